import { assertNever } from './assert-never.ts';
import type { Attempt } from './attempt.ts';
import { isLoopback } from './loopback.ts';
import type { Backoff, RecoveryStep } from './service.ts';

/** How far the event that started this run is trusted: `fork` is a pull request from a fork. */
export type Trust = 'full' | 'fork';

/** The recovery steps of one service, in the order in which they are tried, and what this run may do. */
export interface Ladder {
  readonly steps: readonly RecoveryStep[];
  readonly trust: Trust;
}

/** What to try next; `step` is a position in the ladder, from 0, and `attempt` counts from 1 within the step. */
export type RecoveryMove =
  | { readonly kind: 'run'; readonly step: number; readonly attempt: number; readonly delayMs: number }
  | {
      readonly kind: 'verify';
      readonly settleMs: number;
      /** Counted from the start of the attempt, how long a cure may take to show; undefined asks once. */
      readonly forMs: number | undefined;
    }
  | { readonly kind: 'not-applicable'; readonly step: number; readonly detail: string }
  | { readonly kind: 'recovered' }
  | { readonly kind: 'pending' }
  | {
      readonly kind: 'exhausted';
      /** Whether at least one step could be tried. */
      readonly applied: boolean;
    };

/**
 * The pause before an attempt (from 1) of a step, in milliseconds: none before the first, then "full jitter" as
 * Marc Brooker's "Exponential Backoff And Jitter" (AWS Architecture Blog) describes it.
 * `random` gives a number from 0 to 1, 1 excluded.
 */
export function delayMs(backoff: Backoff, attempt: number, random: () => number): number {
  if (attempt <= 1 || backoff.initialMs === 0) return 0;
  return Math.floor(random() * Math.min(backoff.maxMs, backoff.initialMs * backoff.factor ** (attempt - 2)));
}

/** What to do next about a failing service, from the attempts that were made so far, oldest first. */
export function nextMove(ladder: Ladder, history: readonly Attempt[], random: () => number): RecoveryMove {
  const last = history.at(-1);
  if (last === undefined) return climb(ladder, 0, history);
  const step = ladder.steps[last.step];
  if (step === undefined) throw new Error(`attempt at step ${last.step} of a ladder of ${ladder.steps.length}`);
  switch (last.result) {
    case 'running':
      return { kind: 'verify', settleMs: step.settleMs, forMs: step.kind === 'dispatch' ? step.verifyForMs : undefined };
    case 'cured':
      return { kind: 'recovered' };
    case 'pending':
      return { kind: 'pending' };
    case 'not-applicable':
      return climb(ladder, last.step + 1, history);
    case 'not-cured': {
      if (last.attempt >= attemptsMax(step)) return climb(ladder, last.step + 1, history);
      const attempt = last.attempt + 1;
      return { kind: 'run', step: last.step, attempt, delayMs: delayMs(step.backoff, attempt, random) };
    }
    default:
      return assertNever(last.result);
  }
}

/** How many attempts a step gets: a dispatch, which starts a whole workflow, only ever one. */
export function attemptsMax(step: RecoveryStep): number {
  return step.kind === 'dispatch' ? 1 : step.attempts;
}

/** Whether something was tried at all; a ladder can be exhausted because none of its steps could be applied here. */
export function anyApplied(attempts: readonly Attempt[]): boolean {
  return attempts.some((attempt) => attempt.result !== 'not-applicable');
}

/** Why a step may not be performed in this run, in words; undefined when it may. */
export function refusal(step: RecoveryStep, trust: Trust): string | undefined {
  if (trust === 'full') return undefined;
  switch (step.kind) {
    case 'run':
      return undefined;
    case 'http':
      return URL.canParse(step.url) && isLoopback(new URL(step.url).hostname) ? undefined : "refused: on a fork's pull request recovery over HTTP reaches only loopback addresses";
    case 'dispatch':
      return "refused: a fork's pull request may not dispatch workflows";
    default:
      return assertNever(step);
  }
}

function climb(ladder: Ladder, position: number, history: readonly Attempt[]): RecoveryMove {
  const step = ladder.steps[position];
  if (step === undefined) return { kind: 'exhausted', applied: anyApplied(history) };
  const refused = refusal(step, ladder.trust);
  if (refused !== undefined) return { kind: 'not-applicable', step: position, detail: refused };
  return { kind: 'run', step: position, attempt: 1, delayMs: 0 };
}
