import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { loadProduction, sourceFolder, type Production } from './production.ts';

/** One place of the production code, and what it says with the bug in it. */
export interface Plant {
  readonly bug: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** A second place of the same file, where the bug needs one. */
  readonly and?: { readonly from: string; readonly to: string };
}

/** Runs something with a copy of the production code that has the bug. Fails when the place is not there exactly once. */
export async function withPlant<T>({ file, from, to, and }: Plant, use: (production: Production) => Promise<T>): Promise<T> {
  // Inside the repository, so that the copy finds the same libraries.
  const folder = mkdtempSync(join(sourceFolder, '..', 'node_modules', '.planted-'));
  try {
    cpSync(sourceFolder, folder, { recursive: true });
    const path = join(folder, file);
    for (const edit of [{ from, to }, ...(and === undefined ? [] : [and])]) {
      const text = readFileSync(path, 'utf8');
      expect(text.split(edit.from), `${file} has the place where the bug is planted`).toHaveLength(2);
      writeFileSync(path, text.replace(edit.from, () => edit.to));
    }
    return await use(await loadProduction(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
