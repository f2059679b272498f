import { childEnvironment } from '../../../src/adapters/child-environment.ts';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { guardFolder, isStopRequested, makeGuardFolder, markTold, type GuardFolder } from '../../../src/adapters/guards/folder.ts';
import { beginJournal, readJournalFile } from '../../../src/adapters/guards/journal-file.ts';
import { forget, guardIn, otherGuards, reap } from '../../../src/adapters/guards/others.ts';
import { stopGuard } from '../../../src/adapters/guards/stopping.ts';
import { processKey } from '../../../src/adapters/keeper/identity.ts';
import type { Begun } from '../../../src/domain/guard/entry.ts';
import { orders, told } from '../../domain/guard/journals.ts';
import { clock, firstLine, isDead, source, stateOf, test, textOf, until } from './guarding.ts';

const service = await orders();

/** What this process would write as a guard. */
const begunHere = (guard: string): Begun => ({ ...told.begun(service), at: Date.now(), guard, pid: process.pid, key: processKey(process.pid) ?? '' });

/** A guard that keeps orders for real, writes it down, and obeys its folder or does not; it prints the pid of its service. */
const guard = (obeys: boolean): string => `
  import { beginJournal } from ${source('adapters/guards/journal-file.ts')};
  import { guardFolder } from ${source('adapters/guards/folder.ts')};
  import { watchForEnd } from ${source('adapters/guards/job-end.ts')};
  import { createClock } from ${source('adapters/clock.ts')};
  import { createKeeper } from ${source('adapters/keeper/keeper.ts')};
  import { processKey } from ${source('adapters/keeper/identity.ts')};
  const folder = guardFolder(process.argv[1]);
  const name = process.argv[2];
  const clock = createClock();
  const service = ${JSON.stringify(service)};
  const journal = beginJournal(folder.path, { kind: 'begun', at: clock.now(), guard: name, pid: process.pid, key: processKey(process.pid), configuration: '', recordAuthors: [], services: [service], unwatched: [] });
  const { kept } = await createKeeper({ env: process.env, clock, logsDir: folder.logs, guard: name }).start(service, { command: 'exec sleep 60', env: {} });
  journal.write({ kind: 'born', service: 'orders', at: clock.now(), pid: kept.pid, key: kept.key });
  kept.go();
  const end = async (why, asked) => {
    const { ending } = await kept.end();
    journal.write({ kind: 'stopped', service: 'orders', at: clock.now(), watchedUntilAt: undefined, ending, remains: undefined, lines: [], calls: undefined });
    journal.write({ kind: 'over', at: clock.now(), why, asked });
    process.exit();
  };
  if (${obeys}) watchForEnd(folder, end);
  process.on('SIGTERM', ${obeys} ? () => end('it received SIGTERM', false) : () => {});
  setInterval(() => {}, 1_000);
  console.log(kept.pid);
`;

/** A guard of five services that keeps none; told to stop, it writes something down for each, or for ever, at an interval. */
const wordy = (kind: 'stopped' | 'beat', everyMs: number): string => `
  import { beginJournal } from ${source('adapters/guards/journal-file.ts')};
  import { guardFolder } from ${source('adapters/guards/folder.ts')};
  import { watchForEnd } from ${source('adapters/guards/job-end.ts')};
  import { processKey } from ${source('adapters/keeper/identity.ts')};
  import { setTimeout } from 'node:timers/promises';
  const folder = guardFolder(process.argv[1]);
  const services = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...${JSON.stringify(service)}, id }));
  const journal = beginJournal(folder.path, { kind: 'begun', at: Date.now(), guard: 'wordy', pid: process.pid, key: processKey(process.pid), configuration: '', recordAuthors: [], services });
  watchForEnd(folder, async () => {
    do {
      for (const { id } of services) {
        await setTimeout(${everyMs});
        journal.write({ service: id, at: Date.now(), ...${JSON.stringify(kind === 'stopped' ? { kind, ending: 'politely', lines: [] } : { kind, verdict: 'healthy', ms: 1, failures: 0 })} });
      }
    } while (${kind === 'beat'});
    journal.write({ kind: 'over', at: Date.now(), why: 'told', asked: true });
    process.exit();
  });
  setInterval(() => {}, 1_000);
  console.log('ready');
`;

