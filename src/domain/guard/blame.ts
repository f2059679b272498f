import type { GuardFacts, Report } from '../report.ts';
import { stallsOf, type Stall, type Watch } from './watch.ts';

/** A stretch of time in which a test may have failed because of a mock. Epoch milliseconds; `toAt` undefined when it lasted to the end. */
export interface Suspicion {
  readonly service: string;
  readonly fromAt: number;
  readonly toAt: number | undefined;
}

/** Heartbeats of a service that failed without an outage being confirmed. */
export interface Blips {
  readonly service: string;
  readonly count: number;
  readonly lastAt: number;
}

/**
 * Whose fault a red test was, as far as mocks are concerned.
 * `doubtful`: no outage was confirmed, but for some time or some probes it cannot be said that all was well.
 * `innocent`: something failed, and every mock was up all the while. `quiet`: nothing failed, here or there.
 */
export type Blame =
  | { readonly kind: 'suspect'; readonly suspicions: readonly [Suspicion, ...Suspicion[]] }
  | { readonly kind: 'doubtful'; readonly blindSinceAt: number | undefined; readonly blips: readonly Blips[]; readonly stalls: readonly (Stall & { readonly service: string })[] }
  | { readonly kind: 'innocent' }
  | { readonly kind: 'quiet' };

/** Says whether what failed in a job, or in the command that was run under guard, may have failed because of a mock. */
export function blame(report: Report): Blame {
  const { job, command } = report.guard ?? ({ job: 'unknown', command: undefined } as const);
  const watches = report.services.flatMap(({ watch }) => (watch === undefined ? [] : [watch]));
  const [first, ...rest] = watches.flatMap(suspicions).filter(({ fromAt, toAt }) => command === undefined || (fromAt <= command.endedAt && (toAt ?? Infinity) >= command.startedAt));
  if (first !== undefined) return { kind: 'suspect', suspicions: [first, ...rest] };
  const blips = watches
    .flatMap(({ state }) => (state.blipAt === undefined ? [] : [{ service: state.service.id, count: state.blips, lastAt: state.blipAt }]))
    // Only the last one's time is known: one after the command's end hides none that came before it.
    .filter(({ lastAt }) => command === undefined || lastAt >= command.startedAt);
  const stalls = watches
    .flatMap((watch) => stallsOf(watch).map((stall) => ({ ...stall, service: watch.state.service.id })))
    .filter(({ at, ms }) => command === undefined || (at <= command.endedAt && at + ms >= command.startedAt));
  const blind = watches.flatMap(({ blindSinceAt }) => (blindSinceAt === undefined ? [] : [blindSinceAt]));
  const unseen = watches.flatMap(({ state }) => state.gaps).filter(({ fromAt, toAt }) => command === undefined || (fromAt <= command.endedAt && toAt >= command.startedAt));
  const isWrong = watches.some(({ state }) => state.lastLook !== undefined || state.unknownBeats > 0);
  const isDoubtful = blips.length > 0 || stalls.length > 0 || unseen.length > 0 || isWrong || report.services.some(({ verdict }) => verdict !== 'healthy');
  if (isDoubtful) return { kind: 'doubtful', blindSinceAt: blind.length === 0 ? undefined : Math.min(...blind), blips, stalls };
  const failed = hasFailed({ job, command });
  return { kind: failed ? 'innocent' : 'quiet' };
}

/** Whether what was run in the job, or under guard, failed as far as is known; what somebody has interrupted did not fail. */
export function hasFailed({ job, command }: Pick<GuardFacts, 'job' | 'command'>): boolean {
  return command === undefined ? job === 'failure' : command.code !== 0 && !command.interrupted;
}

/** From when it was last known to be well: between that and the first failed probe nobody looked. */
function suspicions({ state, outages }: Watch): readonly Suspicion[] {
  return outages.map(({ outage, wellUntilAt }) => ({ service: state.service.id, fromAt: wellUntilAt, toAt: outage.endedAt }));
}
