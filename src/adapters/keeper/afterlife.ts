import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';

/** Sleeps until the guard is dead and its end of the pipe with it; only then does it become a reader, which is the larger program by far. */
const watch = 'read -r _ <&3; exec "$0" -e "$1"';

/** Reads both outputs for as long as anybody may write to them. They are not blocking, which few programs of the shell could read. */
const read = 'for (const fd of [4, 5]) new (require("node:net").Socket)({ fd, writable: false }).on("error", () => {}).resume()';

/**
 * Sees to it that a service outlives a guard that is killed: were nobody left to read its output, its next line would end it.
 * Answers a function that ends the watch, once the service is gone. Not there on Windows, where a write to nobody is an error that most servers bear.
 */
export function attendAfterlife([output, errors]: readonly Readable[], env: Readonly<Record<string, string>>): () => void {
  if (process.platform === 'win32' || output === undefined || errors === undefined || output.destroyed || errors.destroyed) return () => undefined;
  let attendant: ChildProcess;
  try {
    // As its input or output they would be made blocking, for us too.
    const stdio = ['ignore', 'ignore', 'ignore', 'pipe', output, errors] as const;
    attendant = spawn('/bin/sh', ['-c', watch, process.execPath, read], { stdio: [...stdio], detached: true, env: { PATH: env['PATH'] ?? '' }, cwd: '/' });
  } catch {
    return () => undefined;
  }
  // A stream that is handed on is stopped; but as long as we live we are the ones who read.
  for (const stream of [output, errors]) stream.resume();
  // Without it nothing worse happens than the closed pipe.
  attendant.on('error', () => undefined);
  attendant.stdio[3]?.on('error', () => undefined);
  attendant.unref();
  return () => void attendant.kill('SIGKILL');
}
