import { forHome, openRecordOf, type RecordSettings } from './check.ts';
import type { Examination } from './domain/examination.ts';
import type { GuardState } from './domain/guard/state.ts';
import type { Outage } from './domain/incident.ts';
import { outageSeen } from './domain/outage.ts';
import type { RecordOutcome, Report, RunFailure, ServiceReport } from './domain/report.ts';
import { plainly, type Observed } from './domain/situation.ts';

/** What the guards themselves do not know of the record. */
export type GuardRecordSettings = Omit<RecordSettings, 'configuration' | 'recordAuthors'>;

/** Records what guards saw where that was asked for: one incident a service, however often it fell. Gives the report with what became of it. */
export async function recordGuards(report: Report, states: readonly GuardState[], settings: GuardRecordSettings): Promise<Report> {
  let recorded = report;
  // The last guard of a service speaks for those before it in this job.
  const speakers = new Map(states.flatMap((state) => Object.keys(state.services).map((id) => [id, state] as const)));
  for (const state of states) recorded = await recordGuard(recorded, { state, ids: Object.keys(state.services).filter((id) => speakers.get(id) === state) }, settings);
  return recorded;
}

async function recordGuard(report: Report, { state, ids }: { readonly state: GuardState; readonly ids: readonly string[] }, settings: GuardRecordSettings): Promise<Report> {
  if (ids.length === 0) return report;
  const record = await openRecordOf({ ...settings, configuration: state.configuration, recordAuthors: state.recordAuthors });
  if (record === undefined) return report;
  const reconcile = async (rows: readonly ServiceReport[]): Promise<RecordOutcome> => {
    const last = rows.at(-1);
    if (last === undefined) return { kind: 'off' };
    return record.incidents.reconcile(forHome(last.service, settings.home), observed(rows, last, settings.facts.runUrl), { stage: 'concluded', circumstances: { ...plainly, isOver: true } });
  };
  const rowsOf = (id: string): readonly ServiceReport[] => report.services.filter(({ service }) => service.id === id);
  const outcomes = new Map(await Promise.all(ids.map(async (id) => [id, await reconcile(rowsOf(id))] as const)));
  const services = report.services.map((each): ServiceReport => ({ ...each, record: outcomes.get(each.service.id) ?? each.record }));
  const unread = await record.incidents.failure();
  const failures: readonly RunFailure[] = unread === undefined ? [] : [{ ...unread, doing: 'read' }];
  return {
    ...report,
    services,
    record: { home: record.home, required: record.required, requests: report.record.requests + record.requests(), failures: [...report.record.failures, ...failures] },
    remarks: [...report.remarks, ...record.incidents.remarks()],
  };
}

/** What the record is told of one service: all its outages, the last of which decides. */
function observed(rows: readonly ServiceReport[], { verdict, examination }: ServiceReport, runUrl: string | undefined): Observed {
  const seen = rows.flatMap(({ watch }) => watch?.outages ?? []).map(({ outage }): Outage => ({ ...outage, runUrl }));
  // What healed before nothing was known any more has healed all the same.
  if (verdict === 'unknown' && seen.at(-1)?.endedAt === undefined) return { kind: 'unknown' };
  const last = seen.at(-1) ?? neverUp(examination, runUrl);
  if (last === undefined) return { kind: 'up', passedAt: examination.passedAt, degraded: false };
  return { kind: last.endedAt === undefined ? 'down' : 'healed', outage: last, earlier: seen.slice(0, -1) };
}

/** A service that could not be started was down all the while. */
function neverUp(examination: Examination, runUrl: string | undefined): Outage | undefined {
  return examination.verdict.kind === 'failing' ? outageSeen(examination, { level: 'failing', runUrl, recovering: false }) : undefined;
}
