import { parseArgs } from 'node:util';
import { createClock } from './adapters/clock.ts';
import { readRunFacts } from './adapters/runner.ts';
import { exitCode, exitCodes } from './domain/exit.ts';
import { nearest } from './config/nearest.ts';
import { commands, flagOf, flags, type FlagName } from './flags.ts';
import { logLine } from './render/foreign.ts';
import { widthOf } from './render/width.ts';
import { prepare, type Asked } from './settings.ts';
import { listenForStop } from './stop.ts';
import { version } from './version.ts';

const { env, stdout, stderr } = process;
const refusalCharsMax = 1_000;

type Given = ReturnType<typeof parseArgs<{ options: typeof flags; allowPositionals: true }>>['values'];

/** The command line: reads the arguments, runs the command, and sets the exit code. */
export async function main(): Promise<void> {
  const stop = listenForStop();
  stdout.on('error', onUnheard);
  // A log that nobody reads any more must not cost the record.
  stderr.on('error', () => undefined);
  try {
    process.exitCode = await obey(process.argv.slice(2), stop);
  } catch (bug) {
    stderr.write(`This is a bug in Mock Medic, please report it: ${logLine(bug instanceof Error ? (bug.stack ?? bug.message) : String(bug))}\n`);
    process.exitCode = exitCodes.bug;
  }
}

/** Whoever reads the result may have seen enough of it; a result that a full disk has swallowed must not pass for a good one. */
function onUnheard(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  stderr.write(`The result could not be written (${error.code ?? error.message}): look at what standard output leads to.\n`);
  process.once('exit', () => (process.exitCode ||= exitCodes.unknown));
}

async function obey(all: readonly string[], stop: AbortSignal): Promise<number> {
  const end = all.indexOf('--');
  const args = end < 0 ? all : all.slice(0, end);
  const [file, ...rest] = end < 0 ? [] : all.slice(end + 1);
  const parsed = parse(args);
  if (typeof parsed === 'string') return refuse([parsed]);
  const { values, positionals } = parsed;
  const [command, extra] = positionals;
  if (values.version === true) return say(`${version}\n`);
  const known = commands.find((each) => each === command);
  if (values.help === true || command === 'help') {
    const { helpOf, overview } = await import('./help.ts');
    const about = known ?? commands.find((each) => each === extra);
    return say(about === undefined ? overview() : helpOf(about));
  }
  if (command === undefined) return refuse([`Name a command: ${commands.slice(0, -1).join(', ')} or ${commands.at(-1) ?? ''}.`, 'mock-medic --help tells more.']);
  if (extra !== undefined) return refuse([`${command} takes no argument ${JSON.stringify(extra.slice(0, 80))}${command === 'guard' ? `; a command to run stands after two dashes: guard -- ${positionals.slice(1).join(' ').slice(0, 80)}` : ''}`]);
  const stray = known === undefined ? undefined : (Object.keys(values) as FlagName[]).find((name) => flagOf(known, name) === undefined);
  if (stray !== undefined) return refuse([`${command} takes no --${stray}. mock-medic ${command} --help tells what there is.`]);
  const empty = Object.entries(values).find(([, value]) => [value].flat().some((text) => typeof text === 'string' && text.trim() === ''))?.[0];
  if (empty !== undefined) return refuse([`--${empty} is empty; give it a value, or leave it out.`]);
  if (end >= 0 && known !== undefined && known !== 'guard') return refuse([`${known} runs no command after --; guard does.`]);
  if (end >= 0 && file === undefined) return refuse(['guard -- wants a command, such as guard -- npm test']);
  if (end >= 0 && values['fail-on'] !== undefined) return refuse(['guard takes no --fail-on beside a command, because it ends with the exit code of the command; leave --fail-on out.']);
  switch (known) {
    case 'guard': {
      const { guardInForeground } = await import('./cli-guard.ts');
      return guardInForeground(askedBy(values), { command: file === undefined ? undefined : [file, ...rest], json: values.json === true, stop, refuse });
    }
    case 'check':
      return runCheck(values, stop);
    case 'validate':
      return runValidate(values, stop);
    case 'incidents':
      return runIncidents(values, stop);
    case 'init': {
      const { init } = await import('./init/init.ts');
      return init({ dir: process.cwd(), stdout: (text) => void stdout.write(text) });
    }
    case 'demo': {
      const { demo } = await import('./demo/demo.ts');
      return demo({ entry: process.argv[1] ?? '', dir: process.cwd(), say: (text) => void stdout.write(text), stop });
    }
    case undefined: {
      const near = nearest(command, commands);
      return refuse([`${JSON.stringify(command.slice(0, 80))} is no command; known are ${commands.join(', ')}${near === undefined ? '' : ` (did you mean ${near}?)`}`]);
    }
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: flags, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error);
    const word = /'(?:-\w, )?--?([^' ]+)/u.exec(message)?.[1] ?? '';
    const near = nearest(word, Object.keys(flags));
    return `${message}${near === undefined || near === word ? '' : ` (did you mean --${near}?)`}. mock-medic --help tells what there is.`;
  }
}

