import { assert, jsonValue, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/domain/expectation.ts';
import { equal, match, matchNodes } from '../../src/domain/match.ts';
import { matcherOf } from './checks.ts';

describe('a matcher on one value', () => {
  it.each<readonly [sentence: string, matcher: unknown, value: Json | undefined, kind: 'holds' | 'broken' | 'incomparable']>([
    ['a text equals itself', 'open', 'open', 'holds'],
    ['a text is not another text', 'open', 'shut', 'broken'],
    ['null equals null', null, null, 'holds'],
    ['false is not absent', false, undefined, 'broken'],
    ['1.0 is 1', 1, 1.0, 'holds'],
    ['0x10 is not 16', 16, '0x10', 'broken'],
    ['a number in quotes is no number', 16, '16', 'broken'],
    ['true is not 1', 1, true, 'broken'],
    ['a fraction is not cut off', 10, 10.9, 'broken'],
    ['a fraction over the limit is over the limit', { lte: 10 }, 10.1, 'broken'],
    ['maps are equal whatever the order of their members', { equals: { a: 1, b: [2, { c: null }] } }, { b: [2, { c: null }], a: 1 }, 'holds'],
    ['a map with one member more is another', { equals: { a: 1 } }, { a: 1, b: 2 }, 'broken'],
    ['a list in another order is another', { equals: [1, 2] }, [2, 1], 'broken'],
    ['a list is not a map with the same keys', { equals: ['x'] }, { '0': 'x' }, 'broken'],
    ['a list is not a map that also counts itself', { equals: ['x'] }, { '0': 'x', length: 1 }, 'broken'],
    ['a map is not a list with the same keys', { equals: { '0': 'x' } }, ['x'], 'broken'],
    ['an empty map is no empty text', { equals: {} }, '', 'broken'],
    ['5 is more than 4.9', { gt: 4.9 }, 5, 'holds'],
    ['5 is not more than 5', { gt: 5 }, 5, 'broken'],
    ['5 is at least 5', { gte: 5 }, 5, 'holds'],
    ['5 is at most 5', { lte: 5 }, 5, 'holds'],
    ['5 is not less than 5', { lt: 5 }, 5, 'broken'],
    ['null is not less than 10', { lt: 10 }, null, 'incomparable'],
    ['absent is not less than 10', { lt: 10 }, undefined, 'broken'],
    ['a text is not less than a number', { lt: 10 }, '9', 'incomparable'],
    ['a text is not "not more than 10" either', { not: { gt: 10 } }, '9', 'incomparable'],
    ['not turns a break into a pass', { not: 'fatal' }, 'fine', 'holds'],
    ['not turns a pass into a break', { not: 'fatal' }, 'fatal', 'broken'],
    ['not does not pass on absent', { not: 'fatal' }, undefined, 'broken'],
    ['not twice is itself', { not: { not: 'fatal' } }, 'fatal', 'holds'],
    ['a text contains a part of it', { contains: 'pend' }, 'pending', 'holds'],
    ['a text contains no other', { contains: 'PEND' }, 'pending', 'broken'],
    ['a list contains an element, compared deeply', { contains: { id: 1 } }, [{ id: 2 }, { id: 1 }], 'holds'],
    ['a list does not contain a part of an element', { contains: 'a' }, ['abc'], 'broken'],
    ['a number contains nothing', { contains: '1' }, 15, 'broken'],
    ['a text contains no number', { contains: 5 }, '15', 'broken'],
    ['a pattern need not match the whole', { matches: 'nd' }, 'pending', 'holds'],
    ['a pattern does not match a number', { matches: '5' }, 5, 'broken'],
    ['something exists', { exists: true }, null, 'holds'],
    ['absent does not exist', { exists: true }, undefined, 'broken'],
    ['absent passes where it was wanted', { exists: false }, undefined, 'holds'],
    ['null is there where nothing was wanted', { exists: false }, null, 'broken'],
    ['null is of type null', { type: 'null' }, null, 'holds'],
    ['a list is no object', { type: 'object' }, [], 'broken'],
    ['the length of a text counts code points', { length: 2 }, '😀é', 'holds'],
    ['a half of a character counts as one, a first half', { length: 3 }, 'a\uD83Db', 'holds'],
    ['a half of a character counts as one, a second half', { length: 3 }, 'a\uDE00b', 'holds'],
    ['the length of a list counts elements', { length: { gte: 1 } }, [], 'broken'],
    ['the length of a map counts members', { length: 2 }, { a: 1, b: 2 }, 'holds'],
    ['a number has no length', { length: 1 }, 5, 'broken'],
    ['null has no length', { length: 0 }, null, 'broken'],
    ['the count of one value is 1', { count: 1 }, 'x', 'holds'],
    ['the count of nothing is 0', { count: 0 }, undefined, 'holds'],
    ['all conditions must hold', { gte: 1, lte: 5 }, 6, 'broken'],
    ['all conditions hold', { gte: 1, lte: 5 }, 3, 'holds'],
  ])('%s', async (_sentence, raw, value, kind) => {
    const result = match(await matcherOf(raw), value);
    expect(result.kind).toBe(kind);
    if (kind === 'holds') expect(result).toEqual({ kind });
  });

  it.each<readonly [unknown, Json | undefined, string, string]>([
    ['open', 'shut', '"open"', '"shut"'],
    [{ lt: 10 }, undefined, 'less than 10', 'nothing there'],
    [{ lt: 10 }, '9', 'less than 10', 'a string, not a number: "9"'],
    [{ type: 'array' }, { a: 1 }, 'an array', 'an object: {"a":1}'],
    [{ length: { gte: 1 } }, [], 'a length of at least 1', 'a length of 0'],
    [{ length: 1 }, 5, 'a length of 1', 'a number, which has no length'],
    [{ not: { contains: 'x' } }, 'axb', 'not to contain "x"', '"axb"'],
    [{ matches: '^a' }, 'b', 'to match /^a/', '"b"'],
    [{ matches: '5' }, 5, 'to match /5/', 'a number, not text: 5'],
    [{ count: { gt: 1 } }, 'x', 'a count of more than 1', 'a count of 1'],
    [{ exists: false }, [1, 2], 'not to be there', '[1,2]'],
  ])('%j broken by %j says so in words', async (raw, value, expected, got) => {
    expect(match(await matcherOf(raw), value)).toMatchObject({ expected, got });
  });

  it('keeps its words short, however large or deep the value is', async () => {
    const deep = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)) as Json;
    const wide = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`key ${index}`, 'x'.repeat(1_000)]));
    for (const value of [deep, wide, 'x'.repeat(1_000_000)]) {
      const result = match(await matcherOf('open'), value);
      expect(result.kind === 'broken' && result.got.length).toBeLessThanOrEqual(300);
    }
  });
});

