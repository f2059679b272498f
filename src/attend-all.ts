import { attend, outageLevel, type Surroundings } from './attend.ts';
import { failingDependents, tellerOf, tells, tellsOfFailure, waves } from './domain/dependencies.ts';
import { unexamined, type Examined } from './domain/examination.ts';
import { latest } from './domain/history.ts';
import type { Mass, Outage } from './domain/incident.ts';
import { massFailureId, massMembers, massObserved, massService, namesIn, type Candidate } from './domain/mass-failure.ts';
import type { RecordOutcome, ServiceReport } from './domain/report.ts';
import type { Service } from './domain/service.ts';
import { plainly } from './domain/situation.ts';
import { examine } from './examine.ts';
import { limited } from './limit.ts';
import type { RunTools, Safely } from './run-tools.ts';

/** How many services recover at once; more would be a stampede on whatever they share. */
const recoveringMax = 3;

/** What the run has seen of all services together, before anything was done about them. */
interface Scene {
  readonly services: readonly Service[];
  /** Those that are not well. */
  readonly candidates: readonly Candidate[];
  /** The ids of those. */
  readonly failing: ReadonlySet<string>;
  /** Those that are told in the incident of a mass failure, as it is. */
  readonly members: ReadonlySet<string>;
  readonly mass: { readonly groupAbove: number; readonly isOpen: boolean; readonly known: Mass | undefined };
}

/** What became of the services, in their order, and of the incident of a mass failure; undefined where there was none. */
export interface Attended {
  readonly reports: readonly ServiceReport[];
  readonly mass: RecordOutcome | undefined;
}

/** A service whose causes have been attended to, looked at again where they are well. */
interface Standing extends Examined {
  /** The failing service in whose open incident this one is told. */
  readonly teller: ServiceReport | undefined;
}

/** Recovers and records what was examined, each service after those that it fails with, and a mass failure as one. */
export async function attendAll(examined: readonly Examined[], tools: RunTools, safely: Safely): Promise<Attended> {
  const scene = await safely(() => survey(examined, tools), () => undefined);
  if (scene === undefined) return { reports: examined.map((each) => abandoned(each, tools.clock.now())), mass: undefined };
  const members = new Set(scene.members);
  const gate = limited(recoveringMax);
  const reports = new Map<string, ServiceReport>();
  const free = new Set([...scene.failing].filter((id) => !members.has(id)));
  for (const wave of waves(scene.services, free)) {
    const due = examined.filter(({ service }) => wave.has(service.id));
    const standings = await Promise.all(due.map((each) => safely(() => standing(each, { free, reports }, tools), (): Standing => ({ ...each, teller: undefined }))));
    for (const id of joining(standings, scene)) members.add(id);
    const attended = await Promise.all(standings.map((each) => safely(() => attendOne(each, { scene, members, gate }, tools), () => abandoned(each, tools.clock.now()))));
    for (const report of attended) reports.set(report.service.id, report);
  }
  return recordMass(examined.flatMap(({ service }) => reports.get(service.id) ?? []), { scene, members }, { tools, safely });
}

/** What fails with another that was attended to by now: told in its incident, or looked at again because it is well and so may this be. */
async function standing(each: Examined, { free, reports }: { readonly free: ReadonlySet<string>; readonly reports: ReadonlyMap<string, ServiceReport> }, tools: RunTools): Promise<Standing> {
  const { service } = each;
  const causes = free.has(service.id) ? service.dependsOn.flatMap((id) => (free.has(id) ? (reports.get(id) ?? []) : [])) : [];
  const teller = causes.find(tells);
  if (teller !== undefined || !causes.some(isUp)) return { ...each, teller };
  return { service, teller, examination: await examine(service, tools, () => Promise.resolve(service.confirmation.successThreshold)) };
}

/** Those whose causes have turned out to tell of nobody, when they are so many that one incident has to. */
function joining(standings: readonly Standing[], { candidates, mass }: Scene): ReadonlySet<string> {
  const untold = standings.filter(({ teller, service, examination }) => teller === undefined && outageLevel(examination, service) !== undefined);
  const ids = new Set(untold.map(({ service }) => service.id));
  return massMembers(candidates.filter(({ service }) => ids.has(service)).map((each) => ({ ...each, dependsOn: [] })), mass);
}

interface Around {
  readonly scene: Scene;
  readonly members: ReadonlySet<string>;
  readonly gate: Surroundings['gate'];
}

async function attendOne({ service, examination, teller }: Standing, { scene, members, gate }: Around, tools: RunTools): Promise<ServiceReport> {
  const isInMass = members.has(service.id);
  const marker = scene.failing.has(service.id) ? await tools.record?.incidents.openMarkerOf(service.id) : undefined;
  // A run of some services does not know how the others are.
  const unseen = (marker?.dependents ?? []).filter((id) => scene.services.every((each) => each.id !== id));
  const untold = new Set(scene.candidates.filter(({ incident }) => incident !== 'open').map(({ service: id }) => id));
  const dependents = failingDependents(service.id, scene.services, scene.failing).filter((id) => untold.has(id) && !members.has(id));
  const known = await knownOutage(service, scene, tools);
  // Who asks for a recovery means this service.
  const hiddenBy = (teller === undefined ? undefined : tellerOf(teller)) ?? (marker === undefined || tools.recovery === 'now' ? undefined : await tellerElsewhere(service, scene, tools));
  const report = { ...(await attend(service, examination, { isInMass, hiddenBy, dependents: tools.isComplete ? dependents : [...unseen, ...dependents], gate }, tools)), known };
  return teller === undefined ? report : { ...report, record: toldBy(report.record, teller.record), hiddenBy };
}

