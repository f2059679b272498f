import { blame, type Blame } from '../domain/guard/blame.ts';
import type { GuardedOutage } from '../domain/guard/state.ts';
import type { Watch } from '../domain/guard/watch.ts';
import type { Remains } from '../domain/process-end.ts';
import type { GuardFacts, Report } from '../domain/report.ts';
import type { Verdict } from '../domain/verdict.ts';
import { iso } from './duration.ts';
import { outageCause, outageMs } from './guarded-words.ts';
import { attemptJson, findingJson, optional, type Said } from './json-parts.ts';
import { roundedMs } from './measures.ts';

/** What report.json says of guards as a whole. */
export function guardJson(facts: GuardFacts, report: Report, said: Said): object {
  return {
    job: facts.job,
    startedAt: iso(facts.startedAt),
    command: optional(facts.command, ({ words, code, interrupted, startedAt, endedAt }) => ({ words: said(words), exitCode: code, interrupted, startedAt: iso(startedAt), endedAt: iso(endedAt), durationMs: endedAt - startedAt })),
    blame: blameJson(blame(report)),
    reaped: facts.reaped.map(({ service, pid, ending, remains }) => ({ service, pid: pid ?? null, ending, ...remainsJson(remains, said) })),
    unwatched: facts.unwatched.map(({ service, why, neededBy }) => ({ service, why, neededBy: [...neededBy] })),
    logs: facts.logs.map(said),
  };
}

function blameJson(verdict: Blame): object {
  const suspicions = verdict.kind === 'suspect' ? verdict.suspicions : [];
  const { blips, stalls } = verdict.kind === 'doubtful' ? verdict : { blips: [], stalls: [] };
  return {
    kind: verdict.kind,
    suspicions: suspicions.map(({ service, fromAt, toAt }) => ({ service, fromAt: iso(fromAt), toAt: optional(toAt, iso) })),
    blindSinceAt: verdict.kind === 'doubtful' ? optional(verdict.blindSinceAt, iso) : null,
    blips: blips.map(({ service, count, lastAt }) => ({ service, count, lastAt: iso(lastAt) })),
    stalls: stalls.map(({ service, at, ms, usualMs }) => ({ service, at: iso(at), durationMs: roundedMs(ms), usualMs: optional(usualMs, roundedMs) })),
  };
}

/** What report.json says of one service that was under guard; `verdict` is how it was at the end. */
export function watchJson(watch: Watch, verdict: Verdict, said: Said): object {
  const { state, latency } = watch;
  const { launch } = state.service;
  return {
    port: typeof launch?.port === 'number' ? launch.port : null,
    readyAt: optional(state.readyAt, iso),
    stoppedAt: optional(state.stoppedAt, iso),
    ending: state.ending ?? null,
    ...remainsJson(state.remains, said),
    uptime: watch.uptime ?? null,
    upMs: watch.upMs,
    downMs: watch.downMs,
    blindSinceAt: optional(watch.blindSinceAt, iso),
    heartbeats: state.beats,
    degraded: state.degradedBeats,
    unknown: state.unknownBeats,
    blips: state.blips,
    lastBlipAt: optional(state.blipAt, iso),
    latencyMs: optional(latency, ({ p50, p95, p99 }) => ({ p50: roundedMs(p50), p95: roundedMs(p95), p99: roundedMs(p99) })),
    restarts: state.restarts,
    restartsMax: launch?.restarts ?? 0,
    outages: watch.outages.map((each) => outageJson(each, said)),
    olderOutages: { count: state.older.count, downMs: state.older.downMs },
    calls: optional(state.calls, ({ served, unmatched, unlisted, complete }) => ({ served, unmatched: unmatched.map(({ request, count }) => ({ request: said(request), count })), unlisted, complete })),
    findings: verdict.kind === 'healthy' ? [] : verdict.findings.map((each) => findingJson(each, said)),
    lastLines: state.lines.map(said),
  };
}

const remainsJson = (remains: Remains | undefined, said: Said): object => ({ stopFault: optional(remains?.stopFault, said), heldPort: optional(remains?.held, said), mayLiveOn: remains?.mayLiveOn ?? false });

function outageJson(guarded: GuardedOutage, said: Said): object {
  const { outage, end, reset, wellUntilAt } = guarded;
  return {
    wellUntilAt: iso(wellUntilAt),
    startedAt: iso(outage.startedAt),
    endedAt: optional(outage.endedAt, iso),
    durationMs: outageMs(outage),
    cause: said(outageCause(guarded)),
    exitCode: end?.code ?? null,
    signal: end?.signal ?? null,
    stateReset: reset,
    curedBy: optional(outage.curedBy, said),
    attempts: outage.attempts.map((each) => attemptJson(each, said)),
  };
}
