import type { Report, ServiceReport } from '../src/domain/report.ts';
import type { Service } from '../src/domain/service.ts';
import { attempt, finding } from './render/fixtures.ts';

const times = { startedAt: 1_000, endedAt: 1_100 };

function reportOf(services: readonly ServiceReport[], verdict: Report['verdict']): Report {
  const record = { home: 'github', required: true, requests: 1, failures: [] } as const;
  return { ...times, scope: 'watch.yml/check', runUrl: 'https://github.com/org/mocks/actions/runs/4711', verdict, services, mass: undefined, record, guard: undefined, remarks: [], bugs: [] };
}

/** What a check of services says that are all well. */
export function healthyReport(services: readonly Service[]): Report {
  const examination = { ...times, verdict: { kind: 'healthy' }, checks: [], firstFailedAt: undefined, passedAt: 1_000 } as const;
  return reportOf(services.map((service) => ({ service, verdict: 'healthy', examination, recovery: { kind: 'none' }, outage: undefined, record: { kind: 'off' }, watch: undefined })), 'healthy');
}

/** What a check of services says that fail, with what they answered, and whose recovery is exhausted. */
export function failingReport(services: readonly Service[], evidence = 'db locked'): Report {
  const examination = { ...times, verdict: { kind: 'failing', findings: [finding({ evidence })] }, checks: [], firstFailedAt: 1_000, passedAt: undefined } as const;
  return reportOf(services.map((service) => ({ service, verdict: 'failing', examination, recovery: { kind: 'exhausted', attempts: [attempt()] }, outage: undefined, record: { kind: 'off' }, watch: undefined })), 'failing');
}
