import type { CallCounts } from '../calls.ts';
import type { Outage } from '../incident.ts';
import type { Ending, ProcessEnd, Remains } from '../process-end.ts';
import type { Service } from '../service.ts';
import type { Finding } from '../verdict.ts';
import type { Latencies } from './latency.ts';
import type { Unwatched } from './unwatched.ts';

/** Where a guarded service stands. `given-up` is down with nothing left to try. */
export type Phase = 'waiting' | 'starting' | 'up' | 'down' | 'given-up' | 'unready' | 'stopped';

/** An outage as the guard saw it. */
export interface GuardedOutage {
  readonly outage: Outage;
  /** The last time before it that the service was known to be well: between this and the start nobody looked. */
  readonly wellUntilAt: number;
  /** How the process ended, where its end was the cause. */
  readonly end: ProcessEnd | undefined;
  /** Whether we replaced the process, so that what it held in memory is gone. What served may outlive the process that we started. */
  readonly reset: boolean;
}

/** A stretch of time in which nobody looked: the machine was suspended, or starved. */
export interface Gap {
  readonly fromAt: number;
  readonly toAt: number;
}

/** A heartbeat that was answered, but only after a second or longer. */
export interface SlowBeat {
  readonly at: number;
  readonly ms: number;
}

/** A process that was born and not seen to its end; with its key it is told from every later one of its number. */
export interface Recorded {
  readonly pid: number;
  readonly key: string;
  readonly startedAt: number;
}

/** All that is known of one guarded service. Bounded. */
export interface ServiceState {
  readonly service: Service;
  readonly phase: Phase;
  readonly process: Recorded | undefined;
  /** When it first served; undefined before. */
  readonly readyAt: number | undefined;
  /** When the last probe passed. */
  readonly wellAt: number | undefined;
  /** Since when it has been up without an outage; undefined while it is not. */
  readonly upSinceAt: number | undefined;
  /** Every restart, and those that still count against the limit. */
  readonly restarts: number;
  readonly restartsCounted: number;
  /** The last 30, oldest first. */
  readonly outages: readonly GuardedOutage[];
  readonly older: { readonly count: number; readonly downMs: number };
  readonly beats: number;
  /** Heartbeats that told nothing. */
  readonly unknownBeats: number;
  /** Probes that failed without making an outage, and the last of them. */
  readonly blips: number;
  readonly blipAt: number | undefined;
  readonly degradedBeats: number;
  readonly latencies: Latencies;
  /** The last ten, whether or not that is usual for this service. */
  readonly slowBeats: readonly SlowBeat[];
  /** When nobody looked for longer than a heartbeat can take; the last ten, and how long in all. */
  readonly gaps: readonly Gap[];
  readonly gapMs: number;
  /** What the last look before the end found wrong with an answering service. */
  readonly lastLook: { readonly at: number; readonly sinceAt: number; readonly finding: Finding } | undefined;
  /** Why it could not be started. */
  readonly fault: Finding | undefined;
  /** The last lines that it printed, where it did not end well. */
  readonly lines: readonly string[];
  readonly calls: CallCounts | undefined;
  readonly bug: string | undefined;
  readonly ending: Ending | undefined;
  /** What its end left open. */
  readonly remains: Remains | undefined;
  /** When it was looked at for the last time, and when it was brought to its end. */
  readonly watchedUntilAt: number | undefined;
  readonly stoppedAt: number | undefined;
}

/** All that a guard's journal says. */
export interface GuardState {
  readonly guard: string;
  readonly pid: number;
  readonly key: string;
  readonly startedAt: number;
  readonly configuration: string;
  readonly recordAuthors: readonly string[];
  /** The last time that the guard is known to have lived. */
  readonly lastAt: number;
  readonly services: Readonly<Record<string, ServiceState>>;
  readonly unwatched: readonly Unwatched[];
  /** Undefined while it lives, and for ever when it was killed. */
  readonly over: { readonly at: number; readonly why: string; readonly asked: boolean } | undefined;
}
