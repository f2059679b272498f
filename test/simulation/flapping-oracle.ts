import type { Marker, Outage } from '../../src/domain/incident.ts';
import type { Service } from '../../src/domain/service.ts';
import { markerOf, type Surroundings } from './laws.ts';
import type { Issue } from './simulated-github.ts';

const minute = 60_000;
/** How long after its look at a service a run may end. */
const runMaxMs = 10 * minute;

/** The outages of the flapping that a record is in, told without the code under test. `calmUpTo` is the outage that was the latest when it was last closed. */
export function flappingSince({ outages }: Marker, { incident: { flapping } }: Service, calmUpTo: number): readonly Outage[] | undefined {
  if (flapping === undefined) return undefined;
  for (const [n, last] of outages.entries()) {
    if (last.id <= calmUpTo) continue;
    const near = outages.slice(0, n + 1).filter(({ startedAt }) => startedAt >= last.startedAt - flapping.withinMs);
    if (near.length >= flapping.outages) return outages.slice(n + 1 - flapping.outages);
  }
  return undefined;
}

/** From when on a flapping service may be taken for well (epoch milliseconds); undefined while it is down. */
export function quietAt(outages: readonly Outage[]): number | undefined {
  let longestMs = 45 * minute;
  for (const [n, { startedAt }] of outages.entries()) longestMs = Math.max(longestMs, startedAt - (outages[n - 1]?.endedAt ?? startedAt));
  const endedAt = outages.at(-1)?.endedAt;
  return endedAt === undefined ? undefined : endedAt + Math.min(longestMs, 6 * 60 * minute);
}

/** Whether an open incident has flapped and may have to wait. */
export function isRestless(issue: Issue, service: Service, { now, calmUpTo, skewMaxMs }: Surroundings): boolean {
  const marker = markerOf(issue);
  const outages = marker === undefined ? undefined : flappingSince(marker, service, calmUpTo.get(issue.number) ?? 0);
  return issue.open && outages !== undefined && now < (quietAt(outages) ?? Infinity) + 2 * skewMaxMs + runMaxMs;
}
