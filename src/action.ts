import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createClock } from './adapters/clock.ts';
import { createPlainLog } from './adapters/log-plain.ts';
import { addSummary, annotate, maskInLog, readInput, readRunFacts, setOutputs } from './adapters/runner.ts';
import { check } from './check.ts';
import { exitCode, exitCodes } from './domain/exit.ts';
import type { Report } from './domain/report.ts';
import type { Clean } from './ports.ts';
import { annotations } from './render/annotations.ts';
import { logLine } from './render/foreign.ts';
import { codeSpan } from './render/markdown.ts';
import { outputs } from './render/outputs.ts';
import { reportJson } from './render/report-json.ts';
import { summary } from './render/summary.ts';
import { resultText } from './render/terminal.ts';
import { prepare, type Asked } from './settings.ts';
import { listenForStop } from './stop.ts';

const { env } = process;
const logWidth = 120;
const refusalCharsMax = 1_000;

/** The action's main step: reads the inputs, runs the check, tells the runner, and sets the exit code. */
export async function main(): Promise<void> {
  const stop = listenForStop();
  // A log that nobody reads any more must not cost the record.
  process.stdout.on('error', () => undefined);
  try {
    process.exitCode = await act(stop);
  } catch (bug) {
    process.exitCode = exitCodes.bug;
    annotate('error', 'A bug in Mock Medic', logLine(bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)).slice(0, 2_000));
  }
}

async function act(stop: AbortSignal): Promise<number> {
  const mode = readInput(env, 'mode') ?? 'check';
  if (mode !== 'check') return refuse([`mode: ${JSON.stringify(mode.slice(0, 40))} is not known; this version has check`]);
  const facts = readRunFacts(env);
  const prepared = await prepare(readAsked(), { env, facts, clock: createClock(), stop });
  if (prepared.kind === 'problems') return refuse(prepared.lines);
  const { settings, failOn, config } = prepared;
  for (const secret of config.secrets) maskInLog(secret);
  const report = await check({ ...settings, log: createPlainLog(write, settings.clean) });
  settings.deadline.clear();
  await settings.repository?.api.close();
  const told = publish(report, settings.clean);
  if (report.bugs.length > 0) return exitCodes.bug;
  return told ? exitCode(report, failOn, 'action') : exitCodes.failing;
}

function readAsked(): Asked {
  const input = (name: string): string | undefined => readInput(env, name);
  const service = { url: input('url'), name: input('name'), expectStatus: input('expect-status'), start: input('start'), port: input('port'), mockoon: input('mockoon'), recovery: input('recovery') };
  return {
    config: input('config'),
    only: input('only'),
    record: input('record'),
    recordDir: input('record-dir'),
    scope: input('scope'),
    repository: input('repository'),
    token: input('github-token'),
    failOn: input('fail-on'),
    deadline: input('deadline'),
    service: Object.values(service).some((value) => value !== undefined) ? service : undefined,
    matrix: input('matrix'),
  };
}

/** Tells the log and the runner. Answers whether all of it could be written: a full disk must not pass for a silent success. */
function publish(report: Report, clean: Clean): boolean {
  write(resultText(report, { colour: false, width: logWidth, clean }));
  for (const { level, title, message } of annotations(report, clean)) annotate(level, title, message);
  const base = env['RUNNER_TEMP'] ?? tmpdir();
  const path = join(base, `mock-medic-${process.pid}-${report.startedAt}`, 'report.json');
  const written = [
    () => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${JSON.stringify(reportJson(report, clean), null, 2)}\n`);
    },
    () => setOutputs(env, outputs(report, path)),
    () => addSummary(env, summary(report, clean)),
  ].map(attempt);
  return written.every(Boolean);
}

function attempt(act: () => void): boolean {
  try {
    act();
    return true;
  } catch (error) {
    annotate('error', 'Mock Medic could not tell the runner', logLine(error instanceof Error ? error.message : String(error)).slice(0, 500));
    return false;
  }
}

/** Says what is wrong with what was asked for: every problem in the log, the first ones as one annotation. */
function refuse(lines: readonly string[]): number {
  const inert = lines.map((line) => logLine(line).slice(0, refusalCharsMax));
  inert.forEach(write);
  annotate('error', 'Mock Medic cannot run', inert.slice(0, 3).join('\n'));
  attempt(() => addSummary(env, `### Mock Medic cannot run\n\n${inert.map((line) => `- ${codeSpan(line)}`).join('\n')}\n`));
  return exitCodes.usage;
}

function write(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}
