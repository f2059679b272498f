import { closeSync, openSync, renameSync, statSync, writeSync } from 'node:fs';
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
 * and what a full disk refuses is dropped, so that it is the service's affair no more than ours.
 */
export function openServiceLog(dir: string, id: string, begun: string): ServiceLog {
  const path = join(dir, `${id}.log`);
  const tail = tailOf(tailBytes);
  let fd = tryOpen(path);
  let bytes = sizeOf(path);

  const write = (chunk: Buffer): void => {
    if (fd === undefined) return;
    try {
      bytes += writeSync(fd, chunk);
      if (bytes < fileBytesMax) return;
      closeSync(fd);
      fd = undefined;
      renameSync(path, join(dir, `${id}.1.log`));
    } catch {
      // A full disk; the service goes on, and so do its last lines in memory.
    }
    if (fd === undefined) {
      fd = tryOpen(path);
      bytes = sizeOf(path);
    }
  };

  write(Buffer.from(`--- mock-medic: ${begun} ---\n`));
  return {
    push(chunk) {
      tail.push(chunk);
      write(chunk);
    },
    lastLines: () => tail.text().split(/\r\n|\n|\r/u).filter((line) => line.trim() !== '').slice(-linesMax),
    close() {
      if (fd !== undefined) closeSync(fd);
      fd = undefined;
    },
  };
}

function tryOpen(path: string): number | undefined {
  try {
    return openSync(path, 'a');
  } catch {
    return undefined;
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
