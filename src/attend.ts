import type { Attempt, RecoveryResult } from './domain/attempt.ts';
import { isRecoverable, recoveryLeave, type Leave } from './domain/budget.ts';
import type { Examination } from './domain/examination.ts';
import type { Level, Outage, Suspicion } from './domain/incident.ts';
import { outageSeen, outageWith } from './domain/outage.ts';
import type { RecordOutcome, ServiceReport } from './domain/report.ts';
import type { Service } from './domain/service.ts';
import { plainly, type Circumstances, type Observed } from './domain/situation.ts';
import { verifyCure } from './examine.ts';
import { recover } from './recover.ts';
import type { RunTools } from './run-tools.ts';
import { suspicionOf } from './suspicion.ts';

/** What bears on one service besides its own examination. */
export interface Surroundings {
  /** Whether its outage is told in the incident of a mass failure, and so neither recovered nor recorded by itself. */
  readonly isInMass: boolean;
  /** The failing service whose open incident tells of this one. */
  readonly hiddenBy: string | undefined;
  /** Failing services that depend on it and have no incident of their own. */
  readonly dependents: readonly string[];
  /** Runs what may run beside only a few others. */
  readonly gate: <T>(act: () => Promise<T>) => Promise<T>;
}

/** Takes one examined service through recovery and the record; what is well goes straight to the record. */
export async function attend(service: Service, examination: Examination, around: Surroundings, tools: RunTools): Promise<ServiceReport> {
  const asSeen: ServiceReport = { service, verdict: examination.verdict.kind, examination, recovery: { kind: 'none' }, outage: undefined, record: { kind: 'off' }, watch: undefined };
  const level = outageLevel(examination, service);
  if (level === undefined) {
    const isOpen = (await tools.record?.incidents.stateOf(service.id)) === 'open';
    const maintenance = isOpen ? await tools.maintenanceOf(service) : undefined;
    return { ...asSeen, record: await concluded(service, seenWithoutOutage(examination), { ...plainly, maintenance, gap: await tools.gap }, tools) };
  }
  const maintenance = await tools.maintenanceOf(service);
  const gap = await tools.gap;
  const circumstances: Circumstances = { ...plainly, maintenance, gap, hiddenBy: around.hiddenBy, dependents: around.dependents };
  const recovering = isRecoverable(service, { level, wish: tools.recovery, isPaused: maintenance !== undefined || around.isInMass, hiddenBy: around.hiddenBy });
  const seen = outageSeen(examination, { level, runUrl: tools.runUrl, recovering: recovering, blindSinceAt: gap?.fromAt });
  // Without a recovery to wait for, what is confirmed is concluded: asked twice, the record would be written twice.
  const confirmed = recovering && !around.isInMass ? await tools.record?.incidents.reconcile(service, { kind: 'down', outage: seen }, { stage: 'confirmed', circumstances }) : undefined;
  // What people have put aside is not worked on behind their back, and nothing would remember the attempts.
  const isMuted = confirmed?.kind === 'recorded' && confirmed.reason === 'muted';
  if (isMuted && tools.recovery !== 'now') return { ...asSeen, outage: outageWith(seen, asSeen.recovery, tools.clock.now()), record: told(service, confirmed, tools), maintenance };
  const recovery = recovering ? await around.gate(() => climb(service, { seen, examination, circumstances, isMuted }, tools)) : asSeen.recovery;
  const outage = outageWith(seen, recovery, tools.clock.now());
  const healed = recovery.kind === 'recovered';
  const record = around.isInMass ? asSeen.record : await concluded(service, { kind: healed ? 'healed' : 'down', outage }, circumstances, tools);
  return { ...asSeen, verdict: healed ? 'healthy' : asSeen.verdict, recovery, outage, record, maintenance };
}

/** Whether an examination is an outage of the service, and how bad: degraded counts where the configuration says so. */
export function outageLevel({ verdict }: Examination, service: Service): Level | undefined {
  if (verdict.kind === 'failing') return 'failing';
  return verdict.kind === 'degraded' && service.incident.openOn === 'degraded' ? 'degraded' : undefined;
}

