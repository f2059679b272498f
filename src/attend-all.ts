import { attend, outageLevel } from './attend.ts';
import { failingDependents } from './domain/dependencies.ts';
import { unexamined, type Examined } from './domain/examination.ts';
import { latest } from './domain/history.ts';
import type { Outage } from './domain/incident.ts';
import { massFailureId, massMembers, massObserved, massService, namesIn } from './domain/mass-failure.ts';
import type { RecordOutcome, ServiceReport } from './domain/report.ts';
import type { Service } from './domain/service.ts';
import { plainly } from './domain/situation.ts';
import { examine } from './examine.ts';
import { limited } from './limit.ts';
import type { RunTools, Safely } from './run-tools.ts';

/** How many services recover at once; more would be a stampede on whatever they share. */
const recoveringMax = 3;

/** What the run has seen of all services together. */
interface Scene {
  readonly examined: readonly Examined[];
  /** The ids of those that are not well. */
  readonly failing: ReadonlySet<string>;
  /** Of these, those that have an unsettled incident of their own. */
  readonly recorded: ReadonlySet<string>;
  /** Of these, those whose own is open: what is closed tells nobody. */
  readonly open: ReadonlySet<string>;
  /** Of these, those that are told in the incident of a mass failure. */
  readonly members: ReadonlySet<string>;
}

/** What became of the services, in their order, and of the incident of a mass failure; undefined where there was none. */
export interface Attended {
  readonly reports: readonly ServiceReport[];
  readonly mass: RecordOutcome | undefined;
}

/** Recovers and records what was examined, each service after those that it fails with, and a mass failure as one. */
export async function attendAll(examined: readonly Examined[], tools: RunTools, safely: Safely): Promise<Attended> {
  const scene = await safely(() => survey(examined, tools), () => undefined);
  if (scene === undefined) return { reports: examined.map((each) => abandoned(each, tools.clock.now())), mass: undefined };
  const services = examined.map(({ service }) => service);
  const gate = limited(recoveringMax);
  const begun = new Map<string, Promise<ServiceReport>>();
  const attended = (each: Examined): Promise<ServiceReport> => {
    const { service } = each;
    const journey = async (): Promise<ServiceReport> => {
      const isInMass = scene.members.has(service.id);
      const causes = scene.failing.has(service.id) && !isInMass ? examined.filter((other) => service.dependsOn.includes(other.service.id) && scene.failing.has(other.service.id)) : [];
      const ends = await Promise.all(causes.map(attended));
      const teller = ends.find(tells);
      // What failed with it may be well again when it is.
      const isLater = teller === undefined && ends.some(({ recovery }) => recovery.kind === 'recovered');
      const examination = isLater ? await examine(service, tools, () => Promise.resolve(service.confirmation.successThreshold)) : each.examination;
      const dependents = failingDependents(service.id, services, scene.failing).filter((id) => !scene.open.has(id) && !scene.members.has(id));
      const known = await knownOutage(service, scene, tools);
      const report = await attend(service, examination, { isInMass, hiddenBy: teller?.service.id, dependents, gate }, tools);
      return teller === undefined ? { ...report, known } : { ...report, known, record: toldBy(report.record, teller.record), hiddenBy: teller.service.id };
    };
    const report = begun.get(service.id) ?? safely(journey, () => abandoned(each, tools.clock.now()));
    begun.set(service.id, report);
    return report;
  };
  const reports = await Promise.all(examined.map(attended));
  return recordMass(reports, scene, { tools, safely });
}

/** What the record of a failing service told of as lasting before this run wrote to it. */
async function knownOutage({ id }: Service, { recorded }: Scene, { record }: RunTools): Promise<Outage | undefined> {
  const marker = recorded.has(id) ? await record?.incidents.unsettledMarkerOf(id) : undefined;
  const outage = marker === undefined ? undefined : latest(marker);
  return outage?.endedAt === undefined ? outage : undefined;
}

function abandoned({ service }: Examined, now: number): ServiceReport {
  return { service, verdict: 'unknown', examination: unexamined(now), recovery: { kind: 'none' }, outage: undefined, record: { kind: 'off' }, watch: undefined };
}

