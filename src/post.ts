import { readAsked } from './inputs.ts';
import { print } from './step-log.ts';

const { env } = process;

/** The action's post step: ends the guard that its main step began, where it began one, and tells what happened. Gives the exit code. */
export async function post(stop: AbortSignal): Promise<number> {
  const folder = env['STATE_guard'];
  if (folder === undefined || folder === '') {
    print('This step began no guard; there is nothing to end.');
    return 0;
  }
  const { reportStep } = await import('./report-step.ts');
  return reportStep(readAsked(env), folder, stop);
}
