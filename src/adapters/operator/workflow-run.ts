import * as v from 'valibot';
import type { DispatchStep } from '../../domain/service.ts';

/** One answer of GitHub's REST API; header names in lower case. */
export interface WorkflowAnswer {
  readonly status: number;
  readonly data: unknown;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** Where workflows are dispatched. */
export interface WorkflowHome {
  /** `owner/name`. */
  readonly repository: string;
  /** Gives a 2xx answer, or rejects with an error whose `cause` is the answer where there was one. */
  readonly request: (method: string, path: string, body?: unknown) => Promise<WorkflowAnswer>;
}

/** A run of a workflow; its conclusion once it has ended. */
export interface WorkflowRun {
  readonly id: number;
  /** For people. */
  readonly url: string;
  readonly conclusion: string | undefined;
}

const dispatchAnswer = v.object({ workflow_run_id: v.number(), html_url: v.string() });
const runAnswer = v.object({ id: v.number(), html_url: v.string(), status: v.nullish(v.string()), conclusion: v.nullish(v.string()) });
const runsAnswer = v.object({ workflow_runs: v.array(v.object({ ...runAnswer.entries, created_at: v.string() })) });

/** The run that a dispatch answered with, where GitHub tells (`return_run_details`). */
export function answerOf(data: unknown): WorkflowRun | undefined {
  const answer = v.safeParse(dispatchAnswer, data);
  return answer.success ? { id: answer.output.workflow_run_id, url: answer.output.html_url, conclusion: undefined } : undefined;
}

/** When an answer was given, by its own clock, in epoch milliseconds (whole seconds). */
export function timeOf(headers: WorkflowAnswer['headers']): number | undefined {
  const date = headers['date'];
  const at = typeof date === 'string' ? Date.parse(date) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}

/** Asks how a run stands. */
export async function askAfterRun(run: WorkflowRun, github: WorkflowHome): Promise<WorkflowRun> {
  const { data } = await github.request('GET', `/repos/${github.repository}/actions/runs/${run.id}`);
  return asRun(v.parse(runAnswer, data));
}

/** Looks for the run that a dispatch started: the first dispatched one of that workflow and ref that was created at `sinceAt` or later. */
export async function askForNewRun(step: DispatchStep, sinceAt: number, github: WorkflowHome): Promise<WorkflowRun | undefined> {
  const query = new URLSearchParams({ event: 'workflow_dispatch', branch: step.ref.replace(/^refs\/(?:heads|tags)\//u, ''), per_page: '20' });
  const path = `/repos/${github.repository}/actions/workflows/${encodeURIComponent(step.workflow)}/runs?${query.toString()}`;
  const { data } = await github.request('GET', path);
  const sinceSecondAt = Math.floor(sinceAt / 1_000) * 1_000;
  const runs = v.parse(runsAnswer, data).workflow_runs.filter((run) => Date.parse(run.created_at) >= sinceSecondAt);
  const first = runs.sort((a, b) => a.id - b.id)[0];
  return first === undefined ? undefined : asRun(first);
}

function asRun(run: v.InferOutput<typeof runAnswer>): WorkflowRun {
  const ended = run.status === 'completed';
  return { id: run.id, url: run.html_url, conclusion: ended ? (run.conclusion ?? 'completed') : undefined };
}
