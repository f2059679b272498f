import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { union } from '../../src/domain/fold.ts';
import { asOutages, downMs, latest, outageCount, said } from '../../src/domain/history.ts';
import type { Marker, Mass, Notice, Outage } from '../../src/domain/incident.ts';
import { anyMarker, openedMarker, outageOf, spans } from './histories.ts';

const now = 1_000_000;
const healed = (from: number, to: number): Outage => outageOf({ from, confirmed: from, recovery: 'recovered', passedAt: to });

/** A record of these outages, numbered from one; an end that is left out lasts. */
function record(...times: readonly (readonly [from: number, to?: number])[]): Marker {
  const outages = asOutages(times.map(([from, to], n): Outage => ({ ...(to === undefined ? outageOf({ from, confirmed: from + 5 }) : healed(from, to)), id: n + 1 })));
  return { ...openedMarker(outages[0]), outages, notices: [] };
}

const endOf = ({ endedAt }: Outage): number => endedAt ?? Infinity;

/** The outage of a record that stands for one of another. */
const standFor = ({ outages }: Marker, { startedAt, endedAt }: Outage): Outage | undefined =>
  outages.find((each) => each.startedAt <= startedAt && endOf(each) >= (endedAt ?? Infinity));

describe('the union of two records', () => {
  it.each<readonly [string, Marker, Marker, readonly string[], number]>([
    ['has an outage once that both saw', record([10, 20]), record([10, 20]), ['1 failing 10-20'], 10],
    ['has outages that overlap as one, from its first failure to its last', record([10, 20]), record([5, 15]), ['1 failing 5-20'], 5],
    ['has an outage within another as one', record([10, 50]), record([20, 30]), ['1 failing 10-50'], 10],
    ['keeps outages apart that only touch', record([10, 20]), record([20, 30]), ['1 failing 10-20', '2 failing 20-30'], 10],
    ['keeps an outage of no length apart from one that begins there', record([10, 10]), record([10, 20]), ['1 failing 10-10', '2 failing 10-20'], 10],
    ['has two of no length at one instant once', record([10, 10]), record([10, 10]), ['1 failing 10-10'], 10],
    ['is of outages in order of time; what only the twin knew is numbered after ours', record([30, 40]), record([10, 20], [50, 60]), ['2 failing 10-20', '1 failing 30-40', '3 failing 50-60'], 10],
    ['joins two of ours that the twin saw as one, which keeps the later number', record([10, 20], [30, 40]), record([15, 35]), ['2 failing 10-40'], 10],
    ['joins a chain of overlaps', record([10, 20], [28, 40]), record([15, 30]), ['2 failing 10-40'], 10],
    ['lasts where one of the two does', record([10, 20]), record([15]), ['1 failing 10-'], 10],
    ['lasts from the first failure', record([10]), record([5, 12]), ['1 failing 5-'], 5],
    ['takes all that came after the beginning of what lasts as the same outage', record([10]), record([20, 30], [40, 50]), ['1 failing 10-'], 10],
  ])('%s', (_what, into, twin, outages, openedAt) => {
    const both = union(into, twin);
    expect([spans(both), both.openedAt]).toEqual([outages, openedAt]);
  });

  it('tells of a joined outage what was seen last, and remembers the rest, also that recovery was at its end', () => {
    const early = { ...outageOf({ from: 10, confirmed: 12, recovery: 'exhausted', at: 20 }), runUrl: 'https://github.com/org/mocks/actions/runs/7' };
    const late = { ...outageOf({ from: 5, confirmed: 14, level: 'degraded', at: 30 }), id: 4, lastSeenAt: 30, findings: [{ ...early.findings[0], cause: 'timeout on GET /orders' }] } as const;
    const attempts = [{ ...early.attempts[0], startedAt: 25 }] as Outage['attempts'];
    const joint = { ...late, id: 1, level: 'failing', startedAt: 5, confirmedAt: 12, recovery: 'exhausted', exhaustedAt: 20, attempts: [...early.attempts, ...attempts] };
    const into = openedMarker(early);
    const twin = { ...into, outages: [{ ...late, attempts }] } as const;
    expect(union(into, twin).outages).toEqual([{ ...joint, runUrl: late.runUrl }]);
    expect(union(twin, into).outages).toEqual([{ ...joint, id: 4, runUrl: late.runUrl }]);
  });

  it('has the cure of a joined outage that has ended, whoever knew it', () => {
    const unhealed = { ...record([10, 25]), outages: [{ ...healed(10, 25), curedBy: undefined }] } as const;
    const [{ curedBy }] = record([5, 20]).outages;
    expect(curedBy).toBeDefined();
    expect([latest(union(unhealed, record([5, 20]))).curedBy, latest(union(record([5, 20]), unhealed)).curedBy]).toEqual([curedBy, curedBy]);
    expect(latest(union(record([5, 20]), record([10]))).curedBy).toBeUndefined();
  });

  it.each<readonly [Marker['severity'], Marker['severity'], Marker['severity']]>([
    ['critical', 'warning', 'critical'],
    ['warning', 'critical', 'critical'],
    ['warning', 'warning', 'warning'],
  ])('is as severe as the worse: %s and %s', (ours, theirs, severity) => {
    expect(union({ ...record([10, 20]), severity: ours }, { ...record([10, 20]), severity: theirs }).severity).toBe(severity);
  });

  it('keeps everything else of the record that stays', () => {
    const into: Marker = { ...record([10, 20]), resolvedAt: 22, commentsSeen: 3, ending: { kind: 'settled' } };
    const twin: Marker = { ...record([10, 20]), resolvedAt: 25, commentsSeen: 9, ending: { kind: 'retired' }, older: { count: 0, downMs: 0 } };
    expect(union(into, twin)).toEqual(into);
  });

  it('counts what the one had forgotten that had forgotten more', () => {
    const [more, less] = [{ ...record([10, 20]), older: { count: 2, downMs: 30 } }, { ...record([10, 20]), older: { count: 1, downMs: 4 } }];
    expect([union(more, less).older, union(less, more).older]).toEqual([more.older, more.older]);
  });

  it('says the same when it is asked again after a fold that was cut short, though outages were forgotten', () => {
    const every = (from: number, times: number): Marker => record(...Array.from({ length: times }, (_, n) => [from + n * 100, from + n * 100 + 10] as const));
    const once = union({ ...every(0, 20), older: { count: 5, downMs: 50 } }, { ...every(50, 25), older: { count: 3, downMs: 30 } });
    expect([once.outages.length, once.older]).toEqual([30, { count: 20, downMs: 200 }]);
    expect(union(once, { ...every(50, 25), older: { count: 3, downMs: 30 } })).toEqual(once);
  });

  it('keeps thirty outages and counts the others', () => {
    const every = (from: number): Marker => record(...Array.from({ length: 20 }, (_, n) => [from + n * 100, from + n * 100 + 10] as const));
    const both = union(every(0), every(50));
    expect([both.outages.length, both.outages[0].startedAt, both.older]).toEqual([30, 500, { count: 10, downMs: 100 }]);
  });

  it.each<readonly [string, readonly Notice[], readonly Notice[], readonly Notice[]]>([
    ['is noted once, at the time that ours notes', [{ kind: 'paged', outage: 1, at: 12 }], [{ kind: 'paged', outage: 2, at: 14 }], [{ kind: 'paged', outage: 1, at: 12 }]],
    ['is noted under our number', [], [{ kind: 'paged', outage: 2, at: 14 }, { kind: 'reopened', outage: 1, at: 4 }], [{ kind: 'paged', outage: 1, at: 14 }, { kind: 'reopened', outage: 2, at: 4 }]],
    ['of an outage that the twin has forgotten is not taken for one of ours', [], [{ kind: 'paged', outage: 9, at: 1 }], []],
    ['of an outage that we have forgotten stays', [{ kind: 'paged', outage: 9, at: 1 }], [], [{ kind: 'paged', outage: 9, at: 1 }]],
  ])('what was said %s', (_what, ours, theirs, notices) => {
    // Their second outage is our first; their first is only theirs.
    const both = union({ ...record([10, 20]), notices: ours }, { ...record([1, 5], [12, 18]), notices: theirs });
    expect([spans(both), both.notices]).toEqual([['2 failing 1-5', '1 failing 10-20'], notices]);
  });

  it('keeps apart what was said of one outage several times', () => {
    const reminded = (nth: number): Notice => ({ kind: 'reminded', outage: 1, nth, at: 10 + nth });
    expect(union({ ...record([10, 20]), notices: [reminded(1)] }, { ...record([10, 20]), notices: [reminded(1), reminded(2)] }).notices).toEqual([reminded(1), reminded(2)]);
  });

  it("takes no notice of the twin's forgotten outages for one of our own of the same number", () => {
    const twin: Marker = { ...record([50, 60]), outages: [{ ...healed(50, 60), id: 31 }], older: { count: 30, downMs: 300 }, notices: [{ kind: 'paged', outage: 1, at: 3 }] };
    expect(said(union(record([40]), twin), 'paged', 1)).toBe(false);
  });
});

