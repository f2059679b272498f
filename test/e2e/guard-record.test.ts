import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readMarker } from '../../src/domain/marker.ts';
import { startGitHub, type TestGitHub } from '../github/start.ts';
import { createWorkplace, type Workplace } from './dist.ts';
import { killMock, stateOf } from './guarded.ts';
import { beginJob, type EndedJobStep, type Job } from './job.ts';
import { killLeftovers, until, untilNothingIsLeft } from './leftovers.ts';

let github: TestGitHub;
let workplace: Workplace;
let job: Job;

beforeAll(async () => {
  github = await startGitHub();
});
afterAll(() => github.close());
beforeEach(async () => {
  github.reset();
  await github.paintLabels();
  github.clearLog();
  workplace = createWorkplace();
  workplace.write('server.mjs', `import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
if (existsSync('broken')) { console.error('db is gone'); process.exit(1); }
createServer((request, response) => response.end('ok')).listen(Number(process.argv[2]), '127.0.0.1');
`);
  job = beginJob(workplace, github);
});
afterEach(() => {
  killLeftovers(workplace.folder);
  workplace.remove();
});

const config = (more = ''): Record<string, string> => ({
  config: `services:\n  orders: { start: 'node server.mjs {{port}}', port: auto, interval: 100ms, restart: 'on-failure:3', incident: { page: ['@acme/on-call'] } }\n${more}`,
});

/** Kills the mock and waits until it serves again. */
async function fell(main: EndedJobStep, id = 'orders'): Promise<void> {
  const before = stateOf(main).services[id]?.outages.length ?? 0;
  killMock(main, id);
  await until(() => stateOf(main).services[id], (service) => service?.phase === 'up' && service.outages.length === before + 1);
}

describe('what a guard records', () => {
  it('is nothing unless it was told to', async () => {
    const main = await job.main(config());
    await fell(main);
    const post = await job.post(main, 'success');
    expect(post.code).toBe(0);
    expect(github.asked()).toEqual([]);
  });

  it('is one closed issue for a service that fell three times and was healed each time, with exact lengths', async () => {
    const main = await job.main({ ...config(), record: 'github' });
    for (let n = 0; n < 3; n += 1) await fell(main);
    const post = await job.post(main, 'success');
    const [issue, ...more] = await github.issues();
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ state: 'closed' });
    const recorded = readMarker(issue?.body ?? '')?.outages.map(({ startedAt, endedAt }) => (endedAt ?? 0) - startedAt);
    expect(recorded).toEqual(post.report?.services[0]?.watch?.outages.map(({ durationMs }) => durationMs));
    expect(recorded).toHaveLength(3);
    expect(issue?.body).not.toContain('@acme/on-call');
    expect(github.asked().length).toBeLessThanOrEqual(4);
    expect(JSON.parse(post.outputs['incidents-json'] ?? '[]')).toMatchObject([{ service: 'orders', number: issue?.number, open: false }]);
  });

  it('is one open issue for a service that stayed down, which calls people, and which the next job closes when all is well', async () => {
    const main = await job.main({ ...config(), record: 'github' });
    workplace.write('broken', '');
    killMock(main);
    await until(() => stateOf(main).services['orders']?.phase, (phase) => phase === 'given-up', 30_000);
    const post = await job.post(main, 'failure');
    expect(await github.issues()).toMatchObject([{ state: 'open' }]);
    expect((await github.issues())[0]?.body).toContain('@acme/on-call');
    // The issue is the alarm.
    expect(post.code).toBe(0);

    const { rmSync } = await import('node:fs');
    rmSync(join(workplace.folder, 'broken'));
    const next = beginJob(workplace, github);
    const again = await next.main({ ...config(), record: 'github' });
    await next.post(again, 'success');
    expect(await github.issues()).toMatchObject([{ state: 'closed' }]);
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
  });

  it('is also a service that could not be started at all, by the step that tried', async () => {
    workplace.write('broken', '');
    const main = await job.main({ ...config(), record: 'github' });
    expect(main.code).toBe(1);
    const [issue] = await github.issues();
    expect(issue).toMatchObject({ state: 'open', title: expect.stringContaining('exit 1') });
    expect((await job.post(main, 'failure')).summary).toBe('');
  });

  it('goes to files where that was asked for, and calls nobody there', async () => {
    const main = await job.main({ ...config("  users: { start: 'node server.mjs {{port}}', port: auto, interval: 100ms }\n"), record: 'local', 'record-dir': 'incidents' });
    await fell(main);
    await fell(main, 'users');
    await job.post(main, 'success');
    const files = readdirSync(join(workplace.folder, 'incidents')).filter((name) => name.endsWith('.md')).toSorted();
    expect(files.map((name) => name.replace(/^\d+-/, ''))).toEqual(['orders.md', 'users.md']);
    expect(readFileSync(join(workplace.folder, 'incidents', files[0] ?? ''), 'utf8')).toContain('state: resolved');
    expect(github.asked()).toEqual([]);
  });

  it('that cannot be written is said, and fails the step that was told to', async () => {
    const main = await job.main({ ...config(), record: 'github' });
    await fell(main);
    github.setIssuesEnabled(false);
    const post = await job.post(main, 'success');
    expect(post.code).toBe(1);
    expect(post.summary).toContain('Not recorded.');
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
  });
});
