import { assertNever } from './assert-never.ts';
import { conditionWords, typeOf, typeWords, valueWords } from './describe.ts';
import type { Condition, Json, Matcher } from './expectation.ts';

/**
 * Whether a matcher holds; if not, what was wanted and what came, in words. `got` may hold foreign text.
 * `incomparable` is broken and stays so under a `not`: a text is neither more than 5 nor fit to be called not more than 5.
 */
export type Match = { readonly kind: 'holds' } | { readonly kind: 'broken' | 'incomparable' | 'undecided'; readonly expected: string; readonly got: string };

const holds: Match = { kind: 'holds' };
const nothing = 'nothing there';

/** Whether two JSON values are the same, without any coercion: `1` is `1.0`, and `"16"` is not `16`. The depth of `wanted` bounds the work. */
export function equal(wanted: Json, value: Json): boolean {
  if (wanted === null || typeof wanted !== 'object') return wanted === value;
  if (value === null || typeof value !== 'object') return false;
  if (Array.isArray(wanted) || Array.isArray(value)) {
    return Array.isArray(wanted) && Array.isArray(value) && wanted.length === value.length && wanted.every((item: Json, index) => equal(item, value[index] as Json));
  }
  const ours = Object.entries(wanted as { readonly [key: string]: Json });
  const theirs = value as { readonly [key: string]: Json };
  return Object.keys(theirs).length === ours.length && ours.every(([key, item]) => Object.hasOwn(theirs, key) && equal(item, theirs[key] as Json));
}

/** Matches one value, or with undefined its absence, which satisfies nothing but `exists: false`. */
export function match(matcher: Matcher, value: Json | undefined): Match {
  return combine(matcher, (condition) => matchCondition(condition, value === undefined ? [] : [value]));
}

/** Matches the nodes that a path selected. No nodes satisfy nothing but `exists: false` and a `count` that allows 0. */
export function matchNodes(matcher: Matcher, nodes: readonly Json[]): Match {
  return combine(matcher, (condition) => matchCondition(condition, nodes));
}

/** All conditions must hold: one that is broken decides, whatever could not be decided beside it. */
function combine(matcher: Matcher, test: (condition: Condition) => Match): Match {
  let result: Match = holds;
  for (const condition of matcher) {
    const next = test(condition);
    if (next.kind === 'broken' || next.kind === 'incomparable') return next;
    if (next.kind === 'undecided') result = next;
  }
  return result;
}

function matchCondition(condition: Condition, nodes: readonly Json[]): Match {
  const answer = (ok: boolean, got: string): Match => (ok ? holds : { kind: 'broken', expected: conditionWords(condition), got });
  if (condition.kind === 'exists') return answer(nodes.length > 0 === condition.value, nodes.length === 0 ? nothing : nodesWords(nodes));
  if (condition.kind === 'count') return within(condition, match(condition.matcher, nodes.length), `a count of ${nodes.length}`);
  const [value] = nodes;
  if (value === undefined) return answer(false, nothing);
  if (condition.kind === 'not') return invert(condition, matchNodes(condition.matcher, nodes), nodesWords(nodes));
  if (condition.kind === 'every') return matchEvery(condition, nodes);
  if (condition.kind === 'some') return matchSome(condition, nodes);
  return nodes.length === 1 ? matchValue(condition, value) : answer(false, `${nodes.length} values where one was wanted`);
}

type OnNodes = { readonly kind: 'exists' | 'count' | 'not' | 'every' | 'some' };

