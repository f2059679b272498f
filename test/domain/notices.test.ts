import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../src/domain/attempt.ts';
import { latest, withNotice, withoutNotice, withSpent } from '../../src/domain/history.ts';
import type { Marker, Notice, NoticeKind } from '../../src/domain/incident.ts';
import { attempt, marker } from '../render/fixtures.ts';

const day = 86_400_000;
const now = 10 * day;
const current = latest(marker()).id;
const before = current + 1;

describe('a notice that is taken back', () => {
  const reminded: Notice = { kind: 'reminded', outage: 1, nth: 2, at: 30 };
  const others: readonly Notice[] = [
    { kind: 'lasting', outage: 1, nth: 2, at: 10 },
    { kind: 'reminded', outage: 2, nth: 2, at: 20 },
    { kind: 'reminded', outage: 1, nth: 1, at: 25 },
  ];

  it('is gone, and no other is, be it of another kind, another outage or another time', () => {
    const given = marker({ notices: [...others, reminded] });
    expect(withoutNotice(given, { kind: 'reminded', outage: 1, nth: 2 })).toEqual({ ...given, notices: others });
  });

  it('changes nothing where it was never noted', () => {
    expect(withoutNotice(marker({ notices: others }), { kind: 'reminded', outage: 3, nth: 2 }).notices).toEqual(others);
  });
});

describe('where there is room for forty notices only', () => {
  type Side = readonly [kind: NoticeKind, outage: number, at: number];
  const notice = ([kind, outage, at]: Side): Notice => ({ kind, outage, at });
  /** What is kept of a few notices, in this order, where the latest outage has 39 more. */
  const kept = (some: readonly Side[]): readonly Notice[] => {
    const crowd = Array.from({ length: 39 }, (_, nth): Notice => ({ kind: 'reminded', outage: current, nth, at: now }));
    const given: Marker = marker({ notices: [...some.map(notice), ...crowd.slice(1)] });
    return withNotice(given, { kind: 'reminded', outage: current, nth: 0, at: now }).notices.filter(({ nth }) => nth === undefined);
  };

  it.each<readonly [sentence: string, kept: Side, forgotten: Side]>([
    ['that it flaps outlives that somebody was called', ['flapping', before, 1], ['paged', before, 1]],
    ['that recovery is at its end outlives that somebody was called', ['circuit', before, 1], ['paged', before, 1]],
    ['that somebody was called outlives an answer to a command', ['paged', before, 1], ['replied', before, 1]],
    ['an answer of the last day outlives that it flapped before that', ['replied', before, now - 1], ['flapping', before, 1]],
    ['a call of the last day outlives an answer of it', ['paged', before, now - 1], ['replied', before, now - 1]],
    ['that it flaps outlives a call of the same day', ['flapping', before, now - 1], ['paged', before, now - 1]],
    ['what is a day old to the millisecond is forgotten before what is younger', ['paged', before, now - day + 1], ['paged', before, now - day]],
    ['what was said of the latest outage outlives what was said since of another', ['paged', current, 1], ['flapping', before, now - 1]],
    ['an answer in the latest outage is an answer like any other', ['paged', before, 1], ['replied', current, 1]],
  ])('%s, whichever came first', (_sentence, stays, goes) => {
    expect([kept([stays, goes]), kept([goes, stays])]).toEqual([[notice(stays)], [notice(stays)]]);
  });

  it('the newer of two of a kind is kept', () => {
    expect(kept([['paged', before, 1], ['paged', before + 1, 2]])).toEqual([{ kind: 'paged', outage: before + 1, at: 2 }]);
  });
});

describe('the attempts that recovery has spent', () => {
  const known = marker({ spent: { attempts: 2, lastAt: 100 } });
  const tried = (startedAt: number, result: Attempt['result'] = 'not-cured'): Attempt => attempt({ startedAt, result });

  it.each<readonly [sentence: string, attempts: readonly Attempt[], spent: Marker['spent']]>([
    ['are as many as they were where none is new', [], known.spent],
    ['do not grow by what began no later than the last that was counted', [tried(99), tried(100)], known.spent],
    ['do not grow by what could not be applied', [tried(101, 'not-applicable')], known.spent],
    ['grow by each that began since, be it cured, in vain or running', [tried(100), tried(101, 'cured'), tried(102, 'not-applicable'), tried(103, 'running')], { attempts: 4, lastAt: 103 }],
    ['are counted up to the latest, in whatever order they are told', [tried(120), tried(110)], { attempts: 4, lastAt: 120 }],
  ])('%s', (_sentence, attempts, spent) => {
    expect(withSpent(known, attempts)).toEqual({ ...known, spent });
  });

  it('are all that there are where none was counted before', () => {
    expect(withSpent(marker(), [tried(0), tried(5)]).spent).toEqual({ attempts: 2, lastAt: 5 });
  });
});
