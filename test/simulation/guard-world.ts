import type { Entry } from '../../src/domain/guard/entry.ts';
import type { GuardState } from '../../src/domain/guard/state.ts';
import type { GuardedService, GuardTools, Outset } from '../../src/guard.ts';
import type { Journal } from '../../src/ports.ts';
import { Chance } from './chance.ts';
import { GuardDiary } from './guard-diary.ts';
import { drawClimate, drawGuarded, type Climate } from './guard-fixture.ts';
import { SimulatedHost } from './guard-host.ts';
import { brokenAtEnd, brokenByKill, type Lived } from './guard-laws.ts';
import type { GuardProduction } from './guard-production.ts';
import { serviceOf } from './simulated-services.ts';
import { VirtualTime } from './virtual-time.ts';

const startAt = Date.UTC(2026, 10, 23, 2, 58, 40);
/** More calls than any guard needs within one instant: it runs in circles. */
const callsMax = 3_000;
/** How long after it was told to stop a guard may live; slow processes take seconds each. */
const stopMaxMs = 120_000;

/** What became of a guard: the laws that it broke (none, it is hoped), and what happened. */
export interface GuardStory {
  readonly violations: readonly string[];
  readonly diary: readonly string[];
}

/** Lets a guard live in one world, until it is told to stop, cannot start, or is killed. */
export async function playGuardWorld(seed: number, production: GuardProduction): Promise<GuardStory> {
  return new GuardWorld(seed, production).play();
}

class GuardWorld {
  readonly #production: GuardProduction;
  readonly #chance: Chance;
  readonly #time = new VirtualTime(startAt);
  readonly #diary = new GuardDiary(this.#time);
  readonly #climate: Climate;
  readonly #services: readonly GuardedService[];
  readonly #hosts: ReadonlyMap<string, SimulatedHost>;
  readonly #stop = new AbortController();
  readonly #violations: string[] = [];
  readonly #ready = new Set<string>();
  readonly #stopAt: number;
  /** The call at which the guard is killed, and whose bug strikes at which probe. */
  readonly #killAt: number;
  readonly #bug: { readonly service: string; probes: number } | undefined;
  #text = '';
  #state: GuardState | undefined;
  #isKilled = false;
  #isUnready = false;
  #calls = { at: 0, count: 0, all: 0 };
  #pids = 100;

