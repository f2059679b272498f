import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createClock } from '../../../src/adapters/clock.ts';
import { runCommand } from '../../../src/adapters/operator/run-command.ts';
import type { StepOutcome } from '../../../src/domain/attempt.ts';
import type { Command } from '../../../src/domain/service.ts';
import { markedProcesses, type MarkedProcesses } from './marked-processes.ts';

const clock = createClock();
let marked: MarkedProcesses;
let folder: string;

beforeEach(() => {
  marked = markedProcesses();
  folder = mkdtempSync(join(tmpdir(), 'mock-medic-'));
});

afterEach(async () => {
  const left = await marked.gone(1_000);
  marked.kill();
  rmSync(folder, { recursive: true });
  expect(left).toEqual([]);
});

const run = (command: Command, { timeoutMs = 20_000, signal = new AbortController().signal } = {}): Promise<StepOutcome> =>
  runCommand(command, { env: marked.env, timeoutMs, clock, signal });

async function until(condition: () => boolean): Promise<void> {
  for (const untilAt = Date.now() + 5_000; !condition() && Date.now() < untilAt; ) await wait(20);
}

describe('a command', () => {
  test('given as text goes through the shell', async () => {
    expect(await run('greeting=hello; echo "$greeting" | tr a-z A-Z')).toEqual({ kind: 'done', detail: 'exit 0', output: 'HELLO\n' });
  });

  test('given as a list meets no shell', async () => {
    expect(await run(['printf', '%s|', '$HOME', 'a b', '; exit 3'])).toEqual({ kind: 'done', detail: 'exit 0', output: '$HOME|a b|; exit 3|' });
  });

  test('finds its input empty rather than waiting for it', async () => {
    expect(await run('cat; echo read')).toMatchObject({ kind: 'done', output: 'read\n' });
  });

  test('sees the environment that it is given and nothing else', async () => {
    const { output } = (await run('env')) as { output: string };
    const names = output.trim().split('\n').map((line) => line.split('=')[0]);
    expect(new Set(names.filter((name) => !['PWD', 'OLDPWD', 'SHLVL', '_'].includes(name ?? '')))).toEqual(new Set(['PATH', 'TEST_MARK']));
  });

  test('is heard on both streams', async () => {
    expect((await run('echo out; sleep 0.1; echo err >&2; exit 3'))).toEqual({ kind: 'failed', detail: 'exit 3', output: 'out\nerr\n' });
  });

  test('may print what is not UTF-8', async () => {
    expect(await run(String.raw`printf 'a\377b'`)).toMatchObject({ output: 'a\uFFFDb' });
  });
});

describe('the end of a command is told in words:', () => {
  test.each<[string, Command, string]>([
    ['a signal', 'kill -KILL $$', 'ended by SIGKILL'],
    ['a signal that a shell reports as a number', "sh -c 'kill -TERM $$'; exit $?", 'exit 143 (SIGTERM)'],
    ['a program that does not exist', ['no-such-program', 'x'], 'command not found: no-such-program'],
    ['a program that a shell does not find', 'no-such-program x', 'command not found: no-such-program'],
    ['a program that does not exist, in the middle of a line', 'cd /; no-such-program --fast', 'command not found: no-such-program'],
    ['a shell that says so without a name', 'exit 127', 'exit 127 (command not found)'],
    ['a folder in the place of a program', ['/'], 'not executable: /'],
    ['a folder in the place of a program, in a shell', '/', 'exit 126 (found, but it cannot be executed)'],
  ])('%s', async (_what, command, detail) => {
    expect(await run(command)).toMatchObject({ kind: 'failed', detail });
  });

  test('a file that is no program', async () => {
    const file = join(folder, 'plain');
    writeFileSync(file, 'text');
    expect(await run([file])).toMatchObject({ kind: 'failed', detail: `not executable: ${file}` });
  });

  test('an argument that no system takes', async () => {
    expect(await run(['echo', 'x'.repeat(3_000_000)])).toMatchObject({ kind: 'failed', detail: 'could not be started: the command line is too long' });
    expect(await run('echo \0')).toMatchObject({ kind: 'failed', detail: expect.stringMatching(/^could not be started: /u) });
  });
});

