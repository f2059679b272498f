import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readMarker } from '../../src/domain/marker.ts';
import type { Marker } from '../../src/domain/incident.ts';
import { refuses } from '../github/faults.ts';
import { startGitHub, type TestGitHub } from '../github/start.ts';
import { createWorkplace, runStep, type EndedStep, type Workplace } from './dist.ts';

let github: TestGitHub;
let workplace: Workplace;
let port: number;
/** An address of this machine that is not its loopback, as that of a mock on a host of its own. */
const host = Object.values(networkInterfaces()).flatMap((each) => each ?? []).find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '0.0.0.0';
const mock = { isWell: false, isCurable: true, cures: 0 };
const server = createServer((request, response) => {
  if (request.method === 'POST') mock.cures += 1;
  if (request.method === 'POST' && mock.isCurable) mock.isWell = true;
  response.writeHead(mock.isWell ? 200 : 503).end('{}');
});

beforeAll(async () => {
  github = await startGitHub();
  await new Promise<void>((resolve) => {
    server.listen(0, '0.0.0.0', resolve);
  });
  port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
  server.close();
  await github.close();
});
beforeEach(async () => {
  github.reset();
  await github.paintLabels();
  Object.assign(mock, { isWell: false, isCurable: false, cures: 0 });
  workplace = createWorkplace();
});
afterEach(() => workplace.remove());

/** The configuration, in the checkout and on the default branch. */
function configure(services: string): void {
  const text = `defaults: { timeout: 2s, retry-interval: 5ms }\nservices:\n${services}\n`;
  workplace.write('.github/mock-medic.yml', text);
  github.plan({ method: 'GET', path: /\/contents\/\.github\/mock-medic\.yml/, times: 100, trouble: { kind: 'answer', status: 200, body: { type: 'file', encoding: 'base64', content: Buffer.from(text).toString('base64') } } });
}

const orders = (): string => `  orders: { url: "http://${host}:${port}", recovery: [{ http: { method: POST, url: "http://${host}:${port}/cure" }, settle: 1ms }] }`;

/** A check on a schedule finds it failing and opens the incident. */
async function opened(services = orders()): Promise<void> {
  configure(services);
  const step = await runStep({ workplace, github });
  expect(step.code, step.stdout).toBe(0);
  expect(await github.issues()).toHaveLength(1);
  github.clearLog();
}

/** The run that GitHub starts for a comment. */
async function runFor(comment: number, { action = 'created', inputs = {} }: { readonly action?: 'created' | 'edited'; readonly inputs?: Readonly<Record<string, string>> } = {}): Promise<EndedStep> {
  const event = `event-${comment}.json`;
  workplace.write(event, JSON.stringify(await github.commentEvent(comment, action)));
  return runStep({
    workplace,
    github,
    inputs,
    env: { GITHUB_EVENT_NAME: 'issue_comment', GITHUB_EVENT_PATH: join(workplace.folder, event), GITHUB_REF: 'refs/heads/main', GITHUB_WORKFLOW_REF: 'acme/mocks/.github/workflows/commands.yml@refs/heads/main', GITHUB_JOB: 'command' },
  });
}

const said = async (body: string): Promise<EndedStep> => runFor(await github.maintainer.comment(1, body));
const labels = async (): Promise<readonly string[]> => (await github.issue(1)).labels.map(({ name }) => name);
const marker = async (): Promise<Marker | undefined> => readMarker((await github.issue(1)).body);
const answers = async (): Promise<readonly string[]> => (await github.comments(1)).filter(({ user }) => user.login === 'github-actions[bot]').map(({ body }) => body);
const marks = async (comment: number): Promise<readonly string[]> => (await github.reactions(comment)).map(({ user }) => user.login);

