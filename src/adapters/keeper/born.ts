import { spawn as crossSpawn } from 'cross-spawn';
import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { statSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import type { Launch } from '../../domain/service.ts';

/** A service's process that was just born, held at the gate where the system has one. */
export interface Born {
  readonly child: ChildProcess;
  readonly output: readonly Readable[];
  openGate(): void;
}

/**
 * Waits for a line on its input, then becomes the command: number and start time stay. When whoever holds the other end is gone first,
 * nothing is started.
 */
const gate = 'read -r _ || exit 125; exec "$@" </dev/null';

/** Starts a service's command in a process group of its own, held at the gate; on Windows, which has none, it runs at once. Throws when the system refuses. */
export function bear(launch: Launch, env: Readonly<Record<string, string>>): Born {
  const { command, cwd } = launch;
  if (cwd !== undefined && statSync(cwd, { throwIfNoEntry: false })?.isDirectory() !== true) throw new Error(`there is no folder ${cwd}`);
  const place = { env: { ...env }, windowsHide: true, ...(cwd === undefined ? {} : { cwd }) };
  if (process.platform === 'win32') {
    const options: SpawnOptions = { ...place, stdio: ['ignore', 'pipe', 'pipe'] };
    const child = typeof command === 'string' ? crossSpawn(command, [], { ...options, shell: true }) : crossSpawn(command[0], command.slice(1), options);
    return { child, output: streamsOf(child), openGate: () => undefined };
  }
  const words = typeof command === 'string' ? ['/bin/sh', '-c', command] : command;
  const child = crossSpawn('/bin/sh', ['-c', gate, 'sh', ...words], { ...place, detached: true, stdio: ['pipe', 'pipe', 'pipe'] });
  const input: Writable | null = child.stdin;
  // It may be gone before the gate opens.
  input?.on('error', () => undefined);
  return { child, output: streamsOf(child), openGate: () => void input?.end('\n') };
}

function streamsOf({ stdout, stderr }: ChildProcess): readonly Readable[] {
  return [stdout, stderr].filter((stream) => stream !== null && stream !== undefined);
}
