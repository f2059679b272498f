import * as v from 'valibot';
import { plannedMaintenance } from '../domain/announcement.ts';
import { durationPattern, parseDuration } from './duration.ts';
import { expectationShape } from './expectation-schema.ts';
import { methodFault, methodPattern, methods } from './method.ts';

/** Marks a message that stands for an unknown key; what follows are the keys that are known. */
export const unknownKeyMark = 'unknown-key ';

const day = 86_400_000;
const isMap = (input: unknown): boolean => typeof input === 'object' && input !== null && !Array.isArray(input);

type Same<E extends v.ObjectEntries> = v.StrictObjectSchema<E, undefined>;
type Schema<E extends v.ObjectEntries> = v.GenericSchema<v.InferInput<Same<E>>, v.InferOutput<Same<E>>>;

/** A map whose keys are known; every unknown one is a problem of its own. A message that begins with `wants` is completed by what came. */
function shape<const E extends v.ObjectEntries>(entries: E, want = 'wants a map'): Schema<E> {
  const map = v.objectWithRest(entries, v.never(unknownKeyMark + Object.keys(entries).join(' ')), want);
  const other = v.never(want);
  return v.lazy((input) => (input === undefined || isMap(input) ? map : other) as unknown as Schema<E>);
}

/** One of two forms, picked by what was written, so that the message is about the form that was meant. */
function either<A, B, C = A, D = B>(first: v.GenericSchema<A, C>, second: v.GenericSchema<B, D>, isFirst: (input: unknown) => boolean): v.GenericSchema<A | B, C | D> {
  const union = v.union([first, second]);
  return v.lazy((input) => (input === undefined ? union : isFirst(input) ? first : second) as v.GenericSchema<A | B, C | D>);
}

function records<T>(values: v.GenericSchema<T, T>, want: string): v.GenericSchema<Record<string, T>, Record<string, T>> {
  const map = v.record(v.string(), values, want);
  const other = v.never(want);
  return v.lazy((input) => (input === undefined || isMap(input) ? map : other) as typeof map);
}

const text = (want: string) => v.pipe(v.string(`wants ${want}`), v.nonEmpty(`wants ${want}`));
const listOf = <S extends v.GenericSchema>(item: S, want: string) => v.array(item, `wants ${want}`);
const isText = (input: unknown): boolean => typeof input === 'string';
const isList = (input: unknown): boolean => Array.isArray(input);
const textOrList = (want: string) => either(text(want), v.pipe(listOf(text(want), want), v.nonEmpty(`wants ${want}`)), (input) => !isList(input));

function integer(want: string, min: number, max: number) {
  const wants = `wants ${want}`;
  return v.pipe(v.number(wants), v.integer(wants), v.minValue(min, wants), v.maxValue(max, wants));
}

/** A duration as text, no longer than `maxMs`. */
function duration(maxMs: number) {
  const message = (input: unknown): string => {
    const parsed = parseDuration(input, maxMs);
    return parsed.ok ? 'wants a duration' : parsed.message;
  };
  const fault = (issue: v.BaseIssue<unknown>): string => message(issue.input);
  return v.pipe(v.string(fault), v.regex(durationPattern, fault), v.check((input) => parseDuration(input, maxMs).ok, fault));
}

const command = (want: string) => textOrList(`a command: one shell line, or a list of program and arguments${want}`);
const count = (max: number) => integer(`a whole number from 1 to ${max}`, 1, max);
const flag = v.boolean('wants true or false');
const severity = v.picklist(['critical', 'warning'], 'wants critical or warning');
const familyName = v.picklist(['any', 'ipv4', 'ipv6'], 'wants any, ipv4 or ipv6');
const port = either(v.literal('auto', 'wants a port from 1 to 65535, or auto'), integer('a port from 1 to 65535, or auto', 1, 65_535), isText);
const bodyMax = either(
  v.pipe(v.string(), v.regex(/^[1-9]\d{0,8} ?(?:B|KiB|MiB|kB|MB)$/u, 'wants a size such as 64KiB or 1MiB')),
  integer('a size such as 64KiB or 1MiB, or a number of bytes', 1, 67_108_864),
  isText,
);
const restart = either(
  v.pipe(v.string(), v.regex(/^(?:no|on-failure(?::[1-9]\d{0,3})?)$/u, 'wants no, on-failure or on-failure:10')),
  v.literal(false, 'wants no, on-failure or on-failure:10'),
  isText,
);
const texts = (want: string) => records(v.string('wants text'), `wants a map of ${want}`);
const auth = either(
  v.pipe(v.string(), v.regex(/^[^:]+:/u, 'wants user:password, { user, password } or { bearer }')),
  shape({ user: v.optional(v.string('wants text')), password: v.optional(v.string('wants text')), bearer: v.optional(text('a token')) }, 'wants user:password, { user, password } or { bearer }'),
  isText,
);

