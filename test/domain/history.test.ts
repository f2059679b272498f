import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../src/domain/attempt.ts';
import { endedByItself, withSeen } from '../../src/domain/change.ts';
import { asOutages, bounded, continued, downMs, joined, latest, lengthMs, outageCount, said, withLatest, withNext, withNotice } from '../../src/domain/history.ts';
import type { Marker, Notice, Outage } from '../../src/domain/incident.ts';
import { attempt, finding } from '../render/fixtures.ts';
import { anyStep, lifeOf, openedMarker, outageOf, spans } from './histories.ts';

const lasting = outageOf({ from: 1_000, confirmed: 1_010, recovery: 'exhausted', at: 1_050 });
const healed = outageOf({ from: 1_000, confirmed: 1_010, recovery: 'recovered', passedAt: 1_060 });
const lastingMarker = openedMarker(lasting);
const healedMarker = openedMarker(healed);

/** A record whose outages lasted ten each, one every hundred. */
function longLife(count: number, older = { count: 0, downMs: 0 }): Marker {
  const each = Array.from({ length: count }, (_, n): Outage => ({ ...healed, id: n + 1, startedAt: n * 100, confirmedAt: n * 100 + 1, lastSeenAt: n * 100 + 5, endedAt: n * 100 + 10 }));
  return { ...healedMarker, openedAt: 0, outages: asOutages(each), older };
}

describe('the latest outage', () => {
  it('is the one that began last', () => {
    expect(latest(longLife(3)).id).toBe(3);
    expect(latest(lastingMarker)).toBe(lastingMarker.outages[0]);
  });

  it('can be replaced, the others left alone', () => {
    const given = longLife(3);
    const shorter = { ...latest(given), endedAt: 203 };
    expect(withLatest(given, shorter)).toEqual({ ...bounded(given), outages: [...bounded(given).outages.slice(0, -1), shorter] });
  });
});

describe('a duration', () => {
  it.each<readonly [string, Outage, number, number]>([
    ['of an outage that ended does not grow', healed, 9_999, 60],
    ['of an outage that lasts grows', lasting, 1_200, 200],
    ['is never negative, though a clock be behind', lasting, 500, 0],
    ['is nothing for what ended as it began', { ...healed, endedAt: 1_000 }, 9_999, 0],
  ])('%s', (_what, outage, now, ms) => {
    expect(lengthMs(outage, now)).toBe(ms);
  });

  it('of all that was down is the sum, what was forgotten and what lasts included', () => {
    expect(downMs(longLife(3, { count: 4, downMs: 7_000 }), 9_999)).toBe(7_030);
    expect(downMs({ ...lastingMarker, older: { count: 1, downMs: 5 } }, 1_100)).toBe(105);
  });

  it('counts every outage, the forgotten ones included', () => {
    expect(outageCount(longLife(3, { count: 4, downMs: 7_000 }))).toBe(7);
  });
});

describe('a notice', () => {
  const notice: Notice = { kind: 'paged', outage: 1, at: 1_100 };

  it('is noted once, however often it is said', () => {
    const once = withNotice({ ...lastingMarker, notices: [] }, notice);
    expect(once).toEqual({ ...lastingMarker, notices: [notice] });
    expect(withNotice(once, { ...notice, at: 2_000 })).toBe(once);
  });

  it('is of one kind and one outage', () => {
    const noted = { ...lastingMarker, notices: [notice] };
    expect([said(noted, 'paged', 1), said(noted, 'paged', 2), said(noted, 'resolved', 1)]).toEqual([true, false, false]);
  });

  it('is forgotten after forty others', () => {
    const all = Array.from({ length: 41 }, (_, n): Notice => ({ kind: 'paged', outage: n + 2, at: n }));
    const noted = all.reduce(withNotice, { ...lastingMarker, notices: [] });
    expect(noted.notices).toEqual(all.slice(1));
    expect(bounded({ ...lastingMarker, notices: all }).notices).toEqual(all.slice(1));
  });

  it('of the latest outage, or that it flaps, outlives any number of answers to commands', () => {
    const kept: readonly Notice[] = [{ kind: 'flapping', outage: 9, at: 1 }, { kind: 'paged', outage: latest(lastingMarker).id, at: 2 }];
    const answers = Array.from({ length: 40 }, (_, n): Notice => ({ kind: 'replied', outage: 1, nth: n, at: 10 + n }));
    const noted = answers.reduce(withNotice, { ...lastingMarker, notices: kept }).notices;
    expect(noted).toHaveLength(40);
    expect(noted.slice(0, 2)).toEqual(kept);
    expect(noted.slice(2)).toEqual(answers.slice(-38));
  });

  it('of the last day outlives what was said before it, so that the comments of a day are counted', () => {
    const day = 86_400_000;
    const before = Array.from({ length: 39 }, (_, n): Notice => ({ kind: n % 2 === 0 ? 'paged' : 'flapping', outage: n + 2, at: n }));
    const mine: Notice = { kind: 'paged', outage: latest(lastingMarker).id, at: 50 };
    const answers = Array.from({ length: 30 }, (_, n): Notice => ({ kind: 'replied', outage: 1, nth: n, at: 2 * day + n }));
    const { notices } = answers.reduce(withNotice, { ...lastingMarker, notices: [...before, mine] });
    expect(notices.filter(({ kind }) => kind === 'replied')).toEqual(answers);
    expect(notices).toContainEqual(mine);
  });
});

