import { readFile, stat } from 'node:fs/promises';
import type { RunFacts } from './adapters/runner.ts';
import type { Repository } from './check.ts';
import { fromInputs, type ServiceInputs } from './config/inputs.ts';
import { loadConfig, type Config, type Loaded, type Surroundings } from './config/load.ts';
import { problemLine } from './config/problem.ts';
import type { Mode } from './config/service.ts';
import type { Service } from './domain/service.ts';

export const defaultConfig = '.github/mock-medic.yml';
const fileBytesMax = 64 * 1024 * 1024;

/** What a command goes on with where the configuration cannot be read. */
export const noConfiguration: { readonly config: Pick<Config, 'policy' | 'recordAuthors' | 'secrets'>; readonly services: readonly Service[] } = {
  config: { policy: { groupAbove: Number.POSITIVE_INFINITY, connectivity: [], maintenance: [], expectEveryMs: undefined, ping: undefined }, recordAuthors: [], secrets: [] },
  services: [],
};

/** What a configuration is read from, in words. */
export interface ConfigAsked {
  readonly config: string | undefined;
  readonly token: string | undefined;
  /** The one service of a run without a file. */
  readonly service: ServiceInputs | undefined;
}

/** What a configuration is read with. */
export interface Loading {
  readonly mode: Mode;
  readonly environment: NodeJS.ProcessEnv;
  readonly deadlineMs: number | undefined;
  readonly readText: (path: string) => Promise<string>;
  /** The Mockoon that is installed for a folder; asked in mode guard. */
  readonly findMockoon?: Surroundings['findMockoon'];
}

/** Reads the configuration that was asked for; undefined when there is none, and then `problems` says why. */
export async function readConfig(asked: ConfigAsked, loading: Loading, problems: string[]): Promise<Config | undefined> {
  const { readText } = loading;
  if (asked.service !== undefined) {
    if (asked.config === undefined) return accept(await fromInputs(asked.service, loading), 'inputs', problems);
    problems.push(`config and ${givenInputs(asked.service)} exclude each other; write the service into the configuration, or leave config out`);
    return undefined;
  }
  const path = asked.config ?? defaultConfig;
  if (isYaml(path)) return accept(await loadConfig({ ...loading, text: path }), 'config', problems);
  try {
    return accept(await loadConfig({ ...loading, text: await readText(path) }), path, problems);
  } catch (error) {
    problems.push(unreadable(path, asked.config === undefined, error));
    return undefined;
  }
}

/** Whether the configuration speaks of anything that guard could start; what it says otherwise is left to whoever reads it whole. */
export async function mayStart({ config = defaultConfig, service }: ConfigAsked, readText: Loading['readText']): Promise<boolean> {
  if (service !== undefined) return service.start !== undefined || service.mockoon !== undefined;
  const text = isYaml(config) ? config : await readText(config).catch(() => '');
  return /\b(?:start|mockoon)\b/u.test(text);
}

/** Reads files of the checkout; on events that run with our rights on a stranger's checkout those of the default branch. Remembers what it has read. */
export function createReader(facts: RunFacts, repository: Repository | undefined): Loading['readText'] {
  const texts = new Map<string, string>();
  return async (path) => {
    const text = texts.get(path) ?? (await (facts.privileged ? readFromDefaultBranch(path, { facts, repository }) : readPlainFile(path)));
    texts.set(path, text);
    return text;
  };
}

/** The names of the inputs that were given, with commas. */
export function givenInputs(inputs: ServiceInputs): string {
  const given = Object.entries(inputs).filter(([, value]) => value !== undefined);
  return given.map(([name]) => name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)).join(', ');
}

/** Whether the input `config` is the configuration itself and not a path. */
export const isYaml = (config: string): boolean => /\n|:\s|^\s*\{/u.test(config);

function accept(loaded: Loaded, source: string, problems: string[]): Config | undefined {
  if (loaded.kind === 'config') return loaded.config;
  problems.push(...loaded.problems.map((problem) => problemLine(problem, source)));
  return undefined;
}

function unreadable(path: string, isDefault: boolean, error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' && isDefault) return `There is no configuration: write ${path} (mock-medic init makes one), or, in a step of the action, name a service by the input url or mockoon.`;
  if (code === 'ENOENT') return `config: there is no file ${path}`;
  if (code === 'EISDIR') return `config: ${path} is a folder; name the file in it`;
  return `config: ${path} cannot be read: ${error instanceof Error ? error.message.slice(0, 200) : String(error)}`;
}

/** A file of a sane size; a pipe or a device could be read for ever. */
async function readPlainFile(path: string): Promise<string> {
  const { size, ...kind } = await stat(path).then((found) => ({ size: found.size, isFile: found.isFile(), isFolder: found.isDirectory() }));
  if (!kind.isFile && !kind.isFolder) throw new Error('it is not a plain file');
  if (size > fileBytesMax) throw new Error(`it is larger than ${fileBytesMax / 1024 / 1024} MiB`);
  return readFile(path, 'utf8');
}

/** On events that run with our rights on a stranger's checkout, files are those of the default branch. */
async function readFromDefaultBranch(path: string, { repository, facts }: { readonly repository: Repository | undefined; readonly facts: RunFacts }): Promise<string> {
  if (repository === undefined || facts.repository === undefined) throw new Error(`on ${facts.event} the configuration is read from the default branch, which needs a token with contents: read`);
  const place = path.split('/').map(encodeURIComponent).join('/');
  const { data } = await repository.api.request('GET', `/repos/${facts.repository}/contents/${place}`);
  const content = (data as { readonly content?: unknown } | null)?.content;
  if (typeof content !== 'string') throw new Error(`${path} is not a file of the default branch`);
  return Buffer.from(content, 'base64').toString('utf8');
}
