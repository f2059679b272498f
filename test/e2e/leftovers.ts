import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** A process that works in a folder, or below it. */
export interface Leftover {
  readonly pid: number;
  readonly command: string;
}

/** Every process whose working folder lies in `folder`, or whose environment or command line names it; ended ones that nobody has buried do not count. */
export function leftoversOf(folder: string): readonly Leftover[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap((name) => {
      const read = (file: string): string => {
        try {
          return file === 'cwd' ? readlinkSync(`/proc/${name}/cwd`) : readFileSync(`/proc/${name}/${file}`, 'latin1');
        } catch {
          return '';
        }
      };
      const state = /\) (\w)/.exec(read('stat'))?.[1];
      if (state === undefined || state === 'Z') return [];
      const belongs = read('cwd').startsWith(folder) || read('environ').includes(folder) || read('cmdline').includes(folder);
      return belongs ? [{ pid: Number(name), command: read('cmdline').replaceAll('\0', ' ').trim() }] : [];
    });
}

/** Waits until nothing is left in a folder; answers what still is when the limit has passed. */
export async function untilNothingIsLeft(folder: string, limitMs = 5_000): Promise<readonly Leftover[]> {
  return (await until(() => leftoversOf(folder), (left) => left.length === 0, limitMs)) ?? leftoversOf(folder);
}

/** Ends whatever is left in a folder, for the end of a test that failed. */
export function killLeftovers(folder: string): void {
  for (const { pid } of leftoversOf(folder)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended just now.
    }
  }
}

/** Looks again and again until what is seen is as wanted; undefined when the limit has passed. */
export async function until<T>(look: () => T | Promise<T>, isWanted: (seen: T) => boolean, limitMs = 20_000): Promise<T | undefined> {
  const untilAt = performance.now() + limitMs;
  for (;;) {
    const seen = await look();
    if (isWanted(seen)) return seen;
    if (performance.now() > untilAt) return undefined;
    await setTimeout(20);
  }
}
