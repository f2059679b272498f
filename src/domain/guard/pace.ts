/** The pauses between probes of a service that is starting: short at first, so that a quick mock is seen at once. */
const pauseMinMs = 20;
/** Long enough to cost a slow mock nothing, short enough that its first answer is seen within 50 ms. */
const pauseMaxMs = 30;
const shareOfWait = 0.02;

/** The pause before the next probe of a service that has been starting for `waitedMs`: from 20 ms, growing to 30. */
export function pauseMs(waitedMs: number): number {
  return Math.min(pauseMaxMs, Math.max(pauseMinMs, waitedMs * shareOfWait));
}