/** What people, and recovery, have done about a record. */
type Deeds = Partial<Pick<Marker, 'acknowledged' | 'silence' | 'spent' | 'gap' | 'dependents' | 'bystanders'>>;
const ada = { at: 12, by: 'ada' };
const until = (untilAt: number, by = 'ada'): Deeds => ({ silence: { untilAt, by, reason: '' } });
const gap = { fromAt: 1, toAt: 9 };
const [spent, longSpent, lateSpent] = [{ attempts: 1, lastAt: 50 }, { attempts: 3, lastAt: 12 }, { attempts: 1, lastAt: 90 }];
const logins = (from: number, count: number): readonly string[] => Array.from({ length: count }, (_, n) => `login-${from + n}`);

describe('what was done about either of two records', () => {
  it.each<readonly [sentence: string, ours: Deeds, theirs: Deeds, both: Deeds]>([
    ['who has taken ours has it', { acknowledged: ada }, {}, { acknowledged: ada }],
    ['who has taken the twin has it', {}, { acknowledged: ada }, { acknowledged: ada }],
    ['who has taken ours goes before who has taken the twin', { acknowledged: ada }, { acknowledged: { at: 11, by: 'bob' } }, { acknowledged: ada }],
    ['the silence of ours holds', until(90), {}, until(90)],
    ['the silence of the twin holds', {}, until(90), until(90)],
    ['the longer silence holds, be it ours', until(90), until(80), until(90)],
    ['the longer silence holds, be it that of the twin', until(80), until(90), until(90)],
    ['of silences as long as each other ours holds', until(90, 'bob'), until(90), until(90, 'bob')],
    ['the larger number of attempts counts, be it ours', { spent: longSpent }, { spent }, { spent: longSpent }],
    ['the larger number of attempts counts, be it that of the twin', { spent }, { spent: longSpent }, { spent: longSpent }],
    ['of as many attempts ours count', { spent }, { spent: lateSpent }, { spent }],
    ['when nobody looked is known from ours', { gap }, { gap: { fromAt: 2, toAt: 3 } }, { gap }],
    ['when nobody looked is known from the twin', {}, { gap }, { gap }],
    ['those that fail because of it are those of both, each once', { dependents: ['a', 'b'] }, { dependents: ['b', 'c'] }, { dependents: ['a', 'b', 'c'] }],
    ['those who were assigned already are those of both, each once', { bystanders: ['ada', 'bob'] }, { bystanders: ['bob', 'cleo'] }, { bystanders: ['ada', 'bob', 'cleo'] }],
    ['those who were assigned already are ten at most', { bystanders: logins(0, 7) }, { bystanders: logins(7, 7) }, { bystanders: logins(0, 10) }],
  ])('%s', (_sentence, ours, theirs, both) => {
    const of = (deeds: Deeds): Marker => ({ ...record([10, 20]), ...deeds });
    expect(union(of(ours), of(theirs))).toEqual(of(both));
  });
});