const wrongMethod = ({ input }: v.BaseIssue<unknown>): string => methodFault(input) ?? 'wants a method such as GET';
/** The first form is what editors offer. */
const method = either(v.picklist(methods), v.pipe(v.string(wrongMethod), v.regex(methodPattern, wrongMethod)), () => false);

const requestEntries = {
  method: v.optional(method),
  path: v.optional(v.pipe(text('a path such as /orders'), v.description('relative to the url of the service'))),
  url: v.optional(text('a URL such as http://127.0.0.1:3001/orders')),
  headers: v.optional(texts('header names to text')),
  body: v.optional(v.string('wants text (json: takes any value)')),
  json: v.optional(v.pipe(v.unknown(), v.description('sets the body, and the content-type'))),
  auth: v.optional(auth),
};
const httpWant = 'wants GET /path, a URL, or a map of method, path or url, headers, body, json, auth';
const checkRequest = either(
  text('GET /path, a URL, or a map'),
  shape({ ...requestEntries, 'follow-redirects': v.optional(v.pipe(flag, v.description('at most five; default true'))) }, httpWant),
  isText,
);
const stepRequest = either(text('POST /path, a URL, or a map'), shape(requestEntries, httpWant), isText);

/** Read by `compileExpectations`; described here for the editor. */
const expectations: v.GenericSchema<unknown, unknown> = v.lazy((input) => (input === undefined ? expectationShape : v.unknown()));

const probeEntries = {
  http: v.optional(checkRequest),
  tcp: v.optional(text('host:port')),
  timeout: v.optional(v.pipe(duration(day), v.description('limit of one probe, the whole body included'))),
  family: v.optional(familyName),
  'body-max': v.optional(bodyMax),
  expect: v.optional(expectations),
};
const probeWant = 'wants /path, GET /path, a URL, { http: … } or { tcp: host:port }';
const checkShape = shape({ name: v.optional(text('a name')), ...probeEntries, warn: v.optional(expectations) }, probeWant);
const check = either(text('/path, GET /path or a URL'), checkShape, isText);
const heartbeat = either(text('/path, GET /path or a URL'), shape(probeEntries, probeWant), isText);
const watch = v.picklist(['heartbeat', 'checks'], 'wants checks, or heartbeat as by default');

const dataFile = text('the path of a Mockoon data file');
const versionWant = 'wants a version of @mockoon/cli such as 9.9.0';
const mockoon = either(
  dataFile,
  shape(
    {
      data: dataFile,
      // As it was written: the loader hands over the text of a number, because 9.10 is not 9.1.
      version: v.optional(v.pipe(either(v.pipe(v.string(versionWant), v.regex(/^\d{1,5}(?:\.\d{1,5}){0,2}$/u, versionWant)), v.pipe(v.number(versionWant), v.minValue(0, versionWant)), isText), v.description('fetched by npx; without it the repository has to have @mockoon/cli installed'))),
    },
    'wants the path of a Mockoon data file, or { data: mocks/orders.json, version: 9.9.0 }',
  ),
  isText,
);

const backoff = shape(
  {
    initial: v.optional(duration(day), '1s'),
    factor: v.optional(v.pipe(v.number('wants a number from 1 to 10'), v.minValue(1, 'wants a number from 1 to 10'), v.maxValue(10, 'wants a number from 1 to 10')), 2),
    max: v.optional(duration(day), '30s'),
  },
  'wants a map such as { initial: 1s, factor: 2, max: 30s }',
);
const dispatch = shape(
  {
    workflow: text('the file name of a workflow, such as restart.yml'),
    ref: v.optional(text('a branch or tag'), 'main'),
    inputs: v.optional(texts('input names to text'), {}),
    'verify-for': v.optional(v.pipe(duration(day), v.description('how long its run is waited for')), '10m'),
  },
  'wants a map such as { workflow: restart.yml, ref: main }',
);
const step = shape(
  {
    run: v.optional(command('')),
    http: v.optional(stepRequest),
    dispatch: v.optional(dispatch),
    attempts: v.optional(count(100), 1),
    backoff: v.optional(backoff, {}),
    timeout: v.optional(duration(day), '60s'),
    settle: v.optional(duration(day), '1s'),
  },
  'wants a map with run, http or dispatch',
);

