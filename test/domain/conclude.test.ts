import { array, assert, constant, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conclude, firstFailedAt, passedAt, samplesMax } from '../../src/domain/conclude.ts';
import type { Rule } from '../../src/domain/conclude.ts';
import type { Sample } from '../../src/domain/examination.ts';
import type { Verdict } from '../../src/domain/verdict.ts';

const kinds = { P: 'healthy', F: 'failing', D: 'degraded', U: 'unknown' } as const;
type Letter = keyof typeof kinds;

function verdictOf(letter: Letter, index: number): Verdict {
  const kind = kinds[letter];
  if (kind === 'healthy') return { kind };
  return { kind, findings: [{ class: 'assertion', check: 'orders', cause: `${letter}${index}`, expected: 'x', got: 'y', evidence: undefined }] };
}

/** Samples written as letters, one a second: P passed, F failed, D degraded, U unknown. */
const samplesOf = (letters: string): readonly Sample[] =>
  Array.from(letters, (letter, index) => ({ startedAt: index * 1_000, endedAt: index * 1_000 + 10, verdict: verdictOf(letter as Letter, index) }));

const rule: Rule = { check: 'orders', failureThreshold: 3, successThreshold: 2, passesNeeded: 1, ended: false };

/** Feeds samples one by one, as an examination does, and tells after how many it concluded what. */
function feed(letters: string, by: Rule): { readonly taken: string; readonly verdict: Verdict | 'more' } {
  for (let length = 1; length <= letters.length; length++) {
    const verdict = conclude(samplesOf(letters.slice(0, length)), by);
    if (verdict !== 'more') return { taken: letters.slice(0, length), verdict };
  }
  return { taken: letters, verdict: 'more' };
}

const kindOf = (verdict: Verdict | 'more'): string => (verdict === 'more' ? verdict : verdict.kind);

describe('a series of samples', () => {
  it.each<readonly [sentence: string, letters: string, change: Partial<Rule>, kind: string, causes: readonly string[] | undefined]>([
    ['one pass is enough for a service without an incident', 'P', {}, 'healthy', undefined],
    ['one pass is not enough while an incident is open', 'P', { passesNeeded: 2 }, 'more', undefined],
    ['two passes in a row are a cure', 'PP', { passesNeeded: 2 }, 'healthy', undefined],
    ['one failure is not a failure', 'F', {}, 'more', undefined],
    ['two failures are not three', 'FF', {}, 'more', undefined],
    ['three failures in a row are failing, and the last one says why', 'FFF', {}, 'failing', ['F2']],
    ['a pass breaks the failures', 'FFPF', {}, 'more', undefined],
    ['one pass after a failure is not a cure', 'FP', {}, 'more', undefined],
    ['two passes after a failure are a cure', 'FFPP', {}, 'healthy', undefined],
    ['three failures after a pass are failing', 'FPFFF', {}, 'failing', undefined],
    ['one failure is enough where the threshold is one', 'F', { failureThreshold: 1 }, 'failing', undefined],
    ['three degraded in a row are degraded', 'DDD', {}, 'degraded', ['D2']],
    ['degraded and failing together are degraded, with their share', 'DFF', {}, 'degraded', ['2 of 3 probes failed: F2', 'D0']],
    ['an earlier pass is not in the share of a streak', 'PDFF', { passesNeeded: 2 }, 'degraded', ['2 of 3 probes failed: F3', 'D1']],
    ['a degraded sample is no pass', 'FPDP', {}, 'more', undefined],
    ['an unknown sample breaks the failures', 'FFUF', {}, 'more', undefined],
    ['an unknown sample breaks the passes', 'FPUP', {}, 'more', undefined],
    ['neither streak by the ninth sample is degraded, in words', 'FPFPFPFPF', {}, 'degraded', ['5 of 9 probes failed: F8']],
    ['now degraded, now well is degraded, in words', 'DPDPDPDPD', {}, 'degraded', ['5 of 9 probes were degraded: D8']],
    ['nothing but unknown is unknown', 'UUUUUUUUU', {}, 'unknown', ['U8']],
    ['failures kept apart by unknown samples are unknown', 'FUFUFUFUF', {}, 'unknown', ['U7', '5 of 9 probes failed: F8']],
    ['mostly unknown is unknown', 'UFUPUFUPU', {}, 'unknown', undefined],
    ['half unknown and half mixed is degraded', 'UFUPUF', { failureThreshold: 2 }, 'degraded', ['2 of 6 probes failed: F5']],
    ['mixed in spite of one unknown is degraded', 'FPFPUPFPF', {}, 'degraded', undefined],
    ['cut off after two failures is unknown, and says how many failed', 'FF', { ended: true }, 'unknown', ['not confirmed on orders: the run was cut off', '2 of 2 probes failed: F1']],
    ['cut off after the third failure is failing', 'FFF', { ended: true }, 'failing', undefined],
    ['cut off by a sample that was not probed is unknown', 'FFU', { ended: true }, 'unknown', ['U2', '2 of 3 probes failed: F1']],
    ['cut off after one pass of two is unknown', 'P', { ended: true, passesNeeded: 2 }, 'unknown', undefined],
  ])('%s', (_sentence, letters, change, kind, causes) => {
    const { taken, verdict } = feed(letters, { ...rule, ...change, ended: false });
    const last = change.ended === true ? conclude(samplesOf(letters), { ...rule, ...change }) : verdict;
    expect([taken, kindOf(last)]).toEqual([letters, kind]);
    if (causes !== undefined) expect(last !== 'more' && last.kind !== 'healthy' && last.findings.map(({ cause }) => cause)).toEqual(causes);
  });
});