describe('an outage that two runs saw', () => {
  const sight = (from: number, at: number, level: Outage['level'], cause: string): Marker => {
    const seen = outageOf({ from, confirmed: from + 1, level });
    return { ...openedMarker(seen), outages: [{ ...seen, lastSeenAt: at, findings: [{ ...seen.findings[0], cause }] }] };
  };
  const told = ({ outages: [{ level, lastSeenAt, findings: [{ cause }] }] }: Marker): string => `${level} at ${lastSeenAt}: ${cause}`;

  it.each<readonly [sentence: string, earlier: Marker, later: Marker, both: string]>([
    ['is as who looked last saw it, be it who saw it begin later', sight(10, 20, 'failing', 'refused'), sight(12, 30, 'failing', 'timeout'), 'failing at 30: timeout'],
    ['is as who looked last saw it, be it who saw it begin first', sight(10, 30, 'failing', 'refused'), sight(12, 20, 'failing', 'timeout'), 'failing at 30: refused'],
    ['is, where both looked at once, as who saw it begin first saw it', sight(10, 20, 'failing', 'refused'), sight(12, 20, 'failing', 'timeout'), 'failing at 20: refused'],
    ['is failing though it was only degraded later', sight(10, 20, 'failing', 'refused'), sight(12, 30, 'degraded', 'slow'), 'failing at 30: slow'],
    ['is failing though it was only degraded at first', sight(10, 30, 'degraded', 'slow'), sight(12, 20, 'failing', 'refused'), 'failing at 30: slow'],
    ['is degraded where both saw no worse', sight(10, 20, 'degraded', 'slow'), sight(12, 30, 'degraded', 'slower'), 'degraded at 30: slower'],
  ])('%s', (_sentence, earlier, later, both) => {
    expect([told(union(earlier, later)), told(union(later, earlier))]).toEqual([both, both]);
  });
});

