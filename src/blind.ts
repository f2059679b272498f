import { formatDuration } from './config/duration.ts';
import type { RunPolicy } from './domain/policy.ts';
import type { Circumstances } from './domain/situation.ts';
import { RecordError, type Chronicle, type Clock } from './ports.ts';

/** Runs come late by themselves; so many times the pause that is expected is a gap. */
const lateTimes = 2;

/** What is known of the time before this run. */
export interface Watchfulness {
  readonly gap: Circumstances['gap'];
  /** What people should be told of it, a sentence each. */
  readonly remarks: readonly string[];
}

/** When nobody looked for longer than `expect-every` lets expect, up to this run. Asks nobody where no run is expected. */
export async function lookBack({ expectEveryMs }: RunPolicy, chronicle: Chronicle | undefined, clock: Clock): Promise<Watchfulness> {
  if (expectEveryMs === undefined || chronicle === undefined) return { gap: undefined, remarks: [] };
  const toAt = clock.now();
  try {
    const fromAt = await chronicle.lastRunAt(toAt);
    if (fromAt === undefined || toAt - fromAt <= lateTimes * expectEveryMs) return { gap: undefined, remarks: [] };
    const times = `from ${new Date(fromAt).toISOString()} to ${new Date(toAt).toISOString()}`;
    return { gap: { fromAt, toAt }, remarks: [`Nobody looked ${times}: a run is expected every ${formatDuration(expectEveryMs)}. What fell and came back in between is not known.`] };
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    return { gap: undefined, remarks: [`When the last run was could not be learnt: ${error.message}`] };
  }
}
