import { describe, expect, it } from 'vitest';
import { decide } from '../../src/domain/decide.ts';
import type { Incident, IncidentState, Marker, Outage } from '../../src/domain/incident.ts';
import type { Service } from '../../src/domain/service.ts';
import { plainly, type Circumstances, type Observed, type Situation } from '../../src/domain/situation.ts';
import { latest } from '../../src/domain/history.ts';
import { attempt, service } from '../render/fixtures.ts';
import { openedMarker, outageOf, situationAt } from './histories.ts';

const seen = outageOf({ from: 5_000, confirmed: 5_010 });
const down: Observed = { kind: 'down', outage: seen };
const healed = (from: number, to: number): Outage => outageOf({ from, confirmed: from, recovery: 'recovered', passedAt: to });
const lasting = openedMarker(outageOf({ from: 1_000, confirmed: 1_010 }));
const ended: Marker = { ...openedMarker(healed(1_000, 2_000)), resolvedAt: 2_100 };
const record = (state: IncidentState, marker = lasting): Incident => ({ number: 1, url: 'https://github.com/org/mocks/issues/1', state, labels: ['unsettled'], assignees: [], marker, comments: 0 });
const robot: IncidentState = { state: 'closed', closure: { by: 'robot', login: 'stale[bot]', reason: 'not-planned' } };
const person: IncidentState = { state: 'closed', closure: { by: 'person', login: 'grace', reason: 'completed' } };
const situation = (observed: Observed, parts: Partial<Situation> = {}): Situation => ({ ...situationAt(6_000, seen), observed, ...parts });
const maintained: Circumstances = { ...plainly, maintenance: { startAt: 4_000, endAt: 9_000, reason: 'a new disk' } };
const hidden: Circumstances = { ...plainly, hiddenBy: 'database' };
const helpless = (open: Service['incident']['open']): Service => service({ recovery: [], incident: { ...service().incident, open } });

describe('no record is opened, reopened or added to', () => {
  it.each<readonly [sentence: string, given: Situation, reason: string]>([
    ['for what fails in maintenance', situation(down, { circumstances: maintained }), 'in-maintenance'],
    ['for what fails in maintenance though it had failed lately', situation(down, { circumstances: maintained, prior: record({ state: 'resolved' }, ended) }), 'in-maintenance'],
    ['for what heals in maintenance', situation({ kind: 'healed', outage: healed(5_000, 5_050) }, { circumstances: maintained }), 'in-maintenance'],
    ['for what fails because of another, which tells of it', situation(down, { circumstances: hidden }), 'hidden-by-dependency'],
    ['for what nobody knows who closed again after it was reopened', situation(down, { incidents: [record({ state: 'closed', closure: undefined }, { ...lasting, notices: [{ kind: 'reopened', outage: 1, at: 3_000 }] })] }), 'muted'],
    ['for what another run has recorded as over this very moment', situation({ kind: 'down', outage: outageOf({ from: 1_500, confirmed: 1_510 }) }, { now: 2_000, prior: record({ state: 'resolved' }, ended) }), 'resolved'],
  ])('%s', (_sentence, given, reason) => {
    expect(decide(given)).toEqual({ reason, effects: [] });
  });
});

describe('a record that somebody closed is kept up to date without a sound', () => {
  const attempted: Observed = { kind: 'down', outage: { ...seen, recovery: 'running', attempts: [attempt()] } };
  it.each<readonly [sentence: string, given: Situation, reason: string]>([
    ['in maintenance, if it was a robot', situation(down, { circumstances: maintained, incidents: [record(robot)] }), 'in-maintenance'],
    ['in maintenance, if it was a person', situation(down, { circumstances: maintained, incidents: [record(person)] }), 'in-maintenance'],
    ['where another tells of it', situation(down, { circumstances: hidden, incidents: [record(robot)] }), 'hidden-by-dependency'],
    ['while a person wants silence', situation(down, { incidents: [record(robot, { ...lasting, silence: { untilAt: 7_000, by: 'ada', reason: '' } })] }), 'silenced'],
    ['while an attempt is made that may cure it', situation(attempted, { incidents: [record(robot)] }), 'recovery-first'],
    ['while an attempt is made that may cure it, if it was a person', situation(attempted, { incidents: [record(person)] }), 'recovery-first'],
  ])('%s', (_sentence, given, reason) => {
    const decision = decide(given);
    expect(decision).toMatchObject({ reason, effects: [{ kind: 'note', state: 'unchanged', comment: undefined, addAssignees: [] }] });
    expect(latest(decision.effects[0]?.marker ?? ended)).toMatchObject({ startedAt: 1_000, lastSeenAt: 5_010, endedAt: undefined });
  });

  it('but not where a person did not want it', () => {
    const unwanted = record({ state: 'closed', closure: { by: 'person', login: 'grace', reason: 'not-planned' } });
    expect(decide(situation(attempted, { incidents: [unwanted] }))).toEqual({ reason: 'muted', effects: [] });
  });
});

describe('a confirmed failure that nothing can recover does not wait', () => {
  it.each<readonly [sentence: string, incidents: readonly Incident[], reason: string, effect: string]>([
    ['to be opened', [], 'opened', 'open'],
    ['to be noted', [record({ state: 'open' })], 'still-failing', 'note'],
    ['to be reopened', [record(robot)], 'closed-by-robot', 'reopen'],
  ])('%s', (_sentence, incidents, reason, effect) => {
    expect(decide(situation(down, { stage: 'confirmed', service: helpless('if-recovery-fails'), incidents }))).toMatchObject({ reason, effects: [{ kind: effect }] });
  });
});

describe('what begins or is seen as the last outage ends', () => {
  it.each<readonly [sentence: string, observed: Observed, reason: string]>([
    ['is another outage where it lasts', { kind: 'down', outage: outageOf({ from: 2_000, confirmed: 2_000 }) }, 'failing-again'],
    ['is another outage where it healed', { kind: 'healed', outage: healed(2_000, 2_050) }, 'healed-again'],
  ])('%s', (_sentence, observed, reason) => {
    expect(decide(situation(observed, { prior: record({ state: 'resolved' }, ended) })).reason).toBe(reason);
  });
});

describe('of several records of one service', () => {
  it('an acknowledgement of any one is carried over', () => {
    const [open, taken, other] = [record({ state: 'open' }), { ...record({ state: 'open' }), number: 2, labels: ['unsettled', 'acknowledged'] }, { ...record({ state: 'open' }), number: 3 }];
    const { effects } = decide(situation({ kind: 'unknown' }, { incidents: [open, taken, other] }));
    expect(effects).toMatchObject([{ number: 1, addLabels: expect.arrayContaining(['acknowledged']) as unknown }, { number: 2, state: 'closed' }, { number: 3, state: 'closed' }]);
  });
});
