import { assertNever } from './domain/assert-never.ts';
import type { Attempt } from './domain/attempt.ts';
import { failuresIn, type Examination } from './domain/examination.ts';
import type { Climbed, ServiceEntry } from './domain/guard/entry.ts';
import { gapBetween, unseenSince, type Turn } from './domain/guard/gap.ts';
import { heard } from './domain/guard/heard.ts';
import { inTurn, lastBeat } from './domain/guard/last-beat.ts';
import { nextStep, type Step } from './domain/guard/next-step.ts';
import { nextBeatAt } from './domain/guard/pace.ts';
import type { ServiceState } from './domain/guard/state.ts';
import { watchesChecks } from './domain/guard/watch.ts';
import type { Ended, ProcessEnd } from './domain/process-end.ts';
import type { Trust } from './domain/recovery.ts';
import type { Launch, Service } from './domain/service.ts';
import { examine } from './examine.ts';
import type { Clean, Clock, Keeper, KeptProcess, Log, Operator, PortMap, Prober } from './ports.ts';
import { followed, outlived, unfollowed, untilEndIsKnown, type Life } from './life.ts';
import { awaitReady, type Readiness } from './ready.ts';
import { recover } from './recover.ts';
import { revive } from './revive.ts';
import { failed, fellByEnd, judged, processFinding, silent, untilReturned, type Trial } from './trial.ts';

const lineMax = 500;
/** How long the last look may take: long enough to confirm a hang with guard's own timeouts. */
const lastLookMs = 6_000;

/** What keeping one service up works with. */
export interface KeepTools {
  readonly keeper: Keeper;
  readonly prober: Prober;
  readonly operator: () => Promise<Operator>;
  readonly ports: PortMap;
  readonly clock: Clock;
  readonly log: Log;
  readonly clean: Clean;
  readonly trust: Trust;
  /** When it has to be ready for the first time, whatever its own time, epoch milliseconds. */
  readonly startBy: number;
  /** Aborted when the guard ends. */
  readonly signal: AbortSignal;
  readonly note: (entry: ServiceEntry) => void;
  readonly state: () => ServiceState;
}

/** One service under guard; nothing is started yet. Decisions are `nextStep`'s, made on what was written down. */
export class Kept {
  readonly #service: Service & { readonly launch: Launch };
  readonly #watched: Service;
  readonly #tools: KeepTools;
  #life: Life | undefined;
  #lastBeatAt = 0;
  /** When the last look at it ended, or it became ready. */
  #lookedAt = 0;
  #turn: Turn | undefined;
  /** When a heartbeat began that had no answer yet as the guard was told to end. */
  #unansweredAt: number | undefined;
  /** A heartbeat in which something had failed when the end of the guard cut it short. */
  #cutShort: Examination | undefined;
  /** When all its checks were last known to pass. */
  #checkedAt = 0;
  /** How long its last start took. */
  #startMs: number | undefined;

  constructor(service: Service & { readonly launch: Launch }, tools: KeepTools) {
    this.#service = service;
    this.#watched = { ...service, checks: service.launch.heartbeat };
    this.#tools = tools;
  }

  /** Starts it, and keeps it up until the signal ends it or it cannot be started at all. */
  async keepUp(): Promise<void> {
    const { signal, state } = this.#tools;
    while (!signal.aborted) {
      const next = nextStep(state());
      await this.#step(next);
      if (next.kind === 'rest') return;
    }
  }

  /** Ends what is left of it; undefined when nothing was ever started. */
  async end(): Promise<Ended | undefined> {
    return this.#life?.process.end();
  }

  /** The last lines that it printed, cleaned. */
  lastLines(): readonly string[] {
    return (this.#life?.process.lastLines() ?? []).map((line) => this.#tools.clean(line, lineMax));
  }

  async #step(next: Step): Promise<void> {
    switch (next.kind) {
      case 'start':
        return this.#start();
      case 'watch':
        return this.#watch();
      case 'restart':
        return this.#restart(next);
      case 'climb':
        return this.#climb();
      case 'give-up':
        return this.#tools.note({ kind: 'gave-up', ...this.#now() });
      case 'rest':
        return;
      default:
        return assertNever(next);
    }
  }

