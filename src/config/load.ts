import { secretCharsMin } from '../domain/secret.ts';
import type { RunPolicy } from '../domain/policy.ts';
import type { Service } from '../domain/service.ts';
import { plainAt } from './checks.ts';
import { readDocument } from './document.ts';
import { fill, withoutSecrets, pathKey, type Environment, type Filled } from './fill.ts';
import { mockoonFacts, type MockoonReader, type WrittenMockoon } from './mockoon-service.ts';
import { readPolicy } from './policy.ts';
import { showPath, type Complain, type Complaint, type Path, type Problem } from './problem.ts';
import { pruned, withoutFaults } from './prune.ts';
import { checkDeadline, checkDependencies, checkIds } from './relations.ts';
import { configShape, guardDefaults, policyShape, serviceShape, type RawConfig, type RawPolicy } from './schema.ts';
import { buildService, type BuiltService, type Mode } from './service.ts';
import { validate } from './validate.ts';

/** What a configuration is read with, whatever it comes from. */
export interface Surroundings {
  readonly mode: Mode;
  /** Where `${NAME}` is filled in from. */
  readonly environment: Environment;
  /** Reads a Mockoon data file, its path as written in the configuration. May reject. */
  readonly readText: (path: string) => Promise<string>;
  /** Finds the Mockoon that is installed for a folder, there or above, as the command that runs it; wanted in mode guard. */
  readonly findMockoon?: MockoonReader['findMockoon'];
  /** How long the run may take, where that is known: it must suffice to confirm and record. */
  readonly deadlineMs?: number | undefined;
}

/** The text of a configuration and its surroundings. */
export interface Source extends Surroundings {
  readonly text: string;
}

/** A configuration with every default filled in. */
export interface Config {
  readonly services: readonly [Service, ...Service[]];
  /** Names of variables that are masked whatever they are called. */
  readonly mask: readonly string[];
  /** Logins whose records are believed besides our own. */
  readonly recordAuthors: readonly string[];
  readonly policy: RunPolicy;
  /** Values to redact wherever they would be shown, as they are; at least 8 characters each. */
  readonly secrets: readonly string[];
  /** What is in effect, in the words of the configuration, secrets included: only for `printConfig`. */
  readonly effective: Readonly<Record<string, unknown>>;
}

/** A configuration, or everything that is wrong with it in the order of the text. */
export type Loaded = { readonly kind: 'config'; readonly config: Config } | { readonly kind: 'problems'; readonly problems: readonly [Problem, ...Problem[]] };

/** Tells where a complaint stands, in the words of what the person wrote. */
export type Locate = (complaint: Complaint) => Pick<Problem, 'line' | 'column' | 'path'>;

/** Values from anywhere, and the way back to where they were written. */
export interface RawSource {
  readonly value: unknown;
  readonly locate: Locate;
  readonly written: (path: Path) => string | undefined;
  /** Problems of the text, already placed. */
  readonly faults: readonly Problem[];
  /** What is secret in values that came from outside. */
  readonly secrets: readonly string[];
}

const problemsMax = 100;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Merges maps deeply; of anything else, and of lists, the upper one stands. */
export function merged(lower: unknown, upper: unknown): unknown {
  if (upper === undefined) return lower;
  if (!isRecord(lower) || !isRecord(upper)) return upper;
  const keys = new Set([...Object.keys(lower), ...Object.keys(upper)]);
  return Object.fromEntries([...keys].map((key) => [key, merged(lower[key], upper[key])]));
}

