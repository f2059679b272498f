import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createFleet, curing, minute, reasons, type Fleet } from './fleet.ts';

let fleet: Fleet;
beforeAll(async () => {
  fleet = await createFleet();
});
afterAll(() => fleet.close());
beforeEach(() => fleet.reset());

const paging = 'incident: { page: ["@acme/on-call"], assignees: [maintainer] }';
const named = (count: number): readonly string[] => Array.from({ length: count }, (_, n) => `mock-${String(n + 1).padStart(3, '0')}`);
const fall = (ids: readonly string[]): void => ids.forEach((id) => fleet.down.add(id));
const rise = (ids: readonly string[]): void => ids.forEach((id) => fleet.down.delete(id));

function configure(ids: readonly string[], more: string | ((id: string) => string) = paging, policy = ''): void {
  fleet.configure(Object.fromEntries(ids.map((id) => [id, typeof more === 'string' ? more : more(id)])), policy);
}

/** Why each service was recorded as it was, every reason once. */
async function look(): Promise<readonly string[]> {
  fleet.github.clearLog();
  return [...new Set(Object.values(reasons(await fleet.run())))].sort();
}
const members = async (number = 1): Promise<readonly string[]> => ((await fleet.marker(number)).outages.at(-1)?.mass?.causes ?? []).flatMap(({ services }) => services).toSorted();
const openOnes = async () => (await fleet.github.issues()).filter(({ state }) => state === 'open');
const mentions = async (): Promise<number> => {
  const issues = await fleet.github.issues();
  const comments = await Promise.all(issues.map(({ number }) => fleet.github.comments(number)));
  return [...fleet.github.log.map(({ body }) => JSON.stringify(body ?? '')), ...comments.flat().map(({ body }) => body)].join('\n').match(/@acme\/on-call/g)?.length ?? 0;
};

describe('a hundred services fail at once', () => {
  const ids = named(100);

  test('one issue tells of all of them, with one page and two writing requests; it shrinks in place and closes when all are well', async () => {
    configure(ids);
    expect(await look()).toEqual(['well']);
    fall(ids);
    expect(await look()).toEqual(['told-in-mass-failure']);
    expect(fleet.writes().length).toBeLessThanOrEqual(10);
    expect(fleet.github.asked().length).toBeLessThanOrEqual(10);
    expect(await mentions()).toBe(1);
    const [issue, ...others] = await fleet.github.issues();
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ state: 'open', assignees: [{ login: 'maintainer' }] });
    expect(await fleet.labels(1)).toEqual(expect.arrayContaining(['mock-medic', 'unsettled', 'mass-failure', 'needs-human']));
    for (const id of ids) expect(issue?.body).toContain(id);
    expect(await members()).toEqual(ids);

    const half = ids.filter((_, n) => n % 2 === 0);
    rise(half);
    expect(await look()).toEqual(['told-in-mass-failure', 'well']);
    expect(fleet.writes().length).toBeLessThanOrEqual(10);
    expect(await members()).toEqual(ids.filter((id) => !half.includes(id)));
    expect(await openOnes()).toMatchObject([{ number: 1 }]);
    rise(ids.slice(0, 97));
    await look();
    expect(await members(), 'fewer than would be a mass failure by themselves: it never splits').toEqual(['mock-098', 'mock-100']);
    expect(await fleet.github.issues()).toHaveLength(1);

    rise(ids);
    expect(await look()).toEqual(['well']);
    expect(fleet.github.asked().length).toBeLessThanOrEqual(4);
    expect(await openOnes()).toEqual([]);
    expect(await fleet.labels(1)).not.toContain('unsettled');
    expect(await fleet.github.issues()).toHaveLength(1);
    expect(await look()).toEqual(['well']);
    expect(fleet.github.asked()).toHaveLength(1);
  });

  test('in a repository that has none of our labels, no more than ten requests write either, in any run', async () => {
    fleet.github.reset();
    configure(ids);
    for (const change of [() => fall(ids), () => rise(ids.slice(0, 50)), () => rise(ids)]) {
      change();
      await look();
      expect(fleet.writes().length, fleet.github.asked().join('\n')).toBeLessThanOrEqual(10);
    }
    expect(await openOnes()).toEqual([]);
  });

  test('again within the reopen window: the same issue', async () => {
    configure(ids);
    fall(ids);
    await look();
    rise(ids);
    await look();
    fall(ids.slice(0, 60));
    await look();
    expect(fleet.writes().length).toBeLessThanOrEqual(10);
    expect(await fleet.github.issues()).toMatchObject([{ state: 'open' }]);
    expect(await members()).toEqual(ids.slice(0, 60));
    expect((await fleet.marker(1)).outages).toHaveLength(2);
  });

  test('none is recovered', async () => {
    configure(ids, (id) => curing(fleet, id));
    fall(ids);
    ids.forEach((id) => fleet.curable.add(id));
    expect(await look()).toEqual(['told-in-mass-failure']);
    expect(fleet.cures).toEqual([]);
  });
});

