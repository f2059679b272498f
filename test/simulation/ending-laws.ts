import { commentKeys } from '../../src/domain/comment-key.ts';
import { latest } from '../../src/domain/history.ts';
import { label } from '../../src/domain/label.ts';
import { massFailureId, namesIn } from '../../src/domain/mass-failure.ts';
import type { Report, ServiceReport } from '../../src/domain/report.ts';
import type { Service } from '../../src/domain/service.ts';
import { isRestless } from './flapping-oracle.ts';
import { isBackSince, isMuted, isSame, isUnsettled, markerOf, type Broken, type Surroundings } from './laws.ts';
import { isConfirmed, isCured } from './sight.ts';
import type { Issue } from './simulated-github.ts';
import type { SimulatedRun } from './simulated-run.ts';

/** What must hold at the moment at which a run has ended undisturbed: nothing that it saw failing is hidden without a reason. */
export function checkEnding(run: SimulatedRun, report: Report, world: Surroundings, tell: Broken): void {
  if (run.isOverlapped) return;
  const of = (service: string): readonly Issue[] => [...world.issues.values()].filter((issue) => isSame(issue, { scope: run.scope, service }));
  const mass = of(massFailureId).find(isUnsettled);
  const massMarker = mass === undefined ? undefined : markerOf(mass);
  const named = new Set(massMarker === undefined ? [] : namesIn(latest(massMarker).mass));
  for (const each of report.services) {
    const { service, verdict, record } = each;
    const law: Broken = (text) => tell(`${run.scope}/${service.id} at the end of run ${run.number}: ${text}`);
    const own = of(service.id).filter((issue) => issue.open && (isUnsettled(issue) || isLostMeanwhile(issue, run)));
    if (record.kind !== 'recorded' || run.isFaulty) continue;
    if (each.recovery.kind === 'recovered' && of(service.id).some((issue) => hasCalled(issue, run))) law('people were called for what recovery then healed');
    // Neither a silence nor maintenance keeps what is over from being closed.
    if (verdict === 'healthy' && isCured(run, service) && own.some((issue) => isUnsettled(issue) && !isBackSince(run, issue, world.strays) && !isRestless(issue, service, world))) law('it is well, and its incident is open still');
    if (verdict !== 'failing') continue;
    if (own.length > 0 || (mass !== undefined && named.has(service.id) && (mass.open || isLeftAlone(mass)))) continue;
    if (isExcused(run, each, of)) continue;
    law('its outage is in no open incident');
  }
  const single = report.services.filter(({ outage, record }) => outage?.endedAt === undefined && record.kind === 'recorded' && record.reason !== 'told-in-mass-failure' && record.effects.includes('open')).length;
  const wavesMax = 1 + Math.max(...run.services.map((service) => depthOf(service, run)));
  if (single > run.policy.groupAbove * wavesMax) tell(`${run.scope} at the end of run ${run.number}: ${single} incidents were opened at once`);
  const own = new Set(report.services.map(({ service }) => service.id).filter((id) => of(id).some((issue) => issue.open && isUnsettled(issue))));
  if (of(massFailureId).some((issue) => isLostMeanwhile(issue, run))) return;
  checkMass({ run, report, own }, mass, (text) => tell(`${run.scope} at the end of run ${run.number}: ${text}`));
}

/** Whether a run has called people, or told that recovery is at its end. */
function hasCalled({ comments }: Issue, run: SimulatedRun): boolean {
  return comments.some(({ by, body }) => by === run && commentKeys(body).some(({ kind }) => kind === 'paged' || kind === 'circuit' || kind === 'reminded' || kind === 'lasting'));
}

