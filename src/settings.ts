import { stat } from 'node:fs/promises';
import { createGitHubApi } from './adapters/github/api.ts';
import { setDeadline, type Deadline } from './adapters/deadline.ts';
import type { RunFacts } from './adapters/runner.ts';
import type { CheckSettings, Home, Repository } from './check.ts';
import { parseDuration } from './config/duration.ts';
import { guardProblems } from './config/guardable.ts';
import type { ServiceInputs } from './config/inputs.ts';
import type { Config } from './config/load.ts';
import { nearest } from './config/nearest.ts';
import { readPatterns, select } from './config/select.ts';
import type { Mode } from './config/service.ts';
import type { FailOn } from './domain/exit.ts';
import type { Clock } from './ports.ts';
import type { GuardRecordSettings } from './record-guards.ts';
import { createReader, defaultConfig, givenInputs, isYaml, mayStart, noConfiguration, readConfig, type Loading } from './read-config.ts';
import { createClean } from './render/foreign.ts';
import { defaultScope, scopeCharsMax } from './scope.ts';
import { userAgent } from './version.ts';

/** What was asked for, in words, by inputs or by flags; undefined where nothing was said. */
export interface Asked {
  readonly mode: string | undefined;
  readonly config: string | undefined;
  readonly only: string | undefined;
  readonly record: string | undefined;
  readonly recordDir: string | undefined;
  readonly scope: string | undefined;
  readonly repository: string | undefined;
  readonly token: string | undefined;
  readonly failOn: string | undefined;
  readonly deadline: string | undefined;
  /** The one service of a run without a file. */
  readonly service: ServiceInputs | undefined;
  /** The job's matrix values as JSON. */
  readonly matrix: string | undefined;
}

/** The world around the asking. */
export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  readonly facts: RunFacts;
  readonly clock: Clock;
  readonly stop: AbortSignal;
}

export type Prepared =
  | {
      readonly kind: 'ready';
      readonly mode: 'check' | 'guard' | 'command';
      readonly settings: Omit<CheckSettings, 'log'>;
      readonly failOn: FailOn | undefined;
      /** In mode command, which can do much without it, why the configuration could not be read, a sentence each; there are no services then. */
      readonly unread: readonly string[];
      /** Values to redact wherever they would be shown. */
      readonly secrets: readonly string[];
    }
  | { readonly kind: 'problems'; readonly lines: readonly string[] };

const defaultDeadline = '10m';
/** Where the local record is unless told otherwise. */
export const defaultRecordDir = '.mock-medic';
const deadlineMax = 6 * 3_600_000;
const failOns: readonly FailOn[] = ['auto', 'outage', 'degraded', 'failing', 'never'];
/** A report reads no configuration; see `prepareReport`. */
const modes = ['check', 'guard', 'command', 'report'] as const;
const adminTokenVariable = 'MOCKOON_ADMIN_API_TOKEN';
const records = ['auto', 'github', 'local', 'off'] as const;

/**
 * Turns what was asked for into settings, or into every problem at once, a sentence each.
 * Asks the network only where the configuration must come from the default branch.
 */
export async function prepare(asked: Asked, around: Surroundings): Promise<Prepared> {
  const problems: string[] = [];
  const deadlineMs = readDeadline(asked.deadline, problems);
  const deadline = setDeadline(deadlineMs, around.clock, around.stop);
  const repository = openRepository(asked, around, deadline, problems);
  const readText = createReader(around.facts, repository);
  const reading = { environment: around.env, deadlineMs, readText, findMockoon };
  const read = await readForMode(asked, reading, problems);
  const home = readHome(asked, { facts: around.facts, repository, mode: read?.mode ?? 'check' }, problems);
  if (problems.length > 0 || read === undefined) {
    deadline.clear();
    return { kind: 'problems', lines: problems };
  }
  const { config, services, failOn, mode, environment, unread } = read;
  const token = asked.token?.trim();
  const adminToken = environment[adminTokenVariable];
  const isHandedOn = mode === 'guard' && services.some(({ launch }) => launch?.mockoon === true);
  const secrets = [...new Set([...config.secrets, ...(isHandedOn && adminToken !== undefined ? [adminToken] : [])])];
  return {
    kind: 'ready',
    mode,
    failOn,
    unread,
    secrets,
    settings: {
      services,
      policy: config.policy,
      recovery: 'as-due',
      recordAuthors: config.recordAuthors,
      home,
      repository,
      token,
      scope: scopeOf(asked, around.facts),
      configuration: configurationOf(asked),
      facts: around.facts,
      whole: asked.service === undefined && readPatterns(asked.only).length === 0,
      env: environment,
      clock: around.clock,
      clean: createClean(token === undefined ? secrets : [...secrets, token]),
      deadline,
      remarks: await passedOver(asked),
    },
  };
}

type Reading = Omit<Loading, 'mode'>;

/** Loaded where a guard needs it. */
const findMockoon: NonNullable<Loading['findMockoon']> = async (folder) => (await import('./adapters/mockoon/find-cli.ts')).findMockoonCli(folder);

