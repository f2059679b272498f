import type { Report } from '../domain/report.ts';
import { outcome } from './outcome.ts';

/** The outputs of the action: `failing` and `healed` hold ids, one a line, as the input `only` takes them. */
export function outputs(report: Report, reportPath: string): Readonly<Record<'verdict' | 'failing' | 'healed' | 'incidents-json' | 'report', string>> {
  const ids = (kind: string): string => report.services.filter((each) => outcome(each) === kind).map(({ service }) => service.id).join('\n');
  return { verdict: report.verdict, failing: ids('failing'), healed: ids('healed'), 'incidents-json': incidentsJson(report), report: reportPath };
}

function incidentsJson(report: Report): string {
  const incidents = report.services.flatMap(({ service, record }) =>
    record.kind === 'recorded' && record.incident !== undefined
      ? [{ service: service.id, number: record.incident.number, url: record.incident.url, open: record.incident.open, effects: record.effects, reason: record.reason }]
      : [],
  );
  return JSON.stringify(incidents);
}
