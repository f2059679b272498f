import type { Expectations, HeaderExpectation, JsonExpectation, Matcher, StatusRange } from '../domain/expectation.ts';
import { parseDuration } from './duration.ts';
import { compileMatcher } from './matcher.ts';
import { nearest } from './nearest.ts';
import { describe } from './problem.ts';

/** One thing wrong with an `expect` or `warn`; the path is relative to it. */
export interface CompileProblem {
  readonly path: readonly (string | number)[];
  /** What is wrong and what to write, to follow the path: `wants a number, not "5"`. */
  readonly message: string;
}

/** The expectations as far as they could be read, and every problem. */
export interface Compiled {
  readonly expectations: Expectations;
  readonly problems: readonly CompileProblem[];
}

type Report = (problem: CompileProblem) => void;

const members = ['status', 'within', 'headers', 'body', 'json'] as const;
const statusWants = 'wants a status such as 200, [200, 204], 2xx or 200-299';

/**
 * Compiles the value of `expect` or `warn`; undefined expects nothing. Everything wrong is reported at once.
 * No default is added: that an http check expects 2xx is for the caller to say.
 */
export async function compileExpectations(raw: unknown, tcp: boolean): Promise<Compiled> {
  const nothing: Expectations = { status: undefined, withinMs: undefined, headers: [], body: undefined, json: [] };
  if (raw === undefined) return { expectations: nothing, problems: [] };
  const known = tcp ? (['within'] as const) : members;
  if (!isMap(raw)) return { expectations: nothing, problems: [{ path: [], message: `wants a map of ${known.join(', ')}, not ${describe(raw)}` }] };
  const problems: CompileProblem[] = [];
  const report: Report = (problem) => void problems.push(problem);
  for (const key of Object.keys(raw)) reportUnknown(key, { tcp, report });
  const member = (key: (typeof members)[number]): unknown => (!tcp || key === 'within') && Object.hasOwn(raw, key) ? raw[key] : undefined;
  const expectations: Expectations = {
    status: readStatus(member('status'), report),
    withinMs: readWithin(member('within'), report),
    headers: readHeaders(member('headers'), report),
    body: readBody(member('body'), report),
    json: await readJson(member('json'), report),
  };
  return { expectations, problems };
}

function reportUnknown(key: string, { tcp, report }: { readonly tcp: boolean; readonly report: Report }): void {
  if (key === 'within' || key.startsWith('x-')) return;
  const isKnown = members.some((member) => member === key);
  if (isKnown && !tcp) return;
  if (isKnown) return report({ path: [key], message: 'is for http; a tcp check only has within' });
  const meant = nearest(key, tcp ? ['within'] : members);
  report({ path: [key], message: `is not a key of expect and warn${meant === undefined ? ` (${members.join(', ')})` : `; did you mean ${meant}?`}` });
}

function readStatus(raw: unknown, report: Report): readonly StatusRange[] | undefined {
  if (raw === undefined) return undefined;
  const list: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  if (list.length === 0) report({ path: ['status'], message: `${statusWants}, not an empty list` });
  const ranges = list.map((item, index) => {
    const range = statusRange(item);
    if (range === undefined) report({ path: Array.isArray(raw) ? ['status', index] : ['status'], message: `${statusWants}, not ${describe(item)}` });
    return range;
  });
  return ranges.filter((range) => range !== undefined);
}

function statusRange(raw: unknown): StatusRange | undefined {
  if (typeof raw !== 'number' && typeof raw !== 'string') return undefined;
  const text = String(raw).trim();
  if (/^[1-5]xx$/iu.test(text)) return { from: Number(text.charAt(0)) * 100, to: Number(text.charAt(0)) * 100 + 99 };
  const [, from, to = from] = /^([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?$/u.exec(text) ?? [];
  return from === undefined || Number(to) < Number(from) ? undefined : { from: Number(from), to: Number(to) };
}

function readWithin(raw: unknown, report: Report): number | undefined {
  if (raw === undefined) return undefined;
  const parsed = parseDuration(raw);
  if (parsed.ok) return parsed.value;
  report({ path: ['within'], message: parsed.message });
  return undefined;
}

function readHeaders(raw: unknown, report: Report): readonly HeaderExpectation[] {
  const headers = new Map<string, HeaderExpectation>();
  for (const [written, value] of entriesOf('headers', raw, report)) {
    const name = written.toLowerCase();
    const path = ['headers', written];
    if (!/^[!#$%&'*+.^_`|~0-9a-z-]+$/u.test(name)) report({ path, message: 'is not the name of a header' });
    else if (headers.has(name)) report({ path, message: 'is there twice; names of headers do not tell capitals apart' });
    const matcher = compileMatcher(value, { subject: 'header', path, name, report });
    if (matcher !== undefined) headers.set(name, { name, matcher });
  }
  return [...headers.values()];
}

function readBody(raw: unknown, report: Report): Matcher | undefined {
  return raw === undefined ? undefined : compileMatcher(raw, { subject: 'body', path: ['body'], name: 'body', report });
}

async function readJson(raw: unknown, report: Report): Promise<readonly JsonExpectation[]> {
  const entries = entriesOf('json', raw, report);
  if (entries.length === 0) return [];
  const { compilePath } = await import('./json-path.ts');
  const expectations: JsonExpectation[] = [];
  for (const [written, value] of entries) {
    const path = ['json', written];
    const compiled = await compilePath(written);
    if (!compiled.ok) {
      report({ path, message: compiled.message });
      continue;
    }
    const matcher = compileMatcher(value, { subject: compiled.value.singular ? 'node' : 'nodes', path, name: written, report });
    if (matcher !== undefined) expectations.push({ path: written, ...compiled.value, matcher });
  }
  return expectations;
}

function entriesOf(key: 'headers' | 'json', raw: unknown, report: Report): readonly (readonly [string, unknown])[] {
  if (raw === undefined) return [];
  if (isMap(raw)) return Object.entries(raw);
  const example = key === 'json' ? '{ "$.orders": { length: { gte: 1 } } }' : '{ content-type: { matches: json } }';
  report({ path: [key], message: `wants a map such as ${example}, not ${describe(raw)}` });
  return [];
}

function isMap(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
