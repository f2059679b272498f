import { describe, expect, it } from 'vitest';
import type { Closure, Outage } from '../src/domain/incident.ts';
import type { Service } from '../src/domain/service.ts';
import { plainly, type Observed } from '../src/domain/situation.ts';
import { latest } from '../src/domain/history.ts';
import { label } from '../src/domain/label.ts';
import { mergeBody } from '../src/domain/body.ts';
import { commentKey } from '../src/domain/comment-key.ts';
import { encodeMarker, readMarker } from '../src/domain/marker.ts';
import { openRecord, type IncidentRecord } from '../src/reconcile.ts';
import { createIncidentRenderer } from '../src/render/incident.ts';
import { outageOf, spans } from './domain/histories.ts';
import { MemoryStore } from './memory-store.ts';
import { service as named } from './render/fixtures.ts';

const now = { at: 0 };
const concluded = { stage: 'concluded', circumstances: plainly } as const;
const renderer = createIncidentRenderer({ runUrl: undefined, cron: true });
const orders = named();
const belonging = { scope: 'watch.yml/check', configuration: 'mocks.yml' };

/** A run as it begins at an instant: what it has not asked it does not know. */
function runAt(at: number, store: MemoryStore, scope = belonging.scope): IncidentRecord {
  now.at = at;
  store.asked.length = 0;
  const clock = { now: () => now.at, sleep: () => Promise.resolve(), random: () => 0.5 };
  return openRecord({ store, clock, renderer: () => Promise.resolve(renderer) }, { ...belonging, scope });
}

const exhausted = (from: number): Outage => outageOf({ from, confirmed: from + 10, recovery: 'exhausted', at: from + 50 });
const down = (from: number): Observed => ({ kind: 'down', outage: exhausted(from) });
const healed = (from: number): Observed => ({ kind: 'healed', outage: outageOf({ from, confirmed: from + 10, recovery: 'recovered', passedAt: from + 60 }) });
const pending: Observed = { kind: 'down', outage: outageOf({ from: 1_000, confirmed: 1_010, recovery: 'pending', at: 1_050 }) };
const up = (passedAt: number): Observed => ({ kind: 'up', passedAt, degraded: false });

/** A store in which the runs of the past have left their record. */
async function storeAfter(...past: readonly (readonly [at: number, observed: Observed])[]): Promise<MemoryStore> {
  const store = new MemoryStore(now);
  for (const [at, observed] of past) await runAt(at, store).reconcile(orders, observed, concluded);
  return store;
}

/** Down, resolved, and silenced until an instant. */
async function silencedStore(untilAt: number): Promise<MemoryStore> {
  const store = await storeAfter([2_000, down(1_000)], [3_000, up(2_900)]);
  store.put({ ...store.issue(1), body: mergeBody(store.issue(1).body, renderer.body({ ...markerOf(store), silence: { untilAt, by: 'ada', reason: '' } }, orders, false)) });
  return store;
}

/** What one run asks of the store and what comes of it. */
async function one(store: MemoryStore, at: number, observed: Observed, service: Service = orders) {
  const outcome = await runAt(at, store).reconcile(service, observed, concluded);
  return { outcome, asked: [...store.asked] };
}

const recorded = (reason: string, effects: readonly string[], open: boolean, number = 1): unknown => ({ kind: 'recorded', reason, effects, incident: { number, url: `u/${number}`, open } });
const markerOf = (store: MemoryStore, number = 1) => {
  const marker = readMarker(store.issue(number).body);
  if (marker === undefined) throw new Error('the marker cannot be read');
  return marker;
};
const locked = { on: 'comment', how: 'refused', reason: 'locked', retryable: false } as const;
const week = 7 * 86_400_000;
const person: Closure = { by: 'person', login: 'grace', reason: 'completed' };

describe('what people learn', () => {
  it('has its place in the record once it is resolved, and keeps what they wrote there when it is resolved again', async () => {
    const store = await storeAfter([2_000, down(1_000)]);
    expect(store.issue(1).body).not.toContain('What we learned');
    await runAt(3_000, store).reconcile(orders, up(2_900), concluded);
    const { body } = store.issue(1);
    expect(body).toContain('## What we learned\n');
    await store.update(1, { body: `${body}Nobody had a key.\n` });
    for (const [at, observed] of [[4_000, down(3_900)], [5_000, up(4_900)]] as const) await runAt(at, store).reconcile(orders, observed, concluded);
    expect(store.issue(1).body.match(/What we learned/g)).toHaveLength(1);
    expect(store.issue(1).body.endsWith('Nobody had a key.\n')).toBe(true);
  });

  it('has none in what was opened at once and healed within its run', async () => {
    const begun: Outage = { ...outageOf({ from: 1_000, confirmed: 1_010 }), recovery: 'running' };
    const store = await storeAfter([2_000, { kind: 'down', outage: begun }], [2_100, healed(1_000)]);
    expect(store.issue(1).open).toBe(false);
    expect(store.issue(1).body).not.toContain('What we learned');
  });
});

