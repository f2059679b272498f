import { expect, test } from 'vitest';
import { fromInputs, type ServiceInputs } from '../../src/config/inputs.ts';
import { configOf, problemsOf, surroundings } from './loading.ts';

const mock = JSON.stringify({ port: 3005, routes: [{ method: 'get', endpoint: 'orders', responses: [{ statusCode: 200 }] }] });
const read = (inputs: ServiceInputs, changes: Partial<typeof surroundings> = {}) => fromInputs(inputs, { ...surroundings, readText: () => Promise.resolve(mock), ...changes });

test.each<[string, ServiceInputs, object]>([
  ['a url', { url: ' https://www.example.org/health ' }, { id: 'example-org', url: 'https://www.example.org/health', checks: [{ name: 'GET /health', expect: { status: [{ from: 200, to: 299 }] } }] }],
  ['a url of this machine', { url: 'http://127.0.0.1:3001', name: '' }, { id: 'mock' }],
  ['a name', { url: 'http://x.org', name: 'orders' }, { id: 'orders' }],
  ['a status', { url: 'http://x.org', expectStatus: '204' }, { checks: [{ expect: { status: [{ from: 204, to: 204 }] } }] }],
  ['statuses', { url: 'http://x.org', expectStatus: '2xx, 404' }, { checks: [{ expect: { status: [{ from: 200, to: 299 }, { from: 404, to: 404 }] } }] }],
  ['start and port', { start: 'serve {{port}} ${HOME}', port: '3001' }, { id: 'mock', url: 'http://127.0.0.1:3001', launch: { command: 'serve 3001 ${HOME}', port: 3001 } }],
  ['a Mockoon file', { mockoon: 'mocks/Order API.json' }, { id: 'order-api', url: 'http://127.0.0.1:3005', checks: [{ name: 'GET /orders' }], launch: { port: 3005 } }],
  ['a Mockoon file and a version', { mockoon: 'orders.json', mockoonVersion: ' 9.9.0 ' }, { launch: { command: ['npx', '--yes', '@mockoon/cli@9.9.0', 'start', '--data', 'orders.json', '--port', '3005', '--disable-log-to-file'] } }],
  ['a recovery command', { url: 'http://x.org', recovery: 'docker restart orders\n' }, { recovery: [{ kind: 'run', command: 'docker restart orders' }] }],
  ['a recovery ladder', { url: 'http://x.org', recovery: '- run: a\n  attempts: 2\n- http: POST /reset' }, { recovery: [{ command: 'a', attempts: 2 }, { url: 'http://x.org/reset' }] }],
])('%s makes one service', async (_, inputs, service) => {
  expect(configOf(await read(inputs)).services).toMatchObject([service]);
});

test.each<[string, ServiceInputs, string, string]>([
  ['nothing', {}, '', 'there is nothing to examine: write .github/mock-medic.yml'],
  ['only a command', { start: 'serve' }, 'start', 'needs a port: give the input port'],
  ['a malformed url', { url: 'localhost:3001' }, 'url', 'begins with http://'],
  ['a name that is no id', { url: 'http://x.org', name: 'My Orders' }, 'name', 'is not an id'],
  ['a port that is none', { start: 'x', port: '99999' }, 'port', 'wants a port from 1 to 65535'],
  ['a status that is none', { url: 'http://x.org', expectStatus: 'ok' }, 'expect-status', 'wants a status'],
  ['a ladder that is not YAML', { url: 'http://x.org', recovery: '- run: [' }, 'recovery', 'not well-formed YAML'],
  ['a version of Mockoon without a file', { url: 'http://x.org', mockoonVersion: '9' }, 'mockoon-version', 'no data file is given'],
  ['a version of Mockoon that is none', { mockoon: 'orders.json', mockoonVersion: 'latest' }, 'mockoon-version', 'wants a version of @mockoon/cli such as 9.9.0'],
  ['a ladder with an unknown key', { url: 'http://x.org', recovery: '- run: a\n  retries: 2' }, 'recovery[0].retries', '"retries" is not a known key'],
])('%s is a problem that names the input', async (_, inputs, path, words) => {
  const [problem] = problemsOf(await read(inputs));
  expect(problem).toMatchObject({ line: undefined, path });
  expect(problem?.message).toContain(words);
});

test('a data file that cannot be read is told under mockoon', async () => {
  const problems = problemsOf(await read({ mockoon: 'no.json' }, { readText: () => Promise.reject(new Error('ENOENT')) }));
  const versioned = problemsOf(await read({ mockoon: 'no.json', mockoonVersion: '9' }, { readText: () => Promise.reject(new Error('ENOENT')) }));
  expect(versioned).toEqual(problems);
  expect(problems).toMatchObject([{ path: 'mockoon', message: expect.stringContaining('there is no Mockoon data file no.json') }]);
});

test('a deadline too short is told under deadline', async () => {
  expect(problemsOf(await read({ url: 'http://x.org' }, { deadlineMs: 1_000 }))).toMatchObject([{ path: 'deadline' }]);
});

test('what stands in the query or user-info of the input is masked', async () => {
  expect(configOf(await read({ url: 'http://me:pass-word@x.org/?t=correct-horse' })).secrets).toEqual(expect.arrayContaining(['pass-word', 'correct-horse']));
});
