import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startGitHub, type TestGitHub } from '../github/start.ts';
import { createWorkplace, runStep, type Workplace } from './dist.ts';
import { prepareMockoon, type Mockoon } from './mockoon.ts';

let github: TestGitHub;
let workplace: Workplace;
let mockoon: Mockoon;

beforeAll(async () => {
  github = await startGitHub();
});
afterAll(() => github.close());
beforeEach(async () => {
  github.reset();
  await github.paintLabels();
  github.clearLog();
  workplace = createWorkplace();
  mockoon = await prepareMockoon(workplace);
});
afterEach(() => {
  mockoon.kill();
  workplace.remove();
});

const configure = (more = ''): void =>
  workplace.write(
    '.github/mock-medic.yml',
    `defaults: { timeout: 2s, retry-interval: 50ms }
services:
  orders:
    url: http://127.0.0.1:${mockoon.port}
    checks:
      - http: GET /orders
        expect: { json: { "$.orders[*].state": { every: open } } }
${more}`,
  );
const recovery = `    recovery-cool-down: 1ms
    recovery:
      - run: [node, restart.mjs]
        attempts: 2
        settle: 2500ms
        backoff: { initial: 10ms }
`;
const paging = `    incident: { page: ["@acme/on-call"], labels: [mock], assignees: [maintainer] }
`;

