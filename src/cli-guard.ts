import { createClock } from './adapters/clock.ts';
import { startBy } from './adapters/deadline.ts';
import { GuardPlaceError, guardsHome, makeGuardFolder, markTold, type GuardFolder } from './adapters/guards/folder.ts';
import { killServices } from './adapters/keeper/sudden-end.ts';
import { watchForStop } from './adapters/guards/job-end.ts';
import { createLog } from './adapters/log-stream.ts';
import { runInTerminal } from './adapters/operator/terminal-command.ts';
import { readRunFacts } from './adapters/runner.ts';
import { adminTokenVariable } from './domain/calls.ts';
import { exitCode, exitCodes } from './domain/exit.ts';
import { guardReport } from './domain/guard/guard-report.ts';
import type { GuardFacts, Report } from './domain/report.ts';
import type { Outset } from './guard.ts';
import { exported } from './guarded-variables.ts';
import { beginGuard, type Beginning } from './guarding.ts';
import type { Clock } from './ports.ts';
import { recordGuards } from './record-guards.ts';
import { logLine } from './render/foreign.ts';
import { widthOf } from './render/width.ts';
import { prepare, type Asked, type Prepared } from './settings.ts';
import { StopRequest } from './stop.ts';

const { env, stderr, stdout } = process;

/** What `mock-medic guard` was asked besides its settings. */
export interface GuardOptions {
  /** The command to run under guard; without one it guards until it is asked to end. */
  readonly command: readonly [string, ...string[]] | undefined;
  readonly json: boolean;
  readonly stop: AbortSignal;
  readonly refuse: (lines: readonly string[]) => number;
}

type Ready = Extract<Prepared, { kind: 'ready' }>;
type Begun = Extract<Beginning, { kind: 'begun' }>;
type Command = NonNullable<GuardFacts['command']>;

