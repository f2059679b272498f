/** A bounded number of places, given in the order in which they were asked for. */
export interface Slots {
  /** Waits for a place; false, without one, if the signal is aborted first. */
  take(signal: AbortSignal): Promise<boolean>;
  /** Gives a taken place back. */
  free(): void;
}

interface Waiter {
  readonly signal: AbortSignal;
  readonly resolve: (taken: boolean) => void;
  settled: boolean;
}

/** Makes `max` places. Thousands may wait on one signal at the cost of a single listener. */
export function createSlots(max: number): Slots {
  let taken = 0;
  let queue: Waiter[] = [];
  let head = 0;
  const listeners = new Map<AbortSignal, () => void>();

  const settle = (waiter: Waiter, place: boolean): void => {
    waiter.settled = true;
    waiter.resolve(place);
  };
  const listen = (signal: AbortSignal): void => {
    if (listeners.has(signal)) return;
    const dismiss = (): void => {
      for (const waiter of queue.slice(head)) if (waiter.signal === signal && !waiter.settled) settle(waiter, false);
    };
    listeners.set(signal, dismiss);
    signal.addEventListener('abort', dismiss);
  };
  const forget = (): void => {
    queue = [];
    head = 0;
    for (const [signal, dismiss] of listeners) signal.removeEventListener('abort', dismiss);
    listeners.clear();
  };

  return {
    take(signal) {
      if (signal.aborted) return Promise.resolve(false);
      if (taken < max) {
        taken += 1;
        return Promise.resolve(true);
      }
      listen(signal);
      return new Promise((resolve) => queue.push({ signal, resolve, settled: false }));
    },
    free() {
      for (let waiter = queue[head]; waiter !== undefined; waiter = queue[head]) {
        head += 1;
        if (waiter.settled) continue;
        settle(waiter, true);
        return;
      }
      forget();
      taken -= 1;
    },
  };
}