function seenWithoutOutage({ verdict, passedAt }: Examination): Observed {
  if (verdict.kind === 'unknown') return { kind: 'unknown' };
  return { kind: 'up', passedAt, degraded: verdict.kind === 'degraded' };
}

async function concluded(service: Service, observed: Observed, circumstances: Circumstances, tools: RunTools): Promise<RecordOutcome> {
  const { record } = tools;
  if (record === undefined) return { kind: 'off' };
  const suspicion = await suspected(service, observed, tools);
  const outcome = await record.incidents.reconcile(service, observed, { stage: 'concluded', circumstances: { ...circumstances, suspicion } });
  return told(service, outcome, tools);
}

function told({ id }: Service, outcome: RecordOutcome, { log }: RunTools): RecordOutcome {
  log.tell({ kind: 'recorded', service: id, outcome });
  return outcome;
}

/** Commits are looked up once an outage, when its record is written anyway. */
async function suspected(service: Service, observed: Observed, { record, chronicle, clean }: RunTools): Promise<Suspicion | undefined> {
  if (chronicle === undefined || observed.kind === 'unknown') return undefined;
  const open = await record?.incidents.openMarkerOf(service.id);
  return open === undefined ? undefined : suspicionOf(open, observed, { chronicle, clean });
}

interface Failing {
  readonly seen: Outage;
  readonly examination: Examination;
  readonly circumstances: Circumstances;
  /** Whether a person has closed its incident, and nothing is written there. */
  readonly isMuted: boolean;
}

/** Recovers as far as the record of earlier runs leaves it to: an attempt of another run is waited for, and spent attempts rest. */
async function climb(service: Service, { seen, examination, circumstances, isMuted }: Failing, tools: RunTools): Promise<RecoveryResult> {
  const incidents = tools.record?.incidents;
  const still = examination.verdict.kind === 'healthy' ? '' : examination.verdict.findings[0].cause;
  const ask = async (): Promise<Leave> => recoveryLeave(service, await incidents?.markerOf(service), { now: tools.clock.now(), still });
  let leave = await ask();
  while (leave.kind === 'wait' && !tools.signal.aborted) {
    const cured = await awaitAttempt(service, leave, tools);
    if (cured !== undefined) return cured;
    leave = await ask();
  }
  if (leave.kind === 'rest' && tools.recovery === 'as-due') return { kind: 'resting', attempts: [], untilAt: leave.untilAt };
  const history = leave.kind === 'climb' ? leave.history : [];
  const attemptsMax = leave.kind === 'climb' && tools.recovery === 'as-due' ? leave.attemptsMax : Infinity;
  const noteAttempts = async (attempts: readonly Attempt[]): Promise<void> => {
    await incidents?.reconcile(service, { kind: 'down', outage: { ...seen, attempts, recovery: 'running', lastSeenAt: lastSeenAt(attempts, tools.clock.now()) } }, { stage: 'concluded', circumstances });
  };
  const state = await incidents?.stateOf(service.id);
  return recover(service, {
    ...tools,
    history,
    attemptsMax,
    operator: await tools.operator(),
    verify: (signal) => verifyCure(service, { ...tools, signal }),
    record: !isMuted && (state === 'open' || state === 'closed') ? noteAttempts : undefined,
  });
}

/** A cure was verified by passes: it was last seen not well before. */
function lastSeenAt(attempts: readonly Attempt[], now: number): number {
  const last = attempts.at(-1);
  return last?.result === 'cured' ? last.startedAt : now;
}

/** Waits while another run's attempt may still help, looking whether it has; undefined when it has not. */
async function awaitAttempt(service: Service, { attempt, untilAt }: { readonly attempt: Attempt; readonly untilAt: number }, tools: RunTools): Promise<RecoveryResult | undefined> {
  const { clock, signal } = tools;
  const pauseMs = Math.max(service.confirmation.retryIntervalMs, 5_000);
  while (clock.now() < untilAt && !signal.aborted) {
    const cure = await verifyCure(service, tools);
    if ('passedAt' in cure) return { kind: 'recovered', attempts: [{ ...attempt, endedAt: attempt.endedAt ?? cure.passedAt, result: 'cured' }], passedAt: cure.passedAt };
    await clock.sleep(Math.min(pauseMs, Math.max(0, untilAt - clock.now())), signal);
  }
  return undefined;
}

