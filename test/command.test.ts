import { beforeEach, describe, expect, it } from 'vitest';
import { command, type CheckAsked, type CommandEnd } from '../src/command.ts';
import { parseDuration } from '../src/config/duration.ts';
import { nearest } from '../src/config/nearest.ts';
import { hear, type Comment } from '../src/domain/command.ts';
import { label } from '../src/domain/label.ts';
import { encodeMarker, readMarker } from '../src/domain/marker.ts';
import { mergeBody } from '../src/domain/body.ts';
import type { Marker } from '../src/domain/incident.ts';
import type { Service } from '../src/domain/service.ts';
import { plainly } from '../src/domain/situation.ts';
import { RecordError, type People } from '../src/ports.ts';
import { createClean } from '../src/render/foreign.ts';
import { createIncidentRenderer } from '../src/render/incident.ts';
import { openRecord } from '../src/reconcile.ts';
import { outageOf } from './domain/histories.ts';
import { MemoryStore } from './memory-store.ts';
import { service as named } from './render/fixtures.ts';
import { failingReport, healthyReport } from './command-reports.ts';

const now = { at: 0 };
const clock = { now: () => now.at, sleep: () => Promise.resolve(), random: () => 0.5 };
const secret = 'hunter2-hunter2';
const clean = createClean([secret]);
const renderer = createIncidentRenderer({ runUrl: undefined, cron: true, clean });
const orders = named();

/** People in memory: every question goes to the store's list, so that the order of all is seen. */
class MemoryPeople implements People {
  readonly marked = new Set<number>();
  readonly #asked: string[];
  refuses = false;

  constructor(asked: string[]) {
    this.#asked = asked;
  }

  mayWrite(login: string): Promise<boolean> {
    this.#asked.push(`may ${login} write`);
    return Promise.resolve(login !== 'stranger');
  }

  isMarked(comment: number): Promise<boolean> {
    this.#asked.push(`is ${comment} marked`);
    return Promise.resolve(this.marked.has(comment));
  }

  mark(comment: number): Promise<void> {
    this.#asked.push(`mark ${comment}`);
    if (this.refuses) return Promise.reject(new RecordError('the mark was refused', { reason: 'forbidden', retryable: false }));
    this.marked.add(comment);
    return Promise.resolve();
  }
}

let store: MemoryStore;
let people: MemoryPeople;
let told: string[];
let checks: CheckAsked[];
let services: readonly Service[];
let isConfigured: boolean;
let answer: typeof healthyReport;

beforeEach(async () => {
  now.at = 100;
  store = new MemoryStore(now);
  people = new MemoryPeople(store.asked);
  told = [];
  checks = [];
  services = [orders];
  isConfigured = true;
  answer = healthyReport;
  const record = openRecord({ store, clock, renderer: () => Promise.resolve(renderer) }, { scope: 'watch.yml/check', configuration: 'mocks.yml' });
  await record.reconcile(orders, { kind: 'down', outage: outageOf({ from: 10, confirmed: 20, recovery: 'exhausted', at: 50 }) }, { stage: 'concluded', circumstances: plainly });
  now.at = 1_000;
  store.asked.length = 0;
});

/** Somebody comments, and the run that this starts does what it says. */
async function obeyed(body: string, changes: Partial<Comment> = {}): Promise<CommandEnd> {
  const comment: Comment = { id: 7, body, author: 'grace', isBot: false, action: 'created', issue: 1, isPullRequest: false, ...changes };
  const heard = hear(comment, { duration: parseDuration, nearest });
  if (heard.kind === 'ignored') throw new Error(heard.why);
  return command(comment, heard, {
    store,
    people,
    renderer: () => Promise.resolve(renderer),
    clock,
    clean,
    services,
    configuration: 'mocks.yml',
    isConfigured,
    check: (asked) => {
      store.asked.push('check');
      checks.push(asked);
      return Promise.resolve(answer(asked.services));
    },
    tell: (line) => void told.push(line),
  });
}

const markerNow = (): Marker => {
  const marker = readMarker(store.issue(1).body);
  if (marker === undefined) throw new Error('the marker cannot be read');
  return marker;
};
/** Somebody else writes into the record. */
function remember(changes: Partial<Marker>): void {
  const stored = store.issue(1);
  store.put({ ...stored, body: mergeBody(stored.body, renderer.body({ ...markerNow(), ...changes }, orders, false)) });
}
const comments = (): readonly string[] => store.said.get(1) ?? [];
const fine: CommandEnd = { failures: [], report: undefined };

