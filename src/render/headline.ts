import { assertNever } from '../domain/assert-never.ts';
import { needsPerson } from '../domain/calling.ts';
import { latest, lengthMs, said } from '../domain/history.ts';
import type { Marker, Outage } from '../domain/incident.ts';
import type { Service } from '../domain/service.ts';
import type { Clean } from '../ports.ts';
import { clockUtc, duration } from './duration.ts';
import { codeSpan } from './markdown.ts';

const unsureMs = 60_000;
const attemptsKept = 12;

/** The first lines of an incident: its state, since when, and whether a person is needed; true without what follows. */
export function headline(marker: Marker, service: Service | undefined, clean: Clean): string {
  const outage = latest(marker);
  const { ending } = marker;
  switch (ending?.kind) {
    case undefined:
      return outage.endedAt === undefined ? lasting(outage, marker, service) : over(outage, marker, clean);
    case 'folded':
      return `**Folded into #${ending.into}, which tells the same outage. Nobody is needed here.**`;
    case 'retired':
      return `**Retired: this service is no longer configured. Nobody is needed.** It was last seen ${stateWord(outage)} at ${clockUtc(outage.lastSeenAt, outage.startedAt)}.`;
    case 'settled':
      return outage.endedAt === undefined ? lasting(outage, marker, service) : `${upLine(outage, ' Nobody is needed.')} ${cureLine(outage, clean)}`;
    default:
      return assertNever(ending);
  }
}

/** Whether somebody has to act: people want to be called for it, and recovery is at its end or there is none. */
export function isNeeded(outage: Outage, marker: Marker, service: Service | undefined): boolean {
  if (service !== undefined) return needsPerson(outage, service);
  return outage.endedAt === undefined && marker.severity === 'critical' && (outage.recovery === 'none' || outage.recovery === 'exhausted');
}

function lasting(outage: Outage, marker: Marker, service: Service | undefined): string {
  const since = `${stateWord(outage).toUpperCase()} since ${clockUtc(outage.startedAt, outage.lastSeenAt)}.`;
  return `**${since} ${recoveryWords(outage, service)} ${need(outage, marker, service)}**`;
}

const stateWord = (outage: Outage): string => (outage.level === 'degraded' ? 'degraded' : 'down');

function need(outage: Outage, marker: Marker, service: Service | undefined): string {
  if (isNeeded(outage, marker, service)) return 'You are needed.';
  const helpless = outage.recovery === 'none' || outage.recovery === 'exhausted';
  return helpless ? `A person is needed, but not at once (severity ${marker.severity}).` : 'Nobody is needed yet.';
}

function recoveryWords(outage: Outage, service: Service | undefined): string {
  switch (outage.recovery) {
    case 'none':
      return service === undefined || service.recovery.length === 0 ? 'It has no recovery steps.' : 'No recovery step was tried.';
    case 'running':
      return 'Recovery is under way.';
    case 'pending':
      return 'Recovery was started and its outcome is not known yet.';
    case 'interrupted':
      return 'Recovery was cut short by the end of the run; the next run tries again.';
    case 'exhausted':
      return exhaustedWords(outage);
    case 'recovered':
      return 'A recovery step seemed to help.';
    default:
      return assertNever(outage.recovery);
  }
}

function exhaustedWords({ attempts }: Outage): string {
  const failed = attempts.filter(({ result }) => result !== 'not-applicable').length;
  if (attempts.length > 0 && failed === 0) return 'No recovery step could be applied.';
  if (failed === 0) return 'Recovery failed.';
  return `${failed >= attemptsKept ? 'At least ' : ''}${failed} recovery ${failed === 1 ? 'attempt' : 'attempts'} failed.`;
}

function over(outage: Outage, marker: Marker, clean: Clean): string {
  if (outage.curedBy === undefined || said(marker, 'paged', outage.id)) return `${upLine(outage, ' Nobody is needed.')} ${cureLine(outage, clean)}`;
  return `**Healed by itself. Nobody is needed.** ${outage.level === 'degraded' ? 'Degraded' : 'Down'} ${outageLength(outage)}.`;
}

/** `**Up since 04:11:02 UTC, after 1 h 12 min 22 s.**`, with what is not known for sure said. */
export function upLine(outage: Outage, more = ''): string {
  const endedAt = outage.endedAt ?? outage.lastSeenAt;
  const when = `${clockUtc(endedAt, outage.startedAt)}${endIsUnsure(outage) ? ' at the latest' : ''}`;
  return `**${outage.level === 'degraded' ? 'Well' : 'Up'} since ${when}, after ${outageLength(outage)}.${more}**`;
}

/** What ended an outage: a step of ours, which try of it, or not we. */
export function cureLine(outage: Outage, clean: Clean): string {
  if (outage.curedBy === undefined) return 'Not by a recovery step of mine.';
  const cure = outage.attempts.findLast(({ result, label }) => result === 'cured' && label === outage.curedBy);
  const which = cure === undefined ? '' : cure.attempt === 1 ? ', first try' : `, try ${cure.attempt}`;
  return `Cured by ${codeSpan(clean(outage.curedBy, 200))}${which}.`;
}

/** How long an outage lasted: `40.1 s`, or between what and what when nobody looked at its end. */
export function outageLength(outage: Outage): string {
  const whole = duration(lengthMs(outage, outage.lastSeenAt));
  return endIsUnsure(outage) ? `${duration(outage.lastSeenAt - outage.startedAt)} to ${whole}` : whole;
}

/** Whether more than a minute lies between the last time that it was seen failing and the first pass. */
export function endIsUnsure({ endedAt, lastSeenAt }: Outage): boolean {
  return endedAt !== undefined && endedAt - lastSeenAt > unsureMs;
}
