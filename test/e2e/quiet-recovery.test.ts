import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { setTimeout as pause } from 'node:timers/promises';
import { createFleet, curing, expectInOrder, hour, minute, reasons, type Fleet } from './fleet.ts';

let fleet: Fleet;
beforeAll(async () => {
  fleet = await createFleet();
});
afterAll(() => fleet.close());
beforeEach(() => fleet.reset());

const paging = 'incident: { page: ["@acme/on-call"] }';

async function look(): Promise<string | undefined> {
  return reasons(await fleet.run())['orders'];
}

async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await what())) await pause(50);
}

describe('recovery across runs', () => {
  test('rests for the cool-down once its ladder has failed, then has one trial', async () => {
    fleet.configure({ orders: `${curing(fleet, 'orders', 'recovery-cool-down: 30m')}, ${paging}` });
    fleet.down.add('orders');
    expect(await look()).toBe('opened');
    expect(fleet.cures).toHaveLength(1);
    for (let n = 0; n < 2; n += 1) expect(await look()).toBe('still-failing');
    expect(fleet.cures, 'a run in the cool-down tries nothing').toHaveLength(1);
    expect(await fleet.labels(1)).toContain('needs-human');
    await fleet.age(1, 31 * minute);
    await look();
    expect(fleet.cures).toHaveLength(2);
    await look();
    expect(fleet.cures).toHaveLength(2);
    fleet.curable.add('orders');
    await fleet.age(1, 31 * minute);
    expect(await look()).toBe('resolved');
    expect(fleet.cures).toHaveLength(3);
    expect((await fleet.marker(1)).spent.attempts).toBe(3);
  });

  test('is over when its budget is spent, which is said once; after each cool-down it has a trial', async () => {
    fleet.configure({ orders: `${curing(fleet, 'orders', 'recovery-cool-down: 10m, recovery-budget: 2')}, ${paging}` });
    fleet.down.add('orders');
    await look();
    await fleet.age(1, 11 * minute);
    await look();
    expect(fleet.cures).toHaveLength(2);
    await look();
    expect(fleet.cures).toHaveLength(2);
    expect(await fleet.said(1)).toEqual(['circuit']);
    for (let n = 0; n < 2; n += 1) {
      await fleet.age(1, 11 * minute);
      await look();
      await look();
    }
    expect(fleet.cures, 'one trial for each cool-down').toHaveLength(4);
    expect(await fleet.said(1)).toEqual(['circuit']);
  });

  test('the budget counts through the outages of one incident, those that it healed too', async () => {
    fleet.configure({ orders: curing(fleet, 'orders', 'recovery-cool-down: 10m, recovery-budget: 2, incident: { flapping: { outages: 30 } }') });
    fleet.curable.add('orders');
    for (let n = 0; n < 2; n += 1) {
      fleet.down.add('orders');
      await look();
    }
    expect(fleet.cures).toHaveLength(2);
    fleet.down.add('orders');
    expect(await look()).toBe('failing-again');
    expect(fleet.cures).toHaveLength(2);
    await fleet.age(1, 11 * minute);
    expect(await look()).toBe('resolved');
    expect(fleet.cures).toHaveLength(3);
  });

  test('an attempt is recorded before it is made', async () => {
    fleet.configure({ orders: `${curing(fleet, 'orders')}, ${paging}` });
    fleet.down.add('orders');
    await look();
    let release = (): void => undefined;
    fleet.holdCures(new Promise((resolve) => (release = resolve)));
    const running = look();
    await until(() => fleet.cures.length === 2);
    expect((await fleet.marker(1)).outages.at(-1)?.attempts.at(-1)).toMatchObject({ result: 'running' });
    release();
    await running;
    expect((await fleet.marker(1)).outages.at(-1)?.attempts.map(({ result }) => result)).toEqual(['not-cured', 'not-cured']);
  });

  test('a fresh attempt of another run is waited for and not repeated: two runs at once, one cure, one outage', async () => {
    fleet.configure({ orders: `${curing(fleet, 'orders')}, ${paging}` });
    fleet.down.add('orders');
    await look();
    fleet.curable.add('orders');
    let release = (): void => undefined;
    fleet.holdCures(new Promise((resolve) => (release = resolve)));
    const one = fleet.run();
    await until(() => fleet.cures.length === 2);
    fleet.github.clearLog();
    const other = fleet.run({ env: { GITHUB_RUN_ID: '4712' } });
    await until(() => fleet.github.log.length > 0);
    await pause(3_000);
    expect(fleet.cures).toHaveLength(2);
    release();
    const ended = await Promise.all([one, other]);
    expect(ended.map(({ code }) => code)).toEqual([0, 0]);
    expect(fleet.cures).toHaveLength(2);
    expect(await fleet.github.issues()).toMatchObject([{ number: 1, state: 'closed' }]);
    const marker = await fleet.marker(1);
    expect(marker.outages, 'both saw the same outage end').toHaveLength(1);
    expect(marker.spent.attempts).toBe(2);
    expect((await fleet.said(1)).filter((kind) => kind === 'resolved').length).toBeLessThanOrEqual(1);
    expectInOrder(marker);
  });

  test('an attempt that another run began long ago is over: it is tried again', async () => {
    fleet.configure({ orders: `${curing(fleet, 'orders')}, ${paging}` });
    fleet.down.add('orders');
    await look();
    await fleet.remember(1, (marker) => {
      const [outage] = marker.outages;
      const attempts = outage.attempts.map((attempt) => ({ ...attempt, endedAt: undefined, result: 'running' as const }));
      return { ...marker, outages: [{ ...outage, recovery: 'running', exhaustedAt: undefined, attempts }] };
    });
    await fleet.age(1, hour);
    fleet.curable.add('orders');
    expect(await look()).toBe('resolved');
    expect(fleet.cures).toHaveLength(2);
  });
});

