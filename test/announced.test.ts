import { beforeEach, describe, expect, test } from 'vitest';
import { openMaintenance, type MaintenanceBook } from '../src/announced.ts';
import type { Announcement } from '../src/ports.ts';
import { openRecord } from '../src/reconcile.ts';
import { createClean } from '../src/render/foreign.ts';
import { createIncidentRenderer } from '../src/render/incident.ts';
import { MemoryStore } from './memory-store.ts';
import { service as named } from './render/fixtures.ts';

const at = (text: string): number => Date.parse(text);
const now = { at: at('2026-11-28T23:00Z') };
const clock = { now: () => now.at, sleep: () => Promise.resolve(), random: () => 0.5 };
const clean = createClean([]);
const policy = { groupAbove: 3, connectivity: [], maintenance: [], expectEveryMs: undefined, ping: undefined };
const orders = named();
const users = named({ id: 'users' });

let store: MemoryStore;
beforeEach(() => {
  store = new MemoryStore(now);
});

function opened(): MaintenanceBook {
  const renderer = createIncidentRenderer({ runUrl: undefined, cron: true, clean });
  const incidents = openRecord({ store, clock, renderer: () => Promise.resolve(renderer) }, { scope: 'watch.yml/check', configuration: 'mocks.yml' });
  return openMaintenance({ policy, incidents, clock, clean });
}

const body = (start: string, end: string, services = 'orders'): string => `### Services\n\n${services}\n\n### Start\n\n${start}\n\n### End\n\n${end}`;
const holding = body('2026-11-28T22:00Z', '2026-11-29T01:00Z');
const ahead = body('2026-11-29T22:00Z', '2026-11-30T01:00Z');
const over = body('2026-11-27T22:00Z', '2026-11-28T01:00Z');
const by = (author: string, number: number, changes: Partial<Announcement> = {}): Announcement => ({ number, url: `u/${number}`, title: 'Maintenance', body: holding, author, open: true, ...changes });
const asked = (): readonly string[] => store.asked.filter((each) => each !== 'unsettled');

describe('a healthy run', () => {
  test.each([
    ['holds', holding],
    ['lies ahead', ahead],
    ['cannot be read', 'tonight'],
  ])('asks nothing for an open announcement that %s, whoever wrote it', async (_, text) => {
    store.announcements = [by('ada', 1, { body: text }), by('stranger', 2, { body: text })];
    expect(await opened().close()).toEqual([]);
    expect(asked()).toEqual([]);
  });

  test('takes what is closed out of the list, without asking who wrote it and without a word', async () => {
    store.announcements = [by('stranger', 1, { open: false }), by('ada', 2, { open: false, body: ahead })];
    expect(await opened().close()).toEqual([]);
    expect(asked()).toEqual(['conclude 1', 'conclude 2']);
  });

  test('works off a crowd of them by and by', async () => {
    store.announcements = Array.from({ length: 30 }, (_, n) => by('stranger', n + 1, { open: false }));
    await opened().close();
    expect(asked()).toHaveLength(10);
  });

  test('concludes what is over if its author may write, and says whose is not heeded', async () => {
    store.announcements = [by('ada', 1, { body: over }), by('stranger', 2, { body: over })];
    expect(await opened().close()).toEqual([expect.stringMatching(/may not write .*: #2; /)]);
    expect(asked()).toEqual(['trust ada', 'trust stranger', 'conclude 1']);
  });
});

describe('where a service fails', () => {
  test('those that hold for it are heeded if their authors may write, and the others told', async () => {
    store.announcements = [by('ada', 1), by('stranger', 2), by('grace', 3, { body: body('2026-11-28T22:00Z', '2026-11-29T01:00Z', 'carts') }), by('grace', 4, { body: ahead })];
    const book = opened();
    expect(await book.windowOf(orders)).toEqual({ startAt: at('2026-11-28T22:00Z'), endAt: at('2026-11-29T01:00Z'), reason: 'planned maintenance' });
    expect(asked()).toEqual(['trust ada', 'trust stranger']);
    expect(await book.close()).toEqual([expect.stringMatching(/may not write .*: #2; /)]);
  });

  test('a stranger counts for nothing', async () => {
    store.announcements = [by('stranger', 1)];
    expect(await opened().windowOf(orders)).toBeUndefined();
  });

  test('one that is closed counts for nothing', async () => {
    store.announcements = [by('ada', 1, { open: false })];
    expect(await opened().windowOf(orders)).toBeUndefined();
    expect(asked()).toEqual([]);
  });

  test('one that cannot be read is told where its author may write', async () => {
    store.announcements = [by('ada', 1, { body: 'tonight' })];
    const book = opened();
    expect(await book.windowOf(users)).toBeUndefined();
    expect(await book.close()).toEqual([expect.stringContaining('#1 does not count: it has no heading Services')]);
  });

  test('when nobody tells who may write none counts, which is said once and not asked again', async () => {
    store.announcements = [by('ada', 1, { body: body('2026-11-28T22:00Z', '2026-11-29T01:00Z', 'all') })];
    store.faults.push({ on: 'trust', how: 'refused' });
    const book = opened();
    expect([await book.windowOf(orders), await book.windowOf(users)]).toEqual([undefined, undefined]);
    expect(await book.close()).toEqual(['Who announced maintenance could not be learnt, so none counts: trust was refused']);
    expect(asked()).toEqual(['trust ada']);
  });
});

test('a conclusion that is refused is said and keeps nobody from anything', async () => {
  store.announcements = [by('stranger', 1, { open: false })];
  store.faults.push({ on: 'conclude', how: 'refused' });
  expect(await opened().close()).toEqual([expect.stringContaining('could not be closed: conclude was refused')]);
});
