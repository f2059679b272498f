import type { Marker } from '../../src/domain/incident.ts';
import type { Service } from '../../src/domain/service.ts';
import { massFailureId, massService } from '../../src/domain/mass-failure.ts';
import { createIncidentRenderer } from '../../src/render/incident.ts';
import { at, attempt, finding, healed, marker, outage, service } from './fixtures.ts';

const renderer = createIncidentRenderer({ runUrl: undefined, cron: true });
const answering = createIncidentRenderer({ runUrl: undefined, cron: true, replies: true });
const refused = finding({ check: 'tcp 127.0.0.1:3001', cause: 'connection refused on :3001', expected: 'an open port', got: 'connection refused on 127.0.0.1:3001', evidence: undefined });
const paged = [{ kind: 'paged', outage: 1, at: at('03:00:32') }] as const;
const cured = healed('orders').outage ?? outage();
const older = (id: number, time: string): ReturnType<typeof outage> =>
  outage({ ...cured, id, startedAt: at(`${time}:00.000`), confirmedAt: at(`${time}:04.000`), lastSeenAt: at(`${time}:10.000`), endedAt: at(`${time}:41.000`), findings: [refused], attempts: [] });

const dispatched = attempt({ label: 'dispatch restart.yml', result: 'pending', detail: 'run 4712 not finished after 10 min', output: '', verification: '' });

/** Six times down within three hours, cured each time; the last one since 03:40. */
const flapped = ['00:48', '01:15', '01:58', '02:30', '03:02', '03:40'].map((time, n) => older(n + 1, time));
const [flappedFirst = outage(), ...flappedLater] = flapped;
const flapping = [flappedFirst, ...flappedLater] as const;
const flappingDown = [flappedFirst, ...flappedLater.slice(0, -1), outage({ id: 6, startedAt: at('03:40:12'), confirmedAt: at('03:40:16'), lastSeenAt: at('03:40:20'), exhaustedAt: undefined, recovery: 'running', findings: [refused], attempts: [] })] as const;

const ids = (from: number, count: number): readonly string[] => Array.from({ length: count }, (_, n) => `mock-${from + n}`);
const massOutage = (refusing: number, erring: number, back: readonly string[] = []): ReturnType<typeof outage> =>
  outage({
    recovery: 'none',
    exhaustedAt: undefined,
    attempts: [],
    findings: [refused],
    mass: { causes: [{ cause: 'connection refused on :3001', services: ids(1, refusing) }, { cause: 'HTTP 503 on GET /orders', services: ids(100, erring) }].filter(({ services }) => services.length > 0), unlisted: 0, back },
  });
const massMarker = (of: ReturnType<typeof outage>, parts: Partial<Marker> = {}): Marker => marker({ service: massFailureId, outages: [of], notices: paged, ...parts });
const masses = massService([service()]);

const suspicion = {
  outage: 1,
  sinceAt: at('02:45:00'),
  untilAt: at('02:58:40.200'),
  isSure: true,
  commits: [
    { sha: '0123456789abcdef0123456789abcdef01234567', title: 'orders: lock the table while it is copied', author: 'grace' },
    { sha: 'fedcba9876543210fedcba9876543210fedcba98', title: 'Fix #12 for @octocat <b>now</b>', author: 'ada' },
  ],
} as const;

const told: Readonly<Record<string, { readonly marker: Marker; readonly service?: Service; readonly page?: boolean }>> = {
  'down-no-recovery': { marker: marker({ outages: [outage({ recovery: 'none', attempts: [], exhaustedAt: undefined })] }), service: service({ recovery: [] }), page: true },
  'down-warning': { marker: marker({ severity: 'warning' }), service: service({ severity: 'warning', runbook: undefined }) },
  degraded: {
    marker: marker({
      severity: 'warning',
      outages: [outage({ level: 'degraded', recovery: 'none', attempts: [], exhaustedAt: undefined, findings: [finding({ class: 'assertion', cause: 'slow GET /orders: over 200 ms', expected: 'an answer within 200 ms', got: '640 ms', evidence: undefined })] })],
    }),
    service: service({ recovery: [] }),
  },
  'recovery-running': { marker: marker({ outages: [outage({ recovery: 'running', exhaustedAt: undefined, attempts: [attempt({ result: 'running', endedAt: undefined, detail: '', output: '', verification: '' })] })] }) },
  'recovery-pending': { marker: marker({ outages: [outage({ recovery: 'pending', exhaustedAt: undefined, attempts: [attempt(), dispatched] })] }) },
  'recovery-interrupted': {
    marker: marker({ outages: [outage({ recovery: 'interrupted', exhaustedAt: undefined, attempts: [attempt(), attempt({ attempt: 2, startedAt: at('02:59:17'), endedAt: undefined, result: 'running', detail: 'exit 0', verification: 'not verified: the run was ended' })] })] }),
  },
  'healed-in-run': { marker: marker({ resolvedAt: at('02:59:21'), outages: [{ ...cured, findings: [refused] }] }) },
  'cured-after-paging': { marker: marker({ resolvedAt: at('03:41:20'), notices: paged, outages: [outage({ recovery: 'recovered', curedBy: cured.curedBy, endedAt: at('03:41:12.000'), lastSeenAt: at('03:41:00.000'), attempts: [...outage().attempts, attempt({ attempt: 2, startedAt: at('03:41:04'), endedAt: at('03:41:10'), result: 'cured', verification: '' })] })] }) },
  'resolved-later': { marker: marker({ resolvedAt: at('04:11:05'), notices: [...paged, { kind: 'resolved', outage: 1, at: at('04:11:04') }], outages: [outage({ lastSeenAt: at('03:41:00'), endedAt: at('04:11:02.560') })] }) },
  'several-outages': { marker: marker({ older: { count: 2, downMs: 83_000 }, openedAt: at('21:10:00', '2026-11-22'), outages: [older(3, '00:15'), older(4, '01:40'), outage({ id: 5 })] }) },
  folded: { marker: marker({ resolvedAt: at('03:30:00'), ending: { kind: 'folded', into: 12 } }) },
  retired: { marker: marker({ resolvedAt: at('03:30:00'), ending: { kind: 'retired' }, outages: [outage({ lastSeenAt: at('03:20:00'), endedAt: at('03:20:00') })] }) },
  settled: { marker: marker({ resolvedAt: at('04:11:05'), ending: { kind: 'settled' }, outages: [outage({ lastSeenAt: at('03:41:00'), endedAt: at('04:11:02.560') })] }) },
};

