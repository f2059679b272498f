const forcedExitCode = 130;

/**
 * A signal that is aborted when a person or the runner asks the program to end (SIGINT, SIGTERM); asked a second time it ends at once.
 * `release` stops listening.
 */
export function listenForStop(): { readonly signal: AbortSignal; readonly release: () => void } {
  const stop = new AbortController();
  const onSignal = (): void => {
    if (stop.signal.aborted) process.exit(forcedExitCode);
    stop.abort(new Error('the run was asked to end'));
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  return { signal: stop.signal, release: () => process.off('SIGINT', onSignal).off('SIGTERM', onSignal) };
}
