import type { RunPolicy } from '../../src/domain/policy.ts';
import type { Service } from '../../src/domain/service.ts';
import type { Window } from '../../src/domain/situation.ts';
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
  /** `now` is a person's `/recover`. */
  readonly recovery: 'as-due' | 'now';
  /** What people work on, by service. */
  readonly windows: ReadonlyMap<string, readonly Window[]>;
  /** The unsettled issues of its scope when it began, by service. */
  readonly atStart: ReadonlyMap<string, Issue>;
  /** The services that had an issue of its scope, settled or not, when it began. */
  readonly known: ReadonlySet<string>;
}

/** One run of the production code, with everything that it has really seen: what its effects must be justified by. */
export class SimulatedRun {
  readonly occasion: Occasion;
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

  constructor(occasion: Occasion) {
    this.occasion = occasion;
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

  /** The services that had an unsettled incident of their own when it began. */
  get ownAtStart(): ReadonlySet<string> {
    return new Set(this.occasion.atStart.keys());
  }

  /** Whether it is cut off and can know it: then it must not write anything. */
  get isBlind(): boolean {
    const { isCutOff, policy, services } = this.occasion;
    return isCutOff && policy.connectivity.length > 0 && services.some(isRemote);
  }

  /** The maintenance that a service is in at an instant, by this run's clock. */
  maintenanceOf(service: string, at: number): Window | undefined {
    return (this.occasion.windows.get(service) ?? []).find(({ startAt, endAt }) => startAt <= at && at < endAt);
  }

  /** Whether a service was in maintenance during all of the run, until now by the true clock. */
  isMaintained(service: string, now: number): boolean {
    const window = this.maintenanceOf(service, this.occasion.startedAt + this.skewMs);
    return window !== undefined && now + this.skewMs < window.endAt;
  }

  isOver(): boolean {
    return this.isKilled || this.isDone;
  }

  /** The end of the process: nothing that it waits for ever comes, and no `catch` or `finally` of its is run. */
  kill(): Promise<never> {
    this.isKilled = true;
    return new Promise<never>(() => undefined);
  }

  note(service: string, check: string, seen: Seen): void {
    const checks = this.seen.get(service) ?? new Map<string, Seen[]>();
    this.seen.set(service, checks.set(check, [...(checks.get(check) ?? []), seen]));
  }
}

/** Whether a simulated service is checked elsewhere than on the run's own machine. */
export const isRemote = ({ checks: [check] }: Service): boolean => check.kind === 'http' && !check.url.startsWith('http://127.');
