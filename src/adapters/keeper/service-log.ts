import { closeSync, fstatSync, openSync, readSync, renameSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { tailOf } from '../operator/tail.ts';

const fileBytesMax = 4 * 1024 * 1024;
const tailBytes = 16 * 1024;
const linesMax = 40;
const newline = 10;

/** What one life of a service prints. */
export interface ServiceLog {
  push(chunk: Buffer): void;
  /** Resolves at the next chunk. */
  pushed(): Promise<void>;
  /** The last lines of this life, at most 40. */
  lastLines(): readonly string[];
  close(): void;
}

/**
 * Appends to `<id>.log` what a service prints, after a line of ours that says when this life began.
 * At 4 MiB the file becomes `<id>.1.log` in place of the one before, so that a service that prints without end fills no disk;
 * what a full disk refuses is dropped, and the next line that finds room is preceded by one of ours that says how much. Never throws.
 */
export function openServiceLog(dir: string, id: string, begun: string): ServiceLog {
  const tail = tailOf(tailBytes);
  const file = new BoundedFile(join(dir, `${id}.log`), join(dir, `${id}.1.log`));
  file.tell(begun);
  let next: Promise<void> | undefined;
  let tellNext: () => void = () => undefined;
  return {
    push(chunk) {
      tail.push(chunk);
      file.append(chunk);
      tellNext();
      next = undefined;
    },
    pushed: () => (next ??= new Promise((resolve) => (tellNext = resolve))),
    lastLines: () => tail.text().split(/\r\n|\n|\r/u).filter((line) => line.trim() !== '').slice(-linesMax),
    close: () => file.close(),
  };
}

type FileState = { readonly kind: 'open'; readonly fd: number } | { readonly kind: 'shut' } | { readonly kind: 'closed' };

class BoundedFile {
  readonly #path: string;
  readonly #olderPath: string;
  #state: FileState = { kind: 'shut' };
  #bytes = 0;
  #isLineOpen = false;
  #dropped = 0;

  constructor(path: string, olderPath: string) {
    this.#path = path;
    this.#olderPath = olderPath;
  }

  /** Writes words of ours as a line of their own. */
  tell(words: string): void {
    this.#try(0, () => {
      this.#open();
      this.#tell(words);
    });
  }

  append(chunk: Buffer): void {
    this.#try(chunk.length, () => {
      this.#open();
      if (this.#bytes + chunk.length > fileBytesMax) this.#turnOver();
      if (this.#dropped > 0) this.#tell(`${this.#dropped} bytes could not be written here`);
      this.#dropped = 0;
      this.#dropped = chunk.length - this.#write(chunk);
    });
  }

  close(): void {
    this.#shut();
    this.#state = { kind: 'closed' };
  }

  /** The disk may be full, or the folder removed; the service goes on, and so do its last lines in memory. */
  #try(bytes: number, act: () => void): void {
    try {
      if (this.#state.kind !== 'closed') act();
    } catch {
      this.#dropped += bytes;
    }
  }

  #tell(words: string): void {
    this.#write(Buffer.from(`${this.#isLineOpen ? '\n' : ''}--- mock-medic: ${words} ---\n`));
  }

  #write(chunk: Buffer): number {
    if (this.#state.kind !== 'open') return 0;
    const written = writeSync(this.#state.fd, chunk);
    this.#bytes += written;
    this.#isLineOpen = chunk[written - 1] !== newline;
    return written;
  }

  /** Where the older file cannot be replaced, this one begins anew. */
  #turnOver(): void {
    this.#shut();
    try {
      renameSync(this.#path, this.#olderPath);
    } catch {
      truncateSync(this.#path);
    }
    this.#open();
  }

  #open(): void {
    if (this.#state.kind !== 'shut') return;
    const fd = openSync(this.#path, 'a+');
    this.#state = { kind: 'open', fd };
    this.#bytes = fstatSync(fd).size;
    const last = Buffer.alloc(1, newline);
    if (this.#bytes > 0) readSync(fd, last, 0, 1, this.#bytes - 1);
    this.#isLineOpen = last[0] !== newline;
  }

  #shut(): void {
    if (this.#state.kind === 'open') closeSync(this.#state.fd);
    this.#state = { kind: 'shut' };
  }
}
