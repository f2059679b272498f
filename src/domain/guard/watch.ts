import type { Launch, Service } from '../service.ts';
import type { Percentiles } from './latency.ts';
import type { GuardedOutage, ServiceState, SlowBeat } from './state.ts';

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

/** A heartbeat that was answered so late that the service hung meanwhile; `usualMs` is what half of them stayed within, undefined where there were too few to tell. */
export interface Stall extends SlowBeat {
  readonly usualMs: number | undefined;
}

/** How many times its usual answer a heartbeat must have taken to tell of a mock that hung for a while. */
const stallFactor = 10;
/** Of fewer it is not known what is usual: then each that was slow is one. */
const beatsMin = 3;

/** The last heartbeats, at most ten, that took so much longer than usual that a test which came at the same time may have run out of patience. */
export function stallsOf({ state, latency }: Watch): readonly Stall[] {
  return state.slowBeats.flatMap(({ at, ms }) => {
    const isUnusual = latency !== undefined && ms >= latency.p50 * stallFactor;
    return isUnusual || state.beats < beatsMin ? [{ at, ms, usualMs: isUnusual ? latency.p50 : undefined }] : [];
  });
}

/** Whether the heartbeat of a service is its checks. */
export function watchesChecks({ checks, launch: { heartbeat } }: { readonly checks: Service['checks']; readonly launch: Launch }): boolean {
  return checks.length === heartbeat.length && checks.every(({ name }, n) => name === heartbeat[n]?.name);
}