async function runCheck(given: Given, stop: AbortSignal): Promise<number> {
  const facts = readRunFacts(env);
  const prepared = await prepare(askedBy(given), { env, facts, clock: createClock(), stop });
  if (prepared.kind === 'problems') return refuse(prepared.lines);
  const { settings, failOn } = prepared;
  const [{ check }, { createLog }] = await Promise.all([import('./check.ts'), import('./adapters/log-stream.ts')]);
  const log = createLog(stderr, { quiet: given.json === true, services: settings.services.length, clean: settings.clean });
  const report = await check({ ...settings, log });
  log.end();
  settings.deadline.clear();
  await settings.repository?.api.close();
  if (given.json === true) {
    const { reportJson } = await import('./render/report-json.ts');
    say(`${JSON.stringify(reportJson(report, settings.clean), null, 2)}\n`);
  } else {
    const { resultText } = await import('./render/terminal.ts');
    say(resultText(report, { colour: stdout.isTTY && stdout.hasColors(), width: widthOf(stdout, env), clean: settings.clean }));
  }
  return report.bugs.length > 0 ? exitCodes.bug : exitCode(report, failOn, 'cli');
}

async function runValidate(given: Given, stop: AbortSignal): Promise<number> {
  const { validate } = await import('./settings.ts');
  const result = await validate(askedBy(given), { env, facts: readRunFacts({}), clock: createClock(), stop });
  if (result.kind === 'problems') return refuse(result.lines);
  if (given.print === true) {
    const { printConfig } = await import('./config/print.ts');
    return say(printConfig(result.config));
  }
  const count = result.config.services.length;
  return say(`${given.config ?? '.github/mock-medic.yml'} is valid: ${count} service${count === 1 ? '' : 's'}.\n`);
}

async function runIncidents(given: Given, stop: AbortSignal): Promise<number> {
  const { incidents } = await import('./incidents.ts');
  const { since, only = [], scope = [] } = given;
  const formats = (['json', 'csv', 'markdown'] as const).filter((format) => given[format] === true);
  return incidents({ ...askedBy(given), record: given.record, since, formats, scopes: scope, services: only, closesOrphans: given['close-orphans'] === true, isConfirmed: given.yes === true }, { stop, refuse });
}

function askedBy(given: Given): Asked {
  return {
    mode: 'check',
    config: given.config,
    only: given.only?.join('\n'),
    record: given.record ?? 'off',
    recordDir: given['record-dir'],
    scope: 'local',
    repository: env['GITHUB_REPOSITORY'],
    token: env['GITHUB_TOKEN'] ?? env['GH_TOKEN'],
    failOn: given['fail-on'],
    deadline: given.deadline,
    service: undefined,
    matrix: undefined,
  };
}

function refuse(lines: readonly string[]): number {
  for (const line of lines) stderr.write(`${logLine(line).slice(0, refusalCharsMax)}\n`);
  return exitCodes.usage;
}

function say(text: string): number {
  stdout.write(text);
  return exitCodes.well;
}
