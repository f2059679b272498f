import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Marker, Outage } from '../../src/domain/incident.ts';
import { statisticsOf, type Figures } from '../../src/domain/statistics.ts';
import type { Recorded, Span } from '../../src/domain/stretch.ts';
import { anyMarker, openedMarker, outageOf } from './histories.ts';

const span: Span = { sinceAt: 1_000, untilAt: 2_000 };

/** An outage of a record, ended unless told that it lasts. */
function outage(startedAt: number, endedAt: number | undefined, parts: Partial<Outage> = {}): Outage {
  return { ...outageOf({ from: startedAt, confirmed: startedAt + 10 }), lastSeenAt: endedAt ?? startedAt + 10, endedAt, ...parts };
}

function record(outages: Marker['outages'], parts: Partial<Marker> & { readonly number?: number; readonly isOpen?: boolean } = {}): Recorded {
  const { number = 1, isOpen = false, ...marker } = parts;
  return { number, isOpen, marker: { ...openedMarker(outages[0]), outages, ...marker } };
}

const figures = (records: readonly Recorded[], of: Span = span): Figures => statisticsOf(records, of).total;

describe('of one record', () => {
  const cases: readonly (readonly [name: string, record: Recorded, expected: Partial<Figures>])[] = [
    ['an outage within the span counts whole', record([outage(1_100, 1_400)]), { incidents: 1, outages: 1, downMs: 300, mttdMs: 10, mttrMs: 300, mttaMs: undefined, isComplete: true }],
    ['an outage that began before the span counts as down from the span’s beginning, and with its whole length towards MTTR', record([outage(700, 1_200)]), { outages: 1, downMs: 200, mttrMs: 500, mttdMs: 10 }],
    ['an outage before the span does not count, nor does an incident that tells of nothing else', record([outage(100, 900)]), { incidents: 0, outages: 0, downMs: 0, mttdMs: undefined, mttrMs: undefined }],
    ['one that lasts is down until now, and has not been recovered from', record([outage(1_500, undefined)], { isOpen: true }), { outages: 1, downMs: 500, mttrMs: undefined }],
    ['one that lasts in a record that somebody has closed is only known until it was last seen', record([outage(1_500, undefined, { lastSeenAt: 1_600 })]), { outages: 1, downMs: 100, mttrMs: undefined }],
    ['two outages are two, with the means of both', record([outage(1_100, 1_200), outage(1_300, 1_600, { confirmedAt: 1_330 })]), { outages: 2, downMs: 400, mttdMs: 20, mttrMs: 200 }],
    ['two outages that touch are two', record([outage(1_100, 1_200), outage(1_200, 1_300)]), { outages: 2, downMs: 200, mttrMs: 100 }],
    ['an outage without an end that is not the last is only known until it was last seen', record([outage(1_100, undefined, { lastSeenAt: 1_150 }), outage(1_500, undefined)], { isOpen: true }), { outages: 2, downMs: 550, mttrMs: undefined }],
    ['an outage that ended as the span began counts, and takes no time of it', record([outage(900, 1_000)]), { incidents: 1, outages: 1, downMs: 0, mttrMs: 100 }],
    ['degraded is not down', record([outage(1_100, 1_200, { level: 'degraded' }), outage(1_300, 1_600)]), { outages: 2, downMs: 300, degradedMs: 100 }],
    ['retired is not recovered', record([outage(1_100, 1_200)], { ending: { kind: 'retired' } }), { outages: 1, downMs: 100, mttrMs: undefined }],
    ['an acknowledgement is as quick as it came after the confirmation', record([outage(1_100, 1_400)], { acknowledged: { at: 1_150, by: 'grace' } }), { mttaMs: 40 }],
    ['an acknowledgement before the confirmation took no time', record([outage(1_100, 1_400)], { acknowledged: { at: 1_105, by: undefined } }), { mttaMs: 0 }],
    ['an acknowledgement is of the outage that it was made in', record([outage(1_100, 1_200), outage(1_300, 1_600)], { acknowledged: { at: 1_120, by: 'grace' } }), { mttaMs: 10 }],
    ['an acknowledgement before the span does not count', record([outage(700, 1_400)], { acknowledged: { at: 900, by: 'grace' } }), { outages: 1, mttaMs: undefined }],
    ['an acknowledgement as the span began counts', record([outage(900, 1_400)], { acknowledged: { at: 1_000, by: 'grace' } }), { mttaMs: 90 }],
    ['an acknowledgement as an outage began is of that one', record([outage(1_100, 1_200), outage(1_300, 1_600)], { acknowledged: { at: 1_300, by: 'grace' } }), { mttaMs: 0 }],
    ['an acknowledgement of an outage that is forgotten took nobody knows how long', record([outage(1_800, 1_900)], { openedAt: 1_100, older: { count: 4, downMs: 200 }, acknowledged: { at: 1_150, by: 'grace' } }), { outages: 5, mttaMs: undefined }],
    ['a clock that was ahead makes nothing negative', record([outage(5_000, 6_000, { confirmedAt: 4_000 })]), { outages: 1, downMs: 0, mttdMs: 0 }],
    ['forgotten outages within the span count', record([outage(1_800, 1_900)], { openedAt: 1_100, older: { count: 4, downMs: 200 } }), { outages: 5, downMs: 300, isComplete: true }],
    ['forgotten outages before the span do not', record([outage(900, 1_100)], { openedAt: 100, older: { count: 4, downMs: 200 } }), { outages: 1, downMs: 100, isComplete: true }],
    ['forgotten outages do not count where the first that is remembered began as the span did', record([outage(1_000, 1_100)], { openedAt: 100, older: { count: 4, downMs: 200 } }), { outages: 1, downMs: 100, isComplete: true }],
    ['of forgotten outages that may lie before the span only the certain part counts', record([outage(1_800, 1_900)], { openedAt: 900, older: { count: 4, downMs: 250 } }), { outages: 1, downMs: 250, isComplete: false }],
    ['forgotten outages were never longer than the time that they had', record([outage(1_800, 1_900)], { openedAt: 1_700, older: { count: 9, downMs: 99_999 } }), { outages: 10, downMs: 200 }],
    ['forgotten outages of a record of degraded ones were degraded', record([outage(1_800, 1_900, { level: 'degraded' })], { openedAt: 1_100, older: { count: 4, downMs: 200 } }), { outages: 5, downMs: 0, degradedMs: 300 }],
    ['forgotten outages of a record of degraded and failing ones were failing', record([outage(1_700, 1_800, { level: 'degraded' }), outage(1_800, 1_900)], { openedAt: 1_100, older: { count: 4, downMs: 200 } }), { outages: 6, downMs: 300, degradedMs: 100 }],
  ];
  for (const [name, one, expected] of cases) it(name, () => expect(figures([one])).toMatchObject(expected));
});

