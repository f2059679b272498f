import { assertNever } from '../domain/assert-never.ts';
import { recoveryLeave } from '../domain/budget.ts';
import { isSpent } from '../domain/calling.ts';
import { latest } from '../domain/history.ts';
import type { Outage } from '../domain/incident.ts';
import { massFailureId } from '../domain/mass-failure.ts';
import { clockUtc } from './duration.ts';
import type { Subject } from './need.ts';

const attemptsKept = 12;

/** Where recovery stands in an outage that lasts, a sentence; empty for a mass failure, which recovers nothing. */
export function recoveryWords(outage: Outage, subject: Subject): string {
  if (subject.marker.service === massFailureId) return '';
  switch (outage.recovery) {
    case 'none':
      return untriedNow(outage, subject);
    case 'running':
      return 'Recovery is under way.';
    case 'pending':
      return 'Recovery was started and its outcome is not known yet.';
    case 'interrupted':
      return 'Recovery was cut short by the end of the run; the next run tries again.';
    case 'exhausted':
      return restWords(outage, subject) ?? exhaustedWords(outage);
    case 'recovered':
      return 'A recovery step seemed to help.';
    default:
      return assertNever(outage.recovery);
  }
}

/** Of what this run did not recover: in maintenance, and where another tells of it, earlier runs may have tried all the same. */
function untriedNow(outage: Outage, { service }: Subject): string {
  const last = outage.attempts.at(-1);
  if (last?.result === 'pending') return 'Recovery was started and its outcome is not known yet.';
  if (last !== undefined) return exhaustedWords(outage);
  return service === undefined || service.recovery.length === 0 ? 'It has no recovery steps.' : 'No recovery step was tried.';
}

/**
 * Until when recovery rests in the latest outage, epoch milliseconds: by the same rule by which a run makes no attempt.
 * Undefined where it does not rest, and for a service of a job, whose next job tries anew.
 */
export function restsUntil({ marker, service }: Subject): number | undefined {
  const outage = latest(marker);
  const rests = outage.endedAt === undefined && marker.ending === undefined && outage.recovery === 'exhausted';
  if (service === undefined || service.launch !== undefined || service.recovery.length === 0 || !rests) return undefined;
  const leave = recoveryLeave(service, marker, { now: outage.lastSeenAt, still: '' });
  return leave.kind === 'rest' ? leave.untilAt : undefined;
}

/** ``next trial after 03:30:24 UTC``; undefined where recovery does not rest. */
export function trialWords(subject: Subject): string | undefined {
  const untilAt = restsUntil(subject);
  return untilAt === undefined ? undefined : `next trial after ${clockUtc(untilAt, latest(subject.marker).lastSeenAt)}`;
}

/** Only of what has used up its attempts, or was not tried at all: of a ladder that has just failed, that is what matters. */
function restWords(outage: Outage, subject: Subject): string | undefined {
  const { marker, service } = subject;
  const trial = trialWords(subject);
  if (trial === undefined || service === undefined || outage.id !== latest(marker).id) return undefined;
  if (isSpent(marker, service)) return `Recovery rests: all ${marker.spent.attempts} attempts of this incident are spent, ${trial}.`;
  return isUntried(outage) ? `Recovery rests: it failed a short while ago, ${trial}.` : undefined;
}

/** Whether nothing was tried in an outage because recovery was at rest already. */
export function isUntried({ recovery, exhaustedAt, attempts }: Outage): boolean {
  return recovery === 'exhausted' && exhaustedAt === undefined && attempts.length === 0;
}

function exhaustedWords(outage: Outage): string {
  const { attempts } = outage;
  const failed = attempts.filter(({ result }) => result !== 'not-applicable').length;
  if (isUntried(outage)) return 'Recovery rests: its attempts are spent.';
  if (attempts.length > 0 && failed === 0) return 'No recovery step could be applied.';
  if (failed === 0) return 'Recovery failed.';
  return `${failed >= attemptsKept ? 'At least ' : ''}${failed} recovery ${failed === 1 ? 'attempt' : 'attempts'} failed.`;
}