/** What is told on GitHub, where people may reply. */
const answered: typeof told = {
  'down-exhausted': { marker: marker({ notices: paged }), page: true },
  'flapping-up': { marker: marker({ outages: flapping, notices: [{ kind: 'flapping', outage: 3, at: at('01:58:30') }] }) },
  'flapping-down': { marker: marker({ outages: flappingDown, notices: [{ kind: 'flapping', outage: 3, at: at('01:58:30') }] }) },
  'flapping-resolved': { marker: marker({ outages: flapping, notices: [{ kind: 'flapping', outage: 3, at: at('01:58:30') }], calmUpTo: 6, resolvedAt: at('04:26:00') }) },
  'mass-failure': { marker: massMarker(massOutage(29, 2)), service: masses, page: true },
  'mass-shrunk': { marker: massMarker(massOutage(3, 0, ids(4, 28))), service: masses },
  'mass-resolved': { marker: massMarker({ ...massOutage(3, 0, ids(4, 28)), lastSeenAt: at('04:10:40'), endedAt: at('04:11:02') }, { resolvedAt: at('04:11:05') }), service: masses },
  acknowledged: { marker: marker({ notices: paged, acknowledged: { at: at('03:10:22'), by: 'grace' } }) },
  silenced: { marker: marker({ notices: paged, silence: { untilAt: at('05:10:00'), by: 'grace', reason: 'the database moves, ask @ada' } }) },
  withheld: { marker: marker({ resolvedAt: at('01:58:31'), silence: { untilAt: at('05:10:00'), by: 'grace', reason: '' }, outages: [older(1, '01:40'), outage({ id: 2 })] }) },
  resting: { marker: marker({ notices: [...paged, { kind: 'circuit', outage: 1, at: at('03:31:00') }], spent: { attempts: 10, lastAt: at('03:30:40') }, outages: [outage({ lastSeenAt: at('03:31:00') })] }) },
  'resting-untried': { marker: marker({ spent: { attempts: 10, lastAt: at('02:40:40') }, outages: [older(1, '02:20'), outage({ id: 2, recovery: 'exhausted', exhaustedAt: undefined, attempts: [] })] }) },
  blind: { marker: marker({ notices: paged, outages: [outage({ blindSinceAt: at('00:15:02') })], gap: { fromAt: at('00:15:02'), toAt: at('02:58:39') } }) },
  'blind-while-open': { marker: marker({ notices: paged, outages: [outage({ lastSeenAt: at('06:40:12') })], gap: { fromAt: at('03:05:00'), toAt: at('06:40:02') } }) },
  'with-dependents': { marker: marker({ notices: paged, dependents: ['users', 'carts', ...ids(1, 12)], suspicion }), page: true },
  'resolved-after': {
    marker: marker({
      resolvedAt: at('04:11:05'),
      notices: [...paged, { kind: 'reminded', outage: 1, at: at('03:30:32'), nth: 1 }, { kind: 'resolved', outage: 1, at: at('04:11:04') }],
      acknowledged: { at: at('03:10:40.200'), by: 'grace' },
      outages: [outage({ lastSeenAt: at('04:10:40'), endedAt: at('04:11:02.560') })],
      suspicion,
    }),
  },
  'resolved-unsure': {
    marker: marker({ resolvedAt: at('04:11:05'), notices: paged, outages: [outage({ blindSinceAt: at('00:15:02'), lastSeenAt: at('03:41:00'), endedAt: at('04:11:02.560') })], suspicion: { ...suspicion, sinceAt: at('02:58:40.200', '2026-11-22'), isSure: false } }),
  },
};

const rendered = (all: typeof told, by: typeof renderer) => Object.entries(all).map(([name, { marker, service: of = service(), page = false }]) => [name, { marker, page, body: by.body(marker, of, page) }] as const);

/** One whole body for every state in which an incident can be. */
export const samples = Object.fromEntries(rendered(told, renderer));

/** The same where people may reply. */
export const answeredSamples = Object.fromEntries(rendered(answered, answering));
