/** A comment on an issue, as an `issue_comment` event tells of it. Everything in it is foreign. */
export interface CommentFacts {
  readonly id: number;
  readonly body: string;
  readonly author: string;
  readonly isBot: boolean;
  /** `created`, `edited` or `deleted`; empty when the event does not say. */
  readonly action: string;
  /** The number of the issue that it stands under. */
  readonly issue: number;
  /** Whether that is really a pull request. */
  readonly isPullRequest: boolean;
}

/** Reads the payload of an `issue_comment` event; undefined when it does not tell of a comment, its author and its issue. */
export function readCommentEvent(payload: unknown): CommentFacts | undefined {
  if (!isObject(payload)) return undefined;
  const { action, comment, issue } = payload;
  if (!isObject(comment) || !isObject(issue) || !isObject(comment['user'])) return undefined;
  const { id, body, user } = comment;
  const { number } = issue;
  const author = user['login'];
  if (!isId(id) || !isId(number) || typeof author !== 'string' || author === '') return undefined;
  return {
    id,
    body: typeof body === 'string' ? body : '',
    author,
    isBot: user['type'] === 'Bot' || /\[bot\]$/i.test(author),
    action: typeof action === 'string' ? action : '',
    issue: number,
    isPullRequest: isObject(issue['pull_request']),
  };
}

function isId(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
