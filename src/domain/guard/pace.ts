/** The pauses between probes of a service that is starting: short at first, so that a quick mock is seen at once. */
const pauseMinMs = 20;
/** Long enough to cost a slow mock nothing, short enough that its first answer is seen within 50 ms. */
const pauseMaxMs = 30;
const shareOfWait = 0.02;
/** What a service prints while it starts often says that it serves now: then it is probed at once, though this long after the probe before at the soonest. */
export const pauseLeastMs = 10;
/** How many pauses of one start it may cut short so: who prints without end tells nothing by it. */
export const cutsMax = 20;
/** Of what is left until a service is expected that has started before. */
const shareOfRest = 0.25;
/** It may be quicker this time, and is still to be seen within 50 ms. */
const restMaxMs = 45;

/**
 * The pause before the next probe of a service that has been starting for `waitedMs`: from 20 ms, growing to 30. Where its last start took
 * `expectedMs`, it is left in peace for a quarter of what is left of that, 45 ms at most: each probe takes something from a start.
 */
export function pauseMs(waitedMs: number, expectedMs = 0): number {
  const pause = Math.min(pauseMaxMs, Math.max(pauseMinMs, waitedMs * shareOfWait));
  return Math.max(pause, Math.min(restMaxMs, (expectedMs - waitedMs) * shareOfRest));
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
