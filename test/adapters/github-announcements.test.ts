import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { GitHubApi } from '../../src/adapters/github/api.ts';
import { createGitHubIncidents } from '../../src/adapters/github/issues.ts';
import type { Announcement, IncidentStore } from '../../src/ports.ts';
import { bodyOf, draftOf } from '../contract/incident-store.ts';
import { clientOf } from '../github/client.ts';
import { refuses } from '../github/faults.ts';
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

const labels = ['mock-medic', 'unsettled', 'mock-medic-maintenance'];
const announcement = { title: 'Maintenance of orders', body: '### Start\n\n2026-11-23T02:00Z', labels };

function storeOf(token: string = tokens.bot): IncidentStore {
  const api = clientOf(github.url, token);
  apis.push(api);
  return createGitHubIncidents({ api, repository: github.repository, recordAuthors: [] });
}

/** The announcements as a new run finds them. */
async function found(store = storeOf()): Promise<readonly Announcement[]> {
  await store.unsettled();
  return store.announced();
}

/** The numbers of those whose authors are heeded. */
async function trusted(store: IncidentStore): Promise<readonly number[]> {
  const heeded: number[] = [];
  for (const each of store.announced()) if (await store.isTrusted(each)) heeded.push(each.number);
  return heeded;
}

/** An issue form puts its labels on whoever's issue. */
async function announcedByStranger(): Promise<number> {
  const number = await github.stranger.open(announcement);
  await github.maintainer.addLabels(number, labels);
  return number;
}

test('a healthy run without announcements makes one request', async () => {
  const store = storeOf();
  expect(await found(store)).toEqual([]);
  expect(store.requests).toBe(1);
});

test('before anything was listed nothing is announced', async () => {
  await github.maintainer.open(announcement);
  const store = storeOf();
  expect(store.announced()).toEqual([]);
  expect(store.requests).toBe(0);
});

test('an announcement is found by the request that lists the records, and is neither a record nor a remark', async () => {
  await storeOf().create(draftOf('orders'));
  const number = await github.maintainer.open(announcement);
  github.clearLog();
  const store = storeOf();
  expect((await store.unsettled()).map((each) => each.number)).toEqual([1]);
  expect(store.announced()).toEqual([{ number, url: `${github.url}/acme/mocks/issues/2`, title: announcement.title, body: announcement.body, author: 'maintainer', open: true }]);
  expect(store.remarks).toEqual([]);
  expect(github.asked()).toEqual(['GET /repos/acme/mocks/issues']);
});

test('each author is asked about once, however many announcements and listings there are', async () => {
  await github.maintainer.open(announcement);
  await github.maintainer.open(announcement);
  await announcedByStranger();
  github.clearLog();
  const store = storeOf();
  await found(store);
  expect(github.asked()).toHaveLength(1);
  expect(await trusted(store)).toEqual([1, 2]);
  await found(store);
  expect(await trusted(store)).toEqual([1, 2]);
  expect(github.asked().filter((each) => each.includes('/collaborators/'))).toHaveLength(2);
});

test('a stranger\'s is not trusted, and nobody is told that it is no record', async () => {
  const number = await announcedByStranger();
  const store = storeOf();
  expect(await found(store)).toEqual([expect.objectContaining({ number, author: 'stranger' })]);
  expect(await trusted(store)).toEqual([]);
  expect(store.remarks).toEqual([]);
  expect(await store.all(0)).toEqual([]);
  expect(store.remarks).toEqual([]);
});

test('a bot\'s, or one whose author is gone, is not trusted, and nobody is asked about', async () => {
  await github.otherApp.open(announcement);
  const [issue] = await github.issues();
  github.plan({ path: /issues\?/, trouble: { kind: 'answer', status: 200, body: [issue, { ...issue, number: 2, user: null }] } });
  const store = storeOf();
  expect((await found(store)).map(({ author }) => author)).toEqual(['other-app[bot]', 'ghost']);
  expect(await trusted(store)).toEqual([]);
  expect(store.requests).toBe(1);
});

test('a pull request with the label announces nothing', async () => {
  await github.maintainer.open(announcement);
  const [issue] = await github.issues();
  github.plan({ path: /issues\?/, trouble: { kind: 'answer', status: 200, body: [{ ...issue, pull_request: {} }] } });
  const store = storeOf();
  expect(await found(store)).toEqual([]);
  expect(store.remarks).toEqual([]);
});

test('a crowd of strangers uses up neither the requests nor the place of somebody close to the repository', async () => {
  await github.maintainer.open(announcement);
  const [issue] = await github.issues();
  const crowd = Array.from({ length: 30 }, (_, n) => ({ ...issue, number: n + 1, author_association: 'NONE', user: { login: `stranger-${n}` } }));
  github.plan({ path: /issues\?/, trouble: { kind: 'answer', status: 200, body: [...crowd, { ...issue, number: 31, author_association: 'COLLABORATOR' }] } });
  const store = storeOf();
  await found(store);
  expect(await trusted(store)).toEqual([31]);
  expect(store.requests).toBe(11);
  expect(store.remarks).toEqual([expect.stringMatching(/More than 10 people announce maintenance/)]);
});

