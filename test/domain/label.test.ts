import { expect, it } from 'vitest';
import { label, severityOf } from '../../src/domain/label.ts';
import { service } from '../render/fixtures.ts';

it('labels keep their names, by which records of earlier versions and people’s filters find them', () => {
  expect({ ...label, service: label.service('orders'), severity: label.severity('critical') }).toEqual({
    ours: 'mock-medic',
    unsettled: 'unsettled',
    acknowledged: 'acknowledged',
    needsHuman: 'needs-human',
    flapping: 'flapping',
    massFailure: 'mass-failure',
    maintenance: 'mock-medic-maintenance',
    service: 'service:orders',
    severity: 'severity:critical',
  });
});

it.each([
  ['failing', 'critical', 'critical'],
  ['failing', 'warning', 'warning'],
  ['degraded', 'critical', 'warning'],
  ['degraded', 'warning', 'warning'],
] as const)('a %s service whose outages are %s has an incident that is %s', (level, severity, incident) => {
  expect(severityOf(level, service({ severity }))).toBe(incident);
});
