import { label } from '../src/domain/label.ts';
import { RecordError, type Announcement, type Draft, type IncidentStore, type RecordErrorReason, type StoredChange, type StoredIncident } from '../src/ports.ts';

type Request = 'unsettled' | 'all' | 'trust' | 'conclude' | 'recent' | 'read' | 'create' | 'update' | 'label' | 'comment' | 'comments';
/** What goes wrong with the next request of a kind: refused before it was served, or its answer lost after. */
export type Fault = { readonly on: Request; readonly how: 'refused' | 'answer-lost' | 'request-lost' | 'fine'; readonly reason?: RecordErrorReason; readonly retryable?: boolean };

/** Issues in memory, every request written down. A listing does not tell who closed an issue. */
export class MemoryStore implements IncidentStore {
  readonly remarks: readonly string[] = ['#99 was written by a stranger.'];
  readonly asked: string[] = [];
  readonly issues = new Map<number, StoredIncident>();
  readonly said = new Map<number, readonly string[]>();
  readonly faults: Fault[] = [];
  announcements: readonly Announcement[] = [];
  readonly #time: { readonly at: number };
  /** Happens right after the listing was answered. */
  between: (() => void) | undefined;

  constructor(time: { readonly at: number }) {
    this.#time = time;
  }

  get requests(): number {
    return this.asked.length;
  }

  async unsettled(): Promise<readonly StoredIncident[]> {
    const listed = await this.#serve('unsettled', '', () => this.#where(({ labels }) => labels.includes(label.unsettled)).map((each) => ({ ...each, closure: undefined })));
    this.between?.();
    this.between = undefined;
    return listed;
  }

  all(sinceAt: number): Promise<readonly StoredIncident[]> {
    return this.#serve('all', ` since ${sinceAt}`, () => this.#where(({ labels, updatedAt }) => labels.includes(label.ours) && updatedAt >= sinceAt));
  }

  announced(): readonly Announcement[] {
    return this.announcements;
  }

  isTrusted({ author }: Announcement): Promise<boolean> {
    return this.#serve('trust', ` ${author}`, () => author !== 'stranger');
  }

  conclude({ number }: Announcement): Promise<void> {
    return this.#serve('conclude', ` ${number}`, () => undefined);
  }

  recent(service: string, sinceAt: number): Promise<readonly StoredIncident[]> {
    return this.#serve('recent', ` ${service} since ${sinceAt}`, () => this.#where(({ open, labels, updatedAt }) => labels.includes(label.service(service)) && (open || updatedAt >= sinceAt)));
  }

  read(number: number): Promise<StoredIncident> {
    return this.#serve('read', ` ${number}`, () => this.issue(number));
  }

  create(draft: Draft): Promise<StoredIncident> {
    return this.#serve('create', '', () => this.put({ ...draft, number: this.issues.size + 1, url: `u/${this.issues.size + 1}`, open: true, closure: undefined, comments: 0, updatedAt: this.#time.at }));
  }

  update(number: number, change: StoredChange): Promise<StoredIncident> {
    const words = [...Object.keys(change).filter((key) => key !== 'open'), ...(change.open === undefined ? [] : [change.open ? 'open' : 'closed'])];
    return this.#serve('update', ` ${number}: ${words.join(', ')}`, () => this.put({ ...this.issue(number), ...change, updatedAt: this.#time.at }));
  }

  addLabels(number: number, labels: readonly string[]): Promise<void> {
    return this.#serve('label', ` ${number}: ${labels.join(', ')}`, () => {
      const issue = this.issue(number);
      this.put({ ...issue, labels: [...new Set([...issue.labels, ...labels])], updatedAt: this.#time.at });
    });
  }

  comment(number: number, body: string): Promise<void> {
    return this.#serve('comment', ` ${number}`, () => this.say(number, body));
  }

  comments(number: number, skip: number): Promise<readonly string[]> {
    return this.#serve('comments', ` ${number} after ${skip}`, () => (this.said.get(number) ?? []).slice(skip));
  }

  /** What a person or another run does, or what a test looks at: no request. */
  issue(number: number): StoredIncident {
    const found = this.issues.get(number);
    if (found === undefined) throw new RecordError(`there is no #${number}`, { reason: 'not-found', retryable: false });
    return found;
  }

  put(issue: StoredIncident): StoredIncident {
    this.issues.set(issue.number, issue);
    return issue;
  }

  say(number: number, body: string): void {
    this.said.set(number, [...(this.said.get(number) ?? []), body]);
    this.put({ ...this.issue(number), comments: this.issue(number).comments + 1 });
  }

  #where(isMeant: (issue: StoredIncident) => boolean): readonly StoredIncident[] {
    return [...this.issues.values()].filter(isMeant);
  }

  async #serve<T>(on: Request, words: string, serve: () => T): Promise<T> {
    this.asked.push(`${on}${words}`);
    const index = this.faults.findIndex((fault) => fault.on === on);
    const [fault] = index < 0 ? [] : this.faults.splice(index, 1);
    const once = on === 'create' || on === 'comment';
    const refuse = (reason: RecordErrorReason): Error => new RecordError(`${on} was refused`, { reason: fault?.reason ?? reason, retryable: fault?.retryable ?? true });
    if (fault?.how === 'refused') throw refuse('server');
    if (fault?.how === 'request-lost') throw refuse(once ? 'lost' : 'unreachable');
    const answer = serve();
    if (fault?.how === 'answer-lost') throw refuse(once ? 'lost' : 'server');
    return answer;
  }
}
