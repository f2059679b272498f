import { describe, expect, it } from 'vitest';
import type { RecoveryResult } from '../../src/domain/attempt.ts';
import type { Examination } from '../../src/domain/examination.ts';
import { outageSeen, outageWith } from '../../src/domain/outage.ts';
import { attempt, finding } from '../render/fixtures.ts';

const runUrl = 'https://github.com/org/mocks/actions/runs/1';
const findings = [finding()] as const;
const examination: Examination = { verdict: { kind: 'failing', findings }, checks: [], startedAt: 1_000, endedAt: 3_000, firstFailedAt: 1_500, passedAt: undefined };
const seen = outageSeen(examination, { level: 'failing', runUrl, recovering: true });

describe('an outage as an examination confirmed it', () => {
  it('begins with the first probe that failed, and is confirmed and last seen as the examination ended', () => {
    expect(seen).toEqual({
      id: 1, level: 'failing', startedAt: 1_500, confirmedAt: 3_000, lastSeenAt: 3_000, endedAt: undefined, curedBy: undefined,
      recovery: 'running', exhaustedAt: undefined, findings, attempts: [], runUrl, blindSinceAt: undefined, mass: undefined,
    });
  });

  it('begins with the examination where no probe is known to have failed first', () => {
    expect(outageSeen({ ...examination, firstFailedAt: undefined }, { level: 'degraded', runUrl: undefined, recovering: false })).toMatchObject({ startedAt: 1_000, level: 'degraded', recovery: 'none', runUrl: undefined });
  });

  it('says since when nobody had looked before', () => {
    expect(outageSeen(examination, { level: 'failing', runUrl, recovering: false, blindSinceAt: 500 }).blindSinceAt).toBe(500);
  });

  it('is none where all is well', () => {
    expect(() => outageSeen({ ...examination, verdict: { kind: 'healthy' } }, { level: 'failing', runUrl, recovering: false })).toThrow('a healthy examination is no outage');
  });
});

describe('an outage with what recovery came to', () => {
  const inVain = attempt({ startedAt: 4_000, endedAt: 5_000 });
  const cure = attempt({ attempt: 2, label: 'docker restart db', startedAt: 6_000, endedAt: 7_000, result: 'cured' });

  it.each<readonly [sentence: string, recovery: RecoveryResult, facts: object]>([
    ['that was not tried is as it was, and nothing is being tried any more', { kind: 'none' }, { ...seen, recovery: 'none' }],
    ['that is spent was seen until now, and needs a person', { kind: 'resting', attempts: [], untilAt: 90_000 }, { ...seen, recovery: 'exhausted', lastSeenAt: 9_000 }],
    ['in vain was seen until now, and nothing is left to try since then', { kind: 'exhausted', attempts: [inVain] }, { ...seen, recovery: 'exhausted', attempts: [inVain], lastSeenAt: 9_000, exhaustedAt: 9_000 }],
    ['that waits for somebody else was seen until now, and is not exhausted', { kind: 'pending', attempts: [inVain] }, { ...seen, recovery: 'pending', attempts: [inVain], lastSeenAt: 9_000, exhaustedAt: undefined }],
    ['that was interrupted was seen until now, and is not exhausted', { kind: 'interrupted', attempts: [inVain] }, { ...seen, recovery: 'interrupted', attempts: [inVain], lastSeenAt: 9_000, exhaustedAt: undefined }],
    ['that helped ended with the first pass, was last seen as the cure began, and says what cured it',
      { kind: 'recovered', attempts: [inVain, cure], passedAt: 6_500 }, { ...seen, recovery: 'recovered', attempts: [inVain, cure], lastSeenAt: 6_000, endedAt: 6_500, curedBy: 'docker restart db' }],
    ['that helped without an attempt is cured by nobody', { kind: 'recovered', attempts: [inVain], passedAt: 3_500 }, { ...seen, recovery: 'recovered', attempts: [inVain], endedAt: 3_500, curedBy: undefined }],
    ['never ends before it began, whatever a clock says', { kind: 'recovered', attempts: [], passedAt: 1_200 }, { ...seen, recovery: 'recovered', endedAt: 1_500 }],
    ['was not last seen before it was confirmed, whatever a clock says', { kind: 'recovered', attempts: [{ ...cure, startedAt: 2_000 }], passedAt: 3_500 }, { lastSeenAt: 3_000 }],
  ])('%s', (_sentence, recovery, facts) => {
    expect(outageWith(seen, recovery, 9_000)).toMatchObject(facts);
  });
});
