import { assertNever } from './domain/assert-never.ts';
import type { Attempt } from './domain/attempt.ts';
import type { ServiceEntry } from './domain/guard/entry.ts';
import { nextStep, type Step } from './domain/guard/next-step.ts';
import type { ServiceState } from './domain/guard/state.ts';
import type { Ending, ProcessEnd } from './domain/process-end.ts';
import type { Trust } from './domain/recovery.ts';
import type { Launch, Service } from './domain/service.ts';
import type { Finding } from './domain/verdict.ts';
import { examine } from './examine.ts';
import type { Clean, Clock, Keeper, KeptProcess, Log, Operator, PortMap, Prober } from './ports.ts';
import { awaitReady, type Readiness } from './ready.ts';
import { recover, type Verification } from './recover.ts';

const lineMax = 500;
const wordsMax = 300;

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
  /** Aborted when the guard ends. */
  readonly signal: AbortSignal;
  readonly note: (entry: ServiceEntry) => void;
  readonly state: () => ServiceState;
}

/** One service under guard. */
export interface Kept {
  /** Starts it, and keeps it up until the signal ends it or it cannot be started at all. */
  keepUp(): Promise<void>;
  /** Ends what is left of it; undefined when nothing was ever started. */
  end(): Promise<Ending | undefined>;
  lastLines(): readonly string[];
}

/** One life of the service: its process, and a signal that is aborted when that ends or the guard does. */
interface Life {
  readonly process: KeptProcess;
  readonly signal: AbortSignal;
  /** How the process ended, once; whoever notes it takes it away. */
  ended: ProcessEnd | undefined;
}

/** Makes one service ready to be kept up; nothing is started yet. Decisions are `nextStep`'s, made on what was written down. */
export function createKept(service: Service & { readonly launch: Launch }, tools: KeepTools): Kept {
  const { launch, id } = service;
  const { clock, clean, note, signal } = tools;
  const watched: Service = { ...service, checks: launch.heartbeat };
  let life: Life | undefined;
  let lastBeatAt = 0;

  const step = async (next: Step): Promise<void> => {
    switch (next.kind) {
      case 'start': {
        const trial = await bringUp();
        if (trial.kind === 'ready') note({ kind: 'ready', service: id, at: clock.now(), passedAt: trial.passedAt });
        else if (trial.kind === 'failed') note({ kind: 'unready', service: id, at: clock.now(), finding: trial.finding, lines: lastLines() });
        return;
      }
      case 'watch':
        return watch();
      case 'restart':
        return restart(next);
      case 'climb':
        return climb();
      case 'give-up':
        return note({ kind: 'gave-up', service: id, at: clock.now() });
      case 'rest':
        return;
      default:
        return assertNever(next);
    }
  };

  const bringUp = async (): Promise<Trial> => {
    const started = await tools.keeper.start(service, launch);
    if (started.kind === 'stillborn') return failed(processFinding(`could not be started: ${started.end.words}`, clean));
    const { kept } = started;
    note({ kind: 'born', service: id, at: clock.now(), pid: kept.pid, key: kept.key });
    life = live(kept);
    kept.go();
    const readiness = await untilReady(kept);
    return judged(readiness, { kept, ports: tools.ports, clean });
  };

  const untilReady = async (kept: KeptProcess): Promise<Readiness> => {
    const waiting = { ...tools, log: silent, timeoutMs: launch.readyTimeoutMs };
    if (!launch.background) return awaitReady(service, { ...waiting, ended: kept.ended });
    return (await untilReturned(kept)) ?? awaitReady(service, { ...waiting, ended: undefined });
  };

  /** A command whose service lives on returns first; what its checks said before would mean nothing. */
  const untilReturned = async (kept: KeptProcess): Promise<Readiness | undefined> => {
    const over = new AbortController();
    const limit = clock.sleep(launch.readyTimeoutMs, AbortSignal.any([signal, over.signal])).then(() => undefined);
    const end = await Promise.race([kept.ended, limit]);
    over.abort();
    if (signal.aborted) return { kind: 'interrupted' };
    if (end === undefined) return { kind: 'late', finding: processFinding('has not returned within ready-timeout; a command that stays needs no background: true', clean) };
    return end.code === 0 ? undefined : { kind: 'ended', end };
  };

  const live = (process: KeptProcess): Life => {
    const over = new AbortController();
    const born: Life = { process, signal: AbortSignal.any([signal, over.signal]), ended: undefined };
    if (launch.background) return { ...born, signal };
    void process.ended.then((end) => {
      born.ended = end;
      over.abort();
    });
    return born;
  };

  const watch = async (): Promise<void> => {
    const current = life;
    const during = current?.signal ?? signal;
    await clock.sleep(Math.max(0, lastBeatAt + launch.intervalMs - clock.now()), during);
    if (signal.aborted) return;
    if (current?.ended === undefined) {
      lastBeatAt = clock.now();
      const examination = await examine(watched, { ...tools, log: silent, signal: during }, () => Promise.resolve(1));
      // What a probe met while the process was ending is told by the end itself.
      if (signal.aborted) return;
      if (current?.ended === undefined) return heard(examination);
    }
    const end = current.ended;
    life = { process: current.process, signal, ended: undefined };
    if (tools.state().phase === 'up') note({ kind: 'fell', service: id, at: end.at, confirmedAt: end.at, findings: [processFinding(endWords(end), clean)], end });
  };

  const heard = (examination: Awaited<ReturnType<typeof examine>>): void => {
    const { verdict, checks, startedAt, endedAt, firstFailedAt, passedAt } = examination;
    const { phase } = tools.state();
    if (verdict.kind === 'failing') {
      if (phase === 'up') note({ kind: 'fell', service: id, at: firstFailedAt ?? startedAt, confirmedAt: endedAt, findings: verdict.findings, end: undefined });
      return;
    }
    if (phase === 'given-up' && passedAt !== undefined) return note({ kind: 'rose', service: id, at: passedAt, curedBy: undefined });
    const answers = checks.flatMap(({ timings, verdict: own }) => (timings === undefined || own.kind === 'unknown' ? [] : [timings.totalMs]));
    note({ kind: 'beat', service: id, at: startedAt, verdict: verdict.kind, ms: answers.length === 0 ? undefined : Math.max(...answers), failures: checks.reduce((sum, { failures }) => sum + failures, 0) });
  };

  const restart = async ({ nth, delayMs }: Extract<Step, { kind: 'restart' }>): Promise<void> => {
    await clock.sleep(delayMs, signal);
    if (signal.aborted) return;
    note({ kind: 'restarting', service: id, at: clock.now(), nth });
    await life?.process.end();
    const holder = typeof launch.port === 'number' ? await tools.ports.taken(launch.port) : undefined;
    const trial = holder === undefined ? await bringUp() : failed(processFinding(`was not started again: port ${holder}`, clean));
    switch (trial.kind) {
      case 'ready':
        return note({ kind: 'restarted', service: id, at: clock.now(), outcome: { kind: 'cured', passedAt: trial.passedAt } });
      case 'failed':
        return note({ kind: 'restarted', service: id, at: clock.now(), outcome: { kind: 'not-cured', finding: trial.finding } });
      case 'interrupted':
        return;
      default:
        return assertNever(trial);
    }
  };

  const climb = async (): Promise<void> => {
    const climbed = (attempts: readonly Attempt[], result: Extract<ServiceEntry, { kind: 'climbed' }>['result']): void => note({ kind: 'climbed', service: id, at: clock.now(), attempts, result });
    const verify = async (during: AbortSignal): Promise<Verification> => {
      const readiness = await awaitReady(service, { ...tools, log: silent, signal: during, timeoutMs: launch.readyTimeoutMs, ended: undefined });
      if (readiness.kind === 'ready') return { passedAt: readiness.passedAt };
      return { still: readiness.kind === 'late' ? readiness.finding.cause : 'not verified' };
    };
    const result = await recover(service, { ...tools, log: silent, operator: await tools.operator(), verify, record: (attempts) => Promise.resolve(climbed(attempts, 'running')) });
    if (result.kind === 'none') return;
    climbed(result.attempts, result.kind);
    if (result.kind === 'recovered') note({ kind: 'rose', service: id, at: result.passedAt, curedBy: result.attempts.findLast((attempt) => attempt.result === 'cured')?.label });
  };

  const lastLines = (): readonly string[] => (life?.process.lastLines() ?? []).map((line) => clean(line, lineMax));

  return {
    async keepUp() {
      while (!signal.aborted) {
        const next = nextStep(tools.state());
        await step(next);
        if (next.kind === 'rest') return;
      }
    },
    end: async () => life?.process.end(),
    lastLines,
  };
}

