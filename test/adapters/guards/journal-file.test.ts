import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { appendEntry, beginJournal, readJournalFile } from '../../../src/adapters/guards/journal-file.ts';
import type { Entry } from '../../../src/domain/guard/entry.ts';
import { orders, played, told } from '../../domain/guard/journals.ts';
import { test } from './guarding.ts';

const begun = told.begun(await orders());
const life: readonly Entry[] = [told.born(1_100), told.ready(1_200), told.beat(2_000), told.ended(3_000), told.restarting(3_000), told.born(3_010, 8), told.cured(3_500)];
const beats = (count: number): readonly Entry[] => Array.from({ length: count }, (_, n) => told.beat(4_000 + n));

describe('a journal', () => {
  test('reads as what was written, at every moment', ({ folder }) => {
    const journal = beginJournal(folder, begun);
    for (const [n, entry] of life.entries()) {
      journal.write(entry);
      expect(readJournalFile(folder)).toEqual({ state: played(begun, ...life.slice(0, n + 1)), lost: 0 });
      expect(journal.state).toEqual(played(begun, ...life.slice(0, n + 1)));
    }
    journal.close();
  });

  test('cut at any byte reads as the whole lines before; only what was cut is lost', ({ folder }) => {
    const journal = beginJournal(folder, begun);
    for (const entry of life) journal.write(entry);
    journal.close();
    const path = join(folder, 'journal');
    const whole = readFileSync(path);
    const ends = [...whole.entries()].filter(([, byte]) => byte === 10).map(([at]) => at);
    for (let bytes = whole.length; bytes >= 0; bytes -= 1) {
      truncateSync(path, bytes);
      // A line is whole without the end of it.
      const lines = ends.filter((at) => at <= bytes).length;
      const state = lines === 0 ? undefined : played(begun, ...life.slice(0, lines - 1));
      const isCut = bytes > 0 && !ends.includes(bytes) && !ends.includes(bytes - 1);
      expect(readJournalFile(folder), `${bytes} bytes`).toEqual({ state, lost: isCut ? 1 : 0 });
      if (bytes === 0) break;
    }
  });

  test('that was cut takes more, after its guard is dead', ({ folder }) => {
    const journal = beginJournal(folder, begun);
    for (const entry of life) journal.write(entry);
    journal.close();
    const path = join(folder, 'journal');
    truncateSync(path, statSync(path).size - 10);
    appendEntry(folder, told.stopped(9_000));
    expect(readJournalFile(folder)).toEqual({ state: played(begun, ...life.slice(0, -1), told.stopped(9_000)), lost: 1 });
  });

  test('stays bounded, and loses nothing by it', ({ folder }) => {
    const journal = beginJournal(folder, begun);
    const more = beats(20_000);
    let longest = 0;
    for (const entry of [...life, ...more]) {
      journal.write(entry);
      longest = Math.max(longest, statSync(join(folder, 'journal')).size);
    }
    journal.close();
    expect(longest).toBeLessThan(300 * 1024);
    expect(readJournalFile(folder)).toEqual({ state: played(begun, ...life, ...more), lost: 0 });
    expect(readdirSync(folder)).toEqual(['journal']);
  });

  test('that cannot be replaced keeps what it had, says why, and has everything again when it can', ({ folder }) => {
    const journal = beginJournal(folder, begun);
    for (const entry of life) journal.write(entry);
    const path = join(folder, 'journal');
    // Nothing can be renamed over a folder.
    renameSync(path, join(folder, 'aside'));
    mkdirSync(join(path, 'in the way'), { recursive: true });
    for (const entry of beats(5_000)) journal.write(entry);
    expect(journal.fault).toMatch(/EISDIR|ENOTEMPTY|EPERM/u);
    expect(readdirSync(folder).toSorted()).toEqual(['aside', 'journal']);
    expect(journal.state).toEqual(played(begun, ...life, ...beats(5_000)));
    rmSync(path, { recursive: true });
    renameSync(join(folder, 'aside'), path);
    expect(readJournalFile(folder).state?.services['orders']).toMatchObject({ restarts: 1 });
    journal.write(told.stopped(90_000));
    expect(journal.fault).toBeUndefined();
    expect(readJournalFile(folder)).toEqual({ state: played(begun, ...life, ...beats(5_000), told.stopped(90_000)), lost: 0 });
    journal.close();
  });

  test('on a full disk throws nothing, keeps what fits, and has everything again when there is room', ({ folder, skip }) => {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk], { stdio: 'ignore' });
    } catch {
      rmdirSync(disk);
      return skip('a disk of our own cannot be mounted here');
    }
    const journal = beginJournal(disk, begun);
    try {
      for (const entry of life) journal.write(entry);
      writeFileSync(join(disk, 'filler'), Buffer.alloc(4_096));
      for (let full = false; !full; ) {
        try {
          writeFileSync(join(disk, 'filler'), Buffer.alloc(4_096), { flag: 'a' });
        } catch {
          full = true;
        }
      }
      for (const entry of beats(500)) journal.write(entry);
      expect(journal.fault).toMatch(/full|ENOSPC/u);
      const { state } = readJournalFile(disk);
      expect(state?.services['orders']?.restarts).toBe(1);
      rmSync(join(disk, 'filler'));
      journal.write(told.stopped(90_000));
      expect(journal.fault).toBeUndefined();
      expect(readJournalFile(disk)).toEqual({ state: played(begun, ...life, ...beats(500), told.stopped(90_000)), lost: 0 });
    } finally {
      journal.close();
      execFileSync('umount', [disk]);
    }
  });

  test('whose folder is removed throws nothing, nor does one that is closed', ({ folder }) => {
    const gone = join(folder, 'gone');
    mkdirSync(gone);
    const journal = beginJournal(gone, begun);
    rmSync(gone, { recursive: true });
    for (const entry of [...life, ...beats(5_000)]) journal.write(entry);
    expect(journal.fault).toContain('ENOENT');
    expect(journal.state).toEqual(played(begun, ...life, ...beats(5_000)));
    journal.close();
    journal.write(told.stopped(90_000));
    journal.close();
  });

  test('that is not there, or is not one, has no state', ({ folder }) => {
    expect(readJournalFile(folder)).toEqual({ state: undefined, lost: 0 });
    writeFileSync(join(folder, 'journal'), 'no journal\n\u0000\u00ff\n{"kind":"begun"}\n');
    expect(readJournalFile(folder)).toEqual({ state: undefined, lost: 3 });
  });
});
