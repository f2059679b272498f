import { describe, expect, it } from 'vitest';
import { compileExpectations } from '../../src/config/compile.ts';
import { compilePattern } from '../../src/config/pattern.ts';

const problems = async (raw: unknown, tcp = false): Promise<readonly string[]> => (await compileExpectations(raw, tcp)).problems.map(({ path, message }) => `${path.join(' > ')}: ${message}`);
const expectations = async (raw: unknown) => {
  const compiled = await compileExpectations(raw, false);
  expect(compiled.problems).toEqual([]);
  return compiled.expectations;
};

describe('expectations', () => {
  it('that are left out expect nothing', async () => {
    expect(await expectations(undefined)).toEqual({ status: undefined, withinMs: undefined, headers: [], body: undefined, json: [] });
  });

  it.each([
    [200, [{ from: 200, to: 200 }]],
    ['204', [{ from: 204, to: 204 }]],
    ['2xx', [{ from: 200, to: 299 }]],
    ['3XX', [{ from: 300, to: 399 }]],
    ['200-204', [{ from: 200, to: 204 }]],
    [[200, '4xx'], [{ from: 200, to: 200 }, { from: 400, to: 499 }]],
  ])('take the status %j', async (status, ranges) => {
    expect((await expectations({ status })).status).toEqual(ranges);
  });

  it('take every member of the design at once', async () => {
    const compiled = await expectations({
      status: 200,
      within: '500ms',
      headers: { 'Content-Type': { matches: 'json' } },
      body: { contains: 'pending' },
      json: { '$.orders': { length: { gte: 1 } }, '$.orders[*].state': { every: 'open' } },
    });
    expect(compiled).toMatchObject({
      withinMs: 500,
      headers: [{ name: 'content-type', matcher: [{ kind: 'matches', pattern: 'json' }] }],
      body: [{ kind: 'contains', value: 'pending' }],
      json: [
        { path: '$.orders', singular: true, matcher: [{ kind: 'length', matcher: [{ kind: 'gte', value: 1 }] }] },
        { path: '$.orders[*].state', singular: false, matcher: [{ kind: 'every', matcher: [{ kind: 'equals', value: 'open' }] }] },
      ],
    });
    expect(compiled.json[1]?.select({ orders: [{ state: 'open' }, { state: 'shut' }] })).toEqual(['open', 'shut']);
  });

  it.each([
    [{ '$.a': null }, { kind: 'equals', value: null }],
    [{ '$.a': { equals: { b: [1, 'x'] } } }, { kind: 'equals', value: { b: [1, 'x'] } }],
    [{ '$.a': { not: 'x' } }, { kind: 'not', matcher: [{ kind: 'equals', value: 'x' }] }],
    [{ '$.a': { type: 'object' } }, { kind: 'type', value: 'object' }],
    [{ '$.a': { exists: false } }, { kind: 'exists', value: false }],
    [{ '$.a': { count: 0 } }, { kind: 'count', matcher: [{ kind: 'equals', value: 0 }] }],
    [{ '$..a': { not: { some: { lt: 0 } } } }, { kind: 'not', matcher: [{ kind: 'some', matcher: [{ kind: 'lt', value: 0 }] }] }],
  ])('take the matcher %j', async (json, condition) => {
    expect((await expectations({ json })).json[0]?.matcher).toEqual([condition]);
  });
});

