import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import { createProber } from '../../src/probes/prober.ts';
import { createServers } from '../servers/listening.ts';
import { onRequest, plainAnswer, stallingAfter } from '../servers/misbehaving.ts';
import { httpCheck, responded, tcpCheck } from './checks.ts';

const servers = createServers();
afterEach(() => servers.closeAll());

const never = new AbortController().signal;

function deadline(): Error {
  return Object.assign(new Error('the deadline'), { name: 'DeadlineError' });
}

/** A server that answers nothing, and a promise that a request has reached it. */
async function silent() {
  const { promise: asked, resolve } = Promise.withResolvers<void>();
  const server = await servers.raw(onRequest(() => resolve()));
  return { ...server, asked };
}

describe('an aborted signal', () => {
  test.each([
    ['the deadline', deadline(), 'deadline'],
    ['anything else', undefined, 'cancelled'],
  ])('ends what is in flight and is no word about the service: %s', async (_name, cause, reason) => {
    const server = await silent();
    const abort = new AbortController();
    const seen = createProber().probe(httpCheck(server.url), abort.signal);
    await server.asked;
    abort.abort(cause);
    expect(await seen).toMatchObject({ kind: 'not-probed', reason });
    await server.quiet();
  });

  test('before the start lets no connection be made', async () => {
    const server = await servers.raw(plainAnswer('', 'ok'));
    expect(await createProber().probe(httpCheck(server.url), AbortSignal.abort(deadline()))).toMatchObject({ kind: 'not-probed', reason: 'deadline' });
    expect(server.accepted()).toBe(0);
  });

  test('ends a body half read, a handshake and a connection being made', async () => {
    const server = await servers.raw(stallingAfter('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf'));
    const shaking = await servers.raw((socket) => socket.once('data', () => abort.abort()));
    const abort = new AbortController();
    const prober = createProber();
    const checks = [httpCheck(server.url), httpCheck(`https://127.0.0.1:${shaking.port}`)];
    const seen = await Promise.all(checks.map((check) => prober.probe(check, abort.signal)));
    expect(seen).toMatchObject([{ kind: 'not-probed' }, { kind: 'not-probed' }]);
    const now = new AbortController();
    const connecting = prober.probe(tcpCheck('127.0.0.1', server.port), now.signal);
    now.abort();
    expect(await connecting).toMatchObject({ kind: 'not-probed', reason: 'cancelled' });
  });

  test('ends those that wait for their turn, and none that wait on another signal', async () => {
    const server = await silent();
    const answers = await servers.raw(plainAnswer('', 'ok'));
    const prober = createProber({ connectionsMax: 1 });
    const [busy, waiting] = [new AbortController(), new AbortController()];
    const first = prober.probe(httpCheck(server.url), busy.signal);
    const many = Array.from({ length: 100 }, () => prober.probe(httpCheck(server.url), waiting.signal));
    const last = prober.probe(httpCheck(answers.url), never);
    await server.asked;
    waiting.abort(deadline());
    expect((await Promise.all(many)).every((seen) => seen.kind === 'not-probed' && seen.reason === 'deadline')).toBe(true);
    expect(server.accepted()).toBe(1);
    busy.abort();
    expect(await first).toMatchObject({ kind: 'not-probed', reason: 'cancelled' });
    expect(await last).toMatchObject({ kind: 'responded' });
  });
});

