import { describe, expect, test } from 'vitest';
import type { Source } from '../../src/config/load.ts';
import { withPort } from '../../src/config/later-port.ts';
import { problemLine } from '../../src/config/problem.ts';
import type { Launch } from '../../src/domain/service.ts';
import { configOf, load, problemsOf } from './loading.ts';

const launchOf = async (lines: string, changes: Partial<Source> = {}): Promise<Launch | undefined> => configOf(await load(`services: { a: { start: x, ${lines} } }`, { mode: 'guard', ...changes })).services[0].launch;
const told = async (lines: string): Promise<string> => problemsOf(await load(`services: { a: { ${lines} } }`, { mode: 'guard' })).map((problem) => problemLine(problem, 'f')).join('\n');
const mock = { readText: () => Promise.resolve(JSON.stringify({ port: 3005, endpointPrefix: 'api', lastMigration: 33, routes: [] })) };

describe('without a word, any answer at all will do', () => {
  const any = { kind: 'http', name: 'heartbeat', method: 'GET', followRedirects: false, bodyMaxBytes: 1_024, timeoutMs: 2_000, expect: { status: [{ from: 100, to: 599 }] }, warn: undefined };
  test.each([
    ['on a path that nobody serves', 'url: "http://127.0.0.1:3001"', 'http://127.0.0.1:3001/mock-medic-heartbeat'],
    ['beneath the base', 'url: "http://127.0.0.1:3001/api/"', 'http://127.0.0.1:3001/api/mock-medic-heartbeat'],
    ['beside a base with a query', 'url: "http://127.0.0.1:3001/api?key=1"', 'http://127.0.0.1:3001/mock-medic-heartbeat'],
    ['of a port', 'port: 3001', 'http://127.0.0.1:3001/mock-medic-heartbeat'],
    ['where the first check asks', 'checks: [{ tcp: "localhost:1" }, "http://127.0.0.1:3001/a"]', 'http://127.0.0.1:3001/mock-medic-heartbeat'],
    ['also where only a connection is checked', 'port: 3001, checks: [{ tcp: "localhost:3001" }]', 'http://127.0.0.1:3001/mock-medic-heartbeat'],
  ])('%s', async (_, lines, url) => {
    expect((await launchOf(lines))?.heartbeat).toMatchObject([{ ...any, url }]);
  });

  test('of Mockoon\'s admin API, with its token, without which the request would count as a test\'s', async () => {
    const config = configOf(await load('services: { a: { mockoon: m.json, url: "http://127.0.0.1:{{port}}/api" } }', { mode: 'guard', environment: { MOCKOON_ADMIN_API_TOKEN: ' the-token ' }, ...mock }));
    expect(config.services[0].launch?.heartbeat).toMatchObject([{ ...any, url: 'http://127.0.0.1:3005/mockoon-admin', headers: [['authorization', 'Bearer the-token']] }]);
    expect(config.secrets).toContain('the-token');
    expect((await launchOf('mockoon: m.json', mock))?.heartbeat).toMatchObject([{ ...any, headers: [] }]);
  });

  test('of a Mockoon without its admin API as of any other', async () => {
    const [service] = configOf(await load('services: { a: { mockoon: m.json, start: mockoon-cli start --disable-admin-api } }', { mode: 'guard', ...mock })).services;
    expect(service.launch?.heartbeat).toMatchObject([{ ...any, url: 'http://127.0.0.1:3005/mock-medic-heartbeat' }]);
  });

  test('the credentials of the base go with it', async () => {
    expect((await launchOf('url: "http://me:password@127.0.0.1:3001"'))?.heartbeat).toMatchObject([{ headers: [['authorization', `Basic ${btoa('me:password')}`]] }]);
  });
});

test.each([
  ['there is no url', 'checks: [{ tcp: "localhost:3001", warn: { within: 1s } }, { tcp: "localhost:3002", name: second }]'],
  ['https would be refused', 'url: "https://localhost:3001", checks: [{ tcp: "localhost:3001" }, { tcp: "localhost:3002" }]'],
])('connections are enough where all checks are connections and %s', async (_, lines) => {
  expect((await launchOf(lines))?.heartbeat).toMatchObject([
    { kind: 'tcp', name: 'heartbeat', host: 'localhost', port: 3001, warn: undefined },
    { kind: 'tcp', name: 'heartbeat (2)', host: 'localhost', port: 3002, warn: undefined },
  ]);
});

