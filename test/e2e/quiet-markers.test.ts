import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { beginMark } from '../../src/domain/marker.ts';
import { createFleet, hour, reasons, type Fleet } from './fleet.ts';
import type { EndedStep } from './dist.ts';

let fleet: Fleet;
beforeAll(async () => {
  fleet = await createFleet();
});
afterAll(() => fleet.close());
beforeEach(async () => {
  await fleet.reset();
  fleet.configure({ orders: paging });
});

const paging = 'incident: { page: ["@acme/on-call"] }';
const ourLabels = ['mock-medic', 'unsettled', 'service:orders', 'severity:critical'];

async function look(how: 'down' | 'up'): Promise<EndedStep> {
  if (how === 'down') fleet.down.add('orders');
  else fleet.down.delete('orders');
  return fleet.run();
}
const reason = (step: EndedStep): string | undefined => reasons(step)['orders'];
const states = async (): Promise<readonly string[]> => (await fleet.github.issues()).map(({ state }) => state);

describe('a marker that people have spoilt is no record any more: it is said, the issue stays as they left it, and one other tells of the outage', () => {
  const spoilt: readonly (readonly [name: string, spoil: (body: string) => string])[] = [
    ['edited out of shape', (body) => body.replace('"version":1', '"version":"one"')],
    ['edited to an instant that is none', (body) => body.replace(/"openedAt":\d+/, '"openedAt":-1')],
    ['cut in the middle', (body) => body.slice(0, body.indexOf('"outages"'))],
    ['cut off whole', () => 'I have tidied this up.'],
    ['twice in one body', (body) => `${body}\n\n${body}`],
  ];
  for (const [name, spoil] of spoilt) {
    test(name, async () => {
      await look('down');
      const body = spoil((await fleet.github.issue(1)).body);
      await fleet.github.maintainer.edit(1, { body });
      const step = await look('down');
      expect(reason(step)).toBe('opened');
      expect(step.summary).toContain('#1');
      expect(step.summary).toMatch(/marker/);
      await look('down');
      await look('up');
      expect(await states()).toEqual(['open', 'closed']);
      expect((await fleet.github.issue(1)).body).toBe(body);
      expect((await look('up')).summary, 'as long as it is there').toContain('#1');
    });
  }

  test('what people wrote around a marker that is whole stays, word for word', async () => {
    await look('down');
    const { body } = await fleet.github.issue(1);
    await fleet.github.maintainer.edit(1, { body: `Ada looks at this.\n\n${body}\n\n- [ ] ask the database people <!-- mock-medic -->` });
    await look('down');
    await look('up');
    const after = (await fleet.github.issue(1)).body;
    expect(after.startsWith('Ada looks at this.\n\n<!-- mock-medic:begin')).toBe(true);
    expect(after).toMatch(/mock-medic:end -->\n\n## What we learned\n[^]*\n\n- \[ \] ask the database people <!-- mock-medic -->$/);
    expect(after).toContain('Up since');
  });
});

describe('a marker that somebody else has written is not believed, hides no outage and is left alone', () => {
  const forgers = ['stranger', 'maintainer', 'otherApp'] as const;
  for (const forger of forgers) {
    test(`in an issue of a ${forger} with all our labels`, async () => {
      await look('down');
      const real = await fleet.github.issue(1);
      await look('up');
      const forged = await fleet.github[forger].open({ title: real.title, body: real.body });
      await fleet.github.maintainer.addLabels(forged, ourLabels);
      const well = await look('up');
      expect(reason(well)).toBe('well');
      expect(well.summary).toContain(`#${forged}`);
      expect(reason(await look('down'))).toBe('failing-again');
      expect(reason(await look('up'))).toBe('resolved');
      expect(await fleet.github.issue(forged)).toMatchObject({ state: 'open', body: real.body });
    });
  }

  test('in one that is closed and looks as if it had been resolved within the reopen window', async () => {
    await look('down');
    await look('up');
    const real = await fleet.github.issue(1);
    await fleet.age(1, 48 * hour);
    const forged = await fleet.github.stranger.open({ title: real.title, body: real.body });
    await fleet.github.maintainer.addLabels(forged, ourLabels.filter((name) => name !== 'unsettled'));
    await fleet.github.maintainer.close(forged, 'completed');
    expect(reason(await look('down'))).toBe('opened');
    expect(await fleet.github.issue(forged)).toMatchObject({ state: 'closed', body: real.body });
  });

  test('in a comment, with the key of what is to be said: it is said all the same', async () => {
    await look('down');
    const { body } = await fleet.github.issue(1);
    for (const person of [fleet.github.stranger, fleet.github.maintainer]) await person.comment(1, `${body}\n\n<!-- mock-medic:key resolved/1 -->`);
    expect(reason(await look('up'))).toBe('resolved');
    expect((await fleet.github.comments(1)).at(-1)).toMatchObject({ user: { login: 'github-actions[bot]' }, body: expect.stringMatching(/^\*\*Up since/) });
    expect((await fleet.marker(1)).outages).toHaveLength(1);
  });

  test('in an issue without our labels, as a template copies it', async () => {
    await look('down');
    const { body } = await fleet.github.issue(1);
    const copy = await fleet.github.maintainer.open({ title: 'Outage review', body });
    const byBot = await fleet.github.bot.open({ title: 'Weekly report', body });
    await look('down');
    await look('up');
    for (const number of [copy, byBot]) expect(await fleet.github.issue(number)).toMatchObject({ state: 'open', body });
    expect(await fleet.github.issue(1)).toMatchObject({ state: 'closed' });
  });

  test('but by our own bot, labels and all: that is a twin, folded into the first and told so', async () => {
    await look('down');
    const { body, title } = await fleet.github.issue(1);
    await fleet.github.bot.open({ title, body, labels: ourLabels });
    await look('down');
    expect(await states()).toEqual(['open', 'closed']);
    expect((await fleet.github.issue(2)).body).toContain('#1');
    expect((await fleet.marker(1)).outages).toHaveLength(1);
    await look('up');
    expect(await states()).toEqual(['closed', 'closed']);
  });

  test('of another scope or service: it is theirs', async () => {
    await look('down');
    const { body, title } = await fleet.github.issue(1);
    await fleet.github.bot.open({ title, body: body.replace(/"service":"orders"/, '"service":"users"'), labels: ourLabels });
    await fleet.github.bot.open({ title, body: body.replace(/"scope":"[^"]*"/, '"scope":"elsewhere.yml / check"'), labels: ourLabels });
    await look('down');
    await look('up');
    expect(await states()).toEqual(['closed', 'open', 'open']);
  });
});

test('a body at the size limit: what people wrote is kept, the memory too, and the outage is resolved', async () => {
  await look('down');
  await fleet.remember(1, (marker) => {
    const [outage] = marker.outages;
    const at = outage.startedAt - 40 * hour;
    const long = 'the <database> @answers `nothing` & hangs; '.repeat(40);
    const before = Array.from({ length: 29 }, (_, n) => ({ ...outage, id: n + 101, startedAt: at + n * hour, confirmedAt: at + n * hour, lastSeenAt: at + n * hour, endedAt: at + n * hour + 7, findings: [{ ...outage.findings[0], cause: long, got: long }] as const }));
    const [first, ...rest] = before;
    return { ...marker, openedAt: at, outages: first === undefined ? marker.outages : [first, ...rest, { ...outage, id: 130 }], older: { count: 100, downMs: 700 }, calmUpTo: 129, notices: [{ kind: 'paged', outage: 130, at: outage.startedAt }] };
  });
  const { body } = await fleet.github.issue(1);
  const words = `${'What we know so far. '.repeat(2_000)}\n\n`;
  await fleet.github.maintainer.edit(1, { body: `${words.slice(-(65_536 - body.length))}${body}` });
  const people = (await fleet.github.issue(1)).body.split(beginMark)[0] ?? '';
  expect(people.length).toBeGreaterThan(5_000);
  for (let n = 0; n < 2; n += 1) {
    const step = await look('down');
    expect([reason(step), step.code], step.stdout).toEqual(['still-failing', 0]);
  }
  expect(reason(await look('up'))).toBe('resolved');
  const after = await fleet.github.issue(1);
  expect(after).toMatchObject({ state: 'closed' });
  expect(after.body.startsWith(people)).toBe(true);
  expect(after.body.length).toBeLessThanOrEqual(65_536);
  const marker = await fleet.marker(1);
  expect(marker.outages.length + marker.older.count).toBe(130);
  expect(reason(await look('down'))).toBe('failing-again');
  expect((await fleet.marker(1)).outages.length + (await fleet.marker(1)).older.count).toBe(131);
});

describe('a clock that goes back', () => {
  test('by two hours while an outage lasts: it is neither lost nor of negative length, and it is resolved', async () => {
    await look('down');
    await fleet.age(1, -2 * hour);
    expect(reason(await look('down'))).toBe('still-failing');
    expect(reason(await look('up'))).toBe('resolved');
    const [outage] = (await fleet.marker(1)).outages;
    expect(outage.endedAt).toBeGreaterThanOrEqual(outage.startedAt);
    expect(await states()).toEqual(['closed']);
  });

  test('by two hours after an outage ended: the next one is told at once', async () => {
    await look('down');
    await look('up');
    await fleet.age(1, -2 * hour);
    expect(reason(await look('down'))).toBe('failing-again');
    const { outages } = await fleet.marker(1);
    expect(outages).toHaveLength(2);
    expect(outages[1]?.startedAt).toBeGreaterThanOrEqual(outages[0].endedAt ?? Infinity);
    expect(reason(await look('up'))).toBe('resolved');
  });

  test('while recovery rests or an attempt runs: it is not put off for longer than it may take', async () => {
    fleet.configure({ orders: `recovery: [{ http: { method: POST, url: "${fleet.url}/orders" }, settle: 1ms }], recovery-cool-down: 1ms, ${paging}` });
    await look('down');
    await fleet.age(1, -2 * hour);
    fleet.curable.add('orders');
    expect(['still-failing', 'resolved']).toContain(reason(await look('down')));
    expect(await states()).toHaveLength(1);
    await look('up');
    expect(await states()).toEqual(['closed']);
  });
});
