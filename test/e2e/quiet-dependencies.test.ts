import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createFleet, curing, minute, reasons, undecidable, type Fleet } from './fleet.ts';

let fleet: Fleet;
beforeAll(async () => {
  fleet = await createFleet();
});
afterAll(() => fleet.close());
beforeEach(() => fleet.reset());

const chain = { gateway: '', orders: 'depends-on: [gateway]', invoices: 'depends-on: [orders]' };
const now = (plusMs: number): string => new Date(Date.now() + plusMs).toISOString();
const inMaintenance = (): string => `maintenance: [{ start: "${now(-minute)}", end: "${now(60 * minute)}" }]`;

async function look(): Promise<Readonly<Record<string, string>>> {
  return reasons(await fleet.run());
}
const fall = (...ids: readonly string[]): void => ids.forEach((id) => fleet.down.add(id));
const titles = async (): Promise<readonly string[]> => (await fleet.github.issues()).filter(({ state }) => state === 'open').map(({ title }) => title.split(' ')[0] ?? '');

describe('a service that fails with one that it depends on', () => {
  test('has no incident of its own, through any number of links, and the one that is open names it', async () => {
    fleet.configure(chain);
    fall('gateway', 'orders', 'invoices');
    expect(await look()).toEqual({ gateway: 'opened', orders: 'hidden-by-dependency', invoices: 'hidden-by-dependency' });
    expect(await titles()).toEqual(['gateway']);
    const { body } = await fleet.github.issue(1);
    expect(body).toMatch(/orders/);
    expect(body).toMatch(/invoices/);
    expect((await fleet.marker(1)).dependents).toEqual(['orders', 'invoices']);
    fleet.github.clearLog();
    expect(await look()).toMatchObject({ orders: 'hidden-by-dependency' });
    expect(await titles()).toEqual(['gateway']);
    fleet.down.clear();
    await look();
    expect(await titles()).toEqual([]);
    expect(await fleet.github.issues()).toHaveLength(1);
  });

  test('gets its own when the one that told of it is well again and it is not', async () => {
    fleet.configure(chain);
    fall('gateway', 'orders');
    await look();
    fleet.down.delete('gateway');
    expect(await look()).toMatchObject({ gateway: 'resolved', orders: 'opened' });
    expect(await titles()).toEqual(['orders']);
  });

  test('gets none when it is well as soon as that one is healed', async () => {
    fleet.configure({ gateway: curing(fleet, 'gateway'), orders: 'depends-on: [gateway]' });
    fall('gateway');
    fleet.curable.add('gateway');
    expect(await look()).toEqual({ gateway: 'healed', orders: 'well' });
    expect(await titles()).toEqual([]);
  });

  test('is resolved when it is well, though the one that it depends on is still down', async () => {
    fleet.configure(chain);
    fall('orders');
    expect(await look()).toMatchObject({ orders: 'opened' });
    fall('gateway');
    expect(await look()).toMatchObject({ gateway: 'opened' });
    fleet.down.delete('orders');
    expect(await look()).toMatchObject({ gateway: 'still-failing', orders: 'resolved' });
    expect(await titles()).toEqual(['gateway']);
  });

  test('is not recovered meanwhile, for it is not its own fault', async () => {
    fleet.configure({ gateway: '', orders: `depends-on: [gateway], ${curing(fleet, 'orders')}` });
    fall('gateway', 'orders');
    await look();
    expect(fleet.cures).toEqual([]);
    fleet.down.delete('gateway');
    fleet.curable.add('orders');
    expect(await look()).toMatchObject({ orders: 'healed' });
    expect(fleet.cures).toEqual(['orders']);
  });
});

describe('an outage is never hidden by an incident that is not open', () => {
  test('because a person has muted it', async () => {
    fleet.configure(chain);
    fall('gateway');
    await look();
    await fleet.github.maintainer.close(1, 'not_planned');
    fall('orders');
    expect(await look()).toMatchObject({ gateway: 'muted', orders: 'opened' });
    expect(await titles()).toEqual(['orders']);
  });

  test('because a person mutes it while it hides another', async () => {
    fleet.configure(chain);
    fall('gateway', 'orders');
    await look();
    await fleet.github.maintainer.close(1, 'not_planned');
    expect(await look()).toMatchObject({ gateway: 'muted', orders: 'opened' });
  });

  test('because it is in maintenance', async () => {
    fleet.configure({ ...chain, gateway: inMaintenance() });
    fall('gateway', 'orders');
    expect(await look()).toMatchObject({ gateway: 'in-maintenance', orders: 'opened' });
    expect(await titles()).toEqual(['orders']);
  });

  test('because it is unknown', async () => {
    fleet.configure({ ...chain, gateway: undecidable });
    fall('orders');
    expect(await look()).toMatchObject({ gateway: 'unknown', orders: 'opened' });
    expect(await titles()).toEqual(['orders']);
  });

  test('because GitHub refuses to open it', async () => {
    fleet.configure(chain);
    fall('gateway', 'orders');
    fleet.github.plan({ method: 'POST', path: /\/issues$/, trouble: { kind: 'answer', status: 403, body: { message: 'Resource not accessible by integration' } } });
    expect(await look()).toMatchObject({ gateway: 'unrecorded', orders: 'opened' });
    expect(await titles()).toEqual(['orders']);
  });
});
