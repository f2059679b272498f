import { isLoopback } from '../domain/loopback.ts';
import type { Check, IncidentPolicy, Launch, Service, Severity } from '../domain/service.ts';
import { fillPlaceholders, type Building } from './building.ts';
import { durationMs, readChecks } from './checks.ts';
import { withoutSecrets, type Environment } from './fill.ts';
import { readHeartbeat } from './heartbeat.ts';
import { readMaintenance } from './maintenance.ts';
import type { Complain, Path } from './problem.ts';
import type { RawService } from './schema.ts';
import { readCommand, readSteps } from './steps.ts';
import { laterPort, readHttpUrl, shownUrl } from './target.ts';

/** For whom a configuration is read: guard has defaults of its own, and only check needs every port to be known. */
export type Mode = 'check' | 'guard' | 'validate';

/** What building one service needs besides its values. */
export interface ServiceOptions {
  readonly id: string;
  readonly mode: Mode;
  readonly environment: Environment;
  readonly secrets: Set<string>;
  readonly complain: Complain;
  readonly whole: ReadonlySet<string>;
}

/** A service, and what is in effect for it in the words of the configuration. */
export interface BuiltService {
  readonly service: Service;
  readonly effective: Readonly<Record<string, unknown>>;
}

const ourLabels = /^(?:mock-medic|unsettled|flapping|mass-failure|acknowledged|needs-human|mock-medic-maintenance|service:.*|severity:.*)$/iu;
const takenVariables = /^(?:GITHUB|ACTIONS|RUNNER|INPUT|STATE|NPM_CONFIG|NODE)_/u;
const launchKeys = ['ready-timeout', 'interval', 'watch', 'restart', 'cwd', 'env', 'background'];

/** The beginning of the variables that tell where a service is: `orders` gives ORDERS for ORDERS_URL and ORDERS_PORT. */
export function variablePrefix(id: string): string {
  const name = id.toUpperCase().replaceAll('-', '_');
  return /^\d/u.test(name) ? `_${name}` : name;
}

function portOf(raw: RawService, path: Path, options: ServiceOptions): number | undefined {
  if (raw.port !== 'auto') return raw.port;
  const variable = `${variablePrefix(options.id)}_PORT`;
  const exported = /^[1-9]\d{0,4}$/u.exec(options.environment[variable] ?? '');
  if (options.mode === 'guard') return laterPort;
  if (exported !== null) return Number(exported[0]);
  if (options.mode === 'check') options.complain({ path: [...path, 'port'], message: `is auto, and no guard has told the port in ${variable}; run guard in an earlier step of this job, run this within mock-medic guard -- …, or set ${variable} or the port` });
  return laterPort;
}

/** Takes the place of a url that is wrong, so that relative paths are not called wrong as well. */
const standIn = 'http://localhost';

function baseOf(raw: RawService, path: Path, { port, complain }: { port: number | undefined; complain: Complain }): Building['base'] {
  const text = raw.url ?? (port === undefined ? undefined : 'http://127.0.0.1:{{port}}');
  if (text === undefined) return undefined;
  const read = readHttpUrl(fillPlaceholders(text, { port, url: undefined }), port === laterPort);
  if (read.ok) return read;
  complain({ path: [...path, 'url'], message: read.message, suggestion: read.suggestion });
  return { url: new URL(standIn), userInfo: undefined };
}

