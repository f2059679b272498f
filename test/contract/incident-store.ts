import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Marker } from '../../src/domain/incident.ts';
import { label } from '../../src/domain/label.ts';
import { encodeMarker, endMark, readMarker } from '../../src/domain/marker.ts';
import type { Draft, IncidentStore } from '../../src/ports.ts';

/** One home of records under test. */
export interface Home {
  /** A store as a new run makes it: it knows nothing of what others have done. */
  open(): IncidentStore;
  /** Closes a record as a person does, leaving its labels alone. */
  closeByHand(number: number): Promise<void>;
  stop(): Promise<void>;
}

/** A draft as the program writes it: with the labels of an open incident and a marker in the body. */
export function draftOf(service: string, extra: Partial<Draft> = {}): Draft {
  return {
    title: `${service} is down: HTTP 503 on GET /${service}`,
    body: bodyOf(service, `\`GET /${service}\` answers 503`),
    labels: [label.ours, label.unsettled, label.service(service), label.severity('critical')],
    assignees: [],
    ...extra,
  };
}

/** Our part of a body around a text, with a marker. */
export function bodyOf(service: string, text: string, marker: Partial<Marker> = {}): string {
  const startedAt = Date.UTC(2026, 10, 23, 2, 58, 40, 200);
  const finding = { class: 'target-down', check: `GET /${service}`, cause: `HTTP 503 on GET /${service}`, expected: 'status 2xx', got: '503', evidence: undefined } as const;
  const outage = { id: 1, level: 'failing', startedAt, confirmedAt: startedAt + 4_100, lastSeenAt: startedAt + 4_100, endedAt: undefined, curedBy: undefined, recovery: 'none', exhaustedAt: undefined, findings: [finding], attempts: [], runUrl: undefined, blindSinceAt: undefined, mass: undefined } as const;
  const whole: Marker = { version: 1, scope: 'check.yml/probe', service, configuration: 'mocks.yml', severity: 'critical', openedAt: startedAt, resolvedAt: undefined, outages: [outage], older: { count: 0, downMs: 0 }, notices: [], commentsSeen: 0, calmUpTo: 0, acknowledged: undefined, bystanders: [], silence: undefined, spent: { attempts: 0, lastAt: undefined }, dependents: [], gap: undefined, suspicion: undefined, ending: undefined, ...marker };
  return `${encodeMarker(whole)}\n**DOWN since 02:58:40 UTC.**\n\n${text}\n${endMark}`;
}

