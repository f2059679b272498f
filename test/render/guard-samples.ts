import { loadConfig } from '../../src/config/load.ts';
import type { Attempt } from '../../src/domain/attempt.ts';
import type { CallCounts } from '../../src/domain/calls.ts';
import type { Begun, Entry, ServiceEntry } from '../../src/domain/guard/entry.ts';
import { withEntry } from '../../src/domain/guard/fold.ts';
import { guardReport, type GuardSurroundings } from '../../src/domain/guard/guard-report.ts';
import type { GuardState } from '../../src/domain/guard/state.ts';
import type { Ending, ProcessEnd, Remains } from '../../src/domain/process-end.ts';
import type { Report } from '../../src/domain/report.ts';
import type { Service } from '../../src/domain/service.ts';
import type { Finding } from '../../src/domain/verdict.ts';
import { at, attempt, finding } from './fixtures.ts';

const configuration = `
services:
  orders:
    start: node orders.js
    port: 3001
    recovery: [ { run: docker restart orders, attempts: 3 } ]
  users: { start: node users.js, port: 3002, restart: "no" }
  carts: { start: node carts.js, port: 3003, depends-on: [orders], restart: on-failure:20 }
`;

const loaded = await loadConfig({ text: configuration, mode: 'guard', environment: {}, readText: () => Promise.reject(new Error('no file is read here')) });
if (loaded.kind === 'problems') throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
export const guarded: readonly Service[] = loaded.config.services;

export const beganAt = at('14:00:12.000');
export const overAt = at('14:03:23.900');

type Parts<K extends ServiceEntry['kind']> = Partial<Extract<ServiceEntry, { kind: K }>>;

export const killedBy = (time: number, signal = 'SIGKILL'): ProcessEnd => ({ at: time, code: undefined, signal, words: `ended by ${signal}` });
export const exited = (time: number, code = 1): ProcessEnd => ({ at: time, code, signal: undefined, words: `exit ${code}` });
const ofProcess = (words: string): Finding => ({ class: 'target-down', check: 'process', cause: `the process ${words}`, expected: 'a process that runs', got: words, evidence: undefined });

/** What a guard writes of one service, each entry as it writes them. */
export const entriesOf = (service: string) => ({
  born: (time: number, pid = 4_711): ServiceEntry => ({ kind: 'born', service, at: time, pid, key: `${pid}/1` }),
  ready: (time: number): ServiceEntry => ({ kind: 'ready', service, at: time, passedAt: time }),
  unready: (time: number, parts: Parts<'unready'> = {}): ServiceEntry => ({ kind: 'unready', service, at: time, finding: ofProcess('ended: exit 1, before it was ready'), lines: ['> node orders.js', 'Error: ENOENT: no such file, open \'db.json\''], ...parts }),
  beat: (time: number, parts: Parts<'beat'> = {}): ServiceEntry => ({ kind: 'beat', service, at: time, verdict: 'healthy', ms: 6, failures: 0, ...parts }),
  ended: (time: number, end: ProcessEnd = killedBy(time)): ServiceEntry => ({ kind: 'fell', service, at: time, confirmedAt: time, findings: [ofProcess(`ended: ${end.words}`)], end, unansweredAt: undefined }),
  fell: (time: number, parts: Partial<Finding> = {}): ServiceEntry => ({ kind: 'fell', service, at: time, confirmedAt: time + 1_500, findings: [finding(parts)], end: undefined, unansweredAt: undefined }),
  restarting: (time: number, nth = 1): ServiceEntry => ({ kind: 'restarting', service, at: time, nth }),
  cured: (passedAt: number): ServiceEntry => ({ kind: 'restarted', service, at: passedAt + 40, outcome: { kind: 'cured', passedAt } }),
  uncured: (time: number): ServiceEntry => ({ kind: 'restarted', service, at: time, outcome: { kind: 'not-cured', finding: ofProcess('ended: exit 1, before it was ready') } }),
  climbed: (time: number, attempts: readonly Attempt[], result: Extract<ServiceEntry, { kind: 'climbed' }>['result']): ServiceEntry => ({ kind: 'climbed', service, at: time, attempts, result }),
  rose: (time: number, curedBy?: string): ServiceEntry => ({ kind: 'rose', service, at: time, curedBy }),
  gaveUp: (time: number): ServiceEntry => ({ kind: 'gave-up', service, at: time }),
  bug: (time: number, text = 'TypeError: x is not a function'): ServiceEntry => ({ kind: 'bug', service, at: time, text }),
  stopped: (time: number, parts: { readonly ending?: Ending; readonly remains?: Remains; readonly lines?: readonly string[]; readonly calls?: CallCounts } = {}): ServiceEntry => ({ kind: 'stopped', service, at: time, watchedUntilAt: undefined, ending: 'politely', remains: undefined, lines: [], calls: undefined, ...parts }),
});

export const orders = entriesOf('orders');
export const users = entriesOf('users');
export const carts = entriesOf('carts');

