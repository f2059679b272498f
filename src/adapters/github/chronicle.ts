import type { Suspect } from '../../domain/incident.ts';
import { RecordError } from '../../ports.ts';
import type { Chronicle } from '../../ports.ts';
import type { GitHubApi } from './api.ts';
import { isObject, itemsOf, loginOf, unreadable } from './issue-shape.ts';
import { nextPage } from './pages.ts';
import { onOneLine } from './refusal.ts';
import { repositoryPath } from './repository-path.ts';

/** Runs are listed with the newest first, so the one before is on the first page but for a crowd of runs that were skipped. */
const runsPagesMax = 3;
const runsPerPage = 30;
const commitsMax = 10;

export interface GitHubChronicleOptions {
  readonly api: GitHubApi;
  /** `owner/name`, where the workflow and the commits are: that of this run, whatever repository holds the records. */
  readonly repository: string;
  /** The workflow's file name, `mocks.yml`; undefined where there is none, and then there are no runs. */
  readonly workflow: string | undefined;
  /** The id of this run. */
  readonly runId: string | undefined;
  /** The branch whose pushes are recorded; undefined where it is not known, and then a push to any may be one. */
  readonly defaultBranch: string | undefined;
}

/** Gives what GitHub knows of the workflow's runs (permission `actions: read`) and of commits (`contents: read`). */
export function createGitHubChronicle({ api, repository, workflow, runId, defaultBranch }: GitHubChronicleOptions): Chronicle {
  const path = repositoryPath(repository);
  return {
    async lastRunAt(beforeAt) {
      if (workflow === undefined) return undefined;
      let next: string | undefined = `${path}/actions/workflows/${encodeURIComponent(workflow)}/runs?per_page=${runsPerPage}&exclude_pull_requests=true`;
      for (let page = 1; next !== undefined && page <= runsPagesMax; page += 1) {
        const answer = await api.request('GET', next);
        const began = runsOf(answer.data).flatMap((run) => (isOther(run, runId) && hasLooked(run, defaultBranch) ? beganAt(run) : [])).filter((at) => at < beforeAt);
        // A run that was made again keeps its place in the list, but began later.
        if (began.length > 0) return Math.max(...began);
        next = nextPage(answer);
      }
      return undefined;
    },
    async commits(sinceAt, untilAt) {
      if (untilAt < sinceAt) return [];
      const query = new URLSearchParams({ since: toSecond(Math.floor(sinceAt / 1_000)), until: toSecond(Math.ceil(untilAt / 1_000)), per_page: String(commitsMax) });
      try {
        const { data } = await api.request('GET', `${path}/commits?${query.toString()}`);
        return itemsOf(data, 'commits').flatMap((each) => suspectOf(each) ?? []).slice(0, commitsMax);
      } catch (error) {
        if (isEmptyRepository(error)) return [];
        throw error;
      }
    },
  };
}

const toSecond = (seconds: number): string => `${new Date(Math.max(0, seconds) * 1_000).toISOString().slice(0, 19)}Z`;

type Json = Readonly<Record<string, unknown>>;

function runsOf(data: unknown): readonly Json[] {
  if (!isObject(data)) throw unreadable('a list of runs');
  return itemsOf(data['workflow_runs'], 'a list of runs').filter(isObject);
}

function isOther({ id }: Json, runId: string | undefined): boolean {
  return String(id) !== runId;
}

/** Runs that ended so may have looked at nothing, or told nobody of it. */
const inVain: ReadonlySet<unknown> = new Set(['skipped', 'cancelled', 'stale', 'action_required', 'startup_failure']);

/** What waits has not begun, though it has a time; what was skipped or cancelled may have looked at no service, and what runs for a branch or a pull request records none. */
function hasLooked({ status, conclusion, event, head_branch: branch }: Json, defaultBranch: string | undefined): boolean {
  const records = event === 'schedule' || event === 'workflow_dispatch' || (event === 'push' && (defaultBranch === undefined || branch === defaultBranch));
  if (!records) return false;
  if (status !== 'completed') return status === 'in_progress';
  return !inVain.has(conclusion);
}

function beganAt(run: Json): readonly number[] {
  const at = Date.parse(String(run['run_started_at'] ?? run['created_at']));
  return Number.isNaN(at) ? [] : [at];
}

/** A commit whose author has no account here is told by the name in it. */
function suspectOf(value: unknown): Suspect | undefined {
  const commit = isObject(value) ? value['commit'] : undefined;
  if (!isObject(value) || !isObject(commit) || typeof value['sha'] !== 'string' || !/^[0-9a-f]{7,64}$/i.test(value['sha'])) return undefined;
  const name = isObject(commit['author']) ? commit['author']['name'] : undefined;
  const message = typeof commit['message'] === 'string' ? commit['message'] : '';
  return { sha: value['sha'], title: onOneLine(message.split(/\r?\n/, 1)[0] ?? ''), author: loginOf(value['author']) ?? (typeof name === 'string' ? onOneLine(name) : '') };
}

/** https://docs.github.com/rest/commits/commits#list-commits */
function isEmptyRepository(error: unknown): boolean {
  return error instanceof RecordError && isObject(error.cause) && error.cause['status'] === 409;
}
