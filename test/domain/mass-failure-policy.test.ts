import { describe, expect, it } from 'vitest';
import { massService } from '../../src/domain/mass-failure.ts';
import type { Service, Severity } from '../../src/domain/service.ts';
import { configOf, load } from '../config/loading.ts';

const hour = 3_600_000;
const services = configOf(await load('services: { orders: http://127.0.0.1:1, users: http://127.0.0.1:2, cart: http://127.0.0.1:3, gateway: { url: http://127.0.0.1:4, tags: [shop], runbook: https://example.org, recovery: [{ run: restart }], depends-on: [orders], maintenance: [{ start: 2026-11-28T22:00Z, end: 2026-11-29T01:30Z }] } }')).services;
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

  it('is what concerns all of them, and nothing of what one has for itself', () => {
    expect(massService([having(3, {}), b])).toMatchObject({ id: 'mass-failure', tags: [], runbook: undefined, recovery: [], maintenance: [], dependsOn: [], launch: undefined });
  });

  it('opens its record at once, for the degraded too, and keeps one that has healed', () => {
    expect(massService([having(0, { open: 'if-recovery-fails', openOn: 'failing', healed: 'summary' }), b]).incident).toMatchObject({ open: 'at-once', openOn: 'degraded', healed: 'record' });
  });

  it.each<readonly [string, readonly Severity[], Severity]>([
    ['critical as soon as one of its members is', ['warning', 'critical', 'warning'], 'critical'],
    ['critical when all are', ['critical', 'critical', 'critical'], 'critical'],
    ['a warning when none is', ['warning', 'warning', 'warning'], 'warning'],
  ])('is %s', (_sentence, severities, expected) => {
    const [first, ...rest] = severities.map((severity, n) => ({ ...having(n, {}), severity }));
    expect(first === undefined ? undefined : massService([first, ...rest]).severity).toBe(expected);
  });

  it.each<readonly [string, readonly Severity[], readonly Severity[], readonly Severity[]]>([
    ['for warnings too as soon as one of its members does', ['critical'], ['critical', 'warning'], ['critical', 'warning']],
    ['for what is critical alone where none does for more', ['critical'], ['critical'], ['critical']],
  ])('calls people %s', (_sentence, one, other, expected) => {
    expect(massService([having(0, { pageFor: one }), having(1, { pageFor: other })]).incident.pageFor).toEqual(expected);
  });

  it('calls, labels and assigns for all of them, each once', () => {
    const people = (n: number, ...names: readonly string[]): Service => having(n, { page: names.map((name) => `@${name}`), labels: names.map((name) => `of-${name}`), assignees: names });
    expect(massService([people(0, 'ada', 'bob'), people(1, 'bob', 'eve')]).incident).toMatchObject({
      page: ['@ada', '@bob', '@eve'], labels: ['mass-failure', 'of-ada', 'of-bob', 'of-eve'], assignees: ['ada', 'bob', 'eve'],
    });
  });

  it('calls twenty at most, assigns ten, and has fifty labels', () => {
    const many = Array.from({ length: 60 }, (_, n) => `n${n}`);
    const { page, labels, assignees } = massService([having(0, { page: many, labels: many, assignees: many }), b]).incident;
    expect([page, labels, assignees]).toEqual([many.slice(0, 20), ['mass-failure', ...many.slice(0, 49)], many.slice(0, 10)]);
  });
});
