import { callsPeople, dueComment, flappingNow, maySpeak, withAcknowledgement } from './calling.ts';
import type { Change, DueComment, Open } from './decision.ts';
import { continued, latest, said, withLatest, withNext, withNotice, withSpent } from './history.ts';
import type { Incident, Marker, Outage } from './incident.ts';
import { label, severityOf } from './label.ts';
import type { Service } from './service.ts';
import { earlierOutages, type Situation } from './situation.ts';

const bystandersMax = 10;

/** A new record of an outage; one that has healed already is closed by the request after the one that creates it. */
export function opened(situation: Situation, seen: Outage): Open {
  const { service, now, scope, configuration } = situation;
  const all = [...earlierOutages(situation.observed), seen];
  const [first = seen] = all;
  const begun: Marker = {
    version: 1,
    scope,
    service: service.id,
    configuration,
    severity: severityOf(seen.level, service),
    openedAt: first.startedAt,
    resolvedAt: undefined,
    outages: [{ ...first, id: 1 }],
    older: { count: 0, downMs: 0 },
    notices: [],
    commentsSeen: 0,
    calmUpTo: 0,
    acknowledged: undefined,
    bystanders: [],
    silence: undefined,
    spent: { attempts: 0, lastAt: undefined },
    dependents: situation.circumstances.dependents,
    gap: situation.circumstances.gap,
    suspicion: undefined,
    ending: undefined,
  };
  const known = all.slice(1).reduce(withNext, withSpent(begun, first.attempts));
  const outage = latest(known);
  const closed = outage.endedAt !== undefined;
  const called = callsPeople(outage, situation);
  const page = called && service.incident.page.length > 0;
  const assignees = called ? service.incident.assignees : [];
  const marker: Marker = { ...known, bystanders: assignees.slice(0, bystandersMax), resolvedAt: closed ? now : undefined, notices: page ? [{ kind: 'paged', outage: outage.id, at: now }] : [] };
  const labels = [label.ours, label.unsettled, label.service(service.id), label.severity(marker.severity), ...(called ? [label.needsHuman] : []), ...service.incident.labels];
  return { kind: 'open', marker, labels, assignees, page, closed };
}

/** A record that stands open: its labels say how it is, and what is due is said. `incident` is how it was before. */
export function standing(situation: Situation, base: Change, incident: Incident): Change {
  const labelled = labelledAsItIs(situation, base, incident);
  const due = dueComment(labelled.marker, incident, situation);
  return due === undefined ? labelled : commenting(labelled, due, situation.now);
}

function labelledAsItIs(situation: Situation, base: Change, incident: Incident): Change {
  const { service, circumstances } = situation;
  const outage = latest(base.marker);
  const called = callsPeople(outage, situation);
  const flaps = flappingNow(base.marker, situation) !== undefined;
  const told: Marker = { ...base.marker, resolvedAt: undefined, ending: undefined, dependents: circumstances.dependents, gap: circumstances.gap ?? base.marker.gap, suspicion: circumstances.suspicion ?? base.marker.suspicion };
  // Once: whoever is not among them any more has handed it over.
  const addAssignees = called && !flaps ? service.incident.assignees.filter((login) => !base.marker.bystanders.includes(login)) : [];
  const taken = withAcknowledgement(told, incident, situation);
  // Whom we assign has not taken it by that, whatever the configuration says later.
  const marker: Marker = { ...taken, bystanders: [...new Set([...taken.bystanders, ...addAssignees])].slice(0, bystandersMax) };
  const wanted = [...(called ? [label.needsHuman] : []), ...(flaps ? [label.flapping] : []), ...(marker.acknowledged === undefined ? [] : [label.acknowledged])];
  const managed = [label.needsHuman, label.flapping, ...(incident.labels.includes(label.acknowledged) ? [label.acknowledged] : [])];
  const addLabels = wanted.filter((name) => name !== label.acknowledged || !incident.labels.includes(name));
  const removeLabels = [...base.removeLabels, ...managed.filter((name) => !wanted.includes(name))];
  return withSeverity({ ...base, marker, addLabels, removeLabels, addAssignees }, service);
}

function withSeverity(base: Change, service: Service): Change {
  const severity = severityOf(latest(base.marker).level, service);
  const other = severity === 'critical' ? 'warning' : 'critical';
  return { ...base, marker: { ...base.marker, severity }, addLabels: [label.severity(severity), ...base.addLabels], removeLabels: [label.severity(other), ...base.removeLabels] };
}

/** A record that lasts again, with one outage more, which nobody has taken yet. */
export function reopened(situation: Situation, incident: Incident, marker: Marker): Change {
  const { base, before } = reopening(incident, marker);
  return withLabels(standing(situation, base, before), [label.unsettled]);
}

