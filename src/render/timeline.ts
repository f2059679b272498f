import type { Attempt } from '../domain/attempt.ts';
import { downMs, latest, lengthMs, outageCount } from '../domain/history.ts';
import type { Marker, NoticeKind, Outage } from '../domain/incident.ts';
import type { Service } from '../domain/service.ts';
import type { Clean } from '../ports.ts';
import { clock, clockTenths, day, duration } from './duration.ts';
import { endIsUnsure, outageLength } from './headline.ts';
import { codeSpan, fenced, markdownText } from './markdown.ts';
import { attemptWords } from './words.ts';

interface Line {
  readonly at: number;
  readonly text: string;
}

/** The heading of the timeline: the day it begins, the time to detect and, once over, the time to recover. */
export function timelineTitle(marker: Marker): string {
  const outage = latest(marker);
  const recovered = outage.endedAt === undefined || marker.ending?.kind === 'retired' ? '' : ` · ${outage.curedBy === undefined ? 'back' : 'recovered'} after ${outageLength(outage)}`;
  return `Timeline · ${day(outage.startedAt)} UTC · detected in ${duration(outage.confirmedAt - outage.startedAt)}${recovered}`;
}

/** The latest outage, a list item a moment, oldest first; the date stands where it changes. */
export function timeline(marker: Marker, service: Service | undefined, clean: Clean): readonly string[] {
  const outage = latest(marker);
  const lines = [...beginning(outage, service), ...outage.attempts.map((each) => attemptLine(each, clean)), ...ended(outage, marker), ...closing(marker, outage)];
  const sorted = lines.toSorted((a, b) => a.at - b.at);
  return sorted.map(({ at, text }, n) => {
    const before = sorted[n - 1]?.at ?? outage.startedAt;
    return `- ${day(at) === day(before) ? '' : `${day(at)} `}${text}`;
  });
}

function beginning(outage: Outage, service: Service | undefined): readonly Line[] {
  const threshold = service?.confirmation.failureThreshold;
  const passed = outage.level === 'degraded' ? 'degraded' : 'failed';
  return [
    { at: outage.startedAt, text: `${clockTenths(outage.startedAt)} first ${passed} probe` },
    { at: outage.confirmedAt, text: `${clockTenths(outage.confirmedAt)} confirmed${threshold === undefined ? '' : `, ${threshold} of ${threshold}`}` },
  ];
}

function attemptLine(attempt: Attempt, clean: Clean): Line {
  const what = `${codeSpan(clean(attempt.label, 200))} ${attempt.attempt}`;
  return { at: attempt.startedAt, text: `${clock(attempt.startedAt)} ${what}: ${markdownText(attemptWords(attempt, clean))}` };
}

function ended(outage: Outage, { ending }: Marker): readonly Line[] {
  const exhausted = outage.exhaustedAt === undefined ? [] : [{ at: outage.exhaustedAt, text: `${clock(outage.exhaustedAt)} recovery exhausted` }];
  if (outage.endedAt === undefined) return [...exhausted, ...stillSeen(outage)];
  if (ending?.kind === 'retired') return [...exhausted, { at: outage.lastSeenAt, text: `${clock(outage.lastSeenAt)} last seen ${levelWord(outage)}` }];
  if (!endIsUnsure(outage)) return [...exhausted, { at: outage.endedAt, text: `${clockTenths(outage.endedAt)} first passed probe` }];
  return [
    ...exhausted,
    { at: outage.lastSeenAt, text: `${clock(outage.lastSeenAt)} last seen ${levelWord(outage)}` },
    { at: outage.endedAt, text: `${clock(outage.endedAt)} first passed probe; nobody looked in between, so it came back at a time unknown` },
  ];
}

const levelWord = ({ level }: Outage): string => (level === 'degraded' ? 'degraded' : 'down');

function stillSeen(outage: Outage): readonly Line[] {
  const known = Math.max(outage.confirmedAt, outage.exhaustedAt ?? 0, ...outage.attempts.map(({ endedAt, startedAt }) => endedAt ?? startedAt));
  if (outage.lastSeenAt - known < 60_000) return [];
  return [{ at: outage.lastSeenAt, text: `${clock(outage.lastSeenAt)} seen again, still ${levelWord(outage)}` }];
}

function closing(marker: Marker, outage: Outage): readonly Line[] {
  const said = marker.notices.filter((notice) => notice.outage === outage.id).map(({ kind, at }) => ({ at, text: `${clock(at)} ${noticeWords[kind]}` }));
  return marker.resolvedAt === undefined ? said : [...said, { at: marker.resolvedAt, text: `${clock(marker.resolvedAt)} closed` }];
}

const noticeWords: Readonly<Record<NoticeKind, string>> = {
  paged: 'people were called',
  reopened: 'reopened: it had been closed while it lasted',
  resolved: 'people were told that it is over',
  flapping: 'it was said that it flaps',
  lasting: 'people were told that it stays down',
  reminded: 'people were reminded',
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
