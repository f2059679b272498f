import { describe, expect, it } from 'vitest';
import { blame, type Blame } from '../../../src/domain/guard/blame.ts';
import type { Entry } from '../../../src/domain/guard/entry.ts';
import { guardReport } from '../../../src/domain/guard/guard-report.ts';
import type { GuardFacts, JobStatus } from '../../../src/domain/report.ts';
import { healthy, report } from '../../render/fixtures.ts';
import { beginAt, finding, orders, played, told } from './journals.ts';

const begun = told.begun(await orders());
const up = [told.born(beginAt), told.ready(beginAt)];
const end = [told.stopped(11_000), told.over(11_000)];
const fallen = [...up, told.beat(1_800), told.fell(2_000, 2_500), told.cured(3_000)];

const gap = (fromAt: number, at: number): Entry => ({ kind: 'gap', service: 'orders', at, fromAt });
const job = (status: JobStatus): Pick<GuardFacts, 'job' | 'command'> => ({ job: status, command: undefined });
const command = (code: number, startedAt = 1_500, endedAt = 10_000): Pick<GuardFacts, 'job' | 'command'> => ({ job: 'unknown', command: { words: 'npm test', code, hasRun: true, interrupted: false, startedAt, endedAt } });
const suspect = (fromAt: number, toAt: number | undefined): Blame => ({ kind: 'suspect', suspicions: [{ service: 'orders', fromAt, toAt }] });
const doubtful = (blindSinceAt: number | undefined, ...blips: readonly { readonly service: string; readonly count: number; readonly lastAt: number }[]): Blame => ({ kind: 'doubtful', blindSinceAt, blips, stalls: [] });

const stalled = (at: number, ms: number): unknown => ({ kind: 'doubtful', blindSinceAt: undefined, blips: [], stalls: [{ service: 'orders', at, ms, usualMs: expect.closeTo(4, 0) as number }] });

function blamed(facts: Pick<GuardFacts, 'job' | 'command'>, ...entries: readonly Entry[]): Blame {
  return blame(guardReport([played(begun, ...entries)], { ...facts, now: 20_000, scope: 'ci.yml/test', runUrl: undefined, remarks: [], reaped: [], logs: [] }));
}

