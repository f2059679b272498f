import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { tokens, type TestGitHub } from '../github/start.ts';

/** The folder of the built program: what users get is what is tested. */
export const dist = join(import.meta.dirname, '..', '..', 'dist');

/** An ended run of the built program. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** An ended step, with what it told the runner. */
export interface EndedStep extends Ended {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** report.json, parsed. */
  readonly report: Told | undefined;
  readonly reportText: string;
}

/** As much of report.json as tests look at. */
export interface Told {
  readonly verdict: string;
  readonly services: readonly { readonly id: string; readonly verdict: string; readonly record: { readonly kind: string; readonly unsent?: { readonly title: string; readonly body: string } } }[];
}

/** A folder as a checkout would be, gone after the test. */
export interface Workplace {
  readonly folder: string;
  write(path: string, text: string): void;
  read(path: string): string;
  remove(): void;
}

export function createWorkplace(): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'mock-medic-e2e-'));
  return {
    folder,
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What a step runs with; `env` is laid over what a runner sets on a schedule. */
export interface StepOptions {
  readonly workplace: Workplace;
  readonly github?: TestGitHub;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Is given the process as soon as it runs. */
  readonly onStart?: (child: ChildProcess) => void;
}

let steps = 0;

/** Runs the action's main step as the runner would. */
export async function runStep({ workplace, github, inputs = {}, env = {}, onStart }: StepOptions): Promise<EndedStep> {
  const files = join(workplace.folder, `.runner-${(steps += 1)}`);
  mkdirSync(files);
  const place = { output: join(files, 'output'), summary: join(files, 'summary') };
  for (const path of Object.values(place)) writeFileSync(path, '');
  const ended = await runNode([join(dist, 'action.js')], {
    cwd: workplace.folder,
    env: {
      ...plainEnvironment(),
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_REPOSITORY: github?.repository ?? 'acme/mocks',
      GITHUB_API_URL: github?.url ?? 'http://127.0.0.1:1',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RUN_ID: '4711',
      GITHUB_WORKFLOW_REF: 'acme/mocks/.github/workflows/check.yml@refs/heads/main',
      GITHUB_JOB: 'check',
      GITHUB_OUTPUT: place.output,
      GITHUB_STEP_SUMMARY: place.summary,
      RUNNER_TEMP: files,
      ...(github === undefined ? {} : { 'INPUT_GITHUB-TOKEN': tokens.bot }),
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...env,
    },
    ...(onStart === undefined ? {} : { onStart }),
  });
  const outputs = readOutputs(readFileSync(place.output, 'utf8'));
  const path = outputs['report'];
  const reportText = path !== undefined && existsSync(path) ? readFileSync(path, 'utf8') : '';
  return { ...ended, outputs, summary: readFileSync(place.summary, 'utf8'), reportText, report: reportText === '' ? undefined : (JSON.parse(reportText) as Told) };
}

/** Runs the command line. */
export function runCli(args: readonly string[], options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>>; readonly onStart?: (child: ChildProcess) => void }): Promise<Ended> {
  const { cwd, env = {}, onStart } = options;
  return runNode([join(dist, 'cli.js'), ...args], { cwd, env: { ...plainEnvironment(), ...env }, ...(onStart === undefined ? {} : { onStart }) });
}

/** Runs a script on this Node to its exit. */
export function runNode(args: readonly string[], options: { readonly cwd: string; readonly env: Readonly<Record<string, string>>; readonly onStart?: (child: ChildProcess) => void }): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args], { cwd: options.cwd, env: options.env, stdio: ['ignore', 'pipe', 'pipe'] });
    const told = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (told.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (told.stderr += text));
    child.on('error', reject);
    child.on('exit', (code) => {
      // What a recovery step left running may hold the pipes open for ever.
      setImmediate(() => resolve({ code, ...told }));
    });
    options.onStart?.(child);
  });
}

/** What every child gets of our own environment. */
export function plainEnvironment(): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...(process.env['TZ'] === undefined ? {} : { TZ: process.env['TZ'] }) };
}

/** What a step wrote to GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE, read as the runner reads it. */
export function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let n = 0; n < lines.length; n += 1) {
    const [, name, end] = /^([^<=]+)<<(.+)$/.exec(lines[n] ?? '') ?? [];
    if (name === undefined || end === undefined) continue;
    const value: string[] = [];
    for (n += 1; n < lines.length && lines[n] !== end; n += 1) value.push(lines[n] ?? '');
    outputs[name] = value.join('\n');
  }
  return outputs;
}