export const begun = (services: readonly Service[] = guarded): Begun => ({ kind: 'begun', at: beganAt, guard: 'the-guard', pid: 4_700, key: '4700/1', configuration: 'mocks.yml', recordAuthors: [], services, unwatched: [] });
export const over: Entry = { kind: 'over', at: overAt, why: 'told to by the report', asked: true };

/** What a journal of these entries comes to. */
export function played(entries: readonly Entry[]): GuardState {
  const state = entries.reduce<GuardState | undefined>(withEntry, undefined);
  if (state === undefined) throw new Error('no guard has begun');
  return state;
}

/** The report of a guard that wrote these entries. */
export function guardTold(entries: readonly Entry[], facts: Partial<GuardSurroundings> = {}): Report {
  return guardReport([played(entries)], { now: overAt, scope: 'tests.yml/test', runUrl: 'https://github.com/org/mocks/actions/runs/4711', remarks: [], job: 'success', command: undefined, reaped: [], logs: ['/tmp/mock-medic/logs'], ...facts });
}

const readyAt = at('14:00:13.500');
const stoppedAt = at('14:03:23.800');
/** A service that answered `latencies` and was stopped at the end. */
const well = (each: ReturnType<typeof entriesOf>, latencies: readonly number[], calls?: CallCounts): readonly ServiceEntry[] => [
  each.born(beganAt),
  each.ready(readyAt),
  ...latencies.map((ms, n) => each.beat(readyAt + 1_000 * (n + 1), { ms })),
  each.stopped(stoppedAt, calls === undefined ? {} : { calls }),
];
const spread = (p50: number, p95: number, p99: number): readonly number[] => [...Array<number>(90).fill(p50), ...Array<number>(7).fill(p95), ...Array<number>(3).fill(p99)];
const allWell = [...well(orders, spread(6, 12, 31)), ...well(users, spread(5, 9, 14)), ...well(carts, spread(0.8, 2, 120))];

const fellAt = at('14:03:22.481');
const crashed = [orders.ended(fellAt), orders.restarting(fellAt + 2), orders.born(fellAt + 10, 4_712), orders.cured(fellAt + 1_131)];
/** One crash in a life that is otherwise well; the last entry of a life is its stop. */
const withCrash = (life: readonly ServiceEntry[], crash: readonly ServiceEntry[]): readonly ServiceEntry[] => [...life.slice(0, -1), ...crash, ...life.slice(-1)];

const step = (parts: Partial<Attempt>): Attempt => attempt({ startedAt: at('14:02:41'), endedAt: at('14:02:43'), ...parts });
const stillDown = [orders.ended(at('14:02:30.000'), exited(at('14:02:30.000'), 3)), ...Array.from({ length: 10 }, (_, n) => n + 1).flatMap((nth) => [orders.restarting(at('14:02:30') + nth * 1_000, nth), orders.uncured(at('14:02:30') + nth * 1_000 + 300)]), orders.climbed(at('14:02:43'), [step({}), step({ attempt: 2, startedAt: at('14:02:50'), endedAt: at('14:02:52') })], 'exhausted'), orders.gaveUp(at('14:02:52'))];

const flaps = (each: ReturnType<typeof entriesOf>, count: number): readonly ServiceEntry[] =>
  Array.from({ length: count }, (_, n) => readyAt + 2_000 + n * 8_000).flatMap((time, n) => [each.ended(time, n % 2 === 0 ? killedBy(time, 'SIGSEGV') : exited(time)), each.restarting(time + 5, n + 1), each.cured(time + 900 + n)]);
const healing = [orders.fell(at('14:01:00.000')), orders.restarting(at('14:01:01.600')), orders.uncured(at('14:01:02')), orders.climbed(at('14:01:05'), [step({ startedAt: at('14:01:02.100'), endedAt: at('14:01:04.100'), result: 'cured', verification: '' })], 'recovered'), orders.rose(at('14:01:04.300'), 'docker restart orders')];

