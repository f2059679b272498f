import type { Ended } from '../../domain/process-end.ts';
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
export async function endService({ guard, service, root, oldest, stop, clock }: Condemned): Promise<Ended> {
  const isWindows = process.platform === 'win32';
  const tree = isWindows ? undefined : processTree(root(), bearsMarks(guard, service, oldest));
  const lives = (): boolean => (tree === undefined ? root() !== undefined : tree.lives());
  const obeyed = stop === undefined ? ignored : await obeys(stop, lives, clock);
  if (obeyed.isObeyed) return { ending: 'by-command', stopFault: undefined };
  const { stopFault } = obeyed;
  if (tree !== undefined) return { ending: await endProcessTree(tree, clock), stopFault };
  const pid = root()?.pid;
  if (pid === undefined) return { ending: 'gone', stopFault };
  await endTreeOnWindows(pid);
  await goneWithin(burialMs, lives, clock);
  return { ending: 'by-force', stopFault };
}

/** Whether a service went by its `stop` command, or why that failed. */
type Obeyed = { readonly isObeyed: true } | { readonly isObeyed: false; readonly stopFault: string | undefined };

const ignored: Obeyed = { isObeyed: false, stopFault: undefined };

/** Only a command that succeeded is worth waiting for; what it has ended may run where we cannot see it, as in a container. */
async function obeys({ command, cwd, env }: Stop, lives: () => boolean, clock: Clock): Promise<Obeyed> {
  const wasThere = lives();
  const outcome = await runCommand(command, { env, cwd, timeoutMs: stopTimeoutMs, clock, signal: new AbortController().signal });
  if (outcome.kind === 'done') return (await goneWithin(graceMs, lives, clock)) ? { isObeyed: true } : ignored;
  if (wasThere && !lives()) return { isObeyed: true };
  const lastLine = ('output' in outcome ? outcome.output : '').trimEnd().split('\n').at(-1) ?? '';
  return { isObeyed: false, stopFault: lastLine === '' ? outcome.detail : `${outcome.detail}: ${lastLine}` };
}
