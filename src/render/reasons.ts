import type { Reason } from '../domain/decision.ts';
import type { ServiceReport } from '../domain/report.ts';
import type { Clean } from '../ports.ts';
import { clockUtc } from './duration.ts';
import type { Medium } from './medium.ts';

const reasonMax = 200;

/** Why the record became what it is, or why nothing was written; a whole sentence each. */
export const reasonWords: Readonly<Record<Reason, string>> = {
  well: 'It is well, and no incident of its own is open.',
  'well-but-unread': 'It is well; whether an incident of its own is open could not be learnt.',
  unknown: 'It could not be told how it is, so nothing was opened or closed.',
  'degraded-is-not-recorded': 'It is degraded, which is not recorded as an incident here.',
  'recovery-first': 'It is failing; recovery is tried before an incident is opened.',
  opened: 'It is failing, so an incident was opened.',
  'opened-pending': 'It is failing and recovery has not ended yet, so an incident was opened.',
  'failing-again': 'It is failing again within the reopen window, so its last incident was reopened.',
  healed: 'It failed and was healed in this run; that was recorded in a closed incident.',
  'healed-in-summary': 'It failed and was healed in this run; that is told here alone, as configured.',
  'healed-again': 'It failed and was healed in this run; that was added to its closed incident.',
  'still-failing': 'It is still failing; its incident stays open.',
  'got-worse': 'It was degraded and is failing now; its incident was raised.',
  'got-better': 'It was failing and is degraded now; its incident was lowered.',
  unsteady: 'It is neither failing nor well, now passing and now not; its incident stays as it is.',
  flapping: 'It goes down and comes back again and again; its incident stays open until it has been up for a while.',
  'waiting-for-quiet': 'It is up, but has been going down again and again; its incident stays open until it has been up for a while.',
  'in-maintenance': 'It is failing in a maintenance window, so no incident is opened and nobody is called.',
  'hidden-by-dependency': 'It is failing together with a service that it depends on, whose incident names it.',
  'others-failing': 'Others have begun to fail since a person closed the incident of the mass failure, so it was reopened.',
  'told-in-mass-failure': 'It is failing together with others; one incident tells of all of them.',
  muted: 'It is failing, but a person has closed its incident: nothing is said until it has passed once.',
  silenced: 'It is failing, but a person wants silence about its incident for a while: it is opened again after that.',
  'closed-too-early': 'It is still failing although a person had closed its incident, so that was reopened, once.',
  'closed-by-robot': 'It is still failing although a robot had closed its incident, so that was reopened.',
  resolved: 'It is well again, so its incident was closed.',
  settled: 'It is well again; its incident had been closed before.',
  folded: 'It had more than one incident; they were folded into one.',
  retired: 'It is no longer configured, so its incident was closed.',
};

/** Why a service's record became what it is, naming the service in whose incident it is told, where that is known; without markup. */
export function serviceReason(reason: Reason, { hiddenBy }: Pick<ServiceReport, 'hiddenBy'>): string {
  return reason === 'hidden-by-dependency' && hiddenBy !== undefined ? `It is failing together with ${hiddenBy}, on which it depends and whose incident names it.` : reasonWords[reason];
}

/** ``In maintenance until 23:00:00 UTC (new database).`` of a service that failed in it; none else. */
export function maintenanceWords({ maintenance, examination }: ServiceReport, clean: Clean, { prose }: Medium): readonly string[] {
  if (maintenance === undefined) return [];
  return [`In maintenance until ${clockUtc(maintenance.endAt, examination.endedAt)} (${prose(clean(maintenance.reason, reasonMax))}).`];
}

/** The same of the incident of a mass failure, where that is worded otherwise than of a single service. */
const massWords: Partial<Readonly<Record<Reason, string>>> = {
  unknown: 'Some of those that were down together were not seen well; their incident stays open.',
  'still-failing': 'Some of those that were down together are still down; their incident stays open.',
  unsteady: 'Some of those that were down together are now up, now down; their incident stays as it is.',
  'waiting-for-quiet': 'Those that were down together are up, but have been going down again and again; their incident stays open until they have been up for a while.',
  resolved: 'All that were down together are well again, so their incident was closed.',
  settled: 'All that were down together are well again; somebody had closed their incident already.',
};

/** Why the incident of a mass failure became what it is, a whole sentence. */
export const massReasonWords = (reason: Reason): string => massWords[reason] ?? `Of the mass failure: ${reasonWords[reason]}`;
