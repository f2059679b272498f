import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { GitHubApi } from '../../src/adapters/github/api.ts';
import { createGitHubChronicle } from '../../src/adapters/github/chronicle.ts';
import type { Chronicle } from '../../src/ports.ts';
import type { PlannedRun } from '../github/additions.ts';
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

function open(signal?: AbortSignal): { readonly chronicle: Chronicle; readonly api: GitHubApi } {
  const api = clientOf(github.url, tokens.bot, signal === undefined ? {} : { signal });
  apis.push(api);
  return { api, chronicle: createGitHubChronicle({ api, repository: github.repository, workflow: 'mocks.yml', runId: '100', defaultBranch: 'main' }) };
}

/** A time of the day of the tests, `03:15`. */
const iso = (time: string): string => `2026-11-23T${time}:00Z`;
const at = (time: string): number => Date.parse(iso(time));
const run = (id: number, time: string, more: Partial<PlannedRun> = {}): PlannedRun => ({ id, created_at: iso(time), ...more });
const thisRun = run(100, '03:00', { status: 'in_progress' });

describe('the run before', () => {
  test.for<readonly [what: string, runs: readonly PlannedRun[], began: string | undefined]>([
    ['the newest of those that began before', [thisRun, run(99, '02:45'), run(98, '02:30')], '02:45'],
    ['this run is not the one before itself', [thisRun], undefined],
    ['a run that began later is not before', [run(101, '03:05'), thisRun, run(99, '02:45')], '02:45'],
    ['a run that was skipped looked at nothing', [thisRun, run(99, '02:45', { conclusion: 'skipped' }), run(98, '02:30')], '02:30'],
    ['a run that was cancelled may have looked at nothing', [thisRun, run(99, '02:45', { conclusion: 'cancelled' }), run(98, '02:30')], '02:30'],
    ['a run that waits for approval, or could not start, looked at nothing', [run(99, '02:45', { conclusion: 'action_required' }), run(98, '02:30', { conclusion: 'startup_failure' }), run(97, '02:15')], '02:15'],
    ['a run that only answered a comment looked at nothing', [thisRun, run(99, '02:45', { event: 'issue_comment' }), run(98, '02:30')], '02:30'],
    ['a run of a pull request records nothing', [thisRun, run(99, '02:45', { event: 'pull_request', head_branch: 'main' }), run(98, '02:40', { event: 'pull_request_target' }), run(97, '02:30')], '02:30'],
    ['a run for a push to another branch records nothing', [thisRun, run(99, '02:45', { event: 'push', head_branch: 'feature' }), run(98, '02:30')], '02:30'],
    ['a run for a push to the default branch looked', [thisRun, run(99, '02:45', { event: 'push' }), run(98, '02:30')], '02:45'],
    ['a run that somebody started looked', [thisRun, run(99, '02:45', { event: 'workflow_dispatch' }), run(98, '02:30')], '02:45'],
    ['a run that still waits has not begun', [thisRun, run(99, '02:45', { status: 'queued' }), run(98, '02:40', { status: 'pending' }), run(97, '02:15')], '02:15'],
    ['a run that is still under way has begun', [thisRun, run(99, '02:45', { status: 'in_progress' })], '02:45'],
    ['a run that failed looked all the same', [thisRun, run(99, '02:45', { conclusion: 'failure' })], '02:45'],
    ['a run that was made again began when it was made again', [thisRun, run(99, '02:30'), run(98, '02:15', { run_started_at: iso('02:50') })], '02:50'],
    ['a time that is none is no run', [thisRun, run(99, '02:45', { run_started_at: 'yesterday' }), run(98, '02:30')], '02:30'],
    ['no runs at all', [], undefined],
  ])('%s', async ([, runs, began]) => {
    github.planRuns('mocks.yml', runs);
    const { chronicle, api } = open();
    expect(await chronicle.lastRunAt(at('03:00') + 30_000)).toBe(began === undefined ? undefined : at(began));
    expect(api.requests).toBe(1);
  });

  test('is asked for by the workflow\'s file', async () => {
    github.planRuns('mocks.yml', [run(99, '02:45')]);
    await open().chronicle.lastRunAt(at('03:00'));
    expect(github.log.map(({ path }) => path)).toEqual(['/repos/acme/mocks/actions/workflows/mocks.yml/runs?per_page=30&exclude_pull_requests=true']);
  });

  test('is found behind a page of skipped runs, and not looked for without end', async () => {
    const skipped = (count: number): readonly PlannedRun[] => Array.from({ length: count }, (_, n) => run(200 + n, '02:59', { conclusion: 'skipped' }));
    github.planRuns('mocks.yml', [...skipped(40), run(99, '02:45')]);
    const { chronicle, api } = open();
    expect(await chronicle.lastRunAt(at('03:00'))).toBe(at('02:45'));
    expect(api.requests).toBe(2);
    github.planRuns('mocks.yml', [...skipped(400), run(99, '02:45')]);
    const other = open();
    expect(await other.chronicle.lastRunAt(at('03:00'))).toBeUndefined();
    expect(other.api.requests).toBe(3);
  });

  test('may be that of any push where the default branch is not known', async () => {
    github.planRuns('mocks.yml', [thisRun, run(99, '02:45', { event: 'push', head_branch: 'trunk' })]);
    const { api } = open();
    const chronicle = createGitHubChronicle({ api, repository: github.repository, workflow: 'mocks.yml', runId: '100', defaultBranch: undefined });
    expect(await chronicle.lastRunAt(at('03:00'))).toBe(at('02:45'));
  });

  test('is not there where there is no workflow, and nothing is asked', async () => {
    const { api } = open();
    const chronicle = createGitHubChronicle({ api, repository: github.repository, workflow: undefined, runId: undefined, defaultBranch: 'main' });
    expect(await chronicle.lastRunAt(at('03:00'))).toBeUndefined();
    expect(api.requests).toBe(0);
  });

  test.for([
    ['a refusal names actions: read', refuses.lacking('actions=read'), { reason: 'forbidden', message: expect.stringContaining('permissions: { actions: read }') }],
    ['a refusal without a hint names it too', { kind: 'answer', status: 403, body: { message: 'Resource not accessible by integration' } }, { reason: 'forbidden', message: expect.stringContaining('permissions: { actions: read }') }],
    ['a workflow that is not there is not found', refuses.notFound, { reason: 'not-found' }],
    ['something else in its place is no list', { kind: 'answer', status: 200, body: { total_count: 0 } }, { reason: 'server' }],
    ['a page of HTML is no list', { kind: 'answer', status: 200, body: '<html>' }, { reason: 'server' }],
  ] as const)('%s', async ([, trouble, error]) => {
    github.plan({ trouble });
    await expect(open().chronicle.lastRunAt(at('03:00'))).rejects.toMatchObject({ name: 'RecordError', ...error });
  });

  test('GitHub\'s silence ends with the run\'s time', async () => {
    github.plan({ trouble: { kind: 'hang' } });
    await expect(open(AbortSignal.timeout(50)).chronicle.lastRunAt(at('03:00'))).rejects.toMatchObject({ reason: 'deadline' });
  });
});

