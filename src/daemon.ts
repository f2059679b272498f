import { createClock } from './adapters/clock.ts';
import { guardFolder } from './adapters/guards/folder.ts';
import { watchForEnd } from './adapters/guards/job-end.ts';
import type { FromGuard, ToGuard } from './adapters/guards/messages.ts';
import { exitCodes } from './domain/exit.ts';

type Plan = Extract<ToGuard, { kind: 'plan' }>;

/**
 * The guard in the background: its folder is the first argument, its plan comes from the step that starts it.
 * It lives until it is told to stop, the job is over, or that step ends before it has let go of it.
 */
export async function main(): Promise<void> {
  const stop = new AbortController();
  let ending = { why: 'it was told to stop', asked: true };
  let isReleased = false;
  const end = (why: string, asked = false): void => {
    if (stop.signal.aborted) return;
    ending = { why, asked };
    stop.abort();
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => end(`it received ${signal}`));
  process.on('disconnect', () => {
    if (!isReleased) end('the step that started it has ended');
  });
  process.on('uncaughtException', (bug) => {
    process.stderr.write(`${bug.stack ?? bug.message}\n`);
    end('a bug in Mock Medic ended it');
  });
  // What is said to a step that is gone is said to nobody.
  process.on('error', () => undefined);
  const modules = load();
  const plan = await new Promise<Plan | undefined>((resolve) => {
    process.on('message', (message: ToGuard) => {
      if (message.kind === 'plan') resolve(message);
      else isReleased = true;
    });
    stop.signal.addEventListener('abort', () => resolve(undefined));
  });
  const folder = guardFolder(process.argv[2] ?? '');
  const watch = watchForEnd(folder, end);
  try {
    if (plan !== undefined) process.exitCode = await guardBy(plan, { modules: await modules, folder, stop: stop.signal, ending: () => ending });
  } finally {
    watch.clear();
    if (process.connected) process.disconnect();
  }
}

/** What it needs when the plan is there, loaded while that is on its way. */
const load = () => Promise.all([import('./guarding.ts'), import('./config/carried.ts'), import('./render/foreign.ts')]);

interface Around {
  readonly modules: Awaited<ReturnType<typeof load>>;
  readonly folder: ReturnType<typeof guardFolder>;
  readonly stop: AbortSignal;
  readonly ending: () => { readonly why: string; readonly asked: boolean };
}

async function guardBy(plan: Plan, { modules: [{ beginGuard }, { unpacked }, { createClean }], folder, stop, ending }: Around): Promise<number> {
  const clock = createClock();
  const children = Object.fromEntries(Object.entries({ ...process.env, ...plan.variables }).filter((entry): entry is [string, string] => entry[1] !== undefined));
  const log = { tell: (progress: { readonly kind: string }): void => (progress.kind === 'noted' ? tell(progress as FromGuard) : undefined) };
  const { configuration, recordAuthors, trust, startBy, home } = plan;
  const beginning = await beginGuard({ services: await unpacked(plan.services), configuration, recordAuthors, env: children, trust, startBy, home, folder, clock, clean: createClean(plan.secrets), log, signal: stop });
  if (beginning.kind === 'refused') return refuse(beginning.lines);
  const { guarding, journal, addresses, reaped } = beginning;
  if (reaped.length > 0) tell({ kind: 'reaped', reaped });
  const outset = await guarding.outset;
  if (outset.kind === 'ready') tell({ kind: 'ready', addresses });
  await guarding.done;
  journal.write({ kind: 'over', at: clock.now(), ...(outset.kind === 'unready' ? { why: 'a service could not be started', asked: true } : ending()) });
  journal.close();
  return outset.kind === 'ready' ? exitCodes.well : exitCodes.failing;
}

function refuse(lines: readonly string[]): number {
  tell({ kind: 'refused', lines });
  return exitCodes.usage;
}

function tell(message: FromGuard): void {
  if (process.connected) process.send?.(message, undefined, {}, () => undefined);
}
