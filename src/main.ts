/** How long output may still drain when something that cannot be ended, such as a hanging name look-up, keeps the process alive. */
const drainMs = 250;

/** The action, as the runner calls it. Each entry is a part of the bundle that is loaded alone. */
export async function action(): Promise<void> {
  const entry = await import('./action.ts');
  await entry.main();
  leave();
}

/** The command line. */
export async function cli(): Promise<void> {
  const entry = await import('./cli.ts');
  await entry.main();
  leave();
}

function leave(): void {
  setTimeout(() => process.exit(), drainMs).unref();
}
