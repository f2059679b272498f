import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createClock } from '../../../src/adapters/clock.ts';
import { followCalls, type CallsFollower } from '../../../src/adapters/mockoon/calls.ts';
import { createServers, type Servers } from '../../servers/listening.ts';
import { freePort, kill, Mockoons, token } from './mockoon.ts';

let mockoons: Mockoons;
let servers: Servers;
let follower: CallsFollower | undefined;
let url: string;
let port: number;

beforeEach(async () => {
  mockoons = new Mockoons();
  servers = createServers();
  port = await freePort();
  url = `http://127.0.0.1:${port}`;
});
afterEach(async () => {
  await follower?.stop();
  follower = undefined;
  await servers.closeAll();
  await mockoons.endAll();
});

const follow = (to = url, secret = token): CallsFollower => (follower = followCalls({ url: to, token: secret, userAgent: 'mock-medic/9.9.9', clock: createClock() }));
const ask = async (path: string, init: RequestInit = {}): Promise<number> => {
  const answer = await fetch(`${url}${path}`, init);
  await answer.arrayBuffer();
  return answer.status;
};
/** Waits for what a follower hears by itself. */
const heard = (counts: object): Promise<void> => vi.waitFor(() => expect(follower?.calls()).toMatchObject(counts), { timeout: 5_000, interval: 5 });

test('a test\'s calls are counted, and of ours, heartbeats and checks alike, none', async () => {
  await mockoons.start(mockoons.write('orders.json'), port);
  const calls = follow();
  await ask('/orders');
  await ask('/nowhere?secret=1');
  await ask('/nowhere', { method: 'POST', body: 'x' });
  await ask('/orders', { headers: { 'user-agent': 'mock-medic/0.0.1' } });
  for (let beat = 0; beat < 3; beat += 1) expect(await ask('/mockoon-admin', { headers: { authorization: `Bearer ${token}` } })).toBe(200);
  await heard({ served: 3 });
  const logs = await fetch(`${url}/mockoon-admin/logs?limit=100`, { headers: { authorization: `Bearer ${token}` } });
  expect(await logs.json()).toHaveLength(4);
  expect(await calls.stop()).toEqual({
    served: 3,
    unmatched: [{ request: 'GET /nowhere', count: 1 }, { request: 'POST /nowhere', count: 1 }],
    unlisted: 0,
    complete: true,
  });
}, 30_000);

test('the calls of a job that is over at once are counted all the same', async () => {
  await mockoons.start(mockoons.write('orders.json'), port);
  await ask('/orders');
  await ask('/nowhere');
  expect(await follow().stop()).toMatchObject({ served: 2, unmatched: [{ request: 'GET /nowhere', count: 1 }], complete: true });
}, 30_000);

test('what was counted before a crash stays counted, and what follows the restart is added, however late it is listened to again', async () => {
  const data = mockoons.write('orders.json');
  const first = await mockoons.start(data, port);
  follow();
  for (let count = 0; count < 3; count += 1) await ask('/orders');
  await ask('/lost');
  await heard({ served: 4 });
  await kill(first);
  await mockoons.start(data, port);
  await ask('/orders');
  await ask('/lost');
  await heard({ served: 6, unmatched: [{ request: 'GET /lost', count: 2 }], complete: true });
}, 30_000);

test('what was called before the listening began is told afterwards, and once, also where somebody else listens too', async () => {
  await mockoons.start(mockoons.write('orders.json'), port);
  await ask('/orders');
  await ask('/orders');
  follow();
  await heard({ served: 2, complete: true });
  const other = new AbortController();
  const listening = await fetch(`${url}/mockoon-admin/events`, { headers: { authorization: `Bearer ${token}` }, signal: other.signal });
  await listening.body?.getReader().read();
  await ask('/orders');
  await heard({ served: 3, complete: true });
  other.abort();
}, 30_000);

