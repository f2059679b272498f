/** An issue as anybody may see it. */
export interface SeenIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly state_reason: string | null;
  readonly labels: readonly { readonly name: string; readonly color: string; readonly description: string | null }[];
  readonly assignees: readonly { readonly login: string }[];
  readonly comments: number;
  readonly user: { readonly login: string } | null;
  readonly closed_by?: { readonly login: string; readonly type: string } | null;
}

/** A comment as anybody may see it. */
export interface SeenComment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string };
  readonly issue_url: string;
}

/** What one account can do on GitHub's pages; none of it is faulted, logged or counted. */
export interface Person {
  readonly login: string;
  close(number: number, reason: 'completed' | 'not_planned' | 'duplicate'): Promise<void>;
  reopen(number: number): Promise<void>;
  /** Gives the comment's id. */
  comment(number: number, body: string): Promise<number>;
  editComment(comment: number, body: string): Promise<void>;
  deleteComment(comment: number): Promise<void>;
  react(comment: number, content: string): Promise<void>;
  edit(number: number, change: { readonly title?: string; readonly body?: string; readonly assignees?: readonly string[] }): Promise<void>;
  addLabels(number: number, names: readonly string[]): Promise<void>;
  removeLabel(number: number, name: string): Promise<void>;
  /** Gives the number. Labels stay only if the account may set them. */
  open(issue: { readonly title: string; readonly body: string; readonly labels?: readonly string[] }): Promise<number>;
}

type Act = (method: string, path: string, body?: unknown) => Promise<unknown>;

/** Gives the actions of an account; `act` makes its requests in the repository at `path`. */
export function person(login: string, path: string, act: Act): Person {
  const issue = (number: number): string => `${path}/issues/${number}`;
  return {
    login,
    async close(number, reason) {
      await act('PATCH', issue(number), { state: 'closed', state_reason: reason });
    },
    async reopen(number) {
      await act('PATCH', issue(number), { state: 'open', state_reason: 'reopened' });
    },
    async comment(number, body) {
      const made = (await act('POST', `${issue(number)}/comments`, { body })) as { readonly id: number };
      return made.id;
    },
    async editComment(comment, body) {
      await act('PATCH', `${path}/issues/comments/${comment}`, { body });
    },
    async deleteComment(comment) {
      await act('DELETE', `${path}/issues/comments/${comment}`);
    },
    async react(comment, content) {
      await act('POST', `${path}/issues/comments/${comment}/reactions`, { content });
    },
    async edit(number, change) {
      await act('PATCH', issue(number), change);
    },
    async addLabels(number, names) {
      await act('POST', `${issue(number)}/labels`, { labels: names });
    },
    async removeLabel(number, name) {
      await act('DELETE', `${issue(number)}/labels/${encodeURIComponent(name)}`);
    },
    async open(draft) {
      const made = (await act('POST', `${path}/issues`, draft)) as { readonly number: number };
      return made.number;
    },
  };
}
