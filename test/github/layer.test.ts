import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { refuses } from './faults.ts';
import { startGitHub, tokens } from './start.ts';
import type { TestGitHub } from './start.ts';

// What the team's end-to-end tests rely on: the layer answers as GitHub documents where the emulator does not.

let github: TestGitHub;
beforeAll(async () => {
  github = await startGitHub();
});
afterAll(() => github.close());
beforeEach(() => github.reset());

interface Told {
  readonly status: number;
  readonly data: unknown;
}

async function ask(token: string, method: string, path: string, body?: unknown): Promise<Told> {
  const response = await fetch(github.url + path, { method, headers: { authorization: `Bearer ${token}` }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  return { status: response.status, data: await response.json() };
}

const issuesPath = '/repos/acme/mocks/issues';

describe('permissions', () => {
  test('an unknown token is refused, the workflow\'s may not ask who it is, a person\'s may', async () => {
    expect(await ask('nobody', 'GET', issuesPath)).toMatchObject({ status: 401, data: { message: 'Bad credentials' } });
    expect((await ask(tokens.bot, 'GET', '/user')).status).toBe(403);
    expect(await ask(tokens.maintainer, 'GET', '/user')).toMatchObject({ status: 200, data: { login: 'maintainer', type: 'User' } });
  });

  test('of somebody without write access labels and assignees are dropped, and other people\'s issues are closed to them', async () => {
    const number = await github.bot.open({ title: 'ours', body: '' });
    expect(await ask(tokens.stranger, 'POST', issuesPath, { title: 'a', labels: ['unsettled'], assignees: ['maintainer'] })).toMatchObject({ status: 201, data: { number: 2, labels: [], assignees: [] } });
    expect((await ask(tokens.stranger, 'PATCH', `${issuesPath}/${number}`, { state: 'closed' })).status).toBe(403);
    expect((await ask(tokens.stranger, 'PATCH', `${issuesPath}/2`, { state: 'closed', labels: ['unsettled'] })).data).toMatchObject({ state: 'closed', labels: [] });
    expect((await ask(tokens.stranger, 'POST', '/repos/acme/mocks/labels', { name: 'x' })).status).toBe(403);
  });

  test('issues can be switched off', async () => {
    github.setIssuesEnabled(false);
    expect((await ask(tokens.bot, 'GET', issuesPath)).status).toBe(410);
  });
});

describe('limits', () => {
  test.for<readonly [field: string, body: object]>([
    ['title', { title: 'x'.repeat(257) }],
    ['body', { title: 'a', body: 'x'.repeat(65_537) }],
    ['name', { title: 'a', labels: ['x'.repeat(51)] }],
    ['labels', { title: 'a', labels: Array.from({ length: 101 }, (_, n) => `l${n}`) }],
    ['assignees', { title: 'a', assignees: ['stranger'] }],
  ])('a bad %s is refused with 422', async ([field, body]) => {
    expect(await ask(tokens.bot, 'POST', issuesPath, body)).toMatchObject({ status: 422, data: { errors: [expect.objectContaining({ field })] } });
    expect(await github.issues()).toEqual([]);
  });
});

describe('what is told', () => {
  test('bots are bots, times have whole seconds, links lead to the layer, and a duplicate stays one', async () => {
    const number = await github.bot.open({ title: 'a', body: '' });
    await github.otherApp.close(number, 'duplicate');
    const { data } = await ask(tokens.bot, 'GET', `${issuesPath}/${number}`);
    expect(data).toMatchObject({ user: { login: 'github-actions[bot]', type: 'Bot' }, closed_by: { login: 'other-app[bot]', type: 'Bot' }, state_reason: 'duplicate', updated_at: expect.stringMatching(/:\d\dZ$/), html_url: `${github.url}/acme/mocks/issues/1` });
    await github.maintainer.reopen(number);
    expect((await github.issue(number)).state_reason).toBe('reopened');
  });

  test('a listing does not tell who closed, combines labels, ignores their case, and takes since to the second', async () => {
    await github.bot.open({ title: 'a', body: '', labels: ['Mock-Medic', 'unsettled'] });
    await github.bot.open({ title: 'b', body: '', labels: ['mock-medic'] });
    await github.maintainer.close(1, 'completed');
    const list = async (query: string): Promise<unknown> => (await ask(tokens.bot, 'GET', `${issuesPath}?${query}`)).data;
    expect(await list('state=all&labels=MOCK-MEDIC,Unsettled')).toEqual([expect.not.objectContaining({ closed_by: expect.anything() })]);
    const { updated_at: updatedAt } = (await list('state=closed') as readonly { readonly updated_at: string }[])[0] ?? { updated_at: '' };
    expect(await list(`state=closed&since=${updatedAt}`)).toHaveLength(1);
    expect(await list(`state=closed&since=${new Date(Date.parse(updatedAt) + 1_000).toISOString().slice(0, 19)}Z`)).toEqual([]);
  });

  test('a label that exists in another spelling exists', async () => {
    await ask(tokens.bot, 'POST', '/repos/acme/mocks/labels', { name: 'Flapping' });
    expect(await ask(tokens.bot, 'POST', '/repos/acme/mocks/labels', { name: 'flapping' })).toMatchObject({ status: 422, data: { errors: [{ code: 'already_exists' }] } });
  });
});

describe('what the emulator lacks', () => {
  test('a reaction is put once, told by content, and goes with its comment', async () => {
    const comment = await github.maintainer.comment(await github.bot.open({ title: 'a', body: '' }), '/ack');
    const path = `${issuesPath}/comments/${comment}/reactions`;
    expect(await ask(tokens.stranger, 'POST', path, { content: 'eyes' })).toMatchObject({ status: 201, data: { content: 'eyes', user: { login: 'stranger' } } });
    expect((await ask(tokens.stranger, 'POST', path, { content: 'eyes' })).status).toBe(200);
    expect((await ask(tokens.stranger, 'POST', path, { content: 'look' })).status).toBe(422);
    expect((await ask(tokens.bot, 'GET', `${path}?content=eyes`)).data).toHaveLength(1);
    expect((await ask(tokens.bot, 'GET', `${path}?content=rocket`)).data).toEqual([]);
    await github.maintainer.deleteComment(comment);
    expect((await ask(tokens.bot, 'GET', path)).status).toBe(404);
  });

  test('permissions are told as GitHub tells them', async () => {
    const told = async (login: string): Promise<Told> => ask(tokens.bot, 'GET', `/repos/acme/mocks/collaborators/${login}/permission`);
    github.grant('lead', 'maintain');
    expect(await told('acme')).toMatchObject({ status: 200, data: { permission: 'admin' } });
    expect(await told('maintainer')).toMatchObject({ status: 200, data: { permission: 'write', role_name: 'write' } });
    expect(await told('lead')).toMatchObject({ status: 200, data: { permission: 'write', role_name: 'maintain' } });
    expect(await told('stranger')).toMatchObject({ status: 200, data: { permission: 'read' } });
    expect((await told('nobody')).status).toBe(404);
  });

  test('runs and commits are told page by page as planned, and without runs there is no workflow, without commits an empty repository', async () => {
    const [runs, commits] = ['/repos/acme/mocks/actions/workflows/mocks.yml/runs?per_page=1', '/repos/acme/mocks/commits?since=2026-11-23T00:00:00Z'];
    github.planCommits([]);
    expect([(await ask(tokens.bot, 'GET', runs)).status, (await ask(tokens.bot, 'GET', commits)).status]).toEqual([404, 409]);
    github.planRuns('mocks.yml', [{ id: 1, created_at: '2026-11-23T02:00:00Z' }, { id: 2, created_at: '2026-11-23T03:00:00Z' }]);
    github.planCommits([{ sha: 'a'.repeat(40), message: 'old', at: '2026-11-22T00:00:00Z' }, { sha: 'b'.repeat(40), message: 'new', at: '2026-11-23T01:00:00Z' }]);
    expect((await ask(tokens.bot, 'GET', runs)).data).toMatchObject({ total_count: 2, workflow_runs: [{ id: 2, status: 'completed', conclusion: 'success' }] });
    expect((await ask(tokens.bot, 'GET', `${runs}&page=2`)).data).toMatchObject({ workflow_runs: [{ id: 1 }] });
    expect((await ask(tokens.bot, 'GET', commits)).data).toMatchObject([{ sha: 'b'.repeat(40), author: null }]);
  });

  test('an issue that was deleted is gone, and one that was transferred leads to where it is, without what belongs to it', async () => {
    const [deleted, transferred] = [await github.bot.open({ title: 'a', body: '' }), await github.bot.open({ title: 'b', body: '' })];
    github.lose(deleted, 'deleted');
    github.lose(transferred, 'transferred');
    expect((await ask(tokens.bot, 'GET', `${issuesPath}/${deleted}`)).status).toBe(410);
    expect((await ask(tokens.bot, 'GET', `${issuesPath}/${transferred}`)).data).toMatchObject({ number: 77, title: 'b' });
    expect((await ask(tokens.bot, 'POST', `${issuesPath}/${transferred}/comments`, { body: 'x' })).status).toBe(404);
    expect(await github.issues()).toEqual([]);
  });

  test('where an issue is locked, or converted to a discussion, not everybody comments any more', async () => {
    const [locked, converted] = [await github.bot.open({ title: 'a', body: '' }), await github.bot.open({ title: 'b', body: '' })];
    github.lock(locked);
    await github.convert(converted);
    const statuses = [];
    for (const [token, number] of [[tokens.stranger, locked], [tokens.bot, locked], [tokens.bot, converted]] as const) statuses.push((await ask(token, 'POST', `${issuesPath}/${number}/comments`, { body: 'x' })).status);
    expect(statuses).toEqual([403, 201, 403]);
    expect((await github.issue(converted)).state).toBe('closed');
  });
});

describe('faults', () => {
  test('befall the requests they are planned for, so many times, after so many that pass', async () => {
    github.plan({ method: 'GET', path: /issues/, skip: 1, times: 2, trouble: refuses.serverError });
    const answers = [];
    for (let n = 0; n < 4; n += 1) answers.push((await ask(tokens.bot, 'GET', issuesPath)).status);
    expect(answers).toEqual([200, 500, 500, 200]);
    expect(github.asked()).toEqual(Array.from({ length: 4 }, () => `GET ${issuesPath}`));
  });

  test('a lost request is not done, a lost response is, and neither is answered', async () => {
    github.plan({ method: 'POST', trouble: { kind: 'request-lost' } });
    await expect(ask(tokens.bot, 'POST', issuesPath, { title: 'a' })).rejects.toThrow();
    expect(await github.issues()).toHaveLength(0);
    github.plan({ method: 'POST', trouble: { kind: 'response-lost' } });
    await expect(ask(tokens.bot, 'POST', issuesPath, { title: 'a' })).rejects.toThrow();
    expect(await github.issues()).toHaveLength(1);
  });

  test('people act past faults and log', async () => {
    github.plan({ times: Infinity, trouble: refuses.serverError });
    const number = await github.maintainer.open({ title: 'a', body: 'b', labels: ['x'] });
    await github.stranger.comment(number, 'hi');
    await github.maintainer.edit(number, { title: 'c', assignees: ['maintainer'] });
    await github.maintainer.removeLabel(number, 'x');
    expect(await github.issue(number)).toMatchObject({ title: 'c', labels: [], comments: 1, assignees: [{ login: 'maintainer' }] });
    expect(await github.comments(number)).toMatchObject([{ body: 'hi', user: { login: 'stranger' } }]);
    expect(github.log).toEqual([]);
  });

  test('a reset empties the repository and the plan', async () => {
    await github.bot.open({ title: 'a', body: '' });
    github.plan({ times: Infinity, trouble: refuses.serverError });
    github.reset();
    expect(await ask(tokens.bot, 'GET', issuesPath)).toEqual({ status: 200, data: [] });
  });
});
