import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJournal } from '../../src/domain/guard/line.ts';
import type { GuardState } from '../../src/domain/guard/state.ts';
import type { EndedJobStep } from './job.ts';

/** What the journal of the guard that a step began says now. */
export function stateOf(step: EndedJobStep): GuardState {
  const { state } = readJournal(readFileSync(join(step.state['guard'] ?? '', 'journal'), 'utf8'));
  if (state === undefined) throw new Error(`no guard began: ${step.stdout}`);
  return state;
}

/** The number of a guarded mock's own process. */
export function pidOf(step: EndedJobStep, id = 'orders'): number {
  const pid = stateOf(step).services[id]?.process?.pid;
  if (pid === undefined) throw new Error(`${id} does not run`);
  return pid;
}

/** Kills a guarded mock with all that it started. */
export function killMock(step: EndedJobStep, id = 'orders'): void {
  process.kill(-pidOf(step, id), 'SIGKILL');
}