describe('of several records', () => {
  it('what twins tell twice counts once, and twice only as incidents', () => {
    const twins = [record([outage(1_100, 1_400)]), record([outage(1_150, 1_500)], { number: 2 })];
    expect(figures(twins)).toMatchObject({ incidents: 2, outages: 1, downMs: 400, mttdMs: 10, mttrMs: 400 });
  });

  it('what twins tell is recovered from when both say so', () => {
    expect(figures([record([outage(1_100, 1_400)]), record([outage(1_150, undefined)], { number: 2, isOpen: true })])).toMatchObject({ outages: 1, downMs: 900, mttrMs: undefined });
  });

  it('a folded record is left to the one that took it', () => {
    const folded = record([outage(1_100, 1_400)], { number: 2, ending: { kind: 'folded', into: 1 } });
    expect(figures([record([outage(1_100, 1_400)]), folded])).toMatchObject({ incidents: 1, outages: 1 });
    expect(figures([folded]), 'that one was deleted').toMatchObject({ incidents: 1, outages: 1 });
  });

  it('the same name in another scope is another service', () => {
    const { services, total, anyDownMs } = statisticsOf([record([outage(1_100, 1_400)]), record([outage(1_200, 1_600)], { number: 2, scope: 'ci.yml/test' })], span);
    expect(services.map(({ scope, figures: { downMs } }) => [scope, downMs])).toEqual([['ci.yml/test', 400], ['watch.yml/check', 300]]);
    expect([total.downMs, anyDownMs]).toEqual([700, 500]);
  });

  it('means in all are of all outages, not of the services’ means', () => {
    const many = record([outage(1_100, 1_110), outage(1_200, 1_210), outage(1_300, 1_310)]);
    expect(figures([many, record([outage(1_400, 1_450)], { number: 2, service: 'users' })]).mttrMs).toBe(20);
  });

  it('incidents come the latest first', () => {
    const all = [1_100, 1_500, 1_300].map((at, n) => record([outage(at, at + 10)], { number: n + 1 }));
    expect(statisticsOf(all, span).incidents.map(({ record: { number } }) => number)).toEqual([2, 3, 1]);
  });

  it('services come the longest down first, then by name and scope, whatever the order of the records', () => {
    const of = (service: string, scope: string, ms: number): Recorded => record([outage(1_100, 1_100 + ms)], { service, scope });
    const [a, b, c, d] = [of('users', 'ci', 300), of('api', 'watch', 100), of('orders', 'ci', 100), of('orders', 'watch', 100)];
    for (const all of [[a, b, c, d], [d, c, b, a], [c, d, a, b], [b, d, c, a]]) {
      const { services } = statisticsOf(all.map((each, n) => ({ ...each, number: n + 1 })), span);
      expect(services.map(({ service, scope, figures: { downMs } }) => `${service} ${scope} ${downMs}`)).toEqual(['users ci 300', 'api watch 100', 'orders ci 100', 'orders watch 100']);
    }
  });

  it('of incidents that began at once the one that was opened last comes first, each with its own figures', () => {
    const [one, two] = [record([outage(1_100, 1_200)]), record([outage(1_100, 1_400)], { number: 2 })];
    for (const all of [[one, two], [two, one]]) {
      expect(statisticsOf(all, span).incidents.map(({ record: { number }, figures: { incidents, outages, downMs } }) => [number, incidents, outages, downMs])).toEqual([[2, 1, 1, 300], [1, 1, 1, 100]]);
    }
  });

  it('of no records there are no means', () => {
    expect(statisticsOf([], span)).toMatchObject({ total: { incidents: 0, downMs: 0, mttdMs: undefined }, services: [], incidents: [], anyDownMs: 0 });
  });
});

