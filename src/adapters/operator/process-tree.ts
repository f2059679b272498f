import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { Clock } from '../../ports.ts';

/** How long a process tree that was asked to end may take. */
const graceMs = 2_000;
const lookMs = 25;

/** Ends a process and all of its group: politely, then after a grace by force. Needs a process started with `detached` (except on Windows). */
export async function endTree(pid: number, clock: Clock): Promise<void> {
  if (process.platform === 'win32') {
    await endTreeOnWindows(pid);
    return;
  }
  const never = new AbortController().signal;
  const untilAt = clock.now() + graceMs;
  let lives = signalGroup(pid, 'SIGTERM');
  while (lives && clock.now() < untilAt) {
    await clock.sleep(lookMs, never);
    lives = signalGroup(pid, 0);
  }
  if (lives) signalGroup(pid, 'SIGKILL');
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

/** Says whether the group has members; those of somebody else count, though they cannot be signalled. */
function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-pid, signal);
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
