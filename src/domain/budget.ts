import type { Attempt } from './attempt.ts';
import { isSpent } from './calling.ts';
import { latest } from './history.ts';
import type { Level, Marker } from './incident.ts';
import type { RecoveryStep, Service } from './service.ts';

/** How far the clocks of two runners may be apart. */
const skewMs = 5 * 60_000;

/**
 * What recovery may do about a service whose record says what was tried before.
 * `climb` begins with the attempts that are still to be concluded from and makes at most so many more (a trial after the cool-down climbs the whole ladder), `wait` lets another run end its attempt, `rest` makes none until then.
 */
export type Leave =
  | { readonly kind: 'climb'; readonly history: readonly Attempt[]; readonly attemptsMax: number }
  | { readonly kind: 'wait'; readonly attempt: Attempt; readonly untilAt: number }
  | { readonly kind: 'rest'; readonly untilAt: number };

/** How recovery is asked for: `as-due` by budget and cool-down, `now` because a person asks for it, or `never`. */
export type RecoveryWish = 'as-due' | 'now' | 'never';

/** Whether a service that is not well is recovered at all: not while another's incident tells of it, and where recovery is paused only when a person asks for it. */
export function isRecoverable({ recovery }: Service, { level, wish, isPaused, hiddenBy }: { readonly level: Level; readonly wish: RecoveryWish; readonly isPaused: boolean; readonly hiddenBy: string | undefined }): boolean {
  if (level !== 'failing' || recovery.length === 0 || hiddenBy !== undefined) return false;
  return isPaused ? wish === 'now' : wish !== 'never';
}

/** What recovery may do now (epoch milliseconds); `still` says in short words what is wrong, for a cure that was pending and has not come. */
export function recoveryLeave(service: Service, marker: Marker | undefined, at: { readonly now: number; readonly still: string }): Leave {
  const { attempts: budget, coolDownMs } = service.recoveryBudget;
  if (marker === undefined) return { kind: 'climb', history: [], attemptsMax: budget };
  const outage = latest(marker);
  const lasts = outage.endedAt === undefined;
  const last = lasts ? outage.attempts.at(-1) : undefined;
  const step = last === undefined ? undefined : service.recovery[last.step];
  // What lies far ahead was written by a clock that has gone back since: nobody knows how long ago that was, and nobody waits for it.
  const isPast = (instant: number | undefined): instant is number => instant !== undefined && instant <= at.now + skewMs;
  if (last?.result === 'running' && step !== undefined && isPast(last.startedAt) && at.now < last.startedAt + limitMs(step, service)) return { kind: 'wait', attempt: last, untilAt: last.startedAt + limitMs(step, service) };
  const isTired = isSpent(marker, service) || (lasts && outage.recovery === 'exhausted');
  const tiredAt = isTired ? [marker.spent.lastAt, outage.exhaustedAt].find(isPast) : undefined;
  const untilAt = (tiredAt ?? -Infinity) + coolDownMs;
  if (at.now < untilAt) return { kind: 'rest', untilAt };
  // After a cool-down it begins anew, also where a run was cut short.
  const isRested = ({ startedAt, result }: Attempt): boolean => result === 'running' && at.now - startedAt >= coolDownMs;
  const attemptsMax = isSpent(marker, service) ? Infinity : budget - marker.spent.attempts;
  return { kind: 'climb', attemptsMax, history: last === undefined || isRested(last) ? [] : unconcluded(last, step, at.still) };
}

/** An attempt that nobody has concluded from: a pending dispatch has not helped, and a run that was cut short will not tell. */
function unconcluded(last: Attempt, step: RecoveryStep | undefined, still: string): readonly Attempt[] {
  if (step === undefined) return [];
  if (last.result === 'pending' && step.kind === 'dispatch') return [{ ...last, result: 'not-cured', verification: still }];
  return last.result === 'running' ? [{ ...last, result: 'not-cured', verification: 'its run did not tell what came of it' }] : [];
}

/** How long after its beginning an attempt may still be under way in another run. */
function limitMs(step: RecoveryStep, { confirmation, checks }: Service): number {
  const { failureThreshold, successThreshold, retryIntervalMs } = confirmation;
  const verifyingMs = Math.max(failureThreshold, successThreshold) * (retryIntervalMs + Math.max(...checks.map(({ timeoutMs }) => timeoutMs)));
  return step.settleMs + verifyingMs + (step.kind === 'dispatch' ? step.verifyForMs : step.timeoutMs);
}
