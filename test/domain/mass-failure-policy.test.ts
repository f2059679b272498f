import { describe, expect, it } from 'vitest';
import { massService } from '../../src/domain/mass-failure.ts';
import type { Service } from '../../src/domain/service.ts';
import { configOf, load } from '../config/loading.ts';

const hour = 3_600_000;
const services = configOf(await load('services: { orders: http://127.0.0.1:1, users: http://127.0.0.1:2, cart: http://127.0.0.1:3 }')).services;
const having = (n: number, policy: Partial<Service['incident']>): Service => {
  const service = services[n];
  if (service === undefined) throw new Error(`no service ${n}`);
  return { ...service, incident: { ...service.incident, ...policy } };
};

describe('the policy of a mass failure', () => {
  const [a, b, c] = [having(0, { remindMs: undefined, commentsPerDay: 10, reopenWindowMs: hour }), having(1, { remindMs: 4 * hour, commentsPerDay: 3, reopenWindowMs: 24 * hour }), having(2, { remindMs: hour, commentsPerDay: 5, reopenWindowMs: 2 * hour })];

  it('is the same whichever member is named first: the soonest reminder, the fewest comments, the longest window', () => {
    for (const members of [[a, b, c], [b, c, a], [c, a, b]] as const) {
      expect(massService(members).incident).toMatchObject({ remindMs: hour, commentsPerDay: 3, reopenWindowMs: 24 * hour });
    }
  });

  it('reminds nobody where none of its members is to be reminded of', () => {
    expect(massService([a]).incident.remindMs).toBeUndefined();
  });

  it('calls and assigns the people of those members alone who want to be called for these', () => {
    const paging = { page: ['@org/on-call'], assignees: ['grace'] };
    const quiet: Service = { ...having(1, { page: ['@warn-team'], assignees: ['wanda'], pageFor: ['critical'] }), severity: 'warning' };
    const eager: Service = { ...having(2, { page: ['@watchers'], assignees: ['ada'], pageFor: ['critical', 'warning'] }), severity: 'warning' };
    expect(massService([having(0, paging), quiet, eager]).incident).toMatchObject({ page: ['@org/on-call', '@watchers'], assignees: ['grace', 'ada'], pageFor: ['critical', 'warning'] });
    expect(massService([quiet]).incident).toMatchObject({ page: [], assignees: [] });
  });

  it('has the checks of all its members, so that what failed is among them', () => {
    expect(massService([a, b]).checks).toEqual([...a.checks, ...b.checks]);
  });
});
