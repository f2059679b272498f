import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { account } from '../../../src/domain/guard/account.ts';
import type { Entry } from '../../../src/domain/guard/entry.ts';
import type { Watch } from '../../../src/domain/guard/watch.ts';
import type { ServiceReport } from '../../../src/domain/report.ts';
import { anyEntry, anyOutages, attemptAt, beginAt, lifeOf, orders, played, told } from './journals.ts';

const service = await orders('recovery: [{ run: docker restart orders }]');
const begun = told.begun(service);
const up = [told.born(beginAt), told.ready(beginAt)];
const askedAt = 60_000;

function reportOf(...entries: readonly Entry[]): ServiceReport {
  const [report] = account(played(begun, ...entries), askedAt);
  if (report === undefined) throw new Error('no service is accounted for');
  return report;
}

function watchOf(...entries: readonly Entry[]): Watch {
  const { watch } = reportOf(...entries);
  if (watch === undefined) throw new Error('nobody watched it');
  return watch;
}

const cause = ({ examination: { verdict } }: ServiceReport): string | undefined => (verdict.kind === 'healthy' ? undefined : verdict.findings[0].cause);

describe('the report of a guarded service', () => {
  it.each<readonly [string, readonly Entry[], ServiceReport['verdict'], string | undefined]>([
    ['is healthy when it was up to the end', [...up, told.beat(2_000), told.stopped(11_000), told.over(11_000)], 'healthy', undefined],
    ['is healthy when its outage was cured', [...up, told.ended(2_000), told.restarting(2_000), told.cured(3_000), told.stopped(11_000), told.over(11_000)], 'healthy', undefined],
    ['is failing when it was down at the end', [...up, told.fell(2_000), told.stopped(11_000), told.over(11_000)], 'failing', 'HTTP 503 on GET /orders'],
    ['is failing when it was given up', [...up, told.fell(2_000), told.gaveUp(2_100), told.stopped(11_000), told.over(11_000)], 'failing', 'HTTP 503 on GET /orders'],
    ['is failing when it could not be started', [told.born(beginAt), told.unready(2_000), told.stopped(2_100), told.over(2_100)], 'failing', 'not ready within 60 s'],
    ['is failing when it was down as the guard was killed', [...up, told.fell(2_000)], 'failing', 'HTTP 503 on GET /orders'],
    ['is unknown when the guard was killed', [...up, told.beat(2_000)], 'unknown', 'the guard was killed, or could write down no more'],
    ['is unknown when the guard was killed, also after what is left was ended', [...up, told.beat(2_000), told.stopped(50_000)], 'unknown', 'the guard was killed, or could write down no more'],
    ['is unknown when the guard ended before it served', [told.born(beginAt), told.stopped(2_000), told.over(2_000)], 'unknown', 'the guard ended before it was ready'],
    ['is unknown when no heartbeat could tell, nor the last look', [...up, told.beat(2_000, { verdict: 'unknown' }), { kind: 'looked', service: 'orders', at: 10_990, sinceAt: 1_000, finding: { class: 'runner-network', check: 'GET /', cause: 'no resolver', expected: 'an answer', got: 'none', evidence: undefined } }, told.stopped(11_000), told.over(11_000)], 'unknown', 'no heartbeat could tell'],
    ['is degraded when it answered, and did not pass its checks at the end', [...up, told.beat(2_000), { kind: 'looked', service: 'orders', at: 10_990, sinceAt: 1_000, finding: { class: 'assertion', check: 'GET /', cause: 'HTTP 500 on GET /', expected: 'status 2xx', got: '500', evidence: undefined } }, told.stopped(11_000), told.over(11_000)], 'degraded', 'HTTP 500 on GET /'],
    ['is unknown when it was never begun', [told.over(2_000)], 'unknown', 'the guard ended before it was ready'],
    ['is unknown when a bug ended its watch', [...up, told.beat(2_000), told.bug(3_000), told.stopped(11_000), told.over(11_000)], 'unknown', 'a bug in Mock Medic ended its watch'],
    ['is unknown when no heartbeat could tell', [...up, told.beat(2_000, { verdict: 'unknown' }), told.stopped(11_000), told.over(11_000)], 'unknown', 'no heartbeat could tell'],
    ['is healthy when some heartbeat could tell', [...up, told.beat(2_000, { verdict: 'unknown' }), told.beat(3_000), told.stopped(11_000), told.over(11_000)], 'healthy', undefined],
    ['is healthy without any heartbeat, as it was ready', [...up, told.stopped(2_000), told.over(2_000)], 'healthy', undefined],
  ])('%s', (_sentence, entries, verdict, why) => {
    const report = reportOf(...entries);
    expect([report.verdict, report.examination.verdict.kind, cause(report)]).toEqual([verdict, verdict, why]);
  });

  it.each<readonly [string, readonly Entry[], Partial<Watch>]>([
    ['was up from its first pass until it was stopped', [...up, told.beat(2_000), told.stopped(11_000), told.over(11_500)], { upMs: 10_000, downMs: 0, uptime: 1, blindSinceAt: undefined }],
    ['was up until it was looked at for the last time, however long its end took', [...up, told.beat(2_000), { ...told.stopped(11_000), watchedUntilAt: 6_000 } as Entry, told.over(11_500)], { upMs: 5_000, downMs: 0, uptime: 1 }],
    ['was down until it was looked at for the last time', [...up, told.fell(6_000), told.gaveUp(6_100), { ...told.stopped(11_000), watchedUntilAt: 7_000 } as Entry, told.over(11_000)], { upMs: 5_000, downMs: 1_000 }],
    ['was down for as long as its outages', [...up, told.ended(2_000), told.cured(3_000), told.fell(4_000), told.cured(5_000), told.stopped(11_000), told.over(11_000)], { upMs: 8_000, downMs: 2_000, uptime: 0.8 }],
    ['was down until it was stopped when nothing helped', [...up, told.fell(6_000), told.gaveUp(6_100), told.stopped(11_000), told.over(11_000)], { upMs: 5_000, downMs: 5_000, uptime: 0.5 }],
    ['was never up when it could not be started', [told.born(beginAt), told.unready(2_000), told.stopped(2_100), told.over(2_100)], { upMs: 0, downMs: 0, uptime: undefined }],
    ['is known until the guard was killed', [...up, told.beat(6_000)], { upMs: 5_000, downMs: 0, uptime: 1, blindSinceAt: 6_000 }],
    ['is known until the guard was killed, whenever what is left was ended', [...up, told.beat(6_000), told.stopped(50_000)], { upMs: 5_000, downMs: 0, uptime: 1, blindSinceAt: 6_000 }],
    ['is known to be down until the guard was killed', [...up, told.fell(6_000, 7_000), told.stopped(50_000)], { upMs: 5_000, downMs: 1_000, blindSinceAt: 7_000 }],
    ['is known until a bug ended its watch, not until the others were stopped', [...up, told.beat(6_000), told.bug(6_500), told.stopped(50_000), told.over(50_000)], { upMs: 5_000, downMs: 0, uptime: 1, blindSinceAt: 6_000 }],
    ['is known to be down until a bug ended its watch', [...up, told.beat(3_000), told.fell(5_000, 6_000), told.bug(6_500), told.stopped(50_000), told.over(50_000)], { upMs: 4_000, downMs: 1_000, blindSinceAt: 6_000 }],
    ['is known never to have served before a bug', [told.born(beginAt), told.bug(6_500), told.stopped(50_000), told.over(50_000)], { upMs: 0, downMs: 0, uptime: undefined, blindSinceAt: beginAt }],
    ['is asked about while it lives', [...up, told.beat(2_000)], { blindSinceAt: 2_000 }],
  ])('%s', (_sentence, entries, watch) => {
    expect(watchOf(...entries)).toMatchObject(watch);
  });

  it('tells its last outage, and what recovery came to in it', () => {
    const cured = reportOf(...up, told.ended(2_000), told.restarting(2_000), told.cured(3_000, 2_900), told.stopped(11_000), told.over(11_000));
    expect([cured.outage?.endedAt, cured.recovery.kind, cured.recovery.kind === 'recovered' && cured.recovery.passedAt]).toEqual([2_900, 'recovered', 2_900]);
    const lost = reportOf(...up, told.fell(2_000), told.climbed(3_000, 'exhausted', [attemptAt(3_000)]), told.gaveUp(3_000), told.stopped(11_000), told.over(11_000));
    expect([lost.outage?.endedAt, lost.recovery.kind]).toEqual([undefined, 'exhausted']);
    const alone = reportOf(...up, told.fell(2_000), told.gaveUp(2_000), told.rose(3_000), told.stopped(11_000), told.over(11_000));
    expect([alone.outage?.endedAt, alone.recovery.kind]).toEqual([3_000, 'none']);
  });

  it('tells when it was first seen failing, or since when it passes', () => {
    const healthy = reportOf(...up, told.stopped(11_000), told.over(11_000)).examination;
    expect([healthy.passedAt, healthy.firstFailedAt, healthy.startedAt, healthy.endedAt]).toEqual([beginAt, undefined, beginAt, 11_000]);
    const failing = reportOf(...up, told.fell(2_000), told.stopped(11_000), told.over(11_000)).examination;
    expect([failing.passedAt, failing.firstFailedAt]).toEqual([undefined, 2_000]);
    const cured = reportOf(...up, told.fell(2_000), told.cured(3_000), told.stopped(11_000), told.over(11_000)).examination;
    expect([cured.passedAt, cured.firstFailedAt]).toEqual([3_000, undefined]);
  });

  it('was looked at until it was stopped, or the guard ended, or it is asked', () => {
    const until = (...entries: readonly Entry[]): number => reportOf(...up, ...entries).examination.endedAt;
    expect([until(told.stopped(11_000), told.over(11_500)), until(told.over(11_500)), until(told.beat(2_000))]).toEqual([11_000, 11_500, askedAt]);
  });

  it('is recorded nowhere yet, and by no check of a run', () => {
    expect(reportOf(...up)).toMatchObject({ service: { id: 'orders' }, record: { kind: 'off' }, examination: { checks: [] } });
  });
});

