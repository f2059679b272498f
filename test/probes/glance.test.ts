import { afterAll, describe, expect, it } from 'vitest';
import { createProber } from '../../src/probes/prober.ts';
import { createServers } from '../servers/listening.ts';
import { answering, endless, onRequest, plainAnswer, resetting, stallingAfter, type Behaviour } from '../servers/misbehaving.ts';
import { httpCheck, responseOf, unreachable } from './checks.ts';

const servers = createServers();
afterAll(() => servers.closeAll());

const prober = createProber({ userAgent: 'mock-medic/test' });
const never = new AbortController().signal;

async function glanceAt(behaviour: Behaviour, timeoutMs = 5_000) {
  const { port } = await servers.raw(behaviour);
  return prober.probe(httpCheck(`http://127.0.0.1:${port}/heartbeat?a=b`, { answerOnly: true, followRedirects: false, timeoutMs, headers: [['x-own', 'yes\r\nx-forged: no']] }), never);
}

describe('a glance', () => {
  it.each([
    ['an answer', plainAnswer('content-length: 2\r\n', 'ok'), 200],
    ['a 404', plainAnswer('content-length: 0\r\n', '', '404 Not Found'), 404],
    ['a status in two pieces', onRequest((socket) => void socket.write('HTTP/1.', () => setImmediate(() => socket.end('1 503 Nope\r\n\r\n')))), 503],
    ['an answer whose body never ends', endless(), 200],
    ['an answer whose headers never come', stallingAfter('HTTP/1.1 200 OK\r\n'), 200],
  ])('takes the status of %s', async (_, behaviour, status) => {
    expect(responseOf(await glanceAt(behaviour)).status).toBe(status);
  });

  it.each([
    ['what is not HTTP', answering('SSH-2.0-OpenSSH_9.6\r\n'), 'protocol', 'the answer is not HTTP'],
    ['a connection that is closed', onRequest((socket) => void socket.end()), 'reset', 'without an answer'],
    ['a connection that is reset', resetting(), 'reset', 'connection reset'],
    ['silence', stallingAfter(''), 'timeout', 'no answer within 200 ms'],
    ['a status that does not come', stallingAfter('HTTP/1.1 '), 'timeout', 'no whole answer within 200 ms'],
  ])('does not take %s for an answer', async (_, behaviour, reason, words) => {
    const seen = unreachable(await glanceAt(behaviour, 200));
    expect(seen.reason).toBe(reason);
    expect(seen.detail).toContain(words);
  });

  it('asks as any probe does, and lets no header forge another', async () => {
    const heads: string[] = [];
    await glanceAt(onRequest((socket, head) => {
      heads.push(head);
      socket.end('HTTP/1.1 204 No Content\r\n\r\n');
    }));
    const lines = heads.join('').split('\r\n');
    expect(lines[0]).toBe('GET /heartbeat?a=b HTTP/1.1');
    expect(lines).toEqual(expect.arrayContaining(['user-agent: mock-medic/test', 'connection: close', 'x-own: yes  x-forged: no']));
  });
});
