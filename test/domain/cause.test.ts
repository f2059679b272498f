import { describe, expect, it } from 'vitest';
import { labelOf, placeOf } from '../../src/domain/cause.ts';
import { httpCheck, tcpCheck } from './checks.ts';

describe('a check over HTTP', () => {
  it.each([
    ['http://127.0.0.1:3001/orders', ':3001', 'GET /orders'],
    ['http://127.0.0.12:3001/orders', ':3001', 'GET /orders'],
    ['http://LocalHost/orders', ':80', 'GET /orders'],
    ['https://localhost/orders?token=hidden', ':443', 'GET /orders'],
    ['http://[::1]', ':80', 'GET /'],
    ['https://example.org', 'example.org', 'GET /'],
    ['https://example.org?token=hidden#part', 'example.org', 'GET /'],
    ['https://user:pass@example.org:8443/a/b;c', 'example.org:8443', 'GET /a/b;c'],
    ['http://localhost.example.org:81/', 'localhost.example.org:81', 'GET /'],
    ['http://notlocalhost:81/', 'notlocalhost:81', 'GET /'],
    ['http://127.0.0.1.example.org/', '127.0.0.1.example.org', 'GET /'],
    ['http://127.0.1/', '127.0.1', 'GET /'],
    ['https://example.org/to/https://elsewhere.org/', 'example.org', 'GET /to/https://elsewhere.org/'],
  ])('of %s is of %s, and called %s', async (url, place, label) => {
    const check = { ...(await httpCheck()), url };
    expect([placeOf(check), labelOf(check)]).toEqual([place, label]);
  });

  it('is called by at most 80 characters of its path', async () => {
    expect(labelOf({ ...(await httpCheck()), method: 'POST', url: `http://h/${'x'.repeat(100)}` })).toBe(`POST /${'x'.repeat(78)}…`);
  });
});

it.each([
  ['::1', ':3001'],
  ['127.0.0.1', ':3001'],
  ['localhost', ':3001'],
  ['db.example.org', 'db.example.org:3001'],
  ['2001:db8::1', '[2001:db8::1]:3001'],
  ['localhost.example.org', 'localhost.example.org:3001'],
])('a check over TCP of %s is of %s, and called by that', async (host, place) => {
  const check = { ...(await tcpCheck()), host };
  expect([placeOf(check), labelOf(check)]).toEqual([place, `tcp ${place}`]);
});
