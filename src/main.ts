/** The action, as the runner calls it. Each entry is a part of the bundle that is loaded alone. */
export async function action(): Promise<void> {
  const entry = await import('./action.ts');
  await entry.main();
}

/** The command line. */
export async function cli(): Promise<void> {
  const entry = await import('./cli.ts');
  await entry.main();
}
