import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findMockoonCli } from '../../../src/adapters/mockoon/find-cli.ts';
import { loadConfig } from '../../../src/config/load.ts';
import { createProber } from '../../../src/probes/prober.ts';
import { configOf } from '../../config/loading.ts';
import { freePort, Mockoons, token } from './mockoon.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'find-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function install(at: string, description: string): string {
  const home = join(folder, at, 'node_modules', '@mockoon', 'cli');
  mkdirSync(join(home, 'bin'), { recursive: true });
  writeFileSync(join(home, 'package.json'), description);
  writeFileSync(join(home, 'bin', 'run.js'), '');
  return join(home, 'bin', 'run.js');
}

describe('the Mockoon of a folder', () => {
  const description = JSON.stringify({ bin: { 'mockoon-cli': './bin/run.js' } });

  test('is the nearest above it, run by the node on PATH', async () => {
    const outer = install('', description);
    const inner = install('packages/mocks', description);
    mkdirSync(join(folder, 'packages', 'mocks', 'data'));
    expect(await findMockoonCli(join(folder, 'packages', 'mocks', 'data'))).toEqual(['node', inner]);
    expect(await findMockoonCli(join(folder, 'packages', 'other'))).toEqual(['node', outer]);
  });

  test('may name its script without more ado', async () => {
    expect(await findMockoonCli(folder)).toBeUndefined();
    const script = install('', JSON.stringify({ bin: 'bin/run.js' }));
    expect(await findMockoonCli(folder)).toEqual(['node', script]);
  });

  test.each(['{', 'null', '{}', '{"bin":{"other":"bin/run.js"}}', '{"bin":"bin/gone.js"}'])('is not one that is broken: %s', async (broken) => {
    const outer = install('', description);
    install('a', broken);
    expect(await findMockoonCli(join(folder, 'a'))).toEqual(['node', outer]);
  });

  test('that this repository has serves what the configuration says, and answers its heartbeat', async () => {
    const mockoons = new Mockoons();
    const data = mockoons.write('orders.json');
    const text = `services: { orders: { mockoon: ${JSON.stringify(data)}, port: ${await freePort()} } }`;
    const surroundings = { mode: 'guard', environment: { MOCKOON_ADMIN_API_TOKEN: token }, readText: (path: string) => readFile(path, 'utf8'), findMockoon: findMockoonCli } as const;
    try {
      const launch = configOf(await loadConfig({ ...surroundings, text })).services[0].launch;
      expect(launch?.command[0]).toBe('node');
      const [, script = '', ...args] = launch?.command ?? [];
      await mockoons.serving(script, args);
      const [heartbeat] = launch?.heartbeat ?? [];
      const answer = heartbeat === undefined ? undefined : await createProber().probe(heartbeat, new AbortController().signal);
      expect(answer).toMatchObject({ kind: 'responded', response: { status: 200 } });
    } finally {
      await mockoons.endAll();
    }
  }, 30_000);
});

describe('without a terminal', () => {
  let mockoons: Mockoons;
  beforeEach(() => {
    mockoons = new Mockoons();
  });
  afterEach(() => mockoons.endAll());

  test.each([
    ['asks about a file without lastMigration and ends, having served nothing', { lastMigration: undefined }, 0],
    ['refuses a file of a newer version', { lastMigration: 9_999 }, 2],
  ])('Mockoon %s', async (_, change, code) => {
    const child = mockoons.spawn(['start', '--data', mockoons.write('old.json', (environment) => ({ ...environment, ...change })), '--port', String(await freePort())]);
    const [ended] = (await once(child, 'exit')) as [number];
    expect(ended).toBe(code);
  }, 30_000);
});
