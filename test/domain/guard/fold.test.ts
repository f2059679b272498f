import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/domain/guard/entry.ts';
import type { GuardState, ServiceState } from '../../../src/domain/guard/state.ts';
import { anyEntry, anyOutages, attemptAt, beginAt, endAt, lifeOf, ofOrders, orders, played, told } from './journals.ts';

const service = await orders('recovery: [{ run: docker restart orders }]');
const ladderOfRestarts = await orders('recovery: [{ run: restart }]');
const begun = told.begun(service);
const up = [told.born(beginAt), told.ready(beginAt)];
const after = (...entries: readonly Entry[]): ServiceState => ofOrders(played(begun, ...entries));
/** The outages in short: `2000-2500`, without an end while it lasts. */
const spans = ({ outages }: ServiceState): readonly string[] => outages.map(({ outage }) => `${outage.startedAt}-${outage.endedAt ?? ''}`);
const attempts = ({ outages }: ServiceState): readonly string[] => outages.at(-1)?.outage.attempts.map(({ label, attempt, result }) => `${label} ${attempt} ${result}`) ?? [];

describe('what a journal says of a service', () => {
  it.each<readonly [string, readonly Entry[], ServiceState['phase'], readonly string[]]>([
    ['waits before it is born', [], 'waiting', []],
    ['starts when it is born', [told.born(beginAt)], 'starting', []],
    ['is up since its first pass', up, 'up', []],
    ['is unready for good, also when it was stopped', [told.born(beginAt), told.unready(2_000), told.stopped(2_100)], 'unready', []],
    ['is down since its process ended', [...up, told.ended(2_000)], 'down', ['2000-']],
    ['is down since the first probe that failed', [...up, told.fell(2_000, 2_500)], 'down', ['2000-']],
    ['is down while it is being restarted', [...up, told.ended(2_000), told.restarting(2_000), told.born(2_010)], 'down', ['2000-']],
    ['is up again since the first pass after a restart', [...up, told.ended(2_000), told.restarting(2_000), told.born(2_010), told.cured(2_400, 2_300)], 'up', ['2000-2300']],
    ['is down still when a restart was in vain', [...up, told.ended(2_000), told.restarting(2_000), told.uncured(2_400)], 'down', ['2000-']],
    ['is up again since the first pass after the ladder', [...up, told.fell(2_000), told.climbed(3_000, 'recovered'), told.rose(2_900, 'docker restart orders')], 'up', ['2000-2900']],
    ['is given up when nothing helped', [...up, told.fell(2_000), told.climbed(3_000, 'exhausted'), told.gaveUp(3_000)], 'given-up', ['2000-']],
    ['rises by itself from being given up', [...up, told.fell(2_000), told.gaveUp(3_000), told.rose(9_000)], 'up', ['2000-9000']],
    ['may fall again at the instant at which it rose', [...up, told.ended(2_000), told.cured(2_300), told.ended(2_300)], 'down', ['2000-2300', '2300-']],
    ['is in no outage that began before the last one was over', [...up, told.ended(2_000), told.cured(2_300), told.fell(2_200, 2_900)], 'down', ['2000-2300', '2300-']],
    ['is in no outage that ends before it began', [...up, told.ended(2_000), told.cured(2_300, 1_500)], 'up', ['2000-2000']],
    ['is in one outage where the line is lost that says that the first was over', [...up, told.ended(2_000), told.fell(5_000, 5_500)], 'down', ['2000-']],
    ['is up where the line is lost that says that it fell', [...up, told.restarting(2_000), told.cured(2_300)], 'up', []],
    ['ends in the outage in which it was stopped', [...up, told.fell(2_000), told.stopped(3_000)], 'stopped', ['2000-']],
  ])('%s', (_sentence, entries, phase, outages) => {
    const state = after(...entries);
    expect([state.phase, spans(state)]).toEqual([phase, outages]);
  });

  it('tells the process that lives now, and none once it was stopped', () => {
    expect(after(...up, told.ended(2_000), told.born(2_010, 8)).process).toEqual({ pid: 8, key: '8/2010', startedAt: 2_010 });
    expect(after(...up, told.stopped(2_000)).process).toBeUndefined();
  });

  it('tells how the process ended, and that its memory is gone', () => {
    const [first] = after(...up, told.ended(2_000)).outages;
    expect([first?.end, first?.reset, first?.wellUntilAt]).toEqual([endAt(2_000), true, 2_000]);
  });

  it('tells until when a service that hangs was known to be well, and whether its memory is gone', () => {
    const fallen = [...up, told.beat(1_500), told.fell(2_000, 2_500)];
    const [watched] = after(...fallen, told.gaveUp(2_600), told.rose(3_000)).outages;
    expect([watched?.end, watched?.reset, watched?.wellUntilAt]).toEqual([undefined, false, 1_500]);
    const [restarted] = after(...fallen, told.restarting(2_500), told.cured(3_000)).outages;
    expect([restarted?.reset, restarted?.wellUntilAt]).toEqual([true, 1_500]);
  });

  it('is not known to be well by a heartbeat that could not tell', () => {
    expect(after(...up, told.beat(1_500), told.beat(1_800, { verdict: 'unknown' }), told.fell(2_000)).outages[0]?.wellUntilAt).toBe(1_500);
  });

  it('lists restarts and the ladder’s attempts in turn, each once however often the ladder told', () => {
    const [first, second] = [attemptAt(2_500), attemptAt(2_700, { attempt: 2, result: 'cured' })];
    const state = after(...up, told.ended(2_000), told.restarting(2_000), told.uncured(2_100), told.climbed(2_500, 'running', [{ ...first, result: 'running' }]), told.climbed(2_600, 'running', [first]), told.climbed(2_700, 'recovered', [first, second]));
    expect(attempts(state)).toEqual(['restart 1 not-cured', 'docker restart orders 1 not-cured', 'docker restart orders 2 cured']);
  });

  it('lists the attempts of a ladder whose step is called restart once each as well', () => {
    const step = attemptAt(2_500, { label: 'restart' });
    const state = ofOrders(played(told.begun(ladderOfRestarts), ...up, told.ended(2_000), told.restarting(2_000), told.uncured(2_100), told.climbed(2_500, 'running', [{ ...step, result: 'running' }]), told.climbed(2_600, 'exhausted', [step])));
    expect(attempts(state)).toEqual(['restart 1 not-cured', 'restart 1 not-cured']);
  });

  it('says who cured it', () => {
    const cures = [
      after(...up, told.ended(2_000), told.restarting(2_000), told.cured(2_100)),
      after(...up, told.fell(2_000), told.climbed(2_100, 'recovered', [attemptAt(2_100, { result: 'cured' })]), told.rose(2_100, 'docker restart orders')),
      after(...up, told.fell(2_000), told.climbed(2_100, 'exhausted'), told.gaveUp(2_100), told.rose(2_900)),
      after(...up, told.fell(2_000), told.gaveUp(2_100), told.rose(2_900)),
    ];
    expect(cures.map(({ outages }) => [outages[0]?.outage.curedBy, outages[0]?.outage.recovery])).toEqual([['restart', 'recovered'], ['docker restart orders', 'recovered'], [undefined, 'exhausted'], [undefined, 'none']]);
  });

  it('counts heartbeats, those that told nothing or little, and failures that made no outage', () => {
    const { beats, unknownBeats, degradedBeats, blips, blipAt } = after(...up, told.beat(2_000), told.beat(3_000, { failures: 2 }), told.beat(4_000, { verdict: 'unknown' }), told.beat(5_000, { verdict: 'degraded' }));
    expect({ beats, unknownBeats, degradedBeats, blips, blipAt }).toEqual({ beats: 4, unknownBeats: 1, degradedBeats: 1, blips: 2, blipAt: 3_000 });
  });

  it('counts every restart, and those that still count apart', () => {
    const { restarts, restartsCounted } = after(...up, told.ended(2_000), told.restarting(2_000), told.cured(2_100), told.ended(2_100 + 600_000), told.restarting(602_100), told.cured(602_200));
    expect([restarts, restartsCounted]).toEqual([2, 1]);
  });

  it('keeps the lines that it printed when it could not be started, also when it is stopped without any', () => {
    expect(after(told.born(beginAt), told.unready(2_000), told.stopped(2_100)).lines).toEqual(['Error: no such file']);
  });

  it('outlasts its end by as long as it was seen', () => {
    expect(after(...up, told.fell(2_000), told.stopped(3_000)).outages[0]?.outage.lastSeenAt).toBe(3_000);
    expect(after(...up, told.fell(2_000), told.gaveUp(2_100), told.stopped(3_000)).outages[0]?.outage.lastSeenAt).toBe(3_000);
  });
});

