import { execFile } from 'node:child_process';
import { runningProcess } from '../operator/process-table.ts';

const askMs = 5_000;
/** Systems tell when a process began to the second, and we write down when we saw it begin. */
const toleranceMs = 2_000;

/** A process as a journal has it. `startedAt` is in epoch milliseconds. */
export interface RecordedProcess {
  readonly pid: number;
  readonly key: string;
  readonly startedAt: number;
}

/**
 * What tells a process from every other that ever had its number, on this machine since it booted. Where the system shows no /proc it is
 * when the process began, in epoch milliseconds, which is known of ourselves alone; undefined of others there, and of a process that has ended.
 */
export function processKey(pid: number): string | undefined {
  if (process.platform === 'linux') return runningProcess(pid)?.key;
  return pid === process.pid ? keyAt(pid, performance.timeOrigin) : undefined;
}

/** The key of a process that was started at this moment, in epoch milliseconds, where the system shows no /proc. */
export function keyAt(pid: number, startedAt: number): string {
  return `${pid}/${Math.round(startedAt)}`;
}

/** Whether a recorded process lives, as far as that can be told at once: on Linux surely, elsewhere by its number alone. */
export function lives({ pid, key }: RecordedProcess): boolean {
  return process.platform === 'linux' ? processKey(pid) === key : isTaken(pid);
}

/** Whether any process has this number. */
export function isTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Whether the process that has this number now is the recorded one; where that cannot be told it is not, because nobody else's may be ended. */
export async function isSameProcess(recorded: RecordedProcess): Promise<boolean> {
  if (!lives(recorded)) return false;
  if (process.platform === 'linux') return true;
  const startedAt = process.platform === 'win32' ? await startOnWindows(recorded.pid) : await startByPs(recorded.pid);
  return startedAt !== undefined && Math.abs(startedAt - startOf(recorded)) <= toleranceMs;
}

/** A guard is written down some time after it began, its key says when that was. */
function startOf({ pid, key, startedAt }: RecordedProcess): number {
  const [, at] = new RegExp(`^${pid}/(\\d+)$`, 'u').exec(key) ?? [];
  return at === undefined ? startedAt : Number(at);
}

/** When a process began, as the `ps` of macOS and its like has it: epoch milliseconds, cut to the second; undefined for one that has ended, also when nobody has buried it. */
export async function startByPs(pid: number): Promise<number | undefined> {
  const text = await answerOf('ps', ['-o', 'stat=', '-o', 'lstart=', '-p', String(pid)]);
  const [, state = 'Z', began = ''] = /^\s*(\S)\S*\s+(\S.*\S)\s*$/u.exec(text) ?? [];
  const at = Date.parse(`${began} UTC`);
  return state === 'Z' || Number.isNaN(at) ? undefined : at;
}

async function startOnWindows(pid: number): Promise<number | undefined> {
  const script = `[DateTimeOffset]::new((Get-Process -Id ${pid}).StartTime).ToUnixTimeMilliseconds()`;
  const text = await answerOf('powershell', ['-NoProfile', '-NonInteractive', '-Command', script]);
  return /^\d+$/u.test(text.trim()) ? Number(text) : undefined;
}

function answerOf(file: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(file, [...args], { timeout: askMs, windowsHide: true, env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } }, (error, stdout) => resolve(error === null ? stdout : ''));
  });
}
