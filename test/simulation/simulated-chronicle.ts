import type { Chronicle } from '../../src/ports.ts';
import type { Chance } from './chance.ts';
import type { Production } from './production.ts';
import type { SimulatedRun } from './simulated-run.ts';
import type { VirtualTime } from './virtual-time.ts';

const hour = 3_600_000;

/** What GitHub tells of runs and commits, where it tells it. */
export function simulatedChronicle({ time, chance, run, RecordError }: { readonly time: VirtualTime; readonly chance: Chance; readonly run: SimulatedRun; readonly RecordError: Production['RecordError'] }): Chronicle {
  const asked = async <T>(answer: () => T): Promise<T> => {
    await time.after(chance.whole(30, 400));
    if (run.isOver()) return run.kill();
    if (chance.is(0.2)) throw new RecordError('forbidden in the simulation', { reason: 'forbidden', retryable: false });
    return answer();
  };
  return {
    lastRunAt: (beforeAt) => asked(() => (chance.is(0.8) ? beforeAt - hour : undefined)),
    commits: () => asked(() => [{ sha: '0123456789abcdef0123456789abcdef01234567', title: 'orders: <b>faster</b> @everybody', author: 'ada' }]),
  };
}
