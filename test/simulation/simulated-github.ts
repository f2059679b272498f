import { label } from '../../src/domain/label.ts';
import type { Closure } from '../../src/domain/incident.ts';
import type { Announcement, Draft, IncidentStore, StoredChange, StoredIncident } from '../../src/ports.ts';
import { isUnsettled } from './laws.ts';
import { mayWrite, type SimulatedBoard } from './simulated-board.ts';
import type { SimulatedLine } from './simulated-line.ts';
import type { SimulatedRun } from './simulated-run.ts';
import type { VirtualTime } from './virtual-time.ts';

interface Comment {
  readonly by: SimulatedRun | 'people';
  readonly body: string;
  readonly at: number;
}

/** An issue as GitHub holds it. A snapshot is never changed; a write puts another one in its place. */
export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly open: boolean;
  readonly closure: Closure | undefined;
  readonly comments: readonly Comment[];
  readonly updatedAt: number;
}

/** What a run did to GitHub, at the moment at which it took effect. */
export type Write =
  | { readonly kind: 'create'; readonly run: SimulatedRun; readonly after: Issue }
  | { readonly kind: 'update'; readonly run: SimulatedRun; readonly change: StoredChange; readonly before: Issue; readonly after: Issue }
  | { readonly kind: 'comment'; readonly run: SimulatedRun; readonly body: string; readonly before: Issue; readonly after: Issue };

const us: Closure = { by: 'robot', login: 'github-actions[bot]', reason: 'completed' };

/** All issues of a repository, and everybody who writes to them. */
export class SimulatedGitHub {
  readonly issues = new Map<number, Issue>();
  readonly #time: VirtualTime;
  readonly #watch: (write: Write) => void;

  constructor(time: VirtualTime, watch: (write: Write) => void) {
    this.#time = time;
    this.#watch = watch;
  }

  create(run: SimulatedRun, draft: Draft): Issue {
    const after = this.put({ ...draft, number: this.issues.size + 1, open: true, closure: undefined, comments: [], updatedAt: 0 });
    this.#watch({ kind: 'create', run, after });
    return after;
  }

  update(run: SimulatedRun, number: number, change: StoredChange): Issue {
    const before = this.get(number);
    const { open = before.open, ...rest } = change;
    const after = this.put({ ...before, ...rest, open, closure: open ? undefined : before.open ? us : before.closure });
    this.#watch({ kind: 'update', run, change, before, after });
    return after;
  }

  comment(run: SimulatedRun, number: number, body: string): void {
    const before = this.get(number);
    const after = this.put({ ...before, comments: [...before.comments, { by: run, body, at: this.#time.now }] });
    this.#watch({ kind: 'comment', run, body, before, after });
  }

  get now(): number {
    return this.#time.now;
  }

  get(number: number): Issue {
    const issue = this.issues.get(number);
    if (issue === undefined) throw new Error(`there is no issue #${number}`);
    return issue;
  }

  /** A change by whoever is not a run. */
  put(issue: Issue): Issue {
    const changed = { ...issue, updatedAt: this.#time.now };
    this.issues.set(issue.number, changed);
    return changed;
  }
}

/** What is in the home, and the way there. */
export interface StoreOptions {
  readonly github: SimulatedGitHub;
  readonly board: SimulatedBoard;
  readonly line: SimulatedLine;
}

/** The record's home, as one run reaches it. */
export class SimulatedStore implements IncidentStore {
  readonly remarks: readonly string[] = [];
  readonly #github: SimulatedGitHub;
  readonly #board: SimulatedBoard;
  readonly #line: SimulatedLine;
  #announced: readonly Announcement[] = [];

  constructor({ github, board, line }: StoreOptions) {
    this.#github = github;
    this.#board = board;
    this.#line = line;
  }

  get requests(): number {
    return this.#line.requests;
  }

  async unsettled(): Promise<readonly StoredIncident[]> {
    const { records, announced } = await this.#line.request('read', () => ({ records: this.#listed(isUnsettled), announced: this.#board.listed() }));
    this.#announced = announced;
    return records;
  }

  recent(service: string, sinceAt: number): Promise<readonly StoredIncident[]> {
    const isMeant = (issue: Issue): boolean => issue.labels.includes(label.service(service)) && (issue.open || issue.updatedAt >= sinceAt);
    return this.#line.request('read', () => this.#listed(isMeant));
  }

  all(sinceAt: number): Promise<readonly StoredIncident[]> {
    return this.#line.request('read', () => this.#listed((issue) => issue.updatedAt >= sinceAt));
  }

  announced(): readonly Announcement[] {
    return this.#announced;
  }

  isTrusted({ author }: Announcement): Promise<boolean> {
    return this.#line.request('read', () => mayWrite(author));
  }

  conclude({ number }: Announcement): Promise<void> {
    return this.#line.request('again', () => this.#board.conclude(this.#line.run, number));
  }

  read(number: number): Promise<StoredIncident> {
    return this.#line.request('read', () => {
      this.#line.run.touched.add(number);
      return stored(this.#github.get(number));
    });
  }

  create(draft: Draft): Promise<StoredIncident> {
    return this.#line.request('once', () => {
      const created = this.#github.create(this.#line.run, draft);
      this.#line.run.touched.add(created.number);
      return stored(created);
    });
  }

  update(number: number, change: StoredChange): Promise<StoredIncident> {
    return this.#line.request('again', () => stored(this.#github.update(this.#line.run, number, change)));
  }

  addLabels(number: number, labels: readonly string[]): Promise<void> {
    return this.#line.request('again', () => {
      this.#github.update(this.#line.run, number, { labels: [...new Set([...this.#github.get(number).labels, ...labels])] });
    });
  }

  comment(number: number, body: string): Promise<void> {
    return this.#line.request('once', () => this.#github.comment(this.#line.run, number, body));
  }

  comments(number: number, skip: number): Promise<readonly string[]> {
    return this.#line.request('read', () =>
      this.#github
        .get(number)
        .comments.slice(skip)
        .flatMap(({ by, body }) => (by === 'people' ? [] : [body])),
    );
  }

  /** A listing does not always tell who closed an issue. */
  #listed(isMeant: (issue: Issue) => boolean): readonly StoredIncident[] {
    const tells = this.#line.chance.is(0.5);
    return [...this.#github.issues.values()].filter(isMeant).map((issue) => ({ ...stored(issue), ...(tells ? {} : { closure: undefined }) }));
  }
}

function stored({ number, title, body, labels, assignees, open, closure, comments, updatedAt }: Issue): StoredIncident {
  return { number, url: `https://git.example/issues/${number}`, title, body, labels, assignees, open, closure, comments: comments.length, updatedAt };
}
