import type { Gap } from './state.ts';

/** How late a heartbeat may come before it means that nobody looked: a busy machine is late by less. */
const latenessMs = 2_000;

/** The time for which nobody looked at a service, when the last look ended at `lookedAt` and the next one, due an interval later, can only be made at `at`. Undefined when that is soon enough. */
export function gapBetween(lookedAt: number, at: number, intervalMs: number): Gap | undefined {
  return at - lookedAt > intervalMs + latenessMs ? { fromAt: lookedAt, toAt: at } : undefined;
}

/** A heartbeat's turn: when the look before it had ended, when it was due, and when it came. */
export interface Turn {
  readonly lookedAt: number;
  readonly dueAt: number;
  readonly at: number;
}

/** By how much a turn is later than timers on a busy machine are, and how close to it what had happened meanwhile is seen. */
const heldUpMs = 100;
const seenWithinMs = 50;

/** Since when a process may have ended unseen, when its end is seen together with a turn that came late: a guard that was held up learns of both at once. */
export function unseenSince(endedAt: number, turn: Turn | undefined): number | undefined {
  if (turn === undefined || turn.at - turn.dueAt <= heldUpMs) return undefined;
  return Math.abs(endedAt - turn.at) <= seenWithinMs ? turn.lookedAt : undefined;
}
