import type { Examination } from '../examination.ts';
import type { Outage } from '../incident.ts';
import type { ServiceReport } from '../report.ts';
import type { Finding, Verdict } from '../verdict.ts';
import { percentiles } from './latency.ts';
import type { GuardState, ServiceState } from './state.ts';
import type { Watch } from './watch.ts';

/** The reports of a guard's services, as the journal has them when the guard is over; without its end in the journal it was killed. */
export function account(state: GuardState, endedAt: number): readonly ServiceReport[] {
  const { startedAt, over } = state;
  const end: End = { startedAt, endedAt: over?.at ?? endedAt, ...deathOf(state) };
  return Object.values(state.services).map((each) => reportOf(each, end));
}

/** When the guard began and ended; `diedAt` is its last sign of life where it ended in the midst of the job, and why. */
interface End {
  readonly startedAt: number;
  readonly endedAt: number;
  readonly diedAt: number | undefined;
  readonly diedOf: string;
}

function deathOf({ over, lastAt }: GuardState): Pick<End, 'diedAt' | 'diedOf'> {
  if (over === undefined) return { diedAt: lastAt, diedOf: 'the guard was killed, or could write down no more' };
  return over.asked ? { diedAt: undefined, diedOf: '' } : { diedAt: over.at, diedOf: `the guard ended early: ${over.why}` };
}

function reportOf(state: ServiceState, end: End): ServiceReport {
  const watch = watchOf(state, end);
  const last = state.outages.at(-1)?.outage;
  const verdict = verdictOf(state, watch);
  return {
    service: state.service,
    verdict: verdict.kind,
    examination: examinationOf(state, verdict, end),
    recovery: last === undefined || last.attempts.length === 0 ? { kind: 'none' } : recoveryOf(last),
    outage: last,
    record: { kind: 'off' },
    watch,
  };
}

function watchOf(state: ServiceState, { startedAt, endedAt, diedAt, diedOf }: End): Watch {
  const { readyAt, outages, older } = state;
  // What an ending guard has stopped itself was watched until then.
  const endSeenAt = diedAt === undefined ? undefined : Math.min(diedAt, state.stoppedAt ?? diedAt);
  const blindSinceAt = state.bug === undefined ? endSeenAt : (lastKnownAt(state) ?? startedAt);
  // Others stop what a guard left behind, and a guard what it did not watch any more.
  const untilAt = blindSinceAt ?? state.watchedUntilAt ?? state.stoppedAt ?? endedAt;
  const downMs = older.downMs + outages.reduce((sum, { outage }) => sum + Math.max(0, (outage.endedAt ?? Math.max(untilAt, outage.startedAt)) - outage.startedAt), 0);
  const knownMs = readyAt === undefined ? 0 : Math.max(downMs, untilAt - readyAt - state.gapMs);
  const upMs = readyAt === undefined ? 0 : knownMs - downMs;
  return {
    state,
    upMs,
    downMs,
    uptime: knownMs === 0 ? undefined : upMs / knownMs,
    blindSinceAt,
    blindBecause: state.bug === undefined ? diedOf : 'of a bug in Mock Medic',
    latency: percentiles(state.latencies),
    outages,
  };
}

/** The last time that a probe or an end told how the service was. */
function lastKnownAt({ wellAt, outages }: ServiceState): number | undefined {
  const seenAt = outages.at(-1)?.outage.lastSeenAt;
  return seenAt === undefined ? wellAt : Math.max(seenAt, wellAt ?? seenAt);
}

function verdictOf(state: ServiceState, { blindSinceAt, blindBecause }: Watch): Verdict {
  const last = state.outages.at(-1)?.outage;
  if (state.fault !== undefined) return { kind: 'failing', findings: [state.fault] };
  if (last !== undefined && last.endedAt === undefined) return { kind: 'failing', findings: last.findings };
  if (blindSinceAt !== undefined) return { kind: 'unknown', findings: [ourFault(state.bug === undefined ? blindBecause : 'a bug in Mock Medic ended its watch')] };
  if (state.readyAt === undefined) return { kind: 'unknown', findings: [ourFault('the guard ended before it was ready')] };
  if (state.beats > 0 && state.unknownBeats === state.beats) return { kind: 'unknown', findings: [ourFault('no heartbeat could tell')] };
  if (state.lastLook !== undefined) return { kind: 'degraded', findings: [state.lastLook.finding] };
  return { kind: 'healthy' };
}

const ourFault = (cause: string): Finding => ({ class: 'runner-network', check: 'guard', cause, expected: 'a watch to the end', got: cause, evidence: undefined });

/** The guard's own view in the shape of an examination: it looked from the start to the end. */
function examinationOf(state: ServiceState, verdict: Verdict, end: End): Examination {
  const endedAt = state.stoppedAt ?? end.endedAt;
  return {
    verdict,
    checks: [],
    startedAt: Math.min(endedAt, state.readyAt ?? state.process?.startedAt ?? endedAt),
    endedAt,
    firstFailedAt: verdict.kind === 'failing' ? state.outages.at(-1)?.outage.startedAt : undefined,
    passedAt: verdict.kind === 'healthy' ? (state.upSinceAt ?? state.readyAt) : undefined,
  };
}

function recoveryOf(outage: Outage): ServiceReport['recovery'] {
  const { recovery, attempts, endedAt, startedAt } = outage;
  switch (recovery) {
    case 'recovered':
      return { kind: 'recovered', attempts, passedAt: endedAt ?? startedAt };
    case 'exhausted':
    case 'pending':
    case 'interrupted':
      return { kind: recovery, attempts };
    case 'none':
    case 'running':
      return { kind: 'none' };
  }
}
