/** The pauses between probes of a service that is starting: short at first, so that a quick mock is seen at once. */
const pauseMinMs = 20;
/** Long enough to cost a slow mock nothing, short enough that its first answer is seen within 50 ms. */
const pauseMaxMs = 30;
const shareOfWait = 0.02;

/** The pause before the next probe of a service that has been starting for `waitedMs`: from 20 ms, growing to 30. */
export function pauseMs(waitedMs: number): number {
  return Math.min(pauseMaxMs, Math.max(pauseMinMs, waitedMs * shareOfWait));
}

/**
 * The instant of the heartbeat after the one at `lastAt` (0 for none), all in epoch milliseconds: the next whole multiple of the interval,
 * so that heartbeats of many services come together and wake a sleeping machine once.
 */
export function nextBeatAt(nowAt: number, lastAt: number, intervalMs: number): number {
  // A timer that fires a moment early must not make two out of one.
  const earliestAt = Math.max(nowAt, lastAt + intervalMs / 2);
  return Math.ceil(earliestAt / intervalMs) * intervalMs;
}
