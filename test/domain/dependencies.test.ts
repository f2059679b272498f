import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failingDependents, waves } from '../../src/domain/dependencies.ts';

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
