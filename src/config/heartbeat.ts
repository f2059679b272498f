import { adminPath, adminTokenVariable } from '../domain/calls.ts';
import { secretCharsMin } from '../domain/secret.ts';
import type { Check, HttpCheck } from '../domain/service.ts';
import type { Building } from './building.ts';
import { readCheck, type BuiltCheck, type Reading } from './checks.ts';
import type { Environment } from './fill.ts';
import type { Path } from './problem.ts';
import type { RawCheck } from './schema.ts';
import { laterPort } from './target.ts';

/** What guard probes between its checks, and the same in the words of the configuration where it has such. */
export interface BuiltHeartbeat {
  readonly checks: readonly [Check, ...Check[]];
  readonly written: RawCheck | undefined;
}

/** What a heartbeat is chosen by. */
export interface HeartbeatReading extends Reading {
  readonly checks: readonly BuiltCheck[];
  /** Whether the service is a Mockoon with its admin API. */
  readonly mockoon: boolean;
  readonly environment: Environment;
}

/** No route serves it, so that asking for it changes nothing that a test could see. */
const unservedPath = '/mock-medic-heartbeat';
const name = 'heartbeat';
const headerToken = /^[\u0021-\u007e]+$/u;

/**
 * Builds the heartbeat: the checks themselves where `watch: checks` is said, else what `heartbeat` says, else any answer at all of the service.
 * Undefined when that cannot be built; what is wrong with it has then been told.
 */
export async function readHeartbeat(reading: HeartbeatReading): Promise<BuiltHeartbeat | undefined> {
  const { service, building, checks } = reading;
  const path = [...building.path, 'heartbeat'];
  if (service.watch === 'checks') {
    if (service.heartbeat !== undefined) building.complain({ path, at: 'key', message: 'stands beside watch: checks; remove one of them (watch: heartbeat, where the defaults say checks)' });
    return built(checks.map(({ check }) => check), undefined);
  }
  const tcpOnly = checks.every(({ check }) => check.kind === 'tcp');
  // A mock's https has a certificate of its own, which a probe refuses; whoever checks such a one by tcp is watched by tcp.
  const unasked = service.heartbeat === undefined && tcpOnly && building.base?.url.protocol !== 'http:';
  if (unasked) return built(checks.map(({ check }, index) => ({ ...check, name: index === 0 ? name : `${name} (${index + 1})`, warn: undefined })), undefined);
  return readOne(service.heartbeat ?? anyAnswer(reading), path, reading);
}

function built([first, ...rest]: readonly Check[], written: RawCheck | undefined): BuiltHeartbeat | undefined {
  return first === undefined ? undefined : { checks: [first, ...rest], written };
}

async function readOne(raw: RawCheck | string, path: Path, reading: HeartbeatReading): Promise<BuiltHeartbeat | undefined> {
  const one = await readCheck(raw, path, reading);
  if (one === undefined) return undefined;
  const { name: _, ...written } = one.written;
  const check = withToken(one.check, reading);
  return { checks: [takesAnyAnswer(check) ? { ...check, answerOnly: true, name } : { ...check, name }], written };
}

/** Whether nothing of an answer matters but that it comes. */
function takesAnyAnswer(check: Check): check is HttpCheck {
  const { status, withinMs, headers, body, json } = check.expect;
  const isAnyStatus = status?.some(({ from, to }) => from <= 100 && to >= 599) === true;
  return check.kind === 'http' && isAnyStatus && !check.followRedirects && check.warn === undefined && withinMs === undefined && headers.length === 0 && body === undefined && json.length === 0;
}

/** A request that passes with whatever answer comes. */
function anyAnswer({ building, checks, mockoon }: HeartbeatReading): RawCheck {
  const { base } = building;
  const relative = base !== undefined && base.url.search === '' && !mockoon;
  const target = relative ? { path: unservedPath } : { url: `${originOf(building, checks)}${mockoon ? adminPath : unservedPath}` };
  return { http: { ...target, 'follow-redirects': false }, expect: { status: '100-599' }, 'body-max': '1KiB' };
}

/** Where the service answers, with the placeholder for a port that is not known yet. */
function originOf({ base, placeholders }: Building, checks: readonly BuiltCheck[]): string {
  const asked = checks.map(({ check }) => check).find((check) => check.kind === 'http');
  const url = base?.url ?? new URL(asked?.url ?? 'http://127.0.0.1:{{port}}');
  return placeholders.port === laterPort && url.port === String(laterPort) ? `${url.protocol}//${url.hostname}:{{port}}` : url.origin;
}

/** Mockoon records what is asked of its admin API without the token as if a test had asked it, and keeps only the last hundred. */
function withToken(check: Check, { mockoon, environment, building }: HeartbeatReading): Check {
  const token = environment[adminTokenVariable]?.trim() ?? '';
  if (!mockoon || check.kind !== 'http' || !headerToken.test(token) || !new URL(check.url).pathname.startsWith(adminPath)) return check;
  if (check.headers.some(([header]) => header === 'authorization')) return check;
  if (token.length >= secretCharsMin) building.secrets.add(token);
  return { ...check, headers: [...check.headers, ['authorization', `Bearer ${token}`]] };
}
