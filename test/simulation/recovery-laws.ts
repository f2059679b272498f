import { latest } from '../../src/domain/history.ts';
import { massFailureId } from '../../src/domain/mass-failure.ts';
import type { RecoveryStep, Service } from '../../src/domain/service.ts';
import { isMuted, isSame, isUnsettled, isWithheld, markerOf, type Broken, type Surroundings } from './laws.ts';
import type { Attempted } from './simulated-services.ts';

const minute = 60_000;

/** What must hold of an attempt at the moment at which it is made. `earlier` are all that were made before, in order. */
export function checkAttempt({ attempted, service, step, earlier }: { readonly attempted: Attempted; readonly service: Service; readonly step: RecoveryStep; readonly earlier: readonly Attempted[] }, world: Surroundings, tell: Broken): void {
  const { run, identity } = attempted;
  const law: Broken = (text) => tell(`${identity}, an attempt of run ${run.number}: ${text}`);
  if (run.occasion.recovery === 'never') law('it was made by a run that was to look only');
  if (run.occasion.recovery !== 'now' && run.isMaintained(service.id)) law('it was made in maintenance');
  const mine = earlier.filter((each) => each.identity === identity && each.run === run && each.isApplied);
  const others = earlier.filter((each) => each.identity === identity && each.run !== run);
  // A run whose listing failed knows nothing of the others.
  if (run.isFaulty) return;
  const mass = run.occasion.atStart.get(massFailureId);
  if (mass?.open === true && !run.ownAtStart.has(service.id) && run.occasion.recovery !== 'now' && !run.isOverlapped) law('it was made during a mass failure');
  const known = run.occasion.atStart.get(service.id);
  // Of twins that were folded just now it is not yet known that nobody wants to hear of them.
  const isAlone = [...world.issues.values()].filter((each) => isSame(each, { scope: run.scope, service: service.id })).length === 1;
  if (known !== undefined && isAlone && isMuted(known) && run.occasion.recovery !== 'now' && !run.isOverlapped) law('it was made though people have put the incident aside');
  if (!run.occasion.known.has(service.id) && !run.isOverlapped && run.occasion.recovery !== 'now' && mine.length + 1 > service.recoveryBudget.attempts) law(`it is number ${mine.length + 1} of ${service.recoveryBudget.attempts}`);
  const marker = known === undefined ? undefined : markerOf(known);
  const isKept = isWithheld(marker);
  if (known?.open !== true && !isKept) return;
  const issue = [...world.issues.values()].find((each) => (each.open || isKept) && isUnsettled(each) && isSame(each, { scope: run.scope, service: service.id }));
  const noted = issue === undefined ? undefined : markerOf(issue);
  if (noted !== undefined && !run.isOverlapped && !latest(noted).attempts.some(({ result, startedAt }) => result === 'running' && startedAt >= run.beganAt)) law('it was not recorded before');
  const isFirst = !earlier.some((each) => each.identity === identity && each.run === run);
  if (isFirst) checkFreshness(others, { run, step }, law);
  // What twins have spent is known only once they are one.
  const isFolded = [...world.issues.values()].some((each) => isSame(each, { scope: run.scope, service: service.id }) && each.updatedAt >= run.occasion.startedAt && markerOf(each)?.ending?.kind === 'folded');
  if (marker === undefined || isFolded || run.isOverlapped || run.occasion.recovery === 'now') return;
  const { recoveryBudget: budget } = service;
  const { spent } = marker;
  const isTired = spent.attempts >= budget.attempts || (latest(marker).endedAt === undefined && latest(marker).recovery === 'exhausted');
  // What a clock that has gone back since has written is believed by nobody.
  const isPast = (at: number): boolean => at <= world.now + run.skewMs + 5 * minute;
  if (isTired && mine.length === 0 && spent.lastAt !== undefined && isPast(spent.lastAt) && world.now - spent.lastAt < budget.coolDownMs - 2 * world.skewMaxMs) law('it was made before the cool-down was over');
  if (!isTired && spent.attempts + mine.length + 1 > budget.attempts) law(`it is number ${spent.attempts + mine.length + 1} of ${budget.attempts}`);
}

/** No attempt while that of another run is under way that was begun before this run looked last. */
function checkFreshness(others: readonly Attempted[], { run, step }: Pick<Attempted, 'run'> & { readonly step: RecoveryStep }, law: Broken): void {
  const lastProbedAt = Math.max(...[...run.seen.values()].flatMap((checks) => [...checks.values()]).flatMap((seen) => seen.map(({ at }) => at - run.skewMs)));
  const rival = others.findLast(({ endedAt, at, run: other }) => !other.isKilled && endedAt === undefined && at < lastProbedAt);
  if (rival === undefined || rival.run.isFaulty) return;
  // To a clock far ahead what goes on seems over; what is yet to come nobody believes.
  const aheadMs = run.skewMs - rival.run.skewMs;
  if (aheadMs > -5 * minute && aheadMs < minute / 2) law(`that of run ${rival.run.number} is under way (${step.label})`);
}
