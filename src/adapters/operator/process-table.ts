import { closeSync, openSync, readdirSync, readSync } from 'node:fs';

/** A process that runs: `key` tells it from a later one with the same number. */
export interface RunningProcess {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  readonly key: string;
}

/** Every process that runs, zombies left out; undefined where the system has no /proc. */
export function runningProcesses(): readonly RunningProcess[] | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/u.test(name))
      .flatMap((name) => runningProcess(Number(name)) ?? []);
  } catch {
    return undefined;
  }
}

/** The process of a number, unless it has ended; undefined also where the system has no /proc. See proc_pid_stat(5): the name stands in brackets and may hold anything, so the fields are counted from behind it. */
export function runningProcess(pid: number): RunningProcess | undefined {
  try {
    const stat = beginning(`/proc/${pid}/stat`);
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, parent, group] = fields;
    // One whose first thread has ended looks dead, yet holds its ports until its last thread has.
    const isDead = state === 'X' || (state === 'Z' && Number(fields[17]) <= 1);
    if (isDead) return undefined;
    return { pid, parent: Number(parent), group: Number(group), key: `${pid}/${fields[19]}` };
  } catch {
    // It ended while the table was read.
    return undefined;
  }
}

/** The members of a process's tree that run: its group, who is known already, and whatever descends from these, also in sessions of its own. */
export function treeOf(root: number, known: ReadonlySet<string>, all: readonly RunningProcess[]): readonly RunningProcess[] {
  let tree = all.filter(({ group, key }) => group === root || known.has(key));
  for (;;) {
    const pids = new Set(tree.map(({ pid }) => pid));
    const more = all.filter(({ pid, parent }) => pids.has(parent) && !pids.has(pid));
    if (more.length === 0) return tree;
    tree = [...tree, ...more];
  }
}

const page = Buffer.allocUnsafe(4_096);

/** The first 4 KiB of a file. The table is read while a mock is down, and the library's way takes three times as long for files as short as these. */
function beginning(path: string): string {
  const file = openSync(path, 'r');
  try {
    return page.toString('latin1', 0, readSync(file, page, 0, page.length, 0));
  } finally {
    closeSync(file);
  }
}
