import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { openServiceLog } from '../../../src/adapters/keeper/service-log.ts';
import { test, textOf } from './keeping.ts';

const mebibyte = 1024 * 1024;
const block = (letter: string): Buffer => Buffer.from(`${letter.repeat(1023)}\n`.repeat(64));

/** Writes so many bytes, 64 KiB at a time. */
function fill(log: { push(chunk: Buffer): void }, bytes: number, letter = 'a'): void {
  const chunk = block(letter);
  for (let n = 0; n < bytes / chunk.length; n += 1) log.push(chunk);
}

/** What a file holds besides our own lines and the ends of all. */
const lettersIn = (path: string): string => textOf(path).replaceAll(/--- .* ---\n|\n/gu, '');

/** Whether we may mount a disk of our own that is soon full. */
function mounted(path: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', path], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('the log of a service', () => {
  test('begins each life with a line of ours, after those before', ({ folder }) => {
    for (const nth of [1, 2]) {
      const log = openServiceLog(folder, 'orders', `start ${nth}`);
      log.push(Buffer.from(`words ${nth}`));
      log.close();
    }
    expect(textOf(join(folder, 'orders.log'))).toBe('--- mock-medic: start 1 ---\nwords 1\n--- mock-medic: start 2 ---\nwords 2');
  });

  test('tells the next thing that is printed, to everybody who waits, and not what was printed before', async ({ folder }) => {
    const log = openServiceLog(folder, 'orders', 'start 1');
    log.push(Buffer.from('before'));
    const told: string[] = [];
    const waiting = ['one', 'other'].map((who) => log.pushed().then(() => told.push(who)));
    await new Promise(setImmediate);
    expect(told).toEqual([]);
    log.push(Buffer.from('now'));
    await Promise.all(waiting);
    expect(told).toEqual(['one', 'other']);
    log.close();
  });

  test('keeps the last 40 lines of this life in memory, whatever ends a line, blank ones left out', ({ folder }) => {
    openServiceLog(folder, 'orders', 'start 1').push(Buffer.from('of the life before\n'));
    const log = openServiceLog(folder, 'orders', 'start 2');
    expect(log.lastLines()).toEqual([]);
    log.push(Buffer.from(`${Array.from({ length: 100 }, (_, n) => `line ${n}`).join('\n')}\r\n\n  \nhalf a line`));
    expect(log.lastLines()).toEqual([...Array.from({ length: 39 }, (_, n) => `line ${61 + n}`), 'half a line']);
  });

  test('becomes the older one at 4 MiB, and of these there is one', ({ folder }) => {
    const log = openServiceLog(folder, 'orders', 'start 1');
    for (const letter of ['a', 'b', 'c']) fill(log, 4 * mebibyte, letter);
    fill(log, mebibyte, 'd');
    expect(readdirSync(folder).toSorted()).toEqual(['orders.1.log', 'orders.log']);
    expect(lettersIn(join(folder, 'orders.1.log'))).toMatch(/^b*c+$/u);
    expect(lettersIn(join(folder, 'orders.log'))).toMatch(/^c*d+$/u);
    expect(statSync(join(folder, 'orders.1.log')).size).toBeLessThanOrEqual(4 * mebibyte);
  });

  test('counts what earlier lives wrote', ({ folder }) => {
    for (const letter of ['a', 'b', 'c', 'd', 'e']) {
      const log = openServiceLog(folder, 'orders', 'start');
      fill(log, mebibyte, letter);
      log.close();
    }
    expect(lettersIn(join(folder, 'orders.log'))).toMatch(/^d*e+$/u);
  });

  test('begins anew where the older one cannot be replaced', ({ folder }) => {
    mkdirSync(join(folder, 'orders.1.log', 'in the way'), { recursive: true });
    const log = openServiceLog(folder, 'orders', 'start 1');
    fill(log, 10 * mebibyte);
    expect(statSync(join(folder, 'orders.log')).size).toBeLessThanOrEqual(4 * mebibyte);
    log.push(Buffer.from('the newest'));
    expect(textOf(join(folder, 'orders.log'))).toMatch(/the newest$/u);
  });

  test('is no trouble to anybody when its folder is not there, or goes away', ({ folder }) => {
    const nowhere = openServiceLog(join(folder, 'none'), 'orders', 'start 1');
    nowhere.push(Buffer.from('words\n'));
    expect(nowhere.lastLines()).toEqual(['words']);
    mkdirSync(join(folder, 'logs'));
    const log = openServiceLog(join(folder, 'logs'), 'orders', 'start 1');
    rmSync(join(folder, 'logs'), { recursive: true });
    fill(log, 10 * mebibyte);
    log.push(Buffer.from('words\n'));
    expect(log.lastLines().at(-1)).toBe('words');
    log.close();
    nowhere.close();
  });

  test('drops what a full disk refuses, and says so when there is room again', ({ folder, skip }) => {
    if (!mounted(folder)) skip('a disk of our own cannot be mounted here');
    const log = openServiceLog(folder, 'orders', 'start 1');
    try {
      fill(log, 3 * mebibyte);
      expect(log.lastLines()).toHaveLength(15);
      const written = statSync(join(folder, 'orders.log')).size;
      expect(written).toBeLessThanOrEqual(mebibyte);
      execFileSync('mount', ['-o', 'remount,size=8m', folder]);
      log.push(Buffer.from('there is room\n'));
      const begun = '--- mock-medic: start 1 ---\n'.length;
      expect(textOf(join(folder, 'orders.log')).slice(written)).toBe(`\n--- mock-medic: ${3 * mebibyte - (written - begun)} bytes could not be written here ---\nthere is room\n`);
    } finally {
      log.close();
      execFileSync('umount', [folder]);
    }
  });

  test('takes nothing any more once it is closed', ({ folder }) => {
    const log = openServiceLog(folder, 'orders', 'start 1');
    log.close();
    log.close();
    log.push(Buffer.from('too late\n'));
    expect(textOf(join(folder, 'orders.log'))).toBe('--- mock-medic: start 1 ---\n');
  });
});
