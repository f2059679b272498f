import { describe, expect, it } from 'vitest';
import { needsPerson } from '../../src/domain/calling.ts';
import { change, standing } from '../../src/domain/change.ts';
import { resolved } from '../../src/domain/closing.ts';
import { decide } from '../../src/domain/decide.ts';
import type { Change } from '../../src/domain/decision.ts';
import { flappingOutages, isRestless } from '../../src/domain/flapping.ts';
import type { Incident, Marker, Outage } from '../../src/domain/incident.ts';
import { massFailureId, massService } from '../../src/domain/mass-failure.ts';
import type { Service } from '../../src/domain/service.ts';
import { plainly, type Situation } from '../../src/domain/situation.ts';
import { marker, outage, service } from '../render/fixtures.ts';

const minute = 60_000;
const hour = 60 * minute;
const [startedAt] = [outage().startedAt];
const policy = (parts: Partial<Service['incident']> = {}): Service => service({ incident: { ...service().incident, ...parts } });
const paging = policy({ page: ['@org/on-call'], remindMs: hour, flapping: { outages: 3, withinMs: 3 * hour } });

function incident(of: Marker, parts: Partial<Incident> = {}): Incident {
  return { number: 7, url: '', state: { state: 'open' }, labels: ['mock-medic', 'unsettled', 'needs-human'], assignees: [], marker: of, comments: 0, ...parts };
}

function situation(now: number, parts: Partial<Situation> = {}): Situation {
  return { now, scope: 'watch.yml/check', configuration: 'mocks.yml', service: paging, observed: { kind: 'down', outage: outage() }, stage: 'concluded', incidents: [], prior: undefined, circumstances: plainly, ...parts };
}

/** What a run at an instant makes of an open record. */
const stood = (now: number, before: Incident, of = paging): Change => standing(situation(now, { service: of }), change('note', before, { marker: before.marker }), before);
const paged = marker({ notices: [{ kind: 'paged', outage: 1, at: startedAt + minute }] });
const short = (id: number, at: number): Outage => outage({ id, startedAt: at, confirmedAt: at + 1_000, lastSeenAt: at + 2_000, endedAt: at + minute, recovery: 'recovered', exhaustedAt: undefined, attempts: [] });
const flapping = (notices: Marker['notices']): Marker => marker({ outages: [short(1, startedAt - hour), short(2, startedAt - hour / 2), outage({ id: 3 })], notices });

describe('somebody who takes an incident', () => {
  it('does so by assigning themselves, which the label then shows', () => {
    const change = stood(startedAt + hour, incident(paged, { assignees: ['grace'] }));
    expect(change.marker.acknowledged).toEqual({ at: startedAt + hour, by: 'grace' });
    expect(change.addLabels).toContain('acknowledged');
  });

  it('gives it back by unassigning, and the label goes', () => {
    const taken = { ...paged, acknowledged: { at: startedAt + minute, by: 'grace' } };
    const change = stood(startedAt + hour, incident(taken, { labels: ['mock-medic', 'unsettled', 'needs-human', 'acknowledged'] }));
    expect(change.marker.acknowledged).toBeUndefined();
    expect(change.removeLabels).toContain('acknowledged');
  });

  it('and leaves gives it to the next who is assigned', () => {
    const taken = { ...paged, acknowledged: { at: startedAt + minute, by: 'ada' } };
    const of = (assignees: readonly string[]): Change => stood(startedAt + hour, incident(taken, { assignees, labels: ['mock-medic', 'unsettled', 'needs-human', 'acknowledged'] }));
    expect(of(['bob']).marker.acknowledged).toEqual({ at: startedAt + hour, by: 'bob' });
    expect(of(['bob', 'ada']).marker.acknowledged).toEqual(taken.acknowledged);
  });

  it('by the label alone has it until the label goes', () => {
    expect(stood(startedAt + hour, incident(paged, { labels: ['mock-medic', 'acknowledged'] })).marker.acknowledged).toEqual({ at: startedAt + hour, by: undefined });
  });

  it('is known also when the next thing that happens is that all is well', () => {
    const up = resolved(situation(startedAt + hour), incident(paged, { labels: ['mock-medic', 'unsettled', 'acknowledged'] }), { ...paged, outages: [outage({ endedAt: startedAt + hour - minute })] });
    expect(up.marker.acknowledged?.at).toBe(startedAt + hour);
  });
});

