import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { createRequire } from 'node:module';
import { connect, createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A Mockoon to be kept up: it answers a GET of `path` with 2xx on 127.0.0.1. */
export interface Mock {
  readonly port: number;
  readonly dataFile: string;
  readonly path: string;
}

const patienceMs = 60_000;
const lookMs = 4;

/** Where a mock is asked. */
export const urlOf = ({ port, path }: Mock): string => `http://127.0.0.1:${port}${path}`;

/** The command that every program under measurement starts a mock with; it is the one that guard derives from a data file. */
export function mockCommand({ dataFile, port }: Mock): readonly [string, ...string[]] {
  const cli = join(dirname(createRequire(import.meta.url).resolve('@mockoon/cli/package.json')), 'bin', 'run.js');
  return [process.execPath, cli, 'start', '--data', dataFile, '--port', String(port), '--disable-log-to-file'];
}

/** How long Mockoon itself takes from its spawn to its first answer, in ms. */
export async function ownStartMs(mock: Mock): Promise<number> {
  const [program, ...args] = mockCommand(mock);
  const beganAt = Date.now();
  const child = spawn(program, args, { stdio: 'ignore' });
  try {
    return (await firstAnswer(mock, { afterFall: false })) - beganAt;
  } finally {
    await ended(child);
  }
}

/**
 * The instant, in epoch milliseconds, of the first 2xx that an independent eye sees, trying every 4 ms; `afterFall` overlooks what the mock
 * says before a first failure. Rejects after a minute without one.
 */
export async function firstAnswer(mock: Mock, { afterFall }: { readonly afterFall: boolean }): Promise<number> {
  const limitAt = Date.now() + patienceMs;
  let hasFallen = !afterFall;
  while (Date.now() < limitAt) {
    const triedAt = performance.now();
    const status = await ask(mock);
    if (status !== undefined && status >= 200 && status < 300 && hasFallen) return Date.now();
    hasFallen ||= status === undefined;
    await sleep(Math.max(0, triedAt + lookMs - performance.now()));
  }
  throw new Error(`no answer of ${urlOf(mock)} within ${patienceMs} ms`);
}

/** Resolves when the mock answers no more. */
export async function silence(mock: Mock): Promise<void> {
  while ((await ask(mock)) !== undefined) await sleep(10);
}

/** A port of 127.0.0.1 that nobody holds. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Asks a process to end, and resolves when it has. */
export async function ended(child: ChildProcess | undefined): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill();
  await exit;
}

/** The middle of the values; NaN of none. */
export const median = (values: readonly number[]): number => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The status of the answer; undefined when there is none. While nobody listens it is a bare connection: a whole request so often would take from the start that is measured. */
async function ask(mock: Mock): Promise<number | undefined> {
  if (!(await listens(mock))) return undefined;
  return new Promise((resolve) => {
    const asked = request(urlOf(mock), { agent: false, signal: AbortSignal.timeout(patienceMs) }, (response) => {
      response.resume().on('error', () => undefined);
      resolve(response.statusCode);
    });
    asked.on('error', () => resolve(undefined));
    asked.end();
  });
}

function listens({ port }: Mock): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const end = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => end(true)).once('error', () => end(false));
  });
}
