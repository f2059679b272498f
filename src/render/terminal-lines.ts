import type { Report } from '../domain/report.ts';
import type { Clean } from '../ports.ts';
import { logLine } from './foreign.ts';
import type { Outcome } from './outcome.ts';
import { recordFailures } from './record-failures.ts';

const columnsMin = 40;
const eachMax = 20;

/** The sign of an outcome before its service. */
export const sign: Readonly<Record<Outcome, string>> = { failing: '✖', unknown: '?', degraded: '!', healed: '✔', healthy: '✔' };

/** The colour of an outcome, as terminals number them. */
export const colour: Readonly<Record<Outcome, number>> = { failing: 31, unknown: 35, degraded: 33, healed: 33, healthy: 32 };

/** How a terminal shows a result. */
export interface TerminalOptions {
  readonly colour: boolean;
  /** Columns; lines are wrapped at spaces where possible, and never narrower than 40. */
  readonly width: number;
  readonly clean: Clean;
}

/** Words in one of the terminal's colours, where it has them. */
export function paint(text: string, code: number, { colour: isColoured }: TerminalOptions): string {
  return isColoured ? `\u001B[${code}m${text}\u001B[39m` : text;
}

/** What went wrong besides the services: bugs of ours, what could not be recorded, and what a person should know. */
export function troubleLines(report: Report, options: TerminalOptions): readonly string[] {
  const lines = (lead: string, sentences: readonly string[]): readonly string[] => sentences.slice(0, eachMax).flatMap((sentence) => wrapped(lead, logLine(options.clean(sentence, 500)), options));
  const { unrecorded, unread } = recordFailures(report);
  const red = (lead: string): string => paint(lead, 31, options);
  return [...lines(red('A bug in Mock Medic: '), report.bugs), ...lines(red('Not recorded: '), unrecorded), ...lines(red('The record could not be read: '), unread), ...lines('Note: ', report.remarks)];
}

/** Lines of at most the terminal's width, the second and later ones indented; a word longer than a line is cut where the line ends, but for an address, which could not be followed then. */
export function wrapped(lead: string, text: string, { width }: TerminalOptions): readonly string[] {
  const columns = Math.max(columnsMin, width);
  const lines: string[] = [];
  let room = columns - plainLength(lead);
  let line = '';
  for (const word of text.split(' ').flatMap((each) => pieces(each, columns - 4))) {
    const next = line === '' ? word : `${line} ${word}`;
    if (plainLength(next) <= room) {
      line = next;
      continue;
    }
    lines.push(line);
    line = word;
    room = columns - 4;
  }
  return [...lines, line].map((each, n) => (n === 0 ? (lead + each).trimEnd() : `    ${each}`));
}

function pieces(word: string, max: number): readonly string[] {
  const characters = Array.from(word);
  return characters.length <= max || /^https?:/.test(word) ? [word] : [characters.slice(0, max).join(''), ...pieces(characters.slice(max).join(''), max)];
}

const plainLength = (text: string): number => Array.from(text.replaceAll(/\u001B\[\d+m/g, '')).length;