test('more calls than Mockoon remembers before the listening began are owned to be missing', async () => {
  await mockoons.start(mockoons.write('orders.json'), port);
  for (let count = 0; count < 105; count += 1) await ask('/orders');
  follow();
  await heard({ served: 100, complete: false });
}, 30_000);

test('a 404 that a route answers by itself, and what is handed on to another server, matched', async () => {
  const behind = await servers.http((_, response) => response.writeHead(404).end());
  const change = (environment: Record<string, unknown>): unknown => {
    const [route] = environment['routes'] as { responses: object[] }[];
    return { ...environment, proxyMode: true, proxyHost: behind.url, routes: [{ ...route, responses: [{ ...route?.responses[0], statusCode: 404 }] }] };
  };
  await mockoons.start(mockoons.write('orders.json', change), port);
  follow();
  expect([await ask('/orders'), await ask('/behind')]).toEqual([404, 404]);
  await heard({ served: 2, unmatched: [] });
}, 30_000);

test('the last calls before the stop are heard', async () => {
  await mockoons.start(mockoons.write('orders.json'), port);
  const calls = follow();
  await ask('/orders');
  await heard({ served: 1 });
  for (let count = 0; count < 20; count += 1) await ask('/orders');
  expect(await calls.stop()).toMatchObject({ served: 21 });
}, 30_000);

test('an answer of any size takes no more than its head', async () => {
  const body = JSON.stringify(Array.from({ length: 100_000 }, (_, id) => ({ id, quote: '"\\' })));
  const change = (environment: Record<string, unknown>): unknown => {
    const [route] = environment['routes'] as { responses: object[] }[];
    return { ...environment, routes: [{ ...route, responses: [{ ...route?.responses[0], body, disableTemplating: true }] }] };
  };
  await mockoons.start(mockoons.write('orders.json', change), port);
  follow();
  for (let count = 0; count < 3; count += 1) await ask('/orders', { method: 'GET' });
  await ask('/nowhere', { method: 'POST', body });
  await heard({ served: 4, unmatched: [{ request: 'POST /nowhere', count: 1 }], complete: true });
}, 30_000);

test('a wrong token is owned to hear nothing', async () => {
  await mockoons.start(mockoons.write('orders.json'), port);
  const calls = follow(url, 'not-this-one');
  await ask('/orders');
  expect(await calls.stop()).toEqual({ served: 0, unmatched: [], unlisted: 0, complete: false });
}, 30_000);

test('a server that is no Mockoon is asked once', async () => {
  let asked = 0;
  const server = await servers.http((request, response) => {
    if (request.url?.startsWith('/mockoon-admin') === true) asked += 1;
    response.end('<html>');
  });
  url = server.url;
  const impatient = { ...createClock(), sleep: () => Promise.resolve() };
  follower = followCalls({ url, token, userAgent: 'mock-medic/9.9.9', clock: impatient });
  await vi.waitFor(() => expect(asked).toBe(1));
  for (let count = 0; count < 20; count += 1) await ask('/');
  expect(await follower.stop()).toMatchObject({ served: 0, complete: false });
  expect(asked).toBe(1);
});

test('nobody at the port is borne, and the stop does not wait for it', async () => {
  const calls = follow();
  expect(await calls.stop()).toMatchObject({ served: 0, complete: false });
});

test('a mock that hangs does not hold the stop up for long', async () => {
  const server = await servers.http((request, response) => {
    if (request.url?.startsWith('/mockoon-admin/events') === true) response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
  });
  const calls = follow(server.url);
  await heard({ complete: true });
  expect(await calls.stop()).toMatchObject({ served: 0, complete: true });
});

test('an event without end is passed over, and owned to be missing', async () => {
  const server = await servers.http((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end(`data: {"event":"transaction-complete","transaction":{"queryParams":{${'"a":1,'.repeat(100_000)}"b":2}}}\n\n`);
  });
  follow(server.url);
  await heard({ served: 0, complete: false });
});
