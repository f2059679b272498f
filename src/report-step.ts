import { existsSync } from 'node:fs';
import { childEnvironment } from './adapters/child-environment.ts';
import { createClock } from './adapters/clock.ts';
import { guardFolder, guardsHome, isTold, markTold, requestStop } from './adapters/guards/folder.ts';
import { guardIn, otherGuards, reap, type OtherGuard } from './adapters/guards/others.ts';
import { stopGuard } from './adapters/guards/stopping.ts';
import { annotate, readInput, readRunFacts } from './adapters/runner.ts';
import { exitCode, exitCodes } from './domain/exit.ts';
import { guardReport } from './domain/guard/guard-report.ts';
import type { JobStatus } from './domain/report.ts';
import { publish } from './publish.ts';
import { recordGuards } from './record-guards.ts';
import { prepareReport, type Asked, type ReportPrepared } from './settings.ts';
import { attempt, print, publishRefusal } from './step-log.ts';

const { env } = process;
/** Longer than a stop command, a grace and the kill of a stubborn tree take together. */
const stopMs = 20_000;

/** Ends guards and tells what happened under them: the one whose folder is given, else all of this job that nobody has told of yet. */
export async function reportStep(asked: Asked, folder: string | undefined, stop: AbortSignal): Promise<number> {
  const clock = createClock();
  const guards = await guardsOf(folder);
  const untold = guards.filter((guard) => !isTold(guard.folder));
  if (untold.length === 0) return nothingToTell(guards.length, folder);
  // What must not wait for anything else: the services end, whatever is wrong with what was asked for.
  const stopped = await Promise.all(untold.map((guard) => stopGuard(guard, { clock, limitMs: stopMs })));
  const reaped = await reap(stopped, { clock, env: childEnvironment(env, asked.token) });
  const around = { env, facts: readRunFacts(env), clock, stop };
  const prepared = prepareReport(asked, around);
  if (prepared.kind === 'problems') publishRefusal(prepared.lines);
  // What happened is told all the same.
  const { settings, failOn } = prepared.kind === 'ready' ? prepared : readyOf(prepareReport({ ...asked, record: 'off', failOn: undefined, deadline: undefined, scope: undefined, repository: undefined, token: undefined }, around));
  const states = (await Promise.all(stopped.map((guard) => guardIn(guard.folder)))).flatMap((guard) => (guard === undefined ? [] : [guard.state]));
  const { scope, facts, clean } = settings;
  const job = jobStatus(readInput(env, 'job-status'));
  const seen = guardReport(states, { now: clock.now(), scope, runUrl: facts.runUrl, remarks: [], job, command: undefined, reaped, logs: stopped.map((guard) => guard.folder.logs) });
  const report = await recordGuards(seen, states, settings);
  settings.deadline.clear();
  await settings.repository?.api.close();
  const told = publish(report, clean);
  for (const guard of stopped) markTold(guard.folder);
  if (prepared.kind === 'problems') return exitCodes.usage;
  if (report.bugs.length > 0) return exitCodes.bug;
  return told ? exitCode(report, failOn, 'action') : exitCodes.failing;
}

function readyOf(prepared: ReportPrepared): Extract<ReportPrepared, { kind: 'ready' }> {
  if (prepared.kind === 'problems') throw new Error(prepared.lines.join(' '));
  return prepared;
}

async function guardsOf(folder: string | undefined): Promise<readonly OtherGuard[]> {
  if (folder === undefined) return otherGuards(guardsHome(env, process.cwd()), undefined);
  const guard = await guardIn(guardFolder(folder));
  // One that could write nothing down may live all the same.
  if (guard === undefined && existsSync(folder)) attempt(() => requestStop(guardFolder(folder)));
  return guard === undefined ? [] : [guard];
}

/** A post step follows every step of ours, most of which guarded nothing; whoever asks for a report expects one. */
function nothingToTell(guards: number, folder: string | undefined): number {
  if (guards > 0) print('What happened under guard has been told already.');
  else if (folder === undefined) warn('There is no guard in this job to report of: mode guard must have run in an earlier step.');
  else if (existsSync(folder)) print('The guard of this step never began; its main step has said why.');
  else warn('The folder of this step\'s guard was removed, and with it all that the guard had seen. A guard stops its mocks within a second of that. Clear no more of RUNNER_TEMP than what is yours.');
  return exitCodes.well;
}

function warn(sentence: string): void {
  print(sentence);
  annotate('warning', 'Nothing to report', sentence);
}

function jobStatus(text: string | undefined): JobStatus {
  return text === 'success' || text === 'failure' || text === 'cancelled' ? text : 'unknown';
}
