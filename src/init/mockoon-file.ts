import { readMockoon } from '../config/mockoon.ts';
import { baseName, isPlain, isRecord, notPlain, type Find } from './find.ts';
import { jsonOf, type Packages } from './packages.ts';

/** The Mockoon that is known to do; one that nobody named is never fetched. */
const knownVersion = '9.9.0';

/** A Mockoon data file as a mock; undefined for other JSON. */
export function findMockoon(path: string, text: string, packages: Packages): Find | undefined {
  // Parsing is dear, and most JSON is something else.
  if (!text.includes('"routes"') || !text.includes('"uuid"')) return undefined;
  const parsed = jsonOf(text);
  if (!isRecord(parsed) || typeof parsed['uuid'] !== 'string' || !Array.isArray(parsed['routes'])) return undefined;
  if (!isPlain(path)) return notPlain(path);
  const read = readMockoon(text, path);
  if (!read.ok) return { kind: 'passed-over', what: path, why: read.message };
  if (read.facts.url.startsWith('https:')) {
    return { kind: 'passed-over', what: path, why: 'it serves https with a certificate of its own, which checks do not accept; switch TLS off in Mockoon, or add it by hand' };
  }
  return {
    kind: 'mock',
    name: baseName(path).replace(/(?:[._-]?mockoon)?\.json$/iu, ''),
    source: `${path}, a Mockoon data file`,
    port: read.facts.port,
    start: { kind: 'mockoon', data: path, version: packages.dependencies.has('@mockoon/cli') ? undefined : knownVersion },
  };
}
