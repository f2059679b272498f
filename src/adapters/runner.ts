import { appendFileSync } from 'node:fs';
import { issueCommand } from '../../node_modules/@actions/core/lib/command.js';
import { Context } from '../../node_modules/@actions/github/lib/context.js';
import type { Trust } from '../domain/recovery.ts';
import { readCommentEvent } from './comment-event.ts';
import type { CommentFacts } from './comment-event.ts';

// Both libraries are imported by file: their front doors load all of undici through http-client, which takes longer than a whole healthy run.

/** What the runner tells of the run that we are a step of. Undefined members are what it does not tell, as on a person's machine. */
export interface RunFacts {
  readonly event: string | undefined;
  /** `owner/name`. */
  readonly repository: string | undefined;
  readonly apiUrl: string;
  readonly runUrl: string | undefined;
  /** The id of this run, all digits. */
  readonly runId: string | undefined;
  /** The file name of this run's workflow, `ci.yml`. */
  readonly workflow: string | undefined;
  readonly sha: string | undefined;
  readonly defaultBranch: string | undefined;
  /** Whether this run belongs to the default branch. */
  readonly onDefaultBranch: boolean;
  /** `ci.yml/test`: the workflow file and the job. */
  readonly place: string | undefined;
  readonly trust: Trust;
  /** The event runs with the base repository's rights on what a stranger may have sent: the checkout is not to be believed. */
  readonly privileged: boolean;
  /** The comment of an `issue_comment` event; undefined on every other event, and when its payload does not tell of one. */
  readonly comment: CommentFacts | undefined;
}

const privilegedEvents: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);

/** Reads the facts of this run from the runner's environment and its event file; an event file that cannot be read tells nothing. */
export function readRunFacts(env: NodeJS.ProcessEnv): RunFacts {
  const payload = readPayload();
  const event = env['GITHUB_EVENT_NAME'];
  const repository = env['GITHUB_REPOSITORY'];
  const runId = env['GITHUB_RUN_ID'];
  const serverUrl = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const defaultBranch = text(member(payload, 'repository', 'default_branch'));
  return {
    event,
    repository,
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    runUrl: repository === undefined || runId === undefined ? undefined : `${serverUrl}/${repository}/actions/runs/${runId}`,
    runId: runId !== undefined && /^\d+$/.test(runId) ? runId : undefined,
    workflow: workflowFile(env),
    sha: env['GITHUB_SHA'],
    defaultBranch,
    // A schedule always runs on the default branch, and its event does not always name it.
    onDefaultBranch: event === 'schedule' || (defaultBranch !== undefined && env['GITHUB_REF'] === `refs/heads/${defaultBranch}`),
    place: placeOf(env),
    trust: event === 'pull_request' && isFork(payload) ? 'fork' : 'full',
    privileged: privilegedEvents.has(event ?? ''),
    comment: event === 'issue_comment' ? readCommentEvent(payload) : undefined,
  };
}

/** The event's payload, which may be anything. */
function readPayload(): unknown {
  try {
    return new Context().payload;
  } catch {
    return undefined;
  }
}

/** What lies under names within names; undefined where there is nothing. */
function member(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>((at, name) => (typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[name] : undefined), value);
}

/** A pull request whose head repository is another one, or gone, comes from a fork; so does one that does not say. */
function isFork(payload: unknown): boolean {
  const head = member(payload, 'pull_request', 'head', 'repo', 'full_name');
  return head === undefined || head !== member(payload, 'pull_request', 'base', 'repo', 'full_name');
}

/** Only a file of the repository has runs that can be asked for by its name. */
function workflowFile(env: NodeJS.ProcessEnv): string | undefined {
  return /^[^@]*\/\.github\/workflows\/([^/@]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1];
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
