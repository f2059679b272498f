import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect } from 'vitest';
import { processKey } from '../../../src/adapters/keeper/identity.ts';
import type { Command } from '../../../src/domain/service.ts';
import { born, stateOf, test, textOf, until } from './keeping.ts';

const node = process.execPath;
const source = (path: string): string => JSON.stringify(pathToFileURL(join(import.meta.dirname, '../../../src/adapters', path)).href);

describe('the gate', () => {
  test('holds a process whose number and key are known before anything of the service runs', async ({ start, folder }) => {
    const kept = born(await start('echo ran > ran', { cwd: folder }));
    expect(kept.key).toBe(processKey(kept.pid));
    // It waits for its line.
    await until(() => textOf(`/proc/${kept.pid}/cmdline`).includes('read -r _'));
    await until(() => stateOf(kept.pid) === 'S');
    expect(existsSync(join(folder, 'ran'))).toBe(false);
    kept.go();
    expect((await kept.ended).words).toBe('exit 0');
    expect(readFileSync(join(folder, 'ran'), 'utf8')).toBe('ran\n');
    await kept.end();
  });

  test.for<readonly [string, Command]>([
    ['a list', ['sleep', '60']],
    ['a shell line', 'exec sleep 60'],
  ])('keeps number and key when the service goes through it: %s', async ([, command], { keep }) => {
    const kept = await keep(command);
    await until(() => textOf(`/proc/${kept.pid}/cmdline`) === 'sleep\u000060\u0000');
    expect(processKey(kept.pid)).toBe(kept.key);
  });

  test('lets nothing through when the guard is killed before it opens', async ({ marked, folder }) => {
    const program = `
      import { createKeeper } from ${source('keeper/keeper.ts')};
      import { createClock } from ${source('clock.ts')};
      const keeper = createKeeper({ env: process.env, clock: createClock(), logsDir: ${JSON.stringify(folder)}, guard: 'one' });
      const { kept } = await keeper.start({ id: 'orders' }, { command: 'echo ran > ran; sleep 60', cwd: ${JSON.stringify(folder)}, env: {} });
      console.log(kept.pid);
      setInterval(() => {}, 1_000);
    `;
    const guard = spawn(node, ['--input-type=module', '-e', program], { env: marked.env, stdio: ['ignore', 'pipe', 'inherit'] });
    const [printed] = (await once(guard.stdout, 'data')) as [Buffer];
    const pid = Number(printed.toString());
    expect(stateOf(pid)).toBeDefined();
    guard.kill('SIGKILL');
    expect(await marked.gone(5_000)).toEqual([]);
    expect(existsSync(join(folder, 'ran'))).toBe(false);
  });

  test('that never opened is ended without anything having run', async ({ start, folder }) => {
    const kept = born(await start('echo ran > ran', { cwd: folder }));
    expect((await kept.end()).ending).toBe('politely');
    expect(existsSync(join(folder, 'ran'))).toBe(false);
  });
});