describe('the union of any two records', () => {
  const always = (holds: (into: Marker, twin: Marker) => void): void => {
    fc.assert(fc.property(anyMarker(), anyMarker(), holds), { numRuns: 500 });
  };

  it('is as long, as early and as often down whichever is folded into which', () => {
    always((into, twin) => {
      const seen = (both: Marker): unknown => [downMs(both, now), both.openedAt, both.severity, outageCount(both), both.outages.map(({ startedAt, endedAt, level }) => [startedAt, endedAt, level])];
      expect(seen(union(into, twin))).toEqual(seen(union(twin, into)));
    });
  });

  it('loses no outage, and nothing that was said of one', () => {
    always((into, twin) => {
      const both = union(into, twin);
      for (const side of [into, twin]) {
        expect(side.outages.filter((outage) => standFor(both, outage) === undefined)).toEqual([]);
        const unsaid = side.notices.filter(({ kind, outage }) => {
          const known = side.outages.find(({ id }) => id === outage);
          const stands = known && both.outages.filter((each) => each.startedAt <= known.startedAt && endOf(each) >= endOf(known));
          return stands?.every(({ id }) => !said(both, kind, id)) ?? false;
        });
        expect(unsaid).toEqual([]);
      }
    });
  });

  it('has outages that are in order, do not overlap, and have numbers of their own', () => {
    always((into, twin) => {
      const { outages } = union(into, twin);
      expect(outages.slice(1).filter(({ startedAt }, n) => startedAt < (outages[n]?.endedAt ?? Infinity))).toEqual([]);
      expect(new Set(outages.map(({ id }) => id)).size).toBe(outages.length);
    });
  });

  it('was down no shorter than either and no longer than both together', () => {
    always((into, twin) => {
      const [ours, theirs, both] = [into, twin, union(into, twin)].map((marker) => downMs(marker, now)) as [number, number, number];
      expect(both).toBeGreaterThanOrEqual(Math.max(ours, theirs));
      expect(both).toBeLessThanOrEqual(ours + theirs);
    });
  });

  it('with itself is itself', () => {
    fc.assert(
      fc.property(anyMarker(), (marker) => {
        // Two outages of no length at one instant cannot be told apart.
        fc.pre(new Set(marker.outages.map(({ startedAt, endedAt }) => `${startedAt}-${endedAt}`)).size === marker.outages.length);
        expect(union(marker, marker)).toEqual(marker);
      }),
    );
  });
});

describe('the union of two records of a mass failure', () => {
  const mass = (causes: Readonly<Record<string, readonly string[]>>, parts: Partial<Mass> = {}): Mass => ({ causes: Object.entries(causes).map(([cause, services]) => ({ cause, services })), unlisted: 0, back: [], ...parts });
  const of = (lastSeenAt: number, told: Mass | undefined): Marker => {
    const one = record([10]);
    return { ...one, outages: [{ ...one.outages[0], lastSeenAt, mass: told }] };
  };

  it.each<readonly [string, Mass | undefined, Mass | undefined, Mass | undefined]>([
    ['names whom only the older telling knows, by the same cause', mass({ refused: ['a'], slow: ['b'] }), mass({ refused: ['b', 'c'], lost: ['d'] }), mass({ refused: ['a', 'c'], slow: ['b'], lost: ['d'] })],
    ['leaves out who is well again by the newer', mass({ refused: ['a'] }, { back: ['b'], unlisted: 3 }), mass({ refused: ['b'], slow: ['b'] }, { unlisted: 9 }), mass({ refused: ['a'] }, { back: ['b'], unlisted: 3 })],
    ['is that of the one that has it', undefined, mass({ refused: ['a'] }), mass({ refused: ['a'] })],
    ['is that of the newer that has it', mass({ refused: ['a'] }), undefined, mass({ refused: ['a'] })],
    ['is none of none', undefined, undefined, undefined],
  ])('%s', (_what, newer, older, both) => {
    expect(latest(union(of(50, newer), of(40, older))).mass).toEqual(both);
    expect(latest(union(of(40, older), of(50, newer))).mass).toEqual(both);
  });
});
