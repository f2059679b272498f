import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ended, firstAnswer, mockCommand, silence, urlOf, type Mock } from './guard-mock.ts';
import { found, isInstalled, makePlace, quoted } from './guard-programs.ts';

/** Another program that waits for a mock; `meet` starts both and gives the instants of the first answer and of its own word, in epoch ms. */
export interface Waiter {
  readonly name: string;
  readonly isInstalled: () => boolean;
  /** How far its polls lie apart by default; the mock starts `phase` (0 to 1) of that later, so that no measurement favours one place between two polls. */
  readonly intervalMs: number;
  readonly meet: (mock: Mock, phase: number) => Promise<{ readonly answeredAt: number; readonly saidAt: number }>;
}

/** wait-on as it comes, beside the mock. */
export const waitOn: Waiter = {
  name: 'wait-on',
  isInstalled: () => isInstalled('wait-on'),
  intervalMs: 250,
  meet: async (mock, phase) => {
    const place = makePlace();
    const waiter = spawn(found('wait-on'), [urlOf(mock).replace('http:', 'http-get:')], { env: place.env, stdio: 'ignore' });
    const said = once(waiter, 'exit').then(([code]) => ({ code: code as number | null, at: Date.now() }));
    await sleep(phase * waitOn.intervalMs);
    const [program, ...args] = mockCommand(mock);
    const child = spawn(program, args, { env: place.env, stdio: 'ignore' });
    try {
      const answeredAt = await firstAnswer(mock, { afterFall: false });
      const { code, at } = await said;
      if (code !== 0) throw new Error(`wait-on ended with ${code}`);
      return { answeredAt, saidAt: at };
    } finally {
      await Promise.all([ended(waiter), ended(child)]);
      place.clear();
    }
  },
};

/** start-server-and-test as it comes; it starts the mock itself, and its word is the start of the command for the tests. */
export const startServerAndTest: Waiter = {
  name: 'start-server-and-test',
  isInstalled: () => isInstalled('start-server-and-test'),
  intervalMs: 2_000,
  meet: async (mock, phase) => {
    const place = makePlace();
    const told = join(place.folder, 'told');
    const start = mockCommand(mock).map(quoted).join(' ');
    // It strips quotes that an argument begins with, so none may stand there.
    const args = [`sleep ${(phase * startServerAndTest.intervalMs) / 1000}; exec ${start}`, urlOf(mock).replace('http:', 'http-get:'), `: >${quoted(told)}`];
    const child = spawn(found('start-server-and-test'), args, { cwd: place.folder, env: place.env, stdio: 'ignore' });
    const exit = once(child, 'exit');
    try {
      const answeredAt = await firstAnswer(mock, { afterFall: false });
      const [code] = (await exit) as [number | null];
      if (code !== 0) throw new Error(`start-server-and-test ended with ${code}`);
      return { answeredAt, saidAt: statSync(told).mtimeMs };
    } finally {
      await ended(child);
      await silence(mock);
      place.clear();
    }
  },
};

/** Every rival that waits. */
export const waiters: readonly Waiter[] = [waitOn, startServerAndTest];
