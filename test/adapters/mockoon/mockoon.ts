import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const token = 'a-token-of-the-test';

const root = join(import.meta.dirname, '..', '..', '..');
const cli = join(root, 'node_modules', '@mockoon', 'cli', 'bin', 'run.js');

/** Data files and the real Mockoons that serve them; `endAll` belongs into `afterEach`. */
export class Mockoons {
  readonly folder = mkdtempSync(join(tmpdir(), 'mockoon-'));
  readonly #running: ChildProcess[] = [];

  /** Writes the example's data file, changed; gives its path. */
  write(name: string, change: (environment: Record<string, unknown>) => unknown = (same) => same): string {
    const environment = JSON.parse(readFileSync(join(root, 'examples', 'mockoon', 'orders.json'), 'utf8')) as Record<string, unknown>;
    const path = join(this.folder, name);
    writeFileSync(path, JSON.stringify(change(environment)));
    return path;
  }

  /** Starts Mockoon; resolves when it says that it serves. */
  start(data: string, port: number): Promise<ChildProcess> {
    return this.serving(cli, ['start', '--data', data, '--port', String(port), '--disable-log-to-file']);
  }

  /** Runs a script of Mockoon's; resolves when it says that it serves. */
  async serving(script: string, args: readonly string[]): Promise<ChildProcess> {
    const child = this.spawn(args, script);
    for await (const chunk of child.stdout ?? []) if (String(chunk).includes('Server started')) break;
    return child;
  }

  /** Runs Mockoon without a terminal. */
  spawn(args: readonly string[], script = cli): ChildProcess {
    const env = { ...process.env, HOME: this.folder, USERPROFILE: this.folder, MOCKOON_ADMIN_API_TOKEN: token };
    const child = spawn(process.execPath, [script, ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    this.#running.push(child);
    return child;
  }

  async endAll(): Promise<void> {
    await Promise.all(this.#running.splice(0).map(kill));
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Kills a process and waits until it is gone. */
export async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
