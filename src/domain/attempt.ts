/** What came of performing one recovery step, before verification. `detail` is short: `exit 0`, `HTTP 401`, `timed out after 60 s`. */
export type StepOutcome =
  | { readonly kind: 'done'; readonly detail: string; readonly output: string }
  | { readonly kind: 'failed'; readonly detail: string; readonly output: string }
  | { readonly kind: 'not-applicable'; readonly detail: string }
  | { readonly kind: 'pending'; readonly detail: string };

/** What came of one attempt: `running` is what is recorded before it is made, and what stays when the run ended before the attempt was verified. */
export type AttemptResult = 'running' | 'cured' | 'not-cured' | 'not-applicable' | 'pending';

/** One recovery attempt, as the record keeps it. Texts are already bounded and redacted. */
export interface Attempt {
  /** Position of the step in the ladder, from 0. */
  readonly step: number;
  readonly label: string;
  /** From 1, within the step. */
  readonly attempt: number;
  readonly startedAt: number;
  readonly endedAt: number | undefined;
  readonly result: AttemptResult;
  /** What the step answered, in short words: `exit 0`. */
  readonly detail: string;
  /** The last lines that the step printed. */
  readonly output: string;
  /** Why verification failed, in short words (`still HTTP 503`), else empty. */
  readonly verification: string;
}

/** What recovery came to in this run. `passedAt` is the first pass of the verifying streak. */
export type RecoveryResult =
  | { readonly kind: 'none' }
  | { readonly kind: 'recovered'; readonly attempts: readonly Attempt[]; readonly passedAt: number }
  | { readonly kind: 'exhausted' | 'pending' | 'interrupted'; readonly attempts: readonly Attempt[] }
  /** Nothing was tried: the incident's attempts are spent, or its ladder has failed a short while ago. */
  | { readonly kind: 'resting'; readonly attempts: readonly []; readonly untilAt: number };
