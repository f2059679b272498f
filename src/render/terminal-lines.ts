import type { Clean } from '../ports.ts';

const columnsMin = 40;

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
