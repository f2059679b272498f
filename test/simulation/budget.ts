import { assertNever } from '../../src/domain/assert-never.ts';
import type { Report } from '../../src/domain/report.ts';
import { isUnsettled, markerOf } from './laws.ts';
import type { Issue } from './simulated-github.ts';
import type { SimulatedRun } from './simulated-run.ts';

/** How many requests a run may make when nothing goes wrong; what recovery adds is its own affair. */
export function requestsMax(report: Report, run: SimulatedRun, atStart: readonly Issue[]): number {
  const unsettledAtStart = atStart.filter(isUnsettled);
  // One that is open and has lost its label is looked for beside the others.
  const isAstray = atStart.some((issue) => issue.open && !isUnsettled(issue));
  const lone = report.services.length === 1 && unsettledAtStart.length <= 1 && !isAstray && run.isWhole;
  const [service] = report.services;
  if (!lone || service === undefined || service.record.kind !== 'recorded' || service.recovery.kind !== 'none') return Infinity;
  const unseen = unsettledAtStart.some((issue) => issue.comments.length > (markerOf(issue)?.commentsSeen ?? 0)) ? 1 : 0;
  const { effects, incident, reason } = service.record;
  if (effects.includes('fold')) return Infinity;
  switch (effects[0]) {
    case undefined:
      return reason === 'muted' ? 2 : reason === 'silenced' ? 3 : 1;
    case 'open':
      return 3;
    case 'resolve':
    case 'settle':
      return 4 + unseen;
    case 'reopen':
      return 5 + (incident === undefined ? 0 : 1);
    case 'note':
    case 'raise':
    case 'lower':
      return 4 + unseen;
    case 'append':
    case 'fold':
    case 'retire':
      return Infinity;
    default:
      return assertNever(effects[0]);
  }
}
