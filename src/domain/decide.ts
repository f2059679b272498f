import { assertNever } from './assert-never.ts';
import { appended, change, contradicted, endedByItself, notedClosed, opened, reopened, standing, withLabels, withSeen } from './change.ts';
import { foldedInto, resolved, settled, withheldOver } from './closing.ts';
import { flappingNow, isSilenced, isWithheld } from './calling.ts';
import type { Change, Decision, Reason } from './decision.ts';
import { isRestless } from './flapping.ts';
import { union } from './fold.ts';
import { latest, said, withNext } from './history.ts';
import type { Incident, Marker, Outage } from './incident.ts';
import { label } from './label.ts';
import { namesIn } from './mass-failure.ts';
import { earlierOutages, uncalledIn, type Situation } from './situation.ts';

/** What should become of the record, given what is and what the record says. Level-triggered: asked again after its effects it has none. */
export function decide(situation: Situation): Decision {
  const { reason, effects } = decideAny(situation);
  return { reason, effects: effects.map((effect) => ({ ...effect, marker: withUncalled(effect.marker, situation) })) };
}

function withUncalled(marker: Marker, { circumstances }: Situation): Marker {
  const uncalled = latest(marker).endedAt === undefined ? uncalledIn(circumstances) : undefined;
  return uncalled === undefined && marker.uncalled === undefined ? marker : { ...marker, uncalled };
}

function decideAny(situation: Situation): Decision {
  const { incident, twins } = canonical(situation.incidents);
  if (incident === undefined) return decideAfresh(situation);
  const marker = twins.reduce((known, twin) => union(known, twin.marker), incident.marker);
  const acknowledged = twins.some((twin) => twin.labels.includes(label.acknowledged));
  const seen = earlierOutages(situation.observed).reduce(withSeen, marker);
  const decision = decideKnown(situation, { ...incident, marker: seen }, isWithheld(marker));
  if (twins.length === 0) return decision;
  const carried = change('fold', incident, { marker, addLabels: acknowledged ? [label.acknowledged] : [] });
  const effect = decision.effects.find((each): each is Change => each.kind !== 'open') ?? carried;
  return {
    reason: decision.effects.length === 0 ? 'folded' : decision.reason,
    effects: [withLabels(effect, carried.addLabels), ...twins.map((twin) => foldedInto(incident, twin, situation.now))],
  };
}

/** The record that stands for its identity: the lowest number that is open, else the lowest. */
function canonical(incidents: readonly Incident[]): { readonly incident: Incident | undefined; readonly twins: readonly Incident[] } {
  const sorted = [...incidents].sort((a, b) => a.number - b.number);
  const incident = sorted.find(({ state }) => state.state === 'open') ?? sorted[0];
  return { incident, twins: sorted.filter((each) => each !== incident) };
}

function decideAfresh(situation: Situation): Decision {
  const { observed, service, stage, circumstances } = situation;
  if (isKnownOver(situation)) return nothing('resolved');
  const prior = situation.prior === undefined ? undefined : { ...situation.prior, marker: earlierOutages(observed).reduce(withNext, situation.prior.marker) };
  switch (observed.kind) {
    case 'unknown':
      return nothing('unknown');
    case 'up':
      return nothing(observed.degraded ? 'degraded-is-not-recorded' : 'well');
    case 'down':
      if (circumstances.maintenance !== undefined) return nothing('in-maintenance');
      if (circumstances.hiddenBy !== undefined) return nothing('hidden-by-dependency');
      if (stage === 'confirmed' && service.incident.open === 'if-recovery-fails' && service.recovery.length > 0) return nothing('recovery-first');
      if (prior !== undefined && isSilenced(prior.marker, situation.now)) return { reason: 'silenced', effects: [appended(situation, prior, observed.outage)] };
      if (prior !== undefined) return { reason: 'failing-again', effects: [reopened(situation, prior, withNext(prior.marker, observed.outage))] };
      return { reason: observed.outage.recovery === 'pending' ? 'opened-pending' : 'opened', effects: [opened(situation, observed.outage)] };
    case 'healed':
      if (circumstances.maintenance !== undefined) return nothing('in-maintenance');
      if (service.incident.healed === 'summary') return nothing('healed-in-summary');
      if (prior !== undefined && !isSilenced(prior.marker, situation.now) && flappingNow(withNext(prior.marker, observed.outage), situation) !== undefined) return { reason: 'flapping', effects: [reopened(situation, prior, withNext(prior.marker, observed.outage))] };
      if (prior !== undefined) return { reason: 'healed-again', effects: [appended(situation, prior, observed.outage)] };
      return { reason: 'healed', effects: [opened(situation, observed.outage)] };
    default:
      return assertNever(observed);
  }
}

/**
 * Whether another run has meanwhile recorded the end of what this one saw: the same outage healed, or down before that end and not looked at since.
 * An end that is still to come tells of a clock that went back, and proves nothing.
 */
