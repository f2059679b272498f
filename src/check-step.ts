import { createPlainLog } from './adapters/log-plain.ts';
import { check } from './check.ts';
import { exitCode, exitCodes } from './domain/exit.ts';
import { publish } from './publish.ts';
import type { Prepared } from './settings.ts';
import { print } from './step-log.ts';

/** Mode `check` as a step: runs it, tells the runner, and gives the exit code. */
export async function checkStep({ settings, failOn }: Extract<Prepared, { kind: 'ready' }>): Promise<number> {
  const report = await check({ ...settings, log: createPlainLog(print, settings.clean) });
  settings.deadline.clear();
  await settings.repository?.api.close();
  const told = publish(report, settings.clean);
  if (report.bugs.length > 0) return exitCodes.bug;
  return told ? exitCode(report, failOn, 'action') : exitCodes.failing;
}