const found = async (home: string) => Object.fromEntries((await otherGuards(home, undefined)).map((each) => [each.state.guard, each.condition]));

async function only(home: string) {
  const [guard] = await otherGuards(home, undefined);
  if (guard === undefined) throw new Error('there is no guard');
  return guard;
}

describe('other guards', () => {
  test('are told apart: those that live, those that are over, and those that died', async ({ folder }) => {
    const [living, over, died, reborn] = [makeGuardFolder(folder), makeGuardFolder(folder), makeGuardFolder(folder), makeGuardFolder(folder)];
    makeGuardFolder(folder);
    beginJournal(living.path, begunHere('lives')).close();
    const journal = beginJournal(over.path, begunHere('over'));
    journal.write(told.over(Date.now()));
    journal.close();
    beginJournal(died.path, { ...begunHere('died'), pid: 999_999_999 }).close();
    // Somebody has its number by now.
    beginJournal(reborn.path, { ...begunHere('reborn'), key: `${process.pid}/1` }).close();
    expect(await found(folder)).toEqual({ lives: 'lives', over: 'over', died: 'died', reborn: 'died' });
    expect((await otherGuards(folder, living.path)).map(({ state }) => state.guard)).not.toContain('lives');
    expect(await guardIn(guardFolder(join(folder, 'none')))).toBeUndefined();
  });
});

describe('what a guard left', () => {
  test('is never touched while it lives', async ({ folder, run }) => {
    const own = makeGuardFolder(folder);
    const child = run(guard(true), own.path, `guard-${process.pid}`);
    const pid = Number(await firstLine(child));
    expect(await reap(await otherGuards(folder, undefined), { clock, env: childEnvironment(process.env, undefined) })).toEqual([]);
    expect([isDead(pid), isDead(child.pid)]).toEqual([false, false]);
    expect(await stopGuard(await only(folder), { clock, limitMs: 10_000 })).toMatchObject({ condition: 'over' });
  });

  test('is ended when it died, once, and its journal says so', async ({ folder, run, marked }) => {
    const own = makeGuardFolder(folder);
    const child = run(guard(true), own.path, `guard-${process.pid}`);
    const pid = Number(await firstLine(child));
    child.kill('SIGKILL');
    await until(() => (isDead(child.pid) ? true : undefined));
    const guards = await otherGuards(folder, undefined);
    expect(guards).toMatchObject([{ condition: 'died', state: { services: { orders: { process: { pid } } } } }]);
    expect(await reap(guards, { clock, env: childEnvironment(process.env, undefined) })).toEqual([{ service: 'orders', pid, ending: 'politely' }]);
    expect(marked.left()).toEqual([]);
    expect(readJournalFile(own.path).state?.services['orders']).toMatchObject({ phase: 'stopped', process: undefined, ending: 'politely' });
    expect(await reap(await otherGuards(folder, undefined), { clock, env: childEnvironment(process.env, undefined) })).toEqual([]);
  });

  test('is ended and told though its folder takes no word of it', async ({ folder, run }) => {
    const own = makeGuardFolder(folder);
    const child = run(guard(true), own.path, `guard-${process.pid}`);
    const pid = Number(await firstLine(child));
    child.kill('SIGKILL');
    await until(() => (isDead(child.pid) ? true : undefined));
    const guards = await otherGuards(folder, undefined);
    rmSync(own.path, { recursive: true });
    expect(await reap(guards, { clock, env: childEnvironment(process.env, undefined) })).toEqual([{ service: 'orders', pid, ending: 'politely' }]);
  });
});

