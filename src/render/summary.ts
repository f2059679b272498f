import { assertNever } from '../domain/assert-never.ts';
import type { Report, ServiceReport } from '../domain/report.ts';
import type { Clean } from '../ports.ts';
import { clockUtc, duration } from './duration.ts';
import { cureLine, outageLength } from './headline.ts';
import { codeSpan, link, markdownText, tableCell, verbatim } from './markdown.ts';
import { countWords, findingsOf, isTroubled, outcome, recordFailures, slowestMs, worstFirst, type Outcome } from './outcome.ts';
import { reasonWords } from './reasons.ts';
import { findingLine, tried, triedLine } from './words.ts';

/** The longest summary, in UTF-16 units: in any script it stays under the platform's 1 MiB. */
export const summaryCharsMax = 200_000;
const storiesMax = 50_000;
const recordMax = 100_000;
const rowsMax = 200;
const sentencesMax = 20;

const sign: Readonly<Record<Outcome, string>> = { failing: '❌', unknown: '❔', degraded: '⚠️', healed: '⚠️', healthy: '✅' };

/** The job summary: one line and a fold when all is well, else what fell, why, what was tried and where it is recorded. */
export function summary(report: Report, clean: Clean): string {
  const troubled = worstFirst(report.services).filter(isTroubled);
  const quiet = report.services.every((each) => outcome(each) === 'healthy');
  const parts = [
    quiet ? `Mocks: ${countWords(report)}.` : `### Mocks: ${countWords(report)}`,
    ...sentences(report.bugs, '**A bug in Mock Medic, please report it.** ', clean),
    ...unrecorded(report, clean),
    ...fitting(troubled, (each) => story(each, clean), { max: storiesMax, more: 'services are told in report.json only' }),
    quiet ? `<details><summary>What was examined</summary>\n\n${table(report, clean)}\n\n</details>` : table(report, clean),
    ...remarks(report, clean),
  ];
  return `${parts.join('\n\n')}\n`;
}

function table(report: Report, clean: Clean): string {
  const rows = worstFirst(report.services).slice(0, rowsMax).map((each) => row(each, clean));
  const more = report.services.length - rows.length;
  const lines = ['| mock | verdict | failed probes | answered in |', '|---|---|---|---|', ...rows];
  return `${lines.join('\n')}${more > 0 ? `\n\nand ${more} more, in report.json` : ''}`;
}

function row(each: ServiceReport, clean: Clean): string {
  const probes = each.examination.checks.reduce((sum, check) => sum + check.probes, 0);
  const failures = each.examination.checks.reduce((sum, check) => sum + check.failures, 0);
  const took = slowestMs(each);
  const kind = outcome(each);
  return `| ${tableCell(clean(each.service.id, 60))} | ${sign[kind]} ${kind} | ${failures} of ${probes} | ${took === undefined ? '' : duration(took)} |`;
}

function story(each: ServiceReport, clean: Clean): string {
  const lines = [`**${markdownText(clean(each.service.id, 60))}** ${stateWords(each, clean)}`, ...findingsOf(each).slice(0, 3).map((finding) => findingLine(finding, { clean, isOver: outcome(each) === 'healed' }))];
  const attempts = each.recovery.kind === 'none' ? [] : each.recovery.attempts;
  const steps = attempts.every(({ result }) => result === 'cured') ? '' : `\n\nTried\n${tried(attempts, clean).map(triedLine).join('\n')}`;
  return `${[...lines, ...recorded(each, clean)].join('  \n')}${steps}`;
}

function stateWords(each: ServiceReport, clean: Clean): string {
  const { outage } = each;
  const kind = outcome(each);
  if (outage?.endedAt !== undefined) {
    const between = `was down from ${clockUtc(outage.startedAt, outage.endedAt)} to ${clockUtc(outage.endedAt, outage.startedAt)} (${outageLength(outage)}). ${cureLine(outage, clean)}`;
    return kind === 'healed' ? between : `is ${kind} and ${between}`;
  }
  const since = each.examination.firstFailedAt === undefined ? '' : ` since ${clockUtc(each.examination.firstFailedAt, each.examination.endedAt)}`;
  return `is ${kind}${since}.`;
}

function recorded({ record }: ServiceReport, clean: Clean): readonly string[] {
  switch (record.kind) {
    case 'off':
      return [];
    case 'recorded':
      return [reasonWords[record.reason] + (record.incident === undefined ? '' : ` ${incidentLink(record.incident, clean)}`)];
    case 'unrecorded':
      return ['It could not be recorded; the reason is above.'];
    default:
      return assertNever(record);
  }
}

function incidentLink({ number, url, open }: { readonly number: number; readonly url: string; readonly open: boolean }, clean: Clean): string {
  return `${link(`incident ${number}`, clean(url, 1_000))} (${open ? 'open' : 'closed'})`;
}

/** Each failure to record, and the records that could not be written, whole, to be filed by hand if need be. */
function unrecorded(report: Report, clean: Clean): readonly string[] {
  const unsent = report.services.flatMap(({ record }) => (record.kind === 'unrecorded' && record.unsent !== undefined ? [record.unsent] : []));
  const fold = ({ title, body }: Unsent): string => `<details><summary>A record that could not be written, whole</summary>\n\n${codeSpan(title)}\n\n${verbatim(body)}\n\n</details>`;
  return [...sentences(recordFailures(report), '**Not recorded.** ', clean), ...fitting(unsent, fold, { max: recordMax, more: 'unsent records are in report.json only' })];
}

function remarks(report: Report, clean: Clean): readonly string[] {
  return report.remarks.length === 0 ? [] : [sentences(report.remarks, '- ', clean).join('\n')];
}

function sentences(all: readonly string[], lead: string, clean: Clean): readonly string[] {
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
function fitting<T>(all: readonly T[], render: (each: T) => string, { max, more }: { readonly max: number; readonly more: string }): readonly string[] {
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
