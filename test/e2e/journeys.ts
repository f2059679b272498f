import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'vitest';
import { readMarker } from '../../src/domain/marker.ts';
import { label } from '../../src/domain/label.ts';
import { startGitHub, type TestGitHub } from '../github/start.ts';
import type { SeenIssue } from '../github/people.ts';
import { createWorkplace, runStep, type EndedStep, type StepOptions, type Workplace } from './dist.ts';

/** A service that is well or not as a test wills, and that `POST /cure` makes well while it is curable. */
export interface Mock {
  readonly url: string;
  isWell: boolean;
  isCurable: boolean;
  /** How often it was asked to be cured. */
  cures: number;
}

/** A repository with its workflow and its one service, `orders`. */
export interface World {
  readonly github: TestGitHub;
  readonly workplace: Workplace;
  readonly mock: Mock;
  /** Runs the action's step on a schedule. */
  run(options?: Omit<StepOptions, 'workplace' | 'github'>): Promise<EndedStep>;
  /** Back to an empty repository and a service that is well. */
  reset(): void;
  close(): Promise<void>;
}

/** A way in which a run changes the record: `begin` leads up to that run, `issues` is how many there are in the end. */
export interface Journey {
  readonly name: string;
  begin(world: World): Promise<void>;
  readonly issues: readonly number[];
}

/** Starts a world; nothing is recorded in it yet, and GitHub does not know our labels. */
export async function createWorld(): Promise<World> {
  const github = await startGitHub();
  const workplace = createWorkplace();
  const mock: Mock & { url: string } = { url: '', isWell: true, isCurable: false, cures: 0 };
  const server = createServer((request, response) => {
    const isCure = request.method === 'POST';
    if (isCure) mock.cures += 1;
    if (isCure && mock.isCurable) mock.isWell = true;
    response.writeHead(isCure || mock.isWell ? 200 : 503).end('{}');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  mock.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    github,
    workplace,
    mock,
    run: (options = {}) => runStep({ workplace, github, ...options }),
    reset() {
      github.reset();
      Object.assign(mock, { isWell: true, isCurable: false, cures: 0 });
    },
    async close() {
      server.closeAllConnections();
      server.close();
      workplace.remove();
      await github.close();
    },
  };
}

/** Writes the configuration of `orders`, who pages; with a recovery step where it is to have one. */
export function configure({ workplace, mock }: World, { recovers = false, id = 'orders' } = {}): void {
  const recovery = recovers ? `\n    recovery-cool-down: 1ms\n    recovery:\n      - http: { method: POST, url: "${mock.url}/cure" }\n        timeout: 1s\n        settle: 1ms` : '';
  workplace.write('.github/mock-medic.yml', `defaults: { timeout: 2s, retry-interval: 5ms }\nservices:\n  ${id}:\n    url: ${mock.url}\n    incident: { page: ["@acme/on-call"] }${recovery}\n`);
}

/** What makes a run's commit the head of the default branch; the emulator has no commits. */
export const head = { GITHUB_SHA: 'f'.repeat(40) };

/** Lets GitHub answer what only a repository with commits can. */
export function planHead(github: TestGitHub): void {
  github.plan({ method: 'GET', path: /\/commits\/HEAD$/, times: 1_000, trouble: { kind: 'answer', status: 200, body: { sha: head.GITHUB_SHA } } });
}

async function goDown(world: World, options: { readonly recovers?: boolean } = {}): Promise<void> {
  configure(world, options);
  await world.github.paintLabels();
  world.mock.isWell = false;
  await world.run();
}

/** Every way in which a run writes to the record. */
export const journeys = {
  opens: {
    name: 'opens, in a repository that has none of our labels',
    issues: [1],
    begin: async (world) => {
      configure(world);
      world.mock.isWell = false;
    },
  },
  heals: {
    name: 'heals',
    // Killed between the cure and the record, nobody knows of an outage that is over.
    issues: [0, 1],
    begin: async (world) => {
      configure(world, { recovers: true });
      Object.assign(world.mock, { isWell: false, isCurable: true });
    },
  },
  triesAgain: { name: 'tries again to recover what stays down', issues: [1], begin: (world) => goDown(world, { recovers: true }) },
  recovers: {
    name: 'recovers what an open incident tells of',
    issues: [1],
    begin: async (world) => {
      await goDown(world, { recovers: true });
      world.mock.isCurable = true;
    },
  },
  resolves: {
    name: 'resolves',
    issues: [1],
    begin: async (world) => {
      await goDown(world);
      world.mock.isWell = true;
    },
  },
  reopens: {
    name: 'reopens what fails again',
    issues: [1],
    begin: async (world) => {
      await goDown(world);
      world.mock.isWell = true;
      await world.run();
      world.mock.isWell = false;
    },
  },
  contradicts: {
    name: 'reopens what a person closed too early',
    issues: [1],
    begin: async (world) => {
      await goDown(world);
      await world.github.maintainer.close(1, 'completed');
    },
  },
  settles: {
    name: 'settles what a person closed in time',
    issues: [1],
    begin: async (world) => {
      await goDown(world);
      await world.github.maintainer.close(1, 'completed');
      world.mock.isWell = true;
    },
  },
  folds: {
    name: 'folds twins',
    issues: [2],
    begin: async (world) => {
      await goDown(world);
      const { title, body, labels } = await world.github.issue(1);
      await world.github.bot.open({ title, body, labels: labels.map(({ name }) => name) });
    },
  },
  retires: {
    name: 'retires what is no longer configured',
    issues: [1],
    begin: async (world) => {
      await goDown(world);
      configure(world, { id: 'users' });
      world.mock.isWell = true;
    },
  },
} as const satisfies Readonly<Record<string, Journey>>;

/** How many issues are open. */
export const openCount = async ({ github }: World): Promise<number> => (await github.issues()).filter(({ state }) => state === 'open').length;

/** The keys of the comments of an issue, in their order. */
export async function saidOn({ github }: World, number: number): Promise<readonly string[]> {
  return (await github.comments(number)).flatMap(({ body }) => [...body.matchAll(/mock-medic:key ([\w/-]+)/g)].map(([, key = '']) => key));
}

/** Runs undisturbed until all is well, and looks at what every way there must have left behind. */
export async function expectTold(world: World, { issues }: Journey, when: string): Promise<void> {
  const { github, mock } = world;
  github.clearFaults();
  planHead(github);
  const isDown = !mock.isWell && !mock.isCurable;
  const next = await world.run({ env: head });
  expect(next.code, `${when}\n${next.stdout}`).toBe(0);
  expect(await openCount(world), `${when}: after the next run`).toBe(isDown ? 1 : 0);
  mock.isWell = true;
  expect((await world.run({ env: head })).code, when).toBe(0);
  expect(await openCount(world), `${when}: when all is well`).toBe(0);
  const told = await github.issues();
  expect(issues, `${when}: ${told.map(({ title }) => title).join('; ')}`).toContain(told.length);
  for (const issue of told) await expectWellFormed(world, issue, when);
}

async function expectWellFormed(world: World, issue: SeenIssue, when: string): Promise<void> {
  expect(issue.labels.map(({ name }) => name), when).not.toContain(label.unsettled);
  const marker = readMarker(issue.body);
  const attempts = marker?.outages.flatMap((outage) => outage.attempts) ?? [];
  expect(attempts.length, `${when}: every attempt is told`).toBeGreaterThanOrEqual(world.mock.cures);
  const said = await saidOn(world, issue.number);
  expect(said.length, `${when}: nothing is said twice: ${said.join(' ')}`).toBe(new Set(said).size);
}