describe('a record in which nobody may comment any more', () => {
  it('is kept and closed without the comment', async () => {
    const store = await storeAfter([2_000, down(1_000)]);
    store.faults.push(locked);
    expect((await one(store, 3_000, up(2_900))).outcome).toEqual(recorded('resolved', ['resolve'], false));
    expect(store.said.get(1)).toBeUndefined();
  });

  it('tells of no further outage: that gets another one', async () => {
    const store = await storeAfter([2_000, down(1_000)], [3_000, up(2_900)]);
    store.faults.push(locked);
    expect((await one(store, 4_000, down(3_900))).outcome).toEqual(recorded('opened', ['open'], true, 2));
    expect(store.issue(1).open).toBe(false);
    expect((await one(store, 5_000, up(4_900))).outcome).toEqual(recorded('resolved', ['resolve'], false, 2));
  });

  it('and that somebody has closed too early is given up for another one, into which the next run folds it', async () => {
    const store = await storeAfter([2_000, down(1_000)]);
    store.put({ ...store.issue(1), open: false, closure: person });
    store.faults.push(locked);
    expect((await one(store, 3_000, down(1_000))).outcome).toEqual(recorded('opened', ['open'], true, 2));
    expect((await one(store, 4_000, down(1_000))).outcome).toEqual(recorded('still-failing', ['note', 'fold'], true, 2));
    expect(store.issue(1).labels).not.toContain(label.unsettled);
    expect(markerOf(store, 2).outages).toHaveLength(1);
  });
});

describe('an open record from which somebody has taken the label by which it is found', () => {
  const bereft = async (): Promise<MemoryStore> => {
    const store = await storeAfter([2_000, down(1_000)]);
    store.put({ ...store.issue(1), labels: store.issue(1).labels.filter((name) => name !== label.unsettled) });
    return store;
  };

  it('is found when its outage would be opened anew, and has it again', async () => {
    const store = await bereft();
    expect((await one(store, 3_000, down(1_000))).outcome).toEqual(recorded('still-failing', ['note'], true));
    expect(store.issue(1).labels).toContain(label.unsettled);
    expect(store.issues.size).toBe(1);
  });

  it('is found however long ago that was; what fails then is an outage of its own, for which people are called', async () => {
    const store = await bereft();
    const monthLater = 30 * 86_400_000;
    const { outcome, asked } = await one(store, monthLater, down(monthLater - 100));
    expect(outcome).toEqual(recorded('still-failing', ['note'], true));
    expect(asked).toEqual(['unsettled', `recent orders since ${monthLater - week}`, 'read 1', 'comment 1', 'update 1: body, labels']);
    expect(markerOf(store).outages.map(({ startedAt, endedAt }) => [startedAt, endedAt])).toEqual([[1_000, 1_050], [monthLater - 100, undefined]]);
    expect(store.said.get(1)?.[0]).toContain('mock-medic:key paged/2');
    expect([store.issues.size, store.issue(1).labels.includes(label.unsettled)]).toEqual([1, true]);
  });

  it('is resolved by a run that heals its outage', async () => {
    expect((await one(await bereft(), 3_000, healed(1_000))).outcome).toEqual(recorded('resolved', ['resolve'], false));
  });
});

