import { describe, expect, it } from 'vitest';
import { decide } from '../../src/domain/decide.ts';
import type { Incident, IncidentState, Marker } from '../../src/domain/incident.ts';
import { plainly, type Observed, type Situation } from '../../src/domain/situation.ts';
import { attempt, service } from '../render/fixtures.ts';
import { openedMarker, outageOf, situationAt, spans } from './histories.ts';

const ended = openedMarker(outageOf({ from: 1_000, confirmed: 1_010 }));
const silenced = (untilAt: number, marker: Marker = ended): Marker => ({ ...marker, silence: { untilAt, by: 'ada', reason: '' } });
const incident = (marker: Marker, state: IncidentState): Incident => ({ number: 1, url: 'https://github.com/org/mocks/issues/1', state, labels: ['unsettled'], assignees: [], marker, comments: 0 });
const again = outageOf({ from: 5_000, confirmed: 5_010 });
const situation = (observed: Observed, parts: Partial<Situation>): Situation => ({ ...situationAt(6_000, again), service: service(), observed, circumstances: plainly, ...parts });
const resolved: Marker = { ...ended, resolvedAt: 2_000, outages: [{ ...ended.outages[0], endedAt: 2_000 }] };
const closedByRobot: IncidentState = { state: 'closed', closure: { by: 'robot', login: 'stale[bot]', reason: 'not-planned' } };

describe('while a person wants silence', () => {
  it('what fails again stays closed, and is remembered and found by the next run', () => {
    const prior = { ...incident(silenced(7_000, { ...resolved, acknowledged: { at: 1_500, by: 'ada' } }), { state: 'resolved' }), assignees: ['ada'] };
    const { reason, effects } = decide(situation({ kind: 'down', outage: again }, { prior }));
    expect([reason, effects]).toEqual(['silenced', [expect.objectContaining({ kind: 'append', state: 'unchanged', comment: undefined, addLabels: ['severity:critical', 'unsettled'], removeLabels: ['severity:warning', 'acknowledged'], addAssignees: [] })]]);
    expect(effects[0]?.marker).toMatchObject({ outages: [{ endedAt: 2_000 }, { id: 2, startedAt: 5_000, endedAt: undefined }], resolvedAt: 2_000, silence: { untilAt: 7_000 }, acknowledged: undefined, bystanders: ['ada'] });
  });

  it('what is well is closed all the same', () => {
    const decision = decide(situation({ kind: 'up', passedAt: 5_500, degraded: false }, { incidents: [incident(silenced(7_000), { state: 'open' })] }));
    expect(decision.effects.map(({ kind }) => kind)).toEqual(['resolve']);
  });

  it('a new record is opened where none is silenced', () => {
    expect(decide(situation({ kind: 'down', outage: again }, {})).reason).toBe('opened');
  });
});

describe('after a silence', () => {
  it.each<[string, Partial<Situation>, string]>([
    ['what was resolved is opened again', { prior: incident(silenced(6_000, resolved), { state: 'resolved' }) }, 'failing-again'],
    ['what a robot closed is opened again', { incidents: [incident(silenced(6_000), closedByRobot)] }, 'closed-by-robot'],
  ])('%s', (_what, parts, reason) => {
    expect(decide(situation({ kind: 'down', outage: again }, parts)).reason).toBe(reason);
  });
});