/** Reads for the mode that was asked for; else guard it is when a chosen service has something to start. */
async function readForMode(asked: Asked, reading: Reading, problems: string[]) {
  const mode = asked.mode === undefined ? undefined : readChoice('mode', asked.mode, modes, problems);
  if ((asked.mode !== undefined && mode === undefined) || mode === 'report') return undefined;
  if (mode === 'command') {
    const unread: string[] = [];
    const failOn = readFailOn(asked, problems);
    checkScope(asked, problems);
    // What lives only in a job may have a port that nobody knows here.
    const read = (await readServices(asked, { ...reading, mode: 'validate' }, unread)) ?? noConfiguration;
    return { ...read, failOn, mode, environment: reading.environment, unread };
  }
  if (mode === 'guard' || (mode === undefined && (await mayStart(asked, reading.readText)))) {
    const forGuard = await readAlike(asked, { ...reading, mode: 'guard', environment: await guardEnvironment(reading.environment, asked.token), deadlineMs: undefined }, problems);
    if (forGuard === undefined) return undefined;
    if (mode === 'guard' || forGuard.services.some(({ launch }) => launch !== undefined)) {
      problems.push(...guardProblems(forGuard.services));
      return forGuard;
    }
  }
  return readAlike(asked, { ...reading, mode: 'check' }, problems);
}

/** What a guard fills its configuration in from and hands to its children: nothing of the runner's, no token of GitHub's, and one for Mockoon's admin API. */
async function guardEnvironment(env: NodeJS.ProcessEnv, token: string | undefined): Promise<NodeJS.ProcessEnv> {
  const [{ childEnvironment }, { adminToken }] = await Promise.all([import('./adapters/child-environment.ts'), import('./adapters/mockoon/admin-token.ts')]);
  const clean = childEnvironment(env, token);
  return { ...clean, [adminTokenVariable]: adminToken(clean).token };
}

/** What the report of guards needs; their configuration was read when they began. */
export type ReportPrepared =
  | { readonly kind: 'ready'; readonly settings: GuardRecordSettings; readonly failOn: FailOn | undefined }
  | { readonly kind: 'problems'; readonly lines: readonly string[] };

/** Turns what a report was asked for into settings, without reading a configuration. */
export function prepareReport(asked: Asked, around: Surroundings): ReportPrepared {
  const problems: string[] = [];
  const deadline = setDeadline(readDeadline(asked.deadline, problems), around.clock, around.stop);
  const repository = openRepository(asked, around, deadline, problems);
  const home = readHome(asked, { facts: around.facts, repository, mode: 'guard' }, problems);
  const failOn = readFailOn(asked, problems);
  checkScope(asked, problems);
  if (problems.length > 0) {
    deadline.clear();
    return { kind: 'problems', lines: problems };
  }
  const secrets = [asked.token?.trim(), around.env[adminTokenVariable]].filter((secret) => secret !== undefined);
  const { clock, facts } = around;
  return { kind: 'ready', failOn, settings: { home, repository, clock, deadline, facts, clean: createClean(secrets), scope: scopeOf(asked, facts) } };
}

/** A configuration that nobody reads because inputs name a service: the person may not have meant that. */
async function passedOver({ service }: Asked): Promise<readonly string[]> {
  if (service === undefined || !(await stat(defaultConfig).then(() => true, () => false))) return [];
  return [`${defaultConfig} was not read, because ${givenInputs(service)} say what to examine; remove these inputs to use it.`];
}

/** Reads what was asked for as `prepare` would, without the network and without a record. */
export async function validate(asked: Asked, around: Surroundings): Promise<{ readonly kind: 'valid'; readonly config: Config } | Extract<Prepared, { kind: 'problems' }>> {
  const problems: string[] = [];
  const deadlineMs = readDeadline(asked.deadline, problems);
  if (asked.record !== undefined) readChoice('record', asked.record, records, problems);
  const readText = createReader(around.facts, undefined);
  const read = await readAlike(asked, { mode: 'validate', environment: around.env, deadlineMs, readText }, problems);
  return read === undefined || problems.length > 0 ? { kind: 'problems', lines: problems } : { kind: 'valid', config: read.config };
}

/** What a check and a validation read alike: the configuration, which of its services take part, and what fails the step. */
async function readAlike<M extends Mode>(asked: Asked, loading: Loading & { readonly mode: M }, problems: string[]) {
  const failOn = readFailOn(asked, problems);
  checkScope(asked, problems);
  const read = await readServices(asked, loading, problems);
  return read === undefined ? undefined : { ...read, failOn, mode: loading.mode, environment: loading.environment, unread: [] };
}

async function readServices(asked: Asked, loading: Loading, problems: string[]) {
  const config = await readConfig(asked, loading, problems);
  const chosen = config === undefined ? undefined : select(config.services, readPatterns(asked.only));
  if (chosen?.ok === false) problems.push(...chosen.messages);
  return config === undefined || chosen?.ok !== true ? undefined : { config, services: chosen.services };
}

