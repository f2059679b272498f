import { beginEnd, beginMark, endMark } from './marker.ts';

/** GitHub's limit for a body, in characters. */
export const bodyCharsMax = 65_536;

/**
 * A body with our part replaced and everything that people wrote around it kept.
 * Where people have left too little room, our part gives up its folds, and then all but the marker.
 */
export function mergeBody(existing: string, ours: string): string {
  const begin = existing.indexOf(beginMark);
  const end = begin < 0 ? -1 : existing.indexOf(endMark, begin);
  const endsAt = end < 0 ? existing.indexOf(beginEnd, begin) + beginEnd.length : end + endMark.length;
  const before = existing.slice(0, Math.max(0, begin));
  const after = begin < 0 ? (existing.trim() === '' ? '' : `\n\n${existing}`) : existing.slice(endsAt);
  const marker = ours.slice(0, ours.indexOf(beginEnd) + beginEnd.length);
  const [top = ours] = ours.split('\n\n<details>');
  const parts = [ours, `${top}\n\n${endMark}`, `${marker}\n${endMark}`];
  const fitting = parts.find((part) => before.length + part.length + after.length <= bodyCharsMax) ?? marker;
  return before + fitting + after;
}
