import { assert } from 'vitest';
import { loadConfig, type Config, type Loaded, type Source } from '../../src/config/load.ts';
import type { Problem } from '../../src/config/problem.ts';

/** Surroundings in which nothing is set and no file exists, unless said. */
export const surroundings: Omit<Source, 'text'> = {
  mode: 'check',
  environment: {},
  readText: (path) => Promise.reject(new Error(`ENOENT: no such file, open '${path}'`)),
};

/** Reads a configuration through the real loader. */
export const load = (text: string, changes: Partial<Source> = {}): Promise<Loaded> => loadConfig({ ...surroundings, text, ...changes });

/** The configuration; fails the test, telling the problems, when there is none. */
export function configOf(loaded: Loaded): Config {
  assert(loaded.kind === 'config', loaded.kind === 'problems' ? loaded.problems.map(({ path, message }) => `${path}: ${message}`).join('\n') : '');
  return loaded.config;
}

/** The problems; fails the test when there are none. */
export function problemsOf(loaded: Loaded): readonly Problem[] {
  assert(loaded.kind === 'problems', 'loaded without a problem');
  return loaded.problems;
}
