import type { RecoveryWish } from './domain/budget.ts';
import type { RecordHome } from './domain/report.ts';
import type { Trust } from './domain/recovery.ts';
import type { RunPolicy } from './domain/policy.ts';
import type { Service } from './domain/service.ts';
import type { Circumstances, Window } from './domain/situation.ts';
import type { Chronicle, Clean, Clock, Log, Operator, Prober } from './ports.ts';
import type { IncidentRecord } from './reconcile.ts';

/** What a run works with. What only an outage needs is asked for when there is one. */
export interface RunTools {
  readonly prober: Prober;
  readonly operator: () => Promise<Operator>;
  readonly clock: Clock;
  readonly log: Log;
  readonly clean: Clean;
  readonly policy: RunPolicy;
  /** Undefined when nothing is to be recorded. */
  readonly record: { readonly home: Exclude<RecordHome, 'off'>; readonly required: boolean; readonly incidents: IncidentRecord; readonly requests: () => number } | undefined;
  /** What is known of earlier runs and of commits; undefined where nobody knows. */
  readonly chronicle: Chronicle | undefined;
  /** When nobody looked for longer than was expected, up to this run. */
  readonly gap: Promise<Circumstances['gap']>;
  /** The maintenance that a service is in. Asked only of what is not well. */
  readonly maintenanceOf: (service: Service) => Promise<Window | undefined>;
  readonly recovery: RecoveryWish;
  readonly trust: Trust;
  /** Aborted when there is just time enough left to record, or when the run was asked to end. */
  readonly signal: AbortSignal;
  readonly scope: string;
  readonly runUrl: string | undefined;
  /** Whether every configured service takes part. */
  readonly isComplete: boolean;
  /** Whether the services are all that the default branch configures, so that what is missing is really gone. Asked only when something is missing. */
  readonly isWhole: () => Promise<boolean>;
}

/** Does something; a bug that it meets is told in the report, and something else stands in. */
export type Safely = <T>(act: () => Promise<T>, otherwise: () => T) => Promise<T>;
