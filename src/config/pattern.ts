import type { Parsed } from './duration.ts';
import { withinTime } from './within-time.ts';

/** A compiled `matches`: whether it is found in a text, or that this could not be told in time. */
export type PatternTest = (text: string) => 'yes' | 'no' | 'too-slow';

const sourceMax = 1_000;
const timeMaxMs = 100;
/** V8 takes time exponential in a row of optional parts merely to compile a pattern (26 of them 40 ms, 60 of them 40 s), and cannot be interrupted there. */
const optionalMax = 24;
/** Steps that certainly take less than a few milliseconds. */
const stepsMax = 2_000_000;

/** Compiles a pattern: unanchored, with the `u` flag, each test bounded to 100 ms. */
export function compilePattern(source: string): Parsed<PatternTest> {
  if (source.length > sourceMax) return { ok: false, message: `the pattern is longer than ${sourceMax} characters` };
  const optional = source.match(/[^(]\?|\{0?,|\|\)|\(\?:\||\(\|/gu)?.length ?? 0;
  if (optional > optionalMax) return { ok: false, message: `the pattern has more than ${optionalMax} optional parts; say it more simply` };
  let regexp: RegExp;
  try {
    regexp = new RegExp(source, 'u');
  } catch (error) {
    return { ok: false, message: `not a regular expression: ${error instanceof Error ? error.message.replace(/^Invalid regular expression: /u, '') : 'refused'}` };
  }
  const test = (text: string): boolean => regexp.test(text);
  const cost = costOf(source);
  return {
    ok: true,
    value: (text) => {
      const found = cost(text.length) <= stepsMax ? test(text) : withinTime(timeMaxMs, () => test(text));
      if (found === 'too-slow') return found;
      return found ? 'yes' : 'no';
    },
  };
}

/** An upper bound of the steps on a text of some length: each repetition or choice multiplies by the length, unless it may repeat a group or refers back. */
function costOf(source: string): (length: number) => number {
  if (/\)[*+?{]|\\[1-9k]/u.test(source)) return () => Number.POSITIVE_INFINITY;
  const choices = source.match(/[*+?{|]/gu)?.length ?? 0;
  return (length) => source.length * (length + 1) ** (choices + 1);
}