describe('an ack', () => {
  it('is the label alone, and marked when it is done', async () => {
    const before = store.issue(1).body;
    expect(await obeyed('/ack on it')).toEqual(fine);
    expect(store.issue(1)).toMatchObject({ body: before, labels: expect.arrayContaining([label.unsettled, label.acknowledged]) as unknown });
    expect(store.asked).toEqual(['read 1', 'may grace write', 'is 7 marked', 'read 1', 'label 1: acknowledged', 'mark 7']);
    expect(comments()).toEqual([]);
  });

  it('keeps a label that came while it was being asked who may write', async () => {
    const ask = people.mayWrite.bind(people);
    people.mayWrite = (login) => {
      store.put({ ...store.issue(1), labels: [...store.issue(1).labels, 'team:payments'] });
      return ask(login);
    };
    await obeyed('/ack');
    expect(store.issue(1).labels).toEqual(expect.arrayContaining(['team:payments', label.acknowledged]));
  });
});

describe('an ack that another run overtakes', () => {
  it('does not bring back the label that a resolve takes away between its look and its write', async () => {
    const read = store.read.bind(store);
    store.read = async (number) => {
      const seen = await read(number);
      const { labels, ...rest } = store.issue(1);
      store.put({ ...rest, open: false, labels: labels.filter((name) => name !== label.unsettled) });
      return seen;
    };
    const stale = store.issue(1);
    people.isMarked = () => {
      store.put(stale);
      return Promise.resolve(false);
    };
    await obeyed('/ack');
    expect(store.issue(1).labels).toContain(label.acknowledged);
    expect(store.issue(1).labels).not.toContain(label.unsettled);
    expect(store.issue(1).open).toBe(false);
  });
});

describe('a silence', () => {
  it('stands in the record, with who wanted it and why', async () => {
    expect(await obeyed('/silence 2h the disk is replaced')).toEqual(fine);
    expect(markerNow().silence).toEqual({ untilAt: 1_000 + 2 * 3_600_000, by: 'grace', reason: 'the disk is replaced' });
    expect(store.asked).toEqual(['read 1', 'may grace write', 'is 7 marked', 'read 1', 'update 1: body', 'mark 7']);
    expect(comments()).toEqual([]);
  });

  it('cannot end the marker that it stands in', async () => {
    await obeyed('/silence 2h --> <!-- mock-medic:end --> <!-- mock-medic:begin v1 {} -->');
    expect(markerNow().silence?.reason).toBe('--> <!-- mock-medic:end --> <!-- mock-medic:begin v1 {} -->');
  });

  it('is kept by what another run writes in the meantime, and keeps that', async () => {
    const ask = people.mayWrite.bind(people);
    people.mayWrite = (login) => {
      remember({ dependents: ['shop'] });
      return ask(login);
    };
    await obeyed('/silence 1h');
    expect(markerNow()).toMatchObject({ dependents: ['shop'], silence: { by: 'grace' } });
  });

  it('of what another configuration holds shows nothing of a service of ours that has its name', async () => {
    remember({ configuration: 'other.yml' });
    await obeyed('/silence 1h');
    expect(markerNow().silence?.by).toBe('grace');
    expect(store.issue(1).body).not.toContain('mock.example.org');
  });

  it('ends', async () => {
    remember({ silence: { untilAt: 9_000, by: 'ada', reason: '' } });
    await obeyed('/unsilence');
    expect(markerNow().silence).toBeUndefined();
    expect(told).toEqual(['#1 is silenced no longer.']);
  });
});

describe('a comment is passed over without an answer', () => {
  it('on an issue that is not ours: it costs the one look', async () => {
    expect(await obeyed('/ack', { issue: 99 })).toEqual(fine);
    expect(store.asked).toEqual(['read 99']);
    expect(told.join()).toMatch(/passed over: its issue is no incident/);
  });

  it('on an issue of ours into which a marker was copied, but not our label', async () => {
    store.put({ ...store.issue(1), labels: [] });
    await obeyed('/ack');
    expect(store.asked).toEqual(['read 1']);
  });

  it.each([
    ['cut', (body: string) => body.slice(0, 60)],
    ['doubled', (body: string) => body + body],
  ])('on an incident whose marker was %s', async (_, spoil) => {
    store.put({ ...store.issue(1), body: spoil(store.issue(1).body) });
    await obeyed('/silence 1h');
    expect(store.asked).toEqual(['read 1']);
  });

  it('of somebody who may not write', async () => {
    expect(await obeyed('/recover', { author: 'stranger' })).toEqual(fine);
    expect(store.asked).toEqual(['read 1', 'may stranger write']);
    expect(told.join()).toMatch(/stranger is passed over: its author may not write/);
    expect(checks).toEqual([]);
  });

  it('that bears our mark: a re-run repeats nothing', async () => {
    people.marked.add(7);
    expect(await obeyed('/recover')).toEqual(fine);
    expect(store.asked).toEqual(['read 1', 'may grace write', 'is 7 marked']);
  });
});