describe('what is wrong in expectations is said, with the place and what to write', () => {
  it.each<readonly [sentence: string, raw: unknown, problem: string]>([
    ['a value that is no map', 200, ': wants a map of status, within, headers, body, json, not 200'],
    ['nothing where a map should be', null, ': wants a map of status, within, headers, body, json, not nothing'],
    ['a key with a slip', { statsu: 200 }, 'statsu: is not a key of expect and warn; did you mean status?'],
    ['the key of another tool', { 'status-code': 200 }, 'status-code: is not a key of expect and warn; did you mean status?'],
    ['a status that is none', { status: 99 }, 'status: wants a status such as 200, [200, 204], 2xx or 200-299, not 99'],
    ['a status that is none, in a list', { status: [200, true] }, 'status > 1: wants a status such as 200, [200, 204], 2xx or 200-299, not true'],
    ['a range that runs backwards', { status: '299-200' }, 'status: wants a status such as 200, [200, 204], 2xx or 200-299, not "299-200"'],
    ['an empty list of statuses', { status: [] }, 'status: wants a status such as 200, [200, 204], 2xx or 200-299, not an empty list'],
    ['a duration without a unit', { within: 500 }, 'within: a duration needs a unit: 500s or 500ms?'],
    ['headers that are a list', { headers: ['a'] }, 'headers: wants a map such as { content-type: { matches: json } }, not a list'],
    ['a header that no server can send', { headers: { 'a b': 'x' } }, 'headers > a b: is not the name of a header'],
    ['a header that is there twice', { headers: { etag: 'x', ETag: 'y' } }, 'headers > ETag: is there twice; names of headers do not tell capitals apart'],
    ['a number for a header, which would never hold', { headers: { age: 5 } }, 'headers > age: is text, so it wants text, not 5; write "5" in quotes'],
    ['a comparison of a header, which is text', { headers: { age: { gt: 5 } } }, 'headers > age > gt: cannot be asked of a header, which is text; it takes equals, not, contains, matches, length, exists'],
    ['a body that contains a number', { body: { contains: 5 } }, 'body > contains: is asked of text, so it wants text, not 5'],
    ['a pattern that does not compile', { body: { matches: '(a' } }, 'body > matches: not a regular expression: /(a/u: Unterminated group'],
    ['a path that is not one', { json: { 'orders[0]': 1 } }, 'json > orders[0]: a JSONPath begins with $: $.orders[0]?'],
    ['a path that breaks off', { json: { '$.a[': 1 } }, 'json > $.a[: not a JSONPath by RFC 9535: unclosed bracketed selection (at character 4)'],
    ['a bare value on a path to many', { json: { '$.a[*]': 'x' } }, 'json > $.a[*]: can select many values: say every, some or count, such as { every: "x" }'],
    ['a bare condition on a path to many', { json: { '$.a[*]': { gt: 1 } } }, 'json > $.a[*] > gt: $.a[*] can select many values: put gt into every, some or count'],
    ['every on a path to one', { json: { '$.a': { every: 'x' } } }, 'json > $.a > every: $.a selects one value at most; for the elements of a list write "$.a[*]"'],
    ['a list where a matcher should be', { json: { '$.a': ['x'] } }, 'json > $.a: wants one value or a map of conditions, not a list; for a whole list write { equals: […] }'],
    ['an empty matcher, which would always hold', { json: { '$.a': {} } }, 'json > $.a: has no condition; say what is wanted, such as { exists: true }'],
    ['an unknown condition', { json: { '$.a': { regex: 'x' } } }, 'json > $.a > regex: is not a condition; did you mean matches?'],
    ['a number written as text', { json: { '$.a': { gt: '5' } } }, 'json > $.a > gt: wants a number, not "5"'],
    ['a length that is no whole number', { json: { '$.a': { length: 1.5 } } }, 'json > $.a > length: wants a whole number from 0, not 1.5'],
    ['a count of text', { json: { '$.a': { count: 'x' } } }, 'json > $.a > count: wants a whole number from 0, not "x"'],
    ['a type that JSON has not', { json: { '$.a': { type: 'integer' } } }, 'json > $.a > type: wants one of null, boolean, number, string, array, object, not "integer"'],
    ['exists with something else than a boolean', { json: { '$.a': { exists: 'yes' } } }, 'json > $.a > exists: wants true or false, not "yes"'],
    ['a number that JSON has not', { json: { '$.a': { equals: Number.NaN } } }, 'json > $.a > equals: is not a JSON value, or too large a one'],
  ])('%s', async (_sentence, raw, problem) => {
    expect(await problems(raw)).toEqual([problem]);
  });

  it('all at once', async () => {
    expect(await problems({ statsu: 1, within: 'soon', body: { regx: 'a' }, json: { x: 1 } })).toHaveLength(4);
  });

  it('for tcp, which has no response', async () => {
    expect(await problems({ status: 200, within: '1s' }, true)).toEqual(['status: is for http; a tcp check only has within']);
    expect((await compileExpectations({ within: '1s' }, true)).expectations.withinMs).toBe(1_000);
  });

  it('about conditions that are nested without end', async () => {
    let matcher: unknown = 'x';
    for (let depth = 0; depth < 50_000; depth++) matcher = { not: matcher };
    expect(await problems({ body: matcher })).toEqual([expect.stringContaining('nested too deeply')]);
  });

  it('about a value that is nested without end', async () => {
    let deep: unknown = 'x';
    for (let depth = 0; depth < 100; depth++) deep = [deep];
    expect(await problems({ json: { '$.a': { equals: deep } } })).toEqual([expect.stringContaining('too large')]);
  });

  it('about a value that unfolds to a giant', async () => {
    let bomb: unknown = 'lol';
    for (let depth = 0; depth < 30; depth++) bomb = [bomb, bomb];
    expect(await problems({ json: { '$.a': { equals: bomb } } })).toEqual([expect.stringContaining('too large')]);
  });
});

describe('a pattern', () => {
  const ask = (source: string, text: string) => {
    const pattern = compilePattern(source);
    if (!pattern.ok) throw new Error(pattern.message);
    return pattern.value(text);
  };

  it.each([
    ['json', 'application/json; charset=utf-8', 'yes'],
    ['^json', 'application/json', 'no'],
    ['^.$', '😀', 'yes'],
    ['^(?:a|b)+$', 'abab', 'yes'],
    ['^\\p{L}+$', 'Grüße', 'yes'],
  ])('%s on %s says %s', (source, text, answer) => {
    expect(ask(source, text)).toBe(answer);
  });

  it.each([
    ['(a+)+$', `${'a'.repeat(40)}b`],
    ['a+b', 'a'.repeat(1_000_000)],
    ['(a|a)'.repeat(40) + 'b', 'a'.repeat(41)],
    ['^(.*?,){30}P', Array.from({ length: 32 }, (_, index) => index).join(',')],
    ['(a*)*\\1$', `${'a'.repeat(50)}b`],
  ])('%s that backtracks without end is ended in time', (source, text) => {
    const startedAt = performance.now();
    expect(ask(source, text)).toBe('too-slow');
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });

  it('that was too slow for one text still answers the next', () => {
    const pattern = compilePattern('(a+)+$');
    expect(pattern.ok && [pattern.value(`${'a'.repeat(40)}b`), pattern.value('aaa'), pattern.value('b')]).toEqual(['too-slow', 'yes', 'no']);
  });

  it('that V8 could not even compile in time is refused', () => {
    expect(compilePattern('a?'.repeat(60) + 'a'.repeat(60))).toMatchObject({ ok: false });
  });
});
