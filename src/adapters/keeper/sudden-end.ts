import type { GuardState } from '../../domain/guard/state.ts';
import { killTree, processTree } from '../operator/process-tree.ts';
import { bearsMarks } from './marked.ts';

/** Kills, before it returns, every service that a guard's journal knows as started and not stopped, with all that belongs to it: for a guard that must itself exit at once. On Windows only each one's own process. */
export function killServices({ guard, services }: GuardState): void {
  for (const { service, process: recorded, phase } of Object.values(services)) {
    if (recorded === undefined || phase === 'stopped') continue;
    if (process.platform === 'win32') killTree(recorded.pid);
    else processTree(recorded, bearsMarks(guard, service.id)).signal('SIGKILL');
  }
}
