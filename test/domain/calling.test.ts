import { describe, expect, it } from 'vitest';
import { callsPeople, dueComment, maySpeak, mayReply, needsPerson, wereCalled, withAcknowledgement } from '../../src/domain/calling.ts';
import type { DueComment } from '../../src/domain/decision.ts';
import type { Incident, Marker, Notice, Outage } from '../../src/domain/incident.ts';
import type { Service } from '../../src/domain/service.ts';
import { plainly, type Circumstances } from '../../src/domain/situation.ts';
import { marker, outage, service } from '../render/fixtures.ts';
import { situationAt } from './histories.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const exhaustedAt = outage().startedAt + 10 * minute;
const failing = outage({ exhaustedAt });
const [at, budget] = [failing.startedAt, 4];

const having = (parts: Partial<Service['incident']> = {}): Service =>
  service({ recoveryBudget: { attempts: budget, coolDownMs: hour }, incident: { ...service().incident, page: ['@org/on-call'], remindMs: hour, flapping: { outages: 3, withinMs: 3 * hour }, commentsPerDay: 10, ...parts } });
const incident = (of: Marker, parts: Partial<Incident> = {}): Incident => ({ number: 7, url: '', state: { state: 'open' }, labels: ['needs-human'], assignees: [], marker: of, comments: 0, ...parts });
const record = (parts: Partial<Marker> = {}): Marker => marker({ outages: [failing], spent: { attempts: 1, lastAt: at }, notices: [], acknowledged: undefined, calmUpTo: 0, bystanders: [], ...parts });
const notice = (kind: Notice['kind'], when: number, of = 1, nth?: number): Notice => ({ kind, outage: of, at: when, nth });

interface Surroundings {
  readonly of?: Service;
  readonly circumstances?: Partial<Circumstances>;
}
const due = (now: number, known: Marker, { of = having(), circumstances = {} }: Surroundings = {}): DueComment | undefined =>
  dueComment(known, incident(known), { ...situationAt(now, known.outages[0], of), circumstances: { ...plainly, ...circumstances } });

const maintenance = { startAt: at, endAt: at + day, reason: 'new host' };
const told = notice('paged', at + minute);
const spent = { attempts: budget, lastAt: at };
const circuit = { kind: 'circuit', outage: 1, page: false };

it('nothing is said while an attempt is made, which may be the cure', () => {
  const known = record({ spent, notices: [] });
  const trying: Outage = { ...failing, recovery: 'running' };
  expect([due(at + minute, known), dueComment(known, incident(known), situationAt(at + minute, trying, having()))]).toEqual([{ kind: 'paged', outage: 1, page: true }, undefined]);
});

describe('a person is called', () => {
  it.each<readonly [string, Outage, boolean]>([
    ['for what recovery could not cure', failing, true],
    ['not for what is over, though nothing had cured it', { ...failing, endedAt: at + hour }, false],
    ['not while recovery is at it', { ...failing, recovery: 'running' }, false],
  ])('%s', (_sentence, of, expected) => {
    expect(needsPerson(of, having())).toBe(expected);
  });

  it.each<readonly [string, Partial<Circumstances>, boolean]>([
    ['as a rule', {}, true],
    ['not in maintenance', { maintenance }, false],
    ['not where the incident of another tells of it', { hiddenBy: 'gateway' }, false],
  ])('%s', (_sentence, circumstances, expected) => {
    expect(callsPeople(failing, { ...situationAt(at, failing, having()), circumstances: { ...plainly, ...circumstances } })).toBe(expected);
  });
});

describe('people are called', () => {
  it.each<readonly [string, Marker, Surroundings, object | undefined]>([
    ['once an outage', record(), {}, { kind: 'paged', outage: 1, page: true }],
    ['not twice', record({ notices: [told] }), {}, undefined],
    ['not when somebody has taken it', record({ acknowledged: { at, by: 'grace' } }), {}, undefined],
    ['again for the next outage', record({ outages: [{ ...failing, endedAt: at }, { ...failing, id: 2 }], notices: [told] }), {}, { kind: 'paged', outage: 2, page: true }],
    ['not where nobody is to be', record(), { of: having({ page: [] }) }, undefined],
  ])('%s', (_sentence, known, surroundings, expected) => {
    expect(due(exhaustedAt + minute, known, surroundings)).toEqual(expected);
  });
});

