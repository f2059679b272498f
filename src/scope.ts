import type { RunFacts } from './adapters/runner.ts';

/** The longest scope, in characters. */
export const scopeCharsMax = 300;

/** The workflow file, the job and its matrix values, so that nobody else closes this one's incidents; `local` on a person's machine. */
export function defaultScope({ place }: RunFacts, matrix: string | undefined): string {
  if (place === undefined) return 'local';
  const values = matrixValues(matrix);
  return (values.length === 0 ? place : `${place} (${values.join(', ')})`).slice(0, scopeCharsMax);
}

function matrixValues(matrix: string | undefined): readonly string[] {
  try {
    const value: unknown = JSON.parse(matrix ?? 'null');
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => `${key}=${typeof one === 'string' ? one : JSON.stringify(one)}`);
  } catch {
    return [];
  }
}
