import { maySpeak, wereCalled, withAcknowledgement } from './calling.ts';
import { change, commenting, endedByItself } from './change.ts';
import type { Change, Decision } from './decision.ts';
import { latest, said } from './history.ts';
import type { Incident, Marker } from './incident.ts';
import { label } from './label.ts';
import { massFailureId } from './mass-failure.ts';
import type { Situation } from './situation.ts';

/** What no closed record bears. */
const ofOpen = [label.unsettled, label.needsHuman, label.flapping] as const;

/** The service is well: the record is closed, and people are told if they had been called. */
export function resolved(situation: Situation, incident: Incident, marker: Marker): Change {
  const outage = latest(marker);
  const base = settled(situation, incident, marker);
  const closing: Change = { ...base, kind: 'resolve', marker: { ...base.marker, ending: undefined, suspicion: situation.circumstances.suspicion ?? marker.suspicion } };
  const due = wereCalled(marker, outage) && !said(marker, 'resolved', outage.id) && maySpeak(marker, situation.service, situation.now);
  return due ? commenting(closing, { kind: 'resolved', outage: outage.id, page: false }, situation.now) : closing;
}

/** The service is well and somebody had closed the record already: it is settled without a sound. */
export function settled(situation: Situation, incident: Incident, marker: Marker): Change {
  const { now, circumstances } = situation;
  const { id, endedAt = 0 } = latest(marker);
  const known = withAcknowledgement(marker, incident, situation);
  // What a person wants to hear nothing of is these services, and the next mass failure may be of others.
  const silence = marker.service === massFailureId ? undefined : marker.silence;
  const ended: Marker = { ...known, silence, gap: circumstances.gap ?? marker.gap, calmUpTo: id, dependents: [], resolvedAt: Math.max(now, endedAt), ending: { kind: 'settled' } };
  return change('settle', incident, { marker: ended, removeLabels: ofOpen, state: 'closed' });
}

/** What a silence has withheld is over. Nobody has waited until the service was quiet: whatever flaps goes on to. */
export function withheldOver(situation: Situation, incident: Incident, marker: Marker): Change {
  const over = settled(situation, incident, marker);
  return { ...over, marker: { ...over.marker, calmUpTo: marker.calmUpTo } };
}

/** Closes a record whose service is no longer configured. */
export function retire(incident: Incident, now: number): Decision {
  const marker: Marker = { ...endedByItself(incident.marker, latest(incident.marker).lastSeenAt), resolvedAt: now, dependents: [], ending: { kind: 'retired' } };
  return { reason: 'retired', effects: [change('retire', incident, { marker, removeLabels: ofOpen, state: 'closed' })] };
}

/** A twin gives up its place to the record that took its history. */
export function foldedInto(into: Incident, twin: Incident, now: number): Change {
  const marker: Marker = { ...twin.marker, resolvedAt: now, ending: { kind: 'folded', into: into.number } };
  return change('fold', twin, { marker, removeLabels: ofOpen, state: 'closed' });
}
