import type { Outage } from '../domain/incident.ts';
import type { Report, ServiceReport } from '../domain/report.ts';
import { clockUtc, duration } from './duration.ts';
import { logLine } from './foreign.ts';
import { guardText } from './guard-text.ts';
import { blindBefore, outageLength } from './edges.ts';
import { causesWords, isTogether, massEnd, pauseWords, together, togetherWords } from './mass-story.ts';
import { countWords, findingsOf, isTroubled, outcome, resting, slowestMs, wholeOutage, worstFirst } from './outcome.ts';
import { listed, plainText } from './medium.ts';
import { recordWords } from './progress.ts';
import { maintenanceWords } from './reasons.ts';
import { colour, paint, sign, troubleLines, wrapped, type TerminalOptions } from './terminal-lines.ts';
import { findingText, tried } from './words.ts';

const healthyMax = 20;
const troubledMax = 100;
const namesMax = 10;

/** The result of a run as text for stdout: a line a service, the story of each that is not well, the count at the end; of guards then whose fault a red test may have been. */
export function resultText(report: Report, options: TerminalOptions): string {
  return report.guard === undefined ? checkText(report, options) : guardText(report, report.guard, options);
}

function checkText(report: Report, options: TerminalOptions): string {
  const sorted = worstFirst(report.services.filter((each) => !isTogether(each)));
  const healthy = sorted.filter((each) => !isTroubled(each));
  const shown = [...sorted.filter(isTroubled).slice(0, troubledMax), ...healthy.slice(0, healthyMax)];
  const left = sorted.length - shown.length;
  const column = Math.min(20, Math.max(0, ...shown.map(({ service }) => service.id.length)));
  return [
    ...massLines(report, options),
    ...massEndLines(report, options),
    ...shown.flatMap((each) => serviceLines(each, column, options)),
    ...(left > 0 ? [`  and ${left} more`] : []),
    ...troubleLines(report, options),
    ...wrapped('Mocks: ', `${countWords(report)}.`, options),
    '',
  ].join('\n');
}

function blindWords(outage: Outage): string {
  const blindAt = blindBefore(outage);
  return blindAt === undefined ? '' : ` or earlier (nobody looked since ${clockUtc(blindAt, outage.startedAt)})`;
}

/** A mass failure in one place: how many, whose first names, of what, and where it is told. */
function massLines(report: Report, options: TerminalOptions): readonly string[] {
  const mass = together(report);
  if (mass === undefined) return [];
  const { clean } = options;
  const names = listed(mass.members.map(({ service }) => service.id), namesMax);
  const told = mass.incident === undefined ? [] : [`One incident tells of all of them: ${clean(mass.incident.url, 1_000)}`];
  const lines = [names, causesWords(mass, clean), ...told, pauseWords(mass, report)].filter((line) => line !== '').map(logLine);
  return [paint(`${sign.failing} ${togetherWords(mass)}`, colour.failing, options), ...lines.flatMap((line) => wrapped('  ', line, options))];
}

function massEndLines(report: Report, options: TerminalOptions): readonly string[] {
  const end = massEnd(report);
  if (end === undefined) return [];
  return wrapped('', logLine(end.words + (end.incident === undefined ? '' : ` ${options.clean(end.incident.url, 1_000)}`)), options);
}

function serviceLines(each: ServiceReport, column: number, options: TerminalOptions): readonly string[] {
  const kind = outcome(each);
  const took = slowestMs(each);
  const head = `${paint(`${sign[kind]} ${each.service.id.padEnd(column)}  ${kind}`, colour[kind], options)}${kind === 'healthy' && took !== undefined ? `  ${duration(took)}` : ''}`;
  return [head, ...story(each, options).flatMap((line) => wrapped('  ', line, options))];
}

function story(each: ServiceReport, { clean }: TerminalOptions): readonly string[] {
  const { record } = each;
  const outage = wholeOutage(each);
  const attempts = each.recovery.kind === 'none' ? [] : each.recovery.attempts;
  return [
    ...(outage === undefined ? [] : [`${outage.level === 'degraded' ? 'degraded' : 'down'} since ${clockUtc(outage.startedAt, outage.lastSeenAt)}${blindWords(outage)}${outage.endedAt === undefined ? '' : `, up again at ${clockUtc(outage.endedAt, outage.lastSeenAt)}, after ${outageLength(outage)}`}`]),
    ...findingsOf(each).slice(0, 3).map((finding) => findingText(finding, { clean, isOver: outcome(each) === 'healed' })),
    ...tried(attempts, clean).map(({ label, times, words }) => `tried ${label}${times > 1 ? ` x${times}` : ''}: ${words}`),
    ...maintenanceWords(each, clean, plainText),
    ...resting(each),
    ...(record.kind === 'recorded' && (record.incident !== undefined || outcome(each) !== 'healthy') ? [recordWords(record, (text) => clean(text, 1_000), each)] : []),
  ].map(logLine);
}
