import type { StepOutcome } from '../../src/domain/attempt.ts';
import type { Observation } from '../../src/domain/observation.ts';
import type { Check } from '../../src/domain/service.ts';
import type { GuardedService } from '../../src/guard.ts';
import type { Started } from '../../src/ports.ts';
import type { Chance } from './chance.ts';
import type { Answer, GuardDiary } from './guard-diary.ts';
import type { Climate } from './guard-fixture.ts';
import { SimulatedLife } from './guard-life.ts';
import type { VirtualTime } from './virtual-time.ts';

/** What is listening for a service, or was. */
export interface Server {
  readonly kind: 'own' | 'foreign' | 'stranger';
  answer: 'ok' | 'error' | 'hung';
  isGone: boolean;
  /** Those who wait for an answer of it. */
  readonly waiting: Set<() => void>;
}

/** What a service is made of in a world. */
export interface HostTools {
  readonly service: GuardedService;
  readonly climate: Climate;
  readonly time: VirtualTime;
  readonly chance: Chance;
  readonly diary: GuardDiary;
  /** A number that no process has had. */
  readonly nextPid: () => number;
  /** Whether the guard was killed: nothing that it asked for comes any more. */
  readonly isKilled: () => boolean;
}

const never = (): Promise<never> => new Promise(() => undefined);
const forever = new AbortController().signal;

/** The truth about one service: its processes and its port, which no guard is ever told. */
export class SimulatedHost {
  readonly tools: HostTools;
  holder: Server | undefined;
  life: SimulatedLife | undefined;
  /** Whether no start survives until a step mends the cause. */
  isBroken = false;
  /** What a step has started that is known to be its own. */
  successor: Server | undefined;
  #answer: Answer = 'nobody';

  constructor(tools: HostTools) {
    this.tools = tools;
  }

  /** Who answers at the port now. */
  get answer(): Answer {
    if (this.holder === undefined) return 'nobody';
    return this.holder.kind === 'stranger' ? 'stranger' : this.holder.answer;
  }

  /** Waits, unless the guard has been killed meanwhile. */
  async pause(minMs: number, maxMs: number, signal: AbortSignal = forever): Promise<void> {
    const { time, chance, isKilled } = this.tools;
    await time.sleep(chance.whole(minMs, maxMs), signal);
    if (isKilled()) await never();
  }

  async start(faults: readonly string[]): Promise<Started> {
    const { service, chance, climate, diary, nextPid, time } = this.tools;
    const held = service.launch.port !== undefined && this.holder !== undefined ? ['its port is held'] : [];
    const older = this.life?.isAlive === true ? ['an older life of it lives'] : [];
    diary.write(service.id, { kind: 'start', faults: [...faults, ...held, ...older] });
    await this.pause(1, 5);
    if (chance.is(climate.startTrouble / 3)) return { kind: 'stillborn', end: { at: time.now, code: undefined, signal: undefined, words: 'command not found: node' } };
    this.life = new SimulatedLife(this, nextPid());
    return { kind: 'born', kept: this.life };
  }

  /** Gives the port to a server, if it is free. */
  listen(server: Server): boolean {
    if (this.holder !== undefined) return false;
    this.holder = server;
    this.told();
    return true;
  }

  /** Takes the port from a server, which may live on. */
  release(server: Server): void {
    if (this.holder === server) this.holder = undefined;
    this.told();
  }

  bury(server: Server): void {
    if (server.isGone) return;
    server.isGone = true;
    this.release(server);
    for (const wake of server.waiting) wake();
    const { chance, climate } = this.tools;
    if (chance.is(climate.squatting)) this.squatIn(chance.span(1, 3_000));
  }

