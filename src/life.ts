import type { ProcessEnd } from './domain/process-end.ts';
import type { KeptProcess } from './ports.ts';

/** One life of the service: its process, and a signal that is aborted when that ends or the guard does. */
export interface Life {
  readonly process: KeptProcess;
  readonly signal: AbortSignal;
  /** Aborted when the process ends, whatever the guard does. */
  readonly over: AbortSignal;
  /** How the process ended, once; whoever notes it takes it away. */
  ended: ProcessEnd | undefined;
}

/** A life whose process says nothing by its end: only checks tell. */
export function unfollowed(process: KeptProcess, signal: AbortSignal): Life {
  return { process, signal, over: new AbortController().signal, ended: undefined };
}

/** A life whose process is followed to its end. */
export function followed(process: KeptProcess, signal: AbortSignal): Life {
  const over = new AbortController();
  const life: Life = { process, signal: AbortSignal.any([signal, over.signal]), over: over.signal, ended: undefined };
  const follow = async (): Promise<void> => {
    life.ended = await process.ended;
    over.abort();
  };
  void follow();
  return life;
}
