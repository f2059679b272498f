import { assertNever } from '../domain/assert-never.ts';
import type { Condition, Json, JsonType, Matcher } from '../domain/expectation.ts';
import { nearest } from './nearest.ts';
import { compilePattern } from './pattern.ts';
import { describe } from './problem.ts';
import type { Complain, Path } from './problem.ts';

/**
 * What a matcher is asked about, which decides the conditions that make sense:
 * a header or a body is text, `node` is what a singular path selects, `nodes` what any other does, `item` one of those, `number` a length or count.
 */
export type Subject = 'header' | 'body' | 'node' | 'nodes' | 'item' | 'number';

type Kind = Condition['kind'];

const comparisons = ['gt', 'gte', 'lt', 'lte'] as const;
const ofValues = ['equals', 'not', 'contains', 'matches', ...comparisons, 'type', 'length'] as const;
const kinds: readonly Kind[] = [...ofValues, 'exists', 'every', 'some', 'count'];
const types: readonly JsonType[] = ['null', 'boolean', 'number', 'string', 'array', 'object'];

const allowed: Readonly<Record<Subject, readonly Kind[]>> = {
  header: ['equals', 'not', 'contains', 'matches', 'length', 'exists'],
  body: ['equals', 'not', 'contains', 'matches', 'length'],
  node: [...ofValues, 'exists', 'count'],
  nodes: ['not', 'exists', 'every', 'some', 'count'],
  item: ofValues,
  number: ['equals', 'not', ...comparisons],
};

const depthMax = 8;
const nodesMax = 10_000;

/** Where a matcher is read: its subject, its place, and the path or header that it is about, for messages. */
export interface MatcherPlace {
  readonly subject: Subject;
  readonly path: Path;
  readonly name: string;
  readonly report: Complain;
}

/** Reads a matcher: a scalar, which is `equals`, or a map of conditions; undefined after having reported what is wrong. */
export function compileMatcher(raw: unknown, place: MatcherPlace): Matcher | undefined {
  if (isScalar(raw)) {
    if (place.subject === 'nodes') return report(place, `can select many values: say every, some or count${raw === null ? '' : `, such as { every: ${describe(raw)} }`}`);
    return whole([compileEquals(raw, place)]);
  }
  if (Array.isArray(raw)) return report(place, 'wants one value or a map of conditions, not a list; for a whole list write { equals: […] }');
  if (typeof raw !== 'object') return report(place, `wants a value or a map of conditions, not ${typeof raw}`);
  if (place.path.length > depthMax + 2) return report(place, 'has conditions nested too deeply');
  const entries = Object.entries(raw);
  if (entries.length === 0) return report(place, 'has no condition; say what is wanted, such as { exists: true }');
  return whole(entries.map(([key, value]) => compileCondition(key, value, place)));
}

function compileCondition(key: string, raw: unknown, outer: MatcherPlace): Condition | undefined {
  const place: MatcherPlace = { ...outer, path: [...outer.path, key] };
  const kind = kinds.find((known) => known === key);
  if (kind === undefined) {
    const meant = nearest(key, kinds);
    return report(place, `is not a condition${meant === undefined ? ` (${kinds.join(', ')}); to compare with a map write { equals: … }` : `; did you mean ${meant}?`}`);
  }
  if (!allowed[place.subject].includes(kind)) return report(place, misplaced(kind, place));
  switch (kind) {
    case 'equals':
      return compileEquals(raw, place);
    case 'contains':
      return compileContains(raw, place);
    case 'matches':
      return compileMatches(raw, place);
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
      return typeof raw === 'number' && Number.isFinite(raw) ? { kind, value: raw } : report(place, `wants a number, not ${describe(raw)}`);
    case 'exists':
      return typeof raw === 'boolean' ? { kind, value: raw } : report(place, `wants true or false, not ${describe(raw)}`);
    case 'type':
      return compileType(raw, place);
    case 'not':
      return nested(kind, raw, place);
    case 'length':
    case 'count':
      return nested(kind, raw, { ...place, subject: 'number' });
    case 'every':
    case 'some':
      return nested(kind, raw, { ...place, subject: 'item' });
    default:
      return assertNever(kind);
  }
}

