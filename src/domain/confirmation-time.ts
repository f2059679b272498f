import type { Service } from './service.ts';

/** What is set aside for writing the record, out of a run's deadline. */
export const recordingMs = 15_000;

/** The least time in which a failure of a service can be confirmed and recorded, in milliseconds. */
export function leastDeadlineMs(service: Service): number {
  const { failureThreshold, retryIntervalMs } = service.confirmation;
  const timeoutMs = Math.max(...service.checks.map((check) => check.timeoutMs));
  return failureThreshold * timeoutMs + (failureThreshold - 1) * retryIntervalMs + recordingMs;
}
