import type { ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import { spawn as crossSpawn } from 'cross-spawn';
import type { Clock } from '../../ports.ts';
import { runningProcess } from './process-table.ts';
import { endProcessTree, endTreeOnWindows, goneWithin, processTree, type ProcessTree } from './process-tree.ts';

/** How long a command that was asked to end may take for its own clean-up. */
const graceMs = 5_000;
const stderrFd = 2;

/** What a command in our terminal is run with. */
export interface TerminalCommandOptions {
  readonly env: NodeJS.ProcessEnv;
  /** Whether standard output is wanted for something else; then what the command prints there goes to standard error. */
  readonly toStderr: boolean;
  /** The signal with which it is asked to end, when somebody asks. */
  readonly asked: Promise<'SIGINT' | 'SIGTERM' | 'SIGHUP'>;
  /** Is told in a sentence why it could not be started. */
  readonly onFault: (sentence: string) => void;
  readonly clock: Clock;
}

/** How a command in our terminal ended; its exit code is as a shell would give it where it could not be run at all: 127 when there is none, else 126. */
export interface TerminalEnd {
  readonly code: number;
  readonly hasRun: boolean;
}

/**
 * Runs a command with our own input and outputs, in our own process group, so that the terminal is the command's as well, and tells how it
 * ended. What it leaves in the background when nobody asked lives on; asked to end, it is ended with all that it started.
 */
export async function runInTerminal([file, ...args]: readonly [string, ...string[]], { env, toStderr, asked, onFault, clock }: TerminalCommandOptions): Promise<TerminalEnd> {
  const child = crossSpawn(file, args, { stdio: ['inherit', toStderr ? stderrFd : 'inherit', 'inherit'], env });
  const ended = new Promise<TerminalEnd>((resolve) => {
    child.once('error', (error: NodeJS.ErrnoException) => {
      onFault(error.code === 'ENOENT' ? `command not found: ${file}` : `${file} could not be started: ${error.message}`);
      resolve({ code: error.code === 'ENOENT' ? 127 : 126, hasRun: false });
    });
    child.once('exit', (exit, signal) => resolve({ code: exit ?? 128 + constants.signals[signal ?? 'SIGKILL'], hasRun: true }));
  });
  const tree = treeOf(child);
  // Should we be made to exit at once, it goes before us.
  const takeAlong = (): void => void tree.signal('SIGKILL');
  process.once('exit', takeAlong);
  const signal = await Promise.race([asked, ended.then(() => undefined)]);
  if (signal !== undefined) await end(child, { tree, signal, clock });
  process.off('exit', takeAlong);
  return ended;
}

/** Lets the command end as it wants to, then ends what is left of it. */
async function end(child: ChildProcess, { tree, signal, clock }: { readonly tree: ProcessTree; readonly signal: NodeJS.Signals; readonly clock: Clock }): Promise<void> {
  if (process.platform === 'win32') {
    // There is no polite way but the terminal's own.
    if (signal === 'SIGINT') await goneWithin(graceMs, () => runs(child), clock);
    if (runs(child) && child.pid !== undefined) await endTreeOnWindows(child.pid);
    return;
  }
  if (signal === 'SIGINT') {
    // The terminal has said it to everybody; a second word would cut off the clean-up.
    await goneWithin(graceMs, () => tree.lives(), clock);
  } else {
    // Looked at now, its children are known when it is gone.
    tree.pids();
    child.kill(signal);
    await goneWithin(graceMs, () => runs(child), clock);
  }
  await endProcessTree(tree, clock);
}

/** The command and what descends from it; where the system does not show that, the command alone. */
function treeOf(child: ChildProcess): ProcessTree {
  const key = child.pid === undefined ? undefined : runningProcess(child.pid)?.key;
  const shown = processTree(undefined, (each) => each.key === key);
  return {
    lives: () => runs(child) || shown.lives(),
    pids: () => shown.pids(),
    signal: (name) => shown.signal(name) || (runs(child) && child.kill(name)),
  };
}

function runs({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid !== undefined && exitCode === null && signalCode === null;
}
