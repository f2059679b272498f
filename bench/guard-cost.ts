import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readJournalFile } from '../src/adapters/guards/journal-file.ts';
import type { GuardState } from '../src/domain/guard/state.ts';
import { createWorkplace, type Workplace } from '../test/e2e/dist.ts';
import { beginJob, type EndedJobStep } from '../test/e2e/job.ts';
import { guardStep, journalOf, reportStep } from './guard-job.ts';
import { ended, freePort } from './guard-mock.ts';

/** What a guard with ten services costs by itself, at a heartbeat of a second. */
export interface CostFigures {
  readonly services: number;
  readonly seconds: number;
  readonly heartbeats: number;
  /** User and system time of the guard's process and of those that it keeps for itself, in percent of one core. */
  readonly cpuPercent: number;
  /** The same of a bare loop of as many requests beside it, in the same minute on the same machine. */
  readonly barePercent: number;
  /** Of the guard's process: what is resident, and its share of that where pages are shared with others. */
  readonly rssMiB: number;
  readonly pssMiB: number;
  /** The share of the processes that it keeps for itself, and how many they are. */
  readonly attendants: number;
  readonly attendantsPssMiB: number;
  readonly journalBytesPerMinute: number;
}

const services = 10;
const seconds = 60;
/** So that what was only needed for the start is over. */
const settleMs = 2_000;

/** Measures over a minute on the built action; undefined where the system shows no /proc. */
export async function measureCost(): Promise<CostFigures | undefined> {
  if (process.platform !== 'linux') return undefined;
  const workplace = createWorkplace();
  try {
    const ports = await writeServices(workplace);
    const job = beginJob(workplace);
    const { step } = await guardStep(job);
    const bare = spawn(process.execPath, [join(import.meta.dirname, 'guard-bare-loop.ts'), ...ports.map(String)], { stdio: ['ignore', 'ignore', 'inherit'] });
    try {
      return await overAMinute(step, bare.pid ?? 0);
    } finally {
      await ended(bare);
      await reportStep(job, step);
    }
  } finally {
    workplace.remove();
  }
}

async function overAMinute(step: EndedJobStep, bare: number): Promise<CostFigures> {
  const take = () => takeOf(stateIn(step.state['guard']), journalOf(step), bare);
  await sleep(settleMs);
  const before = take();
  await sleep(seconds * 1_000);
  const { rssMiB, pssMiB, attendants, attendantsPssMiB, ...after } = take();
  const lasted = (after.at - before.at) / 1_000;
  return {
    services,
    seconds,
    heartbeats: after.beats - before.beats,
    cpuPercent: (100 * (after.cpuSeconds - before.cpuSeconds)) / lasted,
    barePercent: (100 * (after.bareSeconds - before.bareSeconds)) / lasted,
    rssMiB,
    pssMiB,
    attendants,
    attendantsPssMiB,
    journalBytesPerMinute: ((after.journalBytes - before.journalBytes) * 60) / lasted,
  };
}

async function writeServices(workplace: Workplace): Promise<readonly number[]> {
  workplace.write('mock.mjs', "import { createServer } from 'node:http';\ncreateServer((_, response) => response.end('{\"ok\":true}')).listen(Number(process.argv[2]), '127.0.0.1');\n");
  const free = new Set<number>();
  while (free.size < services) free.add(await freePort());
  const ports = [...free];
  const lines = ports.map((port, n) => `  mock-${n + 1}:\n    port: ${port}\n    start: [node, mock.mjs, '{{port}}']\n    interval: 1s\n    checks: [/health]\n`);
  workplace.write('mocks.yml', `services:\n${lines.join('')}`);
  return ports;
}

function stateIn(folder: string | undefined): GuardState {
  const { state } = readJournalFile(folder ?? '');
  if (state === undefined) throw new Error('no guard began');
  return state;
}

function takeOf({ pid, services: kept }: GuardState, journal: string, bare: number) {
  const all = Object.values(kept);
  const mocks = new Set(all.map((each) => each.process?.pid));
  const attendants = childrenOf(pid).filter((child) => !mocks.has(child));
  const { rssMiB, pssMiB } = memoryOf(pid);
  return {
    at: performance.now(),
    beats: all.reduce((sum, { beats }) => sum + beats, 0),
    cpuSeconds: [pid, ...attendants].reduce((sum, one) => sum + cpuSecondsOf(one), 0),
    bareSeconds: cpuSecondsOf(bare),
    rssMiB,
    pssMiB,
    attendants: attendants.length,
    attendantsPssMiB: attendants.reduce((sum, one) => sum + memoryOf(one).pssMiB, 0),
    journalBytes: statSync(journal).size,
  };
}

const ticksPerSecond = process.platform === 'linux' ? Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' })) : 1;

/** See proc_pid_stat(5): the name stands in brackets and may hold anything. */
function statOf(pid: number): readonly string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function cpuSecondsOf(pid: number): number {
  const fields = statOf(pid);
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

function childrenOf(pid: number): readonly number[] {
  return readdirSync('/proc').filter((name) => /^\d+$/u.test(name) && isChild(name, pid)).map(Number);
}

function isChild(name: string, parent: number): boolean {
  try {
    return Number(statOf(Number(name))[1]) === parent;
  } catch {
    // It ended while the table was read.
    return false;
  }
}

function memoryOf(pid: number): { readonly rssMiB: number; readonly pssMiB: number } {
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const mib = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'mu').exec(text)?.[1]) / 1024;
  return { rssMiB: mib('Rss'), pssMiB: mib('Pss') };
}
