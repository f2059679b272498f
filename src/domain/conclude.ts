import type { Sample } from './examination.ts';
import type { Finding, Verdict, VerdictKind } from './verdict.ts';

type Findings = readonly [Finding, ...Finding[]];

/** What it takes to conclude from the samples of one check. */
export interface Rule {
  /** The check's name, for findings about the series itself. */
  readonly check: string;
  readonly failureThreshold: number;
  readonly successThreshold: number;
  /** Passes that are enough when every sample passed: one for a healthy service, more while an incident is open. */
  readonly passesNeeded: number;
  /** No further sample will come: the run was cut off. */
  readonly ended: boolean;
}

/** The most samples that one series takes: three times the longer threshold. */
export function samplesMax(rule: Pick<Rule, 'failureThreshold' | 'successThreshold'>): number {
  return 3 * Math.max(rule.failureThreshold, rule.successThreshold);
}

/**
 * What the samples of one check, oldest first, come to; `more` while another is needed.
 * A streak of failures is failing, of passes healthy, of degraded (failures among them) degraded. Unknown samples break streaks and count for nothing.
 */
export function conclude(samples: readonly Sample[], rule: Rule): Verdict | 'more' {
  const streak = concludeStreak(samples, rule);
  if (streak !== undefined) return streak;
  if (samples.length >= samplesMax(rule)) return concludeMixed(samples, rule);
  return rule.ended ? unfinished(samples, rule) : 'more';
}

function concludeStreak(samples: readonly Sample[], rule: Rule): Verdict | undefined {
  const { failureThreshold, successThreshold, passesNeeded } = rule;
  const passes = tail(samples, ['healthy']);
  const all = passes === samples.length;
  if (passes >= (all ? passesNeeded : successThreshold)) return { kind: 'healthy' };
  if (tail(samples, ['failing']) >= failureThreshold) return samples.at(-1)?.verdict;
  // A streak that is short of passes could not tell whether an open incident is over.
  const needed = Math.max(failureThreshold, successThreshold);
  return tail(samples, ['failing', 'degraded']) < needed ? undefined : degraded(samples.slice(-needed), rule);
}

/** The cap was reached without a streak: unknown where the unknown samples are to blame, else degraded. */
function concludeMixed(samples: readonly Sample[], rule: Rule): Verdict {
  const known = samples.filter(({ verdict }) => verdict.kind !== 'unknown');
  const unknowns = samples.length - known.length;
  const prevented = unknowns > known.length || concludeStreak(known, rule) !== undefined;
  return prevented ? unfinished(samples, rule) : degraded(samples, rule);
}

/** Degraded: what was wrong last, and before it the share of failures in words unless every sample was degraded. */
function degraded(samples: readonly Sample[], rule: Rule): Verdict {
  const last = lastFindings(samples, 'degraded');
  if (last !== undefined && countOf(samples, 'degraded') === samples.length) return { kind: 'degraded', findings: last };
  return { kind: 'degraded', findings: [share(samples, rule), ...(countOf(samples, 'failing') === 0 ? [] : (last ?? []))] };
}

/** The words of a finding that a series of probes was neither failing nor well: `4 of 9 probes failed`; undefined for any other finding. */
export function shareOf({ cause }: Finding): string | undefined {
  return /^\d+ of \d+ probes (?:failed|were degraded)(?=: )/.exec(cause)?.[0];
}

/** `4 of 9 probes failed`, or were degraded where none failed; with an example. */
function share(samples: readonly Sample[], rule: Rule): Finding {
  const failures = countOf(samples, 'failing');
  const [example] = lastFindings(samples, failures > 0 ? 'failing' : 'degraded') ?? [cutOff(samples, rule)];
  const words = failures > 0 ? `${failures} of ${samples.length} probes failed` : `${countOf(samples, 'degraded')} of ${samples.length} probes were degraded`;
  return { ...example, check: rule.check, cause: `${words}: ${example.cause}` };
}

/** Unknown: why the last unknown sample was so, or that the run was cut off; and how many had failed by then. */
function unfinished(samples: readonly Sample[], rule: Rule): Verdict {
  const [first, ...more] = lastFindings(samples, 'unknown') ?? [cutOff(samples, rule)];
  return { kind: 'unknown', findings: [first, ...more, ...(countOf(samples, 'failing') > 0 ? [share(samples, rule)] : [])] };
}

function cutOff(samples: readonly Sample[], rule: Rule): Finding {
  return {
    class: 'runner-network',
    check: rule.check,
    cause: `not confirmed on ${rule.check}: the run was cut off`,
    expected: `${rule.failureThreshold} failures or ${rule.successThreshold} passes in a row`,
    got: samples.length === 1 ? 'one probe' : `${samples.length} probes`,
    evidence: undefined,
  };
}

function lastFindings(samples: readonly Sample[], kind: 'degraded' | 'unknown' | 'failing'): Findings | undefined {
  const verdict = samples.findLast((sample) => sample.verdict.kind === kind)?.verdict;
  return verdict !== undefined && verdict.kind !== 'healthy' ? verdict.findings : undefined;
}

/** How many samples at the end are of these kinds. */
function tail(samples: readonly Sample[], kinds: readonly VerdictKind[]): number {
  const before = samples.findLastIndex(({ verdict }) => !kinds.includes(verdict.kind));
  return samples.length - 1 - before;
}

function countOf(samples: readonly Sample[], kind: VerdictKind): number {
  return samples.filter(({ verdict }) => verdict.kind === kind).length;
}

/**
 * When the first probe began of those that did not pass and led to this verdict (epoch milliseconds); undefined when it is healthy.
 * A streak begins after the last pass; a service that was now up, now down is not well since its first bad probe.
 */
export function firstFailedAt(samples: readonly Sample[], verdict: Verdict, rule: Rule): number | undefined {
  if (verdict.kind === 'healthy') return undefined;
  if (verdict.kind === 'unknown') return (samples.find((sample) => sample.verdict.kind !== 'healthy') ?? samples[0])?.startedAt;
  const bad: readonly VerdictKind[] = verdict.kind === 'failing' ? ['failing'] : ['failing', 'degraded'];
  const isStreak = tail(samples, bad) >= rule.failureThreshold;
  const from = isStreak ? samples.findLastIndex((sample) => sample.verdict.kind === 'healthy') + 1 : 0;
  return samples.slice(from).find((sample) => bad.includes(sample.verdict.kind))?.startedAt;
}

/** When the first probe began of the passes that end the samples, degraded probes among them where the verdict is degraded; undefined when they are too few to be a cure. */
export function passedAt(samples: readonly Sample[], verdict: Verdict, rule: Rule): number | undefined {
  if (verdict.kind !== 'healthy' && verdict.kind !== 'degraded') return undefined;
  const passes = tail(samples, verdict.kind === 'healthy' ? ['healthy'] : ['healthy', 'degraded']);
  const isEnough = verdict.kind === 'healthy' || passes >= rule.successThreshold;
  return isEnough ? samples[samples.length - passes]?.startedAt : undefined;
}
