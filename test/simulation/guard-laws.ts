import type { Entry } from '../../src/domain/guard/entry.ts';
import type { GuardState } from '../../src/domain/guard/state.ts';
import type { ServiceReport } from '../../src/domain/report.ts';
import type { GuardedService, Outset } from '../../src/guard.ts';
import type { Dated, GuardDiary } from './guard-diary.ts';
import type { SimulatedHost } from './guard-host.ts';
import { checkClimbs } from './guard-climb-laws.ts';
import { checkOutages, checkSuspected } from './guard-outage-laws.ts';
import { checkRestarts, type Tale, type Tell } from './guard-restart-laws.ts';
import { answersOf, soughtFrom, toldOf } from './guard-truth.ts';

/** A guard that has come to its end by itself, and all that happened. */
export interface Lived {
  readonly services: readonly GuardedService[];
  readonly diary: GuardDiary;
  /** What its journal says, and what a report makes of that. */
  readonly state: GuardState;
  readonly reports: readonly ServiceReport[];
  readonly outset: Outset['kind'];
  readonly startAt: number;
  /** When it was told to stop, if it was not at its end before. */
  readonly stopAt: number;
  readonly doneAt: number;
  /** The service in whose watch there was a bug. */
  readonly bugged: string | undefined;
}

/** How long it takes to end one service, at most. */
const endMaxMs = 5_200;
/** How long the last look may take, at all services at once. */
const lastLookMs = 6_100;

/** The laws that a guard has broken that is done. */
export function brokenAtEnd(lived: Lived): readonly string[] {
  const broken: string[] = [];
  const tales = lived.services.map((service) => taleOf(service, lived));
  for (const tale of tales) {
    const tell: Tell = (law) => broken.push(`${tale.service.id}: ${law}`);
    checkBug(tale, lived, tell);
    checkRestarts(tale, tell);
    checkClimbs(tale, tell);
    checkOutages(tale, tell);
    checkFailedStarts(tale, tell);
    checkGone(tale, tales, tell);
    checkReport(tale, lived, tell);
  }
  checkOutset(tales, lived, (law) => broken.push(law));
  const lateMs = lived.doneAt - endOf(lived);
  if (lateMs > tales.length * endMaxMs + lastLookMs) broken.push(`it is done ${lateMs} ms after its end`);
  return broken;
}

/** The laws that a guard has broken that was killed, if this is what its journal says: whatever lives on is written down. */
export function brokenByKill(hosts: ReadonlyMap<string, SimulatedHost>, state: GuardState | undefined): readonly string[] {
  return [...hosts].flatMap(([id, { life }]) => {
    const pid = state?.services[id]?.process?.pid;
    return life === undefined || !life.isAlive || life.isHeld || life.pid === pid ? [] : [`${id}: process ${life.pid} outlives the guard, and its journal says ${pid}`];
  });
}

/** When a guard must come to its end: it is told to stop, or one of its services cannot be started. */
function endOf({ diary, services, stopAt }: Lived): number {
  const failures = services.map(({ id }) => diary.of(id)).map((page) => (notedAt(page, 'ready') < Infinity ? Infinity : Math.min(notedAt(page, 'unready'), notedAt(page, 'bug'))));
  return Math.min(stopAt, ...failures);
}

function taleOf(service: GuardedService, lived: Lived): Tale {
  const page = lived.diary.of(service.id);
  return { service, page, startAt: lived.startAt, untilAt: Math.min(endOf(lived), notedAt(page, 'bug')) };
}

function notedAt(page: readonly Dated[], kind: Entry['kind']): number {
  return page.find((each) => each.kind === 'noted' && each.entry.kind === kind)?.at ?? Infinity;
}

function checkBug({ service, page }: Tale, { bugged }: Lived, tell: Tell): void {
  const bug = page.flatMap((each) => (each.kind === 'noted' && each.entry.kind === 'bug' ? [each.entry.text] : []))[0];
  if (bug !== undefined && bugged !== service.id) tell(`a bug: ${bug}`);
  if (bug === undefined && bugged === service.id) tell('its bug is not told');
}

