import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runningProcess } from '../../src/adapters/operator/process-table.ts';
import { Chance } from '../simulation/chance.ts';
import { createWorkplace, type Workplace } from './dist.ts';
import { stateOf } from './guarded.ts';
import { beginJob, type EndedJobStep, type Job } from './job.ts';
import { killLeftovers, leftoversOf, until, untilNothingIsLeft } from './leftovers.ts';
import { beyond, now, observe } from './outages.ts';

const asked = process.env['MOCK_MEDIC_SOAK'];
const seconds = Number(asked) > 0 ? Number(asked) : 600;
const seed = Number(process.env['MOCK_MEDIC_SOAK_SEED'] ?? 1);

const toleranceMs = 50;
const intervalMs = 250;
const ids = Array.from({ length: 10 }, (_, n) => `mock-${n}`);
const faults = ['SIGKILL', 'SIGSTOP', 'hang', 'exit 0', 'exit 3'] as const;

/** Writes down by its own clock when it begins to listen. */
const server = `import { appendFileSync } from 'node:fs';
import { createServer } from 'node:http';
const [, , id, port] = process.argv;
let hangs = false;
createServer((request, response) => {
  const [, exit] = /^\\/exit\\/(\\d)$/.exec(request.url) ?? [];
  if (exit !== undefined) process.exit(Number(exit));
  if (hangs) return;
  hangs = request.url === '/hang';
  response.end('ok');
}).listen(Number(port), '127.0.0.1', () => appendFileSync('diary', id + ' ' + Date.now() + '\\n'));
`;

/** What was done to a mock; the fault was made between two instants. */
interface Inflicted {
  readonly id: string;
  readonly fault: (typeof faults)[number];
  readonly fromAt: number;
  readonly toAt: number;
}

interface Sample {
  readonly rssMiB: number;
  readonly files: number;
  readonly journalKiB: number;
}

let workplace: Workplace;
let job: Job;

beforeEach(() => {
  workplace = createWorkplace();
  workplace.write('server.mjs', server);
  workplace.write('diary', '');
  job = beginJob(workplace);
});

afterEach(() => {
  killLeftovers(workplace.folder);
  workplace.remove();
});

const service = (id: string): string => `  ${id}: { start: [node, server.mjs, ${id}, '{{port}}'], port: auto, interval: ${intervalMs}ms, timeout: 400ms, retry-interval: 100ms, restart: 'on-failure:1000' }\n`;

async function inflict(main: EndedJobStep, id: string, fault: Inflicted['fault']): Promise<Inflicted> {
  const { pid = 0, key = '' } = stateOf(main).services[id]?.process ?? {};
  const fromAt = now();
  if (fault === 'SIGKILL' || fault === 'SIGSTOP') process.kill(pid, fault);
  else {
    const path = fault === 'hang' ? '/hang' : fault.replace('exit ', '/exit/');
    const answer = fetch(`http://127.0.0.1:${job.variables[`${id.toUpperCase().replace('-', '_')}_PORT`]}${path}`);
    await answer.then((one) => one.arrayBuffer()).catch(() => undefined);
  }
  const isDone = (): boolean => fault === 'SIGSTOP' || fault === 'hang' || runningProcess(pid)?.key !== key;
  while (!isDone()) await setTimeout(2);
  return { id, fault, fromAt, toAt: now() };
}

function sample(main: EndedJobStep): Sample {
  const { pid } = stateOf(main);
  const [, kib = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  const journal = statSync(join(main.state['guard'] ?? '', 'journal'), { throwIfNoEntry: false })?.size ?? 0;
  return { rssMiB: Math.round(Number(kib) / 1024), files: readdirSync(`/proc/${pid}/fd`).length, journalKiB: Math.round(journal / 1024) };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const largest = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), 0);