describe('a command that takes too long', () => {
  test('is ended, and what it had printed is kept', async () => {
    const startedAt = Date.now();
    expect(await run('echo begun; sleep 300', { timeoutMs: 300 })).toEqual({ kind: 'failed', detail: 'timed out after 300 ms', output: 'begun\n' });
    expect(Date.now() - startedAt).toBeLessThan(4_000);
  });

  test('may end in its own way', async () => {
    expect(await run("trap 'echo tidied; exit 0' TERM; sleep 300 & wait", { timeoutMs: 300 })).toEqual({ kind: 'failed', detail: 'timed out after 300 ms', output: 'tidied\n' });
  });

  test('is killed with all its descendants when they ignore the polite signal', async () => {
    const startedAt = Date.now();
    const tree = `trap '' TERM; (trap '' TERM; (trap '' TERM; sleep 300 & sleep 300) & sleep 300) & sleep 300`;
    const ended = run(tree, { timeoutMs: 500 });
    await until(() => marked.left().length >= 5);
    expect(marked.left().length).toBeGreaterThanOrEqual(5);
    expect(await ended).toMatchObject({ kind: 'failed', detail: 'timed out after 500 ms' });
    expect(await marked.gone(500)).toEqual([]);
    expect(Date.now() - startedAt).toBeLessThan(5_000);
  });

  test('takes a stubborn descendant along though it went politely itself', async () => {
    const ended = run(`(trap '' TERM; sleep 300) & exec sleep 300`, { timeoutMs: 300 });
    expect(await ended).toMatchObject({ kind: 'failed' });
    expect(await marked.gone(500)).toEqual([]);
  });
});

test('the end of the run ends a command and its whole process tree', async () => {
  const controller = new AbortController();
  const ended = run('(sleep 300 & sleep 300) & sleep 300', { signal: controller.signal });
  await until(() => marked.left().length >= 4);
  controller.abort();
  expect(await ended).toMatchObject({ kind: 'failed', detail: expect.stringMatching(/^stopped after \d.*, because the run was ended$/u) });
  expect(await marked.gone(500)).toEqual([]);
});

test('a gigabyte of output neither blocks nor stays in memory, and its end is kept', async () => {
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 50);
  const outcome = await run('yes 0123456789 | head -c 1073741824; echo; echo the end');
  clearInterval(watch);
  expect(outcome).toMatchObject({ kind: 'done', detail: 'exit 0' });
  expect('output' in outcome && outcome.output.length).toBeLessThanOrEqual(32 * 1_024);
  expect('output' in outcome && outcome.output.endsWith('the end\n')).toBe(true);
  expect(most - before).toBeLessThan(100 * 1_024 * 1_024);
});

describe('what a command leaves in the background', () => {
  const loud = (file: string): string => `nohup sh -c 'while :; do yes x | head -c 20000 || exit 1; yes y | head -c 20000 >&2 || exit 1; echo tick >> ${file}; sleep 0.02; done' & echo started`;
  const ticks = (file: string): number => {
    try {
      return statSync(file).size / 5;
    } catch {
      return 0;
    }
  };

  test('does not keep it from returning', async () => {
    const startedAt = Date.now();
    expect(await run('sleep 300 & echo started')).toEqual({ kind: 'done', detail: 'exit 0', output: 'started\n' });
    expect(Date.now() - startedAt).toBeLessThan(2_000);
    expect(marked.left().map(({ command }) => command)).toContain('sleep 300 ');
    marked.kill();
  });

  test('lives on after our own exit, however much it prints', async () => {
    const file = join(folder, 'ticks');
    const source = (path: string): string => JSON.stringify(join(import.meta.dirname, '../../../src/adapters', path));
    const program = `
      import { createClock } from ${source('clock.ts')};
      import { runCommand } from ${source('operator/run-command.ts')};
      const options = { env: process.env, timeoutMs: 10_000, clock: createClock(), signal: new AbortController().signal };
      console.log(JSON.stringify(await runCommand(process.argv[1], options)));
    `;
    const startedAt = Date.now();
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program, loud(file)], { env: marked.env });
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'done', detail: 'exit 0' });
    expect(Date.now() - startedAt).toBeLessThan(5_000);
    const atOurExit = ticks(file);
    await until(() => ticks(file) >= atOurExit + 20);
    expect(ticks(file)).toBeGreaterThanOrEqual(atOurExit + 20);
    expect(readFileSync(file, 'utf8')).toMatch(/^(?:tick\n)+$/u);
    for (const { pid, command } of marked.left()) if (!command.startsWith('cat')) process.kill(pid, 'SIGKILL');
    // Who read on its behalf goes when it has gone.
    expect(await marked.gone(2_000)).toEqual([]);
  });
});
