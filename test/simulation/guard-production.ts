import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { account } from '../../src/domain/guard/account.ts';
import type { withEntry } from '../../src/domain/guard/fold.ts';
import type { lineOf, readJournal } from '../../src/domain/guard/line.ts';
import type { guard } from '../../src/guard.ts';

/** The code of the guard that a simulation runs: the real one, or a copy with a bug planted in it. */
export interface GuardProduction {
  readonly guard: typeof guard;
  readonly withEntry: typeof withEntry;
  readonly lineOf: typeof lineOf;
  readonly readJournal: typeof readJournal;
  readonly account: typeof account;
}

/** Loads the guard of a folder that is laid out as `src` is. */
export async function loadGuardProduction(folder: string): Promise<GuardProduction> {
  const load = async (file: string): Promise<unknown> => import(pathToFileURL(join(folder, file)).href);
  const parts = await Promise.all(['guard.ts', 'domain/guard/fold.ts', 'domain/guard/line.ts', 'domain/guard/account.ts'].map(load));
  return Object.assign({}, ...parts) as GuardProduction;
}