describe('two accounts of the attempts', () => {
  const first = attempt({ startedAt: 10, result: 'running', endedAt: undefined });
  const verified = attempt({ startedAt: 10, result: 'cured', endedAt: 20 });
  const others = [attempt({ startedAt: 5 }), attempt({ startedAt: 10, step: 1 }), attempt({ startedAt: 10, attempt: 2 })] as const;

  it.each<readonly [string, readonly Attempt[], readonly Attempt[], readonly Attempt[]]>([
    ['are one where they tell of the same attempt, and the later one is believed', [first], [verified], [verified]],
    ['are put in order of time', [first], [others[0]], [others[0], first]],
    ['keep attempts of different steps apart', [first], [others[1]], [first, others[1]]],
    ['keep the attempts of one step apart', [first], [others[2]], [first, others[2]]],
    ['are the one that there is', [], [first], [first]],
  ])('%s', (_what, known, seen, both) => {
    expect(joined(known, seen)).toEqual(both);
  });
});

describe('an outage that goes on', () => {
  const seen = outageOf({ from: 1_040, confirmed: 1_055, recovery: 'pending', at: 1_070 });
  const interrupted = outageOf({ from: 1_000, confirmed: 1_005, recovery: 'interrupted', at: 1_020 });

  it('began when it began, and is as it was seen last', () => {
    const known: Outage = { ...interrupted, id: 7, level: 'degraded', startedAt: 900, confirmedAt: 910, lastSeenAt: 950, runUrl: 'https://github.com/org/mocks/actions/runs/0' };
    expect(continued(known, lasting)).toEqual({
      ...lasting,
      id: 7,
      level: 'failing',
      startedAt: 900,
      confirmedAt: 910,
      lastSeenAt: 1_050,
      endedAt: undefined,
      recovery: 'exhausted',
      exhaustedAt: 1_050,
      attempts: [...interrupted.attempts, ...lasting.attempts],
      runUrl: known.runUrl,
    });
  });

  it.each<readonly [string, Outage, Outage, Partial<Outage>]>([
    ['stays exhausted, whatever is tried again', lasting, seen, { recovery: 'exhausted', exhaustedAt: 1_050 }],
    ['is recovered in the end, and was exhausted before', lasting, { ...seen, recovery: 'recovered' }, { recovery: 'recovered', exhaustedAt: 1_050 }],
    ['is no longer exhausted when it has ended', lasting, { ...seen, endedAt: 1_090 }, { recovery: 'pending', exhaustedAt: 1_050 }],
    ['is exhausted when recovery was cut short twice', interrupted, { ...seen, recovery: 'interrupted' }, { recovery: 'exhausted', exhaustedAt: 1_070 }],
    ['is exhausted when recovery was left pending after it was cut short', interrupted, seen, { recovery: 'exhausted', exhaustedAt: 1_070 }],
    ['is not exhausted by being cut short once, however often it is told', interrupted, interrupted, { recovery: 'interrupted', exhaustedAt: undefined }],
    ['is not exhausted by being cut short after it was only begun', { ...interrupted, recovery: 'running' }, { ...seen, recovery: 'interrupted' }, { recovery: 'interrupted', exhaustedAt: undefined }],
    ['is pending still after a run that was not to recover', { ...lasting, recovery: 'pending', exhaustedAt: undefined }, { ...seen, recovery: 'none' }, { recovery: 'pending', exhaustedAt: undefined }],
    ['is exhausted still after a run that was not to recover', lasting, { ...seen, recovery: 'none' }, { recovery: 'exhausted', exhaustedAt: 1_050 }],
    ['is over with an end, whoever was to recover', interrupted, { ...seen, recovery: 'none', endedAt: 1_090 }, { recovery: 'none', exhaustedAt: undefined }],
    ['is none where it is only degraded, which nothing recovers', interrupted, { ...seen, level: 'degraded', recovery: 'none' }, { recovery: 'none', exhaustedAt: undefined }],
    ['is being recovered again after it was cut short', interrupted, { ...seen, recovery: 'running' }, { recovery: 'running', exhaustedAt: undefined }],
  ])('%s', (_what, known, seenNow, recovery) => {
    expect(continued(known, seenNow)).toMatchObject(recovery);
  });

  it('is exhausted when it was exhausted last', () => {
    expect(continued(lasting, outageOf({ from: 1_040, confirmed: 1_055, recovery: 'exhausted', at: 1_080 })).exhaustedAt).toBe(1_080);
  });

  it('began earlier where another run saw it earlier, and was last seen when it was seen last', () => {
    expect(continued(lasting, outageOf({ from: 900, confirmed: 910, at: 910 }))).toMatchObject({ startedAt: 900, confirmedAt: 910, lastSeenAt: 1_050 });
  });

  it.each<readonly [string, number, number]>([
    ['ends with the first pass', 1_080, 1_080],
    ['does not end before it was last seen', 1_020, 1_050],
  ])('%s', (_what, passedAt, endedAt) => {
    expect(continued(lasting, { ...seen, endedAt: passedAt }).endedAt).toBe(endedAt);
  });

  it('does not end before it began', () => {
    expect(continued({ ...lasting, lastSeenAt: 0 }, { ...seen, endedAt: 900 }).endedAt).toBe(1_000);
  });
});

