import { accessSync, constants, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** A home of its own for a program that is measured. */
export interface Place {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly clear: () => void;
}

/** Makes such a home; our Node comes first on its PATH, for what npm installs says `env node`. */
export function makePlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const path = [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter);
  return { folder, env: { PATH: path, HOME: folder, NO_PROXY: '127.0.0.1' }, clear: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Whether a program is there, in the folder that MOCK_MEDIC_RIVALS names (or among the packages installed there), else on PATH. */
export const isInstalled = (program: string): boolean => find(program) !== undefined;

/** The path of a program that is there. */
export function found(program: string): string {
  const file = find(program);
  if (file === undefined) throw new Error(`${program} is not installed`);
  return file;
}

/** A word as a shell takes it whole. */
export const quoted = (word: string): string => `'${word.replaceAll("'", String.raw`'\''`)}'`;

function find(program: string): string | undefined {
  const own = process.env['MOCK_MEDIC_RIVALS'];
  const folders = [...(own === undefined ? [] : [own, join(own, 'node_modules', '.bin')]), ...(process.env['PATH'] ?? '').split(delimiter)];
  return folders.map((folder) => join(folder, program)).find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
