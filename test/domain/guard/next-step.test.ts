import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/domain/guard/entry.ts';
import { isForgiven, nextStep, restartDelayMs, type Step } from '../../../src/domain/guard/next-step.ts';
import { nextBeatAt, pauseMs } from '../../../src/domain/guard/pace.ts';
import type { GuardedService } from '../../../src/guard.ts';
import { beginAt, ofOrders, orders, played, told } from './journals.ts';

const minute = 60_000;
const thrice = await orders('restart: on-failure:3');
const never = await orders('restart: "no"');
const ladder = await orders('restart: on-failure:1', 'recovery: [{ run: docker restart orders }]');
const ladderAlone = await orders('restart: "no"', 'recovery: [{ run: docker restart orders }]');

const up = [told.born(beginAt), told.ready(beginAt)];
const step = (service: GuardedService, ...entries: readonly Entry[]): Step => nextStep(ofOrders(played(told.begun(service), ...entries)));
const restart = (nth: number, delayMs: number): Step => ({ kind: 'restart', nth, delayMs });

describe('the next step', () => {
  it.each<readonly [string, GuardedService, readonly Entry[], Step]>([
    ['is to start what was never started', thrice, [], { kind: 'start' }],
    ['is none while it is starting', thrice, [told.born(beginAt)], { kind: 'rest' }],
    ['is none when it could not be started', thrice, [told.born(beginAt), told.unready(beginAt)], { kind: 'rest' }],
    ['is to watch what serves', thrice, up, { kind: 'watch' }],
    ['is to restart at once what ended', thrice, [...up, told.ended(2_000)], restart(1, 0)],
    ['is to restart at once what hangs', thrice, [...up, told.fell(2_000)], restart(1, 0)],
    ['is the second restart a second after the first was in vain', thrice, [...up, told.ended(2_000), told.restarting(2_000), told.uncured(2_100)], restart(2, 1_000)],
    ['is the second restart a second after it fell again', thrice, [...up, told.ended(2_000), told.restarting(2_000), told.cured(2_100), told.ended(2_200)], restart(2, 1_000)],
    ['is the third restart after two seconds', thrice, [...up, told.ended(2_000), told.restarting(2_000), told.uncured(2_100), told.restarting(3_100, 2), told.uncured(3_200)], restart(3, 2_000)],
    ['is to give up when every restart was in vain', thrice, [...up, told.ended(2_000), told.restarting(2_000, 3), told.uncured(2_100)], { kind: 'give-up' }],
    ['is to give up when it falls again after its last restart', thrice, [...up, told.ended(2_000), told.restarting(2_000, 3), told.cured(2_100), told.ended(2_200)], { kind: 'give-up' }],
    ['is to watch what was given up', thrice, [...up, told.ended(2_000), told.restarting(2_000, 3), told.uncured(2_100), told.gaveUp(2_100)], { kind: 'watch' }],
    ['is to watch what rose again by itself', thrice, [...up, told.fell(2_000), told.restarting(2_000, 3), told.uncured(2_100), told.gaveUp(2_100), told.rose(9_000)], { kind: 'watch' }],
    ['is the ladder when the restarts are used up', ladder, [...up, told.ended(2_000), told.restarting(2_000), told.uncured(2_100)], { kind: 'climb' }],
    ['is the ladder while it is being climbed', ladder, [...up, told.ended(2_000), told.restarting(2_000), told.uncured(2_100), told.climbed(2_100, 'running')], { kind: 'climb' }],
    ['is to give up when the ladder was in vain', ladder, [...up, told.ended(2_000), told.restarting(2_000), told.uncured(2_100), told.climbed(2_200, 'exhausted')], { kind: 'give-up' }],
    ['is to give up when the ladder waits for somebody else', ladder, [...up, told.ended(2_000), told.restarting(2_000), told.uncured(2_100), told.climbed(2_200, 'pending')], { kind: 'give-up' }],
    ['is to watch what the ladder cured', ladder, [...up, told.ended(2_000), told.restarting(2_000), told.uncured(2_100), told.climbed(2_200, 'recovered'), told.rose(2_200, 'docker restart orders')], { kind: 'watch' }],
    ['is the whole ladder again in the next outage', ladder, [...up, told.ended(2_000), told.restarting(2_000), told.uncured(2_100), told.climbed(2_200, 'recovered'), told.rose(2_200, 'docker restart orders'), told.fell(3_000)], { kind: 'climb' }],
    ['is to give up at once where nothing may be tried', never, [...up, told.ended(2_000)], { kind: 'give-up' }],
    ['is the ladder at once where no restart may be tried', ladderAlone, [...up, told.ended(2_000)], { kind: 'climb' }],
    ['is none when it was stopped', thrice, [...up, told.stopped(2_000)], { kind: 'rest' }],
    ['forgets restarts after ten minutes up', thrice, [...up, told.ended(2_000), told.restarting(2_000, 3), told.cured(2_100), told.ended(2_100 + 10 * minute)], restart(1, 0)],
    ['remembers restarts for ten minutes', thrice, [...up, told.ended(2_000), told.restarting(2_000, 2), told.cured(2_100), told.ended(2_099 + 10 * minute)], restart(3, 2_000)],
    ['counts ten minutes from the last outage, not from the start', thrice, [...up, told.fell(9 * minute), told.restarting(9 * minute), told.cured(9 * minute), told.fell(18 * minute)], restart(2, 1_000)],
    ['forgets restarts ten minutes after the ladder helped', ladder, [...up, told.ended(2_000), told.restarting(2_000), told.uncured(2_100), told.climbed(2_200, 'recovered'), told.rose(2_200, 'x'), told.fell(2_200 + 10 * minute)], restart(1, 0)],
  ])('%s', (_sentence, service, entries, next) => {
    expect(step(service, ...entries)).toEqual(next);
  });

  it('is, while nothing helps, every restart once, in turn, and then to give up', async () => {
    const many = await orders('restart: on-failure:9');
    let state = played(told.begun(many), ...up, told.ended(2_000));
    const pauses: number[] = [];
    for (;;) {
      const next = nextStep(ofOrders(state));
      if (next.kind !== 'restart') break;
      pauses.push(next.delayMs);
      expect(next.nth).toBe(pauses.length);
      state = played(told.begun(many), { kind: 'snapshot', at: 0, state }, told.restarting(3_000, next.nth), told.uncured(3_000));
    }
    expect(pauses).toEqual([0, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
    expect(nextStep(ofOrders(state))).toEqual({ kind: 'give-up' });
  });
});

describe('the pause before a restart', () => {
  it('is none, then 1, 2, 4 … s, and never more than 30', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8].map(restartDelayMs)).toEqual([0, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  });

  it('never shrinks, and is a number however often it was restarted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (nth) => {
        expect(restartDelayMs(nth + 1)).toBeGreaterThanOrEqual(restartDelayMs(nth));
        expect(restartDelayMs(nth)).toBeLessThanOrEqual(30_000);
      }),
    );
  });

  it.each<readonly [string, number | undefined, number, boolean]>([
    ['begins anew after ten minutes up', 5_000, 5_000 + 10 * minute, true],
    ['does not begin anew a millisecond earlier', 5_000, 4_999 + 10 * minute, false],
    ['does not begin anew for what was never up', undefined, 100 * minute, false],
  ])('%s', (_sentence, upSinceAt, fellAt, forgiven) => {
    expect(isForgiven(upSinceAt, fellAt)).toBe(forgiven);
  });
});

