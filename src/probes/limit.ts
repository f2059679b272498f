import type { NotProbed } from '../domain/observation.ts';

/** What ended a probe before its answer. */
export type LimitCause = 'timeout' | Exclude<NotProbed['reason'], 'runner-network'>;

/** Timers of Node with a longer delay fire at once. */
const delayMaxMs = 2 ** 31 - 1;

/** Whether an aborted signal means the run's deadline (its reason is an error named `DeadlineError`) or something else. */
export function abortCause(signal: AbortSignal): NotProbed['reason'] & LimitCause {
  return signal.reason instanceof Error && signal.reason.name === 'DeadlineError' ? 'deadline' : 'cancelled';
}

/** Ends one probe at its timeout or when its signal is aborted, whichever comes first. `release` must be called in the end. */
export class Limit {
  /** Why the probe was ended; undefined while it may go on. */
  cause: LimitCause | undefined;
  readonly #signal: AbortSignal;
  readonly #timer: NodeJS.Timeout;
  readonly #abort = (): void => this.#reach(abortCause(this.#signal));
  #end: (() => void) | undefined;

  constructor(timeoutMs: number, signal: AbortSignal) {
    this.#signal = signal;
    this.#timer = setTimeout(() => this.#reach('timeout'), Math.min(timeoutMs, delayMaxMs));
    if (signal.aborted) this.cause = abortCause(signal);
    else signal.addEventListener('abort', this.#abort);
  }

  /** Says how to end what is now in flight, in place of what was said before; called at once if the limit has been reached. */
  onReached(end: () => void): void {
    this.#end = end;
    if (this.cause !== undefined) end();
  }

  /** Forgets the timer and the signal. */
  release(): void {
    clearTimeout(this.#timer);
    this.#signal.removeEventListener('abort', this.#abort);
    this.#end = undefined;
  }

  #reach(cause: LimitCause): void {
    if (this.cause !== undefined) return;
    this.cause = cause;
    this.#end?.();
  }
}
