import { describe, expect, it } from 'vitest';
import type { CheckExamination, Sample } from '../../../src/domain/examination.ts';
import { isOverdue, lastBeat } from '../../../src/domain/guard/last-beat.ts';
import { withLatency, type Latencies } from '../../../src/domain/guard/latency.ts';
import type { Verdict } from '../../../src/domain/verdict.ts';
import { finding } from './journals.ts';

type Met = 'pass' | 'degraded' | 'fail' | 'cut';

const verdicts: Readonly<Record<Met, Verdict>> = {
  pass: { kind: 'healthy' },
  degraded: { kind: 'degraded', findings: [finding('slow')] },
  fail: { kind: 'failing', findings: [finding('timeout on GET /')] },
  cut: { kind: 'unknown', findings: [finding('could not probe GET /')] },
};
const probed = (met: Met, startedAt: number, endedAt: number): Sample => ({ startedAt, endedAt, verdict: verdicts[met] });
const check = (...samples: readonly Sample[]): CheckExamination => ({ name: 'GET /', verdict: verdicts.cut, probes: samples.length, failures: 0, status: undefined, address: undefined, timings: undefined, samples });

describe('a heartbeat in the midst of which the process ended, at 9000,', () => {
  it.each<readonly [string, readonly CheckExamination[], number | undefined, number | undefined]>([
    ['tells nothing when there was none', [], undefined, undefined],
    ['tells since when its probe had no answer', [check(probed('cut', 8_000, 9_000))], undefined, 8_000],
    ['tells when the first of its probes failed, and that no other was answered since', [check(probed('fail', 5_000, 7_000), probed('cut', 7_500, 9_000))], 5_000, 5_000],
    ['takes what failed with the end itself for a probe without an answer', [check(probed('fail', 8_000, 8_960))], undefined, 8_000],
    ['takes what failed a while before the end for a failure', [check(probed('fail', 8_900, 8_901))], 8_900, 8_900],
    ['forgets what failed before a probe that passed', [check(probed('fail', 5_000, 7_000), probed('pass', 7_500, 7_505), probed('cut', 8_005, 9_000))], undefined, 8_005],
    ['forgets what failed before an answer that was merely worse than wanted', [check(probed('fail', 5_000, 7_000), probed('degraded', 7_500, 7_505))], undefined, undefined],
    ['tells nothing when its probe had passed by then', [check(probed('pass', 8_000, 8_005))], undefined, undefined],
    ['tells the earliest of all checks, also beside one that passed', [check(probed('pass', 4_000, 4_005)), check(probed('fail', 4_100, 6_100), probed('cut', 6_600, 9_000)), check(probed('fail', 4_000, 6_000), probed('cut', 6_500, 9_000))], 4_000, 4_000],
  ])('%s', (_sentence, checks, failedAt, unansweredAt) => {
    expect(lastBeat(9_000, checks)).toEqual({ failed: failedAt === undefined ? undefined : { at: failedAt, finding: finding('timeout on GET /') }, unansweredAt });
  });
});

describe('an answer', () => {
  const slow: Latencies = Array.from({ length: 20 }, () => 400).reduce<Latencies>(withLatency, {});
  const quick: Latencies = Array.from({ length: 20 }, () => 5).reduce<Latencies>(withLatency, {});

  it.each<readonly [string, number, Latencies, boolean]>([
    ['is not overdue while a busy machine may hold it back', 50, quick, false],
    ['is overdue later than that, where answers are quick', 51, quick, true],
    ['is not overdue within the time that answers of this service take', 390, slow, false],
    ['is overdue later than that', 410, slow, true],
    ['is overdue where nothing is known of answers yet', 51, {}, true],
  ])('%s', (_sentence, waitedMs, latencies, overdue) => {
    expect(isOverdue(waitedMs, latencies)).toBe(overdue);
  });
});
