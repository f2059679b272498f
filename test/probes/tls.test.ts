import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createProber } from '../../src/probes/prober.ts';
import { createAuthority, selfSigned } from '../servers/certificates.ts';
import { createServers } from '../servers/listening.ts';
import { plainAnswer, stallingAfter } from '../servers/misbehaving.ts';
import { httpCheck, responded, responseOf, unreachable } from './checks.ts';

const servers = createServers();
afterEach(() => servers.closeAll());

const trusted = createAuthority('Mock Medic test authority');
const defaults = getCACertificates('default');
beforeAll(() => setDefaultCACertificates([...defaults, trusted.cert]));
afterAll(() => setDefaultCACertificates(defaults));

const prober = createProber();
const never = new AbortController().signal;
const probe = (...args: Parameters<typeof httpCheck>) => prober.probe(httpCheck(...args), never);

describe('a probe over TLS', () => {
  test('of a good certificate is answered, and its handshake measured', async () => {
    const { url } = await servers.tls(trusted.issue({ hosts: ['localhost'] }), plainAnswer('', 'secret'));
    const seen = responded(await probe(`${url}/x`));
    expect(responseOf(seen)).toMatchObject({ status: 200, body: 'secret', url: `${url}/x` });
    expect(seen.timings.tlsMs).toBeGreaterThanOrEqual(0);
  });

  test('of an address checks the certificate against the address', async () => {
    const { port } = await servers.tls(trusted.issue({ hosts: ['127.0.0.1'] }), plainAnswer('', 'ok'));
    expect(responseOf(await probe(`https://127.0.0.1:${port}`)).body).toBe('ok');
    const other = await servers.tls(trusted.issue({ hosts: ['localhost'] }), plainAnswer('', 'ok'));
    expect(unreachable(await probe(`https://127.0.0.1:${other.port}`)).reason).toBe('certificate');
  });

  const yesterday = new Date(Date.now() - 86_400_000);
  const tomorrow = new Date(Date.now() + 86_400_000);
  test.each([
    ['has expired', () => trusted.issue({ hosts: ['localhost'], from: new Date(0), until: yesterday }), 'the certificate of localhost has expired (CERT_HAS_EXPIRED)'],
    ['is not valid yet', () => trusted.issue({ hosts: ['localhost'], from: tomorrow, until: new Date(Date.now() + 2 * 86_400_000) }), 'the certificate of localhost is not valid yet (CERT_NOT_YET_VALID)'],
    ['is for another host', () => trusted.issue({ hosts: ['example.org'] }), 'the certificate is for another host than localhost: it names DNS:example.org'],
    ['is self-signed', () => selfSigned(['localhost']), 'the certificate of localhost is self-signed (DEPTH_ZERO_SELF_SIGNED_CERT)'],
    ['comes from a stranger', () => createAuthority('a stranger').issue({ hosts: ['localhost'] }), 'the certificate of localhost comes from an authority that is not known here (UNABLE_TO_VERIFY_LEAF_SIGNATURE)'],
  ])('of a certificate that %s says so', async (_name, certificate, detail) => {
    const server = await servers.tls(certificate(), plainAnswer('', 'ok'));
    expect(unreachable(await probe(server.url))).toMatchObject({ reason: 'certificate', detail });
    await server.quiet();
  });

  test('of a server that speaks none says so', async () => {
    const { port } = await servers.raw((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    expect(unreachable(await probe(`https://localhost:${port}`))).toMatchObject({ reason: 'protocol', detail: expect.stringMatching(/^no TLS with 127\.0\.0\.1:\d+ \(/) });
  });

  test('of a server that speaks before it is asked says so', async () => {
    const server = await servers.tls(trusted.issue({ hosts: ['localhost'] }), (socket) => socket.end('220 mail.example.org ESMTP\r\n'));
    expect(unreachable(await probe(server.url))).toMatchObject({ reason: 'protocol', detail: expect.stringMatching(/^the answer is not HTTP/) });
  });

  test('of a server that hangs up in the handshake is a reset', async () => {
    const { port } = await servers.raw((socket) => socket.once('data', () => socket.destroy()));
    expect(unreachable(await probe(`https://localhost:${port}`))).toMatchObject({ reason: 'reset', detail: `127.0.0.1:${port} closed the connection during the TLS handshake` });
  });

  test.each([
    ['in the handshake', false, 'no answer within 300 ms (connected, in the TLS handshake)'],
    ['before its headers', true, 'no answer within 300 ms (connected, waiting for the first byte)'],
  ])('of a server that hangs %s ends at the timeout', async (_name, handshakes, detail) => {
    const server = handshakes ? await servers.tls(trusted.issue({ hosts: ['localhost'] }), stallingAfter('')) : await servers.raw((socket) => socket.resume());
    expect(unreachable(await probe(`https://localhost:${server.port}`, { timeoutMs: 300 }))).toMatchObject({ reason: 'timeout', detail });
    await server.quiet();
  });

  test('may redirect to one without, leaving credentials behind', async () => {
    const plain = await servers.http((request, response) => response.end(String(request.headers.authorization)));
    const { url } = await servers.tls(trusted.issue({ hosts: ['localhost'] }), plainAnswer(`location: ${plain.url}/\r\n`, '', '302 Found'));
    expect(responseOf(await probe(url, { headers: [['authorization', 'Bearer t']] })).body).toBe('undefined');
  });
});
