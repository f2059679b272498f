import type { Outage } from '../domain/incident.ts';
import type { Report, ServiceReport } from '../domain/report.ts';
import type { Finding, VerdictKind } from '../domain/verdict.ts';
import { clockUtc } from './duration.ts';

/** How a service stands at the end of a run, for people: its verdict, or `healed` when it is well after an outage. */
export type Outcome = VerdictKind | 'healed';

const rank: Readonly<Record<Outcome, number>> = { failing: 0, unknown: 1, degraded: 2, healed: 3, healthy: 4 };

/** The outcome of one service. */
export function outcome({ verdict, outage, recovery }: ServiceReport): Outcome {
  const fell = outage?.endedAt !== undefined || recovery.kind === 'recovered';
  return verdict === 'healthy' && fell ? 'healed' : verdict;
}

/** Whether there is anything to tell of a service: it is not well, was not, or could not be recorded. */
export function isTroubled(each: ServiceReport): boolean {
  return outcome(each) !== 'healthy' || each.record.kind === 'unrecorded';
}

/** The services of a report, the worst first, else as they stood. */
export function worstFirst(services: readonly ServiceReport[]): readonly ServiceReport[] {
  return services.toSorted((a, b) => rank[outcome(a)] - rank[outcome(b)]);
}

/** Why a service is not well, the worst first: of its outage where there is one, else of its examination. */
export function findingsOf({ outage, examination }: ServiceReport): readonly Finding[] {
  if (outage !== undefined) return outage.findings;
  return examination.verdict.kind === 'healthy' ? [] : examination.verdict.findings;
}

/** A service's outage since it began by the record of earlier runs. */
export function wholeOutage({ outage, known }: ServiceReport): Outage | undefined {
  return outage === undefined || known === undefined || known.startedAt >= outage.startedAt ? outage : { ...outage, startedAt: known.startedAt, blindSinceAt: known.blindSinceAt };
}

/** Whether a service is well, and its incident stands open all the same. */
export function isWatched(each: ServiceReport): boolean {
  return outcome(each) === 'healthy' && each.record.kind === 'recorded' && each.record.incident?.open === true;
}

/** That nothing was tried because recovery rests, and until when; a sentence without markup, none where it does not. */
export function resting({ recovery, examination }: ServiceReport): readonly string[] {
  if (recovery.kind !== 'resting') return [];
  return [`Recovery rests after what was tried before; next trial after ${clockUtc(recovery.untilAt, examination.endedAt)}.`];
}

/** The report in a phrase: `3 healthy`, or `3 · 1 failing, 1 healed`. */
export function countWords(report: Report): string {
  const total = report.services.length;
  const kinds = Object.keys(rank) as Outcome[];
  const counts = kinds.map((kind) => ({ kind, count: report.services.filter((each) => outcome(each) === kind).length })).filter(({ count, kind }) => count > 0 && kind !== 'healthy');
  return counts.length === 0 ? `${total} healthy` : `${total} · ${counts.map(({ kind, count }) => `${count} ${kind}`).join(', ')}`;
}

/** How long the slowest check of a service took at its last probe, in milliseconds; undefined when none was made. */
export function slowestMs({ examination }: ServiceReport): number | undefined {
  // A connection that was refused at once is no quick answer.
  const answered = examination.checks.filter(({ verdict, status }) => verdict.kind !== 'failing' || status !== undefined);
  const taken = answered.flatMap(({ timings }) => (timings === undefined ? [] : [timings.totalMs]));
  return taken.length === 0 ? undefined : Math.max(...taken);
}
