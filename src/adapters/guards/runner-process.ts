import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The runner's process that runs this job. */
export interface Ancestor {
  readonly pid: number;
  lives(): boolean;
}

interface Parent {
  readonly parent: number;
  readonly name: string;
}

const runnerName = 'Runner.Worker';
const generationsMax = 16;
const askMs = 2_000;

/** The runner among our ancestors, as long as these can be followed: it ends with the job. Undefined elsewhere, and on Windows, which does not tell cheaply. */
export async function findRunner(): Promise<Ancestor | undefined> {
  if (process.platform === 'win32') return undefined;
  let pid = process.ppid;
  for (let generation = 0; generation < generationsMax && pid > 1; generation += 1) {
    const found = await parentOf(pid);
    if (found === undefined) return undefined;
    if (found.name.includes(runnerName)) return ancestor(pid);
    pid = found.parent;
  }
  return undefined;
}

function ancestor(pid: number): Ancestor {
  const bornAt = birthOf(pid);
  return { pid, lives: () => isThere(pid) && birthOf(pid) === bornAt };
}

/** When a process began, in the system's own count; undefined where /proc does not tell, then its number must do. */
function birthOf(pid: number): string | undefined {
  return statFields(pid)?.fields[19];
}

async function parentOf(pid: number): Promise<Parent | undefined> {
  if (process.platform === 'linux') {
    const stat = statFields(pid);
    return stat === undefined ? undefined : { parent: Number(stat.fields[1]), name: `${stat.name} ${programOf(pid)}` };
  }
  return new Promise((resolve) => {
    execFile('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], { timeout: askMs }, (error, stdout) => {
      const [, parent, name] = /^\s*(\d+)\s+(.*\S)/u.exec(stdout) ?? [];
      resolve(error !== null || parent === undefined || name === undefined ? undefined : { parent: Number(parent), name });
    });
  });
}

/** What it was started as: a process may give itself another name. */
function programOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0', 1)[0] ?? '';
  } catch {
    return '';
  }
}

/** See proc_pid_stat(5): the name stands in brackets and may hold anything. */
function statFields(pid: number): { readonly name: string; readonly fields: readonly string[] } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const end = stat.lastIndexOf(')');
    return { name: stat.slice(stat.indexOf('(') + 1, end), fields: stat.slice(end + 2).split(' ') };
  } catch {
    return undefined;
  }
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
