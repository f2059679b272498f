import { learnedMark } from '../../src/domain/body.ts';
import { commentKeys } from '../../src/domain/comment-key.ts';
import { downMs, latest } from '../../src/domain/history.ts';
import type { Marker, Notice, Outage } from '../../src/domain/incident.ts';
import { label } from '../../src/domain/label.ts';
import { endMark, readMarker } from '../../src/domain/marker.ts';
import { massFailureId, namesIn } from '../../src/domain/mass-failure.ts';
import type { Service } from '../../src/domain/service.ts';
import type { Issue, Write } from './simulated-github.ts';
import { hasSeenBegin, hasSeenPass, isConfirmed, isCured, serviceIn } from './sight.ts';
import type { SimulatedRun } from './simulated-run.ts';

const markers = new WeakMap<Issue, { readonly marker: Marker | undefined }>();

/** What an issue remembers; read once, as an issue's snapshot never changes. */
export function markerOf(issue: Issue): Marker | undefined {
  const known = markers.get(issue) ?? { marker: readMarker(issue.body) };
  markers.set(issue, known);
  return known.marker;
}

/** Called once for every law that is broken, with the law. */
export type Broken = (law: string) => void;
export type Update = Extract<Write, { readonly kind: 'update' }>;

/** What the laws know of a world besides the write that they judge. */
export interface Surroundings {
  readonly issues: ReadonlyMap<number, Issue>;
  readonly now: number;
  /** How far the clocks of two runners may be apart. */
  readonly skewMaxMs: number;
  /** The outage that was the latest when an issue was last closed by us as well again, by its number. */
  readonly calmUpTo: ReadonlyMap<number, number>;
  /** When a person took the label by which an open issue is found, or gave it back, by its number; not where a run has given it back since. */
  readonly strays: ReadonlyMap<number, number>;
}

/** What must hold of every single write, whatever went wrong before. `tell` is called once for every law that it breaks. */
export function checkWrite(write: Write, world: Surroundings, tell: Broken): void {
  const marker = markerOf(write.after);
  if (marker === undefined) return tell(`#${write.after.number} has no readable marker any more`);
  const law: Broken = (text) => tell(`#${write.after.number} ${marker.scope}/${marker.service} (${write.kind}): ${text}`);
  if (marker.scope !== write.run.scope) return law(`a run of scope ${write.run.scope} wrote it`);
  checkMarker(marker, world, law);
  if (write.run.isBlind && !isFolding(write, world.issues)) law('a run that was cut off wrote it');
  switch (write.kind) {
    case 'create':
      return checkCreate({ write, marker, world }, law);
    case 'comment':
      return checkComment(write, marker, law);
    case 'update':
      return checkUpdate(write, marker, world.issues, law);
  }
}

/** Whether a write only puts twins together. */
function isFolding(write: Write, issues: ReadonlyMap<number, Issue>): boolean {
  const marker = markerOf(write.after);
  if (write.kind !== 'update' || marker === undefined) return false;
  return marker.ending?.kind === 'folded' || (write.before.open === write.after.open && [...issues.values()].filter((issue) => isSame(issue, marker)).length > 1);
}

function checkMarker(marker: Marker, { now, skewMaxMs }: Surroundings, law: Broken): void {
  const soon = now + 2 * skewMaxMs;
  if (marker.outages.length > 30 || marker.notices.length > 40) law('its marker is not bounded');
  if (new Set(marker.outages.map(({ id }) => id)).size < marker.outages.length) law('two outages have one number');
  for (const [n, outage] of marker.outages.entries()) {
    const { startedAt, lastSeenAt, confirmedAt, endedAt } = outage;
    const next = marker.outages[n + 1];
    if (endedAt !== undefined && endedAt < startedAt) law('an outage ends before it begins');
    if (lastSeenAt < startedAt || confirmedAt < startedAt || (endedAt !== undefined && lastSeenAt > endedAt)) law('an outage was seen outside of itself');
    if ([startedAt, lastSeenAt, confirmedAt, endedAt ?? 0].some((at) => at > soon)) law('an outage lies in the future');
    if (next !== undefined && (endedAt ?? Infinity) > next.startedAt) law('two outages overlap');
    if (outage.attempts.length > 12) law('an outage remembers too many attempts');
  }
  const down = downMs(marker, now);
  if (down < 0 || down > soon - Math.min(marker.openedAt, now)) law(`a downtime of ${down} ms since ${marker.openedAt} at ${now}`);
}

