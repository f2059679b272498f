import { createClock } from './adapters/clock.ts';
import { createPlainLog } from './adapters/log-plain.ts';
import { annotate, maskInLog, readRunFacts } from './adapters/runner.ts';
import { check } from './check.ts';
import { exitCode, exitCodes } from './domain/exit.ts';
import type { GuardLaunch } from './guard-step.ts';
import { readAsked } from './inputs.ts';
import { print, publish, publishRefusal } from './publish.ts';
import { logLine } from './render/foreign.ts';
import { prepare, type Asked, type Prepared } from './settings.ts';
import { listenForStop } from './stop.ts';

const { env } = process;
/** A guard that has no plan yet has nothing to stop. */
const abandonMs = 1_000;

/** The action's main step: reads the inputs, does what they ask for, tells the runner, and sets the exit code. */
export function main(): Promise<void> {
  return asStep(act);
}

/** The action's post step. */
export function post(): Promise<void> {
  return asStep(async (stop) => (await import('./post.ts')).post(stop));
}

async function asStep(act: (stop: AbortSignal) => Promise<number>): Promise<void> {
  const stop = listenForStop();
  // A log that nobody reads any more must not cost the record.
  process.stdout.on('error', () => undefined);
  try {
    process.exitCode = await act(stop);
  } catch (bug) {
    process.exitCode = exitCodes.bug;
    annotate('error', 'A bug in Mock Medic', logLine(bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)).slice(0, 2_000));
  }
}

async function act(stop: AbortSignal): Promise<number> {
  const asked = readAsked(env);
  if (asked.mode === 'report') {
    const { reportStep } = await import('./report-step.ts');
    return reportStep(asked, undefined, stop);
  }
  const facts = readRunFacts(env);
  if ((asked.mode ?? (facts.event === 'issue_comment' ? 'command' : undefined)) === 'command') {
    const { commandStep } = await import('./command-step.ts');
    return commandStep(asked, { facts, stop });
  }
  // The guard's own process comes up while its configuration is being read.
  const launch = isSurelyGuard(asked) ? await launchGuard(asked) : undefined;
  const prepared = await prepare(asked, { env, facts, clock: createClock(), stop });
  if (prepared.kind === 'problems') {
    await launch?.background.stop(abandonMs);
    publishRefusal(prepared.lines);
    return exitCodes.usage;
  }
  for (const secret of prepared.secrets) maskInLog(secret);
  return prepared.mode === 'guard' ? guardStep(launch ?? (await launchGuard(asked)), asked, { prepared, stop }) : checkStep(prepared);
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

const isSurelyGuard = ({ mode, service }: Asked): boolean => mode === 'guard' || (mode === undefined && (service?.start !== undefined || service?.mockoon !== undefined));

async function launchGuard(asked: Asked): Promise<GuardLaunch> {
  const guard = await import('./guard-step.ts');
  return guard.launchGuard(env, asked.token);
}

async function guardStep(launch: GuardLaunch, asked: Asked, around: { readonly prepared: Ready; readonly stop: AbortSignal }): Promise<number> {
  const guard = await import('./guard-step.ts');
  return guard.guardStep(launch, asked, around);
}
