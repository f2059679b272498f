import { assertNever } from '../domain/assert-never.ts';
import type { Report, ServiceReport } from '../domain/report.ts';
import type { Clean } from '../ports.ts';
import { codeSpan, link, markdownText, verbatim } from './markdown.ts';
import type { Outcome } from './outcome.ts';
import { recordFailures } from './record-failures.ts';
import { serviceReason } from './reasons.ts';

const recordMax = 100_000;
const sentencesMax = 20;

/** How many characters the stories of services may take together. */
export const storiesMax = 50_000;

/** How many services a table shows. */
export const rowsMax = 200;

/** The sign of an outcome in a table. */
export const sign: Readonly<Record<Outcome, string>> = { failing: '❌', unknown: '❔', degraded: '⚠️', healed: '⚠️', healthy: '✅' };

/** What became of a service's incident, in a sentence; none when nothing was to be recorded. */
export function recorded({ record, hiddenBy }: ServiceReport, clean: Clean): readonly string[] {
  switch (record.kind) {
    case 'off':
      return [];
    case 'recorded':
      return [serviceReason(record.reason, { hiddenBy }) + (record.incident === undefined ? '' : ` ${incidentLink(record.incident, clean)}`)];
    case 'unrecorded':
      return [record.unsent === undefined ? 'Its record could not be read; the reason is above.' : 'It could not be recorded; the reason is above.'];
    default:
      return assertNever(record);
  }
}

/** An incident as a link, and whether it is open. */
export function incidentLink({ number, url, open }: { readonly number: number; readonly url: string; readonly open: boolean }, clean: Clean): string {
  return `${link(`incident ${number}`, clean(url, 1_000))} (${open ? 'open' : 'closed'})`;
}

/** Each failure to record, and the records that could not be written, whole, to be filed by hand if need be. */
export function unrecorded(report: Report, clean: Clean): readonly string[] {
  const outcomes = [...report.services.map(({ record }) => record), ...(report.mass === undefined ? [] : [report.mass])];
  const unsent = outcomes.flatMap((record) => (record.kind === 'unrecorded' && record.unsent !== undefined ? [record.unsent] : []));
  // A mass failure is one record, however many services it could not be written for.
  const distinct = unsent.filter(({ body }, n) => unsent.findIndex((other) => other.body === body) === n);
  const fold = ({ title, body }: Unsent): string => `<details><summary>A record that could not be written, whole</summary>\n\n${codeSpan(title)}\n\n${verbatim(body)}\n\n</details>`;
  const failures = recordFailures(report);
  return [...sentences(failures.unrecorded, '**Not recorded.** ', clean), ...sentences(failures.unread, '**The record could not be read.** ', clean), ...fitting(distinct, fold, { max: recordMax, more: 'unsent records are in report.json only' })];
}

/** What a person should know, as a list. */
export function remarks(report: Report, clean: Clean): readonly string[] {
  return report.remarks.length === 0 ? [] : [sentences(report.remarks, '- ', clean).join('\n')];
}

/** Sentences of ours as Markdown, each after the lead; of too many the others are counted. */
export function sentences(all: readonly string[], lead: string, clean: Clean): readonly string[] {
  const shown = all.slice(0, sentencesMax).map((sentence) => lead + markdownSentence(sentence, clean));
  const left = all.length - shown.length;
  return left > 0 ? [...shown, `${lead}${left} more, in report.json`] : shown;
}

const markdownSentence = (sentence: string, clean: Clean): string => markdownText(clean(sentence, 500));

interface Unsent {
  readonly title: string;
  readonly body: string;
}

/** What fits in `max` characters, and how many did not; what does not fit is not even rendered. */
export function fitting<T>(all: readonly T[], render: (each: T) => string, { max, more }: { readonly max: number; readonly more: string }): readonly string[] {
  const kept: string[] = [];
  let room = max;
  for (const each of all) {
    const part = render(each);
    room -= part.length;
    if (room < 0) return [...kept, `${all.length - kept.length} more ${more}.`];
    kept.push(part);
  }
  return kept;
}
