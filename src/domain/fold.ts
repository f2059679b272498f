import { asOutages, bounded, joined } from './history.ts';
import type { Marker, Notice, Outage } from './incident.ts';

/**
 * The union of two records of one identity: the earliest start, every outage once, everything that was said.
 * Outages that overlap in time are the same one, seen by two runs. `into` keeps its own numbering.
 */
export function union(into: Marker, twin: Marker): Marker {
  const renumbered = new Map<number, number>();
  let outages: readonly Outage[] = into.outages;
  for (const outage of twin.outages) {
    const same = outages.find((known) => overlaps(known, outage));
    const id = same?.id ?? Math.max(...outages.map((known) => known.id)) + 1;
    renumbered.set(outage.id, id);
    outages = same === undefined ? [...outages, { ...outage, id }] : outages.map((known) => (known === same ? merged(known, outage) : known));
  }
  const notices = twin.notices.map((notice): Notice => ({ ...notice, outage: renumbered.get(notice.outage) ?? notice.outage }));
  return bounded({
    ...into,
    severity: into.severity === 'critical' ? 'critical' : twin.severity,
    openedAt: Math.min(into.openedAt, twin.openedAt),
    outages: asOutages([...outages].sort((a, b) => a.startedAt - b.startedAt)),
    older: { count: into.older.count + twin.older.count, downMs: into.older.downMs + twin.older.downMs },
    notices: [...into.notices, ...notices.filter(({ kind, outage }) => !into.notices.some((known) => known.kind === kind && known.outage === outage))],
  });
}

function overlaps(a: Outage, b: Outage): boolean {
  return a.startedAt <= (b.endedAt ?? Infinity) && b.startedAt <= (a.endedAt ?? Infinity);
}

function merged(known: Outage, other: Outage): Outage {
  const ongoing = known.endedAt === undefined || other.endedAt === undefined;
  const newer = other.lastSeenAt > known.lastSeenAt ? other : known;
  return {
    ...newer,
    id: known.id,
    level: known.level === 'failing' ? 'failing' : other.level,
    startedAt: Math.min(known.startedAt, other.startedAt),
    confirmedAt: Math.min(known.confirmedAt, other.confirmedAt),
    endedAt: ongoing ? undefined : Math.max(known.endedAt, other.endedAt),
    curedBy: ongoing ? undefined : (known.curedBy ?? other.curedBy),
    exhaustedAt: known.exhaustedAt ?? other.exhaustedAt,
    attempts: joined(known.attempts, other.attempts),
    runUrl: known.runUrl ?? other.runUrl,
  };
}
