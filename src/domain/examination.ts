import type { Timings } from './observation.ts';
import type { Service } from './service.ts';
import type { Finding, Verdict } from './verdict.ts';

/** One probe of one check, judged. */
export interface Sample {
  /** When the probe began, epoch milliseconds. */
  readonly startedAt: number;
  /** When its outcome was known, epoch milliseconds. */
  readonly endedAt: number;
  readonly verdict: Verdict;
}

/** What the samples of one check came to. */
export interface CheckExamination {
  readonly name: string;
  readonly verdict: Verdict;
  readonly probes: number;
  readonly failures: number;
  /** The status code of the last probe, where there was one. */
  readonly status: number | undefined;
  /** The address that answered the last probe. */
  readonly address: string | undefined;
  /** Of the last probe. */
  readonly timings: Timings | undefined;
  /** The probes, the oldest first; at most as many as a series takes. */
  readonly samples: readonly Sample[];
}

/** What one examination of a service came to: the worst of its checks, and when things were seen (epoch milliseconds). */
export interface Examination {
  readonly verdict: Verdict;
  readonly checks: readonly CheckExamination[];
  readonly startedAt: number;
  readonly endedAt: number;
  /** The start of the first probe that did not pass, in the check that decided; undefined when healthy. */
  readonly firstFailedAt: number | undefined;
  /** The start of the first probe of the passing streak; undefined unless healthy or degraded. */
  readonly passedAt: number | undefined;
}

/** How many probes failed. */
export function failuresIn(checks: readonly CheckExamination[]): number {
  return checks.reduce((sum, { failures }) => sum + failures, 0);
}

/** A service with what its examination came to. */
export interface Examined {
  readonly service: Service;
  readonly examination: Examination;
}

/** The examination of a service whose journey a bug of ours cut short. */
export function unexamined(now: number): Examination {
  const finding: Finding = { class: 'config-error', check: 'all', cause: 'internal error', expected: 'a verdict', got: 'a bug in Mock Medic', evidence: undefined };
  return { verdict: { kind: 'unknown', findings: [finding] }, checks: [], startedAt: now, endedAt: now, firstFailedAt: undefined, passedAt: undefined };
}
