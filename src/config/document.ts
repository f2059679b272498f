import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Complaint, Path } from './problem.ts';

/** Line and column of a place in a text, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A fault of the text itself. */
export interface TextFault extends Complaint {
  readonly place: Place;
}

/** A YAML text as plain values, with the way back to its lines. */
export interface ConfigDocument {
  readonly value: unknown;
  /** Faults of the text. `fatal` when the values cannot be trusted because of them. */
  readonly faults: readonly TextFault[];
  readonly fatal: boolean;
  /** The place of what stands at a path, or of its key; of the nearest thing around it when it is not there. `exact` tells which. */
  readonly place: (path: Path, at: 'key' | 'value') => Place & { readonly exact: boolean };
  /** A scalar as it was written: `1.0` rather than 1. */
  readonly written: (path: Path) => string | undefined;
}

/** More characters than any configuration needs. */
const textMax = 4 * 1024 * 1024;
/** How often anchors may be repeated: far above honest use, far below an expansion that hurts. */
const aliasMax = 10_000;
const faultsMax = 50;

interface Found {
  readonly node: Node | undefined;
  readonly key: Node | undefined;
  readonly exact: boolean;
}

/** A key as text. YAML lets a map or a list be a key, which the library may not be able to spell. */
const keyText = (key: unknown): string => (isScalar(key) ? String(key.value) : isAlias(key) ? `*${key.source}` : isNode(key) ? `(${isMap(key) ? 'a map' : 'a list'})` : String(key));

function resolve(node: unknown, document: Document): Node | undefined {
  const seen = new Set<unknown>();
  let current = node;
  while (isAlias(current) && !seen.has(current)) {
    seen.add(current);
    current = current.resolve(document);
  }
  return isMap(current) || isSeq(current) || isScalar(current) ? current : undefined;
}

/** The pairs of maps by key, kept so that many look-ups in one large map stay quick. */
const indexes = new WeakMap<object, ReadonlyMap<string, Pair>>();

function ownPair(map: YAMLMap, key: string): Pair | undefined {
  const index = indexes.get(map) ?? new Map(map.items.map((pair) => [keyText(pair.key), pair]));
  indexes.set(map, index);
  return index.get(key);
}

function pairOf(node: Node | undefined, key: string, document: Document, depth = 0): Pair | undefined {
  if (!isMap(node) || depth > 20) return undefined;
  const own = ownPair(node, key);
  if (own !== undefined) return own;
  for (const merge of node.items.filter(({ key: name }) => isScalar(name) && name.source === '<<')) {
    const target = resolve(merge.value, document);
    for (const source of isSeq(target) ? target.items : [target]) {
      const pair = pairOf(resolve(source, document), key, document, depth + 1);
      if (pair !== undefined) return pair;
    }
  }
  return undefined;
}

function find(document: Document, path: Path): Found {
  let found: Found = { node: resolve(document.contents, document), key: undefined, exact: true };
  for (const step of path) {
    const pair = typeof step === 'string' ? pairOf(found.node, step, document) : undefined;
    const item = typeof step === 'number' && isSeq(found.node) ? found.node.items[step] : undefined;
    if (pair === undefined && item === undefined) return { ...found, exact: false };
    const key = pair === undefined ? undefined : (pair.key as Node);
    found = { node: resolve(pair === undefined ? item : pair.value, document) ?? key, key, exact: true };
  }
  return found;
}

/** The path of the pair or item whose text holds an offset. */
function pathAt(node: unknown, offset: number, path: Path = []): Path {
  const entries = isMap(node)
    ? node.items.map((pair) => ({ key: pair.key, value: pair.value, step: keyText(pair.key) }))
    : isSeq(node)
      ? node.items.map((item, index) => ({ key: item, value: item, step: index }))
      : [];
  const hit = entries.find(({ key, value }) => {
    const [from, keyEnd] = rangeOf(key);
    return from <= offset && offset < Math.max(keyEnd, rangeOf(value)[1]);
  });
  return hit === undefined ? path : pathAt(hit.value, offset, [...path, hit.step]);
}

function rangeOf(node: unknown): readonly [from: number, to: number] {
  const range = isNode(node) ? node.range : undefined;
  return [range?.[0] ?? 0, range?.[1] ?? 0];
}

