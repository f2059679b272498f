import { childEnvironment } from './adapters/child-environment.ts';
import { markTold } from './adapters/guards/folder.ts';
import { readJournalFile } from './adapters/guards/journal-file.ts';
import { guardIn, reap } from './adapters/guards/others.ts';
import { exitCodes } from './domain/exit.ts';
import { guardReport } from './domain/guard/guard-report.ts';
import type { Reaped } from './domain/report.ts';
import type { GuardLaunch } from './launch.ts';
import { publish } from './publish.ts';
import { recordGuards } from './record-guards.ts';
import type { Prepared } from './settings.ts';
import { print } from './step-log.ts';

/** A guard has ended before everything served: what its journal says is the report. Gives the exit code. */
export async function failedStart({ folder }: GuardLaunch, { prepared, stop, reaped }: { readonly prepared: Extract<Prepared, { kind: 'ready' }>; readonly stop: AbortSignal; readonly reaped: readonly Reaped[] }): Promise<number> {
  const { settings, failOn } = prepared;
  const self = await guardIn(folder);
  const left = self === undefined ? [] : await reap([self], { clock: settings.clock, env: childEnvironment(process.env, settings.token) });
  const { state } = readJournalFile(folder.path);
  settings.deadline.clear();
  if (state === undefined || stop.aborted) {
    print(stop.aborted ? 'The step was asked to end; everything that had been started was stopped.' : 'The guard ended before it could begin; guard.log in its folder may say why.');
    if (stop.aborted) markTold(folder);
    return exitCodes.failing;
  }
  const facts = { now: settings.clock.now(), scope: settings.scope, runUrl: settings.facts.runUrl, remarks: settings.remarks, job: 'unknown', command: undefined, reaped: [...reaped, ...left], logs: [folder.logs] } as const;
  const report = await recordGuards(guardReport([state], facts), [state], settings);
  await settings.repository?.api.close();
  publish(report, settings.clean);
  markTold(folder);
  return failOn === 'never' ? exitCodes.well : exitCodes.failing;
}
