import type { Marker, Outage } from '../domain/incident.ts';
import type { Clean } from '../ports.ts';
import { clockUtc, duration } from './duration.ts';
import { codeSpan } from './markdown.ts';
import { listed } from './medium.ts';
import { silenceOf } from './need.ts';

const dependentsMax = 12;
const nameMax = 60;
const reasonMax = 200;

/** What bears on an outage besides its own facts, a line each: what is down because of it, who wants silence, and when nobody looked. */
export function around(marker: Marker, outage: Outage, clean: Clean): readonly string[] {
  return [...dependents(marker, clean), ...silence(marker, outage, clean), ...gap(marker, outage)];
}

function dependents({ dependents }: Marker, clean: Clean): readonly string[] {
  return dependents.length === 0 ? [] : [`Also down because of it: ${listed(dependents.map((id) => codeSpan(clean(id, nameMax))), dependentsMax)}.`];
}

function silence(marker: Marker, outage: Outage, clean: Clean): readonly string[] {
  const known = outage.endedAt === undefined ? silenceOf(marker, outage) : undefined;
  if (known === undefined) return [];
  const why = known.reason.trim() === '' ? '.' : `: ${codeSpan(clean(known.reason, reasonMax))}`;
  return [`Silenced until ${clockUtc(known.untilAt, outage.lastSeenAt)} by ${codeSpan(clean(known.by, nameMax))}${why}`];
}

/** The gap before the outage is told by its beginning already. */
function gap({ gap }: Marker, { blindSinceAt, startedAt, lastSeenAt }: Outage): readonly string[] {
  if (gap === undefined || gap.fromAt === blindSinceAt || gap.toAt < startedAt) return [];
  return [`Nobody looked from ${clockUtc(gap.fromAt, lastSeenAt)} to ${clockUtc(gap.toAt, lastSeenAt)} (${duration(gap.toAt - gap.fromAt)}): what happened then is not known.`];
}
