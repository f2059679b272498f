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

export type VerdictKind = 'healthy' | 'degraded' | 'unknown' | 'failing';

/** What the observations mean. Anything but healthy says why. */
export type Verdict =
  | { readonly kind: 'healthy' }
  | { readonly kind: 'degraded' | 'unknown' | 'failing'; readonly findings: readonly [Finding, ...Finding[]] };

const rank: Readonly<Record<VerdictKind, number>> = { healthy: 0, degraded: 1, unknown: 2, failing: 3 };

/** The worst of several verdicts (failing > unknown > degraded > healthy), with the findings of all that are as bad. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  const top = verdicts.reduce<VerdictKind>((kind, verdict) => (rank[verdict.kind] > rank[kind] ? verdict.kind : kind), 'healthy');
  if (top === 'healthy') return { kind: 'healthy' };
  const [first, ...rest] = verdicts.flatMap((verdict) => ('findings' in verdict && verdict.kind === top ? verdict.findings : []));
  if (first === undefined) throw new Error(`a verdict of ${top} has no finding`);
  return { kind: top, findings: [first, ...rest] };
}

/** The worst of several verdict kinds. */
export function worstKind(kinds: readonly VerdictKind[]): VerdictKind {
  return kinds.reduce<VerdictKind>((worstSoFar, kind) => (rank[kind] > rank[worstSoFar] ? kind : worstSoFar), 'healthy');
}
