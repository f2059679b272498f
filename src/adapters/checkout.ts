import { constants } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sources } from '../ports.ts';

const fileBytesMax = 4 * 1024 * 1024;

/** Gives the files of a checkout at `dir`. */
export function createCheckout(dir: string): Sources {
  const doubts = new Set<string>();
  const look = async <T>(path: string, act: (place: string) => Promise<T>): Promise<T | undefined> => {
    try {
      return await act(join(dir, path));
    } catch (error) {
      doubts.add(`${path} could not be looked at: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  };
  return {
    get doubts() {
      return [...doubts];
    },
    workflows: () => look('.github/workflows', (place) => readdir(place)),
    text: (path) => look(path, readPlain),
  };
}

/** A file of a sane size; a pipe or a device could be read for ever. */
async function readPlain(path: string): Promise<string> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const found = await file.stat();
    if (!found.isFile() || found.size > fileBytesMax) throw new Error('it is no plain file, or too large');
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}
