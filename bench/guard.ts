import { join } from 'node:path';
import { runGuardedJob, type JobFigures } from './guard-job.ts';
import { freePort, median, ownStartMs, type Mock } from './guard-mock.ts';
import { outageMs, supervisors } from './guard-rivals.ts';
import { waiters } from './guard-waiters.ts';

/** One measurement after another and their middle, in ms or without a dimension. */
export interface Series {
  readonly values: readonly number[];
  readonly median: number;
}

/** Another program's series. */
export interface RivalSeries extends Series {
  readonly name: string;
}

/** Times to Mockoon's own start just before each; `ofMedians` is the median of all to the median own start of the run, `best` the shortest to the shortest: a busy machine disturbs these less. */
export interface Ratios extends Series {
  readonly name: string;
  readonly ofMedians: number;
  readonly best: number;
}

/** Mockoon under guard and under others, in turns in one run. */
export interface GuardFigures {
  readonly rounds: number;
  /** Mockoon's own start: from its spawn to its first answer. */
  readonly ownMs: Series;
  readonly ours: Readonly<Record<keyof JobFigures, Series>>;
  /** From SIGKILL to verified healthy again. */
  readonly verified: Ratios;
  /** From SIGKILL to the first answer again, under guard and under each other. */
  readonly outages: readonly Ratios[];
  /** What the guard step takes longer than Mockoon's own start. */
  readonly addedMs: Series;
  /** From the first answer to the word of those that wait. */
  readonly waitMs: readonly RivalSeries[];
  /** Those that are not installed. */
  readonly missing: readonly string[];
}

const rounds = 9;
/** The kill comes in the second second after the first answer, spread over it: some look once a second. */
const settleMs = (phase: number): number => 1_000 + phase * 1_000;
const dataFile = join(import.meta.dirname, '..', 'examples', 'mockoon', 'orders.json');

interface Turn {
  readonly ownMs: number;
  readonly ms: number;
}

type Job = JobFigures & { readonly ownMs: number };

/** Measures in turns, whose order changes from round to round. Rejects when anything fails that is installed. */
export async function measureGuard(): Promise<GuardFigures> {
  const jobs: Job[] = [];
  const outages = new Map<string, Turn[]>();
  const waits = new Map<string, number[]>();
  for (let round = 0; round < rounds; round += 1) {
    const phase = (round + 0.5) / rounds;
    const turns = [
      async (ownMs: number) => void jobs.push({ ownMs, ...(await runGuardedJob(dataFile, settleMs(phase))) }),
      ...supervisors.filter((rival) => rival.isInstalled()).map((rival) => async (ownMs: number) => add(outages, rival.name, { ownMs, ms: await outageMs(rival, await fresh(), settleMs(phase)) })),
    ];
    for (const turn of rotated(turns, round)) await turn(await ownStartMs(await fresh()));
    for (const rival of waiters.filter((each) => each.isInstalled())) {
      const { answeredAt, saidAt } = await rival.meet(await fresh(), phase);
      add(waits, rival.name, saidAt - answeredAt);
    }
  }
  return figuresOf(jobs, outages, waits);
}

function figuresOf(jobs: readonly Job[], outages: ReadonlyMap<string, readonly Turn[]>, waits: ReadonlyMap<string, readonly number[]>): GuardFigures {
  const of = (name: keyof JobFigures): Series => series(jobs.map((job) => job[name]));
  const turnsOf = (name: 'verifiedMs' | 'outageMs'): readonly Turn[] => jobs.map((job) => ({ ownMs: job.ownMs, ms: job[name] }));
  const owns = [...jobs, ...[...outages.values()].flat()].map(({ ownMs }) => ownMs);
  const ratios = (name: string, turns: readonly Turn[]): Ratios => ({ name, ...series(turns.map(({ ms, ownMs }) => ms / ownMs)), ofMedians: median(turns.map(({ ms }) => ms)) / median(owns), best: Math.min(...turns.map(({ ms }) => ms)) / Math.min(...owns) });
  return {
    rounds,
    ownMs: series(owns),
    ours: { readyMs: of('readyMs'), stepEndMs: of('stepEndMs'), stepMs: of('stepMs'), bornMs: of('bornMs'), outageMs: of('outageMs'), verifiedMs: of('verifiedMs'), rebornMs: of('rebornMs'), confirmedMs: of('confirmedMs'), reportMs: of('reportMs') },
    verified: ratios('guard', turnsOf('verifiedMs')),
    outages: [ratios('guard', turnsOf('outageMs')), ...[...outages].map(([name, turns]) => ratios(name, turns))],
    addedMs: series(jobs.map((job) => job.stepMs - job.ownMs)),
    waitMs: [...waits].map(([name, values]) => ({ name, ...series(values) })),
    missing: [...supervisors, ...waiters].filter((rival) => !rival.isInstalled()).map(({ name }) => name),
  };
}

const series = (values: readonly number[]): Series => ({ values, median: median(values) });
const fresh = async (): Promise<Mock> => ({ port: await freePort(), dataFile, path: '/orders' });
const rotated = <T>(all: readonly T[], by: number): readonly T[] => all.map((_, n) => all[(n + by) % all.length] as T);

function add<T>(to: Map<string, T[]>, name: string, value: T): void {
  to.set(name, [...(to.get(name) ?? []), value]);
}
