import type { Clock } from '../ports.ts';

/** A longer timer fires at once (https://nodejs.org/api/timers.html#settimeoutcallback-delay-args). */
const timerMaxMs = 2 ** 31 - 1;

/** The real clock: reads the wall clock once and counts on monotonically, so that a corrected system time never turns it back. */
export function createClock(): Clock {
  const originAt = Date.now() - performance.now();
  return {
    now: () => Math.round(originAt + performance.now()),
    sleep,
    random: () => Math.random(),
  };
}

async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  for (let leftMs = ms; leftMs > 0 && !signal.aborted; leftMs -= timerMaxMs) await nap(Math.min(leftMs, timerMaxMs), signal);
}

function nap(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}
