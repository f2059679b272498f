import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createAuthority, selfSigned } from '../servers/certificates.ts';
import { createServers } from '../servers/listening.ts';
import { answering, deafListener, dripping, endless, onRequest, plainAnswer, resetting, stallingAfter } from '../servers/misbehaving.ts';
import { createWorkplace, runCli, type Workplace } from './dist.ts';

const servers = createServers();
let workplace: Workplace;
let deaf: Awaited<ReturnType<typeof deafListener>>;

beforeAll(async () => {
  deaf = await deafListener();
});
afterAll(() => deaf.end());
beforeEach(() => {
  workplace = createWorkplace();
});
afterEach(async () => {
  workplace.remove();
  await servers.closeAll();
});

/** As much of report.json as is looked at here. */
interface Seen {
  readonly services: readonly {
    readonly id: string;
    readonly verdict: string;
    readonly examination: { readonly checks: readonly { readonly findings: readonly { readonly class: string; readonly cause: string; readonly expected: string; readonly got: string }[] }[] };
  }[];
}

interface Case {
  readonly url: () => Promise<string>;
  /** More of the check, in YAML's flow form. */
  readonly expect?: string;
  readonly class: string;
  /** What the finding says, its cause, expectation and answer put together. */
  readonly words: RegExp;
}

const of = async (listening: Promise<{ readonly url: string }>): Promise<string> => (await listening).url;
const json = 'expect: { json: { "$.state": open } }';
const utf8 = 'expect: { body: { contains: open } }';
const certificates = createAuthority('Test authority');

const cases: Readonly<Record<string, Case>> = {
  refused: { url: async () => `http://127.0.0.1:${await servers.closedPort()}`, class: 'target-down', words: /connection refused/ },
  'hanging-in-its-queue': { url: async () => `http://127.0.0.1:${deaf.port}`, class: 'target-down', words: /no answer within 1 s \(connecting/ },
  'hanging-silent': { url: () => of(servers.raw(stallingAfter(''))), class: 'target-down', words: /connected, waiting for the first byte/ },
  'hanging-in-its-body': { url: () => of(servers.raw(stallingAfter('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nab'))), class: 'target-down', words: /2 bytes of the body read/ },
  resetting: { url: () => of(servers.raw(resetting())), class: 'target-down', words: /reset/ },
  'resetting-in-its-body': { url: () => of(servers.raw(resetting('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nab'))), class: 'target-down', words: /reset/ },
  'closing-at-once': { url: () => of(servers.raw((socket) => socket.end())), class: 'target-down', words: /closed/ },
  dripping: { url: () => of(servers.raw(dripping())), class: 'target-down', words: /no whole answer within 1 s .*bytes of the body read/ },
  'redirecting-for-ever': { url: () => of(servers.raw(answering('HTTP/1.1 302 Found\r\nlocation: /again\r\ncontent-length: 0\r\n\r\n'))), class: 'target-down', words: /redirected in a circle/ },
  'not-http': { url: () => of(servers.raw(answering('SSH-2.0-OpenSSH_9.9\r\n'))), class: 'target-down', words: /not HTTP/ },
  'body-shorter-than-told': { url: () => of(servers.raw(answering('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nab'))), class: 'target-down', words: /2 bytes and content-length says 9/ },
  'body-longer-than-told': { url: () => of(servers.raw(answering('HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{"state":"open"}'))), class: 'target-down', words: /longer than its content-length/ },
  'body-no-json': { url: () => of(servers.raw(plainAnswer('', '<html>'))), expect: json, class: 'assertion', words: /JSON/ },
  'body-empty': { url: () => of(servers.raw(plainAnswer('', ''))), expect: json, class: 'assertion', words: /an empty body/ },
  'body-no-utf-8': { url: () => of(servers.raw(plainAnswer('', Buffer.from([0x6f, 0xff, 0xfe])))), expect: utf8, class: 'assertion', words: /UTF-8/ },
  'body-endless-without-what-is-wanted': { url: () => of(servers.raw(endless())), expect: utf8, class: 'assertion', words: /too large a body/ },
  'certificate-self-signed': { url: () => of(servers.tls(selfSigned(['localhost']), onRequest((socket) => socket.end()))), class: 'target-down', words: /certificate of localhost is self-signed/ },
  'certificate-of-nobody-known': { url: () => of(servers.tls(certificates.issue({ hosts: ['localhost'] }), onRequest((socket) => socket.end()))), class: 'target-down', words: /certificate of localhost/ },
  'no-tls-at-all': { url: async () => (await of(servers.raw((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')))).replace('http:', 'https:'), class: 'target-down', words: /TLS/ },
};

describe('a server that misbehaves', () => {
  test('each gets one finding that says what was seen, within one run that none of them holds up', async () => {
    const lines: string[] = [];
    for (const [id, { url, expect: wanted }] of Object.entries(cases)) lines.push(`  ${id}: { url: "${await url()}", checks: [{ http: /${wanted === undefined ? '' : `, ${wanted}`} }] }`);
    workplace.write('.github/mock-medic.yml', `defaults: { timeout: 1s, failure-threshold: 2, retry-interval: 10ms }\nservices:\n${lines.join('\n')}\n`);
    const startedAt = performance.now();
    const { code, stdout } = await runCli(['check', '--json'], { cwd: workplace.folder });
    expect(performance.now() - startedAt).toBeLessThan(10_000);
    expect(code).toBe(1);
    const { services } = JSON.parse(stdout) as Seen;
    expect(services.map(({ id }) => id)).toEqual(Object.keys(cases));
    for (const { id, verdict, examination } of services) {
      const findings = examination.checks.flatMap((check) => check.findings);
      expect.soft([id, verdict, findings.length], JSON.stringify(findings)).toEqual([id, 'failing', 1]);
      expect.soft(findings[0]?.class, `${id} ${JSON.stringify(findings)}`).toBe(cases[id]?.class);
      expect.soft(`${findings[0]?.cause}; ${findings[0]?.expected}; ${findings[0]?.got}`, id).toMatch(cases[id]?.words ?? /never/);
    }
  });

  test('an answer that never ends costs no more than the cap, and is well when nothing is asked of its body', async () => {
    let sent = 0;
    const server = await servers.raw(endless((bytes) => (sent = bytes)));
    workplace.write('.github/mock-medic.yml', `services: { stream: { url: "${server.url}", timeout: 5s } }\n`);
    const { code, stdout } = await runCli(['check'], { cwd: workplace.folder });
    expect([code, stdout]).toEqual([0, expect.stringContaining('healthy')]);
    await server.quiet();
    // What the sockets' own buffers hold comes on top.
    expect(sent).toBeLessThan(32 * 1024 * 1024);
  });

  test('one that works is found well beside them, at once', async () => {
    const [good, slow] = [await servers.http((_request, response) => response.end('{}')), await servers.raw(stallingAfter(''))];
    workplace.write('.github/mock-medic.yml', `defaults: { timeout: 1s, failure-threshold: 1, retry-interval: 10ms }\nservices: { good: "${good.url}", slow: "${slow.url}", malformed: { url: "http://127.0.0.1:1" } }\n`);
    const { code, stdout } = await runCli(['check', '--json'], { cwd: workplace.folder });
    expect(code).toBe(1);
    expect((JSON.parse(stdout) as Seen).services.map(({ id, verdict }) => [id, verdict])).toEqual([['good', 'healthy'], ['slow', 'failing'], ['malformed', 'failing']]);
  });
});