describe('whoever is assigned by the configuration', () => {
  const assigning = policy({ assignees: ['wanda'] });

  it('is assigned once an outage: who hands it over, or only gives it back, is not assigned again', () => {
    const first = stood(startedAt + minute, incident(paged), assigning);
    expect(first.addAssignees).toEqual(['wanda']);
    for (const assignees of [['ada'], []]) expect(stood(startedAt + hour, incident(first.marker, { assignees }), assigning).addAssignees).toEqual([]);
  });

  it('is assigned again when it fails again', () => {
    const first = stood(startedAt + minute, incident(paged), assigning);
    const over = incident({ ...first.marker, outages: [outage({ endedAt: startedAt + hour })], resolvedAt: startedAt + hour }, { state: { state: 'resolved' } });
    const next = outage({ startedAt: startedAt + 2 * hour, confirmedAt: startedAt + 2 * hour, lastSeenAt: startedAt + 2 * hour, exhaustedAt: startedAt + 2 * hour });
    const { effects } = decide(situation(startedAt + 2 * hour, { service: assigning, observed: { kind: 'down', outage: next }, prior: over }));
    expect(effects).toMatchObject([{ kind: 'reopen', addAssignees: ['wanda'] }]);
  });
});

describe('the label that people are needed', () => {
  it('reminds nobody in the run that finds it taken away, and is put back while it is true', () => {
    const change = stood(startedAt + 5 * hour, incident(paged, { labels: ['mock-medic', 'unsettled'] }));
    expect(change.addLabels).toContain('needs-human');
    expect(change.comment).toBeUndefined();
  });
});

describe('a service that never flaps, because nobody wants to be told so', () => {
  it('is told of each outage like any other, and closed as soon as it is well', () => {
    const often = marker({ outages: [short(1, startedAt - hour), short(2, startedAt - hour / 2), outage({ id: 3 })] });
    const never = policy({ page: ['@org/on-call'], flapping: undefined });
    expect(flappingOutages(often, paging.incident)).toHaveLength(3);
    expect(flappingOutages(often, never.incident)).toBeUndefined();
    const quiet = { ...often, outages: [short(1, startedAt - hour), short(2, startedAt - hour / 2), short(3, startedAt)] } as const;
    expect([isRestless(quiet, paging.incident, startedAt + hour / 2), isRestless(quiet, never.incident, startedAt + hour / 2)]).toEqual([true, false]);
  });
});

describe('an outage that was being recovered', () => {
  it('needs a person when the configuration has no recovery any more', () => {
    const pending = outage({ recovery: 'pending', exhaustedAt: undefined });
    expect([needsPerson(pending, paging), needsPerson(pending, { ...paging, recovery: [] })]).toEqual([false, true]);
  });
});

describe('a flapping service that is well again', () => {
  it.each<readonly [string, number, boolean]>([
    ['just now', minute, true],
    ['in a moment, as a clock a little ahead tells', -minute, true],
    ['for an hour', hour, false],
    ['in a month, as a clock that was wrong for one run tells', -30 * 24 * hour, false],
  ])('%s is waited for only while that may tell something', (_what, agoMs, waits) => {
    const endedAt = startedAt + minute;
    const often = marker({ outages: [short(1, startedAt - hour), short(2, startedAt - hour / 2), short(3, startedAt)] });
    expect(isRestless(often, paging.incident, endedAt + agoMs)).toBe(waits);
  });
});