describe('a run asks', () => {
  it('once when all is well, however many services there are', async () => {
    const store = new MemoryStore(now);
    const record = runAt(1_000, store);
    for (const id of ['a', 'b', 'c']) expect(await record.reconcile(named({ id }), up(900), concluded)).toEqual({ kind: 'recorded', reason: 'well', effects: [], incident: undefined });
    expect(store.asked).toEqual(['unsettled']);
  });

  it('three times to open', async () => {
    const { outcome, asked } = await one(new MemoryStore(now), 90_000_000, down(89_000_000));
    expect(asked).toEqual(['unsettled', `recent orders since ${90_000_000 - week}`, 'create']);
    expect(outcome).toEqual(recorded('opened', ['open'], true));
  });

  it('four times to record what has healed: it is created, then closed', async () => {
    const { outcome, asked } = await one(new MemoryStore(now), 90_000_000, healed(89_000_000));
    expect(asked).toEqual(['unsettled', `recent orders since ${90_000_000 - week}`, 'create', 'update 1: labels, closed']);
    expect(outcome).toEqual(recorded('healed', ['open'], false));
  });

  it('three times to resolve what nobody was called for', async () => {
    const { outcome, asked } = await one(await storeAfter([2_000, pending]), 3_000, up(2_900));
    expect(asked).toEqual(['unsettled', 'read 1', 'update 1: body, labels, closed']);
    expect(outcome).toEqual(recorded('resolved', ['resolve'], false));
  });

  it('four times to resolve what people were called for: they are told before it is noted', async () => {
    const store = await storeAfter([2_000, down(1_000)]);
    const { outcome, asked } = await one(store, 3_000, up(2_900));
    expect(asked).toEqual(['unsettled', 'read 1', 'comment 1', 'update 1: body, labels, closed']);
    expect(outcome).toEqual(recorded('resolved', ['resolve'], false));
    expect([markerOf(store).notices.map(({ kind }) => kind), markerOf(store).commentsSeen]).toEqual([['paged', 'resolved'], 1]);
  });

  it('five times to reopen: it is read before it is written, and people are called before that is noted', async () => {
    const { outcome, asked } = await one(await storeAfter([2_000, down(1_000)], [3_000, up(2_900)]), 90_000, down(80_000));
    expect(asked).toEqual(['unsettled', `recent orders since ${90_000 - week}`, 'read 1', 'comment 1', 'update 1: body, labels, open']);
    expect(outcome).toEqual(recorded('failing-again', ['reopen'], true));
  });

  it('four times to reopen where nobody is called, or to add what has healed', async () => {
    const past = [[2_000, down(1_000)], [3_000, up(2_900)]] as const;
    const again: Observed = { kind: 'down', outage: outageOf({ from: 80_000, confirmed: 80_010, recovery: 'pending', at: 80_050 }) };
    expect((await one(await storeAfter(...past), 90_000, again)).asked.slice(2)).toEqual(['read 1', 'update 1: body, labels, open']);
    const { outcome, asked } = await one(await storeAfter(...past), 90_000, healed(80_000));
    expect([asked.slice(2), outcome]).toEqual([['read 1', 'update 1: body'], recorded('healed-again', ['append'], false)]);
  });

  it('three times to note that it still fails, and leaves labels alone that are right', async () => {
    expect((await one(await storeAfter([2_000, down(1_000)]), 3_000, down(2_500))).asked).toEqual(['unsettled', 'read 1', 'update 1: body']);
  });

  it('four times to reopen what a person closed too early: who closed it, only the reading tells', async () => {
    const store = await storeAfter([2_000, down(1_000)]);
    store.put({ ...store.issue(1), open: false, closure: person });
    const { outcome, asked } = await one(store, 3_000, down(2_500));
    expect([asked, outcome]).toEqual([['unsettled', 'read 1', 'comment 1', 'update 1: body, labels, open'], recorded('closed-too-early', ['reopen'], true)]);
  });

  it('and finds in the reading that a person did not want it', async () => {
    const store = await storeAfter([2_000, down(1_000)]);
    store.put({ ...store.issue(1), open: false, closure: { ...person, reason: 'not-planned' } });
    const { outcome, asked } = await one(store, 3_000, down(2_500));
    expect([asked, outcome]).toEqual([['unsettled', 'read 1'], recorded('muted', [], false)]);
  });

  it('and finds in the reading that a robot closed it again, which is no wish of a person', async () => {
    const store = await storeAfter([2_000, down(1_000)]);
    store.put({ ...store.issue(1), open: false, closure: person });
    await one(store, 3_000, down(2_500));
    store.put({ ...store.issue(1), open: false, closure: { by: 'robot', login: 'stale[bot]', reason: 'not-planned' } });
    const { outcome, asked } = await one(store, 4_000, down(3_500));
    expect([asked, outcome]).toEqual([['unsettled', 'read 1', 'update 1: body, labels, open'], recorded('closed-by-robot', ['reopen'], true)]);
  });

  it('for one service after the other, though they are told at once', async () => {
    const store = new MemoryStore(now);
    const record = runAt(90_000_000, store);
    await Promise.all(['a', 'b'].map((id) => record.reconcile(named({ id }), down(89_000_000), concluded)));
    expect(store.asked).toEqual(['unsettled', `recent a since ${90_000_000 - week}`, 'create', `recent b since ${90_000_000 - week}`, 'create']);
  });

  it('nothing more while it is unknown, whatever the record says', async () => {
    const { outcome, asked } = await one(await storeAfter([2_000, down(1_000)]), 3_000, { kind: 'unknown' });
    expect([asked, outcome]).toEqual([['unsettled'], recorded('unknown', [], true)]);
  });

  it('nothing of the record of another scope', async () => {
    const store = await storeAfter([2_000, down(1_000)]);
    const record = runAt(3_000, store, 'ci.yml/test');
    expect([await record.stateOf('orders'), await record.reconcile(orders, up(2_900), concluded)]).toEqual(['none', { kind: 'recorded', reason: 'well', effects: [], incident: undefined }]);
    expect(store.issue(1).open).toBe(true);
  });
});

