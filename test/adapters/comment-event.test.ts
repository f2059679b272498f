import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { readCommentEvent } from '../../src/adapters/comment-event.ts';
import { readRunFacts } from '../../src/adapters/runner.ts';
import { startGitHub } from '../github/start.ts';
import type { TestGitHub } from '../github/start.ts';

let github: TestGitHub;
let dir: string;
beforeAll(async () => {
  github = await startGitHub();
  dir = await mkdtemp(join(tmpdir(), 'comment-event-'));
});
afterAll(async () => {
  await github.close();
  await rm(dir, { recursive: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
});

test('a comment\'s event tells of the comment, its author and its issue', async () => {
  const issue = await github.bot.open({ title: 'orders is down', body: '' });
  const id = await github.maintainer.comment(issue, '/ack looking\nmore');
  expect(readCommentEvent(await github.commentEvent(id))).toEqual({ id, body: '/ack looking\nmore', author: 'maintainer', isBot: false, action: 'created', issue, isPullRequest: false });
  expect(readCommentEvent(await github.commentEvent(id, 'edited'))).toMatchObject({ action: 'edited' });
  const ours = await github.bot.comment(issue, 'Up again.');
  expect(readCommentEvent(await github.commentEvent(ours))).toMatchObject({ isBot: true });
});

const whole = { action: 'created', comment: { id: 5, body: '/ack', user: { login: 'maintainer', type: 'User' } }, issue: { number: 3 } };

test('a comment under a pull request is told as one', () => {
  expect(readCommentEvent({ ...whole, issue: { number: 3, pull_request: { url: '' } } })).toMatchObject({ isPullRequest: true });
});

test.for([
  ['by its type', { login: 'helper', type: 'Bot' }],
  ['by its name', { login: 'helper[BOT]' }],
] as const)('a bot is known %s', ([, user]) => {
  expect(readCommentEvent({ ...whole, comment: { ...whole.comment, user } })).toMatchObject({ isBot: true });
});

test.for<readonly [what: string, payload: unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'issue_comment'],
  ['a list', [whole]],
  ['no comment', { ...whole, comment: undefined }],
  ['no author', { ...whole, comment: { id: 5, body: '/ack', user: null } }],
  ['an author without a name', { ...whole, comment: { id: 5, body: '/ack', user: { login: '' } } }],
  ['an id in words', { ...whole, comment: { ...whole.comment, id: '5/../..' } }],
  ['an id below one', { ...whole, comment: { ...whole.comment, id: 0 } }],
  ['a number that is none', { ...whole, issue: { number: 1.5 } }],
])('%s in the place of a payload tells of no comment', ([, payload]) => {
  expect(readCommentEvent(payload)).toBeUndefined();
});

test('a text that is none is empty', () => {
  expect(readCommentEvent({ ...whole, action: 7, comment: { ...whole.comment, body: null } })).toMatchObject({ body: '', action: '' });
});

describe('the facts of a run', () => {
  const factsOf = async (event: string, payload: string, env: NodeJS.ProcessEnv = {}): Promise<ReturnType<typeof readRunFacts>> => {
    const path = join(dir, 'event.json');
    await writeFile(path, payload);
    vi.stubEnv('GITHUB_EVENT_PATH', path);
    return readRunFacts({ GITHUB_EVENT_NAME: event, ...env });
  };

  test('have the comment only where a comment is the event', async () => {
    expect((await factsOf('issue_comment', JSON.stringify(whole))).comment).toMatchObject({ id: 5, issue: 3 });
    expect((await factsOf('push', JSON.stringify(whole))).comment).toBeUndefined();
  });

  test.for(['null', '7', '[]', '"x"', '{', '{"repository":7,"pull_request":null}', '{"comment":[],"issue":"x"}'])('survive an event file that holds %s', async (payload) => {
    expect(await factsOf('issue_comment', payload)).toMatchObject({ comment: undefined, defaultBranch: undefined });
    expect(await factsOf('pull_request', payload)).toMatchObject({ trust: 'fork' });
  });

  test('have the workflow\'s file and the run\'s id', async () => {
    expect(await factsOf('schedule', '{}', { GITHUB_WORKFLOW_REF: 'acme/mocks/.github/workflows/mocks.yml@refs/heads/a@b/c.yml', GITHUB_RUN_ID: '4711' })).toMatchObject({ workflow: 'mocks.yml', runId: '4711' });
    expect(await factsOf('schedule', '{}', { GITHUB_WORKFLOW_REF: 'dynamic/agent', GITHUB_RUN_ID: '../7' })).toMatchObject({ workflow: undefined, runId: undefined });
    expect(await factsOf('schedule', '{}')).toMatchObject({ workflow: undefined, runId: undefined });
  });
});
