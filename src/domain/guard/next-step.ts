import { assertNever } from '../assert-never.ts';
import type { ServiceState } from './state.ts';

/** After so long without an outage, earlier restarts are forgotten. */
const forgivenAfterMs = 600_000;
const secondPauseMs = 1_000;
const pauseMaxMs = 30_000;

/** What a guard does next about one service. */
export type Step =
  | { readonly kind: 'start' }
  /** Look again, one interval after the last heartbeat. */
  | { readonly kind: 'watch' }
  | { readonly kind: 'restart'; readonly nth: number; readonly delayMs: number }
  | { readonly kind: 'climb' }
  | { readonly kind: 'give-up' }
  | { readonly kind: 'rest' };

/** What a guard should do next, from what it knows of a service: restarts first, then the recovery ladder, each outage anew but for the restarts that still count. */
export function nextStep(state: ServiceState): Step {
  switch (state.phase) {
    case 'waiting':
      return { kind: 'start' };
    case 'starting':
    case 'unready':
    case 'stopped':
      return { kind: 'rest' };
    case 'up':
    case 'given-up':
      return { kind: 'watch' };
    case 'down':
      return healing(state);
    default:
      return assertNever(state.phase);
  }
}

function healing({ service, restartsCounted, outages }: ServiceState): Step {
  const nth = restartsCounted + 1;
  const isClimbed = outages.at(-1)?.outage.recovery !== 'running';
  if (!isClimbed && service.launch !== undefined && nth <= service.launch.restarts) return { kind: 'restart', nth, delayMs: restartDelayMs(nth) };
  return isClimbed || service.recovery.length === 0 ? { kind: 'give-up' } : { kind: 'climb' };
}

/** The pause before the nth restart that counts: none, then 1, 2, 4 … s, at most 30. */
export function restartDelayMs(nth: number): number {
  return nth <= 1 ? 0 : Math.min(pauseMaxMs, secondPauseMs * 2 ** (nth - 2));
}

/** Whether a service that had been up since `upSinceAt` was up for so long that earlier restarts count no more. */
export function isForgiven(upSinceAt: number | undefined, fellAt: number): boolean {
  return upSinceAt !== undefined && fellAt - upSinceAt >= forgivenAfterMs;
}