describe('a write', () => {
  it('makes a record with all that a later run needs', async () => {
    const store = await storeAfter([2_000, down(1_000)]);
    expect(store.issue(1)).toEqual({
      number: 1, url: 'u/1', title: renderer.title(markerOf(store)), body: renderer.body(markerOf(store), orders, true), labels: ['mock-medic', 'unsettled', 'service:orders', 'severity:critical', 'needs-human'],
      assignees: [], open: true, closure: undefined, comments: 0, updatedAt: 2_000,
    });
  });

  it('keeps the labels, the people and the words that others have added since the listing', async () => {
    const store = await storeAfter([2_000, down(1_000)]);
    store.between = () => store.put({ ...store.issue(1), labels: [...store.issue(1).labels, 'triaged'], assignees: ['ada'], body: `I look at it.\n${store.issue(1).body}\nNot yet.` });
    await one(store, 3_000, down(2_500), named({ incident: { ...orders.incident, assignees: ['grace'] } }));
    const { body, labels, assignees } = store.issue(1);
    expect([labels.includes('triaged'), assignees]).toEqual([true, ['ada', 'grace']]);
    expect(body).toMatch(/^I look at it\.\n<!-- mock-medic:begin[^]*end -->\nNot yet\.$/);
  });

  it('decides again on what it has read: what another run has resolved meanwhile is not resolved twice', async () => {
    const store = await storeAfter([2_000, down(1_000)]);
    store.between = () => store.put({ ...store.issue(1), open: false, labels: store.issue(1).labels.filter((name) => name !== label.unsettled) });
    const { outcome, asked } = await one(store, 3_000, up(2_900));
    expect([asked, outcome]).toEqual([['unsettled', 'read 1'], { kind: 'recorded', reason: 'well', effects: [], incident: undefined }]);
  });

  it('reopens what another run has resolved meanwhile', async () => {
    const store = await storeAfter([2_000, down(1_000)]);
    store.between = () => {
      const marker = markerOf(store);
      const ended = { ...marker, resolvedAt: 2_800, outages: [{ ...latest(marker), endedAt: 2_700 }] } as const;
      store.put({ ...store.issue(1), body: mergeBody(store.issue(1).body, renderer.body(ended, orders, false)), open: false, labels: store.issue(1).labels.filter((name) => name !== label.unsettled) });
    };
    const { outcome, asked } = await one(store, 3_000, down(2_900));
    expect([asked.slice(0, 3), outcome]).toEqual([['unsettled', 'read 1', `recent orders since ${3_000 - week}`], recorded('failing-again', ['reopen'], true)]);
    expect(spans(markerOf(store))).toEqual(['1 failing 1000-2700', '2 failing 2900-']);
    expect(store.issue(1).labels).toContain(label.unsettled);
  });

  it('puts the mark back on what it reopens, also where only the state had changed', async () => {
    const store = await storeAfter([2_000, down(1_000)]);
    store.put({ ...store.issue(1), open: false, closure: person });
    const { asked } = await one(store, 3_000, down(2_500));
    expect(asked.at(-1)).toBe('update 1: body, labels, open');
  });

  it('opens another record where the first was deleted', async () => {
    const store = await storeAfter([2_000, down(1_000)]);
    store.between = () => store.issues.delete(1);
    store.put({ ...store.issue(1), number: 7, labels: [] });
    const { outcome, asked } = await one(store, 3_000, down(2_500));
    expect([asked, outcome]).toEqual([['unsettled', 'read 1', `recent orders since ${3_000 - week}`, 'create'], recorded('opened', ['open'], true, 2)]);
  });

  it('folds twins: the union is written first, then the other is closed', async () => {
    const store = await storeAfter([2_000, down(1_000)]);
    store.put({ ...store.issue(1), number: 2, url: 'u/2', labels: [...store.issue(1).labels, label.acknowledged] });
    const { outcome, asked } = await one(store, 3_000, down(2_500));
    expect([asked, outcome]).toEqual([['unsettled', 'read 1', 'read 2', 'update 1: body, labels', 'update 2: body, labels, closed'], recorded('still-failing', ['note', 'fold'], true)]);
    expect([store.issue(1).labels.includes(label.acknowledged), markerOf(store, 2).ending]).toEqual([true, { kind: 'folded', into: 1 }]);
    expect((await one(store, 4_000, up(3_900))).asked).toEqual(['unsettled', 'read 1', 'comment 1', 'update 1: body, labels, closed']);
  });

  it('does not go back to a folded record, or to one resolved before the reopen window', async () => {
    const store = await storeAfter([2_000, down(1_000)], [3_000, up(2_900)]);
    const folded = { ...markerOf(store), resolvedAt: 80_000, ending: { kind: 'folded', into: 1 } } as const;
    store.put({ ...store.issue(1), number: 2, body: encodeMarker(folded), updatedAt: 80_000 });
    expect((await one(store, 90_000, down(85_000))).outcome).toEqual(recorded('failing-again', ['reopen'], true));
    const old = await storeAfter([2_000, down(1_000)], [3_000, up(2_900)]);
    old.put({ ...old.issue(1), updatedAt: 90_000_000 });
    expect((await one(old, 90_000_000, down(89_000_000))).outcome).toEqual(recorded('opened', ['open'], true, 2));
  });
});