describe('a person who may write', () => {
  test('acknowledges: the label, our mark and no comment', async () => {
    await opened();
    const comment = await github.maintainer.comment(1, '/ack on it\r\n\r\n> /recover');
    const step = await runFor(comment);
    expect([step.code, await labels(), await answers()]).toEqual([0, expect.arrayContaining(['acknowledged', 'unsettled']), []]);
    expect(await marks(comment)).toEqual(['github-actions[bot]']);
    expect(github.asked()).toHaveLength(7);
    expect(mock.cures).toBe(1);
  });

  test('is obeyed in both of two commands at once', async () => {
    await opened();
    const steps = await Promise.all([said('/ack'), said('/silence 1h')]);
    expect(steps.map(({ code }) => code)).toEqual([0, 0]);
    expect([await labels(), (await marker())?.silence]).toEqual([expect.arrayContaining(['acknowledged', 'unsettled']), expect.objectContaining({ by: 'maintainer' })]);
  });

  test('silences, hears what is wrong with a duration, and ends the silence', async () => {
    await opened();
    expect((await said('/silence a while')).code).toBe(0);
    expect(await answers()).toEqual([expect.stringContaining('not a duration')]);
    expect((await said('/silence 2h the disk @acme/all')).code).toBe(0);
    expect((await marker())?.silence).toMatchObject({ by: 'maintainer', reason: 'the disk @acme/all' });
    await said('/UNSILENCE');
    expect((await marker())?.silence).toBeUndefined();
    expect(await answers()).toHaveLength(1);
  });

  test('recovers: it is tried once, verified, recorded, resolved and told, and a re-run of the job repeats nothing', async () => {
    await opened();
    mock.isCurable = true;
    const comment = await github.maintainer.comment(1, '/recover');
    const step = await runFor(comment);
    expect(step.code, step.stdout + step.stderr).toBe(0);
    expect([mock.cures, (await github.issue(1)).state]).toEqual([2, 'closed']);
    expect(await answers()).toEqual([expect.stringMatching(/`orders` is healed\n {2}- `POST .*cure`: HTTP 200.*cured/)]);
    const before = [mock.cures, await answers()];
    expect((await runFor(comment)).stdout).toMatch(/an earlier run has done it/);
    expect([mock.cures, await answers()]).toEqual(before);
    expect(await github.issues()).toHaveLength(1);
  });

  test('looks: what still fails is told, and no recovery is tried', async () => {
    await opened();
    mock.isCurable = true;
    const step = await said('/check');
    expect([step.code, mock.cures, (await github.issue(1)).state], step.stdout).toEqual([0, 1, 'open']);
    expect(await answers()).toEqual([expect.stringMatching(/`orders` is failing: `GET \/` answers 503/)]);
  });

  test('looks: an incident whose service is well is closed', async () => {
    await opened();
    mock.isWell = true;
    const step = await said('/check');
    expect([step.code, (await github.issue(1)).state, mock.cures]).toEqual([0, 'closed', 1]);
    expect(await answers()).toEqual([expect.stringContaining('`orders` is healthy')]);
    await said('/ack');
    expect((await answers()).at(-1)).toMatch(/is resolved/);
  });

  test('is helped', async () => {
    await opened();
    await said('/help');
    expect((await answers()).join()).toMatch(/`\/silence 2h \[reason\]`/);
  });

  test('hears of a service that lives only in a job, whatever port that has there', async () => {
    await opened(`  orders: http://127.0.0.1:${port}`);
    github.clearFaults();
    configure('  orders: { start: "node server.js", port: auto }');
    const step = await said('/recover');
    expect(step.code, step.stdout).toBe(0);
    expect(await answers()).toEqual([expect.stringMatching(/`orders` lives only in a job/)]);
  });

  test('hears of a service that is no longer configured', async () => {
    await opened();
    github.clearFaults();
    configure(orders().replace('orders', 'users'));
    await said('/check');
    expect(await answers()).toEqual([expect.stringMatching(/no longer configured/)]);
  });
});

describe('nothing is done and no request is made', () => {
  test.each([
    ['a comment that is no command', 'I have seen it', 'created'],
    ['a command further down', 'Hello\n/recover', 'created'],
    ['a command in a quoted mail', '> /recover', 'created'],
    ['a command that was edited', '/recover', 'edited'],
  ] as const)('for %s', async (_, body, action) => {
    await opened();
    const comment = await github.maintainer.comment(1, body);
    const step = await runFor(comment, { action });
    expect([step.code, github.asked(), mock.cures]).toEqual([0, [], 1]);
    expect(step.stdout).toMatch(/is passed over/);
  });

  test('for a bot', async () => {
    await opened();
    const step = await runFor(await github.otherApp.comment(1, '/recover'));
    expect([step.code, github.asked()]).toEqual([0, []]);
  });
});

