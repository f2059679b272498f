interface Moment {
  readonly at: number;
  readonly order: number;
  readonly happen: () => void;
}

/** Time that passes only when everybody waits for it: hours take no longer than the work that is done in them. */
export class VirtualTime {
  now: number;
  #order = 0;
  #moments: Moment[] = [];

  constructor(startAt: number) {
    this.now = startAt;
  }

  /** Lets something happen at an instant, or at once where that is past. */
  at(at: number, happen: () => void): void {
    this.#order += 1;
    const moment: Moment = { at: Math.max(at, this.now), order: this.#order, happen };
    const later = this.#moments.findIndex((each) => each.at > moment.at);
    if (later < 0) this.#moments.push(moment);
    else this.#moments.splice(later, 0, moment);
  }

  after(ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.at(this.now + ms, resolve);
    });
  }

  /** Sleeps as `Clock.sleep` does: ends early when the signal is aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const end = (): void => {
        signal.removeEventListener('abort', end);
        resolve();
      };
      signal.addEventListener('abort', end);
      this.at(this.now + ms, end);
    });
  }

  /** Lets time pass until `isOver`, one moment after the other; everything that a moment sets off is finished before the next. */
  async pass(isOver: () => boolean): Promise<void> {
    for (;;) {
      await quiescence();
      if (isOver()) return;
      const moment = this.#moments.shift();
      if (moment === undefined) throw new Error('everybody waits, and nothing is left that could happen');
      this.now = moment.at;
      moment.happen();
    }
  }
}

/** Every promise that can be settled without time passing has been settled by the next turn of the event loop. */
function quiescence(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
