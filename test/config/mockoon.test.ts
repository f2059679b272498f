import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Source } from '../../src/config/load.ts';
import { withPort } from '../../src/config/later-port.ts';
import { configOf, load, problemsOf } from './loading.ts';

interface Route {
  readonly endpoint: string;
  readonly [key: string]: unknown;
}

const route = ({ endpoint, ...more }: Route): object => ({ uuid: endpoint, type: 'http', method: 'get', endpoint, responses: [{ statusCode: 200, default: true, rules: [] }], responseMode: null, streamingMode: null, ...more });
const file = (routes: readonly Route[], more: object = {}): string =>
  JSON.stringify({ uuid: 'e', name: 'Users', lastMigration: 33, port: 3005, hostname: '', endpointPrefix: '', routes: routes.map(route), tlsOptions: { enabled: false }, ...more });
const plain = 'services: { users: { mockoon: mocks/users.json } }';
const read = async (data: string, text = plain, changes: Partial<Source> = {}) => load(text, { ...changes, readText: (path) => (path === 'mocks/users.json' ? Promise.resolve(data) : Promise.reject(new Error('another path'))) });

test('a data file gives command, port, URL and first check', async () => {
  const [service] = configOf(await read(file([{ endpoint: 'users/:id' }, { endpoint: 'users' }]))).services;
  expect(service).toMatchObject({
    id: 'users',
    url: 'http://127.0.0.1:3005',
    checks: [{ kind: 'http', method: 'GET', url: 'http://127.0.0.1:3005/users', name: 'GET /users', expect: { status: [{ from: 200, to: 200 }] } }],
    launch: { command: ['mockoon-cli', 'start', '--data', 'mocks/users.json', '--port', '3005', '--disable-log-to-file'], port: 3005 },
  });
});

test('prefix, host and TLS are heeded', async () => {
  const [service] = configOf(await read(file([{ endpoint: '/users/' }], { endpointPrefix: '/api/v1/', hostname: 'localhost', tlsOptions: { enabled: true, type: 'CERT', certPath: 'own.pem', keyPath: 'own.key' } }))).services;
  expect(service.checks).toMatchObject([{ url: 'https://localhost:3005/api/v1/users' }]);
});

test.each([
  ['none of its own', {}],
  ['the half of one', { type: 'CERT', certPath: 'own.pem', keyPath: '' }],
  ['one of the other kind', { type: 'CERT', pfxPath: 'own.pfx' }],
])('TLS with Mockoon’s certificate, which nobody trusts, is checked and watched by connections: the file has %s', async (_, certificate) => {
  const [service] = configOf(await read(file([{ endpoint: 'users' }], { tlsOptions: { enabled: true, ...certificate } }), plain, { mode: 'guard', findMockoon: () => Promise.resolve(['mockoon-cli']) })).services;
  expect(service).toMatchObject({ url: 'https://127.0.0.1:3005', checks: [{ kind: 'tcp', host: '127.0.0.1', port: 3005 }], launch: { heartbeat: [{ kind: 'tcp', port: 3005 }] } });
});

test('a check that is given stands also above Mockoon’s certificate', async () => {
  const [service] = configOf(await read(file([{ endpoint: 'users' }], { tlsOptions: { enabled: true } }), 'services: { users: { mockoon: mocks/users.json, checks: [/users] } }')).services;
  expect(service.checks).toMatchObject([{ kind: 'http', url: 'https://127.0.0.1:3005/users' }]);
});

test('what the configuration says stands above the file', async () => {
  const text = 'services: { users: { mockoon: mocks/users.json, port: 4000, start: mine, checks: [/other] } }';
  const [service] = configOf(await read(file([{ endpoint: 'users' }]), text)).services;
  expect(service).toMatchObject({ url: 'http://127.0.0.1:4000', checks: [{ url: 'http://127.0.0.1:4000/other' }], launch: { command: 'mine', port: 4000 } });
});