/** One report of guards for everything that a guard can come to. */
export const guardReports: Readonly<Record<string, Report>> = {
  'guard-crash': guardTold([begun(), ...allWell.flatMap((entry) => (entry.kind === 'stopped' && entry.service === 'orders' ? [...crashed, entry] : [entry])), over], { job: 'failure' }),
  'guard-quiet': guardTold([begun(), ...allWell, over]),
  'guard-innocent': guardTold([begun(), ...well(orders, [6], { served: 412, unmatched: [{ request: 'GET /x', count: 2 }], unlisted: 0, complete: true }), ...well(users, [5]), ...well(carts, [5], { served: 1, unmatched: [], unlisted: 0, complete: true }), over], { job: 'failure' }),
  'guard-unwatched': guardTold([{ ...begun(), unwatched: [{ service: 'www', why: 'no-start', neededBy: [] }, { service: 'db', why: 'no-start', neededBy: ['orders'] }, { service: 'auth', why: 'not-chosen', neededBy: ['orders', 'users'] }, { service: 'blog', why: 'no-start', neededBy: [] }] }, ...allWell, over], { job: 'failure' }),
  'guard-blips': guardTold([begun(), ...allWell.toSpliced(-1, 0, carts.beat(at('14:02:20.100'), { failures: 1 })), over], { job: 'failure' }),
  'guard-stalled': guardTold([begun(), ...allWell.toSpliced(-1, 0, carts.beat(at('14:02:20.100'), { ms: 1_653.4 })), over], { job: 'failure' }),
  'guard-wrong-at-end': guardTold([begun(), ...allWell.toSpliced(-1, 0, { kind: 'looked', service: 'carts', at: at('14:03:23.700'), sinceAt: at('14:00:13.500'), finding: finding({ check: 'GET /carts', cause: 'HTTP 503 on GET /carts' }) }), over], { job: 'failure' }),
  'guard-lingering': guardTold([
    begun(),
    ...well(orders, [6]).slice(0, -1),
    orders.stopped(stoppedAt, { ending: 'gone', remains: { stopFault: 'exit 1: no such container', held: '127.0.0.1:3001 is held by node server.js (pid 4711)', mayLiveOn: true } }),
    ...withCrash(well(carts, [5]).slice(0, -1).concat(carts.stopped(stoppedAt, { ending: 'by-command', remains: { stopFault: undefined, held: '127.0.0.1:3003 is held by another process', mayLiveOn: true } })), [carts.ended(at('14:01:00')), carts.restarting(at('14:01:00')), carts.cured(at('14:01:01'))]),
    ...well(users, [4]).slice(0, -1),
    users.stopped(stoppedAt, { remains: { stopFault: 'timed out after 10 s', held: undefined, mayLiveOn: false } }),
    over,
  ]),
  'guard-killed': guardTold([begun(), ...allWell.filter(({ kind }) => kind !== 'stopped'), ...[orders, users, carts].map((each) => each.stopped(stoppedAt))], { job: 'failure', reaped: [{ service: 'orders', pid: 4_711, ending: 'by-force', remains: undefined }, { service: 'users', pid: 4_713, ending: 'politely', remains: undefined }, { service: 'carts', pid: undefined, ending: 'by-command', remains: undefined }] }),
  'guard-unready': guardTold([begun(), users.born(beganAt), users.ready(readyAt), orders.born(beganAt), orders.unready(readyAt + 200), users.stopped(readyAt + 300), orders.stopped(readyAt + 300, { ending: 'gone' }), over], { job: 'unknown' }),
  'guard-late': guardTold([begun(guarded.slice(0, 1)), orders.born(beganAt), orders.unready(at('14:01:12'), { finding: finding({ cause: 'not ready within 60 s: HTTP 503 on GET /; its process listens on [::1]:3001', check: 'GET /' }), lines: [] }), orders.stopped(at('14:01:13'), { ending: 'by-force' }), over], { job: 'unknown' }),
  'guard-lasting': guardTold([begun(), ...well(users, [5]), ...well(carts, [4]), ...withCrash(well(orders, [6, 7]).slice(0, -1).concat(orders.stopped(stoppedAt, { ending: 'gone', lines: ['listening on 3001', 'Error: the db is locked'] })), stillDown), over], { job: 'failure' }),
  'guard-flapping': guardTold(
    [
      begun(),
      ...withCrash(well(orders, [6, 7], { served: 412, unmatched: ['GET /a', 'GET /b', 'POST /c?', 'GET /d', 'GET /e', 'GET /f'].map((request, n) => ({ request, count: n + 1 })), unlisted: 4, complete: false }), healing),
      ...withCrash(well(users, [5, 5]), [users.fell(at('14:02:00.250'), { check: 'GET /health', cause: 'timeout on GET /health', expected: 'an answer within 2 s', got: 'no answer within 2 s', evidence: undefined }), users.gaveUp(at('14:02:01.800')), users.rose(at('14:02:10')), users.ended(at('14:03:00')), users.gaveUp(at('14:03:00.001'))]),
      ...withCrash(well(carts, [1]), flaps(carts, 17)),
      over,
    ],
    { job: 'cancelled', remarks: ['An issue by `somebody` bears our labels and was passed over.'] },
  ),
  'guard-command': guardTold([begun(), ...allWell, over], { job: 'unknown', command: { words: 'npm test', code: 1, hasRun: true, interrupted: false, startedAt: at('14:00:20'), endedAt: at('14:00:32') } }),
  'guard-no-command': guardTold([begun(), ...allWell, over], { job: 'unknown', command: { words: 'npm tset', code: 127, hasRun: false, interrupted: false, startedAt: at('14:00:20'), endedAt: at('14:00:20.004') } }),
  'guard-before-command': guardTold([begun(guarded.slice(0, 2)), ...withCrash(well(orders, [6]), crashed), ...well(users, [5]), over], { job: 'unknown', command: { words: 'npm test', code: 1, hasRun: true, interrupted: false, startedAt: at('14:00:20'), endedAt: at('14:00:32') } }),
  'guard-bug': guardTold([begun(), ...well(users, [5]), ...withCrash(well(orders, [5]), [orders.bug(at('14:01:00'))]), ...well(carts, [5]).map((entry) => (entry.kind === 'beat' ? { ...entry, verdict: 'degraded' as const } : entry)), over], { job: 'failure' }),
};
