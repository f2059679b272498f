import type { Reason } from '../domain/decision.ts';

/** Why the record became what it is, or why nothing was written; a whole sentence each. */
export const reasonWords: Readonly<Record<Reason, string>> = {
  well: 'It is well and no incident is open.',
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
  muted: 'It is failing, but a person has closed its incident: nothing is said until it has passed once.',
  'closed-too-early': 'It is still failing although a person had closed its incident, so that was reopened, once.',
  'closed-by-robot': 'It is still failing although a robot had closed its incident, so that was reopened.',
  resolved: 'It is well again, so its incident was closed.',
  settled: 'It is well again; somebody had closed its incident already.',
  folded: 'It had more than one incident; they were folded into one.',
  retired: 'It is no longer configured, so its incident was closed.',
};