/** Makes faults at random until the time is over; no mock gets the next one before it is up again after the last. */
async function torment(main: EndedJobStep, chance: Chance): Promise<{ readonly inflicted: readonly Inflicted[]; readonly samples: readonly Sample[] }> {
  const inflicted: Inflicted[] = [];
  const samples: Sample[] = [];
  const isUp = (id: string): boolean => {
    const state = stateOf(main).services[id];
    return state?.phase === 'up' && state.older.count + state.outages.length === inflicted.filter((each) => each.id === id).length;
  };
  for (const untilAt = now() + seconds * 1_000; now() < untilAt; await setTimeout(chance.whole(50, 700))) {
    const up = ids.filter(isUp);
    const id = up[chance.whole(0, up.length - 1)];
    if (id !== undefined) inflicted.push(await inflict(main, id, chance.pick(faults)));
    samples.push(sample(main));
  }
  const tardy = await until(() => ids.filter((id) => !isUp(id)), (some) => some.length === 0, 60_000);
  if (tardy === undefined) throw new Error(`not up again: ${JSON.stringify(ids.filter((id) => !isUp(id)).map((id) => ({ inflicted: inflicted.filter((each) => each.id === id), state: stateOf(main).services[id] })))}`);
  return { inflicted, samples };
}

it.skipIf(asked === undefined)('guards ten services against faults at random, tells each of them to 50 ms, and leaks nothing', async () => {
  const main = await job.main({ config: `services:\n${ids.map(service).join('')}` });
  expect(main.code).toBe(0);
  const machine = observe(() => Promise.resolve(true), stateOf(main).pid);
  const { inflicted, samples } = await torment(main, new Chance(seed));
  const processes = leftoversOf(workplace.folder).length;
  const post = await job.post(main, 'success');
  expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
  await machine.stop();

  const starts = workplace.read('diary').trim().split('\n').map((line) => line.split(' '));
  const told = post.report?.services.flatMap(({ id, watch }) => {
    const done = inflicted.filter((each) => each.id === id);
    const listened = starts.filter(([who]) => who === id).map(([, at]) => Number(at)).slice(1);
    expect({ id, outages: watch?.outages.length, restarts: watch?.restarts }).toEqual({ id, outages: Math.min(30, done.length), restarts: done.length });
    expect(listened).toHaveLength(done.length);
    return (watch?.outages ?? []).map((outage, n) => ({ outage, fault: done.slice(-30)[n] as Inflicted, listenedAt: listened.slice(-30)[n] ?? 0 }));
  }) ?? [];
  const lateMs = told.map(({ outage, fault, listenedAt }) => {
    const slackMs = fault.fault === 'SIGSTOP' || fault.fault === 'hang' ? intervalMs : 0;
    const [start, end] = [Date.parse(outage.startedAt), Date.parse(outage.endedAt ?? '')];
    const startMs = beyond(start, [fault.fromAt, fault.toAt + slackMs], machine.lagMs(fault.fromAt, start));
    const endMs = beyond(end, [listenedAt, listenedAt], machine.lagMs(listenedAt, end));
    const cause = { SIGKILL: 'ended by SIGKILL', SIGSTOP: 'timeout', hang: 'timeout', 'exit 0': 'ended with exit 0', 'exit 3': 'ended with exit 3' }[fault.fault];
    expect(outage.cause).toContain(cause);
    return { fault: fault.fault, start: startMs, end: endMs };
  });
  const quarter = Math.ceil(samples.length / 4);
  const quarters = [0, 1, 2, 3].map((n) => samples.slice(n * quarter, (n + 1) * quarter));
  const figures = {
    seconds, seed, faults: inflicted.length, told: told.length,
    worstStartMs: largest(lateMs.map(({ start }) => start)), worstEndMs: largest(lateMs.map(({ end }) => end)),
    rssMiB: quarters.map((each) => median(each.map(({ rssMiB }) => rssMiB))),
    files: quarters.map((each) => median(each.map(({ files }) => files))),
    journalKiBMax: largest(samples.map(({ journalKiB }) => journalKiB)),
    processes,
  };
  console.log(JSON.stringify(figures));
  expect(lateMs.filter(({ start, end }) => Math.max(start, end) > toleranceMs)).toEqual([]);
  // What it knows grows until it has seen as much as it keeps; after half of the time nothing does.
  expect(figures.rssMiB[3], 'MiB of the guard').toBeLessThan((figures.rssMiB[1] ?? 0) * 1.15);
  expect(figures.files[3], 'open files of the guard').toBeLessThanOrEqual((figures.files[1] ?? 0) + 10);
  expect(figures.journalKiBMax, 'KiB of the journal').toBeLessThan(1_024);
}, (seconds + 120) * 1_000);