function isExcused(run: SimulatedRun, { service, outage }: ServiceReport, of: (service: string) => readonly Issue[]): boolean {
  if (of(service.id).some((issue) => isUnsettled(issue) && isLeftAlone(issue))) return true;
  const { startedAt } = run.occasion;
  // Somebody closed it after this run had looked at it.
  const tellers = [service.id, massFailureId, ...run.services.map(({ id }) => id).filter((id) => isBelow(service.id, id, run))];
  if (tellers.flatMap(of).some(({ open, closure, updatedAt }) => !open && closure !== undefined && closure.login !== 'github-actions[bot]' && updatedAt >= startedAt)) return true;
  if (run.possibleMaintenance(service.id).length > 0) return true;
  if ([service.id, massFailureId].some((id) => of(id).some((issue) => !issue.open && (markerOf(issue)?.silence?.untilAt ?? 0) > run.beganAt))) return true;
  if (outage === undefined) return true;
  return run.services.some(({ id }) => isBelow(service.id, id, run) && of(id).some((issue) => issue.open && (markerOf(issue)?.dependents ?? []).includes(service.id)));
}

/** Whether somebody has taken the label by which an issue is found while a run went on. */
function isLostMeanwhile(issue: Issue, { occasion: { startedAt } }: SimulatedRun): boolean {
  return issue.open && !isUnsettled(issue) && issue.updatedAt >= startedAt;
}

/** Whether a service depends on another, directly or through others. */
function isBelow(service: string, on: string, run: SimulatedRun): boolean {
  return run.services.find(({ id }) => id === service)?.dependsOn.some((id) => id === on || isBelow(id, on, run)) ?? false;
}

/** How many services stand one behind the other from this one on, itself left out. */
function depthOf({ dependsOn }: Service, run: SimulatedRun): number {
  const causes = run.services.filter(({ id }) => dependsOn.includes(id));
  return causes.length === 0 ? 0 : 1 + Math.max(...causes.map((cause) => depthOf(cause, run)));
}

/** A mass failure is opened when enough fail by themselves, and names everybody that fails in it. */
function checkMass({ run, report, own }: { readonly run: SimulatedRun; readonly report: Report; readonly own: ReadonlySet<string> }, mass: Issue | undefined, law: Broken): void {
  if (run.isFaulty || report.services.some(({ record }) => record.kind !== 'recorded')) return;
  const down = report.services.filter(({ service, verdict, outage }) => verdict === 'failing' && outage !== undefined && !run.ownAtStart.has(service.id) && run.possibleMaintenance(service.id).length === 0);
  const ids = new Set(down.filter(({ record }) => record.kind === 'recorded' && record.reason !== 'silenced' && record.reason !== 'hidden-by-dependency').map(({ service }) => service.id));
  const alone = down.filter(({ service, record }) => record.kind === 'recorded' && record.reason !== 'silenced' && !service.dependsOn.some((id) => report.services.some((other) => other.service.id === id && isConfirmed(run, other.service, other.service.incident.openOn))));
  const marker = mass === undefined ? undefined : markerOf(mass);
  const isSilenced = (marker?.silence?.untilAt ?? 0) > run.beganAt;
  if (alone.length > run.policy.groupAbove && mass === undefined && run.occasion.atStart.get(massFailureId) === undefined) law(`${alone.length} fail at once, and there is no mass failure`);
  if (mass?.open !== true || marker === undefined || isSilenced) return;
  if (!mass.labels.includes(label.massFailure)) law(`#${mass.number} does not say that it is a mass failure`);
  const names = namesIn(latest(marker).mass);
  const healed = down.length === 0 || mass.updatedAt < run.occasion.startedAt ? [] : report.services.filter(({ service, verdict, outage }) => outage === undefined && verdict !== 'unknown' && isCured(run, service) && names.includes(service.id));
  if (healed.length > 0) law(`#${mass.number} still names ${healed.map(({ service }) => service.id).join(', ')}`);
  const missing = [...ids].filter((id) => !names.includes(id) && !own.has(id));
  if (missing.length > 0 && latest(marker).endedAt === undefined) law(`#${mass.number} does not name ${missing.join(', ')}`);
}

/** A person closed it, and wants no more of it until the service has passed. */
export function isLeftAlone(issue: Issue): boolean {
  const marker = markerOf(issue);
  if (isMuted(issue)) return true;
  return !issue.open && issue.closure?.by === 'person' && marker !== undefined && marker.notices.some(({ kind, outage }) => kind === 'reopened' && outage === latest(marker).id);
}
