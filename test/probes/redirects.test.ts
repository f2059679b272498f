import type { IncomingMessage, RequestListener } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { createProber } from '../../src/probes/prober.ts';
import { createServers, textOf } from '../servers/listening.ts';
import { httpCheck, responseOf, unreachable } from './checks.ts';

const servers = createServers();
afterEach(() => servers.closeAll());

const prober = createProber({ userAgent: 'mock-medic/1' });
const never = new AbortController().signal;
const probe = (...args: Parameters<typeof httpCheck>) => prober.probe(httpCheck(...args), never);

const redirecting =
  (status: number, to: (request: IncomingMessage) => string): RequestListener =>
  (request, response) =>
    response.writeHead(status, { location: to(request) }).end('moved');

/** Answers with what it was asked. */
const echo: RequestListener = (request, response) => {
  const { host: _host, connection: _connection, ...headers } = request.headers;
  void textOf(request).then((body) => response.end(JSON.stringify({ method: request.method, path: request.url, headers, body })));
};

describe('a redirect', () => {
  test.each([301, 302, 303, 307, 308])('of status %d is followed, relative to where it came from', async (status) => {
    const { url } = await servers.http((request, response) => (request.url === '/a/b' ? redirecting(status, () => '../c?d')(request, response) : echo(request, response)));
    const response = responseOf(await probe(`${url}/a/b`));
    expect(response).toMatchObject({ status: 200, redirects: 1, url: `${url}/c?d` });
    expect(JSON.parse(response.body)).toMatchObject({ method: 'GET', path: '/c?d' });
  });

  test('is the answer itself where redirects are not followed', async () => {
    const { url } = await servers.http(redirecting(302, () => '/c'));
    expect(responseOf(await probe(url, { followRedirects: false }))).toMatchObject({ status: 302, redirects: 0, body: 'moved', headers: { location: '/c' } });
  });

  test('without a location is an answer', async () => {
    const { url } = await servers.http((_request, response) => response.writeHead(302).end('where?'));
    expect(responseOf(await probe(url))).toMatchObject({ status: 302, body: 'where?' });
  });

  test.each([
    [301, 'POST', 'GET', ''],
    [302, 'POST', 'GET', ''],
    [303, 'POST', 'GET', ''],
    [303, 'PUT', 'GET', ''],
    [302, 'PUT', 'PUT', 'body'],
    [307, 'POST', 'POST', 'body'],
    [308, 'POST', 'POST', 'body'],
  ])('of status %d turns %s into %s', async (status, method, expected, body) => {
    const { url } = await servers.http((request, response) => (request.url === '/' ? redirecting(status, () => '/to')(request, response) : echo(request, response)));
    const seen = JSON.parse(responseOf(await probe(url, { method, body: 'body', headers: [['content-type', 'text/plain']] })).body) as { headers: object };
    expect(seen).toMatchObject({ method: expected, body });
    expect('content-type' in seen.headers).toBe(body !== '');
  });

  test('of status 303 leaves HEAD what it is', async () => {
    const methods: unknown[] = [];
    const { url } = await servers.http((request, response) => {
      methods.push(request.method);
      if (request.url === '/') response.writeHead(303, { location: '/to' });
      response.end();
    });
    await probe(url, { method: 'HEAD' });
    expect(methods).toEqual(['HEAD', 'HEAD']);
  });

  const secrets = [['authorization', 'Bearer t'], ['cookie', 's=1'], ['proxy-authorization', 'Basic x'], ['x-api-key', 'k'], ['accept', 'text/plain']] as const;

  test('to the same origin takes all headers along', async () => {
    const { url } = await servers.http((request, response) => (request.url === '/' ? redirecting(302, () => '/to')(request, response) : echo(request, response)));
    const seen = JSON.parse(responseOf(await probe(url, { headers: secrets })).body) as { headers: object };
    expect(seen.headers).toEqual({ ...Object.fromEntries(secrets), 'user-agent': 'mock-medic/1' });
  });

  test('to another origin takes no credentials along, and gets none from the URL that it names', async () => {
    const other = await servers.http(echo);
    const { url } = await servers.http(redirecting(302, () => `http://user:pass@127.0.0.1:${other.port}/to`));
    const response = responseOf(await probe(url, { headers: secrets }));
    expect((JSON.parse(response.body) as { headers: object }).headers).toEqual({ accept: 'text/plain', 'user-agent': 'mock-medic/1' });
    expect(response.url).toBe(`${other.url}/to`);
  });

  test('back to the first origin does not bring the credentials back', async () => {
    const { promise: home, resolve } = Promise.withResolvers<string>();
    const other = await servers.http((_request, response) => void home.then((url) => response.writeHead(302, { location: `${url}/to` }).end()));
    const { url } = await servers.http((request, response) => (request.url === '/' ? redirecting(302, () => other.url)(request, response) : echo(request, response)));
    resolve(url);
    const seen = JSON.parse(responseOf(await probe(url, { headers: secrets })).body) as { headers: object };
    expect(seen.headers).toEqual({ accept: 'text/plain', 'user-agent': 'mock-medic/1' });
  });

  test('may be the fifth but not the sixth', async () => {
    const count = (last: number): RequestListener => (request, response) => {
      const step = Number(request.url?.slice(1));
      return step < last ? redirecting(302, () => `/${step + 1}?token=secret`)(request, response) : response.end('there');
    };
    const five = await servers.http((request, response) => count(5)(Object.assign(request, { url: request.url?.split('?')[0] }), response));
    expect(responseOf(await probe(`${five.url}/0`))).toMatchObject({ body: 'there', redirects: 5 });
    const endlessly = await servers.http((request, response) => count(Infinity)(Object.assign(request, { url: request.url?.split('?')[0] }), response));
    expect(unreachable(await probe(`${endlessly.url}/0`))).toMatchObject({ reason: 'redirects', detail: `more than 5 redirects, the last to ${endlessly.url}/6` });
  });

  test('in a circle is seen at once', async () => {
    const server = await servers.http(redirecting(302, (request) => (request.url === '/a' ? '/b' : '/a')));
    expect(unreachable(await probe(`${server.url}/a`))).toMatchObject({ reason: 'redirects', detail: `redirected in a circle, back to ${server.url}/a` });
    expect(server.accepted()).toBe(2);
  });

  test.each([
    ['file:///etc/passwd', 'HTTP 302 redirects to file: and only http: and https: are followed'],
    ['http://[', 'HTTP 302 redirects to what is no URL'],
  ])('to %s is refused', async (location, detail) => {
    const { url } = await servers.http(redirecting(302, () => location));
    expect(unreachable(await probe(url))).toMatchObject({ reason: 'redirects', detail });
  });

  test('with an endless body is followed without reading it', async () => {
    const { url } = await servers.http((request, response) => {
      if (request.url !== '/') return response.end('there');
      response.writeHead(302, { location: '/to' });
      const pump = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536)));
      };
      response.on('drain', pump);
      return pump();
    });
    expect(responseOf(await probe(url)).body).toBe('there');
  });
});
