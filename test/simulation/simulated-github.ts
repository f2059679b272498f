import { label } from '../../src/domain/label.ts';
import type { Closure } from '../../src/domain/incident.ts';
import type { Announcement, Draft, IncidentStore, RecordErrorReason, StoredChange, StoredIncident } from '../../src/ports.ts';
import type { Chance } from './chance.ts';
import type { Production } from './production.ts';
import type { SimulatedRun } from './simulated-run.ts';
import type { VirtualTime } from './virtual-time.ts';

interface Comment {
  readonly ours: boolean;
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
    const after = this.put({ ...before, comments: [...before.comments, { ours: true, body, at: this.#time.now }] });
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

/** What goes wrong between a run and GitHub. */
export interface Weather {
  /** The chance of a fault in one request. */
  readonly faults: number;
  /** The chance that the process is killed before or after one request. */
  readonly kills: number;
}

export interface StoreOptions {
  readonly github: SimulatedGitHub;
  readonly run: SimulatedRun;
  readonly time: VirtualTime;
  readonly chance: Chance;
  readonly weather: Weather;
  readonly RecordError: Production['RecordError'];
}

const reasons: readonly [RecordErrorReason, ...RecordErrorReason[]] = ['forbidden', 'rate-limited', 'server', 'unreachable', 'deadline'];

/** One run's way to GitHub, which the weather may close: requests lost, answers lost, refusals, and the end of the process. */
export class SimulatedStore implements IncidentStore {
  requests = 0;
  readonly remarks: readonly string[] = [];
  readonly #options: StoreOptions;

  constructor(options: StoreOptions) {
    this.#options = options;
  }

  unsettled(): Promise<readonly StoredIncident[]> {
    return this.#request('read', () => this.#listed((issue) => issue.labels.includes(label.unsettled)));
  }

  settled(service: string, sinceAt: number): Promise<readonly StoredIncident[]> {
    const isMeant = (issue: Issue): boolean => !issue.open && !issue.labels.includes(label.unsettled) && issue.labels.includes(label.service(service)) && issue.updatedAt >= sinceAt;
    return this.#request('read', () => this.#listed(isMeant));
  }

  all(sinceAt: number): Promise<readonly StoredIncident[]> {
    return this.#request('read', () => this.#listed((issue) => issue.updatedAt >= sinceAt));
  }

  announced(): readonly Announcement[] {
    return [];
  }

  isTrusted(): Promise<boolean> {
    return Promise.resolve(false);
  }

  conclude(): Promise<void> {
    return Promise.resolve();
  }

  read(number: number): Promise<StoredIncident> {
    return this.#request('read', () => {
      this.#options.run.touched.add(number);
      return stored(this.#options.github.get(number));
    });
  }

  create(draft: Draft): Promise<StoredIncident> {
    return this.#request('once', () => {
      const created = this.#options.github.create(this.#options.run, draft);
      this.#options.run.touched.add(created.number);
      return stored(created);
    });
  }

  update(number: number, change: StoredChange): Promise<StoredIncident> {
    return this.#request('again', () => stored(this.#options.github.update(this.#options.run, number, change)));
  }

  addLabels(number: number, labels: readonly string[]): Promise<void> {
    return this.#request('again', () => {
      const { github, run } = this.#options;
      github.update(run, number, { labels: [...new Set([...github.get(number).labels, ...labels])] });
    });
  }

  comment(number: number, body: string): Promise<void> {
    return this.#request('once', () => this.#options.github.comment(this.#options.run, number, body));
  }

  comments(number: number, skip: number): Promise<readonly string[]> {
    return this.#request('read', () =>
      this.#options.github
        .get(number)
        .comments.slice(skip)
        .flatMap(({ ours, body }) => (ours ? [body] : [])),
    );
  }

  /** A listing does not always tell who closed an issue. */
  #listed(isMeant: (issue: Issue) => boolean): readonly StoredIncident[] {
    const tells = this.#options.chance.is(0.5);
    return [...this.#options.github.issues.values()].filter(isMeant).map((issue) => ({ ...stored(issue), ...(tells ? {} : { closure: undefined }) }));
  }

  /** `read` changes nothing; `again` may be repeated by the adapter, `once` may not: its lost answer is told as `lost`. */
  async #request<T>(kind: 'read' | 'again' | 'once', serve: () => T): Promise<T> {
    const { run, time, chance, weather, RecordError } = this.#options;
    this.requests += 1;
    await time.after(chance.whole(30, 400));
    const fault = chance.next() < weather.faults ? chance.pick(['refused', 'request-lost', 'answer-lost']) : undefined;
    if (run.isOver() || chance.is(weather.kills)) return run.kill();
    if (fault !== undefined) run.isFaulty = true;
    const refusal = (reason: RecordErrorReason): Error => new RecordError(`${reason} in the simulation`, { reason, retryable: reason !== 'forbidden' });
    if (fault === 'refused') throw refusal(chance.pick(reasons));
    if (fault === 'request-lost') throw refusal(kind === 'once' ? 'lost' : 'unreachable');
    const answer = serve();
    if (fault === 'answer-lost') throw refusal(kind === 'once' ? 'lost' : 'server');
    await time.after(chance.whole(10, 100));
    if (run.isOver() || chance.is(weather.kills)) return run.kill();
    return answer;
  }
}

function stored({ number, title, body, labels, assignees, open, closure, comments, updatedAt }: Issue): StoredIncident {
  return { number, url: `https://git.example/issues/${number}`, title, body, labels, assignees, open, closure, comments: comments.length, updatedAt };
}
