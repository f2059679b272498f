import { describe, expect, it } from 'vitest';
import { decide } from '../../src/domain/decide.ts';
import type { Change, Decision } from '../../src/domain/decision.ts';
import type { Incident, Marker, Outage } from '../../src/domain/incident.ts';
import { plainly, type Observed, type Situation } from '../../src/domain/situation.ts';
import { marker, outage, service } from '../render/fixtures.ts';

const minute = 60_000;
const hour = 60 * minute;
const [at] = [outage().startedAt];
/** An outage of one minute. */
const short = (id: number, startedAt: number, endedAt: number | undefined = startedAt + minute): Outage => outage({ id, startedAt, confirmedAt: startedAt, lastSeenAt: startedAt, endedAt, recovery: 'recovered', exhaustedAt: undefined, attempts: [] });
const restless = service({ incident: { ...service().incident, page: ['@org/on-call'], assignees: ['grace'], flapping: { outages: 3, withinMs: 3 * hour } } });
const [first, second] = [short(1, at - hour), short(2, at - hour / 2)];
const record = (state: 'open' | 'resolved', outages: Marker['outages'], parts: Partial<Marker> = {}): Incident => ({
  number: 7, url: '', state: { state }, labels: ['mock-medic', ...(state === 'open' ? ['unsettled'] : [])], assignees: [], marker: marker({ outages, ...parts }), comments: 0,
});
const decided = (observed: Observed, parts: Partial<Situation>): Decision =>
  decide({ now: at + 5 * minute, scope: 'watch.yml/check', configuration: 'mocks.yml', service: restless, observed, stage: 'concluded', incidents: [], prior: undefined, circumstances: plainly, ...parts });
const up: Observed = { kind: 'up', passedAt: at + minute, degraded: false };
const over = { ...plainly, isOver: true };
const ids = ({ marker: { outages } }: Change): readonly (readonly [number, boolean])[] => outages.map(({ id, endedAt }) => [id, endedAt !== undefined]);
const changes = ({ effects }: Decision): readonly Change[] => effects.filter((effect) => effect.kind !== 'open');

describe('a service that heals for the third time', () => {
  const third: Observed = { kind: 'healed', outage: short(1, at) };

  it('is opened again, to say once that it flaps, and calls nobody for it', () => {
    const decision = decided(third, { prior: record('resolved', [first, second]) });
    expect(decision).toMatchObject({ reason: 'flapping', effects: [{ kind: 'reopen', state: 'open', addAssignees: [], comment: { kind: 'flapping', outage: 3, page: false } }] });
    const [change] = changes(decision);
    expect(change?.addLabels).toEqual(expect.arrayContaining(['unsettled', 'flapping']));
    expect(change?.addLabels).not.toContain('needs-human');
    expect(change && ids(change)).toEqual([[1, true], [2, true], [3, true]]);
  });

  it.each<readonly [sentence: string, parts: Partial<Situation>]>([
    ['while a person wants silence', { prior: record('resolved', [first, second], { silence: { untilAt: at + hour, by: 'ada', reason: '' } }) }],
    ['when it was calm in between', { prior: record('resolved', [first, second], { calmUpTo: 3 }) }],
    ['when its job is over and nobody will look again', { prior: record('resolved', [first, second]), circumstances: over }],
  ])('is only added to the closed record %s', (_sentence, parts) => {
    expect(decided(third, parts)).toMatchObject({ reason: 'healed-again', effects: [{ kind: 'append', state: 'unchanged', comment: undefined }] });
  });
});

describe('a service that is down for the third time', () => {
  it('is said to flap in place of a call, which nobody is assigned for either', () => {
    const [change] = changes(decided({ kind: 'down', outage: outage({ startedAt: at, confirmedAt: at, lastSeenAt: at + minute }) }, { prior: record('resolved', [first, second]) }));
    expect(change).toMatchObject({ addAssignees: [], comment: { kind: 'flapping', outage: 3, page: false } });
    expect(change?.addLabels).toEqual(expect.arrayContaining(['needs-human', 'flapping']));
    expect(change?.removeLabels).not.toContain('flapping');
  });
});

describe('a flapping record whose service is well', () => {
  const third = short(3, at);
  const lasting: Outage = { ...third, endedAt: undefined };

  it.each<readonly [sentence: string, last: Outage, observed: Observed]>([
    ['when its outage has just ended', lasting, up],
    ['when one more outage has come and gone', third, { kind: 'healed', outage: short(1, at + 2 * minute) }],
    ['when one more outage has come and gone that was too short to measure', third, { kind: 'healed', outage: short(1, at + minute, at + minute) }],
  ])('stays open and notes it %s', (_sentence, last, observed) => {
    const decision = decided(observed, { incidents: [record('open', [first, second, last])] });
    expect(decision).toMatchObject({ reason: 'flapping', effects: [{ kind: 'note', number: 7, state: 'unchanged' }] });
    const [change] = changes(decision);
    expect(change && ids(change)).toEqual([[1, true], [2, true], [3, true], ...(last === third ? [[4, true]] : [])]);
    expect(change?.addLabels).toContain('flapping');
  });

  it('is left alone while it is waited for', () => {
    expect(decided(up, { incidents: [record('open', [first, second, third])] })).toEqual({ reason: 'waiting-for-quiet', effects: [] });
  });

  it.each<readonly [sentence: string, parts: Partial<Situation>]>([
    ['once it has been quiet', { now: at + hour }],
    ['at once when its job is over and nobody will look again', { circumstances: over }],
  ])('is closed %s', (_sentence, parts) => {
    const decision = decided(up, { incidents: [record('open', [first, second, third])], ...parts });
    expect(decision).toMatchObject({ reason: 'resolved', effects: [{ kind: 'resolve', state: 'closed' }] });
    expect(changes(decision)[0]?.removeLabels).toContain('flapping');
  });
});