describe('the recovery of a guarded service', () => {
  it.each<readonly [string, readonly Entry[], ServiceReport['recovery']]>([
    ['is none while the guard restarts it', [told.ended(2_000), told.restarting(2_000)], { kind: 'none' }],
    ['is none where nothing was tried before somebody else was waited for', [told.fell(2_000), told.climbed(3_000, 'pending', [])], { kind: 'none' }],
    ['is pending while somebody else is waited for', [told.fell(2_000), told.climbed(3_000, 'pending', [attemptAt(3_000)])], { kind: 'pending', attempts: [attemptAt(3_000)] }],
    ['is interrupted when its ladder was', [told.fell(2_000), told.climbed(3_000, 'interrupted', [attemptAt(3_000)])], { kind: 'interrupted', attempts: [attemptAt(3_000)] }],
  ])('%s', (_sentence, entries, recovery) => {
    expect(reportOf(...up, ...entries).recovery).toEqual(recovery);
  });
});

describe('what is not known of a guarded service', () => {
  const early: Entry = { kind: 'over', at: 3_010, why: 'it received SIGTERM', asked: false };

  it.each<readonly [string, readonly Entry[], number | undefined, string]>([
    ['is nothing where the guard was told to end', [told.stopped(11_000), told.over(11_000)], undefined, ''],
    ['is what came after the guard was killed', [told.beat(2_000)], 2_000, 'the guard was killed, or could write down no more'],
    ['is what came after the guard stopped it early', [told.beat(2_000), told.stopped(3_000), early], 3_000, 'the guard ended early: it received SIGTERM'],
    ['is what came after the last look before a bug', [told.beat(2_000), told.bug(3_000)], 2_000, 'of a bug in Mock Medic'],
  ])('%s', (_sentence, entries, blindSinceAt, blindBecause) => {
    expect(watchOf(...up, ...entries)).toMatchObject({ blindSinceAt, blindBecause });
  });

  it('is our fault, not that of what it guards', () => {
    const { examination } = reportOf(...up, told.beat(2_000), told.stopped(3_000), early);
    const cause = 'the guard ended early: it received SIGTERM';
    expect(examination.verdict).toEqual({ kind: 'unknown', findings: [{ class: 'runner-network', check: 'guard', cause, expected: 'a watch to the end', got: cause, evidence: undefined }] });
  });

  it('is how it was while nobody looked: neither up nor down', () => {
    const gap: Entry = { kind: 'gap', service: 'orders', at: 9_000, fromAt: 3_000 };
    expect(watchOf(...up, told.beat(2_900), gap, told.stopped(11_000), told.over(11_000))).toMatchObject({ upMs: 4_000, downMs: 0, uptime: 1 });
  });
});