  async #start(): Promise<void> {
    const { note, startBy } = this.#tools;
    const trial = await this.#bringUp(startBy);
    if (trial.kind === 'ready') note({ kind: 'ready', ...this.#now(), passedAt: trial.passedAt });
    if (trial.kind === 'failed') note({ kind: 'unready', ...this.#now(), finding: trial.finding, lines: this.lastLines() });
  }

  async #bringUp(readyBy = Infinity): Promise<Trial> {
    const { keeper, note, ports, clean, signal } = this.#tools;
    const { launch } = this.#service;
    const holder = typeof launch.port === 'number' ? await ports.taken(launch.port) : undefined;
    if (signal.aborted) return { kind: 'interrupted' };
    if (holder !== undefined) return failed(processFinding(`was not started: port ${holder}`, clean));
    const started = await keeper.start(this.#service, launch);
    if (started.kind === 'stillborn') return failed(processFinding(`could not be started: ${started.end.words}`, clean));
    const { kept } = started;
    note({ kind: 'born', ...this.#now(), pid: kept.pid, key: kept.key });
    // A command that returns says nothing by its end.
    this.#life = launch.background ? unfollowed(kept, signal) : followed(kept, signal);
    if (signal.aborted) return { kind: 'interrupted' };
    kept.go();
    const wentAt = this.#tools.clock.now();
    const readiness = await this.#untilReady(kept, readyBy - wentAt);
    if (readiness.kind === 'ready') {
      this.#checkedAt = readiness.passedAt;
      this.#startMs = readiness.passedAt - wentAt;
    }
    this.#lookedAt = this.#tools.clock.now();
    return judged(readiness, { kept, launch, ports, clean });
  }

  async #startAgain(): Promise<Trial> {
    await this.end();
    return this.#bringUp();
  }

  async #untilReady(kept: KeptProcess, leftMs: number): Promise<Readiness> {
    const { background, readyTimeoutMs } = this.#service.launch;
    const waiting = { ...this.#tools, log: silent, timeoutMs: Math.min(readyTimeoutMs, leftMs), timeIsUp: leftMs < readyTimeoutMs ? ', when the deadline came' : '', expectedMs: this.#startMs, printed: () => kept.printed() };
    if (!background) return awaitReady(this.#service, { ...waiting, ended: kept.ended });
    return (await untilReturned(kept, waiting)) ?? awaitReady(this.#service, { ...waiting, ended: undefined });
  }

  async #watch(): Promise<void> {
    const { clock, signal, state } = this.#tools;
    const current = this.#life;
    const during = current?.signal ?? signal;
    const dueAt = nextBeatAt(clock.now(), this.#lastBeatAt, this.#service.launch.intervalMs);
    await clock.sleep(dueAt - clock.now(), during);
    if (signal.aborted) return;
    this.#turn = { lookedAt: this.#lookedAt, dueAt, at: clock.now() };
    let examination: Examination | undefined;
    if (current?.ended === undefined) {
      this.#lastBeatAt = clock.now();
      this.#noteGap();
      // What was given up for its checks is not well again before they pass.
      const watched = state().phase === 'given-up' ? this.#service : this.#watched;
      examination = await examine(watched, { ...this.#tools, log: silent, signal: during }, () => Promise.resolve(1));
      this.#lookedAt = clock.now();
      if (signal.aborted) return this.#brokenOff(examination);
      if (examination.verdict.kind === 'failing') await untilEndIsKnown(current, clock);
      if (current?.ended === undefined) return this.#heard(examination);
    }
    this.#noteEnd(examination);
  }

  /** Writes down when nobody could look: a guard that sleeps with its machine, or starves, claims nothing about that time. */
  #noteGap(): void {
    const { note, state } = this.#tools;
    const gap = gapBetween(this.#lookedAt, this.#tools.clock.now(), this.#service.launch.intervalMs);
    if (gap !== undefined && state().phase === 'up') note({ kind: 'gap', service: this.#service.id, at: gap.toAt, fromAt: gap.fromAt });
    this.#lookedAt = this.#tools.clock.now();
  }

  /** The process has ended, perhaps in the midst of a heartbeat; from now on only checks tell life. */
  #noteEnd(heartbeat?: Examination): void {
    const { note, state, signal, clean } = this.#tools;
    const end = this.#life?.ended;
    if (this.#life === undefined || end === undefined) return;
    this.#life = outlived(this.#life, signal);
    const { phase, upSinceAt } = state();
    // Whatever rose after the process had ended does without it.
    if (phase !== 'up' || end.at < (upSinceAt ?? 0)) return;
    this.#noteGap();
    const before = lastBeat(end.at, heartbeat?.checks ?? []);
    note(fellByEnd(this.#service.id, { ...before, end, unansweredAt: this.#unansweredAt ?? unseenSince(end.at, this.#turn) ?? before.unansweredAt }, clean));
  }

  /** A heartbeat that the end of the guard cut short: what it had met by then is not forgotten. */
  #brokenOff(examination: Examination): void {
    if (examination.passedAt === undefined) this.#unansweredAt = examination.startedAt;
    if (failuresIn(examination.checks) > 0) this.#cutShort = examination;
  }

  /** Where it was the beginning of an outage, that tells of it. */
  #noteCutShort(): void {
    const cutShort = this.#cutShort;
    this.#cutShort = undefined;
    if (cutShort !== undefined && this.#tools.state().phase === 'up') this.#tools.note({ kind: 'beat', service: this.#service.id, at: cutShort.startedAt, verdict: 'unknown', ms: undefined, failures: failuresIn(cutShort.checks) });
  }

  /**
   * Looks once more, before anything is stopped: a hang that no heartbeat has confirmed yet is still found,
   * and of a service that answers it is known whether it passes its checks, too. Takes a moment when all is well, and six seconds at most.
   */
  async lookBack(): Promise<void> {
    const { state, note, clock } = this.#tools;
    this.#noteEnd(this.#cutShort);
    if (state().phase !== 'up') return;
    const limit = new AbortController();
    const done = new AbortController();
    void clock.sleep(lastLookMs, done.signal).then(() => limit.abort());
    const over = this.#life?.over;
    const tools = { ...this.#tools, log: silent, signal: over === undefined ? limit.signal : AbortSignal.any([limit.signal, over]) };
    const once: Service = { ...this.#service, confirmation: { ...this.#service.confirmation, failureThreshold: 1, successThreshold: 1 } };
    const one = (): Promise<number> => Promise.resolve(1);
    const [heartbeat, { verdict }] = await Promise.all([examine(this.#watched, tools, one), examine(once, tools, one)]);
    done.abort();
    if (heartbeat.verdict.kind === 'failing') await untilEndIsKnown(this.#life, clock);
    if (heartbeat.passedAt !== undefined) this.#noteCutShort();
    this.#noteEnd(this.#cutShort === undefined ? heartbeat : { ...heartbeat, checks: inTurn(this.#cutShort.checks, heartbeat.checks) });
    this.#heard(heartbeat, this.#unansweredAt);
    this.#noteCutShort();
    if (state().phase === 'up' && (verdict.kind === 'failing' || verdict.kind === 'unknown')) note({ kind: 'looked', ...this.#now(), sinceAt: this.#checkedAt, finding: verdict.findings[0] });
  }

  #heard(examination: Examination, sinceAt?: number): void {
    const { note, state } = this.#tools;
    const { phase } = state();
    if (examination.passedAt !== undefined && (phase === 'given-up' || watchesChecks(this.#service))) this.#checkedAt = examination.passedAt;
    const entry = heard(this.#service.id, phase, examination, sinceAt);
    if (entry !== undefined) note(entry);
  }

  async #restart({ nth, delayMs }: Extract<Step, { kind: 'restart' }>): Promise<void> {
    const { clock, signal, note } = this.#tools;
    await clock.sleep(delayMs, signal);
    if (signal.aborted) return;
    note({ kind: 'restarting', ...this.#now(), nth });
    const trial = await this.#startAgain();
    switch (trial.kind) {
      case 'ready':
        return note({ kind: 'restarted', ...this.#now(), outcome: { kind: 'cured', passedAt: trial.passedAt } });
      case 'failed':
        return note({ kind: 'restarted', ...this.#now(), outcome: { kind: 'not-cured', finding: trial.finding } });
      case 'interrupted':
        return;
      default:
        return assertNever(trial);
    }
  }

  async #climb(): Promise<void> {
    const { note, operator } = this.#tools;
    const climbed = (attempts: readonly Attempt[], result: Climbed['result']): void => note({ kind: 'climbed', ...this.#now(), attempts, result });
    const result = await recover(this.#service, {
      ...this.#tools,
      log: silent,
      operator: await operator(),
      verify: (during, outcome) =>
        revive(this.#service.launch, outcome, { ...this.#tools, life: () => this.#life, untilPassing: (ended) => this.#untilPassing(during, ended), startAgain: () => this.#startAgain(), lastLines: () => this.lastLines() }),
      history: [],
      attemptsMax: Infinity,
      record: (attempts) => Promise.resolve(climbed(attempts, 'running')),
    });
    if (result.kind === 'none' || result.kind === 'resting') return;
    climbed(result.attempts, result.kind);
    if (result.kind === 'recovered') note({ kind: 'rose', service: this.#service.id, at: result.passedAt, curedBy: result.attempts.findLast((attempt) => attempt.result === 'cured')?.label });
  }

  async #untilPassing(during: AbortSignal, ended: Promise<ProcessEnd> | undefined): Promise<Readiness> {
    const readiness = await awaitReady(this.#service, { ...this.#tools, log: silent, signal: during, timeoutMs: this.#service.launch.readyTimeoutMs, ended });
    this.#lookedAt = this.#tools.clock.now();
    if (readiness.kind === 'ready') this.#checkedAt = readiness.passedAt;
    return readiness;
  }

  #now(): { readonly service: string; readonly at: number } {
    return { service: this.#service.id, at: this.#tools.clock.now() };
  }
}
