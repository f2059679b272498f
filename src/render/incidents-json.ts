import type { Figures } from '../domain/statistics.ts';
import type { Clean } from '../ports.ts';
import { iso } from './duration.ts';
import { stateWord, type IncidentList, type Listed } from './incidents-table.ts';
import { optional, type Said } from './json-parts.ts';

/** The version of this format: it grows when a field changes its meaning or goes, not when one is added. */
const version = 1;

/** The incidents and their figures as an object for `JSON.stringify`: instants in ISO 8601, lengths in milliseconds, null for what is not there. */
export function incidentsJson({ statistics, home, place, remarks }: IncidentList, clean: Clean): object {
  const said: Said = (text) => clean(text, 4_000);
  const { span, total, anyDownMs, services, incidents } = statistics;
  return {
    version,
    sinceAt: iso(span.sinceAt),
    untilAt: iso(span.untilAt),
    record: { home, place: said(place) },
    total: { ...figuresJson(total), anyDownMs },
    services: services.map(({ service, scope, figures }) => ({ service: said(service), scope: said(scope), ...figuresJson(figures) })),
    incidents: incidents.map(({ record, figures }) => incidentJson(record, figures, said)),
    remarks: remarks.map(said),
  };
}

function incidentJson(record: Listed, figures: Figures, said: Said): object {
  const { number, marker, stored } = record;
  return {
    number,
    url: said(stored.url),
    title: said(stored.title),
    service: said(marker.service),
    scope: said(marker.scope),
    severity: marker.severity,
    state: stateWord(record),
    openedAt: iso(marker.openedAt),
    resolvedAt: optional(marker.resolvedAt, iso),
    acknowledgedAt: optional(marker.acknowledged, ({ at }) => iso(at)),
    acknowledgedBy: optional(marker.acknowledged?.by, said),
    ...figuresJson(figures),
  };
}

function figuresJson({ incidents, outages, downMs, degradedMs, mttdMs, mttaMs, mttrMs, isComplete }: Figures): object {
  return { incidents, outages, downMs, degradedMs, mttdMs: mttdMs ?? null, mttaMs: mttaMs ?? null, mttrMs: mttrMs ?? null, complete: isComplete };
}
