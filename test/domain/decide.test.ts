import { describe, expect, it } from 'vitest';
import { retire } from '../../src/domain/closing.ts';
import { decide } from '../../src/domain/decide.ts';
import type { Decision, Effect, EffectKind, Reason } from '../../src/domain/decision.ts';
import type { Incident, IncidentState, Outage } from '../../src/domain/incident.ts';
import type { Service } from '../../src/domain/service.ts';
import { plainly, type Observed, type Situation } from '../../src/domain/situation.ts';
import { configOf, load } from '../config/loading.ts';
import { outageOf, spans } from './histories.ts';

const configured = configOf(
  await load(`
defaults: { incident: { page: ["@org/on-call"], assignees: [grace], labels: [mock] } }
services:
  orders: { url: http://127.0.0.1:1, recovery: [{ run: restart }] }
  plain: { url: http://127.0.0.1:2 }
  mild: { url: http://127.0.0.1:3, severity: warning }
  quiet: { url: http://127.0.0.1:4, recovery: [{ run: restart }], incident: { healed: summary } }
  touchy: { url: http://127.0.0.1:5, recovery: [{ run: restart }], incident: { open-on: degraded } }
  eager: { url: http://127.0.0.1:6, recovery: [{ run: restart }], incident: { open: at-once } }
`),
);
const named = (id: string): Service => {
  const found = configured.services.find((service) => service.id === id);
  if (found === undefined) throw new Error(`no service ${id}`);
  return found;
};
const [orders, plain] = [named('orders'), named('plain')];

const seen = outageOf({ from: 5_000, confirmed: 5_010 });
const exhausted = outageOf({ from: 5_000, confirmed: 5_010, recovery: 'exhausted', at: 5_050 });
const healing: Observed = { kind: 'healed', outage: outageOf({ from: 5_000, confirmed: 5_010, recovery: 'recovered', passedAt: 5_060 }) };
const down = (outage: Outage): Observed => ({ kind: 'down', outage });
const up: Observed = { kind: 'up', passedAt: 5_020, degraded: false };
const unsteady: Observed = { kind: 'up', passedAt: undefined, degraded: true };
const unknown: Observed = { kind: 'unknown' };
const person: IncidentState = { state: 'closed', closure: { by: 'person', login: 'grace', reason: 'completed' } };
const unwanted: IncidentState = { state: 'closed', closure: { by: 'person', login: 'grace', reason: 'not-planned' } };
const robot: IncidentState = { state: 'closed', closure: { by: 'robot', login: 'stale[bot]', reason: 'not-planned' } };

function situation(observed: Observed, parts: Partial<Situation> = {}): Situation {
  return { now: 6_000, scope: 'ci', configuration: 'mocks.yml', service: orders, observed, stage: 'concluded', incidents: [], prior: undefined, circumstances: plainly, ...parts };
}

/** An incident as it is after its effects. */
function performed(effect: Effect, before?: Incident): Incident {
  const { marker } = effect;
  if (effect.kind === 'open') {
    const state = effect.closed ? 'resolved' : 'open';
    return { number: 1, url: 'u', state: { state }, labels: effect.labels.filter((name) => !effect.closed || name !== 'unsettled'), assignees: effect.assignees, marker, comments: 0 };
  }
  if (before === undefined) throw new Error('a change of nothing');
  const labels = [...new Set([...before.labels.filter((name) => !effect.removeLabels.includes(name)), ...effect.addLabels])];
  const state: IncidentState = effect.state === 'unchanged' ? before.state : { state: effect.state === 'open' ? 'open' : 'resolved' };
  return { ...before, labels, marker, state, assignees: [...new Set([...before.assignees, ...effect.addAssignees])] };
}

/** The record of a service at 2,000: opened at 1,000 for this outage. */
function incident(parts: Partial<Incident> = {}, outage = outageOf({ from: 1_000, confirmed: 1_010, recovery: 'exhausted', at: 1_050 }), service = orders): Incident {
  const [open] = decide({ ...situation(down(outage), { service }), now: 2_000 }).effects;
  if (open === undefined) throw new Error('nothing was opened');
  return { ...performed(open), ...parts };
}