describe('commits', () => {
  const sha = (n: number): string => n.toString(16).padStart(40, '0');

  test('of the time between are told, the newest first, with the first line of what they say', async () => {
    github.planCommits([
      { sha: sha(1), message: 'orders: before', at: iso('02:00'), login: 'maintainer' },
      { sha: sha(2), message: 'orders: lock the table\n\nAs asked for.', at: iso('02:30'), login: 'maintainer' },
      { sha: sha(3), message: 'users: \u001B[31mred\u0007\r\nmore', at: iso('02:40'), name: 'Somebody\u202E Else' },
      { sha: sha(4), message: 'orders: after', at: iso('03:30'), login: 'maintainer' },
    ]);
    expect(await open().chronicle.commits(at('02:15'), at('03:00'))).toEqual([
      { sha: sha(3), title: 'users: [31mred', author: 'Somebody Else' },
      { sha: sha(2), title: 'orders: lock the table', author: 'maintainer' },
    ]);
  });

  test('at the very edges of the time count, to the second', async () => {
    github.planCommits([{ sha: sha(1), message: 'a', at: iso('02:00'), login: 'm' }, { sha: sha(2), message: 'b', at: iso('03:00'), login: 'm' }]);
    expect(await open().chronicle.commits(at('02:00') + 900, at('03:00') - 100)).toHaveLength(2);
  });

  test('are at most ten, in one request', async () => {
    github.planCommits(Array.from({ length: 25 }, (_, n) => ({ sha: sha(n), message: `m${n}`, at: iso('02:30'), login: 'm' })));
    const { chronicle, api } = open();
    expect(await chronicle.commits(at('02:00'), at('03:00'))).toHaveLength(10);
    expect(api.requests).toBe(1);
  });

  test('a title is bounded', async () => {
    github.planCommits([{ sha: sha(1), message: 'x'.repeat(60_000), at: iso('02:30'), login: 'm' }]);
    const [suspect] = await open().chronicle.commits(at('02:00'), at('03:00'));
    expect(suspect?.title.length).toBeLessThan(400);
  });

  test('there are none in a time that ends before it begins, nor in an empty repository', async () => {
    const { chronicle, api } = open();
    expect(await chronicle.commits(at('03:00'), at('02:00'))).toEqual([]);
    expect(api.requests).toBe(0);
    github.planCommits([]);
    expect(await chronicle.commits(at('02:00'), at('03:00'))).toEqual([]);
    expect(api.requests).toBe(1);
  });

  test('what is no commit is passed over', async () => {
    github.plan({ trouble: { kind: 'answer', status: 200, body: [null, 7, {}, { sha: '../x', commit: {} }, { sha: sha(1) }, { sha: sha(2), commit: { message: 4, author: null }, author: {} }] } });
    expect(await open().chronicle.commits(at('02:00'), at('03:00'))).toEqual([{ sha: sha(2), title: '', author: '' }]);
  });

  test.for([
    ['a refusal names contents: read', { kind: 'answer', status: 403, body: { message: 'Resource not accessible by integration' } }, { reason: 'forbidden', message: expect.stringContaining('contents: read') }],
    ['something else in its place is no list', { kind: 'answer', status: 200, body: {} }, { reason: 'server' }],
  ] as const)('%s', async ([, trouble, error]) => {
    github.plan({ trouble });
    await expect(open().chronicle.commits(at('02:00'), at('03:00'))).rejects.toMatchObject(error);
  });
});
