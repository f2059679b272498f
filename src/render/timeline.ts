import type { Attempt } from '../domain/attempt.ts';
import { shareOf } from '../domain/conclude.ts';
import { downMs, latest, lengthMs, outageCount } from '../domain/history.ts';
import type { Marker, NoticeKind, Outage } from '../domain/incident.ts';
import type { Service } from '../domain/service.ts';
import { isOfProcess } from '../domain/verdict.ts';
import type { Clean } from '../ports.ts';
import { clock, clockTenths, day, duration } from './duration.ts';
import { blindBefore, detection, endIsUnsure, outageLength } from './edges.ts';
import { codeSpan, fenced, markdownText } from './markdown.ts';
import { isMass } from './mass.ts';
import { takenBy, type Subject } from './need.ts';
import { trialWords } from './recovery-words.ts';
import { attemptWords } from './words.ts';

interface Line {
  readonly at: number;
  readonly text: string;
}

/** The heading of the timeline: the day it begins, the time to detect and, once over, the time to recover. */
export function timelineTitle(marker: Marker): string {
  const outage = latest(marker);
  const recovered = outage.endedAt === undefined || marker.ending?.kind === 'retired' ? '' : ` · ${outage.curedBy === undefined ? 'back' : 'recovered'} after ${outageLength(outage)}`;
  return `Timeline · ${day(outage.startedAt)} UTC · detected in ${detection(outage)}${recovered}`;
}

/** The latest outage, a list item a moment, oldest first; the date stands where it changes. */
export function timeline(subject: Subject, clean: Clean): readonly string[] {
  const { marker } = subject;
  const outage = latest(marker);
  const lines = [...beginning(outage, subject, clean), ...outage.attempts.map((each) => attemptLine(each, clean)), ...ended(outage, subject), ...between(marker, outage, clean), ...closing(marker, outage)];
  const sorted = lines.toSorted((a, b) => a.at - b.at);
  return sorted.map(({ at, text }, n) => {
    const before = sorted[n - 1]?.at ?? outage.startedAt;
    return `- ${day(at) === day(before) ? '' : `${day(at)} `}${text}`;
  });
}

function beginning(outage: Outage, subject: Subject, clean: Clean): readonly Line[] {
  const blindAt = blindBefore(outage);
  return [...(blindAt === undefined ? [] : [{ at: blindAt, text: `${clock(blindAt)} the last look before: it may have begun at any time since` }]), ...seenFirst(outage, subject, clean)];
}

/** What was seen when it began, and what made it certain: a process that ended needs no second look, and what is now up, now down no streak. */
function seenFirst(outage: Outage, { marker, service }: Subject, clean: Clean): readonly Line[] {
  const { startedAt, confirmedAt, findings: [finding] } = outage;
  const first = (what: string): Line => ({ at: startedAt, text: `${clockTenths(startedAt)} ${what}` });
  const confirmed = (how: string): Line => ({ at: confirmedAt, text: `${clockTenths(confirmedAt)} confirmed${how}` });
  if (isOfProcess(finding) && startedAt === confirmedAt) return [first(markdownText(clean(finding.cause, 100)))];
  const share = shareOf(finding);
  if (share !== undefined) return [first('first probe that did not pass'), confirmed(`: ${share}`)];
  const isDegraded = outage.level === 'degraded';
  const streak = isMass(marker) ? undefined : service && streakOf(service, isDegraded);
  return [first(`first ${isDegraded ? 'degraded' : 'failed'} probe`), confirmed(streak === undefined ? '' : `, ${streak} of ${streak}`)];
}

const streakOf = ({ confirmation: { failureThreshold, successThreshold } }: Service, isDegraded: boolean): number => (isDegraded ? Math.max(failureThreshold, successThreshold) : failureThreshold);

function attemptLine(attempt: Attempt, clean: Clean): Line {
  const what = `${codeSpan(clean(attempt.label, 200))} ${attempt.attempt}`;
  return { at: attempt.startedAt, text: `${clock(attempt.startedAt)} ${what}: ${markdownText(attemptWords(attempt, clean))}` };
}

function ended(outage: Outage, subject: Subject): readonly Line[] {
  const { ending } = subject.marker;
  const trial = trialWords(subject);
  const again = stillSeen(outage, trial);
  const exhausted = atItsEnd(outage, again.length === 0 ? trial : undefined);
  if (outage.endedAt === undefined) return [...exhausted, ...again];
  if (ending?.kind === 'retired') return [...exhausted, { at: outage.lastSeenAt, text: `${clock(outage.lastSeenAt)} last seen ${levelWord(outage)}` }];
  if (!endIsUnsure(outage)) return [...exhausted, { at: outage.endedAt, text: `${clockTenths(outage.endedAt)} first passed probe` }];
  return [
    ...exhausted,
    { at: outage.lastSeenAt, text: `${clock(outage.lastSeenAt)} last seen ${levelWord(outage)}` },
    { at: outage.endedAt, text: `${clock(outage.endedAt)} first passed probe; nobody looked in between, so it came back at a time unknown` },
  ];
}