describe('the account of any guard', () => {
  const holds = (watch: Watch): void => {
    const { upMs, downMs, uptime } = watch;
    expect(upMs).toBeGreaterThanOrEqual(0);
    expect(downMs).toBeGreaterThanOrEqual(0);
    expect(uptime === undefined || (uptime >= 0 && uptime <= 1)).toBe(true);
    expect(uptime ?? 0).toBeCloseTo(uptime === undefined ? 0 : upMs / (upMs + downMs), 10);
  };
  const endings = fc.constantFrom<readonly Entry[]>([], [told.stopped(90_000)], [told.stopped(90_000), told.over(90_000)], [told.bug(50_000), told.stopped(90_000), told.over(90_000)]);

  it('has an uptime from 0 to 1, and as much time up and down as is known, whatever its journal says', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 60 }), endings, (entries, ending) => {
        holds(watchOf(...entries, ...ending));
      }),
      { numRuns: 500 },
    );
  });

  it('has been up between its outages and down in them, however many there were', () => {
    fc.assert(
      fc.property(anyOutages(), fc.nat({ max: 10_000 }), (outages, moreMs) => {
        const { entries, lastAt } = lifeOf(outages);
        const endAt = lastAt + moreMs;
        const watch = watchOf(...entries, told.stopped(endAt), told.over(endAt));
        holds(watch);
        expect(watch.downMs).toBe(outages.reduce((sum, { downMs }) => sum + downMs, 0));
        expect(watch.upMs).toBe(outages.reduce((sum, { upMs }) => sum + upMs, 0) + moreMs);
      }),
    );
  });
});
