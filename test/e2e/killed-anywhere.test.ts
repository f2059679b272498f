import { createServer, type Server } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Trouble } from '../github/faults.ts';
import { startGitHub, type TestGitHub } from '../github/start.ts';
import { createWorkplace, runStep, type EndedStep, type Workplace } from './dist.ts';
import { freePort } from './mockoon.ts';

let github: TestGitHub;
let workplace: Workplace;
let port: number;
let mock: Server | undefined;

beforeAll(async () => {
  github = await startGitHub();
});
afterAll(() => github.close());
beforeEach(async () => {
  workplace = createWorkplace();
  port = await freePort();
});
afterEach(async () => {
  await down();
  workplace.remove();
});

async function up(): Promise<void> {
  if (mock !== undefined) return;
  mock = createServer((_request, response) => response.end('{}'));
  await new Promise<void>((resolve) => mock?.listen(port, '127.0.0.1', resolve));
}

async function down(): Promise<void> {
  mock?.closeAllConnections();
  await new Promise((resolve) => (mock === undefined ? resolve(undefined) : mock.close(resolve)));
  mock = undefined;
}

const run = (): Promise<EndedStep> => runStep({ workplace, github });

/** Runs and kills with SIGKILL at the n-th request. Answers whether it came to that request. */
async function runKilledAt(n: number, trouble: Trouble): Promise<boolean> {
  const before = github.log.length;
  github.plan({ skip: n, trouble });
  const { code } = await runStep({
    workplace,
    github,
    onStart: (child) => {
      void (async () => {
        while (child.exitCode === null && github.log.length <= before + n) await setTimeout(1);
        child.kill('SIGKILL');
      })();
    },
  });
  github.clearFaults();
  return code === null;
}

const configure = (more = ''): void => workplace.write('.github/mock-medic.yml', `services: { orders: { url: "http://127.0.0.1:${port}/orders", timeout: 1s, retry-interval: 10ms${more} } }\n`);
const recovery = (command: string): string => `, recovery: [{ run: [node, ${command}], settle: 10ms, backoff: { initial: 10ms } }]`;

interface Story {
  /** Brings the record and the service to where the killed run begins. */
  readonly prepare: () => Promise<void>;
  /** What the next run must leave; the service is as the killed run found it. */
  readonly left: 'open' | 'closed';
}

const stories: Readonly<Record<string, Story>> = {
  'opens the first incident of a repository that has no labels yet': { left: 'open', prepare: async () => configure() },
  'resolves the first incident of a repository, whose labels have no look yet': {
    left: 'closed',
    async prepare() {
      configure();
      await run();
      await up();
    },
  },
  'opens an incident after a recovery that does not help': {
    left: 'open',
    async prepare() {
      await github.paintLabels();
      workplace.write('idle.mjs', '');
      configure(recovery('idle.mjs'));
    },
  },
  'reopens what has failed again': {
    left: 'open',
    async prepare() {
      await github.paintLabels();
      configure(', incident: { page: ["@acme/on-call"] }');
      await run();
      await up();
      await run();
      await down();
    },
  },
  'folds twins': {
    left: 'open',
    async prepare() {
      await github.paintLabels();
      configure();
      await run();
      const first = await github.issue(1);
      await github.bot.open({ title: first.title, body: first.body, labels: first.labels.map(({ name }) => name) });
    },
  },
};

