import { samplesMax } from '../../src/domain/conclude.ts';
import type { GuardedService } from '../../src/guard.ts';
import type { ProcessEnd } from '../../src/domain/process-end.ts';
import type { Dated, Happening } from './guard-diary.ts';
import type { Tale, Tell } from './guard-restart-laws.ts';
import { answersOf, badOf, soughtFrom, toldOf, type Cure, type Stretch, type Told } from './guard-truth.ts';

/** The longest pause between two probes of what is starting, and the longest time that an answer takes. */
const paceMs = 40;
const answerMs = 20;
const marginMs = 10;
/** How long before the end of a process is seen what is met may be due to that. */
const dyingMs = 60;

/** The promises about outages: each one that is told was there, from its start to its end, and none that was there for long is missing. */
export function checkOutages(tale: Tale, tell: Tell): void {
  const said: Tell = (law) => tell(law);
  const told = toldOf(tale);
  checkReady(tale, said);
  for (const outage of told) {
    const law: Tell = (text) => said(`the outage told at ${outage.writtenAt - tale.startAt}: ${text}`);
    if (outage.end === undefined) checkSeen(tale, outage, law);
    else checkEnded(tale, { ...outage, end: outage.end }, law);
    if (outage.cure !== undefined) checkCure(tale, outage.cure, law);
  }
  checkBeats(tale, said);
  checkNoneMissed(tale, told, said);
  checkEndsTold(tale, told, said);
}

function checkReady(tale: Tale, tell: Tell): void {
  const position = tale.page.findIndex((each) => each.kind === 'noted' && each.entry.kind === 'ready');
  const happening = tale.page[position];
  if (happening?.kind !== 'noted' || happening.entry.kind !== 'ready') return;
  const before = tale.page.slice(0, position);
  checkCure(tale, { by: 'restart', passedAt: happening.entry.passedAt, soughtAt: soughtFrom(before, tale), writtenAt: happening.at }, (law) => tell(`readiness: ${law}`));
  if (!tale.service.launch.background && before.some(({ kind }) => kind === 'gone')) tell('it is ready although its process is gone');
}

/** An outage that the end of a process told began exactly then, or with what had failed before, and was told at once. */
function checkEnded(tale: Tale, told: Told & { readonly end: ProcessEnd }, tell: Tell): void {
  const { page, service, startAt } = tale;
  const { saidAt, startedAt, writtenAt, afterAt, end: { at: endedAt } } = told;
  if (service.launch.background) tell('the end of a command that returned was taken for its service’s');
  if (!page.some((each) => each.kind === 'gone' && each.at === endedAt)) tell(`no process ended at ${endedAt - startAt}`);
  if (startedAt > endedAt) tell('the process had ended in the outage before');
  if (writtenAt !== Math.max(endedAt, afterAt)) tell(`it was told ${writtenAt - endedAt} ms late`);
  if (saidAt > endedAt) tell('it begins after the end of the process');
  const failed = owedBefore(tale, told).filter(({ kind, at }) => kind === 'probed' && at < endedAt);
  if (saidAt < endedAt && !failed.some((each) => each.startedAt === saidAt)) tell('it begins before the end of the process, when nothing had failed');
  if (failed.some(({ at, startedAt: failedAt }) => at < endedAt - dyingMs && failedAt < saidAt)) tell('it begins after what had failed before the end of the process');
}

/** An outage is told to have been possible since the last time that all was well: a heartbeat that owes its answer claims nothing. */
export function checkSuspected(tale: Tale, told: Told, wellUntilAt: number, tell: Tell): void {
  const [owed] = owedBefore(tale, told).filter(({ startedAt }) => told.end !== undefined && startedAt < told.end.at - dyingMs - answerMs);
  if (owed !== undefined && wellUntilAt > owed.startedAt) tell(`the outage told at ${told.writtenAt - tale.startAt}: it is called well until ${wellUntilAt - tale.startAt}, and owed an answer since ${owed.startedAt - tale.startAt}`);
}

/** The probes of the heartbeat in which a process ended that did not pass, since the last of their check that did. */
function owedBefore({ page }: Tale, { writtenAt, afterAt }: Told): readonly Dated<Extract<Happening, { kind: 'probed' | 'unanswered' }>>[] {
  const before = page.filter(({ at }) => at <= writtenAt);
  const sinceAt = Math.max(afterAt, before.findLast((each) => each.kind === 'noted' && each.entry.kind === 'beat' && each.at < writtenAt)?.at ?? 0);
  const probes = before.flatMap((each) => ((each.kind === 'probed' || each.kind === 'unanswered') && each.startedAt >= sinceAt ? [each] : []));
  return probes.filter((each, n) => !probes.some((other, m) => m >= n && other.check === each.check && other.kind === 'probed' && other.passed));
}

