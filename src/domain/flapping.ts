import { latest } from './history.ts';
import type { Marker, Outage } from './incident.ts';
import type { IncidentPolicy } from './service.ts';

const minute = 60_000;
/** The least that has to pass without an outage before flapping is over. */
const quietMinMs = 45 * minute;
const quietMaxMs = 6 * 60 * minute;
/** A flapping service that is down for so long is told again. */
export const lastingMs = 30 * minute;

type Policy = Pick<IncidentPolicy, 'flapping'>;

/**
 * The outages of the flapping that a record is in, from the first of those that made it so; undefined when it does not flap.
 * Counted in a window of time: as many outages as the policy says have begun within its length. Once it flaps it does until it is closed.
 */
export function flappingOutages({ outages, calmUpTo }: Marker, { flapping }: Policy): readonly Outage[] | undefined {
  if (flapping === undefined) return undefined;
  const { outages: needed, withinMs } = flapping;
  const last = outages.findIndex(({ id, startedAt }, n) => {
    const first = outages[n - needed + 1];
    return id > calmUpTo && first !== undefined && startedAt - first.startedAt <= withinMs;
  });
  return last < 0 ? undefined : outages.slice(last - needed + 1);
}

/** How long a flapping service has to be up before that is over, in milliseconds: 45 minutes or the longest pause between its outages, at most six hours. */
export function quietMs(outages: readonly Outage[]): number {
  const gaps = outages.slice(1).map(({ startedAt }, n) => startedAt - (outages[n]?.endedAt ?? startedAt));
  return Math.min(quietMaxMs, Math.max(quietMinMs, ...gaps));
}

/**
 * Whether a record has to stay open though its service is up, because that may not be for long.
 * An end that lies far ahead tells of a clock that was wrong, and is as little to be waited for as one that is long past.
 */
export function isRestless(marker: Marker, policy: Policy, now: number): boolean {
  const outages = flappingOutages(marker, policy);
  const { endedAt } = latest(marker);
  return outages !== undefined && endedAt !== undefined && Math.abs(now - endedAt) < quietMs(outages);
}