const pending = outageOf({ from: 1_000, confirmed: 1_010, recovery: 'pending', at: 1_050 });
const degradedOutage = outageOf({ from: 1_000, confirmed: 1_010, level: 'degraded' });
const closedByUs = incident({}, outageOf({ from: 1_000, confirmed: 1_010, recovery: 'recovered', passedAt: 1_060 }));
const acknowledged = (of: Incident): Incident => ({ ...of, labels: [...of.labels, 'acknowledged'] });
const reopenedOnce = incident({ state: person, marker: { ...incident().marker, notices: [{ kind: 'paged', outage: 1, at: 2_000 }, { kind: 'reopened', outage: 1, at: 2_100 }] } });
const twin = (parts: Partial<Incident>): Incident => incident({ ...parts, number: 9 }, outageOf({ from: 900, confirmed: 1_020, recovery: 'exhausted', at: 1_040 }));

/** All of an effect, its marker in short: what is left out is `no`, empty or undefined. None of these flap, which has a file of its own. */
function told(effect: Effect): Readonly<Record<string, unknown>> {
  const { marker } = effect;
  const { severity, openedAt, resolvedAt, ending, notices } = marker;
  const noted = notices.map(({ kind, outage, at }) => `${kind} ${outage} at ${at}`);
  const short = { severity, openedAt, resolvedAt, ending: ending?.kind, noted, outages: spans(marker) };
  if (effect.kind === 'open') return { ...effect, marker: short };
  const { comment } = effect;
  return { ...effect, marker: short, addLabels: [...new Set(effect.addLabels)], removeLabels: effect.removeLabels.filter((name) => name !== 'flapping'), comment: comment === undefined ? undefined : `${comment.kind} ${comment.outage}${comment.page ? ', page' : ''}` };
}

const labelsOf = (id: string, severity: string, ...more: readonly string[]): readonly string[] => ['mock-medic', 'unsettled', `service:${id}`, `severity:${severity}`, ...more, 'mock'];
const shortOpen = { severity: 'critical', openedAt: 1_000, resolvedAt: undefined, ending: undefined, noted: ['paged 1 at 2000'], outages: ['1 failing 1000-'] };
const quietly = { number: 1, addLabels: [], removeLabels: [], addAssignees: [], state: 'unchanged', comment: undefined };
const calling = { addLabels: ['severity:critical', 'needs-human'], removeLabels: ['severity:warning'] };
const assigning = { addAssignees: ['grace'] };
const notCalling = { addLabels: ['severity:critical'], removeLabels: ['severity:warning', 'needs-human'], addAssignees: [] };
const closing = { ...quietly, removeLabels: ['unsettled', 'needs-human'], state: 'closed' };
const folding = { ...closing, kind: 'fold', number: 9, marker: { ...shortOpen, openedAt: 900, resolvedAt: 6_000, ending: 'folded', outages: ['1 failing 900-'] } };
const newMarker = { severity: 'critical', openedAt: 5_000, resolvedAt: undefined, ending: undefined, noted: ['paged 1 at 6000'], outages: ['1 failing 5000-'] };
const newRecord = { kind: 'open', marker: newMarker, labels: labelsOf('orders', 'critical', 'needs-human'), assignees: ['grace'], page: true, closed: false };
const uncalled = { ...newMarker, noted: [] };

type Case = readonly [sentence: string, given: Situation, effects: readonly object[]];

