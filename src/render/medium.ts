import type { Clean } from '../ports.ts';
import { codeSpan, markdownText } from './markdown.ts';

/** How words are shown in a medium: names, commands and paths; prose; and what should be seen first. What is foreign is inert afterwards. */
export interface Medium {
  readonly code: (text: string) => string;
  readonly prose: (text: string) => string;
  /** For words of ours only. */
  readonly strong: (text: string) => string;
}

/** Markdown, for issues and summaries. */
export const markdown: Medium = { code: codeSpan, prose: markdownText, strong: (text) => `**${text}**` };

/** Plain text, which whoever prints it sends through `logLine`. */
export const plainText: Medium = { code: (text) => text, prose: (text) => text, strong: (text) => text };

/** What the sentences about a guard are told with. */
export interface Telling {
  readonly clean: Clean;
  readonly medium: Medium;
  /** When the guard began, epoch milliseconds: instants of another day are told with their date. */
  readonly on: number;
}

/** A service's id as code. */
export function nameOf(id: string, { clean, medium }: Telling): string {
  return medium.code(clean(id, 60));
}

/** Several names in a row: `a`, `b` and `c`; of more than `max` the others are counted. */
export function listed(names: readonly string[], max: number): string {
  const shown = names.length > max ? [...names.slice(0, max), `${names.length - max} more`] : names;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}
