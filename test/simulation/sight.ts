import type { Level, Marker, Outage } from '../../src/domain/incident.ts';
import { latest } from '../../src/domain/history.ts';
import { massFailureId, massService, namesIn } from '../../src/domain/mass-failure.ts';
import type { Service } from '../../src/domain/service.ts';
import type { Outcome, SimulatedRun } from './simulated-run.ts';

/** The service that a record is about, as a run knows it; for a mass failure the one that it is decided about as, by those who are in it or were. */
export function serviceIn(run: SimulatedRun, marker: Marker, earlier?: Marker): Service | undefined {
  const { service: id } = marker;
  if (run.occasion.isElsewhere) return undefined;
  if (id !== massFailureId) return run.services.find((service) => service.id === id);
  const names = [marker, ...(earlier === undefined ? [] : [earlier])].flatMap((each) => namesIn(latest(each).mass));
  const members = run.services.filter((service) => names.includes(service.id));
  const [first, ...rest] = members.length === 0 && run.occasion.comment === undefined ? run.services : members;
  return first === undefined ? undefined : massService([first, ...rest]);
}

/** The services of a run of which a record may speak: of a mass failure all. */
export function servicesMeant(run: SimulatedRun, service: Service): readonly Service[] {
  return service.id === massFailureId ? run.services : [service];
}

/** Whether this run has itself seen as many failures in a row as the configuration asks for. */
export function isConfirmed(run: SimulatedRun, service: Service, level: Level): boolean {
  if (service.id === massFailureId) return run.services.some((member) => isConfirmed(run, member, level));
  const { failureThreshold, successThreshold } = service.confirmation;
  const isBad = (outcome: Outcome): boolean => outcome === 'fail' || (outcome === 'degraded' && level === 'degraded' && service.incident.openOn === 'degraded');
  return samplesOf(run, service).some((samples) => {
    let streak = 0;
    let longest = 0;
    for (const { outcome } of samples) {
      streak = isBad(outcome) ? streak + 1 : 0;
      longest = Math.max(longest, streak);
    }
    const mixed = level === 'degraded' && service.incident.openOn === 'degraded' && samples.length >= 3 * Math.max(failureThreshold, successThreshold) && samples.some(({ outcome }) => isBad(outcome));
    return longest >= failureThreshold || mixed;
  });
}

/** Whether the last probes of every check that this run has seen passed, as many as the configuration asks for. */
export function isCured(run: SimulatedRun, service: Service): boolean {
  return service.checks.every(({ name }) => {
    const last = (run.seen.get(service.id)?.get(name) ?? []).slice(-service.confirmation.successThreshold);
    return last.length === service.confirmation.successThreshold && last.every(({ outcome }) => isGood(outcome, service));
  });
}

/** Whether an outage begins with a probe of this run that did not pass. */
export function hasSeenBegin(run: SimulatedRun, service: Service, { startedAt }: Outage): boolean {
  return servicesMeant(run, service).some((member) => samplesOf(run, member).some((samples) => samples.some(({ at, outcome }) => at === startedAt && outcome !== 'pass')));
}

/** Whether a probe of this run passed at an instant. */
export function hasSeenPass(run: SimulatedRun, service: Service, instant: number): boolean {
  return servicesMeant(run, service).some((member) => samplesOf(run, member).some((samples) => samples.some(({ at, outcome }) => at === instant && isGood(outcome, member))));
}

const isGood = (outcome: Outcome, service: Service): boolean => outcome === 'pass' || (outcome === 'degraded' && service.incident.openOn === 'failing');
const samplesOf = (run: SimulatedRun, service: Service) => [...(run.seen.get(service.id)?.values() ?? [])];
