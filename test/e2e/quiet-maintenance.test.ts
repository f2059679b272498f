import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createFleet, curing, hour, minute, reasons, type Fleet } from './fleet.ts';
import type { Person } from '../github/people.ts';
import type { EndedStep } from './dist.ts';

let fleet: Fleet;
beforeAll(async () => {
  fleet = await createFleet();
});
afterAll(() => fleet.close());
beforeEach(() => fleet.reset());

const instant = (plusMs: number): string => new Date(Date.now() + plusMs).toISOString();
const now = (): string => `maintenance: [{ start: "${instant(-minute)}", end: "${instant(hour)}" }]`;
const over = (): string => `maintenance: [{ start: "${instant(-2 * hour)}", end: "${instant(-hour)}" }]`;
const paging = 'incident: { page: ["@acme/on-call"], remind: 4h }';

async function look(): Promise<EndedStep> {
  fleet.github.clearLog();
  return fleet.run();
}

interface Form {
  readonly services?: string;
  readonly start?: string;
  readonly end?: string;
  readonly timezone?: string;
}

/** The body that GitHub makes of the form for maintenance. */
function form({ services = '_No response_', start = instant(-minute), end = instant(hour), timezone = 'UTC' }: Form = {}): string {
  const answers = { Services: services, Start: start, End: end, 'Time zone': timezone, Reason: 'a new database' };
  return Object.entries(answers).map(([heading, answer]) => `### ${heading}\n\n${answer}`).join('\n\n');
}

/** Announces maintenance as the form does, which labels an issue whoever wrote it. */
async function announce(person: Person, body: string): Promise<number> {
  const number = await person.open({ title: 'Maintenance', body });
  await fleet.github.maintainer.addLabels(number, ['mock-medic', 'unsettled', 'mock-medic-maintenance']);
  return number;
}

describe('maintenance in the configuration', () => {
  for (const [name, own, policy] of [['of one service', now, () => ''], ['of all', () => '', now]] as const) {
    test(`${name}: what fails opens nothing, calls nobody and is not recovered, at the cost of one request`, async () => {
      fleet.configure({ orders: [own(), paging, curing(fleet, 'orders')].filter((each) => each !== '').join(', ') }, policy());
      fleet.down.add('orders');
      const step = await look();
      expect(reasons(step)).toEqual({ orders: 'in-maintenance' });
      expect(step.summary).toContain('maintenance');
      expect(fleet.github.asked()).toHaveLength(1);
      expect(fleet.cures).toEqual([]);
      fleet.configure({ orders: paging });
      expect(reasons(await look()), 'when it is over').toEqual({ orders: 'opened' });
    });
  }

  test('it never keeps an open incident from being resolved', async () => {
    fleet.configure({ orders: paging });
    fleet.down.add('orders');
    await look();
    fleet.configure({ orders: `${paging}, ${now()}` });
    await fleet.age(1, 5 * hour);
    expect(reasons(await look())).toEqual({ orders: 'still-failing' });
    expect(await fleet.said(1), 'nobody is reminded').toEqual([]);
    expect((await fleet.github.issue(1)).body).toMatch(/In maintenance until .* UTC; nobody is called\./);
    fleet.down.clear();
    expect(reasons(await look())).toEqual({ orders: 'resolved' });
    expect(fleet.github.asked().length).toBeLessThanOrEqual(4);
    expect(await fleet.github.issue(1)).toMatchObject({ state: 'closed' });
  });

  test('it concerns nobody else, and none that is over', async () => {
    fleet.configure({ orders: now(), users: '', invoices: over() });
    ['orders', 'users', 'invoices'].forEach((id) => fleet.down.add(id));
    expect(reasons(await look())).toEqual({ orders: 'in-maintenance', users: 'opened', invoices: 'opened' });
  });

  test('recurring: every minute for an hour', async () => {
    fleet.configure({ orders: 'maintenance: [{ cron: "* * * * *", duration: 1h, timezone: Europe/Berlin }]' });
    fleet.down.add('orders');
    expect(reasons(await look())).toEqual({ orders: 'in-maintenance' });
  });

  const wrong: readonly (readonly [name: string, entry: string, words: RegExp])[] = [
    ['an end before its start', '{ start: 2026-12-02T00:00:00Z, end: 2026-12-01T00:00:00Z }', /not after the start/],
    ['a zone that does not exist', '{ cron: "0 2 * * *", duration: 1h, timezone: Europe/Atlantis }', /not a time zone/],
    ['no zone for a local time', '{ start: "2026-12-01 22:00", end: "2026-12-01 23:00" }', /has no time zone/],
    ['a cron that never comes', '{ cron: "0 0 30 2 *", duration: 1h }', /never comes/],
  ];
  for (const [name, entry, words] of wrong) {
    test(`with ${name} it is refused with exit code 2, and nothing is opened or closed`, async () => {
      fleet.configure({ orders: `maintenance: [${entry}]` });
      fleet.down.add('orders');
      const step = await look();
      expect(step.code).toBe(2);
      expect(step.stdout).toMatch(words);
      expect(fleet.writes()).toEqual([]);
    });
  }
});

