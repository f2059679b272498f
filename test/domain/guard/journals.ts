import * as fc from 'fast-check';
import { loadConfig } from '../../../src/config/load.ts';
import type { Attempt } from '../../../src/domain/attempt.ts';
import type { Begun, Entry, ServiceEntry } from '../../../src/domain/guard/entry.ts';
import { withEntry } from '../../../src/domain/guard/fold.ts';
import type { GuardState, ServiceState } from '../../../src/domain/guard/state.ts';
import type { ProcessEnd } from '../../../src/domain/process-end.ts';
import type { GuardedService } from '../../../src/guard.ts';
import type { Finding } from '../../../src/domain/verdict.ts';

/** When the guards of these tests begin, so that no instant of theirs is 0. */
export const beginAt = 1_000;

/** The services of a configuration, as guard gets them from the loader. */
export async function guarded(text: string): Promise<readonly GuardedService[]> {
  const loaded = await loadConfig({ text, mode: 'guard', environment: {}, readText: () => Promise.reject(new Error('no file is read here')) });
  if (loaded.kind === 'problems') throw new Error(loaded.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return loaded.config.services.filter((each): each is GuardedService => each.launch !== undefined);
}

/** A service called orders, with these lines in its configuration as well. */
export async function orders(...lines: readonly string[]): Promise<GuardedService> {
  const [service] = await guarded(`services:\n  orders:\n    start: node orders.js\n    url: http://127.0.0.1:3001\n${lines.map((line) => `    ${line}\n`).join('')}`);
  if (service === undefined) throw new Error('nothing to guard');
  return service;
}

/** The finding of a service that is down, for this cause. */
export const finding = (cause = 'the process ended: exit 1'): Finding => ({ class: 'target-down', check: 'process', cause, expected: 'a process that runs', got: 'exit 1', evidence: undefined });
/** A process that ended with exit 1. */
export const endAt = (at: number): ProcessEnd => ({ at, code: 1, signal: undefined, words: 'exit 1' });
/** An attempt of a ladder's first step. */
export const attemptAt = (at: number, parts: Partial<Attempt> = {}): Attempt => ({ step: 0, label: 'docker restart orders', attempt: 1, startedAt: at, endedAt: at, result: 'not-cured', detail: 'exit 0', output: '', verification: '', ...parts });

const service = 'orders';
/** The entries of a service called orders, each at an instant. */
export const told = {
  begun: (...services: readonly GuardedService[]): Begun => ({ kind: 'begun', at: beginAt, guard: 'the-guard', pid: 1, key: '1/1', configuration: 'mocks.yml', recordAuthors: [], services, unwatched: [] }),
  born: (at: number, pid = 7): ServiceEntry => ({ kind: 'born', service, at, pid, key: `${pid}/${at}` }),
  ready: (at: number): ServiceEntry => ({ kind: 'ready', service, at, passedAt: at }),
  unready: (at: number): ServiceEntry => ({ kind: 'unready', service, at, finding: finding('not ready within 60 s'), lines: ['Error: no such file'] }),
  beat: (at: number, parts: { readonly ms?: number; readonly failures?: number; readonly verdict?: 'healthy' | 'degraded' | 'unknown' } = {}): ServiceEntry => ({ kind: 'beat', service, at, verdict: 'healthy', ms: 5, failures: 0, ...parts }),
  fell: (at: number, confirmedAt = at): ServiceEntry => ({ kind: 'fell', service, at, confirmedAt, findings: [finding('HTTP 503 on GET /orders')], end: undefined, unansweredAt: undefined }),
  ended: (at: number, before: { readonly failedAt?: number; readonly unansweredAt?: number } = {}): ServiceEntry => ({ kind: 'fell', service, at: before.failedAt ?? at, confirmedAt: at, findings: [finding()], end: endAt(at), unansweredAt: before.unansweredAt }),
  restarting: (at: number, nth = 1): ServiceEntry => ({ kind: 'restarting', service, at, nth }),
  cured: (at: number, passedAt = at): ServiceEntry => ({ kind: 'restarted', service, at, outcome: { kind: 'cured', passedAt } }),
  uncured: (at: number): ServiceEntry => ({ kind: 'restarted', service, at, outcome: { kind: 'not-cured', finding: finding('not ready within 60 s') } }),
  climbed: (at: number, result: Extract<ServiceEntry, { kind: 'climbed' }>['result'], attempts: readonly Attempt[] = [attemptAt(at)]): ServiceEntry => ({ kind: 'climbed', service, at, attempts, result }),
  rose: (at: number, curedBy?: string): ServiceEntry => ({ kind: 'rose', service, at, curedBy }),
  gaveUp: (at: number): ServiceEntry => ({ kind: 'gave-up', service, at }),
  stopped: (at: number, lines: readonly string[] = []): ServiceEntry => ({ kind: 'stopped', service, at, watchedUntilAt: undefined, ending: 'politely', remains: undefined, lines, calls: undefined }),
  bug: (at: number): ServiceEntry => ({ kind: 'bug', service, at, text: 'TypeError: x is not a function' }),
  over: (at: number): Entry => ({ kind: 'over', at, why: 'told to by the report', asked: true }),
} as const;

/** What a guard's journal with these entries comes to. */
export function played(begun: Begun, ...entries: readonly Entry[]): GuardState {
  const state = [begun, ...entries].reduce<GuardState | undefined>(withEntry, undefined);
  if (state === undefined) throw new Error('no guard has begun');
  return state;
}

/** What it says of orders. */
export function ofOrders(state: GuardState): ServiceState {
  const known = state.services['orders'];
  if (known === undefined) throw new Error('the journal does not know orders');
  return known;
}

const instant = fc.integer({ min: beginAt, max: 40_000 });

/** Any entry of orders at any instant, in no order that a guard would write. */
export const anyEntry: fc.Arbitrary<ServiceEntry> = fc
  .tuple(fc.constantFrom('born', 'ready', 'beat', 'fell', 'fell', 'ended', 'ended', 'restarting', 'cured', 'cured', 'uncured', 'exhausted', 'recovered', 'rose', 'gaveUp', 'bug'), instant, fc.nat({ max: 5_000 }), fc.nat({ max: 3 }))
  .map(([kind, at, ms, n]) => {
    switch (kind) {
      case 'fell':
        return told.fell(at, at + ms);
      case 'cured':
        return told.cured(at + ms, at);
      case 'beat':
        return told.beat(at, { ms, failures: n });
      case 'restarting':
        return told.restarting(at, n + 1);
      case 'exhausted':
      case 'recovered':
        return told.climbed(at, kind);
      case 'born':
      case 'ready':
      case 'ended':
      case 'uncured':
      case 'rose':
      case 'gaveUp':
      case 'bug':
        return told[kind](at);
    }
  });

/** A life of orders as a guard writes it: how long it was up before each outage, how long that lasted, and how it ended. */
export const anyOutages = (max = 60) =>
  fc.array(fc.record({ upMs: fc.nat({ max: 20_000 }), downMs: fc.nat({ max: 20_000 }), by: fc.constantFrom('restart', 'ladder', 'itself') }), { maxLength: max, size: 'max' });

/** The entries of such a life, from ready on, and when the last of them was written. */
export function lifeOf(outages: readonly { readonly upMs: number; readonly downMs: number; readonly by: 'restart' | 'ladder' | 'itself' }[]): { readonly entries: readonly ServiceEntry[]; readonly lastAt: number } {
  let now = beginAt;
  const entries = [told.born(now), told.ready(now)];
  for (const { upMs, downMs, by } of outages) {
    now += upMs;
    entries.push(by === 'restart' ? told.ended(now) : told.fell(now));
    now += downMs;
    if (by === 'restart') entries.push(told.restarting(now), told.born(now), told.cured(now));
    else if (by === 'ladder') entries.push(told.climbed(now, 'recovered', [attemptAt(now, { result: 'cured' })]), told.rose(now, 'docker restart orders'));
    else entries.push(told.gaveUp(now), told.rose(now));
  }
  return { entries, lastAt: now };
}
