import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compilePath } from '../../src/config/json-path.ts';
import type { Json } from '../../src/domain/expectation.ts';

interface Case {
  readonly name: string;
  readonly selector: string;
  readonly document?: Json;
  readonly result?: readonly Json[];
  readonly results?: readonly (readonly Json[])[];
  readonly invalid_selector?: boolean;
}

const suite = join(import.meta.dirname, '../../node_modules/jsonpath-rfc9535/src/__tests__/jsonpath-compliance-test-suite/cts.json');
const { tests } = JSON.parse(readFileSync(suite, 'utf8')) as { readonly tests: readonly Case[] };

describe('the compliance suite of RFC 9535', () => {
  it('has as many cases as were counted by hand, so that an empty suite cannot pass', () => {
    expect(tests.length).toBeGreaterThanOrEqual(687);
    expect(tests.filter((test) => test.invalid_selector === true).length).toBeGreaterThan(200);
  });

  it.each(tests.filter((test) => test.invalid_selector === true))('refuses $selector ($name)', async ({ selector }) => {
    expect(await compilePath(selector)).toMatchObject({ ok: false });
  });

  it.each(tests.filter((test) => test.invalid_selector !== true))('follows $selector ($name)', async ({ selector, document, result, results }) => {
    const path = await compilePath(selector);
    if (!path.ok) throw new Error(path.message);
    const nodes = path.value.select(document ?? null);
    expect(results ?? [result]).toContainEqual(nodes);
    if (path.value.singular) expect(nodes.length).toBeLessThanOrEqual(1);
  });
});

describe('a singular query', () => {
  it.each(['$', '$.a', "$['a'][0]", '$[-1]', '$.a.b["c"][3]'])('%s selects one node at most', async (path) => {
    expect(await compilePath(path)).toMatchObject({ ok: true, value: { singular: true } });
  });

  it.each(['$.*', '$..a', '$[*]', '$[0,1]', '$[0:1]', '$[?@.a]', '$.a[*].b'])('%s may select many', async (path) => {
    expect(await compilePath(path)).toMatchObject({ ok: true, value: { singular: false } });
  });
});

describe('a hostile document or path', () => {
  it('that is nested deeper than the stack is answered as too deep', async () => {
    const path = await compilePath('$..a');
    expect(path.ok && path.value.select(JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)) as Json)).toBe('too-deep');
  });

  it('that takes too long, by a pattern in the document, is ended', async () => {
    const path = await compilePath('$[?match(@.text, $.pattern)]');
    const document: Json = { item: { text: `${'a'.repeat(50)}!` }, pattern: '(a+)+' };
    expect(path.ok && path.value.select(document)).toBe('too-slow');
  });

  it('that is far too long is refused', async () => {
    expect(await compilePath(`$${'.a'.repeat(1_000)}`)).toMatchObject({ ok: false });
  });

  it('that reaches for what every object inherits finds nothing', async () => {
    const path = await compilePath('$.constructor');
    expect(path.ok && path.value.select({})).toEqual([]);
  });
});
