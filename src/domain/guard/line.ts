import type { Entry } from './entry.ts';
import { withEntry } from './fold.ts';
import type { GuardState } from './state.ts';

/** What a journal's text came to: the state, and how many lines of it could not be believed. */
export interface JournalReading {
  readonly state: GuardState | undefined;
  readonly lost: number;
}

/** One entry as a line of the journal, its end included: a checksum and JSON, so that a line that was cut anywhere is known as such. */
export function lineOf(entry: Entry): string {
  const text = JSON.stringify(entry);
  return `${checksum(text)} ${text}\n`;
}

/** Reads a journal, whatever a crash or a full disk left of it: whole lines count, the others are passed over. */
export function readJournal(text: string): JournalReading {
  let state: GuardState | undefined;
  let lost = 0;
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const entry = entryOf(line);
    if (entry === undefined) lost += 1;
    else state = withEntry(state, entry);
  }
  return { state, lost };
}

function entryOf(line: string): Entry | undefined {
  const text = line.slice(9);
  if (line[8] !== ' ' || line.slice(0, 8) !== checksum(text)) return undefined;
  // What bears its checksum was written by us, whole.
  return JSON.parse(text) as Entry;
}

/** FNV-1a, 32 bits, over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/): against accidents, not against forgery. */
function checksum(text: string): string {
  let hash = 0x81_1c_9d_c5;
  for (let n = 0; n < text.length; n += 1) hash = Math.imul(hash ^ text.charCodeAt(n), 0x01_00_01_93);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
