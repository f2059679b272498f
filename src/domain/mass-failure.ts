import type { Mass, Outage } from './incident.ts';
import { label } from './label.ts';
import type { Service } from './service.ts';
import type { Observed } from './situation.ts';

/** The identity of the incident of a mass failure, in place of a service's id, which it may not be. */
export const massFailureId = 'mass-failure';

const pageMax = 20;
const assigneesMax = 10;

/** One service that is not well, as far as a mass failure cares. */
export interface Candidate {
  readonly service: string;
  readonly dependsOn: readonly string[];
  /** Whether it is failing; one that is degraded takes nobody with it. */
  readonly isFailing: boolean;
  /** Its own unsettled incident; unknown when the record could not be read. */
  readonly incident: 'open' | 'closed' | 'none' | 'unknown';
  readonly inMaintenance: boolean;
}

/**
 * Which services are told in the one incident of a mass failure: all that fail without an incident of their own, when more of them than
 * `groupAbove` fail by themselves, or while that incident is open. `known` is who is in it, `isOpen` whether it is open;
 * one that a person has closed keeps those that are in it, and takes others in only when they are a mass by themselves.
 */
export function massMembers(candidates: readonly Candidate[], { groupAbove, isOpen, known }: { readonly groupAbove: number; readonly isOpen: boolean; readonly known: Mass | undefined }): ReadonlySet<string> {
  const named = new Set(namesIn(known));
  const hasUnnamed = (known?.unlisted ?? 0) > 0;
  const free = candidates.filter(({ incident, inMaintenance }) => incident !== 'open' && incident !== 'closed' && !inMaintenance);
  const others = free.filter(({ service, dependsOn }) => !named.has(service) && !dependsOn.some((id) => candidates.some((each) => each.service === id && tellsOfOthers(each))));
  const isMass = isOpen || others.length > groupAbove;
  // Whose name there was no room for may be anybody.
  return new Set(free.filter(({ service }) => isMass || hasUnnamed || named.has(service)).map(({ service }) => service));
}

/** Whether its own incident will be open, and tell of what fails with it. */
function tellsOfOthers({ isFailing, incident, inMaintenance }: Candidate): boolean {
  return isFailing && incident !== 'closed' && !inMaintenance;
}

/** The services of a mass failure. */
export function namesIn(mass: Mass | undefined): readonly string[] {
  return (mass?.causes ?? []).flatMap(({ services }) => services);
}

/** A mass failure as a service, so that it is decided about like one: it calls whom its members call, has the checks of all of them, and nothing recovers it. */
export function massService(members: readonly [Service, ...Service[]]): Service {
  const [first] = members;
  const critical = members.some(({ severity }) => severity === 'critical');
  const callers = members.filter(({ severity, incident }) => incident.pageFor.includes(severity));
  const distinct = (lists: readonly (readonly string[])[], max: number): readonly string[] => [...new Set(lists.flat())].slice(0, max);
  return {
    ...first,
    id: massFailureId,
    severity: critical ? 'critical' : 'warning',
    tags: [],
    runbook: undefined,
    checks: [...first.checks, ...members.slice(1).flatMap(({ checks }) => checks)],
    recovery: [],
    maintenance: [],
    dependsOn: [],
    launch: undefined,
    incident: {
      ...first.incident,
      open: 'at-once',
      healed: 'record',
      openOn: 'degraded',
      page: distinct(callers.map(({ incident }) => incident.page), pageMax),
      pageFor: members.some(({ incident }) => incident.pageFor.includes('warning')) ? ['critical', 'warning'] : ['critical'],
      labels: distinct([[label.massFailure], ...members.map(({ incident }) => incident.labels)], 50),
      assignees: distinct(callers.map(({ incident }) => incident.assignees), assigneesMax),
      reopenWindowMs: Math.max(...members.map(({ incident }) => incident.reopenWindowMs)),
      remindMs: soonest(members.map(({ incident }) => incident.remindMs)),
      commentsPerDay: Math.min(...members.map(({ incident }) => incident.commentsPerDay)),
    },
  };
}

