/** Through these files the runner takes orders: outputs, variables and paths of later steps. */
const fileCommands: ReadonlySet<string> = new Set(['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY']);

/** `INPUT_*` holds the action's inputs, `STATE_*` what it keeps for its post step, `ACTIONS_*` the runner's own tokens and addresses. */
const ownPrefix = /^(?:INPUT|STATE|ACTIONS)_/u;

/**
 * The environment for mocks, recovery commands and checks: without the action's inputs, the runner's orders, and every variable that holds the token.
 * RUNNER_TRACKING_ID stays, because by it the runner finds and ends what is left over when the job is over.
 */
export function childEnvironment(env: Readonly<Record<string, string | undefined>>, token: string | undefined): Record<string, string> {
  const secret = token?.trim() ?? '';
  const mayPass = (entry: [string, string | undefined]): entry is [string, string] => {
    const [name, value] = entry;
    if (value === undefined || fileCommands.has(name) || ownPrefix.test(name)) return false;
    return secret === '' || !value.includes(secret);
  };
  return Object.fromEntries(Object.entries(env).filter(mayPass));
}