function isKnownOver({ observed, prior, now }: Situation): boolean {
  const endedAt = prior === undefined ? undefined : latest(prior.marker).endedAt;
  if (endedAt === undefined || endedAt > now) return false;
  if (observed.kind === 'healed') return observed.outage.startedAt < endedAt;
  return observed.kind === 'down' && observed.outage.lastSeenAt < endedAt;
}

function decideKnown(situation: Situation, incident: Incident, withheld: boolean): Decision {
  const { state } = incident;
  switch (state.state) {
    case 'open':
      return decideOpen(situation, incident);
    case 'closed':
      return decideClosed(situation, incident, withheld ? 'us' : state.closure?.by === 'robot' ? 'robot' : (state.closure?.reason ?? 'completed'));
    case 'resolved':
      throw new Error(`#${incident.number} is settled and cannot be decided as unsettled`);
    default:
      return assertNever(state);
  }
}

function decideOpen(situation: Situation, incident: Incident): Decision {
  const { observed, stage } = situation;
  switch (observed.kind) {
    case 'unknown':
      return nothing('unknown');
    case 'up':
      if (observed.passedAt === undefined) return nothing('unsteady');
      return closedOnceQuiet(situation, incident, endedByItself(incident.marker, observed.passedAt));
    case 'healed':
      return closedOnceQuiet(situation, incident, withSeen(incident.marker, observed.outage));
    case 'down': {
      if (stage === 'confirmed' && situation.service.recovery.length > 0) return nothing('recovery-first');
      const before = latest(incident.marker);
      const marker = withSeen(incident.marker, observed.outage);
      const kind = before.endedAt !== undefined || before.level === observed.outage.level ? 'note' : before.level === 'degraded' ? 'raise' : 'lower';
      const reasons = { note: 'still-failing', raise: 'got-worse', lower: 'got-better' } as const;
      return { reason: reasons[kind], effects: [standing(situation, change(kind, incident, { marker }), incident)] };
    }
    default:
      return assertNever(observed);
  }
}

/** The service is well: its record is closed, unless it has been going down again and again and may be about to. */
function closedOnceQuiet(situation: Situation, incident: Incident, marker: Marker): Decision {
  const { service, now, circumstances } = situation;
  if (circumstances.isOver || !isRestless(marker, service.incident, now)) return { reason: 'resolved', effects: [resolved(situation, incident, marker)] };
  const [before, after] = [latest(incident.marker), latest(marker)];
  if (before.id === after.id && before.endedAt === after.endedAt) return nothing('waiting-for-quiet');
  return { reason: 'flapping', effects: [standing(situation, change('note', incident, { marker }), incident)] };
}

/** Who closed a record that is not settled, and how; it was ourselves where a silence withholds an outage in it. */
type ClosedBy = 'us' | 'completed' | 'not-planned' | 'robot';

/** It is reopened when it was closed too early, once; muted when a person did not want it; settled when the service is well; and what a silence withholds is told after that. */
function decideClosed(situation: Situation, incident: Incident, by: ClosedBy): Decision {
  const { observed, now, circumstances } = situation;
  const over = (marker: Marker): Decision => ({ reason: 'settled', effects: [(by === 'us' ? withheldOver : settled)(situation, incident, marker)] });
  switch (observed.kind) {
    case 'unknown':
      return nothing('unknown');
    case 'up':
      return observed.passedAt === undefined ? nothing('unsteady') : over(endedByItself(incident.marker, observed.passedAt));
    case 'healed':
      return over(withSeen(incident.marker, observed.outage));
    case 'down': {
      if (bringsOthers(observed.outage, latest(incident.marker))) return { reason: 'others-failing', effects: [reopened(situation, incident, withNext(incident.marker, observed.outage))] };
      if (by === 'not-planned') return nothing('muted');
      const marker = withSeen(incident.marker, observed.outage);
      const noted = (reason: Reason): Decision => ({ reason, effects: [notedClosed(situation, incident, marker)] });
      if (circumstances.maintenance !== undefined) return noted('in-maintenance');
      if (circumstances.hiddenBy !== undefined) return noted('hidden-by-dependency');
      if (isSilenced(marker, now)) return noted('silenced');
      if (by === 'completed' && said(marker, 'reopened', latest(marker).id)) return nothing('muted');
      if (situation.stage === 'confirmed' && situation.service.recovery.length > 0) return nothing('recovery-first');
      // An attempt that is being made may be the cure.
      if (observed.outage.recovery === 'running') return noted('recovery-first');
      if (by === 'us') return { reason: 'failing-again', effects: [reopened(situation, incident, marker)] };
      return { reason: by === 'robot' ? 'closed-by-robot' : 'closed-too-early', effects: [contradicted(situation, incident, marker)] };
    }
    default:
      return assertNever(observed);
  }
}

/** Whether a mass failure has services that it did not have when a person closed it; those whose names there was no room for may be any. */
function bringsOthers({ mass }: Outage, before: Outage): boolean {
  const known = new Set(namesIn(before.mass));
  return namesIn(mass).filter((id) => !known.has(id)).length > (before.mass?.unlisted ?? 0);
}

const nothing = (reason: Reason): Decision => ({ reason, effects: [] });
