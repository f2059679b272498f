import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Finds every process that descends from a test, however far it has run away, by a variable in its environment (Linux). */
export interface MarkedProcesses {
  readonly env: Readonly<Record<string, string>>;
  /** Process ids and command lines. */
  left(): readonly { readonly pid: number; readonly command: string }[];
  /** Waits until none is left; what is left after `limitMs` is given. */
  gone(limitMs: number): Promise<readonly string[]>;
  kill(): void;
}

/** Gives an environment for the children of one test, and the means to find them. */
export function markedProcesses(test: string): MarkedProcesses {
  const mark = `${test}-${randomUUID()}`;
  const left = (): readonly { pid: number; command: string }[] =>
    readdirSync('/proc')
      .filter((name) => /^\d+$/u.test(name))
      .flatMap((pid) => {
        try {
          if (!readFileSync(`/proc/${pid}/environ`, 'utf8').includes(mark)) return [];
          return [{ pid: Number(pid), command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') }];
        } catch {
          return [];
        }
      });
  return {
    env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin', TEST_MARK: mark },
    left,
    async gone(limitMs) {
      for (const untilAt = Date.now() + limitMs; left().length > 0 && Date.now() < untilAt; ) await wait(20);
      return left().map(({ command }) => command);
    },
    kill() {
      for (const { pid } of left()) process.kill(pid, 'SIGKILL');
    },
  };
}
