import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createFleet, hour, minute, reasons, type Fleet } from './fleet.ts';

let fleet: Fleet;
beforeAll(async () => {
  fleet = await createFleet();
});
afterAll(() => fleet.close());
beforeEach(() => fleet.reset());

const reminding = 'incident: { page: ["@acme/on-call"], remind: 4h }';

async function look(): Promise<Readonly<Record<string, string>>> {
  return reasons(await fleet.run());
}

/** An open incident whose body has paged. */
async function open(more = reminding): Promise<void> {
  fleet.configure({ orders: more });
  fleet.down.add('orders');
  expect(await look()).toEqual({ orders: 'opened' });
  expect((await fleet.github.issue(1)).body).toContain('@acme/on-call');
}

describe('people who are needed are reminded', () => {
  test('after the pause, then after twice the pause, and never by the runs in between', async () => {
    await open();
    await fleet.age(1, 3 * hour);
    await look();
    expect(await fleet.said(1)).toEqual([]);
    await fleet.age(1, hour + minute);
    for (let n = 0; n < 2; n += 1) await look();
    expect(await fleet.said(1)).toEqual(['reminded']);
    expect((await fleet.github.comments(1))[0]?.body).toContain('@acme/on-call');
    await fleet.age(1, 7 * hour);
    await look();
    expect(await fleet.said(1)).toEqual(['reminded']);
    await fleet.age(1, hour + minute);
    for (let n = 0; n < 2; n += 1) await look();
    expect(await fleet.said(1)).toEqual(['reminded', 'reminded']);
    fleet.down.clear();
    expect(await look()).toEqual({ orders: 'resolved' });
    expect(await fleet.said(1)).toEqual(['reminded', 'reminded', 'resolved']);
  });

  test('not where nobody has asked for it', async () => {
    await open('incident: { page: ["@acme/on-call"] }');
    await fleet.age(1, 90 * hour);
    await look();
    expect(await fleet.said(1)).toEqual([]);
  });

  test('not of a warning, which calls nobody', async () => {
    fleet.configure({ orders: `severity: warning, ${reminding}` });
    fleet.down.add('orders');
    await look();
    expect((await fleet.github.issue(1)).body).not.toContain('@acme');
    expect(await fleet.labels(1)).not.toContain('needs-human');
    await fleet.age(1, 90 * hour);
    await look();
    expect(await fleet.said(1)).toEqual([]);
  });
});

describe('somebody who takes an incident is left in peace, and it is resolved all the same', () => {
  const ways: readonly (readonly [name: string, take: () => Promise<void>, leave: () => Promise<void>])[] = [
    ['by adding the label', () => fleet.github.maintainer.addLabels(1, ['acknowledged']), () => fleet.github.maintainer.removeLabel(1, 'acknowledged')],
    ['by assigning oneself by hand', () => fleet.github.maintainer.edit(1, { assignees: ['maintainer'] }), async () => {
      await fleet.github.maintainer.edit(1, { assignees: [] });
      await fleet.github.maintainer.removeLabel(1, 'acknowledged');
    }],
  ];
  for (const [name, take, leave] of ways) {
    test(name, async () => {
      await open();
      await take();
      await fleet.age(1, 5 * hour);
      await look();
      expect(await fleet.said(1)).toEqual([]);
      expect(await fleet.labels(1)).toEqual(expect.arrayContaining(['acknowledged', 'needs-human']));
      expect((await fleet.marker(1)).acknowledged).toBeDefined();
      fleet.down.clear();
      expect(await look()).toEqual({ orders: 'resolved' });
      expect(await fleet.github.issue(1)).toMatchObject({ state: 'closed' });
      fleet.down.add('orders');
      await look();
      expect(await fleet.labels(1), 'the next outage nobody has taken yet').not.toContain('acknowledged');
      expect((await fleet.said(1)).at(-1)).toBe('paged');
    });

    test(`${name}, and reminded again when it is given back`, async () => {
      await open();
      await take();
      await look();
      await fleet.age(1, 5 * hour);
      await leave();
      await look();
      expect(await fleet.said(1)).toEqual(['reminded']);
    });
  }

  test('nobody has taken it who was assigned by the configuration', async () => {
    await open('incident: { page: ["@acme/on-call"], remind: 4h, assignees: [maintainer] }');
    expect((await fleet.github.issue(1)).assignees).toMatchObject([{ login: 'maintainer' }]);
    await fleet.age(1, 5 * hour);
    await look();
    expect(await fleet.said(1)).toEqual(['reminded']);
    expect(await fleet.labels(1)).not.toContain('acknowledged');
  });
});

describe('comments in a day are capped', () => {
  test('whatever there is to say; and the next day it is said again', async () => {
    await open('incident: { page: ["@acme/on-call"], comments-per-day: 3, flapping: { outages: 30 } }');
    for (let n = 0; n < 4; n += 1) {
      fleet.down.delete('orders');
      await look();
      fleet.down.add('orders');
      await look();
    }
    expect((await fleet.github.comments(1)).length).toBeLessThanOrEqual(3);
    const quiet = await fleet.said(1);
    await fleet.age(1, 25 * hour);
    await look();
    expect((await fleet.said(1)).slice(quiet.length), 'the outage that nobody was called for').toEqual(['paged']);
  });
});
