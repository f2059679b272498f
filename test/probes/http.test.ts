import { afterEach, describe, expect, test } from 'vitest';
import { createProber } from '../../src/probes/prober.ts';
import { createServers, textOf } from '../servers/listening.ts';
import { answering, dripping, endless, onRequest, plainAnswer, resetting, stallingAfter } from '../servers/misbehaving.ts';
import { httpCheck, responded, responseOf, unreachable } from './checks.ts';

const servers = createServers();
afterEach(() => servers.closeAll());

const prober = createProber({ userAgent: 'mock-medic/1.2.3' });
const never = new AbortController().signal;
const probe = (...args: Parameters<typeof httpCheck>) => prober.probe(httpCheck(...args), never);

describe('an HTTP probe of a well-behaved server', () => {
  test('gives status, headers in lower case with repeated ones joined, and the body', async () => {
    const { url } = await servers.raw(answering('HTTP/1.1 418 Teapot\r\nX-Kind: a\r\nx-kind: b\r\nSet-Cookie: c=1\r\nset-cookie: d=2\r\ncontent-length: 5\r\n\r\nhello'));
    expect(responseOf(await probe(`${url}/tea?strong`))).toEqual({
      status: 418,
      headers: { 'x-kind': 'a, b', 'set-cookie': 'c=1, d=2', 'content-length': '5' },
      body: 'hello',
      bodyBytes: 5,
      bodyCut: false,
      bodyIsUtf8: true,
      redirects: 0,
      url: `${url}/tea?strong`,
    });
  });

  test('sends the method, path, headers and body of the check, over a connection that it asks to close', async () => {
    const { url } = await servers.http((request, response) => {
      void textOf(request).then((body) => response.end(JSON.stringify({ method: request.method, path: request.url, headers: request.headers, body })));
    });
    const seen = await probe(`${url}/orders?x=1#part`, { method: 'POST', headers: [['content-type', 'text/plain'], ['x-key', 'k'], ['content-length', '999']], body: 'grüße' });
    expect(JSON.parse(responseOf(seen).body)).toEqual({
      method: 'POST',
      path: '/orders?x=1',
      headers: { host: new URL(url).host, connection: 'close', accept: '*/*', 'user-agent': 'mock-medic/1.2.3', 'content-type': 'text/plain', 'x-key': 'k', 'content-length': '7' },
      body: 'grüße',
    });
  });

  test('lets the check choose its own user agent and accept header', async () => {
    const { url } = await servers.http((request, response) => response.end(`${request.headers['user-agent']} ${request.headers.accept}`));
    expect(responseOf(await probe(url, { headers: [['user-agent', 'mine'], ['accept', 'text/plain']] })).body).toBe('mine text/plain');
  });

  test('measures the phases that happened and leaves out those that did not', async () => {
    const { url, port } = await servers.raw(plainAnswer('', 'ok'));
    const seen = responded(await probe(url));
    const { lookupMs, connectMs, tlsMs, waitMs, transferMs, totalMs } = seen.timings;
    expect([lookupMs, tlsMs]).toEqual([undefined, undefined]);
    expect([connectMs, waitMs, transferMs].every((ms) => typeof ms === 'number' && ms >= 0)).toBe(true);
    expect((connectMs ?? 0) + (waitMs ?? 0) + (transferMs ?? 0)).toBeLessThanOrEqual(totalMs + 0.05);
    expect(seen.address).toBe(`127.0.0.1:${port}`);
  });

  test('takes a fresh connection for every probe', async () => {
    const server = await servers.http((_request, response) => response.end('ok'));
    await probe(server.url);
    await probe(server.url);
    expect(server.accepted()).toBe(2);
  });

  test.each(['204 No Content', '304 Not Modified'])('takes %s for complete without a body', async (status) => {
    const { url } = await servers.raw(answering(`HTTP/1.1 ${status}\r\ncontent-encoding: gzip\r\n\r\n`));
    expect(responseOf(await probe(url))).toMatchObject({ status: Number(status.slice(0, 3)), body: '', bodyBytes: 0 });
  });

  test('takes the answer to HEAD for complete although it names a length', async () => {
    const { url } = await servers.raw(answering('HTTP/1.1 200 OK\r\ncontent-length: 1234\r\ncontent-encoding: gzip\r\n\r\n'));
    expect(responseOf(await probe(url, { method: 'HEAD' }))).toMatchObject({ status: 200, bodyBytes: 0, bodyCut: false });
  });

  test('passes over an interim answer', async () => {
    const { url } = await servers.raw(answering('HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok'));
    expect(responseOf(await probe(url))).toMatchObject({ status: 200, body: 'ok', headers: { 'content-length': '2' } });
  });

  test('reads a body that ends with the connection', async () => {
    const { url } = await servers.raw(answering('HTTP/1.0 200 OK\r\n\r\nto the end'));
    expect(responseOf(await probe(url)).body).toBe('to the end');
  });
});