describe('a record in which people have left little room', () => {
  const often = async (): Promise<MemoryStore> => {
    const times = Array.from({ length: 16 }, (_, n) => 10_000 * (n + 1));
    return storeAfter(...times.flatMap((at) => [[at, down(at - 900)], [at + 3_000, up(at + 2_900)]] as const));
  };
  const crowd = (store: MemoryStore, chars: number): void => void store.put({ ...store.issue(1), body: `${store.issue(1).body}${'x'.repeat(chars)}` });

  it('forgets older outages one by one before it forgets the latest, and counts them all the same', async () => {
    const store = await often();
    crowd(store, 60_000);
    const { outcome } = await one(store, 200_000, down(199_000));
    expect(outcome).toEqual(recorded('still-failing', ['note'], true));
    const { outages, older } = markerOf(store);
    expect(older.count).toBeGreaterThan(0);
    expect([outages.length + older.count, outages.at(-1)?.startedAt]).toEqual([17, 199_000]);
    expect(store.issue(1).body.length).toBeLessThanOrEqual(65_536);
    expect(store.issue(1).body.endsWith('x'.repeat(60_000))).toBe(true);
  });

  it('is written whole again when there is room', async () => {
    const store = await often();
    crowd(store, 60_000);
    await one(store, 200_000, down(199_000));
    store.put({ ...store.issue(1), body: store.issue(1).body.replace(/x+$/, '') });
    expect(store.issue(1).body).not.toContain('DOWN since');
    await one(store, 201_000, down(199_000));
    expect(store.issue(1).body).toContain('DOWN since');
  });
});

describe('comments that people have deleted', () => {
  /** A record with so many comments of people, all seen, whose run was killed before it could note that it has called people. */
  const killedAfterDeletion = async (deleted: number): Promise<MemoryStore> => {
    const store = await storeAfter([2_000, pending]);
    for (const words of ['one', 'two', 'three']) store.say(1, words);
    await one(store, 3_000, down(1_000));
    await one(store, 4_000, up(3_900));
    store.said.set(1, (store.said.get(1) ?? []).slice(deleted));
    store.put({ ...store.issue(1), comments: store.said.get(1)?.length ?? 0 });
    store.faults.push({ on: 'update', how: 'refused' });
    await one(store, 5_000, down(4_900));
    return store;
  };
  const calls = (store: MemoryStore): number => store.said.get(1)?.filter((body) => body.includes('mock-medic:key paged/2')).length ?? 0;

  it('do not hide what a killed run has said', async () => {
    const store = await killedAfterDeletion(3);
    expect(calls(store)).toBe(1);
    expect((await one(store, 6_000, down(4_900))).outcome).toEqual(recorded('failing-again', ['reopen'], true));
    expect([calls(store), markerOf(store).commentsSeen]).toEqual([1, store.issue(1).comments]);
  });

  it('are no longer counted from the next note on', async () => {
    const store = await storeAfter([2_000, down(1_000)], [3_000, up(2_900)], [4_000, down(3_900)]);
    expect(markerOf(store).commentsSeen).toBe(2);
    store.said.set(1, []);
    store.put({ ...store.issue(1), comments: 0 });
    await one(store, 5_000, down(3_900));
    expect(markerOf(store).commentsSeen).toBe(0);
  });
});

describe('an outage that begins while a person wants silence, after its record was resolved', () => {
  /** Down, resolved, silenced until an instant, and down again at 4,000. */
  const withheldUntil = async (untilAt: number): Promise<{ readonly store: MemoryStore; readonly seen: Awaited<ReturnType<typeof one>> }> => {
    const store = await silencedStore(untilAt);
    return { store, seen: await one(store, 4_500, down(4_000)) };
  };
  const words = (store: MemoryStore): number => store.said.get(1)?.length ?? 0;

  it('is kept in that record, which stays closed and is found by every later run', async () => {
    const { store, seen } = await withheldUntil(9_000);
    expect(seen).toEqual({ outcome: recorded('silenced', ['append'], false), asked: ['unsettled', `recent orders since ${4_500 - week}`, 'read 1', 'update 1: body, labels'] });
    expect([store.issue(1).labels.includes(label.unsettled), spans(markerOf(store))]).toEqual([true, ['1 failing 1000-2900', '2 failing 4000-']]);
    expect(await one(store, 5_000, down(4_800))).toEqual({ outcome: recorded('silenced', ['note'], false), asked: ['unsettled', 'read 1', 'update 1: body'] });
    expect([latest(markerOf(store)).lastSeenAt, words(store)]).toEqual([4_850, 1]);
  });

  it('is told when the silence is over, since when it really began', async () => {
    const { store } = await withheldUntil(9_000);
    expect((await one(store, 9_500, down(9_000))).outcome).toEqual(recorded('failing-again', ['reopen'], true));
    expect([spans(markerOf(store)), words(store)]).toEqual([['1 failing 1000-2900', '2 failing 4000-'], 2]);
  });

  it('is settled without a word when it ends before', async () => {
    const { store } = await withheldUntil(9_000);
    expect((await one(store, 6_000, up(5_900))).outcome).toEqual(recorded('settled', ['settle'], false));
    expect([store.issue(1).labels.includes(label.unsettled), spans(markerOf(store)), words(store)]).toEqual([false, ['1 failing 1000-2900', '2 failing 4000-5900'], 1]);
  });
});

