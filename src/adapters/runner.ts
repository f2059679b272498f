import { appendFileSync } from 'node:fs';
import { issueCommand } from '../../node_modules/@actions/core/lib/command.js';
import { Context } from '../../node_modules/@actions/github/lib/context.js';
import type { Trust } from '../domain/recovery.ts';

// Both libraries are imported by file: their front doors load all of undici through http-client, which takes longer than a whole healthy run.

/** What the runner tells of the run that we are a step of. Undefined members are what it does not tell, as on a person's machine. */
export interface RunFacts {
  readonly event: string | undefined;
  /** `owner/name`. */
  readonly repository: string | undefined;
  readonly apiUrl: string;
  readonly runUrl: string | undefined;
  readonly sha: string | undefined;
  readonly defaultBranch: string | undefined;
  /** Whether this run belongs to the default branch. */
  readonly onDefaultBranch: boolean;
  /** `ci.yml/test`: the workflow file and the job. */
  readonly place: string | undefined;
  readonly trust: Trust;
  /** The event runs with the base repository's rights on what a stranger may have sent: the checkout is not to be believed. */
  readonly privileged: boolean;
}

const privilegedEvents: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);

/** Reads the facts of this run from the runner's environment and its event file; an event file that cannot be read tells nothing. */
export function readRunFacts(env: NodeJS.ProcessEnv): RunFacts {
  const context = readContext();
  const event = env['GITHUB_EVENT_NAME'];
  const repository = env['GITHUB_REPOSITORY'];
  const runId = env['GITHUB_RUN_ID'];
  const serverUrl = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const defaultBranch = text(context?.payload.repository?.['default_branch']);
  return {
    event,
    repository,
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    runUrl: repository === undefined || runId === undefined ? undefined : `${serverUrl}/${repository}/actions/runs/${runId}`,
    sha: env['GITHUB_SHA'],
    defaultBranch,
    // A schedule always runs on the default branch, and its event does not always name it.
    onDefaultBranch: event === 'schedule' || (defaultBranch !== undefined && env['GITHUB_REF'] === `refs/heads/${defaultBranch}`),
    place: placeOf(env),
    trust: event === 'pull_request' && isFork(context) ? 'fork' : 'full',
    privileged: privilegedEvents.has(event ?? ''),
  };
}

function readContext(): Context | undefined {
  try {
    return new Context();
  } catch {
    return undefined;
  }
}

/** A pull request whose head repository is another one, or gone, comes from a fork; so does one that does not say. */
function isFork(context: Context | undefined): boolean {
  const pull = context?.payload.pull_request as { head?: { repo?: { full_name?: string } }; base?: { repo?: { full_name?: string } } } | undefined;
  const head = pull?.head?.repo?.full_name;
  return head === undefined || head !== pull?.base?.repo?.full_name;
}

function placeOf(env: NodeJS.ProcessEnv): string | undefined {
  const workflow = env['GITHUB_WORKFLOW_REF']?.split('@')[0]?.split('/').at(-1) ?? env['GITHUB_WORKFLOW'];
  const job = env['GITHUB_JOB'];
  return workflow === undefined || job === undefined ? undefined : `${workflow}/${job}`;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** An input of the action as the runner hands it over; undefined when it is absent or blank. */
export function readInput(env: NodeJS.ProcessEnv, name: string): string | undefined {
  const value = env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim();
  return value === undefined || value === '' ? undefined : value;
}

/** Sets outputs of the step, where a runner takes them. */
export function setOutputs(env: NodeJS.ProcessEnv, outputs: Readonly<Record<string, string>>): void {
  order(env['GITHUB_OUTPUT'], outputs);
}

/** Sets variables of the job's later steps, where a runner takes them. */
export function exportVariables(env: NodeJS.ProcessEnv, variables: Readonly<Record<string, string>>): void {
  order(env['GITHUB_ENV'], variables);
}

/** Keeps values for our own post step, which finds each as STATE_<name>, where a runner takes them. */
export function saveState(env: NodeJS.ProcessEnv, state: Readonly<Record<string, string>>): void {
  order(env['GITHUB_STATE'], state);
}

/**
 * Writes to one of the files through which the runner takes orders. A value stands between two lines that it does not itself hold.
 * Written here because the library's own way loads node:crypto for a random line, a fifth of a bare Node's start.
 */
function order(file: string | undefined, values: Readonly<Record<string, string>>): void {
  if (file === undefined) return;
  for (const [name, value] of Object.entries(values)) {
    let line = 'mock-medic-end';
    while (value.includes(line)) line += '-';
    appendFileSync(file, `${name}<<${line}\n${value}\n${line}\n`);
  }
}

/** Appends Markdown to the job summary, where a runner takes it. */
export function addSummary(env: NodeJS.ProcessEnv, markdown: string): void {
  const file = env['GITHUB_STEP_SUMMARY'];
  if (file !== undefined) appendFileSync(file, `${markdown}\n`);
}

/** Tells the runner to mask a value in every later line of the log. */
export function maskInLog(secret: string): void {
  issueCommand('add-mask', {}, secret);
}

/** Shows an annotation on the run's page. */
export function annotate(level: 'error' | 'warning' | 'notice', title: string, message: string): void {
  issueCommand(level, { title }, message);
}
