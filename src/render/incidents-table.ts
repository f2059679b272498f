import { isWithheld } from '../domain/calling.ts';
import { label } from '../domain/label.ts';
import { latest } from '../domain/history.ts';
import type { Figures, Statistics } from '../domain/statistics.ts';
import type { Recorded } from '../domain/stretch.ts';
import type { Clean, StoredIncident } from '../ports.ts';
import { clock, day, duration } from './duration.ts';

/** A record with the numbers that are drawn from it. */
export interface Listed extends Recorded {
  readonly stored: StoredIncident;
}

/** Incident records and their figures, with where they were read. */
export interface IncidentList {
  readonly statistics: Statistics<Listed>;
  readonly home: 'github' | 'local';
  /** The repository or the folder. */
  readonly place: string;
  /** What a person should know of records that were passed over, a sentence each. */
  readonly remarks: readonly string[];
}

/** How a record stands, in a word. */
export type StateWord = 'open' | 'acknowledged' | 'closed' | 'silenced' | 'resolved' | 'retired';

/** The state of a record: `closed` was closed by somebody else than us, and is not settled yet; `silenced` fails again, and a person wants to hear nothing of it. */
export function stateWord({ marker, stored }: Listed): StateWord {
  if (stored.open) return stored.labels.includes(label.acknowledged) ? 'acknowledged' : 'open';
  if (stored.labels.includes(label.unsettled)) return isWithheld(marker) ? 'silenced' : 'closed';
  return marker.ending?.kind === 'retired' ? 'retired' : 'resolved';
}

/** A column of a table that people read: `foreign` text, which may be cut to fit, a `word` of ours, or a `measure`. */
export interface Column {
  readonly head: string;
  readonly holds: 'foreign' | 'word' | 'measure';
}

/** Columns, and rows of as many cells; texts are clean, and not yet escaped for any medium. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

const textMax = 200;
const scopeMax = 300;
const none = '–';

const foreign = (head: string): Column => ({ head, holds: 'foreign' });
const word = (head: string): Column => ({ head, holds: 'word' });
const measure = (head: string): Column => ({ head, holds: 'measure' });
const figureColumns = ['outages', 'down', 'MTTD', 'MTTA', 'MTTR'].map(measure);

/** A row a service and scope, the longest down first, and what all come to where there are several. */
export function servicesTable({ services, total }: Statistics<Listed>, clean: Clean): Table {
  const columns = [foreign('service'), foreign('scope'), measure('incidents'), ...figureColumns];
  const rows = services.map(({ service, scope, figures }) => [clean(service, textMax), clean(scope, scopeMax), String(figures.incidents), ...figureCells(figures)]);
  return { columns, rows: services.length < 2 ? rows : [...rows, ['in all', '', String(total.incidents), ...figureCells(total)]] };
}

/** A row an incident, the latest first. */
export function incidentsTable({ incidents }: Pick<Statistics<Listed>, 'incidents'>, clean: Clean): Table {
  const columns = [word('incident'), word('state'), foreign('service'), word('last began (UTC)'), ...figureColumns.slice(0, 2), foreign('title')];
  const rows = incidents.map(({ record, figures }) => {
    const at = latest(record.marker).startedAt;
    return [`#${record.number}`, stateWord(record), clean(record.marker.service, textMax), `${day(at)} ${clock(at)}`, ...figureCells(figures).slice(0, 2), clean(record.stored.title, textMax)];
  });
  return { columns, rows };
}

function figureCells({ outages, downMs, degradedMs, mttdMs, mttaMs, mttrMs, isComplete }: Figures): readonly string[] {
  const least = isComplete ? '' : '≥ ';
  const degraded = degradedMs > 0 ? ` + ${duration(degradedMs)} degraded` : '';
  return [`${least}${outages}`, `${least}${duration(downMs)}${degraded}`, ...[mttdMs, mttaMs, mttrMs].map((ms) => (ms === undefined ? none : duration(ms)))];
}

/** What the records come to in sentences, the length of the time that they are of first. */
export function listSentences({ statistics: { span, total, anyDownMs, services } }: IncidentList): readonly string[] {
  const since = `since ${day(span.sinceAt)} ${clock(span.sinceAt)} UTC`;
  if (total.incidents === 0) return [`No incidents ${since}.`];
  const many = anyDownMs < total.downMs && total.isComplete ? `, at least one of them for ${duration(anyDownMs)}` : '';
  const degraded = total.degradedMs > 0 ? `, and degraded for ${duration(total.degradedMs)}` : '';
  return [
    `${counted(total.incidents, 'incident')} of ${counted(services.length, 'service')} ${since}: ${counted(total.outages, 'outage')}, down for ${duration(total.downMs)} in all${many}${degraded}.`,
    ...(total.isComplete ? [] : ['≥ is the least that is certain: some outages are no longer remembered one by one, and may have been before that time.']),
  ];
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
