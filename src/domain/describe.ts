import { assertNever } from './assert-never.ts';
import type { Condition, Json, JsonType, Matcher, StatusRange } from './expectation.ts';

/** Which JSON type a value has. */
export function typeOf(value: Json): JsonType {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'string') return 'string';
  return Array.isArray(value) ? 'array' : 'object';
}

/** The first `max` characters of a text; what was cut is marked by an ellipsis, and no surrogate pair is split. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const last = text.charCodeAt(max - 2);
  return `${text.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 2 : max - 1)}…`;
}

/** A duration in words, rounded up so that what is over a limit also reads so: `500 ms`, `1.5 s`, `90 s`. */
export function durationWords(ms: number): string {
  return ms < 1_000 ? `${Math.ceil(ms * 10) / 10} ms` : `${Math.ceil(ms) / 1_000} s`;
}

/** Status ranges in words: `2xx`, `200 or 204`, `200-299` where it is no whole class. */
export function statusWords(ranges: readonly StatusRange[]): string {
  const words = ranges.map(({ from, to }) => {
    if (from === to) return String(from);
    return from % 100 === 0 && to === from + 99 ? `${from / 100}xx` : `${from}-${to}`;
  });
  return words.join(' or ');
}

const lengthMax = 300;
const depthMax = 6;

/** A value as JSON, bounded in length and depth however large or deep the value is: a document from a service may be hostile. */
export function valueWords(value: Json): string {
  const parts: string[] = [];
  // One more than is shown, so that the cut marks whatever is left out.
  let left = lengthMax + 1;
  const put = (text: string): void => {
    parts.push(text);
    left -= text.length;
  };
  const write = (item: Json, depth: number): void => {
    if (typeof item === 'string') return put(JSON.stringify(item.slice(0, lengthMax)));
    if (item === null || typeof item !== 'object') return put(String(item));
    const list = Array.isArray(item);
    if (depth >= depthMax) return put(list ? '[…]' : '{…}');
    put(list ? '[' : '{');
    let first = true;
    for (const [key, child] of entriesOf(item)) {
      if (left <= 0) return;
      if (!first) put(',');
      first = false;
      if (typeof key === 'string') put(`${JSON.stringify(key.slice(0, lengthMax))}:`);
      write(child, depth + 1);
    }
    return put(list ? ']' : '}');
  };
  write(value, 0);
  return cut(parts.join(''), lengthMax);
}

function entriesOf(value: readonly Json[] | { readonly [key: string]: Json }): Iterable<readonly [number | string, Json]> {
  return Array.isArray(value) ? (value as readonly Json[]).entries() : Object.entries<Json>(value as { readonly [key: string]: Json });
}

const comparison: Readonly<Record<'gt' | 'gte' | 'lt' | 'lte', string>> = { gt: 'more than', gte: 'at least', lt: 'less than', lte: 'at most' };

/** What a matcher asks for, in words: `at least 1 and at most 5`. */
export function matcherWords(matcher: Matcher): string {
  return matcher.map(conditionWords).join(' and ');
}

/** What one condition asks for, in words: `"open"`, `more than 5`, `a length of at least 1`. */
export function conditionWords(condition: Condition): string {
  switch (condition.kind) {
    case 'equals':
      return valueWords(condition.value);
    case 'not':
      return `not ${matcherWords(condition.matcher)}`;
    case 'contains':
      return `to contain ${valueWords(condition.value)}`;
    case 'matches':
      return `to match /${condition.pattern}/`;
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
      return `${comparison[condition.kind]} ${condition.value}`;
    case 'exists':
      return condition.value ? 'to be there' : 'not to be there';
    case 'type':
      return typeWords(condition.value);
    case 'length':
      return `a length of ${matcherWords(condition.matcher)}`;
    case 'every':
      return `every one ${matcherWords(condition.matcher)}`;
    case 'some':
      return `at least one ${matcherWords(condition.matcher)}`;
    case 'count':
      return `a count of ${matcherWords(condition.matcher)}`;
    default:
      return assertNever(condition);
  }
}

/** A JSON type with its article: `an array`, `null`. */
export function typeWords(type: JsonType): string {
  if (type === 'null') return 'null';
  return type === 'array' || type === 'object' ? `an ${type}` : `a ${type}`;
}
