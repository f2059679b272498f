import { parseArgs, type ParseArgsConfig } from 'node:util';
import { createClock } from './adapters/clock.ts';
import { readRunFacts } from './adapters/runner.ts';
import { exitCode, exitCodes } from './domain/exit.ts';
import { nearest } from './config/nearest.ts';
import { logLine } from './render/foreign.ts';
import { widthOf } from './render/width.ts';
import { prepare, type Asked } from './settings.ts';
import { listenForStop } from './stop.ts';
import { version } from './version.ts';

const { env, stdout, stderr } = process;
const refusalCharsMax = 1_000;

const help = `Mock Medic examines mock services, confirms failures, tries recovery and keeps the record of outages.

Usage: mock-medic <command> [options]

Commands
  check              examine once, confirm, recover, verify, record
  guard              start the mocks, keep them up and heal them until Ctrl-C, then tell what happened
  guard -- <command> ... for as long as a command runs; ends with its exit code
  validate           check the configuration without touching the network
  validate --print   ... and show what is in effect, every default filled in
  init               look at this repository and write a starting configuration and workflows
  incidents          list the incident records: how often, how long, how soon detected and cured
  demo               play an incident's whole life on a real Mockoon

Options of check, guard and validate
  --config <path>    configuration file (default .github/mock-medic.yml)
  --only <pattern>   an id, a glob or tag:x; may be repeated
  --record <home>    github, local or off (default off; github needs GITHUB_TOKEN and GITHUB_REPOSITORY)
  --record-dir <dir> folder of the local record (default .mock-medic)
  --deadline <time>  longest time for the whole run, or for guard's start, such as 90s (default 10m)
  --fail-on <when>   failing, outage, degraded, never or auto; not of guard -- <command>, where the command's exit code counts
  --json             print the report as JSON, and what a guarded command prints on standard error; not of validate

Options of incidents, besides --config, --record, --record-dir and --deadline
  --since <time>     how far back, such as 7d (default 90d)
  --only <service>   an id or a glob; may be repeated
  --scope <scope>    a scope or a glob, such as 'ci.yml/test*'; may be repeated
  --json, --csv, --markdown
  --close-orphans    show the open incidents whose workflow, job or service is gone, or whose --scope you name; with --yes close them

  --help, --version

Exit codes: 0 healthy or degraded, 1 failing, 2 wrong configuration or usage, 3 could not tell, 70 a bug
`;

const options = {
  config: { type: 'string' },
  only: { type: 'string', multiple: true },
  record: { type: 'string' },
  'record-dir': { type: 'string' },
  deadline: { type: 'string' },
  'fail-on': { type: 'string' },
  json: { type: 'boolean' },
  since: { type: 'string' },
  scope: { type: 'string', multiple: true },
  csv: { type: 'boolean' },
  markdown: { type: 'boolean' },
  'close-orphans': { type: 'boolean' },
  yes: { type: 'boolean' },
  print: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const satisfies ParseArgsConfig['options'];

const commands = ['check', 'guard', 'validate', 'incidents', 'init', 'demo'] as const;
const runOptions = ['config', 'only', 'record', 'record-dir', 'deadline', 'fail-on'];
const checkOptions = [...runOptions, 'json'];
const incidentsOptions = ['config', 'only', 'record', 'record-dir', 'deadline', 'since', 'scope', 'json', 'csv', 'markdown', 'close-orphans', 'yes'];
const taken: Readonly<Record<(typeof commands)[number], readonly string[]>> = { check: checkOptions, guard: checkOptions, validate: [...runOptions, 'print'], incidents: incidentsOptions, init: [], demo: [] };
type Flags = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>['values'];

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
  if (values.help === true || command === 'help') return say(help);
  if (command === undefined) return refuse(['Name a command: check, guard, validate, incidents, init or demo.', 'mock-medic --help tells more.']);
  if (extra !== undefined) return refuse([`${command} takes no argument ${JSON.stringify(extra.slice(0, 80))}${command === 'guard' ? `; a command to run stands after two dashes: guard -- ${positionals.slice(1).join(' ').slice(0, 80)}` : ''}`]);
  const known = commands.find((each) => each === command);
  const stray = known === undefined ? undefined : Object.keys(values).find((name) => !taken[known].includes(name));
  if (stray !== undefined) return refuse([`${command} takes no --${stray}. mock-medic --help tells what there is.`]);
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
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error);
    const word = /'(?:-\w, )?--?([^' ]+)/u.exec(message)?.[1] ?? '';
    const near = nearest(word, Object.keys(options));
    return `${message}${near === undefined || near === word ? '' : ` (did you mean --${near}?)`}. mock-medic --help tells what there is.`;
  }
}

async function runCheck(flags: Flags, stop: AbortSignal): Promise<number> {
  const facts = readRunFacts(env);
  const prepared = await prepare(askedBy(flags), { env, facts, clock: createClock(), stop });
  if (prepared.kind === 'problems') return refuse(prepared.lines);
  const { settings, failOn } = prepared;
  const [{ check }, { createLog }] = await Promise.all([import('./check.ts'), import('./adapters/log-stream.ts')]);
  const log = createLog(stderr, { quiet: flags.json === true, services: settings.services.length, clean: settings.clean });
  const report = await check({ ...settings, log });
  log.end();
  settings.deadline.clear();
  await settings.repository?.api.close();
  if (flags.json === true) {
    const { reportJson } = await import('./render/report-json.ts');
    say(`${JSON.stringify(reportJson(report, settings.clean), null, 2)}\n`);
  } else {
    const { resultText } = await import('./render/terminal.ts');
    say(resultText(report, { colour: stdout.isTTY && stdout.hasColors(), width: widthOf(stdout, env), clean: settings.clean }));
  }
  return report.bugs.length > 0 ? exitCodes.bug : exitCode(report, failOn, 'cli');
}

async function runValidate(flags: Flags, stop: AbortSignal): Promise<number> {
  const { validate } = await import('./settings.ts');
  const result = await validate(askedBy(flags), { env, facts: readRunFacts({}), clock: createClock(), stop });
  if (result.kind === 'problems') return refuse(result.lines);
  if (flags.print === true) {
    const { printConfig } = await import('./config/print.ts');
    return say(printConfig(result.config));
  }
  const count = result.config.services.length;
  return say(`${flags.config ?? '.github/mock-medic.yml'} is valid: ${count} service${count === 1 ? '' : 's'}.\n`);
}

async function runIncidents(flags: Flags, stop: AbortSignal): Promise<number> {
  const { incidents } = await import('./incidents.ts');
  const { since, only = [], scope = [] } = flags;
  const formats = (['json', 'csv', 'markdown'] as const).filter((format) => flags[format] === true);
  return incidents({ ...askedBy(flags), record: flags.record, since, formats, scopes: scope, services: only, closesOrphans: flags['close-orphans'] === true, isConfirmed: flags.yes === true }, { stop, refuse });
}

function askedBy(flags: Flags): Asked {
  return {
    mode: 'check',
    config: flags.config,
    only: flags.only?.join('\n'),
    record: flags.record ?? 'off',
    recordDir: flags['record-dir'],
    scope: 'local',
    repository: env['GITHUB_REPOSITORY'],
    token: env['GITHUB_TOKEN'] ?? env['GH_TOKEN'],
    failOn: flags['fail-on'],
    deadline: flags.deadline,
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
