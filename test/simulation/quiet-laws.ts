import { latest } from '../../src/domain/history.ts';
import type { Marker } from '../../src/domain/incident.ts';
import { label, severityOf } from '../../src/domain/label.ts';
import type { Service } from '../../src/domain/service.ts';
import { flappingSince, quietAt } from './flapping-oracle.ts';
import { bringsOthers, isGivenBack, isSame, isUnsettled, markerOf, type Broken, type Surroundings, type Update } from './laws.ts';
import { serviceIn, servicesMeant } from './sight.ts';
import type { Issue, Write } from './simulated-github.ts';
import type { SimulatedRun } from './simulated-run.ts';

const minute = 60_000;
const dayMs = 24 * 60 * minute;
const key = /<!-- mock-medic:key (\w+)\/(\d+)(?:\/(\d+))? -->/;

/** What must hold of every write so that people are called when they are needed, and left alone otherwise. */
export function checkManners(write: Write, world: Surroundings, tell: Broken): void {
  const marker = markerOf(write.after);
  const service = marker === undefined ? undefined : serviceIn(write.run, marker, write.kind === 'create' ? undefined : markerOf(write.before));
  if (marker === undefined || service === undefined) return;
  const law: Broken = (text) => tell(`#${write.after.number} ${marker.scope}/${marker.service} (${write.kind}): ${text}`);
  switch (write.kind) {
    case 'create':
      if (write.run.isMaintained(service.id)) law('it was opened in maintenance');
      return;
    case 'comment':
      return checkSpeech({ write, marker, service, world }, law);
    case 'update':
      return checkUpdate({ write, marker, service, world }, law);
  }
}

interface Judged<W extends Write> {
  readonly write: W;
  readonly marker: Marker;
  readonly service: Service;
  readonly world: Surroundings;
}

function checkSpeech({ write: { run, before, after, body }, marker, service, world }: Judged<Extract<Write, { readonly kind: 'comment' }>>, law: Broken): void {
  const [, kind = '', id] = key.exec(body) ?? [];
  const { now, skewMaxMs } = world;
  // Of two that speak at once each may overwrite what the other has noted.
  const today = after.comments.filter(({ by, at }) => by !== 'people' && !by.isOverlapped && at > now - dayMs + 2 * skewMaxMs);
  if (today.length > service.incident.commentsPerDay && !run.isOverlapped) law(`it was commented on ${today.length} times in a day`);
  // Whoever asks wants an answer.
  if (run.occasion.comment !== undefined) return;
  if (marker.silence !== undefined && marker.silence.untilAt > now + skewMaxMs && !run.isOverlapped) law(`${kind} was said while a person wants silence`);
  if (kind !== 'resolved' && run.isMaintained(service.id)) law(`${kind} was said in maintenance`);
  if (run.isOverlapped) return;
  const outages = flappingSince(marker, service, world.calmUpTo.get(after.number) ?? 0);
  const isOneMore = kind === 'reopened' || !before.open;
  const hasLasted = before.comments.some(({ by, body: said }) => by !== 'people' && said.includes(`mock-medic:key lasting/${latest(marker).id} `));
  if (outages !== undefined && !isOneMore && !['flapping', 'lasting', 'resolved'].includes(kind) && !hasLasted) law(`${kind} was said while it flaps`);
  const isTaken = isAcknowledged(before, marker, service);
  if (body.includes('@org/on-call') && isTaken && before.open) law('people were paged for what somebody has taken');
  if (kind === 'reminded') checkReminder({ run, before, marker, service, world }, Number(id), law);
  if (kind === 'lasting' && now - latest(marker).startedAt < 30 * minute - 2 * skewMaxMs) law('it has not been down for long');
}

