import { forHome, openRecordOf, type RecordSettings } from './check.ts';
import type { Examination } from './domain/examination.ts';
import type { GuardState } from './domain/guard/state.ts';
import type { Outage } from './domain/incident.ts';
import { outageSeen } from './domain/outage.ts';
import type { RecordFailure, Report, ServiceReport } from './domain/report.ts';
import type { Observed } from './domain/situation.ts';

/** What the guards themselves do not know of the record. */
export type GuardRecordSettings = Omit<RecordSettings, 'configuration' | 'recordAuthors'>;

/** Records what guards saw where that was asked for: one incident a service, however often it fell. Gives the report with what became of it. */
export async function recordGuards(report: Report, states: readonly GuardState[], settings: GuardRecordSettings): Promise<Report> {
  let recorded = report;
  for (const state of states) recorded = await recordGuard(recorded, state, settings);
  return recorded;
}

async function recordGuard(report: Report, state: GuardState, settings: GuardRecordSettings): Promise<Report> {
  const record = await openRecordOf({ ...settings, configuration: state.configuration, recordAuthors: state.recordAuthors });
  if (record === undefined) return report;
  const runUrl = settings.facts.runUrl;
  const services = await Promise.all(
    report.services.map(async (each): Promise<ServiceReport> => {
      if (!Object.hasOwn(state.services, each.service.id)) return each;
      return { ...each, record: await record.incidents.reconcile(forHome(each.service, settings.home), observed(each, runUrl), 'concluded') };
    }),
  );
  const unread = await record.incidents.failure();
  const failures: readonly RecordFailure[] = unread === undefined ? [] : [unread];
  return {
    ...report,
    services,
    record: { home: record.home, required: record.required, requests: report.record.requests + record.requests(), failures: [...report.record.failures, ...failures] },
    remarks: [...report.remarks, ...record.incidents.remarks()],
  };
}

/** What the record is told of one service: all its outages, the last of which decides. */
function observed({ verdict, watch, examination }: ServiceReport, runUrl: string | undefined): Observed {
  if (verdict === 'unknown' || watch === undefined) return { kind: 'unknown' };
  const seen = watch.outages.map(({ outage }): Outage => ({ ...outage, runUrl }));
  const last = seen.at(-1) ?? neverUp(examination, runUrl);
  if (last === undefined) return { kind: 'up', passedAt: examination.passedAt, degraded: false };
  return { kind: last.endedAt === undefined ? 'down' : 'healed', outage: last, earlier: seen.slice(0, -1) };
}

/** A service that could not be started was down all the while. */
function neverUp(examination: Examination, runUrl: string | undefined): Outage | undefined {
  return examination.verdict.kind === 'failing' ? outageSeen(examination, { level: 'failing', runUrl, recovering: false }) : undefined;
}