describe('a recovery', () => {
  it('is marked before it is made, of the service and the record that the incident is about, and answered', async () => {
    answer = failingReport;
    const end = await obeyed('/recover');
    expect(store.asked).toEqual(['read 1', 'may grace write', 'is 7 marked', 'mark 7', 'read 1', 'check', 'read 1', 'comment 1', 'update 1: body']);
    expect(checks).toEqual([{ services: [orders], scope: 'watch.yml/check', configuration: 'mocks.yml', recovery: 'now' }]);
    expect(end.failures).toEqual([]);
    expect(comments()).toHaveLength(1);
    expect(comments()[0]).toMatch(/`orders` is failing: .*503[^]*`docker restart orders`[^]*<!-- mock-medic:key replied\/1\/7 -->/);
    expect(markerNow().notices).toContainEqual({ kind: 'replied', outage: 1, nth: 7, at: 1_000 });
  });

  it('is not made when it cannot be marked', async () => {
    people.refuses = true;
    expect(await obeyed('/recover')).toEqual({ failures: ['the mark was refused'], report: undefined });
    expect(checks).toEqual([]);
  });

  it.each([
    ['lives only in a job', () => [named({ launch: undefined, checks: [{ ...orders.checks[0], kind: 'tcp', host: '127.0.0.1', port: 1 }] })], /`orders` lives only in a job.*run that job again/],
    ['is no longer configured', () => [named({ id: 'users' })], /`orders` is no longer configured/],
  ])('of a service that %s is answered so', async (_, configured, words) => {
    services = configured();
    await obeyed('/recover');
    expect(checks).toEqual([]);
    expect(comments().join()).toMatch(words);
  });

  it('of a service that another configuration holds is answered so', async () => {
    remember({ configuration: 'other.yml' });
    await obeyed('/recover');
    expect(checks).toEqual([]);
    expect(comments().join()).toMatch(/configured in `other\.yml`/);
  });

  it('whose outcome could not be recorded is a failure', async () => {
    answer = (of) => ({ ...healthyReport(of), record: { home: 'github', required: true, requests: 1, failures: [{ message: 'issues are disabled', retryable: false, doing: 'read' }] } });
    expect((await obeyed('/recover')).failures).toEqual(['issues are disabled']);
  });
});

describe('a check', () => {
  it('only looks, and is marked when it is answered', async () => {
    await obeyed('/check');
    expect(store.asked.slice(-6)).toEqual(['read 1', 'check', 'read 1', 'comment 1', 'update 1: body', 'mark 7']);
    expect(checks[0]?.recovery).toBe('never');
    expect(comments().join()).toMatch(/`orders` is healthy/);
  });

  it('of a mass failure looks at its members', async () => {
    const [outage] = markerNow().outages;
    services = [orders, named({ id: 'users' }), named({ id: 'carts' })];
    remember({ service: 'mass-failure', outages: [{ ...outage, mass: { causes: [{ cause: 'refused', services: ['orders', 'carts', 'old'] }], unlisted: 2, back: [] } }] });
    await obeyed('/check');
    expect(checks[0]?.services.map(({ id }) => id)).toEqual(['orders', 'carts']);
    expect(comments().join()).toMatch(/`old` is no longer configured[^]*2 more services are not named/);
  });
});

