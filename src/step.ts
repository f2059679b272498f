import { createClock } from './adapters/clock.ts';
import { createPlainLog } from './adapters/log-plain.ts';
import { maskInLog, readRunFacts } from './adapters/runner.ts';
import { check } from './check.ts';
import { exitCode, exitCodes } from './domain/exit.ts';
import type { GuardLaunch } from './launch.ts';
import { print, publish, publishRefusal } from './publish.ts';
import { prepare, type Asked, type Prepared } from './settings.ts';

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
  const prepared = await prepare(asked, { env, facts, clock: createClock(), stop });
  if (prepared.kind === 'problems') {
    await launch?.background.stop(abandonMs);
    publishRefusal(prepared.lines);
    return exitCodes.usage;
  }
  for (const secret of prepared.secrets) maskInLog(secret);
  return prepared.mode === 'guard' ? guardStep(asked.token, { launch, prepared, stop }) : checkStep(prepared);
}

type Ready = Extract<Prepared, { kind: 'ready' }>;

async function checkStep({ settings, failOn }: Ready): Promise<number> {
  const report = await check({ ...settings, log: createPlainLog(print, settings.clean) });
  settings.deadline.clear();
  await settings.repository?.api.close();
  const told = publish(report, settings.clean);
  if (report.bugs.length > 0) return exitCodes.bug;
  return told ? exitCode(report, failOn, 'action') : exitCodes.failing;
}

async function guardStep(token: string | undefined, { launch, ...around }: { readonly launch: GuardLaunch | undefined; readonly prepared: Ready; readonly stop: AbortSignal }): Promise<number> {
  const [{ launchGuard }, guard] = await Promise.all([import('./launch.ts'), import('./guard-step.ts')]);
  return guard.guardStep(launch ?? launchGuard(env, token), around);
}
