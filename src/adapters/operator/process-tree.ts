import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { Ending } from '../../domain/process-end.ts';
import type { Clock } from '../../ports.ts';
import { runningProcess, runningProcesses, treeOf, type RunningProcess } from './process-table.ts';

/** How long a process tree that was asked to end may take. */
const graceMs = 2_000;
/** How long one that was killed may take to be gone; longer only for one stuck in the kernel. */
const burialMs = 5_000;
const lookMs = 10;
const never = new AbortController().signal;
/** No process belongs to this group. */
const nobody = -1;

/** A process with all that it started, as far as the system shows them: where it has no /proc, the process group. */
export interface ProcessTree {
  /** Whether anybody in it runs. Cheap while somebody who was seen before does. */
  lives(): boolean;
  /** The numbers of those that run; empty where the system does not tell. */
  pids(): readonly number[];
  /** Signals every member and says whether there were any; 0 only asks. */
  signal(signal: NodeJS.Signals | 0): boolean;
}

/** The process that a tree is looked for from, the leader of its group; with its key, a later process of the same number is left alone. */
export interface Root {
  readonly pid: number;
  readonly key: string | undefined;
}

/** Gives the tree of a process that was started with `detached`, together with whoever else is a member; not for Windows. */
export function processTree(root: Root | undefined, isMember: (process: RunningProcess) => boolean = () => false): ProcessTree {
  // Whoever was seen once is remembered, though its parent be gone by then.
  const known = new Map<string, number>();
  const look = (all: readonly RunningProcess[]): { readonly group: number; readonly tree: readonly RunningProcess[] } => {
    const group = root === undefined || isTakenOver(root, all) ? nobody : root.pid;
    for (const each of all) if (isMember(each)) known.set(each.key, each.pid);
    const tree = treeOf(group, new Set(known.keys()), all).filter(({ pid }) => pid !== process.pid);
    known.clear();
    for (const { key, pid } of tree) known.set(key, pid);
    return { group, tree };
  };
  const signal = (name: NodeJS.Signals | 0): boolean => {
    const all = runningProcesses();
    if (all === undefined) return root !== undefined && send(-root.pid, name);
    const { group, tree } = look(all);
    if (name === 0) return tree.length > 0;
    // The group at one blow first, so that nobody in it can start another in between.
    if (tree.some((each) => each.group === group)) send(-group, name);
    for (const { pid } of tree.filter((each) => each.group !== group)) send(pid, name);
    return tree.length > 0;
  };
  return {
    lives: () => [...known].some(([key, pid]) => runningProcess(pid)?.key === key) || signal(0),
    pids: () => look(runningProcesses() ?? []).tree.map(({ pid }) => pid),
    signal,
  };
}

/** Whether the number leads another process's group by now. While a group of ours has members, its number is given to nobody. */
function isTakenOver({ pid, key }: Root, all: readonly RunningProcess[]): boolean {
  return key !== undefined && all.some((each) => each.pid === pid && each.key !== key);
}

/** Ends a tree politely, then after a grace by force, and waits until it is gone. */
export async function endProcessTree(tree: ProcessTree, clock: Clock): Promise<Exclude<Ending, 'by-command'>> {
  if (!tree.signal('SIGTERM')) return 'gone';
  // Who is stopped obeys as soon as it goes on.
  tree.signal('SIGCONT');
  if (await goneWithin(graceMs, () => tree.lives(), clock)) return 'politely';
  await goneWithin(burialMs, () => tree.signal('SIGKILL'), clock);
  return 'by-force';
}

/** Waits until nothing lives any more, and says whether it came to that in time. */
export async function goneWithin(limitMs: number, lives: () => boolean, clock: Clock): Promise<boolean> {
  for (const untilAt = clock.now() + limitMs; lives(); await clock.sleep(lookMs, never)) if (clock.now() >= untilAt) return false;
  return true;
}

/**
 * Ends a process and its whole tree: politely, then after a grace by force. Needs a process started with `detached` (except on Windows).
 * Where the system shows its processes, descendants in sessions of their own are ended too; elsewhere the process group is.
 */
export async function endTree(pid: number, clock: Clock): Promise<void> {
  if (process.platform === 'win32') await endTreeOnWindows(pid);
  else await endProcessTree(processTree({ pid, key: undefined }), clock);
}

/** Ends a process and its tree by force before it returns, for a program that is about to exit itself; on Windows the process alone. */
export function killTree(pid: number): void {
  if (process.platform === 'win32') send(pid, 'SIGKILL');
  else processTree({ pid, key: undefined }).signal('SIGKILL');
}

/** Ends a process and its tree by force, for want of a polite way on Windows. */
export function endTreeOnWindows(pid: number): Promise<void> {
  return new Promise((resolve) => {
    const killer = spawn('taskkill', ['/PID', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
    killer.once('error', () => resolve());
    killer.once('exit', () => resolve());
  });
}

/**
 * Reads a stream on behalf of a process that lives on after us, for as long as it lives.
 * Were the pipe closed instead, the next line that process prints would kill it (SIGPIPE).
 */
export function drainAfterUs(stream: Readable, env: Readonly<Record<string, string>>): void {
  const [command, args] = process.platform === 'win32' ? [process.execPath, ['-e', 'process.stdin.resume()']] : ['cat', []];
  const reader = spawn(command, args, { stdio: [stream, 'ignore', 'ignore'], detached: true, windowsHide: true, env, cwd: '/' });
  // Without a reader nothing worse happens than the closed pipe.
  reader.once('error', () => undefined);
  reader.unref();
  stream.destroy();
}

/** Says whether there is anybody to receive a signal; who may not be signalled counts. */
function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
