import { describe, expect, it } from 'vitest';
import { worst, worstKind, type Finding, type Verdict, type VerdictKind } from '../../src/domain/verdict.ts';

const finding = (cause: string): Finding => ({ class: 'assertion', check: 'orders', cause, expected: 'x', got: 'y', evidence: undefined });
const healthy: Verdict = { kind: 'healthy' };
const verdictOf = (kind: VerdictKind, cause: string = kind): Verdict => (kind === 'healthy' ? healthy : { kind, findings: [finding(cause)] });

describe('the worst of several verdicts', () => {
  const rows: readonly (readonly [kinds: readonly VerdictKind[], worst: VerdictKind])[] = [
    [[], 'healthy'],
    [['healthy', 'healthy'], 'healthy'],
    [['healthy', 'degraded', 'healthy'], 'degraded'],
    [['degraded', 'unknown'], 'unknown'],
    [['unknown', 'degraded'], 'unknown'],
    [['unknown', 'failing', 'unknown'], 'failing'],
    [['failing', 'healthy'], 'failing'],
    [['degraded', 'failing', 'unknown', 'healthy'], 'failing'],
  ];

  it.each(rows)('of %j is %s', (kinds, kind) => {
    expect(worstKind(kinds)).toBe(kind);
    expect(worst(kinds.map((each) => verdictOf(each)))).toEqual(verdictOf(kind));
  });

  it('tells the findings of all that are as bad, in order, and none of the others', () => {
    const all = [verdictOf('failing', 'first'), verdictOf('degraded', 'slow'), healthy, { kind: 'failing', findings: [finding('second'), finding('third')] }, verdictOf('unknown')] as const;
    expect(worst(all)).toEqual({ kind: 'failing', findings: ['first', 'second', 'third'].map(finding) });
  });
});
