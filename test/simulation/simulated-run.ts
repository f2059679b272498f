import type { RecoveryWish } from '../../src/domain/budget.ts';
import type { Comment } from '../../src/domain/command.ts';
import type { Maintenance, RunPolicy } from '../../src/domain/policy.ts';
import type { Service } from '../../src/domain/service.ts';
import type { Window } from '../../src/domain/situation.ts';
import { mayWrite, type Posted } from './simulated-board.ts';
import type { Issue } from './simulated-github.ts';

/** What one probe came to, told by the simulated service and not by the code under test. */
export type Outcome = 'pass' | 'degraded' | 'fail' | 'unknown';

export interface Seen {
  readonly at: number;
  readonly outcome: Outcome;
}

/** How a run comes about. */
export interface Occasion {
  readonly scope: string;
  readonly number: number;
  readonly services: readonly Service[];
  /** Whether the services are all that are configured by now. */
  readonly isWhole: boolean;
  /** Whether every configured service takes part. */
  readonly isComplete: boolean;
  readonly startedAt: number;
  /** How far its runner's clock is off. */
  readonly skewMs: number;
  readonly policy: RunPolicy;
  /** Whether its machine has no network: nothing elsewhere answers. */
  readonly isCutOff: boolean;
  readonly recovery: RecoveryWish;
  /** The comment whose command it carries out; it looks at no service itself. */
  readonly comment: Comment | undefined;
  /** Whether it reads another configuration than the records are of. */
  readonly isElsewhere: boolean;
  /** The announcements of maintenance, as they are at any time. */
  readonly posted: ReadonlyMap<number, Posted>;
  /** The unsettled issues of its scope when it began, by service. */
  readonly atStart: ReadonlyMap<string, Issue>;
  /** The services that had an issue of its scope, settled or not, when it began. */
  readonly known: ReadonlySet<string>;
}

/** One run of the production code, with everything that it has really seen: what its effects must be justified by. */
export class SimulatedRun {
  readonly occasion: Occasion;
  /** The run of a command that has asked for this one, and ends with it. */
  readonly asker: SimulatedRun | undefined;
  /** What was seen, by service and check. */
  readonly seen = new Map<string, Map<string, Seen[]>>();
  /** The issues that it has read, and may be about to write. */
  readonly touched = new Set<number>();
  /** Whether a request of its went wrong. */
  isFaulty = false;
  /** Whether another run of the same scope went on meanwhile. */
  isOverlapped = false;
  isKilled = false;
  isDone = false;

  constructor(occasion: Occasion, asker?: SimulatedRun) {
    this.occasion = occasion;
    this.asker = asker;
  }

  get scope(): string {
    return this.occasion.scope;
  }

  get services(): readonly Service[] {
    return this.occasion.services;
  }

  get number(): number {
    return this.occasion.number;
  }

  get policy(): RunPolicy {
    return this.occasion.policy;
  }

  get isWhole(): boolean {
    return this.occasion.isWhole;
  }

  get isComplete(): boolean {
    return this.occasion.isComplete;
  }

  get skewMs(): number {
    return this.occasion.skewMs;
  }

  /** What its own clock showed when it began. */
  get beganAt(): number {
    return this.occasion.startedAt + this.skewMs;
  }

  /** The services that had an unsettled incident of their own when it began. */
  get ownAtStart(): ReadonlySet<string> {
    return new Set(this.occasion.atStart.keys());
  }

  /** Whether it is cut off and can know it: then it must not write anything. */
  get isBlind(): boolean {
    const { isCutOff, policy, services } = this.occasion;
    return isCutOff && policy.connectivity.length > 0 && services.some(isRemote);
  }

  /** The maintenance that a service was in for certain when the run began: configured, or announced by somebody who may, where nothing kept the run from learning it. */
  certainMaintenance(service: string): readonly Window[] {
    const { posted, startedAt } = this.occasion;
    const announced = this.isFaulty ? [] : [...posted.values()].filter(({ postedAt, closedAt }) => postedAt <= startedAt && closedAt === undefined);
    return this.#holding(service, announced);
  }

  /** The maintenance that it may rightly have taken a service to be in. */
  possibleMaintenance(service: string): readonly Window[] {
    return this.#holding(service, [...this.occasion.posted.values()].filter(({ closedAt = Infinity }) => closedAt >= this.occasion.startedAt));
  }

  #holding(id: string, announced: readonly Posted[]): readonly Window[] {
    const service = this.services.find((each) => each.id === id);
    if (service === undefined) return [];
    const theirs = announced.filter(({ author, meaning }) => mayWrite(author) && meaning !== undefined && (meaning.services.length === 0 || meaning.services.includes(id)));
    const windows = [...[...this.policy.maintenance, ...service.maintenance].flatMap(windowOf), ...theirs.flatMap(({ meaning }) => meaning?.window ?? [])];
    return windows.filter(({ startAt, endAt }) => startAt <= this.beganAt && this.beganAt < endAt);
  }

  /** Whether a service is in maintenance for certain. */
  isMaintained(service: string): boolean {
    return this.certainMaintenance(service).length > 0;
  }

  isOver(): boolean {
    return this.isKilled || this.isDone;
  }

  /** The end of the process: nothing that it waits for ever comes, and no `catch` or `finally` of its is run. */
  kill(): Promise<never> {
    this.isKilled = true;
    void this.asker?.kill();
    return new Promise<never>(() => undefined);
  }

  note(service: string, check: string, seen: Seen): void {
    const checks = this.seen.get(service) ?? new Map<string, Seen[]>();
    this.seen.set(service, checks.set(check, [...(checks.get(check) ?? []), seen]));
  }
}

const windowOf = (maintenance: Maintenance): readonly Window[] => (maintenance.kind === 'once' ? [maintenance] : []);

/** Whether a simulated service is checked elsewhere than on the run's own machine. */
export const isRemote = ({ checks: [check] }: Service): boolean => check.kind === 'http' && !check.url.startsWith('http://127.');