describe('the pause between probes of what is starting', () => {
  it.each([
    ['is 20 ms at first', 0, 20],
    ['is 20 ms for a second', 1_000, 20],
    ['is a fiftieth of the time waited', 1_500, 30],
    ['is 30 ms at most', 60_000, 30],
  ])('%s', (_sentence, waitedMs, ms) => {
    expect(pauseMs(waitedMs)).toBe(ms);
  });

  it('only grows, and never so far that a first answer goes unseen for 50 ms', () => {
    fc.assert(
      fc.property(fc.nat({ max: 600_000 }), fc.nat({ max: 10_000 }), (waitedMs, more) => {
        expect(pauseMs(waitedMs + more)).toBeGreaterThanOrEqual(pauseMs(waitedMs));
        expect(pauseMs(waitedMs)).toBeLessThan(50);
      }),
    );
  });
});

describe('the pause between probes of what has started before', () => {
  it.each([
    ['is a quarter of what its last start took', 0, 160, 40],
    ['is a quarter of what is left of that', 680, 800, 30],
    ['is 45 ms at most', 0, 60_000, 45],
    ['is as ever when it is due', 790, 800, 20],
    ['is as ever when it is late', 5_000, 800, 30],
  ])('%s', (_sentence, waitedMs, expectedMs, ms) => {
    expect(pauseMs(waitedMs, expectedMs)).toBe(ms);
  });

  it('ends before what is expected is due, or a pause of a first start later', () => {
    fc.assert(
      fc.property(fc.nat({ max: 600_000 }), fc.nat({ max: 600_000 }), (waitedMs, expectedMs) => {
        const nextAt = waitedMs + pauseMs(waitedMs, expectedMs);
        expect(nextAt).toBeLessThanOrEqual(Math.max(expectedMs, waitedMs + pauseMs(waitedMs)));
        expect(nextAt).toBeGreaterThanOrEqual(waitedMs + pauseMs(waitedMs));
      }),
    );
  });
});

describe('the next heartbeat', () => {
  it.each([
    ['comes at the next whole interval, so that those of many services come together', 5_300, 0, 1_000, 6_000],
    ['that has just been made is not made again because its timer fired a moment early', 5_999, 5_999, 1_000, 7_000],
    ['comes at once where one was missed', 9_000, 6_001, 1_000, 9_000],
    ['after a slow one is at the next whole interval', 7_400, 6_000, 1_000, 8_000],
  ] as const)('%s', (_sentence, nowAt, lastAt, intervalMs, expected) => {
    expect(nextBeatAt(nowAt, lastAt, intervalMs)).toBe(expected);
  });

  it('is never past, at most an interval and a half away, and never two within half an interval', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 0, max: 1e13 }), fc.integer({ min: 0, max: 1e6 }), (intervalMs, lastAt, laterMs) => {
        const nextAt = nextBeatAt(lastAt + laterMs, lastAt, intervalMs);
        expect(nextAt).toBeGreaterThanOrEqual(lastAt + laterMs);
        expect(nextAt - (lastAt + laterMs)).toBeLessThanOrEqual(1.5 * intervalMs);
        expect(nextAt - lastAt).toBeGreaterThanOrEqual(intervalMs / 2);
      }),
    );
  });
});