/** Of a service that has an incident: the one that it depends on, that this run did not look at, and whose own incident is open. */
async function tellerElsewhere({ dependsOn }: Service, { services }: Scene, { record }: RunTools): Promise<string | undefined> {
  for (const id of dependsOn.filter((each) => services.every((service) => service.id !== each))) {
    const marker = await record?.incidents.openMarkerOf(id);
    if (marker !== undefined && tellsOfFailure(marker)) return id;
  }
  return undefined;
}

/** What the record of a failing service told of as lasting before this run wrote to it. */
async function knownOutage({ id }: Service, { failing }: Scene, { record }: RunTools): Promise<Outage | undefined> {
  const marker = failing.has(id) ? await record?.incidents.unsettledMarkerOf(id) : undefined;
  const outage = marker === undefined ? undefined : latest(marker);
  return outage?.endedAt === undefined ? outage : undefined;
}

function abandoned({ service }: Examined, now: number): ServiceReport {
  return { service, verdict: 'unknown', examination: unexamined(now), recovery: { kind: 'none' }, outage: undefined, record: { kind: 'off' }, watch: undefined };
}

async function survey(examined: readonly Examined[], tools: RunTools): Promise<Scene> {
  const incidents = tools.record?.incidents;
  const services = examined.map(({ service }) => service);
  const down = examined.filter(({ service, examination }) => outageLevel(examination, service) !== undefined);
  const failing = new Set(down.map(({ service }) => service.id));
  const { groupAbove } = tools.policy;
  if (incidents === undefined || failing.size === 0) return { services, candidates: [], failing, members: new Set(), mass: { groupAbove, isOpen: false, known: undefined } };
  // Who is told where hangs on what the record says; what was refused is asked for once more.
  await incidents.retry();
  const known = await incidents.unsettledMarkerOf(massFailureId);
  const mass = { groupAbove, isOpen: (await incidents.stateOf(massFailureId)) === 'open', known: known === undefined ? undefined : latest(known).mass };
  const candidates = await Promise.all(down.map(async ({ service, examination }) => ({
    service: service.id,
    dependsOn: service.dependsOn,
    isFailing: examination.verdict.kind === 'failing',
    incident: await incidents.stateOf(service.id),
    inMaintenance: (await tools.maintenanceOf(service)) !== undefined,
  })));
  return { services, candidates, failing, members: massMembers(candidates, mass), mass };
}

function toldBy(own: RecordOutcome, teller: RecordOutcome): RecordOutcome {
  const isHidden = own.kind === 'recorded' && own.reason === 'hidden-by-dependency' && teller.kind === 'recorded';
  return isHidden ? { ...own, incident: teller.incident } : own;
}

/** Records the mass failure, where there is one or was, and says so of everybody in it. */
async function recordMass(reports: readonly ServiceReport[], { scene, members }: { readonly scene: Scene; readonly members: ReadonlySet<string> }, { tools, safely }: { readonly tools: RunTools; readonly safely: Safely }): Promise<Attended> {
  const incidents = tools.record?.incidents;
  const state = await incidents?.stateOf(massFailureId);
  if (incidents === undefined || (members.size === 0 && state !== 'open' && state !== 'closed')) return { reports, mass: undefined };
  // A run of a part does not look at what another run may have found meanwhile: only the record tells of that.
  if (!tools.isComplete) await incidents.markerOf(asService(reports, members));
  const known = await incidents.unsettledMarkerOf(massFailureId);
  const down = reports.flatMap(({ service, outage, verdict }) => (members.has(service.id) && outage !== undefined && verdict !== 'healthy' ? [{ service: service.id, outage }] : []));
  const up = new Map(reports.flatMap((report) => (isUp(report) ? [[report.service.id, passOf(report)] as const] : [])));
  const elsewhere = new Set(scene.candidates.filter(({ incident }) => incident === 'open' || incident === 'closed').map(({ service }) => service));
  const sight = { down, up, elsewhere, looked: new Set(reports.map(({ service }) => service.id)), known: known === undefined ? undefined : latest(known).mass, isWhole: tools.isComplete, now: tools.clock.now() };
  const gap = await tools.gap;
  const outcome = await safely(() => incidents.reconcile(asService(reports, new Set([...members, ...namesIn(sight.known)])), massObserved(sight), { stage: 'concluded', circumstances: { ...plainly, gap } }), (): RecordOutcome => ({ kind: 'off' }));
  tools.log.tell({ kind: 'recorded', service: massFailureId, outcome });
  // Where its incident is closed it tells nobody, and why that is so is said instead.
  const told: RecordOutcome = outcome.kind === 'recorded' && outcome.incident?.open === true ? { ...outcome, reason: 'told-in-mass-failure' } : outcome;
  return { reports: reports.map((report) => (members.has(report.service.id) ? { ...report, record: told } : report)), mass: outcome };
}

const isUp = ({ outage, verdict }: ServiceReport): boolean => (outage === undefined || verdict === 'healthy') && verdict !== 'unknown' && verdict !== 'failing';

const passOf = ({ recovery, examination }: ServiceReport): number | undefined => (recovery.kind === 'recovered' ? recovery.passedAt : examination.passedAt);

/** Where none of its members is configured any more it is everybody's. */
function asService(reports: readonly ServiceReport[], ids: ReadonlySet<string>): Service {
  const services = reports.map(({ service }) => service);
  const members = services.filter(({ id }) => ids.has(id));
  const [first, ...rest] = members.length > 0 ? members : services;
  if (first === undefined) throw new Error('a mass failure without services');
  return massService([first, ...rest]);
}
