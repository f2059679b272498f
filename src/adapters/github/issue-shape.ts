import { label } from '../../domain/label.ts';
import type { Closure } from '../../domain/incident.ts';
import { RecordError } from '../../ports.ts';
import type { StoredIncident } from '../../ports.ts';
import { distinct } from '../draft-limits.ts';

/** An issue as GitHub told of it, with its author; `author` is undefined when the account is gone. */
export interface ToldIssue {
  readonly author: string | undefined;
  readonly pullRequest: boolean;
  /** Whether GitHub tells the author for an owner, a member or a collaborator. */
  readonly isClose: boolean;
  readonly incident: StoredIncident;
}

type Json = Readonly<Record<string, unknown>>;

/** Reads an issue from an answer; `whole` says that the answer was about this one issue, and so tells who closed it. */
export function readIssue(value: unknown, whole: boolean): ToldIssue {
  if (!isObject(value)) throw unreadable('an issue');
  const { number, html_url: url, title, body, state, comments, updated_at: updated } = value;
  const updatedAt = typeof updated === 'string' ? Date.parse(updated) : Number.NaN;
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || typeof title !== 'string' || Number.isNaN(updatedAt)) throw unreadable('an issue');
  if (state !== 'open' && state !== 'closed') throw unreadable('an issue');
  return {
    author: loginOf(value['user']),
    pullRequest: isObject(value['pull_request']),
    isClose: ['OWNER', 'MEMBER', 'COLLABORATOR'].some((each) => each === value['author_association']),
    incident: {
      number,
      url: typeof url === 'string' ? url : '',
      title,
      body: typeof body === 'string' ? body : '',
      labels: readLabels(value['labels']),
      assignees: listOf(value['assignees']).flatMap((each) => loginOf(each) ?? []),
      open: state === 'open',
      closure: state === 'open' ? undefined : closureOf(value, whole),
      comments: typeof comments === 'number' ? comments : 0,
      updatedAt,
    },
  };
}

/** The label names in an answer; those that are our state machine in our spelling, since GitHub's names ignore case. */
export function readLabels(value: unknown): readonly string[] {
  const names = listOf(value).flatMap((each) => {
    const name = isObject(each) ? each['name'] : each;
    return typeof name === 'string' ? [name] : [];
  });
  return distinct(names.map((name) => (isOurs(name.toLowerCase()) ? name.toLowerCase() : name)));
}

/** What GitHub paints a label with that it makes on the way. */
export const plainColor = 'ededed';

/** The names of our state machine's labels that nobody has described or painted yet. */
export function bareLabels(value: unknown): readonly string[] {
  return listOf(value).flatMap((each) => {
    if (!isObject(each) || typeof each['name'] !== 'string' || each['color'] !== plainColor) return [];
    const name = each['name'].toLowerCase();
    return (each['description'] ?? '') === '' && isOurs(name) && !name.startsWith('service:') ? [name] : [];
  });
}

/** A comment's author and text. */
export function readComment(value: unknown): { readonly author: string | undefined; readonly body: string } {
  if (!isObject(value)) throw unreadable('a comment');
  const { body } = value;
  return { author: loginOf(value['user']), body: typeof body === 'string' ? body : '' };
}

/** The login in a user object of GitHub's; undefined when there is none. */
export function loginOf(value: unknown): string | undefined {
  const login = isObject(value) ? value['login'] : undefined;
  return typeof login === 'string' && login !== '' ? login : undefined;
}

/** The items of a list; a `RecordError` when GitHub's answer is none. */
export function itemsOf(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw unreadable(what);
  return value;
}

const stateLabels: readonly string[] = [label.ours, label.unsettled, label.acknowledged, label.needsHuman, label.flapping];

function isOurs(name: string): boolean {
  return stateLabels.includes(name) || name.startsWith('service:') || name.startsWith('severity:');
}

function closureOf(issue: Json, whole: boolean): Closure | undefined {
  const by = issue['closed_by'];
  const login = loginOf(by);
  // Not every listing tells who closed an issue. An account that is gone cannot be known for a person's, so nothing is muted for it.
  if (login === undefined && !whole) return undefined;
  const robot = login === undefined || /\[bot\]$/i.test(login) || (isObject(by) && by['type'] === 'Bot');
  const reason = issue['state_reason'] === 'not_planned' || issue['state_reason'] === 'duplicate' ? 'not-planned' : 'completed';
  return { by: robot ? 'robot' : 'person', login: login ?? 'ghost', reason };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Whether a foreign value is an object with named members. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The error for an answer that is not what was asked for. */
export function unreadable(what: string): RecordError {
  return new RecordError(`What came back from GitHub is not ${what}: check the API's address (GITHUB_API_URL) and the proxy.`, { reason: 'server', retryable: true });
}
