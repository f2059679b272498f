import { describe, expect, it } from 'vitest';
import type { Level, Mass } from '../../src/domain/incident.ts';
import { massMembers, massObserved, namesIn, type Candidate, type MassSight } from '../../src/domain/mass-failure.ts';
import { finding, outage } from '../render/fixtures.ts';

const candidate = (service: string, parts: Partial<Candidate> = {}): Candidate => ({ service, dependsOn: [], isFailing: true, incident: 'none', inMaintenance: false, ...parts });
const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => candidate(id));
const fresh = { groupAbove: 5, isOpen: false, known: undefined };
const knowing = (...services: readonly string[]): Mass => ({ causes: [{ cause: 'connection refused on :1', services }], unlisted: 0, back: [] });
const membersOf = (candidates: readonly Candidate[], state: Parameters<typeof massMembers>[1]): readonly string[] => [...massMembers(candidates, state)];

describe('the members of a mass failure', () => {
  it.each<readonly [string, readonly Candidate[], Parameters<typeof massMembers>[1], readonly string[]]>([
    ['are all that fail when these are more than the limit', six, fresh, ['a', 'b', 'c', 'd', 'e', 'f']],
    ['are none when they are just as many as the limit', six.slice(1), fresh, []],
    ['are none when some of them only fail with another', [...six.slice(1), candidate('g', { dependsOn: ['b'] })], fresh, []],
    ['count those that fail with another once there is one', [...six, candidate('g', { dependsOn: ['b'] })], fresh, ['a', 'b', 'c', 'd', 'e', 'f', 'g']],
    ['count what depends on one that is degraded, which tells of nobody', [...six.slice(1), candidate('g', { dependsOn: ['b'] })].map((each) => (each.service === 'b' ? { ...each, isFailing: false } : each)), fresh, ['b', 'c', 'd', 'e', 'f', 'g']],
    ['count what depends on one whose incident a person has closed, which tells of nobody', [...six, candidate('g', { dependsOn: ['z'] }), candidate('z', { incident: 'closed' })].slice(1), fresh, ['b', 'c', 'd', 'e', 'f', 'g']],
    ['count what depends on one in maintenance, which tells of nobody', [...six, candidate('g', { dependsOn: ['z'] }), candidate('z', { inMaintenance: true })].slice(1), fresh, ['b', 'c', 'd', 'e', 'f', 'g']],
    ['are none when some depend on one that has an open incident, which tells of them', [...six, candidate('g', { dependsOn: ['z'] }), candidate('z', { incident: 'open' })].slice(1), fresh, []],
    ['are none of those whose incident a person has closed', [...six, candidate('g', { incident: 'closed' })], fresh, ['a', 'b', 'c', 'd', 'e', 'f']],
    ['are all while the record cannot be read', six.map((each) => ({ ...each, incident: 'unknown' as const })), fresh, ['a', 'b', 'c', 'd', 'e', 'f']],
    ['may be anybody while a closed one has members without a name', [candidate('z'), candidate('a')], { groupAbove: 5, isOpen: false, known: { ...knowing('a'), unlisted: 3 } }, ['z', 'a']],
    ['are none of those that have an incident of their own', [...six, candidate('g', { incident: 'open' })], fresh, ['a', 'b', 'c', 'd', 'e', 'f']],
    ['are none of those in maintenance', [...six.slice(1), candidate('a', { inMaintenance: true })], fresh, []],
    ['take in whoever fails while their incident is open, be it one', [candidate('z')], { groupAbove: 5, isOpen: true, known: knowing('a') }, ['z']],
    ['stay those that they were once a person has closed it, while few others fail', [candidate('a'), candidate('b'), candidate('z')], { groupAbove: 5, isOpen: false, known: knowing('a', 'b') }, ['a', 'b']],
    ['take in others that are a mass by themselves though a person has closed it', [...six, candidate('z')], { groupAbove: 5, isOpen: false, known: knowing('y') }, ['a', 'b', 'c', 'd', 'e', 'f', 'z']],
  ])('%s', (_sentence, candidates, state, expected) => {
    expect(membersOf(candidates, state)).toEqual(expected);
  });
});

