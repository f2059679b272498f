import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { addSummary, annotate, setOutputs } from './adapters/runner.ts';
import type { Report } from './domain/report.ts';
import type { Clean } from './ports.ts';
import { annotations } from './render/annotations.ts';
import { outputs } from './render/outputs.ts';
import { reportJson } from './render/report-json.ts';
import { summary } from './render/summary.ts';
import { resultText } from './render/terminal.ts';
import { attempt, print } from './step-log.ts';

const { env } = process;

/** Tells the log and the runner what a run came to. Answers whether all of it could be written: a full disk must not pass for a silent success. */
export function publish(report: Report, clean: Clean): boolean {
  // Whoever shows the log wraps it as it fits; a line that a service printed must be found whole.
  print(resultText(report, { colour: false, width: Infinity, clean }));
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
