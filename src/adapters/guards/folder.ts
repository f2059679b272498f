import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** The places in one guard's folder. */
export interface GuardFolder {
  readonly path: string;
  /** What the services print. */
  readonly logs: string;
  /** Here the guard is told to stop; nothing else changes in it. */
  readonly control: string;
}

const stopName = 'stop';
const toldName = 'told';
const prefix = 'guard-';
/** Tells a guard to stop whose folder takes no word, a full disk for one. Nobody else sends it, and Windows does not know it. */
export const stopSignal = 'SIGUSR2';
/** Windows bears no long paths. */
const nameMax = 100;

/** Why there is no place for guards; the message says what to do about it. */
export class GuardPlaceError extends Error {
  override readonly name = 'GuardPlaceError';
}

/**
 * Where guards of the same job, or on a person's machine of the same folder, find each other.
 * Elsewhere than under a runner it is the user's own: a folder that somebody else has made is refused. Throws `GuardPlaceError`.
 */
export function guardsHome(env: Readonly<Record<string, string | undefined>>, cwd: string): string {
  const runnerTemp = env['RUNNER_TEMP'];
  if (runnerTemp !== undefined && runnerTemp !== '') return join(runnerTemp, 'mock-medic');
  const own = join(tmpdir(), `mock-medic-${userInfo().username.replaceAll(/[^\w.-]/gu, '_')}`);
  const { uid } = made(own, () => {
    mkdirSync(own, { recursive: true, mode: 0o700 });
    return lstatSync(own);
  });
  if (process.getuid !== undefined && uid !== process.getuid()) throw new GuardPlaceError(`${own} belongs to somebody else; remove it, or set RUNNER_TEMP to a folder of your own`);
  return join(own, encodeURIComponent(cwd).slice(-nameMax));
}

/** Makes the folder of a new guard. Throws `GuardPlaceError`. */
export function makeGuardFolder(home: string): GuardFolder {
  return made(home, () => {
    mkdirSync(home, { recursive: true, mode: 0o700 });
    const folder = guardFolder(mkdtempSync(join(home, prefix)));
    mkdirSync(folder.logs);
    mkdirSync(folder.control);
    return folder;
  });
}

function made<T>(home: string, make: () => T): T {
  try {
    return make();
  } catch (cause) {
    throw new GuardPlaceError(`A guard cannot make its folder in ${home} (${cause instanceof Error ? cause.message : String(cause)}); make room there, or set RUNNER_TEMP to another folder.`, { cause });
  }
}

/** The places in a guard's folder that is known by its path. */
export function guardFolder(path: string): GuardFolder {
  return { path, logs: join(path, 'logs'), control: join(path, 'control') };
}

/** Every guard's folder there is, of those that live and of those that do not. */
export function guardFolders(home: string): readonly GuardFolder[] {
  try {
    return readdirSync(home).filter((name) => name.startsWith(prefix)).map((name) => guardFolder(join(home, name)));
  } catch {
    return [];
  }
}

/** Tells a guard to stop everything and end. Throws where the folder takes no word; `stopSignal` says the same. */
export function requestStop({ control }: GuardFolder): void {
  writeFileSync(join(control, stopName), '');
}

/** Whether it was told to. */
export function isStopRequested({ control }: GuardFolder): boolean {
  return existsSync(join(control, stopName));
}

/** Whether what happened under this guard has been reported already. */
export function isTold({ path }: GuardFolder): boolean {
  return existsSync(join(path, toldName));
}

/** Remembers that it was reported. What takes no word of that may be told twice, and that is all. */
export function markTold({ path }: GuardFolder): void {
  try {
    writeFileSync(join(path, toldName), '');
  } catch {
    // The disk is full, or the folder was removed.
  }
}