describe('that the attempts of an incident are used up', () => {
  const tired = record({ spent, notices: [told] });
  it.each<readonly [string, Marker, Surroundings, object | undefined]>([
    ['is said after people were called, with no mention', tired, {}, circuit],
    ['is said also to whoever has taken it', { ...tired, acknowledged: { at, by: 'grace' } }, {}, circuit],
    ['is not said while one is left', record({ spent: { attempts: budget - 1, lastAt: at }, notices: [told] }), {}, undefined],
    ['is not said of what is over', { ...tired, outages: [{ ...failing, endedAt: at + 2 * minute }] }, {}, undefined],
    ['is not said while the last of them may still help', { ...tired, outages: [{ ...failing, recovery: 'pending' }] }, {}, undefined],
    ['is said once in an incident, whatever else was', { ...tired, outages: [failing, { ...failing, id: 2 }], notices: [notice('circuit', at), notice('paged', at + 1, 2)] }, {}, undefined],
    ['is not said in maintenance', tired, { circumstances: { maintenance } }, undefined],
    ['is not said where the incident of another tells of it', tired, { circumstances: { hiddenBy: 'gateway' } }, undefined],
    ['is not said in a silence', { ...tired, silence: { untilAt: exhaustedAt + hour, by: 'ada', reason: '' } }, {}, undefined],
    ['is not said when the comments of the day are spent', tired, { of: having({ commentsPerDay: 1 }) }, undefined],
  ])('%s', (_sentence, known, surroundings, expected) => {
    expect(due(exhaustedAt + minute, known, surroundings)).toEqual(expected);
  });
});

describe('that a service flaps', () => {
  const ended = (id: number, startedAt: number): Outage => outage({ id, startedAt, endedAt: startedAt + minute, recovery: 'recovered', exhaustedAt: undefined });
  const last = { ...failing, id: 3 };
  const flapping = (notices: readonly Notice[], parts: Partial<Marker> = {}): Marker => record({ outages: [ended(1, at - hour), ended(2, at - hour / 2), last], notices, ...parts });
  const flaps = notice('flapping', at - minute, 3);
  const said = { kind: 'flapping', outage: 3, page: false };
  it.each<readonly [string, number, Marker, object | undefined]>([
    ['is said in place of calling people, with no mention', 20 * minute, flapping([]), said],
    ['is said though much else was said of this outage', 20 * minute, flapping([notice('paged', at, 3), notice('lasting', at, 3)]), said],
    ['is said once', 20 * minute, flapping([notice('flapping', at - hour, 2)]), undefined],
    ['is said again after it had been over', 20 * minute, flapping([notice('flapping', at - hour, 2)], { calmUpTo: 2 }), said],
    ['leaves unsaid that its recovery is at an end', 20 * minute, flapping([flaps], { spent }), undefined],
    ['does not let that end go unsaid once it stays down', 40 * minute, flapping([flaps, notice('lasting', at + 30 * minute, 3)], { spent }), { ...circuit, outage: 3 }],
    ['is all that is said of one that is well again, however long ago it went down', 40 * minute, flapping([flaps], { outages: [ended(1, at - hour), ended(2, at - hour / 2), { ...last, endedAt: at + 35 * minute }] }), undefined],
  ])('%s', (_sentence, later, known, expected) => {
    expect(due(at + later, known)).toEqual(expected);
  });

  it('is not said of what has ended with its job', () => {
    expect(due(at + 20 * minute, flapping([]), { circumstances: { isOver: true } })).toEqual({ kind: 'paged', outage: 3, page: true });
  });
});

