const forcedExitCode = 130;
/** npm and other parents pass on what the terminal has sent to everybody already: within this time it is the same request. */
const echoMs = 1_000;

/** What a program is asked to end with. */
export type StopSignal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

/** Why the program ends: somebody asked for it, by a signal or as by one. */
export class StopRequest extends Error {
  override readonly name = 'StopRequest';
  readonly signal: StopSignal;

  constructor(signal: StopSignal) {
    super('the run was asked to end');
    this.signal = signal;
  }
}

/**
 * Gives a signal that is aborted with a `StopRequest` when a person or the runner asks the program to end (SIGINT, SIGTERM, SIGHUP); asked again later it ends at once.
 * It listens to the last, so that whoever asks when all is done does not turn the exit code into a kill.
 */
export function listenForStop(): AbortSignal {
  const stop = new AbortController();
  let askedAt = 0;
  const onSignal = (signal: StopSignal): void => {
    if (stop.signal.aborted && performance.now() - askedAt > echoMs) process.exit(forcedExitCode);
    if (stop.signal.aborted) return;
    askedAt = performance.now();
    stop.abort(new StopRequest(signal));
  };
  // A terminal that is closed says so by SIGHUP.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => onSignal(signal));
  return stop.signal;
}
