import type { Incident, Outage, Suspicion, Uncalled } from './incident.ts';
import type { Service } from './service.ts';

/**
 * What this run saw of a service, as far as the record cares.
 * `down` lasts; `healed` began and ended within this run (`endedAt` is set); `up` also means degraded where only failing counts.
 * `passedAt` is undefined where the probes were neither failures nor passes in a row: that opens nothing and cures nothing.
 */
export type Observed =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'up'; readonly passedAt: number | undefined; readonly degraded: boolean }
  | { readonly kind: 'down'; readonly outage: Outage; readonly earlier?: readonly Outage[] }
  | { readonly kind: 'healed'; readonly outage: Outage; readonly earlier?: readonly Outage[] };

/** The outages that were seen before the last one, oldest first; a check sees one at most, a guard may see many. */
export function earlierOutages(observed: Observed): readonly Outage[] {
  return observed.kind === 'down' || observed.kind === 'healed' ? (observed.earlier ?? []) : [];
}

/** A stretch of maintenance, epoch milliseconds. */
export interface Window {
  readonly startAt: number;
  readonly endAt: number;
  readonly reason: string;
}

/** What besides the service itself bears on a decision. */
export interface Circumstances {
  /** The maintenance that it is in. */
  readonly maintenance: Window | undefined;
  /** The failing service that it depends on, whose incident is open and tells of this one too. */
  readonly hiddenBy: string | undefined;
  /** Services without an incident of their own that fail because this one does. */
  readonly dependents: readonly string[];
  /** When nobody looked for longer than was expected, up to this run. */
  readonly gap: { readonly fromAt: number; readonly toAt: number } | undefined;
  /** Commits that may have brought the outage about, where they were looked up now. */
  readonly suspicion: Suspicion | undefined;
  /** It has ended with its job, and nobody will look again: nothing stays open to be waited for. */
  readonly isOver: boolean;
}

/** The circumstances of a service of which there is nothing to say. */
export const plainly: Circumstances = { maintenance: undefined, hiddenBy: undefined, dependents: [], gap: undefined, suspicion: undefined, isOver: false };

/** Why nobody is called for a service that is down; undefined where people are. */
export function uncalledIn({ maintenance, hiddenBy }: Circumstances): Uncalled | undefined {
  if (maintenance !== undefined) return { kind: 'maintenance', untilAt: maintenance.endAt };
  return hiddenBy === undefined ? undefined : { kind: 'hidden', by: hiddenBy };
}

/** All that a decision reads. */
export interface Situation {
  readonly now: number;
  readonly scope: string;
  /** Where the configuration stands that the service is in. */
  readonly configuration: string;
  readonly service: Service;
  readonly observed: Observed;
  /** `confirmed` is before recovery, `concluded` after it (or without it). */
  readonly stage: 'confirmed' | 'concluded';
  /** The unsettled records of this scope and service, in any order. */
  readonly incidents: readonly Incident[];
  /** The record of this scope and service that was resolved within the reopen window, if any. */
  readonly prior: Incident | undefined;
  readonly circumstances: Circumstances;
}
