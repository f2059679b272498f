import { assertNever } from './assert-never.ts';
import type { Report, ServiceReport } from './report.ts';

/** When a run fails its step; see `stepFails`. */
export type FailOn = 'auto' | 'outage' | 'degraded' | 'failing' | 'never';

/** Where a run lives: as a step of a workflow, or on a command line. */
export type Host = 'action' | 'cli';

/** The exit codes of the command line. */
export const exitCodes = { well: 0, failing: 1, usage: 2, unknown: 3, bug: 70 } as const;

/**
 * Whether a run fails its step. `auto`: failing or unknown, unless it is recorded on GitHub, where the issue is the alarm;
 * `failing`: failing or unknown, recorded or not (what could not be told does not count as up); `outage`: these, and an outage that healed;
 * `degraded`: these verdicts, and degraded. An outage that should have been recorded and could not be fails always,
 * and so do a setting that keeps the record from being written, and a bug of ours, even when all is well.
 */
export function stepFails(report: Report, failOn: FailOn): boolean {
  return report.bugs.length > 0 || recordFails(report) || report.services.some((each) => fails(each, report, failOn));
}

/** Whether what became of the record fails the step by itself, whatever `fail-on` says. */
export function recordFails(report: Report): boolean {
  return isRefused(report) || isMassRefused(report) || report.services.some((each) => isUnrecorded(each, report));
}

function fails(each: ServiceReport, report: Report, failOn: FailOn): boolean {
  const down = each.verdict === 'failing' || each.verdict === 'unknown';
  switch (failOn) {
    case 'auto':
      return down && !isAlarmed(each, report);
    case 'failing':
      return down;
    case 'outage':
      return down || each.outage !== undefined;
    case 'degraded':
      return down || each.verdict === 'degraded';
    case 'never':
      return false;
    default:
      return assertNever(failOn);
  }
}

/** Whether GitHub holds an open incident that tells of it, or people want none: they have muted or silenced it, or work on it. */
function isAlarmed({ record }: ServiceReport, report: Report): boolean {
  if (report.record.home !== 'github' || record.kind !== 'recorded') return false;
  return record.reason === 'muted' || record.reason === 'silenced' || record.reason === 'in-maintenance' || record.incident?.open === true;
}

function isUnrecorded({ record, outage, verdict }: ServiceReport, report: Report): boolean {
  return record.kind === 'unrecorded' && (outage !== undefined || verdict === 'failing' || (report.record.required && !record.failure.retryable));
}

const isMassRefused = ({ mass, record }: Report): boolean => mass?.kind === 'unrecorded' && record.required && !mass.failure.retryable;

const isRefused = (report: Report): boolean => report.record.required && report.record.failures.some(({ retryable }) => !retryable);

/**
 * The exit code of a run. A step of a workflow knows 0 and 1. On the command line 1 is failing, 3 could not tell,
 * 2 a setting that kept the record from being written; without an explicit `failOn` a failure counts there even when it is recorded.
 */
export function exitCode(report: Report, failOn: FailOn | undefined, host: Host): number {
  switch (host) {
    case 'action':
      return stepFails(report, failOn ?? 'auto') ? exitCodes.failing : exitCodes.well;
    case 'cli':
      return stepFails(report, failOn ?? 'failing') ? cliCode(report, failOn ?? 'failing') : exitCodes.well;
    default:
      return assertNever(host);
  }
}

function cliCode(report: Report, failOn: FailOn): number {
  if (report.bugs.length > 0) return exitCodes.bug;
  const guilty = report.services.filter((each) => fails(each, report, failOn));
  if (guilty.some(({ verdict }) => verdict !== 'unknown')) return exitCodes.failing;
  if (guilty.length > 0) return exitCodes.unknown;
  return isRefused(report) || !report.services.some(({ record, outage }) => record.kind === 'unrecorded' && outage !== undefined) ? exitCodes.usage : exitCodes.failing;
}
