import type { Gap } from './state.ts';

/** How late a heartbeat may come before it means that nobody looked: a busy machine is late by less. */
const latenessMs = 2_000;

/** The time for which nobody looked at a service, when the last look ended at `lookedAt` and the next one, due an interval later, can only be made at `at`. Undefined when that is soon enough. */
export function gapBetween(lookedAt: number, at: number, intervalMs: number): Gap | undefined {
  return at - lookedAt > intervalMs + latenessMs ? { fromAt: lookedAt, toAt: at } : undefined;
}
