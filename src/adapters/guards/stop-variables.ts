import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Service } from '../../domain/service.ts';
import type { GuardFolder } from './folder.ts';

/** By the service's id, what its `stop` command needs in its environment besides ours. */
export type StopVariables = Readonly<Record<string, Readonly<Record<string, string>>>>;

const fileOf = ({ path }: GuardFolder): string => join(path, 'stop-variables.json');

/**
 * Keeps the variables of services that have a `stop` command, for whoever has to run that when the guard is dead. There may be secrets among
 * them, so that they stand in a file that nobody else may read, and not in the journal. Throws when the disk refuses.
 */
export function keepStopVariables(folder: GuardFolder, services: readonly Service[]): void {
  const variables = services.flatMap(({ id, launch }) => (launch?.stop === undefined || Object.keys(launch.env).length === 0 ? [] : [[id, launch.env] as const]));
  if (variables.length > 0) writeFileSync(fileOf(folder), JSON.stringify(Object.fromEntries(variables)), { mode: 0o600 });
}

/** What was kept; nothing where there is no such file, or half of one. */
export function readStopVariables(folder: GuardFolder): StopVariables {
  try {
    return JSON.parse(readFileSync(fileOf(folder), 'utf8')) as StopVariables;
  } catch {
    return {};
  }
}

/** Removes them as soon as nothing is left to be stopped. */
export function forgetStopVariables(folder: GuardFolder): void {
  rmSync(fileOf(folder), { force: true });
}