const anyRecords = fc.array(fc.record({ marker: anyMarker(8), isOpen: fc.boolean(), service: fc.constantFrom('orders', 'users') }), { maxLength: 4 })
  .map((all) => all.map(({ marker, isOpen, service }, n): Recorded => ({ number: n + 1, isOpen, marker: { ...marker, service } })));
const anySpan = fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 900 })).map(([sinceAt, length]): Span => ({ sinceAt, untilAt: sinceAt + length }));

/** Whether a service was failing in a millisecond, as a person would read it off the records. */
function isDownAt(records: readonly Recorded[], at: number, untilAt: number): boolean {
  return records.some(({ isOpen, marker: { outages } }) =>
    outages.some(({ level, startedAt, endedAt, lastSeenAt }, n) => level === 'failing' && startedAt <= at && at < (endedAt ?? (isOpen && n === outages.length - 1 ? Math.max(untilAt, lastSeenAt) : lastSeenAt))),
  );
}

describe('whatever the records', () => {
  it('the downtime is the number of milliseconds of the span in which a service was down', () => {
    fc.assert(
      fc.property(anyRecords, anySpan, (records, of) => {
        for (const { service, figures: { downMs } } of statisticsOf(records, of).services) {
          const mine = records.filter(({ marker }) => marker.service === service);
          const down = Array.from({ length: of.untilAt - of.sinceAt }, (_, n) => isDownAt(mine, of.sinceAt + n, of.untilAt)).filter(Boolean).length;
          expect(downMs).toBe(down);
        }
      }),
      { numRuns: 300, endOnFailure: true },
    );
  });

  it('nothing is negative, nothing longer than the span, and asking about more time never makes it less', () => {
    const olderOf = fc.record({ count: fc.integer({ min: 1, max: 9 }), downMs: fc.integer({ min: 0, max: 2_000 }) });
    fc.assert(
      fc.property(anyRecords, fc.array(olderOf), anySpan, fc.integer({ min: 0, max: 600 }), (some, olders, of, more) => {
        const records = some.map((each, n) => ({ ...each, marker: { ...each.marker, openedAt: Math.max(0, each.marker.openedAt - 100), older: olders[n] ?? each.marker.older } }));
        const told = statisticsOf(records, of);
        const longer = statisticsOf(records, { ...of, sinceAt: Math.max(0, of.sinceAt - more) });
        for (const { figures: { downMs, degradedMs, mttdMs = 0, mttrMs = 0, mttaMs = 0 } } of told.services) {
          expect(Math.min(downMs, degradedMs, mttdMs, mttrMs, mttaMs)).toBeGreaterThanOrEqual(0);
          expect(downMs + degradedMs).toBeLessThanOrEqual(of.untilAt - of.sinceAt);
        }
        expect(longer.total.outages).toBeGreaterThanOrEqual(told.total.outages);
        expect(longer.total.downMs + longer.total.degradedMs).toBeGreaterThanOrEqual(told.total.downMs + told.total.degradedMs);
        expect(told.anyDownMs).toBeLessThanOrEqual(told.total.downMs);
      }),
      { numRuns: 500, endOnFailure: true },
    );
  });
});
