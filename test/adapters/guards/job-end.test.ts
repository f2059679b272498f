import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { makeGuardFolder, requestStop, type GuardFolder } from '../../../src/adapters/guards/folder.ts';
import { watchForEnd, watchForStop } from '../../../src/adapters/guards/job-end.ts';
import { findRunner } from '../../../src/adapters/guards/runner-process.ts';
import { firstLine, source, stateOf, test, until } from './guarding.ts';

/** Watches until it ends; gives the reasons that it was told. */
function watching(folder: GuardFolder): { readonly reasons: readonly string[]; readonly first: Promise<string>; readonly clear: () => void } {
  const reasons: string[] = [];
  const over = Promise.withResolvers<string>();
  const watch = watchForEnd(folder, (why) => {
    reasons.push(why);
    over.resolve(why);
  });
  return { reasons, first: over.promise, clear: () => watch.clear() };
}

describe('a guard is no longer needed', () => {
  test('when it is told to stop', async ({ folder }) => {
    const own = makeGuardFolder(folder);
    const { first } = watching(own);
    requestStop(own);
    expect(await first).toBe('it was told to stop');
  });

  test('when it had been told before it looked', async ({ folder }) => {
    const own = makeGuardFolder(folder);
    requestStop(own);
    expect(await watching(own).first).toBe('it was told to stop');
  });

  test('when its folder is removed, or the one around it', async ({ folder }) => {
    const own = makeGuardFolder(folder);
    const one = watching(own);
    rmSync(own.path, { recursive: true });
    expect(await one.first).toBe('its folder was removed');
    const other = watching(makeGuardFolder(join(folder, 'home')));
    rmSync(join(folder, 'home'), { recursive: true });
    expect(await other.first).toBe('its folder was removed');
  });

  test('and is told so once', async ({ folder }) => {
    const own = makeGuardFolder(folder);
    const { first, reasons } = watching(own);
    const other = watching({ ...own, control: join(folder, 'elsewhere') });
    requestStop(own);
    await first;
    rmSync(own.path, { recursive: true });
    // Another sees the next reason, so that the first has had its chance.
    await other.first;
    expect(reasons).toEqual(['it was told to stop']);
  });

  test('and what does not watch any more is told nothing', async ({ folder }) => {
    const own = makeGuardFolder(folder);
    const { clear, reasons } = watching(own);
    clear();
    requestStop(own);
    await watching(own).first;
    expect(reasons).toEqual([]);
  });
});

test('a guard that a person ends heeds nothing but the word to stop', async ({ folder }) => {
  const [cleared, own] = [makeGuardFolder(folder), makeGuardFolder(folder)];
  const stops: string[] = [];
  const watch = watchForStop(cleared, () => stops.push('cleared'));
  const first = new Promise<void>((resolve) => void watchForStop(own, resolve));
  const other = watching(cleared);
  rmSync(cleared.path, { recursive: true });
  await other.first;
  requestStop(own);
  await first;
  expect(stops).toEqual([]);
  watch.clear();
});

describe('the runner', () => {
  const guard = `
    import { watchForEnd, watchForStop } from ${source('adapters/guards/job-end.ts')};
    import { guardFolder } from ${source('adapters/guards/folder.ts')};
    import { findRunner } from ${source('adapters/guards/runner-process.ts')};
    console.log((await findRunner())?.pid ?? 'none');
    watchForEnd(guardFolder(process.argv[1]), (why) => { console.log(why); process.exit(); });
  `;

  test('is found among the ancestors, and its death ends the guard, whoever is between them', async ({ folder, marked }) => {
    const own = makeGuardFolder(folder);
    const runner = join(folder, 'Runner.Worker');
    symlinkSync('/bin/sh', runner);
    // What is between them ends with the step; the guard does not.
    const worker = spawn(runner, ['-c', `sh -c '"$0" --input-type=module -e "$1" "$2" & wait' "$0" "$1" "$2"; true`, process.execPath, guard, own.path], { env: marked.env, stdio: ['ignore', 'pipe', 'ignore'] });
    let told = '';
    worker.stdout.on('data', (chunk: Buffer) => (told += String(chunk)));
    expect(await until(() => /^(.+)\n/u.exec(told)?.[1])).toBe(String(worker.pid));
    const [between] = await until(() => marked.left().filter(({ command }) => command.startsWith('sh -c')).map(({ pid }) => pid));
    process.kill(between ?? 0, 'SIGKILL');
    await until(() => (stateOf(between ?? 0) === undefined ? true : undefined));
    // It looks once a second.
    worker.kill('SIGKILL');
    await once(worker.stdout, 'close');
    expect(told).toBe(`${worker.pid}\nthe runner has ended\n`);
  });

  test('is not there on a person’s machine', async ({ folder, run }) => {
    const own = makeGuardFolder(folder);
    expect(await findRunner()).toBeUndefined();
    const child = run(guard, own.path);
    expect(await firstLine(child)).toBe('none');
    requestStop(own);
    await once(child, 'exit');
  });
});
