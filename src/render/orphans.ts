import { assertNever } from '../domain/assert-never.ts';
import { latest } from '../domain/history.ts';
import type { Incident } from '../domain/incident.ts';
import type { OrphanReason } from '../domain/orphan.ts';
import type { Clean } from '../ports.ts';
import { clock, day } from './duration.ts';
import { logLine } from './foreign.ts';
import { wrapped, type TerminalOptions } from './terminal-lines.ts';

const textMax = 300;

/** An orphan as it is told, and what became of it; `listed` is not closed yet. */
export interface OrphanTold {
  readonly incident: Incident;
  readonly reason: OrphanReason;
  readonly outcome: 'listed' | 'closed' | 'settled-meanwhile' | 'refused';
  /** Why it was refused, a sentence. */
  readonly message: string | undefined;
}

/** What is to be told of orphans; `how` says what a person does to close them. */
export function orphansText(orphans: readonly OrphanTold[], how: string, options: TerminalOptions): string {
  if (orphans.length === 0) return 'Nothing to close: every open incident may still be looked after.\n';
  const isWritten = orphans.some(({ outcome }) => outcome !== 'listed');
  const lines = orphans.flatMap((each) => wrapped('', line(each, options.clean), options));
  const closed = orphans.filter(({ outcome }) => outcome === 'closed').length;
  const count = `${orphans.length} ${orphans.length === 1 ? 'incident' : 'incidents'}`;
  const end = isWritten ? `${closed} of ${count} closed.` : `Nothing was written. To close ${orphans.length === 1 ? 'it' : `these ${count}`}: ${how}`;
  return [...lines, '', ...wrapped('', logLine(end), options), ''].join('\n');
}

function line({ incident, reason, outcome, message }: OrphanTold, clean: Clean): string {
  const { marker, number } = incident;
  const seen = latest(marker);
  const at = seen.endedAt ?? seen.lastSeenAt;
  const what = `#${number} ${clean(marker.service, textMax)} (${clean(marker.scope, textMax)}), last recorded down ${day(at)} ${clock(at)} UTC`;
  return logLine(`${outcomeWords[outcome]}${what}: ${reasonWords(reason, clean)}${message === undefined ? '' : ` ${clean(message, 1_000)}`}`);
}

const outcomeWords: Readonly<Record<OrphanTold['outcome'], string>> = { listed: '', closed: 'closed ', 'settled-meanwhile': 'closed by somebody else meanwhile ', refused: 'not closed ' };

/** Why a record is an orphan, a sentence. */
function reasonWords(reason: OrphanReason, clean: Clean): string {
  switch (reason.kind) {
    case 'named':
      return 'you named its scope.';
    case 'workflow-gone':
      return `there is no workflow file ${clean(reason.workflow, textMax)} any more.`;
    case 'job-gone':
      return `${clean(reason.workflow, textMax)} has no job ${clean(reason.job, textMax)} any more.`;
    case 'service-gone':
      return `${clean(reason.configuration, textMax)} names no such service any more.`;
    default:
      return assertNever(reason);
  }
}

/** The orphans as an object for `JSON.stringify`. */
export function orphansJson(orphans: readonly OrphanTold[], remarks: readonly string[], clean: Clean): object {
  const told = orphans.map(({ incident, reason, outcome, message }) => ({
    number: incident.number,
    url: clean(incident.url, 4_000),
    service: clean(incident.marker.service, 4_000),
    scope: clean(incident.marker.scope, 4_000),
    reason: reason.kind,
    why: reasonWords(reason, clean),
    outcome,
    message: message === undefined ? null : clean(message, 4_000),
  }));
  return { version: 1, orphans: told, remarks: remarks.map((remark) => clean(remark, 4_000)) };
}
