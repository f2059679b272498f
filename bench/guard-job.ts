import { cpSync, symlinkSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Born, Entry } from '../src/domain/guard/entry.ts';
import { createWorkplace, type Workplace } from '../test/e2e/dist.ts';
import { beginJob, type EndedJobStep, type Job } from '../test/e2e/job.ts';
import { firstAnswer, freePort, type Mock } from './guard-mock.ts';

/** What a job with one guarded Mockoon came to, in ms. */
export interface JobFigures {
  /** From the mock's first answer to the line `ready` in the guard's journal, and to the end of the guard step. */
  readonly readyMs: number;
  readonly stepEndMs: number;
  /** The whole guard step, the mock's start included; and from its beginning to the birth of the mock. */
  readonly stepMs: number;
  readonly bornMs: number;
  /** From SIGKILL to the first answer again, and to the line in the journal that says verified healthy again. */
  readonly outageMs: number;
  readonly verifiedMs: number;
  /** What of that is not the mock's own start: from SIGKILL to the birth of the next process, and from its first answer to that line. */
  readonly rebornMs: number;
  readonly confirmedMs: number;
  /** The whole post step. */
  readonly reportMs: number;
}

/** A step with the instants, in epoch milliseconds, of its begin and its end. */
export interface TimedStep {
  readonly step: EndedJobStep;
  readonly beganAt: number;
  readonly endedAt: number;
}

const root = join(import.meta.dirname, '..');
const lookMs = 5;
const patienceMs = 60_000;

/** Runs a whole job on the built action: guard, a kill `settleMs` after everything served, the cure, the post step. Rejects when one of them fails. */
export async function runGuardedJob(dataFile: string, settleMs: number): Promise<JobFigures> {
  const workplace = createWorkplace();
  try {
    const mock = { port: await freePort(), dataFile: 'mock.json', path: '/orders' };
    cpSync(dataFile, join(workplace.folder, mock.dataFile));
    symlinkSync(join(root, 'node_modules'), join(workplace.folder, 'node_modules'), 'junction');
    workplace.write('mocks.yml', `services:\n  orders:\n    mockoon: ${mock.dataFile}\n    port: ${mock.port}\n    checks:\n      - ${mock.path}\n`);
    return await measureIn(workplace, mock, settleMs);
  } finally {
    workplace.remove();
  }
}

async function measureIn(workplace: Workplace, mock: Mock, settleMs: number): Promise<JobFigures> {
  const job = beginJob(workplace);
  const [guard, answeredAt] = await Promise.all([guardStep(job), firstAnswer(mock, { afterFall: false })]);
  const ready = await entryOf(guard.step, ({ kind }) => kind === 'ready');
  await sleep(settleMs);
  const born = await entryOf(guard.step, isBirth);
  if (!isBirth(born)) throw new Error('the mock was never born');
  const hitAt = Date.now();
  process.kill(born.pid, 'SIGKILL');
  const againAt = await firstAnswer(mock, { afterFall: true });
  const cured = await entryOf(guard.step, (entry) => entry.kind === 'restarted' && entry.outcome.kind === 'cured');
  const reborn = await entryOf(guard.step, (entry) => isBirth(entry) && entry.pid !== born.pid);
  const report = await reportStep(job, guard.step);
  return {
    readyMs: ready.at - answeredAt,
    stepEndMs: guard.endedAt - answeredAt,
    stepMs: guard.endedAt - guard.beganAt,
    bornMs: born.at - guard.beganAt,
    outageMs: againAt - hitAt,
    verifiedMs: cured.at - hitAt,
    rebornMs: reborn.at - hitAt,
    confirmedMs: cured.at - againAt,
    reportMs: report.endedAt - report.beganAt,
  };
}

const isBirth = (entry: Entry): entry is Born => entry.kind === 'born';

/** The main step of a guard on `mocks.yml`. */
export function guardStep(job: Job): Promise<TimedStep> {
  return timed((around) => job.main({ mode: 'guard', config: 'mocks.yml', record: 'off' }, around));
}

/** The post step of that; it must find that all was well in the end. */
export function reportStep(job: Job, guard: EndedJobStep): Promise<TimedStep> {
  return timed((around) => job.post(guard, 'success', around));
}

async function timed(run: (around: Parameters<Job['main']>[1]) => Promise<EndedJobStep>): Promise<TimedStep> {
  let endedAt = 0;
  const beganAt = Date.now();
  const step = await run({ env: { PATH: [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter) }, onStart: (child) => child.once('exit', () => (endedAt = Date.now())) });
  if (step.code !== 0) throw new Error(`the step ended with ${step.code}: ${step.stdout}${step.stderr}`);
  return { step, beganAt, endedAt };
}

/** The guard's journal as its file is now. */
export const journalOf = (step: EndedJobStep): string => join(step.state['guard'] ?? '', 'journal');

/** The first line of a journal that is looked for, waited for until it is there. */
async function entryOf(step: EndedJobStep, isLookedFor: (entry: Entry) => boolean): Promise<Exclude<Entry, { kind: 'snapshot' }>> {
  for (const limitAt = Date.now() + patienceMs; Date.now() < limitAt; await sleep(lookMs)) {
    const lines = readFileSync(journalOf(step), 'utf8').split('\n').slice(0, -1);
    // Each begins with its checksum.
    const entry = lines.map((line) => JSON.parse(line.slice(9)) as Entry).find(isLookedFor);
    if (entry !== undefined && entry.kind !== 'snapshot') return entry;
  }
  throw new Error('the guard did not write down what it should have');
}