test('one that a person has closed is still told, as closed', async () => {
  const number = await github.maintainer.open(announcement);
  await github.maintainer.close(number, 'completed');
  expect(await found()).toEqual([expect.objectContaining({ number, open: false })]);
});

test('a record that somebody labels as an announcement stays a record', async () => {
  const { number } = await storeOf().create(draftOf('orders'));
  await github.maintainer.addLabels(number, ['mock-medic-maintenance']);
  const store = storeOf();
  expect((await store.unsettled()).map((each) => each.number)).toEqual([number]);
  expect(store.announced()).toEqual([]);
});

test('a copied marker makes no record of a stranger\'s announcement', async () => {
  const number = await github.stranger.open({ ...announcement, body: bodyOf('orders', '') });
  await github.maintainer.addLabels(number, labels);
  const store = storeOf();
  expect(await store.unsettled()).toEqual([]);
  expect(store.announced()).toEqual([expect.objectContaining({ number })]);
  expect(await trusted(store)).toEqual([]);
});

test('concluding is one request: closed, without unsettled, with every other label', async () => {
  const number = await github.maintainer.open({ ...announcement, labels: [...labels, 'team-a'] });
  const store = storeOf();
  const [announced] = await found(store);
  github.clearLog();
  if (announced !== undefined) await store.conclude(announced);
  expect(github.asked()).toEqual([`PATCH /repos/acme/mocks/issues/${number}`]);
  expect(await github.issue(number)).toMatchObject({ state: 'closed', state_reason: 'completed', comments: 0, labels: ['mock-medic', 'mock-medic-maintenance', 'team-a'].map((name) => ({ name })) });
  expect(await found()).toEqual([]);
});

test('concluding one that a person has closed takes the label away, whoever wrote it, and changes nothing else', async () => {
  const number = await announcedByStranger();
  await github.maintainer.close(number, 'not_planned');
  const store = storeOf();
  const [announced] = await found(store);
  // What was changed since the listing stays.
  await github.maintainer.addLabels(number, ['team-a']);
  github.clearLog();
  if (announced !== undefined) await store.conclude(announced);
  expect(github.asked()).toEqual([`DELETE /repos/acme/mocks/issues/${number}/labels/unsettled`]);
  expect(await github.issue(number)).toMatchObject({ state: 'closed', state_reason: 'not_planned', labels: ['mock-medic', 'mock-medic-maintenance', 'team-a'].map((name) => ({ name })) });
  expect(await found()).toEqual([]);
  if (announced !== undefined) await expect(store.conclude(announced), 'somebody was faster').resolves.toBeUndefined();
});

test('one that was not listed is concluded by what it is now', async () => {
  const number = await github.maintainer.open(announcement);
  await storeOf().conclude({ number, url: '', title: '', body: '', author: 'maintainer', open: true });
  expect((await github.issue(number)).labels.map(({ name }) => name)).toEqual(['mock-medic', 'mock-medic-maintenance']);
});

test.for([
  ['refused', refuses.permission, { reason: 'forbidden', message: expect.stringContaining('issues: write') }],
  ['answered without having been done', { kind: 'answer', status: 200, body: { number: 1, title: 'a', state: 'open', updated_at: '2026-11-23T02:00:00Z', labels } }, { reason: 'forbidden', message: expect.stringContaining('issues: write') }],
  ['half done', { kind: 'answer', status: 200, body: { number: 1, title: 'a', state: 'open', updated_at: '2026-11-23T02:00:00Z', labels: [] } }, { reason: 'forbidden' }],
  ['too late, since somebody has deleted it', { kind: 'answer', status: 410, body: { message: 'This issue was deleted' } }, { reason: 'not-found' }],
] as const)('a conclusion that is %s is an error', async ([, trouble, error]) => {
  await github.maintainer.open(announcement);
  const store = storeOf();
  const [announced] = await found(store);
  github.plan({ method: 'PATCH', trouble });
  await expect(announced === undefined ? undefined : store.conclude(announced)).rejects.toMatchObject({ name: 'RecordError', ...error });
});

test('when it cannot be learnt who may write, that is an error, asked again later, and the records are there all the same', async () => {
  await storeOf().create(draftOf('orders'));
  await github.maintainer.open(announcement);
  github.plan({ path: /collaborators/, times: 4, trouble: refuses.badGateway });
  const store = storeOf();
  expect(await store.unsettled()).toHaveLength(1);
  await expect(trusted(store)).rejects.toMatchObject({ reason: 'server', retryable: true });
  expect(await trusted(store)).toEqual([2]);
});
