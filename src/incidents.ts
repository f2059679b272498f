import { stat } from 'node:fs/promises';
import { createClock } from './adapters/clock.ts';
import { setDeadline, type Deadline } from './adapters/deadline.ts';
import { readRunFacts } from './adapters/runner.ts';
import type { Repository } from './check.ts';
import { parseDuration } from './config/duration.ts';
import { outlineConfig, outlineJobs } from './config/outline.ts';
import { globPattern } from './config/select.ts';
import { exitCodes } from './domain/exit.ts';
import { label } from './domain/label.ts';
import { readMarker } from './domain/marker.ts';
import { statisticsOf } from './domain/statistics.ts';
import { closeOrphans, lookFor, orphansAmong, type Closing, type Orphan } from './orphans.ts';
import { RecordError, type IncidentStore, type Sources, type StoredIncident } from './ports.ts';
import { createReader, defaultConfig, isYaml } from './read-config.ts';
import { createClean, logLine } from './render/foreign.ts';
import type { IncidentList, Listed } from './render/incidents-table.ts';
import type { OrphanTold } from './render/orphans.ts';
import type { TerminalOptions } from './render/terminal-lines.ts';
import { widthOf } from './render/width.ts';
import { defaultRecordDir, openRepository, readChoice, readDeadline, type Asked } from './settings.ts';

const { env, stdout, stderr } = process;
const defaultSince = '90d';
/** GitHub's clock and ours may differ; what changed a little before is looked at, and left out of the figures. */
const slackMs = 3_600_000;
const remarkCharsMax = 500;
const remarksMax = 50;
const homes = ['auto', 'github', 'local'] as const;

/** How the incidents are printed. */
export type IncidentsFormat = 'text' | 'json' | 'csv' | 'markdown';

/** What `mock-medic incidents` was asked. */
export interface IncidentsAsked extends Pick<Asked, 'config' | 'record' | 'recordDir' | 'repository' | 'token' | 'deadline'> {
  readonly since: string | undefined;
  readonly formats: readonly IncidentsFormat[];
  /** Scopes and ids of services, or globs of them; none means all. */
  readonly scopes: readonly string[];
  readonly services: readonly string[];
  readonly closesOrphans: boolean;
  readonly isConfirmed: boolean;
}

/** The world around the asking. */
export interface IncidentsAround {
  readonly stop: AbortSignal;
  readonly refuse: (lines: readonly string[]) => number;
}

interface Home {
  readonly kind: 'github' | 'local';
  /** The repository or the folder. */
  readonly place: string;
  readonly store: IncidentStore;
  readonly sources: () => Promise<Sources>;
}

/** All that either task works with. */
interface Tools {
  readonly home: Home;
  readonly asked: IncidentsAsked;
  readonly options: TerminalOptions;
  readonly now: number;
}

/** Lists the incident records with their figures, or closes those that nobody looks after any more; gives the exit code. */
export async function incidents(asked: IncidentsAsked, { stop, refuse }: IncidentsAround): Promise<number> {
  const problems = misuse(asked);
  const clock = createClock();
  const deadline = setDeadline(readDeadline(asked.deadline, problems), clock, stop);
  const facts = readRunFacts(env);
  const isWanted = asked.record === 'github' || asked.record === 'auto' || asked.record === undefined;
  const repository = isWanted ? openRepository({ ...notAsked, ...asked }, { env, facts, clock, stop }, deadline, problems) : undefined;
  const token = asked.token?.trim() ?? '';
  const options: TerminalOptions = { colour: false, width: widthOf(stdout, env), clean: createClean(token === '' ? [] : [token]) };
  try {
    const home = problems.length > 0 ? undefined : await openHome(asked, { repository, deadline }, problems);
    if (home === undefined || problems.length > 0) return refuse(problems);
    const tools: Tools = { home, asked, options, now: clock.now() };
    return await (asked.closesOrphans ? close(tools) : list(tools));
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    refuse([options.clean(error.message, remarkCharsMax)]);
    return codeOf(error);
  } finally {
    deadline.clear();
    await repository?.api.close();
  }
}

const notAsked = { mode: undefined, only: undefined, scope: undefined, failOn: undefined, service: undefined, matrix: undefined };
const codeOf = ({ retryable }: RecordError): number => (retryable ? exitCodes.unknown : exitCodes.usage);

function misuse({ since, formats, closesOrphans, isConfirmed, services }: IncidentsAsked): string[] {
  const span = parseDuration(since ?? defaultSince);
  return [
    ...(span.ok ? [] : [`--since: ${span.message}`]),
    ...(formats.length > 1 ? [`--${formats.join(' and --')} exclude each other; give one of them`] : []),
    ...(closesOrphans && formats.some((format) => format !== 'json') ? [`--close-orphans prints text, or JSON with --json, and no ${formats.join()}`] : []),
    ...(isConfirmed && !closesOrphans ? ['--yes confirms --close-orphans; give both, or neither'] : []),
    ...services.filter((pattern) => pattern.startsWith('tag:')).map((pattern) => `only: records know nothing of ${JSON.stringify(pattern.slice(0, 80))}; name services by their ids, or globs of them`),
  ];
}

