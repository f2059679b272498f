import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';

const askMs = 5_000;
/** Systems tell when a process began to the second, and we write down when we saw it begin. */
const toleranceMs = 2_000;

/** A process as a journal has it. `startedAt` is in epoch milliseconds. */
export interface RecordedProcess {
  readonly pid: number;
  readonly key: string;
  readonly startedAt: number;
}

/** What tells a process from every other that ever had its number, on this machine since it booted; undefined where the system shows no /proc, and for a process that has ended. */
export function processKey(pid: number): string | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state] = fields;
    return state === 'Z' || state === 'X' ? undefined : `${pid}/${fields[19]}`;
  } catch {
    return undefined;
  }
}

/** Whether a recorded process lives, as far as that can be told at once: on Linux surely, elsewhere by its number alone. */
export function lives({ pid, key }: RecordedProcess): boolean {
  if (process.platform === 'linux') return processKey(pid) === key;
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
  return startedAt !== undefined && Math.abs(startedAt - recorded.startedAt) <= toleranceMs;
}

async function startByPs(pid: number): Promise<number | undefined> {
  const text = await answerOf('ps', ['-o', 'lstart=', '-p', String(pid)]);
  const at = Date.parse(text.trim());
  return Number.isNaN(at) ? undefined : at;
}

async function startOnWindows(pid: number): Promise<number | undefined> {
  const script = `[DateTimeOffset]::new((Get-Process -Id ${pid}).StartTime).ToUnixTimeMilliseconds()`;
  const text = await answerOf('powershell', ['-NoProfile', '-NonInteractive', '-Command', script]);
  return /^\d+$/u.test(text.trim()) ? Number(text) : undefined;
}

function answerOf(file: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(file, [...args], { timeout: askMs, windowsHide: true, env: { ...process.env, LC_ALL: 'C' } }, (error, stdout) => resolve(error === null ? stdout : ''));
  });
}