describe('the first check', () => {
  const ruled = [{ statusCode: 200, default: true, rules: [] }, { statusCode: 401, default: false, rules: [{}] }];
  test.each<[string, readonly Route[], string, number]>([
    ['skips parameters and wildcards', [{ endpoint: 'a/:id' }, { endpoint: 'b/*c' }, { endpoint: 'd' }], '/d', 200],
    ['skips other methods', [{ endpoint: 'a', method: 'post' }, { endpoint: 'b', method: 'all' }, { endpoint: 'c' }], '/c', 200],
    ['skips CRUD and WebSocket routes', [{ endpoint: 'a', type: 'crud' }, { endpoint: 'b', type: 'ws' }, { endpoint: 'c' }], '/c', 200],
    ['skips what is switched off', [{ endpoint: 'a', enabled: false }, { endpoint: 'b' }], '/b', 200],
    ['skips random, sequential and fall-back answers', [{ endpoint: 'a', responseMode: 'RANDOM' }, { endpoint: 'b', responseMode: 'SEQUENTIAL' }, { endpoint: 'c', responseMode: 'FALLBACK' }, { endpoint: 'd' }], '/d', 200],
    ['skips endless streams', [{ endpoint: 'a', streamingMode: 'UNICAST' }, { endpoint: 'b' }], '/b', 200],
    ['skips what an earlier route takes', [{ endpoint: 'a/:id', method: 'all' }, { endpoint: 'a/b' }, { endpoint: 'c' }], '/c', 200],
    ['skips what an earlier route of the same path may take', [{ endpoint: 'a', responseMode: 'FALLBACK' }, { endpoint: 'a' }, { endpoint: 'c' }], '/c', 200],
    ['prefers a route without rules', [{ endpoint: 'a', responses: ruled }, { endpoint: 'b' }], '/b', 200],
    ['takes one with rules where there is no other', [{ endpoint: 'a', responses: ruled }], '/a', 200],
    ['prefers a success', [{ endpoint: 'a', responses: [{ statusCode: 500, default: true }] }, { endpoint: 'b', responses: [{ statusCode: 201, default: true }] }], '/b', 201],
    ['expects the status of the default response', [{ endpoint: 'a', responses: [{ statusCode: 200 }, { statusCode: 404, default: true }] }], '/a', 404],
    ['may be the root', [{ endpoint: '' }], '/', 200],
  ])('%s', async (_, routes, path, status) => {
    const [service] = configOf(await read(file(routes))).services;
    expect(service.checks).toMatchObject([{ kind: 'http', url: `http://127.0.0.1:3005${path}`, expect: { status: [{ from: status, to: status }] } }]);
  });

  test('is a connection where no route is certain', async () => {
    const [service] = configOf(await read(file([{ endpoint: '*' }, { endpoint: 'a' }]))).services;
    expect(service.checks).toMatchObject([{ kind: 'tcp', host: '127.0.0.1', port: 3005 }]);
  });

  test('follows the order of the tree, not of the list', async () => {
    const tree = { rootChildren: [{ type: 'folder', uuid: 'f' }, { type: 'route', uuid: 'a' }], folders: [{ uuid: 'f', children: [{ type: 'route', uuid: 'b' }, { type: 'folder', uuid: 'f' }] }] };
    const [service] = configOf(await read(file([{ endpoint: 'a' }, { endpoint: 'b' }], tree))).services;
    expect(service.checks[0].name).toBe('GET /b');
  });
});

test.each([
  ['not JSON', '{"port":', 'mocks/users.json is not JSON'],
  ['{}', '{}', 'is not a Mockoon data file (port is missing or wrong)'],
  ['an array', '[]', 'is not a Mockoon data file'],
  ['null', 'null', 'is not a Mockoon data file'],
  ['empty', ' \n', 'mocks/users.json is empty'],
  ['an OpenAPI description', '{"openapi":"3.1.0","paths":{}}', 'is an OpenAPI description, not a Mockoon data file; write url or port, and start: mockoon-cli start --data mocks/users.json --port {{port}}'],
  ['routes of the wrong kind', '{"port":3000,"routes":{}}', '(routes is missing or wrong)'],
  ['a port that is none', '{"port":70000,"routes":[]}', '(port is missing or wrong)'],
])('a file that is %s is told plainly', async (_, data, words) => {
  const [problem, ...others] = problemsOf(await read(data));
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ line: 1, column: 31, path: 'services.users.mockoon' });
  expect(problem?.message).toContain(words);
});

test('a strange route does not spoil the others', async () => {
  const data = JSON.stringify({ port: 3005, routes: [null, 5, { endpoint: 7 }, route({ endpoint: 'a' })] });
  expect(configOf(await read(data)).services[0].checks[0].name).toBe('GET /a');
});

test('an auto port is left open until guard has chosen it', async () => {
  const text = 'services: { users: { mockoon: mocks/users.json, port: auto, env: { U: "{{url}}" }, checks: [/a, { tcp: "localhost:{{port}}" }, "http://x.org:81/"], recovery: [{ run: "kick {{port}} {{url}}" }, { http: /reset }] } }';
  const [open] = configOf(await read(file([{ endpoint: 'users' }]), text, { mode: 'guard' })).services;
  expect(open.launch).toMatchObject({ port: 'auto', command: ['mockoon-cli', 'start', '--data', 'mocks/users.json', '--port', '{{port}}', '--disable-log-to-file'] });
  expect(withPort(open, 40_123)).toMatchObject({
    url: 'http://127.0.0.1:40123',
    checks: [{ url: 'http://127.0.0.1:40123/a', name: 'GET /a' }, { host: 'localhost', port: 40_123, name: 'tcp localhost:40123' }, { url: 'http://x.org:81/' }],
    recovery: [
      { command: 'kick 40123 http://127.0.0.1:40123', label: 'kick 40123 http://127.0.0.1:40123' },
      { url: 'http://127.0.0.1:40123/reset', label: 'POST http://127.0.0.1:40123/reset' },
    ],
    launch: { port: 40_123, command: ['mockoon-cli', 'start', '--data', 'mocks/users.json', '--port', '40123', '--disable-log-to-file'], heartbeat: [{ name: 'heartbeat', url: 'http://127.0.0.1:40123/mockoon-admin' }], env: { U: 'http://127.0.0.1:40123' } },
  });
});