describe('a guard that is told to stop', () => {
  const start = async (run: (program: string, ...args: readonly string[]) => { readonly pid: number; readonly stdout: unknown }, obeys: boolean, own: GuardFolder) => {
    const child = run(guard(obeys), own.path, `guard-${process.pid}`) as ReturnType<typeof run> & Parameters<typeof firstLine>[0];
    return { guardPid: child.pid, pid: Number(await firstLine(child)) };
  };

  test('stops everything and is over', async ({ folder, run }) => {
    const { guardPid, pid } = await start(run, true, makeGuardFolder(folder));
    const after = await stopGuard(await only(folder), { clock, limitMs: 10_000 });
    expect(after).toMatchObject({ condition: 'over', state: { over: { why: 'it was told to stop', asked: true }, services: { orders: { ending: 'politely' } } } });
    expect([guardPid, pid].every(isDead)).toBe(true);
    expect(await stopGuard(after, { clock, limitMs: 10_000 })).toBe(after);
  });

  test('does so also when it was stopped by a signal', async ({ folder, run }) => {
    const { guardPid } = await start(run, true, makeGuardFolder(folder));
    process.kill(guardPid, 'SIGSTOP');
    await until(() => (stateOf(guardPid) === 'T' ? true : undefined));
    expect(await stopGuard(await only(folder), { clock, limitMs: 10_000 })).toMatchObject({ condition: 'over' });
  });

  test('does so also when its folder takes no word', async ({ folder, run }) => {
    const own = makeGuardFolder(folder);
    await start(run, true, own);
    const living = await only(folder);
    expect(await stopGuard({ ...living, folder: { ...own, control: join(folder, 'none') } }, { clock, limitMs: 10_000 })).toMatchObject({ condition: 'over', state: { over: { why: 'it was told to stop', asked: true } } });
    expect(isStopRequested(own)).toBe(false);
  });

  test('and does not obey is killed; what it kept is still to be reaped', async ({ folder, run, marked }) => {
    const { guardPid, pid } = await start(run, false, makeGuardFolder(folder));
    const after = await stopGuard(await only(folder), { clock, limitMs: 200 });
    expect(after.condition).toBe('killed');
    expect([isDead(guardPid), isDead(pid)]).toEqual([true, false]);
    expect(await reap([after], { clock, env: childEnvironment(process.env, undefined) })).toEqual([{ service: 'orders', pid, ending: 'politely' }]);
    expect(marked.left()).toEqual([]);
    expect((await only(folder)).state.over).toEqual({ at: after.state.lastAt, why: 'it did not stop when it was told to, and was killed for that', asked: false });
  });

  test('may stop one service after the other for longer than the limit', async ({ folder, run }) => {
    const own = makeGuardFolder(folder);
    await firstLine(run(wordy('stopped', 300), own.path));
    expect(await stopGuard(await only(folder), { clock, limitMs: 1_000 })).toMatchObject({ condition: 'over', state: { over: { why: 'told' } } });
  });

  test('is killed though it writes something down again and again, when all of its services could have stopped', async ({ folder, run }) => {
    const own = makeGuardFolder(folder);
    await firstLine(run(wordy('beat', 20), own.path));
    expect(await stopGuard(await only(folder), { clock, limitMs: 100 })).toMatchObject({ condition: 'killed' });
  });

  test('is not killed when everything is stopped and it still tells of that', async ({ folder }) => {
    const own = makeGuardFolder(folder);
    const journal = beginJournal(own.path, begunHere('telling'));
    const living = await only(folder);
    journal.write(told.over(Date.now()));
    // We are it.
    expect(await stopGuard(living, { clock, limitMs: 50 })).toMatchObject({ condition: 'over' });
    journal.close();
  });
});

describe('guards of the past', () => {
  test('are forgotten but for the last ten, when they are over and told', async ({ folder }) => {
    const folders = Array.from({ length: 15 }, (_, n) => {
      const own = makeGuardFolder(folder);
      const journal = beginJournal(own.path, { ...begunHere(String(n)), at: n });
      if (n !== 1) journal.write(told.over(n));
      journal.close();
      // One lives, and of one nobody has been told.
      if (n !== 2) markTold(own);
      return own;
    });
    const [refused, beginning] = [makeGuardFolder(folder), makeGuardFolder(folder)];
    markTold(refused);
    forget(await otherGuards(folder, undefined), folder);
    expect([existsSync(refused.path), existsSync(beginning.path)]).toEqual([false, true]);
    const left = folders.flatMap(({ path }, n) => (existsSync(path) ? [n] : []));
    expect(left).toEqual([1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    expect(textOf(join(folders[14]?.path ?? '', 'journal'))).not.toBe('');
  });
});
