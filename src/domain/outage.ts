import type { RecoveryResult } from './attempt.ts';
import type { Examination } from './examination.ts';
import type { Level, Outage } from './incident.ts';

/** The outage that an examination confirmed, before anything was tried. Throws for an examination that is healthy. */
export function outageSeen(
  examination: Examination,
  facts: { readonly level: Level; readonly runUrl: string | undefined; readonly recovering: boolean; readonly blindSinceAt?: number | undefined },
): Outage {
  const { verdict, firstFailedAt, startedAt, endedAt } = examination;
  if (verdict.kind === 'healthy') throw new Error('a healthy examination is no outage');
  return {
    id: 1,
    level: facts.level,
    startedAt: firstFailedAt ?? startedAt,
    confirmedAt: endedAt,
    lastSeenAt: endedAt,
    endedAt: undefined,
    curedBy: undefined,
    recovery: facts.recovering ? 'running' : 'none',
    exhaustedAt: undefined,
    findings: verdict.findings,
    attempts: [],
    runUrl: facts.runUrl,
    blindSinceAt: facts.blindSinceAt,
    mass: undefined,
  };
}

/** The outage with what recovery did about it. */
export function outageWith(outage: Outage, recovery: RecoveryResult, now: number): Outage {
  if (recovery.kind === 'none') return { ...outage, recovery: 'none' };
  if (recovery.kind === 'resting') return { ...outage, recovery: 'exhausted', lastSeenAt: now };
  const { kind, attempts } = recovery;
  const tried: Outage = { ...outage, attempts, recovery: kind };
  if (kind !== 'recovered') return { ...tried, lastSeenAt: now, exhaustedAt: kind === 'exhausted' ? now : undefined };
  const cure = attempts.findLast(({ result }) => result === 'cured');
  const lastSeenAt = Math.max(outage.lastSeenAt, cure?.startedAt ?? 0);
  return { ...tried, lastSeenAt, endedAt: Math.max(outage.startedAt, recovery.passedAt), curedBy: cure?.label };
}
