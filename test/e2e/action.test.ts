import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { refuses } from '../github/faults.ts';
import { startGitHub, type TestGitHub } from '../github/start.ts';
import { createWorkplace, runStep, type EndedStep, type Workplace } from './dist.ts';

let github: TestGitHub;
let workplace: Workplace;
let url: string;
/** What is answered at which path; well where nothing is said. */
const answers = new Map<string, { readonly status: number; readonly body: string }>();
const server = createServer((request, response) => {
  const { status, body } = answers.get(request.url ?? '') ?? { status: 200, body: 'well' };
  response.writeHead(status).end(body);
});

beforeAll(async () => {
  github = await startGitHub();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await github.close();
});
beforeEach(async () => {
  github.reset();
  await github.paintLabels();
  answers.clear();
  workplace = createWorkplace();
});
afterEach(() => workplace.remove());

const configure = (services: string): void => workplace.write('.github/mock-medic.yml', `defaults: { timeout: 2s, retry-interval: 5ms }\nservices:\n${services}\n`);
const names = (count: number): readonly string[] => Array.from({ length: count }, (_, n) => `s${n}`);
const configureMany = (count: number): void => configure(names(count).map((id) => `  ${id}: "${url}/${id}"`).join('\n'));
const run = (options: Partial<Parameters<typeof runStep>[0]> = {}): Promise<EndedStep> => runStep({ workplace, github, ...options });
const openTitles = async (): Promise<readonly string[]> => (await github.issues()).filter(({ state }) => state === 'open').map(({ title }) => title);
const labelsOf = async (number: number): Promise<readonly string[]> => (await github.issue(number)).labels.map(({ name }) => name);

describe('many services in one step', () => {
  test('thirty that are well cost GitHub one request', async () => {
    configureMany(30);
    const step = await run();
    expect([step.code, github.asked()]).toEqual([0, ['GET /repos/acme/mocks/issues']]);
    expect(step.report?.services.map(({ id }) => id)).toEqual(names(30));
  });

  test('each that fails has an issue of its own and one annotation, as many as the platform shows, and the last tells of the others', async () => {
    configure(`${names(14).map((id) => `  ${id}: "${url}/${id}"`).join('\n')}\ngroup-above: 100`);
    for (const id of names(12)) answers.set(`/${id}`, { status: 500, body: 'x' });
    const step = await run();
    expect(step.code, step.stdout).toBe(0);
    expect(await openTitles()).toEqual(expect.arrayContaining(names(12).map((id) => `${id} is down: HTTP 500 on GET /${id}`)));
    expect(step.outputs['failing']?.split('\n').toSorted()).toEqual(names(12).toSorted());
    expect(JSON.parse(step.outputs['incidents-json'] ?? '')).toHaveLength(12);
    const annotations = step.stdout.match(/^::(?:error|warning) .*$/gm) ?? [];
    expect(annotations).toHaveLength(10);
    expect(annotations.at(-1)).toContain('2 more services');
    expect(new Set(annotations.map((line) => /title=(\S+)/.exec(line)?.[1])).size, 'none has two').toBe(10);
  });

  test('one that GitHub refuses keeps no other from its record', async () => {
    configureMany(3);
    for (const id of names(3)) answers.set(`/${id}`, { status: 500, body: 'x' });
    // An internal error may have done it: it is looked for, asked for once more, and then given up.
    github.plan({ method: 'POST', path: /\/issues$/, skip: 1, times: 2, trouble: refuses.serverError });
    const step = await run();
    expect(step.code).toBe(1);
    expect(step.report?.services.map(({ record }) => record.kind).toSorted()).toEqual(['recorded', 'recorded', 'unrecorded']);
    github.clearFaults();
    expect((await run()).code).toBe(0);
    expect(await openTitles()).toHaveLength(3);
  });
});

