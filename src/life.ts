import type { ProcessEnd } from './domain/process-end.ts';
import type { Clock, KeptProcess } from './ports.ts';

/** How long after its last connection broke a process may be seen to end, its last words included. */
const endMs = 40;

/** One life of the service: its process, and a signal that is aborted when that ends or the guard does. */
export interface Life {
  readonly process: KeptProcess;
  readonly signal: AbortSignal;
  /** Aborted when the process ends, whatever the guard does; undefined when it is not followed. */
  readonly over: AbortSignal | undefined;
  /** How the process ended, once; whoever notes it takes it away. */
  ended: ProcessEnd | undefined;
  /** Whether the process is known to have ended, noted or not. */
  hasEnded: boolean;
}

/** A life whose process says nothing by its end: only checks tell. */
export function unfollowed(process: KeptProcess, signal: AbortSignal): Life {
  return { process, signal, over: undefined, ended: undefined, hasEnded: false };
}

/** A life of which only checks tell from now on, because the end of its process was noted. */
export function outlived({ process }: Life, signal: AbortSignal): Life {
  return { ...unfollowed(process, signal), hasEnded: true };
}

/** A life whose process is followed to its end. */
export function followed(process: KeptProcess, signal: AbortSignal): Life {
  const over = new AbortController();
  const life: Life = { process, signal: AbortSignal.any([signal, over.signal]), over: over.signal, ended: undefined, hasEnded: false };
  const follow = async (): Promise<void> => {
    life.ended = await process.ended;
    life.hasEnded = true;
    over.abort();
  };
  void follow();
  return life;
}

/** Probes that fail may be the first sign of the end of the process, which then says more than they do: waits a moment for it, where it is followed. */
export async function untilEndIsKnown(life: Life | undefined, clock: Clock): Promise<void> {
  if (life?.over !== undefined) await clock.sleep(endMs, life.over);
}
