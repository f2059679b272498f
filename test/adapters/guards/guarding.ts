import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test as plainTest } from 'vitest';
import { markedProcesses, type MarkedProcesses } from '../operator/marked-processes.ts';

export { clock, isDead, stateOf, textOf, until } from '../keeper/keeping.ts';

/** What a test of guards works with. Every test ends by finding that it has left no process. */
export interface Guarding {
  readonly marked: MarkedProcesses;
  readonly folder: string;
  /** Runs a program in a process of its own, marked, with our modules by their paths within src/adapters; it is killed in the end. */
  readonly run: (program: string, ...args: readonly string[]) => ChildProcess & { readonly pid: number };
}

export const test = plainTest.extend<Guarding>({
  marked: async ({ task }, use) => {
    const marked = markedProcesses(task.id);
    await use(marked);
    const left = await marked.gone(2_000);
    marked.kill();
    expect(left).toEqual([]);
  },
  folder: async ({ task }, use) => {
    const folder = mkdtempSync(join(tmpdir(), `mock-medic-${task.id}-`));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  run: async ({ marked }, use) => {
    const children: ChildProcess[] = [];
    await use((program, ...args) => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', program, ...args], { env: marked.env, stdio: ['pipe', 'pipe', 'inherit'] });
      children.push(child);
      if (child.pid === undefined) throw new Error('it was never born');
      return Object.assign(child, { pid: child.pid });
    });
    for (const child of children) child.kill('SIGKILL');
  },
});

/** How a program names one of our modules, by its path within src. */
export function source(path: string): string {
  return JSON.stringify(pathToFileURL(join(import.meta.dirname, '../../../src', path)).href);
}

/** The first line that a process prints; undefined when it prints none. */
export async function firstLine({ stdout }: ChildProcess): Promise<string | undefined> {
  let text = '';
  for await (const chunk of stdout ?? []) {
    text += String(chunk);
    if (text.includes('\n')) break;
  }
  return text.split('\n', 1)[0];
}