const refused = finding({ cause: 'connection refused on :1' });
const erring = finding({ cause: 'HTTP 503 on GET /' });
const down = (service: string, at: number, of = refused): MassSight['down'][number] => ({ service, outage: outage({ startedAt: at, confirmedAt: at + 10, lastSeenAt: at + 10, findings: [of] }) });
const massOf = (services: readonly string[], parts: Partial<Mass> = {}): Mass => ({ causes: [{ cause: 'connection refused on :1', services }], unlisted: 0, back: [], ...parts });
const sight = (parts: Partial<MassSight>): MassSight => ({ down: [], up: new Map(), elsewhere: new Set(), looked: new Set([...(parts.down ?? []).map(({ service }) => service), ...(parts.up?.keys() ?? [])]), known: undefined, isWhole: true, now: 9_000, ...parts });

describe('what the record is told of a mass failure', () => {
  it('is one outage from the first failure of any to the last look, its members by cause, the most common first', () => {
    const observed = massObserved(sight({ down: [down('a', 2_000, erring), down('b', 1_000), down('c', 3_000)] }));
    expect(observed).toMatchObject({ kind: 'down', outage: { startedAt: 1_000, confirmedAt: 1_010, lastSeenAt: 3_010, recovery: 'none', attempts: [], mass: { causes: [{ cause: 'connection refused on :1', services: ['b', 'c'] }, { cause: 'HTTP 503 on GET /', services: ['a'] }], unlisted: 0, back: [] } } });
  });

  it('keeps those that this run did not look at, and says who is back', () => {
    const observed = massObserved(sight({ down: [down('a', 1_000)], up: new Map([['b', 500]]), known: massOf(['a', 'b', 'c'], { back: ['d', 'a'] }), isWhole: false }));
    const mass = observed.kind === 'down' ? observed.outage.mass : undefined;
    expect(namesIn(mass).toSorted()).toEqual(['a', 'c']);
    expect(mass?.back).toEqual(['d', 'b']);
  });

  it('is unknown while nobody is seen down and somebody was not looked at', () => {
    expect(massObserved(sight({ up: new Map([['a', 500]]), known: massOf(['a', 'b']), isWhole: false }))).toEqual({ kind: 'unknown' });
  });

  it('is unknown for a part of the services while some have no name in it', () => {
    expect(massObserved(sight({ up: new Map([['a', 500]]), known: massOf(['a'], { unlisted: 3 }), isWhole: false }))).toEqual({ kind: 'unknown' });
    expect(massObserved(sight({ up: new Map([['a', 500]]), known: massOf(['a'], { unlisted: 3 }) }))).toMatchObject({ kind: 'up', passedAt: 500 });
  });

  it('is up since the last of its members is', () => {
    expect(massObserved(sight({ up: new Map([['a', 500], ['b', 700], ['z', 900]]), known: massOf(['a', 'b']) }))).toEqual({ kind: 'up', passedAt: 700, degraded: false });
  });

  it('is unsteady while one of them is now up, now down', () => {
    expect(massObserved(sight({ up: new Map([['a', 500], ['b', undefined]]), known: massOf(['a', 'b']) }))).toEqual({ kind: 'up', passedAt: undefined, degraded: false });
  });

  it('is over when nobody is left of it: told elsewhere, or configured no longer', () => {
    expect(massObserved(sight({ up: new Map([['z', 1]]), elsewhere: new Set(['a']), known: massOf(['a', 'gone']) }))).toEqual({ kind: 'up', passedAt: 9_000, degraded: false });
  });

  it.each<readonly [string, readonly Level[], Level]>([
    ['failing where the first is', ['failing', 'degraded'], 'failing'],
    ['failing where any other is', ['degraded', 'failing', 'degraded'], 'failing'],
    ['degraded where all are', ['degraded', 'degraded'], 'degraded'],
  ])('is %s', (_sentence, levels, expected) => {
    const all = levels.map((level, n) => ({ service: `s${n}`, outage: outage({ level }) }));
    expect(massObserved(sight({ down: all }))).toMatchObject({ outage: { level: expected } });
  });

  it('has nobody unnamed or back where it is new, also to who looked at a part of the services', () => {
    expect(massObserved(sight({ down: [down('a', 1_000)], isWhole: false }))).toMatchObject({ outage: { mass: { unlisted: 0, back: [] } } });
    expect(namesIn(undefined)).toEqual([]);
  });

  it('keeps how many have no name in it for who looked at a part, and names all for who looked at all', () => {
    const of = (isWhole: boolean) => massObserved(sight({ down: [down('a', 1_000)], known: massOf(['a'], { unlisted: 3 }), isWhole }));
    expect([of(false), of(true)]).toMatchObject([{ outage: { mass: { unlisted: 3 } } }, { outage: { mass: { unlisted: 0 } } }]);
  });
});
