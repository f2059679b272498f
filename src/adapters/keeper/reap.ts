import type { Ending } from '../../domain/process-end.ts';
import type { Command } from '../../domain/service.ts';
import type { Clock } from '../../ports.ts';
import { endService } from './ending.ts';
import { isSameProcess, lives, type RecordedProcess } from './identity.ts';
import { markedProcesses } from './marked.ts';

/** A process that a guard's journal speaks of, and the command that ends its service, where there is one. */
export interface Leftover extends RecordedProcess {
  readonly service: string;
  readonly stop: Command | undefined;
  readonly cwd: string | undefined;
}

/** What was still there, and how it was ended. */
export interface ReapedProcess {
  readonly service: string;
  readonly pid: number;
  readonly ending: Ending;
}

/** Ends what a dead guard has left of its services: recorded processes that are still the same ones, and whoever bears its marks. Nobody else is touched. */
export async function reapLeftovers(guard: string, recorded: readonly Leftover[], { clock, env }: { readonly clock: Clock; readonly env: Readonly<Record<string, string>> }): Promise<readonly ReapedProcess[]> {
  const found = await Promise.all(
    recorded.map(async (each): Promise<readonly ReapedProcess[]> => {
      const isSame = await isSameProcess(each);
      const marked = markedProcesses(guard, each.service);
      if (!isSame && marked.length === 0 && each.stop === undefined) return [];
      const stop = each.stop === undefined ? undefined : { command: each.stop, cwd: each.cwd, env };
      const ending = await endService({ guard, service: each.service, pid: each.pid, isOurs: () => isSame && lives(each), stop, clock });
      return [{ service: each.service, pid: isSame ? each.pid : (marked[0] ?? each.pid), ending }];
    }),
  );
  return found.flat();
}
