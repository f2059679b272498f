/** How long the process may still live on by itself. */
const lingerMs = 250;
const lookMs = 10;

/** The action, as the runner calls it. Each entry is a part of the bundle that is loaded alone. */
export async function action(): Promise<void> {
  const entry = await import('./action.ts');
  await entry.main();
  leave();
}

/** The action's post step. */
export async function post(): Promise<void> {
  const entry = await import('./action.ts');
  await entry.post();
  leave();
}

/** The guard in the background. */
export async function guard(): Promise<void> {
  const entry = await import('./daemon.ts');
  await entry.main();
  leave();
}

/** The command line. */
export async function cli(): Promise<void> {
  const entry = await import('./cli.ts');
  await entry.main();
  // What the output met is told in the next turn.
  setImmediate(end);
}

/** Ends as soon as the output is out. Left to itself, a process puts its signal handlers away some time before it is gone, and whoever asks for its end in between turns its exit code into a kill. */
function end(): void {
  if (isSaying()) setTimeout(end, lookMs);
  else process.exit();
}

/** Ends what something that cannot be ended, such as a hanging name look-up, keeps alive; but not before its output, which may be read slowly, is out. */
function leave(): void {
  setTimeout(() => {
    if (isSaying()) leave();
    else process.exit();
  }, lingerMs).unref();
}

const isSaying = (): boolean => process.stdout.writableLength + process.stderr.writableLength > 0;
