/** Gives a gate that lets at most `max` tasks run at once and starts the others in the order in which they came. */
export function limited(max: number): <T>(task: () => Promise<T>) => Promise<T> {
  if (!Number.isInteger(max) || max < 1) throw new RangeError(`a limit is a whole number from 1 up, not ${max}`);
  const waiting: (() => void)[] = [];
  let running = 0;

  return async (task) => {
    if (running >= max) {
      // The place is handed over by who leaves, so that no newcomer can take it in between.
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
      });
    } else {
      running += 1;
    }
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