interface Created {
  readonly write: Extract<Write, { readonly kind: 'create' }>;
  readonly marker: Marker;
  readonly world: Surroundings;
}

function checkCreate({ write: { run, after }, marker, world: { issues, now, skewMaxMs, strays } }: Created, law: Broken): void {
  const service = serviceIn(run, marker);
  if (service === undefined) return law('it was opened for a service that is not configured');
  const outage = latest(marker);
  if (!isConfirmed(run, service, outage.level)) law('it was opened without a confirmed failure');
  if (!hasSeenBegin(run, service, outage)) law('its outage begins with no probe of this run');
  if (outage.endedAt !== undefined && !isCured(run, service)) law('it was opened as healed without passes');
  if (service.id === massFailureId && confirmedIn(run) <= run.policy.groupAbove) law('so few are no mass failure');
  if (![label.ours, label.unsettled, label.service(service.id)].every((name) => after.labels.includes(name))) law('labels are missing from the start');
  const others = [...issues.values()].filter((issue) => issue.number !== after.number && isUnsettled(issue) && isSame(issue, marker) && !isBackSince(run, issue, strays));
  if (others.length > 0 && !run.isOverlapped) law(`it was opened beside #${others.map(({ number }) => number).join(', #')}`);
  const since = now - service.incident.reopenWindowMs + 2 * skewMaxMs;
  const recent = [...issues.values()].find((issue) => issue.number !== after.number && isSame(issue, marker) && !issue.open && isReopenable(markerOf(issue), since));
  const stray = [...issues.values()].find((issue) => strays.has(issue.number) && issue.open && !isUnsettled(issue) && isSame(issue, marker));
  if (stray !== undefined && !run.isOverlapped) law(`it was opened beside #${stray.number}, which is open and has only lost its label`);
  const mass = [...issues.values()].find((issue) => issue.open && isUnsettled(issue) && isSame(issue, { scope: marker.scope, service: massFailureId }));
  if (mass !== undefined && namesIn(latest(markerOf(mass) ?? marker).mass).includes(service.id) && !run.isOverlapped && !run.isFaulty && run.possibleMaintenance(service.id).length === 0) law(`it is told in the mass failure #${mass.number}`);
  if (recent !== undefined && !run.isOverlapped) law(`it was opened although #${recent.number} was resolved within the reopen window`);
}

function checkComment({ run, before, after, body }: Extract<Write, { readonly kind: 'comment' }>, marker: Marker, law: Broken): void {
  // What a command says is judged with the command.
  if (run.occasion.comment !== undefined) return;
  const service = serviceIn(run, marker);
  const key = /<!-- mock-medic:key (\w+)\/(\d+)(?:\/\d+)? -->/.exec(body);
  if (service === undefined || key === null) return law('a comment without a key or a service');
  const times = after.comments.filter((comment) => comment.by !== 'people' && comment.body.includes(key[0])).length;
  if (times > 1 && !run.isOverlapped) law(`${key[1]}/${key[2]} was said ${times} times`);
  if (key[1] === 'resolved' && !isOver(run, service, marker)) law('told as resolved without passes');
  if (key[1] !== 'resolved' && key[1] !== 'flapping' && !isConfirmed(run, service, 'degraded')) law('people were called without a confirmed failure');
  // A mass failure that is about to be reopened for others says so first; its reopening is judged by its members.
  if (isMuted(before) && marker.service !== massFailureId) law('a muted incident was commented on');
}

