import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';

/** Sleeps until the guard is dead and its end of the third pipe with it; then reads both outputs for as long as anybody writes them. */
const script = 'read -r _ <&3; cat <&4 >/dev/null & exec cat >/dev/null';

/**
 * Sees to it that a service outlives a guard that is killed: were nobody left to read its output, its next line would end it.
 * Answers a function that ends the watch, once the service is gone. Not needed and not there on Windows, where a write to nobody is an error that most servers bear.
 */
export function attendAfterlife([output, errors]: readonly Readable[], env: Readonly<Record<string, string>>): () => void {
  if (process.platform === 'win32' || output === undefined || errors === undefined) return () => undefined;
  let attendant: ChildProcess;
  try {
    attendant = spawn('/bin/sh', ['-c', script], { stdio: [output, 'ignore', 'ignore', 'pipe', errors], detached: true, env: { PATH: env['PATH'] ?? '' }, cwd: '/' });
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
