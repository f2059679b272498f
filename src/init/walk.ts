import { open, opendir } from 'node:fs/promises';
import { join } from 'node:path';

const entriesMax = 20_000;
const depthMax = 6;
const fileMaxBytes = 8 * 1024 * 1024;
const totalMaxBytes = 64 * 1024 * 1024;
const skipped: ReadonlySet<string> = new Set(['node_modules', 'vendor', 'dist', 'build', 'coverage', 'target']);

/** The files below a folder, as paths with slashes relative to it, sorted; `complete` is false when there was more than is looked at. */
export interface Listing {
  readonly files: readonly string[];
  readonly complete: boolean;
}

/** Lists the plain files below a folder within bounds: no symbolic links, no hidden folders, nothing that is installed or built. */
export async function listFiles(dir: string): Promise<Listing> {
  const files: string[] = [];
  let folders: readonly string[] = [''];
  let entries = 0;
  let complete = true;
  for (let depth = 0; folders.length > 0; depth++) {
    const deeper: string[] = [];
    for (const folder of folders) {
      for await (const entry of entriesOf(join(dir, folder))) {
        if (++entries > entriesMax) return { files: files.sort(), complete: false };
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isFile()) files.push(path);
        if (entry.isDirectory() && !entry.name.startsWith('.') && !skipped.has(entry.name)) deeper.push(path);
      }
    }
    if (depth === depthMax) complete = deeper.length === 0;
    folders = depth === depthMax ? [] : deeper.sort();
  }
  return { files: files.sort(), complete };
}

/** A folder that cannot be read has nothing to tell; what is written later says so where it matters. */
async function* entriesOf(folder: string): ReturnType<typeof opendirEntries> {
  try {
    yield* opendirEntries(folder);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}

async function* opendirEntries(folder: string) {
  yield* await opendir(folder);
}

/** Reads files below `dir` as text; undefined for one that is too large, cannot be read, or comes after the bytes of all have been used up. */
export function createReader(dir: string): (path: string) => Promise<string | undefined> {
  let left = totalMaxBytes;
  return async (path) => {
    try {
      const file = await open(join(dir, path));
      try {
        const { size } = await file.stat();
        if (size > Math.min(fileMaxBytes, left)) return undefined;
        left -= size;
        return await file.readFile('utf8');
      } finally {
        await file.close();
      }
    } catch (error) {
      if (error instanceof Error && 'code' in error) return undefined;
      throw error;
    }
  };
}
