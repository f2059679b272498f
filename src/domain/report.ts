import type { RecoveryResult } from './attempt.ts';
import type { EffectKind, Reason } from './decision.ts';
import type { Examination } from './examination.ts';
import type { Unwatched } from './guard/unwatched.ts';
import type { Watch } from './guard/watch.ts';
import type { Outage } from './incident.ts';
import type { Ending, Remains } from './process-end.ts';
import type { Service } from './service.ts';
import type { Window } from './situation.ts';
import type { VerdictKind } from './verdict.ts';

/** Which home a run records in. */
export type RecordHome = 'github' | 'local' | 'off';

/** What could not be recorded, and what a person can do about it. */
export interface RecordFailure {
  /** One sentence: what GitHub refused, and which permission or setting is missing. */
  readonly message: string;
  /** Whether it is worth trying again later; a setting that is wrong is not. */
  readonly retryable: boolean;
}

/** What failed of the record without belonging to a service: to read the list of records, so that nobody knows what had been due, or to retire an orphan. */
export interface RunFailure extends RecordFailure {
  readonly doing: 'read' | 'retire';
}

/** What became of a service's incident in this run. */
export type RecordOutcome =
  | { readonly kind: 'off' }
  | {
      readonly kind: 'recorded';
      readonly reason: Reason;
      readonly effects: readonly EffectKind[];
      readonly incident: { readonly number: number; readonly url: string; readonly open: boolean } | undefined;
    }
  | {
      readonly kind: 'unrecorded';
      readonly failure: RecordFailure;
      /** The record that could not be written, whole, where one was due. */
      readonly unsent: { readonly title: string; readonly body: string } | undefined;
    };

/** What one run learnt and did about one service. */
export interface ServiceReport {
  readonly service: Service;
  /** The verdict at the end of the run, after recovery. */
  readonly verdict: VerdictKind;
  /** The examination that confirmed (before recovery). */
  readonly examination: Examination;
  readonly recovery: RecoveryResult;
  /** This run's outage: confirmed failing (or degraded, where asked), healed or not. */
  readonly outage: Outage | undefined;
  readonly record: RecordOutcome;
  /** The outage that its record told of as lasting when the run began, if there was one. */
  readonly known?: Outage | undefined;
  /** The service in whose incident this one is told. */
  readonly hiddenBy?: string | undefined;
  /** The maintenance that it failed in. */
  readonly maintenance?: Window | undefined;
  /** What a guard saw of it over time; undefined for a check, which looks once. */
  readonly watch: Watch | undefined;
}

/** How the job stood when the guard's report was made, as the platform says it. */
export type JobStatus = 'success' | 'failure' | 'cancelled' | 'unknown';

/** What had outlived a guard that was killed, and how it was ended. */
export interface Reaped {
  readonly service: string;
  /** Undefined where nothing of it was to be seen, and only its `stop` command was run. */
  readonly pid: number | undefined;
  readonly ending: Ending;
  readonly remains: Remains | undefined;
}

/** What a report of guards knows besides the services themselves. */
export interface GuardFacts {
  readonly job: JobStatus;
  /** The command that was run under guard, where there was one; `hasRun` is false where it could not be started, `interrupted` true where somebody had asked for its end. Epoch milliseconds. */
  readonly command: { readonly words: string; readonly code: number; readonly hasRun: boolean; readonly interrupted: boolean; readonly startedAt: number; readonly endedAt: number } | undefined;
  /** When the first of the guards began. */
  readonly startedAt: number;
  /** What had outlived a guard that was killed, and how it was ended. */
  readonly reaped: readonly Reaped[];
  /** What no guard watched, though it was chosen or a watched service depends on it. */
  readonly unwatched: readonly Unwatched[];
  /** Where the services' logs are. */
  readonly logs: readonly string[];
}

/** What one whole run came to; what every renderer reads. Instants are epoch milliseconds. */
export interface Report {
  readonly startedAt: number;
  readonly endedAt: number;
  readonly scope: string;
  readonly runUrl: string | undefined;
  readonly verdict: VerdictKind;
  readonly services: readonly ServiceReport[];
  /** What became of the incident of a mass failure; undefined when there was none. */
  readonly mass: RecordOutcome | undefined;
  readonly record: {
    readonly home: RecordHome;
    /** Whether somebody asked for it, so that a home that cannot be used fails a run in which nothing was due as well. */
    readonly required: boolean;
    /** Requests made to the record's home. */
    readonly requests: number;
    /** Faults that belong to no single service: the list could not be read, an orphan could not be retired. */
    readonly failures: readonly RunFailure[];
  };
  /** Undefined for a check. */
  readonly guard: GuardFacts | undefined;
  /** What a person should know and nobody is paged for: skipped folds, unreadable markers. */
  readonly remarks: readonly string[];
  /** What went wrong in the program itself; empty unless it has a bug. */
  readonly bugs: readonly string[];
}
