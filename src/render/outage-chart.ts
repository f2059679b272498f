import type { Watch } from '../domain/guard/watch.ts';
import type { Report } from '../domain/report.ts';
import type { Clean } from '../ports.ts';
import { clock, duration } from './duration.ts';
import { watchedOf } from './guard-facts.ts';
import { outageTotal } from './measures.ts';

const columns = 60;
const rowsMax = 20;
const idMax = 20;
const up = '█';
const partly = '▄';
const down = '▁';
const unknown = '?';
const notYet = ' ';

/** The time of a report and how much of it one character shows, in milliseconds. */
interface Scale {
  readonly startedAt: number;
  readonly endedAt: number;
  readonly cellMs: number;
}

/** A chart of fixed-width characters, a line for each service that fell more than once, over the time from start to end; undefined when none did. */
export function outageChart(report: Report, clean: Clean): string | undefined {
  const fallen = watchedOf(report).filter(({ watch }) => outageTotal(watch) > 1).slice(0, rowsMax);
  if (fallen.length === 0) return undefined;
  const { startedAt, endedAt } = report;
  const scale: Scale = { startedAt, endedAt, cellMs: Math.max(1, (endedAt - startedAt) / columns) };
  const names = fallen.map(({ service }) => clean(service.id, idMax));
  const lead = Math.max(...names.map(({ length }) => length)) + 2;
  const rows = fallen.map(({ watch }, n) => `${(names[n] ?? '').padEnd(lead)}${cells(watch, scale)}`);
  const legend = `${up} up  ${partly} down for a part  ${down} down${rows.some((line) => line.includes(unknown)) ? `  ${unknown} not known` : ''}  (one is ${duration(scale.cellMs)})`;
  return [...rows, axis(lead, scale), `${' '.repeat(lead)}${legend}`].join('\n');
}

function cells(watch: Watch, { startedAt, cellMs }: Scale): string {
  return Array.from({ length: columns }, (_, n) => cell(watch, startedAt + n * cellMs, cellMs)).join('').trimEnd();
}

function cell(watch: Watch, fromAt: number, cellMs: number): string {
  const { state, outages, blindSinceAt } = watch;
  const toAt = fromAt + cellMs;
  if (state.readyAt === undefined || toAt <= state.readyAt || fromAt >= (state.stoppedAt ?? Infinity)) return notYet;
  if (blindSinceAt !== undefined && fromAt >= blindSinceAt) return unknown;
  // Where outages begin that are counted but no longer kept, nobody knows which cells they darken.
  if (state.older.count > 0 && toAt <= (outages[0]?.outage.startedAt ?? Infinity)) return unknown;
  const touching = outages.filter(({ outage }) => outage.startedAt < toAt && (outage.endedAt ?? Infinity) > fromAt);
  if (touching.length === 0) return up;
  return touching.some(({ outage }) => outage.startedAt <= fromAt && (outage.endedAt ?? Infinity) >= toAt) ? down : partly;
}

function axis(lead: number, { startedAt, endedAt }: Scale): string {
  const [start, middle, end] = [startedAt, (startedAt + endedAt) / 2, endedAt].map(clock);
  const width = 8;
  const gap = (columns - 3 * width) / 2;
  return `${' '.repeat(lead)}${start}${' '.repeat(gap)}${middle}${' '.repeat(gap)}${end} UTC`;
}