/** Builds one service from its values, every default filled in; undefined when something in it is wrong. */
export async function buildService(raw: RawService, options: ServiceOptions): Promise<BuiltService | undefined> {
  const path = ['services', options.id];
  let faults = 0;
  const complain: Complain = (complaint) => {
    faults++;
    options.complain(complaint);
  };
  const port = portOf(raw, path, { ...options, complain });
  const base = baseOf(raw, path, { port, complain });
  const url = base === undefined ? undefined : shownUrl(base.url);
  const building: Building = { path, complain, secrets: options.secrets, base, placeholders: { port, url } };
  const built = await readChecks({ service: raw, building, whole: options.whole });
  const recovery = readSteps(raw.recovery, building);
  const incident = readIncident(raw, recovery.length > 0, building);
  const admin = raw.mockoon !== undefined && !disablesAdmin(raw);
  const heartbeat = raw.start === undefined ? undefined : await readHeartbeat({ service: raw, building, whole: options.whole, checks: built, mockoon: admin, environment: options.environment });
  const maintenance = await readMaintenance(raw.maintenance, { path: [...path, 'maintenance'], complain });
  const own = readLaunch(raw, options.id, building);
  const launch: Launch | undefined = own === undefined || heartbeat === undefined ? undefined : { ...own, port: own.port ?? loopbackPort(base?.url, built.map(({ check }) => check)), heartbeat: heartbeat.checks, mockoon: admin };
  if (raw.runbook !== undefined) {
    const runbook = readHttpUrl(raw.runbook);
    if (!runbook.ok) complain({ path: [...path, 'runbook'], message: runbook.message, suggestion: runbook.suggestion });
  }
  const [first, ...rest] = built;
  if (first === undefined && faults === 0) complain({ path, at: 'key', message: 'has nothing to check; give it a url, a port, checks or mockoon' });
  if (first === undefined || faults > 0) return undefined;
  const service: Service = {
    id: options.id,
    severity: raw.severity,
    tags: raw.tags,
    runbook: raw.runbook,
    url,
    checks: [first.check, ...rest.map(({ check }) => check)],
    confirmation: { failureThreshold: raw['failure-threshold'], successThreshold: raw['success-threshold'], retryIntervalMs: durationMs(raw['retry-interval']) },
    recovery,
    recoveryBudget: { attempts: raw['recovery-budget'], coolDownMs: durationMs(raw['recovery-cool-down']) },
    incident,
    maintenance,
    dependsOn: [...new Set(raw['depends-on'])],
    launch,
  };
  const hidden = launch === undefined ? launchKeys : [];
  const beating = heartbeat?.written === undefined ? {} : { heartbeat: heartbeat.written };
  const inEffect = { ...(base === undefined ? {} : { url: raw.url ?? url }), ...raw, ...beating, checks: built.map(({ written }) => written), incident: { ...raw.incident, open: incident.open, 'page-for': incident.pageFor } };
  return { service, effective: Object.fromEntries(Object.entries(inEffect).filter(([key, value]) => value !== undefined && !hidden.includes(key))) };
}

/** The port on this machine by which a service is reached, where nobody named it: of its url, else of its first check. What guard starts must find it free. */
function loopbackPort(base: URL | undefined, checks: readonly Check[]): number | undefined {
  const places = [...(base === undefined ? [] : [base]), ...checks.map((check) => (check.kind === 'http' ? new URL(check.url) : new URL(`tcp://${check.host.includes(':') ? `[${check.host}]` : check.host}:${check.port}`)))];
  const own = places.find(({ hostname }) => isLoopback(hostname));
  if (own === undefined) return undefined;
  const port = Number(own.port === '' ? (own.protocol === 'https:' ? 443 : 80) : own.port);
  return port === laterPort ? undefined : port;
}

