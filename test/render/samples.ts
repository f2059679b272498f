import type { Marker } from '../../src/domain/incident.ts';
import type { Service } from '../../src/domain/service.ts';
import { createIncidentRenderer } from '../../src/render/incident.ts';
import { at, attempt, finding, healed, marker, outage, service } from './fixtures.ts';

const renderer = createIncidentRenderer({ runUrl: undefined, cron: true });
const refused = finding({ check: 'tcp 127.0.0.1:3001', cause: 'connection refused on :3001', expected: 'an open port', got: 'connection refused on 127.0.0.1:3001', evidence: undefined });
const paged = [{ kind: 'paged', outage: 1, at: at('03:00:32') }] as const;
const cured = healed('orders').outage ?? outage();
const older = (id: number, time: string): ReturnType<typeof outage> =>
  outage({ ...cured, id, startedAt: at(`${time}:00.000`), confirmedAt: at(`${time}:04.000`), lastSeenAt: at(`${time}:10.000`), endedAt: at(`${time}:41.000`), findings: [refused], attempts: [] });

const dispatched = attempt({ label: 'dispatch restart.yml', result: 'pending', detail: 'run 4712 not finished after 10 min', output: '', verification: '' });

const told: Readonly<Record<string, { readonly marker: Marker; readonly service?: Service; readonly page?: boolean }>> = {
  'down-exhausted': { marker: marker({ notices: paged }), page: true },
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

/** One whole body for every state in which an incident can be. */
export const samples = Object.fromEntries(
  Object.entries(told).map(([name, { marker, service: of = service(), page = false }]) => [name, { marker, page, body: renderer.body(marker, of, page) }]),
);
