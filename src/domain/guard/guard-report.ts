import type { GuardFacts, Report } from '../report.ts';
import { worstKind } from '../verdict.ts';
import { account } from './account.ts';
import type { GuardState } from './state.ts';

/** What the report of guards needs besides their journals. */
export interface GuardSurroundings extends Omit<GuardFacts, 'startedAt' | 'unwatched'> {
  readonly now: number;
  readonly scope: string;
  readonly runUrl: string | undefined;
  readonly remarks: readonly string[];
}

/** One report of all guards of a job, from what their journals say; nothing is recorded yet. */
export function guardReport(states: readonly GuardState[], { now, scope, runUrl, remarks, ...facts }: GuardSurroundings): Report {
  const services = states.flatMap((state) => account(state, now));
  const watched = new Set(services.map(({ service }) => service.id));
  const unwatched = states.flatMap((state) => state.unwatched).filter(({ service }) => !watched.has(service));
  return {
    startedAt: Math.min(now, ...states.map(({ startedAt }) => startedAt)),
    endedAt: Math.max(...states.map(({ over, lastAt }) => over?.at ?? lastAt)),
    scope,
    runUrl,
    verdict: worstKind(services.map(({ verdict }) => verdict)),
    services,
    mass: undefined,
    record: { home: 'off', required: false, requests: 0, failures: [] },
    guard: { ...facts, unwatched, startedAt: Math.min(now, ...states.map(({ startedAt }) => startedAt)) },
    remarks,
    bugs: states.flatMap((state) => Object.values(state.services).flatMap(({ bug }) => (bug === undefined ? [] : [bug]))),
  };
}
