import type { RecordOutcome, Report } from '../domain/report.ts';

/** The failures of the record, each message once: what was due and could not be recorded, and what kept it from being read where nothing is known to have been due. */
export function recordFailures({ mass, record, services }: Report): { readonly unrecorded: readonly string[]; readonly unread: readonly string[] } {
  const unrecorded = new Set(record.failures.flatMap(({ message, doing }) => (doing === 'retire' ? [message] : [])));
  const unread = new Set(record.failures.map(({ message }) => message));
  const take = (each: RecordOutcome, isDown: boolean): void => {
    if (each.kind === 'unrecorded') (isDown || each.unsent !== undefined ? unrecorded : unread).add(each.failure.message);
  };
  for (const each of services) take(each.record, each.outage !== undefined || each.verdict === 'failing');
  if (mass !== undefined) take(mass, true);
  return { unrecorded: [...unrecorded], unread: [...unread].filter((message) => !unrecorded.has(message)) };
}