const login = v.pipe(v.string('wants a login'), v.regex(/^[A-Za-z0-9][\w.-]{0,99}(?:\[bot\])?$/u, 'wants a login without @'));
const pageFor = v.picklist(['critical', 'warning'], 'wants critical or warning');
const flapping = shape({ outages: v.optional(integer('a whole number from 2 to 30', 2, 30), 3), within: v.optional(duration(30 * day), '3h') }, 'wants a map such as { outages: 3, within: 3h }');
const incident = shape({
  open: v.optional(v.pipe(v.picklist(['if-recovery-fails', 'at-once'], 'wants if-recovery-fails or at-once'), v.description('default if-recovery-fails where there is a recovery, else at-once'))),
  healed: v.optional(v.picklist(['record', 'summary'], 'wants record or summary'), 'record'),
  'open-on': v.optional(v.picklist(['failing', 'degraded'], 'wants failing or degraded'), 'failing'),
  page: v.optional(listOf(v.pipe(v.string('wants @login or @org/team'), v.regex(/^@[A-Za-z0-9][\w.-]{0,99}(?:\/[\w.-]{1,100})?$/u, 'wants @login or @org/team')), 'a list such as ["@org/on-call"]'), []),
  'page-for': v.optional(v.pipe(either(pageFor, v.pipe(listOf(pageFor, 'critical or warning'), v.nonEmpty('wants critical or warning')), (input) => !isList(input)), v.description('warning means critical too')), 'critical'),
  labels: v.optional(listOf(v.pipe(v.string('wants a label'), v.nonEmpty('wants a label'), v.maxLength(50, 'wants a label of at most 50 characters')), 'a list of labels'), []),
  assignees: v.optional(listOf(login, 'a list of logins'), []),
  'reopen-window': v.optional(duration(365 * day), '24h'),
  flapping: v.optional(v.pipe(either(v.literal('off'), flapping, (input) => typeof input === 'string'), v.description('so many outages (2 to 30) within so long are flapping, or off: each outage is told by itself')), {}),
  remind: v.optional(v.pipe(either(v.literal('off'), duration(30 * day), (input) => input === 'off'), v.description('after how long people are reminded, each pause twice the one before, or off, as by default'))),
  'comments-per-day': v.optional(v.pipe(count(30), v.description('at most so many comments on one incident in 24 hours')), 10),
});

const instant = text('a date and time such as 2026-12-01T22:00:00Z');
const maintenanceEntry = shape(
  {
    start: v.optional(instant),
    end: v.optional(instant),
    cron: v.optional(v.pipe(text('a cron such as "0 2 * * sun"'), v.description('when it begins, again and again'))),
    duration: v.optional(v.pipe(duration(7 * day), v.description('how long it then lasts'))),
    timezone: v.optional(v.pipe(text('a time zone such as Europe/Berlin'), v.description('an IANA name; for cron by default UTC'))),
    reason: v.optional(v.pipe(text('a reason'), v.maxLength(200, 'wants a reason of at most 200 characters')), plannedMaintenance),
  },
  'wants a map such as { start: 2026-12-01T22:00:00Z, end: 2026-12-02T02:00:00Z } or { cron: "0 2 * * sun", duration: 2h }',
);
const maintenance = v.pipe(listOf(maintenanceEntry, 'a list of maintenance, each with start and end, or cron and duration'), v.maxLength(100, 'wants at most 100 entries'));

