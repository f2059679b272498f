import { readFileSync } from 'node:fs';
import { runningProcesses, type RunningProcess } from '../operator/process-table.ts';

/** The variables by which everything that a guard starts is known, also when it has left its process tree. */
export const guardVariable = 'MOCK_MEDIC_GUARD';
export const serviceVariable = 'MOCK_MEDIC_SERVICE';
/** What recovery steps start bears this as well. */
const stepVariable = 'MOCK_MEDIC_STEP';

/** What a service's processes are marked with. */
export function marks(guard: string, service: string): Readonly<Record<string, string>> {
  return { [guardVariable]: guard, [serviceVariable]: service };
}

/** What the recovery steps of a service, and whatever they leave running, are marked with. */
export function stepMarks(guard: string, service: string): Readonly<Record<string, string>> {
  return { ...marks(guard, service), [stepVariable]: '1' };
}

/** Whether recovery steps of a service have left something running since the process of a key began. */
export function isLeftBySteps(guard: string, service: string, since: string): boolean {
  const isOurs = bearsMarks(guard, service, since);
  return (runningProcesses() ?? []).some((each) => isOurs(each) && variablesOf(each.pid).includes(`${stepVariable}=1`));
}

/** Tells who bears the marks of one service of one guard; nobody does where the system does not show environments. Nobody older than the process of the key, when one is given, is looked at. */
export function bearsMarks(guard: string, service: string, oldest?: string): (process: RunningProcess) => boolean {
  const bornAt = oldest === undefined ? 0 : birthOf(oldest);
  return ({ pid, key }) => birthOf(key) >= bornAt && pid !== process.pid && isMarked(variablesOf(pid), guard, service);
}

/** The services of a guard that somebody bears the marks of. */
export function markedServices(guard: string): ReadonlySet<string> {
  const mark = `${serviceVariable}=`;
  const others = (runningProcesses() ?? []).filter(({ pid }) => pid !== process.pid);
  const services = others.flatMap(({ pid }) => {
    const variables = variablesOf(pid);
    const service = variables.find((each) => each.startsWith(mark))?.slice(mark.length);
    return service !== undefined && isMarked(variables, guard, service) ? [service] : [];
  });
  return new Set(services);
}

function isMarked(variables: readonly string[], guard: string, service: string): boolean {
  return Object.entries(marks(guard, service)).every(([name, value]) => variables.includes(`${name}=${value}`));
}

function variablesOf(pid: number): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0');
  } catch {
    // It has ended, or is somebody else's.
    return [];
  }
}

/** The half of a process's key that says when it was born, in the system's own count. */
const birthOf = (key: string): number => Number(key.split('/')[1]);
