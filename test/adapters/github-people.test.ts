import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { GitHubApi } from '../../src/adapters/github/api.ts';
import { createGitHubPeople } from '../../src/adapters/github/people.ts';
import type { People } from '../../src/ports.ts';
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

function peopleOf(token: string = tokens.bot, { recordAuthors = [], signal }: { readonly recordAuthors?: readonly string[]; readonly signal?: AbortSignal } = {}): People {
  const api = clientOf(github.url, token, signal === undefined ? {} : { signal });
  apis.push(api);
  return createGitHubPeople({ api, repository: github.repository, recordAuthors });
}

describe('who may write', () => {
  test.for([
    ['admin', true],
    ['maintain', true],
    ['write', true],
    ['triage', false],
    ['read', false],
    ['none', false],
  ] as const)('somebody with the role %s: %s', async ([role, may]) => {
    github.grant('somebody', role);
    expect(await peopleOf().mayWrite('somebody')).toBe(may);
  });

  test('the owner and a maintainer may, a stranger may not, and who has no account may not', async () => {
    const people = peopleOf();
    expect([await people.mayWrite('acme'), await people.mayWrite('Maintainer'), await people.mayWrite('stranger'), await people.mayWrite('nobody')]).toEqual([true, true, false, false]);
  });

  test('an organization\'s own role counts by what it is based on', async () => {
    github.plan({ trouble: { kind: 'answer', status: 200, body: { permission: 'write', role_name: 'night watch' } } });
    expect(await peopleOf().mayWrite('somebody')).toBe(true);
    github.plan({ trouble: { kind: 'answer', status: 200, body: { permission: 'read', role_name: 'night watch' } } });
    expect(await peopleOf().mayWrite('somebody')).toBe(false);
  });

  test('a server that tells the role alone is understood', async () => {
    github.plan({ trouble: { kind: 'answer', status: 200, body: { permission: 'read', role_name: 'maintain' } } });
    expect(await peopleOf().mayWrite('somebody')).toBe(true);
  });

  test.for(['github-actions[bot]', '', '.', '..', 'a/b', '../../acme/other/collaborators/maintainer', 'maintainer?x=', 'maintainer%2f', 'm\n', 'maintainér', 'x'.repeat(101)])('«%s» is no person, and is not asked about', async (login) => {
    expect(await peopleOf().mayWrite(login)).toBe(false);
    expect(github.log).toEqual([]);
  });

  test('an answer that is no permission is an error, not a no', async () => {
    github.plan({ trouble: { kind: 'answer', status: 200, body: '<html>' } });
    await expect(peopleOf().mayWrite('maintainer')).rejects.toMatchObject({ name: 'RecordError', reason: 'server' });
  });

  test('a refusal names the permission that is missing', async () => {
    github.plan({ trouble: refuses.lacking('metadata=read') });
    await expect(peopleOf().mayWrite('maintainer')).rejects.toMatchObject({ reason: 'forbidden', message: expect.stringContaining('metadata: read') });
  });

  test('GitHub\'s silence ends with the run\'s time', async () => {
    github.plan({ trouble: { kind: 'hang' } });
    await expect(peopleOf(tokens.bot, { signal: AbortSignal.timeout(50) }).mayWrite('maintainer')).rejects.toMatchObject({ reason: 'deadline', retryable: true });
  });
});

describe('our mark', () => {
  const command = async (): Promise<number> => github.maintainer.comment(await github.bot.open({ title: 'orders is down', body: '' }), '/recover');

  test('a comment bears it once it was put there, for every later run', async () => {
    const comment = await command();
    expect(await peopleOf().isMarked(comment)).toBe(false);
    await peopleOf().mark(comment);
    expect(await peopleOf().isMarked(comment)).toBe(true);
    expect(await github.reactions(comment)).toEqual([expect.objectContaining({ content: 'eyes', user: expect.objectContaining({ login: 'github-actions[bot]' }) })]);
  });

  test('twice is as good as once', async () => {
    const comment = await command();
    await peopleOf().mark(comment);
    await peopleOf().mark(comment);
    expect(await github.reactions(comment)).toHaveLength(1);
  });

  test('a comment is another comment\'s', async () => {
    const [first, second] = [await command(), await command()];
    await peopleOf().mark(first);
    expect(await peopleOf().isMarked(second)).toBe(false);
  });

  test('other people\'s reactions are not ours, nor are our other ones', async () => {
    const comment = await command();
    await github.stranger.react(comment, 'eyes');
    await github.otherApp.react(comment, 'eyes');
    await github.bot.react(comment, 'heart');
    expect(await peopleOf().isMarked(comment)).toBe(false);
    expect(github.asked().filter((each) => each === 'GET /user')).toHaveLength(1);
  });

  test('it is ours as whom the token writes, or as a record author', async () => {
    const comment = await command();
    await github.maintainer.react(comment, 'eyes');
    expect(await peopleOf(tokens.maintainer).isMarked(comment)).toBe(true);
    expect(await peopleOf(tokens.bot, { recordAuthors: ['Maintainer'] }).isMarked(comment)).toBe(true);
    expect(await peopleOf(tokens.bot).isMarked(comment)).toBe(false);
  });

  test('it is found behind a hundred strangers\' reactions', async () => {
    const comment = await command();
    await peopleOf().mark(comment);
    const strangers = Array.from({ length: 100 }, (_, n) => ({ content: 'eyes', user: { login: `stranger-${n}` } }));
    const path = `/repos/acme/mocks/issues/comments/${comment}/reactions`;
    github.plan({ path: /reactions\?/, trouble: { kind: 'answer', status: 200, headers: { link: `<${github.url}${path}?page=1>; rel="next"` }, body: strangers } });
    expect(await peopleOf().isMarked(comment)).toBe(true);
  });

  test('a lost answer to it is no trouble', async () => {
    const comment = await command();
    github.plan({ method: 'POST', trouble: { kind: 'response-lost' } });
    await peopleOf().mark(comment);
    expect(await github.reactions(comment)).toHaveLength(1);
  });

  test('an answer that is lost again is told as lost', async () => {
    const comment = await command();
    github.plan({ method: 'POST', times: 2, trouble: { kind: 'request-lost' } });
    await expect(peopleOf().mark(comment)).rejects.toMatchObject({ reason: 'lost', retryable: true });
  });

  test('a comment that was deleted is not found', async () => {
    const comment = await command();
    await github.maintainer.deleteComment(comment);
    await expect(peopleOf().isMarked(comment)).rejects.toMatchObject({ reason: 'not-found' });
    await expect(peopleOf().mark(comment)).rejects.toMatchObject({ reason: 'not-found' });
  });

  test('a refusal names the permission that is missing', async () => {
    const comment = await command();
    github.plan({ method: 'POST', trouble: refuses.permission });
    await expect(peopleOf().mark(comment)).rejects.toMatchObject({ reason: 'forbidden', message: expect.stringContaining('issues: write') });
  });
});
