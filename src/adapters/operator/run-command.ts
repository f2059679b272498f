import { spawn, type ChildProcessByStdio, type SpawnOptionsWithStdioTuple, type StdioNull, type StdioPipe } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { StepOutcome } from '../../domain/attempt.ts';
import { durationWords } from '../../domain/describe.ts';
import type { Command } from '../../domain/service.ts';
import type { Clock } from '../../ports.ts';
import { endInWords, faultInWords } from './in-words.ts';
import { drainAfterUs, endTree, killTree } from './process-tree.ts';
import { tailOf } from './tail.ts';

const keptMaxBytes = 32 * 1024;
/** How long the pipes of a command that has exited are read yet, when somebody it left behind holds them open. */
const drainMs = 200;
/** How long a killed command may take to be seen dead; longer only for one stuck in the kernel. */
const burialMs = 1_000;

/** What a command is run with. */
export interface CommandOptions {
  readonly env: Readonly<Record<string, string>>;
  readonly cwd?: string | undefined;
  readonly timeoutMs: number;
  readonly clock: Clock;
  /** Aborted, it ends the command's whole process tree. */
  readonly signal: AbortSignal;
}

type Child = ChildProcessByStdio<null, Readable, Readable>;
type End =
  | { readonly kind: 'exit'; readonly code: number | null; readonly signal: NodeJS.Signals | null }
  | { readonly kind: 'fault'; readonly fault: unknown };

/**
 * Runs a command to its exit, in a process group of its own and without input.
 * A string goes through the system's shell, a list does not. What the command leaves running in the background lives on.
 */
export async function runCommand(command: Command, options: CommandOptions): Promise<StepOutcome> {
  const startedAt = options.clock.now();
  const name = typeof command === 'string' ? command : command[0];
  let child: Child;
  try {
    child = await start(command, options);
  } catch (fault) {
    return { kind: 'failed', detail: faultInWords(fault, name), output: '' };
  }
  const printed = tailOf(keptMaxBytes);
  const streams = streamsOf(child);
  for (const stream of streams) stream.on('data', (chunk: Buffer) => printed.push(chunk));
  const ended = endOf(child);
  // Without a number it was never born, and its fault is on the way.
  const first = child.pid === undefined ? await ended : await endedInTime(child.pid, ended, options);
  await letGo(streams, options);
  const output = printed.text();
  if (first === undefined) return { kind: 'failed', detail: cutOffInWords(startedAt, options), output };
  if (first.kind === 'fault') return { kind: 'failed', detail: faultInWords(first.fault, name), output };
  return { kind: first.code === 0 ? 'done' : 'failed', detail: endInWords(first, output), output };
}

async function start(command: Command, { env, cwd }: CommandOptions): Promise<Child> {
  const options: SpawnOptionsWithStdioTuple<StdioNull, StdioPipe, StdioPipe> = {
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
    ...(cwd === undefined ? {} : { cwd }),
    detached: process.platform !== 'win32',
    windowsHide: true,
  };
  if (typeof command === 'string') return spawn(command, { ...options, shell: true });
  const [file, ...args] = command;
  if (process.platform !== 'win32') return spawn(file, args, options);
  // On Windows `npx` and its like are scripts, which only a shell can start, and the shell has quoting rules of its own.
  const { spawn: crossSpawn } = await import('cross-spawn');
  return crossSpawn(file, args, options);
}

/** Not the event `close`: that waits for everybody who holds the pipes, a server left in the background too. */
function endOf(child: Child): Promise<End> {
  return new Promise((resolve) => {
    child.once('error', (fault) => resolve({ kind: 'fault', fault }));
    child.once('exit', (code, signal) => resolve({ kind: 'exit', code, signal }));
  });
}

/** Its end, or undefined when it had to be ended. Should we be made to exit meanwhile, it goes before us. */
async function endedInTime(pid: number, ended: Promise<End>, options: CommandOptions): Promise<End | undefined> {
  const takeAlong = (): void => killTree(pid);
  process.once('exit', takeAlong);
  try {
    const first = await untilEndOrLimit(ended, options);
    if (first !== undefined) return first;
    await endTree(pid, options.clock);
    await within(ended, burialMs, options.clock);
    return undefined;
  } finally {
    process.off('exit', takeAlong);
  }
}

async function untilEndOrLimit(ended: Promise<End>, options: CommandOptions): Promise<End | undefined> {
  const over = new AbortController();
  const limit = options.clock.sleep(options.timeoutMs, AbortSignal.any([options.signal, over.signal]));
  const first = await Promise.race([ended, limit.then(() => undefined)]);
  over.abort();
  return first;
}

/** A child that could not be born for want of file descriptors has none, whatever its type says. */
function streamsOf(child: Child): readonly Readable[] {
  const streams: readonly (Readable | undefined)[] = [child.stdout, child.stderr];
  return streams.filter((stream) => stream !== undefined);
}

async function letGo(streams: readonly Readable[], options: CommandOptions): Promise<void> {
  await within(Promise.all(streams.map(closed)), drainMs, options.clock);
  for (const stream of streams) if (!stream.closed) drainAfterUs(stream, options.env);
}

function closed(stream: Readable): Promise<void> {
  return new Promise((resolve) => {
    if (stream.closed) resolve();
    else stream.once('close', resolve);
  });
}

async function within(promise: Promise<unknown>, limitMs: number, clock: Clock): Promise<void> {
  const over = new AbortController();
  await Promise.race([promise, clock.sleep(limitMs, over.signal)]);
  over.abort();
}

function cutOffInWords(startedAt: number, options: CommandOptions): string {
  if (!options.signal.aborted) return `timed out after ${durationWords(options.timeoutMs)}`;
  return `stopped after ${durationWords(options.clock.now() - startedAt)}, because the run was ended`;
}