describe('an outage that began in a silence, after its record was resolved', () => {
  const appendedIn = decide(situation({ kind: 'down', outage: again }, { prior: incident(silenced(7_000, resolved), { state: 'resolved' }) })).effects[0]?.marker ?? resolved;
  const closed = incident(appendedIn, { state: 'closed', closure: { by: 'robot', login: 'github-actions[bot]', reason: 'completed' } });
  const still = outageOf({ from: 6_900, confirmed: 6_910 });
  const at = (now: number, observed: Observed, parts: Partial<Situation> = {}): Situation => situation(observed, { now, incidents: [closed], ...parts });
  const down: Observed = { kind: 'down', outage: still };
  const window = { startAt: 0, endAt: 9_000, reason: '' };

  it.each<[string, number, Partial<Situation>, string]>([
    ['is noted while the silence lasts', 6_950, {}, 'silenced'],
    ['is noted in maintenance, whatever the silence', 7_500, { circumstances: { ...plainly, maintenance: window } }, 'in-maintenance'],
    ['is noted where another incident tells of it', 7_500, { circumstances: { ...plainly, hiddenBy: 'orders' } }, 'hidden-by-dependency'],
  ])('%s', (_what, now, parts, reason) => {
    const decision = decide(at(now, down, parts));
    expect(decision).toMatchObject({ reason, effects: [{ kind: 'note', state: 'unchanged', comment: undefined, addLabels: ['severity:critical', 'unsettled'] }] });
    expect(decision.effects[0]?.marker.outages.at(-1)).toMatchObject({ id: 2, startedAt: 5_000, lastSeenAt: 6_910, endedAt: undefined });
  });

  it('is opened again when the silence is over, since when it really began', () => {
    const decision = decide(at(7_000, down));
    expect(decision).toMatchObject({ reason: 'failing-again', effects: [{ kind: 'reopen', state: 'open' }] });
    expect(decision.effects[0]?.marker).toMatchObject({ resolvedAt: undefined, outages: [{}, { id: 2, startedAt: 5_000 }] });
    expect(decision.effects[0]).toMatchObject({ addLabels: expect.arrayContaining(['unsettled', 'needs-human']) });
  });

  it('is opened again only after recovery was tried', () => {
    const attempted: Observed = { kind: 'down', outage: { ...still, recovery: 'running', attempts: [attempt()] } };
    expect(decide(at(7_000, attempted))).toMatchObject({ reason: 'recovery-first', effects: [{ kind: 'note', state: 'unchanged', comment: undefined }] });
    expect(decide(at(7_000, down, { stage: 'confirmed' }))).toEqual({ reason: 'recovery-first', effects: [] });
    expect(decide(at(7_000, down, { stage: 'confirmed', service: service({ recovery: [] }) })).reason).toBe('failing-again');
  });

  it.each<[string, Observed]>([
    ['by itself', { kind: 'up', passedAt: 6_920, degraded: false }],
    ['by a recovery step', { kind: 'healed', outage: outageOf({ from: 6_900, confirmed: 6_910, recovery: 'recovered', passedAt: 6_920 }) }],
  ])('is settled without a sound when it ends %s', (_what, observed) => {
    const decision = decide(at(6_950, observed));
    expect(decision).toMatchObject({ reason: 'settled', effects: [{ kind: 'settle', state: 'closed', comment: undefined, removeLabels: expect.arrayContaining(['unsettled']) }] });
    expect(decision.effects[0]?.marker.outages.at(-1)).toMatchObject({ startedAt: 5_000, endedAt: 6_920 });
  });

  it('ends where a guard has seen it end, and what it saw after that is withheld, too', () => {
    const ended = outageOf({ from: 5_500, confirmed: 5_500, recovery: 'recovered', passedAt: 5_600 });
    const decision = decide(at(6_950, { kind: 'down', outage: still, earlier: [ended] }));
    expect([decision.reason, decision.effects.map((each) => spans(each.marker))]).toEqual(['silenced', [['1 failing 1000-2000', '2 failing 5000-5600', '3 failing 6900-']]]);
    expect(decide(at(7_000, { kind: 'down', outage: still, earlier: [ended] })).reason).toBe('failing-again');
  });

  it('says nothing about whether it flaps when it is over', () => {
    const seenEnd = outageOf({ from: 5_500, confirmed: 5_500, recovery: 'recovered', passedAt: 5_600 });
    const known = { ...closed, marker: { ...closed.marker, calmUpTo: 1 } };
    for (const observed of [{ kind: 'up', passedAt: 6_920, degraded: false }, { kind: 'healed', outage: still, earlier: [seenEnd] }] as const) expect(decide(at(6_950, observed, { incidents: [known] })).effects.map(({ marker }) => marker.calmUpTo)).toEqual([1]);
  });

  it('as opposed to what somebody else had closed, which is calm once it is settled', () => {
    const byOthers = incident({ ...silenced(7_000), calmUpTo: 0 }, closedByRobot);
    expect(decide(at(6_950, { kind: 'up', passedAt: 6_920, degraded: false }, { incidents: [byOthers] })).effects.map(({ marker }) => marker.calmUpTo)).toEqual([1]);
  });

  it('has the severity that it has now', () => {
    const warned = { ...closed, labels: ['unsettled', 'severity:warning'], marker: { ...closed.marker, severity: 'warning' as const } };
    expect(decide(at(6_950, down, { incidents: [warned] })).effects).toMatchObject([{ marker: { severity: 'critical' }, addLabels: ['severity:critical', 'unsettled'], removeLabels: ['severity:warning'] }]);
  });

  it('is left as it is when nobody could look', () => {
    expect(decide(at(6_950, { kind: 'unknown' }))).toEqual({ reason: 'unknown', effects: [] });
  });

  it('is not taken for what a twin left behind when it was folded', () => {
    const folded = { ...closed, marker: { ...closed.marker, ending: { kind: 'folded' as const, into: 7 }, silence: undefined } };
    expect(decide(at(6_950, down, { incidents: [folded] })).reason).toBe('closed-by-robot');
  });
});
