import type { Attempt } from './attempt.ts';
import { isSpent } from './calling.ts';
import { latest } from './history.ts';
import type { Marker } from './incident.ts';
import type { RecoveryStep, Service } from './service.ts';

/** What a verification may take on top of the step itself, before an attempt counts as cut short. */
const verifyingMs = 60_000;

/**
 * What recovery may do about a service whose record says what was tried before.
 * `climb` begins with the attempts that are still to be concluded from, `wait` lets another run end its attempt, `rest` makes none until then.
 */
export type Leave =
  | { readonly kind: 'climb'; readonly history: readonly Attempt[] }
  | { readonly kind: 'wait'; readonly attempt: Attempt; readonly untilAt: number }
  | { readonly kind: 'rest'; readonly untilAt: number };

/** What recovery may do now (epoch milliseconds); `still` says in short words what is wrong, for a cure that was pending and has not come. */
export function recoveryLeave(service: Service, marker: Marker | undefined, at: { readonly now: number; readonly still: string }): Leave {
  if (marker === undefined) return { kind: 'climb', history: [] };
  const outage = latest(marker);
  const lasts = outage.endedAt === undefined;
  const last = lasts ? outage.attempts.at(-1) : undefined;
  const step = last === undefined ? undefined : service.recovery[last.step];
  if (last?.result === 'running' && step !== undefined && at.now < last.startedAt + limitMs(step)) return { kind: 'wait', attempt: last, untilAt: last.startedAt + limitMs(step) };
  const tiredAt = isSpent(marker, service) || (lasts && outage.recovery === 'exhausted') ? (marker.spent.lastAt ?? outage.exhaustedAt) : undefined;
  const untilAt = (tiredAt ?? -Infinity) + service.recoveryBudget.coolDownMs;
  if (at.now < untilAt) return { kind: 'rest', untilAt };
  if (last?.result !== 'pending' || step?.kind !== 'dispatch') return { kind: 'climb', history: [] };
  return { kind: 'climb', history: [{ ...last, result: 'not-cured', verification: at.still }] };
}

/** How long after its beginning an attempt may still be under way in another run. */
const limitMs = (step: RecoveryStep): number => step.settleMs + verifyingMs + (step.kind === 'dispatch' ? step.verifyForMs : step.timeoutMs);
