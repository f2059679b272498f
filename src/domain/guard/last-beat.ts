import type { CheckExamination } from '../examination.ts';
import type { Finding } from '../verdict.ts';
import { percentiles, type Latencies } from './latency.ts';

/** How long before the end of a process is seen what it met may be due to that: the system closes its connections first. */
const dyingMs = 50;
/** No answer is overdue sooner: a busy machine holds it back for as long. */
const overdueMs = 50;

/** What a heartbeat that the end of a process cut short tells of the time before. Epoch milliseconds. */
export interface LastBeat {
  /** When it first failed, and how; undefined when it did not. */
  readonly failed: { readonly at: number; readonly finding: Finding } | undefined;
  /** When the probe began that had no answer as the process ended; undefined when there was none. */
  readonly unansweredAt: number | undefined;
}

/** What the checks of a heartbeat, in the midst of which the process ended, had met since they last passed. */
export function lastBeat(endedAt: number, checks: readonly CheckExamination[]): LastBeat {
  const open = checks.flatMap(({ samples }) => samples.slice(samples.findLastIndex(({ verdict }) => verdict.kind === 'healthy' || verdict.kind === 'degraded') + 1)).toSorted((one, other) => one.startedAt - other.startedAt);
  const [failed] = open.flatMap(({ verdict, startedAt: at, endedAt: overAt }) => (verdict.kind === 'failing' && overAt < endedAt - dyingMs ? [{ at, finding: verdict.findings[0] }] : []));
  return { failed, unansweredAt: open[0]?.startedAt };
}

/** The same checks examined twice, as one examination. */
export function inTurn(first: readonly CheckExamination[], then: readonly CheckExamination[]): readonly CheckExamination[] {
  return then.map((check, n) => ({ ...check, samples: [...(first[n]?.samples ?? []), ...check.samples] }));
}

/** Whether a probe had waited for longer than answers take, as the latencies have it. */
export function isOverdue(waitedMs: number, latencies: Latencies): boolean {
  return waitedMs > Math.max(overdueMs, percentiles(latencies)?.p99 ?? 0);
}