/** Reads a configuration. Never throws for what the text holds: all problems come back at once, sorted by place. */
export async function loadConfig(source: Source): Promise<Loaded> {
  const document = readDocument(source.text);
  const locate: Locate = ({ path, at = 'value' }) => {
    const exact = document.place(path, at);
    const inDefaults = exact.exact || path[0] !== 'services' ? exact : document.place(['defaults', ...path.slice(2)], at);
    const { line, column } = inDefaults.exact && path.length > 2 ? inDefaults : exact;
    return { line, column, path: showPath(path) };
  };
  const faults = document.faults.map(({ place, path, message }) => ({ ...place, path: showPath(path), message, suggestion: undefined }));
  if (document.fatal) return { kind: 'problems', problems: sorted(faults, new Set()) };
  return assemble({ value: document.value, locate, written: document.written, faults, secrets: [] }, source);
}

/** Makes a configuration of values, wherever they were written; the one way for files and for inputs. */
export async function assemble(raw: RawSource, surroundings: Surroundings): Promise<Loaded> {
  const complaints: Complaint[] = [];
  const complain: Complain = (complaint) => complaints.push(complaint);
  if (raw.value === null || raw.value === undefined) complain({ path: [], message: 'the configuration is empty; write at least a service, such as services: { www: https://example.org }' });
  const filled = fill(raw.value, { environment: surroundings.environment, mask: maskOf(raw.value), complain, written: raw.written });
  const unfilled = complaints.length;
  const secrets = new Set([...filled.secrets, ...raw.secrets.filter((secret) => secret.length >= secretCharsMin)]);
  const built = complaints.some(({ path }) => path.length === 0) ? undefined : await build(filled, { ...surroundings, complain, secrets });
  const placed = complaints.map((complaint) => ({ ...raw.locate(complaint), message: complaint.message, suggestion: complaint.suggestion }));
  // Of a value that lacks a variable nothing else can be said.
  const lacking = new Set(placed.slice(0, unfilled).map(placeOf));
  const problems = [...raw.faults, ...placed.filter((problem, n) => n < unfilled || !lacking.has(placeOf(problem)))];
  if (problems.length > 0 || built === undefined) return { kind: 'problems', problems: sorted(problems, secrets) };
  const [first, ...rest] = built.services;
  if (first === undefined) throw new Error('a configuration without problems has no service');
  const effective = { ...built.root, services: Object.fromEntries(built.services.map(({ service, effective }) => [service.id, effective])) };
  return {
    kind: 'config',
    config: { services: [first.service, ...rest.map(({ service }) => service)], mask: built.root.mask, recordAuthors: built.root['record-authors'], policy: built.policy, secrets: [...secrets], effective },
  };
}

const placeOf = ({ line, column, path }: Problem): string => (line === undefined ? path : `${line}:${column}`);
const maskOf = (value: unknown): readonly string[] => (isRecord(value) && Array.isArray(value['mask']) ? value['mask'].filter((name) => typeof name === 'string') : []);

interface Work extends Surroundings {
  readonly complain: Complain;
  readonly secrets: Set<string>;
}