describe('a dispatch that is pending when its run ends', () => {
  const dispatching = 'recovery: [{ dispatch: { workflow: restart.yml, verify-for: 1s }, settle: 1ms }], recovery-cool-down: 1ms';
  const dispatches = (): number => fleet.github.asked().filter((asked) => asked.endsWith('/dispatches')).length;
  const html = 'https://github.com/acme/mocks/actions/runs/99';

  function planDispatch(): void {
    fleet.github.plan({ method: 'POST', path: /\/dispatches$/, times: 9, trouble: { kind: 'answer', status: 200, body: { workflow_run_id: 99, html_url: html } } });
    fleet.github.plan({ path: /\/actions\/runs\/99$/, times: 99, trouble: { kind: 'answer', status: 200, body: { id: 99, html_url: html, status: 'in_progress', conclusion: null } } });
  }

  test('is verified by the next run, which finds the service well: it was the cure', async () => {
    planDispatch();
    fleet.configure({ orders: `${dispatching}, ${paging}` });
    fleet.down.add('orders');
    expect(await look()).toBe('opened-pending');
    expect((await fleet.github.issue(1)).body).not.toContain('@acme');
    fleet.down.clear();
    expect(await look()).toBe('resolved');
    expect(dispatches()).toBe(1);
    expect((await fleet.marker(1)).outages[0]).toMatchObject({ curedBy: 'dispatch restart.yml', recovery: 'recovered', attempts: [{ result: 'cured' }] });
    expect(await fleet.said(1)).toEqual([]);
  });

  test('is verified by the next run, which finds the service down: it was in vain, and people are called without another dispatch', async () => {
    planDispatch();
    fleet.configure({ orders: `${dispatching}, ${paging}` });
    fleet.down.add('orders');
    await look();
    expect(await look()).toBe('still-failing');
    expect(dispatches()).toBe(1);
    expect((await fleet.marker(1)).outages[0]).toMatchObject({ recovery: 'exhausted', attempts: [{ result: 'not-cured' }] });
    expect(await fleet.said(1)).toEqual(['paged']);
  });
});