describe('the whole life of an incident, with a real Mockoon and the built action', () => {
  test('a healthy run makes one request, says so and records nothing', async () => {
    configure();
    await mockoon.start();
    const step = await runStep({ workplace, github });
    expect(step.code, step.stdout).toBe(0);
    expect(github.asked()).toEqual(['GET /repos/acme/mocks/issues']);
    expect(step.outputs).toMatchObject({ verdict: 'healthy', failing: '', healed: '', 'incidents-json': '[]' });
    expect(step.report).toMatchObject({ verdict: 'healthy', services: [{ id: 'orders', verdict: 'healthy' }] });
    expect(step.summary).toContain('1 healthy');
    expect(step.stdout).not.toMatch(/^::/m);
    expect(await github.issues()).toEqual([]);
  });

  test('killed: it is restarted by its recovery step, and an issue that is closed at once tells of it', async () => {
    configure(recovery);
    await mockoon.start();
    mockoon.kill();
    const step = await runStep({ workplace, github });
    expect(step.code, step.stdout).toBe(0);
    expect(step.outputs).toMatchObject({ verdict: 'healthy', healed: 'orders' });
    const [issue, ...others] = await github.issues();
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ state: 'closed', title: expect.stringMatching(/^orders is down: connection refused/) });
    expect(issue?.body).toContain('**Healed by itself. Nobody is needed.**');
    expect(issue?.labels.map(({ name }) => name).toSorted()).toEqual(['mock-medic', 'service:orders', 'severity:critical']);
    expect((await runStep({ workplace, github, inputs: { 'fail-on': 'outage' } })).code).toBe(0);
  });

  test('broken beyond recovery: opened with three requests, resolved with four, reopened with five, and people are called once each', async () => {
    configure(paging);
    mockoon.answer(503);
    await mockoon.start();
    const opened = await runStep({ workplace, github });
    expect(opened.code, 'the issue is the alarm').toBe(0);
    expect(github.asked()).toHaveLength(3);
    const [issue] = await github.issues();
    expect(issue).toMatchObject({ number: 1, state: 'open', title: 'orders is down: HTTP 503 on GET /orders', assignees: [{ login: 'maintainer' }] });
    expect(issue?.body).toContain('You are needed.** @acme/on-call');
    expect(issue?.body).toContain('{"error":"db locked"}');
    expect(issue?.labels.map(({ name }) => name).toSorted()).toEqual(['mock', 'mock-medic', 'needs-human', 'service:orders', 'severity:critical', 'unsettled']);
    expect(opened.stdout.match(/^::error /gm)).toHaveLength(1);

    mockoon.answer(200);
    mockoon.kill();
    await mockoon.start();
    github.clearLog();
    const resolved = await runStep({ workplace, github });
    expect(resolved.code).toBe(0);
    expect(github.asked().length).toBeLessThanOrEqual(4);
    expect(await github.issue(1)).toMatchObject({ state: 'closed' });
    expect((await github.comments(1)).map(({ body }) => body)).toEqual([expect.stringMatching(/^\*\*Up since /)]);

    mockoon.answer(503);
    mockoon.kill();
    await mockoon.start();
    github.clearLog();
    const again = await runStep({ workplace, github });
    expect(JSON.parse(again.outputs['incidents-json'] ?? '')).toMatchObject([{ service: 'orders', number: 1, open: true, reason: 'failing-again' }]);
    expect(github.asked().length).toBeLessThanOrEqual(5);
    expect(await github.issues()).toHaveLength(1);
    expect((await github.comments(1)).at(-1)?.body).toContain('@acme/on-call');
  });

  test('each fail-on says for itself whether a failing service that is recorded fails the step', async () => {
    configure();
    const codes: Record<string, number | null> = {};
    for (const failOn of ['auto', 'failing', 'outage', 'degraded', 'never']) codes[failOn] = (await runStep({ workplace, github, inputs: { 'fail-on': failOn } })).code;
    expect(codes).toEqual({ auto: 0, failing: 1, outage: 1, degraded: 1, never: 0 });
    expect((await runStep({ workplace, github, inputs: { record: 'off' } })).code, 'nothing is recorded, so the step is the alarm').toBe(1);
  });

  test('closed as not planned it is muted until the service has passed, closed as completed it is reopened once', async () => {
    configure();
    await runStep({ workplace, github });
    await github.maintainer.close(1, 'not_planned');
    await runStep({ workplace, github });
    expect(await github.issue(1)).toMatchObject({ state: 'closed' });
    await mockoon.start();
    await runStep({ workplace, github });
    expect((await github.issue(1)).labels.map(({ name }) => name)).not.toContain('unsettled');
    mockoon.kill();
    await runStep({ workplace, github });
    expect(await github.issue(1)).toMatchObject({ state: 'open' });
    await github.maintainer.close(1, 'completed');
    await runStep({ workplace, github });
    expect(await github.issue(1)).toMatchObject({ state: 'open' });
    await github.maintainer.close(1, 'completed');
    await runStep({ workplace, github });
    expect(await github.issue(1)).toMatchObject({ state: 'closed' });
    expect((await github.comments(1)).filter(({ body }) => body.includes('key reopened/'))).toHaveLength(1);
  });

  test('a service that is no longer configured is retired by the head of the default branch, and by nobody else', async () => {
    configure();
    await runStep({ workplace, github });
    workplace.write('.github/mock-medic.yml', `services: { users: { url: "http://127.0.0.1:${mockoon.port}" , checks: [/orders] } }\n`);
    await mockoon.start();
    await runStep({ workplace, github, env: { GITHUB_SHA: 'f'.repeat(40) } });
    expect(await github.issue(1), 'this run is not at the head').toMatchObject({ state: 'open' });
    github.plan({ method: 'GET', path: /\/commits\/HEAD$/, trouble: { kind: 'answer', status: 200, body: { sha: 'f'.repeat(40) } } });
    await runStep({ workplace, github, env: { GITHUB_SHA: 'f'.repeat(40) } });
    expect(await github.issue(1)).toMatchObject({ state: 'closed', body: expect.stringContaining('no longer configured') });
  });

  test('another configuration of the same job retires nothing', async () => {
    configure();
    await runStep({ workplace, github });
    workplace.write('other.yml', `services: { users: { url: "http://127.0.0.1:${mockoon.port}", checks: [/orders] } }\n`);
    await mockoon.start();
    github.plan({ method: 'GET', path: /\/commits\/HEAD$/, trouble: { kind: 'answer', status: 200, body: { sha: 'f'.repeat(40) } } });
    await runStep({ workplace, github, inputs: { config: 'other.yml' }, env: { GITHUB_SHA: 'f'.repeat(40) } });
    expect(await github.issue(1)).toMatchObject({ state: 'open' });
  });

  test('an outage that recovery could not end stays a matter for people while it is tried again', async () => {
    configure(`${recovery}${paging}`);
    mockoon.answer(503);
    await mockoon.start();
    await runStep({ workplace, github });
    github.clearLog();
    await runStep({ workplace, github });
    const labelled = github.log.flatMap(({ method, body }) => (method === 'PATCH' && body !== null && typeof body === 'object' && 'labels' in body ? [body.labels as readonly string[]] : []));
    expect(labelled.every((labels) => labels.includes('needs-human'))).toBe(true);
    const bodies = github.log.flatMap(({ method, body }) => (method === 'PATCH' && body !== null && typeof body === 'object' && 'body' in body ? [String(body.body)] : []));
    expect(bodies.length).toBeGreaterThan(1);
    for (const body of bodies) expect(body).toContain('You are needed.');
    expect(await github.comments(1)).toEqual([]);
  });

  test('what somebody closed is not reopened while recovery is still being tried', async () => {
    configure(recovery);
    mockoon.answer(503);
    await mockoon.start();
    await runStep({ workplace, github });
    await github.maintainer.close(1, 'completed');
    mockoon.answer(200);
    const step = await runStep({ workplace, github });
    expect(step.outputs['healed']).toBe('orders');
    expect(await github.issue(1)).toMatchObject({ state: 'closed' });
    expect(await github.comments(1)).toEqual([]);
  });

  test('a mock of a CI job cannot close the incident of a schedule', async () => {
    configure();
    await runStep({ workplace, github });
    await mockoon.start();
    await runStep({ workplace, github, env: { GITHUB_JOB: 'test' } });
    expect(await github.issue(1)).toMatchObject({ state: 'open' });
    await runStep({ workplace, github });
    expect(await github.issue(1)).toMatchObject({ state: 'closed' });
  });
});
