import type { Figures } from '../domain/statistics.ts';
import type { Clean } from '../ports.ts';
import { iso } from './duration.ts';
import { stateWord, type IncidentList } from './incidents-table.ts';

const columns = [
  'kind', 'service', 'scope', 'incident', 'state', 'severity', 'opened-at', 'resolved-at', 'acknowledged-at',
  'incidents', 'outages', 'down-ms', 'degraded-ms', 'mttd-ms', 'mtta-ms', 'mttr-ms', 'complete', 'url', 'title',
] as const;
type Row = Readonly<Partial<Record<(typeof columns)[number], string | number | boolean | undefined>>>;

const textMax = 4_000;

/** The incidents and their figures as CSV (RFC 4180): first a row of `kind` total, then one a service and scope, then one an incident. No cell is a formula. */
export function incidentsCsv({ statistics: { total, services, incidents } }: IncidentList, clean: Clean): string {
  const say = (text: string): string => clean(text, textMax);
  const rows: readonly Row[] = [
    { kind: 'total', ...cells(total) },
    ...services.map(({ service, scope, figures }) => ({ kind: 'service', service: say(service), scope: say(scope), ...cells(figures) })),
    ...incidents.map(({ record, figures }) => {
      const { marker, number, stored } = record;
      const { service, scope, severity, openedAt, resolvedAt, acknowledged } = marker;
      const instants = { 'opened-at': iso(openedAt), 'resolved-at': resolvedAt === undefined ? undefined : iso(resolvedAt), 'acknowledged-at': acknowledged === undefined ? undefined : iso(acknowledged.at) };
      return { kind: 'incident', service: say(service), scope: say(scope), incident: number, state: stateWord(record), severity, ...instants, ...cells(figures), url: say(stored.url), title: say(stored.title) };
    }),
  ];
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))].map((line) => `${line.map((value) => cell(String(value))).join(',')}\r\n`).join('');
}

function cells({ incidents, outages, downMs, degradedMs, mttdMs, mttaMs, mttrMs, isComplete }: Figures): Row {
  return { incidents, outages, 'down-ms': downMs, 'degraded-ms': degradedMs, 'mttd-ms': mttdMs, 'mtta-ms': mttaMs, 'mttr-ms': mttrMs, complete: isComplete };
}

/** A spreadsheet takes what begins so for a formula, and runs it: https://owasp.org/www-community/attacks/CSV_Injection */
function cell(text: string): string {
  const inert = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u.test(text) ? `'${text}` : text;
  return /[",;\r\n]/u.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