/** Undefined where nobody wants to be reminded. */
function soonest(pauses: readonly (number | undefined)[]): number | undefined {
  const known = pauses.filter((pause) => pause !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

/** What this run saw of the services of a mass failure. */
export interface MassSight {
  /** The outages of those that are not well and told in it. */
  readonly down: readonly { readonly service: string; readonly outage: Outage }[];
  /** Since when those are up that were found well, by service; undefined where a service was now up, now down. */
  readonly up: ReadonlyMap<string, number | undefined>;
  /** Those that have an incident of their own. */
  readonly elsewhere: ReadonlySet<string>;
  /** Everybody that this run looked at, and whether those are all that are configured. */
  readonly looked: ReadonlySet<string>;
  readonly isWhole: boolean;
  /** Who was in it before. */
  readonly known: Mass | undefined;
  readonly now: number;
}

/** What the record is told of a mass failure; it is over when everybody in it is known to be well. */
export function massObserved({ down, up, elsewhere, looked, known, isWhole, now }: MassSight): Observed {
  const failing = new Set(down.map(({ service }) => service));
  const isUnseen = (id: string): boolean => !failing.has(id) && !up.has(id) && !elsewhere.has(id) && (looked.has(id) || !isWhole);
  const unseen = (known?.causes ?? []).map(({ cause, services }) => ({ cause, services: services.filter(isUnseen) })).filter(({ services }) => services.length > 0);
  const back = [...new Set([...(known?.back ?? []).filter((id) => !failing.has(id)), ...namesIn(known).filter((id) => up.has(id))])];
  const unlisted = isWhole ? 0 : (known?.unlisted ?? 0);
  const [first, ...rest] = down.map(({ outage }) => outage);
  if (first !== undefined) return { kind: 'down', outage: { ...rest.reduce(joint, first), attempts: [], recovery: 'none', exhaustedAt: undefined, mass: { causes: byCause(down, unseen), unlisted, back } } };
  if (unseen.length > 0 || unlisted > 0) return { kind: 'unknown' };
  const instants = namesIn(known).filter((id) => up.has(id)).map((id) => up.get(id));
  const passes = instants.filter((at) => at !== undefined);
  // Where nobody is left of them, they are told elsewhere, or configured no longer.
  return { kind: 'up', passedAt: passes.length < instants.length ? undefined : passes.length === 0 ? now : Math.max(...passes), degraded: false };
}

/** Of two tellings of one mass failure: everybody who is down in the newer, and those of the other that it does not know. */
export function massUnion(newer: Mass | undefined, other: Mass | undefined): Mass | undefined {
  if (newer === undefined || other === undefined) return newer ?? other;
  const known = new Set([...namesIn(newer), ...newer.back]);
  const causes = new Map<string, readonly string[]>(newer.causes.map(({ cause, services }) => [cause, services]));
  for (const { cause, services } of other.causes) {
    const more = services.filter((id) => !known.has(id));
    if (more.length > 0) causes.set(cause, [...(causes.get(cause) ?? []), ...more]);
  }
  return { ...newer, causes: [...causes].map(([cause, services]) => ({ cause, services })) };
}

/** One outage for several: from the first failure of any of them, with what is wrong with the first. */
function joint(one: Outage, other: Outage): Outage {
  return {
    ...one,
    level: one.level === 'failing' ? 'failing' : other.level,
    startedAt: Math.min(one.startedAt, other.startedAt),
    confirmedAt: Math.min(one.confirmedAt, other.confirmedAt),
    lastSeenAt: Math.max(one.lastSeenAt, other.lastSeenAt),
  };
}

/** The most common cause first. */
function byCause(down: MassSight['down'], unseen: Mass['causes']): Mass['causes'] {
  const groups = new Map<string, readonly string[]>(unseen.map(({ cause, services }) => [cause, services]));
  for (const { service, outage } of down) {
    const [{ cause }] = outage.findings;
    groups.set(cause, [...(groups.get(cause) ?? []), service]);
  }
  return [...groups].map(([cause, services]) => ({ cause, services })).sort((a, b) => b.services.length - a.services.length);
}
