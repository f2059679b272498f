import { label } from '../../src/domain/label.ts';
import type { Chance } from './chance.ts';
import type { Constitution } from './constitution.ts';
import { markerOf } from './laws.ts';
import type { Issue } from './simulated-github.ts';
import type { Occasion } from './simulated-run.ts';

interface Wanted {
  readonly scope: string;
  readonly number: number;
  readonly nature: Constitution;
  /** A quiet run is one of everything, on a machine whose clock and network are right. */
  readonly isQuiet: boolean;
}

/** Draws how a run comes about: of everything, of what a person asks for in a command, or of fewer services than were configured before. */
export function drawOccasion({ scope, number, nature, isQuiet }: Wanted, { chance, now, issues }: { readonly chance: Chance; readonly now: number; readonly issues: ReadonlyMap<number, Issue> }): Occasion {
  const { configured, policy, skewMaxMs, windows } = nature;
  const part = isQuiet ? 1 : chance.next();
  const kind = part < 0.08 ? 'command' : part < 0.16 && configured.length > 1 ? 'fewer' : 'all';
  const mine = [...issues.values()].filter((issue) => markerOf(issue)?.scope === scope);
  return {
    scope,
    number,
    services: kind === 'command' ? [chance.pick(configured)] : kind === 'fewer' ? configured.slice(0, -1) : configured,
    isWhole: kind !== 'command' && chance.is(0.9),
    isComplete: kind !== 'command' || configured.length === 1,
    startedAt: now,
    skewMs: isQuiet ? 0 : chance.whole(-skewMaxMs, skewMaxMs),
    policy,
    isCutOff: !isQuiet && policy.connectivity.length > 0 && chance.is(0.2),
    recovery: kind === 'command' && chance.is(0.5) ? 'now' : 'as-due',
    windows: isQuiet ? new Map() : windows,
    atStart: unsettledByService(mine.filter((issue) => issue.labels.includes(label.unsettled))),
    known: new Set(mine.map((issue) => markerOf(issue)?.service ?? '')),
  };
}

/** The lowest number that is open stands for its service, else the lowest. */
function unsettledByService(unsettled: readonly Issue[]): ReadonlyMap<string, Issue> {
  const found = new Map<string, Issue>();
  for (const issue of unsettled) {
    const service = markerOf(issue)?.service ?? '';
    const known = found.get(service);
    if (known === undefined || (issue.open && !known.open)) found.set(service, issue);
  }
  return found;
}
