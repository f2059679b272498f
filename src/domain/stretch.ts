import { latest } from './history.ts';
import type { Marker, Outage } from './incident.ts';

/** An incident record, as far as numbers are drawn from it. */
export interface Recorded {
  readonly number: number;
  readonly isOpen: boolean;
  readonly marker: Marker;
}

/** The time that is asked about, epoch milliseconds; it ends now. */
export interface Span {
  readonly sinceAt: number;
  readonly untilAt: number;
}

/** A stretch of time in which a service was not well, as far as it counts; epoch milliseconds. */
export interface Stretch {
  readonly isFailing: boolean;
  readonly startedAt: number;
  /** Never before `startedAt`. */
  readonly endAt: number;
  readonly confirmedAt: number;
  /** When it was well again; undefined while it lasts and where nobody saw that. */
  readonly recoveredAt: number | undefined;
}

/** From an instant to a later one, epoch milliseconds. */
export type Interval = readonly [fromAt: number, toAt: number];

/** The outages of a record that touch the span; one that lasts goes on until now while the record is open, and else is only known until it was last seen. */
export function stretchesOf({ marker, isOpen }: Recorded, { sinceAt, untilAt }: Span): readonly Stretch[] {
  const last = latest(marker);
  const asStretch = (outage: Outage): Stretch => ({
    isFailing: outage.level === 'failing',
    startedAt: outage.startedAt,
    endAt: Math.max(outage.startedAt, outage.endedAt ?? (isOpen && outage === last ? Math.max(untilAt, outage.lastSeenAt) : outage.lastSeenAt)),
    confirmedAt: outage.confirmedAt,
    // A record that is retired says when it was last seen down, not that it was well again.
    recoveredAt: outage === last && marker.ending?.kind === 'retired' ? undefined : outage.endedAt,
  });
  return marker.outages.map(asStretch).filter(({ endAt }) => endAt >= sinceAt);
}

/** Stretches in order of time, those that overlap made one: twins tell the same outage twice. What only touches is two. */
export function distinctStretches(stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.toSorted((a, b) => a.startedAt - b.startedAt).reduce(joinedTo, []);
}

function joinedTo(joined: readonly Stretch[], next: Stretch): readonly Stretch[] {
  const last = joined.at(-1);
  if (last === undefined || (next.startedAt >= last.endAt && next.startedAt !== last.startedAt)) return [...joined, next];
  const ends = [last.recoveredAt, next.recoveredAt].filter((at) => at !== undefined);
  const longer = { ...last, endAt: Math.max(last.endAt, next.endAt), confirmedAt: Math.min(last.confirmedAt, next.confirmedAt), recoveredAt: ends.length < 2 ? undefined : Math.max(...ends) };
  return [...joined.slice(0, -1), longer];
}

/** The stretches of them in which the service was failing, and not only degraded. */
export const failing = (stretches: readonly Stretch[]): readonly Stretch[] => stretches.filter(({ isFailing }) => isFailing);

/** The parts of stretches that lie within the span. */
export function within(stretches: readonly Pick<Stretch, 'startedAt' | 'endAt'>[], { sinceAt, untilAt }: Span): readonly Interval[] {
  return stretches.map(({ startedAt, endAt }) => [Math.max(sinceAt, startedAt), Math.min(untilAt, endAt)] as const).filter(([fromAt, toAt]) => toAt > fromAt);
}

/** How much time intervals cover, what they share counted once. */
export function coveredMs(intervals: readonly Interval[]): number {
  let untilAt = -Infinity;
  let ms = 0;
  for (const [fromAt, toAt] of intervals.toSorted(([a], [b]) => a - b)) {
    ms += Math.max(0, toAt - Math.max(fromAt, untilAt));
    untilAt = Math.max(untilAt, toAt);
  }
  return ms;
}