function atItsEnd({ exhaustedAt, lastSeenAt }: Outage, trial: string | undefined): readonly Line[] {
  if (exhaustedAt !== undefined) return [{ at: exhaustedAt, text: `${clock(exhaustedAt)} recovery exhausted${trial === undefined ? '' : `; ${trial}`}` }];
  return trial === undefined ? [] : [{ at: lastSeenAt, text: `${clock(lastSeenAt)} recovery rests; ${trial}` }];
}

/** What people did, and when nobody looked, while it lasted. */
function between({ acknowledged, gap }: Marker, { startedAt, endedAt = Infinity }: Outage, clean: Clean): readonly Line[] {
  const taken = acknowledged === undefined || acknowledged.at < startedAt || acknowledged.at > endedAt ? [] : [{ at: acknowledged.at, text: `${clock(acknowledged.at)} ${takenBy(acknowledged, clean)}` }];
  const unseen = gap === undefined || gap.fromAt < startedAt || gap.fromAt > endedAt ? [] : [{ at: gap.fromAt, text: `${clock(gap.fromAt)} the last look before ${clock(gap.toAt)}: what happened between is not known` }];
  return [...taken, ...unseen];
}

const levelWord = ({ level }: Outage): string => (level === 'degraded' ? 'degraded' : 'down');

/** Where it was seen again, that is when it was known until when recovery rests. */
function stillSeen(outage: Outage, trial: string | undefined): readonly Line[] {
  const known = Math.max(outage.confirmedAt, outage.exhaustedAt ?? 0, ...outage.attempts.map(({ endedAt, startedAt }) => endedAt ?? startedAt));
  if (outage.lastSeenAt - known < 60_000) return [];
  return [{ at: outage.lastSeenAt, text: `${clock(outage.lastSeenAt)} seen again, still ${levelWord(outage)}${trial === undefined ? '' : `; ${trial}`}` }];
}

function closing(marker: Marker, outage: Outage): readonly Line[] {
  const said = marker.notices.filter((notice) => notice.outage === outage.id).map(({ kind, at }) => ({ at, text: `${clock(at)} ${noticeWords[kind]}` }));
  return marker.resolvedAt === undefined ? said : [...said, { at: marker.resolvedAt, text: `${clock(marker.resolvedAt)} closed` }];
}

const noticeWords: Readonly<Record<NoticeKind, string>> = {
  paged: 'people were called',
  reopened: 'reopened: it had been closed while it lasted',
  resolved: 'it was said that it is over',
  flapping: 'it was said that it flaps',
  lasting: 'it was said that it stays down',
  reminded: 'it was said again',
  circuit: 'it was said that recovery rests',
  replied: 'a command was answered',
};

/** The last lines that the latest attempts printed, a block of code each; what the next attempt printed again is shown once. */
export function outputs({ attempts }: Outage, clean: Clean): string {
  const isRepeated = ({ output, label }: Attempt, n: number): boolean => attempts.slice(n + 1).some((later) => later.label === label && later.output === output);
  const printed = attempts.filter((each, n) => each.output.trim() !== '' && !isRepeated(each, n)).slice(-3);
  return printed.map((each) => `Last lines of ${codeSpan(clean(each.label, 200))} ${each.attempt}:\n\n${fenced(clean(each.output, 1_000))}`).join('\n\n');
}

/** All outages of an incident that had several: how many and how long in all, then a list item each, oldest first. */
export function outageList(marker: Marker, clean: Clean): { readonly title: string; readonly lines: readonly string[] } | undefined {
  const count = outageCount(marker);
  if (count < 2) return undefined;
  const last = latest(marker);
  const title = `${count} outages since ${day(marker.openedAt)} UTC · ${duration(downMs(marker, last.lastSeenAt))} in all`;
  const { older } = marker;
  const forgotten = older.count === 0 ? [] : [`- ${older.count} older: ${duration(older.downMs)} in all`];
  return { title, lines: [...forgotten, ...marker.outages.map((each) => `- ${outageWords(each, clean)}`)] };
}

function outageWords(outage: Outage, clean: Clean): string {
  const begin = `${day(outage.startedAt)} ${clock(outage.startedAt)}`;
  const cause = markdownText(clean(outage.findings[0].cause, 100));
  if (outage.endedAt === undefined) return `${begin} until now, ${duration(lengthMs(outage, outage.lastSeenAt))} so far: ${cause}`;
  const end = `${day(outage.endedAt) === day(outage.startedAt) ? '' : `${day(outage.endedAt)} `}${clock(outage.endedAt)}`;
  const cure = outage.curedBy === undefined ? '' : `; cured by ${codeSpan(clean(outage.curedBy, 100))}`;
  return `${begin} to ${end}, ${outageLength(outage)}: ${cause}${cure}`;
}
