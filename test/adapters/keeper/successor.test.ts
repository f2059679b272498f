import { expect } from 'vitest';
import { createClock } from '../../../src/adapters/clock.ts';
import { stepMarks } from '../../../src/adapters/keeper/marked.ts';
import { createOperator } from '../../../src/adapters/operator/operator.ts';
import type { RecoveryStep, Service } from '../../../src/domain/service.ts';
import { isDead, test, textOf, until } from './keeping.ts';

const onLinux = test.skipIf(process.platform !== 'linux');
const clock = createClock();

/** Performs a step as a guard does. */
async function perform(command: string, { guard, env, id = 'orders' }: { readonly guard: string; readonly env: Readonly<Record<string, string>>; readonly id?: string }): Promise<void> {
  const step: RecoveryStep = { kind: 'run', label: command, command, attempts: 1, backoff: { initialMs: 0, factor: 1, maxMs: 0 }, timeoutMs: 5_000, settleMs: 0 };
  const operator = createOperator({ env, marks: (service) => stepMarks(guard, service), clock, prober: { probe: () => Promise.reject(new Error('nothing is probed')) }, github: undefined });
  expect(await operator.perform(step, { id } as Service, new AbortController().signal)).toMatchObject({ kind: 'done' });
}

onLinux('a service has a successor while something runs that its recovery step has left, and only then', async ({ keep, guard, marked, folder }) => {
  const kept = await keep('sleep 60 & exit 4');
  await kept.ended;
  expect(kept.hasSuccessor()).toBe(false);
  await perform('true', { guard, env: marked.env });
  expect(kept.hasSuccessor()).toBe(false);
  await perform('sleep 60 > /dev/null 2>&1 &', { guard, env: marked.env, id: 'users' });
  expect(kept.hasSuccessor()).toBe(false);
  await perform(`sleep 60 > /dev/null 2>&1 & echo $! > ${folder}/pid`, { guard, env: marked.env });
  expect(kept.hasSuccessor()).toBe(true);
  const pid = Number(textOf(`${folder}/pid`));
  process.kill(pid);
  await until(() => isDead(pid));
  expect(kept.hasSuccessor()).toBe(false);
  marked.kill();
});

onLinux('what a recovery step leaves after a service was ended goes when it is ended again', async ({ keep, guard, marked, folder }) => {
  const kept = await keep('exec sleep 60');
  expect(await kept.end()).toMatchObject({ ending: 'politely' });
  await perform(`sleep 60 > /dev/null 2>&1 & echo $! > ${folder}/pid`, { guard, env: marked.env });
  expect(await kept.end()).toMatchObject({ ending: 'politely' });
  expect(isDead(Number(textOf(`${folder}/pid`)))).toBe(true);
});
