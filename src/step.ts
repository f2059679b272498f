import { createClock } from './adapters/clock.ts';
import { maskInLog, readRunFacts } from './adapters/runner.ts';
import { exitCodes } from './domain/exit.ts';
import type { GuardLaunch } from './launch.ts';
import { prepare, type Asked, type Prepared } from './settings.ts';
import { publishRefusal } from './step-log.ts';

const { env } = process;
/** A guard that has no plan yet has nothing to stop. */
const abandonMs = 1_000;

/** Does what the inputs ask for, tells the runner, and gives the exit code; `launch` is a guard that is coming up already. */
export async function step(asked: Asked, { launch, stop }: { readonly launch: GuardLaunch | undefined; readonly stop: AbortSignal }): Promise<number> {
  if (asked.mode === 'report') {
    const { reportStep } = await import('./report-step.ts');
    return reportStep(asked, undefined, stop);
  }
  const facts = readRunFacts(env);
  if ((asked.mode ?? (facts.event === 'issue_comment' ? 'command' : undefined)) === 'command') {
    const { commandStep } = await import('./command-step.ts');
    return commandStep(asked, { facts, stop });
  }
  // Loaded while the configuration is read.
  const checking = launch === undefined ? import('./check-step.ts') : undefined;
  const prepared = await prepare(asked, { env, facts, clock: createClock(), stop });
  if (prepared.kind === 'problems') {
    await launch?.background.stop(abandonMs);
    publishRefusal(prepared.lines);
    return exitCodes.usage;
  }
  for (const secret of prepared.secrets) maskInLog(secret);
  if (prepared.mode === 'guard') return guardStep(asked.token, { launch, prepared, stop });
  const { checkStep } = await (checking ?? import('./check-step.ts'));
  return checkStep(prepared);
}

type Ready = Extract<Prepared, { kind: 'ready' }>;

async function guardStep(token: string | undefined, { launch, ...around }: { readonly launch: GuardLaunch | undefined; readonly prepared: Ready; readonly stop: AbortSignal }): Promise<number> {
  const [{ launchGuard }, guard] = await Promise.all([import('./launch.ts'), import('./guard-step.ts')]);
  return guard.guardStep(launch ?? launchGuard(env, token), around);
}
