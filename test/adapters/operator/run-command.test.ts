import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { describe, expect, test as plainTest } from 'vitest';
import { createClock } from '../../../src/adapters/clock.ts';
import { runCommand } from '../../../src/adapters/operator/run-command.ts';
import type { StepOutcome } from '../../../src/domain/attempt.ts';
import type { Command } from '../../../src/domain/service.ts';
import { markedProcesses, type MarkedProcesses } from './marked-processes.ts';

const clock = createClock();

interface Given {
  readonly marked: MarkedProcesses;
  /** Runs a command whose descendants are marked. */
  readonly run: (command: Command, limits?: { readonly timeoutMs?: number; readonly signal?: AbortSignal }) => Promise<StepOutcome>;
  readonly folder: string;
}

const test = plainTest.extend<Given>({
  // Every test ends by finding that it has left no process.
  marked: async ({ task }, use) => {
    const marked = markedProcesses(task.id);
    await use(marked);
    const left = await marked.gone(1_000);
    marked.kill();
    expect(left).toEqual([]);
  },
  run: async ({ marked }, use) => {
    await use((command, { timeoutMs = 20_000, signal = new AbortController().signal } = {}) => runCommand(command, { env: marked.env, timeoutMs, clock, signal }));
  },
  folder: async ({ task }, use) => {
    const folder = mkdtempSync(join(tmpdir(), `mock-medic-${task.id}-`));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
});

async function until(condition: () => boolean): Promise<void> {
  for (const untilAt = Date.now() + 5_000; !condition() && Date.now() < untilAt; ) await wait(20);
}

describe('a command', () => {
  test('given as text goes through the shell', async ({ run }) => {
    expect(await run('greeting=hello; echo "$greeting" | tr a-z A-Z')).toEqual({ kind: 'done', detail: 'exit 0', output: 'HELLO\n' });
  });

  test('given as a list meets no shell', async ({ run }) => {
    expect(await run(['printf', '%s|', '$HOME', 'a b', '; exit 3'])).toEqual({ kind: 'done', detail: 'exit 0', output: '$HOME|a b|; exit 3|' });
  });

  test('finds its input empty rather than waiting for it', async ({ run }) => {
    expect(await run('cat; echo read')).toMatchObject({ kind: 'done', output: 'read\n' });
  });

  test('sees the environment that it is given and nothing else', async ({ run }) => {
    const { output } = (await run('env')) as { output: string };
    const names = output.trim().split('\n').map((line) => line.split('=')[0]);
    expect(new Set(names.filter((name) => !['PWD', 'OLDPWD', 'SHLVL', '_'].includes(name ?? '')))).toEqual(new Set(['PATH', 'TEST_MARK']));
  });

  test('is heard on both streams', async ({ run }) => {
    expect((await run('echo out; sleep 0.1; echo err >&2; exit 3'))).toEqual({ kind: 'failed', detail: 'exit 3', output: 'out\nerr\n' });
  });

  test('may print what is not UTF-8', async ({ run }) => {
    expect(await run(String.raw`printf 'a\377b'`)).toMatchObject({ output: 'a\uFFFDb' });
  });
});

describe('the end of a command is told in words:', () => {
  test.for<readonly [string, Command, string]>([
    ['a signal', 'kill -KILL $$', 'ended by SIGKILL'],
    ['a signal that a shell reports as a number', "sh -c 'kill -TERM $$'; exit $?", 'exit 143 (SIGTERM)'],
    ['a program that does not exist', ['no-such-program', 'x'], 'command not found: no-such-program'],
    ['a program that a shell does not find', 'no-such-program x', 'command not found: no-such-program'],
    ['a program that does not exist, in the middle of a line', 'cd /; no-such-program --fast', 'command not found: no-such-program'],
    ['a shell that says so without a name', 'exit 127', 'exit 127 (command not found)'],
    ['a folder in the place of a program', ['/'], 'not executable: /'],
    ['a folder in the place of a program, in a shell', '/', 'exit 126 (found, but it cannot be executed)'],
  ])('%s', async ([, command, detail], { run }) => {
    expect(await run(command)).toMatchObject({ kind: 'failed', detail });
  });

  test('a file that is no program', async ({ run, folder }) => {
    const file = join(folder, 'plain');
    writeFileSync(file, 'text');
    expect(await run([file])).toMatchObject({ kind: 'failed', detail: `not executable: ${file}` });
  });

  test('an argument that no system takes', async ({ run }) => {
    expect(await run(['echo', 'x'.repeat(3_000_000)])).toMatchObject({ kind: 'failed', detail: 'could not be started: the command line is too long' });
    expect(await run('echo \0')).toMatchObject({ kind: 'failed', detail: expect.stringMatching(/^could not be started: /u) });
  });
});

describe.concurrent('a command that takes too long', () => {
  test('is ended, and what it had printed is kept', async ({ run }) => {
    const startedAt = Date.now();
    expect(await run('echo begun; sleep 300', { timeoutMs: 300 })).toEqual({ kind: 'failed', detail: 'timed out after 300 ms', output: 'begun\n' });
    expect(Date.now() - startedAt).toBeLessThan(2_200);
  });

  test('may end in its own way', async ({ run }) => {
    expect(await run("trap 'echo tidied; exit 0' TERM; sleep 300 & wait", { timeoutMs: 300 })).toEqual({ kind: 'failed', detail: 'timed out after 300 ms', output: 'tidied\n' });
  });

  test('is killed with all its descendants when they ignore the polite signal', async ({ marked, run }) => {
    const startedAt = Date.now();
    const tree = `trap '' TERM; (trap '' TERM; (trap '' TERM; sleep 300 & sleep 300) & sleep 300) & sleep 300`;
    const ended = run(tree, { timeoutMs: 500 });
    await until(() => marked.left().length >= 5);
    expect(marked.left().length).toBeGreaterThanOrEqual(5);
    expect(await ended).toMatchObject({ kind: 'failed', detail: 'timed out after 500 ms' });
    expect(await marked.gone(500)).toEqual([]);
    expect(Date.now() - startedAt).toBeLessThan(5_000);
  });

  test('takes a stubborn descendant along though it went politely itself', async ({ marked, run }) => {
    const ended = run(`(trap '' TERM; sleep 300) & exec sleep 300`, { timeoutMs: 300 });
    expect(await ended).toMatchObject({ kind: 'failed' });
    expect(await marked.gone(500)).toEqual([]);
  });

  test('takes along even what fled into a session of its own', async ({ marked, run }) => {
    const ended = run(`setsid sh -c "trap '' TERM; sleep 300 & sleep 300" & sleep 300`, { timeoutMs: 500 });
    await until(() => marked.left().length >= 4);
    expect(marked.left().length).toBeGreaterThanOrEqual(4);
    expect(await ended).toMatchObject({ kind: 'failed' });
    expect(await marked.gone(500)).toEqual([]);
  });
});

test('a program that does not exist is told as such though the run ends at that moment, and nobody else is signalled', async ({ run }) => {
  expect(await run(['no-such-program'], { signal: AbortSignal.abort() })).toMatchObject({ detail: 'command not found: no-such-program' });
});

test('the end of the run ends a command and its whole process tree', async ({ marked, run }) => {
  const controller = new AbortController();
  const ended = run('(sleep 300 & sleep 300) & sleep 300', { signal: controller.signal });
  await until(() => marked.left().length >= 4);
  controller.abort();
  expect(await ended).toMatchObject({ kind: 'failed', detail: expect.stringMatching(/^stopped after \d.*, because the run was ended$/u) });
  expect(await marked.gone(500)).toEqual([]);
});

test('a gigabyte of output neither blocks nor stays in memory, and its end is kept', async ({ run }) => {
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

/** Runs a command in another Node process, which ends after it and prints the outcome; `before` is what it does first, `limits` what its shell does. */
function inAProcessOfItsOwn(command: string, marked: MarkedProcesses, { before = '', limits = ':' } = {}): Promise<{ readonly stdout: string }> {
  const source = (path: string): string => JSON.stringify(join(import.meta.dirname, '../../../src/adapters', path));
  const program = `
    import { openSync } from 'node:fs';
    import { createClock } from ${source('clock.ts')};
    import { runCommand } from ${source('operator/run-command.ts')};
    ${before}
    const options = { env: process.env, timeoutMs: 10_000, clock: createClock(), signal: new AbortController().signal };
    process.stdout.write(JSON.stringify(await runCommand(process.argv[1], options)));
  `;
  return promisify(execFile)('sh', ['-c', `${limits}; exec "$@"`, 'sh', process.execPath, '--input-type=module', '-e', program, command], { env: marked.env });
}

test('a command that cannot be started for want of file descriptors is told as such', async ({ marked }) => {
  const { stdout } = await inAProcessOfItsOwn('echo hello', marked, { limits: 'ulimit -n 64', before: `try { for (;;) openSync('/dev/null'); } catch {}` });
  expect(JSON.parse(stdout)).toEqual({ kind: 'failed', detail: 'could not be started: spawn /bin/sh EMFILE', output: '' });
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

  test('does not keep it from returning', async ({ marked, run }) => {
    const startedAt = Date.now();
    expect(await run('sleep 300 & echo started')).toEqual({ kind: 'done', detail: 'exit 0', output: 'started\n' });
    expect(Date.now() - startedAt).toBeLessThan(2_000);
    expect(marked.left().map(({ command }) => command)).toContain('sleep 300 ');
    marked.kill();
  });

  test('lives on after our own exit, however much it prints', async ({ marked, folder }) => {
    const file = join(folder, 'ticks');
    const startedAt = Date.now();
    const { stdout } = await inAProcessOfItsOwn(loud(file), marked);
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