describe('a matcher on the nodes of a path', () => {
  it.each<readonly [sentence: string, matcher: unknown, nodes: readonly Json[], kind: 'holds' | 'broken' | 'incomparable']>([
    ['every one holds', { every: 'open' }, ['open', 'open'], 'holds'],
    ['every one does not hold', { every: 'open' }, ['open', 'shut'], 'broken'],
    ['every one of none does not hold', { every: 'open' }, [], 'broken'],
    ['some one holds', { some: 'open' }, ['shut', 'open'], 'holds'],
    ['some one of none does not hold', { some: 'open' }, [], 'broken'],
    ['not some holds when none does', { not: { some: 'fatal' } }, ['fine', 'fine'], 'holds'],
    ['not some does not pass on none', { not: { some: 'fatal' } }, [], 'broken'],
    ['a comparison in every with a text is no comparison', { every: { gt: 1 } }, [2, '3'], 'incomparable'],
    ['a count is compared', { count: { gte: 2 } }, [1, 2], 'holds'],
    ['no nodes have the count 0', { count: 0 }, [], 'holds'],
    ['no nodes are fewer than 1', { count: { lt: 1 } }, [], 'holds'],
    ['no nodes are not 1 or more', { count: { gte: 1 } }, [], 'broken'],
    ['no nodes do not exist', { exists: false }, [], 'holds'],
    ['nodes exist', { exists: true }, [null], 'holds'],
  ])('%s', async (_sentence, raw, nodes, kind) => {
    const result = matchNodes(await matcherOf(raw, '$.value[*]'), nodes);
    expect(result.kind).toBe(kind);
    if (kind === 'holds') expect(result).toEqual({ kind });
  });

  it('says which one was wrong', async () => {
    expect(matchNodes(await matcherOf({ every: 'open' }, '$[*]'), ['open', 'shut', 'open'])).toMatchObject({ expected: 'every one "open"', got: '"shut" (2 of 3)' });
    expect(matchNodes(await matcherOf({ some: 'open' }, '$[*]'), ['a', 'b'])).toMatchObject({ expected: 'at least one "open"', got: 'none of 2: "a", "b"' });
  });

  it('that is for one value is broken by several, be they as they should', async () => {
    expect(matchNodes(await matcherOf('open'), ['open', 'open'])).toEqual({ kind: 'broken', expected: '"open"', got: '2 values where one was wanted' });
  });

  it('tells three of them at most', async () => {
    const none = await matcherOf({ exists: false });
    expect(matchNodes(none, [1, 2, 3])).toMatchObject({ got: '1, 2, 3' });
    expect(matchNodes(none, [1, 2, 3, 4])).toMatchObject({ got: '1, 2, 3, …' });
  });

  it('that takes too long on one text is undecided, unless another is plainly wrong', async () => {
    const hostile = `${'a'.repeat(40)}b`;
    const matcher = await matcherOf({ every: { matches: '(a+)+$' } }, '$[*]');
    expect(matchNodes(matcher, [hostile, 'a']).kind).toBe('undecided');
    expect(matchNodes(matcher, [hostile, 'b']).kind).toBe('broken');
    expect(matchNodes(await matcherOf({ some: { matches: '(a+)+$' } }, '$[*]'), [hostile, 'a']).kind).toBe('holds');
    expect(matchNodes(await matcherOf({ some: { matches: '(a+)+$' } }, '$[*]'), [hostile, 'b'])).toEqual({ kind: 'undecided', expected: 'at least one to match /(a+)+$/', got: 'the pattern takes too long on this text' });
    expect(match(await matcherOf({ matches: '(a+)+$', contains: 'b' }), hostile).kind).toBe('undecided');
    expect(matchNodes(await matcherOf({ not: { some: { matches: '(a+)+$' } } }, '$[*]'), [hostile, 'b']).kind).toBe('undecided');
  });
});

describe('equality', () => {
  const json = jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as Json);

  it('holds between a value and its copy', () => {
    assert(property(json, (value) => equal(value, JSON.parse(JSON.stringify(value)) as Json)));
  });

  it('is the same both ways, and means the same text once members are sorted', () => {
    const sorted = (value: Json): string =>
      JSON.stringify(value, (_key, item: unknown) => (typeof item === 'object' && item !== null && !Array.isArray(item) ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1))) : item));
    assert(property(json, json, (a, b) => equal(a, b) === equal(b, a) && equal(a, b) === (sorted(a) === sorted(b))));
  });

  it('does not mistake what every object inherits for a member', () => {
    expect(equal({ constructor: null }, {})).toBe(false);
    expect(equal(JSON.parse('{"__proto__":{}}') as Json, { a: 1 })).toBe(false);
    expect(equal({ a: 1 }, JSON.parse('{"__proto__":{"a":1}}') as Json)).toBe(false);
  });
});
