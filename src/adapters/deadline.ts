import { recordingMs } from '../domain/confirmation-time.ts';
import type { Clock } from '../ports.ts';

/** What is left for recording when a run is asked to end: the runner kills a cancelled step ten seconds after it asked. */
const farewellMs = 5_000;

/** The end of a run: when probing and recovering stop, and when recording has to stop as well. */
export interface Deadline {
  /** When recording ends at the latest, epoch milliseconds. */
  readonly at: number;
  /** When probing and recovering stop, which leaves time for recording. */
  readonly workAt: number;
  /** Ends probes and recovery. */
  readonly work: AbortSignal;
  /** Ends requests to the record's home. */
  readonly record: AbortSignal;
  clear(): void;
}

/** Sets the deadline of a run that begins now; `stop` (a signal from outside) brings it forward. */
export function setDeadline(deadlineMs: number, clock: Clock, stop: AbortSignal): Deadline {
  const work = new AbortController();
  const record = new AbortController();
  const workMs = Math.max(deadlineMs / 2, deadlineMs - recordingMs);
  const timers = [
    setTimeout(() => work.abort(deadlineError()), workMs),
    setTimeout(() => record.abort(deadlineError()), deadlineMs),
  ];
  const onStop = (): void => {
    work.abort(stop.reason);
    timers.push(setTimeout(() => record.abort(stop.reason), farewellMs));
  };
  if (stop.aborted) onStop();
  else stop.addEventListener('abort', onStop, { once: true });
  return {
    at: clock.now() + deadlineMs,
    workAt: clock.now() + workMs,
    work: work.signal,
    record: record.signal,
    clear: () => {
      timers.forEach(clearTimeout);
      stop.removeEventListener('abort', onStop);
    },
  };
}

/** When a guard has everything ready or gives up, epoch milliseconds: only what is to be recorded needs time after that. */
export function startBy({ at, workAt }: Deadline, home: { readonly kind: 'off' | 'local' | 'github' }): number {
  return home.kind === 'off' ? at : workAt;
}

function deadlineError(): Error {
  const error = new Error('the deadline of the run has come');
  error.name = 'DeadlineError';
  return error;
}