/** Guards in the foreground, or for as long as a command runs; gives the exit code, which with a command is the command's own. */
export async function guardInForeground(asked: Asked, options: GuardOptions): Promise<number> {
  const clock = createClock();
  const prepared = await prepare({ ...asked, mode: 'guard' }, { env, facts: readRunFacts(env), clock, stop: options.stop });
  if (prepared.kind === 'problems') return options.refuse(prepared.lines);
  const { settings } = prepared;
  const place = placeOf();
  if (place instanceof GuardPlaceError) {
    settings.deadline.clear();
    options.refuse([place.message]);
    return exitCodes.failing;
  }
  const { home, folder } = place;
  const log = createLog(stderr, { quiet: options.json, services: settings.services.length, clean: settings.clean });
  const told = new AbortController();
  const watch = watchForStop(folder, () => told.abort(new StopRequest('SIGTERM')));
  const stop = AbortSignal.any([options.stop, told.signal]);
  const over = new AbortController();
  const endAll = (): void => over.abort();
  stop.addEventListener('abort', endAll);
  if (stop.aborted) endAll();
  const children = Object.fromEntries(Object.entries(settings.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
  const beginning = await beginGuard({ ...settings, env: children, trust: settings.facts.trust, startBy: startBy(settings.deadline, settings.home), home, folder, log, signal: over.signal });
  if (beginning.kind === 'refused') {
    watch.clear();
    settings.deadline.clear();
    markTold(folder);
    options.refuse(beginning.lines);
    return exitCodes.failing;
  }
  // Who asks a second time does not wait: then the services go before us.
  const takeAlong = (): void => killServices(beginning.journal.state);
  process.once('exit', takeAlong);
  const outset = await beginning.guarding.outset;
  settings.deadline.clear();
  if (outset.kind === 'ready') announce(beginning, folder, options);
  // A command that is asked to end may need its mocks for that.
  if (outset.kind === 'ready') stop.removeEventListener('abort', endAll);
  const command = outset.kind === 'ready' ? await meanwhile(beginning, { guardEnv: settings.env, clock }, { ...options, stop }) : undefined;
  endAll();
  await beginning.guarding.done;
  process.off('exit', takeAlong);
  beginning.journal.write({ kind: 'over', at: clock.now(), why: told.signal.aborted ? 'it was told to stop' : reasonOf(outset, command), asked: true });
  log.end();
  const report = await tell(beginning, { prepared, folder, command, options });
  watch.clear();
  if (command !== undefined) return command.code;
  return outset.kind === 'ready' ? exitCode(report, prepared.failOn, 'cli') : exitCodes.failing;
}

function placeOf(): { readonly home: string; readonly folder: GuardFolder } | GuardPlaceError {
  try {
    const home = guardsHome(env, process.cwd());
    return { home, folder: makeGuardFolder(home) };
  } catch (error) {
    if (error instanceof GuardPlaceError) return error;
    throw error;
  }
}

function announce({ addresses }: Begun, folder: GuardFolder, { json, command }: GuardOptions): void {
  if (json) return;
  const places = Object.entries(exported(addresses)).filter(([name]) => name.endsWith('_URL')).map(([name, url]) => `${name}=${url}`);
  const until = command === undefined ? 'guarded until Ctrl-C' : `running ${logLine(command.join(' '))}`;
  stderr.write(`Mocks: ${addresses.length} ready. ${places.join(' ')}; logs in ${folder.logs}; ${until}\n`);
}

function reasonOf(outset: Outset, command: Command | undefined): string {
  if (outset.kind === 'unready') return 'a service could not be started';
  return command === undefined ? 'it was asked to end' : 'the command has ended';
}

/** Runs the command and answers how it ended, or waits until somebody asks for the end. */
async function meanwhile({ addresses }: Begun, { guardEnv, clock }: { readonly guardEnv: NodeJS.ProcessEnv; readonly clock: Clock }, { command, json, stop }: GuardOptions): Promise<Command | undefined> {
  if (stop.aborted) return undefined;
  if (command === undefined) {
    await aborted(stop);
    return undefined;
  }
  const startedAt = clock.now();
  const token = guardEnv[adminTokenVariable];
  const end = await runInTerminal(command, {
    env: { ...env, ...exported(addresses), ...(token === undefined ? {} : { [adminTokenVariable]: token }) },
    toStderr: json,
    asked: aborted(stop).then(() => (stop.reason instanceof StopRequest ? stop.reason.signal : 'SIGTERM')),
    onFault: (sentence) => void stderr.write(`${sentence}\n`),
    clock,
  });
  return { words: command.join(' '), ...end, interrupted: stop.aborted, startedAt, endedAt: clock.now() };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

async function tell(begun: Begun, { prepared, folder, command, options }: { readonly prepared: Ready; readonly folder: GuardFolder; readonly command: Command | undefined; readonly options: GuardOptions }): Promise<Report> {
  const { settings } = prepared;
  const { journal, reaped } = begun;
  const facts = { now: settings.clock.now(), scope: settings.scope, runUrl: settings.facts.runUrl, remarks: settings.remarks, job: 'unknown', command, reaped, logs: [folder.logs] } as const;
  const report = await recordGuards(guardReport([journal.state], facts), [journal.state], settings);
  await settings.repository?.api.close();
  journal.close();
  await print(report, { settings, options });
  markTold(folder);
  return report;
}

async function print(report: Report, { settings, options }: { readonly settings: Ready['settings']; readonly options: GuardOptions }): Promise<void> {
  if (options.json) {
    const { reportJson } = await import('./render/report-json.ts');
    stdout.write(`${JSON.stringify(reportJson(report, settings.clean), null, 2)}\n`);
    return;
  }
  const { resultText } = await import('./render/terminal.ts');
  // The result of the command stands on standard output, also when it is none because it never ran.
  const stream = options.command === undefined ? stdout : stderr;
  stream.write(resultText(report, { colour: stream.isTTY && stream.hasColors(), width: widthOf(stream, env), clean: settings.clean }));
}