describe('more than five services fail at once', () => {
  test('five have issues of their own, six have one', async () => {
    configure(named(6));
    fall(named(5));
    expect(await look()).toEqual(['opened', 'well']);
    expect(await fleet.github.issues()).toHaveLength(5);
    await fleet.reset();
    configure(named(6));
    fall(named(6));
    expect(await look()).toEqual(['told-in-mass-failure']);
    expect(await fleet.github.issues()).toHaveLength(1);
  });

  test('how many are many can be configured', async () => {
    configure(named(3), paging, 'group-above: 2');
    fall(named(3));
    expect(await look()).toEqual(['told-in-mass-failure']);
  });

  test('a seventh that fails later joins without another page', async () => {
    configure(named(8));
    fall(named(6));
    await look();
    fall(named(7));
    expect(await look()).toEqual(['told-in-mass-failure', 'well']);
    expect(await members()).toEqual(named(7));
    expect(await fleet.github.issues()).toHaveLength(1);
    expect(await fleet.said(1)).toEqual([]);
    rise(named(8));
    await look();
    expect(await openOnes()).toEqual([]);
  });

  test('one that had an issue of its own before keeps it, and that is resolved by itself', async () => {
    configure(named(8));
    fall(['mock-008']);
    await look();
    fall(named(7));
    expect(await look()).toEqual(['still-failing', 'told-in-mass-failure']);
    expect(await openOnes()).toHaveLength(2);
    expect(await members(2)).toEqual(named(7));
    rise(['mock-008']);
    expect(await look()).toEqual(['resolved', 'told-in-mass-failure']);
    expect(await openOnes()).toMatchObject([{ number: 2 }]);
  });

  test('those that fail with one that they depend on are no mass failure', async () => {
    configure(named(8), (id) => (id === 'mock-001' ? paging : `depends-on: [mock-001]`));
    fall(named(8));
    expect(await look()).toEqual(['hidden-by-dependency', 'opened']);
    expect(await fleet.github.issues()).toHaveLength(1);
  });

  test('those in maintenance are no part of it', async () => {
    const window = `maintenance: [{ start: "${new Date(Date.now() - minute).toISOString()}", end: "${new Date(Date.now() + 60 * minute).toISOString()}" }]`;
    configure(named(8), (id) => (id <= 'mock-004' ? window : paging));
    fall(named(8));
    expect(await look()).toEqual(['in-maintenance', 'opened']);
    expect(await openOnes()).toHaveLength(4);
  });

  test('muted by a person it stays closed while those that are in it fail, and another outage gets an issue of its own', async () => {
    configure(named(8));
    fall(named(6));
    await look();
    await fleet.github.maintainer.close(1, 'not_planned');
    await look();
    expect(await openOnes()).toEqual([]);
    fall(['mock-008']);
    await look();
    expect(await openOnes()).toMatchObject([{ title: expect.stringMatching(/^mock-008 /) }]);
    rise(named(8));
    await look();
    expect(await openOnes()).toEqual([]);
    expect(await fleet.labels(1)).not.toContain('unsettled');
  });

  test('a run that looks at some of them alone closes nothing', async () => {
    configure(named(8));
    fall(named(6));
    await look();
    rise(named(8));
    fleet.github.clearLog();
    await fleet.run({ inputs: { only: 'mock-001' } });
    expect(await openOnes()).toHaveLength(1);
    await look();
    expect(await openOnes()).toEqual([]);
  });
});
