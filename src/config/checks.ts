import type { Check } from '../domain/service.ts';
import type { Expectations } from '../domain/expectation.ts';
import { compileExpectations } from './compile.ts';
import { fillPlaceholders, type Building } from './building.ts';
import { parseDuration } from './duration.ts';
import { withoutSecrets, pathKey, plainScalar } from './fill.ts';
import type { Path } from './problem.ts';
import { readRequest } from './request.ts';
import type { RawCheck, RawService } from './schema.ts';
import { laterPort, readTcpTarget } from './target.ts';

/** A check, and the same in the long form of the configuration. */
export interface BuiltCheck {
  readonly check: Check;
  readonly written: RawCheck;
}

const sizes: Readonly<Record<string, number>> = { B: 1, kB: 1_000, MB: 1_000_000, KiB: 1_024, MiB: 1_048_576 };

/** Milliseconds of a duration that the schema has already accepted. */
export function durationMs(text: string): number {
  const parsed = parseDuration(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
}

function bytes(size: number | string): number {
  if (typeof size === 'number') return size;
  const [, count = '', unit = ''] = /^(\d+) ?(\w+)$/u.exec(size) ?? [];
  return Number(count) * (sizes[unit] ?? 1);
}

/** The long form of `/orders`, `GET /orders` and a bare URL. */
export const longCheck = (raw: RawCheck | string): RawCheck => (typeof raw === 'string' ? { http: raw } : raw);

/** What a check is read with. */
export interface Reading {
  readonly service: RawService;
  readonly building: Building;
  /** Paths that were one reference and nothing else. */
  readonly whole: ReadonlySet<string>;
}

async function readExpectations(raw: unknown, path: Path, { tcp, reading }: { tcp: boolean; reading: Reading }): Promise<Expectations> {
  const first = await compileExpectations(raw, tcp);
  const plain = first.problems.reduce((value, problem) => (reading.whole.has(pathKey([...path, ...problem.path])) ? plainAt(value, problem.path) : value), raw);
  const { expectations, problems } = plain === raw ? first : await compileExpectations(plain, tcp);
  for (const problem of problems) reading.building.complain({ path: [...path, ...problem.path], message: problem.message });
  return expectations;
}

/** The value with the text at a path read as the number or boolean that it plainly is. */
export function plainAt(value: unknown, path: Path): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return typeof value === 'string' ? (plainScalar(value) ?? value) : value;
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === step ? plainAt(item, rest) : item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, key === step ? plainAt(item, rest) : item]));
}

/** Builds one check, or complains and gives undefined. */
export async function readCheck(raw: RawCheck | string, path: Path, reading: Reading): Promise<BuiltCheck | undefined> {
  const { building, service } = reading;
  const long = longCheck(raw);
  const place = typeof raw === 'string' ? path : [...path, long.http === undefined ? 'tcp' : 'http'];
  if ((long.http === undefined) === (long.tcp === undefined)) {
    building.complain({ path, message: long.http === undefined ? 'wants http or tcp: what should be checked?' : 'has both http and tcp; make two checks of them' });
    return undefined;
  }
  const tcp = long.tcp !== undefined;
  if (tcp && long['body-max'] !== undefined) building.complain({ path: [...path, 'body-max'], at: 'key', message: 'is for http; a tcp check reads no body' });
  const expected = await readExpectations(long.expect, [...path, 'expect'], { tcp, reading });
  const warn = long.warn === undefined ? undefined : await readExpectations(long.warn, [...path, 'warn'], { tcp, reading });
  const timeout = long.timeout ?? service.timeout;
  const family = long.family ?? service.family;
  const common = { timeoutMs: durationMs(timeout), family, warn };
  const written = { ...long, timeout, family };
  if (long.tcp !== undefined) {
    const target = readTcpTarget(fillPlaceholders(long.tcp, building.placeholders), building.placeholders.port === laterPort);
    if (!target.ok) building.complain({ path: place, message: target.message });
    if (!target.ok) return undefined;
    const name = long.name ?? withoutSecrets(`tcp ${target.host.includes(':') ? `[${target.host}]` : target.host}:${target.port}`, building.secrets);
    return { check: { kind: 'tcp', name, host: target.host, port: target.port, expect: expected, ...common }, written: { ...written, name } };
  }
  const request = readRequest(long.http ?? '', { path: place, method: 'GET' }, building);
  if (request === undefined) return undefined;
  const size = long['body-max'] ?? service['body-max'];
  const follow = typeof long.http === 'object' && 'follow-redirects' in long.http ? (long.http['follow-redirects'] ?? true) : true;
  const expect = { ...expected, status: expected.status ?? [{ from: 200, to: 299 }] };
  const { method, url, headers, body } = request;
  const check: Check = { kind: 'http', name: long.name ?? request.shown, method, url, headers, body, followRedirects: follow, bodyMaxBytes: bytes(size), expect, ...common };
  const expectWritten = { status: '2xx', ...(long.expect as object | undefined) };
  return { check, written: { ...written, name: check.name, http: { ...request.written, 'follow-redirects': follow }, 'body-max': size, expect: expectWritten } };
}

/** Builds the checks of a service; without any, GET on its url. Names are made unique, and given names must be. */
export async function readChecks(reading: Reading): Promise<readonly BuiltCheck[]> {
  const { service, building } = reading;
  if (service.checks === undefined && building.base === undefined) return [];
  const raws = service.checks ?? [{ http: {} }];
  const path = [...building.path, 'checks'];
  const taken = new Set<string>();
  for (const [index, raw] of raws.entries()) {
    if (typeof raw === 'string' || raw.name === undefined) continue;
    if (taken.has(raw.name)) building.complain({ path: [...path, index, 'name'], message: 'is the name of another check of this service; choose another' });
    taken.add(raw.name);
  }
  const built: BuiltCheck[] = [];
  for (const [index, raw] of raws.entries()) {
    const one = await readCheck(raw, [...path, index], reading);
    if (one === undefined) continue;
    const given = typeof raw !== 'string' && raw.name !== undefined;
    const name = given ? one.check.name : unique(one.check.name, taken);
    built.push({ check: { ...one.check, name }, written: { ...one.written, name } });
  }
  return built;
}

function unique(name: string, taken: Set<string>): string {
  let candidate = name;
  for (let count = 2; taken.has(candidate); count++) candidate = `${name} (${count})`;
  taken.add(candidate);
  return candidate;
}
