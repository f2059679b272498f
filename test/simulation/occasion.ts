import type { CheckAsked } from '../../src/command.ts';
import type { Comment } from '../../src/domain/command.ts';
import type { Chance } from './chance.ts';
import type { Constitution } from './constitution.ts';
import { isUnsettled, markerOf } from './laws.ts';
import type { Posted } from './simulated-board.ts';
import type { Issue } from './simulated-github.ts';
import type { Occasion, SimulatedRun } from './simulated-run.ts';

interface Wanted {
  readonly scope: string;
  readonly number: number;
  readonly nature: Constitution;
  /** A quiet run is one of everything, on a machine whose clock and network are right, and nothing is worked on. */
  readonly isQuiet: boolean;
}

/** What an occasion is drawn in. */
export interface Setting {
  readonly chance: Chance;
  readonly now: number;
  readonly issues: ReadonlyMap<number, Issue>;
  readonly posted: ReadonlyMap<number, Posted>;
}

/** Draws how a run comes about: of everything, of a part, or of fewer services than were configured before. */
export function drawOccasion({ scope, number, nature, isQuiet }: Wanted, { chance, now, issues, posted }: Setting): Occasion {
  const { configured, policy, skewMaxMs } = nature;
  const part = isQuiet ? 1 : chance.next();
  const kind = part < 0.06 ? 'part' : part < 0.14 && configured.length > 1 ? 'fewer' : 'all';
  const services = kind === 'part' ? [chance.pick(configured)] : kind === 'fewer' ? configured.slice(0, -1) : configured;
  const mine = [...issues.values()].filter((issue) => markerOf(issue)?.scope === scope);
  return {
    scope,
    number,
    services: isQuiet ? services.map((service) => ({ ...service, maintenance: [] })) : services,
    isWhole: kind !== 'part' && chance.is(0.9),
    isComplete: kind !== 'part' || configured.length === 1,
    startedAt: now,
    skewMs: isQuiet ? 0 : chance.whole(-skewMaxMs, skewMaxMs),
    policy: isQuiet ? { ...policy, maintenance: [] } : policy,
    isCutOff: !isQuiet && policy.connectivity.length > 0 && chance.is(0.2),
    recovery: 'as-due',
    comment: undefined,
    isElsewhere: false,
    posted,
    atStart: unsettledByService(mine.filter(isUnsettled)),
    known: new Set(mine.map((issue) => markerOf(issue)?.service ?? '')),
  };
}

/** The run of a command comes about as another does, but looks at nothing itself; where its configuration cannot be read it has no services. */
export function ofCommand(occasion: Occasion, comment: Comment, chance: Chance): Occasion {
  return { ...occasion, services: chance.is(0.05) ? [] : occasion.services, isWhole: false, isComplete: false, isCutOff: false, comment, isElsewhere: chance.is(0.05) };
}

/** The run that a command asks for, on the machine of the command. */
export function askedBy({ skewMs }: SimulatedRun, { services, recovery }: CheckAsked, occasion: Occasion): Occasion {
  return { ...occasion, services, recovery, skewMs, isWhole: false, isComplete: false };
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
