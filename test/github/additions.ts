import type { Account, Answer } from './fidelity.ts';

/** A run of a workflow, as much of it as a test cares for. */
export interface PlannedRun {
  readonly id: number;
  /** ISO 8601. */
  readonly created_at: string;
  /** Of the latest attempt; as `created_at` when absent. */
  readonly run_started_at?: string;
  /** `completed` when absent. */
  readonly status?: string;
  /** `success` when absent and completed. */
  readonly conclusion?: string | null;
  /** `schedule` when absent. */
  readonly event?: string;
  /** `main` when absent. */
  readonly head_branch?: string;
}

/** A commit on the default branch. */
export interface PlannedCommit {
  readonly sha: string;
  readonly message: string;
  /** ISO 8601. */
  readonly at: string;
  /** Undefined for an author who has no account. */
  readonly login?: string;
  readonly name?: string;
}

export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';

interface Reaction {
  readonly id: number;
  readonly content: string;
  readonly user: { readonly login: string; readonly type: string };
}

interface Asked {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly body: unknown;
}

type Json = Readonly<Record<string, unknown>>;

const contents = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes'];
/** An issue that was transferred has this number in its new repository. */
export const transferredNumber = 77;

/** What GitHub has and the emulator lacks, or has otherwise: reactions, roles, runs, commits, and issues that are gone or locked. */
export class Additions {
  private readonly reactions = new Map<number, Reaction[]>();
  private readonly roles = new Map<string, Role>();
  private readonly runs = new Map<string, readonly PlannedRun[]>();
  private readonly gone = new Map<number, 'deleted' | 'transferred'>();
  private readonly locked = new Map<number, 'locked' | 'converted'>();
  private commits: readonly PlannedCommit[] | undefined;
  private lastReaction = 0;
  private readonly path: string;
  /** Whoever is not named here has no account. */
  private readonly everybody: Readonly<Record<string, Role>>;

  constructor(path: string, everybody: Readonly<Record<string, Role>>) {
    this.path = path;
    this.everybody = everybody;
  }

  reset(): void {
    for (const each of [this.reactions, this.roles, this.runs, this.gone, this.locked]) each.clear();
    this.commits = undefined;
  }

  grant(login: string, role: Role): void {
    this.roles.set(login.toLowerCase(), role);
  }

  planRuns(workflow: string, runs: readonly PlannedRun[]): void {
    this.runs.set(workflow, runs);
  }

  planCommits(commits: readonly PlannedCommit[]): void {
    this.commits = commits;
  }

  lose(issue: number, how: 'deleted' | 'transferred'): void {
    this.gone.set(issue, how);
  }

  /** An issue that was converted to a discussion stays, closed and locked for everybody. */
  lock(issue: number, how: 'locked' | 'converted'): void {
    this.locked.set(issue, how);
  }

  /** Whether a listing still has an issue. */
  has(issue: unknown): boolean {
    return typeof issue !== 'number' || !this.gone.has(issue);
  }

  /** The answer where the emulator need not be asked, or not for this; `see` asks it, past this layer. */
  async answer({ method, path, body }: Asked, account: Account, see: (path: string) => Promise<Answer>): Promise<Answer | undefined> {
    const url = new URL(path, 'http://github.test');
    if (url.pathname === `/repositories/99/issues/${transferredNumber}`) return this.elsewhere(see);
    if (!url.pathname.startsWith(`${this.path}/`)) return undefined;
    const rest = url.pathname.slice(this.path.length);
    const reactions = /^\/issues\/comments\/(\d+)\/reactions$/.exec(rest)?.[1];
    if (reactions !== undefined) return this.react(Number(reactions), { method, url, body, account, see });
    const login = /^\/collaborators\/([^/]+)\/permission$/.exec(rest)?.[1];
    if (login !== undefined) return this.permission(decodeURIComponent(login));
    const workflow = /^\/actions\/workflows\/([^/]+)\/runs$/.exec(rest)?.[1];
    if (workflow !== undefined) return this.listRuns(decodeURIComponent(workflow), url);
    if (rest === '/commits' && this.commits !== undefined) return this.listCommits(this.commits, url);
    const [, issue, part] = /^\/issues\/(\d+)(\/.*)?$/.exec(rest) ?? [];
    return issue === undefined ? undefined : this.issue(Number(issue), { method, part, account });
  }

