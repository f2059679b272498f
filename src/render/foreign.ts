import type { Clean } from '../ports.ts';
import { masked, secretForms } from '../domain/secret.ts';

/** How many times the wanted length is looked at: what is stripped makes room for what follows. */
const windowFactor = 4;

/**
 * The one sink for text that is not ours. The function that it gives masks the secrets in every form, makes
 * control, bidirectional and invisible characters visible, makes one line of many, and cuts to at most `max` UTF-16 units.
 * Its time depends on `max` and the secrets, not on the length of the text.
 */
export function createClean(secrets: readonly string[]): Clean {
  const forms = secretForms(secrets);
  const longest = forms[0]?.length ?? 0;
  return (text, max) => cut(visible(masked(withoutColours(text.slice(0, max * windowFactor + 2 * longest)), forms)), max);
}

/** The sequences by which programs colour a terminal; the commands of recovery steps are full of them. */
function withoutColours(text: string): string {
  return text.replaceAll(/\u001B\[[0-?]*[ -/]*[@-~]/g, '');
}

/**
 * One line in which everything can be seen: a new line is `⏎`, a control character its picture (`␀`),
 * and what is invisible, turns the direction of writing or is half a character is `\uFFFD`.
 */
export function visible(text: string): string {
  return text
    .trim()
    .replaceAll(/\r\n?|[\n\u0085\u2028\u2029]/g, '⏎')
    .replaceAll('\t', ' ')
    .replaceAll(/[\u0000-\u001F]/g, (control) => String.fromCharCode(0x24_00 + control.charCodeAt(0)))
    .replaceAll('\u007F', '␡')
    .replaceAll(/[[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]--[\uFE0F]]/gv, '\uFFFD')
    .replaceAll(/(\p{M}{4})\p{M}+/gu, '$1');
}

/** The text, or its beginning with `…` when it is longer than `max` UTF-16 units; no character is cut in two. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  let end = Math.max(0, max - 1);
  while (end > 0 && !isBoundary(text, end)) end -= 1;
  return `${text.slice(0, end)}…`;
}

function isBoundary(text: string, at: number): boolean {
  const next = text.codePointAt(at) ?? 0;
  const isHalf = next >= 0xdc_00 && next <= 0xdf_ff && (text.codePointAt(at - 1) ?? 0) > 0xff_ff;
  return !isHalf && !/[\p{M}\p{EMod}]/u.test(String.fromCodePoint(next));
}

/** One line for a log that obeys nobody: whatever the runner would take for a workflow command is broken. */
export function logLine(text: string): string {
  return visible(text)
    .replaceAll('##[', '# #[')
    .replaceAll(/^::|::(?=[a-z])/gi, '∷');
}