/** Keys that stand twice in one map. The library finds them as well, but in quadratic time. */
function duplicates(node: unknown, path: Path = []): readonly { readonly path: Path; readonly offset: number }[] {
  if (isSeq(node)) return node.items.flatMap((item, index) => duplicates(item, [...path, index]));
  if (!isMap(node)) return [];
  const seen = new Set<string>();
  return node.items.flatMap(({ key, value }) => {
    const name = keyText(key);
    const within = duplicates(value, [...path, name]);
    const again = seen.has(name);
    seen.add(name);
    return again ? [{ path: [...path, name], offset: rangeOf(key)[0] }, ...within] : within;
  });
}

/** Where a quote opens that is never closed: all that the library finds wrong from there on comes of it. */
function openQuote(document: Document): number | undefined {
  const end = document.errors.find(({ code, message }) => code === 'MISSING_CHAR' && message.includes('quote'))?.pos[0];
  if (end === undefined) return undefined;
  let opening = end;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (range?.[1] === end && (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE')) opening = range[0];
    },
  });
  return opening;
}

const tooDeep = 'it is nested far deeper than a configuration needs';

function faultMessage(code: string, message: string): string {
  if (message.startsWith('Maximum call stack')) return tooDeep;
  if (code === 'TAG_RESOLVE_FAILED') return 'YAML tags (!name) are not used here; remove it';
  if (code === 'TAB_AS_INDENT') return 'YAML is indented with spaces, not tabs';
  if (code === 'MULTIPLE_DOCS') return 'a configuration is one YAML document; remove the line ---';
  return `this is not well-formed YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}

function valueOf(document: Document): { readonly value: unknown; readonly message?: string } {
  try {
    return { value: document.toJS({ maxAliasCount: aliasMax }) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (message.startsWith('Excessive alias')) return { value: undefined, message: 'its aliases (*name) expand to far more than a configuration needs; write the values out' };
    return { value: undefined, message: `this is not well-formed YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}` };
  }
}

const start: Place = { line: 1, column: 1 };

/** A text of which nothing can be used. */
function unreadable(message: string): ConfigDocument {
  return { value: undefined, faults: [{ path: [], message, place: start }], fatal: true, place: () => ({ ...start, exact: false }), written: () => undefined };
}

/** Reads a YAML text. Never throws: what is wrong with the text is among the faults. */
export function readDocument(text: string): ConfigDocument {
  if (text.length > textMax) return unreadable(`it is longer than ${textMax / 1024 / 1024} MiB; split it`);
  try {
    return readText(text);
  } catch (error) {
    if (error instanceof RangeError) return unreadable(tooDeep);
    throw error;
  }
}

function readText(text: string): ConfigDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: true, schema: 'core', resolveKnownTags: false, uniqueKeys: false, prettyErrors: false, logLevel: 'error' });
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const opening = openQuote(document);
  const told = [...document.errors, ...document.warnings].filter(({ pos }) => opening === undefined || pos[0] < opening);
  const faults: TextFault[] = told.slice(0, faultsMax).map((error) => {
    const path = error.code === 'TAG_RESOLVE_FAILED' ? pathAt(document.contents, error.pos[0]) : [];
    return { path, message: faultMessage(error.code, error.message), place: placeOf(error.pos[0]) };
  });
  if (opening !== undefined) faults.push({ path: [], message: 'this is not well-formed YAML: a quote opens here and is never closed', place: placeOf(opening) });
  for (const { path, offset } of duplicates(document.contents).slice(0, faultsMax)) {
    faults.push({ path, message: `the key "${String(path.at(-1))}" stands here twice; remove one of them`, place: placeOf(offset) });
  }
  const read = valueOf(document);
  if (read.message !== undefined && faults.length === 0) faults.push({ path: [], message: read.message, place: start });
  return {
    value: read.value,
    faults,
    fatal: read.message !== undefined || document.errors.length > 0,
    place: (path, at) => {
      const found = find(document, path);
      const node = at === 'key' ? (found.key ?? found.node) : found.node;
      return { ...placeOf(rangeOf(node)[0]), exact: found.exact };
    },
    written: (path) => {
      const { node, exact } = find(document, path);
      return exact && isScalar(node) ? node.source : undefined;
    },
  };
}