/** An outage that was seen by heartbeats began soon before, and as many probes failed as were needed. */
function checkSeen(tale: Tale, { saidAt, confirmedAt }: Told, tell: Tell): void {
  const { service, page } = tale;
  const bad = badOf(tale).find(({ fromAt, toAt }) => fromAt <= saidAt + answerMs && toAt >= saidAt);
  if (bad === undefined) return tell('it was invented');
  const lateMs = saidAt - bad.fromAt;
  const boundMs = isIsolated(tale, bad) ? service.launch.intervalMs + answerMs + marginMs : longMs(service);
  if (lateMs > boundMs) tell(`it began ${lateMs} ms before it was seen, which is over ${boundMs}`);
  const failures = service.checks.map(({ name }) => page.filter((each) => each.kind === 'probed' && each.check === name && !each.passed && each.startedAt >= saidAt && each.at <= confirmedAt).length);
  if (Math.max(...failures) < service.confirmation.failureThreshold) tell('it was told before as many probes had failed as were needed');
}

/** A cure began with a probe that passed, and soon after one could; its answer may still have been on its way when the next would have failed. */
function checkCure(tale: Tale, { by, passedAt, soughtAt, writtenAt }: Cure, tell: Tell): void {
  const { service, page, startAt } = tale;
  const well = answersOf(tale).find(({ answer, fromAt, toAt }) => answer === 'ok' && fromAt <= passedAt && passedAt <= toAt + answerMs);
  if (well === undefined) return tell(`nothing passed at ${passedAt - startAt}`);
  if (passedAt < soughtAt) tell('what passed was not what was started');
  const passes = service.checks.map(({ name }) => page.filter((each) => each.kind === 'probed' && each.check === name && each.passed && each.startedAt >= soughtAt && each.at <= writtenAt).length);
  if (by !== 'itself' && Math.min(...passes) < service.confirmation.successThreshold) tell('it was told before as many probes had passed as were needed');
  const lateMs = passedAt - Math.max(well.fromAt, soughtAt);
  const boundMs = by === 'itself' ? longMs(service) : paceMs + answerMs + marginMs + (wasHung(tale, well) ? timeoutMs(service) : 0);
  if (lateMs > boundMs) tell(`it passed ${lateMs} ms before that was seen, which is over ${boundMs}`);
}

/** Whether a probe may have hung on when the stretch began. */
function wasHung(tale: Tale, { fromAt }: Stretch): boolean {
  return answersOf(tale).some((each) => each.answer === 'hung' && each.fromAt < fromAt && each.toAt >= fromAt - timeoutMs(tale.service));
}

/** Heartbeats keep to the multiples of their interval, each of which has one; but for the last look before the end. */
function checkBeats({ page, service }: Tale, tell: Tell): void {
  const beats = page.flatMap((each) => (each.kind === 'noted' && each.entry.kind === 'beat' ? [each.entry.at] : []));
  const early = beats.slice(1, -1).find((at, n) => Math.floor(at / service.launch.intervalMs) <= Math.floor((beats[n] ?? 0) / service.launch.intervalMs));
  if (early !== undefined) tell('a heartbeat comes before its time');
}

function checkNoneMissed(tale: Tale, told: readonly Told[], tell: Tell): void {
  const { service, page, untilAt, startAt } = tale;
  const readyAt = page.find((each) => each.kind === 'noted' && each.entry.kind === 'ready')?.at ?? Infinity;
  const { failureThreshold, retryIntervalMs } = service.confirmation;
  for (const bad of badOf(tale).filter(({ fromAt }) => fromAt > readyAt)) {
    const confirmingMs = failureThreshold * (timeoutMs(service) + retryIntervalMs);
    const boundMs = isIsolated(tale, bad) ? service.launch.intervalMs + confirmingMs + answerMs + marginMs : longMs(service);
    if (Math.min(bad.toAt, untilAt) - bad.fromAt <= boundMs) continue;
    if (!told.some(({ startedAt, cure }) => startedAt < bad.toAt && (cure?.passedAt ?? Infinity) > bad.fromAt)) tell(`an outage from ${bad.fromAt - startAt} to ${bad.toAt - startAt} was missed`);
  }
}

/** No process that served ends without an outage that is told. */
function checkEndsTold({ service, page, untilAt, startAt }: Tale, told: readonly Told[], tell: Tell): void {
  if (service.launch.background) return;
  const readyAt = page.find((each) => each.kind === 'noted' && each.entry.kind === 'ready')?.at ?? Infinity;
  for (const each of page) {
    if (each.kind !== 'gone' || each.by !== 'itself' || each.at >= untilAt || each.at <= readyAt) continue;
    if (!told.some(({ startedAt, cure }) => startedAt <= each.at && (cure?.passedAt ?? Infinity) >= each.at)) tell(`the end of a process at ${each.at - startAt} was missed`);
  }
}

/** Whether nothing else was wrong for so long before that a heartbeat may still have been at it. */
function isIsolated(tale: Tale, bad: Stretch): boolean {
  return !badOf(tale).some(({ fromAt, toAt }) => fromAt < bad.fromAt && toAt > bad.fromAt - longMs(tale.service));
}

const timeoutMs = ({ checks: [{ timeoutMs: ms }] }: GuardedService): number => ms;

/** The longest that a heartbeat takes which sees a service now up, now down, and another one after it. */
function longMs(service: GuardedService): number {
  const probes = 2 * samplesMax(service.confirmation) + 2;
  return service.launch.intervalMs + probes * (timeoutMs(service) + service.confirmation.retryIntervalMs) + marginMs;
}