  /** Writes down how the service answers from now on. */
  told(): void {
    const { diary, service } = this.tools;
    if (this.holder?.answer === 'ok') for (const wake of this.holder.waiting) wake();
    if (this.answer === this.#answer) return;
    this.#answer = this.answer;
    diary.write(service.id, { kind: 'answers', answer: this.#answer });
  }

  /** Somebody takes the port after a while, and leaves it again. */
  squatIn(ms: number): void {
    const { time, chance } = this.tools;
    const stranger: Server = { kind: 'stranger', answer: 'ok', isGone: false, waiting: new Set() };
    time.at(time.now + ms, () => {
      if (!this.listen(stranger)) return;
      time.at(time.now + chance.span(500, 20_000), () => {
        stranger.isGone = true;
        this.release(stranger);
        for (const wake of stranger.waiting) wake();
      });
    });
  }

  async taken(): Promise<string | undefined> {
    await this.pause(0, 5);
    return this.holder === undefined ? undefined : `${this.tools.service.launch.port} is held by ${this.holder.kind}`;
  }

  async probe(check: Check, signal: AbortSignal): Promise<Observation> {
    const { time, diary, service } = this.tools;
    const startedAt = time.now;
    const { answer: asked, holder } = this;
    if (signal.aborted) return { kind: 'not-probed', startedAt, reason: 'cancelled', detail: 'the run was ended' };
    if (asked === 'hung' && holder !== undefined) await this.#silence(holder, check.timeoutMs, signal);
    else await this.pause(1, asked === 'nobody' ? 3 : 20, signal);
    // Who hung answers what it was asked meanwhile.
    const answer = asked === 'hung' && holder?.answer === 'ok' ? 'ok' : asked;
    if (signal.aborted) diary.write(service.id, { kind: 'unanswered', check: check.name, startedAt });
    if (signal.aborted) return { kind: 'not-probed', startedAt, reason: 'cancelled', detail: 'the run was ended' };
    const passed = answer === 'ok' && holder?.isGone === false;
    diary.write(service.id, { kind: 'probed', check: check.name, startedAt, passed });
    const timings = { lookupMs: 0, connectMs: 1, tlsMs: undefined, waitMs: 2, transferMs: 1, totalMs: time.now - startedAt };
    const address = '127.0.0.1:3001';
    if (holder?.isGone !== false || answer === 'nobody' || answer === 'hung') return { kind: 'unreachable', startedAt, timings, address, reason: 'refused', detail: 'no answer' };
    return { kind: 'responded', startedAt, timings, address, response: { ...response, status: { ok: 200, error: 503, stranger: 404 }[answer] } };
  }

  async #silence(server: Server, timeoutMs: number, signal: AbortSignal): Promise<void> {
    const over = new AbortController();
    const wake = (): void => over.abort();
    server.waiting.add(wake);
    signal.addEventListener('abort', wake);
    await this.pause(timeoutMs, timeoutMs, over.signal);
    server.waiting.delete(wake);
    signal.removeEventListener('abort', wake);
  }

  /** One step of the ladder: it may wake the service, replace it, or make things worse. */
  async perform(signal: AbortSignal): Promise<StepOutcome> {
    const { chance, climate } = this.tools;
    await this.pause(10, 3_000, signal);
    if (signal.aborted) return { kind: 'failed', detail: 'ended', output: '' };
    if (chance.is(climate.luck)) this.#cure();
    else if (chance.is(0.3)) this.life?.die('ladder');
    const isDone = chance.is(0.7);
    this.tools.diary.write(this.tools.service.id, { kind: 'performed', isDone, left: this.successor?.isGone === false });
    return isDone ? { kind: 'done', detail: 'exit 0', output: '' } : { kind: 'failed', detail: 'exit 1', output: 'no such container' };
  }

  #cure(): void {
    const { chance, time } = this.tools;
    const { holder, life } = this;
    if (this.isBroken) {
      this.isBroken = false;
      return;
    }
    if (holder !== undefined && holder.kind !== 'stranger' && chance.is(0.5)) {
      holder.answer = 'ok';
      return this.told();
    }
    life?.die('ladder');
    if (this.holder?.kind === 'foreign') this.bury(this.holder);
    const foreign: Server = { kind: 'foreign', answer: 'ok', isGone: false, waiting: new Set() };
    if (chance.is(0.5)) this.successor = foreign;
    time.at(time.now + chance.whole(0, 500), () => {
      if (foreign.isGone) return;
      if (this.listen(foreign)) this.befall(foreign, () => this.bury(foreign));
      else foreign.isGone = true;
    });
  }

  /** Lets something happen to a server after a while; `end` ends it. */
  befall(server: Server, end: (code: number | undefined) => void): void {
    const { time, chance, climate } = this.tools;
    time.at(time.now + chance.span(climate.calmMs / 10, climate.calmMs * 10), () => {
      if (server.isGone) return;
      const what = chance.pick(['crash', 'crash', 'exit', 'hang', 'hang-crash', 'error', 'pass-hang', 'pass-error', 'pass-error', 'deaf']);
      if (what === 'crash' || what === 'exit') return end(what === 'exit' ? 0 : undefined);
      if (what === 'deaf') this.release(server);
      else server.answer = what.includes('hang') ? 'hung' : 'error';
      this.told();
      if (what === 'hang-crash') return time.at(time.now + chance.span(10, 10_000), () => this.#unlessGone(server, end));
      if (what !== 'hang' && what !== 'error') time.at(time.now + chance.span(climate.intervalMs / 50, climate.intervalMs * 20), () => this.#recover(server, end));
    });
  }

  #unlessGone(server: Server, end: (code: number | undefined) => void): void {
    if (!server.isGone) end(3);
  }

  #recover(server: Server, end: (code: number | undefined) => void): void {
    if (server.isGone) return;
    server.answer = 'ok';
    if (this.holder === undefined) this.holder = server;
    this.told();
    this.befall(server, end);
  }
}

const response = { headers: {}, body: '[]', bodyBytes: 2, bodyCut: false, bodyIsUtf8: true, redirects: 0, url: 'http://orders/' } as const;