function matchValue(condition: Exclude<Condition, OnNodes>, value: Json): Match {
  const answer = (ok: boolean, got = valueWords(value)): Match => (ok ? holds : { kind: 'broken', expected: conditionWords(condition), got });
  switch (condition.kind) {
    case 'equals':
      return answer(equal(condition.value, value));
    case 'contains':
      return answer(contains(value, condition.value));
    case 'matches':
      return matchPattern(condition, value);
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
      if (typeof value === 'number') return answer(compare[condition.kind](value, condition.value));
      return { kind: 'incomparable', expected: conditionWords(condition), got: `${typeWords(typeOf(value))}, not a number: ${valueWords(value)}` };
    case 'type':
      return answer(typeOf(value) === condition.value, `${typeWords(typeOf(value))}: ${valueWords(value)}`);
    case 'length': {
      const length = lengthOf(value);
      if (length === undefined) return answer(false, `${typeWords(typeOf(value))}, which has no length`);
      return within(condition, match(condition.matcher, length), `a length of ${length}`);
    }
    default:
      return assertNever(condition);
  }
}

const compare: Readonly<Record<'gt' | 'gte' | 'lt' | 'lte', (value: number, limit: number) => boolean>> = {
  gt: (value, limit) => value > limit,
  gte: (value, limit) => value >= limit,
  lt: (value, limit) => value < limit,
  lte: (value, limit) => value <= limit,
};

function contains(value: Json, wanted: Json): boolean {
  if (typeof value === 'string') return typeof wanted === 'string' && value.includes(wanted);
  return Array.isArray(value) && value.some((item: Json) => equal(wanted, item));
}

function matchPattern(condition: Extract<Condition, { readonly kind: 'matches' }>, value: Json): Match {
  const expected = conditionWords(condition);
  if (typeof value !== 'string') return { kind: 'broken', expected, got: `${typeWords(typeOf(value))}, not text: ${valueWords(value)}` };
  const answer = condition.test(value);
  if (answer === 'yes') return holds;
  if (answer === 'no') return { kind: 'broken', expected, got: valueWords(value) };
  return { kind: 'undecided', expected, got: 'the pattern takes too long on this text' };
}

function matchEvery(condition: Extract<Condition, { readonly kind: 'every' }>, nodes: readonly Json[]): Match {
  let undecided: Match = holds;
  for (const [index, node] of nodes.entries()) {
    const inner = match(condition.matcher, node);
    if (inner.kind === 'broken' || inner.kind === 'incomparable') return within(condition, inner, `${inner.got} (${index + 1} of ${nodes.length})`);
    if (inner.kind === 'undecided') undecided = within(condition, inner, inner.got);
  }
  return undecided;
}

function matchSome(condition: Extract<Condition, { readonly kind: 'some' }>, nodes: readonly Json[]): Match {
  let inner: Match = holds;
  for (const node of nodes) {
    const next = match(condition.matcher, node);
    if (next.kind === 'holds') return holds;
    if (inner.kind !== 'undecided') inner = next;
  }
  return within(condition, inner, `none of ${nodes.length}: ${nodesWords(nodes)}`);
}

/** Retells what an inner matcher said in the words of the condition around it. */
function within(outer: Condition, inner: Match, got: string): Match {
  if (inner.kind === 'holds') return holds;
  return { kind: inner.kind, expected: conditionWords(outer), got: inner.kind === 'undecided' ? inner.got : got };
}

function invert(outer: Condition, inner: Match, got: string): Match {
  if (inner.kind === 'broken') return holds;
  const expected = conditionWords(outer);
  return inner.kind === 'holds' ? { kind: 'broken', expected, got } : { kind: inner.kind, expected, got: inner.got };
}

const nodesWords = (nodes: readonly Json[]): string => nodes.slice(0, 3).map(valueWords).join(', ') + (nodes.length > 3 ? ', …' : '');

/** The code points of a text, the elements of a list, the members of an object; undefined for what has no length. */
function lengthOf(value: Json): number | undefined {
  if (typeof value === 'string') return codePoints(value);
  if (Array.isArray(value)) return value.length;
  return value === null || typeof value !== 'object' ? undefined : Object.keys(value).length;
}

function codePoints(text: string): number {
  let pairs = 0;
  for (let index = 1; index < text.length; index++) {
    const isPair = (text.charCodeAt(index) & 0xfc00) === 0xdc00 && (text.charCodeAt(index - 1) & 0xfc00) === 0xd800;
    if (isPair) pairs++;
  }
  return text.length - pairs;
}