describe('what was silenced for longer than the reopen window', () => {
  it('is not opened anew', async () => {
    const store = await silencedStore(week);
    const at = 3 * 86_400_000;
    expect((await one(store, at, down(at - 1_000))).outcome).toEqual(recorded('silenced', ['append'], false));
    expect(store.issues.size).toBe(1);
  });
});

describe('what another run has written since the listing', () => {
  it.each<readonly [string, number, unknown]>([
    ['is added to while it is silenced', 9_000, recorded('silenced', ['note'], false)],
    ['is added to where it was opened again', 3_500, recorded('still-failing', ['note'], true)],
  ])('%s: nothing is opened beside it', async (_sentence, untilAt, outcome) => {
    const store = await silencedStore(untilAt);
    const late = runAt(4_400, store);
    await late.stateOf('orders');
    expect((await one(store, 4_500, down(4_000))).outcome).toMatchObject({ kind: 'recorded' });
    expect(await late.reconcile(orders, down(4_050), concluded)).toEqual(outcome);
    expect([store.issues.size, spans(markerOf(store))]).toEqual([1, ['1 failing 1000-2900', '2 failing 4000-']]);
  });

  it('is found again where somebody has taken its label while it was silenced', async () => {
    const store = await silencedStore(9_000);
    await one(store, 4_500, down(4_000));
    store.put({ ...store.issue(1), labels: store.issue(1).labels.filter((name) => name !== label.unsettled) });
    expect((await one(store, 5_500, down(5_000))).outcome).toEqual(recorded('silenced', ['note'], false));
    expect([store.issue(1).labels.includes(label.unsettled), spans(markerOf(store))]).toEqual([true, ['1 failing 1000-2900', '2 failing 4000-']]);
  });
});

describe('the last comment of a day', () => {
  it('that a killed run has said leaves no room to call people: they are not noted as called, and are called the next day', async () => {
    const terse = named({ incident: { ...orders.incident, commentsPerDay: 1 } });
    const store = await storeAfter([2_000, pending]);
    store.put({ ...store.issue(1), open: false, closure: { by: 'robot', login: 'stale[bot]', reason: 'not-planned' } });
    store.say(1, commentKey({ kind: 'replied', outage: 1, nth: 77 }));
    expect((await one(store, 3_000, down(1_000), terse)).outcome).toEqual(recorded('closed-by-robot', ['reopen'], true));
    expect(markerOf(store).notices.map(({ kind }) => kind).sort()).toEqual(['reopened', 'replied']);
    await one(store, 90_000_000, down(1_000), terse);
    expect(store.said.get(1)?.at(-1)).toContain('mock-medic:key paged/1');
  });
});

