import { createHook } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompressSync, deflateRawSync, deflateSync, gunzip, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { createProber } from '../../src/probes/prober.ts';
import { createServers } from '../servers/listening.ts';
import { onRequest, plainAnswer, stallingAfter } from '../servers/misbehaving.ts';
import { httpCheck, responseOf, unreachable } from './checks.ts';

const servers = createServers();
afterEach(() => servers.closeAll());

const prober = createProber();
const never = new AbortController().signal;
const probe = (...args: Parameters<typeof httpCheck>) => prober.probe(httpCheck(...args), never);

const codings: readonly (readonly [string, (body: Buffer) => Buffer])[] = [
  ['gzip', (body) => gzipSync(body)],
  ['X-GZIP', (body) => gzipSync(body)],
  ['deflate', (body) => deflateSync(body)],
  ['deflate', (body) => deflateRawSync(body)],
  ['br', (body) => brotliCompressSync(body)],
  ['zstd', (body) => zstdCompressSync(body)],
  ['gzip, br', (body) => brotliCompressSync(gzipSync(body))],
  ['identity', (body) => body],
];

describe('a compressed body', () => {
  test.each(codings)('of coding %s is decoded, though it was not asked for', async (coding, encode) => {
    const text = '{"orders":"ß"}'.repeat(5000);
    const { url } = await servers.raw(plainAnswer(`content-encoding: ${coding}\r\n`, encode(Buffer.from(text))));
    expect(responseOf(await probe(url))).toMatchObject({ body: text, bodyBytes: Buffer.byteLength(text), bodyCut: false, bodyIsUtf8: true });
  });

  test.each(codings.slice(0, 7))('that is a bomb of coding %s is unpacked up to the cap and no further', async (coding, encode) => {
    const server = await servers.raw(plainAnswer(`content-encoding: ${coding}\r\n`, encode(Buffer.alloc(64_000_000))));
    const response = responseOf(await probe(server.url, { bodyMaxBytes: 1000 }));
    expect(response).toMatchObject({ bodyBytes: 1000, bodyCut: true });
    expect(response.body).toHaveLength(1000);
    await server.quiet();
  });

  test('that is a bomb is not unpacked any further once the cap is reached', async () => {
    const bomb = gzipSync(Buffer.alloc(64_000_000));
    const { url } = await servers.raw(plainAnswer('content-encoding: gzip\r\n', bomb));
    const turns = new Map<number, number>();
    const hook = createHook({
      init: (id, type) => type === 'ZLIB' && turns.set(id, 0),
      before: (id) => turns.has(id) && turns.set(id, (turns.get(id) ?? 0) + 1),
    }).enable();
    await probe(url, { bodyMaxBytes: 1000 });
    // As long as unpacking all of it would take.
    await promisify(gunzip)(bomb);
    hook.disable();
    expect(turns.size).toBe(2);
    expect(Math.min(...turns.values())).toBeLessThan(50);
  });

  test('that comes faster than it can be decoded is waited for, piece by piece', async () => {
    const text = randomBytes(2_000_000).toString('hex');
    const { url } = await servers.raw(plainAnswer('content-encoding: gzip\r\n', gzipSync(text)));
    expect(responseOf(await probe(url, { bodyMaxBytes: 5_000_000 })).body === text).toBe(true);
  });

  test.each(codings.slice(0, 7))('that is not what it claims (%s) is said to be invalid', async (coding) => {
    const { url } = await servers.raw(plainAnswer(`content-encoding: ${coding}\r\n`, 'this is no compressed text at all, and long enough to see it'));
    expect(unreachable(await probe(url))).toMatchObject({ reason: 'invalid-body', detail: expect.stringMatching(/^the body is not .+ as it claims to be/) });
  });

  test('that breaks off, though the message is whole, is invalid', async () => {
    const { url } = await servers.raw(plainAnswer('content-encoding: gzip\r\n', gzipSync('x'.repeat(1000)).subarray(0, 20)));
    expect(unreachable(await probe(url))).toMatchObject({ reason: 'invalid-body', detail: expect.stringContaining('unexpected end of file') });
  });

  test('in a coding that is not known is left as it is', async () => {
    const { url } = await servers.raw(plainAnswer('content-encoding: snappy\r\n', 'raw'));
    expect(responseOf(await probe(url)).body).toBe('raw');
  });

  test('with more codings than anybody uses is left as it is', async () => {
    const { url } = await servers.raw(plainAnswer('content-encoding: gzip, gzip, gzip, gzip\r\n', 'raw'));
    expect(responseOf(await probe(url)).body).toBe('raw');
  });

  test('that demands a window of 128 MiB is refused', async () => {
    // A zstd frame header: no checksum, window descriptor for 2^27 bytes, then one empty last block.
    const { url } = await servers.raw(plainAnswer('content-encoding: zstd\r\n', Buffer.from('28b52ffd0088010000', 'hex')));
    expect(unreachable(await probe(url)).reason).toBe('invalid-body');
  });

  test('of which a part came before the server hung ends at the timeout', async () => {
    const server = await servers.raw(
      onRequest((socket) => {
        socket.write('HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n');
        socket.write(gzipSync('x'.repeat(1000)).subarray(0, 15));
      }),
    );
    expect(unreachable(await probe(server.url, { timeoutMs: 300 })).reason).toBe('timeout');
    await server.quiet();
  });
});

