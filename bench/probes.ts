import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { bareUndici, blackbox, concurrency, mockMedic, type Rival } from './probes-rivals.ts';

/**
 * Measures HTTP checks a second against a local server in another process, side by side with a bare undici loop and
 * prometheus-blackbox-exporter, and what memory is left after many checks. `--json` prints the figures for machines.
 */
const checks = Number(process.env['BENCH_CHECKS'] ?? 10_000);
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5);

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const server = spawn(process.execPath, [join(import.meta.dirname, 'probes-server.ts')], { stdio: ['ignore', 'pipe', 'inherit'] });
const [line] = (await once(server.stdout, 'data')) as [Buffer];
const url = `http://127.0.0.1:${line.toString().trim()}/orders`;

const ours = mockMedic(url);
const bare = bareUndici(url);
const exporter = await blackbox(url);
const rivals = exporter === undefined ? [ours, bare] : [ours, bare, exporter];

// First, so that the peak of the process is not that of the rivals.
const memory = await heapGrowth(ours);
const share = Math.ceil(checks / rounds);
const rates = new Map<Rival, number[]>(rivals.map((rival) => [rival, []]));
for (const rival of rivals) await run(rival, Math.min(checks, 1000));
for (let round = 0; round < rounds; round += 1) {
  for (let place = 0; place < rivals.length; place += 1) {
    const rival = rivals[(round + place) % rivals.length];
    if (rival !== undefined) rates.get(rival)?.push((share * 1000) / (await run(rival, share)));
  }
}
for (const rival of rivals) await rival.end();
server.kill();
report();

/** How long `count` checks take, in milliseconds. */
async function run(rival: Rival, count: number): Promise<number> {
  const beganAt = performance.now();
  let left = count;
  const lane = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await rival.check();
    }
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
  return performance.now() - beganAt;
}

/** Heap in use after a tenth of the checks and after all of them, collected both times, in MB; and the peak of the process, garbage included. */
async function heapGrowth(rival: Rival): Promise<{ readonly earlyMb: number; readonly lateMb: number; readonly residentMb: number }> {
  const used = (): number => {
    collect();
    return process.memoryUsage().heapUsed / 1e6;
  };
  await run(rival, Math.ceil(checks / 10));
  const earlyMb = used();
  await run(rival, Math.floor((checks * 9) / 10));
  return { earlyMb, lateMb: used(), residentMb: process.resourceUsage().maxRSS / 1e3 };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function report(): void {
  const medians = new Map(rivals.map((rival) => [rival, median(rates.get(rival) ?? [])]));
  const ourRate = medians.get(ours) ?? Number.NaN;
  if (process.argv.includes('--json')) {
    const results = rivals.map((rival) => ({ name: rival.name, perSecond: Math.round(medians.get(rival) ?? 0), rounds: rates.get(rival)?.map(Math.round) }));
    const ratios = { ofBareUndici: ourRate / (medians.get(bare) ?? 0), ofBlackbox: exporter === undefined ? null : ourRate / (medians.get(exporter) ?? 0) };
    console.log(JSON.stringify({ bench: 'probes', checks, concurrency, rounds, node: process.version, cpu: cpus()[0]?.model, results, ratios, memory }));
    return;
  }
  console.log(`${checks} HTTP checks each, ${concurrency} at once, a fresh connection each, in ${rounds} interleaved rounds; ${cpus().length} x ${cpus()[0]?.model}, Node ${process.version}`);
  for (const rival of rivals) {
    const rate = medians.get(rival) ?? 0;
    console.log(`${rival.name.padEnd(20)}${rate.toFixed(0).padStart(6)}/s   mock-medic / ${rival.name} = ${(ourRate / rate).toFixed(2)}`);
  }
  if (exporter === undefined) console.log('blackbox-exporter   not installed (Debian: prometheus-blackbox-exporter)');
  console.log(`heap after ${checks / 10} checks ${memory.earlyMb.toFixed(2)} MB, after ${checks} ${memory.lateMb.toFixed(2)} MB; peak of the process by then ${memory.residentMb.toFixed(0)} MB, undici whole included`);
}
