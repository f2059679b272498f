import type { Report, RecordOutcome, ServiceReport } from '../domain/report.ts';
import type { Clean } from '../ports.ts';
import { servicesWords } from './mass.ts';
import { findingsOf, outcome } from './outcome.ts';
import { massReasonWords } from './reasons.ts';

const causesMax = 5;

/** The services of a run that one incident tells of together, and that incident. */
export interface Together {
  readonly members: readonly ServiceReport[];
  readonly incident: Extract<RecordOutcome, { kind: 'recorded' }>['incident'];
}

/** Who is failing in a mass failure, so that it is told once and not of each; undefined when there is none. What was healed all the same is told by itself. */
export function together({ services }: Report): Together | undefined {
  const members = services.filter((each) => isTogether(each));
  const [first] = members;
  if (first === undefined) return undefined;
  return { members, incident: first.record.kind === 'recorded' ? first.record.incident : undefined };
}

/** What became of the incident of a mass failure in which this run saw nobody down: a sentence, and the incident. Undefined when there is none, or its members tell it. */
export function massEnd(report: Report): { readonly words: string; readonly incident: Together['incident'] } | undefined {
  const { mass } = report;
  if (mass?.kind !== 'recorded') return undefined;
  const isTold = report.services.some(({ record }) => record.kind === 'recorded' && record.incident !== undefined && record.incident.url === mass.incident?.url);
  if (isTold) return undefined;
  return { words: massReasonWords(mass.reason), incident: mass.incident };
}

/** Whether a service is told in the mass failure and not by itself. */
export function isTogether(each: ServiceReport): boolean {
  const kind = outcome(each);
  return each.record.kind === 'recorded' && each.record.reason === 'told-in-mass-failure' && (kind === 'failing' || kind === 'degraded');
}

/** ``31 services are failing together``, of which no more need be told than that. */
export function togetherWords({ members }: Together): string {
  return `${servicesWords(members.length)} ${members.length === 1 ? 'is' : 'are'} failing together`;
}

/** What is wrong with them, the most common first: ``connection refused on :3001 (29), HTTP 503 on GET /orders (2)``. */
export function causesWords({ members }: Together, clean: Clean): string {
  const counts = new Map<string, number>();
  for (const each of members) {
    const cause = findingsOf(each)[0]?.cause ?? 'not well';
    counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  const shown = sorted.slice(0, causesMax).map(([cause, count]) => `${clean(cause, 150)} (${count})`);
  const left = sorted.length - shown.length;
  return [...shown, ...(left > 0 ? [`${left} other causes`] : [])].join(', ');
}

/** Where recovery stands for all of them; empty where it was tried, or there is none. */
export function pauseWords({ members }: Together, { record: { home } }: Report): string {
  if (members.some(({ recovery }) => recovery.kind !== 'none') || members.every(({ service }) => service.recovery.length === 0)) return '';
  return `Recovery is paused until that incident is closed${home === 'github' ? '; a reply of /recover there runs it' : ''}.`;
}