describe('a lost answer', () => {
  it('to a creation that happened is looked for, and nothing is created twice', async () => {
    const store = new MemoryStore(now);
    store.faults.push({ on: 'create', how: 'answer-lost' });
    const { outcome, asked } = await one(store, 2_000, down(1_000));
    expect([asked.slice(2), outcome, store.issues.size]).toEqual([['create', 'unsettled'], recorded('opened', ['open'], true), 1]);
  });

  it('to a creation that did not happen is looked for, and it is created', async () => {
    const store = await storeAfter();
    store.put({ ...(await storeAfter([1_500, down(1_000)])).issue(1), number: 1, body: encodeMarker({ ...markerOf(await storeAfter([1_500, down(1_000)])), scope: 'other' }) });
    store.faults.push({ on: 'create', how: 'request-lost' });
    const { outcome, asked } = await one(store, 2_000, down(1_000));
    expect([asked.slice(2), outcome, store.issues.size]).toEqual([['create', 'unsettled', 'create'], recorded('opened', ['open'], true, 2), 2]);
  });

  it('twice is told with the record that is unsent, and the same run looks again before it tries again', async () => {
    const store = new MemoryStore(now);
    store.faults.push({ on: 'create', how: 'request-lost' }, { on: 'create', how: 'answer-lost' });
    const record = runAt(2_000, store);
    const outcome = await record.reconcile(orders, down(1_000), concluded);
    expect(outcome).toEqual({ kind: 'unrecorded', failure: { message: 'create was refused', retryable: true }, unsent: { title: store.issue(1).title, body: store.issue(1).body } });
    store.asked.length = 0;
    expect(await record.reconcile(orders, down(1_000), concluded)).toEqual(recorded('still-failing', ['note'], true));
    expect([store.asked, store.issues.size]).toEqual([['unsettled', 'read 1', 'update 1: body'], 1]);
  });

  it('to a comment that was said is looked for, and nothing is said twice', async () => {
    const store = await storeAfter([2_000, down(1_000)]);
    store.faults.push({ on: 'comment', how: 'answer-lost' });
    const { outcome, asked } = await one(store, 3_000, up(2_900));
    expect([asked.slice(2), outcome]).toEqual([['comment 1', 'comments 1 after 0', 'update 1: body, labels, closed'], recorded('resolved', ['resolve'], false)]);
    expect(store.said.get(1)?.length).toBe(1);
  });

  it('to a comment that was not said is looked for, and it is said', async () => {
    const store = await storeAfter([2_000, down(1_000)]);
    store.faults.push({ on: 'comment', how: 'request-lost' });
    expect((await one(store, 3_000, up(2_900))).asked.slice(2)).toEqual(['comment 1', 'comments 1 after 0', 'comment 1', 'update 1: body, labels, closed']);
    expect(store.said.get(1)?.length).toBe(1);
  });

  it('to the request that notes a comment leaves it unseen, and the next run says nothing twice', async () => {
    const store = await storeAfter([2_000, down(1_000)]);
    store.faults.push({ on: 'update', how: 'refused' });
    expect((await one(store, 3_000, up(2_900))).outcome).toMatchObject({ kind: 'unrecorded', failure: { retryable: true } });
    const { outcome, asked } = await one(store, 4_000, up(3_900));
    expect([asked, outcome]).toEqual([['unsettled', 'read 1', 'comments 1 after 0', 'update 1: body, labels, closed'], recorded('resolved', ['resolve'], false)]);
    expect([store.said.get(1)?.length, markerOf(store).commentsSeen]).toEqual([1, 1]);
  });

  it("is not needed to look through what people said: among their words ours is said, and theirs stay unseen no longer", async () => {
    const store = await storeAfter([2_000, down(1_000)]);
    store.say(1, 'I am on it.');
    const { asked } = await one(store, 3_000, up(2_900));
    expect(asked.slice(2)).toEqual(['comments 1 after 0', 'comment 1', 'update 1: body, labels, closed']);
    expect([store.said.get(1)?.length, markerOf(store).commentsSeen]).toEqual([2, 2]);
  });
});

describe('what is refused', () => {
  it('is told with the whole record that is unsent, and does not stop the other services', async () => {
    const store = new MemoryStore(now);
    store.faults.push({ on: 'create', how: 'refused', reason: 'forbidden', retryable: false });
    const record = runAt(2_000, store);
    const [first, second] = await Promise.all([record.reconcile(orders, down(1_000), concluded), record.reconcile(named({ id: 'users' }), down(1_000), concluded)]);
    expect([first, second.kind]).toEqual([{ kind: 'unrecorded', failure: { message: 'create was refused', retryable: false }, unsent: { title: 'orders is down: HTTP 503 on GET /orders', body: expect.stringContaining('@org/on-call') } }, 'recorded']);
  });

  it('to an open record is told with what people wrote in it', async () => {
    const store = await storeAfter([2_000, down(1_000)]);
    store.put({ ...store.issue(1), title: 'renamed', body: `${store.issue(1).body}\nMine.` });
    store.faults.push({ on: 'update', how: 'refused' });
    const { outcome } = await one(store, 3_000, down(2_500));
    expect(outcome).toEqual({ kind: 'unrecorded', failure: { message: 'update was refused', retryable: true }, unsent: { title: 'renamed', body: expect.stringMatching(/^<!-- mock-medic:begin[^]*\nMine\.$/) } });
  });

  it.each<readonly [string, Observed, boolean, number, object]>([
    ['a listing is nothing to a service that is well, if a later run may read it, but whether it has an incident is not claimed', up(2_900), true, 1, { kind: 'recorded', reason: 'well-but-unread', effects: [], incident: undefined }],
    ['a listing is told of a service that is well, if no later run can read it', up(2_900), false, 1, { kind: 'unrecorded', failure: { message: 'unsettled was refused', retryable: false }, unsent: undefined }],
    ['a listing is asked for once more where something is to be recorded', down(1_000), true, 2, { kind: 'unrecorded', failure: { message: 'unsettled was refused', retryable: true }, unsent: { title: 'orders is down: HTTP 503 on GET /orders', body: expect.stringContaining('mock-medic:begin') } }],
    ['a listing is not asked for again where a setting forbids it', down(1_000), false, 1, { kind: 'unrecorded', failure: { message: 'unsettled was refused', retryable: false }, unsent: { title: 'orders is down: HTTP 503 on GET /orders', body: expect.stringContaining('mock-medic:begin') } }],
  ])('%s', async (_what, observed, retryable, requests, expected) => {
    const store = new MemoryStore(now);
    store.faults.push({ on: 'unsettled', how: 'refused', retryable }, { on: 'unsettled', how: 'refused', retryable });
    const record = runAt(3_000, store);
    expect(await record.reconcile(orders, observed, concluded)).toEqual(expected);
    expect(store.asked).toEqual(Array.from({ length: requests }, () => 'unsettled'));
    expect([await record.stateOf('orders'), await record.hasOrphans(new Set()), await record.retire(new Set()), await record.failure()]).toEqual(['unknown', false, [], { message: 'unsettled was refused', retryable }]);
  });

  it('a listing is told of a confirmed failure, which has no record to send yet', async () => {
    const store = new MemoryStore(now);
    store.faults.push({ on: 'unsettled', how: 'refused' });
    expect(await runAt(2_000, store).reconcile(orders, down(1_000), { ...concluded, stage: 'confirmed' })).toEqual({ kind: 'unrecorded', failure: { message: 'unsettled was refused', retryable: true }, unsent: undefined });
    expect(store.asked).toEqual(['unsettled']);
  });

  it('a listing that is answered the second time opens as if nothing had been', async () => {
    const store = new MemoryStore(now);
    store.faults.push({ on: 'unsettled', how: 'refused' });
    const { outcome, asked } = await one(store, 2_000, down(1_000));
    expect([asked.length, outcome]).toEqual([4, recorded('opened', ['open'], true)]);
  });

  it('that is a bug of ours is thrown', async () => {
    const store = new MemoryStore(now);
    store.recent = () => Promise.reject(new TypeError('a bug'));
    await expect(one(store, 2_000, down(1_000))).rejects.toThrow('a bug');
    const unread = new MemoryStore(now);
    unread.unsettled = () => Promise.reject(new TypeError('another'));
    await expect(one(unread, 2_000, down(1_000))).rejects.toThrow('another');
  });
});

