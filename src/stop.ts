const forcedExitCode = 130;
/** npm and other parents pass on what the terminal has sent to everybody already: within this time it is the same request. */
const echoMs = 1_000;

/**
 * Gives a signal that is aborted when a person or the runner asks the program to end (SIGINT, SIGTERM, SIGHUP); asked again later it ends at once.
 * It listens to the last, so that whoever asks when all is done does not turn the exit code into a kill.
 */
export function listenForStop(): AbortSignal {
  const stop = new AbortController();
  let askedAt = 0;
  const onSignal = (): void => {
    if (stop.signal.aborted && performance.now() - askedAt > echoMs) process.exit(forcedExitCode);
    if (stop.signal.aborted) return;
    askedAt = performance.now();
    stop.abort(new Error('the run was asked to end'));
  };
  // A terminal that is closed says so by SIGHUP.
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal).on('SIGHUP', onSignal);
  return stop.signal;
}
