import { latest } from '../../src/domain/history.ts';
import { massFailureId, namesIn } from '../../src/domain/mass-failure.ts';
import type { Service } from '../../src/domain/service.ts';
import { isLeftAlone } from './ending-laws.ts';
import { isRestless } from './flapping-oracle.ts';
import { isSame, isUnsettled, markerOf, type Broken, type Surroundings } from './laws.ts';
import type { Issue } from './simulated-github.ts';
import type { Condition } from './simulated-services.ts';

/** One service, or the mass failure, after quiet runs in which it was in one condition. */
export interface Settled {
  readonly scope: string;
  readonly service: Service;
  readonly condition: Condition;
  readonly configured: readonly Service[];
  /** Whether even what flapped has been quiet for longer than anything may be waited for. */
  readonly isLong: boolean;
}

/** What must hold after quiet runs: one incident at most, open where the service is failing, closed where it is well and quiet. */
export function checkConverged({ scope, service, condition, configured, isLong }: Settled, world: Surroundings, tell: Broken): void {
  const law: Broken = (text) => tell(`${scope}/${service.id} after quiet runs: ${text}`);
  const of = (id: string): readonly Issue[] => [...world.issues.values()].filter((issue) => isSame(issue, { scope, service: id }));
  const mine = of(service.id);
  const unsettled = mine.filter(isUnsettled);
  const open = unsettled.filter((issue) => issue.open);
  if (open.length > 1) law(`${open.length} incidents are open`);
  // One from which a person has taken the label stays as it was left, until a run sees its service fail within the reopen window.
  if (mine.some((issue) => issue.open && !isUnsettled(issue) && !world.strays.has(issue.number))) law('it is open, and nobody would find it');
  if (isDown(service, condition)) {
    const mass = of(massFailureId).some((issue) => isUnsettled(issue) && namesIn(namedIn(issue)).includes(service.id) && (issue.open || isLeftAlone(issue)));
    const isSilenced = [...mine, ...of(massFailureId)].some((issue) => (markerOf(issue)?.silence?.untilAt ?? 0) > world.now - 1_000);
    const isTold = configured.some(({ id }) => of(id).some((issue) => issue.open && isUnsettled(issue) && (markerOf(issue)?.dependents ?? []).includes(service.id)));
    if (open.length === 0 && !unsettled.some(isLeftAlone) && !mass && !isSilenced && !isTold) law('nothing is open though the service is failing');
    return;
  }
  for (const issue of unsettled) {
    if (!isLong && isRestless(issue, service, world)) continue;
    law(`#${issue.number} is ${issue.open ? 'open' : 'not settled'} though the service is well${isLong ? ' and quiet' : ''}`);
  }
}

const namedIn = (issue: Issue) => {
  const marker = markerOf(issue);
  return marker === undefined ? undefined : latest(marker).mass;
};

/** Whether a service in a condition is failing for the record. */
export function isDown({ incident, checks, id }: Service, condition: Condition): boolean {
  if (id === massFailureId) return false;
  return condition === 'down' || (condition === 'degraded' && incident.openOn === 'degraded') || (condition === 'half' && checks.length > 1);
}
