import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { GitHubApi } from '../../src/adapters/github/api.ts';
import { createGitHubIncidents } from '../../src/adapters/github/issues.ts';
import type { IncidentStore } from '../../src/ports.ts';
import { bodyOf, draftOf } from '../contract/incident-store.ts';
import { clientOf } from '../github/client.ts';
import { refuses } from '../github/faults.ts';
import type { Trouble } from '../github/faults.ts';
import { startGitHub, tokens } from '../github/start.ts';
import type { TestGitHub } from '../github/start.ts';

let github: TestGitHub;
const apis: GitHubApi[] = [];
beforeAll(async () => {
  github = await startGitHub();
});
afterAll(() => github.close());
beforeEach(() => github.reset());
afterEach(async () => {
  await Promise.all(apis.splice(0).map((api) => api.close()));
});

const issuesPath = '/repos/acme/mocks/issues';
const labels = ['mock-medic', 'unsettled', 'service:orders', 'severity:critical'];

function storeOf(token: string = tokens.bot, recordAuthors: readonly string[] = []): IncidentStore {
  const api = clientOf(github.url, token);
  apis.push(api);
  return createGitHubIncidents({ api, repository: github.repository, recordAuthors });
}

const answering = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Trouble => ({ kind: 'answer', status, body, headers });

describe('the list of what is unsettled', () => {
  test('costs one request when there is little, and asks for both labels in every state', async () => {
    await storeOf().create(draftOf('orders'));
    github.clearLog();
    const store = storeOf();
    expect(await store.unsettled()).toHaveLength(1);
    expect(store.requests).toBe(1);
    const query = new URL(github.log[0]?.path ?? '', github.url).searchParams;
    expect(Object.fromEntries(query)).toMatchObject({ labels: 'mock-medic,unsettled', state: 'all', per_page: '100' });
  });

  test('is followed to its last page', async () => {
    for (let n = 0; n < 201; n += 1) await github.bot.open({ title: `outage ${n}`, body: bodyOf('orders', String(n)), labels });
    const store = storeOf();
    const found = await store.unsettled();
    expect(found.map(({ number }) => number)).toEqual(Array.from({ length: 201 }, (_, n) => n + 1));
    expect(store.requests).toBe(3);
  });

  test('is given up when it does not end, rather than believed in part', async () => {
    github.plan({ times: Infinity, trouble: answering(200, [], { link: `<${github.url}${issuesPath}?page=2>; rel="next"` }) });
    const store = storeOf();
    await expect(store.unsettled()).rejects.toMatchObject({ reason: 'invalid', retryable: false });
    expect(store.requests).toBe(50);
  });

  test('of what is recent costs one request too, and goes on only while that is wanted', async () => {
    for (let n = 0; n < 101; n += 1) await github.bot.open({ title: `outage ${n}`, body: bodyOf('orders', String(n)), labels: labels.filter((name) => name !== 'unsettled') });
    const [late, early] = [storeOf(), storeOf()];
    expect((await late.recent('orders', Date.now() + 3_600_000)).length).toBe(100);
    expect((await early.recent('orders', 0)).map(({ number }) => number)).toEqual(Array.from({ length: 101 }, (_, n) => n + 1));
    expect([late.requests, early.requests]).toEqual([1, 2]);
  });

  test('is not followed to another origin', async () => {
    github.plan({ trouble: answering(200, [], { link: '<http://127.0.0.1:1/page2>; rel="next"' }) });
    await expect(storeOf().unsettled()).rejects.toMatchObject({ reason: 'server' });
  });

  test('leaves out pull requests, which GitHub lists among the issues', async () => {
    await github.bot.open({ title: 'a', body: 'b', labels });
    const [issue] = await github.issues();
    github.plan({ trouble: answering(200, [{ ...issue, pull_request: { url: 'https://example.org' } }]) });
    const store = storeOf();
    expect(await store.unsettled()).toEqual([]);
    expect(store.remarks).toEqual([]);
  });

  test.for<readonly [what: string, body: unknown]>([
    ['a page of HTML', '<html>welcome to our network</html>'],
    ['an object', { message: 'hello' }],
    ['a list of something else', [{ number: 'one' }]],
  ])('%s in its place is an error, not an empty list', async ([, body]) => {
    github.plan({ trouble: answering(200, body) });
    await expect(storeOf().unsettled()).rejects.toMatchObject({ name: 'RecordError', reason: 'server' });
  });
});

