import { describe, expect, it } from 'vitest';
import { gapBetween, unseenSince } from '../../../src/domain/guard/gap.ts';
import { guardReport } from '../../../src/domain/guard/guard-report.ts';
import { beginAt, orders, played, told } from './journals.ts';

const begun = told.begun(await orders());
const up = [told.born(beginAt), told.ready(beginAt)];
const surroundings = { now: 20_000, scope: 'ci.yml/test', runUrl: 'https://github.com/org/mocks/actions/runs/1', remarks: ['a remark'], job: 'failure', command: undefined, reaped: [{ service: 'orders', pid: 7, ending: 'politely', remains: undefined }], logs: ['logs'] } as const;

describe('the report of a job’s guards', () => {
  const well = played(begun, ...up, told.beat(2_000), told.stopped(11_000), told.over(11_000));

  it('says what is known of the job, and that nothing is recorded yet', () => {
    expect(guardReport([well], surroundings)).toMatchObject({
      scope: 'ci.yml/test',
      runUrl: surroundings.runUrl,
      remarks: ['a remark'],
      bugs: [],
      record: { home: 'off', required: false, requests: 0, failures: [] },
      guard: { job: 'failure', command: undefined, reaped: surroundings.reaped, logs: ['logs'], startedAt: beginAt },
    });
  });

  it('lasts from the begin of the first to the last end or sign of life, and is as bad as the worst', () => {
    const later = played({ ...begun, at: 5_000 }, told.born(5_000), told.ready(5_000), told.fell(6_000), told.stopped(9_000), told.over(9_000));
    const killed = played({ ...begun, at: 6_000 }, told.born(6_000), told.ready(6_000), told.beat(15_000));
    expect(guardReport([later, well], surroundings)).toMatchObject({ startedAt: beginAt, endedAt: 11_000, verdict: 'failing', guard: { startedAt: beginAt } });
    expect(guardReport([well, killed], surroundings)).toMatchObject({ startedAt: beginAt, endedAt: 15_000, verdict: 'unknown' });
    expect(guardReport([well, later], surroundings).services.map(({ verdict }) => verdict)).toEqual(['healthy', 'failing']);
  });

  it('names what no guard of the job watched, and not what another one did', () => {
    const www = { service: 'www', why: 'no-start', neededBy: ['users'] } as const;
    const other = played({ ...begun, services: [], unwatched: [www, { service: 'orders', why: 'not-chosen', neededBy: ['users'] }] }, told.over(11_000));
    expect(guardReport([well, other], surroundings).guard?.unwatched).toEqual([www]);
  });

  it('begins no later than now, whatever a clock says', () => {
    expect(guardReport([well], { ...surroundings, now: 500 })).toMatchObject({ startedAt: 500, guard: { startedAt: 500 } });
  });

  it('tells the bugs that ended a watch', () => {
    expect(guardReport([well, played(begun, ...up, told.bug(3_000))], surroundings).bugs).toEqual(['TypeError: x is not a function']);
  });
});

it.each([
  ['is none where a busy machine was late by two seconds', 13_000, undefined],
  ['is one where it was late by more', 13_001, { fromAt: 10_000, toAt: 13_001 }],
])('a pause between looks that are due every second %s', (_sentence, at, gap) => {
  expect(gapBetween(10_000, at, 1_000)).toEqual(gap);
});

describe('the end of a process that a guard sees', () => {
  const turn = { lookedAt: 1_000, dueAt: 2_000, at: 2_900 };
  it.each([
    ['right after a heartbeat that came late may have been any time since the last look', 2_910, turn, 1_000],
    ['later than that was seen at once', 2_951, turn, undefined],
    ['just before such a heartbeat as well', 2_899, turn, 1_000],
    ['long before it was seen at once', 2_849, turn, undefined],
    ['after a heartbeat that came in time was seen at once', 2_910, { ...turn, dueAt: 2_800 }, undefined],
    ['before any heartbeat was seen at once', 2_910, undefined, undefined],
  ])('%s', (_sentence, endedAt, seenIn, sinceAt) => {
    expect(unseenSince(endedAt, seenIn)).toBe(sinceAt);
  });
});
