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

/** Harmless values for what is wrong in an entry of maintenance: were it left out, its other half would seem to be wrong. */
const maintenanceStandIns: Readonly<Record<string, string>> = { start: '0001-01-01T00:00:00Z', end: '9999-01-01T00:00:00Z', cron: '@daily', duration: '1h', timezone: 'UTC', reason: 'maintenance' };

/** A list of maintenance without what is known to be wrong in it, each fault a path within it; nothing of it where the list itself is wrong. */
function prunedMaintenance(list: unknown, faults: readonly Path[]): unknown {
  if (!Array.isArray(list) || faults.some(({ length }) => length === 0)) return undefined;
  return list.map((entry: unknown, at) => {
    const wrong = faults.filter(([index]) => index === at).map(([, key]) => String(key));
    const isMendable = isRecord(entry) && wrong.every((key) => Object.hasOwn(maintenanceStandIns, key));
    return isMendable ? { ...entry, ...Object.fromEntries(wrong.map((key) => [key, maintenanceStandIns[key]])) } : { cron: '@daily', duration: '1h' };
  });
}

/** A map without its keys that are known to be wrong, and with maintenance without what is wrong in that; empty where it is no map, or wrong as a whole. */
export function withoutFaults(map: unknown, faults: readonly Path[]): Readonly<Record<string, unknown>> {
  if (!isRecord(map) || faults.some(({ length }) => length === 0)) return {};
  const kept = Object.entries(map).map(([key, value]): readonly [string, unknown] => {
    const within = faults.filter(([first]) => first === key).map(([, ...rest]) => rest);
    return [key, within.length === 0 ? value : key === 'maintenance' ? prunedMaintenance(value, within) : undefined];
  });
  return Object.fromEntries(kept.filter(([, value]) => value !== undefined));
}

/**
 * One service without what is known to be wrong in it, so that the rest can be examined for further problems in the same reading.
 * Harmless things stand in for what is needed. The result is never used as a configuration.
 */
export function pruned(service: unknown, faults: readonly Path[]): unknown {
  const others = faults.filter(([first]) => first !== 'maintenance');
  const begun = others.length < faults.length ? withoutFaults(service, faults.filter(([first]) => first === 'maintenance')) : service;
  const rest = others.reduce((value, path) => {
    const [first, index, third] = path;
    if (first === 'recovery' && typeof index === 'number') return swapped(value, 'recovery', index, { run: 'true' });
    const plain = typeof third === 'string' && third !== 'http' && third !== 'tcp';
    if (first === 'checks' && typeof index === 'number' && !plain) return swapped(value, 'checks', index, { tcp: 'localhost:1' });
    return without(value, first === 'checks' && typeof index === 'number' ? path.slice(0, 3) : path.slice(0, first === 'incident' ? 2 : 1));
  }, begun);
  if (!isRecord(rest)) return { url: 'http://localhost' };
  const stop = rest['background'] === true && rest['stop'] === undefined ? { stop: 'true' } : {};
  const start = (rest['background'] === true || rest['heartbeat'] !== undefined) && rest['start'] === undefined ? { start: 'true' } : {};
  const url = typeof rest['url'] === 'string' || rest['mockoon'] !== undefined ? {} : { url: 'http://localhost' };
  return { ...rest, ...stop, ...start, ...url };
}
