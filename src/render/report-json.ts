import type { RecoveryResult } from '../domain/attempt.ts';
import type { CheckExamination, Examination } from '../domain/examination.ts';
import type { Outage } from '../domain/incident.ts';
import type { RecordFailure, RecordOutcome, Report, ServiceReport } from '../domain/report.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { Clean } from '../ports.ts';
import { iso } from './duration.ts';
import { guardJson, watchJson } from './guard-json.ts';
import { attemptJson, findingJson, optional, type Said } from './json-parts.ts';
import { outcome } from './outcome.ts';

/** The version of report.json: it grows when a field changes its meaning or goes, not when one is added. */
export const reportVersion = 1;

/** The whole report as an object for `JSON.stringify`: instants in ISO 8601, lengths in milliseconds, null for what is not there. */
export function reportJson(report: Report, clean: Clean): object {
  const said: Said = (text) => clean(text, 4_000);
  return {
    version: reportVersion,
    verdict: report.verdict,
    startedAt: iso(report.startedAt),
    endedAt: iso(report.endedAt),
    durationMs: report.endedAt - report.startedAt,
    scope: said(report.scope),
    runUrl: optional(report.runUrl, said),
    services: report.services.map((each) => service(each, said)),
    mass: optional(report.mass, (known) => record(known, said)),
    record: { home: report.record.home, requests: report.record.requests, failures: report.record.failures.map((each) => failure(each, said)) },
    guard: optional(report.guard, (facts) => guardJson(facts, report, said)),
    remarks: report.remarks.map(said),
    bugs: report.bugs.map(said),
  };
}

function service(each: ServiceReport, said: Said): object {
  return {
    id: each.service.id,
    url: optional(each.service.url, said),
    severity: each.service.severity,
    tags: each.service.tags.map(said),
    verdict: each.verdict,
    outcome: outcome(each),
    examination: examination(each.examination, said),
    recovery: recovery(each.recovery, said),
    outage: optional(each.outage, (known) => outage(known, said)),
    maintenance: optional(each.maintenance, ({ startAt, endAt, reason }) => ({ startAt: iso(startAt), endAt: iso(endAt), reason: said(reason) })),
    hiddenBy: optional(each.hiddenBy, said),
    record: record(each.record, said),
    watch: optional(each.watch, (known) => watchJson(known, each.examination.verdict, said)),
  };
}

function examination(each: Examination, said: Said): object {
  return {
    verdict: each.verdict.kind,
    startedAt: iso(each.startedAt),
    endedAt: iso(each.endedAt),
    firstFailedAt: optional(each.firstFailedAt, iso),
    passedAt: optional(each.passedAt, iso),
    checks: each.checks.map((one) => check(one, said)),
  };
}

function check(each: CheckExamination, said: Said): object {
  return {
    name: said(each.name),
    verdict: each.verdict.kind,
    findings: findings(each.verdict, said),
    probes: each.probes,
    failures: each.failures,
    status: each.status ?? null,
    address: optional(each.address, said),
    timings: optional(each.timings, ({ lookupMs, connectMs, tlsMs, waitMs, transferMs, totalMs }) => ({
      lookupMs: lookupMs ?? null,
      connectMs: connectMs ?? null,
      tlsMs: tlsMs ?? null,
      waitMs: waitMs ?? null,
      transferMs: transferMs ?? null,
      totalMs,
    })),
  };
}

const findings = (verdict: Verdict, said: Said): readonly object[] => (verdict.kind === 'healthy' ? [] : verdict.findings.map((each) => findingJson(each, said)));

function recovery(each: RecoveryResult, said: Said): object {
  return {
    kind: each.kind,
    passedAt: each.kind === 'recovered' ? iso(each.passedAt) : null,
    untilAt: each.kind === 'resting' ? iso(each.untilAt) : null,
    attempts: each.kind === 'none' ? [] : each.attempts.map((one) => attemptJson(one, said)),
  };
}

function outage(each: Outage, said: Said): object {
  return {
    level: each.level,
    startedAt: iso(each.startedAt),
    confirmedAt: iso(each.confirmedAt),
    lastSeenAt: iso(each.lastSeenAt),
    endedAt: optional(each.endedAt, iso),
    blindSinceAt: optional(each.blindSinceAt, iso),
    durationMs: (each.endedAt ?? each.lastSeenAt) - each.startedAt,
    curedBy: optional(each.curedBy, said),
    recovery: each.recovery,
    findings: each.findings.map((one) => findingJson(one, said)),
  };
}

/** The unsent record is ours, rendered and masked already: it stays whole. */
function record(each: RecordOutcome, said: Said): object {
  const written = each.kind === 'recorded' ? each : undefined;
  const refused = each.kind === 'unrecorded' ? each : undefined;
  return {
    kind: each.kind,
    reason: written?.reason ?? null,
    effects: written?.effects ?? [],
    incident: optional(written?.incident, ({ number, url, open }) => ({ number, url: said(url), open })),
    failure: optional(refused?.failure, (one) => failure(one, said)),
    unsent: optional(refused?.unsent, ({ title, body }) => ({ title, body })),
  };
}

const failure = (each: RecordFailure, said: Said): object => ({ message: said(each.message), retryable: each.retryable });