const cases: Readonly<Partial<Record<Exclude<Reason, 'retired'>, readonly Case[]>>> = {
  well: [['a service that is well and has no record needs none', situation(up), []]],
  unknown: [
    ['what is unknown opens nothing', situation(unknown), []],
    ['what is unknown resolves nothing', situation(unknown, { incidents: [incident()] }), []],
    ['what is unknown settles nothing', situation(unknown, { incidents: [incident({ state: person })] }), []],
  ],
  'degraded-is-not-recorded': [['a degraded service has no record where only failing counts', situation({ ...up, degraded: true }), []]],
  'recovery-first': [
    ['a confirmed failure waits for its recovery', situation(down(seen), { stage: 'confirmed' }), []],
    ['a confirmed failure waits for its recovery also where it is to be opened at once, when it is open already', situation(down(seen), { stage: 'confirmed', service: named('eager'), incidents: [incident()] }), []],
    ['a confirmed failure that a person closed waits for its recovery', situation(down(seen), { stage: 'confirmed', incidents: [incident({ state: person })] }), []],
  ],
  opened: [
    ['a failure that recovery could not cure is opened, and people are called', situation(down(exhausted)), [newRecord]],
    ['a failure without a recovery is opened when it is confirmed', situation(down(seen), { stage: 'confirmed', service: plain }), [{ ...newRecord, labels: labelsOf('plain', 'critical', 'needs-human') }]],
    ['a failure that is to be opened at once is opened before its recovery, which nobody is called for', situation(down({ ...seen, recovery: 'running' }), { stage: 'confirmed', service: named('eager') }), [{ ...newRecord, marker: uncalled, labels: labelsOf('eager', 'critical'), assignees: [], page: false }]],
    ['a failure whose recovery was cut short is opened, and nobody is called', situation(down(outageOf({ from: 5_000, confirmed: 5_010, recovery: 'interrupted', at: 5_050 }))), [{ ...newRecord, marker: uncalled, labels: labelsOf('orders', 'critical'), assignees: [], page: false }]],
    ['a warning is opened, and nobody is called', situation(down(seen), { service: named('mild') }), [{ ...newRecord, marker: { ...uncalled, severity: 'warning' }, labels: labelsOf('mild', 'warning'), assignees: [], page: false }]],
    ['a degraded service is a warning where degraded counts', situation(down({ ...seen, level: 'degraded' }), { service: named('touchy') }), [{ ...newRecord, marker: { ...uncalled, severity: 'warning', outages: ['1 degraded 5000-'] }, labels: labelsOf('touchy', 'warning'), assignees: [], page: false }]],
    ['where nobody is to be paged a person is needed all the same', situation(down(exhausted), { service: { ...orders, incident: { ...orders.incident, page: [] } } }), [{ ...newRecord, marker: uncalled, page: false }]],
  ],
  'opened-pending': [['a failure whose recovery is pending is opened, and nobody is called', situation(down(outageOf({ from: 5_000, confirmed: 5_010, recovery: 'pending', at: 5_050 }))), [{ ...newRecord, marker: uncalled, labels: labelsOf('orders', 'critical'), assignees: [], page: false }]]],
  'failing-again': [
    ['a failure within the reopen window is one more outage of the same record, and not acknowledged yet', situation(down(exhausted), { prior: acknowledged(closedByUs) }), [
      { ...quietly, ...calling, ...assigning, kind: 'reopen', state: 'open', addLabels: [...calling.addLabels, 'unsettled'], removeLabels: ['severity:warning', 'acknowledged'], comment: 'paged 2, page', marker: { ...shortOpen, noted: ['paged 2 at 6000'], outages: ['1 failing 1000-1060', '2 failing 5000-'] } },
    ]],
  ],
  healed: [['a failure that healed within its run is recorded and closed, and nobody is called', situation(healing), [
    { ...newRecord, marker: { ...uncalled, resolvedAt: 6_000, outages: ['1 failing 5000-5060'] }, labels: labelsOf('orders', 'critical'), assignees: [], page: false, closed: true },
  ]]],
  'healed-in-summary': [['a failure that healed within its run is left to the summary where that is wanted', situation(healing, { service: named('quiet'), prior: closedByUs }), []]],
  'healed-again': [['a failure that healed within the reopen window is added to the closed record', situation(healing, { prior: closedByUs }), [
    { ...quietly, kind: 'append', marker: { ...shortOpen, resolvedAt: 6_000, noted: [], outages: ['1 failing 1000-1060', '2 failing 5000-5060'] } },
  ]]],
  'still-failing': [
    ['a failure that lasts is noted, and nobody is called twice', situation(down(exhausted), { incidents: [incident()] }), [{ ...quietly, ...calling, kind: 'note', marker: shortOpen }]],
    ['a failure that lasts calls people when its recovery has come to its end', situation(down(exhausted), { incidents: [incident({}, pending)] }), [{ ...quietly, ...calling, ...assigning, kind: 'note', comment: 'paged 1, page', marker: { ...shortOpen, noted: ['paged 1 at 6000'] } }]],
    ['a failure after an outage that had ended in an open record is the next, whatever its level', situation(down(exhausted), { incidents: [incident({ state: { state: 'open' }, marker: { ...closedByUs.marker, outages: [{ ...closedByUs.marker.outages[0], level: 'degraded' }] } })] }), [
      { ...quietly, ...calling, ...assigning, kind: 'note', comment: 'paged 2, page', marker: { ...shortOpen, noted: ['paged 2 at 6000'], outages: ['1 degraded 1000-1060', '2 failing 5000-'] } },
    ]],
    ['a failure whose recovery is running again needs nobody', situation(down({ ...seen, recovery: 'running' }), { incidents: [incident({}, pending)] }), [{ ...quietly, ...notCalling, kind: 'note', marker: { ...shortOpen, noted: [] } }]],
  ],
  'got-worse': [['a degraded service that fails is raised, and people are called', situation(down(exhausted), { service: named('touchy'), incidents: [incident({}, degradedOutage, named('touchy'))] }), [
    { ...quietly, ...calling, ...assigning, kind: 'raise', comment: 'paged 1, page', marker: { ...shortOpen, noted: ['paged 1 at 6000'] } },
  ]]],
  'got-better': [['a failing service that is only degraded is lowered, and nobody is needed', situation(down({ ...seen, level: 'degraded' }), { service: named('touchy'), incidents: [incident()] }), [
    { ...quietly, kind: 'lower', addLabels: ['severity:warning'], removeLabels: ['severity:critical', 'needs-human'], marker: { ...shortOpen, severity: 'warning', outages: ['1 degraded 1000-'] } },
  ]]],
  unsteady: [
    ['passes that are too few cure nothing', situation(unsteady, { incidents: [incident()] }), []],
    ['passes that are too few settle nothing', situation(unsteady, { incidents: [incident({ state: person })] }), []],
  ],
  muted: [
    ['a confirmed failure that a person has closed twice is muted before anybody recovers it', situation(down(seen), { stage: 'confirmed', incidents: [reopenedOnce] }), []],
    ['what a person did not want is left alone', situation(down(exhausted), { incidents: [incident({ state: unwanted })] }), []],
    ['what a person closed again after it was reopened is left alone', situation(down(exhausted), { incidents: [reopenedOnce] }), []],
    ['what a person did not want is left alone before recovery too', situation(down(seen), { stage: 'confirmed', incidents: [incident({ state: unwanted })] }), []],
  ],
  'closed-too-early': [
    ['what a person closed while it failed is reopened, saying why', situation(down(exhausted), { incidents: [acknowledged(incident({ state: person }))] }), [
      { ...quietly, ...calling, kind: 'reopen', state: 'open', addLabels: [...calling.addLabels, 'unsettled'], comment: 'reopened 1', marker: { ...shortOpen, noted: ['paged 1 at 2000', 'reopened 1 at 6000'] } },
    ]],
    ['what was closed by nobody knows whom is reopened', situation(down(exhausted), { incidents: [incident({ state: { state: 'closed', closure: undefined } })] }), [
      { ...quietly, ...calling, kind: 'reopen', state: 'open', addLabels: [...calling.addLabels, 'unsettled'], comment: 'reopened 1', marker: { ...shortOpen, noted: ['paged 1 at 2000', 'reopened 1 at 6000'] } },
    ]],
    ['one comment says both that it is reopened and that people are needed', situation(down(exhausted), { incidents: [incident({ state: person }, pending)] }), [
      { ...quietly, ...calling, ...assigning, kind: 'reopen', state: 'open', addLabels: [...calling.addLabels, 'unsettled'], comment: 'reopened 1, page', marker: { ...shortOpen, noted: ['paged 1 at 6000', 'reopened 1 at 6000'] } },
    ]],
    ['one that had ended before a person closed it is one outage more, and not acknowledged yet', situation(down(exhausted), { incidents: [acknowledged(incident({ state: person, marker: closedByUs.marker }))] }), [
      { ...quietly, ...calling, kind: 'reopen', state: 'open', addLabels: [...calling.addLabels, 'unsettled'], removeLabels: ['severity:warning', 'acknowledged'], comment: 'reopened 2, page', marker: { ...shortOpen, noted: ['paged 2 at 6000', 'reopened 2 at 6000'], outages: ['1 failing 1000-1060', '2 failing 5000-'] } },
    ]],
  ],
  'closed-by-robot': [
    ['what a robot closed is reopened, though it was not planned', situation(down(exhausted), { incidents: [incident({ state: robot })] }), [
      { ...quietly, ...calling, kind: 'reopen', state: 'open', addLabels: [...calling.addLabels, 'unsettled'], comment: 'reopened 1', marker: { ...shortOpen, noted: ['paged 1 at 2000', 'reopened 1 at 6000'] } },
    ]],
    ['what a robot closed again is reopened again, without a word', situation(down(exhausted), { incidents: [{ ...reopenedOnce, state: robot }] }), [
      { ...quietly, ...calling, kind: 'reopen', state: 'open', addLabels: [...calling.addLabels, 'unsettled'], marker: { ...shortOpen, noted: ['paged 1 at 2000', 'reopened 1 at 2100'] } },
    ]],
  ],
  resolved: [
    ['a service that is well again is resolved, and those who were called are told', situation(up, { incidents: [incident()] }), [{ ...closing, kind: 'resolve', comment: 'resolved 1', marker: { ...shortOpen, resolvedAt: 6_000, noted: ['paged 1 at 2000', 'resolved 1 at 6000'], outages: ['1 failing 1000-5020'] } }]],
    ['a service that is well again is resolved without a word where nobody was called', situation(up, { incidents: [incident({}, pending)] }), [{ ...closing, kind: 'resolve', marker: { ...shortOpen, resolvedAt: 6_000, noted: [], outages: ['1 failing 1000-5020'] } }]],
    ['a service that recovery cured is resolved', situation(healing, { incidents: [incident()] }), [{ ...closing, kind: 'resolve', comment: 'resolved 1', marker: { ...shortOpen, resolvedAt: 6_000, noted: ['paged 1 at 2000', 'resolved 1 at 6000'], outages: ['1 failing 1000-5060'] } }]],
    ['a service that is degraded is well again where only failing counts', situation({ ...up, degraded: true }, { incidents: [incident({}, pending)] }), [{ ...closing, kind: 'resolve', marker: { ...shortOpen, resolvedAt: 6_000, noted: [], outages: ['1 failing 1000-5020'] } }]],
    ['is not said twice', situation(up, { incidents: [incident({ marker: { ...incident().marker, notices: [{ kind: 'paged', outage: 1, at: 2_000 }, { kind: 'resolved', outage: 1, at: 2_500 }] } })] }), [{ ...closing, kind: 'resolve', marker: { ...shortOpen, resolvedAt: 6_000, noted: ['paged 1 at 2000', 'resolved 1 at 2500'], outages: ['1 failing 1000-5020'] } }]],
    ['what a kill left open after it had healed is resolved as it ended', situation(up, { incidents: [incident({ state: { state: 'open' }, marker: closedByUs.marker })] }), [{ ...closing, kind: 'resolve', marker: { ...shortOpen, resolvedAt: 6_000, noted: [], outages: ['1 failing 1000-1060'] } }]],
    ['an outage that another run has recorded as over meanwhile is not recorded again by one that healed it too', situation({ kind: 'healed', outage: outageOf({ from: 1_040, confirmed: 1_050, recovery: 'recovered', passedAt: 1_070 }) }, { prior: closedByUs }), []],
    ['an outage that another run saw end later than this one looked opens nothing', situation(down(outageOf({ from: 1_040, confirmed: 1_050 })), { prior: closedByUs }), []],
    ['is resolved no earlier than its outage ended, though the clock be behind', { ...situation(up, { incidents: [incident({}, pending)] }), now: 4_000 }, [{ ...closing, kind: 'resolve', marker: { ...shortOpen, resolvedAt: 5_020, noted: [], outages: ['1 failing 1000-5020'] } }]],
  ],
  settled: [
    ['what a person closed and is well is settled without a word', situation(up, { incidents: [incident({ state: person })] }), [{ ...closing, kind: 'settle', marker: { ...shortOpen, resolvedAt: 6_000, ending: 'settled', outages: ['1 failing 1000-5020'] } }]],
    ['what a person did not want is settled when it is well', situation(up, { incidents: [incident({ state: unwanted })] }), [{ ...closing, kind: 'settle', marker: { ...shortOpen, resolvedAt: 6_000, ending: 'settled', outages: ['1 failing 1000-5020'] } }]],
    ['what a person closed and recovery cured is settled', situation(healing, { incidents: [incident({ state: person })] }), [{ ...closing, kind: 'settle', marker: { ...shortOpen, resolvedAt: 6_000, ending: 'settled', outages: ['1 failing 1000-5060'] } }]],
  ],
  folded: [
    ['of two open records the lower number takes the union, also while nothing is known', situation(unknown, { incidents: [twin({}), incident()] }), [{ ...quietly, kind: 'fold', marker: { ...shortOpen, openedAt: 900, outages: ['1 failing 900-'] } }, folding]],
    ['an acknowledgement is carried over', situation(unknown, { incidents: [incident(), acknowledged(twin({}))] }), [{ ...quietly, kind: 'fold', addLabels: ['acknowledged'], marker: { ...shortOpen, openedAt: 900, outages: ['1 failing 900-'] } }, folding]],
    ['an open record goes before a closed one of a lower number', situation(unknown, { incidents: [incident({ state: person }), twin({})] }), [
      { ...quietly, kind: 'fold', number: 9, marker: { ...shortOpen, openedAt: 900, outages: ['1 failing 900-'] } },
      { ...folding, number: 1, marker: { ...folding.marker, openedAt: 1_000, outages: ['1 failing 1000-'] } },
    ]],
  ],
};

