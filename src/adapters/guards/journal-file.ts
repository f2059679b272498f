import { appendFileSync, closeSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Begun, Entry } from '../../domain/guard/entry.ts';
import { withEntry } from '../../domain/guard/fold.ts';
import { lineOf, readJournal, type JournalReading } from '../../domain/guard/line.ts';
import type { Journal } from '../../ports.ts';

/** A journal longer than this is replaced by a snapshot of what it says. */
const journalBytesMax = 256 * 1024;
const journalName = 'journal';
const nextName = 'journal.next';

/** A journal on disk, and what could not be written of it. */
export interface JournalFile extends Journal {
  /** Why entries are missing from the file, where they are. */
  readonly fault: string | undefined;
  close(): void;
}

/**
 * Begins a guard's journal: lines are only ever appended, each with its checksum, and a long file is replaced at one blow by its snapshot.
 * What a full disk refuses is kept in memory, and is in the file again with the next snapshot that fits.
 */
export function beginJournal(folder: string, begun: Begun): JournalFile {
  const path = join(folder, journalName);
  let state = withEntry(undefined, begun);
  if (state === undefined) throw new Error('a journal begins with its guard');
  let known = state;
  let fd = openSync(path, 'a');
  let bytes = 0;
  let fault: string | undefined;

  const append = (line: string): void => {
    const room = Buffer.from(line);
    if (writeSync(fd, room) < room.length) throw new Error('the disk is full');
    bytes += room.length;
  };

  const snapshot = (at: number): void => {
    const next = join(folder, nextName);
    const text = lineOf({ kind: 'snapshot', at, state: known });
    const nextFd = openSync(next, 'w');
    try {
      if (writeSync(nextFd, text) < Buffer.byteLength(text)) throw new Error('the disk is full');
    } finally {
      closeSync(nextFd);
    }
    // Windows renames nothing over a file that is open.
    closeSync(fd);
    try {
      renameSync(next, path);
    } finally {
      fd = openSync(path, 'a');
    }
    bytes = Buffer.byteLength(text);
    fault = undefined;
  };

  const record = (entry: Entry): void => {
    try {
      if (fault !== undefined || bytes > journalBytesMax) snapshot(entry.at);
      else append(lineOf(entry));
    } catch (error) {
      fault = error instanceof Error ? error.message : String(error);
    }
  };

  record(begun);
  return {
    write(entry) {
      state = withEntry(known, entry);
      known = state ?? known;
      record(entry);
    },
    get state() {
      return known;
    },
    get fault() {
      return fault;
    },
    close: () => closeSync(fd),
  };
}

/** Adds to the journal of a guard that is dead, after whatever its death left of the last line. */
export function appendEntry(folder: string, entry: Entry): void {
  appendFileSync(join(folder, journalName), `\n${lineOf(entry)}`);
}

/** Reads the journal in a guard's folder, whatever a crash has left of it; without one there is no state. */
export function readJournalFile(folder: string): JournalReading {
  try {
    return readJournal(readFileSync(join(folder, journalName), 'utf8'));
  } catch {
    return { state: undefined, lost: 0 };
  }
}