/** What is said not to have come up in time did not come up, and had its time. */
function checkFailedStarts(tale: Tale, tell: Tell): void {
  const { service, page, startAt } = tale;
  for (const [n, each] of page.entries()) {
    if (each.kind !== 'noted') continue;
    const { entry, at } = each;
    if (!causeOf(entry).startsWith('not ready within')) continue;
    const fromAt = soughtFrom(page.slice(0, n), tale);
    const enoughMs = service.checks[0].timeoutMs + (service.confirmation.successThreshold + 1) * 60;
    const wellMs = Math.max(0, ...answersOf(tale).filter(({ answer }) => answer === 'ok').map((well) => Math.min(well.toAt, at) - Math.max(well.fromAt, fromAt)));
    if (wellMs > enoughMs) tell(`it is called late at ${at - startAt} although it was well for ${wellMs} ms`);
    if (!service.launch.background && page.slice(0, n).some(({ kind, at: goneAt }) => kind === 'gone' && goneAt >= fromAt && goneAt < at)) tell('its process was gone, and it was waited for');
    if (at - fromAt !== service.launch.readyTimeoutMs) tell(`it is called late after ${at - fromAt} ms`);
  }
}

/** Why a start that is told came to nothing; empty where none did. */
function causeOf(entry: Entry): string {
  if (entry.kind === 'unready') return entry.finding.cause;
  if (entry.kind === 'restarted') return entry.outcome.kind === 'not-cured' ? entry.outcome.finding.cause : '';
  return entry.kind === 'climbed' && entry.result === 'running' ? (/^started again in vain: (.*)/u.exec(entry.attempts.at(-1)?.verification ?? '')?.[1] ?? '') : '';
}

/** At the end nothing of it is left, and everything that depends on it was gone before it was ended. */
function checkGone({ service, page }: Tale, tales: readonly Tale[], tell: Tell): void {
  const born = page.filter(({ kind }) => kind === 'go').length;
  if (page.filter(({ kind }) => kind === 'gone').length < born) tell('a process of it is left');
  const endingAt = page.findLast(({ kind }) => kind === 'ending')?.order ?? Infinity;
  for (const other of tales.filter((each) => each.service.dependsOn.includes(service.id))) {
    const last = other.page.findLast(({ kind }) => kind === 'gone' || kind === 'go');
    if (last !== undefined && last.order > endingAt) tell(`it was stopped before ${other.service.id}, which needs it`);
  }
}

/** The report says what the journal's lines say, and no more. */
function checkReport(tale: Tale, { reports, state }: Lived, tell: Tell): void {
  const { watch } = reports.find(({ service }) => service.id === tale.service.id) ?? {};
  const known = state.services[tale.service.id];
  if (watch === undefined || known === undefined) return tell('the report does not know it');
  const spans = (outages: readonly { readonly startedAt: number; readonly endedAt: number | undefined }[]): string => outages.map(({ startedAt, endedAt }) => `${startedAt}-${endedAt}`).join(' ');
  const told = toldOf(tale).map(({ startedAt, cure }) => ({ startedAt, endedAt: cure?.passedAt === undefined ? undefined : Math.max(startedAt, cure.passedAt) }));
  if (spans(watch.outages.map(({ outage }) => outage)) !== spans(told.slice(-30))) tell(`the report tells ${spans(watch.outages.map(({ outage }) => outage))}, not ${spans(told)}`);
  for (const [n, outage] of toldOf(tale).slice(-30).entries()) {
    checkSuspected(tale, outage, watch.outages[n]?.wellUntilAt ?? Infinity, tell);
    const isReset = tale.page.some(({ kind, at }) => kind === 'go' && at >= outage.writtenAt && at <= (outage.cure?.writtenAt ?? Infinity));
    if (isReset && watch.outages[n]?.reset === false) tell(`the report of the outage told at ${outage.writtenAt - tale.startAt} hides that its process was replaced`);
  }
  const { upMs, downMs, uptime } = watch;
  if (upMs < 0 || downMs < 0 || (uptime !== undefined && (uptime < 0 || uptime > 1))) tell(`it was up for ${upMs} and down for ${downMs} ms`);
  if (known.process !== undefined) tell('its process is still in the journal');
}

function checkOutset(tales: readonly Tale[], { outset }: Lived, tell: Tell): void {
  const isReady = tales.every(({ page }) => notedAt(page, 'ready') < Infinity);
  const isUnready = tales.some(({ page }) => notedAt(page, 'unready') < Infinity);
  const expected = isReady ? 'ready' : isUnready ? 'unready' : 'interrupted';
  if (outset !== expected) tell(`the outset is ${outset}, not ${expected}`);
}
