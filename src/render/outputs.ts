import { massFailureId } from '../domain/mass-failure.ts';
import type { Report } from '../domain/report.ts';
import { watchedOf } from './guard-facts.ts';
import { outageTotal } from './measures.ts';
import { outcome } from './outcome.ts';

type Always = 'verdict' | 'failing' | 'healed' | 'incidents-json' | 'report';
type OfGuards = 'outages' | 'downtime-ms';

/** The outputs of the action: `failing` and `healed` hold ids, one a line, as the input `only` takes them; `outages` and `downtime-ms`, sums over all services, are there for guards only. */
export function outputs(report: Report, reportPath: string): Readonly<Record<Always, string> & Partial<Record<OfGuards, string>>> {
  const ids = (kind: string): string => report.services.filter((each) => outcome(each) === kind).map(({ service }) => service.id).join('\n');
  const always = { verdict: report.verdict, failing: ids('failing'), healed: ids('healed'), 'incidents-json': incidentsJson(report), report: reportPath };
  return report.guard === undefined ? always : { ...always, ...guardOutputs(report) };
}

function guardOutputs(report: Report): Readonly<Record<OfGuards, string>> {
  const watches = watchedOf(report).map(({ watch }) => watch);
  const sum = (all: readonly number[]): string => String(Math.round(all.reduce((total, each) => total + each, 0)));
  return { outages: sum(watches.map(outageTotal)), 'downtime-ms': sum(watches.map(({ downMs }) => downMs)) };
}

function incidentsJson(report: Report): string {
  const outcomes = [...report.services.map(({ service, record }) => ({ id: service.id, record })), ...(report.mass === undefined ? [] : [{ id: massFailureId, record: report.mass }])];
  const incidents = outcomes.flatMap(({ id, record }) =>
    record.kind === 'recorded' && record.incident !== undefined
      ? [{ service: id, number: record.incident.number, url: record.incident.url, open: record.incident.open, effects: record.effects, reason: record.reason }]
      : [],
  );
  return JSON.stringify(incidents);
}
