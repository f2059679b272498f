import { asOutages, bounded, joined } from './history.ts';
import type { Marker, Notice, Outage } from './incident.ts';
import { massUnion } from './mass-failure.ts';

/** One stretch of the union, and which outages of either record it stands for. */
interface Stretch {
  readonly outage: Outage;
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
}

/**
 * The union of two records of one identity: the earliest start, every outage once, everything that was said.
 * Outages that overlap in time are the same one, seen by two runs; those that only touch are not. `into` keeps its own numbering.
 */
export function union(into: Marker, twin: Marker): Marker {
  const ours = into.outages.map((outage): Stretch => ({ outage, ours: [outage.id], theirs: [] }));
  const theirs = outagesToCount(into, twin).map((outage): Stretch => ({ outage, ours: [], theirs: [outage.id] }));
  const sorted = [...ours, ...theirs].sort((a, b) => a.outage.startedAt - b.outage.startedAt || endOf(a.outage) - endOf(b.outage));
  const stretches = numbered(sorted.reduce(joinedTo, []), Math.max(...into.outages.map(({ id }) => id)));
  const renumbered = (notice: Notice, side: 'ours' | 'theirs'): readonly Notice[] => {
    const outage = stretches.find((stretch) => stretch[side].includes(notice.outage))?.outage.id;
    if (outage !== undefined) return [{ ...notice, outage }];
    // Under its old number, what the twin said of an outage that it has forgotten would pass for something said of one of ours.
    return side === 'ours' ? [notice] : [];
  };
  const notices = [...into.notices.flatMap((notice) => renumbered(notice, 'ours')), ...twin.notices.flatMap((notice) => renumbered(notice, 'theirs'))];
  return bounded({
    ...into,
    severity: into.severity === 'critical' ? 'critical' : twin.severity,
    openedAt: Math.min(into.openedAt, twin.openedAt),
    outages: asOutages(stretches.map(({ outage }) => outage)),
    acknowledged: into.acknowledged ?? twin.acknowledged,
    bystanders: [...new Set([...into.bystanders, ...twin.bystanders])].slice(0, 10),
    silence: (into.silence?.untilAt ?? 0) >= (twin.silence?.untilAt ?? 0) ? into.silence : twin.silence,
    // Asked again after a fold that was cut short it must say the same, so of totals the larger stands and not the sum.
    spent: into.spent.attempts >= twin.spent.attempts ? into.spent : twin.spent,
    dependents: [...new Set([...into.dependents, ...twin.dependents])],
    gap: into.gap ?? twin.gap,
    older: into.older.count >= twin.older.count ? into.older : twin.older,
    notices: notices.filter(({ kind, outage, nth }, n) => notices.findIndex((known) => known.kind === kind && known.outage === outage && known.nth === nth) === n),
  });
}

/** The outages of a twin, but for those before all that `into` remembers where it has forgotten some: they are counted there already. */
function outagesToCount(into: Marker, twin: Marker): readonly Outage[] {
  const [{ startedAt }] = into.outages;
  return into.older.count === 0 ? twin.outages : twin.outages.filter((outage) => endOf(outage) > startedAt || outage.startedAt >= startedAt);
}

/** The stretches with the next in order of time: one more, or the last of them made longer. */
function joinedTo(stretches: readonly Stretch[], next: Stretch): readonly Stretch[] {
  const last = stretches.at(-1);
  if (last === undefined || !isSame(last.outage, next.outage)) return [...stretches, next];
  const joint: Stretch = { outage: merged(last.outage, next.outage), ours: [...last.ours, ...next.ours], theirs: [...last.theirs, ...next.theirs] };
  return [...stretches.slice(0, -1), joint];
}

/** What we knew keeps its number; what only the twin knew is numbered after it. */
function numbered(stretches: readonly Stretch[], last: number): readonly Stretch[] {
  let next = last;
  return stretches.map((stretch) => ({ ...stretch, outage: { ...stretch.outage, id: stretch.ours.at(-1) ?? (next += 1) } }));
}

const endOf = ({ endedAt }: Outage): number => endedAt ?? Infinity;

function isSame(earlier: Outage, later: Outage): boolean {
  return later.startedAt < endOf(earlier) || (later.startedAt === earlier.startedAt && endOf(later) === endOf(earlier));
}

function merged(known: Outage, other: Outage): Outage {
  const ongoing = known.endedAt === undefined || other.endedAt === undefined;
  const [newer, older] = other.lastSeenAt > known.lastSeenAt ? [other, known] : [known, other];
  const exhaustedAt = known.exhaustedAt ?? other.exhaustedAt;
  return {
    ...newer,
    level: known.level === 'failing' ? 'failing' : other.level,
    startedAt: Math.min(known.startedAt, other.startedAt),
    confirmedAt: Math.min(known.confirmedAt, other.confirmedAt),
    endedAt: ongoing ? undefined : Math.max(known.endedAt, other.endedAt),
    curedBy: ongoing ? undefined : (known.curedBy ?? other.curedBy),
    // Once exhausted it stays so while the outage lasts, whichever of two runs saw that.
    recovery: ongoing && exhaustedAt !== undefined ? 'exhausted' : newer.recovery,
    exhaustedAt,
    attempts: joined(known.attempts, other.attempts),
    runUrl: known.runUrl ?? other.runUrl,
    blindSinceAt: known.blindSinceAt,
    mass: massUnion(newer.mass, older.mass),
  };
}
