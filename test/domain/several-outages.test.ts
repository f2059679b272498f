import { describe, expect, it } from 'vitest';
import { appended, opened } from '../../src/domain/change.ts';
import { decide } from '../../src/domain/decide.ts';
import { outageCount } from '../../src/domain/history.ts';
import type { Incident, Marker, Outage } from '../../src/domain/incident.ts';
import { plainly, type Observed, type Situation } from '../../src/domain/situation.ts';
import { outageOf, situationAt } from './histories.ts';

const healed = (from: number): Outage => outageOf({ from, confirmed: from + 5, recovery: 'recovered', passedAt: from + 50 });
const lasting = (from: number): Outage => outageOf({ from, confirmed: from + 5, recovery: 'exhausted', at: from + 60 });
const situation = (observed: Observed, parts: Partial<Situation> = {}): Situation => ({ ...situationAt(9_000, healed(1)), observed, circumstances: { ...plainly, isOver: true }, ...parts });
const spans = ({ outages }: Marker): readonly string[] => outages.map(({ id, startedAt, endedAt }) => `${id}: ${startedAt}-${endedAt ?? ''}`);

const record = (marker: Marker, state: Incident['state']): Incident => ({ number: 7, url: 'u', state, labels: ['mock-medic', 'unsettled'], assignees: [], marker, comments: 0 });

/** What a guard saw in one job: several outages of one service, of which the last decides. */
describe('several outages seen by one run', () => {
  it('that all healed become one record, closed, with each of them', () => {
    const decision = decide(situation({ kind: 'healed', outage: healed(3_000), earlier: [healed(1_000), healed(2_000)] }));
    expect(decision.reason).toBe('healed');
    const [effect, ...more] = decision.effects;
    expect(more).toEqual([]);
    expect(effect).toMatchObject({ kind: 'open', closed: true, marker: { openedAt: 1_000 } });
    expect(effect === undefined ? [] : spans(effect.marker)).toEqual(['1: 1000-1050', '2: 2000-2050', '3: 3000-3050']);
  });

  it('of which the last lasts become one open record, and the page is for the last', () => {
    const service = { ...situationAt(0, healed(1)).service, incident: { ...situationAt(0, healed(1)).service.incident, page: ['@org/on-call'] } };
    const [effect] = decide(situation({ kind: 'down', outage: lasting(3_000), earlier: [healed(1_000)] }, { service })).effects;
    expect(effect).toMatchObject({ kind: 'open', closed: false, page: true, marker: { notices: [{ kind: 'paged', outage: 2 }] } });
    expect(effect === undefined ? [] : spans(effect.marker)).toEqual(['1: 1000-1050', '2: 3000-']);
  });

  it('are appended to what was resolved within the reopen window', () => {
    const first = healed(500);
    const prior = record({ ...opened(situation({ kind: 'healed', outage: first }), first).marker, resolvedAt: 600 }, { state: 'resolved' });
    const decision = decide(situation({ kind: 'healed', outage: healed(3_000), earlier: [healed(2_000)] }, { prior }));
    expect(decision).toMatchObject({ reason: 'healed-again', effects: [{ kind: 'append', number: 7 }] });
    expect(decision.effects.map(({ marker }) => spans(marker))).toEqual([['1: 500-550', '2: 2000-2050', '3: 3000-3050']]);
  });

  it('continue the outage of an open record with the first of them, and resolve it with the last', () => {
    const first = lasting(500);
    const open = record(opened(situation({ kind: 'down', outage: first }), first).marker, { state: 'open' });
    const decision = decide(situation({ kind: 'healed', outage: healed(3_000), earlier: [healed(2_000)] }, { incidents: [open] }));
    expect(decision).toMatchObject({ reason: 'resolved', effects: [{ kind: 'resolve', state: 'closed' }] });
    expect(decision.effects.map(({ marker }) => spans(marker))).toEqual([['1: 500-2050', '2: 3000-3050']]);
  });

  it('beyond thirty are kept as totals, and none is lost', () => {
    const all = Array.from({ length: 45 }, (_, n) => healed(1_000 + n * 100));
    const last = healed(9_000);
    const marker = opened(situation({ kind: 'healed', outage: last, earlier: all }), last).marker;
    expect(marker.outages).toHaveLength(30);
    expect(outageCount(marker)).toBe(46);
    expect(marker.older.downMs).toBe(16 * 50);
    expect(appended(situation({ kind: 'healed', outage: last }), record(marker, { state: 'resolved' }), healed(9_500)).marker.outages).toHaveLength(30);
  });
});