function checkReminder({ run, before, marker, service, world: { now, skewMaxMs } }: { readonly run: SimulatedRun; readonly before: Issue; readonly marker: Marker; readonly service: Service; readonly world: Surroundings }, outage: number, law: Broken): void {
  // Of a mass failure anybody in it may want to be reminded.
  const pauses = servicesMeant(run, service).flatMap(({ incident }) => incident.remindMs ?? []);
  const remindMs = pauses.length === 0 ? undefined : Math.min(...pauses);
  if (remindMs === undefined) return law('nobody wants to be reminded');
  if (!before.labels.includes(label.needsHuman)) law('a reminder though nobody is needed');
  if (isAcknowledged(before, marker, service)) law('a reminder of what somebody has taken');
  const earlier = before.comments.filter(({ by, body }) => by !== 'people' && body.includes(`key reminded/${outage}/`));
  const lastAt = Math.max(latest(marker).startedAt, ...earlier.map(({ at }) => at));
  const count = new Set(earlier.map((comment) => key.exec(comment.body)?.[0])).size;
  const pauseMs = Math.min(Math.max(remindMs, 7 * dayMs), remindMs * 2 ** count);
  if (now - lastAt < pauseMs - 2 * skewMaxMs - 10 * minute * count) law(`a reminder ${now - lastAt} ms after the last, not ${pauseMs}`);
}

function checkUpdate({ write, marker, service, world }: Judged<Update>, law: Broken): void {
  const { run, before, after } = write;
  const earlier = markerOf(before);
  if (earlier === undefined) return;
  if (!before.open && after.open) {
    if (run.isMaintained(service.id)) law('it was reopened in maintenance');
    if (earlier.silence !== undefined && earlier.silence.untilAt > world.now + world.skewMaxMs && !run.isOverlapped && !bringsOthers(marker, earlier)) law('it was reopened while a person wants silence');
  }
  const isTwin = [...world.issues.values()].filter((issue) => isSame(issue, marker) && (isUnsettled(issue) || issue.number === after.number)).length > 1;
  if (run.isOverlapped || isTwin) return;
  const outages = flappingSince(marker, service, world.calmUpTo.get(after.number) ?? 0);
  if (before.open && !after.open && outages !== undefined && marker.ending?.kind !== 'retired' && world.now < (quietAt(outages) ?? Infinity) - 2 * world.skewMaxMs) law('it was closed before it had been quiet for long enough');
  const isSaidNow = marker.notices.some((notice) => notice.kind === 'flapping' && !earlier.notices.some((known) => known.kind === 'flapping' && known.outage === notice.outage));
  // A run that was killed may have said it of an outage that it could not record.
  const isOwn = after.comments.some(({ by, at, body }) => by !== 'people' && at >= run.occasion.startedAt && body.includes('key flapping/'));
  if (isSaidNow && isOwn && outages === undefined) law('it was said to flap and does not');
  // A command leaves the labels to the next run that looks.
  if (!after.open || run.occasion.comment !== undefined) return;
  checkLabels({ write, marker, service, world }, outages !== undefined, law);
  checkAcknowledgement({ write, marker, service, world }, earlier, law);
}

function checkLabels({ write: { run, after }, marker, service }: Judged<Update>, isFlapping: boolean, law: Broken): void {
  if (after.labels.includes(label.flapping) !== isFlapping) law(isFlapping ? 'it flaps, and no label says so' : 'it is labelled as flapping and does not flap');
  const outage = latest(marker);
  const isHelpless = outage.recovery === 'none' || outage.recovery === 'exhausted';
  const mayNeed = outage.endedAt === undefined && isHelpless && service.incident.pageFor.includes(severityOf(outage.level, service));
  const needs = after.labels.includes(label.needsHuman);
  if (needs && (!mayNeed || run.isMaintained(service.id))) law('it says that a person is needed, who is not');
}

function checkAcknowledgement({ write: { before, after }, marker, service }: Judged<Update>, earlier: Marker, law: Broken): void {
  const isAnew = !before.open && latest(marker).id !== latest(earlier).id;
  if (isAnew && (marker.acknowledged !== undefined || after.labels.includes(label.acknowledged))) law('an acknowledgement outlived its outage');
  if (isAnew || latest(marker).endedAt !== undefined) return;
  if (isAcknowledged(before, earlier, service) !== (marker.acknowledged !== undefined)) law('it does not know whether somebody has taken it');
}

/** Whether somebody has taken an incident, as GitHub shows it, and has not given it back. */
function isAcknowledged(issue: Issue, marker: Marker, { incident }: Service): boolean {
  const { bystanders } = marker;
  const isLabelled = issue.labels.includes(label.acknowledged) && !isGivenBack(issue, marker);
  return isLabelled || issue.assignees.some((login) => !incident.assignees.includes(login) && !bystanders.includes(login));
}
