import { expect, test } from 'vitest';
import { noCalls, withCall, type Call } from '../../src/domain/calls.ts';

const call: Call = { method: 'GET', path: '/x', status: 200, routed: true, proxied: false, own: false };
const counted = (...calls: readonly Partial<Call>[]) => calls.reduce((counts, change) => withCall(counts, { ...call, ...change }), noCalls);
const lost = { routed: false, status: 404 };

test.each<[string, Partial<Call>, object]>([
  ['a call that a route answers is served', {}, { served: 1, unmatched: [] }],
  ['a 404 of a route is served', { status: 404 }, { served: 1, unmatched: [] }],
  ['a 404 of the server behind is served', { ...lost, proxied: true }, { served: 1, unmatched: [] }],
  ['an answer without a route that is no 404, as to a preflight, is served', { routed: false }, { served: 1, unmatched: [] }],
  ['a 404 of no route is unmatched', lost, { served: 1, unmatched: [{ request: 'GET /x', count: 1 }] }],
  ['a call of ours is none', { ...lost, own: true }, { served: 0, unmatched: [] }],
  ['what is asked of the admin API is none', { ...lost, path: '/mockoon-admin/logs' }, { served: 0, unmatched: [] }],
])('%s', (_, change, counts) => {
  expect(counted(change)).toMatchObject(counts);
});

test('requests are told apart by method and path', () => {
  expect(counted(lost, { ...lost, method: 'POST' }, { ...lost, path: '/y' }, lost).unmatched).toEqual([
    { request: 'GET /x', count: 2 },
    { request: 'POST /x', count: 1 },
    { request: 'GET /y', count: 1 },
  ]);
});

test('twenty requests are listed, of at most 200 characters, and those beyond are counted', () => {
  const many = Array.from({ length: 25 }, (_, index) => ({ ...lost, path: `/${index}${'x'.repeat(300)}` }));
  const counts = counted(...many, ...many);
  expect(counts).toMatchObject({ served: 50, unlisted: 10 });
  expect(counts.unmatched).toHaveLength(20);
  expect(counts.unmatched.every(({ request, count }) => request.length === 200 && count === 2)).toBe(true);
});
