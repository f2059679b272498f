import { failuresIn, type CheckExamination, type Examination } from '../examination.ts';
import type { ServiceEntry } from './entry.ts';
import type { Phase } from './state.ts';

/**
 * What is to be written down of a heartbeat that concluded; nothing when it only failed again. `sinceAt` is when one had begun before it
 * that had no answer until then.
 */
export function heard(service: string, phase: Phase, { verdict, checks, startedAt, endedAt, firstFailedAt, passedAt }: Examination, sinceAt?: number): ServiceEntry | undefined {
  if (verdict.kind === 'failing') {
    return phase === 'up' ? { kind: 'fell', service, at: sinceAt ?? firstFailedAt ?? startedAt, confirmedAt: endedAt, findings: verdict.findings, end: undefined, unansweredAt: undefined } : undefined;
  }
  if (phase === 'given-up' && passedAt !== undefined) return { kind: 'rose', service, at: answeredAt(checks) ?? passedAt, curedBy: undefined };
  const at = sinceAt ?? startedAt;
  const answers = checks.flatMap(({ timings, verdict: own }) => (timings === undefined || own.kind === 'unknown' ? [] : [timings.totalMs]));
  return { kind: 'beat', service, at, verdict: verdict.kind, ms: answers.length === 0 ? undefined : Math.max(...answers) + startedAt - at, failures: failuresIn(checks) };
}

/** When every check had been answered that passes now: a server that hung answers late what it was asked early. */
function answeredAt(checks: readonly CheckExamination[]): number | undefined {
  const firsts = checks.flatMap(({ samples }) => samples[samples.findLastIndex(({ verdict }) => verdict.kind === 'failing' || verdict.kind === 'unknown') + 1] ?? []);
  return firsts.length === 0 ? undefined : Math.max(...firsts.map(({ endedAt }) => endedAt));
}
