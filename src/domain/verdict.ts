/** Whose fault a finding is. */
export type FindingClass = 'target-down' | 'assertion' | 'runner-network' | 'config-error';

/**
 * One thing that is not as it should be.
 * `cause` is made of our own words and the configuration only (safe in a title): `HTTP 503 on GET /orders`.
 * `got` may hold foreign text and goes through the sink of render before anyone sees it.
 */
export interface Finding {
  readonly class: FindingClass;
  /** The check's name. */
  readonly check: string;
  readonly cause: string;
  /** In words, what should have come: `status 2xx`. */
  readonly expected: string;
  /** In words, what came: `503`. */
  readonly got: string;
  /** The beginning of the body, where it helps. Foreign. */
  readonly evidence: string | undefined;
}

/** What the check is called that a guard makes of a service's own process. */
export const processCheck = 'process';

/** Whether a finding is about the service's own process, and no probe's. */
export const isOfProcess = ({ check, class: kind, evidence }: Finding): boolean => check === processCheck && kind === 'target-down' && evidence === undefined;

export type VerdictKind = 'healthy' | 'degraded' | 'unknown' | 'failing';

/** What the observations mean. Anything but healthy says why. */
export type Verdict =
  | { readonly kind: 'healthy' }
  | { readonly kind: 'degraded' | 'unknown' | 'failing'; readonly findings: readonly [Finding, ...Finding[]] };

const worstFirst = ['failing', 'unknown', 'degraded'] as const;

/** The worst of several verdicts (failing > unknown > degraded > healthy), with the findings of all that are as bad. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce(worse, { kind: 'healthy' });
}

function worse(one: Verdict, other: Verdict): Verdict {
  if (one.kind === 'healthy' || other.kind !== one.kind) return worstKind([one.kind, other.kind]) === one.kind ? one : other;
  return { kind: one.kind, findings: [...one.findings, ...other.findings] };
}

/** The worst of several verdict kinds. */
export function worstKind(kinds: readonly VerdictKind[]): VerdictKind {
  return worstFirst.find((kind) => kinds.includes(kind)) ?? 'healthy';
}