describe('whose fault it was', () => {
  it.each<readonly [string, Pick<GuardFacts, 'job' | 'command'>, readonly Entry[], unknown]>([
    ['is nobody’s when nothing failed', job('success'), [...up, told.beat(2_000), ...end], { kind: 'quiet' }],
    ['is nobody’s when nothing is known to have failed', job('unknown'), [...up, told.beat(2_000), ...end], { kind: 'quiet' }],
    ['is nobody’s when the job was cancelled', job('cancelled'), [...up, told.beat(2_000), ...end], { kind: 'quiet' }],
    ['is not the mocks’ when they were up throughout', job('failure'), [...up, told.beat(2_000), ...end], { kind: 'innocent' }],
    ['is not the mocks’ when they were up while the command ran', command(1), [...up, told.beat(2_000), ...end], { kind: 'innocent' }],
    ['is nobody’s when somebody has interrupted the command', { job: 'unknown', command: { words: 'npm test', code: 130, hasRun: true, interrupted: true, startedAt: 1_500, endedAt: 10_000 } }, [...up, told.beat(2_000), ...end], { kind: 'quiet' }],
    ['is nobody’s when the command succeeded', command(0), [...up, told.beat(2_000), ...end], { kind: 'quiet' }],
    ['may be the mock’s from when it was last known to be well until it passed', job('failure'), [...fallen, ...end], suspect(1_800, 3_000)],
    ['may be the mock’s from the end of its process on, which is known exactly', job('failure'), [...up, told.beat(1_800), told.ended(2_000), told.cured(3_000), ...end], suspect(2_000, 3_000)],
    ['may be the mock’s also when the job has not failed yet', job('success'), [...fallen, ...end], suspect(1_800, 3_000)],
    ['may be the mock’s to the end when nothing helped', job('failure'), [...up, told.fell(2_000), told.gaveUp(2_100), ...end], suspect(1_000, undefined)],
    ['may be the mock’s when it fell while the command ran', command(1), [...fallen, ...end], suspect(1_800, 3_000)],
    ['may be the mock’s when the command began before it was up again', command(1, 2_999), [...fallen, ...end], suspect(1_800, 3_000)],
    ['is not the mock’s when it was up again before the command began', command(1, 3_001), [...fallen, ...end], { kind: 'innocent' }],
    ['is not the mock’s when it was known to be well after the command had ended', command(1, 1_200, 1_799), [...fallen, ...end], { kind: 'innocent' }],
    ['may be the mock’s when the command ended as nobody looked', command(1, 1_200, 1_900), [...fallen, ...end], suspect(1_800, 3_000)],
    ['may be the mock’s when it was down to the end and the command began before', command(1, 5_000), [...up, told.fell(2_000), told.gaveUp(2_100), ...end], suspect(1_000, undefined)],
    ['is doubtful when single probes failed', job('failure'), [...up, told.beat(2_000, { failures: 2 }), told.beat(3_000), ...end], doubtful(undefined, { service: 'orders', count: 2, lastAt: 2_000 })],
    ['is doubtful when a single probe failed while the command ran', command(1), [...up, told.beat(2_000, { failures: 1 }), told.beat(3_000), ...end], doubtful(undefined, { service: 'orders', count: 1, lastAt: 2_000 })],
    ['is doubtful when single probes failed until after the command ended', command(1, 1_500, 2_500), [...up, told.beat(2_000, { failures: 1 }), told.beat(3_000, { failures: 1 }), ...end], doubtful(undefined, { service: 'orders', count: 2, lastAt: 3_000 })],
    ['is not the mocks’ when single probes failed before the command began', command(1, 2_500), [...up, told.beat(2_000, { failures: 1 }), told.beat(3_000), ...end], { kind: 'innocent' }],
    ['is doubtful when the guard was killed', job('failure'), [...up, told.beat(2_000)], doubtful(2_000)],
    ['is doubtful when the guard was killed, also after what is left was ended', job('failure'), [...up, told.beat(2_000), told.stopped(9_000)], doubtful(2_000)],
    ['is doubtful when a bug ended the watch', job('failure'), [...up, told.beat(2_000), told.bug(3_000), ...end], doubtful(2_000)],
    ['is doubtful when the guard ended before a service was ready', job('failure'), [told.born(beginAt), ...end], doubtful(undefined)],
    ['is doubtful when no heartbeat could tell', job('failure'), [...up, told.beat(2_000, { verdict: 'unknown' }), ...end], doubtful(undefined)],
    ['is doubtful when the guard ended in the midst of the job', job('failure'), [...up, told.beat(2_000), told.stopped(3_000), { ...told.over(3_010), why: 'it received SIGTERM', asked: false } as Entry], doubtful(3_000)],
    ['is doubtful when nobody looked for some time', job('failure'), [...up, told.beat(2_000), { kind: 'gap', service: 'orders', at: 9_000, fromAt: 2_001 }, ...end], doubtful(undefined)],
    ['is not the mocks’ when nobody looked before the command began', command(1, 9_500), [...up, { kind: 'gap', service: 'orders', at: 9_000, fromAt: 2_001 }, ...end], { kind: 'innocent' }],
    ['may be the mock’s when the command began as it was up again', command(1, 3_000), [...fallen, ...end], suspect(1_800, 3_000)],
    ['may be the mock’s when the command ended as it was last known to be well', command(1, 1_200, 1_800), [...fallen, ...end], suspect(1_800, 3_000)],
    ['is doubtful when a single probe failed as the command began', command(1, 2_000), [...up, told.beat(2_000, { failures: 1 }), ...end], doubtful(undefined, { service: 'orders', count: 1, lastAt: 2_000 })],
    ['is doubtful when nobody looked while the command ran', command(1, 3_000, 4_000), [...up, gap(2_001, 9_000), ...end], doubtful(undefined)],
    ['is doubtful when nobody looked until the command began', command(1, 9_000), [...up, gap(2_001, 9_000), ...end], doubtful(undefined)],
    ['is doubtful when nobody looked from the end of the command on', command(1, 1_500, 2_001), [...up, gap(2_001, 9_000), ...end], doubtful(undefined)],
    ['is not the mocks’ when nobody looked after the command', command(1, 1_500, 2_000), [...up, gap(2_001, 9_000), ...end], { kind: 'innocent' }],
    ['is doubtful when a service that answers did not pass its checks at the end', job('failure'), [...up, told.beat(2_000), { kind: 'looked', service: 'orders', at: 10_990, sinceAt: 1_000, finding: { class: 'assertion', check: 'GET /', cause: 'HTTP 500 on GET /', expected: 'status 2xx', got: '500', evidence: undefined } }, ...end], doubtful(undefined)],
    ['is doubtful when a heartbeat took far longer than usual', job('failure'), [...up, told.beat(2_000, { ms: 4 }), told.beat(3_000, { ms: 1_000 }), told.beat(5_000, { ms: 4 }), ...end], stalled(3_000, 1_000)],
    ['is doubtful when the only heartbeat took a second', job('failure'), [...up, told.beat(3_000, { ms: 1_000 }), ...end], { kind: 'doubtful', blindSinceAt: undefined, blips: [], stalls: [{ service: 'orders', at: 3_000, ms: 1_000, usualMs: undefined }] }],
    ['is not the mocks’ when heartbeats always take so long', job('failure'), [...up, told.beat(2_000, { ms: 1_100 }), told.beat(4_000, { ms: 1_400 }), told.beat(6_000, { ms: 1_100 }), ...end], { kind: 'innocent' }],
    ['is not the mocks’ when a heartbeat took longer than usual, and less than a second', job('failure'), [...up, told.beat(2_000, { ms: 4 }), told.beat(3_000, { ms: 999 }), told.beat(5_000, { ms: 4 }), ...end], { kind: 'innocent' }],
    ['is doubtful when a heartbeat hung as the command began', command(1, 4_000), [...up, told.beat(2_000, { ms: 4 }), told.beat(3_000, { ms: 1_000 }), told.beat(5_000, { ms: 4 }), ...end], stalled(3_000, 1_000)],
    ['is not the mocks’ when a heartbeat hung before the command', command(1, 4_001), [...up, told.beat(2_000, { ms: 4 }), told.beat(3_000, { ms: 1_000 }), told.beat(5_000, { ms: 4 }), ...end], { kind: 'innocent' }],
    ['is not the mocks’ when a heartbeat hung after the command', command(1, 1_500, 2_999), [...up, told.beat(2_000, { ms: 4 }), told.beat(3_000, { ms: 1_000 }), told.beat(5_000, { ms: 4 }), ...end], { kind: 'innocent' }],
    ['is doubtful when some heartbeats told nothing', job('failure'), [...up, told.beat(2_000, { verdict: 'unknown' }), told.beat(3_000), ...end], doubtful(undefined)],
    ['may be the mock’s from before the time in which nobody saw its process end', job('failure'), [...up, told.beat(1_800), { kind: 'gap', service: 'orders', at: 6_000, fromAt: 1_801 }, told.ended(6_000), told.cured(6_500), ...end], suspect(1_801, 6_500)],
    ['may be the mock’s when it fell before the guard was killed', job('failure'), [...fallen, told.beat(4_000)], suspect(1_800, 3_000)],
  ])('%s', (_sentence, facts, entries, whose) => {
    expect(blamed(facts, ...entries)).toEqual(whose);
  });

  it('may be each outage’s of each service', () => {
    const twice = [...fallen, told.beat(5_000), told.ended(6_000), told.cured(6_500), ...end];
    expect(blamed(job('failure'), ...twice)).toMatchObject({ suspicions: [{ fromAt: 1_800, toAt: 3_000 }, { fromAt: 6_000, toAt: 6_500 }] });
  });

  it.each<readonly [string, readonly Entry[]]>([
    ['did not pass its checks at the end', [...up, { kind: 'looked', service: 'orders', at: 10_990, sinceAt: 1_000, finding: finding() }, ...end]],
    ['was never ready', [told.born(beginAt), ...end]],
  ])('is doubtful when one of two services %s', (_what, entries) => {
    const states = [played(begun, ...up, told.beat(2_000), ...end), played(begun, ...entries)];
    expect(blame(guardReport(states, { ...job('failure'), now: 20_000, scope: 'ci.yml/test', runUrl: undefined, remarks: [], reaped: [], logs: [] })).kind).toBe('doubtful');
  });

  it('is nobody’s by a check, which watches nothing', () => {
    expect(blame(report([healthy('orders')]))).toEqual({ kind: 'quiet' });
  });

  it('is the earliest time at which nobody watched any more, of several guards', () => {
    const states = [played(begun, ...up, told.beat(5_000)), played(begun, ...up, told.beat(3_000))];
    expect(blame(guardReport(states, { ...job('failure'), now: 20_000, scope: 'ci.yml/test', runUrl: undefined, remarks: [], reaped: [], logs: [] }))).toEqual(doubtful(3_000));
  });
});