describe('an outage more', () => {
  const next = outageOf({ from: 2_000, confirmed: 2_010, recovery: 'recovered', passedAt: 2_020 });

  it('is numbered after the last', () => {
    expect(withNext(healedMarker, next)).toEqual({ ...healedMarker, spent: { attempts: 2, lastAt: 2_010 }, outages: [{ ...healed, findings: [finding({ evidence: undefined })], attempts: [] }, { ...next, id: 2 }] });
  });

  it('is numbered after the highest, where folding has put a higher number earlier', () => {
    const folded = { ...longLife(2), outages: asOutages(longLife(2).outages.map((each) => ({ ...each, id: 10 - each.id }))) };
    expect(latest(withNext(folded, next)).id).toBe(10);
  });

  it('does not begin before the one before it ended', () => {
    const early = outageOf({ from: 900, confirmed: 910, recovery: 'recovered', passedAt: 920 });
    expect(latest(withNext(healedMarker, early))).toEqual({ ...early, id: 2, startedAt: 1_060, confirmedAt: 1_060, lastSeenAt: 1_060, endedAt: 1_060 });
  });

  it('lasts as it did', () => {
    expect(latest(withNext(healedMarker, outageOf({ from: 2_000, confirmed: 2_010 }))).endedAt).toBeUndefined();
  });

  it('ends one that nobody saw end where it was last seen', () => {
    expect(spans(withNext(lastingMarker, next))).toEqual(['1 failing 1000-1050', '2 failing 2000-2020']);
    expect(spans(withNext(lastingMarker, outageOf({ from: 900, confirmed: 910 })))).toEqual(['1 failing 1000-1050', '2 failing 1050-']);
    expect(spans(withNext({ ...lastingMarker, outages: [{ ...lasting, lastSeenAt: 0 }] }, next))).toEqual(['1 failing 1000-1000', '2 failing 2000-2020']);
  });
});

describe('an outage that is seen', () => {
  it('is the one that lasts', () => {
    expect(spans(withSeen(lastingMarker, outageOf({ from: 1_200, confirmed: 1_210 })))).toEqual(['1 failing 1000-']);
  });

  it('is the next where the last has ended', () => {
    expect(spans(withSeen(healedMarker, outageOf({ from: 1_200, confirmed: 1_210 })))).toEqual(['1 failing 1000-1060', '2 failing 1200-']);
  });

  it('makes the record begin earlier where another run saw it earlier', () => {
    const seen = withSeen(lastingMarker, outageOf({ from: 800, confirmed: 810 }));
    expect([seen.openedAt, ...spans(seen)]).toEqual([800, '1 failing 800-']);
  });

  it('does not reach into the outage before it', () => {
    const second = withSeen(healedMarker, outageOf({ from: 1_200, confirmed: 1_210 }));
    const seen = withSeen(second, outageOf({ from: 1_020, confirmed: 1_030 }));
    expect([seen.openedAt, ...spans(seen)]).toEqual([1_000, '1 failing 1000-1060', '2 failing 1060-']);
    expect(latest(seen).confirmedAt).toBe(1_060);
  });
});

