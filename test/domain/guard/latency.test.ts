import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentiles, withLatency, type Latencies } from '../../../src/domain/guard/latency.ts';

const counted = (all: readonly number[]): Latencies => all.reduce<Latencies>(withLatency, {});
/** From a tenth of a millisecond to ten minutes, each order of magnitude as often. */
const anyMs = fc.double({ min: Math.log(0.1), max: Math.log(600_000), noNaN: true }).map(Math.exp);
const someMs = fc.array(anyMs, { minLength: 1, maxLength: 300 });

describe('latency percentiles', () => {
  it('are unknown when nothing was counted', () => {
    expect(percentiles({})).toBeUndefined();
  });

  it.each<readonly [string, readonly number[], number, number, number]>([
    ['are all of one latency when there is one', [12], 12, 12, 12],
    ['are of the nearest rank, not of a mean', [1, 1, 1, 100], 1, 100, 100],
    ['tell the middle from the tail', [...Array.from({ length: 98 }, () => 2), 50, 900], 2, 2, 50],
  ])('%s', (_sentence, all, p50, p95, p99) => {
    const seen = percentiles(counted(all));
    expect([seen?.p50, seen?.p95, seen?.p99].map((ms, n) => Math.abs((ms ?? 0) / ([p50, p95, p99][n] ?? 1) - 1) < 0.011)).toEqual([true, true, true]);
  });

  it('are within 1.1 % of those of the sorted list', () => {
    fc.assert(
      fc.property(someMs, (all) => {
        const sorted = all.toSorted((a, b) => a - b);
        const seen = percentiles(counted(all));
        for (const [share, ms] of [[0.5, seen?.p50], [0.95, seen?.p95], [0.99, seen?.p99]] as const) {
          const exact = sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
          expect(Math.abs((ms ?? Number.NaN) / exact - 1)).toBeLessThan(0.011);
        }
      }),
    );
  });

  it('do not depend on the order of what was counted', () => {
    fc.assert(
      fc.property(someMs, (all) => {
        expect(counted(all.toReversed())).toEqual(counted(all));
      }),
    );
  });

  it('take no more room however much was counted, and however long or short it was', () => {
    const all = Array.from({ length: 20_000 }, (_, n) => (n % 2 === 0 ? 1.001 ** n : 1 / (n + 1)));
    expect(Object.keys(counted([...all, 0, -5, 1e12])).length).toBeLessThanOrEqual(801);
  });

  it('never fall from one percentile to the next', () => {
    fc.assert(
      fc.property(someMs, (all) => {
        const { p50, p95, p99 } = percentiles(counted(all)) ?? { p50: 1, p95: 0, p99: 0 };
        expect(p50 <= p95 && p95 <= p99).toBe(true);
      }),
    );
  });
});
