import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { GuardFolder } from './folder.ts';
import type { FromGuard, ToGuard } from './messages.ts';

/** The background guard as the step that started it knows it. */
export interface Background {
  readonly pid: number | undefined;
  tell(message: ToGuard): void;
  /** Every message, in order, until it is let go of or has ended. */
  messages(): AsyncIterable<FromGuard>;
  /** Lets it live on alone. */
  release(): void;
  /** Makes it stop everything, and answers when it has ended. One that does not within the limit is killed; what it kept is then still to be reaped. */
  stop(limitMs: number): Promise<void>;
}

/**
 * For hours it does little, and mostly throws away what it makes: room for more would only be memory that the job lacks,
 * and handing work to other threads costs more than the work.
 */
const frugal = ['--max-semi-space-size=1', '--single-threaded'];

/** Starts the background guard: a process of its own that outlives us. What it has to complain about itself goes to `guard.log` in its folder. */
export function startInBackground(entry: string, folder: GuardFolder, env: Readonly<Record<string, string>>): Background {
  const log = openSync(join(folder.path, 'guard.log'), 'a');
  const child = spawn(process.execPath, [...frugal, entry, folder.path], { detached: true, windowsHide: true, stdio: ['ignore', log, log, 'ipc'], env, cwd: process.cwd() });
  closeSync(log);
  const ended = eventOf(child, 'exit');
  // What it said before its end may still be in the channel then.
  const heard = Promise.all([ended, eventOf(child, 'disconnect')]).then(() => undefined);
  return {
    pid: child.pid,
    tell: (message) => tell(child, message),
    messages: () => messagesOf(child, heard),
    release() {
      child.unref();
      // Closed before the word is out, the channel would say the opposite.
      if (child.connected) child.send({ kind: 'release' } satisfies ToGuard, () => disconnect(child));
    },
    async stop(limitMs) {
      disconnect(child);
      const timer = setTimeout(() => child.kill('SIGKILL'), limitMs);
      await ended;
      clearTimeout(timer);
    },
  };
}

/** Also when it was never born, and nothing else will come of it; whatever else goes wrong with the channel means that nobody listens any more. */
function eventOf(child: ChildProcess, name: 'exit' | 'disconnect'): Promise<void> {
  return new Promise((resolve) => {
    child.once(name, () => resolve());
    child.on('error', () => {
      if (child.pid === undefined) resolve();
    });
  });
}

function tell(child: ChildProcess, message: ToGuard): void {
  if (child.connected) child.send(message, () => undefined);
}

function disconnect(child: ChildProcess): void {
  if (child.connected) child.disconnect();
}

async function* messagesOf(child: ChildProcess, heard: Promise<void>): AsyncGenerator<FromGuard> {
  const queue: FromGuard[] = [];
  let isOver = false;
  let wake: () => void = () => undefined;
  child.on('message', (message: FromGuard) => {
    queue.push(message);
    wake();
  });
  const end = (): void => {
    isOver = true;
    wake();
  };
  void heard.then(end);
  for (;;) {
    const next = queue.shift();
    if (next !== undefined) yield next;
    else if (isOver) return;
    else await new Promise<void>((resolve) => (wake = resolve));
  }
}