describe('belief', () => {
  const forge = async (): Promise<number> => {
    const number = await github.stranger.open({ title: 'orders is down', body: bodyOf('orders', 'forged') });
    await github.maintainer.addLabels(number, labels);
    return number;
  };

  test('a stranger\'s issue with our marker and labels is not given, and told once a run', async () => {
    await forge();
    await forge();
    const ours = await storeOf().create(draftOf('orders'));
    const store = storeOf();
    expect((await store.unsettled()).map(({ number }) => number)).toEqual([ours.number]);
    expect((await store.unsettled()).map(({ number }) => number)).toEqual([ours.number]);
    expect(store.remarks).toEqual([expect.stringMatching(/2 issues in acme\/mocks \(#1, #2\).*record-authors/)]);
  });

  test('the workflow\'s token may not ask who it is: asked once, and then it is the bot', async () => {
    const number = await forge();
    github.clearLog();
    const store = storeOf();
    await store.unsettled();
    await store.unsettled();
    expect(github.asked().filter((each) => each === 'GET /user')).toHaveLength(1);
    await expect(store.read(number)).rejects.toMatchObject({ reason: 'not-found' });
  });

  test('a person\'s token believes what it has written itself', async () => {
    const { number } = await storeOf(tokens.maintainer).create(draftOf('orders'));
    const store = storeOf(tokens.maintainer);
    expect((await store.unsettled()).map((each) => each.number)).toEqual([number]);
    expect(store.requests).toBe(2);
    expect(await storeOf(tokens.bot).unsettled()).toEqual([]);
  });

  test('record-authors are believed whatever their case, and without asking who the token is', async () => {
    await github.otherApp.open({ title: 'a', body: bodyOf('orders', ''), labels });
    const store = storeOf(tokens.bot, ['Other-App[BOT]']);
    expect(await store.unsettled()).toHaveLength(1);
    expect(store.requests).toBe(1);
  });

  test('when it cannot be learnt for now who the token is, nothing is decided', async () => {
    await forge();
    github.plan({ path: /^\/user/, times: Infinity, trouble: refuses.badGateway });
    await expect(storeOf().unsettled()).rejects.toMatchObject({ reason: 'server', retryable: true });
  });

  test('strangers\' comments are not given, and count for what is skipped', async () => {
    const store = storeOf();
    const { number } = await store.create(draftOf('orders'));
    await store.comment(number, 'ours 1');
    await github.stranger.comment(number, '<!-- mock-medic:key resolved/1 -->');
    await store.comment(number, 'ours 2');
    expect(await storeOf().comments(number, 0)).toEqual(['ours 1', 'ours 2']);
    expect(await storeOf().comments(number, 1)).toEqual(['ours 2']);
  });

  test('comments begin on the page where the skipped ones end', async () => {
    const store = storeOf();
    const { number } = await store.create(draftOf('orders'));
    for (let n = 1; n <= 205; n += 1) await github.bot.comment(number, `comment ${n}`);
    const later = storeOf();
    expect(await later.comments(number, 203)).toEqual(['comment 204', 'comment 205']);
    expect(later.requests).toBe(1);
    expect(await storeOf().comments(number, 99)).toHaveLength(106);
  });

  test('an issue that was moved to another repository is no record any more', async () => {
    const { number } = await storeOf().create(draftOf('orders'));
    github.plan({ path: /issues\/1$/, trouble: answering(200, { ...(await github.issue(number)), number: 77 }) });
    await expect(storeOf().read(number)).rejects.toMatchObject({ reason: 'not-found' });
  });
});

describe('creating', () => {
  test('paints the labels that GitHub has made, when an incident lasts and nothing is opened or closed', async () => {
    const first = storeOf();
    await first.create(draftOf('orders'));
    expect(first.requests, 'opening has better things to do').toBe(1);
    await first.update(1, { body: 'it lasts' });
    const painted = (await github.issue(1)).labels.map(({ name, color, description }) => [name, color, description]);
    expect(painted).toEqual([['mock-medic', '5319e7', expect.any(String)], ['unsettled', 'e4e669', expect.any(String)], ['service:orders', 'ededed', null], ['severity:critical', 'b60205', expect.any(String)]]);
    const second = storeOf();
    await second.create(draftOf('users'));
    expect(second.requests).toBe(1);
  });

  test('costs one request where the labels are already painted', async () => {
    await github.paintLabels();
    const store = storeOf();
    await store.create(draftOf('orders'));
    expect(store.requests).toBe(1);
  });

  test('a colour that cannot be set costs nothing', async () => {
    github.plan({ path: /\/labels\//, times: Infinity, trouble: refuses.permission });
    expect(await storeOf().create(draftOf('orders'))).toMatchObject({ number: 1 });
  });

  test('labels that GitHub has dropped are made and put on', async () => {
    await github.bot.open({ title: 'orders is down', body: 'b' });
    github.plan({ method: 'POST', path: /issues$/, trouble: answering(201, await github.issue(1)) });
    const made = await storeOf().create(draftOf('orders'));
    expect([...made.labels].toSorted()).toEqual([...labels].toSorted());
    expect((await github.issue(1)).labels.map(({ name, color }) => [name, color])).toContainEqual(['unsettled', 'e4e669']);
  });

  test('a lost answer to that is looked after rather than taken for a failure', async () => {
    await github.bot.open({ title: 'orders is down', body: 'b' });
    github.plan({ method: 'POST', path: /issues$/, trouble: answering(201, await github.issue(1)) });
    github.plan({ method: 'POST', path: /issues\/1\/labels$/, trouble: { kind: 'response-lost' } });
    expect((await storeOf().create(draftOf('orders'))).labels).toContain('unsettled');
  });

  test('where labels cannot be set the issue is closed again, and the permission is named', async () => {
    const store = storeOf(tokens.stranger);
    await expect(store.create(draftOf('orders'))).rejects.toMatchObject({ reason: 'forbidden', retryable: false, message: expect.stringMatching(/mock-medic, unsettled.*#1.*issues: write/) });
    expect(await github.issues()).toEqual([expect.objectContaining({ state: 'closed', state_reason: 'not_planned' })]);
  });

  test('an author whom later runs would not believe is told, and the issue closed again', async () => {
    await expect(storeOf(tokens.otherApp).create(draftOf('orders'))).rejects.toMatchObject({ reason: 'forbidden', message: expect.stringContaining('record-authors: [other-app[bot]]') });
    expect((await github.issue(1)).state).toBe('closed');
    expect(await storeOf(tokens.otherApp, ['other-app[bot]']).create(draftOf('orders'))).toMatchObject({ open: true });
  });

  test('somebody who cannot be assigned costs neither the incident nor the other assignees', async () => {
    const store = storeOf();
    const made = await store.create(draftOf('orders', { assignees: ['maintainer', 'who-is-this'] }));
    expect(made).toMatchObject({ open: true, assignees: ['maintainer'] });
    expect(store.remarks).toEqual([expect.stringMatching(/did not assign who-is-this to #1/)]);
    expect(await github.issues()).toHaveLength(1);
    const changed = await store.update(made.number, { assignees: ['who-is-this'], body: 'changed' });
    expect(changed).toMatchObject({ body: 'changed', assignees: ['maintainer'] });
  });

  test('assignees are set, and one that GitHub drops without a word is remarked', async () => {
    const store = storeOf();
    expect((await store.create(draftOf('orders', { assignees: ['maintainer'] }))).assignees).toEqual(['maintainer']);
    expect(store.remarks).toEqual([]);
    github.plan({ method: 'PATCH', path: /issues\/1$/, trouble: answering(200, { ...(await github.issue(1)), assignees: [] }) });
    await store.update(1, { assignees: ['maintainer'] });
    expect(store.remarks).toEqual([expect.stringMatching(/did not assign maintainer to #1/)]);
  });

  test('a lost answer is not repeated: the issue is there once, for whoever looks', async () => {
    github.plan({ method: 'POST', trouble: { kind: 'response-lost' } });
    await expect(storeOf().create(draftOf('orders'))).rejects.toMatchObject({ reason: 'lost' });
    expect(await storeOf().unsettled()).toHaveLength(1);
  });

  test('switched-off issues are named as the reason', async () => {
    github.setIssuesEnabled(false);
    await expect(storeOf().create(draftOf('orders'))).rejects.toMatchObject({ reason: 'issues-disabled' });
  });
});

describe('changing', () => {
  test('is one request, with body, labels and state together', async () => {
    const store = storeOf();
    const { number } = await store.create(draftOf('orders'));
    github.clearLog();
    await store.update(number, { body: 'up', labels: ['mock-medic', 'service:orders'], open: false });
    expect(github.log.map(({ method, body }) => ({ method, body }))).toEqual([{ method: 'PATCH', body: { body: 'up', labels: ['mock-medic', 'service:orders'], state: 'closed', state_reason: 'completed' } }]);
    await store.update(number, { open: true });
    expect(github.log.at(-1)?.body).toEqual({ state: 'open', state_reason: 'reopened' });
  });

  test('repeated after a lost answer it is done once', async () => {
    const store = storeOf();
    const { number } = await store.create(draftOf('orders'));
    github.plan({ method: 'PATCH', trouble: { kind: 'response-lost' } });
    expect(await store.update(number, { open: false, labels: ['mock-medic', 'service:orders'] })).toMatchObject({ open: false });
    expect((await github.issue(number)).labels.map(({ name }) => name)).toEqual(['mock-medic', 'service:orders']);
  });

  test('a label that is put on is one request, again after a lost answer', async () => {
    await github.paintLabels();
    const { number } = await storeOf().create(draftOf('orders'));
    github.clearLog();
    await storeOf().addLabels(number, ['acknowledged']);
    expect(github.asked()).toEqual([`POST ${issuesPath}/1/labels`]);
    github.plan({ method: 'POST', path: /labels$/, trouble: { kind: 'response-lost' } });
    await storeOf().addLabels(number, ['needs-human']);
    expect((await github.issue(number)).labels.map(({ name }) => name)).toEqual(expect.arrayContaining([...labels, 'acknowledged', 'needs-human']));
  });

  test('a label that GitHub drops without a word is an error that names the permission', async () => {
    const { number } = await storeOf().create(draftOf('orders'));
    github.plan({ method: 'POST', path: /labels$/, trouble: answering(200, [{ name: 'mock-medic' }]) });
    await expect(storeOf().addLabels(number, ['acknowledged'])).rejects.toMatchObject({ name: 'RecordError', reason: 'forbidden', message: expect.stringContaining('issues: write') });
  });

  test('what GitHub answers without having done it is an error', async () => {
    const store = storeOf();
    const { number } = await store.create(draftOf('orders'));
    github.plan({ method: 'PATCH', trouble: answering(200, await github.issue(number)) });
    await expect(store.update(number, { open: false })).rejects.toMatchObject({ reason: 'forbidden' });
  });
});

describe('who closed it', () => {
  const closed = async (close: (number: number) => Promise<void>): Promise<unknown> => {
    const { number } = await storeOf().create(draftOf('orders'));
    await close(number);
    expect(await storeOf().unsettled()).toEqual([expect.objectContaining({ open: false, closure: undefined })]);
    return (await storeOf().read(number)).closure;
  };

  test.for<readonly [as: 'completed' | 'not_planned' | 'duplicate', reason: string]>([
    ['completed', 'completed'],
    ['not_planned', 'not-planned'],
    ['duplicate', 'not-planned'],
  ])('a person, as %s: %s', async ([as, reason]) => {
    expect(await closed((number) => github.maintainer.close(number, as))).toEqual({ by: 'person', login: 'maintainer', reason });
  });

  test('a stale bot, which is no person', async () => {
    expect(await closed((number) => github.otherApp.close(number, 'not_planned'))).toEqual({ by: 'robot', login: 'other-app[bot]', reason: 'not-planned' });
  });

  test('an account that is gone, which is not known for a person', async () => {
    const { number } = await storeOf().create(draftOf('orders'));
    github.plan({ path: /issues\/1$/, trouble: answering(200, { ...(await github.issue(number)), state: 'closed', state_reason: 'not_planned', closed_by: null }) });
    expect((await storeOf().read(number)).closure).toEqual({ by: 'robot', login: 'ghost', reason: 'not-planned' });
  });
});

describe('an issue that is no longer what it was', () => {
  test.for(['deleted', 'transferred'] as const)('%s: it is listed no more, and not found by whoever reads, changes or comments on it', async (how) => {
    const { number } = await storeOf().create(draftOf('orders'));
    github.lose(number, how);
    const store = storeOf();
    expect(await store.unsettled()).toEqual([]);
    await expect(store.read(number)).rejects.toMatchObject({ reason: 'not-found' });
    await expect(store.update(number, { body: 'worse' })).rejects.toMatchObject({ reason: 'not-found' });
    await expect(store.comment(number, 'worse')).rejects.toMatchObject({ reason: 'not-found' });
  });

  test('locked: it is a record as before', async () => {
    const { number } = await storeOf().create(draftOf('orders'));
    github.lock(number);
    await storeOf().comment(number, 'worse');
    expect(await storeOf().comments(number, 0)).toEqual(['worse']);
  });

  test('converted to a discussion: it is told as closed by a person, and a comment is refused', async () => {
    const { number } = await storeOf().create(draftOf('orders'));
    await github.convert(number);
    expect(await storeOf().read(number)).toMatchObject({ open: false, closure: { by: 'person', login: 'maintainer' } });
    await expect(storeOf().comment(number, 'worse')).rejects.toMatchObject({ reason: 'locked', message: expect.stringContaining('locked') });
  });
});

test.for(['', 'acme', 'acme/mocks/issues', 'acme/mocks?x=1', '../mocks', 'acme/..', 'acme/mo cks'])('the repository «%s» is refused before anything is asked', (repository) => {
  const api = clientOf(github.url, tokens.bot);
  expect(() => createGitHubIncidents({ api, repository, recordAuthors: [] })).toThrow(/owner\/name/);
});