describe('a service that may be degraded', () => {
  test('is a warning that calls nobody, is raised when it fails, lowered when it is better, and resolved when it is well', async () => {
    configure(`  orders: { url: "${url}", checks: [{ http: /orders, warn: { body: { contains: well } } }], incident: { open-on: degraded, page: ["@acme/on-call"] } }`);
    answers.set('/orders', { status: 200, body: 'slow' });
    expect((await run()).code).toBe(0);
    expect([await labelsOf(1), (await github.issue(1)).body]).toEqual([expect.arrayContaining(['severity:warning', 'unsettled']), expect.not.stringContaining('@acme')]);

    answers.set('/orders', { status: 503, body: 'x' });
    const raised = await run();
    expect(JSON.parse(raised.outputs['incidents-json'] ?? '')).toMatchObject([{ number: 1, reason: 'got-worse' }]);
    expect(await labelsOf(1)).toEqual(expect.arrayContaining(['severity:critical', 'needs-human']));
    expect(await labelsOf(1)).not.toContain('severity:warning');
    expect((await github.comments(1)).map(({ body }) => body)).toEqual([expect.stringContaining('@acme/on-call')]);

    answers.set('/orders', { status: 200, body: 'slow' });
    const lowered = await run();
    expect(JSON.parse(lowered.outputs['incidents-json'] ?? '')).toMatchObject([{ number: 1, reason: 'got-better' }]);
    expect(await labelsOf(1)).toContain('severity:warning');

    answers.clear();
    await run();
    expect(await github.issue(1)).toMatchObject({ state: 'closed' });
    expect(await github.issues()).toHaveLength(1);
    expect((await github.comments(1)).filter(({ body }) => body.includes('@acme')), 'nobody is called twice').toHaveLength(1);
  });

  test('has no issue where none was asked for', async () => {
    configure(`  orders: { url: "${url}", checks: [{ http: /orders, warn: { body: { contains: nowhere } } }] }`);
    const step = await run();
    expect([step.code, step.outputs['verdict'], await github.issues()]).toEqual([0, 'degraded', []]);
    expect((await run({ inputs: { 'fail-on': 'degraded' } })).code).toBe(1);
  });
});

describe('a record among many', () => {
  test('is found behind more than a page of strangers’ issues with the same labels, and those stay as they are', async () => {
    configureMany(1);
    answers.set('/s0', { status: 500, body: 'x' });
    for (const _ of names(120)) {
      const number = await github.stranger.open({ title: 's0 is down', body: '<!-- mock-medic:begin v1 {} -->' });
      await github.maintainer.addLabels(number, ['mock-medic', 'unsettled', 'service:s0']);
    }
    await run();
    expect((await github.issues()).filter(({ user }) => user?.login === 'github-actions[bot]').map(({ number, state }) => [number, state])).toEqual([[121, 'open']]);
    const strangers = (await github.issues()).slice(0, 120);
    answers.clear();
    const step = await run();
    expect(await github.issue(121)).toMatchObject({ state: 'closed' });
    expect((await github.issues()).slice(0, 120)).toEqual(strangers);
    expect(step.summary.match(/not written by Mock Medic/g), 'one sentence for all of them').toHaveLength(1);
  });

  test('that somebody has cut is told of and left alone, and a new one takes its place', async () => {
    configureMany(1);
    answers.set('/s0', { status: 500, body: 'x' });
    await run();
    await github.maintainer.edit(1, { body: 'I tidied this up.' });
    const step = await run();
    expect(step.summary).toMatch(/#1.*cannot be read; close it by hand/);
    expect((await github.issue(1)).body).toBe('I tidied this up.');
    expect(await openTitles()).toHaveLength(2);
    answers.clear();
    await run();
    expect(await github.issue(1)).toMatchObject({ state: 'open' });
    expect(await github.issue(2)).toMatchObject({ state: 'closed' });
  });
});

describe('a runner that does not play along', () => {
  test('outputs and summary that cannot be written fail the step, and the outage is recorded all the same', async () => {
    configureMany(1);
    answers.set('/s0', { status: 500, body: 'x' });
    for (const name of ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'RUNNER_TEMP']) {
      const step = await run({ env: { [name]: '/dev/null/nowhere' } });
      expect([name, step.code]).toEqual([name, 1]);
      expect(step.stdout).toMatch(/^::error title=Mock Medic could not tell the runner::.*nowhere/m);
      expect(await openTitles()).toHaveLength(1);
    }
  });

  test('without any of its facts the step still says what it saw', async () => {
    configureMany(1);
    const empty = Object.fromEntries(['GITHUB_EVENT_NAME', 'GITHUB_RUN_ID', 'GITHUB_WORKFLOW_REF', 'GITHUB_JOB'].map((name) => [name, '']));
    const step = await run({ env: empty });
    expect([step.code, step.outputs['verdict'], github.asked()]).toEqual([0, 'healthy', []]);
  });
});
