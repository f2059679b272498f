import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { Clock } from '../../ports.ts';
import { runningProcesses, treeOf } from './process-table.ts';

/** How long a process tree that was asked to end may take. */
const graceMs = 2_000;
const lookMs = 50;

/**
 * Ends a process and its whole tree: politely, then after a grace by force. Needs a process started with `detached` (except on Windows).
 * Where the system shows its processes, descendants in sessions of their own are ended too; elsewhere the process group is.
 */
export async function endTree(pid: number, clock: Clock): Promise<void> {
  if (process.platform === 'win32') {
    await endTreeOnWindows(pid);
    return;
  }
  const never = new AbortController().signal;
  const known = new Set<string>();
  const untilAt = clock.now() + graceMs;
  let lives = signalTree(pid, known, 'SIGTERM');
  while (lives && clock.now() < untilAt) {
    await clock.sleep(lookMs, never);
    lives = signalTree(pid, known, 0);
  }
  if (lives) signalTree(pid, known, 'SIGKILL');
}

/** Ends a process and its tree by force before it returns, for a program that is about to exit itself; on Windows the process alone. */
export function killTree(pid: number): void {
  if (process.platform === 'win32') send(pid, 'SIGKILL');
  else signalTree(pid, new Set(), 'SIGKILL');
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

/** Signals every member and says whether there are any; whoever was seen once is remembered, though its parent be gone by then. */
function signalTree(root: number, known: Set<string>, signal: NodeJS.Signals | 0): boolean {
  const all = runningProcesses();
  if (all === undefined) return send(-root, signal);
  const tree = treeOf(root, known, all);
  for (const { key } of tree) known.add(key);
  if (signal === 0) return tree.length > 0;
  // The group at one blow first, so that nobody in it can start another in between.
  send(-root, signal);
  for (const { pid } of tree.filter(({ group }) => group !== root)) send(pid, signal);
  return tree.length > 0;
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

function endTreeOnWindows(pid: number): Promise<void> {
  return new Promise((resolve) => {
    const killer = spawn('taskkill', ['/PID', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
    killer.once('error', () => resolve());
    killer.once('exit', () => resolve());
  });
}
