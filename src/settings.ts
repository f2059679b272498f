import { readFile, stat } from 'node:fs/promises';
import { createGitHubApi } from './adapters/github/api.ts';
import { setDeadline, type Deadline } from './adapters/deadline.ts';
import type { RunFacts } from './adapters/runner.ts';
import type { CheckSettings, Home, Repository } from './check.ts';
import { parseDuration } from './config/duration.ts';
import { fromInputs, type ServiceInputs } from './config/inputs.ts';
import { loadConfig, type Config, type Loaded } from './config/load.ts';
import { nearest } from './config/nearest.ts';
import { problemLine } from './config/problem.ts';
import { readPatterns, select } from './config/select.ts';
import type { FailOn } from './domain/exit.ts';
import type { Clock } from './ports.ts';
import { createClean } from './render/foreign.ts';
import { userAgent } from './version.ts';

/** What was asked for, in words, by inputs or by flags; undefined where nothing was said. */
export interface Asked {
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
  | { readonly kind: 'ready'; readonly settings: Omit<CheckSettings, 'log'>; readonly failOn: FailOn | undefined; readonly config: Config }
  | { readonly kind: 'problems'; readonly lines: readonly string[] };

export const defaultConfig = '.github/mock-medic.yml';
const defaultDeadline = '10m';
const defaultRecordDir = '.mock-medic';
const deadlineMax = 6 * 3_600_000;
const scopeCharsMax = 300;
const fileBytesMax = 64 * 1024 * 1024;
const failOns: readonly FailOn[] = ['auto', 'outage', 'degraded', 'failing', 'never'];
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
  const home = readHome(asked, around.facts, repository, problems);
  const read = await readAlike(asked, { ...around, repository, deadlineMs }, problems);
  if (problems.length > 0 || read === undefined) {
    deadline.clear();
    return { kind: 'problems', lines: problems };
  }
  const { config, services, failOn } = read;
  const token = asked.token?.trim();
  return {
    kind: 'ready',
    failOn,
    config,
    settings: {
      services,
      recordAuthors: config.recordAuthors,
      home,
      repository,
      token,
      scope: asked.scope ?? defaultScope(around.facts, asked.matrix),
      configuration: configurationOf(asked),
      facts: around.facts,
      whole: asked.service === undefined && readPatterns(asked.only).length === 0,
      env: around.env,
      clock: around.clock,
      clean: createClean(token === undefined ? config.secrets : [...config.secrets, token]),
      deadline,
      remarks: await passedOver(asked),
    },
  };
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
  const read = await readAlike(asked, { ...around, repository: undefined, deadlineMs }, problems);
  return read === undefined || problems.length > 0 ? { kind: 'problems', lines: problems } : { kind: 'valid', config: read.config };
}

/** What a check and a validation read alike: the configuration, which of its services take part, and what fails the step. */
async function readAlike(asked: Asked, loading: Loading, problems: string[]) {
  const failOn = asked.failOn === undefined ? undefined : readChoice('fail-on', asked.failOn, failOns, problems);
  if ((asked.scope ?? '').length > scopeCharsMax) problems.push(`scope: is longer than ${scopeCharsMax} characters; shorten it`);
  const config = await load(asked, loading, problems);
  const chosen = config === undefined ? undefined : select(config.services, readPatterns(asked.only));
  if (chosen?.ok === false) problems.push(...chosen.messages);
  return config === undefined || chosen?.ok !== true ? undefined : { config, services: chosen.services, failOn };
}

/** Only a run of the same configuration may say that a service is gone from it. */
function configurationOf({ config, service }: Asked): string {
  if (service !== undefined) return 'inputs';
  if (config === undefined) return defaultConfig;
  return isYaml(config) ? 'config' : config.slice(0, scopeCharsMax);
}

function readDeadline(text: string | undefined, problems: string[]): number {
  const parsed = parseDuration(text ?? defaultDeadline, deadlineMax);
  if (parsed.ok) return parsed.value;
  problems.push(`deadline: ${parsed.message}`);
  return deadlineMax;
}

function readChoice<T extends string>(name: string, text: string, choices: readonly T[], problems: string[]): T | undefined {
  const choice = choices.find((each) => each === text);
  if (choice === undefined) {
    const near = nearest(text, choices);
    problems.push(`${name}: ${JSON.stringify(text.slice(0, 80))} is not known; use one of ${choices.join(', ')}${near === undefined ? '' : ` (did you mean ${near}?)`}`);
  }
  return choice;
}

