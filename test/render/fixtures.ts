import { loadConfig } from '../../src/config/load.ts';
import type { Attempt } from '../../src/domain/attempt.ts';
import type { Marker, Outage } from '../../src/domain/incident.ts';
import type { Report, ServiceReport } from '../../src/domain/report.ts';
import type { Check, HttpCheck, Service } from '../../src/domain/service.ts';
import type { Finding } from '../../src/domain/verdict.ts';

/** An instant of the night in which the samples play, UTC. */
export const at = (time: string, day = '2026-11-23'): number => Date.parse(`${day}T${time}Z`);

const configuration = `
services:
  orders:
    url: https://mock.example.org
    runbook: https://example.org/runbooks/orders
    checks: [ /orders ]
    recovery:
      - run: docker restart orders
        attempts: 3
    incident: { page: ["@org/on-call"], page-for: critical }
`;

const loaded = await loadConfig({ text: configuration, mode: 'check', environment: {}, readText: () => Promise.reject(new Error('no file is read here')) });
if (loaded.kind === 'problems') throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
const [orders] = loaded.config.services;
const [check] = orders.checks;
if (check.kind !== 'http') throw new Error('the check of the sample is not over HTTP');
const ordersCheck: HttpCheck = check;

export function httpCheck(parts: Partial<HttpCheck> = {}): Check {
  return { ...ordersCheck, ...parts };
}

export function service(parts: Partial<Service> = {}): Service {
  return { ...orders, ...parts };
}

export function finding(parts: Partial<Finding> = {}): Finding {
  return { class: 'target-down', check: 'GET /orders', cause: 'HTTP 503 on GET /orders', expected: 'status 2xx', got: '503', evidence: '{"error":"db locked"}', ...parts };
}

export function attempt(parts: Partial<Attempt> = {}): Attempt {
  return {
    step: 0,
    label: 'docker restart orders',
    attempt: 1,
    startedAt: at('02:58:44.400'),
    endedAt: at('02:59:15.400'),
    result: 'not-cured',
    detail: 'exit 0',
    output: 'orders',
    verification: 'still HTTP 503',
    ...parts,
  };
}

export function outage(parts: Partial<Outage> = {}): Outage {
  return {
    id: 1,
    level: 'failing',
    startedAt: at('02:58:40.200'),
    confirmedAt: at('02:58:44.300'),
    lastSeenAt: at('03:00:31.000'),
    endedAt: undefined,
    curedBy: undefined,
    recovery: 'exhausted',
    exhaustedAt: at('03:00:31.000'),
    findings: [finding()],
    attempts: [
      attempt(),
      attempt({ attempt: 2, startedAt: at('02:59:17.000'), endedAt: at('02:59:48.100') }),
      attempt({ attempt: 3, startedAt: at('02:59:52.000'), endedAt: at('03:00:22.900') }),
      attempt({ step: 1, label: 'POST http://127.0.0.1:3001/purge', startedAt: at('03:00:24.000'), endedAt: at('03:00:24.050'), detail: 'HTTP 401', output: '' }),
    ],
    runUrl: 'https://github.com/org/mocks/actions/runs/4711',
    blindSinceAt: undefined,
    mass: undefined,
    ...parts,
  };
}

export function marker(parts: Partial<Marker> = {}): Marker {
  const outages = parts.outages ?? [outage()];
  return {
    version: 1,
    scope: 'watch.yml/check',
    service: 'orders',
    configuration: 'mocks.yml',
    severity: 'critical',
    openedAt: outages[0].startedAt,
    resolvedAt: undefined,
    outages,
    older: { count: 0, downMs: 0 },
    notices: [],
    commentsSeen: 0,
    calmUpTo: 0,
    acknowledged: undefined,
    bystanders: [],
    silence: undefined,
    spent: { attempts: 0, lastAt: undefined },
    dependents: [],
    gap: undefined,
    suspicion: undefined,
    ending: undefined,
    ...parts,
  };
}

export function healthy(id: string): ServiceReport {
  const startedAt = at('02:58:40.000');
  return {
    service: service({ id }),
    verdict: 'healthy',
    examination: {
      verdict: { kind: 'healthy' },
      checks: [
        {
          name: 'GET /orders',
          verdict: { kind: 'healthy' },
          probes: 1,
          failures: 0,
          status: 200,
          address: '127.0.0.1:3001',
          timings: { lookupMs: undefined, connectMs: 1, tlsMs: undefined, waitMs: 8, transferMs: 3, totalMs: 12 },
          samples: [],
        },
      ],
      startedAt,
      endedAt: startedAt + 12,
      firstFailedAt: undefined,
      passedAt: startedAt,
    },
    recovery: { kind: 'none' },
    outage: undefined,
    record: { kind: 'recorded', reason: 'well', effects: [], incident: undefined },
    watch: undefined,
  };
}

export function failing(id: string, parts: Partial<ServiceReport> = {}): ServiceReport {
  const known = outage();
  const verdict = { kind: 'failing' as const, findings: known.findings };
  return {
    service: service({ id }),
    verdict: 'failing',
    examination: {
      verdict,
      checks: [{ name: 'GET /orders', verdict, probes: 3, failures: 3, status: 503, address: '127.0.0.1:3001', timings: undefined, samples: [] }],
      startedAt: known.startedAt,
      endedAt: known.confirmedAt,
      firstFailedAt: known.startedAt,
      passedAt: undefined,
    },
    recovery: { kind: 'exhausted', attempts: known.attempts },
    outage: known,
    record: { kind: 'recorded', reason: 'opened', effects: ['open'], incident: { number: 12, url: 'https://github.com/org/mocks/issues/12', open: true } },
    watch: undefined,
    ...parts,
  };
}

export function healed(id: string): ServiceReport {
  const cure = attempt({ result: 'cured', verification: '', endedAt: at('02:59:14.000') });
  const known = outage({ attempts: [cure], recovery: 'recovered', exhaustedAt: undefined, endedAt: at('02:59:20.300'), lastSeenAt: at('02:58:44.300'), curedBy: cure.label });
  return failing(id, {
    verdict: 'healthy',
    recovery: { kind: 'recovered', attempts: [cure], passedAt: at('02:59:20.300') },
    outage: known,
    record: { kind: 'recorded', reason: 'healed', effects: ['open'], incident: { number: 13, url: 'https://github.com/org/mocks/issues/13', open: false } },
  });
}

export function report(services: readonly ServiceReport[], parts: Partial<Report> = {}): Report {
  const kinds = services.map(({ verdict }) => verdict);
  const verdict = (['failing', 'unknown', 'degraded'] as const).find((kind) => kinds.includes(kind)) ?? 'healthy';
  return {
    startedAt: at('02:58:40.000'),
    endedAt: at('03:00:31.500'),
    scope: 'watch.yml/check',
    runUrl: 'https://github.com/org/mocks/actions/runs/4711',
    verdict,
    services,
    record: { home: 'github', required: true, requests: 3, failures: [] },
    mass: undefined,
    guard: undefined,
    remarks: [],
    bugs: [],
    ...parts,
  };
}
