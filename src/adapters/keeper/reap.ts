import type { Ended } from '../../domain/process-end.ts';
import type { Command } from '../../domain/service.ts';
import type { Clock } from '../../ports.ts';
import { runningProcesses } from '../operator/process-table.ts';
import { endService } from './ending.ts';
import { isSameProcess, lives, type RecordedProcess } from './identity.ts';
import { bearsMarks, markedServices } from './marked.ts';

/** A process that a guard's journal speaks of, and the command that ends its service, where there is one. */
export interface Leftover extends RecordedProcess {
  readonly service: string;
  readonly stop: Command | undefined;
  readonly cwd: string | undefined;
  /** What that command needs in its environment besides ours. */
  readonly env: Readonly<Record<string, string>>;
}

/** What was still there, and how it was ended. */
export interface ReapedProcess extends Ended {
  readonly service: string;
  /** Undefined where nothing of it was to be seen, and only its `stop` command was run. */
  readonly pid: number | undefined;
}

interface ReapTools {
  readonly clock: Clock;
  readonly env: Readonly<Record<string, string>>;
}

/** Ends what a dead guard has left of its services: recorded processes that are still the same ones, and whoever bears its marks. Nobody else is touched. */
export async function reapLeftovers(guard: string, recorded: readonly Leftover[], tools: ReapTools): Promise<readonly ReapedProcess[]> {
  const ended = await Promise.all(recorded.map((each) => reapRecorded(guard, each, tools)));
  // A disk that was full has no line of them.
  const unrecorded = [...markedServices(guard)].map((service) => reapMarked(guard, service, tools));
  return [...ended, ...(await Promise.all(unrecorded))].flat();
}

async function reapRecorded(guard: string, each: Leftover, { clock, env }: ReapTools): Promise<readonly ReapedProcess[]> {
  const { service, pid, key, stop, cwd, env: own } = each;
  const isSame = await isSameProcess(each);
  const [marked] = markedPids(guard, service);
  if (!isSame && marked === undefined && stop === undefined) return [];
  const root = () => (isSame && lives(each) ? { pid, key } : undefined);
  const ended = await endService({ guard, service, root, oldest: undefined, stop: stop === undefined ? undefined : { command: stop, cwd, env: { ...env, ...own } }, clock });
  return [{ service, pid: isSame ? pid : marked, ...ended }];
}

async function reapMarked(guard: string, service: string, { clock }: ReapTools): Promise<readonly ReapedProcess[]> {
  const [pid] = markedPids(guard, service);
  if (pid === undefined) return [];
  return [{ service, pid, ...(await endService({ guard, service, root: () => undefined, oldest: undefined, stop: undefined, clock })) }];
}

function markedPids(guard: string, service: string): readonly number[] {
  return (runningProcesses() ?? []).filter(bearsMarks(guard, service)).map(({ pid }) => pid);
}