describe('any series whatever', () => {
  const rules = record({ check: constant('orders'), failureThreshold: integer({ min: 1, max: 5 }), successThreshold: integer({ min: 1, max: 5 }), ended: constant(false) }).chain((base) =>
    constantFrom(1, base.successThreshold).map((passesNeeded): Rule => ({ ...base, passesNeeded })),
  );
  const letters = array(constantFrom('P', 'F', 'D', 'U'), { minLength: 15, maxLength: 15 }).map((list) => list.join(''));
  const holds = (test: (given: { by: Rule; taken: string; kind: string; verdict: Verdict | 'more' }) => boolean): void => {
    assert(
      property(rules, letters, (by, all) => {
        const { taken, verdict } = feed(all, by);
        return test({ by, taken, kind: kindOf(verdict), verdict });
      }),
      { numRuns: 1_000 },
    );
  };

  it('ends by its cap', () => holds(({ by, taken, kind }) => kind !== 'more' && taken.length <= samplesMax(by)));

  it('is failing only after a whole threshold of failures in a row', () => holds(({ by, taken, kind }) => kind !== 'failing' || taken.endsWith('F'.repeat(by.failureThreshold))));

  it('is healthy only after passes alone that are enough, or a whole threshold of passes in a row', () =>
    holds(({ by, taken, kind }) => kind !== 'healthy' || taken.endsWith('P'.repeat(by.successThreshold)) || (/^P+$/u.test(taken) && taken.length >= by.passesNeeded)));

  it('is neither failing nor degraded with fewer samples than the threshold', () => holds(({ by, taken, kind }) => (kind !== 'failing' && kind !== 'degraded') || taken.replaceAll('U', '').length >= by.failureThreshold));

  it('never waits once the failures are enough', () => holds(({ by, taken }) => !taken.slice(0, -1).includes('F'.repeat(by.failureThreshold))));

  it('is unknown only where a sample was', () => holds(({ taken, kind }) => kind !== 'unknown' || taken.includes('U')));

  it('that is cut off is never degraded or failing for being cut off', () => {
    assert(
      property(rules, letters, integer({ min: 0, max: 15 }), (by, all, length) => {
        const samples = samplesOf(all.slice(0, length));
        const open = conclude(samples, by);
        const ended = conclude(samples, { ...by, ended: true });
        return open === 'more' ? kindOf(ended) === 'unknown' : kindOf(ended) === kindOf(open);
      }),
    );
  });

  it('begins and ends its outage at instants of its own samples, in order', () =>
    holds(({ by, taken, verdict }) => {
      if (verdict === 'more') return false;
      const samples = samplesOf(taken);
      const from = firstFailedAt(samples, verdict, by);
      const to = passedAt(samples, verdict, by);
      const bad = samples.find(({ startedAt }) => startedAt === from)?.verdict.kind;
      const good = samples.find(({ startedAt }) => startedAt === to)?.verdict.kind;
      if (verdict.kind === 'healthy') return from === undefined && good === 'healthy';
      return bad !== undefined && bad !== 'healthy' && (verdict.kind !== 'failing' || (bad === 'failing' && to === undefined)) && (to === undefined || verdict.kind === 'degraded');
    }));
});

describe('the instants of a series', () => {
  it.each<readonly [sentence: string, letters: string, from: number | undefined, to: number | undefined]>([
    ['an outage begins with the first of its failures', 'FFF', 0, undefined],
    ['an outage begins after the last pass', 'FPFFF', 2_000, undefined],
    ['an unknown sample within does not begin it anew', 'FUFFF', 0, undefined],
    ['an unknown sample before does not begin it', 'UFFF', 1_000, undefined],
    ['a service that is now up, now down is not well since its first bad probe', 'FPFPFPFPF', 0, undefined],
    ['a cure begins with the first of its passes', 'FFPP', undefined, 2_000],
    ['a degraded service is not well since then, and up since then', 'FPDDD', 2_000, 1_000],
    ['a degraded service with failures among them is not up', 'DDF', 0, undefined],
    ['one pass at the end of a degraded series is not a cure', 'FFPFPFPFP', 0, undefined],
    ['a pass and a degraded probe at the end of one are', 'FFPFPFFPD', 0, 7_000],
    ['a service that is cut off is not known since its first bad probe', 'FUUUUUUUU', 0, undefined],
  ])('%s', (_sentence, letters, from, to) => {
    const { taken, verdict } = feed(letters, rule);
    if (verdict === 'more') throw new Error('not concluded');
    expect(taken).toBe(letters);
    expect([firstFailedAt(samplesOf(letters), verdict, rule), passedAt(samplesOf(letters), verdict, rule)]).toEqual([from, to]);
  });

  it('are none where not even one probe came about', () => {
    const verdict = conclude([], { ...rule, ended: true });
    if (verdict === 'more') throw new Error('not concluded');
    expect([verdict.kind, firstFailedAt([], verdict, rule), passedAt([], verdict, rule)]).toEqual(['unknown', undefined, undefined]);
  });
});

it.each([
  ['', '0 probes'],
  ['F', 'one probe'],
  ['FF', '2 probes'],
])('a run that was cut off after %j says what it lacked and what it had', (letters, got) => {
  const verdict = conclude(samplesOf(letters), { ...rule, ended: true });
  expect(verdict).toMatchObject({ kind: 'unknown', findings: [{ class: 'runner-network', check: 'orders', cause: 'not confirmed on orders: the run was cut off', expected: '3 failures or 2 passes in a row', got, evidence: undefined }, ...(letters === '' ? [] : [{ expected: 'x', got: 'y' }])] });
});