describe('a record of a service that is gone', () => {
  it('is retired, and the others are left alone', async () => {
    const store = await storeAfter([2_000, down(1_000)]);
    await runAt(2_000, store).reconcile(named({ id: 'users' }), down(1_000), concluded);
    const record = runAt(3_000, store);
    expect([await record.hasOrphans(new Set(['orders', 'users'])), await record.hasOrphans(new Set(['users']))]).toEqual([false, true]);
    expect([await record.retire(new Set(['users'])), store.asked]).toEqual([[], ['unsettled', 'read 1', 'update 1: body, labels, closed']]);
    expect([markerOf(store).ending, store.issue(1).open, store.issue(2).open]).toEqual([{ kind: 'retired' }, false, true]);
  });

  it('is not retired by another scope or another configuration', async () => {
    const store = await storeAfter([2_000, down(1_000)]);
    store.put({ ...store.issue(1), body: encodeMarker({ ...markerOf(store), configuration: 'other.yml' }) });
    expect(await runAt(3_000, store).hasOrphans(new Set())).toBe(false);
    expect(await runAt(3_000, await storeAfter([2_000, down(1_000)]), 'other').hasOrphans(new Set())).toBe(false);
  });

  it('is left alone when it was deleted or settled meanwhile, and tells what was refused', async () => {
    const store = await storeAfter([2_000, down(1_000)]);
    const record = runAt(3_000, store);
    expect(await record.hasOrphans(new Set())).toBe(true);
    store.faults.push({ on: 'update', how: 'refused' });
    expect(await record.retire(new Set())).toEqual([{ message: 'update was refused', retryable: true }]);
    store.put({ ...store.issue(1), open: false, labels: [] });
    expect([await record.retire(new Set()), await record.retire(new Set())]).toEqual([[], []]);
    const again = await storeAfter([2_000, down(1_000)]);
    again.between = () => again.issues.delete(1);
    expect([await runAt(3_000, again).retire(new Set()), again.asked]).toEqual([[], ['unsettled', 'read 1']]);
  });
});

describe('what a person should know', () => {
  it('is that a marker cannot be read, and what the home remarks', async () => {
    const store = await storeAfter([2_000, down(1_000)]);
    store.put({ ...store.issue(1), body: 'gone' });
    const record = runAt(3_000, store);
    expect(await record.stateOf('orders')).toBe('none');
    expect(record.remarks()).toEqual(['#1 bears our labels, but its hidden marker was edited or cut and cannot be read; close it by hand.', '#99 was written by a stranger.']);
    expect(await record.failure()).toBeUndefined();
  });

  it('is whether a record is open or closed by somebody', async () => {
    const store = await storeAfter([2_000, down(1_000)]);
    expect(await runAt(3_000, store).stateOf('orders')).toBe('open');
    store.put({ ...store.issue(1), open: false });
    expect(await runAt(3_000, store).stateOf('orders')).toBe('closed');
  });
});
