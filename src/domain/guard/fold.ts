import { assertNever } from '../assert-never.ts';
import type { Service } from '../service.ts';
import type { Beat, Begun, Entry, Over, ServiceEntry } from './entry.ts';
import { withLatency } from './latency.ts';
import { changed, climbed, fell, restarted, risen, withAttempt } from './outages.ts';
import type { GuardState, ServiceState } from './state.ts';

const gapsMax = 10;
const slowBeatsMax = 10;
const slowMs = 1_000;

/** What a journal says after one entry more; undefined as long as no guard has begun. Entries of services that it does not name change nothing. */
export function withEntry(state: GuardState | undefined, entry: Entry): GuardState | undefined {
  if (entry.kind === 'begun') return begun(entry);
  if (entry.kind === 'snapshot') return entry.state;
  if (state === undefined) return undefined;
  const lastAt = Math.max(state.lastAt, livedAt(entry) ?? 0);
  if (entry.kind === 'over') return { ...state, lastAt, over: { at: entry.at, why: entry.why, asked: entry.asked } };
  const known = state.services[entry.service];
  return known === undefined ? state : { ...state, lastAt, services: { ...state.services, [entry.service]: after(known, entry) } };
}

/** When an entry shows that the guard lived; undefined for an end, which others bring about when it was killed. */
function livedAt(entry: ServiceEntry | Over): number | undefined {
  if (entry.kind === 'stopped') return undefined;
  return entry.kind === 'fell' ? Math.max(entry.at, entry.confirmedAt) : entry.at;
}

function begun({ at, services, unwatched, guard, pid, key, configuration, recordAuthors }: Begun): GuardState {
  return { guard, pid, key, configuration, recordAuthors, startedAt: at, lastAt: at, services: Object.fromEntries(services.map((service) => [service.id, fresh(service)])), unwatched, over: undefined };
}

function fresh(service: Service): ServiceState {
  return {
    service,
    phase: 'waiting',
    process: undefined,
    readyAt: undefined,
    wellAt: undefined,
    upSinceAt: undefined,
    restarts: 0,
    restartsCounted: 0,
    outages: [],
    older: { count: 0, downMs: 0 },
    beats: 0,
    unknownBeats: 0,
    blips: 0,
    blipAt: undefined,
    degradedBeats: 0,
    latencies: {},
    slowBeats: [],
    gaps: [],
    gapMs: 0,
    lastLook: undefined,
    fault: undefined,
    lines: [],
    calls: undefined,
    bug: undefined,
    ending: undefined,
    remains: undefined,
    watchedUntilAt: undefined,
    stoppedAt: undefined,
  };
}

function after(known: ServiceState, entry: ServiceEntry): ServiceState {
  switch (entry.kind) {
    case 'born':
      // In an outage it takes the place of the process before.
      return { ...changed(known, (outage) => outage, true), phase: known.phase === 'waiting' ? 'starting' : known.phase, process: { pid: entry.pid, key: entry.key, startedAt: entry.at } };
    case 'ready':
      return { ...known, phase: 'up', readyAt: entry.passedAt, wellAt: entry.at, upSinceAt: entry.passedAt };
    case 'unready':
      return { ...known, phase: 'unready', fault: entry.finding, lines: entry.lines };
    case 'beat':
      return afterBeat(known, entry);
    case 'fell':
      return fell(known, entry);
    case 'restarting':
      return { ...withAttempt(known, { at: entry.at, nth: entry.nth }), restarts: known.restarts + 1, restartsCounted: entry.nth };
    case 'restarted':
      return restarted(known, entry);
    case 'climbed':
      return climbed(known, entry);
    case 'rose':
      return risen(known, { passedAt: entry.at, curedBy: entry.curedBy });
    case 'gave-up':
      return { ...changed(known, (outage) => ({ ...outage, recovery: outage.attempts.length === 0 ? 'none' : 'exhausted', exhaustedAt: entry.at })), phase: 'given-up' };
    case 'stopped':
      return stopped(known, entry);
    case 'gap':
      return { ...known, gaps: [...known.gaps, { fromAt: entry.fromAt, toAt: entry.at }].slice(-gapsMax), gapMs: known.gapMs + entry.at - entry.fromAt };
    case 'looked':
      return { ...known, lastLook: { at: entry.at, sinceAt: entry.sinceAt, finding: entry.finding } };
    case 'bug':
      return { ...known, bug: entry.text };
    default:
      return assertNever(entry);
  }
}

function afterBeat(known: ServiceState, entry: Beat): ServiceState {
  // What fails in an outage is told by that.
  const failures = known.phase === 'up' ? entry.failures : 0;
  return {
    ...known,
    wellAt: entry.verdict === 'unknown' ? known.wellAt : entry.at,
    beats: known.beats + 1,
    unknownBeats: known.unknownBeats + (entry.verdict === 'unknown' ? 1 : 0),
    degradedBeats: known.degradedBeats + (entry.verdict === 'degraded' ? 1 : 0),
    blips: known.blips + failures,
    blipAt: failures > 0 ? entry.at : known.blipAt,
    slowBeats: entry.ms === undefined || entry.ms < slowMs || known.phase !== 'up' ? known.slowBeats : [...known.slowBeats, { at: entry.at, ms: entry.ms }].slice(-slowBeatsMax),
    latencies: entry.ms === undefined ? known.latencies : withLatency(known.latencies, entry.ms),
  };
}

function stopped(known: ServiceState, { at, watchedUntilAt, ending, remains, lines, calls }: Extract<ServiceEntry, { kind: 'stopped' }>): ServiceState {
  // An outage that lasted to the end was seen to the end, while anybody looked.
  const last = known.bug === undefined && (known.phase === 'down' || known.phase === 'given-up') ? changed(known, (outage) => ({ ...outage, lastSeenAt: Math.max(outage.lastSeenAt, watchedUntilAt ?? at) })) : known;
  return { ...last, phase: known.phase === 'unready' ? 'unready' : 'stopped', process: undefined, ending, remains, watchedUntilAt, stoppedAt: at, lines: lines.length === 0 ? known.lines : lines, calls: calls ?? known.calls };
}