describe('a service', () => {
  test('gets the environment of the guard, then its own, then the marks, and its folder, and no input', async ({ keep, folder, guard }) => {
    const kept = await keep('pwd; echo $TEST_MARK $TZ "$MOCK_MEDIC_GUARD" $MOCK_MEDIC_SERVICE; cat; echo read', { cwd: folder, env: { TZ: 'Asia/Tokyo' } });
    await kept.ended;
    expect(kept.lastLines()).toEqual([realpathSync(folder), expect.stringMatching(new RegExp(`^\\S+ Asia/Tokyo ${guard} orders$`, 'u')), 'read']);
  });

  test('given as a list meets no shell', async ({ keep }) => {
    const kept = await keep(['printf', '%s|', '$HOME', 'a b', '; exit 3']);
    expect((await kept.ended).words).toBe('exit 0');
    expect(kept.lastLines()).toEqual(['$HOME|a b|; exit 3|']);
  });

  test.for<readonly [string, Command, object]>([
    ['exit 0', 'exit 0', { code: 0, signal: undefined, words: 'exit 0' }],
    ['exit 3', 'exit 3', { code: 3, signal: undefined, words: 'exit 3' }],
    ['a signal', 'kill -KILL $$', { code: undefined, signal: 'SIGKILL', words: 'ended by SIGKILL' }],
    ['a signal that a shell reports', "sh -c 'kill -KILL $$'; exit $?", { code: 137, words: 'exit 137 (SIGKILL)' }],
    ['no such program', ['no-such-program', 'x'], { code: 127, words: 'command not found: no-such-program' }],
    ['no such program in a shell line', 'cd /; no-such-program x', { code: 127, words: 'command not found: no-such-program' }],
    ['what cannot be executed', ['/etc'], { code: 126, words: 'exit 126 (found, but it cannot be executed)' }],
  ])('whose process ends tells how: %s', async ([, command, end], { keep }) => {
    const kept = await keep(command);
    expect(await kept.ended).toMatchObject(end);
    expect((await kept.end()).ending).toBe('gone');
  });

  test('that ends tells it at once, though what it left behind still holds its output', async ({ keep }) => {
    const kept = await keep('sleep 60 & echo last words; exit 4');
    expect((await kept.ended).words).toBe('exit 4');
    expect(kept.lastLines()).toEqual(['last words']);
    expect((await kept.end()).ending).toBe('politely');
  });

  test('cannot be born in a folder that is not there, and the sentence says so', async ({ start, folder }) => {
    expect(await start('true', { cwd: join(folder, 'none') })).toMatchObject({ kind: 'stillborn', end: { code: undefined, signal: undefined, words: `there is no folder ${join(folder, 'none')}` } });
    writeFileSync(join(folder, 'file'), '');
    expect(await start('true', { cwd: join(folder, 'file') })).toMatchObject({ kind: 'stillborn', end: { words: `there is no folder ${join(folder, 'file')}` } });
  });

  test('whose command line is too long for the system is told as such', async ({ start }) => {
    expect(await start(['true', 'x'.repeat(3_000_000)])).toMatchObject({ kind: 'stillborn', end: { words: 'could not be started: the command line is too long' } });
  });

  test('is told as such when there are no descriptors for it, and one that is born already needs no more of them', async ({ marked, folder }) => {
    const program = `
      import { openSync } from 'node:fs';
      import { createKeeper } from ${source('keeper/keeper.ts')};
      import { createClock } from ${source('clock.ts')};
      const keeper = createKeeper({ env: process.env, clock: createClock(), logsDir: ${JSON.stringify(folder)}, guard: 'one' });
      const { kept } = await keeper.start({ id: 'orders' }, { command: 'echo words; exit 3', env: {} });
      try { for (;;) openSync('/dev/null'); } catch {}
      kept.go();
      const { words } = await kept.ended;
      const { kind, end } = await keeper.start({ id: 'users' }, { command: 'true', env: {} });
      process.stdout.write(JSON.stringify([words, kept.lastLines(), (await kept.end()).ending, kind, end.words]));
    `;
    const { stdout } = await promisify(execFile)('sh', ['-c', 'ulimit -n 64; exec "$@"', 'sh', node, '--input-type=module', '-e', program], { env: marked.env });
    expect(JSON.parse(stdout)).toEqual(['exit 3', ['words'], 'gone', 'stillborn', 'could not be started: spawn /bin/sh EMFILE']);
  });

  test('has what it prints on both streams in its log, in that order, each life after a line that says when it began', async ({ keep, folder }) => {
    for (const nth of [1, 2]) {
      const kept = await keep(`echo out ${nth}; echo err ${nth} >&2; echo out again`);
      await kept.ended;
      expect(kept.lastLines()).toEqual([`out ${nth}`, `err ${nth}`, 'out again']);
      await kept.end();
    }
    const log = textOf(join(folder, 'orders.log'));
    expect(log).toMatch(/^--- mock-medic: start 1 at \d{4}-\S+Z ---\nout 1\nerr 1\nout again\n--- mock-medic: start 2 at \S+Z ---\nout 2\nerr 2\nout again\n$/u);
  });

  test('has its very last words in the log, however it is ended', async ({ keep, folder }) => {
    const kept = await keep('mkfifo fifo; trap \'head -c 150000 /dev/zero | tr "\\0" y; echo; echo bye; exit\' TERM; echo here; while :; do read -r _ <> fifo; done', { cwd: folder });
    await until(() => kept.lastLines().includes('here'));
    const ending = kept.end();
    // A guard that is busy sees the death before it has read the words.
    setTimeout(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300), 2);
    expect((await ending).ending).toBe('politely');
    const lines = textOf(join(folder, 'orders.log')).split('\n').slice(1).map((line) => line.replace(/^y+$/u, (all) => `y * ${all.length}`));
    expect(lines).toEqual(['here', 'y * 150000', 'bye', '']);
  });

  test('that prints without end costs bounded disk and memory, and leaves room for everything else', async ({ keep, folder }) => {
    const before = process.memoryUsage().rss;
    const kept = await keep('yes mock-medic');
    const ticks: number[] = [];
    for (const untilAt = performance.now() + 1_500; performance.now() < untilAt; ) {
      const from = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 5));
      ticks.push(performance.now() - from);
    }
    expect(kept.lastLines()).toEqual(Array.from({ length: 40 }, () => 'mock-medic'));
    expect((await kept.end()).ending).toBe('politely');
    for (const name of ['orders.log', 'orders.1.log']) expect(readFileSync(join(folder, name)).length).toBeLessThan(5 * 1024 * 1024);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
    if (process.env['FIGURES']) console.log('ticks', ticks.length, Math.max(...ticks), (process.memoryUsage().rss - before) / 1e6);
  });
});