function readIncident(raw: RawService, recovers: boolean, building: Building): IncidentPolicy {
  const { incident } = raw;
  for (const [index, label] of incident.labels.entries()) {
    if (ourLabels.test(label)) building.complain({ path: [...building.path, 'incident', 'labels', index], message: `"${label}" is a label that Mock Medic sets by itself; remove it` });
  }
  for (const [key, who] of [['labels', 'the labels of an issue are'], ['assignees', 'the assignees of an issue are'], ['page', 'who is mentioned in an issue is']] as const) {
    for (const [index, text] of incident[key].entries()) {
      if (withoutSecrets(text, building.secrets) !== text) building.complain({ path: [...building.path, 'incident', key, index], message: `holds a secret, and ${who} public; write it out, or take it from a variable that is not secret` });
    }
  }
  if (incident.assignees.length > 10) building.complain({ path: [...building.path, 'incident', 'assignees'], message: `names ${incident.assignees.length} people; GitHub allows 10 on an issue` });
  if (incident.labels.length > 50) building.complain({ path: [...building.path, 'incident', 'labels'], message: `has ${incident.labels.length} labels; at most 50` });
  if (incident.page.length > 20) building.complain({ path: [...building.path, 'incident', 'page'], message: `mentions ${incident.page.length}; at most 20` });
  const pageFor: readonly Severity[] = typeof incident['page-for'] === 'string' ? (incident['page-for'] === 'warning' ? ['critical', 'warning'] : ['critical']) : [...new Set(incident['page-for'])];
  return {
    open: incident.open ?? (recovers ? 'if-recovery-fails' : 'at-once'),
    healed: incident.healed,
    openOn: incident['open-on'],
    page: [...new Set(incident.page)],
    pageFor,
    labels: [...new Set(incident.labels)],
    assignees: [...new Set(incident.assignees)],
    reopenWindowMs: durationMs(incident['reopen-window']),
    flapping: incident.flapping === 'off' ? undefined : { outages: incident.flapping.outages, withinMs: durationMs(incident.flapping.within) },
    remindMs: incident.remind === undefined || incident.remind === 'off' ? undefined : durationMs(incident.remind),
    commentsPerDay: incident['comments-per-day'],
  };
}

const disablesAdmin = ({ start }: RawService): boolean => (typeof start === 'string' ? start : (start ?? []).join(' ')).includes('--disable-admin-api');

function readLaunch(raw: RawService, id: string, building: Building): Omit<Launch, 'heartbeat' | 'mockoon'> | undefined {
  if (raw.background && raw.stop === undefined) building.complain({ path: [...building.path, 'background'], message: 'needs stop: once the command has returned, nothing else tells how to end the service' });
  if (raw.start === undefined) {
    if (raw.background) building.complain({ path: [...building.path, 'background'], message: 'needs start: there is no command that could return' });
    if (raw.heartbeat !== undefined) building.complain({ path: [...building.path, 'heartbeat'], at: 'key', message: 'needs start: guard watches what it has started' });
    return undefined;
  }
  const prefix = variablePrefix(id);
  if (takenVariables.test(`${prefix}_URL`)) {
    building.complain({ path: building.path, at: 'key', message: `would be exported as ${prefix}_URL and ${prefix}_PORT, names that belong to the platform; choose another id`, suggestion: `mock-${id}` });
  }
  for (const name of Object.keys(raw.env)) {
    if (!/^[A-Za-z_]\w*$/u.test(name)) building.complain({ path: [...building.path, 'env', name], at: 'key', message: 'is not the name of a variable; use letters, digits and underscores' });
  }
  const { placeholders } = building;
  const known = placeholders.port === laterPort ? { port: undefined, url: undefined } : placeholders;
  return {
    command: readCommand(raw.start, [...building.path, 'start'], building),
    port: raw.port === 'auto' && placeholders.port !== laterPort ? placeholders.port : raw.port,
    cwd: raw.cwd,
    env: Object.fromEntries(Object.entries(raw.env).map(([name, value]) => [name, fillPlaceholders(value, known)])),
    readyTimeoutMs: durationMs(raw['ready-timeout']),
    intervalMs: durationMs(raw.interval),
    restarts: restartsOf(raw.restart),
    stop: raw.stop === undefined ? undefined : readCommand(raw.stop, [...building.path, 'stop'], building),
    background: raw.background,
  };
}

function restartsOf(restart: string | false): number {
  if (restart === false || restart === 'no') return 0;
  const [, count = '10'] = /^on-failure:(\d+)$/u.exec(restart) ?? [];
  return Number(count);
}
