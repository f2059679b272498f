import { latest } from './history.ts';
import { coveredMs, distinctStretches, failing, stretchesOf, within, type Recorded, type Span, type Stretch } from './stretch.ts';

/** What records come to. Lengths are milliseconds; a mean of nothing is undefined. */
export interface Figures {
  readonly incidents: number;
  /** Those of which any part lies within the span; seen by twins, one counts once. */
  readonly outages: number;
  /** How long within the span it was failing. */
  readonly downMs: number;
  /** How long within the span it was degraded and not failing. */
  readonly degradedMs: number;
  /** From the first failed probe to the confirmation. */
  readonly mttdMs: number | undefined;
  /** From the confirmation to when somebody was seen to have taken it, where somebody had. */
  readonly mttaMs: number | undefined;
  /** The whole length of the outages that ended with the service being well. */
  readonly mttrMs: number | undefined;
  /** False where records have forgotten outages that may lie within the span: then counts and lengths are the least that is certain. */
  readonly isComplete: boolean;
}

/** The figures of a service in a scope. */
export interface ServiceFigures {
  readonly service: string;
  readonly scope: string;
  readonly figures: Figures;
}

/** The figures of records by service, by record, and in all. */
export interface Statistics<R extends Recorded> {
  readonly span: Span;
  readonly total: Figures;
  /** How long within the span at least one service was failing, as far as single outages are remembered. */
  readonly anyDownMs: number;
  /** The longest down first. */
  readonly services: readonly ServiceFigures[];
  /** The latest first. */
  readonly incidents: readonly { readonly record: R; readonly figures: Figures }[];
}

/** What is added up before means are taken of it. */
interface Tally {
  readonly incidents: number;
  readonly outages: number;
  readonly downMs: number;
  readonly degradedMs: number;
  readonly detectMs: readonly number[];
  readonly acknowledgeMs: readonly number[];
  readonly recoverMs: readonly number[];
  readonly isComplete: boolean;
}

/** The figures of every record that tells of an outage within the span. */
export function statisticsOf<R extends Recorded>(all: readonly R[], span: Span): Statistics<R> {
  const numbers = new Set(all.map(({ number }) => number));
  // What was folded is told by the record that took it, unless that one is gone.
  const unfolded = all.filter(({ marker: { ending } }) => ending?.kind !== 'folded' || !numbers.has(ending.into));
  const records = unfolded.filter((record) => stretchesOf(record, span).length > 0);
  const tallies = byIdentity(records).map((group) => ({ group, tally: tallyOf(group, span) }));
  const services = tallies.flatMap(({ group: [first], tally }) => (first === undefined ? [] : [{ service: first.marker.service, scope: first.marker.scope, figures: figuresOf(tally) }]));
  return {
    span,
    total: figuresOf(tallies.map(({ tally }) => tally).reduce(added, nothing)),
    anyDownMs: coveredMs(within(records.flatMap((record) => failing(stretchesOf(record, span))), span)),
    services: services.toSorted((a, b) => b.figures.downMs - a.figures.downMs || compare(a.service, b.service) || compare(a.scope, b.scope)),
    incidents: records.toSorted((a, b) => latest(b.marker).startedAt - latest(a.marker).startedAt || b.number - a.number).map((record) => ({ record, figures: figuresOf(tallyOf([record], span)) })),
  };
}

/** The records of each service in each scope. */
function byIdentity<R extends Recorded>(records: readonly R[]): readonly (readonly R[])[] {
  const groups = new Map<string, R[]>();
  for (const record of records) {
    const identity = JSON.stringify([record.marker.service, record.marker.scope]);
    const group = groups.get(identity) ?? [];
    groups.set(identity, group);
    group.push(record);
  }
  return [...groups.values()];
}

/** Adds up the records of one service in one scope. */
function tallyOf(records: readonly Recorded[], span: Span): Tally {
  const stretches = records.flatMap((record) => stretchesOf(record, span));
  const [downMs, allMs] = [failing(stretches), stretches].map((each) => coveredMs(within(each, span)));
  const outages = distinctStretches(stretches);
  const older = olderOf(records, stretches, span);
  // Nobody remembers how bad they were: as those that are remembered.
  const isDown = stretches.some(({ isFailing }) => isFailing);
  return {
    incidents: records.length,
    outages: outages.length + older.count,
    downMs: (downMs ?? 0) + (isDown ? older.ms : 0),
    degradedMs: (allMs ?? 0) - (downMs ?? 0) + (isDown ? 0 : older.ms),
    detectMs: outages.map(({ startedAt, confirmedAt }) => Math.max(0, confirmedAt - startedAt)),
    acknowledgeMs: records.flatMap((record) => acknowledgedAfterMs(record, span)),
    recoverMs: outages.flatMap(({ startedAt, recoveredAt }) => (recoveredAt === undefined ? [] : [Math.max(0, recoveredAt - startedAt)])),
    isComplete: older.isComplete,
  };
}

/** What is certain of the outages that records have forgotten: they lie between the record's beginning and the first that it remembers, and overlap nothing. */
function olderOf(records: readonly Recorded[], stretches: readonly Stretch[], span: Span): { readonly count: number; readonly ms: number; readonly isComplete: boolean } {
  const known = records.flatMap(({ marker: { older, openedAt, outages } }) => {
    const untilAt = outages[0].startedAt;
    if (older.count === 0 || untilAt <= span.sinceAt) return [];
    const beforeMs = Math.max(0, span.sinceAt - openedAt);
    return [{ interval: { startedAt: openedAt, endAt: Math.max(openedAt, untilAt) }, ms: Math.max(0, older.downMs - beforeMs), count: beforeMs > 0 ? 0 : older.count, isWhole: beforeMs === 0 }];
  });
  const remembered = within(stretches, span);
  const roomMs = coveredMs([...remembered, ...within(known.map(({ interval }) => interval), span)]) - coveredMs(remembered);
  return { count: sum(known.map(({ count }) => count)), ms: Math.min(roomMs, sum(known.map(({ ms }) => ms))), isComplete: known.every(({ isWhole }) => isWhole) };
}

function acknowledgedAfterMs({ marker: { acknowledged, outages } }: Recorded, { sinceAt }: Span): readonly number[] {
  if (acknowledged === undefined || acknowledged.at < sinceAt) return [];
  const outage = outages.findLast(({ startedAt }) => startedAt <= acknowledged.at);
  return outage === undefined ? [] : [Math.max(0, acknowledged.at - outage.confirmedAt)];
}

const nothing: Tally = { incidents: 0, outages: 0, downMs: 0, degradedMs: 0, detectMs: [], acknowledgeMs: [], recoverMs: [], isComplete: true };

function added(a: Tally, b: Tally): Tally {
  return {
    incidents: a.incidents + b.incidents,
    outages: a.outages + b.outages,
    downMs: a.downMs + b.downMs,
    degradedMs: a.degradedMs + b.degradedMs,
    detectMs: [...a.detectMs, ...b.detectMs],
    acknowledgeMs: [...a.acknowledgeMs, ...b.acknowledgeMs],
    recoverMs: [...a.recoverMs, ...b.recoverMs],
    isComplete: a.isComplete && b.isComplete,
  };
}

function figuresOf({ incidents, outages, downMs, degradedMs, isComplete, ...lengths }: Tally): Figures {
  return { incidents, outages, downMs, degradedMs, mttdMs: mean(lengths.detectMs), mttaMs: mean(lengths.acknowledgeMs), mttrMs: mean(lengths.recoverMs), isComplete };
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const mean = (values: readonly number[]): number | undefined => (values.length === 0 ? undefined : Math.round(sum(values) / values.length));
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
