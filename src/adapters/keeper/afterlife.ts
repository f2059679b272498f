import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';

/** Sleeps until the guard is dead and its end of the pipe with it; only then does it become a reader, which is the larger program by far. */
const watch = 'read -r _ <&3; exec "$0" -e "$1"';

/** The output is not blocking, so that few programs of the shell could read it. */
const read = 'new (require("node:net").Socket)({ fd: 4, writable: false }).on("error", () => {}).resume()';

/**
 * Sees to it that a service outlives a guard that is killed: were nobody left to read its output, its next line would end it.
 * Answers a function by which that begins now, although we live on. The reader goes when the last writer has gone. Not there on Windows, where a write to nobody is an error that most servers bear.
 */
export function attendAfterlife(output: Readable, env: Readonly<Record<string, string>>): () => void {
  if (process.platform === 'win32' || output.destroyed) return () => undefined;
  const attendant = startedFor(output, env);
  // A stream that is handed on is stopped; but as long as we live we are the ones who read.
  output.resume();
  // Without it nothing worse happens than the closed pipe.
  if (attendant === undefined) return () => undefined;
  const line = attendant.stdio[3];
  line?.on('error', () => undefined);
  attendant.unref();
  const cancel = (): void => void attendant.kill('SIGKILL');
  output.once('close', cancel);
  return () => {
    output.off('close', cancel);
    line?.destroy();
  };
}

/** Undefined when the system refuses. */
function startedFor(output: Readable, env: Readonly<Record<string, string>>): ChildProcess | undefined {
  try {
    // As one of its first three the output would be made blocking, for us too.
    const attendant = spawn('/bin/sh', ['-c', watch, process.execPath, read], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', output], detached: true, env: { PATH: env['PATH'] ?? '' }, cwd: '/' });
    attendant.on('error', () => undefined);
    return attendant.pid === undefined ? undefined : attendant;
  } catch {
    return undefined;
  }
}
