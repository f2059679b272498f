import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Launch } from '../../domain/service.ts';

/** A service's process that was just born, held at the gate where the system has one. */
export interface Born {
  readonly child: ChildProcess;
  /** What it prints: one stream, in the order in which it does, where there is a gate; else its output, then its errors. */
  readonly output: readonly Readable[];
  readonly openGate: () => void;
}

/** The folder that a service should be started in is not there. */
export class NoFolder extends Error {
  override readonly name = 'NoFolder';
}

/**
 * Waits for a line on its input, then becomes the command: number and start time stay. When whoever holds the other end is gone first,
 * nothing is started.
 */
const gate = 'exec 2>&1; read -r _ || exit 125; exec "$@" </dev/null';

/** Starts a service's command in a process group of its own, held at the gate; on Windows, which has none, it runs at once. Rejects when the system refuses. */
export async function bear({ command, cwd }: Launch, env: Readonly<Record<string, string>>): Promise<Born> {
  // The system would say that there is no such program.
  if (cwd !== undefined && statSync(cwd, { throwIfNoEntry: false })?.isDirectory() !== true) throw new NoFolder(`there is no folder ${cwd}`);
  const place = { env, windowsHide: true, ...(cwd === undefined ? {} : { cwd }) };
  if (process.platform === 'win32') return bearOnWindows(command, place);
  const words = typeof command === 'string' ? ['/bin/sh', '-c', command] : command;
  const child = spawn('/bin/sh', ['-c', gate, 'sh', ...words], { ...place, detached: true, stdio: ['pipe', 'pipe', 'ignore'] });
  // It may be gone before the gate opens.
  child.stdin?.on('error', () => undefined);
  return { child, output: streamsOf(child), openGate: () => void child.stdin?.end('\n') };
}

/** There `npx` and its like are scripts, which only a shell can start, and the shell has quoting rules of its own. */
async function bearOnWindows(command: Launch['command'], place: SpawnOptions): Promise<Born> {
  const { spawn: crossSpawn } = await import('cross-spawn');
  const options: SpawnOptions = { ...place, stdio: ['ignore', 'pipe', 'pipe'] };
  const child = typeof command === 'string' ? crossSpawn(command, [], { ...options, shell: true }) : crossSpawn(command[0], command.slice(1), options);
  return { child, output: streamsOf(child), openGate: () => undefined };
}

/** A child that could not be born for want of file descriptors has none, whatever its type says. */
function streamsOf({ stdout, stderr }: ChildProcess): readonly Readable[] {
  return [stdout, stderr].filter((stream) => stream !== null && stream !== undefined);
}