describe('an outage that nobody healed', () => {
  it('ends with the first pass', () => {
    expect(endedByItself(lastingMarker, 1_080)).toEqual({ ...lastingMarker, outages: [{ ...lasting, endedAt: 1_080 }] });
  });

  it.each<readonly [string, Outage, number, number]>([
    ['does not end before it was last seen', lasting, 1_020, 1_050],
    ['does not end before it began', { ...lasting, lastSeenAt: 0 }, 900, 1_000],
  ])('%s', (_what, outage, passedAt, endedAt) => {
    expect(latest(endedByItself({ ...lastingMarker, outages: [outage] }, passedAt)).endedAt).toBe(endedAt);
  });

  it('was cured by the step whose outcome was still pending', () => {
    const pending = outageOf({ from: 1_000, confirmed: 1_010, recovery: 'pending', at: 1_050 });
    const [tried = attempt()] = pending.attempts;
    const before = attempt({ startedAt: 1, result: 'not-cured' });
    const given = { ...openedMarker(pending), outages: [{ ...pending, attempts: [before, tried] }] } as const;
    expect(latest(endedByItself(given, 1_080))).toEqual({ ...pending, endedAt: 1_080, recovery: 'recovered', curedBy: tried.label, attempts: [before, { ...tried, result: 'cured', endedAt: 1_080 }] });
  });

  it('ends once', () => {
    expect(endedByItself(healedMarker, 9_999)).toBe(healedMarker);
  });
});

describe('what a record keeps', () => {
  it('is the last thirty outages; of the others their number and their time', () => {
    const kept = bounded(longLife(33, { count: 2, downMs: 4 }));
    expect(kept.outages.map(({ id }) => id)).toEqual(Array.from({ length: 30 }, (_, n) => n + 4));
    expect(kept.older).toEqual({ count: 5, downMs: 34 });
  });

  it('takes an outage that nobody saw end as long as it was seen', () => {
    const given = longLife(31);
    const [first, ...rest] = given.outages;
    expect(bounded({ ...given, outages: [{ ...first, endedAt: undefined }, ...rest] }).older).toEqual({ count: 1, downMs: 5 });
  });

  it('of the latest is three findings, twelve attempts and what the last three of them printed', () => {
    const attempts = Array.from({ length: 14 }, (_, n) => attempt({ attempt: n + 1, output: `out ${n + 1}` }));
    const findings = ['a', 'b', 'c', 'd'].map((cause) => finding({ cause }));
    const [first = finding(), ...more] = findings;
    const kept = bounded({ ...lastingMarker, outages: [{ ...lasting, attempts, findings: [first, ...more] }] });
    expect(kept.outages).toEqual([{ ...lasting, findings: findings.slice(0, 3), attempts: attempts.slice(2).map((each, n) => (n < 9 ? { ...each, output: '' } : each)) }]);
  });

  it('of an older one is its first finding without the evidence, and no attempts', () => {
    const given = longLife(2);
    const [first, second = first] = given.outages;
    const rich: Outage = { ...first, findings: [finding(), finding()] };
    expect(bounded({ ...given, outages: [rich, second] }).outages).toEqual([{ ...first, findings: [finding({ evidence: undefined })], attempts: [] }, second]);
  });

  it('is at least one outage', () => {
    expect(() => asOutages([])).toThrow('a record holds at least one outage');
  });
});

describe('any life of a record', () => {
  const lives = fc.array(anyStep, { maxLength: 150, size: 'max' }).map((steps) => lifeOf(500, steps));
  const always = (holds: (marker: Marker) => void): void => {
    fc.assert(
      fc.property(lives, (life) => {
        for (const marker of life) holds(marker);
      }),
    );
  };

  it('has outages in order that never overlap and never end before they begin, of which only the last lasts', () => {
    always(({ outages, openedAt }) => {
      const wrong = outages.filter(({ startedAt, endedAt, confirmedAt, lastSeenAt }, n) => {
        const next = outages[n + 1];
        const isInOrder = next === undefined || (endedAt !== undefined && endedAt <= next.startedAt);
        return !isInOrder || (endedAt ?? startedAt) < startedAt || Math.min(confirmedAt, lastSeenAt) < startedAt || startedAt < openedAt;
      });
      expect(wrong).toEqual([]);
    });
  });

  it('keeps at most thirty outages and forty notices, each outage with a number of its own', () => {
    always(({ outages, notices }) => {
      expect(outages.length).toBeLessThanOrEqual(30);
      expect(notices.length).toBeLessThanOrEqual(40);
      expect(new Set(outages.map(({ id }) => id)).size).toBe(outages.length);
    });
  });

  it('counts every outage and every millisecond of it, forgotten or not', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const now = 1_000_000;
        const all = new Map<number, Outage>();
        for (const marker of life) {
          for (const outage of marker.outages) all.set(outage.id, outage);
          expect(outageCount(marker)).toBe(all.size);
          expect(downMs(marker, now)).toBe([...all.values()].reduce((sum, outage) => sum + lengthMs(outage, now), 0));
          expect(downMs(marker, now)).toBeLessThanOrEqual(now - marker.openedAt);
        }
      }),
    );
  });

  it('is drawn long enough to forget', () => {
    const [longest = 0] = fc.sample(lives, { numRuns: 200, seed: 1 }).map((life) => life.at(-1)?.older.count ?? 0).sort((a, b) => b - a);
    expect(longest).toBeGreaterThan(0);
  });
});
