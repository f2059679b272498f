import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { downMs } from '../../src/domain/history.ts';
import { createFleet, curing, expectInOrder, minute, reasons, type Fleet } from './fleet.ts';

let fleet: Fleet;
beforeAll(async () => {
  fleet = await createFleet();
});
afterAll(() => fleet.close());
beforeEach(() => fleet.reset());

const paging = 'incident: { page: ["@acme/on-call"] }';
const state = async (): Promise<string> => (await fleet.github.issue(1)).state;

/** The service falls, and the run that sees it heals it. */
async function fallAndHeal(): Promise<Readonly<Record<string, string>>> {
  fleet.down.add('orders');
  return reasons(await fleet.run());
}

/** The service falls before one run and is well before the next. */
async function fallAndRise(): Promise<Readonly<Record<string, string>>> {
  await stay('down');
  return stay('up');
}

async function stay(how: 'down' | 'up'): Promise<Readonly<Record<string, string>>> {
  if (how === 'down') fleet.down.add('orders');
  else fleet.down.delete('orders');
  return reasons(await fleet.run());
}

describe('a service that goes down and comes back again and again', () => {
  test('healed each time: two outages are recorded without a sound, the third within three hours opens the one issue and says so, once, without a mention', async () => {
    fleet.configure({ orders: `${curing(fleet, 'orders')}, ${paging}` });
    fleet.curable.add('orders');
    await fallAndHeal();
    await fleet.age(1, 40 * minute);
    expect(await fallAndHeal()).toEqual({ orders: 'healed-again' });
    expect(await fleet.said(1)).toEqual([]);
    await fleet.age(1, 40 * minute);
    expect(await fallAndHeal()).toEqual({ orders: 'flapping' });
    expect(await state()).toBe('open');
    expect(await fleet.labels(1)).toEqual(expect.arrayContaining(['flapping', 'unsettled']));
    for (let n = 0; n < 3; n += 1) {
      await fleet.age(1, 10 * minute);
      expect(await fallAndHeal()).toEqual({ orders: 'flapping' });
    }
    expect(await fleet.said(1)).toEqual(['flapping']);
    expect((await fleet.github.comments(1))[0]?.body).not.toContain('@acme');
    expect(await fleet.github.issues()).toHaveLength(1);
    expect((await fleet.marker(1)).outages).toHaveLength(6);
  });

  test('with runs in between that see it down: the pages end with the third, and up and down make no sound any more', async () => {
    fleet.configure({ orders: paging });
    await fallAndRise();
    await fallAndRise();
    expect(await fleet.said(1)).toEqual(['resolved', 'paged', 'resolved']);
    await stay('down');
    expect(await fleet.said(1)).toEqual(['resolved', 'paged', 'resolved', 'flapping']);
    expect(await stay('up')).toEqual({ orders: 'flapping' });
    fleet.github.clearLog();
    expect(await stay('up')).toEqual({ orders: 'waiting-for-quiet' });
    expect(fleet.github.asked(), 'nothing has changed, so nothing is written').toHaveLength(1);
    for (let n = 0; n < 2; n += 1) await fallAndRise();
    expect(await fleet.said(1)).toEqual(['resolved', 'paged', 'resolved', 'flapping']);
    expect(await fleet.github.issues()).toHaveLength(1);
    expect(await state()).toBe('open');
    const marker = await fleet.marker(1);
    expect(marker.outages).toHaveLength(5);
    expectInOrder(marker);
  });

  test('it is closed without a sound when it has been quiet for 45 minutes, and not before', async () => {
    fleet.configure({ orders: paging });
    for (let n = 0; n < 3; n += 1) await fallAndRise();
    await fleet.age(1, 40 * minute);
    expect(await stay('up')).toEqual({ orders: 'waiting-for-quiet' });
    await fleet.age(1, 6 * minute);
    fleet.github.clearLog();
    expect(await stay('up')).toEqual({ orders: 'resolved' });
    expect(fleet.github.asked().length).toBeLessThanOrEqual(4);
    expect(await state()).toBe('closed');
    expect(await fleet.labels(1)).not.toEqual(expect.arrayContaining(['flapping']));
    expect((await fleet.said(1)).at(-1)).toBe('flapping');
  });

  test('it is closed only when it has been quiet for as long as the longest pause between its outages', async () => {
    fleet.configure({ orders: paging });
    await fallAndRise();
    await fleet.age(1, 80 * minute);
    await fallAndRise();
    await fallAndRise();
    await fleet.age(1, 60 * minute);
    expect(await stay('up')).toEqual({ orders: 'waiting-for-quiet' });
    await fleet.age(1, 21 * minute);
    expect(await stay('up')).toEqual({ orders: 'resolved' });
  });

  test('what flaps and then stays down for 30 minutes is told again, with a page, once', async () => {
    fleet.configure({ orders: paging });
    for (let n = 0; n < 2; n += 1) await fallAndRise();
    await stay('down');
    await fleet.age(1, 20 * minute);
    await stay('down');
    expect((await fleet.said(1)).at(-1)).toBe('flapping');
    await fleet.age(1, 11 * minute);
    await stay('down');
    await fleet.age(1, 40 * minute);
    await stay('down');
    expect((await fleet.said(1)).slice(-2)).toEqual(['flapping', 'lasting']);
    expect((await fleet.github.comments(1)).at(-1)?.body).toContain('@acme/on-call');
  });

  test('outages that are further apart than the window are no flapping: each is told and closed by itself', async () => {
    fleet.configure({ orders: paging });
    for (let n = 0; n < 4; n += 1) {
      expect(await fallAndRise()).toEqual({ orders: 'resolved' });
      await fleet.age(1, 100 * minute);
    }
    expect(await fleet.labels(1)).not.toContain('flapping');
    expect(await fleet.github.issues()).toHaveLength(1);
  });

  test('after it was calm, three outages more are flapping anew, and that is said anew', async () => {
    fleet.configure({ orders: `incident: { flapping: { outages: 2, within: 3h } }` });
    for (let n = 0; n < 2; n += 1) await fallAndRise();
    await fleet.age(1, 50 * minute);
    expect(await stay('up')).toEqual({ orders: 'resolved' });
    expect(await fallAndRise(), 'what flapped is over, and counts no longer').not.toEqual({ orders: 'waiting-for-quiet' });
    await fallAndRise();
    expect((await fleet.said(1)).filter((kind) => kind === 'flapping')).toHaveLength(2);
  });

  test('a hundred and thirty outages: the last thirty are kept whole, and the older ones in totals that lose nothing', async () => {
    fleet.configure({ orders: paging });
    await fallAndRise();
    const lengthMs = 7_001;
    await fleet.remember(1, (marker) => {
      const { startedAt } = marker.outages[0];
      const outages = Array.from({ length: 30 }, (_, n) => ({ ...marker.outages[0], id: 100 + n, startedAt: startedAt - (31 - n) * 5 * minute, confirmedAt: startedAt - (31 - n) * 5 * minute, lastSeenAt: startedAt - (31 - n) * 5 * minute, endedAt: startedAt - (31 - n) * 5 * minute + lengthMs }));
      const [first, ...rest] = outages;
      if (first === undefined) throw new Error('no outage');
      return { ...marker, outages: [first, ...rest], older: { count: 99, downMs: 99 * lengthMs }, calmUpTo: 129, openedAt: startedAt - 900 * minute };
    });
    await fallAndRise();
    const marker = await fleet.marker(1);
    expect(marker.outages).toHaveLength(30);
    expect(marker.older).toEqual({ count: 100, downMs: 100 * lengthMs });
    const last = marker.outages.at(-1);
    expect(downMs(marker, 0)).toBe(129 * lengthMs + ((last?.endedAt ?? 0) - (last?.startedAt ?? 0)));
    expectInOrder(marker);
  });
});