function readFailOn({ failOn }: Asked, problems: string[]): FailOn | undefined {
  return failOn === undefined ? undefined : readChoice('fail-on', failOn, failOns, problems);
}

function checkScope({ scope = '' }: Asked, problems: string[]): void {
  if (scope.length > scopeCharsMax) problems.push(`scope: is longer than ${scopeCharsMax} characters; shorten it`);
}

const scopeOf = ({ scope, matrix }: Asked, facts: RunFacts): string => scope ?? defaultScope(facts, matrix);

/** Only a run of the same configuration may say that a service is gone from it. */
function configurationOf({ config, service }: Asked): string {
  if (service !== undefined) return 'inputs';
  if (config === undefined) return defaultConfig;
  return isYaml(config) ? 'config' : config.slice(0, scopeCharsMax);
}

/** The deadline in milliseconds; what cannot be read is a problem. */
export function readDeadline(text: string | undefined, problems: string[]): number {
  const parsed = parseDuration(text ?? defaultDeadline, deadlineMax);
  if (parsed.ok) return parsed.value;
  problems.push(`deadline: ${parsed.message}`);
  return deadlineMax;
}

/** One of the choices; what is none of them is a problem. */
export function readChoice<T extends string>(name: string, text: string, choices: readonly T[], problems: string[]): T | undefined {
  const choice = choices.find((each) => each === text);
  if (choice === undefined) {
    const near = nearest(text, choices);
    problems.push(`${name}: ${JSON.stringify(text.slice(0, 80))} is not known; use one of ${choices.join(', ')}${near === undefined ? '' : ` (did you mean ${near}?)`}`);
  }
  return choice;
}

/** The repository that was asked for, with the way to it; undefined without a token or a name, and where `problems` then says what is wrong with them. */
export function openRepository(asked: Asked, { facts, clock, env }: Surroundings, deadline: Deadline, problems: string[]): Repository | undefined {
  const name = asked.repository ?? facts.repository;
  const token = asked.token?.trim() ?? '';
  if (name === undefined || token === '') return undefined;
  if (!/^[\w.-]+\/[\w.-]+$/u.test(name) || /(?:^|\/)\.{1,2}(?:\/|$)/u.test(name)) {
    problems.push(`repository: ${JSON.stringify(name.slice(0, 80))} is not a repository; write owner/name`);
    return undefined;
  }
  if (!URL.canParse(facts.apiUrl) || !/^https?:/iu.test(facts.apiUrl)) {
    problems.push(`GITHUB_API_URL: ${JSON.stringify(facts.apiUrl.slice(0, 80))} is not a URL of http: or https:`);
    return undefined;
  }
  if (!/^[\u0021-\u007E]+$/u.test(token)) {
    problems.push('github-token: has a character that no token has, such as a space or a curly quote; copy it again');
    return undefined;
  }
  const api = createGitHubApi({ baseUrl: facts.apiUrl, token, userAgent, clock, signal: deadline.record, deadlineAt: deadline.at, env });
  return { api, name };
}

function readHome(asked: Asked, { facts, repository, mode }: { readonly facts: RunFacts; readonly repository: Repository | undefined; readonly mode: Mode | 'command' }, problems: string[]): Home {
  const record = readChoice('record', asked.record ?? 'auto', records, problems);
  if (mode === 'command' && (record === 'local' || record === 'off')) problems.push(`record: ${record} leaves nothing to answer; mode command needs github, or leave record out`);
  switch (mode === 'command' && record === 'auto' ? 'github' : record) {
    case 'local':
      return { kind: 'local', dir: asked.recordDir ?? defaultRecordDir };
    case 'github':
      return onGitHub(asked, { facts, repository, required: true }, problems);
    case 'auto':
      return mode === 'check' && recordsByItself(facts) ? onGitHub(asked, { facts, repository, required: facts.event === 'schedule' }, problems) : { kind: 'off' };
    case 'off':
    case undefined:
      return { kind: 'off' };
  }
}

/** By itself the record is kept on a schedule, and on pushes to and manual runs of the default branch: there what is seen is nobody's work in progress. */
function recordsByItself({ event, onDefaultBranch }: RunFacts): boolean {
  return event === 'schedule' || ((event === 'push' || event === 'workflow_dispatch') && onDefaultBranch);
}

function onGitHub(asked: Asked, { facts, repository, required }: { readonly facts: RunFacts; readonly repository: Repository | undefined; readonly required: boolean }, problems: string[]): Home {
  if (repository !== undefined) return { kind: 'github', required };
  if ((asked.repository ?? facts.repository) === undefined) problems.push('record: github needs a repository; give it as owner/name in the input repository (on the command line GITHUB_REPOSITORY), or use record: local or off');
  else if ((asked.token?.trim() ?? '') === '') problems.push('record: github needs a token; give the input github-token (on the command line GITHUB_TOKEN) with the permission issues: write, or use record: local or off');
  return { kind: 'off' };
}