/** Validates the whole, then builds every service; a service with faults is pruned of them so that its other faults show as well. */
async function build(filled: Filled, work: Work): Promise<{ readonly root: Omit<RawConfig, 'defaults'>; readonly policy: RunPolicy; readonly services: readonly BuiltService[] }> {
  let value = filled.value;
  let result = validate(configShape, value);
  if (!result.ok) {
    const plain = result.complaints.filter(({ path }) => filled.whole.has(pathKey(path)));
    value = plain.reduce<unknown>((tree, { path }) => plainAt(tree, path), value);
    if (plain.length > 0) result = validate(configShape, value);
  }
  const faults = result.ok ? [] : result.complaints;
  for (const fault of faults) work.complain(fault);
  const root = isRecord(value) ? value : {};
  const own = isRecord(root['services']) ? root['services'] : {};
  if (faults.length === 0 && Object.keys(own).length === 0) work.complain({ path: ['services'], message: 'has no service; write at least one, such as www: https://example.org' });
  checkIds(Object.keys(own), work.complain);
  const defaults = withoutFaults(root['defaults'], faults.filter(({ path }) => path[0] === 'defaults').map(({ path }) => path.slice(1)));
  const wrongIn = new Map<Path[number] | undefined, Complaint[]>();
  for (const fault of faults.filter(({ path }) => path[0] === 'services')) wrongIn.set(fault.path[1], [...(wrongIn.get(fault.path[1]) ?? []), fault]);
  const services: BuiltService[] = [];
  const dependsOn = new Map<string, readonly string[]>();
  for (const [id, raw] of Object.entries(own)) {
    const wrong = (wrongIn.get(id) ?? []).map(({ path }) => path.slice(2));
    const long = wrong.length > 0 ? pruned(raw, wrong) : typeof raw === 'string' ? { url: raw } : raw;
    const one = await buildOne(id, long, { defaults, whole: filled.whole, work });
    dependsOn.set(id, dependsOnOf(long));
    if (one !== undefined && wrong.length === 0) services.push(one);
  }
  checkDependencies(dependsOn, work.complain);
  if (work.deadlineMs !== undefined) checkDeadline(services.map(({ service }) => service), work.deadlineMs, work.complain);
  const rawPolicy = policyOf(root, faults);
  const policy = await readPolicy(rawPolicy, work);
  const { mask, 'record-authors': authors } = result.ok ? result.value : { mask: [], 'record-authors': [] };
  return { root: { services: {}, mask, 'record-authors': authors, ...rawPolicy }, policy, services };
}

/** What holds for the whole run, its faulty keys left out, so that its other faults show as well. */
function policyOf(root: Readonly<Record<string, unknown>>, faults: readonly Complaint[]): RawPolicy {
  const result = validate(policyShape, withoutFaults(root, faults.map(({ path }) => path)));
  if (!result.ok) throw new Error('a policy without its faults is still wrong');
  return result.value;
}

const dependsOnOf = (raw: unknown): readonly string[] => (isRecord(raw) && Array.isArray(raw['depends-on']) ? raw['depends-on'].filter((id) => typeof id === 'string') : []);

async function buildOne(id: string, raw: unknown, { defaults, whole, work }: { defaults: unknown; whole: ReadonlySet<string>; work: Work }): Promise<BuiltService | undefined> {
  const beneath = merged(work.mode === 'guard' ? guardDefaults : {}, defaults);
  const written = merged(beneath, raw);
  const facts = servesMockoon(written) ? await mockoonFacts(written, ['services', id, 'mockoon'], work) : {};
  if (facts === undefined) return undefined;
  const result = validate(serviceShape, [beneath, facts, raw].reduce(merged));
  if (!result.ok) return undefined;
  return buildService(result.value, { id, whole, mode: work.mode, environment: work.environment, secrets: work.secrets, complain: work.complain });
}

/** Whether a service that has passed its shape, the defaults merged in, names a Mockoon data file. */
const servesMockoon = (written: unknown): written is WrittenMockoon => isRecord(written) && written['mockoon'] !== undefined;

/** Problems in the order of the text, secrets withoutSecrets, no two alike, bounded. */
function sorted(problems: readonly Problem[], secrets: ReadonlySet<string>): readonly [Problem, ...Problem[]] {
  const shown = new Map<string, Problem>();
  for (const problem of problems) {
    const suggestion = problem.suggestion === undefined ? undefined : withoutSecrets(problem.suggestion, secrets);
    const clean = { ...problem, message: withoutSecrets(problem.message, secrets), suggestion };
    shown.set(`${clean.line}:${clean.column}:${clean.line === undefined ? clean.path : ''}:${clean.message}`, clean);
  }
  const ordered = [...shown.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || (a.path < b.path ? -1 : 1));
  const [first, ...rest] = ordered;
  if (first === undefined) throw new Error('no configuration, and no problem either');
  if (rest.length < problemsMax) return [first, ...rest];
  const more = { line: undefined, column: undefined, path: '', message: `and ${rest.length - problemsMax + 1} more problems; mend these first`, suggestion: undefined };
  return [first, ...rest.slice(0, problemsMax - 1), more];
}
