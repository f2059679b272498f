import { describe, expect, test } from 'vitest';
import type { Entry, ServiceEntry } from '../src/domain/guard/entry.ts';
import { withEntry } from '../src/domain/guard/fold.ts';
import type { GuardState } from '../src/domain/guard/state.ts';
import type { Observation } from '../src/domain/observation.ts';
import type { Ended, ProcessEnd } from '../src/domain/process-end.ts';
import { guard, type GuardedService, type GuardTools, type Outset } from '../src/guard.ts';
import type { Started } from '../src/ports.ts';
import { answer, unreachable } from './domain/checks.ts';
import { guarded, played, told } from './domain/guard/journals.ts';
import { VirtualTime } from './simulation/virtual-time.ts';

const startAt = 1_000;

/** What goes wrong with a service: its process ends after a while, or something of ours breaks at its first use. */
interface Trouble {
  readonly endsAfterMs?: number;
  readonly bug?: 'probe' | 'start' | 'end' | 'calls';
  /** At which probe the bug is. */
  readonly atProbe?: number;
  readonly portTaken?: boolean;
  /** Its command returns well, and what it started lives on. */
  readonly returnsAfterMs?: number;
  /** Who listens in its place. */
  readonly usurper?: string;
}

interface World {
  readonly services: string;
  readonly troubles?: Readonly<Record<string, Trouble>>;
  readonly stopAfterMs?: number;
}

/** Lets a guard live among processes that serve 50 ms after they began and take 10 ms to end; tells what happened, in turn. */
async function live(world: World) {
  const services = await guarded(`services:\n${world.services}`);
  return new SmallWorld(services, world).live();
}

class SmallWorld {
  readonly #services: readonly GuardedService[];
  readonly #world: World;
  readonly #time = new VirtualTime(startAt);
  readonly #stop = new AbortController();
  readonly #happened: string[] = [];
  readonly #entries: ServiceEntry[] = [];
  readonly #upFrom = new Map<string, number>();
  readonly #probes = new Map<string, number>();
  #state: GuardState;

  constructor(services: readonly GuardedService[], world: World) {
    this.#services = services;
    this.#world = world;
    this.#state = played({ ...told.begun(...services), at: startAt });
  }

