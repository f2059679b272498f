import { appendFileSync, closeSync, fstatSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Begun, Entry } from '../../domain/guard/entry.ts';
import { withEntry } from '../../domain/guard/fold.ts';
import { lineOf, readJournal, type JournalReading } from '../../domain/guard/line.ts';
import type { GuardState } from '../../domain/guard/state.ts';
import type { Journal } from '../../ports.ts';

/** A journal longer than this is replaced by a snapshot of what it says, and again when it has doubled since. */
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
  const state = withEntry(undefined, begun);
  if (state === undefined) throw new Error('a journal begins with its guard');
  const journal = new FileOfLines(folder, state);
  journal.record(begun);
  return journal;
}

class FileOfLines implements JournalFile {
  state: GuardState;
  fault: string | undefined;
  readonly #path: string;
  readonly #nextPath: string;
  /** Undefined while it cannot be opened, and when it is closed. */
  #fd: number | undefined;
  #bytes = 0;
  #bytesMax = journalBytesMax;
  #isClosed = false;

  constructor(folder: string, state: GuardState) {
    this.state = state;
    this.#path = join(folder, journalName);
    this.#nextPath = join(folder, nextName);
  }

  write(entry: Entry): void {
    this.state = withEntry(this.state, entry) ?? this.state;
    this.record(entry);
  }

  record(entry: Entry): void {
    if (this.#isClosed) return;
    try {
      if (this.fault !== undefined || this.#bytes > this.#bytesMax) this.#replace(lineOf({ kind: 'snapshot', at: entry.at, state: this.state }));
      else this.#append(lineOf(entry));
      this.fault = undefined;
    } catch (error) {
      this.fault = error instanceof Error ? error.message : String(error);
    }
  }

  close(): void {
    this.#isClosed = true;
    this.#shut();
  }

  #append(line: string): void {
    if (this.#fd === undefined) {
      this.#fd = openSync(this.#path, 'a');
      this.#bytes = fstatSync(this.#fd).size;
    }
    this.#bytes += writeWhole(this.#fd, line);
  }

  #replace(line: string): void {
    try {
      const fd = openSync(this.#nextPath, 'w');
      try {
        this.#bytes = writeWhole(fd, line);
      } finally {
        closeSync(fd);
      }
      // Windows renames nothing over a file that is open.
      this.#shut();
      renameSync(this.#nextPath, this.#path);
    } catch (error) {
      rmSync(this.#nextPath, { recursive: true, force: true });
      throw error;
    }
    this.#bytesMax = Math.max(journalBytesMax, 2 * this.#bytes);
  }

  #shut(): void {
    if (this.#fd !== undefined) closeSync(this.#fd);
    this.#fd = undefined;
  }
}

/** A disk that is nearly full takes a part. */
function writeWhole(fd: number, line: string): number {
  const bytes = Buffer.from(line);
  if (writeSync(fd, bytes) < bytes.length) throw new Error('the disk is full');
  return bytes.length;
}

/** Adds to the journal of a guard that is dead, after whatever its death left of the last line. Throws when it cannot be written. */
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

/** How long the journal in a guard's folder is: another length means that something happened. Undefined without one. */
export function journalBytes(folder: string): number | undefined {
  return statSync(join(folder, journalName), { throwIfNoEntry: false })?.size;
}
