import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { encodeMarker, endMark } from '../../src/domain/marker.ts';
import { createFleet, reasons, type Fleet } from './fleet.ts';
import type { EndedStep } from './dist.ts';

let fleet: Fleet;
beforeAll(async () => {
  fleet = await createFleet();
});
afterAll(() => fleet.close());
beforeEach(async () => {
  await fleet.reset();
  fleet.configure({ orders: 'incident: { page: ["@acme/on-call"] }' });
});

async function look(how: 'down' | 'up'): Promise<EndedStep> {
  if (how === 'down') fleet.down.add('orders');
  else fleet.down.delete('orders');
  fleet.github.clearLog();
  return fleet.run();
}
const reason = (step: EndedStep): string | undefined => reasons(step)['orders'];
const states = async (): Promise<readonly string[]> => (await fleet.github.issues()).map(({ number, state }) => `#${number} ${state}`);

describe('an issue that is gone while its outage lasts: the outage gets another one, which is closed when all is well', () => {
  for (const how of ['deleted', 'transferred'] as const) {
    test(how, async () => {
      await look('down');
      fleet.github.lose(1, how);
      expect(reason(await look('down'))).toBe('opened');
      expect(reason(await look('down'))).toBe('still-failing');
      const step = await look('up');
      expect([reason(step), step.code]).toEqual(['resolved', 0]);
      expect(await fleet.github.issue(2)).toMatchObject({ state: 'closed' });
    });

    test(`${how} between two requests of a run`, async () => {
      await look('down');
      const answer = how === 'deleted' ? ({ status: 410, body: { message: 'This issue was deleted' } } as const) : ({ status: 404, body: { message: 'Not Found' } } as const);
      fleet.github.plan({ method: 'GET', path: /\/issues\/1$/, times: 9, trouble: { kind: 'answer', ...answer } });
      const step = await look('down');
      expect([reason(step), step.code], step.stdout).toEqual(['opened', 0]);
      fleet.github.lose(1, how);
      fleet.github.clearFaults();
      expect(reason(await look('up'))).toBe('resolved');
      expect((await fleet.github.issue(2)).state).toBe('closed');
    });

    test(`${how} when it had been resolved: the next outage gets an issue of its own`, async () => {
      await look('down');
      await look('up');
      fleet.github.lose(1, how);
      const step = await look('down');
      expect([reason(step), step.code], step.stdout).toEqual(['opened', 0]);
      expect(reason(await look('up'))).toBe('resolved');
    });
  }
});

describe('an issue that people have closed to others', () => {
  test('locked: its outage is told and resolved as ever', async () => {
    await look('down');
    fleet.github.lock(1);
    expect(reason(await look('down'))).toBe('still-failing');
    const step = await look('up');
    expect([reason(step), step.code], step.stdout).toEqual(['resolved', 0]);
    expect((await fleet.said(1)).at(-1)).toBe('resolved');
  });

  test('converted to a discussion while its outage lasts: nothing is lost, it is told somewhere that is open, and it ends', async () => {
    await look('down');
    await fleet.github.convert(1);
    const steps = [await look('down'), await look('down')];
    expect(steps.map(({ code }) => code)).toEqual([0, 0]);
    expect(steps[0]?.summary).toContain('nothing more can be said');
    expect((await fleet.github.issues()).filter(({ state }) => state === 'open')).toHaveLength(1);
    const step = await look('up');
    expect(step.code, step.stdout).toBe(0);
    expect((await fleet.github.issues()).filter(({ state }) => state === 'open')).toHaveLength(0);
  });

  test('converted to a discussion after it was resolved: the next outage is told', async () => {
    await look('down');
    await look('up');
    await fleet.github.convert(1);
    const steps = [await look('down'), await look('down')];
    expect(steps.map(({ code }) => code)).toEqual([0, 0]);
    expect(steps[0]?.summary).toContain('nothing more can be said');
    expect((await fleet.github.issues()).filter(({ state }) => state === 'open')).toHaveLength(1);
    expect((await look('up')).code).toBe(0);
    expect((await fleet.github.issues()).filter(({ state }) => state === 'open')).toHaveLength(0);
  });

  test('converted to a discussion, and the service is well: it is settled there', async () => {
    await look('down');
    await fleet.github.convert(1);
    const step = await look('up');
    expect([reason(step), step.code], step.stdout).toEqual(['settled', 0]);
    expect(reason(await look('up'))).toBe('well');
  });
});

