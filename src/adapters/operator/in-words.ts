import { constants } from 'node:os';

/** How a process ended, in short words: `exit 0`, `exit 137 (SIGKILL)`, `ended by SIGTERM`, `command not found: x`. */
export function endInWords(end: { readonly code: number | null; readonly signal: NodeJS.Signals | null }, output: string): string {
  if (end.signal !== null) return `ended by ${end.signal}`;
  const code = end.code ?? 0;
  if (code === 127) return notFoundInWords(output) ?? 'exit 127 (command not found)';
  if (code === 126) return 'exit 126 (found, but it cannot be executed)';
  const signal = Object.entries(constants.signals).find(([, number]) => code === 128 + number)?.[0];
  return signal === undefined ? `exit ${code}` : `exit ${code} (${signal})`;
}

/** Why a process could not be started at all, in short words. */
export function faultInWords(fault: unknown, command: string): string {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
  if (code === 'ENOENT') return `command not found: ${command}`;
  if (code === 'EACCES') return `not executable: ${command}`;
  if (code === 'E2BIG') return 'could not be started: the command line is too long';
  return `could not be started: ${fault instanceof Error ? fault.message : String(fault)}`;
}

/** Shells word it in their own ways: `sh: 1: foo: not found` (dash), `sh: line 1: foo: command not found` (bash). */
function notFoundInWords(output: string): string | undefined {
  const command = /([^\s:]+): (?:command )?not found\s*$/mu.exec(output)?.[1];
  return command === undefined ? undefined : `command not found: ${command}`;
}