  private issue(number: number, { method, part, account }: { readonly method: string; readonly part: string | undefined; readonly account: Account }): Answer | undefined {
    const lock = this.locked.get(number);
    if (method === 'POST' && part === '/comments' && (lock === 'converted' || (lock === 'locked' && account.access === 'read'))) return refusal(403, 'Unable to create comment because issue is locked.');
    const how = this.gone.get(number);
    if (how === 'deleted') return refusal(410, 'This issue was deleted');
    if (how === undefined) return undefined;
    // Only the issue itself leads on to where it is now; what belongs to it does not.
    return part === undefined ? { ...refusal(301, 'Moved Permanently'), headers: { location: `/repositories/99/issues/${transferredNumber}` } } : refusal(404, 'Not Found');
  }

  private async elsewhere(see: (path: string) => Promise<Answer>): Promise<Answer> {
    const number = [...this.gone].find(([, how]) => how === 'transferred')?.[0];
    if (number === undefined) return refusal(404, 'Not Found');
    const answer = await see(`${this.path}/issues/${number}`);
    return { ...answer, data: { ...(answer.data as Json), number: transferredNumber, repository_url: '/repos/acme/elsewhere' } };
  }

  private async react(comment: number, { method, url, body, account, see }: { readonly method: string; readonly url: URL; readonly body: unknown; readonly account: Account; readonly see: (path: string) => Promise<Answer> }): Promise<Answer> {
    const found = await see(`${this.path}/issues/comments/${comment}`);
    if (found.status !== 200) return found;
    const reactions = this.reactions.get(comment) ?? [];
    if (method === 'GET') {
      const content = url.searchParams.get('content');
      return page(reactions.filter((each) => content === null || each.content === content), url);
    }
    const content = typeof body === 'object' && body !== null && 'content' in body ? String(body.content) : '';
    if (!contents.includes(content)) return refusal(422, 'Validation Failed');
    const there = reactions.find((each) => each.content === content && each.user.login === account.login);
    if (there !== undefined) return { status: 200, headers: {}, data: there };
    const made = { id: (this.lastReaction += 1), content, user: { login: account.login, type: account.app ? 'Bot' : 'User' } };
    this.reactions.set(comment, [...reactions, made]);
    return { status: 201, headers: {}, data: made };
  }

  private permission(login: string): Answer {
    const role = this.roles.get(login.toLowerCase()) ?? this.everybody[login.toLowerCase()];
    if (role === undefined) return refusal(404, `${login} is not a user`);
    const permission = role === 'maintain' ? 'write' : role === 'triage' ? 'read' : role;
    return { status: 200, headers: {}, data: { permission, role_name: role, user: { login, type: 'User' } } };
  }

  private listRuns(workflow: string, url: URL): Answer {
    const runs = this.runs.get(workflow);
    if (runs === undefined) return refusal(404, 'Not Found');
    const told = runs
      .toSorted((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at))
      .map((run) => ({ status: 'completed', event: 'schedule', head_branch: 'main', run_started_at: run.created_at, ...run, conclusion: run.conclusion ?? (run.status === undefined || run.status === 'completed' ? 'success' : null) }));
    const answer = page(told, url);
    return { ...answer, data: { total_count: told.length, workflow_runs: answer.data } };
  }

  private listCommits(commits: readonly PlannedCommit[], url: URL): Answer {
    if (commits.length === 0) return refusal(409, 'Git Repository is empty.');
    const limit = (name: string, otherwise: number): number => Date.parse(url.searchParams.get(name) ?? '') || otherwise;
    const told = commits
      .filter(({ at }) => Date.parse(at) >= limit('since', -Infinity) && Date.parse(at) <= limit('until', Infinity))
      .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
      .map(({ sha, message, at, login, name = login ?? 'somebody' }) => ({ sha, commit: { message, author: { name, date: at }, committer: { name, date: at } }, author: login === undefined ? null : { login, type: 'User' } }));
    return page(told, url);
  }
}

function page(items: readonly unknown[], url: URL): Answer {
  const size = Number(url.searchParams.get('per_page') ?? 30);
  const number = Number(url.searchParams.get('page') ?? 1);
  const next = new URL(url);
  next.searchParams.set('page', String(number + 1));
  const link = items.length > number * size ? { link: `<${next.href}>; rel="next"` } : {};
  return { status: 200, headers: link, data: items.slice((number - 1) * size, number * size) };
}

function refusal(status: number, message: string): Answer {
  return { status, headers: {}, data: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) } };
}
