import { addSummary, annotate } from './adapters/runner.ts';
import { logLine } from './render/foreign.ts';
import { codeSpan } from './render/markdown.ts';

const { env } = process;
const refusalCharsMax = 1_000;

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
