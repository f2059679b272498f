import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runningProcesses, treeOf } from '../../../src/adapters/operator/process-table.ts';

test('a dead process that nobody has buried does not count as running', async () => {
  // It ends when the shell has become sleep, which waits for nobody.
  const parent = spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const [printed] = (await once(parent.stdout, 'data')) as [Buffer];
    const dead = Number(printed.toString());
    const state = (): string | undefined => readFileSync(`/proc/${dead}/stat`, 'utf8').split(') ')[1]?.[0];
    const pids = (): readonly number[] | undefined => runningProcesses()?.map(({ pid }) => pid);
    expect(pids()).toContain(dead);
    for (let looks = 0; state() !== 'Z' && looks < 100; looks += 1) await wait(20);
    expect(state()).toBe('Z');
    expect(pids()).toContain(parent.pid);
    expect(pids()).not.toContain(dead);
  } finally {
    parent.kill('SIGKILL');
  }
});

test.skipIf(spawnSync('python3', ['--version']).status !== 0)('a process whose first thread has ended runs until its last one has: so long it holds its ports', async () => {
  const script = 'import ctypes, threading, time; threading.Thread(target=time.sleep, args=(60,)).start(); print(1, flush=True); ctypes.CDLL(None).pthread_exit(None)';
  const child = spawn('python3', ['-c', script], { stdio: ['ignore', 'pipe', 'ignore'] });
  const state = (): string | undefined => readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.[0];
  try {
    await once(child.stdout, 'data');
    for (let looks = 0; state() !== 'Z' && looks < 100; looks += 1) await wait(20);
    expect(state()).toBe('Z');
    expect(runningProcesses()?.map(({ pid }) => pid)).toContain(child.pid);
  } finally {
    child.kill('SIGKILL');
  }
  await once(child, 'exit');
  expect(runningProcesses()?.map(({ pid }) => pid)).not.toContain(child.pid);
});

test('a tree is the group, whoever is known already, and all that descend from these', () => {
  const running = (pid: number, parent: number, group: number) => ({ pid, parent, group, key: `${pid}/1` });
  const all = [running(10, 1, 10), running(11, 10, 10), running(12, 11, 12), running(13, 12, 12), running(20, 1, 20), running(21, 20, 20), running(30, 1, 30), running(31, 30, 30)];
  expect(treeOf(10, new Set(['20/1', '30/0']), all).map(({ pid }) => pid).toSorted((a, b) => a - b)).toEqual([10, 11, 12, 13, 20, 21]);
});
