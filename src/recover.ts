import { assertNever } from './domain/assert-never.ts';
import type { Attempt, AttemptResult, RecoveryResult, StepOutcome } from './domain/attempt.ts';
import { attemptsMax, nextMove, type Ladder, type RecoveryMove, type Trust } from './domain/recovery.ts';
import type { RecoveryStep, Service } from './domain/service.ts';
import type { Clean, Clock, Log, Operator } from './ports.ts';

const detailMax = 200;
const outputMax = 1_000;
/** The least pause between two verifications of one attempt. */
const verifyPauseMs = 1_000;

/**
 * What fresh passes said: `passedAt` is the start of the first pass, `still` says in short words what is wrong yet: `HTTP 503 on GET /orders`.
 * `over` says what ended the verification, in words that stand alone: no later pass could show a cure.
 */
export type Verification = { readonly passedAt: number } | { readonly still: string } | { readonly over: string };

/** What recovery works with. */
export interface RecoveryTools {
  readonly operator: Operator;
  /** Examines the service afresh, after a step that answered so; the signal ends it early. */
  readonly verify: (signal: AbortSignal, outcome: StepOutcome) => Promise<Verification>;
  readonly clock: Clock;
  readonly log: Log;
  readonly clean: Clean;
  readonly trust: Trust;
  /** Attempts of earlier runs from which it goes on; empty to begin anew. */
  readonly history: readonly Attempt[];
  /** How many attempts it may make beyond these. */
  readonly attemptsMax: number;
  /** Aborted when the deadline has come or the run was asked to end. */
  readonly signal: AbortSignal;
  /**
   * Given where an incident is open: told every attempt so far, before each attempt is made and after its end is known.
   * It answers for its own failures, because a record that cannot be written is no reason not to recover.
   */
  readonly record: ((attempts: readonly Attempt[]) => Promise<void>) | undefined;
}

/** An attempt with what its step answered; `passedAt` once a cure is verified. */
interface Trial {
  readonly attempt: Attempt;
  readonly outcome: StepOutcome;
  readonly passedAt: number | undefined;
}

type Verify = Extract<RecoveryMove, { kind: 'verify' }>;

/**
 * Climbs the recovery ladder of a failing service until a cure is verified, nothing is left to try, or the signal ends it.
 * An attempt that was cut off before its end or its verification keeps the result `running`.
 */
export async function recover(service: Service, tools: RecoveryTools): Promise<RecoveryResult> {
  if (service.recovery.length === 0) return { kind: 'none' };
  const ladder: Ladder = { steps: service.recovery, trust: tools.trust };
  let before: readonly Attempt[] = tools.history;
  let trial: Trial | undefined;
  for (;;) {
    const attempts = trial === undefined ? before : [...before, trial.attempt];
    const move = nextMove(ladder, attempts, () => tools.clock.random());
    switch (move.kind) {
      case 'recovered':
        if (trial?.passedAt === undefined) throw new Error('a cure without a pass');
        return { kind: 'recovered', attempts, passedAt: trial.passedAt };
      case 'pending':
      case 'exhausted':
        return { kind: move.kind, attempts };
      case 'not-applicable':
        before = attempts;
        trial = skip(service, move, tools);
        break;
      case 'run':
        if (made(attempts, tools.history) >= tools.attemptsMax) return { kind: 'exhausted', attempts };
        before = attempts;
        await pause(service, move, tools);
        if (tools.signal.aborted) return { kind: 'interrupted', attempts };
        trial = await make(service, { move, before }, tools);
        break;
      case 'verify':
        if (trial === undefined) throw new Error('nothing to verify');
        if (tools.signal.aborted) return { kind: 'interrupted', attempts };
        trial = await verifyTrial(service, { move, trial }, tools);
        if (trial.attempt.result !== 'running') await tools.record?.([...before, trial.attempt]);
        break;
      default:
        return assertNever(move);
    }
  }
}

/** What could not be applied costs nothing. */
function made(attempts: readonly Attempt[], history: readonly Attempt[]): number {
  return attempts.slice(history.length).filter(({ result }) => result !== 'not-applicable').length;
}

function skip(service: Service, move: Extract<RecoveryMove, { kind: 'not-applicable' }>, tools: RecoveryTools): Trial {
  const attempt = began(service, { step: move.step, attempt: 1 }, tools);
  return ended(service, attempt, { kind: 'not-applicable', detail: move.detail }, tools);
}

async function pause(service: Service, move: Extract<RecoveryMove, { kind: 'run' }>, tools: RecoveryTools): Promise<void> {
  const step = stepAt(service, move.step);
  const { attempt, delayMs } = move;
  const label = tools.clean(step.label, detailMax);
  tools.log.tell({ kind: 'attempting', service: service.id, label, attempt, of: attemptsMax(step), delayMs });
  if (delayMs > 0) await tools.clock.sleep(delayMs, tools.signal);
}