describe('maintenance that somebody announces with an issue', () => {
  test('a person with write access silences the services that are named, for one more request', async () => {
    fleet.configure({ orders: curing(fleet, 'orders'), users: '' });
    const number = await announce(fleet.github.maintainer, form({ services: 'orders' }));
    await look();
    expect(fleet.github.asked(), 'it costs a healthy run nothing').toEqual(['GET /repos/acme/mocks/issues']);
    ['orders', 'users'].forEach((id) => fleet.down.add(id));
    const step = await look();
    expect(reasons(step)).toEqual({ orders: 'in-maintenance', users: 'opened' });
    expect(fleet.cures).toEqual([]);
    expect(await fleet.github.issue(number)).toMatchObject({ state: 'open', title: 'Maintenance' });
  });

  test('an incident that is open is resolved in it', async () => {
    fleet.configure({ orders: '' });
    fleet.down.add('orders');
    await look();
    await announce(fleet.github.maintainer, form());
    expect(reasons(await look())).toEqual({ orders: 'still-failing' });
    fleet.down.clear();
    expect(reasons(await look())).toEqual({ orders: 'resolved' });
    expect(await fleet.github.issue(1)).toMatchObject({ state: 'closed' });
  });

  test('a stranger silences nothing, is told of, and their issue stays as it is', async () => {
    fleet.configure({ orders: '' });
    const body = form();
    const number = await announce(fleet.github.stranger, body);
    fleet.down.add('orders');
    const step = await look();
    expect(reasons(step)).toEqual({ orders: 'opened' });
    expect(step.summary).toContain(`#${number}`);
    expect(step.summary).toMatch(/may not write/);
    expect(await fleet.github.issue(number)).toMatchObject({ state: 'open', body });
  });

  test('over, it is closed by the next run and costs nothing from then on', async () => {
    fleet.configure({ orders: '' });
    const body = form({ start: instant(-2 * hour), end: instant(-hour) });
    const number = await announce(fleet.github.maintainer, body);
    fleet.down.add('orders');
    expect(reasons(await look())).toEqual({ orders: 'opened' });
    expect(await fleet.github.issue(number)).toMatchObject({ state: 'closed', body });
    fleet.down.clear();
    await look();
    await look();
    expect(fleet.github.asked()).toEqual(['GET /repos/acme/mocks/issues']);
  });

  test('closed by its author before it is over, it counts no longer and costs nothing from the run after the next', async () => {
    fleet.configure({ orders: '' });
    const number = await announce(fleet.github.maintainer, form());
    await fleet.github.maintainer.close(number, 'completed');
    fleet.down.add('orders');
    expect(reasons(await look())).toEqual({ orders: 'opened' });
    fleet.down.clear();
    await look();
    await look();
    expect(fleet.github.asked()).toHaveLength(1);
  });

  test('a stranger\'s that is closed and a maintainer\'s that is open cost a healthy run nothing once the closed one is out of the list', async () => {
    fleet.configure({ orders: '' });
    const number = await announce(fleet.github.stranger, form());
    await fleet.github.maintainer.close(number, 'not_planned');
    await announce(fleet.github.maintainer, form());
    await look();
    expect(fleet.github.asked()).toEqual(['GET /repos/acme/mocks/issues', `DELETE /repos/acme/mocks/issues/${number}/labels/unsettled`]);
    await look();
    expect(fleet.github.asked()).toEqual(['GET /repos/acme/mocks/issues']);
  });

  const unreadable: readonly (readonly [name: string, body: () => string, words: RegExp])[] = [
    ['an end before its start', () => form({ start: instant(hour), end: instant(-hour) }), /not after its start/],
    ['a zone that does not exist', () => form({ start: '2026-11-28 10:00', end: '2099-11-28 10:00', timezone: 'Europe/Atlantis' }), /no time zone of the name/],
    ['no zone', () => form({ start: '2026-11-28 10:00', end: '2099-11-28 10:00', timezone: '_No response_' }), /no time zone/],
    ['a start that is no date', () => form({ start: 'tonight' }), /not a date and time/],
    ['services that are none', () => form({ services: 'please, all of them!' }), /not a list of ids/],
    ['no form at all', () => 'we are working on orders tonight', /no heading Services/],
  ];
  for (const [name, body, words] of unreadable) {
    test(`with ${name} it does not count, and that is said`, async () => {
      fleet.configure({ orders: '' });
      const number = await announce(fleet.github.maintainer, body());
      fleet.down.add('orders');
      const step = await look();
      expect(reasons(step)).toEqual({ orders: 'opened' });
      expect(step.summary).toMatch(words);
      expect(step.summary).toContain(`#${number}`);
      expect(await fleet.github.issue(number)).toMatchObject({ state: 'open' });
    });
  }

  test('when nobody tells who may write, it does not count', async () => {
    fleet.configure({ orders: '' });
    await announce(fleet.github.maintainer, form());
    fleet.down.add('orders');
    fleet.github.plan({ path: /\/permission$/, times: 9, trouble: { kind: 'answer', status: 403, body: { message: 'Resource not accessible by integration' } } });
    const step = await look();
    expect(reasons(step)).toEqual({ orders: 'opened' });
    expect(step.summary).toMatch(/maintenance/i);
  });

  test('a record of ours that somebody labels as an announcement stays a record', async () => {
    fleet.configure({ orders: '' });
    fleet.down.add('orders');
    await look();
    await fleet.github.maintainer.addLabels(1, ['mock-medic-maintenance']);
    expect(reasons(await look())).toEqual({ orders: 'still-failing' });
    fleet.down.clear();
    expect(reasons(await look())).toEqual({ orders: 'resolved' });
    expect(await fleet.github.issues()).toHaveLength(1);
  });
});