describe('what a journal says of the guard', () => {
  const lastAt = (...entries: readonly Entry[]): GuardState['lastAt'] => played(begun, ...entries).lastAt;

  it.each<readonly [string, readonly Entry[], number]>([
    ['began', [], beginAt],
    ['wrote its last line', [...up, told.beat(2_000)], 2_000],
    ['confirmed an outage that began before', [...up, told.fell(2_000, 2_500)], 2_500],
    ['was over', [...up, told.stopped(2_000), told.over(2_100)], 2_100],
    ['wrote its last line, not when somebody else brought the service to its end', [...up, told.beat(2_000), told.stopped(90_000)], 2_000],
  ])('is that it lived when it %s', (_sentence, entries, at) => {
    expect(lastAt(...entries)).toBe(at);
  });
});

describe('the outages of any journal', () => {
  const always = (holds: (state: ServiceState) => void): void => {
    fc.assert(fc.property(fc.array(anyEntry, { maxLength: 80 }), (entries) => holds(after(...entries))), { numRuns: 500 });
  };

  it('follow each other, last no negative time, and only the last one lasts', () => {
    always(({ outages }) => {
      for (const [n, { outage, wellUntilAt }] of outages.entries()) {
        const before = outages[n - 1]?.outage;
        expect(outage.startedAt).toBeGreaterThanOrEqual(before?.endedAt ?? 0);
        expect(before === undefined || before.endedAt !== undefined).toBe(true);
        expect(outage.endedAt ?? Infinity).toBeGreaterThanOrEqual(outage.startedAt);
        expect(wellUntilAt).toBeLessThanOrEqual(outage.startedAt);
        for (const seenAt of [outage.confirmedAt, outage.lastSeenAt]) expect(seenAt).toBeGreaterThanOrEqual(outage.startedAt);
        expect(outage.lastSeenAt).toBeLessThanOrEqual(outage.endedAt ?? Infinity);
      }
    });
  });

  it('are thirty at most, of twenty attempts at most, and numbered without a gap', () => {
    always(({ outages, older }) => {
      expect(outages.length).toBeLessThanOrEqual(30);
      expect(outages.map(({ outage }) => outage.id)).toEqual(outages.map((_, n) => older.count + n + 1));
      expect(Math.max(0, ...outages.map(({ outage }) => outage.attempts.length))).toBeLessThanOrEqual(20);
    });
  });

  it('are all counted, and as long together as they were, however many are forgotten', () => {
    fc.assert(
      fc.property(anyOutages(), (outages) => {
        const state = after(...lifeOf(outages).entries);
        const known = state.outages.reduce((sum, { outage }) => sum + (outage.endedAt ?? Number.NaN) - outage.startedAt, 0);
        expect([state.outages.length, state.older.count]).toEqual([Math.min(30, outages.length), Math.max(0, outages.length - 30)]);
        expect(state.older.downMs + known).toBe(outages.reduce((sum, { downMs }) => sum + downMs, 0));
      }),
    );
  });

  it('are what was lived through', () => {
    fc.assert(
      fc.property(anyOutages(30), (outages) => {
        let now = beginAt;
        const lived = outages.map(({ upMs, downMs }) => `${(now += upMs)}-${(now += downMs)}`);
        expect(spans(after(...lifeOf(outages).entries))).toEqual(lived);
      }),
    );
  });
});
