import { afterEach, expect, test } from 'vitest';
import { ping } from '../src/ping.ts';
import { createProber } from '../src/probes/prober.ts';
import { createServers } from './servers/listening.ts';

const servers = createServers();
afterEach(() => servers.closeAll());

const prober = createProber({ userAgent: 'mock-medic/1' });
const secret = 'b7e23ec2';

test('a ping that nobody wants asks nobody', async () => {
  expect(await ping(undefined, prober)).toEqual([]);
});

test.each([200, 204, 299])('HTTP %d was heard', async (status) => {
  const { url } = await servers.http((_request, response) => response.writeHead(status).end());
  expect(await ping(`${url}/${secret}`, prober)).toEqual([]);
});

test.each([302, 304, 404, 500])('HTTP %d was not heard, and that is said without the URL', async (status) => {
  const { url } = await servers.http((_request, response) => response.writeHead(status).end());
  const remarks = await ping(`${url}/${secret}`, prober);
  expect(remarks).toEqual([expect.stringContaining(`HTTP ${status}`)]);
  expect(remarks.join()).not.toContain(secret);
});

test('a redirect is followed to whoever listens', async () => {
  const asked: (string | undefined)[] = [];
  const { url } = await servers.http((request, response) => {
    asked.push(request.url);
    response.writeHead(request.url === '/new' ? 200 : 301, { location: '/new' }).end();
  });
  expect(await ping(`${url}/${secret}`, prober)).toEqual([]);
  expect(asked).toEqual([`/${secret}`, '/new']);
});

test('a redirect that leads to an error was not heard', async () => {
  const { url } = await servers.http((request, response) => response.writeHead(request.url === '/gone' ? 410 : 302, { location: '/gone' }).end());
  expect(await ping(url, prober)).toEqual([expect.stringContaining('HTTP 410')]);
});
