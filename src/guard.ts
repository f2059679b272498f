import type { CallCounts } from './domain/calls.ts';
import type { ServiceEntry } from './domain/guard/entry.ts';
import type { ServiceState } from './domain/guard/state.ts';
import { remainsOf } from './domain/process-end.ts';
import type { Launch, Service } from './domain/service.ts';
import { Kept, type KeepTools } from './keep.ts';
import type { Journal } from './ports.ts';

const bugCharsMax = 2_000;
const requestCharsMax = 200;

/** A service that guard can start. */
export type GuardedService = Service & { readonly launch: Launch };

/** What a guard works with. */
export interface GuardTools extends Omit<KeepTools, 'note' | 'state'> {
  readonly journal: Journal;
  /** How many calls a service has served, where that can be told; asked once, just before it is stopped. */
  readonly calls: (service: string) => Promise<CallCounts | undefined>;
  /** Who holds a port though its service was brought to its end, in words as of `ports.taken`; undefined once it is free, for which it is given a moment. */
  readonly stillHeld: (port: number) => Promise<string | undefined>;
}

/** How a start came out: `unready` names those that could not be started, and then everything is being stopped. */
export type Outset = { readonly kind: 'ready' } | { readonly kind: 'unready'; readonly services: readonly ServiceState[] } | { readonly kind: 'interrupted' };

/** A guard at work. */
export interface Guarding {
  /** Known once every service serves, or one cannot be started. */
  readonly outset: Promise<Outset>;
  /** Everything has been stopped. */
  readonly done: Promise<void>;
}

/** One service among the others: whether it came to serve, and when it is gone. */
interface Member {
  readonly service: GuardedService;
  readonly kept: Kept;
  readonly served: Gate<boolean>;
  readonly gone: Gate<void>;
  /** Stops everything, because it cannot be started. */
  readonly giveUp: () => void;
  /** Whether anybody could not be started. */
  readonly hasFailed: () => boolean;
}

/**
 * Starts services after those they depend on, keeps each up on its own, and stops them in the reverse order when the signal says so,
 * or as soon as one of them cannot be started. The journal must have begun.
 */
export function guard(services: readonly GuardedService[], tools: GuardTools): Guarding {
  const failed = new AbortController();
  const signal = AbortSignal.any([tools.signal, failed.signal]);
  const members = services.map((service) => enlist(service, { ...tools, signal }, failed));
  return { outset: outsetOf(members, tools.journal), done: Promise.all(members.map((member) => attend(member, members, { ...tools, signal }))).then(() => undefined) };
}

function enlist(service: GuardedService, tools: GuardTools, failed: AbortController): Member {
  const giveUp = (): void => failed.abort();
  const served = createGate<boolean>();
  const note = (entry: ServiceEntry): void => {
    write(entry, tools);
    if (entry.kind === 'ready') served.pass(true);
    if (entry.kind === 'unready') giveUp();
  };
  return { service, kept: new Kept(service, { ...tools, note, state: () => stateOf(service, tools.journal) }), served, gone: createGate<void>(), giveUp, hasFailed: () => failed.signal.aborted };
}

async function outsetOf(members: readonly Member[], journal: Journal): Promise<Outset> {
  const served = await Promise.all(members.map((member) => member.served.passed));
  if (served.every(Boolean)) return { kind: 'ready' };
  const unready = members.map(({ service }) => stateOf(service, journal)).filter(({ phase }) => phase === 'unready');
  return unready.length === 0 ? { kind: 'interrupted' } : { kind: 'unready', services: unready };
}

async function attend({ service, kept, served, gone, giveUp, hasFailed }: Member, members: readonly Member[], tools: GuardTools): Promise<void> {
  const keepUp = async (): Promise<true> => {
    const dependencies = members.filter((each) => service.dependsOn.includes(each.service.id));
    const all = await Promise.all(dependencies.map((each) => each.served.passed));
    if (all.every(Boolean)) await kept.keepUp();
    return true;
  };
  const isKept = (await unlessBug(service, keepUp, tools)) !== undefined;
  if (!isKept) {
    // Without it nobody may wait for the start any longer; later on the others are kept up without it, and it ends with them.
    if (stateOf(service, tools.journal).readyAt === undefined) giveUp();
    await aborted(tools.signal);
  }
  served.pass(false);
  // Of a start that failed nobody asks whose fault a red test is, and what a bug left unwatched is not known by one look.
  if (isKept && !hasFailed()) await unlessBug(service, () => kept.lookBack(), tools);
  const watchedUntilAt = tools.clock.now();
  await Promise.all(members.filter((each) => each.service.dependsOn.includes(service.id)).map((each) => each.gone.passed));
  await stop(service, kept, { ...tools, watchedUntilAt });
  gone.pass();
}

async function stop(service: GuardedService, kept: Kept, tools: GuardTools & { readonly watchedUntilAt: number }): Promise<void> {
  const counted = await unlessBug(service, () => tools.calls(service.id), tools);
  const calls = counted === undefined ? undefined : { ...counted, unmatched: counted.unmatched.map((each) => ({ ...each, request: tools.clean(each.request, requestCharsMax) })) };
  const ended = await unlessBug(service, () => kept.end(), tools);
  if (ended === undefined) return;
  const { port } = service.launch;
  const after = typeof port === 'number' ? ({ kind: 'known', held: await unlessBug(service, () => tools.stillHeld(port), tools) } as const) : ({ kind: 'unknown' } as const);
  const { phase, lines } = stateOf(service, tools.journal);
  const endedWell = phase === 'up' && lines.length === 0;
  write({ kind: 'stopped', service: service.id, at: tools.clock.now(), watchedUntilAt: tools.watchedUntilAt, ending: ended.ending, remains: remainsOf(ended, after, tools.clean), lines: endedWell ? [] : kept.lastLines(), calls }, tools);
}

/** What an act comes to; undefined where a bug ends it, which is written down: the others must not suffer from it. */
async function unlessBug<T>({ id }: Service, act: () => Promise<T>, tools: GuardTools): Promise<T | undefined> {
  try {
    return await act();
  } catch (bug) {
    const text = tools.clean(bug instanceof Error ? (bug.stack ?? bug.message) : String(bug), bugCharsMax);
    write({ kind: 'bug', service: id, at: tools.clock.now(), text }, tools);
    return undefined;
  }
}

function write(entry: ServiceEntry, { journal, log }: GuardTools): void {
  journal.write(entry);
  log.tell({ kind: 'noted', entry });
}

function stateOf({ id }: Service, { state }: Journal): ServiceState {
  const known = state.services[id];
  if (known === undefined) throw new Error(`the journal does not know ${id}`);
  return known;
}

/** A promise that somebody else settles; the first answer stands. */
interface Gate<T> {
  readonly passed: Promise<T>;
  pass(answer: T): void;
}

function createGate<T>(): Gate<T> {
  let pass: (answer: T) => void = () => undefined;
  const passed = new Promise<T>((resolve) => {
    pass = resolve;
  });
  return { passed, pass: (answer) => pass(answer) };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