describe('a flapping service that stays down', () => {
  const flaps = { kind: 'flapping', outage: 3, at: startedAt } as const;
  const lasts = { kind: 'lasting', outage: 3, at: startedAt + 30 * minute } as const;

  it('is told once more after thirty minutes, with a mention, and not before', () => {
    expect(stood(startedAt + 29 * minute, incident(flapping([flaps]))).comment).toBeUndefined();
    expect(stood(startedAt + 30 * minute, incident(flapping([flaps]))).comment).toEqual({ kind: 'lasting', outage: 3, page: true });
  });

  it('is reminded of from then on like any other', () => {
    const told = incident(flapping([flaps, lasts]));
    expect(stood(startedAt + 89 * minute, told).comment).toBeUndefined();
    expect(stood(startedAt + 90 * minute, told).comment).toEqual({ kind: 'reminded', outage: 3, nth: 1, page: true });
  });
});

describe('an incident that a person closed too early, when the comments of the day are spent', () => {
  it('is reopened once and no more, though nobody can be told why', () => {
    const spent = { ...paged, notices: [...paged.notices, ...Array.from({ length: 10 }, (_, nth) => ({ kind: 'replied', outage: 1, nth, at: startedAt + 2 * minute }) as const)] };
    const closed = (of: Marker): Incident => incident(of, { state: { state: 'closed', closure: { by: 'person', login: 'grace', reason: 'completed' } } });
    const decided = (of: Marker) => decide(situation(startedAt + hour, { incidents: [closed(of)] }));
    const { reason, effects } = decided(spent);
    expect([reason, effects.length, (effects[0] as Change).comment]).toEqual(['closed-too-early', 1, undefined]);
    expect(decided((effects[0] as Change).marker)).toEqual({ reason: 'muted', effects: [] });
  });
});

describe('a mass failure that a person has closed', () => {
  const mass = (services: readonly string[]): Outage => outage({ recovery: 'none', attempts: [], exhaustedAt: undefined, mass: { causes: [{ cause: 'refused', services }], unlisted: 0, back: [] } });
  const all = massService([paging]);
  const muted = (of: Marker): Incident => incident(of, { state: { state: 'closed', closure: { by: 'person', login: 'grace', reason: 'not-planned' } } });
  const record = marker({ service: massFailureId, outages: [mass(['a', 'b'])] });
  const decided = (services: readonly string[]) => decide(situation(startedAt + hour, { service: all, observed: { kind: 'down', outage: { ...mass(services), startedAt: startedAt + hour } }, incidents: [muted(record)] }));

  it('stays closed while nobody else fails', () => {
    expect(decided(['a'])).toEqual({ reason: 'muted', effects: [] });
  });

  it('is reopened as another outage when others fail too', () => {
    const { reason, effects } = decided(['a', 'c']);
    expect(reason).toBe('others-failing');
    expect(effects).toMatchObject([{ kind: 'reopen', state: 'open', marker: { outages: [{ id: 1 }, { id: 2 }] } }]);
  });

  it('stays closed while those who fail too may be the ones whose names there was no room for', () => {
    const crowded = { ...record, outages: [{ ...record.outages[0], mass: { causes: [{ cause: 'refused', services: ['a', 'b'] }], unlisted: 1, back: [] } }] } as const;
    const reasons = [['a', 'c'], ['a', 'c', 'd']].map((services) => decide(situation(startedAt + hour, { service: all, observed: { kind: 'down', outage: { ...mass(services), startedAt: startedAt + hour } }, incidents: [muted(crowded)] })).reason);
    expect(reasons).toEqual(['muted', 'others-failing']);
  });

  it('forgets its silence when it is resolved: the next may be of others', () => {
    const silent = { ...record, silence: { untilAt: startedAt + 9 * hour, by: 'grace', reason: '' } };
    const of = (id: string): Marker => resolved(situation(startedAt + hour, { service: all }), incident({ ...silent, service: id }), { ...silent, service: id }).marker;
    expect(of(massFailureId).silence).toBeUndefined();
    expect(of('orders').silence).toEqual(silent.silence);
  });
});