/** A record that was closed by somebody else although its outage lasts: that is said in place of whatever else is due, once. */
export function contradicted(situation: Situation, incident: Incident, marker: Marker): Change {
  const { base, before } = reopening(incident, marker);
  const labelled = withLabels(labelledAsItIs(situation, base, before), [label.unsettled]);
  const outage = latest(marker).id;
  const due = dueComment(labelled.marker, before, situation);
  const page = due?.page ?? false;
  const paged = due?.kind === 'paged' ? commenting(labelled, due, situation.now) : labelled;
  if (said(marker, 'reopened', outage)) return paged;
  const contradicting = commenting(paged, { kind: 'reopened', outage, page }, situation.now);
  // Noted also where it may not be said, or every run would reopen what is closed again.
  return maySpeak(marker, situation.service, situation.now) ? contradicting : { ...contradicting, comment: undefined };
}

function reopening(incident: Incident, marker: Marker): { readonly base: Change; readonly before: Incident } {
  const isNext = latest(marker).id !== latest(incident.marker).id;
  const base = change('reopen', incident, {
    marker: { ...marker, ...(isNext ? untaken(incident) : {}) },
    removeLabels: isNext ? [label.acknowledged] : [],
    state: 'open',
  });
  const before = isNext ? { ...incident, labels: incident.labels.filter((name) => name !== label.acknowledged) } : incident;
  return { base, before };
}

/** Nobody has taken the next outage of a record, whoever took the last. */
const untaken = ({ assignees }: Incident): Pick<Marker, 'acknowledged' | 'bystanders'> => ({ acknowledged: undefined, bystanders: assignees.slice(0, bystandersMax) });

/** An outage more in a record that stays closed: one that has healed begins the reopen window anew, one that lasts is withheld. */
export function appended({ service, now }: Situation, prior: Incident, outage: Outage): Change {
  const marker: Marker = { ...withNext(prior.marker, outage), ending: undefined };
  if (outage.endedAt !== undefined) return change('append', prior, { marker: { ...marker, resolvedAt: now } });
  return withSeverity(change('append', prior, { marker: { ...marker, ...untaken(prior) }, addLabels: [label.unsettled], removeLabels: [label.acknowledged] }), service);
}

/** What lasts in a record that stays closed, without a sound, and so that every run finds it. */
export function notedClosed({ service }: Situation, incident: Incident, marker: Marker): Change {
  return withSeverity(change('note', incident, { marker, addLabels: [label.unsettled] }), service);
}

/** The marker with what was seen now: the same outage while the last one lasts, else the next. */
export function withSeen(marker: Marker, seen: Outage): Marker {
  const known = latest(marker);
  if (known.endedAt !== undefined) return withNext(marker, seen);
  const goesOn = continued(known, seen);
  // Two runs at once, or clocks that differ, may have seen its first failure before the end of the outage before it.
  const earliestAt = marker.outages.at(-2)?.endedAt ?? 0;
  const startedAt = Math.max(earliestAt, goesOn.startedAt);
  const widened = { ...marker, openedAt: Math.min(marker.openedAt, startedAt) };
  return withSpent(withLatest(widened, { ...goesOn, startedAt, confirmedAt: Math.max(earliestAt, goesOn.confirmedAt) }), seen.attempts);
}

/** The marker with its outage ended by the first pass that was seen; a step whose outcome was pending is what cured it. */
export function endedByItself(marker: Marker, passedAt: number): Marker {
  const known = latest(marker);
  if (known.endedAt !== undefined) return marker;
  const endedAt = Math.max(known.startedAt, known.lastSeenAt, passedAt);
  const pending = known.recovery === 'pending' ? known.attempts.findLast(({ result }) => result === 'pending') : undefined;
  const attempts = known.attempts.map((attempt) => (attempt === pending ? { ...attempt, result: 'cured' as const, endedAt } : attempt));
  const recovery = pending === undefined ? known.recovery : 'recovered';
  return withLatest(marker, { ...known, endedAt, attempts, recovery, curedBy: pending?.label });
}

/**
 * An open record whose outage no run has seen since `sinceAt`, because it could not be found: that outage ended when it was last seen,
 * as far as anybody knows, and what fails now is the next.
 */
export function endedWhereLost(incident: Incident, sinceAt: number): Incident {
  const { marker, state } = incident;
  const outage = latest(marker);
  if (state.state !== 'open' || outage.endedAt !== undefined || outage.lastSeenAt >= sinceAt) return incident;
  return { ...incident, marker: withLatest(marker, { ...outage, endedAt: Math.max(outage.startedAt, outage.lastSeenAt) }) };
}

/** A change of one record; what is not named stays as it is. */
export function change(kind: Change['kind'], { number }: Incident, parts: Partial<Change> & Pick<Change, 'marker'>): Change {
  return { addLabels: [], removeLabels: [], addAssignees: [], state: 'unchanged', comment: undefined, ...parts, kind, number };
}

/** The change with a comment that is said before it and noted by it. */
export function commenting(base: Change, comment: DueComment, now: number): Change {
  const { page: _, ...key } = comment;
  return { ...base, comment, marker: withNotice(base.marker, { ...key, at: now }) };
}

/** The change with labels more. */
export function withLabels(effect: Change, labels: readonly string[]): Change {
  return { ...effect, addLabels: [...effect.addLabels, ...labels] };
}
