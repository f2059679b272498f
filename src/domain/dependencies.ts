import { latest } from './history.ts';
import type { Marker } from './incident.ts';
import type { ServiceReport } from './report.ts';

/** A service and what it depends on. */
interface Dependent {
  readonly id: string;
  readonly dependsOn: readonly string[];
}

const dependentsMax = 50;

/**
 * The services that fail because a failing one does: those that depend on it, and on them, each of them failing itself. In the order given, at most 50.
 * Circles cannot be, the configuration refuses them.
 */
export function failingDependents(of: string, services: readonly Dependent[], failing: ReadonlySet<string>): readonly string[] {
  const found = new Set<string>();
  const follow = (id: string): void => {
    for (const { id: next, dependsOn } of services) {
      if (!failing.has(next) || !dependsOn.includes(id) || found.has(next)) continue;
      found.add(next);
      follow(next);
    }
  };
  follow(of);
  return services.map(({ id }) => id).filter((id) => found.has(id)).slice(0, dependentsMax);
}

/** All services, by id, in the order in which they are attended to: each after those that it depends on, where both fail. */
export function waves(services: readonly Dependent[], failing: ReadonlySet<string>): readonly ReadonlySet<string>[] {
  const found: Set<string>[] = [];
  const done = new Set<string>();
  while (done.size < services.length) {
    const waits = ({ id, dependsOn }: Dependent): boolean => failing.has(id) && dependsOn.some((cause) => failing.has(cause) && !done.has(cause));
    const ready = services.filter((each) => !done.has(each.id) && !waits(each)).map(({ id }) => id);
    const wave = new Set(ready.length > 0 ? ready : services.map(({ id }) => id).filter((id) => !done.has(id)));
    for (const id of wave) done.add(id);
    found.push(wave);
  }
  return found;
}

/** Whether a service is failing and has an open incident, by this very run, in which one that depends on it can be told. */
export function tells({ outage, verdict, record }: Pick<ServiceReport, 'outage' | 'verdict' | 'record'>): boolean {
  return outage?.level === 'failing' && verdict === 'failing' && record.kind === 'recorded' && record.incident?.open === true;
}

/** The same of a service that this run did not look at: what its open record says. */
export function tellsOfFailure(marker: Marker): boolean {
  const { level, endedAt } = latest(marker);
  return level === 'failing' && endedAt === undefined;
}

/** Whose incident tells of what fails with a service: its own, or the one in which it is told itself. */
export function tellerOf({ service, record, hiddenBy }: Pick<ServiceReport, 'service' | 'record' | 'hiddenBy'>): string {
  return (record.kind === 'recorded' && record.reason === 'hidden-by-dependency' ? hiddenBy : undefined) ?? service.id;
}
