import { closeSync, constants, openSync, rmSync, writeSync } from 'node:fs';
import { mkdir, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../../ports.ts';
import { RecordError } from '../../ports.ts';

const fileMaxBytes = 2 * 1024 * 1024;
const filesMax = 100_000;
const lockPollMs = 20;
/** A lock is held for as long as one file takes to write: who holds it longer was killed in another container or on another machine. */
const lockStaleMs = 5_000;
/** A lock that names nobody was made by somebody killed in that very moment. */
const namelessStaleMs = 1_000;
const lockWaitMs = 15_000;
const recordName = /^(\d{4,9})-[a-z0-9][a-z0-9-]*\.md$/;

/** A file whose name is that of a record. */
export interface NamedFile {
  readonly number: number;
  readonly name: string;
  /** False for a link, a folder and the like: those are not opened. */
  readonly plain: boolean;
}

/** The record directory: whole files only, by way of a temporary one, and one writer at a time for each number. */
export interface Folder {
  /** In order of number. A directory that is not there holds nothing. */
  list(): Promise<readonly NamedFile[]>;
  /** The text and the time of the last change, epoch milliseconds; undefined for what is gone, no plain file, or longer than a record can be. */
  read(name: string): Promise<{ readonly text: string; readonly changedAt: number } | undefined>;
  write(name: string, text: string): Promise<void>;
  /** Runs a task that nobody else, in this or another process, runs at the same time for the same number. */
  alone<T>(number: number, task: () => Promise<T>): Promise<T>;
}

/** Gives the folder at `dir`; every method may reject with a `RecordError` (`storage`, `deadline`). */
export function createFolder(dir: string, clock: Clock, signal: AbortSignal): Folder {
  return {
    list: () => guarded(dir, 'read', () => list(dir)),
    read: (name) => guarded(dir, 'read', () => read(join(dir, name))),
    write: (name, text) => guarded(dir, 'written', () => write(dir, name, text)),
    async alone(number, task) {
      const lock = join(dir, `.${String(number).padStart(4, '0')}.lock`);
      await guarded(dir, 'written', async () => {
        await mkdir(dir, { recursive: true });
        await take(lock, clock, signal);
      });
      try {
        return await task();
      } finally {
        await rm(lock, { force: true });
      }
    },
  };
}

async function list(dir: string): Promise<readonly NamedFile[]> {
  const entries = await readdir(dir, { withFileTypes: true }).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  });
  const named = entries.slice(0, filesMax).flatMap((entry): NamedFile[] => {
    const number = recordName.exec(entry.name)?.[1];
    return number === undefined ? [] : [{ number: Number(number), name: entry.name, plain: entry.isFile() }];
  });
  return named.toSorted((a, b) => a.number - b.number || (a.name < b.name ? -1 : 1));
}

async function read(path: string): Promise<{ readonly text: string; readonly changedAt: number } | undefined> {
  let file: FileHandle | undefined;
  try {
    // A link could lead anywhere, and opening a pipe would wait for ever.
    file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const { size, mtimeMs } = await file.stat();
    if (!(await file.stat()).isFile() || size > fileMaxBytes) return undefined;
    return { text: await file.readFile('utf8'), changedAt: Math.round(mtimeMs) };
  } catch (error) {
    if (['ENOENT', 'ELOOP', 'EISDIR'].includes(codeOf(error))) return undefined;
    throw error;
  } finally {
    await file?.close();
  }
}

async function write(dir: string, name: string, text: string): Promise<void> {
  await mkdir(dir, { recursive: true });
  const temporary = join(dir, `.${name}.tmp`);
  try {
    // What a killed run has left; whoever writes holds the lock of the number.
    await rm(temporary, { force: true });
    const file = await open(temporary, 'wx', 0o644);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, join(dir, name));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function take(lock: string, clock: Clock, signal: AbortSignal): Promise<void> {
  for (let waitedMs = 0; ; waitedMs += lockPollMs) {
    try {
      makeLock(lock);
      return;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    if (await isAbandoned(lock)) await rm(lock, { force: true });
    else if (signal.aborted || waitedMs > lockWaitMs) throw new RecordError(`Another run is writing the record ${lock} and does not end; the next run tries again.`, { reason: 'deadline', retryable: true });
    else await clock.sleep(lockPollMs, signal);
  }
}

/** In one go, so that a kill hardly ever falls between the making of the lock and the naming of its holder. */
function makeLock(lock: string): void {
  const file = openSync(lock, 'wx');
  try {
    writeSync(file, String(process.pid));
  } catch (error) {
    // On a full disk a file can be made that nothing can be written to.
    rmSync(lock, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}

async function isAbandoned(lock: string): Promise<boolean> {
  try {
    const [{ mtimeMs }, holder] = await Promise.all([stat(lock), readFile(lock, 'utf8')]);
    // File times are the wall clock's.
    if (Date.now() - mtimeMs > (holder === '' ? namelessStaleMs : lockStaleMs)) return true;
    return /^\d+$/.test(holder) && !isAlive(Number(holder));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

async function guarded<T>(dir: string, what: 'read' | 'written', task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (error instanceof RecordError || codeOf(error) === '') throw error;
    const full = ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(codeOf(error));
    const advice = full ? 'there is no room left; nothing was half-written.' : 'check record-dir and the permissions of the folder.';
    throw new RecordError(`The record directory ${dir} cannot be ${what} (${codeOf(error)}): ${advice}`, { reason: 'storage', retryable: full, cause: error });
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
