import { flappingOutages, lastingMs, quietMs } from '../domain/flapping.ts';
import { latest, lengthMs } from '../domain/history.ts';
import type { Marker, Outage } from '../domain/incident.ts';
import type { Clean } from '../ports.ts';
import { clockUtc, duration, roughly, roughRange } from './duration.ts';
import { codeSpan, markdownText } from './markdown.ts';
import type { Subject } from './need.ts';

const causesMax = 3;

/**
 * The outages of the flapping that a record stands open for; undefined when it does not.
 * What is down in a job is not waited for: that it flapped is told by the list of its outages alone.
 */
export function flapping({ marker, service }: Subject): readonly Outage[] | undefined {
  if (service === undefined || marker.resolvedAt !== undefined || marker.ending !== undefined) return undefined;
  if (service.launch !== undefined && latest(marker).endedAt === undefined) return undefined;
  return flappingOutages(marker, service.incident);
}

/** ``FLAPPING: 6 outages in 3 h, 14 min 20 s in all.`` */
export function flappingWords(outages: readonly Outage[], { older, outages: kept }: Marker): string {
  const [first, last] = [outages[0], outages.at(-1)];
  const spanMs = first === undefined || last === undefined ? 0 : (last.endedAt ?? last.lastSeenAt) - first.startedAt;
  const downMs = outages.reduce((sum, outage) => sum + lengthMs(outage, outage.lastSeenAt), 0);
  // Where its first outages are forgotten, so is when it began to flap.
  const least = older.count > 0 && first?.id === kept[0].id ? 'at least ' : '';
  return `FLAPPING: ${least}${outages.length} outages in ${roughly(spanMs)}, ${duration(downMs)} in all.`;
}

/** What is common to all these outages, what ends them and for how long, and when that is over; a line each. */
export function flappingLines(outages: readonly Outage[], clean: Clean): readonly string[] {
  return [`${causeWords(outages, clean)} ${cureWords(outages, clean)}`.trim(), quietWords(outages)];
}

function causeWords(outages: readonly Outage[], clean: Clean): string {
  const causes = counted(outages.map(({ findings: [{ cause }] }) => cause));
  const words = causes.slice(0, causesMax).map(([cause, times]) => `${times === outages.length ? 'All' : `${times} of ${outages.length}`}: ${markdownText(clean(cause, 150))}.`);
  return [...words, ...(causes.length > causesMax ? [`${causes.length - causesMax} other causes.`] : [])].join(' ');
}

function cureWords(outages: readonly Outage[], clean: Clean): string {
  const over = outages.filter(({ endedAt }) => endedAt !== undefined);
  const held = outages.slice(1).map(({ startedAt }, n) => startedAt - (outages[n]?.endedAt ?? startedAt));
  const lasts = held.length === 0 ? '' : `, for ${roughRange(Math.min(...held), Math.max(...held))}`;
  const [cure] = counted(over.flatMap(({ curedBy }) => (curedBy === undefined ? [] : [curedBy])));
  if (over.length === 0) return '';
  if (cure === undefined) return `It comes back by itself each time${lasts}.`;
  const [label, times] = cure;
  return times === over.length ? `${codeSpan(clean(label, 200))} cures it each time${lasts}.` : `${codeSpan(clean(label, 200))} cured ${times} of ${over.length}; it is up in between${lasts}.`;
}

/** The values with how often they occur, the most frequent first. */
function counted(values: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

function quietWords(outages: readonly Outage[]): string {
  const quiet = quietMs(outages);
  const endedAt = outages.at(-1)?.endedAt;
  const closes = endedAt === undefined ? `Closes once it has been up for ${roughly(quiet)}.` : `Closes after ${roughly(quiet)} quiet, at ${clockUtc(endedAt + quiet, endedAt)} at the earliest.`;
  return `${closes} Nothing more is said unless it stays down ${duration(lastingMs)}.`;
}
