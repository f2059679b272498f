import type { Attempt } from './attempt.ts';
import type { Marker, Notice, NoticeKind, Outage } from './incident.ts';

const outagesMax = 30;
/** Ten more than may be said in a day. */
const noticesMax = 40;
const dayMs = 86_400_000;
const attemptsMax = 12;
const outputsMax = 3;
const findingsMax = 3;

/** The outage that a record speaks of: the one that began last. */
export function latest(marker: Marker): Outage {
  return marker.outages.at(-1) ?? marker.outages[0];
}

/** How long an outage lasted, or has lasted by `now`, in milliseconds; never negative. */
export function lengthMs(outage: Outage, now: number): number {
  return Math.max(0, (outage.endedAt ?? now) - outage.startedAt);
}

/** The recorded downtime in milliseconds: the sum of all outages, which never overlap. */
export function downMs(marker: Marker, now: number): number {
  return marker.outages.reduce((sum, outage) => sum + lengthMs(outage, now), marker.older.downMs);
}

/** How many outages there were, the forgotten ones included. */
export function outageCount(marker: Marker): number {
  return marker.outages.length + marker.older.count;
}

/** Whether something was already said about an outage; `nth` where it may be said more than once. */
export function said(marker: Marker, kind: NoticeKind, outage: number, nth?: number): boolean {
  return marker.notices.some((notice) => notice.kind === kind && notice.outage === outage && notice.nth === nth);
}

/** The marker with a notice more; saying the same twice counts once. */
export function withNotice(marker: Marker, notice: Notice): Marker {
  if (said(marker, notice.kind, notice.outage, notice.nth)) return marker;
  const more = { ...marker, notices: [...marker.notices, notice] };
  return { ...more, notices: keptNotices(more) };
}

/** The marker without a notice. */
export function withoutNotice(marker: Marker, { kind, outage, nth }: Omit<Notice, 'at'>): Marker {
  return { ...marker, notices: marker.notices.filter((notice) => notice.kind !== kind || notice.outage !== outage || notice.nth !== nth) };
}

/** The marker with its latest outage replaced. */
export function withLatest(marker: Marker, outage: Outage): Marker {
  return bounded({ ...marker, outages: asOutages([...marker.outages.slice(0, -1), outage]) });
}

/** The marker with an outage more, numbered after the last and beginning no earlier than the last one ended. */
export function withNext(marker: Marker, outage: Outage): Marker {
  const previous = latest(marker);
  const startedAt = Math.max(outage.startedAt, previous.endedAt ?? previous.lastSeenAt);
  const ended = previous.endedAt === undefined ? { ...previous, endedAt: Math.max(previous.startedAt, previous.lastSeenAt) } : previous;
  const next: Outage = {
    ...outage,
    id: Math.max(...marker.outages.map(({ id }) => id)) + 1,
    startedAt,
    confirmedAt: Math.max(startedAt, outage.confirmedAt),
    lastSeenAt: Math.max(startedAt, outage.lastSeenAt),
    endedAt: outage.endedAt === undefined ? undefined : Math.max(startedAt, outage.endedAt),
  };
  return withSpent(bounded({ ...marker, outages: asOutages([...marker.outages.slice(0, -1), ended, next]) }), outage.attempts);
}

/** The marker with the attempts counted that began after the last one that it knows of; what could not be applied costs nothing. */
export function withSpent(marker: Marker, attempts: readonly Attempt[]): Marker {
  const { attempts: before, lastAt = -Infinity } = marker.spent;
  const fresh = attempts.filter(({ startedAt, result }) => startedAt > lastAt && result !== 'not-applicable');
  return fresh.length === 0 ? marker : { ...marker, spent: { attempts: before + fresh.length, lastAt: Math.max(...fresh.map(({ startedAt }) => startedAt)) } };
}

/** An outage that goes on: when it began stays, what was seen now is added. */
export function continued(known: Outage, seen: Outage): Outage {
  const endedAt = seen.endedAt === undefined ? undefined : Math.max(known.startedAt, known.lastSeenAt, seen.endedAt);
  return {
    ...seen,
    id: known.id,
    startedAt: Math.min(known.startedAt, seen.startedAt),
    confirmedAt: Math.min(known.confirmedAt, seen.confirmedAt),
    lastSeenAt: Math.max(known.lastSeenAt, seen.lastSeenAt),
    endedAt,
    ...recoverySoFar(known, seen),
    attempts: joined(known.attempts, seen.attempts),
    runUrl: known.runUrl,
    blindSinceAt: known.blindSinceAt,
  };
}

