import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import type { Command } from '../../../src/domain/service.ts';
import { clock, stateOf, test, textOf, until } from './keeping.ts';

const node = process.execPath;
const here = (kept: { lastLines(): readonly string[] }): Promise<unknown> => until(() => kept.lastLines().includes('here') || undefined);

describe('the end of a service', () => {
  test.for<readonly [string, Command, string]>([
    ['one that obeys the polite signal', 'echo here; exec sleep 60', 'politely'],
    ['one that ends in an orderly way', [node, '-e', 'process.on("SIGTERM", () => setTimeout(() => process.exit(), 50)); setInterval(() => {}, 1e3); console.log("here")'], 'politely'],
    ['one behind a shell', `${node} -e 'setInterval(() => {}, 1e3); console.log("here")'; true`, 'politely'],
    ['one that ignores the polite signal', [node, '-e', 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1e3); console.log("here")'], 'by-force'],
    ['one with a child that ignores it', `sh -c 'trap "" TERM; echo here; while :; do sleep 0.05; done' & wait`, 'by-force'],
    ['one that left its tree: a session of its own, its parent gone', "setsid sh -c 'sleep 60 & echo here' & sleep 60", 'politely'],
  ])('is told for %s', async ([, command, ending], { keep, marked }) => {
    const kept = await keep(command);
    await here(kept);
    expect((await kept.end()).ending).toBe(ending);
    // At once, without a grace: it waits until it is so.
    expect(marked.left()).toEqual([]);
  });

  test('reaches one that is stopped, which obeys as soon as it goes on', async ({ keep }) => {
    const kept = await keep([node, '-e', 'process.on("SIGTERM", () => { console.log("obeyed"); process.exit(); }); setInterval(() => {}, 1e3); console.log("here")']);
    await here(kept);
    process.kill(kept.pid, 'SIGSTOP');
    await until(() => stateOf(kept.pid) === 'T' || undefined);
    expect((await kept.end()).ending).toBe('politely');
    expect(kept.lastLines()).toEqual(['here', 'obeyed']);
  });

  test('reaches whoever it left behind when it ended by itself: in its group, in a session of their own, twice forked', async ({ keep, marked }) => {
    const kept = await keep("sleep 61 & setsid sleep 62 & (setsid sh -c 'sleep 63 & sleep 64 &' &); echo here; sleep 0.05");
    expect((await kept.ended).words).toBe('exit 0');
    await until(() => marked.left().length === 4 || undefined);
    expect((await kept.end()).ending).toBe('politely');
    expect(marked.left()).toEqual([]);
  });

  test('reaches one that wiped its environment, as long as it has not left the tree', async ({ keep }) => {
    const kept = await keep('env -i /bin/sh -c "echo here; exec sleep 60" & env -i setsid sleep 60 & wait');
    await here(kept);
    const children = (): readonly number[] => textOf(`/proc/${kept.pid}/task/${kept.pid}/children`).trim().split(' ').map(Number);
    const wiped = await until(() => (children().length === 2 ? children() : undefined));
    expect((await kept.end()).ending).toBe('politely');
    expect(wiped.map(stateOf).filter((state) => state !== undefined && state !== 'Z')).toEqual([]);
  });

  test('spares the other services of the guard', async ({ keep, marked }) => {
    const orders = await keep('echo here; exec sleep 60', {}, 'orders');
    const users = await keep('echo here; exec sleep 61', {}, 'users');
    const others = await keep('echo here; exec sleep 62', {}, 'orders-2');
    await Promise.all([here(orders), here(users), here(others)]);
    await orders.end();
    expect(marked.left().map(({ command }) => command.trim()).toSorted()).toEqual(['sleep 61', 'sleep 62']);
  });

  test('that came before is told as gone; asked for again it is the same, also at the same time', async ({ keep }) => {
    const kept = await keep('echo here');
    await kept.ended;
    expect(await Promise.all([kept.end(), kept.end()])).toMatchObject([{ ending: 'gone' }, { ending: 'gone' }]);
    const other = await keep('echo here; exec sleep 60');
    await here(other);
    expect(await Promise.all([other.end(), other.end()])).toMatchObject([{ ending: 'politely' }, { ending: 'politely' }]);
    expect((await other.end()).ending).toBe('politely');
  });
});

describe('a command that ends the service', () => {
  test('does it, in the folder and the environment of the service', async ({ keep, folder }) => {
    const kept = await keep('echo $$ > pid; echo here; exec sleep 60', { cwd: folder, env: { SIGNAL: 'INT' }, stop: 'kill -$SIGNAL $(cat pid); pwd > stopped' });
    await here(kept);
    expect((await kept.end()).ending).toBe('by-command');
    expect(await kept.ended).toMatchObject({ signal: 'SIGINT' });
    expect(existsSync(join(folder, 'stopped'))).toBe(true);
  });

  test.for<readonly [string, Command, string | undefined]>([
    ['fails', 'echo no such; echo container >&2; exit 1', 'exit 1: container'],
    ['fails without a word', 'exit 2', 'exit 2'],
    ['does nothing', ['true'], undefined],
    ['is not there', ['no-such-program'], 'command not found: no-such-program'],
  ])('but %s is followed by the polite signal, and its fault is told', async ([, stop, stopFault], { keep }) => {
    const kept = await keep('echo here; exec sleep 60', { stop });
    await here(kept);
    expect(await kept.end()).toEqual({ ending: 'politely', stopFault });
  });

  test('ends what lives in the background after the command that started it returned', async ({ keep, folder, marked }) => {
    const kept = await keep("setsid sh -c 'echo $$ > pid; exec sleep 60' & sleep 0.1", { cwd: folder, background: true, stop: 'kill $(cat pid)' });
    expect((await kept.ended).words).toBe('exit 0');
    expect(marked.left().map(({ command }) => command.trim())).toEqual(['sleep 60']);
    expect((await kept.end()).ending).toBe('by-command');
    expect(marked.left()).toEqual([]);
  });
});

test('the time that starting and ending take', { skip: process.env['FIGURES'] === undefined }, async ({ start }) => {
  const figures: (readonly [number, number, number])[] = [];
  for (let n = 0; n < 30; n += 1) {
    const from = performance.now();
    const started = await start('exec sleep 60');
    const startedAt = performance.now();
    if (started.kind === 'stillborn') throw new Error(started.end.words);
    started.kept.go();
    const goneAt = performance.now();
    await clock.sleep(100, new AbortController().signal);
    const endAt = performance.now();
    await started.kept.end();
    figures.push([startedAt - from, goneAt - startedAt, performance.now() - endAt]);
  }
  for (const [n, name] of ['start', 'go', 'end'].entries()) {
    const sorted = figures.map((each) => each[n] ?? 0).toSorted((a, b) => a - b);
    console.log(name, 'median', sorted[15]?.toFixed(1), 'max', sorted[29]?.toFixed(1));
  }
});
