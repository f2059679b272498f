import { describe, expect, it } from 'vitest';
import { carried, unpacked } from '../../src/config/carried.ts';
import type { Service } from '../../src/domain/service.ts';
import { configOf, load } from './loading.ts';

const text = `
services:
  www: https://example.org
  orders:
    url: http://127.0.0.1:3001
    start: [node, server.mjs, '{{port}}']
    port: auto
    heartbeat: GET /health
    depends-on: [www]
    checks:
      - http: GET /orders
        expect:
          status: [200, 2xx]
          within: 500ms
          headers: { content-type: { matches: '^application/json' } }
          body: { contains: pending, not: { matches: error } }
          json: { '$.orders': { length: { gte: 1 } }, '$..state': { every: { matches: '^o' } }, '$.total': { equals: { kind: matches, pattern: '(' } } }
        warn: { within: 200ms, json: { '$.age': { lt: 3 } } }
      - tcp: 127.0.0.1:3001
    recovery: [{ run: docker restart orders, attempts: 2 }]
    incident: { page: ['@ada'], remind: 4h }
`;
const { services } = configOf(await load(text, { mode: 'guard' }));

const arrived = await unpacked(carried(services));
/** What is compiled cannot be compared, and what is undefined need not be carried. */
const plain = (each: readonly Service[]): unknown => JSON.parse(JSON.stringify(each));

function jsonOf([, orders]: readonly Service[], path: string) {
  const check = orders?.checks[0];
  const found = check?.expect.json.find((each) => each.path === path);
  if (found === undefined) throw new Error(`no ${path}`);
  return found;
}

describe('services carried to another process', () => {
  it('arrive as they were', () => {
    expect(plain(arrived)).toEqual(plain(services));
  });

  it('select and match what they did', () => {
    const document = { orders: [{ state: 'open' }, { state: 'shut' }], total: 2 };
    for (const path of ['$.orders', '$..state', '$.total']) expect(jsonOf(arrived, path).select(document)).toEqual(jsonOf(services, path).select(document));
    const [condition] = arrived[1]?.checks[0].expect.headers[0]?.matcher ?? [];
    expect(condition).toMatchObject({ kind: 'matches', pattern: '^application/json' });
    if (condition?.kind !== 'matches') return;
    expect([condition.test('application/json'), condition.test('text/html')]).toEqual(['yes', 'no']);
  });

  it('keep the patterns that stand within other conditions', () => {
    const every = jsonOf(arrived, '$..state').matcher[0];
    const inner = every.kind === 'every' ? every.matcher[0] : undefined;
    expect(inner?.kind === 'matches' ? [inner.test('open'), inner.test('shut')] : inner).toEqual(['yes', 'no']);
    const not = arrived[1]?.checks[0].expect.body?.find(({ kind }) => kind === 'not');
    const denied = not?.kind === 'not' ? not.matcher[0] : undefined;
    expect(denied?.kind === 'matches' ? denied.test('an error') : denied).toBe('yes');
  });

  it('do not take a value that only looks like a pattern for one', () => {
    expect(jsonOf(arrived, '$.total').matcher).toEqual([{ kind: 'equals', value: { kind: 'matches', pattern: '(' } }]);
  });
});