describe('a silence that outlasts its outage', () => {
  test('what fails in it stays closed and is kept, and is told when the silence is over, since when it really began', async () => {
    await look('down');
    await fleet.remember(1, (marker) => ({ ...marker, silence: { untilAt: Date.now() + 3_600_000, by: 'maintainer', reason: '' } }));
    await look('up');
    const said = await fleet.said(1);
    expect(reason(await look('down'))).toBe('silenced');
    const begun = (await fleet.marker(1)).outages.at(-1);
    expect(reason(await look('down'))).toBe('silenced');
    expect([await states(), await fleet.said(1), (await fleet.labels(1)).includes('unsettled')]).toEqual([['#1 closed'], said, true]);
    await fleet.remember(1, (marker) => ({ ...marker, silence: undefined }));
    expect(reason(await look('down'))).toBe('failing-again');
    expect([await states(), (await fleet.marker(1)).outages.at(-1)]).toEqual([['#1 open'], expect.objectContaining({ id: 2, startedAt: begun?.startedAt })]);
    await look('up');
    expect([await states(), (await fleet.labels(1)).includes('unsettled')]).toEqual([['#1 closed'], false]);
  });
});

describe('labels that people take away or rename', () => {
  for (const name of ['service:orders', 'severity:critical', 'needs-human']) {
    test(`${name}: the incident is found, noted and resolved all the same`, async () => {
      await look('down');
      await fleet.github.maintainer.removeLabel(1, name);
      await fleet.github.maintainer.addLabels(1, ['renamed by hand']);
      expect(reason(await look('down'))).toBe('still-failing');
      expect(await states()).toEqual(['#1 open']);
      expect(reason(await look('up'))).toBe('resolved');
      expect(await states()).toEqual(['#1 closed']);
      expect(await fleet.labels(1)).toContain('renamed by hand');
    });
  }

  test('unsettled: what still fails is found again, gets the label back, and is closed when it is well', async () => {
    await look('down');
    await fleet.github.maintainer.removeLabel(1, 'unsettled');
    expect(reason(await look('down'))).toBe('still-failing');
    expect(await fleet.labels(1)).toContain('unsettled');
    await look('up');
    expect(await states()).toEqual(['#1 closed']);
  });

  test('mock-medic: the issue is nothing of ours any more and stays as it is, and the outage is told in another one', async () => {
    await look('down');
    await fleet.github.maintainer.removeLabel(1, 'mock-medic');
    expect(reason(await look('down'))).toBe('opened');
    expect(reason(await look('down'))).toBe('still-failing');
    await look('up');
    expect(await states()).toEqual(['#1 open', '#2 closed']);
  });

  test('service:orders of a resolved incident: the next outage is told, if not in the same issue', async () => {
    await look('down');
    await look('up');
    await fleet.github.maintainer.removeLabel(1, 'service:orders');
    expect(['opened', 'failing-again']).toContain(reason(await look('down')));
    expect((await fleet.github.issues()).filter(({ state }) => state === 'open')).toHaveLength(1);
    await look('up');
    expect((await fleet.github.issues()).filter(({ state }) => state === 'open')).toHaveLength(0);
  });
});

describe('a hundred open issues with our labels', () => {
  const crowd = async (open: (n: number) => Promise<number>): Promise<void> => {
    for (let n = 0; n < 105; n += 1) await open(n);
  };
  const labels = ['mock-medic', 'unsettled', 'service:orders', 'severity:critical'];

  test('of strangers: none is touched, ours beyond the first page is found, and it is said once', async () => {
    await crowd(async (n) => {
      const number = await fleet.github.stranger.open({ title: `me too ${n}`, body: 'It is down for me as well.' });
      await fleet.github.maintainer.addLabels(number, labels);
      return number;
    });
    expect(reason(await look('down'))).toBe('opened');
    expect(await fleet.github.issue(106)).toMatchObject({ state: 'open' });
    const step = await look('down');
    expect(reason(step)).toBe('still-failing');
    expect(step.summary).toContain('105 issues');
    expect(reason(await look('up'))).toBe('resolved');
    expect((await fleet.github.issues()).filter(({ state }) => state === 'open')).toHaveLength(105);
    expect(fleet.writes().every(({ path }) => path.includes('/106'))).toBe(true);
  });

  test('of ours, other scopes: none is touched', async () => {
    await look('down');
    const marker = await fleet.marker(1);
    await crowd((n) => fleet.github.bot.open({ title: `elsewhere ${n}`, body: `${encodeMarker({ ...marker, scope: `other.yml / ${n}` })}\n${endMark}`, labels }));
    await look('down');
    expect(reason(await look('up'))).toBe('resolved');
    expect((await states()).filter((each) => each.endsWith('open'))).toHaveLength(105);
    expect(reason(await look('down'))).toBe('failing-again');
  });

  test('of ours, for this very service: they become one, in as many runs as it takes, and none stays open', async () => {
    await look('down');
    const { body, title } = await fleet.github.issue(1);
    await crowd(() => fleet.github.bot.open({ title, body, labels }));
    let runs = 0;
    for (; runs < 5 && (await states()).filter((each) => each.endsWith('open')).length > 1; runs += 1) await look('down');
    expect((await states()).filter((each) => each.endsWith('open'))).toEqual(['#1 open']);
    expect((await fleet.marker(1)).outages).toHaveLength(1);
    await look('up');
    expect((await states()).filter((each) => each.endsWith('open'))).toEqual([]);
  });
});