/**
 * Where recovery stands over several runs. Once exhausted it stays so while the outage lasts, whatever is tried again;
 * and what was cut short or left pending in two runs has had its chance.
 */
function recoverySoFar(known: Outage, seen: Outage): Pick<Outage, 'recovery' | 'exhaustedAt'> {
  // A run that was not to recover, or could not while that is paused, knows nothing better.
  if (seen.recovery === 'none' && seen.level === 'failing' && seen.endedAt === undefined) return { recovery: known.recovery, exhaustedAt: known.exhaustedAt };
  const unfinished: readonly Outage['recovery'][] = ['interrupted', 'pending'];
  const inVain = unfinished.includes(known.recovery) && unfinished.includes(seen.recovery) && seen.lastSeenAt > known.lastSeenAt;
  const exhaustedAt = seen.exhaustedAt ?? known.exhaustedAt ?? (inVain ? seen.lastSeenAt : undefined);
  const isOver = seen.recovery === 'recovered' || seen.endedAt !== undefined;
  return { exhaustedAt, recovery: exhaustedAt !== undefined && !isOver ? 'exhausted' : seen.recovery };
}

/** Attempts of two histories in order of time, each once; the later account of the same attempt wins. */
export function joined(known: readonly Attempt[], seen: readonly Attempt[]): readonly Attempt[] {
  const keyed = new Map([...known, ...seen].map((attempt) => [`${attempt.startedAt}/${attempt.step}/${attempt.attempt}`, attempt]));
  return [...keyed.values()].sort((a, b) => a.startedAt - b.startedAt);
}

/** The marker cut to what a record may hold: 40 notices and 30 outages (or fewer), 12 attempts and 3 outputs of the latest, one finding of the others. */
export function bounded(marker: Marker, keptMax = outagesMax): Marker {
  const forgotten = marker.outages.slice(0, -keptMax);
  const kept = marker.outages.slice(-keptMax);
  return {
    ...marker,
    notices: keptNotices(marker),
    outages: asOutages(kept.map((outage, n) => (n === kept.length - 1 ? trimmed(outage) : compact(outage)))),
    older: {
      count: marker.older.count + forgotten.length,
      downMs: forgotten.reduce((sum, outage) => sum + lengthMs(outage, outage.lastSeenAt), marker.older.downMs),
    },
  };
}

/**
 * The notices that there is room for, in their order. Those of the latest outage come first, then those of the day before the last one, by which
 * the comments of a day are counted; then that it flaps or that recovery is at its end, what else was said, and answers to commands; of each the newest.
 */
function keptNotices({ notices, outages }: Pick<Marker, 'notices' | 'outages'>): Marker['notices'] {
  if (notices.length <= noticesMax) return notices;
  const latestId = outages.at(-1)?.id;
  const dayBeganAt = (notices.at(-1)?.at ?? 0) - dayMs;
  const worth = ({ kind, outage, at }: Notice): number => {
    if (kind !== 'replied' && outage === latestId) return 6;
    return (at > dayBeganAt ? 3 : 0) + (kind === 'replied' ? 0 : kind === 'flapping' || kind === 'circuit' ? 2 : 1);
  };
  const byWorth = [...notices.keys()].sort((a, b) => worth(notices[b] as Notice) - worth(notices[a] as Notice) || b - a);
  const kept = new Set(byWorth.slice(0, noticesMax));
  return notices.filter((_, n) => kept.has(n));
}

function trimmed(outage: Outage): Outage {
  const attempts = outage.attempts.slice(-attemptsMax);
  const [first, ...rest] = outage.findings;
  return {
    ...outage,
    findings: [first, ...rest.slice(0, findingsMax - 1)],
    attempts: attempts.map((attempt, n) => (n < attempts.length - outputsMax ? { ...attempt, output: '' } : attempt)),
  };
}

function compact(outage: Outage): Outage {
  if (outage.attempts.length === 0 && outage.findings.length === 1 && outage.findings[0].evidence === undefined) return outage;
  return { ...outage, findings: [{ ...outage.findings[0], evidence: undefined }], attempts: [] };
}

/** Outages as a list that cannot be empty. Throws when it is: a record without an outage is a bug. */
export function asOutages(outages: readonly Outage[]): Marker['outages'] {
  const [first, ...rest] = outages;
  if (first === undefined) throw new Error('a record holds at least one outage');
  return [first, ...rest];
}
