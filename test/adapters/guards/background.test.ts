import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { startInBackground } from '../../../src/adapters/guards/background.ts';
import { makeGuardFolder } from '../../../src/adapters/guards/folder.ts';
import type { FromGuard, ToGuard } from '../../../src/adapters/guards/messages.ts';
import { firstLine, source, test, textOf, until } from './guarding.ts';

const plan: ToGuard = { kind: 'plan', services: '[]', configuration: 'mocks.yml', recordAuthors: [], secrets: [], variables: {}, trust: 'full' as never, startBy: 0, home: '/nowhere' };
const refused = (line: string): FromGuard => ({ kind: 'refused', lines: [line] });

/** A guard that says what it was started with, and lives until it is let down; with a marker file for everything that happens to it. */
const guard = `
  const { writeFileSync } = require('node:fs');
  const [, , folder] = process.argv;
  const note = (name) => writeFileSync(folder + '/' + name, String(process.pid));
  let isReleased = false;
  process.on('message', ({ kind }) => {
    if (kind === 'release') { isReleased = true; note('released'); }
    if (kind === 'plan') process.send({ kind: 'refused', lines: [folder, process.cwd(), process.env.TEST_MARK] });
  });
  process.on('disconnect', () => { if (!isReleased) { note('let down'); process.exit(); } else note('alone'); });
  setInterval(() => {}, 1_000);
  console.error('it complains');
`;

/** A step that starts this guard, waits for its first message, does what it is told and ends. */
const step = (then: string): string => `
  import { startInBackground } from ${source('adapters/guards/background.ts')};
  import { guardFolder } from ${source('adapters/guards/folder.ts')};
  const background = startInBackground(process.argv[1], guardFolder(process.argv[2]), process.env);
  background.tell({ kind: 'plan' });
  for await (const message of background.messages()) { ${then}; break; }
  console.log('done');
`;

describe('a guard in the background', () => {
  test('hears its plan, knows its folder, and has a log for its own complaints', async ({ folder, marked }) => {
    const own = makeGuardFolder(folder);
    const entry = join(folder, 'guard.cjs');
    writeFileSync(entry, guard);
    const background = startInBackground(entry, own, marked.env);
    background.tell(plan);
    const { value } = await background.messages()[Symbol.asyncIterator]().next() as { value: FromGuard };
    expect(value).toEqual({ kind: 'refused', lines: [own.path, process.cwd(), marked.env['TEST_MARK']] });
    await background.stop(5_000);
    expect(textOf(join(own.path, 'let down'))).toBe(String(background.pid));
    expect(textOf(join(own.path, 'guard.log'))).toBe('it complains\n');
  });

  test.for<readonly [string, string, string, 'ends' | 'lives on']>([
    ['the step lets go of it', 'background.release()', 'alone', 'lives on'],
    ['the step ends without a word', 'process.exit(1)', 'let down', 'ends'],
    ['the step is killed', `process.kill(process.pid, 'SIGKILL')`, 'let down', 'ends'],
    ['the step is done for, having let go of it', `background.release(); setTimeout(() => process.kill(process.pid, 'SIGKILL'), 200); await new Promise(() => {})`, 'alone', 'lives on'],
  ])('knows when %s, and what that means', async ([, then, marker, outcome], { folder, run, marked }) => {
    const own = makeGuardFolder(folder);
    const entry = join(folder, 'guard.cjs');
    writeFileSync(entry, guard);
    const started = run(step(then), entry, own.path);
    await until(() => started.exitCode ?? started.signalCode ?? undefined);
    const pid = Number(await until(() => textOf(join(own.path, marker)) || undefined));
    if (outcome === 'ends') expect(await marked.gone(5_000)).toEqual([]);
    else {
      expect(marked.left().map((each) => each.pid)).toEqual([pid]);
      process.kill(pid, 'SIGKILL');
    }
  });

  test('that is let go of keeps the step from nothing: it ends by itself', async ({ folder, run, marked }) => {
    const own = makeGuardFolder(folder);
    const entry = join(folder, 'guard.cjs');
    writeFileSync(entry, guard);
    const started = run(step('background.release()'), entry, own.path);
    expect(await firstLine(started)).toBe('done');
    await until(() => (started.exitCode === 0 ? true : undefined));
    marked.kill();
  });

  test('is heard to its last word, though it has ended by then', async ({ folder, marked }) => {
    const entry = join(folder, 'guard.cjs');
    writeFileSync(entry, `process.on('message', () => { for (let n = 0; n < 500; n += 1) process.send({ kind: 'refused', lines: [n + 'x'.repeat(1_000)] }, undefined, {}, n === 499 ? () => process.exit(2) : undefined); });`);
    const background = startInBackground(entry, makeGuardFolder(folder), marked.env);
    background.tell(plan);
    const heard: FromGuard[] = [];
    for await (const message of background.messages()) {
      heard.push(message);
      // Meanwhile everything else has arrived, its end too.
      if (heard.length === 1) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
    }
    expect(heard).toEqual(Array.from({ length: 500 }, (_, n) => refused(`${n}${'x'.repeat(1_000)}`)));
  });

  test('that ends at once, or cannot be started at all, has no messages and is no trouble', async ({ folder, marked }) => {
    const background = startInBackground(join(folder, 'none.cjs'), makeGuardFolder(folder), marked.env);
    background.tell(plan);
    for await (const message of background.messages()) expect(message).toBeUndefined();
    background.tell(plan);
    background.release();
    await background.stop(5_000);
  });

  test('that does not end when it should is killed after the limit', async ({ folder, marked }) => {
    const entry = join(folder, 'guard.cjs');
    writeFileSync(entry, `process.on('disconnect', () => {}); setInterval(() => {}, 1_000);`);
    const background = startInBackground(entry, makeGuardFolder(folder), marked.env);
    await background.stop(300);
    expect(marked.left().map(({ pid }) => pid)).toEqual([]);
    marked.kill();
  });
});
