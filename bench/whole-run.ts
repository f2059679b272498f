import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bareUndici, concurrency } from './probes-rivals.ts';

/** Ten thousand checks in one run of the built command line, beside as many requests of a bare undici loop. Checks a second. */
export interface WholeRunFigures {
  readonly checks: number;
  readonly rounds: number;
  readonly ourRate: number;
  readonly bareRate: number;
}

const checks = 10_000;
const rounds = 3;

/** Measures in turns and gives medians. Throws when a run is not healthy. */
export async function measureWholeRun(): Promise<WholeRunFigures> {
  const server = spawn(process.execPath, [join(import.meta.dirname, 'probes-server.ts')], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(server.stdout, 'data')) as [Buffer];
  const url = `http://127.0.0.1:${line.toString().trim()}`;
  const folder = mkdtempSync(join(tmpdir(), 'mock-medic-bench-'));
  writeFileSync(join(folder, 'mocks.yml'), `services:\n  mocks:\n    url: ${url}\n    checks:\n${Array.from({ length: checks }, (_, n) => `      - /orders?n=${n}\n`).join('')}`);
  const bare = bareUndici(`${url}/orders`);
  const [ours, theirs]: [number[], number[]] = [[], []];
  try {
    for (let round = 0; round < rounds; round += 1) {
      ours.push(timeOurs(folder));
      theirs.push(await timeLoop(bare.check));
    }
  } finally {
    await bare.end();
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
  return { checks, rounds, ourRate: median(ours), bareRate: median(theirs) };
}

function timeOurs(folder: string): number {
  const beganAt = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, '..', 'dist', 'cli.js'), 'check', '--config', 'mocks.yml', '--json'], { cwd: folder, maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(`the run ended with ${status}: ${stderr.toString()}`);
  return (checks * 1000) / (performance.now() - beganAt);
}

async function timeLoop(check: () => Promise<unknown>): Promise<number> {
  const beganAt = performance.now();
  let left = checks;
  const lane = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await check();
    }
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
  return (checks * 1000) / (performance.now() - beganAt);
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
