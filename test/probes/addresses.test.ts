import { pbkdf2 } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import { isOwnEcho } from '../../src/probes/dial.ts';
import { createProber } from '../../src/probes/prober.ts';
import { createServers } from '../servers/listening.ts';
import { deafListener, plainAnswer } from '../servers/misbehaving.ts';
import { httpCheck, responded, responseOf, tcpCheck, unreachable } from './checks.ts';

const servers = createServers();
afterEach(() => servers.closeAll());

const prober = createProber();
const never = new AbortController().signal;
const ipv6 = Object.values(networkInterfaces()).some((list) => list?.some(({ address }) => address === '::1'));

describe('localhost', () => {
  test('that refuses on both families is said to', async () => {
    const port = await servers.closedPort();
    const other = ipv6 ? `connection refused on 127.0.0.1:${port} and [::1]:${port}` : expect.stringMatching(new RegExp(`^connection refused on 127\\.0\\.0\\.1:${port}; this machine has no network`));
    for (const check of [httpCheck(`http://localhost:${port}`), tcpCheck('localhost', port)]) {
      expect(unreachable(await prober.probe(check, never))).toMatchObject({ reason: 'refused', detail: other });
    }
  });

  test('that answers on IPv4 is reached there', async () => {
    const { port } = await servers.raw(plainAnswer('', 'four'));
    expect(responded(await prober.probe(httpCheck(`http://localhost:${port}`), never)).address).toBe(`127.0.0.1:${port}`);
    expect(responded(await prober.probe(httpCheck(`http://api.localhost.:${port}`), never)).address).toBe(`127.0.0.1:${port}`);
  });

  test.runIf(ipv6)('that answers on IPv6 only is reached there, by http and by tcp', async () => {
    const { port } = await servers.raw(plainAnswer('', 'six'), { host: '::1' });
    const seen = responded(await prober.probe(httpCheck(`http://localhost:${port}`), never));
    expect([seen.address, responseOf(seen).body]).toEqual([`[::1]:${port}`, 'six']);
    expect(responded(await prober.probe(tcpCheck('localhost', port), never))).toMatchObject({ address: `[::1]:${port}`, response: undefined });
  });

  test.runIf(ipv6)('is tried on the one family that the check allows', async () => {
    const { port } = await servers.raw(plainAnswer('', 'six'), { host: '::1' });
    expect(unreachable(await prober.probe(httpCheck(`http://localhost:${port}`, { family: 'ipv4' }), never)).detail).toBe(`connection refused on 127.0.0.1:${port}`);
    const four = await servers.raw(plainAnswer('', 'four'));
    expect(unreachable(await prober.probe(tcpCheck('localhost', four.port, { family: 'ipv6' }), never)).detail).toBe(`connection refused on [::1]:${four.port}`);
  });

  test.runIf(ipv6 && process.platform === 'linux')('whose first family hangs is reached on the second', async () => {
    const deaf = await deafListener();
    try {
      const server = await servers.raw(plainAnswer('', 'six'), { host: '::1', port: deaf.port });
      const sockets = (): number => process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length;
      const before = sockets();
      expect(responded(await prober.probe(httpCheck(`http://localhost:${deaf.port}`), never)).address).toBe(`[::1]:${deaf.port}`);
      await server.quiet();
      await setImmediate();
      expect(sockets()).toBe(before);
    } finally {
      await deaf.end();
    }
  });
});

describe('an address', () => {
  test.runIf(ipv6)('of IPv6 in brackets is reached', async () => {
    const { url, port } = await servers.raw(plainAnswer('', 'six'), { host: '::1' });
    expect(responded(await prober.probe(httpCheck(url), never)).address).toBe(`[::1]:${port}`);
  });

  test('of a family that the check does not allow is said to be none', async () => {
    expect(unreachable(await prober.probe(tcpCheck('127.0.0.1', 1, { family: 'ipv6' }), never))).toMatchObject({ reason: 'name-not-found', detail: '127.0.0.1 does not resolve to an IPv6 address' });
  });

  test.runIf(process.platform === 'linux')('that hangs while connecting is a timeout that says so', async () => {
    const deaf = await deafListener();
    try {
      const seen = unreachable(await prober.probe(tcpCheck('127.0.0.1', deaf.port, { timeoutMs: 300 }), never));
      expect(seen).toMatchObject({ reason: 'timeout', detail: `no answer within 300 ms (connecting to 127.0.0.1:${deaf.port})`, address: `127.0.0.1:${deaf.port}` });
    } finally {
      await deaf.end();
    }
  });

  test('that this machine has no way to is no word about the service', async () => {
    // Broadcast: the system refuses to connect there, without sending anything.
    const seen = await prober.probe(tcpCheck('255.255.255.255', 9, { timeoutMs: 2000 }), never);
    expect(seen).toMatchObject({ kind: 'not-probed', reason: 'runner-network', detail: expect.stringMatching(/^this machine .* 255\.255\.255\.255:9 \(E[A-Z]+\)$/) });
  });

  test('that connects to itself by chance is no listener', async () => {
    const port = await servers.closedPort();
    const socket = connect({ host: '127.0.0.1', port, localAddress: '127.0.0.1', localPort: port });
    await once(socket, 'connect');
    expect(isOwnEcho(socket, socket.remotePort ?? 0)).toBe(true);
    socket.destroy();
    const server = await servers.raw(plainAnswer('', ''));
    const other = connect(server.port, '127.0.0.1');
    await once(other, 'connect');
    expect(isOwnEcho(other, other.remotePort ?? 0)).toBe(false);
    other.destroy();
  });
});

describe('a name', () => {
  test('that the system resolves is looked up, and that is measured', async () => {
    const { port } = await servers.raw(plainAnswer('', 'ok'));
    // An old spelling of 127.0.0.1: no address to us, but the system knows it without asking anybody.
    const seen = responded(await prober.probe(tcpCheck('127.1', port), never));
    expect(seen.address).toBe(`127.0.0.1:${port}`);
    expect(seen.timings.lookupMs).toBeGreaterThanOrEqual(0);
  });

  test('whose look-up hangs is a timeout that says so', async () => {
    // Look-ups take their turn in the pool of four threads, which this keeps busy.
    let freed = 0;
    const work = (): Promise<unknown> => promisify(pbkdf2)('', '', 400_000, 64, 'sha512').finally(() => (freed += 1));
    const busy = Promise.all(Array.from({ length: 4 }, work));
    const seen = unreachable(await prober.probe(tcpCheck('127.1', 9, { timeoutMs: 50 }), never));
    expect(seen).toMatchObject({ reason: 'timeout', detail: 'no answer within 50 ms (looking up 127.1)', address: undefined });
    expect(freed).toBe(0);
    await busy;
  });

  test.each(['a..b', `${'x'.repeat(70)}.invalid`])('%s cannot exist and is not found', async (host) => {
    expect(unreachable(await prober.probe(tcpCheck(host, 80), never))).toMatchObject({ reason: 'name-not-found', detail: `${host} does not resolve to an address`, address: undefined });
  });

  test('that is empty is not found', async () => {
    expect(unreachable(await prober.probe(tcpCheck('', 80), never)).reason).toBe('name-not-found');
  });
});

test('a tcp probe measures connecting and closes its connection', async () => {
  const server = await servers.raw(() => undefined);
  const seen = responded(await prober.probe(tcpCheck('127.0.0.1', server.port), never));
  expect(seen.timings).toMatchObject({ lookupMs: undefined, connectMs: expect.any(Number), tlsMs: undefined, waitMs: undefined, transferMs: undefined });
  await server.quiet();
});
