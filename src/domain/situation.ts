import type { Incident, Outage } from './incident.ts';
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
}
