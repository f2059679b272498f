import type { Attempt } from '../domain/attempt.ts';
import type { Finding } from '../domain/verdict.ts';
import { iso } from './duration.ts';

/** Masks and bounds a text for report.json. */
export type Said = (text: string) => string;

/** What a value is given as, and null where there is none. */
export const optional = <T, R>(value: T | undefined, give: (value: T) => R): R | null => (value === undefined ? null : give(value));

/** A finding in report.json. */
export function findingJson(each: Finding, said: Said): object {
  return {
    class: each.class,
    check: said(each.check),
    cause: said(each.cause),
    expected: said(each.expected),
    got: said(each.got),
    evidence: optional(each.evidence, said),
  };
}

/** A recovery attempt or a restart in report.json. */
export function attemptJson(each: Attempt, said: Said): object {
  return {
    step: each.step,
    label: said(each.label),
    attempt: each.attempt,
    startedAt: iso(each.startedAt),
    endedAt: optional(each.endedAt, iso),
    result: each.result,
    detail: said(each.detail),
    output: said(each.output),
    verification: said(each.verification),
  };
}
