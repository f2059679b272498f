import type { Attempt, RecoveryResult } from '../attempt.ts';
import type { CallCounts } from '../calls.ts';
import type { Ending, ProcessEnd, Remains } from '../process-end.ts';
import type { Service } from '../service.ts';
import type { Finding, VerdictKind } from '../verdict.ts';
import type { GuardState } from './state.ts';
import type { Unwatched } from './unwatched.ts';

interface Of {
  readonly service: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** A guard begins: who it is, and what it was told to keep up. */
export interface Begun {
  readonly kind: 'begun';
  readonly at: number;
  /** Its name, which its children bear. */
  readonly guard: string;
  readonly pid: number;
  readonly key: string;
  /** Where the configuration stands, and whose records it believes besides ours: a report of another step must not have to know. */
  readonly configuration: string;
  readonly recordAuthors: readonly string[];
  /** What is to be kept up, without anything that is secret. */
  readonly services: readonly Service[];
  /** What is not watched, though it was chosen or is depended on. */
  readonly unwatched: readonly Unwatched[];
}

/** The process of a service is born; it does nothing yet. */
export interface Born extends Of {
  readonly kind: 'born';
  readonly pid: number;
  readonly key: string;
}

/** Every check passed; `passedAt` is when the first pass was answered. */
export interface Ready extends Of {
  readonly kind: 'ready';
  readonly passedAt: number;
}

/** It could not be started at all: the guard gives up as a whole. */
export interface Unready extends Of {
  readonly kind: 'unready';
  readonly finding: Finding;
  /** The last lines that it printed, cleaned. */
  readonly lines: readonly string[];
}

/** One heartbeat that concluded. */
export interface Beat extends Of {
  readonly kind: 'beat';
  readonly verdict: Exclude<VerdictKind, 'failing'>;
  /** How long the answer took; undefined where none came. */
  readonly ms: number | undefined;
  /** How many of its probes failed although it passed in the end. */
  readonly failures: number;
}

/** An outage begins, confirmed: by the end of the process, which needs no confirmation, or by heartbeats. `at` is its start: the end, or the first probe that failed. */
export interface Fell extends Of {
  readonly kind: 'fell';
  readonly confirmedAt: number;
  readonly findings: readonly [Finding, ...Finding[]];
  /** Undefined when the process lives on. */
  readonly end: ProcessEnd | undefined;
  /** When the probe began that had no answer as the process ended, or the last look of a guard that was held up then; undefined when there was neither. */
  readonly unansweredAt: number | undefined;
}

/** A restart is about to be made, `nth` of those that count; or its outcome is known. */
export interface Restarting extends Of {
  readonly kind: 'restarting';
  readonly nth: number;
}

export interface Restarted extends Of {
  readonly kind: 'restarted';
  readonly outcome: { readonly kind: 'cured'; readonly passedAt: number } | { readonly kind: 'not-cured'; readonly finding: Finding };
}

/** What the recovery ladder has tried so far in this outage. */
export interface Climbed extends Of {
  readonly kind: 'climbed';
  readonly attempts: readonly Attempt[];
  /** `running` while it is being climbed. */
  readonly result: Exclude<RecoveryResult['kind'], 'none' | 'resting'> | 'running';
}

/** The outage is over without us, or by the ladder; `at` is when the first pass was answered. */
export interface Rose extends Of {
  readonly kind: 'rose';
  readonly curedBy: string | undefined;
}

/** Nothing is left to try; it is only watched from now on. */
export interface GaveUp extends Of {
  readonly kind: 'gave-up';
}

/** Nobody looked from `fromAt` to `at`, though a heartbeat was due. */
export interface Missed extends Of {
  readonly kind: 'gap';
  readonly fromAt: number;
}

/** The last look before the end found that the service answers, but not what its checks want. */
export interface Looked extends Of {
  readonly kind: 'looked';
  /** When all its checks were last known to pass. */
  readonly sinceAt: number;
  readonly finding: Finding;
}

/** The service was brought to its end. */
export interface Stopped extends Of {
  readonly kind: 'stopped';
  /** When it was looked at for the last time, before its end was begun; undefined where whoever ends it had not watched it. */
  readonly watchedUntilAt: number | undefined;
  readonly ending: Ending;
  /** Undefined when it is surely gone, as far as anybody can see. */
  readonly remains: Remains | undefined;
  readonly lines: readonly string[];
  readonly calls: CallCounts | undefined;
}

/** A bug of ours ended the keeping of a service. */
export interface Bugged extends Of {
  readonly kind: 'bug';
  readonly text: string;
}

/** The guard is at its end; every service was stopped before. */
export interface Over {
  readonly kind: 'over';
  readonly at: number;
  /** Why, in words: `told to by the report`, `the job is over`. */
  readonly why: string;
  /** Whether it ended because everything was done, and not in the midst of a job. */
  readonly asked: boolean;
}

/** Everything before it in one entry. */
export interface Snapshot {
  readonly kind: 'snapshot';
  readonly at: number;
  readonly state: GuardState;
}

/** What happened to one service. */
export type ServiceEntry = Born | Ready | Unready | Beat | Fell | Restarting | Restarted | Climbed | Rose | GaveUp | Missed | Looked | Stopped | Bugged;

/** One line of the guard's journal: something that happened, written down when it did, or just before where it must not be lost. */
export type Entry = Begun | ServiceEntry | Over | Snapshot;
