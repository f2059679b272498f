import type { Level } from './incident.ts';
import type { Service, Severity } from './service.ts';

/** The labels that are the record's state machine, and those that people filter by. */
export const label = {
  ours: 'mock-medic',
  /** There from creation; removed only by our own closing request. */
  unsettled: 'unsettled',
  acknowledged: 'acknowledged',
  needsHuman: 'needs-human',
  flapping: 'flapping',
  massFailure: 'mass-failure',
  /** On an issue with which people announce maintenance. */
  maintenance: 'mock-medic-maintenance',
  service: (id: string): string => `service:${id}`,
  severity: (severity: Severity): string => `severity:${severity}`,
} as const;

/** How bad an outage is: a degraded service is a warning, whatever an outage of it would be. */
export function severityOf(level: Level, service: Service): Severity {
  return level === 'degraded' ? 'warning' : service.severity;
}
