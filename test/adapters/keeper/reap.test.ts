import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { isSameProcess, keyAt, lives, processKey, startByPs } from '../../../src/adapters/keeper/identity.ts';
import { marks } from '../../../src/adapters/keeper/marked.ts';
import { reapLeftovers, type Leftover } from '../../../src/adapters/keeper/reap.ts';
import type { MarkedProcesses } from '../operator/marked-processes.ts';
import { clock, isDead, stateOf, test, textOf, until } from './keeping.ts';

/** Starts what a guard that is dead might have left, in a process group of its own. */
async function leave(command: string, marked: MarkedProcesses, more: Readonly<Record<string, string>> = {}): Promise<ChildProcess & { readonly pid: number }> {
  const child = spawn('/bin/sh', ['-c', command], { detached: true, stdio: 'ignore', env: { ...marked.env, ...more } });
  const { pid } = child;
  if (pid === undefined) throw new Error('it was never born');
  // While a process becomes another, its environment is nobody's to read.
  const isThere = (line: string): boolean => (command.includes('exec ') ? line.startsWith('sleep') : line.includes('sleep'));
  await until(() => isThere(textOf(`/proc/${pid}/cmdline`)) || undefined);
  return Object.assign(child, { pid });
}

function leftover({ pid }: { readonly pid: number }, changes: Partial<Leftover> = {}): Leftover {
  return { service: 'orders', pid, key: processKey(pid) ?? '', startedAt: Date.now(), stop: undefined, cwd: undefined, env: {}, ...changes };
}

const commands = (marked: MarkedProcesses): readonly string[] => marked.left().map(({ command }) => command.trim()).toSorted();

describe('what a dead guard left', () => {
  test('is ended with its tree, and told', async ({ marked, guard }) => {
    const left = await leave('sleep 61 & exec sleep 60', marked);
    const stubborn = await leave('trap "" TERM; exec sleep 60', marked);
    const reaped = await reapLeftovers(guard, [leftover(left), leftover(stubborn, { service: 'users' })], { clock, env: marked.env });
    expect(reaped).toEqual([{ service: 'orders', pid: left.pid, ending: 'politely', stopFault: undefined }, { service: 'users', pid: stubborn.pid, ending: 'by-force', stopFault: undefined }]);
    expect(marked.left()).toEqual([]);
  });

  test('is spared when its number is another process by now', async ({ marked, guard }) => {
    const stranger = await leave('exec sleep 60', marked);
    const reaped = await reapLeftovers(guard, [leftover(stranger, { key: `${stranger.pid}/1` })], { clock, env: marked.env });
    expect(reaped).toEqual([]);
    expect(isDead(stranger.pid)).toBe(false);
    marked.kill();
  });

  test('is spared also when there is a command that ends the service, and others that bear its marks', async ({ marked, guard }) => {
    const stranger = await leave('exec sleep 60', marked);
    await leave('exec sleep 61', marked, marks(guard, 'orders'));
    const reaped = await reapLeftovers(guard, [leftover(stranger, { key: `${stranger.pid}/1`, stop: 'exit 1' })], { clock, env: marked.env });
    expect(reaped).toMatchObject([{ service: 'orders', ending: 'politely', stopFault: 'exit 1' }]);
    expect(commands(marked)).toEqual(['sleep 60']);
    marked.kill();
  });

  test('is not looked for in the group of a number whose process has ended', async ({ marked, guard }) => {
    const stranger = await leave('sleep 60 & sleep 0.1', marked);
    const recorded = leftover(stranger);
    await until(() => stateOf(stranger.pid) === undefined || undefined);
    expect(await reapLeftovers(guard, [recorded], { clock, env: marked.env })).toEqual([]);
    expect(commands(marked)).toEqual(['sleep 60']);
    marked.kill();
  });

  test('is found by its marks when its own process has ended, and what bears the marks of others is spared', async ({ marked, guard }) => {
    const left = await leave('setsid sleep 60 & sleep 0.1', marked, marks(guard, 'orders'));
    const recorded = leftover(left);
    await leave('exec sleep 61', marked, marks(`${guard}-another`, 'orders'));
    await until(() => stateOf(left.pid) === undefined || undefined);
    const [only, ...more] = await reapLeftovers(guard, [recorded], { clock, env: marked.env });
    expect(only).toMatchObject({ service: 'orders', ending: 'politely' });
    expect(more).toEqual([]);
    expect(commands(marked)).toEqual(['sleep 61']);
    marked.kill();
  });

  test('is found by its marks when a full disk kept it out of the journal', async ({ marked, guard }) => {
    const { pid } = await leave('exec sleep 60', marked, marks(guard, 'users'));
    expect(await reapLeftovers(guard, [], { clock, env: marked.env })).toEqual([{ service: 'users', pid, ending: 'politely', stopFault: undefined }]);
  });

  test('is ended by its own command where it has one, in the folder and with the variables of its service, also when nothing of it is to be seen', async ({ marked, guard, folder }) => {
    const recorded = leftover({ pid: 999_999_999 }, { key: '999999999/1', stop: 'echo "$PROJECT" in "$(pwd)" > stopped', cwd: folder, env: { PROJECT: 'mine' } });
    expect(await reapLeftovers(guard, [recorded], { clock, env: marked.env })).toEqual([{ service: 'orders', pid: undefined, ending: 'by-command', stopFault: undefined }]);
    expect(textOf(join(folder, 'stopped'))).toBe(`mine in ${folder}\n`);
  });

  test('and is gone is told by nobody', async ({ marked, guard }) => {
    expect(await reapLeftovers(guard, [leftover({ pid: 999_999_999 }, { key: '999999999/1' })], { clock, env: marked.env })).toEqual([]);
  });
});

describe('a recorded process', () => {
  test('is the same as long as it lives, and not when it is dead, though nobody has buried it', async ({ marked }) => {
    const child = await leave('exec sleep 60', marked);
    const recorded = leftover(child);
    expect([lives(recorded), await isSameProcess(recorded)]).toEqual([true, true]);
    process.kill(child.pid, 'SIGKILL');
    await until(() => isDead(child.pid) || undefined);
    expect([lives(recorded), await isSameProcess(recorded), processKey(child.pid)]).toEqual([false, false, undefined]);
  });

  test('is not the same when its key says otherwise, or nothing', async ({ marked }) => {
    const child = await leave('exec sleep 60', marked);
    for (const key of ['', `${child.pid}/1`, keyAt(child.pid, Date.now())]) expect(await isSameProcess(leftover(child, { key }))).toBe(false);
    marked.kill();
  });

  test('began when ps says, to the second', async ({ marked }) => {
    const before = Date.now();
    const child = await leave('exec sleep 60', marked);
    const at = await startByPs(child.pid);
    expect(Math.abs((at ?? 0) - before)).toBeLessThan(2_000);
    expect(Math.abs(((await startByPs(process.pid)) ?? 0) - performance.timeOrigin)).toBeLessThan(2_000);
    marked.kill();
    await until(() => stateOf(child.pid) === undefined || undefined);
    expect(await startByPs(child.pid)).toBeUndefined();
  });
});
