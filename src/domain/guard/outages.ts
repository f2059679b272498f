import type { Attempt } from '../attempt.ts';
import type { Outage } from '../incident.ts';
import type { Climbed, Fell, Restarted } from './entry.ts';
import { isOverdue } from './last-beat.ts';
import { isForgiven } from './next-step.ts';
import type { GuardedOutage, ServiceState } from './state.ts';

const outagesMax = 30;
const attemptsMax = 20;
/** What a restart is called among the attempts of an outage. */
export const restartLabel = 'restart';

/** The service with an outage more; one that still lasts goes on instead, as the line about its end must have been lost. */
export function fell(known: ServiceState, entry: Fell): ServiceState {
  const { at, confirmedAt, findings, end } = entry;
  const before = known.outages.at(-1)?.outage;
  if (before !== undefined && before.endedAt === undefined) return stillDown(known, confirmedAt);
  // Nobody's outage begins before the one before it is over.
  const startedAt = Math.max(at, before?.endedAt ?? 0);
  const outage: Outage = {
    id: known.older.count + known.outages.length + 1,
    level: 'failing',
    startedAt,
    confirmedAt: Math.max(confirmedAt, startedAt),
    lastSeenAt: Math.max(confirmedAt, startedAt),
    endedAt: undefined,
    curedBy: undefined,
    recovery: 'running',
    exhaustedAt: undefined,
    findings,
    attempts: [],
    runUrl: undefined, blindSinceAt: undefined, mass: undefined,
  };
  const guarded: GuardedOutage = { outage, wellUntilAt: Math.min(startedAt, wellUntilAt(known, entry)), end, reset: false };
  const all = [...known.outages, guarded];
  const [oldest] = all;
  const isFull = all.length > outagesMax && oldest !== undefined;
  return {
    ...known,
    phase: 'down',
    upSinceAt: undefined,
    restartsCounted: isForgiven(known.upSinceAt, startedAt) ? 0 : known.restartsCounted,
    outages: isFull ? all.slice(1) : all,
    older: isFull ? { count: known.older.count + 1, downMs: known.older.downMs + lengthMs(oldest.outage) } : known.older,
  };
}

/** A process was well until it ended, unless it had failed before or owed an answer for too long, or nobody looked just before; of anything else it is only known when it was well. */
function wellUntilAt({ gaps, wellAt, latencies }: ServiceState, { at, end, unansweredAt }: Fell): number {
  const gap = gaps.at(-1);
  const wasIll = end === undefined || at < end.at || (unansweredAt !== undefined && isOverdue(end.at - unansweredAt, latencies));
  if (wasIll) return wellAt ?? at;
  return gap !== undefined && gap.toAt >= at ? gap.fromAt : at;
}

function stillDown(known: ServiceState, seenAt: number): ServiceState {
  return { ...changed(known, (outage) => ({ ...outage, recovery: 'running', lastSeenAt: Math.max(outage.lastSeenAt, seenAt) })), phase: 'down', upSinceAt: undefined };
}

const lengthMs = ({ startedAt, endedAt, lastSeenAt }: Outage): number => Math.max(0, (endedAt ?? lastSeenAt) - startedAt);

/** The service with a restart more in its outage. */
export function withAttempt(known: ServiceState, { at, nth }: { readonly at: number; readonly nth: number }): ServiceState {
  const attempt: Attempt = { step: 0, label: restartLabel, attempt: nth, startedAt: at, endedAt: undefined, result: 'running', detail: '', output: '', verification: '' };
  return changed(known, (outage) => ({ ...outage, attempts: [...outage.attempts, attempt].slice(-attemptsMax), lastSeenAt: Math.max(outage.lastSeenAt, at) }), true);
}

/** The service with the outcome of its restart; cured, its outage is over. */
export function restarted(known: ServiceState, { at, outcome }: Restarted): ServiceState {
  const cured = outcome.kind === 'cured';
  const tried = changed(known, (outage) => ({
    ...outage,
    lastSeenAt: cured ? outage.lastSeenAt : Math.max(outage.lastSeenAt, at),
    attempts: outage.attempts.map((attempt, n) =>
      n === outage.attempts.length - 1 ? { ...attempt, endedAt: at, result: cured ? ('cured' as const) : ('not-cured' as const), verification: cured ? '' : outcome.finding.cause } : attempt,
    ),
  }));
  return cured ? risen(tried, { passedAt: outcome.passedAt, curedBy: restartLabel }) : tried;
}

/** The service with what its recovery ladder came to so far. */
export function climbed(known: ServiceState, { at, attempts, result }: Climbed): ServiceState {
  return changed(known, (outage) => {
    // It tells all of its attempts each time; a step of its may be called as a restart is.
    const isTold = (known: Attempt): boolean => attempts.some(({ startedAt, step, label, attempt }) => startedAt === known.startedAt && step === known.step && label === known.label && attempt === known.attempt);
    const restarts = outage.attempts.filter((known) => !isTold(known));
    return {
      ...outage,
      attempts: [...restarts, ...attempts].slice(-attemptsMax),
      recovery: result === 'recovered' ? 'running' : result,
      exhaustedAt: result === 'exhausted' ? at : undefined,
      lastSeenAt: Math.max(outage.lastSeenAt, at),
    };
  });
}

/** The service up again since the first pass: not before its outage began, whatever a clock says. */
export function risen(known: ServiceState, { passedAt, curedBy }: { readonly passedAt: number; readonly curedBy: string | undefined }): ServiceState {
  const up = changed(known, (outage) => {
    const endedAt = Math.max(outage.startedAt, passedAt);
    return { ...outage, endedAt, curedBy, recovery: curedBy === undefined ? (outage.attempts.length === 0 ? 'none' : 'exhausted') : 'recovered', lastSeenAt: Math.min(outage.lastSeenAt, endedAt) };
  });
  return { ...up, phase: 'up', upSinceAt: passedAt, wellAt: passedAt };
}

/** The service with its outage changed, while that lasts; `reset` when we replace its process. */
export function changed(known: ServiceState, change: (outage: Outage) => Outage, reset = false): ServiceState {
  const last = known.outages.at(-1);
  if (last === undefined || last.outage.endedAt !== undefined) return known;
  return { ...known, outages: [...known.outages.slice(0, -1), { ...last, outage: change(last.outage), reset: last.reset || reset }] };
}