test.each([
  ['a path', 'heartbeat: /health', { kind: 'http', method: 'GET', url: 'http://127.0.0.1:3001/health', followRedirects: true, expect: { status: [{ from: 200, to: 299 }] } }],
  ['a method and a path', 'heartbeat: HEAD /health', { method: 'HEAD', url: 'http://127.0.0.1:3001/health' }],
  ['a URL', 'heartbeat: "http://localhost:9000/live"', { url: 'http://localhost:9000/live' }],
  ['a map', 'heartbeat: { http: { path: /health, headers: { a: b } }, expect: { status: 204, body: { contains: up } }, timeout: 300ms, body-max: 2kB }', { headers: [['a', 'b']], timeoutMs: 300, bodyMaxBytes: 2_000, expect: { status: [{ from: 204, to: 204 }], body: expect.anything() } }],
  ['a connection', 'heartbeat: { tcp: "localhost:{{port}}" }', { kind: 'tcp', host: 'localhost', port: 3001 }],
])('%s is probed as a check would', async (_, lines, check) => {
  expect((await launchOf(`port: 3001, ${lines}`))?.heartbeat).toMatchObject([{ name: 'heartbeat', warn: undefined, ...check }]);
});

test('watch: checks probes the checks as they are, also by default', async () => {
  const checks = 'port: 3001, checks: [{ http: /a, warn: { within: 1s } }, { tcp: "localhost:3001" }]';
  const [service] = configOf(await load(`services: { a: { start: x, watch: checks, ${checks} } }`, { mode: 'guard' })).services;
  expect(service.launch?.heartbeat).toEqual(service.checks);
  const [other] = configOf(await load(`defaults: { watch: checks }\nservices: { a: { start: x, ${checks} } }`, { mode: 'guard' })).services;
  expect(other.launch?.heartbeat).toEqual(other.checks);
  const [own] = configOf(await load(`defaults: { watch: checks }\nservices: { a: { start: x, watch: heartbeat, heartbeat: /h, ${checks} } }`, { mode: 'guard' })).services;
  expect(own.launch?.heartbeat).toMatchObject([{ url: 'http://127.0.0.1:3001/h' }]);
});

test.each([
  ['heartbeat: /h', ['http://127.0.0.1:40123/h']],
  ['heartbeat: "http://localhost:{{port}}/h"', ['http://localhost:40123/h']],
  ['watch: checks, checks: [/a, /b]', ['http://127.0.0.1:40123/a', 'http://127.0.0.1:40123/b']],
  ['interval: 1s', ['http://127.0.0.1:40123/mock-medic-heartbeat']],
  ['url: "http://127.0.0.1:{{port}}/x?y=1", checks: ["http://127.0.0.1:{{port}}/"]', ['http://127.0.0.1:40123/mock-medic-heartbeat']],
])('a port that is chosen later is filled in: %s', async (lines, urls) => {
  const [service] = configOf(await load(`services: { a: { start: x, port: auto, ${lines} } }`, { mode: 'guard' })).services;
  expect(withPort(service, 40_123).launch?.heartbeat).toMatchObject(urls.map((url) => ({ url })));
});

test('a connection on a port that is chosen later is filled in', async () => {
  const [service] = configOf(await load('services: { a: { start: x, port: auto, heartbeat: { tcp: "localhost:{{port}}" } } }', { mode: 'guard' })).services;
  expect(withPort(service, 40_123).launch?.heartbeat).toMatchObject([{ port: 40_123 }]);
});

test.each([
  ['beside watch: checks', 'port: 1, start: x, watch: checks, heartbeat: /h', 'f:1:52 services.a.heartbeat: stands beside watch: checks; remove one of them'],
  ['without a command to watch', 'port: 1, heartbeat: /h', 'f:1:27 services.a.heartbeat: needs start'],
  ['of neither kind', 'port: 1, start: x, heartbeat: { timeout: 1s }', 'services.a.heartbeat: wants http or tcp'],
  ['of both kinds', 'port: 1, start: x, heartbeat: { http: /a, tcp: "x:1" }', 'has both http and tcp'],
  ['relative to nothing', 'start: x, checks: [{ tcp: "x:1" }], heartbeat: /h', 'services.a.heartbeat: is relative, and the service has no url'],
  ['with a name', 'port: 1, start: x, heartbeat: { http: /a, name: n }', 'services.a.heartbeat.name: "name" is not a known key'],
  ['with an expectation that is none', 'port: 1, start: x, heartbeat: { http: /a, expect: { status: soon } }', 'services.a.heartbeat.expect.status: wants a status'],
  ['that is a list', 'port: 1, start: x, heartbeat: [/a]', 'services.a.heartbeat: wants /path, GET /path, a URL, { http: … } or { tcp: host:port }, not a list'],
  ['misspelt', 'port: 1, start: x, hartbeat: /a', '(did you mean heartbeat?)'],
  ['watched as nothing', 'port: 1, start: x, watch: all', 'services.a.watch: wants checks, or heartbeat as by default, not "all"'],
])('a heartbeat %s is refused', async (_, lines, words) => {
  expect(await told(lines)).toContain(words);
});

test('a heartbeat does not hide what else is wrong, nor add to it', async () => {
  expect((await told('port: 1, start: {}, heartbeat: /h, severity: bad')).split('\n')).toHaveLength(2);
  expect((await told('port: 1, start: x, heartbeat: [], checks: [{ tcp: y }]')).split('\n')).toHaveLength(2);
});
