import type { Report, ServiceReport } from '../domain/report.ts';
import type { Clean } from '../ports.ts';
import { clockUtc, duration } from './duration.ts';
import { guardSummary } from './guard-summary.ts';
import { outageLength, sinceWords } from './edges.ts';
import { cureLine } from './headline.ts';
import { markdownText, tableCell } from './markdown.ts';
import { causesWords, isTogether, massEnd, pauseWords, together, togetherWords, type Together } from './mass-story.ts';
import { markdown } from './medium.ts';
import { countWords, findingsOf, isTroubled, isWatched, outcome, resting, slowestMs, wholeOutage, worstFirst } from './outcome.ts';
import { maintenanceWords } from './reasons.ts';
import { fitting, incidentLink, recorded, remarks, rowsMax, sentences, sign, storiesMax, unrecorded } from './summary-parts.ts';
import { findingLine, tried, triedLine } from './words.ts';

/** The longest summary, in UTF-16 units: in any script it stays under the platform's 1 MiB. */
export const summaryCharsMax = 200_000;

/** The job summary: one line and a fold when all is well, else what fell, why, what was tried and where it is recorded; of guards also whose fault a red test was. */
export function summary(report: Report, clean: Clean): string {
  return report.guard === undefined ? checkSummary(report, clean) : guardSummary(report, report.guard, clean);
}

function checkSummary(report: Report, clean: Clean): string {
  const troubled = worstFirst(report.services).filter((each) => isTroubled(each) && !isTogether(each));
  const mass = together(report);
  const end = massEnd(report);
  const quiet = report.services.every((each) => outcome(each) === 'healthy');
  const parts = [
    quiet ? `Mocks: ${countWords(report)}.` : `### Mocks: ${countWords(report)}`,
    ...sentences(report.bugs, '**A bug in Mock Medic, please report it.** ', clean),
    ...unrecorded(report, clean),
    ...(mass === undefined ? [] : [massStory(mass, report, clean)]),
    ...(end === undefined ? [] : [`${markdownText(end.words)}${end.incident === undefined ? '' : ` ${incidentLink(end.incident, clean)}`}`]),
    ...fitting(troubled, (each) => story(each, clean), { max: storiesMax, more: 'services are told in report.json only' }),
    ...fitting(report.services.filter(isWatched), (each) => `**${markdownText(clean(each.service.id, 60))}** is healthy. ${recorded(each, clean).join(' ')}`, { max: storiesMax, more: 'incidents are told in report.json only' }),
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

function massStory(mass: Together, report: Report, clean: Clean): string {
  const where = mass.incident === undefined ? '' : ` One incident tells of all of them: ${incidentLink(mass.incident, clean)}`;
  const pause = markdownText(pauseWords(mass, report));
  return [`**${togetherWords(mass)}.**${where}`, markdownText(causesWords(mass, clean)), ...(pause === '' ? [] : [pause])].join('  \n');
}

function story(each: ServiceReport, clean: Clean): string {
  const lines = [`**${markdownText(clean(each.service.id, 60))}** ${stateWords(each, clean)}`, ...findingsOf(each).slice(0, 3).map((finding) => findingLine(finding, { clean, isOver: outcome(each) === 'healed' }))];
  const attempts = each.recovery.kind === 'none' ? [] : each.recovery.attempts;
  const steps = attempts.every(({ result }) => result === 'cured') ? '' : `\n\nTried\n${tried(attempts, clean).map(triedLine).join('\n')}`;
  return `${[...lines, ...maintenanceWords(each, clean, markdown), ...resting(each), ...recorded(each, clean)].join('  \n')}${steps}`;
}

function stateWords(each: ServiceReport, clean: Clean): string {
  const outage = wholeOutage(each);
  const kind = outcome(each);
  if (outage?.endedAt !== undefined) {
    const between = `was down from ${clockUtc(outage.startedAt, outage.endedAt)} to ${clockUtc(outage.endedAt, outage.startedAt)} (${outageLength(outage)}). ${cureLine(outage, clean, each.service)}`.trimEnd();
    return kind === 'healed' ? between : `is ${kind} and ${between}`;
  }
  if (outage !== undefined) return `is ${kind} ${sinceWords(outage)}`;
  const since = each.examination.firstFailedAt === undefined ? '' : ` since ${clockUtc(each.examination.firstFailedAt, each.examination.endedAt)}`;
  return `is ${kind}${since}.`;
}