async function survey(examined: readonly Examined[], tools: RunTools): Promise<Scene> {
  const incidents = tools.record?.incidents;
  const down = examined.filter(({ service, examination }) => outageLevel(examination, service) !== undefined);
  const failing = new Set(down.map(({ service }) => service.id));
  if (incidents === undefined || failing.size === 0) return { examined, failing, recorded: new Set(), open: new Set(), members: new Set() };
  // Who is told where hangs on what the record says; what was refused is asked for once more.
  await incidents.retry();
  const known = await incidents.unsettledMarkerOf(massFailureId);
  const state = await incidents.stateOf(massFailureId);
  const candidates = await Promise.all(down.map(async ({ service, examination }) => ({
    service: service.id,
    dependsOn: service.dependsOn,
    isFailing: examination.verdict.kind === 'failing',
    incident: await incidents.stateOf(service.id),
    inMaintenance: (await tools.maintenanceOf(service)) !== undefined,
  })));
  const members = massMembers(candidates, { groupAbove: tools.policy.groupAbove, isOpen: state === 'open', known: known === undefined ? undefined : latest(known).mass });
  const withIncident = (...states: readonly string[]): ReadonlySet<string> => new Set(candidates.filter(({ incident }) => states.includes(incident)).map(({ service }) => service));
  return { examined, failing, recorded: withIncident('open', 'closed'), open: withIncident('open'), members };
}

/** Whether a failing service has an open incident, by this very run, in which one that depends on it can be told. */
function tells({ outage, verdict, record }: ServiceReport): boolean {
  return outage?.level === 'failing' && verdict === 'failing' && record.kind === 'recorded' && record.incident?.open === true;
}

function toldBy(own: RecordOutcome, teller: RecordOutcome): RecordOutcome {
  const isHidden = own.kind === 'recorded' && own.reason === 'hidden-by-dependency' && teller.kind === 'recorded';
  return isHidden ? { ...own, incident: teller.incident } : own;
}

/** Records the mass failure, where there is one or was, and says so of everybody in it. */
async function recordMass(reports: readonly ServiceReport[], { recorded, members }: Scene, { tools, safely }: { readonly tools: RunTools; readonly safely: Safely }): Promise<Attended> {
  const incidents = tools.record?.incidents;
  const state = await incidents?.stateOf(massFailureId);
  if (incidents === undefined || (members.size === 0 && state !== 'open' && state !== 'closed')) return { reports, mass: undefined };
  const known = await incidents.unsettledMarkerOf(massFailureId);
  const down = reports.flatMap(({ service, outage, verdict }) => (members.has(service.id) && outage !== undefined && verdict !== 'healthy' ? [{ service: service.id, outage }] : []));
  const up = new Map(reports.flatMap((report) => (isUp(report) ? [[report.service.id, passOf(report)] as const] : [])));
  const sight = { down, up, elsewhere: recorded, looked: new Set(reports.map(({ service }) => service.id)), known: known === undefined ? undefined : latest(known).mass, isWhole: tools.isComplete, now: tools.clock.now() };
  const gap = await tools.gap;
  const outcome = await safely(() => incidents.reconcile(asService(reports, new Set([...members, ...namesIn(sight.known)])), massObserved(sight), { stage: 'concluded', circumstances: { ...plainly, gap } }), (): RecordOutcome => ({ kind: 'off' }));
  tools.log.tell({ kind: 'recorded', service: massFailureId, outcome });
  // Where its incident is closed it tells nobody, and why that is so is said instead.
  const told: RecordOutcome = outcome.kind === 'recorded' && outcome.incident?.open === true ? { ...outcome, reason: 'told-in-mass-failure' } : outcome;
  return { reports: reports.map((report) => (members.has(report.service.id) ? { ...report, record: told } : report)), mass: outcome };
}

const isUp = ({ outage, verdict }: ServiceReport): boolean => (outage === undefined || verdict === 'healthy') && verdict !== 'unknown' && verdict !== 'failing';

const passOf = ({ recovery, examination }: ServiceReport): number | undefined => (recovery.kind === 'recovered' ? recovery.passedAt : examination.passedAt);

function asService(reports: readonly ServiceReport[], ids: ReadonlySet<string>): Service {
  const services = reports.map(({ service }) => service);
  const [first, ...rest] = services.filter(({ id }) => ids.has(id));
  const [anyone] = services;
  if (first !== undefined) return massService([first, ...rest]);
  if (anyone === undefined) throw new Error('a mass failure without services');
  return massService([anyone]);
}
