import { chownSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, vi } from 'vitest';
import { GuardPlaceError, guardFolder, guardFolders, guardsHome, isStopRequested, isTold, makeGuardFolder, markTold, requestStop } from '../../../src/adapters/guards/folder.ts';
import { test } from './guarding.ts';

describe('where guards find each other', () => {
  test('is the temporary folder of the runner, for all of a job', ({ folder }) => {
    expect(guardsHome({ RUNNER_TEMP: folder }, '/work/one')).toBe(join(folder, 'mock-medic'));
    expect(guardsHome({ RUNNER_TEMP: folder }, '/work/two')).toBe(join(folder, 'mock-medic'));
  });

  test('is elsewhere a folder that is the user’s alone, one for each folder that guards are started in', () => {
    vi.stubEnv('TMPDIR', tmpdir());
    const homes = ['/work/one-two', '/work/one/two', '/work/one two', '/', 'C:\\work\\one', `/${'deep/'.repeat(100)}`].map((cwd) => guardsHome({ RUNNER_TEMP: '' }, cwd));
    expect(new Set(homes).size).toBe(homes.length);
    const [first = ''] = homes;
    expect(statSync(join(first, '..')).mode & 0o777).toBe(0o700);
    for (const home of homes) expect(home.slice(join(first, '..').length + 1)).toMatch(/^[^/\\]{1,100}$/u);
  });

  test.runIf(process.getuid?.() === 0)('is refused when somebody else has made it, with a sentence that says what to do', ({ folder }) => {
    vi.stubEnv('TMPDIR', folder);
    try {
      const own = join(guardsHome({}, '/work'), '..');
      chownSync(own, 12_345, 12_345);
      expect(() => guardsHome({}, '/work')).toThrow(`${own} belongs to somebody else; remove it, or set RUNNER_TEMP to a folder of your own`);
    } finally {
      vi.unstubAllEnvs();
    }
  });
});

describe('the folder of a guard', () => {
  test('is made anew for each, and found among the others of its home', ({ folder }) => {
    const home = join(folder, 'home');
    expect(guardFolders(home)).toEqual([]);
    const [one, two] = [makeGuardFolder(home), makeGuardFolder(home)];
    mkdirSync(join(home, 'something else'));
    expect(one.path).not.toBe(two.path);
    expect(statSync(one.path).mode & 0o777).toBe(0o700);
    expect([one.logs, one.control].every(existsSync)).toBe(true);
    expect(guardFolders(home).map(({ path }) => path).toSorted()).toEqual([one.path, two.path].toSorted());
    expect(guardFolder(one.path)).toEqual(one);
  });

  test('knows whether the guard was told to stop, and whether what happened was told', ({ folder }) => {
    const one = makeGuardFolder(folder);
    expect([isStopRequested(one), isTold(one)]).toEqual([false, false]);
    requestStop(one);
    requestStop(one);
    expect([isStopRequested(one), isTold(one)]).toEqual([true, false]);
    markTold(one);
    expect([isStopRequested(one), isTold(one)]).toEqual([true, true]);
    rmSync(one.path, { recursive: true });
    expect([isStopRequested(one), isTold(one)]).toEqual([false, false]);
    markTold(one);
    expect(isTold(one)).toBe(false);
  });

  test('is refused with a sentence where it cannot be made', ({ folder }) => {
    writeFileSync(join(folder, 'file'), '');
    const home = join(folder, 'file', 'home');
    expect(() => makeGuardFolder(home)).toThrow(GuardPlaceError);
    expect(() => makeGuardFolder(home)).toThrow(/^A guard cannot make its folder in .*file\/home \(ENOTDIR.*\); make room there, or set RUNNER_TEMP to another folder\.$/u);
  });
});
