import type { Timings } from '../domain/observation.ts';

/** The stretches of time that a probe is made of, in order. */
export type Phase = 'lookup' | 'connect' | 'tls' | 'wait' | 'transfer';

/** Where a probe is and how long each phase took; over several redirects the phases add up. */
export class Trace {
  phase: Phase | undefined;
  /** The address that answered or is being tried. */
  address: string | undefined;
  /** The name being looked up. */
  name = '';
  /** Decoded bytes of the body so far. */
  bodyBytes = 0;
  readonly #beganAt = performance.now();
  #phaseAt = this.#beganAt;
  readonly #spentMs: Record<Phase, number | undefined> = {
    lookup: undefined,
    connect: undefined,
    tls: undefined,
    wait: undefined,
    transfer: undefined,
  };

  /** Ends the phase that was and begins another. */
  enter(phase: Phase): void {
    const at = performance.now();
    this.#close(at);
    this.phase = phase;
    this.#phaseAt = at;
  }

  /** Ends the phase that was; what comes before the next counts in the total only. */
  leave(): void {
    this.#close(performance.now());
    this.phase = undefined;
  }

  /** Ends the last phase; milliseconds with two decimals. */
  finish(): Timings {
    const at = performance.now();
    this.#close(at);
    const { lookup, connect, tls, wait, transfer } = this.#spentMs;
    return {
      lookupMs: rounded(lookup),
      connectMs: rounded(connect),
      tlsMs: rounded(tls),
      waitMs: rounded(wait),
      transferMs: rounded(transfer),
      totalMs: Math.round((at - this.#beganAt) * 100) / 100,
    };
  }

  #close(at: number): void {
    if (this.phase !== undefined) this.#spentMs[this.phase] = (this.#spentMs[this.phase] ?? 0) + at - this.#phaseAt;
  }
}

function rounded(ms: number | undefined): number | undefined {
  return ms === undefined ? undefined : Math.round(ms * 100) / 100;
}