describe('a body', () => {
  test.each([
    ['of exactly the cap is whole', 10, { bodyBytes: 10, bodyCut: false }],
    ['of one byte more is cut', 9, { bodyBytes: 9, bodyCut: true }],
    ['may be wanted not at all', 0, { bodyBytes: 0, bodyCut: true, body: '' }],
  ])('%s', async (_name, bodyMaxBytes, wanted) => {
    const { url } = await servers.raw(plainAnswer('', '0123456789'));
    expect(responseOf(await probe(url, { bodyMaxBytes }))).toMatchObject(wanted);
  });

  test('that is not UTF-8 is said so, and reads with replacement characters', async () => {
    const { url } = await servers.raw(plainAnswer('', Buffer.from([0x61, 0xff, 0x62])));
    expect(responseOf(await probe(url))).toMatchObject({ body: 'a\u{FFFD}b', bodyBytes: 3, bodyIsUtf8: false });
  });

  test('that ends within a character is not UTF-8', async () => {
    const { url } = await servers.raw(plainAnswer('', Buffer.from('aß').subarray(0, 2)));
    expect(responseOf(await probe(url)).bodyIsUtf8).toBe(false);
  });

  test('whose last character the cap has halved is still UTF-8', async () => {
    const { url } = await servers.raw(plainAnswer('', 'ab🙂cd'));
    for (const bodyMaxBytes of [3, 4, 5]) expect(responseOf(await probe(url, { bodyMaxBytes }))).toMatchObject({ body: 'ab', bodyIsUtf8: true, bodyCut: true });
  });

  test('reads without its byte order mark', async () => {
    const { url } = await servers.raw(plainAnswer('', '\u{FEFF}{}'));
    expect(responseOf(await probe(url)).body).toBe('{}');
  });

  test('of many pieces is put together', async () => {
    const text = 'grüße '.repeat(50_000);
    const { url } = await servers.http((_request, response) => {
      for (let at = 0; at < text.length; at += 10_000) response.write(text.slice(at, at + 10_000));
      response.end();
    });
    expect(responseOf(await probe(url)).body).toBe(text);
  });

  test('that hangs is no reason to keep its connection', async () => {
    const server = await servers.raw(stallingAfter('HTTP/1.1 200 OK\r\n\r\n0123456789'));
    expect(responseOf(await probe(server.url, { bodyMaxBytes: 5 })).body).toBe('01234');
    await server.quiet();
  });
});
