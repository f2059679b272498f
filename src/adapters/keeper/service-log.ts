import { closeSync, fstatSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { tailOf } from '../operator/tail.ts';

const fileBytesMax = 4 * 1024 * 1024;
const tailBytes = 16 * 1024;
const linesMax = 40;

/** What one life of a service prints. */
export interface ServiceLog {
  push(chunk: Buffer): void;
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
  file.append(ourLine(begun));
  return {
    push(chunk) {
      tail.push(chunk);
      file.append(chunk);
    },
    lastLines: () => tail.text().split(/\r\n|\n|\r/u).filter((line) => line.trim() !== '').slice(-linesMax),
    close: () => file.close(),
  };
}

class BoundedFile {
  readonly #path: string;
  readonly #olderPath: string;
  #state: { readonly kind: 'open'; readonly fd: number; bytes: number } | { readonly kind: 'shut' } | { readonly kind: 'closed' } = { kind: 'shut' };
  #dropped = 0;

  constructor(path: string, olderPath: string) {
    this.#path = path;
    this.#olderPath = olderPath;
  }

  append(chunk: Buffer): void {
    try {
      if (this.#state.kind === 'open' && this.#state.bytes >= fileBytesMax) this.#turnOver();
      if (this.#state.kind === 'shut') this.#open('a');
      if (this.#dropped > 0) this.#write(Buffer.concat([Buffer.from('\n'), ourLine(`${this.#dropped} bytes could not be written here`)]));
      this.#dropped = 0;
      this.#write(chunk);
    } catch {
      // The disk is full, or the folder was removed; the service goes on, and so do its last lines in memory.
      this.#dropped += chunk.length;
    }
  }

  close(): void {
    if (this.#state.kind === 'open') closeSync(this.#state.fd);
    this.#state = { kind: 'closed' };
  }

  #write(chunk: Buffer): void {
    if (this.#state.kind !== 'open') return;
    const written = writeSync(this.#state.fd, chunk);
    this.#state.bytes += written;
    if (written < chunk.length) this.#dropped += chunk.length - written;
  }

  /** Where the older file cannot be replaced, this one begins anew. */
  #turnOver(): void {
    if (this.#state.kind === 'open') closeSync(this.#state.fd);
    this.#state = { kind: 'shut' };
    try {
      renameSync(this.#path, this.#olderPath);
    } catch {
      this.#open('w');
    }
  }

  #open(flag: 'a' | 'w'): void {
    const fd = openSync(this.#path, flag);
    this.#state = { kind: 'open', fd, bytes: fstatSync(fd).size };
  }
}

function ourLine(words: string): Buffer {
  return Buffer.from(`--- mock-medic: ${words} ---\n`);
}