describe('an HTTP probe of a server that misbehaves', () => {
  const cases: readonly (readonly [string, Parameters<typeof servers.raw>[0], string, RegExp])[] = [
    ['resets without an answer', resetting(), 'reset', /^connection reset by 127\.0\.0\.1:\d+$/],
    ['closes without an answer', onRequest((socket) => socket.end()), 'reset', /^connection closed by 127\.0\.0\.1:\d+ without an answer$/],
    ['closes within its headers', answering('HTTP/1.1 200 OK\r\ncontent-ty'), 'reset', /within the headers of its answer$/],
    ['claims a longer body than it has', answering('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhello'), 'invalid-body', /^the body has 5 bytes and content-length says 10$/],
    ['claims a longer body and to keep the connection', answering('HTTP/1.1 200 OK\r\nconnection: keep-alive\r\ncontent-length: 10\r\n\r\nhello'), 'invalid-body', /^the body has 5 bytes and content-length says 10$/],
    ['breaks off within a chunk', answering('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\na\r\nhello'), 'invalid-body', /^the body breaks off after 5 bytes$/],
    ['breaks off within a chunk of a connection to be closed', answering('HTTP/1.1 200 OK\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\na\r\nhello'), 'invalid-body', /^the body breaks off after 5 bytes$/],
    ['breaks off before the last chunk', answering('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n'), 'invalid-body', /^the body breaks off after 5 bytes$/],
    ['sends chunks that are none', answering('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\nhello'), 'invalid-body', /not chunked as it claims/],
    ['speaks another protocol', answering('SSH-2.0-OpenSSH_9.6\r\n'), 'protocol', /^the answer is not HTTP\/1\.1/],
    ['sends an impossible status', answering('HTTP/1.1 9x9 What\r\n\r\n'), 'protocol', /^the answer is not HTTP\/1\.1/],
    ['sends a header that is none', answering('HTTP/1.1 200 OK\r\ncontent-length: 1\r\nno colon\r\n\r\nx'), 'protocol', /not HTTP\/1\.1/],
    ['sends 17 KiB of headers', answering(`HTTP/1.1 200 OK\r\nx: ${'x'.repeat(17_408)}\r\n\r\n`), 'protocol', /larger than 16 KiB/],
    ['switches protocols unasked', answering('HTTP/1.1 101 Switching\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n'), 'protocol', /not asked for/],
  ];
  test.each(cases)('that %s', async (_name, behaviour, reason, detail) => {
    const server = await servers.raw(behaviour);
    const seen = unreachable(await probe(server.url));
    expect(seen.reason).toBe(reason);
    expect(seen.detail).toMatch(detail);
    await server.quiet();
  });

  test('that resets within the body', async () => {
    const server = await servers.raw(resetting('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhello'));
    expect(unreachable(await probe(server.url))).toMatchObject({ reason: 'reset', detail: `connection reset by 127.0.0.1:${server.port} while the body was read` });
  });

  test.each([
    ['before its headers', stallingAfter(''), 'no answer within 300 ms (connected, waiting for the first byte)'],
    ['within its headers', stallingAfter('HTTP/1.1 200 OK\r\nx: '), 'no whole answer within 300 ms (connected, the answer had begun)'],
    ['after its headers', stallingAfter('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n'), 'no whole answer within 300 ms (connected, the answer had begun)'],
    ['within its body', stallingAfter('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhello'), 'no whole answer within 300 ms (connected, 5 bytes of the body read)'],
  ] as const)('that hangs %s: the timeout covers it, and the words say where', async (_name, behaviour, detail) => {
    const server = await servers.raw(behaviour);
    expect(unreachable(await probe(server.url, { timeoutMs: 300 }))).toMatchObject({ reason: 'timeout', detail });
    await server.quiet();
  });

  test('that drips its body: the timeout covers the whole of it', async () => {
    const { url } = await servers.raw(dripping());
    expect(unreachable(await probe(url, { timeoutMs: 300 })).detail).toMatch(/^no whole answer within 300 ms \(connected, \d+ bytes of the body read\)$/);
  });

  test('that streams without end: reading stops at the cap and the connection is closed', async () => {
    const { promise: sent, resolve } = Promise.withResolvers<number>();
    const server = await servers.raw(endless(resolve));
    expect(responseOf(await probe(server.url, { bodyMaxBytes: 100_000 }))).toMatchObject({ status: 200, bodyBytes: 100_000, bodyCut: true, body: 'x'.repeat(100_000) });
    expect(await sent).toBeLessThan(50_000_000);
  });

  test.each([
    ['a header that cannot be sent', { headers: [['x-bad', 'a\r\nb']] as const }],
    ['a method that is none', { method: 'GE T' }],
    ['a tunnel', { method: 'CONNECT' }],
  ])('%s makes no request and is said', async (_name, changes) => {
    const { url } = await servers.raw(plainAnswer('', 'ok'));
    expect(unreachable(await probe(url, changes))).toMatchObject({ reason: 'protocol', detail: expect.stringMatching(/^the request cannot be sent: /) });
  });

  test.each(['nonsense', 'ftp://127.0.0.1/', 'http://'])('the URL %j is refused in words', async (url) => {
    expect(unreachable(await probe(url))).toMatchObject({ reason: 'protocol', detail: 'the URL of the check is not one of http: or https:' });
  });
});
