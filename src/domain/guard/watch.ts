import type { Launch, Service } from '../service.ts';
import type { Percentiles } from './latency.ts';
import type { GuardedOutage, ServiceState } from './state.ts';

/** What a guard saw of one service from its first pass to the end. Milliseconds; What was not looked at is in neither. */
export interface Watch {
  readonly state: ServiceState;
  readonly upMs: number;
  readonly downMs: number;
  /** Of the time for which it is known how it was, the share for which it was up, from 0 to 1; undefined when it never served. */
  readonly uptime: number | undefined;
  /** Since when nothing is known, because the guard ended too early or met a bug; undefined where all is known. */
  readonly blindSinceAt: number | undefined;
  /** Why, in words that go on after "because". */
  readonly blindBecause: string;
  readonly latency: Percentiles | undefined;
  readonly outages: readonly GuardedOutage[];
}

/** Whether the heartbeat of a service is its checks. */
export function watchesChecks({ checks, launch: { heartbeat } }: { readonly checks: Service['checks']; readonly launch: Launch }): boolean {
  return checks.length === heartbeat.length && checks.every(({ name }, n) => name === heartbeat[n]?.name);
}
