import { cutsMax, pauseLeastMs, pauseMs } from './domain/guard/pace.ts';
import { durationWords } from './domain/describe.ts';
import type { ProcessEnd } from './domain/process-end.ts';
import type { Check, Service } from './domain/service.ts';
import type { Finding } from './domain/verdict.ts';
import { probeOnce, type ExamineTools } from './examine.ts';

/** What waiting for a service works with. */
export interface ReadyTools extends ExamineTools {
  readonly timeoutMs: number;
  /** What it means that the time has run out, in words that follow its length. */
  readonly timeIsUp?: string;
  /** How long its last start took; undefined when none is known. */
  readonly expectedMs?: number | undefined;
  /** Resolves at the next thing that it prints; undefined where its output is not read. */
  readonly printed?: (() => Promise<void>) | undefined;
  /** The end of the process that must live on; undefined where only checks tell life. */
  readonly ended: Promise<ProcessEnd> | undefined;
}

/** What waiting came to; `passedAt` is when the first pass of the check that passed last was answered. */
export type Readiness =
  | { readonly kind: 'ready'; readonly passedAt: number }
  | { readonly kind: 'ended'; readonly end: ProcessEnd }
  | { readonly kind: 'late'; readonly finding: Finding }
  | { readonly kind: 'interrupted' };

/**
 * Waits until every check of a service that is starting has passed `success-threshold` times in a row, while its process lives.
 * Failures count for nothing until the time runs out; probes follow each other quickly.
 */
export async function awaitReady(service: Service, tools: ReadyTools): Promise<Readiness> {
  const { clock, timeoutMs, ended } = tools;
  const over = new AbortController();
  const signal = AbortSignal.any([tools.signal, over.signal]);
  const waiting = { ...tools, signal, startedAt: clock.now(), latest: new Map<Check, Finding>() };
  const passed = Promise.all(service.checks.map((check) => untilPassing(check, service, waiting)));
  const readiness = await Promise.race<Readiness>([
    passed.then((instants) => (signal.aborted ? { kind: 'interrupted' } : { kind: 'ready', passedAt: Math.max(...instants) })),
    clock.sleep(timeoutMs, signal).then(() => (tools.signal.aborted ? { kind: 'interrupted' } : { kind: 'late', finding: lateness(service, waiting) })),
    ...(ended === undefined ? [] : [ended.then((end): Readiness => ({ kind: 'ended', end }))]),
  ]);
  over.abort();
  return readiness;
}

interface Waiting extends ReadyTools {
  readonly startedAt: number;
  /** What was wrong with each check at its last probe. */
  readonly latest: Map<Check, Finding>;
}

/** Answers when the first of the passes in a row was answered. */
async function untilPassing(check: Check, service: Service, waiting: Waiting): Promise<number> {
  const { clock, signal, latest, printed } = waiting;
  let passes = 0;
  let cuts = 0;
  let firstAt = waiting.startedAt;
  while (!signal.aborted) {
    const print = printed?.();
    const { sample, observation } = await probeOnce(check, service, waiting);
    const { verdict } = sample;
    if (verdict.kind === 'failing' || verdict.kind === 'unknown') {
      passes = 0;
      if (!signal.aborted) latest.set(check, verdict.findings[0]);
    } else {
      passes += 1;
      latest.delete(check);
      if (passes === 1) firstAt = sample.endedAt;
      if (passes >= service.confirmation.successThreshold) break;
    }
    // Who answers prints because it was asked.
    const isTelling = observation.kind === 'unreachable' && cuts < cutsMax;
    const isCut = await pause(pauseMs(clock.now() - waiting.startedAt, passes > 0 ? undefined : waiting.expectedMs), isTelling ? print : undefined, waiting);
    if (isCut) cuts += 1;
  }
  return firstAt;
}

/** The time between two probes, which ends early when something is printed; whether it did. */
async function pause(ms: number, print: Promise<void> | undefined, { clock, signal }: Waiting): Promise<boolean> {
  await clock.sleep(pauseLeastMs, signal);
  const isOver = new AbortController();
  void print?.then(() => isOver.abort());
  await clock.sleep(ms - pauseLeastMs, AbortSignal.any([signal, isOver.signal]));
  return isOver.signal.aborted;
}

function lateness(service: Service, { latest, timeoutMs, timeIsUp = '' }: Waiting): Finding {
  const [last] = latest.values();
  const lead = `not ready within ${durationWords(timeoutMs)}${timeIsUp}`;
  if (last !== undefined) return { ...last, cause: `${lead}: ${last.cause}` };
  const [check] = service.checks;
  return { class: 'target-down', check: check.name, cause: `${lead}: no probe came to an end`, expected: 'an answer', got: 'none', evidence: undefined };
}
