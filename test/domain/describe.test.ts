import { describe, expect, it } from 'vitest';
import { cut, durationWords, matcherWords, statusWords, typeOf, typeWords, valueWords } from '../../src/domain/describe.ts';
import type { Json, StatusRange } from '../../src/domain/expectation.ts';
import { matcherOf } from './checks.ts';

it.each<readonly [Json, string, string]>([
  [null, 'null', 'null'],
  [false, 'boolean', 'a boolean'],
  [0, 'number', 'a number'],
  ['', 'string', 'a string'],
  [[], 'array', 'an array'],
  [{}, 'object', 'an object'],
])('the type of %j is %s, in words %s', (value, type, words) => {
  expect([typeOf(value), typeWords(typeOf(value))]).toEqual([type, words]);
});

it.each([
  ['that fits stays whole', 'abcd', 4, 'abcd'],
  ['that does not fit ends in an ellipsis', 'abcde', 4, 'abc…'],
  ['is not cut within a character', 'ab\u{10000}e', 4, 'ab…'],
  ['is not cut within a character at the end of the range', 'ab\u{10FFFF}e', 4, 'ab…'],
  ['keeps a whole character before the cut', 'a\u{1F600}bc', 4, 'a\u{1F600}…'],
  ['keeps what comes just after the range', 'ab\uE000de', 4, 'ab\uE000…'],
])('a text %s', (_sentence, text, max, shown) => {
  expect(cut(text, max)).toBe(shown);
});

it.each([
  [0, '0 ms'],
  [5.04, '5.1 ms'],
  [999, '999 ms'],
  [1_000, '1 s'],
  [1_500, '1.5 s'],
  [1_500.2, '1.501 s'],
  [90_000, '90 s'],
])('%d ms are %s', (ms, words) => {
  expect(durationWords(ms)).toBe(words);
});

it.each<readonly [readonly StatusRange[], string]>([
  [[{ from: 200, to: 299 }], '2xx'],
  [[{ from: 200, to: 200 }, { from: 204, to: 204 }], '200 or 204'],
  [[{ from: 200, to: 204 }], '200-204'],
  [[{ from: 201, to: 300 }], '201-300'],
  [[{ from: 200, to: 399 }, { from: 404, to: 404 }], '200-399 or 404'],
])('the statuses %j are %s', (ranges, words) => {
  expect(statusWords(ranges)).toBe(words);
});

describe('a value in words', () => {
  it.each<readonly [string, Json, string]>([
    ['is its JSON', { a: [1, 'two', null, true], b: {} }, '{"a":[1,"two",null,true],"b":{}}'],
    ['of five levels is whole', [[[[[[]]]]]], '[[[[[[]]]]]]'],
    ['leaves out a list beyond the sixth level', [[[[[[[1]]]]]]], '[[[[[[[…]]]]]]]'],
    ['leaves out an object beyond the sixth level', { a: { b: { c: { d: { e: { f: { g: 1 } } } } } } }, '{"a":{"b":{"c":{"d":{"e":{"f":{…}}}}}}}'],
    ['leaves out what is deep beside what is not', [[[[[[[1]]]]]], 2], '[[[[[[[…]]]]]],2]'],
  ])('%s', (_sentence, value, words) => {
    expect(valueWords(value)).toBe(words);
  });

  it.each<readonly [string, Json, string]>([
    ['that has just the room is whole', 'x'.repeat(298), `"${'x'.repeat(298)}"`],
    ['that is one character too long is cut', 'x'.repeat(299), `"${'x'.repeat(298)}…`],
    ['that is a long text is cut', 'x'.repeat(1_000), `"${'x'.repeat(298)}…`],
    ['that is a long list is cut, and says so also where an element ends just there', Array.from({ length: 1_000 }, () => 10), `[${'10,'.repeat(99)}1…`],
    ['that is a list is whole where it ends just there', Array.from({ length: 149 }, (_, n) => (n === 0 ? 10 : 1)), `[10${',1'.repeat(148)}]`],
    ['that is a long object is cut', Object.fromEntries(Array.from({ length: 1_000 }, (_, n) => [`k${n + 100}`, 0])), `{${Array.from({ length: 33 }, (_, n) => `"k${n + 100}":0,`).join('')}"…`],
    ['that has a long key is cut', { ['k'.repeat(1_000)]: 0 }, `{"${'k'.repeat(297)}…`],
  ])('%s', (_sentence, value, words) => {
    expect(valueWords(value)).toBe(words);
  });

  it('reads no more of a hostile value than it shows', () => {
    let read = 0;
    const watched = (): Json => new Proxy({ a: 1 }, { ownKeys: (target) => ((read += 1), Reflect.ownKeys(target)) });
    valueWords(Array.from({ length: 10_000 }, watched));
    expect(read).toBeLessThanOrEqual(100);
  });
});

it.each<readonly [unknown, string]>([
  ['open', '"open"'],
  [{ gt: 5 }, 'more than 5'],
  [{ gte: 5 }, 'at least 5'],
  [{ lt: 5 }, 'less than 5'],
  [{ lte: 5 }, 'at most 5'],
  [{ exists: true }, 'to be there'],
  [{ exists: false }, 'not to be there'],
  [{ type: 'null' }, 'null'],
  [{ length: { gte: 1, lte: 5 } }, 'a length of at least 1 and at most 5'],
  [{ not: { contains: 'x' } }, 'not to contain "x"'],
  [{ matches: '^a' }, 'to match /^a/'],
])('%j asks for %s', async (raw, words) => {
  expect(matcherWords(await matcherOf(raw))).toBe(words);
});

it.each<readonly [unknown, string]>([
  [{ every: { type: 'number' } }, 'every one a number'],
  [{ some: { gt: 1 } }, 'at least one more than 1'],
  [{ count: { gt: 1 } }, 'a count of more than 1'],
])('%j asks of many values for %s', async (raw, words) => {
  expect(matcherWords(await matcherOf(raw, '$.value[*]'))).toBe(words);
});