  constructor(seed: number, production: GuardProduction) {
    const chance = new Chance(seed);
    this.#chance = chance;
    this.#production = production;
    this.#climate = drawClimate(chance);
    this.#services = drawGuarded(this.#climate, chance);
    const tools = { climate: this.#climate, time: this.#time, chance, diary: this.#diary, nextPid: () => (this.#pids += 1), isKilled: () => this.#isKilled };
    this.#hosts = new Map(this.#services.map((service) => [service.id, new SimulatedHost({ ...tools, service })]));
    this.#stopAt = startAt + (chance.is(0.1) ? chance.whole(0, 3_000) : 2_000 + this.#climate.intervalMs * chance.whole(2, 60));
    this.#killAt = chance.is(0.15) ? Math.round(chance.span(2, 2_000)) : Infinity;
    this.#bug = chance.is(0.05) ? { service: chance.pick(['orders', 'users']), probes: chance.whole(1, 20) } : undefined;
  }

  async play(): Promise<GuardStory> {
    const chance = this.#chance;
    for (const [id, host] of this.#hosts) if (this.#isWaiting(id) && chance.is(this.#climate.squatting)) host.squatIn(chance.span(1, 2_000));
    this.#write({ kind: 'begun', at: startAt, guard: 'the-guard', pid: 1, key: '1/1', configuration: 'mocks.yml', recordAuthors: [], services: this.#services, unwatched: [] });
    this.#time.at(this.#stopAt, () => this.#stop.abort());
    let outset: Outset | undefined;
    let isDone = false;
    const guarding = this.#production.guard(this.#services, this.#tools());
    void guarding.outset.then((known) => (outset = known));
    guarding.done.then(() => (isDone = true), (error: unknown) => this.#violations.push(`it rejected: ${String(error)}`));
    await this.#passUntil(() => isDone || this.#isKilled || this.#violations.length > 0);
    if (this.#violations.length === 0) this.#violations.push(...this.#broken(outset));
    return { violations: this.#violations, diary: this.#violations.length === 0 ? [] : this.#diary.lines(startAt) };
  }

  /** A service that must wait for others may find its port taken when its turn has come. */
  #isWaiting(id: string): boolean {
    return this.#services.some((service) => service.id === id && service.dependsOn.length > 0);
  }

  async #passUntil(isOver: () => boolean): Promise<void> {
    const isLate = (): boolean => this.#time.now > this.#stopAt + stopMaxMs;
    try {
      await this.#time.pass(() => isOver() || isLate());
      if (isLate()) this.#violations.push('it was told to stop and went on');
    } catch (error) {
      this.#violations.push(String(error));
    }
  }

  #broken(outset: Outset | undefined): readonly string[] {
    const { readJournal, account } = this.#production;
    if (this.#isKilled) return brokenByKill(this.#hosts, readJournal(this.#text).state);
    const { state } = readJournal(this.#text);
    if (state === undefined || outset === undefined) return ['it is done without an outset or a journal'];
    const bugged = this.#bug === undefined || this.#bug.probes > 0 ? undefined : this.#bug.service;
    const lived: Lived = { services: this.#services, diary: this.#diary, state, reports: account({ ...state, over: { at: this.#time.now, why: 'told to', asked: true } }, this.#time.now), outset: outset.kind, stopAt: this.#stopAt, startAt, doneAt: this.#time.now, bugged };
    return brokenAtEnd(lived);
  }

  #write(entry: Entry): void {
    if (this.#isKilled) return;
    const line = this.#production.lineOf(entry);
    if (this.#countCall()) {
      // Killed while it writes: of the line some bytes have gone out, or all.
      this.#text += line.slice(0, this.#chance.whole(0, line.length));
      return;
    }
    this.#text += line;
    this.#state = this.#production.withEntry(this.#state, entry);
    if (entry.kind === 'ready') this.#ready.add(entry.service);
    if (entry.kind === 'unready') this.#isUnready = true;
    if ('service' in entry) this.#diary.write(entry.service, { kind: 'noted', entry });
  }

  /** Whether the guard was killed at this very call. */
  #countCall(): boolean {
    const { at, count, all } = this.#calls;
    const isSame = at === this.#time.now;
    this.#calls = { at: this.#time.now, count: isSame ? count + 1 : 1, all: all + 1 };
    if (this.#calls.count > callsMax) {
      this.#violations.push('it runs in circles while no time passes');
      this.#isKilled = true;
      this.#stop.abort();
      throw new Error('stopped running in circles');
    }
    if (this.#calls.all < this.#killAt || this.#isKilled) return false;
    this.#isKilled = true;
    // Whoever waits at the gate for a guard that is dead goes home.
    for (const { life } of this.#hosts.values()) if (life?.isHeld === true) life.die('guard');
    // Its code lives on without any effect; so it need not do so for ever.
    this.#stop.abort();
    return true;
  }

  #hostOf(id: string): SimulatedHost {
    const host = this.#hosts.get(id);
    if (host === undefined) throw new Error(`there is no ${id}`);
    return host;
  }

  #faultsOfStart({ dependsOn }: GuardedService): readonly string[] {
    const waited = dependsOn.filter((id) => !this.#ready.has(id)).map((id) => `${id} is not ready yet`);
    return [...waited, ...(this.#stop.signal.aborted || this.#isUnready ? ['everything is being stopped'] : [])];
  }

  #tools(): GuardTools {
    const call = async <T>(act: () => Promise<T>): Promise<T> => (this.#isKilled || this.#countCall() ? new Promise<never>(() => undefined) : act());
    return {
      keeper: { start: (service) => call(() => this.#hostOf(service.id).start(this.#faultsOfStart(service as GuardedService))) },
      prober: { probe: (check, signal) => call(() => this.#probe(check, signal)) },
      operator: () => Promise.resolve({ perform: (_step, service, signal) => call(() => this.#hostOf(service.id).perform(signal)) }),
      ports: {
        taken: (port) => call(() => this.#hostOf(this.#services.find(({ launch }) => launch.port === port)?.id ?? '').taken()),
        held: (port) => call(() => this.#hostOf(this.#services.find(({ launch }) => launch.port === port)?.id ?? '').taken()),
        listenersOf: () => call(() => Promise.resolve([])),
      },
      clock: { now: () => this.#time.now, sleep: (ms, signal) => call(() => this.#time.sleep(ms, signal)), random: () => this.#chance.next() },
      log: { tell: () => undefined },
      clean: (text, max) => text.slice(0, max),
      trust: 'full',
      startBy: Infinity,
      signal: this.#stop.signal,
      journal: this.#journal(),
      stillHeld: () => call(() => Promise.resolve(undefined)),
      calls: (id) => call(() => this.#callsOf(id)),
    };
  }

  #journal(): Journal {
    const known = (): GuardState => {
      if (this.#state === undefined) throw new Error('no guard has begun');
      return this.#state;
    };
    return {
      write: (entry) => this.#write(entry),
      get state() {
        return known();
      },
    };
  }

  /** It has a bug of its own where heartbeats have one that did not come to it. */
  #callsOf(id: string): Promise<undefined> {
    if (this.#bug?.service !== id || this.#bug.probes <= 0) return Promise.resolve(undefined);
    this.#bug.probes = 0;
    return Promise.reject(new Error('a bug'));
  }

  #probe(...[check, signal]: Parameters<GuardTools['prober']['probe']>): ReturnType<GuardTools['prober']['probe']> {
    const id = serviceOf(check);
    if (this.#bug?.service === id && (this.#bug.probes -= 1) === 0) throw new Error('a bug');
    return this.#hostOf(id).probe(check, signal);
  }
}
