import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Pool } from 'undici';
import type { HttpCheck } from '../src/domain/service.ts';
import { createProber } from '../src/probes/prober.ts';

/** One way of making a single check; rejects when the answer is not as it should be. */
export interface Rival {
  readonly name: string;
  readonly check: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/** How many checks are in flight at once. */
export const concurrency = 50;

/** The product's own prober. */
export function mockMedic(url: string): Rival {
  const prober = createProber({ connectionsMax: concurrency });
  const signal = new AbortController().signal;
  const nothing = { status: undefined, withinMs: undefined, headers: [], body: undefined, json: [] };
  const base = { name: 'bench', timeoutMs: 10_000, family: 'any', expect: nothing, warn: undefined } as const;
  const check: HttpCheck = { ...base, kind: 'http', method: 'GET', url, headers: [], body: undefined, followRedirects: true, bodyMaxBytes: 1_048_576 };
  return {
    name: 'mock-medic',
    check: async () => {
      const seen = await prober.probe(check, signal);
      if (seen.kind !== 'responded' || seen.response?.status !== 200) throw new Error(`no 200: ${JSON.stringify(seen)}`);
    },
    end: () => Promise.resolve(),
  };
}

/** undici and nothing else: a client of its own, and so a fresh connection, for every request. */
export function bareUndici(url: string): Rival {
  const { origin, pathname } = new URL(url);
  return {
    name: 'bare undici',
    check: async () => {
      const client = new Client(origin);
      const { statusCode, body } = await client.request({ path: pathname, method: 'GET', reset: true });
      await body.text();
      if (statusCode !== 200) throw new Error(`no 200: ${statusCode}`);
      await client.close();
    },
    end: () => Promise.resolve(),
  };
}

/** Debian's prometheus-blackbox-exporter, asked for the same probes over connections that are kept; undefined where it is not installed. */
export async function blackbox(url: string): Promise<Rival | undefined> {
  const program = 'prometheus-blackbox-exporter';
  if (spawnSync(program, ['--version']).error !== undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const config = join(folder, 'blackbox.yml');
  writeFileSync(config, 'modules:\n  http_2xx:\n    prober: http\n    http:\n      preferred_ip_protocol: ip4\n');
  const port = await freePort();
  const child = spawn(program, [`--config.file=${config}`, `--web.listen-address=127.0.0.1:${port}`, '--log.level=error'], { stdio: 'ignore' });
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections: concurrency });
  await answering(pool, child);
  const path = `/probe?module=http_2xx&target=${encodeURIComponent(url)}`;
  return {
    name: 'blackbox-exporter',
    check: async () => {
      const { body } = await pool.request({ path, method: 'GET' });
      if (!(await body.text()).includes('\nprobe_success 1\n')) throw new Error('no success');
    },
    end: async () => {
      await pool.destroy();
      child.kill();
      await once(child, 'exit');
      rmSync(folder, { recursive: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function answering(pool: Pool, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the exporter ended with ${child.exitCode}`);
    try {
      const { body } = await pool.request({ path: '/-/healthy', method: 'GET' });
      await body.dump();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
