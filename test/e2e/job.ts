import { mkdirSync, readdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { tokens, type TestGitHub } from '../github/start.ts';
import { dist, readOutputs, runNode, plainEnvironment, type Ended, type Workplace } from './dist.ts';

/** A job as a runner plays it: steps share its variables and its temporary folder, and each has a state of its own for its post step. */
export interface Job {
  readonly temp: string;
  /** What steps have exported so far. */
  readonly variables: Readonly<Record<string, string>>;
  main(inputs: Readonly<Record<string, string>>, options?: StepAround): Promise<EndedJobStep>;
  /** The post step of a main step; the platform says the job's status in an input. */
  post(of: EndedJobStep, status: 'success' | 'failure' | 'cancelled', options?: StepAround): Promise<EndedJobStep>;
}

/** What a step runs with besides its inputs. */
export interface StepAround {
  readonly env?: Readonly<Record<string, string>>;
  readonly onStart?: (child: ChildProcess) => void;
}

/** An ended step of a job, with what it told the runner. */
export interface EndedJobStep extends Ended {
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  /** report.json, parsed. */
  readonly report: GuardTold | undefined;
}

/** As much of a guard's report.json as tests look at. */
export interface GuardTold {
  readonly verdict: string;
  readonly guard: { readonly job: string; readonly reaped: readonly { readonly service: string; readonly pid: number; readonly ending: string }[] } | null;
  readonly services: readonly {
    readonly id: string;
    readonly verdict: string;
    readonly outcome: string;
    readonly watch: {
      readonly uptime: number | null;
      readonly restarts: number;
      readonly heartbeats: number;
      readonly stopFault: string | null;
      readonly mayLiveOn: boolean;
      readonly calls: { readonly served: number; readonly unmatched: readonly { readonly request: string; readonly count: number }[]; readonly complete: boolean } | null;
      readonly outages: readonly { readonly wellUntilAt: string; readonly startedAt: string; readonly endedAt: string | null; readonly durationMs: number; readonly cause: string; readonly exitCode: number | null; readonly signal: string | null; readonly stateReset: boolean }[];
    } | null;
  }[];
}

let steps = 0;

/** Begins a job in a workplace, as a push of `acme/mocks` would. */
export function beginJob(workplace: Workplace, github?: TestGitHub): Job {
  const temp = join(workplace.folder, '.temp');
  mkdirSync(temp, { recursive: true });
  const variables: Record<string, string> = {};

  const step = async (entry: string, inputs: Readonly<Record<string, string>>, around: StepAround & { readonly state?: Readonly<Record<string, string>> }): Promise<EndedJobStep> => {
    const files = join(workplace.folder, `.step-${(steps += 1)}`);
    mkdirSync(files);
    const place = { GITHUB_OUTPUT: join(files, 'output'), GITHUB_STEP_SUMMARY: join(files, 'summary'), GITHUB_ENV: join(files, 'env'), GITHUB_STATE: join(files, 'state') };
    for (const path of Object.values(place)) writeFileSync(path, '');
    const reportsBefore = new Set(reportsIn(temp));
    const ended = await runNode([join(dist, entry)], {
      cwd: workplace.folder,
      env: {
        ...plainEnvironment(),
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_NAME: 'push',
        GITHUB_REPOSITORY: github?.repository ?? 'acme/mocks',
        GITHUB_API_URL: github?.url ?? 'http://127.0.0.1:1',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_RUN_ID: '4711',
        GITHUB_WORKFLOW_REF: 'acme/mocks/.github/workflows/ci.yml@refs/heads/main',
        GITHUB_JOB: 'test',
        RUNNER_TEMP: temp,
        ...place,
        ...variables,
        ...Object.fromEntries(Object.entries({ 'github-token': github === undefined ? '' : tokens.bot, ...inputs }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
        ...Object.fromEntries(Object.entries(around.state ?? {}).map(([name, value]) => [`STATE_${name}`, value])),
        ...around.env,
      },
      ...(around.onStart === undefined ? {} : { onStart: around.onStart }),
    });
    const read = (path: string): Record<string, string> => readOutputs(readFileSync(path, 'utf8'));
    Object.assign(variables, read(place.GITHUB_ENV));
    const [reportPath] = reportsIn(temp).filter((path) => !reportsBefore.has(path));
    return {
      ...ended,
      inputs,
      outputs: read(place.GITHUB_OUTPUT),
      state: read(place.GITHUB_STATE),
      summary: readFileSync(place.GITHUB_STEP_SUMMARY, 'utf8'),
      report: reportPath === undefined ? undefined : (JSON.parse(readFileSync(reportPath, 'utf8')) as GuardTold),
    };
  };

  return {
    temp,
    variables,
    main: (inputs, around = {}) => step('action.js', { 'job-status': 'success', ...inputs }, around),
    post: (of, status, around = {}) => step('post.js', { ...of.inputs, 'job-status': status }, { ...around, state: of.state }),
  };
}

function reportsIn(temp: string): readonly string[] {
  return readdirSync(temp).map((name) => join(temp, name, 'report.json')).filter((path) => existsSync(path));
}
