import type { Report, ServiceReport } from '../../src/domain/report.ts';
import { at, attempt, failing, finding, healed, healthy, outage, report } from './fixtures.ts';

const degradedVerdict = { kind: 'degraded', findings: [finding({ class: 'assertion', cause: 'slow GET /orders: over 200 ms', expected: 'an answer within 200 ms', got: '640 ms', evidence: undefined })] } as const;
const unknownVerdict = { kind: 'unknown', findings: [finding({ class: 'runner-network', cause: 'no network on the runner', expected: 'a probe', got: 'the network is unreachable', evidence: undefined })] } as const;

export const degraded = (id: string): ServiceReport => ({ ...healthy(id), verdict: 'degraded', examination: { ...healthy(id).examination, verdict: degradedVerdict, firstFailedAt: at('02:58:40.200') }, record: { kind: 'recorded', reason: 'degraded-is-not-recorded', effects: [], incident: undefined } });

export const unknown = (id: string): ServiceReport => ({ ...healthy(id), verdict: 'unknown', examination: { ...healthy(id).examination, verdict: unknownVerdict, checks: [], passedAt: undefined }, record: { kind: 'recorded', reason: 'unknown', effects: [], incident: undefined } });

const forbidden = 'GitHub refused to create the issue (403): give the job `permissions: issues: write`.';

const unreachable = 'GitHub could not be reached for GET /repos/org/mocks/issues (connect ECONNREFUSED 127.0.0.1:9): check the network, the proxy and the API\'s address.';

export const unrecorded = (id: string, retryable = false): ServiceReport =>
  failing(id, { record: { kind: 'unrecorded', failure: { message: forbidden, retryable }, unsent: { title: `${id} is down: HTTP 503 on GET /orders`, body: '<!-- mock-medic:begin v1 {} -->\n**DOWN since 02:58:40 UTC.**\n\n```text\nx\n```\n\n<!-- mock-medic:end -->' } } });

const cutOff = failing('payments', {
  recovery: { kind: 'interrupted', attempts: [attempt({ result: 'running', endedAt: undefined, detail: '', output: '', verification: '' })] },
  outage: outage({ recovery: 'interrupted', exhaustedAt: undefined }),
});

const inMass = (id: string, cause = 'connection refused on :3001'): ServiceReport =>
  failing(id, {
    recovery: { kind: 'none' },
    outage: outage({ recovery: 'none', exhaustedAt: undefined, attempts: [], findings: [finding({ cause })] }),
    record: { kind: 'recorded', reason: 'told-in-mass-failure', effects: ['open'], incident: { number: 40, url: 'https://github.com/org/mocks/issues/40', open: true } },
  });

export const massReport: Report = report([healthy('users'), ...Array.from({ length: 29 }, (_, n) => inMass(`mock-${n + 1}`)), inMass('carts', 'HTTP 503 on GET /carts'), inMass('search', 'HTTP 503 on GET /carts')]);

/** The run that finds everybody well, and closes the one incident. */
export const massOver: Report = report([healthy('users'), healthy('carts')], { mass: { kind: 'recorded', reason: 'resolved', effects: ['resolve'], incident: { number: 40, url: 'https://github.com/org/mocks/issues/40', open: false } } });

const resting = failing('orders', {
  recovery: { kind: 'resting', attempts: [], untilAt: at('03:30:24.000') },
  outage: outage({ exhaustedAt: undefined, attempts: [], blindSinceAt: at('00:15:02.000') }),
  record: { kind: 'recorded', reason: 'still-failing', effects: ['note'], incident: { number: 12, url: 'https://github.com/org/mocks/issues/12', open: true } },
});
const hidden = failing('carts', { hiddenBy: 'orders', recovery: { kind: 'none' }, record: { kind: 'recorded', reason: 'hidden-by-dependency', effects: [], incident: { number: 12, url: 'https://github.com/org/mocks/issues/12', open: true } } });
const lasting = failing('search', { recovery: { kind: 'none' }, record: { kind: 'recorded', reason: 'still-failing', effects: ['note'], incident: { number: 15, url: 'https://github.com/org/mocks/issues/15', open: true } }, known: outage({ startedAt: at('02:58:40.200') - 36 * 3_600_000 }) });
const maintained = failing('mail', { recovery: { kind: 'none' }, record: { kind: 'recorded', reason: 'in-maintenance', effects: [], incident: undefined }, maintenance: { startAt: at('02:00:00'), endAt: at('23:00:00'), reason: 'new database' } });
const waiting: ServiceReport = { ...healthy('users'), record: { kind: 'recorded', reason: 'waiting-for-quiet', effects: [], incident: { number: 14, url: 'https://github.com/org/mocks/issues/14', open: true } } };

/** One report for everything that a run can come to. */
export const reports: Readonly<Record<string, Report>> = {
  'all-healthy': report([healthy('users'), healthy('orders'), healthy('carts')]),
  'one-of-each': report([healthy('users'), failing('orders'), healed('carts'), degraded('search'), unknown('mail'), cutOff], { remarks: ['An issue by `somebody` bears our labels and was passed over.'] }),
  'mass-failure': massReport,
  'mass-over': massOver,
  'at-rest': report([resting, hidden, lasting, maintained, waiting]),
  unrecorded: report([healthy('users'), unrecorded('orders')], { mass: unrecorded('orders').record, record: { home: 'github', required: true, requests: 4, failures: [{ message: forbidden, retryable: false, doing: 'read' }] } }),
  unread: report([{ ...healthy('users'), record: { kind: 'recorded', reason: 'well-but-unread', effects: [], incident: undefined } }], { record: { home: 'github', required: true, requests: 4, failures: [{ message: unreachable, retryable: true, doing: 'read' }] } }),
  'not-kept': report([failing('orders', { record: { kind: 'off' }, recovery: { kind: 'none' } })], { record: { home: 'off', required: false, requests: 0, failures: [] }, runUrl: undefined, bugs: ['`retire` threw: unexpected value'] }),
};