describe('a reminder', () => {
  const calledAt = exhaustedAt + 5 * minute;
  const called = notice('paged', calledAt);
  const reminded = (...whens: readonly number[]): readonly Notice[] => whens.map((when, n) => notice('reminded', when, 1, n + 1));
  const unpaged = having({ page: [] });
  const recordOf = (...notices: readonly Notice[]): Marker => record({ notices });

  it.each<readonly [string, number, Marker, number, Service]>([
    ['comes an hour after the call', calledAt + hour, recordOf(called), 1, having()],
    ['is not put off by what else is said', calledAt + hour, recordOf(called, notice('replied', calledAt + minute, 1, 9), notice('reopened', calledAt + 2 * minute)), 1, having()],
    ['counts anew with the next outage', calledAt + hour, record({ outages: [failing, { ...failing, id: 2 }], notices: [...reminded(at, calledAt + minute), notice('lasting', calledAt + minute), notice('paged', calledAt, 2)] }), 1, having()],
    ['comes twice as long after the first', calledAt + 3 * hour, recordOf(called, ...reminded(calledAt + hour)), 2, having()],
    ['comes four times as long after the second', calledAt + 7 * hour, recordOf(called, ...reminded(calledAt + hour, calledAt + 3 * hour)), 3, having()],
    ['comes a week after many', calledAt + 8 * day, recordOf(called, ...reminded(1, 2, 3, 4, 5, 6, 7, 8, 9, calledAt + day)), 11, having()],
    ['keeps a pause of its own that is longer than a week', calledAt + 31 * day, recordOf(called, ...reminded(1, calledAt + day)), 3, having({ remindMs: 30 * day })],
    ['comes an hour after recovery was at its end, where nobody was called', exhaustedAt + hour, record(), 1, unpaged],
    ['comes an hour after it was confirmed, where there is no recovery', failing.confirmedAt + hour, record({ outages: [{ ...failing, recovery: 'none', exhaustedAt: undefined }] }), 1, unpaged],
  ])('%s, and not before', (_sentence, dueAt, known, nth, of) => {
    const { id } = known.outages.at(-1) ?? failing;
    expect(due(dueAt - 1, known, { of })).toBeUndefined();
    expect(due(dueAt, known, { of })).toEqual({ kind: 'reminded', outage: id, nth, page: of.incident.page.length > 0 });
  });

  it.each<readonly [string, Marker, Service]>([
    ['where nobody wants one', recordOf(called), having({ remindMs: undefined })],
    ['of what somebody has taken', record({ notices: [called], acknowledged: { at, by: 'grace' } }), having()],
  ])('never comes %s', (_sentence, known, of) => {
    expect(due(calledAt + 30 * day, known, { of })).toBeUndefined();
  });
});

describe('people were called for an outage', () => {
  it.each<readonly [boolean, string, readonly Notice[]]>([
    [true, 'when they were paged', [notice('flapping', at), told]],
    [true, 'when it was said that it stays down', [notice('flapping', at), notice('lasting', at)]],
    [true, 'when they were reminded', [notice('replied', at), notice('reminded', at, 1, 1)]],
    [false, 'when nothing was said', []],
    [false, 'when only other things were said', (['reopened', 'resolved', 'flapping', 'circuit', 'replied'] as const).map((kind) => notice(kind, at))],
    [false, 'when it was another outage', [notice('paged', at, 2), notice('lasting', at, 2), notice('reminded', at, 2)]],
  ])('%s %s', (expected, _sentence, notices) => {
    expect(wereCalled(record({ notices }), failing)).toBe(expected);
  });
});

describe('what is said in a day', () => {
  it('is as much as the policy allows within the last 24 hours, what is dated ahead included', () => {
    const notices = [told, notice('circuit', at + hour), notice('resolved', at + 3 * day)];
    expect([2, 3, 4].map((max) => mayReply(record({ notices }), at + 2 * hour, max))).toEqual([false, false, true]);
    expect([at + minute + day - 1, at + minute + day].map((now) => mayReply(record({ notices }), now, 3))).toEqual([false, true]);
  });

  it('is nothing unasked in a silence, though there was room for it', () => {
    const silent = record({ silence: { untilAt: at + hour, by: 'ada', reason: '' } });
    expect([at + hour - 1, at + hour].map((now) => maySpeak(silent, having(), now))).toEqual([false, true]);
    expect([0, 1].map((commentsPerDay) => maySpeak(record(), having({ commentsPerDay }), at))).toEqual([false, true]);
  });
});

describe('somebody has taken an incident', () => {
  const taken = (parts: Partial<Marker>, seen: Partial<Incident>, of = having()) => withAcknowledgement(record(parts), incident(record(parts), seen), situationAt(at + hour, failing, of)).acknowledged;
  const byGrace = { at, by: 'grace' };
  it.each<readonly [string, object | undefined, ReturnType<typeof taken>]>([
    ['not while nobody is assigned and no label says so', undefined, taken({}, {})],
    ['not by being assigned as the configuration says', undefined, taken({}, { assignees: ['wanda'] }, having({ assignees: ['wanda'] }))],
    ['not by having been assigned before', undefined, taken({ bystanders: ['ada'] }, { assignees: ['ada'] })],
    ['by being assigned beside such', { at: at + hour, by: 'grace' }, taken({ bystanders: ['ada'] }, { assignees: ['wanda', 'ada', 'grace'] }, having({ assignees: ['wanda'] }))],
    ['since it was seen first, while they stay', byGrace, taken({ acknowledged: byGrace }, { assignees: ['grace'] })],
    ['no longer by the label when it is gone', undefined, taken({ acknowledged: { at, by: undefined } }, {})],
    ['by the label since it was seen first', { at, by: undefined }, taken({ acknowledged: { at, by: undefined } }, { labels: ['acknowledged'] })],
  ])('%s', (_sentence, expected, found) => {
    expect(found).toEqual(expected);
  });
});