describe('the command', () => {
  const users = file([{ endpoint: 'users' }]);
  const found = { mode: 'guard', findMockoon: (folder: string) => Promise.resolve(['node', `${folder}/run.js`] as const) } as const;
  const missing = { mode: 'guard', findMockoon: () => Promise.resolve(undefined) } as const;
  const start = async (text: string, changes: Partial<Source>): Promise<unknown> => configOf(await read(users, text, changes)).services[0].launch?.command;

  test('is the Mockoon that is installed for the folder of the service, with the data file as seen from there', async () => {
    expect(await start(plain, found)).toEqual(['node', './run.js', 'start', '--data', 'mocks/users.json', '--port', '3005', '--disable-log-to-file']);
    expect(await start('defaults: { cwd: mocks/a }\nservices: { users: { mockoon: mocks/users.json } }', found)).toEqual(['node', 'mocks/a/run.js', 'start', '--data', join('..', 'users.json'), '--port', '3005', '--disable-log-to-file']);
  });

  test.each([['9.9.0', '9.9.0'], ['9', '9'], ['9.10', '9.10'], ['"9.9"', '9.9'], ['"${V}"', '8.4.0']])('is what npx fetches where a version is named: %s', async (written, version) => {
    const text = `services: { users: { mockoon: { data: mocks/users.json, version: ${written} } } }`;
    expect(await start(text, { ...missing, environment: { V: '8.4.0' } })).toEqual(['npx', '--yes', `@mockoon/cli@${version}`, 'start', '--data', 'mocks/users.json', '--port', '3005', '--disable-log-to-file']);
  });

  test.each(['latest', '^9', '9.9.0-rc.1', '"9.9.0 && rm"', '-1', '[9]', '"@x/y"'])('is not made of %s, which is no version', async (version) => {
    const [problem, ...others] = problemsOf(await read(users, `services: { users: { mockoon: { data: mocks/users.json, version: ${version} } } }`));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ path: 'services.users.mockoon.version', message: expect.stringContaining('wants a version of @mockoon/cli such as 9.9.0') });
  });

  test('that guard cannot find is a problem that names both remedies; others do not mind', async () => {
    const [problem, ...others] = problemsOf(await read(users, plain, missing));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ line: 1, column: 31, path: 'services.users.mockoon' });
    expect(problem?.message).toBe('there is no Mockoon here to serve it: install it (npm i -D @mockoon/cli), or name the version that npx shall fetch (mockoon: { data: mocks/users.json, version: 9.9.0 }, or the input mockoon-version)');
    for (const mode of ['check', 'validate'] as const) expect(await start(plain, { ...missing, mode })).toEqual(['mockoon-cli', 'start', '--data', 'mocks/users.json', '--port', '3005', '--disable-log-to-file']);
  });

  test('of one\'s own stands, and nothing is looked for', async () => {
    expect(await start('services: { users: { mockoon: mocks/users.json, start: docker compose up } }', missing)).toBe('docker compose up');
  });

  test('is refused for a file about which Mockoon would ask, though not where it stands for itself', async () => {
    const old = JSON.stringify({ ...(JSON.parse(users) as object), lastMigration: undefined });
    expect(problemsOf(await read(old, plain, found))).toMatchObject([{ path: 'services.users.mockoon', message: expect.stringContaining('mocks/users.json does not say which Mockoon wrote it (lastMigration is missing)') }]);
    expect((await read(old, plain, { mode: 'check' })).kind).toBe('config');
    expect((await read(old, 'services: { users: { mockoon: mocks/users.json, start: mine --repair } }', found)).kind).toBe('config');
  });
});

test.each([
  ['a folder', 'EISDIR: illegal operation on a directory, read', 'mocks/users.json is a folder; name the Mockoon data file in it'],
  ['missing', "ENOENT: no such file or directory, open 'x'", 'there is no Mockoon data file mocks/users.json'],
  ['forbidden', "EACCES: permission denied, open 'x'", 'cannot be read: EACCES'],
])('a data file that is %s is told where it is named', async (_, reason, words) => {
  const text = 'services: { users: { mockoon: { data: mocks/users.json } } }';
  expect(problemsOf(await load(text, { readText: () => Promise.reject(new Error(reason)) }))).toMatchObject([{ line: 1, column: 39, path: 'services.users.mockoon.data', message: expect.stringContaining(words) }]);
});

test.each([
  ['the derived command', '', true],
  ['a command of one\'s own', ', start: mockoon-cli start', true],
  ['a command that switches the admin API off', ', start: [mockoon-cli, start, --disable-admin-api]', false],
])('%s makes it a Mockoon that tells its calls, or not', async (_, start, mockoon) => {
  const [service] = configOf(await read(file([{ endpoint: 'users' }]), `services: { users: { mockoon: mocks/users.json${start} } }`)).services;
  expect(service.launch?.mockoon).toBe(mockoon);
});