async function openHome(asked: IncidentsAsked, { repository, deadline }: { readonly repository: Repository | undefined; readonly deadline: Deadline }, problems: string[]): Promise<Home | undefined> {
  const choice = readChoice('record', asked.record ?? 'auto', homes, problems);
  if (choice === undefined) return undefined;
  const dir = asked.recordDir ?? defaultRecordDir;
  const isThere = await stat(dir).then((found) => found.isDirectory(), () => false);
  const hasToken = (asked.token?.trim() ?? '') !== '';
  if (choice === 'local' || (choice === 'auto' && (asked.recordDir !== undefined || (isThere && !hasToken)))) {
    if (!isThere && asked.recordDir !== undefined) problems.push(`record-dir: there is no folder ${dir}`);
    else if (!isThere) tell(`There is no folder ${dir}: nothing was ever recorded here, or --record-dir names another.`);
    return openFolder(dir, deadline);
  }
  if (repository !== undefined) return openGitHub(asked, repository, problems);
  const missing = [...(hasToken ? [] : ['GITHUB_TOKEN']), ...((asked.repository ?? '') === '' ? ['GITHUB_REPOSITORY'] : [])];
  problems.push(`There is no record to read: GitHub's needs ${missing.join(' and ')}, and ${isThere ? `${dir} is read with --record local` : `a local one would be in ${dir} (--record-dir names another)`}.`);
  return undefined;
}

async function openFolder(dir: string, deadline: Deadline): Promise<Home> {
  const { createLocalIncidents } = await import('./adapters/local-records.ts');
  const store = createLocalIncidents({ dir, clock: createClock(), signal: deadline.record });
  return { kind: 'local', place: dir, store, sources: async () => (await import('./adapters/checkout.ts')).createCheckout(process.cwd()) };
}

async function openGitHub(asked: IncidentsAsked, { api, name }: Repository, problems: string[]): Promise<Home> {
  const { createGitHubIncidents } = await import('./adapters/github/issues.ts');
  const recordAuthors = await readRecordAuthors(asked, { api, name }, problems);
  return {
    kind: 'github',
    place: name,
    store: createGitHubIncidents({ api, repository: name, recordAuthors }),
    sources: async () => (await import('./adapters/github/default-branch.ts')).createDefaultBranch(api, name),
  };
}

