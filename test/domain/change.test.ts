import { describe, expect, it } from 'vitest';
import { change, endedByItself, endedWhereLost, opened, reopened, standing } from '../../src/domain/change.ts';
import type { Change } from '../../src/domain/decision.ts';
import { latest, withNext } from '../../src/domain/history.ts';
import type { Incident, Marker, Suspicion } from '../../src/domain/incident.ts';
import type { Service } from '../../src/domain/service.ts';
import { plainly, type Circumstances } from '../../src/domain/situation.ts';
import { attempt, marker, outage, service } from '../render/fixtures.ts';
import { situationAt } from './histories.ts';

const minute = 60_000;
const { startedAt } = outage();
const now = startedAt + 5 * minute;
const assigning = (assignees: readonly string[]): Service => service({ incident: { ...service().incident, assignees } });
const incident = (of: Marker, parts: Partial<Incident> = {}): Incident => ({ number: 7, url: '', state: { state: 'open' }, labels: ['mock-medic', 'unsettled'], assignees: [], marker: of, comments: 0, ...parts });
const logins = Array.from({ length: 12 }, (_, n) => `login-${n}`);
const stood = (before: Incident, circumstances: Partial<Circumstances> = {}, of = service()): Change =>
  standing({ ...situationAt(now, outage(), of), circumstances: { ...plainly, ...circumstances } }, change('note', before, { marker: before.marker }), before);

describe('a record that stands open remembers', () => {
  const gap = { fromAt: 1, toAt: 9 };
  const suspicion: Suspicion = { outage: 1, sinceAt: 1, untilAt: 2, isSure: true, commits: [] };

  it.each<readonly [sentence: string, before: Partial<Marker>, seen: Partial<Circumstances>, after: Partial<Marker>]>([
    ['when nobody looked, as this run found', {}, { gap }, { gap }],
    ['when nobody looked, as an earlier run found', { gap }, {}, { gap }],
    ['when nobody looked last', { gap: { fromAt: 0, toAt: 1 } }, { gap }, { gap }],
    ['which commits are suspected, as this run found', {}, { suspicion }, { suspicion }],
    ['which commits are suspected, as an earlier run found', { suspicion }, {}, { suspicion }],
    ['which services fail because of it now, and of others no longer', { dependents: ['users'] }, { dependents: ['cart'] }, { dependents: ['cart'] }],
  ])('%s', (_sentence, before, seen, after) => {
    expect(stood(incident(marker(before)), seen).marker).toMatchObject(after);
  });
});

describe('who was assigned by the configuration', () => {
  it('is remembered with those who were there before, each once', () => {
    const { marker: after, addAssignees } = stood(incident(marker({ bystanders: ['ada', 'grace'] })), {}, assigning(['grace', 'wanda']));
    expect([addAssignees, after.bystanders]).toEqual([['wanda'], ['ada', 'grace', 'wanda']]);
  });

  it('is remembered up to ten', () => {
    const of = assigning(logins);
    expect(stood(incident(marker()), {}, of).marker.bystanders).toEqual(logins.slice(0, 10));
    expect(opened(situationAt(now, outage(), of), outage()).marker.bystanders).toEqual(logins.slice(0, 10));
  });
});

describe('a record that is reopened', () => {
  const ended = marker({ outages: [outage({ endedAt: startedAt + minute })], acknowledged: { at: startedAt, by: 'ada' }, resolvedAt: startedAt + minute });
  const again = outage({ startedAt: startedAt + 2 * minute, confirmedAt: startedAt + 2 * minute, lastSeenAt: startedAt + 3 * minute });
  const before = (assignees: readonly string[], labels: readonly string[] = []): Incident => incident(ended, { state: { state: 'resolved' }, assignees, labels: ['mock-medic', ...labels] });
  const reopening = (of: Incident, by = service()): Change => reopened(situationAt(now, again, by), of, withNext(ended, again));

  it('for another outage has been taken by nobody yet: whoever was assigned already was so for the last one', () => {
    const { marker: after, removeLabels } = reopening(before(['ada', 'bob'], ['acknowledged']));
    expect([after.acknowledged, after.bystanders]).toEqual([undefined, ['ada', 'bob']]);
    expect(removeLabels).toContain('acknowledged');
  });

  it('remembers ten of those who were assigned', () => {
    expect(reopening(before(logins)).marker.bystanders).toEqual(logins.slice(0, 10));
  });
});

describe('an outage that ended by itself', () => {
  const pending = attempt({ attempt: 1, startedAt, endedAt: undefined, result: 'pending', label: 'dispatch restart.yml' });
  const later = attempt({ attempt: 2, startedAt: startedAt + 1, result: 'not-applicable', label: 'docker restart orders' });

  it('was cured by the step that was pending, and not by one that came after it', () => {
    const after = latest(endedByItself(marker({ outages: [outage({ recovery: 'pending', exhaustedAt: undefined, attempts: [pending, later] })] }), now));
    expect(after).toMatchObject({ endedAt: now, recovery: 'recovered', curedBy: 'dispatch restart.yml', attempts: [{ result: 'cured', endedAt: now }, later] });
  });

  it('was cured by nobody once recovery had come to its end, whatever had been pending', () => {
    const after = latest(endedByItself(marker({ outages: [outage({ recovery: 'exhausted', attempts: [pending, later] })] }), now));
    expect(after).toMatchObject({ endedAt: now, recovery: 'exhausted', curedBy: undefined, attempts: [pending, later] });
  });
});

describe('an open record that could not be found', () => {
  const last = outage().lastSeenAt;
  const lost = (sinceAt: number, parts: Partial<Marker> = {}, state: Incident['state'] = { state: 'open' }): number | undefined => latest(endedWhereLost(incident(marker({ outages: [outage({ endedAt: undefined })], ...parts }), { state }), sinceAt).marker).endedAt;

  it.each<readonly [sentence: string, seen: number | undefined, expected: number | undefined]>([
    ['has an outage that ended when it was last seen, if that is long ago', lost(last + 1), last],
    ['has one that lasts, if it was seen since', lost(last), undefined],
    ['has an outage that is over as it was', lost(last + 1, { outages: [outage({ endedAt: last - 5 })] }), last - 5],
    ['is left as it is where it is closed', lost(last + 1, {}, { state: 'resolved' }), undefined],
    ['never ends before it began', lost(last + minute, { outages: [outage({ startedAt: last + 10, endedAt: undefined })] }), last + 10],
  ])('%s', (_sentence, seen, expected) => {
    expect(seen).toBe(expected);
  });
});