function openRepository(asked: Asked, { facts, clock, env }: Surroundings, deadline: Deadline, problems: string[]): Repository | undefined {
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

function readHome(asked: Asked, facts: RunFacts, repository: Repository | undefined, problems: string[]): Home {
  switch (readChoice('record', asked.record ?? 'auto', records, problems)) {
    case 'local':
      return { kind: 'local', dir: asked.recordDir ?? defaultRecordDir };
    case 'github':
      return onGitHub(asked, { facts, repository, required: true }, problems);
    case 'auto':
      return recordsByItself(facts) ? onGitHub(asked, { facts, repository, required: facts.event === 'schedule' }, problems) : { kind: 'off' };
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
  if ((asked.repository ?? facts.repository) === undefined) problems.push('record: github needs a repository; give it as owner/name in `repository` or GITHUB_REPOSITORY, or use record: local or off');
  else if ((asked.token?.trim() ?? '') === '') problems.push('record: github needs a token; give the input github-token (on the command line GITHUB_TOKEN) with the permission issues: write, or use record: local or off');
  return { kind: 'off' };
}

/** The workflow file, the job and its matrix values, so that nobody else closes this one's incidents; `local` on a person's machine. */
function defaultScope({ place }: RunFacts, matrix: string | undefined): string {
  if (place === undefined) return 'local';
  const values = matrixValues(matrix);
  return (values.length === 0 ? place : `${place} (${values.join(', ')})`).slice(0, scopeCharsMax);
}

function matrixValues(matrix: string | undefined): readonly string[] {
  try {
    const value: unknown = JSON.parse(matrix ?? 'null');
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => `${key}=${typeof one === 'string' ? one : JSON.stringify(one)}`);
  } catch {
    return [];
  }
}

interface Loading extends Surroundings {
  readonly repository: Repository | undefined;
  readonly deadlineMs: number;
}

async function load(asked: Asked, loading: Loading, problems: string[]): Promise<Config | undefined> {
  const readText = (path: string): Promise<string> => (loading.facts.privileged ? readFromDefaultBranch(path, loading) : readPlainFile(path));
  const surroundings = { mode: 'check', environment: loading.env, readText, deadlineMs: loading.deadlineMs } as const;
  if (asked.service !== undefined) {
    if (asked.config === undefined) return accept(await fromInputs(asked.service, surroundings), 'inputs', problems);
    problems.push(`config and ${givenInputs(asked.service)} exclude each other; write the service into the configuration, or leave config out`);
    return undefined;
  }
  const inline = asked.config !== undefined && isYaml(asked.config);
  const path = asked.config ?? defaultConfig;
  if (inline) return accept(await loadConfig({ ...surroundings, text: path }), 'config', problems);
  try {
    return accept(await loadConfig({ ...surroundings, text: await readText(path) }), path, problems);
  } catch (error) {
    problems.push(unreadable(path, asked.config === undefined, error));
    return undefined;
  }
}

function givenInputs(inputs: ServiceInputs): string {
  const given = Object.entries(inputs).filter(([, value]) => value !== undefined);
  return given.map(([name]) => name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)).join(', ');
}

/** Whether the input `config` is the configuration itself and not a path. */
const isYaml = (config: string): boolean => /\n|:\s|^\s*\{/u.test(config);

function accept(loaded: Loaded, source: string, problems: string[]): Config | undefined {
  if (loaded.kind === 'config') return loaded.config;
  problems.push(...loaded.problems.map((problem) => problemLine(problem, source)));
  return undefined;
}

function unreadable(path: string, isDefault: boolean, error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' && isDefault) return `There is no configuration: write ${path} (mock-medic init makes one), or name a service with url or mockoon.`;
  if (code === 'ENOENT') return `config: there is no file ${path}`;
  if (code === 'EISDIR') return `config: ${path} is a folder; name the file in it`;
  return `config: ${path} cannot be read: ${error instanceof Error ? error.message.slice(0, 200) : String(error)}`;
}

/** A file of a sane size; a pipe or a device could be read for ever. */
async function readPlainFile(path: string): Promise<string> {
  const { size, ...kind } = await stat(path).then((found) => ({ size: found.size, isFile: found.isFile(), isFolder: found.isDirectory() }));
  if (!kind.isFile && !kind.isFolder) throw new Error('it is not a plain file');
  if (size > fileBytesMax) throw new Error(`it is larger than ${fileBytesMax / 1024 / 1024} MiB`);
  return readFile(path, 'utf8');
}

/** On events that run with our rights on a stranger's checkout, files are those of the default branch. */
async function readFromDefaultBranch(path: string, { repository, facts }: Loading): Promise<string> {
  if (repository === undefined || facts.repository === undefined) throw new Error(`on ${facts.event} the configuration is read from the default branch, which needs a token with contents: read`);
  const place = path.split('/').map(encodeURIComponent).join('/');
  const { data } = await repository.api.request('GET', `/repos/${facts.repository}/contents/${place}`);
  const content = (data as { readonly content?: unknown } | null)?.content;
  if (typeof content !== 'string') throw new Error(`${path} is not a file of the default branch`);
  return Buffer.from(content, 'base64').toString('utf8');
}
