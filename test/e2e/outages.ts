import { setTimeout } from 'node:timers/promises';
import { listens } from './mockoon.ts';

/** A stretch in which a service did not serve, as seen from outside. Each of its edges lies between two instants; epoch milliseconds. */
export interface SeenOutage {
  /** The last look that found it well began then, and the first that did not ended then. */
  readonly wellUntilAt: number;
  readonly downFromAt: number;
  /** The last look that found it down began then, and the first that did not ended then. */
  readonly downUntilAt: number;
  readonly upFromAt: number;
}

/** An outage as a guard tells it. */
export interface ToldOutage {
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly durationMs: number;
}

/** Somebody who looks at a service every few milliseconds and knows nothing of the guard. */
export interface Observer {
  /** Every outage that is over, oldest first. */
  readonly outages: readonly SeenOutage[];
  /** Whether the last look found it well. */
  readonly seesItWell: boolean;
  /** How late its own looks came at worst around an instant: what the machine did to everybody then. */
  readonly lagMs: (at: number) => number;
  stop(): Promise<void>;
}

/** How far what is told lies outside of what was seen, in milliseconds, the observer's own lag apart; 0 is agreement. */
export interface Difference {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

const pauseMs = 4;
const nearMs = 300;
const originAt = Date.now() - performance.now();
/** Epoch milliseconds that a corrected system time does not turn back. */
export const now = (): number => originAt + performance.now();

/** Begins to look, by default whether a connection is taken; another look answers whether the service is well. */
export function observe(port: number, isWell: () => Promise<boolean> = () => listens(port)): Observer {
  const outages: SeenOutage[] = [];
  const looks: { readonly at: number; readonly lateMs: number }[] = [];
  const over = new AbortController();
  let down: { readonly wellUntilAt: number; readonly fromAt: number; untilAt: number } | undefined;
  let wellAt = now();

  const look = async (): Promise<void> => {
    while (!over.signal.aborted) {
      const beganAt = now();
      const well = await isWell();
      const endedAt = now();
      if (well) {
        if (down !== undefined) outages.push({ wellUntilAt: down.wellUntilAt, downFromAt: down.fromAt, downUntilAt: down.untilAt, upFromAt: endedAt });
        down = undefined;
        wellAt = beganAt;
      } else {
        down ??= { wellUntilAt: wellAt, fromAt: endedAt, untilAt: beganAt };
        down.untilAt = beganAt;
      }
      await setTimeout(pauseMs);
      looks.push({ at: endedAt, lateMs: now() - endedAt - pauseMs });
    }
  };
  const looking = look();
  return {
    outages,
    get seesItWell() {
      return down === undefined;
    },
    lagMs: (at) => Math.max(0, ...looks.filter((each) => Math.abs(each.at - at) <= nearMs).map(({ lateMs }) => lateMs)),
    async stop() {
      over.abort();
      await looking;
    },
  };
}

/** Compares an outage that was told with one that was seen. */
export function difference(told: ToldOutage, seen: SeenOutage, { lagMs }: Observer): Difference {
  const lags = { start: lagMs(seen.downFromAt), end: lagMs(seen.upFromAt) };
  const beyond = (value: number, from: number, to: number, lag: number): number => Math.round(Math.max(0, from - value - lag, value - to - lag));
  return {
    start: beyond(Date.parse(told.startedAt), seen.wellUntilAt, seen.downFromAt, lags.start),
    end: beyond(told.endedAt === null ? Infinity : Date.parse(told.endedAt), seen.downUntilAt, seen.upFromAt, lags.end),
    length: beyond(told.durationMs, seen.downUntilAt - seen.downFromAt, seen.upFromAt - seen.wellUntilAt, lags.start + lags.end),
  };
}
