import type { Change, Decision, DueComment, Open } from './decision.ts';
import { continued, latest, said, withLatest, withNext, withNotice } from './history.ts';
import type { Incident, Marker, Outage } from './incident.ts';
import { label, severityOf } from './label.ts';
import type { Service } from './service.ts';
import { earlierOutages, type Situation } from './situation.ts';

/** Whether an outage calls a person: recovery is at its end or there is none, and people want to be called for this severity. */
export function needsPerson(outage: Outage, service: Service): boolean {
  const helpless = outage.recovery === 'none' || outage.recovery === 'exhausted';
  return outage.endedAt === undefined && helpless && service.incident.pageFor.includes(severityOf(outage.level, service));
}

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
    silence: undefined,
    spent: { attempts: 0, lastAt: undefined },
    dependents: [],
    gap: undefined,
    suspicion: undefined,
    ending: undefined,
  };
  const known = all.slice(1).reduce(withNext, begun);
  const outage = latest(known);
  const closed = outage.endedAt !== undefined;
  const called = needsPerson(outage, service);
  const page = called && service.incident.page.length > 0;
  const marker: Marker = { ...known, resolvedAt: closed ? now : undefined, notices: page ? [{ kind: 'paged', outage: outage.id, at: now }] : [] };
  const labels = [label.ours, label.unsettled, label.service(service.id), label.severity(marker.severity), ...(called ? [label.needsHuman] : []), ...service.incident.labels];
  return { kind: 'open', marker, labels, assignees: called ? service.incident.assignees : [], page, closed };
}

/** A record that is (again) open and failing: its labels say so, and people are called once an outage when they are needed. */
export function standing(situation: Situation, base: Change): Change {
  const { service, now } = situation;
  const outage = latest(base.marker);
  const severity = severityOf(outage.level, service);
  const called = needsPerson(outage, service);
  const due = called && service.incident.page.length > 0 && !said(base.marker, 'paged', outage.id);
  const labelled: Change = {
    ...base,
    marker: { ...base.marker, severity },
    addLabels: [label.severity(severity), ...(called ? [label.needsHuman] : [])],
    removeLabels: [label.severity(severity === 'critical' ? 'warning' : 'critical'), ...base.removeLabels, ...(called ? [] : [label.needsHuman])],
    addAssignees: called ? service.incident.assignees : [],
  };
  return due ? commenting(labelled, { kind: 'paged', outage: outage.id, page: true }, now) : labelled;
}

/** A record that lasts again: the same outage when it was closed too early, else one outage more (and a new one is not acknowledged yet). */
export function reopened(situation: Situation, incident: Incident, marker: Marker): Change {
  const isNext = latest(marker).id !== latest(incident.marker).id;
  const base = change('reopen', incident, {
    marker: { ...marker, resolvedAt: undefined, ending: undefined },
    removeLabels: isNext ? [label.acknowledged] : [],
    state: 'open',
  });
  return withLabels(standing(situation, base), [label.unsettled]);
}

/** A healed outage more in a record that stays closed; the reopen window begins anew. */
export function appended(situation: Situation, prior: Incident, outage: Outage): Change {
  return change('append', prior, { marker: { ...withNext(prior.marker, outage), resolvedAt: situation.now, ending: undefined } });
}

/** The service is well: the record is closed, and people are told if they had been called. */
export function resolved(situation: Situation, incident: Incident, marker: Marker): Change {
  const outage = latest(marker).id;
  const base = settled(incident, marker, situation.now);
  const closing: Change = { ...base, kind: 'resolve', marker: { ...base.marker, ending: undefined } };
  const due = said(marker, 'paged', outage) && !said(marker, 'resolved', outage);
  return due ? commenting(closing, { kind: 'resolved', outage, page: false }, situation.now) : closing;
}

/** The service is well and somebody had closed the record already: it is settled without a sound. */
export function settled(incident: Incident, marker: Marker, now: number): Change {
  const ended: Marker = { ...marker, resolvedAt: Math.max(now, latest(marker).endedAt ?? 0), ending: { kind: 'settled' } };
  return change('settle', incident, { marker: ended, removeLabels: [label.unsettled, label.needsHuman], state: 'closed' });
}

/** Closes a record whose service is no longer configured. */
export function retire(incident: Incident, now: number): Decision {
  const marker: Marker = { ...endedByItself(incident.marker, latest(incident.marker).lastSeenAt), resolvedAt: now, ending: { kind: 'retired' } };
  return { reason: 'retired', effects: [change('retire', incident, { marker, removeLabels: [label.unsettled, label.needsHuman], state: 'closed' })] };
}

/** A twin gives up its place to the record that took its history. */
export function foldedInto(into: Incident, twin: Incident, now: number): Change {
  const marker: Marker = { ...twin.marker, resolvedAt: now, ending: { kind: 'folded', into: into.number } };
  return change('fold', twin, { marker, removeLabels: [label.unsettled, label.needsHuman], state: 'closed' });
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
  return withLatest(widened, { ...goesOn, startedAt, confirmedAt: Math.max(earliestAt, goesOn.confirmedAt) });
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

/** A change of one record; what is not named stays as it is. */
export function change(kind: Change['kind'], { number }: Incident, parts: Partial<Change> & Pick<Change, 'marker'>): Change {
  return { addLabels: [], removeLabels: [], addAssignees: [], state: 'unchanged', comment: undefined, ...parts, kind, number };
}

/** The change with a comment that is said before it and noted by it. */
export function commenting(base: Change, comment: DueComment, now: number): Change {
  return { ...base, comment, marker: withNotice(base.marker, { kind: comment.kind, outage: comment.outage, at: now }) };
}

/** The change with labels more. */
export function withLabels(effect: Change, labels: readonly string[]): Change {
  return { ...effect, addLabels: [...effect.addLabels, ...labels] };
}