function nested(kind: 'not' | 'length' | 'count' | 'every' | 'some', raw: unknown, place: MatcherPlace): Condition | undefined {
  const matcher = compileMatcher(raw, place);
  return matcher === undefined ? undefined : { kind, matcher };
}

function compileEquals(raw: unknown, place: MatcherPlace): Condition | undefined {
  if ((place.subject === 'header' || place.subject === 'body') && typeof raw !== 'string') {
    return report(place, `is text, so it wants text, not ${describe(raw)}${typeof raw === 'number' || typeof raw === 'boolean' ? `; write "${raw}" in quotes` : ''}`);
  }
  if (place.subject === 'number' && !(typeof raw === 'number' && Number.isInteger(raw) && raw >= 0)) return report(place, `wants a whole number from 0, not ${describe(raw)}`);
  return isJson(raw) ? { kind: 'equals', value: raw } : report(place, 'is not a JSON value, or too large a one');
}

function compileContains(raw: unknown, place: MatcherPlace): Condition | undefined {
  const isText = place.subject === 'header' || place.subject === 'body';
  if (isText && typeof raw !== 'string') return report(place, `is asked of text, so it wants text, not ${describe(raw)}`);
  if (raw === '') return report(place, 'wants some text; every text contains the empty one');
  return isJson(raw) ? { kind: 'contains', value: raw } : report(place, 'is not a JSON value, or too large a one');
}

function compileMatches(raw: unknown, place: MatcherPlace): Condition | undefined {
  if (typeof raw !== 'string' || raw === '') return report(place, `wants a regular expression, not ${raw === '' ? 'an empty text' : describe(raw)}`);
  const pattern = compilePattern(raw);
  return pattern.ok ? { kind: 'matches', pattern: raw, test: pattern.value } : report(place, pattern.message);
}

function compileType(raw: unknown, place: MatcherPlace): Condition | undefined {
  const type = raw === null ? 'null' : types.find((known) => known === raw);
  return type === undefined ? report(place, `wants one of ${types.join(', ')}, not ${describe(raw)}`) : { kind: 'type', value: type };
}

/** Why a condition makes no sense here, and what to write in its place. */
function misplaced(kind: Kind, { subject, name }: MatcherPlace): string {
  const takes = `it takes ${allowed[subject].join(', ')}`;
  const words: Readonly<Record<Subject, string>> = {
    nodes: `${name} can select many values: put ${kind} into every, some or count`,
    node: `${name} selects one value at most; for the elements of a list write "${name}[*]"`,
    header: `cannot be asked of a header, which is text; ${takes}`,
    body: `cannot be asked of a body, which is text; ${takes}`,
    number: `cannot be asked of a length or count; ${takes}`,
    item: `cannot be asked of a single value; ${takes}`,
  };
  return words[subject];
}

function report({ path, report: tell }: MatcherPlace, message: string): undefined {
  tell({ path, message });
}

/** All conditions, or undefined when one of them was refused. */
function whole(conditions: readonly (Condition | undefined)[]): Matcher | undefined {
  const [first, ...rest] = conditions.filter((condition) => condition !== undefined);
  return first === undefined || rest.length + 1 < conditions.length ? undefined : [first, ...rest];
}

function isScalar(raw: unknown): raw is null | string | number | boolean {
  return raw === null || typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean';
}

/** Whether a value is plain JSON of a bounded size: YAML also has infinities, dates and aliases that unfold. */
function isJson(raw: unknown): raw is Json {
  let left = nodesMax;
  const visit = (value: unknown, depth: number): boolean => {
    left--;
    if (left < 0 || depth > 50) return false;
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
    if (typeof value === 'number') return Number.isFinite(value);
    if (typeof value !== 'object') return false;
    const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null;
    return isPlain && Object.values(value).every((child) => visit(child, depth + 1));
  };
  return visit(raw, 0);
}
