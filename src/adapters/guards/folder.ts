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
/** Windows bears no long paths. */
const nameMax = 100;

/**
 * Where guards of the same job, or on a person's machine of the same folder, find each other.
 * Elsewhere than under a runner it is the user's own: a folder that somebody else has made is refused.
 */
export function guardsHome(env: Readonly<Record<string, string | undefined>>, cwd: string): string {
  const runnerTemp = env['RUNNER_TEMP'];
  if (runnerTemp !== undefined && runnerTemp !== '') return join(runnerTemp, 'mock-medic');
  const own = join(tmpdir(), `mock-medic-${userInfo().username.replaceAll(/[^\w.-]/gu, '_')}`);
  mkdirSync(own, { recursive: true, mode: 0o700 });
  const { uid } = lstatSync(own);
  if (process.getuid !== undefined && uid !== process.getuid()) throw new Error(`${own} belongs to somebody else; remove it, or set RUNNER_TEMP to a folder of your own`);
  return join(own, encodeURIComponent(cwd).slice(-nameMax));
}

/** Makes the folder of a new guard. */
export function makeGuardFolder(home: string): GuardFolder {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const folder = guardFolder(mkdtempSync(join(home, prefix)));
  mkdirSync(folder.logs);
  mkdirSync(folder.control);
  return folder;
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

/** Tells a guard to stop everything and end. */
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

/** Remembers that it was reported. */
export function markTold({ path }: GuardFolder): void {
  writeFileSync(join(path, toldName), '');
}
