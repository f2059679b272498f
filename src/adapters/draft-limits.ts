import { bodyCharsMax } from '../domain/body.ts';
import { RecordError } from '../ports.ts';
import type { Draft, StoredChange } from '../ports.ts';

/** GitHub's own limits, kept by every home so that a record can move: characters of a text, labels of an issue. */
export const recordLimits = { titleMaxChars: 256, bodyMaxChars: bodyCharsMax, labelMaxChars: 50, labelsMax: 100 } as const;

/** Rejects what no home can hold, with a `RecordError` (`invalid`) that names the limit. */
export function ensureFits({ title, body, labels }: Partial<Draft> | StoredChange & { readonly title?: string }): void {
  if (title !== undefined && title.trim() === '') throw invalid('An incident needs a title.');
  if (title !== undefined && title.length > recordLimits.titleMaxChars) throw invalid(`The incident's title is ${title.length} characters long; ${recordLimits.titleMaxChars} are possible.`);
  if (body !== undefined && body.length > recordLimits.bodyMaxChars) throw invalid(`The incident's text is ${body.length} characters long; ${recordLimits.bodyMaxChars} are possible: move what people have written there into a comment.`);
  if (labels !== undefined && labels.length > recordLimits.labelsMax) throw invalid(`An incident can have ${recordLimits.labelsMax} labels, not ${labels.length}: configure fewer.`);
  const label = labels?.find((name) => name.length > recordLimits.labelMaxChars || name.trim() === '');
  if (label !== undefined) throw invalid(`A label has 1 to ${recordLimits.labelMaxChars} characters, not ${label.length}: change «${label.slice(0, recordLimits.labelMaxChars)}» in the configuration.`);
}

/** Names without repetition, compared as GitHub compares labels and logins: without regard to case. The first spelling stays. */
export function distinct(names: readonly string[]): readonly string[] {
  return [...new Map(names.toReversed().map((name) => [name.toLowerCase(), name])).values()].toReversed();
}

/** Whether a name is among others, without regard to case. */
export function includesName(names: readonly string[], name: string): boolean {
  return names.some((each) => each.toLowerCase() === name.toLowerCase());
}

function invalid(message: string): RecordError {
  return new RecordError(message, { reason: 'invalid', retryable: false });
}
