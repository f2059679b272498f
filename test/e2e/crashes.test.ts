import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Trouble } from '../github/faults.ts';
import { startGitHub, type TestGitHub } from '../github/start.ts';
import { createWorkplace, runStep, type Workplace } from './dist.ts';
import { freePort } from './mockoon.ts';
import { createServer, type Server } from 'node:http';

let github: TestGitHub;
let workplace: Workplace;
let port: number;
let mock: Server | undefined;

beforeAll(async () => {
  github = await startGitHub();
});
afterAll(() => github.close());
beforeEach(async () => {
  github.reset();
  await github.paintLabels();
  github.clearLog();
  workplace = createWorkplace();
  port = await freePort();
  workplace.write('.github/mock-medic.yml', `services: { orders: { url: "http://127.0.0.1:${port}/orders", timeout: 1s, retry-interval: 10ms, incident: { page: ["@acme/on-call"] } } }\n`);
});
afterEach(async () => {
  await down();
  workplace.remove();
});

async function up(): Promise<void> {
  mock = createServer((_request, response) => response.end('{}'));
  await new Promise<void>((resolve) => mock?.listen(port, '127.0.0.1', resolve));
}

async function down(): Promise<void> {
  mock?.closeAllConnections();
  await new Promise((resolve) => (mock === undefined ? resolve(undefined) : mock.close(resolve)));
  mock = undefined;
}

/** Kills the run with SIGKILL at its n-th request; the request is done by then, or never is. */
async function runKilledAt(n: number, trouble: Trouble): Promise<void> {
  const before = github.log.length;
  github.plan({ skip: n, trouble });
  let isOver = false;
  await runStep({
    workplace,
    github,
    onStart: (child) => {
      const watch = setInterval(() => {
        if (github.log.length > before + n) child.kill('SIGKILL');
        if (isOver || child.killed) clearInterval(watch);
      }, 1);
      child.once('exit', () => (isOver = true));
    },
  });
  github.clearFaults();
}

const open = async (): Promise<number> => (await github.issues()).filter(({ state }) => state === 'open').length;

describe('a run that is killed repeats nothing and leaves nothing behind for ever', () => {
  const moments: readonly (readonly [name: string, trouble: Trouble])[] = [
    ['before the request is done', { kind: 'hang' }],
    ['after it is done and before its answer comes', { kind: 'response-lost' }],
  ];
  for (const [name, trouble] of moments) {
    for (const n of [0, 1, 2]) {
      test(`killed while it opens, at request ${n + 1}, ${name}`, async () => {
        await runKilledAt(n, trouble);
        await runStep({ workplace, github });
        expect(await open()).toBe(1);
        await up();
        await runStep({ workplace, github });
        expect(await open()).toBe(0);
        expect(await github.issues()).toHaveLength(1);
      });
    }
    for (const n of [0, 1, 2, 3]) {
      test(`killed while it resolves, at request ${n + 1}, ${name}`, async () => {
        await runStep({ workplace, github });
        await up();
        await runKilledAt(n, trouble);
        await runStep({ workplace, github });
        expect(await open()).toBe(0);
        expect(await github.issues()).toHaveLength(1);
        expect((await github.comments(1)).filter(({ body }) => body.includes('key resolved/'))).toHaveLength(1);
      });
    }
  }

  test('five runs at once leave one open incident after the next run, and none in the end', { timeout: 60_000 }, async () => {
    await Promise.all(Array.from({ length: 5 }, () => runStep({ workplace, github })));
    await runStep({ workplace, github });
    expect(await open()).toBe(1);
    await up();
    await runStep({ workplace, github });
    expect(await open()).toBe(0);
  });
});

describe('what strangers write changes nothing', () => {
  test('a forged marker with the right labels is neither believed nor touched, and does not hide an outage', async () => {
    await runStep({ workplace, github });
    const real = await github.issue(1);
    await up();
    await runStep({ workplace, github });
    await down();
    const forged = await github.stranger.open({ title: 'orders is down', body: real.body });
    await github.maintainer.addLabels(forged, ['mock-medic', 'unsettled', 'service:orders', 'severity:critical']);
    const before = await github.issue(forged);
    const step = await runStep({ workplace, github });
    expect(await github.issue(forged)).toEqual(before);
    expect(await github.issue(1), 'failing again within the window').toMatchObject({ state: 'open' });
    expect(step.summary).toMatch(/#2|stranger|not written by/);
    await up();
    await runStep({ workplace, github });
    expect(await github.issue(forged)).toEqual(before);
    expect(await github.issue(1)).toMatchObject({ state: 'closed' });
  });

  test('a comment that forges our key does not silence us', async () => {
    await runStep({ workplace, github });
    await github.stranger.comment(1, '<!-- mock-medic:key resolved/1 -->');
    await up();
    await runStep({ workplace, github });
    expect((await github.comments(1)).map(({ user }) => user.login)).toEqual(['stranger', 'github-actions[bot]']);
  });

  test('what people write into the body stays', async () => {
    await runStep({ workplace, github });
    const { body } = await github.issue(1);
    await github.maintainer.edit(1, { body: `Seen it. Ann\n\n${body}\n\nThe database, again.` });
    await github.maintainer.addLabels(1, ['database']);
    await up();
    await runStep({ workplace, github });
    const after = await github.issue(1);
    expect(after).toMatchObject({ state: 'closed', body: expect.stringMatching(/^Seen it\. Ann\n\n[^]*\n\nThe database, again\.$/) });
    expect(after.labels.map(({ name }) => name)).toContain('database');
  });
});
