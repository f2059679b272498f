import * as v from 'valibot';
import { nearest, rightPlace } from './nearest.ts';
import { describe, type Complaint, type Path } from './problem.ts';
import { unknownKeyMark } from './schema.ts';

/** A value of the wanted shape, or everything that keeps it from being one. */
export type Validation<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly complaints: readonly [Complaint, ...Complaint[]] };

function complaintOf(issue: v.BaseIssue<unknown>): Complaint {
  const path: Path = (issue.path ?? []).map((item) => item.key as string | number);
  const last = path.at(-1);
  if (issue.message.startsWith(unknownKeyMark)) {
    const known = issue.message.slice(unknownKeyMark.length).split(' ');
    const place = rightPlace(String(last), known);
    if (place !== undefined) return { path, at: 'key', message: `"${String(last)}" ${place}` };
    const suggestion = nearest(String(last), known);
    const hint = suggestion === undefined ? `; known here: ${known.join(', ')}` : '';
    return { path, at: 'key', message: `"${String(last).slice(0, 60)}" is not a known key${hint}`, suggestion };
  }
  const missing = issue.received === 'undefined' && issue.path?.at(-1)?.origin === 'key';
  if (missing) return { path: path.slice(0, -1), at: 'key', message: `has no "${String(last)}"; it ${issue.message.replace(/^wants/u, 'wants')}` };
  return { path, message: issue.message.startsWith('wants ') ? `${issue.message}, not ${describe(issue.input)}` : issue.message };
}

/** Holds a value against a shape; every problem is told, each in our own words. */
export function validate<T>(schema: v.GenericSchema<unknown, T>, value: unknown): Validation<T> {
  const result = v.safeParse(schema, value, { abortPipeEarly: true });
  if (result.success) return { ok: true, value: result.output };
  const [first, ...rest] = result.issues;
  return { ok: false, complaints: [complaintOf(first), ...rest.map(complaintOf)] };
}
