import type { Ending } from '../../domain/process-end.ts';
import type { Command } from '../../domain/service.ts';
import type { Clock } from '../../ports.ts';
import { runningProcesses, treeOf } from '../operator/process-table.ts';
import { endTree } from '../operator/process-tree.ts';
import { runCommand } from '../operator/run-command.ts';
import { markedProcesses } from './marked.ts';

/** How long what was asked to end may take. */
const graceMs = 2_000;
/** How long it may take to be gone after it was killed; longer only when the kernel does not let go of it. */
const burialMs = 3_000;
const stopTimeoutMs = 10_000;
const lookMs = 10;

/** What is to be ended, and how. */
export interface Condemned {
  readonly guard: string;
  readonly service: string;
  /** The root of its tree. */
  readonly pid: number;
  /** Whether the root is (still) the process that was meant, and not another of the same number. */
  readonly isOurs: () => boolean;
  readonly stop: { readonly command: Command; readonly cwd: string | undefined; readonly env: Readonly<Record<string, string>> } | undefined;
  readonly clock: Clock;
}

/** Ends a service with everything that belongs to it: by its own command, then politely, then by force; answers when it is gone. */
export async function endService(condemned: Condemned): Promise<Ending> {
  const { stop, clock } = condemned;
  if (stop !== undefined) {
    const { command, cwd, env } = stop;
    await runCommand(command, { env, cwd, timeoutMs: stopTimeoutMs, clock, signal: new AbortController().signal });
    if (await isGoneWithin(condemned, graceMs)) return 'by-command';
  }
  if (membersOf(condemned).length === 0 && !livesElsewhere(condemned)) return 'gone';
  if (process.platform === 'win32') {
    await endTree(condemned.pid, clock);
    return 'by-force';
  }
  signalAll(condemned, 'SIGTERM');
  // Who is stopped can only obey when it runs.
  signalAll(condemned, 'SIGCONT');
  if (await isGoneWithin(condemned, graceMs)) return 'politely';
  signalAll(condemned, 'SIGKILL');
  await isGoneWithin(condemned, burialMs);
  return 'by-force';
}

/** Where the system shows its processes: the tree, and whoever bears the marks. */
function membersOf(condemned: Condemned): readonly number[] {
  const all = runningProcesses();
  if (all === undefined) return [];
  const tree = isGroupOurs(condemned) ? treeOf(condemned.pid, new Set(), all).map(({ pid }) => pid) : [];
  return [...new Set([...tree, ...markedProcesses(condemned.guard, condemned.service)])];
}

/** The number of a group stays taken while anybody is in it, so that what is left of an ended root's group is ours; a new root of that number is not. */
function isGroupOurs({ pid, isOurs }: Condemned): boolean {
  return isOurs() || !signal(pid, 0);
}

/** Elsewhere: whether the process group has anybody in it. */
function livesElsewhere({ pid, isOurs }: Condemned): boolean {
  if (process.platform === 'linux') return false;
  return process.platform === 'win32' ? isOurs() : signal(-pid, 0);
}

async function isGoneWithin(condemned: Condemned, limitMs: number): Promise<boolean> {
  const { clock } = condemned;
  const never = new AbortController().signal;
  const untilAt = clock.now() + limitMs;
  for (;;) {
    if (membersOf(condemned).length === 0 && !livesElsewhere(condemned)) return true;
    if (clock.now() >= untilAt) return false;
    await clock.sleep(lookMs, never);
  }
}

function signalAll(condemned: Condemned, name: NodeJS.Signals): void {
  const members = membersOf(condemned);
  // The group at one blow first, so that nobody in it can start another in between.
  if (isGroupOurs(condemned)) signal(-condemned.pid, name);
  for (const pid of members) signal(pid, name);
}

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    process.kill(pid, name);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
