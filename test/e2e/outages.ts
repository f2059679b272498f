import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

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

/** Somebody who looks at a service every few milliseconds and asks nobody about it. */
export interface Observer {
  /** Every outage that is over, oldest first. */
  readonly outages: readonly SeenOutage[];
  /** Whether the last look found it well. */
  readonly seesItWell: boolean;
  /** What a busy machine did to both between two instants: how late the observer's looks came at worst, and how long the guard waited for a processor. */
  readonly lagMs: (oneAt: number, otherAt: number) => number;
  stop(): Promise<void>;
}

/** How far what is told lies outside of what was seen, in milliseconds, the machine's lag apart; 0 is agreement. */
export interface Difference {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

const pauseMs = 4;
/** A wait is told when it is over. */
const nearMs = 20;
const originAt = Date.now() - performance.now();
/** Epoch milliseconds that a corrected system time does not turn back. */
export const now = (): number => originAt + performance.now();

/** Begins to look whether a service is well, such as whether its port takes a connection; `guard` is the number of the guard's process. */
export function observe(isWell: () => Promise<boolean>, guard: number): Observer {
  const outages: SeenOutage[] = [];
  const looks: { readonly at: number; readonly lateMs: number; readonly waitedMs: number }[] = [];
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
      looks.push({ at: endedAt, lateMs: now() - endedAt - pauseMs, waitedMs: waitedMs(guard) });
    }
  };
  const looking = look();
  return {
    outages,
    get seesItWell() {
      return down === undefined;
    },
    lagMs(oneAt, otherAt) {
      const [fromAt, toAt] = [Math.min(oneAt, otherAt) - nearMs, Math.max(oneAt, otherAt) + nearMs];
      const near = looks.filter(({ at }) => at >= fromAt && at <= toAt);
      return Math.max(0, ...near.map(({ lateMs }) => lateMs)) + Math.max(0, (near.at(-1)?.waitedMs ?? 0) - (near[0]?.waitedMs ?? 0));
    },
    async stop() {
      over.abort();
      await looking;
    },
  };
}

/** How long a process has waited for a processor in all; see proc_pid_schedstat in the kernel's documentation of its scheduler. */
function waitedMs(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'latin1').split(' ')[1]) / 1e6;
  } catch {
    return 0;
  }
}

/** Compares an outage that was told with one that was seen. */
export function difference(told: ToldOutage, seen: SeenOutage, { lagMs }: Observer): Difference {
  const [startedAt, endedAt] = [Date.parse(told.startedAt), told.endedAt === null ? Infinity : Date.parse(told.endedAt)];
  const lags = { start: lagMs(seen.wellUntilAt, startedAt), end: lagMs(seen.downUntilAt, endedAt) };
  return {
    start: beyond(startedAt, [seen.wellUntilAt, seen.downFromAt], lags.start),
    end: beyond(endedAt, [seen.downUntilAt, seen.upFromAt], lags.end),
    length: beyond(told.durationMs, [seen.downUntilAt - seen.downFromAt, seen.upFromAt - seen.wellUntilAt], lags.start + lags.end),
  };
}

/** How far a value lies outside of two bounds, a lag apart. */
export function beyond(value: number, [from, to]: readonly [number, number], lag: number): number {
  return Math.round(Math.max(0, from - value - lag, value - to - lag));
}
