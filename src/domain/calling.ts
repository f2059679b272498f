import type { DueComment } from './decision.ts';
import { flappingOutages, lastingMs } from './flapping.ts';
import { latest, said } from './history.ts';
import type { Incident, Marker, Notice, Outage } from './incident.ts';
import { label, severityOf } from './label.ts';
import type { Service } from './service.ts';
import type { Situation } from './situation.ts';

const dayMs = 86_400_000;
const remindersMs = 7 * dayMs;
/** The longest silence that a person may ask for, in milliseconds. */
export const silenceMaxMs = 7 * dayMs;

/** Whether an outage calls a person: recovery is at its end or there is none, and people want to be called for this severity. */
export function needsPerson(outage: Outage, service: Service): boolean {
  const helpless = outage.recovery === 'none' || outage.recovery === 'exhausted' || service.recovery.length === 0;
  return outage.endedAt === undefined && helpless && service.incident.pageFor.includes(severityOf(outage.level, service));
}

/** Whether people are called for it now: not in maintenance, nor where another incident tells of it. */
export function callsPeople(outage: Outage, { service, circumstances }: Situation): boolean {
  return needsPerson(outage, service) && circumstances.maintenance === undefined && circumstances.hiddenBy === undefined;
}

/** The marker with whether somebody has taken the incident: by the label, or by assigning themselves. Whoever took it by that alone gives it back by unassigning, or leaves it to the next who is assigned. */
export function withAcknowledgement(marker: Marker, { labels, assignees }: Incident, { service, now }: Situation): Marker {
  const hand = assignees.find((login) => !service.incident.assignees.includes(login) && !marker.bystanders.includes(login));
  const by = marker.acknowledged?.by;
  const isGivenBack = by !== undefined && !assignees.includes(by);
  if (hand === undefined && (isGivenBack || !labels.includes(label.acknowledged))) return { ...marker, acknowledged: undefined };
  return { ...marker, acknowledged: (isGivenBack ? undefined : marker.acknowledged) ?? { at: now, by: hand } };
}

/** The comment that is due on a record that stands open, at most one at a time; undefined when there is nothing to say or nobody wants to hear it. */
export function dueComment(marker: Marker, incident: Incident, situation: Situation): DueComment | undefined {
  const { service, now, circumstances, observed } = situation;
  // An attempt that is being made may be the cure.
  if (observed.kind === 'down' && observed.outage.recovery === 'running') return undefined;
  if (circumstances.maintenance !== undefined || circumstances.hiddenBy !== undefined || !maySpeak(marker, service, now)) return undefined;
  const outage = latest(marker);
  const called = callsPeople(outage, situation) && marker.acknowledged === undefined;
  const page = called && service.incident.page.length > 0;
  const flaps = flappingNow(marker, situation) !== undefined;
  const ofFlapping = flaps ? dueOfFlapping(marker, { page, now }) : undefined;
  // While it flaps nothing more is said, until it has stayed down and that was said.
  if (flaps && (ofFlapping !== undefined || !said(marker, 'lasting', outage.id))) return ofFlapping;
  if (!flaps && page && !said(marker, 'paged', outage.id)) return { kind: 'paged', outage: outage.id, page: true };
  if (isSpent(marker, service) && outage.endedAt === undefined && outage.recovery === 'exhausted' && !hasSaid(marker, 'circuit')) return { kind: 'circuit', outage: outage.id, page: false };
  return called && incident.labels.includes(label.needsHuman) ? dueReminder(marker, situation) : undefined;
}

/** Whether people were called for an outage, whatever was said to them. */
export function wereCalled({ notices }: Marker, { id }: Outage): boolean {
  return notices.some(({ kind, outage }) => outage === id && (kind === 'paged' || kind === 'lasting' || kind === 'reminded'));
}

/** The outages of the flapping that a record is in; what has ended with its job cannot be waited for, and so never flaps. */
export function flappingNow(marker: Marker, { service, circumstances }: Situation): readonly Outage[] | undefined {
  return circumstances.isOver ? undefined : flappingOutages(marker, service.incident);
}

/** Whether something may be said unasked: not while a person wants silence, and no more in a day than the policy allows. */
export function maySpeak(marker: Marker, { incident: { commentsPerDay } }: Service, now: number): boolean {
  return !isSilenced(marker, now) && mayReply(marker, now, commentsPerDay);
}

/** Whether one more comment may be written: at most `max` in 24 hours. Whoever asks is answered in a silence, too. */
export function mayReply({ notices }: Marker, now: number, max: number): boolean {
  return notices.filter(({ at }) => at > now - dayMs).length < max;
}

/** Whether a person wants to hear nothing of it now. */
export function isSilenced({ silence }: Marker, now: number): boolean {
  return silence !== undefined && silence.untilAt > now;
}

/** Whether a record that we had closed holds an outage that lasts, of which a person wants to hear nothing for a while. */
export function isWithheld(marker: Marker): boolean {
  return marker.resolvedAt !== undefined && marker.ending === undefined && latest(marker).endedAt === undefined;
}

/** Whether the attempts that recovery may make in one incident are used up. */
export function isSpent({ spent }: Marker, { recoveryBudget }: Service): boolean {
  return spent.attempts >= recoveryBudget.attempts;
}

function dueOfFlapping(marker: Marker, { page, now }: { readonly page: boolean; readonly now: number }): DueComment | undefined {
  const outage = latest(marker);
  if (!marker.notices.some((notice) => notice.kind === 'flapping' && notice.outage > marker.calmUpTo)) return { kind: 'flapping', outage: outage.id, page: false };
  const lasts = outage.endedAt === undefined && now - outage.startedAt >= lastingMs;
  return lasts && !said(marker, 'lasting', outage.id) ? { kind: 'lasting', outage: outage.id, page } : undefined;
}

/** Each pause is twice the one before, a week at most. */
function dueReminder(marker: Marker, { service: { incident: policy }, now }: Situation): DueComment | undefined {
  if (policy.remindMs === undefined) return undefined;
  const outage = latest(marker);
  const calls = marker.notices.filter((notice) => notice.outage === outage.id && (notice.kind === 'paged' || notice.kind === 'lasting' || notice.kind === 'reminded'));
  const reminders = calls.filter(({ kind }) => kind === 'reminded').length;
  const lastAt = Math.max(outage.exhaustedAt ?? outage.confirmedAt, ...calls.map(({ at }) => at));
  const pauseMs = Math.min(Math.max(policy.remindMs, remindersMs), policy.remindMs * 2 ** reminders);
  return now - lastAt < pauseMs ? undefined : { kind: 'reminded', outage: outage.id, nth: reminders + 1, page: policy.page.length > 0 };
}

const hasSaid = ({ notices }: Marker, kind: Notice['kind']): boolean => notices.some((notice) => notice.kind === kind);