const sharedEntries = {
  timeout: v.optional(v.pipe(duration(day), v.description('of one probe; guard: 2s')), '10s'),
  'failure-threshold': v.optional(v.pipe(count(100), v.description('failures in a row that make an outage; guard: 2')), 3),
  'success-threshold': v.optional(v.pipe(count(100), v.description('passes in a row that make a cure; guard: 1')), 2),
  'retry-interval': v.optional(v.pipe(duration(day), v.description('between two probes that confirm; guard: 500ms')), '5s'),
  family: v.optional(familyName, 'any'),
  'body-max': v.optional(v.pipe(bodyMax, v.description('at most this much of a body is read')), '1MiB'),
  'ready-timeout': v.optional(v.pipe(duration(day), v.description('how long guard waits until it serves')), '60s'),
  interval: v.optional(v.pipe(duration(day), v.description('between two heartbeats of guard')), '1s'),
  watch: v.optional(v.pipe(watch, v.description('what guard probes: the heartbeat, or all checks')), 'heartbeat'),
  restart: v.optional(v.pipe(restart, v.description('no, on-failure:10, or on-failure for ten times')), 'on-failure:10'),
  cwd: v.optional(text('a folder')),
  env: v.optional(texts('variable names to text'), {}),
  severity: v.optional(severity, 'critical'),
  tags: v.optional(listOf(v.pipe(v.string('wants a tag'), v.regex(/^[\w.-]{1,50}$/u, 'wants a tag of letters, digits, dot, dash and underscore')), 'a list of tags'), []),
  runbook: v.optional(text('a URL')),
  recovery: v.optional(listOf(step, 'a list of steps, each with run, http or dispatch'), []),
  'recovery-budget': v.optional(v.pipe(count(100), v.description('attempts of recovery in one incident')), 10),
  'recovery-cool-down': v.optional(v.pipe(duration(30 * day), v.description('how long recovery rests once these are spent or the ladder has failed')), '30m'),
  incident: v.optional(incident, {}),
  maintenance: v.optional(v.pipe(maintenance, v.description('when it is worked on: nothing is opened, paged or recovered then')), []),
};

const policyEntries = {
  'group-above': v.optional(v.pipe(count(1_000), v.description('when more services than this fail at once, they are one incident')), 5),
  connectivity: v.optional(v.pipe(listOf(text('a URL'), 'a list of URLs such as [https://example.org]'), v.maxLength(10, 'wants at most 10 URLs'), v.description('asked when every remote service seems down, to tell whether this machine has a network at all')), []),
  maintenance: v.optional(v.pipe(maintenance, v.description('of all services')), []),
  'expect-every': v.optional(v.pipe(duration(31 * day), v.description('how often a run is expected; longer gaps are told'))),
  ping: v.optional(v.pipe(text('a URL'), v.description('asked at the end of every run, so that its silence tells somebody else; secret'))),
};

const serviceMap = shape(
  {
    url: v.optional(v.pipe(text('a URL such as http://127.0.0.1:3001'), v.description('base of the relative paths'))),
    start: v.optional(v.pipe(command(''), v.description('guard runs it; {{port}} and {{url}} are filled in'))),
    port: v.optional(port),
    mockoon: v.optional(mockoon),
    stop: v.optional(command('')),
    background: v.optional(v.pipe(flag, v.description('the command returns and the service lives on; needs stop')), false),
    heartbeat: v.optional(v.pipe(heartbeat, v.description('what guard probes at each interval; by default any answer of the service will do'))),
    checks: v.optional(v.pipe(listOf(check, 'a list of checks'), v.nonEmpty('wants at least one check; remove the key to have GET on the url'))),
    'depends-on': v.optional(listOf(text('the id of a service'), 'a list of ids of services'), []),
    ...sharedEntries,
  },
  'wants a URL or a map',
);

/** The shape of one service in its long form, with the defaults of mode check. */
export const serviceShape = serviceMap;
/** The shape of `defaults`: what any service may have, except what makes it that service. */
export const defaultsShape = shape(sharedEntries);
/** The whole file. Services are read one by one, so that each problem keeps its place. */
export const configShape = shape(
  {
    defaults: v.optional(defaultsShape),
    services: records(either(text('a URL or a map'), serviceMap, isText), 'wants a map of ids to services'),
    mask: v.optional(listOf(v.pipe(v.string('wants the name of a variable'), v.regex(/^[A-Za-z_]\w*$/u, 'wants the name of a variable, such as API_TOKEN')), 'a list of names of variables'), []),
    'record-authors': v.optional(listOf(login, 'a list of logins'), []),
    ...policyEntries,
  },
  'wants a map with services',
);
/** The keys of the file that hold for the whole run. */
export const policyShape = v.object(policyEntries);
/** Guard's own defaults, beneath those of the file. */
export const guardDefaults = { timeout: '2s', 'failure-threshold': 2, 'success-threshold': 1, 'retry-interval': '500ms' } as const;

export type RawService = v.InferOutput<typeof serviceShape>;
export type RawCheck = v.InferOutput<typeof checkShape>;
export type RawRequest = Exclude<v.InferOutput<typeof checkRequest>, string>;
export type RawMockoon = v.InferOutput<typeof mockoon>;
export type RawStep = v.InferOutput<typeof step>;
export type RawMaintenance = v.InferOutput<typeof maintenanceEntry>;
export type RawPolicy = v.InferOutput<typeof policyShape>;
export type RawConfig = v.InferOutput<typeof configShape>;
export type RawAuth = v.InferOutput<typeof auth>;