  async live() {
    const { stopAfterMs = 5_000 } = this.#world;
    if (stopAfterMs === 0) this.#stop.abort();
    else this.#time.at(startAt + stopAfterMs, () => this.#stop.abort());
    let isDone = false;
    const guarding = guard(this.#services, this.#tools());
    const outset = this.#follow(guarding.outset);
    void guarding.done.then(() => (isDone = true));
    await this.#time.pass(() => isDone);
    const of = (id: string, kind: ServiceEntry['kind']): readonly ServiceEntry[] => this.#entries.filter((entry) => entry.service === id && entry.kind === kind);
    return { outset: await outset, happened: this.#happened, tookMs: this.#time.now - startAt, entries: this.#entries, of };
  }

  async #follow(outset: Promise<Outset>): Promise<Outset> {
    const known = await outset;
    this.#happened.push(known.kind);
    return known;
  }

  #tools(): GuardTools {
    const time = this.#time;
    const state = (): GuardState => this.#state;
    return {
      keeper: { start: (service) => this.#start(service.id) },
      prober: { probe: (check, signal) => this.#probe(check.name, signal) },
      operator: () => Promise.reject(new Error('no ladder is climbed here')),
      ports: { taken: (port) => Promise.resolve(this.#holderOf(port)), held: (port) => Promise.resolve(this.#holderOf(port)), listenersOf: () => Promise.resolve(undefined) },
      clock: { now: () => time.now, sleep: (ms, signal) => time.sleep(ms, signal), random: () => 0 },
      log: { tell: () => undefined },
      clean: (said, max) => said.slice(0, max),
      trust: 'full',
      startBy: Infinity,
      signal: this.#stop.signal,
      journal: {
        write: (entry) => this.#write(entry),
        get state() {
          return state();
        },
      },
      stillHeld: (port) => Promise.resolve(this.#holderOf(port)),
      calls: async (id) => this.#breakAt(id, 'calls'),
    };
  }

  #write(entry: Entry): void {
    this.#state = withEntry(this.#state, entry) ?? this.#state;
    if ('service' in entry) this.#entries.push(entry);
  }

  #breakAt(id: string, place: Trouble['bug']): undefined {
    if (this.#world.troubles?.[id]?.bug === place) throw new Error(`a bug in ${place} of ${id}`);
    return undefined;
  }

  #holderOf(port: number): string | undefined {
    const id = this.#services.find(({ launch }) => launch.port === port)?.id ?? '';
    return this.#world.troubles?.[id]?.portTaken === true ? `${port} is held by somebody` : undefined;
  }

  async #start(id: string): Promise<Started> {
    this.#breakAt(id, 'start');
    this.#happened.push(`start ${id}`);
    const time = this.#time;
    let resolve: (end: ProcessEnd) => void = () => undefined;
    const ended = new Promise<ProcessEnd>((settle) => (resolve = settle));
    const { endsAfterMs, returnsAfterMs, usurper } = this.#world.troubles?.[id] ?? {};
    const endNow = (): void => {
      this.#upFrom.delete(id);
      resolve({ at: time.now, code: 1, signal: undefined, words: 'exit 1' });
    };
    const go = (): void => {
      this.#upFrom.set(id, time.now + 50);
      if (returnsAfterMs !== undefined) time.at(time.now + returnsAfterMs, () => resolve({ at: time.now, code: 0, signal: undefined, words: 'exit 0' }));
      if (endsAfterMs !== undefined) time.at(time.now + endsAfterMs, endNow);
    };
    const end = async (): Promise<Ended> => {
      this.#breakAt(id, 'end');
      await time.after(10);
      endNow();
      this.#happened.push(`end ${id}`);
      return { ending: 'politely', stopFault: undefined };
    };
    return { kind: 'born', kept: { pid: 7, key: '7/7', go, ended, end, usurperOf: () => usurper, hasSuccessor: () => false, printed: () => new Promise(() => undefined), lastLines: () => ['Error: no such file'] } };
  }

  async #probe(name: string, signal: AbortSignal): Promise<Observation> {
    const id = this.#services.find(({ checks }) => checks[0].name === name)?.id ?? '';
    const startedAt = this.#time.now;
    this.#probes.set(id, (this.#probes.get(id) ?? 0) + 1);
    if (this.#probes.get(id) === (this.#world.troubles?.[id]?.atProbe ?? 1)) this.#breakAt(id, 'probe');
    await this.#time.sleep(5, signal);
    if (signal.aborted) return { kind: 'not-probed', startedAt, reason: 'cancelled', detail: '' };
    return (this.#upFrom.get(id) ?? Infinity) <= startedAt ? answer({}, 5, startedAt) : unreachable('refused', startedAt);
  }
}

const service = (id: string, port: number, ...lines: readonly string[]): string =>
  `  ${id}:\n    start: node ${id}.js\n    url: http://127.0.0.1:${port}\n    port: ${port}\n    checks: [{ http: GET /${id} }]\n    watch: checks\n${lines.map((line) => `    ${line}\n`).join('')}`;
const [orders, users, mail] = [service('orders', 3_001, 'depends-on: [users]'), service('users', 3_002, 'depends-on: [mail]'), service('mail', 3_003)];
const alone = (id: string, port: number): string => service(id, port, 'restart: "no"');

describe('a guard', () => {
  test('starts services after those they depend on, and stops them in the reverse order', async () => {
    const { happened } = await live({ services: orders + users + mail });
    expect(happened).toEqual(['start mail', 'start users', 'start orders', 'ready', 'end orders', 'end users', 'end mail']);
  });

  test('starts and stops those side by side that do not depend on each other', async () => {
    const { happened, tookMs } = await live({ services: alone('orders', 3_001) + alone('users', 3_002), stopAfterMs: 1_000 });
    expect(happened).toEqual(['start orders', 'start users', 'ready', 'end orders', 'end users']);
    expect(tookMs).toBe(1_015);
  });

  test('writes down a process before it may do anything, and that it is gone', async () => {
    const { entries } = await live({ services: alone('orders', 3_001), stopAfterMs: 100 });
    expect(entries.map(({ kind }) => kind).filter((kind) => kind !== 'beat')).toEqual(['born', 'ready', 'stopped']);
  });

  test('is unready with the first service that cannot be started, tells why, starts none that depends on it and stops the others', async () => {
    const { outset, happened, tookMs, of } = await live({ services: orders + users + mail, troubles: { users: { endsAfterMs: 20 } } });
    expect(outset?.kind === 'unready' && outset.services.map((known) => [known.service.id, known.fault?.cause, known.lines])).toEqual([['users', expect.stringMatching(/ended: exit 1, before it was ready/), ['Error: no such file']]]);
    expect(happened.filter((what) => what.startsWith('start'))).toEqual(['start mail', 'start users']);
    expect(happened).toContain('end mail');
    expect(of('orders', 'stopped')).toEqual([]);
    expect(tookMs).toBeLessThan(500);
  });

  test('starts nothing on a port that somebody has taken while it waited', async () => {
    const { outset, happened } = await live({ services: orders + users + mail, troubles: { orders: { portTaken: true } } });
    expect(happened).not.toContain('start orders');
    expect(outset?.kind === 'unready' && outset.services[0]?.fault?.cause).toBe('the process was not started: port 3001 is held by somebody');
  });

  test('is unready where somebody else listens in the place of a service, and names that one', async () => {
    const { outset } = await live({ services: alone('orders', 3_001), troubles: { orders: { usurper: 'node users.js (pid 4711)' } } });
    expect(outset?.kind === 'unready' && outset.services[0]?.fault?.cause).toBe('the process does not hold port 3001, node users.js (pid 4711) does; a service that is not of its own process wants background: true and stop');
  });

  test('lets anybody listen for a service whose command returns', async () => {
    const { outset } = await live({ services: service('orders', 3_001, 'background: true', 'stop: node stop.js'), troubles: { orders: { returnsAfterMs: 10, usurper: 'node users.js (pid 4711)' } } });
    expect(outset?.kind).toBe('ready');
  });

  test('is interrupted when it is stopped before everything serves', async () => {
    const { outset, happened } = await live({ services: orders + users + mail, stopAfterMs: 70 });
    expect(outset).toEqual({ kind: 'interrupted' });
    expect(happened).toEqual(['start mail', 'start users', 'interrupted', 'end users', 'end mail']);
  });

  test('starts nothing when it was stopped before it began', async () => {
    const { happened } = await live({ services: orders + users + mail, stopAfterMs: 0 });
    expect(happened).toEqual(['interrupted']);
  });

  test('restarts one service at once, and leaves the others alone', async () => {
    const { happened, of } = await live({ services: service('orders', 3_001) + service('users', 3_002), troubles: { orders: { endsAfterMs: 800 } }, stopAfterMs: 1_500 });
    expect(happened.filter((what) => what === 'start orders')).toHaveLength(2);
    expect(happened.filter((what) => what === 'start users')).toHaveLength(1);
    expect(of('orders', 'fell').map(({ at }) => at - startAt)).toEqual([800]);
    expect(of('orders', 'restarting').map(({ at }) => at - startAt)).toEqual([800]);
  });
});

describe('a bug in the watch of one service', () => {
  test('ends only that watch, is written down, and the service is stopped with the others', async () => {
    const { happened, of, tookMs } = await live({ services: alone('orders', 3_001) + alone('users', 3_002), troubles: { orders: { bug: 'probe', atProbe: 5 } }, stopAfterMs: 6_000 });
    expect(of('orders', 'bug')).toMatchObject([{ text: expect.stringMatching(/a bug in probe of orders/) }]);
    expect(of('users', 'bug')).toEqual([]);
    expect(of('users', 'beat').length).toBeGreaterThan(4);
    expect(happened).toContain('end orders');
    expect(tookMs).toBe(6_015);
  });

  test.each(['start', 'probe'] as const)('before it serves (in %s) lets nobody wait for it: everything is stopped', async (bug) => {
    const { outset, happened, tookMs } = await live({ services: orders + users + mail, troubles: { users: { bug } } });
    expect(outset).toEqual({ kind: 'interrupted' });
    expect(happened.filter((what) => what.startsWith('start'))).not.toContain('start orders');
    expect(happened).toContain('end mail');
    expect(tookMs).toBeLessThan(500);
  });

  test('as its calls are counted does not keep it alive', async () => {
    const { happened, of } = await live({ services: orders + users + mail, troubles: { users: { bug: 'calls' } } });
    expect(happened.slice(-3)).toEqual(['end orders', 'end users', 'end mail']);
    expect([of('users', 'bug').length, of('users', 'stopped').length]).toEqual([1, 1]);
  });

  test('as it is ended does not keep those alive that it needs', async () => {
    const { happened, of } = await live({ services: orders + users + mail, troubles: { users: { bug: 'end' } } });
    expect(happened.slice(-2)).toEqual(['end orders', 'end mail']);
    expect([of('users', 'bug').length, of('users', 'stopped').length]).toEqual([1, 0]);
  });
});
