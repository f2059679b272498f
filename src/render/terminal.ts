import type { Report, ServiceReport } from '../domain/report.ts';
import { clock, duration } from './duration.ts';
import { logLine } from './foreign.ts';
import { guardText } from './guard-text.ts';
import { outageLength } from './headline.ts';
import { countWords, findingsOf, isTroubled, outcome, slowestMs, worstFirst } from './outcome.ts';
import { recordWords } from './progress.ts';
import { colour, paint, sign, troubleLines, wrapped, type TerminalOptions } from './terminal-lines.ts';
import { findingText, tried } from './words.ts';

const healthyMax = 20;
const troubledMax = 100;

/** The result of a run as text for stdout: a line a service, the story of each that is not well, the count at the end; of guards then whose fault a red test may have been. */
export function resultText(report: Report, options: TerminalOptions): string {
  return report.guard === undefined ? checkText(report, options) : guardText(report, report.guard, options);
}

function checkText(report: Report, options: TerminalOptions): string {
  const sorted = worstFirst(report.services);
  const healthy = sorted.filter((each) => !isTroubled(each));
  const shown = [...sorted.filter(isTroubled).slice(0, troubledMax), ...healthy.slice(0, healthyMax)];
  const left = report.services.length - shown.length;
  const column = Math.min(20, Math.max(0, ...shown.map(({ service }) => service.id.length)));
  return [
    ...shown.flatMap((each) => serviceLines(each, column, options)),
    ...(left > 0 ? [`  and ${left} more`] : []),
    ...troubleLines(report, options),
    ...wrapped('Mocks: ', `${countWords(report)}.`, options),
    '',
  ].join('\n');
}

function serviceLines(each: ServiceReport, column: number, options: TerminalOptions): readonly string[] {
  const kind = outcome(each);
  const took = slowestMs(each);
  const head = `${paint(`${sign[kind]} ${each.service.id.padEnd(column)}  ${kind}`, colour[kind], options)}${kind === 'healthy' && took !== undefined ? `  ${duration(took)}` : ''}`;
  return [head, ...story(each, options).flatMap((line) => wrapped('  ', line, options))];
}

function story(each: ServiceReport, { clean }: TerminalOptions): readonly string[] {
  const { outage, record } = each;
  const attempts = each.recovery.kind === 'none' ? [] : each.recovery.attempts;
  return [
    ...(outage === undefined ? [] : [`${outage.level === 'degraded' ? 'degraded' : 'down'} since ${clock(outage.startedAt)} UTC${outage.endedAt === undefined ? '' : `, up again at ${clock(outage.endedAt)} UTC, after ${outageLength(outage)}`}`]),
    ...findingsOf(each).slice(0, 3).map((finding) => findingText(finding, { clean, isOver: outcome(each) === 'healed' })),
    ...tried(attempts, clean).map(({ label, times, words }) => `tried ${label}${times > 1 ? ` x${times}` : ''}: ${words}`),
    ...(record.kind === 'recorded' && (record.incident !== undefined || outcome(each) !== 'healthy') ? [recordWords(record, (text) => clean(text, 1_000))] : []),
  ].map(logLine);
}