/** What every `IncidentStore` owes its callers. */
export function incidentStoreContract(name: string, start: () => Promise<Home>): void {
  describe(`incident store: ${name}`, () => {
    let home: Home;
    let store: IncidentStore;
    beforeEach(async () => {
      home = await start();
      store = home.open();
    });
    afterEach(() => home.stop());

    test('an empty home has no unsettled records and nothing to remark', async () => {
      expect(await store.unsettled()).toEqual([]);
      expect(store.remarks).toEqual([]);
    });

    test('a created record is open, has what the draft said, and is what a later run finds', async () => {
      const draft = draftOf('orders');
      const made = await store.create(draft);
      expect(made).toMatchObject({ title: draft.title, body: draft.body, open: true, closure: undefined, comments: 0, assignees: [] });
      expect([...made.labels].toSorted()).toEqual([...draft.labels].toSorted());
      const later = home.open();
      expect(await later.unsettled()).toEqual([expect.objectContaining({ number: made.number, title: draft.title, body: draft.body, open: true })]);
      expect(await later.read(made.number)).toMatchObject({ number: made.number, url: made.url, body: draft.body });
      expect(readMarker((await later.read(made.number)).body)).toMatchObject({ service: 'orders' });
    });

    test('records get different numbers, rising, and a url of their own', async () => {
      const made = [await store.create(draftOf('orders')), await store.create(draftOf('users')), await store.create(draftOf('orders'))];
      expect(made.map(({ number }) => number)).toEqual([1, 2, 3]);
      expect(new Set(made.map(({ url }) => url)).size).toBe(3);
    });

    test('records created at the same time by several runs all stay', async () => {
      const made = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((service) => home.open().create(draftOf(service))));
      expect(new Set(made.map(({ number }) => number)).size).toBe(5);
      expect(await store.unsettled()).toHaveLength(5);
    });

    test('text comes back as it was written, whatever is in it', async () => {
      const body = bodyOf('orders', '---\nnumber: 7\n---\n# heading\n\n<!-- mock-medic:comment 1 -->\n\\<!-- mock-medic:comment 2 -->\n```\n`` \u{1F525} \u00e9 \u2028 | "quoted" \\n\n```');
      const { number } = await store.create(draftOf('orders', { body }));
      expect((await home.open().read(number)).body).toBe(body);
      expect(await home.open().comments(number, 0)).toEqual([]);
      await store.comment(number, '<!-- mock-medic:comment 1 -->\nsaid');
      expect(await home.open().comments(number, 0)).toEqual(['<!-- mock-medic:comment 1 -->\nsaid']);
      expect((await home.open().read(number)).body).toBe(body);
    });

    test('comments come back in their order, and the first ones can be skipped', async () => {
      const { number } = await store.create(draftOf('orders'));
      await store.comment(number, 'one\n\nwith a second line');
      await store.comment(number, 'two');
      await store.comment(number, 'three');
      const later = home.open();
      expect((await later.read(number)).comments).toBe(3);
      expect(await later.comments(number, 0)).toEqual(['one\n\nwith a second line', 'two', 'three']);
      expect(await later.comments(number, 2)).toEqual(['three']);
      expect(await later.comments(number, 3)).toEqual([]);
    });

    test('a change alters what it names and nothing else', async () => {
      const draft = draftOf('orders');
      const { number } = await store.create(draft);
      const body = bodyOf('orders', 'worse now');
      expect(await store.update(number, { body })).toMatchObject({ body, open: true, title: draft.title });
      expect(await store.update(number, { labels: [...draft.labels, label.acknowledged] })).toMatchObject({ body, open: true });
      const read = await home.open().read(number);
      expect(read).toMatchObject({ body, open: true, title: draft.title });
      expect([...read.labels].toSorted()).toEqual([...draft.labels, label.acknowledged].toSorted());
    });

    test('labels are added beside those that somebody else has changed since, twice or not', async () => {
      const draft = draftOf('orders');
      const { number } = await store.create(draft);
      await store.read(number);
      await home.open().update(number, { open: false, labels: draft.labels.filter((each) => each !== label.unsettled) });
      await store.addLabels(number, [label.acknowledged]);
      await store.addLabels(number, [label.acknowledged]);
      const read = await home.open().read(number);
      expect(read).toMatchObject({ open: false, body: draft.body });
      expect([...read.labels].toSorted()).toEqual([label.ours, label.service('orders'), label.severity('critical'), label.acknowledged].toSorted());
    });

    test('our own closing request settles a record: it is listed no more, and found as recent', async () => {
      const draft = draftOf('orders');
      const { number } = await store.create(draft);
      const body = bodyOf('orders', 'up again', { resolvedAt: Date.UTC(2026, 10, 23, 4) });
      const closed = await store.update(number, { body, open: false, labels: draft.labels.filter((each) => each !== label.unsettled) });
      expect(closed.open).toBe(false);
      const later = home.open();
      expect(await later.unsettled()).toEqual([]);
      expect(await later.recent('orders', Date.now() - 60_000)).toEqual([expect.objectContaining({ number, body, open: false })]);
      expect(await later.recent('users', Date.now() - 60_000)).toEqual([]);
      expect(await later.recent('orders', Date.now() + 3_600_000)).toEqual([]);
    });

    test('an open record is found among the recent however long ago it changed, with its label or without', async () => {
      const draft = draftOf('orders');
      const [{ number }, listed] = [await store.create(draft), await store.create(draft)];
      await store.update(number, { labels: draft.labels.filter((each) => each !== label.unsettled) });
      const later = home.open();
      expect((await later.unsettled()).map((each) => each.number)).toEqual([listed.number]);
      expect(await later.recent('orders', Date.now() + 3_600_000)).toEqual([number, listed.number].map((each) => expect.objectContaining({ number: each, open: true })));
      expect(await later.recent('users', Date.now() + 3_600_000)).toEqual([]);
    });

    test('every record is told, settled or not, in the order of their numbers, as far as it has changed since', async () => {
      const { number } = await store.create(draftOf('orders'));
      await store.create(draftOf('users'));
      await store.update(number, { open: false, labels: [label.ours, label.service('orders')] });
      const later = home.open();
      expect((await later.all(0)).map((each) => [each.number, each.open])).toEqual([[1, false], [2, true]]);
      expect(await later.all(Date.now() - 60_000)).toHaveLength(2);
      expect(await later.all(Date.now() + 3_600_000)).toEqual([]);
    });

    test('what does not bear our label is not among all records', async () => {
      const { number } = await store.create(draftOf('orders'));
      await store.update(number, { labels: [label.unsettled, label.service('orders')] });
      expect(await home.open().all(0)).toEqual([]);
    });

    test('nobody announces anything in an empty home', async () => {
      await store.unsettled();
      expect(store.announced()).toEqual([]);
    });

    test('a settled record can be reopened, and is listed again', async () => {
      const draft = draftOf('orders');
      const { number } = await store.create(draft);
      await store.update(number, { open: false, labels: [label.ours, label.service('orders')] });
      expect(await store.update(number, { open: true, labels: draft.labels })).toMatchObject({ open: true, closure: undefined });
      expect((await home.open().unsettled()).map((each) => each.number)).toEqual([number]);
    });

    test('a record that a person closed is still listed, and tells that a person closed it as completed', async () => {
      const { number } = await store.create(draftOf('orders'));
      await home.closeByHand(number);
      const later = home.open();
      expect(await later.unsettled()).toEqual([expect.objectContaining({ number, open: false })]);
      expect(await later.recent('orders', 0)).toEqual([expect.objectContaining({ number, open: false })]);
      expect((await later.read(number)).closure).toMatchObject({ by: 'person', reason: 'completed' });
    });

    test('labels ignore case and are never doubled', async () => {
      const { number } = await store.create(draftOf('orders', { labels: ['mock-medic', 'unsettled', 'service:orders', 'Team-A'] }));
      const changed = await store.update(number, { labels: ['mock-medic', 'Unsettled', 'service:orders', 'team-a', 'TEAM-A'] });
      expect(changed.labels.map((each) => each.toLowerCase()).toSorted()).toEqual(['mock-medic', 'service:orders', 'team-a', 'unsettled']);
      expect((await home.open().unsettled()).map((each) => each.number)).toEqual([number]);
    });

    test.for<readonly [what: string, extra: Partial<Draft>]>([
      ['a body over 65,536 characters', { body: 'x'.repeat(65_537) }],
      ['a title over 256 characters', { title: 'x'.repeat(257) }],
      ['a label over 50 characters', { labels: ['mock-medic', 'x'.repeat(51)] }],
      ['more than 100 labels', { labels: Array.from({ length: 101 }, (_, n) => `label-${n}`) }],
    ])('%s is refused as invalid, and nothing is written', async ([, extra]) => {
      await expect(store.create(draftOf('orders', extra))).rejects.toMatchObject({ name: 'RecordError', reason: 'invalid', retryable: false });
      expect(await home.open().unsettled()).toEqual([]);
    });

    test('the longest body and title that GitHub takes are taken', async () => {
      const marked = bodyOf('orders', '');
      const draft = draftOf('orders', { title: 't'.repeat(256), body: marked + 'x'.repeat(65_536 - marked.length) });
      const { number } = await store.create(draft);
      expect(await home.open().read(number)).toMatchObject({ title: draft.title, body: draft.body });
    });

    test('a record that is not there is not found', async () => {
      await expect(store.read(99)).rejects.toMatchObject({ name: 'RecordError', reason: 'not-found' });
      await expect(store.update(99, { open: false })).rejects.toMatchObject({ name: 'RecordError', reason: 'not-found' });
      await expect(store.comment(99, 'hello')).rejects.toMatchObject({ name: 'RecordError', reason: 'not-found' });
    });
  });
}
