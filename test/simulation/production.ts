import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { openMaintenance } from '../../src/announced.ts';
import type { command } from '../../src/command.ts';
import type { hear } from '../../src/domain/command.ts';
import type { RecordError } from '../../src/ports.ts';
import type { openRecord } from '../../src/reconcile.ts';
import type { createIncidentRenderer } from '../../src/render/incident.ts';
import type { run } from '../../src/run.ts';

/** The production code that a simulation runs: the real one, or a copy with a bug planted in it. */
export interface Production {
  readonly run: typeof run;
  readonly openRecord: typeof openRecord;
  readonly openMaintenance: typeof openMaintenance;
  readonly hear: typeof hear;
  readonly command: typeof command;
  readonly RecordError: typeof RecordError;
  readonly createIncidentRenderer: typeof createIncidentRenderer;
}

/** Where the real production code lies. */
export const sourceFolder = join(import.meta.dirname, '..', '..', 'src');

/** Loads the production code of a folder that is laid out as `src` is. */
export async function loadProduction(folder: string): Promise<Production> {
  const load = async (file: string): Promise<unknown> => import(pathToFileURL(join(folder, file)).href);
  const modules = await Promise.all(['run.ts', 'reconcile.ts', 'announced.ts', 'domain/command.ts', 'command.ts', 'ports.ts', 'render/incident.ts'].map(load));
  return Object.assign({}, ...modules) as Production;
}
