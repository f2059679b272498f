import type { Path } from './problem.ts';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function replaced(value: unknown, path: Path, change: (owner: Record<string, unknown>, key: string) => unknown): unknown {
  const [step, ...rest] = path;
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === step ? replaced(item, rest, change) : item));
  if (!isRecord(value) || typeof step !== 'string') return value;
  if (rest.length === 0) return change(value, step);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, key === step ? replaced(item, rest, change) : item]));
}

const without = (value: unknown, path: Path): unknown => replaced(value, path, (owner, key) => Object.fromEntries(Object.entries(owner).filter(([name]) => name !== key)));

function swapped(value: unknown, key: string, index: number, standIn: unknown): unknown {
  if (!isRecord(value)) return value;
  const list = value[key];
  return Array.isArray(list) ? { ...value, [key]: list.map((item: unknown, at) => (at === index ? standIn : item)) } : value;
}

/**
 * One service without what is known to be wrong in it, so that the rest can be examined for further problems in the same reading.
 * Harmless things stand in for what is needed. The result is never used as a configuration.
 */
export function pruned(service: unknown, faults: readonly Path[]): unknown {
  const rest = faults.reduce((value, path) => {
    const [first, index, third] = path;
    if (first === 'recovery' && typeof index === 'number') return swapped(value, 'recovery', index, { run: 'true' });
    const plain = typeof third === 'string' && third !== 'http' && third !== 'tcp';
    if (first === 'checks' && typeof index === 'number' && !plain) return swapped(value, 'checks', index, { tcp: 'localhost:1' });
    return without(value, first === 'checks' && typeof index === 'number' ? path.slice(0, 3) : path.slice(0, first === 'incident' ? 2 : 1));
  }, service);
  if (!isRecord(rest)) return { url: 'http://localhost' };
  const stop = rest['background'] === true && rest['stop'] === undefined ? { stop: 'true' } : {};
  const start = (rest['background'] === true || rest['heartbeat'] !== undefined) && rest['start'] === undefined ? { start: 'true' } : {};
  const url = typeof rest['url'] === 'string' || rest['mockoon'] !== undefined ? {} : { url: 'http://localhost' };
  return { ...rest, ...stop, ...start, ...url };
}