type Trial = { readonly kind: 'ready'; readonly passedAt: number } | { readonly kind: 'failed'; readonly finding: Finding } | { readonly kind: 'interrupted' };

const failed = (finding: Finding): Trial => ({ kind: 'failed', finding });

/** Probes and attempts of a guard are told by what it writes down. */
const silent: Log = { tell: () => undefined };

async function judged(readiness: Readiness, { kept, ports, clean }: { readonly kept: KeptProcess; readonly ports: PortMap; readonly clean: Clean }): Promise<Trial> {
  switch (readiness.kind) {
    case 'ready':
    case 'interrupted':
      return readiness;
    case 'ended':
      return failed(processFinding(`${endWords(readiness.end)}, before it was ready${readiness.end.code === 0 ? '; a command that returns while its service lives on wants background: true and stop' : ''}`, clean));
    case 'late': {
      const listeners = await ports.listenersOf(kept.pid);
      const where = listeners === undefined ? '' : listeners.length === 0 ? '; its process listens nowhere' : `; its process listens on ${listeners.join(', ')}`;
      return failed({ ...readiness.finding, cause: clean(`${readiness.finding.cause}${where}`, wordsMax) });
    }
    default:
      return assertNever(readiness);
  }
}

/** `ended: exit 1`, `ended by SIGKILL`. */
const endWords = ({ words }: ProcessEnd): string => (words.startsWith('ended') ? words : `ended: ${words}`);

/** A finding about the process itself; `words` go on after "the process". */
function processFinding(words: string, clean: Clean): Finding {
  const said = clean(words, wordsMax);
  return { class: 'target-down', check: 'process', cause: `the process ${said}`, expected: 'a process that runs', got: said, evidence: undefined };
}
