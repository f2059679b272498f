import type { Attempt, RecoveryResult } from './domain/attempt.ts';
import type { Examination } from './domain/examination.ts';
import type { Level, Outage } from './domain/incident.ts';
import { outageSeen, outageWith } from './domain/outage.ts';
import type { Trust } from './domain/recovery.ts';
import type { RecordFailure, RecordHome, RecordOutcome, Report, ServiceReport } from './domain/report.ts';
import type { Service } from './domain/service.ts';
import type { Observed } from './domain/situation.ts';
import { worstKind } from './domain/verdict.ts';
import { examine, verifyCure } from './examine.ts';
import { limited } from './limit.ts';
import type { Clean, Clock, Log, Operator, Prober } from './ports.ts';
import { recover } from './recover.ts';
import type { IncidentRecord } from './reconcile.ts';

/** How many services recover at once; more would be a stampede on whatever they share. */
const recoveringMax = 3;
const bugCharsMax = 2_000;

/** What a run works with. What only an outage needs is asked for when there is one. */
export interface RunTools {
  readonly prober: Prober;
  readonly operator: () => Promise<Operator>;
  readonly clock: Clock;
  readonly log: Log;
  readonly clean: Clean;
  /** Undefined when nothing is to be recorded. */
  readonly record: { readonly home: Exclude<RecordHome, 'off'>; readonly required: boolean; readonly incidents: IncidentRecord; readonly requests: () => number } | undefined;
  readonly trust: Trust;
  /** Aborted when there is just time enough left to record, or when the run was asked to end. */
  readonly signal: AbortSignal;
  readonly scope: string;
  readonly runUrl: string | undefined;
  /** Whether the services are all that the default branch configures, so that what is missing is really gone. Asked only when something is missing. */
  readonly isWhole: () => Promise<boolean>;
}

/**
 * One run from probing to the report: services side by side, each examined, recovered and recorded on its own.
 * A bug met in one service's journey makes that service unknown, and is told in `bugs`; the others are served.
 */
export async function run(services: readonly Service[], tools: RunTools): Promise<Report> {
  const startedAt = tools.clock.now();
  const recovering = limited(recoveringMax);
  const bugs: string[] = [];
  const reports = await Promise.all(
    services.map(async (service) => {
      try {
        return await attend(service, tools, recovering);
      } catch (bug) {
        bugs.push(tools.clean(bug instanceof Error ? (bug.stack ?? bug.message) : String(bug), bugCharsMax));
        return abandoned(service, tools.clock.now());
      }
    }),
  );
  const retirements = await retire(services, tools);
  const unread = await tools.record?.incidents.failure();
  return {
    startedAt,
    endedAt: tools.clock.now(),
    scope: tools.scope,
    runUrl: tools.runUrl,
    verdict: worstKind(reports.map(({ verdict }) => verdict)),
    services: reports,
    record: {
      home: tools.record?.home ?? 'off',
      required: tools.record?.required ?? false,
      requests: tools.record?.requests() ?? 0,
      failures: [...(unread === undefined ? [] : [unread]), ...retirements],
    },
    guard: undefined,
    remarks: tools.record?.incidents.remarks() ?? [],
    bugs,
  };
}

function abandoned(service: Service, now: number): ServiceReport {
  const finding = { class: 'config-error', check: 'all', cause: 'internal error', expected: 'a verdict', got: 'a bug in Mock Medic', evidence: undefined } as const;
  const examination: Examination = {
    verdict: { kind: 'unknown', findings: [finding] },
    checks: [],
    startedAt: now,
    endedAt: now,
    firstFailedAt: undefined,
    passedAt: undefined,
  };
  return { service, verdict: 'unknown', examination, recovery: { kind: 'none' }, outage: undefined, record: { kind: 'off' }, watch: undefined };
}

type Gate = ReturnType<typeof limited>;

async function attend(service: Service, tools: RunTools, gate: Gate): Promise<ServiceReport> {
  const { clock, runUrl } = tools;
  const examination = await examine(service, tools, () => passesNeeded(service, tools));
  const level = outageLevel(examination, service);
  if (level === undefined) {
    const record = await reconcile(service, seenWithoutOutage(examination), tools);
    return { service, verdict: examination.verdict.kind, examination, recovery: { kind: 'none' }, outage: undefined, record, watch: undefined };
  }
  const recovering = level === 'failing' && service.recovery.length > 0;
  const seen = outageSeen(examination, { level, runUrl, recovering });
  // Without a recovery to wait for, what is confirmed is concluded: asked twice, the record would be written twice.
  if (recovering) await tools.record?.incidents.reconcile(service, { kind: 'down', outage: seen }, 'confirmed');
  const recovery = recovering ? await gate(() => climb(service, seen, tools)) : ({ kind: 'none' } as const);
  const outage = outageWith(seen, recovery, clock.now());
  const healed = recovery.kind === 'recovered';
  const record = await reconcile(service, healed ? { kind: 'healed', outage } : { kind: 'down', outage }, tools);
  return { service, verdict: healed ? 'healthy' : examination.verdict.kind, examination, recovery, outage, record, watch: undefined };
}

/** A service without an open incident needs one pass; one that had better really be well again needs its success threshold. */
async function passesNeeded(service: Service, { record }: RunTools): Promise<number> {
  const state = (await record?.incidents.stateOf(service.id)) ?? 'none';
  return state === 'none' ? 1 : service.confirmation.successThreshold;
}

function outageLevel({ verdict }: Examination, service: Service): Level | undefined {
  if (verdict.kind === 'failing') return 'failing';
  return verdict.kind === 'degraded' && service.incident.openOn === 'degraded' ? 'degraded' : undefined;
}

function seenWithoutOutage({ verdict, passedAt }: Examination): Observed {
  if (verdict.kind === 'unknown') return { kind: 'unknown' };
  return { kind: 'up', passedAt, degraded: verdict.kind === 'degraded' };
}

async function climb(service: Service, seen: Outage, tools: RunTools): Promise<RecoveryResult> {
  const incidents = tools.record?.incidents;
  const state = await incidents?.stateOf(service.id);
  const noteAttempts = async (attempts: readonly Attempt[]): Promise<void> => {
    await incidents?.reconcile(service, { kind: 'down', outage: { ...seen, attempts, recovery: 'running', lastSeenAt: tools.clock.now() } }, 'concluded');
  };
  return recover(service, {
    ...tools,
    operator: await tools.operator(),
    verify: (signal) => verifyCure(service, { ...tools, signal }),
    record: state === 'open' ? noteAttempts : undefined,
  });
}

async function reconcile(service: Service, observed: Observed, { record, log }: RunTools): Promise<RecordOutcome> {
  if (record === undefined) return { kind: 'off' };
  const outcome = await record.incidents.reconcile(service, observed, 'concluded');
  log.tell({ kind: 'recorded', service: service.id, outcome });
  return outcome;
}

async function retire(services: readonly Service[], { record, isWhole, signal }: RunTools): Promise<readonly RecordFailure[]> {
  if (record === undefined || signal.aborted) return [];
  const configured = new Set(services.map(({ id }) => id));
  if (!(await record.incidents.hasOrphans(configured)) || !(await isWhole())) return [];
  return record.incidents.retire(configured);
}

