import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createFleet, hour, minute, reasons, type Fleet } from './fleet.ts';

let fleet: Fleet;
beforeAll(async () => {
  fleet = await createFleet();
});
afterAll(() => fleet.close());
beforeEach(() => fleet.reset());

const ago = (ms: number): string => new Date(Date.now() - ms).toISOString();
const sha = 'a1b2c3d4'.repeat(5);
const commits = (): void =>
  fleet.github.planCommits([
    { sha: 'f'.repeat(40), message: 'long before', at: ago(30 * hour), login: 'ada' },
    { sha, message: 'orders: drop the index\n\nIt was @never used.', at: ago(10 * minute), login: 'grace' },
  ]);
const runs = (): void => fleet.github.planRuns('check.yml', [{ id: 4_700, created_at: ago(20 * minute) }]);
const lookedUp = (): number => fleet.github.asked().filter((asked) => asked.endsWith('/commits')).length;

async function look(): Promise<Readonly<Record<string, string>>> {
  fleet.github.clearLog();
  return reasons(await fleet.run());
}

describe('commits that may have brought an outage about', () => {
  test('are looked up once in its life, and the resolved record keeps them', async () => {
    fleet.configure({ orders: '' });
    commits();
    runs();
    fleet.down.add('orders');
    expect(await look()).toEqual({ orders: 'opened' });
    expect(fleet.github.asked(), 'opening has no request to spare for them').toHaveLength(3);
    let times = 0;
    for (let n = 0; n < 3; n += 1) {
      await look();
      times += lookedUp();
    }
    expect(times).toBe(1);
    expect((await fleet.marker(1)).suspicion).toMatchObject({ outage: 1, isSure: true, commits: [{ sha, title: 'orders: drop the index', author: 'grace' }] });
    fleet.down.clear();
    expect(await look()).toEqual({ orders: 'resolved' });
    expect(lookedUp()).toBe(0);
    expect(fleet.github.asked().length).toBeLessThanOrEqual(4);
    const { body } = await fleet.github.issue(1);
    expect(body).toContain('Up since');
    expect(body).toContain(sha);
    expect(body).not.toContain('@grace');
  });

  test('are looked up at the resolve of an outage of two runs, where nobody was called', async () => {
    fleet.configure({ orders: '' });
    commits();
    fleet.down.add('orders');
    await look();
    fleet.down.clear();
    expect(await look()).toEqual({ orders: 'resolved' });
    expect(fleet.github.asked().length).toBeLessThanOrEqual(4);
    expect((await fleet.marker(1)).suspicion).toMatchObject({ isSure: false, commits: [{ sha }] });
  });

  test('that may not be read, or are none, cost nothing but the suspicion', async () => {
    fleet.configure({ orders: '' });
    fleet.github.planCommits([]);
    fleet.down.add('orders');
    await look();
    expect(await look()).toEqual({ orders: 'still-failing' });
    fleet.down.clear();
    expect(await look()).toEqual({ orders: 'resolved' });
    fleet.down.add('orders');
    await look();
    fleet.github.plan({ path: /\/commits/, times: 9, trouble: { kind: 'answer', status: 403, body: { message: 'Resource not accessible by integration' } } });
    expect(await look()).toEqual({ orders: 'still-failing' });
    fleet.down.clear();
    expect(await look()).toEqual({ orders: 'resolved' });
  });

  test('of the next outage are looked up anew, since the end of the one before', async () => {
    fleet.configure({ orders: '' });
    fleet.down.add('orders');
    await look();
    fleet.down.clear();
    await look();
    await fleet.age(1, hour);
    commits();
    fleet.down.add('orders');
    expect(await look()).toEqual({ orders: 'failing-again' });
    await look();
    expect((await fleet.marker(1)).suspicion).toMatchObject({ outage: 2, isSure: true, commits: [{ sha }] });
  });
});

test('with all of it configured a healthy run makes one request, an opening three, a resolve at most four, a reopening at most five', async () => {
  fleet.configure(
    { gateway: '', orders: `depends-on: [gateway], maintenance: [{ cron: "0 0 1 1 *", duration: 1m }], incident: { page: ["@acme/on-call"], assignees: [maintainer], remind: 4h }` },
    `ping: ${fleet.url}/ping\nconnectivity: ["${fleet.url}/network"]\nmaintenance: [{ start: 2020-01-01T00:00:00Z, end: 2020-01-02T00:00:00Z }]`,
  );
  commits();
  runs();
  await look();
  expect(fleet.github.asked()).toHaveLength(1);
  fleet.down.add('orders');
  expect(await look()).toMatchObject({ orders: 'opened' });
  expect(fleet.github.asked()).toHaveLength(3);
  await fleet.age(1, 5 * hour);
  await look();
  expect(await fleet.said(1)).toEqual(['reminded']);
  fleet.down.clear();
  expect(await look()).toMatchObject({ orders: 'resolved' });
  expect(fleet.github.asked().length).toBeLessThanOrEqual(4);
  fleet.down.add('orders');
  expect(await look()).toMatchObject({ orders: 'failing-again' });
  expect(fleet.github.asked().length).toBeLessThanOrEqual(5);
  fleet.down.clear();
  await look();
  expect(fleet.github.asked().length).toBeLessThanOrEqual(4);
  await look();
  expect(fleet.github.asked()).toHaveLength(1);
});