/** Once, a section for people is put behind our part; else not a character is changed. */
function isLeftToPeople(before: string, after: string): boolean {
  return before === after || (!before.includes(learnedMark) && after.replace(/\n\n## What we learned\n<!-- mock-medic:learned -->\n[^\n]*/, '') === before);
}

function checkUpdate(write: Update, marker: Marker, issues: ReadonlyMap<number, Issue>, law: Broken): void {
  const { run, before, after } = write;
  const earlier = markerOf(before);
  if (earlier === undefined || !isSame(before, marker)) return law('it became the record of something else');
  const service = serviceIn(run, marker);
  if (!before.open && after.open) checkReopening({ write, marker, earlier, service }, law);
  if (isUnsettled(before) && !isUnsettled(after)) checkClosing({ write, marker, service }, issues, law);
  if (isUnsettled(before) && isUnsettled(after) && before.open && !after.open) law('it was closed and left unsettled');
  if (run.isOverlapped) return;
  checkHistory({ write, marker, earlier, service }, issues, law);
  if (!isLeftToPeople(outside(before.body), outside(after.body))) law('people’s text was changed');
  const lost = before.labels.filter((name) => !isManaged(name) && !after.labels.includes(name));
  if (lost.length > 0) law(`the label ${lost.join(', ')} was lost`);
  const isNext = latest(marker).id !== latest(earlier).id;
  if (before.labels.includes(label.acknowledged) && !after.labels.includes(label.acknowledged) && !(isNext && isUnsettled(after) && !before.open) && !isGivenBack(before, earlier)) law('an acknowledgement was lost');
  if (before.assignees.some((login) => !after.assignees.includes(login))) law('an assignee was lost');
}

/** Whether the person by whom we have labelled an issue as taken is assigned no longer: that label cannot be told from one that somebody else puts there. */
export function isGivenBack({ assignees }: Issue, { acknowledged }: Marker): boolean {
  return acknowledged?.by !== undefined && !assignees.includes(acknowledged.by);
}

interface Changed {
  readonly write: Update;
  readonly marker: Marker;
  readonly service: Service | undefined;
}

/** Whether a mass failure has services that it did not have before: those nobody has muted. */
export function bringsOthers(marker: Marker, earlier: Marker): boolean {
  const known = new Set(namesIn(latest(earlier).mass));
  return namesIn(latest(marker).mass).some((id) => !known.has(id));
}

function checkReopening({ write, marker, earlier, service }: Changed & { readonly earlier: Marker }, law: Broken): void {
  const { run, before } = write;
  if (service === undefined || !isConfirmed(run, service, latest(marker).level)) law('it was reopened without a confirmed failure');
  if (isMuted(before) && !bringsOthers(marker, earlier)) law('a muted incident was reopened');
  const { id } = latest(marker);
  const told = earlier.notices.some(({ kind, outage }) => kind === 'reopened' && outage === id);
  if (told && isUnsettled(before) && before.closure?.by === 'person') law('a person closed it twice, and it was reopened twice');
}

function checkClosing({ write, marker, service }: Changed, issues: ReadonlyMap<number, Issue>, law: Broken): void {
  const { run, before, after } = write;
  const { ending } = marker;
  if (after.open) return law('it was settled and left open');
  switch (ending?.kind) {
    case 'retired':
      if (service !== undefined || !run.isWhole) law('it was retired although it is configured');
      return;
    case 'folded': {
      const into = issues.get(ending.into);
      const known = into === undefined ? undefined : markerOf(into);
      if (into === undefined || known === undefined || into.number === after.number || !isSame(into, marker)) return law('it was folded into another identity');
      if (!run.isOverlapped && before.labels.includes(label.acknowledged) && !into.labels.includes(label.acknowledged)) law('folding lost an acknowledgement');
      if (!run.isOverlapped && !marker.outages.every((outage) => isCovered(outage, known))) law('folding lost an outage');
      return;
    }
    case 'settled':
    case undefined:
      if (service === undefined || !isOver(run, service, markerOf(before) ?? marker)) law('it was closed without passes');
      if (latest(marker).endedAt === undefined) law('it was closed while its outage lasts');
  }
}

/** Whether a comment says what was noted; that people are called may be said in the comment that reopens. */
function isSaid({ kind, outage, nth }: Notice, { comments }: Issue): boolean {
  const kinds = kind === 'paged' ? ['paged', 'reopened'] : [kind];
  return comments.some(({ by, body }) => by !== 'people' && kinds.some((each) => commentKeys(body).some((said) => said.kind === each && said.outage === outage && said.nth === nth)));
}

function checkHistory({ write: { run, after }, marker, earlier, service }: Changed & { readonly earlier: Marker }, issues: ReadonlyMap<number, Issue>, law: Broken): void {
  const twins = [...issues.values()].filter((issue) => isSame(issue, marker)).length > 1;
  if (!earlier.outages.every((outage) => isCovered(outage, marker))) law('an outage was forgotten');
  const isKnown = ({ kind, outage, nth }: Notice): boolean => earlier.notices.some((known) => known.kind === kind && known.outage === outage && known.nth === nth);
  // That it was reopened is noted also where it may not be said.
  if (!twins && !marker.notices.every((notice) => notice.kind === 'reopened' || isKnown(notice) || isSaid(notice, after))) law('it notes what nobody has said');
  if (marker.openedAt > earlier.openedAt) law('its beginning was moved');
  const kept = (kind: string, outage: number): boolean => marker.notices.some((notice) => notice.kind === kind && notice.outage === outage);
  if (marker.notices.length < 40 && !earlier.notices.every(({ kind, outage }) => kept(kind, outage) || !marker.outages.some(({ id }) => id === outage))) law('what was said was forgotten');
  for (const outage of marker.outages.filter(({ id }) => !earlier.outages.some((known) => known.id === id))) {
    if (!twins && (service === undefined || !isConfirmed(run, service, outage.level))) law('an outage was added that nobody confirmed');
  }
  const [before, now] = [latest(earlier), latest(marker)];
  const isBegun = before.recovery !== 'none' && before.endedAt === undefined && before.level === 'failing';
  if (before.id === now.id && isBegun && now.recovery === 'none' && now.level === 'failing' && now.endedAt === undefined && !twins) law('that recovery was begun is forgotten');
  if (before.id !== now.id || before.endedAt !== undefined || now.endedAt === undefined || marker.ending?.kind === 'retired') return;
  if (!twins && (service === undefined || !isOver(run, service, earlier))) law('its outage was ended without passes');
  const isClipped = [before.startedAt, now.startedAt, now.lastSeenAt, before.lastSeenAt].includes(now.endedAt);
  if (!twins && service !== undefined && service.id !== massFailureId && !isClipped && !hasSeenPass(run, service, now.endedAt)) law('its outage ended with no pass of this run');
}

/** Whether this run has seen that an outage is over; a mass failure is when all that are in it are well, told elsewhere or gone. */
function isOver(run: SimulatedRun, service: Service, marker: Marker): boolean {
  if (service.id !== massFailureId) return isCured(run, service);
  return namesIn(latest(marker).mass).every((id) => {
    const member = run.services.find((each) => each.id === id);
    return member === undefined ? run.isComplete : run.ownAtStart.has(id) || isCured(run, member);
  });
}

const confirmedIn = (run: SimulatedRun): number => run.services.filter((each) => isConfirmed(run, each, each.incident.openOn)).length;

function isReopenable(marker: Marker | undefined, since: number): boolean {
  return marker !== undefined && marker.ending?.kind !== 'folded' && (marker.resolvedAt ?? 0) > since;
}

export const isUnsettled = ({ labels }: Issue): boolean => labels.includes(label.unsettled);
const isManaged = (name: string): boolean => [label.unsettled, label.needsHuman, label.acknowledged, label.flapping].some((ours) => ours === name) || name.startsWith('severity:');

/** Whether a person has given an issue the label back by which it is found while a run went on: between two of its readings it is in neither. */
export function isBackSince({ occasion: { startedAt } }: SimulatedRun, { number }: Issue, strays: Surroundings['strays']): boolean {
  return (strays.get(number) ?? 0) >= startedAt;
}

/** A person did not want it, and it has not been settled since; what a silence withholds is a later outage. */
export function isMuted(issue: Issue): boolean {
  return !issue.open && isUnsettled(issue) && issue.closure?.by === 'person' && issue.closure.reason === 'not-planned' && !isWithheld(markerOf(issue));
}

/** A silence keeps an outage in a record that had been settled. */
export function isWithheld(marker: Marker | undefined): boolean {
  return marker?.resolvedAt !== undefined && marker.ending === undefined && latest(marker).endedAt === undefined;
}

/** Whether an issue is the record of the same scope and service. */
export function isSame(issue: Issue, { scope, service }: Pick<Marker, 'scope' | 'service'>): boolean {
  const marker = markerOf(issue);
  return marker?.scope === scope && marker.service === service;
}

function isCovered({ startedAt }: Outage, by: Marker): boolean {
  return by.older.count > 0 || by.outages.some((outage) => outage.startedAt <= startedAt && startedAt <= (outage.endedAt ?? Infinity));
}

function outside(body: string): string {
  const begin = body.indexOf('<!-- mock-medic:begin');
  const end = body.indexOf(endMark);
  return begin < 0 || end < 0 ? body : `${body.slice(0, begin)}|${body.slice(end + endMark.length)}`;
}
