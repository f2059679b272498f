import type { Attempt } from '../../src/domain/attempt.ts';
import type { Dated, Happening } from './guard-diary.ts';
import type { Tale, Tell } from './guard-restart-laws.ts';

type On<K extends Happening['kind']> = Dated<Extract<Happening, { kind: K }>>;

/** How long it may take to see that a port is free, and to end what is left of a process that has ended. */
const portMs = 6;
const startMs = 2 * portMs + 3;

/** One attempt of a ladder, from the end of its step on; what happened until its outcome was written down. */
interface Climb {
  readonly step: On<'performed'>;
  /** When its step may show what it did. */
  readonly settledAt: number;
  readonly page: readonly Dated[];
  readonly start: On<'start'> | undefined;
  /** Undefined where it was cut short. */
  readonly outcome: { readonly attempt: Attempt; readonly at: number } | undefined;
}

/** The promises about what a ladder starts: only after a step that did its work, in the place of a process that has ended, at once, and no longer waited for than it lives. */
export function checkClimbs(tale: Tale, tell: Tell): void {
  for (const climb of climbsOf(tale)) {
    const law: Tell = (text) => tell(`after the step at ${climb.step.at - tale.startAt}: ${text}`);
    if (climb.page.some((each) => each.kind === 'gone' && each.by === 'guard' && each.at < tale.untilAt)) law('a process that lived was ended');
    if (climb.start === undefined) checkNotStarted(tale, climb, law);
    else checkStarted(tale, { ...climb, start: climb.start }, law);
  }
}

function climbsOf({ page, service }: Tale): readonly Climb[] {
  return page.flatMap((step, n) => {
    if (step.kind !== 'performed') return [];
    const after = page.slice(n);
    const end = after.findIndex((each) => each.kind === 'noted' && each.entry.kind === 'climbed' && each.entry.attempts.at(-1)?.result !== 'running');
    const last = after[end];
    const attempt = last?.kind === 'noted' && last.entry.kind === 'climbed' ? last.entry.attempts.at(-1) : undefined;
    const during = end === -1 ? after : after.slice(0, end);
    const settleMs = service.recovery[attempt?.step ?? 0]?.settleMs ?? 0;
    const starts = during.flatMap((each) => (each.kind === 'start' ? [each] : []));
    return [{ step, settledAt: step.at + settleMs, page: during, start: starts[0], outcome: attempt === undefined || last === undefined ? undefined : { attempt, at: last.at } }];
  });
}

function checkStarted(tale: Tale, { step, settledAt, page, start, outcome }: Climb & { readonly start: On<'start'> }, tell: Tell): void {
  if (tale.service.launch.background) tell('a command that returns is started again');
  if (!step.isDone) tell('it is started again although that had failed');
  if (page.filter(({ kind }) => kind === 'start').length > 1) tell('it is started more than once');
  const goneAt = endsBefore(tale, start.at).at(-1)?.at ?? 0;
  const sinceAt = Math.max(settledAt, goneAt);
  if (!step.left && isDeserted(tale, sinceAt, start.at) && start.at > sinceAt + startMs) tell(`it is started again ${start.at - sinceAt} ms late`);
  const over = page.find((each) => each.kind === 'gone' && each.order > start.order);
  if (over === undefined || outcome === undefined || !isDeserted(tale, over.at, over.at + portMs)) return;
  if (outcome.attempt.result !== 'not-cured' || outcome.at > over.at + 2 * portMs) tell('its process had ended, and it was waited for');
  if (!/^started again in vain: the process ended.*; its last words: listening/u.test(outcome.attempt.verification)) tell(`it is told that ${outcome.attempt.verification}`);
}

function checkNotStarted(tale: Tale, { step, page, outcome }: Climb, tell: Tell): void {
  // It was about to be, and somebody took the port at the last moment.
  if (page.some(({ kind }) => kind === 'ending')) return;
  if (tale.service.launch.background || !step.isDone || outcome?.attempt.result !== 'not-cured') return;
  const fromAt = outcome.at - startMs;
  const isOver = endsBefore(tale, fromAt).length > 0 && !isAliveAt(tale, fromAt);
  if (isOver && isDeserted(tale, fromAt, outcome.at)) tell('nobody serves, and it is not started again');
}

const endsBefore = ({ page }: Tale, at: number): readonly Dated[] => page.filter((each) => each.kind === 'gone' && each.at <= at);

function isAliveAt({ page }: Tale, at: number): boolean {
  return page.findLast((each) => (each.kind === 'go' || each.kind === 'gone') && each.at <= at)?.kind === 'go';
}

/** Whether nobody had the port all the while. */
function isDeserted({ page }: Tale, fromAt: number, toAt: number): boolean {
  const answers = page.flatMap((each) => (each.kind === 'answers' ? [each] : []));
  const before = answers.findLast(({ at }) => at <= fromAt);
  return (before === undefined || before.answer === 'nobody') && answers.every(({ at, answer }) => answer === 'nobody' || at <= fromAt || at > toAt);
}