/** Whose records are believed besides ours is the only thing that is wanted of the configuration here: it need not be valid. */
async function readRecordAuthors({ config }: IncidentsAsked, repository: Repository, problems: string[]): Promise<readonly string[]> {
  const path = config ?? defaultConfig;
  try {
    const text = isYaml(path) ? path : await createReader(readRunFacts(env), repository)(path);
    const outline = outlineConfig(text);
    if (outline === undefined) tell(`${isYaml(path) ? 'The configuration' : path} cannot be read, so its record-authors are not known; mock-medic validate tells why.`);
    return outline?.recordAuthors ?? [];
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (config !== undefined) problems.push(isMissing ? `config: there is no file ${path}` : `config: ${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    else if (!isMissing) tell(`${path} cannot be read, so its record-authors are not known.`);
    return [];
  }
}

async function list({ home, asked, options, now }: Tools): Promise<number> {
  const span = parseDuration(asked.since ?? defaultSince);
  const sinceAt = Math.max(0, now - (span.ok ? span.value : 0));
  // What is open may not have changed for longer than is asked about.
  const found = new Map((await home.store.unsettled()).map((stored) => [stored.number, stored]));
  for (const stored of await home.store.all(Math.max(0, sinceAt - slackMs))) found.set(stored.number, stored);
  const { readable, remarks } = readAll([...found.values()], { home, asked });
  const told: IncidentList = { statistics: statisticsOf(readable, { sinceAt, untilAt: now }), home: home.kind, place: home.place, remarks };
  announce({ home, count: found.size, remarks, options });
  await print(told, asked.formats[0] ?? 'text', options);
  return exitCodes.well;
}

async function print(told: IncidentList, format: IncidentsFormat, options: TerminalOptions): Promise<void> {
  switch (format) {
    case 'json':
      return say(`${JSON.stringify((await import('./render/incidents-json.ts')).incidentsJson(told, options.clean), null, 2)}\n`);
    case 'csv':
      return say((await import('./render/incidents-csv.ts')).incidentsCsv(told, options.clean));
    case 'markdown':
      return say((await import('./render/incidents-markdown.ts')).incidentsMarkdown(told, options.clean));
    case 'text':
      return say((await import('./render/incidents-text.ts')).incidentsText(told, options));
    default:
      return format satisfies never;
  }
}

async function close({ home, asked, options }: Tools): Promise<number> {
  const found = await home.store.unsettled();
  const { readable, remarks } = readAll(found, { home, asked });
  const records = readable.map(({ stored }) => stored);
  const sources = await home.sources();
  const repositoryUrl = home.kind === 'github' ? `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${home.place}` : undefined;
  const outlines = { services: (text: string) => outlineConfig(text)?.services, jobs: outlineJobs };
  const existing = asked.scopes.length > 0 ? 'named' : await lookFor(records, sources, { outlines, repositoryUrl });
  const orphans = orphansAmong(records, existing);
  announce({ home, count: found.length, remarks: [...remarks, ...sources.doubts], options });
  const clock = createClock();
  const renderer = async () => (await import('./render/incident.ts')).createIncidentRenderer({ clean: options.clean, runUrl: undefined, cron: false });
  const closings = asked.isConfirmed ? await closeOrphans(orphans, { store: home.store, clock, renderer }) : undefined;
  const { orphansJson, orphansText } = await import('./render/orphans.ts');
  const told = closings?.map(closingTold) ?? orphans.map(listedTold);
  if (asked.formats.includes('json')) say(`${JSON.stringify(orphansJson(told, [...remarks, ...sources.doubts], options.clean), null, 2)}\n`);
  else say(orphansText(told, 'the same command with --yes.', options));
  const errors = (closings ?? []).flatMap((closing) => (closing.outcome === 'refused' ? [closing.error] : []));
  return errors.length === 0 ? exitCodes.well : Math.min(...errors.map(codeOf));
}

const listedTold = ({ incident, reason }: Orphan): OrphanTold => ({ incident, reason, outcome: 'listed', message: undefined });
const closingTold = (closing: Closing): OrphanTold => ({ ...listedTold(closing.orphan), outcome: closing.outcome, message: closing.outcome === 'refused' ? closing.error.message : undefined });

/** The records that can be read and were asked for, and what to tell of the others. */
function readAll(found: readonly StoredIncident[], { home, asked }: Pick<Tools, 'home' | 'asked'>): { readonly readable: readonly Listed[]; readonly remarks: readonly string[] } {
  const all = found.map((stored) => ({ stored, marker: readMarker(stored.body) }));
  const readable = all.flatMap(({ stored, marker }) => (marker === undefined ? [] : [{ stored, marker, number: stored.number, isOpen: stored.open }]));
  const unreadable = all.filter(({ marker }) => marker === undefined).map(({ stored }) => `#${stored.number} bears our labels, but its hidden marker was edited or cut and cannot be read: it is passed over${stored.open ? '; close it by hand' : ''}.`);
  const lost = readable.filter(({ stored, isOpen }) => isOpen && !stored.labels.includes(label.unsettled)).map(({ number }) => `#${number} is open without the label ${label.unsettled}, by which runs find it: put the label back, or close it by hand.`);
  const filters = [
    { name: 'scope', patterns: asked.scopes, of: ({ marker }: Listed) => marker.scope },
    { name: 'only', patterns: asked.services, of: ({ marker }: Listed) => marker.service },
  ];
  const idle = filters.flatMap(({ name, patterns, of }) => patterns.filter((pattern) => !readable.some((record) => fits(of(record), pattern))).map((pattern) => unmatched(name, pattern, readable.map(of))));
  const chosen = readable.filter((record) => filters.every(({ patterns, of }) => patterns.length === 0 || patterns.some((pattern) => fits(of(record), pattern))));
  return { readable: chosen, remarks: [...unreadable, ...lost, ...idle, ...home.store.remarks] };
}

const fits = (text: string, pattern: string): boolean => text === pattern || globPattern(pattern).test(text);

function unmatched(name: string, pattern: string, known: readonly string[]): string {
  const some = [...new Set(known)].slice(0, 10).map((each) => JSON.stringify(each));
  return `--${name} ${JSON.stringify(pattern.slice(0, 80))} fits no record here; there are ${some.join(', ') || 'none'}.`;
}

function announce({ home, count, remarks, options }: { readonly home: Home; readonly count: number; readonly remarks: readonly string[]; readonly options: TerminalOptions }): void {
  tell(`Read ${count} ${count === 1 ? 'record' : 'records'} from ${home.kind === 'github' ? `the issues of ${home.place}` : home.place}.`);
  for (const remark of remarks.slice(0, remarksMax)) tell(`Note: ${options.clean(remark, remarkCharsMax)}`);
  if (remarks.length > remarksMax) tell(`and ${remarks.length - remarksMax} notes more`);
}

function tell(sentence: string): void {
  stderr.write(`${logLine(sentence)}\n`);
}

function say(text: string): void {
  stdout.write(text);
}
