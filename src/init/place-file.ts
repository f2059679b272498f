import { randomUUID } from 'node:crypto';
import { constants, copyFile, link, lstat, mkdir, realpath, rm, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative } from 'node:path';

/** What became of a file that was to be written. `why` is short and may hold the system's own words. */
export type Placed = { readonly kind: 'written' } | { readonly kind: 'left-alone' } | { readonly kind: 'failed'; readonly why: string };

/** Writes a new file below `dir`, whole or not at all; what is there already is left alone, whatever it is. */
export async function placeFile(dir: string, path: string, text: string): Promise<Placed> {
  const target = join(dir, path);
  const temporary = join(dirname(target), `.mock-medic-${randomUUID()}.tmp`);
  try {
    if (await exists(target)) return { kind: 'left-alone' };
    if (!(await makeFolders(dir, dirname(path)))) return { kind: 'failed', why: `${dirname(path)} leads out of this folder` };
    await writeFile(temporary, text, { flag: 'wx' });
    await linkNew(temporary, target);
    return { kind: 'written' };
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return (await exists(target)) ? { kind: 'left-alone' } : { kind: 'failed', why: `${dirname(path)} is not a folder` };
    if (codeOf(error) === undefined) throw error;
    return { kind: 'failed', why: inWords(codeOf(error) ?? '') };
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

/** Unlike a rename, a link never replaces what somebody else has put there meanwhile. */
async function linkNew(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(codeOf(error) ?? '')) throw error;
    // Some file systems have no links.
    await copyFile(temporary, target, constants.COPYFILE_EXCL);
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Makes the folders one by one, so that nothing is made behind a symbolic link that leads elsewhere; false where one does. */
async function makeFolders(dir: string, path: string): Promise<boolean> {
  let folder = dir;
  for (const name of path.split('/')) {
    folder = join(folder, name);
    await mkdir(folder, { recursive: true });
    if (!(await isBelow(dir, folder))) return false;
  }
  return true;
}

async function isBelow(dir: string, folder: string): Promise<boolean> {
  const way = relative(await realpath(dir), await realpath(folder));
  return way !== '..' && !way.startsWith('../') && !way.startsWith('..\\') && !isAbsolute(way);
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

function inWords(code: string): string {
  const words: Readonly<Record<string, string>> = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    ENOTDIR: 'its folder is a file',
    ELOOP: 'its folder is a symbolic link that leads nowhere',
  };
  return words[code] ?? code;
}
