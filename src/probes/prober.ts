import { assertNever } from '../domain/assert-never.ts';
import type { NotProbed, Observation } from '../domain/observation.ts';
import type { Check } from '../domain/service.ts';
import type { Prober } from '../ports.ts';
import type { Fault, Stopped } from './fault.ts';
import { probeHttp, type Fetched } from './http.ts';
import type { Journey } from './journey.ts';
import { abortCause, Limit } from './limit.ts';
import { createSlots } from './slots.ts';
import { probeTcp, type Accepted } from './tcp.ts';
import { timeoutWords } from './timeout-words.ts';
import { Trace } from './trace.ts';

export interface ProberOptions {
  /** How many probes may be in flight at once; the others wait their turn. Default 50. */
  readonly connectionsMax?: number;
  /** The `user-agent` of requests whose check has none of its own. Default `mock-medic`. */
  readonly userAgent?: string;
  /** Epoch milliseconds, as `Clock.now` gives them. By default the time of the start plus what has passed since. */
  readonly now?: () => number;
}

/** A prober over real connections, a fresh one for every probe; the wait for a turn counts neither as time of the probe nor towards its timeout. */
export function createProber({ connectionsMax = 50, userAgent = 'mock-medic', now = wallClock }: ProberOptions = {}): Prober {
  const slots = createSlots(connectionsMax);
  return {
    async probe(check, signal) {
      if (!(await slots.take(signal))) return notProbed(abortCause(signal), now());
      try {
        return await probeNow(check, { signal, userAgent, startedAt: now() });
      } finally {
        slots.free();
      }
    },
  };
}

interface Beginning {
  readonly signal: AbortSignal;
  readonly userAgent: string;
  readonly startedAt: number;
}

async function probeNow(check: Check, { signal, userAgent, startedAt }: Beginning): Promise<Observation> {
  const trace = new Trace();
  const limit = new Limit(check.timeoutMs, signal);
  try {
    const outcome = await perform(check, userAgent, { limit, trace });
    const taken = { startedAt, timings: trace.finish(), address: trace.address };
    switch (outcome.kind) {
      case 'fetched':
        return { kind: 'responded', response: outcome.response, ...taken };
      case 'accepted':
        return { kind: 'responded', response: undefined, ...taken };
      case 'fault':
        if (outcome.reason === 'runner-network') return { kind: 'not-probed', startedAt, reason: outcome.reason, detail: outcome.detail };
        return { kind: 'unreachable', reason: outcome.reason, detail: outcome.detail, ...taken };
      case 'stopped':
        if (limit.cause === 'deadline' || limit.cause === 'cancelled') return notProbed(limit.cause, startedAt);
        return { kind: 'unreachable', reason: 'timeout', detail: timeoutWords(check.timeoutMs, trace), ...taken };
      default:
        return assertNever(outcome);
    }
  } finally {
    limit.release();
  }
}

function perform(check: Check, userAgent: string, journey: Journey): Promise<Fetched | Accepted | Fault | Stopped> {
  switch (check.kind) {
    case 'http':
      return probeHttp(check, userAgent, journey);
    case 'tcp':
      return probeTcp(check, journey);
    default:
      return assertNever(check);
  }
}

function notProbed(reason: 'deadline' | 'cancelled', startedAt: number): NotProbed {
  const detail = reason === 'deadline' ? "the run's deadline came before the answer" : 'the run was cancelled before the answer';
  return { kind: 'not-probed', startedAt, reason, detail };
}

function wallClock(): number {
  return Math.round(performance.timeOrigin + performance.now());
}
