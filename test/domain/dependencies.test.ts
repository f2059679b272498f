import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failingDependents, tellerOf, tells, tellsOfFailure, waves } from '../../src/domain/dependencies.ts';
import type { RecordOutcome } from '../../src/domain/report.ts';
import { marker, outage, service } from '../render/fixtures.ts';

const chain = [
  { id: 'c', dependsOn: ['b'] },
  { id: 'b', dependsOn: ['a'] },
  { id: 'a', dependsOn: [] },
  { id: 'd', dependsOn: ['a', 'x'] },
];
const failing = (...ids: readonly string[]): ReadonlySet<string> => new Set(ids);
const inOrder = (found: readonly ReadonlySet<string>[]): readonly (readonly string[])[] => found.map((wave) => [...wave]);

describe('the order in which services are attended to', () => {
  it.each<[string, ReadonlySet<string>, readonly (readonly string[])[]]>([
    ['is one wave where nothing fails', failing(), [['c', 'b', 'a', 'd']]],
    ['is one wave where none fails with another', failing('c', 'a'), [['c', 'b', 'a', 'd']]],
    ['has what fails after what it fails with', failing('a', 'b', 'c', 'd'), [['a'], ['b', 'd'], ['c']]],
    ['does not wait for what is well', failing('b', 'c'), [['b', 'a', 'd'], ['c']]],
  ])('%s', (_sentence, down, expected) => {
    expect(inOrder(waves(chain, down))).toEqual(expected);
  });

  it('ends where services depend on each other in a circle, which no configuration may', () => {
    const circle = [{ id: 'a', dependsOn: ['b'] }, { id: 'b', dependsOn: ['a'] }, { id: 'c', dependsOn: [] }];
    expect(inOrder(waves(circle, failing('a', 'b')))).toEqual([['c'], ['a', 'b']]);
    expect(waves([], failing())).toEqual([]);
  });

  it('has every service once, and none before what it fails with', () => {
    const count = 8;
    const drawn = fc.array(fc.array(fc.nat({ max: count - 1 }), { maxLength: 3 }), { minLength: count, maxLength: count });
    fc.assert(
      fc.property(drawn, fc.array(fc.nat({ max: count - 1 })), (links, down) => {
        const services = links.map((to, n) => ({ id: String(n), dependsOn: to.filter((each) => each < n).map(String) }));
        const ids = failing(...down.map(String));
        const found = waves(services, ids);
        expect(found.flatMap((wave) => [...wave]).toSorted()).toEqual(services.map(({ id }) => id));
        const waveOf = (id: string): number => found.findIndex((wave) => wave.has(id));
        for (const { id, dependsOn } of services) for (const cause of dependsOn) if (ids.has(id) && ids.has(cause)) expect(waveOf(id)).toBeGreaterThan(waveOf(cause));
      }),
    );
  });
});

describe('what is down because of a service', () => {
  it.each<[string, string, ReadonlySet<string>, readonly string[]]>([
    ['is all that depends on it and on that, in the order given', 'a', failing('a', 'b', 'c', 'd'), ['c', 'b', 'd']],
    ['is not what is well', 'a', failing('a', 'b'), ['b']],
    ['is not what depends on it through one that is well', 'a', failing('a', 'c', 'd'), ['d']],
    ['is nothing where nothing depends on it', 'c', failing('a', 'b', 'c'), []],
  ])('%s', (_sentence, of, down, expected) => {
    expect(failingDependents(of, chain, down)).toEqual(expected);
  });

  it('is fifty at most', () => {
    const many = Array.from({ length: 60 }, (_, n) => ({ id: `s${n}`, dependsOn: ['a'] }));
    expect(failingDependents('a', many, failing(...many.map(({ id }) => id)))).toEqual(many.slice(0, 50).map(({ id }) => id));
  });
});

const kept = (open: boolean, reason: 'opened' | 'hidden-by-dependency' = 'opened'): RecordOutcome => ({ kind: 'recorded', reason, effects: [], incident: { number: 7, url: 'u/7', open } });

describe('a service tells of what depends on it', () => {
  const failing = { outage: outage({ endedAt: undefined }), verdict: 'failing', record: kept(true) } as const;
  it.each<[string, boolean, Parameters<typeof tells>[0]]>([
    ['where it fails and its incident is open', true, failing],
    ['not where its incident is closed, as of what is muted', false, { ...failing, record: kept(false) }],
    ['not where it has none', false, { ...failing, record: { kind: 'recorded', reason: 'in-maintenance', effects: [], incident: undefined } }],
    ['not where nothing is recorded', false, { ...failing, record: { kind: 'off' } }],
    ['not where it is degraded only', false, { ...failing, outage: outage({ level: 'degraded', endedAt: undefined }), verdict: 'degraded' }],
    ['not where it was well again within the run', false, { ...failing, verdict: 'healthy' }],
    ['not where it is well', false, { ...failing, outage: undefined, verdict: 'healthy' }],
  ])('%s', (_sentence, expected, report) => {
    expect(tells(report)).toBe(expected);
  });

  it.each<[string, boolean, Parameters<typeof marker>[0]]>([
    ['where its open record says that it fails, if it was not looked at', true, { outages: [outage({ endedAt: undefined })] }],
    ['not where that is over', false, { outages: [outage({ endedAt: outage().lastSeenAt })] }],
    ['not where it is degraded only, by its record', false, { outages: [outage({ level: 'degraded', endedAt: undefined })] }],
  ])('%s', (_sentence, expected, parts) => {
    expect(tellsOfFailure(marker(parts))).toBe(expected);
  });

  it.each<[string, string, RecordOutcome, string | undefined]>([
    ['in its own incident', 'b', kept(true), undefined],
    ['in its own, whatever it depends on', 'b', kept(true), 'a'],
    ['in that of another in which it is told itself', 'a', kept(true, 'hidden-by-dependency'), 'a'],
    ['in its own where nobody knows the other', 'b', kept(true, 'hidden-by-dependency'), undefined],
    ['in its own where nothing is recorded', 'b', { kind: 'off' }, 'a'],
  ])('%s', (_sentence, teller, record, hiddenBy) => {
    expect(tellerOf({ service: service({ id: 'b' }), record, hiddenBy })).toBe(teller);
  });
});