describe('where the configuration cannot be read', () => {
  beforeEach(() => {
    services = [];
    isConfigured = false;
  });

  it('an ack, a silence, its end and help work all the same', async () => {
    await obeyed('/ack');
    expect(store.issue(1).labels).toContain(label.acknowledged);
    await obeyed('/silence 2h', { id: 8 });
    expect(markerNow().silence?.by).toBe('grace');
    await obeyed('/unsilence', { id: 9 });
    expect(markerNow().silence).toBeUndefined();
    await obeyed('/help', { id: 10 });
    expect(comments()).toEqual([expect.stringContaining('`/silence 2h [reason]`')]);
  });

  it.each(['/check', '/recover'])('%s says so, and looks at nothing', async (body) => {
    expect(await obeyed(body)).toEqual(fine);
    expect(checks).toEqual([]);
    expect(comments()).toEqual([expect.stringMatching(/`mocks\.yml` could not be read.*log/)]);
  });

  it('a service of another configuration is answered as elsewhere', async () => {
    remember({ configuration: 'inputs' });
    await obeyed('/check');
    expect(comments().join()).toMatch(/inputs of a workflow's step/);
  });
});

describe('an answer', () => {
  it('is not written twice where the first run was killed before it could note it', async () => {
    store.say(1, 'Here you are.\n\n<!-- mock-medic:key replied/1/7 -->');
    await obeyed('/help');
    expect(comments()).toHaveLength(1);
    expect(markerNow().notices).toContainEqual(expect.objectContaining({ kind: 'replied', nth: 7 }));
  });

  it('is not written twice where the service has failed anew before the job was run again', async () => {
    const [outage] = markerNow().outages;
    remember({ outages: [{ ...outage, endedAt: 60 }, { ...outage, id: 2, startedAt: 70, confirmedAt: 80, lastSeenAt: 90 }] });
    store.say(1, 'Here you are.\n\n<!-- mock-medic:key replied/1/7 -->');
    await obeyed('/help');
    expect(comments()).toHaveLength(1);
    expect(markerNow().notices.filter(({ kind }) => kind === 'replied')).toEqual([expect.objectContaining({ outage: 1, nth: 7 })]);
  });

  it('is written in a silence, also where a killed run has said something that it could not note', async () => {
    remember({ silence: { untilAt: 9_000, by: 'ada', reason: '' } });
    store.say(1, 'People are needed.\n\n<!-- mock-medic:key paged/1 -->');
    await obeyed('/help');
    expect(comments()).toHaveLength(2);
    expect(markerNow().notices.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['paged', 'replied']));
  });

  it('is not written twice where it is noted', async () => {
    await obeyed('/help');
    people.marked.clear();
    await obeyed('/help');
    expect(comments()).toHaveLength(1);
  });

  it('is written once where its own answer is lost', async () => {
    store.faults.push({ on: 'comment', how: 'answer-lost' });
    expect(await obeyed('/help')).toEqual(fine);
    expect(comments()).toHaveLength(1);
  });

  it('is written for each of two commands', async () => {
    await obeyed('/help');
    await obeyed('/help', { id: 8 });
    expect(comments()).toHaveLength(2);
  });

  it('is left to the log when the incident has had its comments of the day', async () => {
    remember({ notices: Array.from({ length: 10 }, (_, nth) => ({ kind: 'replied', outage: 1, nth: nth + 100, at: 900 }) as const) });
    expect(await obeyed('/help')).toEqual(fine);
    expect(comments()).toEqual([]);
    expect(told.at(-1)).toMatch(/said here alone.*comments-per-day/);
    expect([...people.marked]).toEqual([7]);
  });

  it('in a mass failure is left to the log when it has had the comments that its members allow', async () => {
    const [outage] = markerNow().outages;
    services = [orders, named({ id: 'users', incident: { ...orders.incident, commentsPerDay: 1 } })];
    remember({ service: 'mass-failure', outages: [{ ...outage, mass: { causes: [{ cause: 'refused', services: ['orders', 'users'] }], unlisted: 0, back: [] } }], notices: [{ kind: 'paged', outage: 1, at: 900 }] });
    expect(await obeyed('/help')).toEqual(fine);
    expect(comments()).toEqual([]);
    expect(told.at(-1)).toMatch(/said here alone.*comments-per-day/);
  });

  it('says that what is resolved is resolved', async () => {
    const stored = store.issue(1);
    store.put({ ...stored, open: false, labels: stored.labels.filter((name) => name !== label.unsettled) });
    await obeyed('/silence 2h');
    expect(comments().join()).toMatch(/is resolved/);
    expect(markerNow().silence).toBeUndefined();
    expect(store.issue(1).open).toBe(false);
  });

  it('holds nothing of what was typed wrongly', async () => {
    await obeyed(`/silence @org/all ${secret}`);
    expect(comments().join()).toMatch(/not a duration/);
    expect(comments().join()).not.toMatch(/@|hunter2/);
  });

  it('holds what a service said inert and masked', async () => {
    answer = (of) => failingReport(of, `@org/all ${secret} --> <!-- mock-medic:key resolved/1 --> <img src=x>`);
    await obeyed('/check');
    const [text = ''] = comments();
    expect(text).not.toContain(secret);
    expect(text.match(/<!--/g)).toHaveLength(1);
  });
});

it('says in one sentence what GitHub refused, and leaves the comment without a mark', async () => {
  store.faults.push({ on: 'label', how: 'refused' });
  expect(await obeyed('/ack')).toEqual({ failures: ['label was refused'], report: undefined });
  expect([...people.marked]).toEqual([]);
});

it('an incident that is deleted between two looks is passed over', async () => {
  const ask = people.isMarked.bind(people);
  people.isMarked = (comment) => {
    store.issues.delete(1);
    return ask(comment);
  };
  expect(await obeyed('/silence 1h')).toEqual(fine);
  expect(told.join()).toMatch(/no incident/);
});

it('the marker of this test is one that the program writes', () => {
  expect(store.issue(1).body).toContain(encodeMarker(markerNow()));
});