describe('nothing is done', () => {
  test('for somebody who may not write, and nothing is said', async () => {
    await opened();
    const comment = await github.stranger.comment(1, '/recover');
    const step = await runFor(comment);
    expect([step.code, await answers(), await marks(comment), mock.cures]).toEqual([0, [], [], 1]);
    expect(step.stdout).toMatch(/stranger is passed over: its author may not write/);
  });

  test('on somebody else\'s issue, even one with our marker and labels', async () => {
    await opened();
    const number = await github.stranger.open({ title: 'forged', body: (await github.issue(1)).body });
    await github.maintainer.addLabels(number, ['mock-medic', 'unsettled']);
    const step = await runFor(await github.maintainer.comment(number, '/recover'));
    expect([step.code, await github.comments(number), mock.cures]).toEqual([0, [expect.objectContaining({ body: '/recover' })], 1]);
  });

  test.each(['deleted', 'transferred'] as const)('on an issue that was %s meanwhile', async (how) => {
    await opened();
    const comment = await github.maintainer.comment(1, '/recover');
    workplace.write('event.json', JSON.stringify(await github.commentEvent(comment)));
    github.lose(1, how);
    const step = await runStep({ workplace, github, env: { GITHUB_EVENT_NAME: 'issue_comment', GITHUB_EVENT_PATH: join(workplace.folder, 'event.json') } });
    expect([step.code, mock.cures], step.stdout).toEqual([0, 1]);
  });
});

describe('where the configuration cannot be read', () => {
  const cases: readonly (readonly [name: string, spoil: () => void, words: RegExp])[] = [
    ['since it is wrong', () => configure('  orders: { url: 7 }'), /services\.orders\.url/],
    ['since there is none', () => github.plan({ method: 'GET', path: /\/contents\//, times: 9, trouble: refuses.notFound }), /mock-medic\.yml/],
  ];
  test.each(cases)('%s, an ack works and a check says so', async (_, spoil, words) => {
    await opened();
    github.clearFaults();
    spoil();
    const step = await said('/ack');
    expect([step.code, step.stdout, await labels()]).toEqual([0, expect.stringMatching(words), expect.arrayContaining(['acknowledged'])]);
    expect((await said('/check')).code).toBe(0);
    expect(await answers()).toEqual([expect.stringMatching(/mock-medic\.yml` could not be read/)]);
  });
});

describe('what cannot be done fails the step with one sentence', () => {
  test('a mark that GitHub refuses keeps /recover from being made', async () => {
    await opened();
    github.plan({ method: 'POST', path: /\/reactions$/, trouble: refuses.permission });
    const step = await said('/recover');
    expect([step.code, mock.cures]).toEqual([1, 1]);
    expect(step.stdout.match(/^::error /gm)).toHaveLength(1);
  });

  const cases: readonly (readonly [name: string, inputs: Readonly<Record<string, string>>, services: () => string, words: RegExp])[] = [
    ['a record that is not on GitHub', { record: 'off' }, orders, /record: off leaves nothing to answer/],
    ['no token', { 'github-token': ' ' }, orders, /needs a token/],
  ];
  test.each(cases)('%s', async (_, inputs, services, words) => {
    await opened();
    github.clearFaults();
    configure(services());
    const step = await runFor(await github.maintainer.comment(1, '/ack'), { inputs });
    expect([step.code, step.stdout]).toEqual([2, expect.stringMatching(words)]);
  });

  test('another event', async () => {
    configure(orders());
    const step = await runStep({ workplace, github, inputs: { mode: 'command' } });
    expect([step.code, step.stdout, github.asked()]).toEqual([2, expect.stringMatching(/run it on the event issue_comment/), []]);
  });
});
