import { assertNever } from '../domain/assert-never.ts';
import { needsPerson } from '../domain/calling.ts';
import type { Acknowledgement, Marker, Outage, Silence, Uncalled } from '../domain/incident.ts';
import type { Service } from '../domain/service.ts';
import type { Clean } from '../ports.ts';
import { clockUtc } from './duration.ts';
import { codeSpan } from './markdown.ts';

const nameMax = 60;

/** A record and its service, as sentences about it need them. */
export interface Subject {
  readonly marker: Marker;
  /** Undefined when it is no longer configured. */
  readonly service: Service | undefined;
}

/** Whether somebody has to act: people want to be called for it, and recovery is at its end or there is none; not while nobody is called. */
export function isNeeded(outage: Outage, { marker, service }: Subject): boolean {
  if (marker.uncalled !== undefined) return false;
  if (service !== undefined) return needsPerson(outage, service);
  return outage.endedAt === undefined && marker.severity === 'critical' && isHelpless(outage);
}

const isHelpless = ({ recovery }: Outage): boolean => recovery === 'none' || recovery === 'exhausted';

/** Whether a person is needed for an outage that lasts, and when; or who has taken it. */
export function needWords(outage: Outage, subject: Subject, clean: Clean): string {
  const { acknowledged, severity, uncalled } = subject.marker;
  if (acknowledged !== undefined) return `T${takenBy(acknowledged, clean).slice(1)} at ${clockUtc(acknowledged.at, outage.lastSeenAt)}.`;
  if (uncalled !== undefined) return `${uncalledWords(uncalled, outage, clean)}; nobody is called.`;
  const silence = silenceOf(subject.marker, outage);
  if (isNeeded(outage, subject)) return silence === undefined ? 'You are needed.' : `You are needed once the silence is over, at ${clockUtc(silence.untilAt, outage.lastSeenAt)}.`;
  return isHelpless(outage) ? `A person is needed, but not at once (severity ${severity}).` : 'Nobody is needed yet.';
}

function uncalledWords(uncalled: Uncalled, { lastSeenAt }: Outage, clean: Clean): string {
  switch (uncalled.kind) {
    case 'maintenance':
      return `In maintenance until ${clockUtc(uncalled.untilAt, lastSeenAt)}`;
    case 'hidden':
      return `It depends on ${codeSpan(clean(uncalled.by, nameMax))}, which is down too`;
    default:
      return assertNever(uncalled);
  }
}

/** ``taken by `grace` ``, or that it was taken where only a label says it; a login is never mentioned. */
export function takenBy({ by }: Acknowledgement, clean: Clean): string {
  return by === undefined ? 'taken' : `taken by ${codeSpan(clean(by, nameMax))}`;
}

/** The silence that an outage falls into; undefined when there is none, or it was over when the outage was last seen. */
export function silenceOf({ silence }: Marker, { lastSeenAt }: Outage): Silence | undefined {
  return silence !== undefined && silence.untilAt > lastSeenAt ? silence : undefined;
}
