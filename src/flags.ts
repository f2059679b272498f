/** The commands of the command line, in the order in which they are told. */
export const commands = ['check', 'guard', 'validate', 'init', 'incidents', 'demo'] as const;

/** A command of the command line. */
export type CommandName = (typeof commands)[number];

/** A flag: whether it takes a value and how that is called, and what it does to each command that takes it. */
interface Flag {
  readonly type: 'string' | 'boolean';
  readonly multiple?: true;
  readonly short?: string;
  readonly value?: string;
  readonly told: Readonly<Partial<Record<CommandName, string>>>;
}

const forEvery = (words: string) => Object.fromEntries(commands.map((command) => [command, words])) as Record<CommandName, string>;
const forRuns = (words: string) => ({ check: words, guard: words, validate: words });
const config = 'configuration file (default .github/mock-medic.yml)';
const home = 'github, local, off, or auto as in a workflow (default off; github needs GITHUB_TOKEN and GITHUB_REPOSITORY)';
const folder = 'folder of the local record (default .mock-medic)';
const failOn = 'failing, outage, degraded, never or auto (default failing: recorded or not)';

/** Every flag. What is parsed, what is refused and what the help tells is read from here alone. */
export const flags = {
  config: { type: 'string', value: '<path>', told: { ...forRuns(config), incidents: 'whose record-authors are believed (default .github/mock-medic.yml, where it is there)' } },
  only: { type: 'string', multiple: true, value: '<pattern>', told: { ...forRuns('an id, a glob or tag:x; may be repeated'), incidents: 'an id or a glob; may be repeated' } },
  scope: { type: 'string', multiple: true, value: '<pattern>', told: { incidents: "a scope or a glob, such as 'ci.yml/test*'; may be repeated" } },
  since: { type: 'string', value: '<time>', told: { incidents: 'how far back, such as 7d (default 90d)' } },
  record: { type: 'string', value: '<home>', told: { ...forRuns(home), incidents: 'github, local or auto (default auto: the folder where --record-dir names one, or where it is there and no token is, else GitHub)' } },
  'record-dir': { type: 'string', value: '<dir>', told: { ...forRuns(folder), incidents: folder } },
  deadline: {
    type: 'string',
    value: '<time>',
    told: { check: 'longest time for the whole run, such as 90s (default 10m)', guard: 'longest time for the start (default 10m)', validate: 'whether a check could end in this time (default 10m)', incidents: 'longest time for all of it (default 10m)' },
  },
  'fail-on': { type: 'string', value: '<when>', told: { check: failOn, guard: `${failOn}; not beside a command, whose exit code counts`, validate: failOn } },
  json: { type: 'boolean', told: { check: 'print the report as JSON', guard: 'print the report as JSON, and what a command prints on standard error', incidents: 'print JSON' } },
  csv: { type: 'boolean', told: { incidents: 'print CSV' } },
  markdown: { type: 'boolean', told: { incidents: 'print Markdown' } },
  'close-orphans': { type: 'boolean', told: { incidents: 'show the open incidents whose workflow, job or service is gone, or whose --scope you name' } },
  yes: { type: 'boolean', told: { incidents: 'close what --close-orphans shows' } },
  print: { type: 'boolean', told: { validate: 'show what is in effect, every default filled in' } },
  help: { type: 'boolean', short: 'h', told: forEvery('show this') },
  version: { type: 'boolean', short: 'v', told: forEvery('show the version') },
} as const satisfies Readonly<Record<string, Flag>>;

/** The name of a flag, without its dashes. */
export type FlagName = keyof typeof flags;

/** What a flag does to a command, and how its value is called; undefined where the command does not take it. */
export function flagOf(command: CommandName, name: FlagName): { readonly value: string | undefined; readonly words: string } | undefined {
  const { told, value }: Flag = flags[name];
  const words = told[command];
  return words === undefined ? undefined : { value, words };
}
