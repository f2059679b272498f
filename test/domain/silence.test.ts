import { describe, expect, it } from 'vitest';
import { decide } from '../../src/domain/decide.ts';
import type { Incident, IncidentState, Marker } from '../../src/domain/incident.ts';
import { plainly, type Observed, type Situation } from '../../src/domain/situation.ts';
import { service } from '../render/fixtures.ts';
import { openedMarker, outageOf, situationAt } from './histories.ts';

const ended = openedMarker(outageOf({ from: 1_000, confirmed: 1_010 }));
const silenced = (untilAt: number, marker: Marker = ended): Marker => ({ ...marker, silence: { untilAt, by: 'ada', reason: '' } });
const incident = (marker: Marker, state: IncidentState): Incident => ({ number: 1, url: 'https://github.com/org/mocks/issues/1', state, labels: ['unsettled'], assignees: [], marker, comments: 0 });
const again = outageOf({ from: 5_000, confirmed: 5_010 });
const situation = (observed: Observed, parts: Partial<Situation>): Situation => ({ ...situationAt(6_000, again), service: service(), observed, circumstances: plainly, ...parts });
const resolved: Marker = { ...ended, resolvedAt: 2_000, outages: [{ ...ended.outages[0], endedAt: 2_000 }] };
const closedByRobot: IncidentState = { state: 'closed', closure: { by: 'robot', login: 'stale[bot]', reason: 'not-planned' } };

describe('while a person wants silence', () => {
  it.each<[string, Partial<Situation>]>([
    ['what was resolved is not opened again', { prior: incident(silenced(7_000, resolved), { state: 'resolved' }) }],
    ['what a robot closed is not opened again', { incidents: [incident(silenced(7_000), closedByRobot)] }],
  ])('%s', (_what, parts) => {
    expect(decide(situation({ kind: 'down', outage: again }, parts))).toEqual({ reason: 'silenced', effects: [] });
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
