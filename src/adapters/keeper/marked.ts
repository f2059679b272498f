import { readFileSync } from 'node:fs';
import { runningProcesses } from '../operator/process-table.ts';

/** The variables by which everything that a guard starts is known, also when it has left its process tree. */
export const guardVariable = 'MOCK_MEDIC_GUARD';
export const serviceVariable = 'MOCK_MEDIC_SERVICE';

/** What a service's processes are marked with. */
export function marks(guard: string, service: string): Readonly<Record<string, string>> {
  return { [guardVariable]: guard, [serviceVariable]: service };
}

/** Everybody who bears the marks of one service of one guard; nobody where the system does not show environments. */
export function markedProcesses(guard: string, service: string): readonly number[] {
  const wanted = Object.entries(marks(guard, service)).map(([name, value]) => `${name}=${value}`);
  return (runningProcesses() ?? []).map(({ pid }) => pid).filter((pid) => pid !== process.pid && bears(pid, wanted));
}

function bears(pid: number, wanted: readonly string[]): boolean {
  try {
    const variables = readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0');
    return wanted.every((mark) => variables.includes(mark));
  } catch {
    return false;
  }
}
