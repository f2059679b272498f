import type { Service } from '../../src/domain/service.ts';

/** What one probe came to, told by the simulated service and not by the code under test. */
export type Outcome = 'pass' | 'degraded' | 'fail' | 'unknown';

export interface Seen {
  readonly at: number;
  readonly outcome: Outcome;
}

/** One run of the production code, with everything that it has really seen: what its effects must be justified by. */
export class SimulatedRun {
  readonly scope: string;
  readonly services: readonly Service[];
  /** Whether the services are all that are configured. */
  readonly isWhole: boolean;
  readonly startedAt: number;
  readonly number: number;
  /** How far its runner's clock is off. */
  readonly skewMs: number;
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

  constructor(given: { readonly scope: string; readonly services: readonly Service[]; readonly isWhole: boolean; readonly startedAt: number; readonly number: number; readonly skewMs: number }) {
    this.scope = given.scope;
    this.services = given.services;
    this.isWhole = given.isWhole;
    this.startedAt = given.startedAt;
    this.number = given.number;
    this.skewMs = given.skewMs;
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
