import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test as plainTest } from 'vitest';
import { createClock } from '../../../src/adapters/clock.ts';
import { processKey } from '../../../src/adapters/keeper/identity.ts';
import { createKeeper } from '../../../src/adapters/keeper/keeper.ts';
import type { Command, Launch, Service } from '../../../src/domain/service.ts';
import type { KeptProcess, Started } from '../../../src/ports.ts';
import { markedProcesses, type MarkedProcesses } from '../operator/marked-processes.ts';

export const clock = createClock();

/** What a test of the keeper works with. Every test ends by finding that it has left no process. */
export interface Keeping {
  readonly marked: MarkedProcesses;
  readonly folder: string;
  readonly guard: string;
  /** Starts a command, held at the gate. */
  readonly start: (command: Command, changes?: Partial<Launch>, id?: string) => Promise<Started>;
  /** Starts a command and opens the gate. */
  readonly keep: (command: Command, changes?: Partial<Launch>, id?: string) => Promise<KeptProcess>;
}

export const test = plainTest.extend<Keeping>({
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
  guard: async ({ task }, use) => {
    await use(`guard-of-${task.id}-${process.pid}`);
  },
  start: async ({ marked, folder, guard }, use) => {
    const keeper = createKeeper({ env: marked.env, clock, logsDir: folder, guard });
    await use((command, changes = {}, id = 'orders') => keeper.start({ id } as Service, launchOf(command, changes)));
  },
  keep: async ({ start }, use) => {
    const kept: KeptProcess[] = [];
    await use(async (command, changes, id) => {
      const process = born(await start(command, changes, id));
      kept.push(process);
      process.go();
      return process;
    });
    await Promise.all(kept.map((each) => each.end()));
  },
});

/** How a command is launched; what matters to the keeper is its start and its end. */
export function launchOf(command: Command, changes: Partial<Launch> = {}): Launch {
  return {
    command,
    port: undefined,
    cwd: undefined,
    env: {},
    readyTimeoutMs: 1_000,
    intervalMs: 1_000,
    restarts: 0,
    stop: undefined,
    background: false,
    heartbeat: [{ kind: 'tcp', name: 'tcp', host: '127.0.0.1', port: 1, timeoutMs: 1, family: 'any', expect: {}, warn: undefined }],
    mockoon: false,
    ...changes,
  } as Launch;
}

/** The process of a start that must have come off. */
export function born(started: Started): KeptProcess {
  if (started.kind === 'stillborn') throw new Error(started.end.words);
  return started.kept;
}

/** Looks again and again until something is there; rejects when five seconds have passed. */
export async function until<T>(look: () => T | undefined): Promise<T> {
  for (const untilAt = Date.now() + 5_000; Date.now() < untilAt; await wait(10)) {
    const seen = look();
    if (seen !== undefined && seen !== false) return seen;
  }
  throw new Error('it never came to that');
}

/** What a file holds; nothing while there is none. */
export function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** The state of a process in the system's table, `Z` for one that is dead and not buried; undefined when there is none (Linux). */
export function stateOf(pid: number): string | undefined {
  return /\) (\w)/u.exec(textOf(`/proc/${pid}/stat`))?.[1];
}

/** Whether a process has ended with its last thread, buried or not. */
export function isDead(pid: number): boolean {
  return processKey(pid) === undefined;
}
