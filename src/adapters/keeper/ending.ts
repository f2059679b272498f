import type { Ending } from '../../domain/process-end.ts';
import type { Command } from '../../domain/service.ts';
import type { Clock } from '../../ports.ts';
import { endProcessTree, endTreeOnWindows, goneWithin, processTree, type Root } from '../operator/process-tree.ts';
import { runCommand } from '../operator/run-command.ts';
import { bearsMarks } from './marked.ts';

const stopTimeoutMs = 10_000;
/** How long what a `stop` command has told to end may take. */
const graceMs = 2_000;
const burialMs = 5_000;

/** A command that ends a service, and where it is run. */
export interface Stop {
  readonly command: Command;
  readonly cwd: string | undefined;
  readonly env: Readonly<Record<string, string>>;
}

/** What is to be ended, and how. */
export interface Condemned {
  readonly guard: string;
  readonly service: string;
  /** The service's own process, from which its tree is looked for; undefined when its number may be somebody else's by now. */
  readonly root: () => Root | undefined;
  /** The key of the process before which nothing of the service was there. */
  readonly oldest: string | undefined;
  readonly stop: Stop | undefined;
  readonly clock: Clock;
}

/**
 * Ends a service with everything that belongs to it: by its own command, then politely, then by force; answers when it is gone.
 * Its tree belongs to it, and on Linux whoever bears its marks; on Windows the tree of a process that still runs.
 */
export async function endService({ guard, service, root, oldest, stop, clock }: Condemned): Promise<Ending> {
  const isWindows = process.platform === 'win32';
  const tree = isWindows ? undefined : processTree(root(), bearsMarks(guard, service, oldest));
  const lives = (): boolean => (tree === undefined ? root() !== undefined : tree.lives());
  if (stop !== undefined && (await obeys(stop, lives, clock))) return 'by-command';
  if (tree !== undefined) return endProcessTree(tree, clock);
  const pid = root()?.pid;
  if (pid === undefined) return 'gone';
  await endTreeOnWindows(pid);
  await goneWithin(burialMs, lives, clock);
  return 'by-force';
}

/** Only a command that succeeded is worth waiting for; what it has ended may run where we cannot see it, as in a container. */
async function obeys({ command, cwd, env }: Stop, lives: () => boolean, clock: Clock): Promise<boolean> {
  const wasThere = lives();
  const { kind } = await runCommand(command, { env, cwd, timeoutMs: stopTimeoutMs, clock, signal: new AbortController().signal });
  return kind === 'done' ? goneWithin(graceMs, lives, clock) : wasThere && !lives();
}
