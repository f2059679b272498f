import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Beat, Entry } from '../../../src/domain/guard/entry.ts';
import { withLatency } from '../../../src/domain/guard/latency.ts';
import type { GuardState, ServiceState } from '../../../src/domain/guard/state.ts';
import { anyEntry, anyOutages, attemptAt, beginAt, endAt, finding, lifeOf, ofOrders, orders, played, told } from './journals.ts';

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

  it('tells how the process ended, and with its restart that its memory is gone', () => {
    const [first] = after(...up, told.ended(2_000), told.restarting(2_000), told.cured(2_100)).outages;
    expect([first?.end, first?.reset, first?.wellUntilAt]).toEqual([endAt(2_000), true, 2_000]);
  });

  it('does not tell that the memory is gone of what serves on after its process, or by a ladder, without a restart', () => {
    const reset = (...entries: readonly Entry[]) => after(...up, told.ended(2_000), ...entries).outages[0]?.reset;
    expect(reset(told.gaveUp(2_000), told.rose(2_100))).toBe(false);
    expect(reset(told.climbed(2_100, 'recovered', [attemptAt(2_000, { result: 'cured' })]), told.rose(2_100, 'docker restart orders'))).toBe(false);
  });

  it('tells that the memory is gone of what a ladder has started anew', () => {
    const [first] = after(...up, told.ended(2_000), told.climbed(2_050, 'running'), told.born(2_100, 8), told.climbed(2_300, 'recovered', [attemptAt(2_050, { result: 'cured' })]), told.rose(2_200, 'docker restart orders')).outages;
    expect([first?.reset, first?.outage.endedAt]).toEqual([true, 2_200]);
    expect(after(...up, told.ended(2_000), told.climbed(2_050, 'running'), told.born(2_100, 8))).toMatchObject({ phase: 'down', restarts: 0, process: { pid: 8 } });
  });

  it('tells until when a service that hangs was known to be well, and whether its memory is gone', () => {
    const fallen = [...up, told.beat(1_500), told.fell(2_000, 2_500)];
    const [watched] = after(...fallen, told.gaveUp(2_600), told.rose(3_000)).outages;
    expect([watched?.end, watched?.reset, watched?.wellUntilAt]).toEqual([undefined, false, 1_500]);
    const [restarted] = after(...fallen, told.restarting(2_500), told.cured(3_000)).outages;
    expect([restarted?.reset, restarted?.wellUntilAt]).toEqual([true, 1_500]);
  });

  it('was well until its process ended, unless a probe had failed by then or had no answer for longer than usual', () => {
    const first = (before: Parameters<typeof told.ended>[1]) => {
      const [{ outage, wellUntilAt } = { outage: undefined, wellUntilAt: undefined }] = after(...up, told.beat(1_500), told.ended(2_000, before)).outages;
      return [wellUntilAt, outage?.startedAt, outage?.confirmedAt];
    };
    expect(first({})).toEqual([2_000, 2_000, 2_000]);
    expect(first({ unansweredAt: 1_990 })).toEqual([2_000, 2_000, 2_000]);
    expect(first({ unansweredAt: 1_900 })).toEqual([1_500, 2_000, 2_000]);
    expect(first({ unansweredAt: 1_700, failedAt: 1_700 })).toEqual([1_500, 1_700, 2_000]);
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

  it('lists a restart as it is made, and what came of the last one only', () => {
    const restart = { step: 0, label: 'restart', attempt: 1, startedAt: 2_000, endedAt: undefined, result: 'running', detail: '', output: '', verification: '' } as const;
    const [outage] = after(...up, told.ended(2_000), told.restarting(2_000)).outages;
    expect(outage?.outage).toMatchObject({ level: 'failing', recovery: 'running', attempts: [restart] });
    const [tried] = after(...up, told.ended(2_000), told.restarting(2_000), told.uncured(2_500), told.restarting(3_000, 2), told.cured(3_500)).outages;
    expect(tried?.outage.attempts).toEqual([
      { ...restart, endedAt: 2_500, result: 'not-cured', verification: 'not ready within 60 s' },
      { ...restart, attempt: 2, startedAt: 3_000, endedAt: 3_500, result: 'cured' },
    ]);
  });

  it('lists the last twenty attempts of an outage, be they restarts or of the ladder', () => {
    const numbers = Array.from({ length: 25 }, (_, n) => n + 1);
    const restarts = numbers.flatMap((n) => [told.restarting(2_000 + n, n), told.uncured(2_000 + n)]);
    expect(attempts(after(...up, told.ended(2_000), ...restarts))).toEqual(numbers.slice(5).map((n) => `restart ${n} not-cured`));
    const ladder = told.climbed(9_000, 'exhausted', numbers.map((n) => attemptAt(3_000 + n, { attempt: n })));
    expect(attempts(after(...up, told.ended(2_000), told.restarting(2_000), told.uncured(2_000), ladder))).toEqual(numbers.slice(5).map((n) => `docker restart orders ${n} not-cured`));
  });

  it.each([
    ['step', { step: 1 }],
    ['label', { label: 'another' }],
    ['attempt', { attempt: 2 }],
    ['start', { startedAt: 2_001 }],
  ])('lists attempts of which only the %s differs as two', (_what, parts) => {
    const restart = attemptAt(2_000, { label: 'restart' });
    expect(attempts(after(...up, told.ended(2_000), told.restarting(2_000), told.uncured(2_000), told.climbed(3_000, 'exhausted', [{ ...restart, ...parts }])))).toHaveLength(2);
  });

  it('is being recovered again where the line is lost that says that what was given up rose', () => {
    const state = after(...up, told.fell(2_000), told.gaveUp(2_500), told.fell(5_000, 5_500));
    expect([state.phase, state.outages[0]?.outage.recovery, state.outages[0]?.outage.lastSeenAt]).toEqual(['down', 'running', 5_500]);
  });

  it('was well until its process ended, unless nobody looked just then', () => {
    const gap: Entry = { kind: 'gap', service: 'orders', at: 5_000, fromAt: 2_000 };
    const wellUntil = (at: number) => after(...up, gap, told.ended(at)).outages[0]?.wellUntilAt;
    expect([4_000, 5_000, 5_001].map(wellUntil)).toEqual([2_000, 2_000, 5_001]);
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

  it('that fail while it is down are told by its outage alone', () => {
    const { blips, blipAt } = after(...up, told.fell(2_000), told.gaveUp(3_000), told.beat(4_000, { verdict: 'unknown', failures: 1 }));
    expect([blips, blipAt]).toEqual([0, undefined]);
  });

  it('counts how long an answer took, where one came', () => {
    expect(after(...up, told.beat(2_000, { ms: 5 })).latencies).toEqual(withLatency({}, 5));
    const silent: Beat = { kind: 'beat', service: 'orders', at: 3_000, verdict: 'unknown', ms: undefined, failures: 1 };
    expect(after(...up, told.beat(2_000, { ms: 5 }), silent).latencies).toEqual(withLatency({}, 5));
  });

  it('keeps the last ten gaps, and how long all were', () => {
    const gaps = Array.from({ length: 12 }, (_, n): Entry => ({ kind: 'gap', service: 'orders', at: 10_000 * n + 9_000, fromAt: 10_000 * n + 4_000 }));
    expect(after(...up)).toMatchObject({ gaps: [], gapMs: 0 });
    const state = after(...up, ...gaps);
    expect([state.gaps.length, state.gaps[0], state.gaps[9], state.gapMs]).toEqual([10, { fromAt: 24_000, toAt: 29_000 }, { fromAt: 114_000, toAt: 119_000 }, 60_000]);
  });

  it('tells what the last look found', () => {
    expect(after(...up, { kind: 'looked', service: 'orders', at: 9_000, sinceAt: 2_000, finding: finding() }).lastLook).toEqual({ at: 9_000, sinceAt: 2_000, finding: finding() });
  });

  it('says when it was given up, and whether anything had been tried', () => {
    const given = (...entries: readonly Entry[]) => after(...up, told.ended(2_000), ...entries, told.gaveUp(3_000)).outages[0]?.outage;
    expect(given()).toMatchObject({ recovery: 'none', exhaustedAt: 3_000 });
    expect(given(told.restarting(2_000), told.uncured(2_100))).toMatchObject({ recovery: 'exhausted', exhaustedAt: 3_000 });
  });

  it('says what the ladder came to, which cures nothing before the service rises', () => {
    const climbed = (result: 'running' | 'exhausted' | 'pending' | 'recovered') => after(...up, told.fell(2_000), told.climbed(3_000, result)).outages[0]?.outage;
    expect((['running', 'exhausted', 'pending', 'recovered'] as const).map((result) => [climbed(result)?.recovery, climbed(result)?.exhaustedAt])).toEqual([['running', undefined], ['exhausted', 3_000], ['pending', undefined], ['running', undefined]]);
  });

  it('counts every restart, and those that still count apart', () => {
    const { restarts, restartsCounted } = after(...up, told.ended(2_000), told.restarting(2_000), told.cured(2_100), told.ended(2_100 + 600_000), told.restarting(602_100), told.cured(602_200));
    expect([restarts, restartsCounted]).toEqual([2, 1]);
  });

  it('keeps the lines that it printed when it could not be started, also when it is stopped without any', () => {
    expect(after(told.born(beginAt), told.unready(2_000), told.stopped(2_100)).lines).toEqual(['Error: no such file']);
  });

  it('keeps the lines and the calls that were told last', () => {
    const calls = { served: 3, unmatched: [], unlisted: 0, complete: true };
    const first: Entry = { kind: 'stopped', service: 'orders', at: 2_100, watchedUntilAt: undefined, ending: 'politely', remains: undefined, lines: ['a line'], calls };
    expect(after(...up, first)).toMatchObject({ lines: ['a line'], calls, ending: 'politely', stoppedAt: 2_100 });
    expect(after(...up, first, told.stopped(3_000))).toMatchObject({ lines: ['a line'], calls });
    expect(after(...up, first, { ...first, lines: ['another'], calls: { ...calls, served: 4 } })).toMatchObject({ lines: ['another'], calls: { served: 4 } });
  });

  it('was seen to be down no longer than until it was first stopped', () => {
    expect(after(...up, told.fell(2_000), told.stopped(3_000), told.stopped(9_000)).outages[0]?.outage.lastSeenAt).toBe(3_000);
    expect(after(...up, told.fell(2_000), told.bug(2_500), told.stopped(3_000)).outages[0]?.outage.lastSeenAt).toBe(2_000);
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