// What heals, tries again, settles and retires is killed in kills.
describe('killed with SIGKILL at any of its requests, a run leaves what the next one makes right', () => {
  for (const [what, story] of Object.entries(stories)) {
    test(what, async () => {
      let n = 0;
      for (; ; n += 1) {
        const done = await play(story, n, { kind: 'response-lost' });
        if (done === undefined) break;
        // What only reads makes no difference by having been done.
        if (done !== 'GET') await play(story, n, { kind: 'hang' });
      }
      expect(n, 'it was killed where it reads and where it writes').toBeGreaterThanOrEqual(3);
    });
  }

  /** Plays a story to its end with a kill at the n-th request; gives that request's method, or undefined when the run ended before it. */
  async function play(story: Story, n: number, trouble: Trouble): Promise<string | undefined> {
    const where = `killed at request ${n + 1}, ${trouble.kind}`;
    await down();
    github.reset();
    await story.prepare();
    const before = github.log.length;
    const killed = await runKilledAt(n, trouble);
    const method = github.log[before + n]?.method;
    await run();
    expect((await github.issues()).filter(({ state }) => state === 'open'), where).toHaveLength(story.left === 'open' ? 1 : 0);
    await expectSaidOnce(where);
    await up();
    await run();
    const after = await github.issues();
    expect(after.filter(({ state, labels }) => state === 'open' || labels.some(({ name }) => name === 'unsettled')), where).toEqual([]);
    await expectSaidOnce(where);
    return killed ? method : undefined;
  }

  /** No comment of ours stands twice in an issue. */
  async function expectSaidOnce(where: string): Promise<void> {
    for (const { number } of await github.issues()) {
      const keys = (await github.comments(number)).flatMap(({ body }) => body.match(/<!-- mock-medic:key [^>]*-->/g) ?? []);
      expect(new Set(keys).size, `${where}: ${keys.join(' ')}`).toBe(keys.length);
    }
  }
});

describe('several runs at once', () => {
  const at = (count: number): Promise<readonly EndedStep[]> => Promise.all(Array.from({ length: count }, run));
  const states = async (): Promise<readonly string[]> => (await github.issues()).map(({ state }) => state);
  beforeEach(async () => {
    github.reset();
    // Three outages within seconds would be flapping, which has tests of its own.
    configure(', incident: { page: ["@acme/on-call"], flapping: off }');
  });

  test('five that resolve, reopen and resolve again leave one incident, and say each thing once', async () => {
    await run();
    for (const _ of [1, 2]) {
      await up();
      await at(5);
      await run();
      expect((await states()).filter((state) => state === 'open')).toEqual([]);
      await down();
      await at(5);
      await run();
      expect((await states()).filter((state) => state === 'open')).toHaveLength(1);
    }
    await up();
    await at(5);
    await run();
    const issues = await github.issues();
    expect(issues.filter(({ state, labels }) => state === 'open' || labels.some(({ name }) => name === 'unsettled'))).toEqual([]);
  });

  test('two jobs of a matrix keep an incident each', async () => {
    const step = (node: number): Promise<EndedStep> => runStep({ workplace, github, inputs: { matrix: JSON.stringify({ node }) } });
    await Promise.all([step(20), step(22)]);
    expect(await states()).toEqual(['open', 'open']);
    await up();
    await step(20);
    expect((await states()).toSorted()).toEqual(['closed', 'open']);
    await step(22);
    expect(await states()).toEqual(['closed', 'closed']);
  });
});

describe('a step that is cancelled while it records', () => {
  test('while GitHub does not answer it ends before the runner kills it, and says what is not recorded', async () => {
    github.reset();
    await github.paintLabels();
    configure();
    github.plan({ method: 'POST', path: /\/issues$/, trouble: { kind: 'hang' }, times: 9 });
    const before = github.log.length;
    let askedAt = 0;
    const step = await runStep({
      workplace,
      github,
      onStart: (child) =>
        void (async () => {
          while (github.log.length < before + 2) await setTimeout(5);
          askedAt = performance.now();
          child.kill('SIGINT');
        })(),
    });
    expect(performance.now() - askedAt).toBeLessThan(7_000);
    expect(step.code).toBe(1);
    expect(step.summary).toContain('orders is down: connection refused');
    expect(step.report?.services[0]?.record.kind).toBe('unrecorded');
    github.clearFaults();
    await run();
    expect((await github.issues()).filter(({ state }) => state === 'open')).toHaveLength(1);
  });
});