describe('a prober', () => {
  test('has as many probes in flight as it may and no more', async () => {
    const waiting: (() => void)[] = [];
    const { promise: full, resolve } = Promise.withResolvers<void>();
    let open = false;
    const server = await servers.http((_request, response) => {
      const answer = (): unknown => response.end('ok');
      if (open) return answer();
      if (waiting.push(answer) === 3) resolve();
      return undefined;
    });
    const prober = createProber({ connectionsMax: 3 });
    const all = Array.from({ length: 30 }, () => prober.probe(httpCheck(server.url), never));
    await full;
    // A whole probe by somebody else: time enough for a fourth to come, were there one.
    const barrier = await servers.raw(plainAnswer('', 'ok'));
    await createProber().probe(httpCheck(barrier.url), never);
    expect(server.accepted()).toBe(3);
    open = true;
    for (const answer of waiting) answer();
    expect((await Promise.all(all)).every(({ kind }) => kind === 'responded')).toBe(true);
  });

  test('takes those that wait in the order in which they came', async () => {
    const order: unknown[] = [];
    const server = await servers.http((request, response) => {
      order.push(request.url);
      response.end('ok');
    });
    const prober = createProber({ connectionsMax: 1 });
    const wanted = Array.from({ length: 30 }, (_, index) => `/${index}`);
    await Promise.all(wanted.map((path) => prober.probe(httpCheck(`${server.url}${path}`), never)));
    expect(order).toEqual(wanted);
  });

  test('goes on after failures: a place is given back whatever came of the probe', async () => {
    const port = await servers.closedPort();
    const server = await servers.raw(plainAnswer('', 'ok'));
    const prober = createProber({ connectionsMax: 1 });
    const seen = await Promise.all([tcpCheck('127.0.0.1', port), httpCheck('nonsense'), httpCheck(server.url)].map((check) => prober.probe(check, never)));
    expect(seen.map(({ kind }) => kind)).toEqual(['unreachable', 'unreachable', 'responded']);
  });

  test('knows no timeout too long for it', async () => {
    const hanging = await servers.raw(stallingAfter(''));
    const server = await servers.raw(plainAnswer('', 'ok'));
    const abort = new AbortController();
    const seen = createProber().probe(httpCheck(hanging.url, { timeoutMs: 2 ** 40 }), abort.signal);
    for (let turn = 0; turn < 5; turn += 1) await createProber().probe(httpCheck(server.url), never);
    abort.abort();
    expect(await seen).toMatchObject({ kind: 'not-probed' });
  });

  test('takes the start of a probe from the clock that it was given', async () => {
    const server = await servers.raw(plainAnswer('', 'ok'));
    expect(responded(await createProber({ now: () => 1234 }).probe(httpCheck(server.url), never)).startedAt).toBe(1234);
    const before = Date.now();
    const { startedAt } = await createProber().probe(httpCheck(server.url), never);
    expect(Math.abs(startedAt - before)).toBeLessThan(60_000);
  });

  test('leaves neither listeners on the signal nor sockets or timers behind', async () => {
    const server = await servers.http((_request, response) => response.end('x'.repeat(1000)));
    const refused = await servers.closedPort();
    const prober = createProber({ connectionsMax: 10 });
    let listeners = 0;
    const { signal } = new AbortController();
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    Object.assign(signal, {
      addEventListener: (...args: Parameters<typeof add>) => {
        listeners += 1;
        add(...args);
      },
      removeEventListener: (...args: Parameters<typeof remove>) => {
        listeners -= 1;
        remove(...args);
      },
    });
    const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();
    await Promise.all(Array.from({ length: 200 }, (_, index) => prober.probe(index % 2 === 0 ? httpCheck(server.url) : tcpCheck('127.0.0.1', refused), signal)));
    await server.quiet();
    expect(listeners).toBe(0);
    expect(timers()).toBeLessThanOrEqual(before);
  });
});

test('a program that has probed ends by itself at once, though the timeouts were long', async () => {
  const server = await servers.raw(plainAnswer('', 'ok'));
  const hanging = await servers.raw(stallingAfter(''));
  const source = join(import.meta.dirname, '../../src/probes/prober.ts');
  const program = `
    import { createProber } from ${JSON.stringify(source)};
    const abort = new AbortController();
    const check = { kind: 'http', name: 'x', timeoutMs: 3_600_000, family: 'any', method: 'GET', headers: [], body: undefined, followRedirects: true, bodyMaxBytes: 1000 };
    const prober = createProber();
    const hung = prober.probe({ ...check, url: '${hanging.url}' }, abort.signal);
    const seen = await prober.probe({ ...check, url: '${server.url}' }, abort.signal);
    abort.abort();
    process.stdout.write(seen.kind + ' ' + (await hung).kind);`;
  const ended = promisify(execFile)(process.execPath, ['--input-type=module-typescript', '--no-warnings', '-e', program], { timeout: 20_000 });
  expect((await ended).stdout).toBe('responded not-probed');
});

test('a server that stops between two probes is seen as refused by the second', async () => {
  const server = await servers.http((_request, response) => response.end('ok'));
  const prober = createProber();
  expect(await prober.probe(httpCheck(server.url), never)).toMatchObject({ kind: 'responded' });
  await server.close();
  expect(await prober.probe(httpCheck(server.url), never)).toMatchObject({ kind: 'unreachable', reason: 'refused' });
});

