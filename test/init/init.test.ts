import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { configOf, load } from '../config/loading.ts';
import type { Service } from '../../src/domain/service.ts';
import { ordersFile, pathsIn, repository, runInit, temporaryFolder, usersFile } from './repository.ts';
import { faultsOf, stepsOf } from './workflow-rules.ts';

const written = ['.github', '.github/mock-medic.yml', '.github/workflows', '.github/workflows/mock-medic-ci.yml'];

async function servicesOf(dir: string): Promise<readonly Service[]> {
  const text = readFileSync(join(dir, '.github', 'mock-medic.yml'), 'utf8');
  return configOf(await load(text, { mode: 'guard', readText: (path) => readFile(join(dir, path), 'utf8') })).services;
}

describe('a repository with Mockoon data files', () => {
  const files = {
    'mocks/orders.json': ordersFile,
    'mocks/users.mockoon.json': usersFile,
    'package.json': '{"devDependencies":{"@mockoon/cli":"9"},"scripts":{"test":"vitest"}}',
    'package-lock.json': '{}',
  };

  it('becomes a configuration that the real loader accepts, with command, address and check from each file', async () => {
    const dir = repository(files);
    expect((await runInit(dir)).code).toBe(0);
    const services = await servicesOf(dir);
    expect(services.map(({ id, url, checks, launch, recovery }) => ({ id, url, check: checks[0].name, command: launch?.command.slice(0, 4), port: launch?.port, recovery }))).toEqual([
      { id: 'orders', url: 'http://127.0.0.1:3001', check: 'GET /orders', command: ['mockoon-cli', 'start', '--data', 'mocks/orders.json'], port: 3001, recovery: [] },
      { id: 'users', url: 'http://127.0.0.1:3002', check: 'GET /users', command: ['mockoon-cli', 'start', '--data', 'mocks/users.mockoon.json'], port: 3002, recovery: [] },
    ]);
  });

  it('gets one workflow, which keeps the rules: install, the action, which guards, and the tests', async () => {
    const { ci, cron } = await runInit(repository(files));
    expect(faultsOf(ci)).toEqual([]);
    expect(stepsOf(ci)).toEqual([{ uses: expect.stringContaining('actions/checkout@') as string, with: { 'persist-credentials': false } }, { run: 'npm ci' }, { uses: 'OWNER/mock-medic@v1' }, { run: 'npm test' }]);
    expect(ci).toContain('$ORDERS_URL');
    expect(ci).toMatch(/^ {2}pull_request:$/mu);
    expect(ci).not.toContain('issues: write');
    // Mocks that live in a job are down at any other time.
    expect(cron).toBe('');
  });

  it('without tests of its own gets a place for them', async () => {
    const { ci } = await runInit(repository({ ...files, 'package.json': '{"devDependencies":{"@mockoon/cli":"9"},"scripts":{"test":"echo \\"Error: no test specified\\" && exit 1"}}' }));
    expect(stepsOf(ci).map(({ run, uses }) => run ?? uses?.split('@')[0])).toEqual(['actions/checkout', 'npm ci', 'OWNER/mock-medic']);
    expect(ci).toContain('# - run: npm test');
  });

  it('is told what was found, what was written and what comes next', async () => {
    const { printed, config } = await runInit(repository(files));
    expect(config.split('\n').filter((line) => line !== line.trimEnd())).toEqual([]);
    expect(config).toMatch(/\nservices:\n {2}# from mocks\/orders\.json[^\n]*\n {2}orders:[^\n]*\n[^]*\n\n {2}# from mocks\/users/);
    expect(printed).toContain('orders on port 3001, from mocks/orders.json, a Mockoon data file');
    expect(printed).toContain('wrote .github/workflows/mock-medic-ci.yml');
    expect(printed.trimEnd()).toContain('Next: look through .github/mock-medic.yml, then run `mock-medic validate`.');
  });

  it('names the Mockoon that npx shall fetch where none is installed', async () => {
    const dir = repository({ 'orders.json': ordersFile });
    const { ci, printed } = await runInit(dir);
    expect(printed).toContain('\nNo package.json here names @mockoon/cli, so version: 9.9.0 has npx fetch it;');
    expect((await runInit(repository(files))).printed).not.toContain('npx');
    expect((await servicesOf(dir))[0]?.launch?.command.slice(0, 5)).toEqual(['npx', '--yes', '@mockoon/cli@9.9.0', 'start', '--data']);
    expect(stepsOf(ci)).toHaveLength(2);
  });

  it.each([
    ['wants a port that another one has', { ...files, 'mocks/zebra.json': ordersFile }, 'port 3001 is taken by orders already'],
    ['serves https with its own certificate', { 'a.json': ordersFile.replace('"enabled": false', '"enabled": true') }, 'certificate'],
    ['Mockoon would ask about before it serves', { 'a.json': ordersFile.replace(/"lastMigration": \d+,/u, '') }, 'open it in Mockoon and save it again'],
    ['is broken', { 'a.json': ordersFile.replace('"port": 3001', '"port": "x"') }, 'a.json is not a Mockoon data file (port is missing or wrong)'],
  ])('one that %s is left out, and that is said', async (_, repo, words) => {
    const dir = repository(repo);
    const { printed, config } = await runInit(dir);
    expect(printed).toContain(words);
    expect(config).toContain(words);
    expect((await servicesOf(dir)).length).toBeGreaterThan(0);
  });
});

it('a repository without mocks gets explained examples, and workflows that run only by hand', async () => {
  const dir = repository({ 'README.md': '# nothing', 'tsconfig.json': '{}' });
  const { code, printed, config, cron, ci } = await runInit(dir);
  expect(code).toBe(0);
  expect(printed).toContain('Found nothing that serves a mock.');
  expect(config).toContain('only examples');
  expect((await servicesOf(dir)).map(({ id, launch }) => [id, launch?.command])).toEqual([
    ['orders', 'npm run mock'],
    ['shared', undefined],
  ]);
  for (const workflow of [cron, ci]) {
    expect(faultsOf(workflow)).toEqual([]);
    expect(workflow).toMatch(/^ {2}workflow_dispatch:/mu);
    expect(workflow).not.toMatch(/^ {2}(?:schedule|push|pull_request):/mu);
    // What the comment names takes the place of the next line.
    const meant = workflow.replaceAll(/^ {2}# {3}/gmu, '  ').replace('  workflow_dispatch:\n', '');
    expect(faultsOf(meant)).toEqual([]);
    expect(meant).toMatch(/^ {2}(?:schedule|push):/mu);
  }
  // A check of the mocks of a job, outside of it, would open an issue for each.
  expect(stepsOf(cron).at(-1)?.with).toEqual({ mode: 'check', only: 'shared' });
});

it('compose services, scripts and an OpenAPI description each become a service that guard starts and any answer satisfies', async () => {
  const dir = repository({
    'compose.yml': 'services:\n  gateway: { image: wiremock/wiremock, ports: ["8080:8080"] }\n  db: { image: "postgres:16", ports: ["5432:5432"] }\n',
    'package.json': JSON.stringify({ devDependencies: { '@stoplight/prism-cli': '5' }, scripts: { 'mock:carts': 'json-server db.json --port 3010', 'test:mock': 'json-server x' } }),
    'api/petstore.yaml': 'openapi: 3.1.0\n',
  });
  const { ci, printed } = await runInit(dir);
  const services = await servicesOf(dir);
  const compose = ['docker', 'compose', '--file', 'compose.yml'];
  expect(services.map(({ id, url, launch }) => [id, url, launch?.command, launch?.background, launch?.stop])).toEqual([
    ['gateway', 'http://127.0.0.1:8080', [...compose, 'up', '--detach', 'gateway'], true, [...compose, 'stop', '--timeout', '5', 'gateway']],
    ['carts', 'http://localhost:3010', 'npm run mock:carts', false, undefined],
    ['petstore', 'http://localhost:4010', 'npx prism mock api/petstore.yaml --port 4010', false, undefined],
  ]);
  expect(services[0]?.checks[0].expect.status).toEqual([{ from: 200, to: 299 }, { from: 300, to: 399 }, { from: 400, to: 499 }]);
  expect(faultsOf(ci)).toEqual([]);
  expect(ci).toContain('run: npm install');
  expect(printed).toContain('db in compose.yml: it keeps data');
});

it('an OpenAPI description without Prism is only a hint', async () => {
  const { printed, config } = await runInit(repository({ 'openapi.json': '{ "openapi": "3.0.0" }' }));
  expect(printed).toContain('npm install --save-dev @stoplight/prism-cli, then start: npx prism mock openapi.json --port {{port}}');
  expect(config).toMatch(/^# - openapi\.json.*prism/mu);
});

describe('what is there already', () => {
  it('is left alone, byte for byte, and the rest is written', async () => {
    const dir = repository({ 'orders.json': ordersFile, '.github/mock-medic.yml': 'mine' });
    const first = await runInit(dir);
    expect(first).toMatchObject({ code: 0, config: 'mine' });
    expect(first.printed).toContain('left .github/mock-medic.yml alone: it exists already');
    expect(first.printed).toContain('wrote .github/workflows/mock-medic-ci.yml');
    const second = await runInit(dir);
    expect({ ...second, printed: '' }).toEqual({ ...first, printed: '' });
    expect(second.printed).not.toContain('wrote');
  });

  it('counts also as a symbolic link that leads nowhere', async () => {
    const dir = repository({ '.github/x': '' });
    symlinkSync(join(dir, 'not-there'), join(dir, '.github', 'mock-medic.yml'));
    expect((await runInit(dir)).printed).toContain('left .github/mock-medic.yml alone');
    expect(pathsIn(dir)).not.toContain('not-there');
  });

  it('five at once write each file once and whole, and leave nothing else behind', async () => {
    const dir = repository({ 'orders.json': ordersFile });
    const runs = await Promise.all(Array.from({ length: 5 }, () => runInit(dir)));
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0]);
    expect(runs.flatMap(({ printed }) => printed.match(/^wrote .*$/gmu) ?? []).sort()).toEqual(['wrote .github/mock-medic.yml', 'wrote .github/workflows/mock-medic-ci.yml']);
    expect(pathsIn(dir)).toEqual([...written, 'orders.json']);
    expect(await servicesOf(dir)).toHaveLength(1);
  });
});

describe('a folder that cannot be written', () => {
  it.each([
    ['does not exist', (dir: string) => join(dir, 'nowhere'), 'is not a folder'],
    ['has a name that would turn a terminal red, and does not exist', (dir: string) => join(dir, '\u001B[31mred'), 'red is not a folder'],
    ['is a file', (dir: string) => (writeFileSync(join(dir, 'file'), ''), join(dir, 'file')), 'is not a folder'],
    ['has a file where .github should be', (dir: string) => (writeFileSync(join(dir, '.github'), ''), dir), 'could not write .github/mock-medic.yml: '],
  ])('because it %s gives 2 and a reason', async (_, prepare, words) => {
    const { code, printed } = await runInit(prepare(temporaryFolder()));
    expect(code).toBe(2);
    expect(printed).toContain(words);
    expect(printed).not.toContain('\u001B');
    expect(printed).not.toContain('wrote');
  });

  it('in part gives 2, with what was written whole and the rest named', async () => {
    const dir = repository({ '.github/workflows': 'a file' });
    const { code, printed } = await runInit(dir);
    expect(code).toBe(2);
    expect(printed).toContain('wrote .github/mock-medic.yml');
    expect(printed).toContain('could not write .github/workflows/mock-medic-ci.yml');
    expect(pathsIn(dir)).toEqual(['.github', '.github/mock-medic.yml', '.github/workflows']);
  });

  it('because .github leads elsewhere gives 2, and nothing is written there', async () => {
    const dir = temporaryFolder();
    const elsewhere = temporaryFolder();
    symlinkSync(elsewhere, join(dir, '.github'));
    const { code, printed } = await runInit(dir);
    expect(code).toBe(2);
    expect(printed).toContain('leads out of this folder');
    expect(pathsIn(elsewhere)).toEqual([]);
  });
});

describe('looking through a repository', () => {
  it('passes by what is installed, hidden, linked or too large', async () => {
    const dir = repository({ 'node_modules/x/a.json': ordersFile, '.cache/a.json': ordersFile, 'real/b.json': usersFile, 'large.json': ordersFile + ' '.repeat(9 * 1024 * 1024) });
    const elsewhere = repository({ 'a.json': ordersFile });
    symlinkSync(elsewhere, join(dir, 'linked'));
    symlinkSync(join(elsewhere, 'a.json'), join(dir, 'linked.json'));
    await runInit(dir);
    expect((await servicesOf(dir)).map(({ id }) => id)).toEqual(['b']);
  });

  it('ends at a depth, and says so', async () => {
    const dir = temporaryFolder();
    mkdirSync(join(dir, ...'abcdefgh'.split('')), { recursive: true });
    expect((await runInit(dir)).printed).toContain('larger than what is looked through');
    expect((await runInit(repository({ 'a/b/c.txt': '' }))).printed).not.toContain('larger than');
  });

  it('takes at most twenty mocks, and names at most thirty that were left out', async () => {
    const files = Array.from({ length: 60 }, (_, n) => [`m${String(n).padStart(2, '0')}.json`, ordersFile.replace('3001', String(4000 + n))] as const);
    const dir = repository(Object.fromEntries(files));
    const { printed } = await runInit(dir);
    expect(await servicesOf(dir)).toHaveLength(20);
    expect(printed).toContain('10 more: too many to name');
  });

  it('says when the workflow installs with another tool than the repository does', async () => {
    expect((await runInit(repository({ 'package.json': '{}', 'pnpm-lock.yaml': '' }))).printed).toContain('there is a pnpm-lock.yaml');
  });
});

it('ids that are numbers keep their comments and addresses', async () => {
  const dir = repository({ 'b.json': ordersFile, '10.json': usersFile, '9.json': ordersFile.replace('3001', '3009') });
  const { config } = await runInit(dir);
  expect(new Map((await servicesOf(dir)).map(({ id, url }) => [id, url]))).toEqual(
    new Map([
      ['10', 'http://127.0.0.1:3002'],
      ['9', 'http://127.0.0.1:3009'],
      ['b', 'http://127.0.0.1:3001'],
    ]),
  );
  expect(config).toMatch(/# from 10\.json, a Mockoon data file\n {2}"10":[^]*# from 9\.json, a Mockoon data file\n {2}"9":/u);
});