async function make(
  service: Service,
  at: { readonly move: { readonly step: number; readonly attempt: number }; readonly before: readonly Attempt[] },
  tools: RecoveryTools,
): Promise<Trial> {
  const attempt = began(service, at.move, tools);
  await tools.record?.([...at.before, attempt]);
  const outcome = await tools.operator.perform(stepAt(service, at.move.step), service, tools.signal);
  const trial = ended(service, attempt, outcome, tools);
  if (trial.attempt.result !== 'running') await tools.record?.([...at.before, trial.attempt]);
  return trial;
}

async function verifyTrial(service: Service, at: { readonly move: Verify; readonly trial: Trial }, tools: RecoveryTools): Promise<Trial> {
  const { attempt, outcome } = at.trial;
  const { clock, signal } = tools;
  // Only what did its work is given time to show it: a dispatch that was refused has nothing to wait for.
  const untilAt = outcome.kind === 'done' ? attempt.startedAt + (at.move.forMs ?? 0) : attempt.startedAt;
  const pauseMs = Math.max(service.confirmation.retryIntervalMs, verifyPauseMs);
  if (at.move.settleMs > 0) await clock.sleep(at.move.settleMs, signal);
  let seen: Verification = signal.aborted ? { still: '' } : await tools.verify(signal, outcome);
  while ('still' in seen && !signal.aborted && clock.now() + pauseMs < untilAt) {
    await clock.sleep(pauseMs, signal);
    seen = await tools.verify(signal, outcome);
  }
  const judged = judge(at.trial, seen, tools);
  tellEnd(service, judged.attempt, tools);
  return judged;
}

/** A pass is believed however the step ended; a failure seen while the run was being ended proves nothing. */
function judge(trial: Trial, seen: Verification, tools: RecoveryTools): Trial {
  if ('passedAt' in seen) return { ...trial, attempt: { ...trial.attempt, result: 'cured' }, passedAt: seen.passedAt };
  const pending = trial.outcome.kind === 'pending';
  if (tools.signal.aborted) {
    const verification = 'not verified: the run was ended';
    return { ...trial, attempt: { ...trial.attempt, result: pending ? 'pending' : 'running', verification } };
  }
  const verification = tools.clean('over' in seen ? seen.over : `still ${seen.still}`, detailMax);
  return { ...trial, attempt: { ...trial.attempt, result: pending ? 'pending' : 'not-cured', verification } };
}

function began(service: Service, move: { readonly step: number; readonly attempt: number }, tools: RecoveryTools): Attempt {
  return {
    step: move.step,
    label: tools.clean(stepAt(service, move.step).label, detailMax),
    attempt: move.attempt,
    startedAt: tools.clock.now(),
    endedAt: undefined,
    result: 'running',
    detail: '',
    output: '',
    verification: '',
  };
}

function ended(service: Service, attempt: Attempt, outcome: StepOutcome, tools: RecoveryTools): Trial {
  const result = resultBeforeVerification(outcome, tools.signal);
  const after: Attempt = {
    ...attempt,
    endedAt: tools.clock.now(),
    result,
    detail: tools.clean(outcome.detail, detailMax),
    output: 'output' in outcome ? lastLines(outcome.output, tools.clean) : '',
    verification: tools.signal.aborted && result === 'running' ? 'not verified: the run was ended' : '',
  };
  if (result !== 'running') tellEnd(service, after, tools);
  return { attempt: after, outcome, passedAt: undefined };
}

function resultBeforeVerification(outcome: StepOutcome, signal: AbortSignal): AttemptResult {
  if (outcome.kind === 'not-applicable') return 'not-applicable';
  return outcome.kind === 'pending' && signal.aborted ? 'pending' : 'running';
}

function tellEnd(service: Service, attempt: Attempt, tools: RecoveryTools): void {
  tools.log.tell({ kind: 'attempted', service: service.id, label: attempt.label, detail: attempt.detail, result: attempt.result });
}

/** The last lines of an output that fit in `outputMax` characters; blank ones left out. Each is cleaned whole, so that no half of a secret stays. */
function lastLines(output: string, clean: Clean): string {
  const kept: string[] = [];
  let left = outputMax;
  for (const line of output.split(/\r\n?|\n/u).toReversed()) {
    const cleaned = clean(line, outputMax).trimEnd();
    if (cleaned.length > left) break;
    if (cleaned === '') continue;
    kept.push(cleaned);
    left -= cleaned.length + 1;
  }
  return kept.toReversed().join('\n');
}

function stepAt(service: Service, position: number): RecoveryStep {
  const step = service.recovery[position];
  if (step === undefined) throw new Error(`no recovery step ${position} in ${service.id}`);
  return step;
}
