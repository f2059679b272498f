import { latest } from './history.ts';
import type { Marker } from './incident.ts';
import { beginEnd, beginMark, encodeWithin, endMark, readMarker } from './marker.ts';

/** GitHub's limit for a body, in characters. */
export const bodyCharsMax = 65_536;

/**
 * A body with our part replaced and everything that people wrote around it kept.
 * Where people have left too little room, our part gives up its folds, then all but the marker, and then what that can do without.
 * Where not even that is enough, it is longer than GitHub's limit.
 */
export function mergeBody(existing: string, ours: string): string {
  const begin = existing.indexOf(beginMark);
  const end = begin < 0 ? -1 : existing.indexOf(endMark, begin);
  const endsAt = end < 0 ? existing.indexOf(beginEnd, begin) + beginEnd.length : end + endMark.length;
  const before = existing.slice(0, Math.max(0, begin));
  const after = begin < 0 ? (existing.trim() === '' ? '' : `\n\n${existing}`) : existing.slice(endsAt);
  const marker = ours.slice(0, ours.indexOf(beginEnd) + beginEnd.length);
  const [top = ours] = ours.split('\n\n<details>');
  const parts = [ours, `${top}\n\n${endMark}`, `${marker}\n${endMark}`, marker];
  const room = bodyCharsMax - before.length - after.length;
  const fitting = parts.find((part) => part.length <= room) ?? leanWithin(ours, room) ?? marker;
  return before + fitting + after;
}

/** Our part with as much of its marker as there is room for, and nothing else. */
function leanWithin(ours: string, room: number): string | undefined {
  const known = readMarker(ours);
  const lean = known === undefined ? undefined : encodeWithin(known, room - endMark.length - 1);
  return lean === undefined ? undefined : `${lean}\n${endMark}`;
}

/** The hidden line by which the section for people is recognised, so that it is given once. */
export const learnedMark = '<!-- mock-medic:learned -->';

const learnedSection = `## What we learned\n${learnedMark}\n*For people: write here, it is never touched again.*`;

/**
 * A merged body with an empty section for what people learned, right behind our part and outside of it, so that it is theirs.
 * It is given once, and not where it finds no room. What people wrote before and after stays where it was.
 */
export function withLearned(body: string): string {
  const end = body.indexOf(endMark);
  const at = end < 0 ? body.length : end + endMark.length;
  const extended = `${body.slice(0, at)}\n\n${learnedSection}${body.slice(at)}`;
  return body.includes(learnedMark) || extended.length > bodyCharsMax ? body : extended;
}

/** Whether there is something to learn for people of an incident that is over: somebody was told, or its last outage was not simply healed by recovery. */
export function isWorthLearning(marker: Marker): boolean {
  const { curedBy, exhaustedAt } = latest(marker);
  return marker.notices.length > 0 || curedBy === undefined || exhaustedAt !== undefined;
}
