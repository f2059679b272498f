import type { StepOutcome } from '../../domain/attempt.ts';
import type { DispatchStep } from '../../domain/service.ts';
import type { Clock } from '../../ports.ts';
import { answerOf, askAfterRun, askForNewRun, timeOf, type WorkflowHome, type WorkflowRun } from './workflow-run.ts';

/** What a dispatch works with. */
export interface DispatchTools {
  readonly github: WorkflowHome;
  readonly clock: Clock;
}

const firstLookMs = 2_000;
const lookMaxMs = 15_000;

/** Dispatches a workflow once and waits for that run: done or failed by its conclusion, pending when the wait is over before the run is. */
export async function dispatchWorkflow(step: DispatchStep, tools: DispatchTools, signal: AbortSignal): Promise<StepOutcome> {
  const untilAt = tools.clock.now() + step.verifyForMs;
  const dispatched = await dispatch(step, tools);
  if ('kind' in dispatched) return dispatched;
  let run = dispatched.run;
  let trouble = '';
  for (let lookMs = firstLookMs; ; lookMs = Math.min(lookMaxMs, lookMs * 1.5)) {
    await tools.clock.sleep(Math.min(lookMs, Math.max(0, untilAt - tools.clock.now())), signal);
    if (signal.aborted) return { kind: 'pending', detail: `dispatched; the run ended before ${nameOf(run)} did` };
    try {
      run = run === undefined ? await askForNewRun(step, dispatched.sinceAt, tools.github) : await askAfterRun(run, tools.github);
      trouble = '';
    } catch (error) {
      trouble = `, whose state could not be read: ${reasonOf(error)}`;
    }
    if (run?.conclusion !== undefined) return concluded(run, run.conclusion);
    if (tools.clock.now() >= untilAt) return { kind: 'pending', detail: `dispatched; not waited longer for ${nameOf(run)}${trouble}` };
  }
}

interface Dispatched {
  readonly run: WorkflowRun | undefined;
  /** By GitHub's clock, epoch milliseconds: the run was created then or later. */
  readonly sinceAt: number;
}

async function dispatch(step: DispatchStep, { github, clock }: DispatchTools): Promise<Dispatched | StepOutcome> {
  const path = `/repos/${github.repository}/actions/workflows/${encodeURIComponent(step.workflow)}/dispatches`;
  const wish = { ref: step.ref, inputs: step.inputs };
  const begunAt = clock.now();
  const send = async (body: unknown): Promise<Dispatched> => {
    const { data, headers } = await github.request('POST', path, body);
    return { run: answerOf(data), sinceAt: timeOf(headers) ?? begunAt };
  };
  try {
    return await send({ ...wish, return_run_details: true });
  } catch (error) {
    // A GitHub Enterprise Server that does not know the member yet refuses the whole request.
    if (![400, 422].includes(statusOf(error) ?? 0) || !reasonOf(error).includes('return_run_details')) return refused(error, begunAt);
  }
  try {
    return await send(wish);
  } catch (error) {
    return refused(error, begunAt);
  }
}

/** After an answer that was lost the run may exist, so it is looked for; everything else means that there is none. */
function refused(error: unknown, begunAt: number): Dispatched | StepOutcome {
  if (error instanceof Error && 'reason' in error && error.reason === 'lost') return { run: undefined, sinceAt: begunAt };
  return { kind: 'failed', detail: reasonOf(error), output: '' };
}

function concluded(run: WorkflowRun, conclusion: string): StepOutcome {
  const detail = `${conclusion}: ${run.url}`;
  return { kind: conclusion === 'success' ? 'done' : 'failed', detail, output: '' };
}

function nameOf(run: WorkflowRun | undefined): string {
  return run === undefined ? 'the dispatched run' : run.url;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function statusOf(error: unknown): number | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  return typeof cause === 'object' && cause !== null && 'status' in cause && typeof cause.status === 'number' ? cause.status : undefined;
}
