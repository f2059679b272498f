import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { addSummary, annotate, setOutputs } from './adapters/runner.ts';
import type { Report } from './domain/report.ts';
import type { Clean } from './ports.ts';
import { annotations } from './render/annotations.ts';
import { logLine } from './render/foreign.ts';
import { codeSpan } from './render/markdown.ts';
import { outputs } from './render/outputs.ts';
import { reportJson } from './render/report-json.ts';
import { summary } from './render/summary.ts';
import { resultText } from './render/terminal.ts';

const { env } = process;
const logWidth = 120;
const refusalCharsMax = 1_000;

/** Tells the log and the runner what a run came to. Answers whether all of it could be written: a full disk must not pass for a silent success. */
export function publish(report: Report, clean: Clean): boolean {
  print(resultText(report, { colour: false, width: logWidth, clean }));
  for (const { level, title, message } of annotations(report, clean)) annotate(level, title, message);
  const path = join(env['RUNNER_TEMP'] ?? tmpdir(), `mock-medic-${process.pid}-${report.startedAt}`, 'report.json');
  const written = [
    () => writeWhole(path, `${JSON.stringify(reportJson(report, clean), null, 2)}\n`),
    () => setOutputs(env, outputs(report, path)),
    () => addSummary(env, summary(report, clean)),
  ].map(attempt);
  return written.every(Boolean);
}

/** Half a report would be worse than none. */
function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, text);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}

/** Does something that the disk may refuse; then it is said, and the answer is false. */
export function attempt(act: () => void): boolean {
  try {
    act();
    return true;
  } catch (error) {
    annotate('error', 'Mock Medic could not tell the runner', logLine(error instanceof Error ? error.message : String(error)).slice(0, 500));
    return false;
  }
}

/** Says why nothing can be done: every reason in the log, the first ones as one annotation, all in the summary. */
export function publishRefusal(lines: readonly string[]): void {
  const inert = lines.map((line) => logLine(line).slice(0, refusalCharsMax));
  inert.forEach(print);
  annotate('error', 'Mock Medic cannot run', inert.slice(0, 3).join('\n'));
  attempt(() => addSummary(env, `### Mock Medic cannot run\n\n${inert.map((line) => `- ${codeSpan(line)}`).join('\n')}\n`));
}

/** Writes lines to the step's log. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}