const twins: readonly (readonly [string, Situation, Reason, readonly object[]])[] = [
  ['are resolved as one, and folded', situation(up, { incidents: [twin({}), incident()] }), 'resolved', [
    { ...closing, kind: 'resolve', comment: 'resolved 1', marker: { ...shortOpen, openedAt: 900, resolvedAt: 6_000, noted: ['paged 1 at 2000', 'resolved 1 at 6000'], outages: ['1 failing 900-5020'] } },
    folding,
  ]],
  ['are noted as one with the acknowledgement of either, and folded', situation(down(exhausted), { incidents: [incident(), acknowledged(twin({}))] }), 'still-failing', [
    { ...quietly, ...calling, kind: 'note', addLabels: [...calling.addLabels, 'acknowledged'], marker: { ...shortOpen, openedAt: 900, outages: ['1 failing 900-'] } },
    folding,
  ]],
];

const all: readonly (readonly [Reason, ...Case])[] = Object.entries(cases).flatMap(([reason, list]) => list.map((each) => [reason as Reason, ...each] as const));
const check = ({ reason, effects }: Decision, wanted: Reason, want: readonly object[]): void => {
  expect({ reason, effects: effects.map(told) }).toEqual({ reason: wanted, effects: want });
};

describe('a decision', () => {
  it.each(all)('%s: %s', (reason, _sentence, given, effects) => {
    check(decide(given), reason, effects);
  });

  it.each(twins)('twins %s', (_sentence, given, reason, effects) => {
    check(decide(given), reason, effects);
  });

  it('does not ask in which order the records were read', () => {
    const three = [twin({}), incident(), twin({ number: 12 })];
    for (const observed of [up, down(exhausted), unknown]) expect(decide(situation(observed, { incidents: three.toReversed() }))).toEqual(decide(situation(observed, { incidents: three })));
  });

  it('is not held up by an end that is still to come, as a clock that went back leaves it', () => {
    const beforeItsEnd = { ...situation(down(outageOf({ from: 1_040, confirmed: 1_050 })), { prior: closedByUs }), now: 1_055 };
    expect(decide(beforeItsEnd).reason).toBe('failing-again');
  });

  it('notes why nobody is called for what lasts, for as long as that is so', () => {
    const window = { startAt: 5_000, endAt: 9_000, reason: 'x' };
    const noted = (observed: Observed, circumstances: Partial<Situation['circumstances']>, before = incident({}, pending)) =>
      decide(situation(observed, { incidents: [before], circumstances: { ...plainly, ...circumstances } })).effects.map(({ marker }) => marker.uncalled);
    expect(noted(down(seen), { maintenance: window })).toEqual([{ kind: 'maintenance', untilAt: 9_000 }]);
    expect(noted(down(seen), { hiddenBy: 'plain' })).toEqual([{ kind: 'hidden', by: 'plain' }]);
    const quiet = incident({ marker: { ...incident().marker, uncalled: { kind: 'maintenance', untilAt: 5_500 } } });
    expect(noted(down(seen), {}, quiet)).toEqual([undefined]);
    expect(noted(up, { maintenance: window }, quiet), 'nobody is needed for what is over').toEqual([undefined]);
  });

  it('of a settled record is a bug', () => {
    expect(() => decide(situation(up, { incidents: [incident({ state: { state: 'resolved' } })] }))).toThrow('#1 is settled');
  });

  it('gives a new record the number, the identity and the whole outage of what was seen', () => {
    const [effect] = decide(situation(down({ ...exhausted, id: 5 }))).effects;
    expect(effect?.marker).toEqual({
      version: 1, scope: 'ci', service: 'orders', configuration: 'mocks.yml', severity: 'critical', openedAt: 5_000, resolvedAt: undefined,
      outages: [{ ...exhausted, id: 1 }], older: { count: 0, downMs: 0 }, notices: [{ kind: 'paged', outage: 1, at: 6_000 }], commentsSeen: 0, calmUpTo: 0, acknowledged: undefined, bystanders: ['grace'], silence: undefined, spent: { attempts: 1, lastAt: 5_010 }, dependents: [], gap: undefined, suspicion: undefined, ending: undefined,
    });
  });

  it('is level-triggered: asked again after its effects it neither opens, reopens, resolves nor folds, and says nothing', () => {
    const again = [...all.map(([, , given]) => given), ...twins.map(([, given]) => given)].flatMap((given) => {
      const { effects } = decide(given);
      if (effects.length === 0) return [];
      const known = [...given.incidents, ...(given.prior === undefined ? [] : [given.prior])];
      const now = effects.map((effect) => performed(effect, effect.kind === 'open' ? undefined : known.find(({ number }) => number === effect.number)));
      const prior = now.find(({ state, marker }) => state.state === 'resolved' && marker.ending?.kind !== 'folded');
      const next = decide({ ...given, incidents: now.filter(({ state }) => state.state !== 'resolved'), prior });
      return next.effects.map((effect) => [effect.kind, effect.kind === 'open' ? 'open' : effect.comment]);
    });
    expect(new Set(again.map(String))).toEqual(new Set(['note,']));
  });
});

describe('retiring', () => {
  it('closes a record whose service is gone: its outage ended when it was last seen', () => {
    check(retire(incident(), 6_000), 'retired', [{ ...closing, kind: 'retire', marker: { ...shortOpen, resolvedAt: 6_000, ending: 'retired', outages: ['1 failing 1000-1050'] } }]);
  });

  it('leaves an outage that had ended as it was', () => {
    check(retire(incident({ marker: closedByUs.marker }), 6_000), 'retired', [{ ...closing, kind: 'retire', marker: { ...shortOpen, resolvedAt: 6_000, noted: [], ending: 'retired', outages: ['1 failing 1000-1060'] } }]);
  });
});

describe('the cases', () => {
  it('show every effect that there is', () => {
    const every: Readonly<Record<EffectKind, true>> = { open: true, reopen: true, append: true, lower: true, raise: true, note: true, resolve: true, settle: true, fold: true, retire: true };
    const shown = [...all.flatMap(([, , given]) => decide(given).effects), ...retire(incident(), 1).effects].map(({ kind }) => kind);
    expect([...new Set(shown)].sort()).toEqual(Object.keys(every).sort());
  });
});
