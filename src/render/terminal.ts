import { assertNever } from '../domain/assert-never.ts';
import type { AttemptResult } from '../domain/attempt.ts';
import type { RecordOutcome, Report, ServiceReport } from '../domain/report.ts';
import type { Clean, Progress } from '../ports.ts';
import { clock, duration } from './duration.ts';
import { logLine } from './foreign.ts';
import { outageLength } from './headline.ts';
import { countWords, findingsOf, isTroubled, outcome, recordFailures, slowestMs, worstFirst, type Outcome } from './outcome.ts';
import { reasonWords } from './reasons.ts';
import { findingText, tried } from './words.ts';

/** How a terminal shows a result. */
export interface TerminalOptions {
  readonly colour: boolean;
  /** Columns; lines are wrapped at spaces where possible, and never narrower than 40. */
  readonly width: number;
  readonly clean: Clean;
}

const resultWords: Readonly<Record<AttemptResult, string>> = { running: 'under way', cured: 'cured', 'not-cured': 'not cured', 'not-applicable': 'not applicable', pending: 'outcome not known yet' };
const columnsMin = 40;
const healthyMax = 20;
const troubledMax = 100;
const sign: Readonly<Record<Outcome, string>> = { failing: '✖', unknown: '?', degraded: '!', healed: '✔', healthy: '✔' };
const colour: Readonly<Record<Outcome, number>> = { failing: 31, unknown: 35, degraded: 33, healed: 33, healthy: 32 };

/** The result of a run as text for stdout: a line a service, the story of each that is not well, the count at the end. */
export function resultText(report: Report, options: TerminalOptions): string {
  const sorted = worstFirst(report.services);
  const healthy = sorted.filter((each) => !isTroubled(each));
  const shown = [...sorted.filter(isTroubled).slice(0, troubledMax), ...healthy.slice(0, healthyMax)];
  const left = report.services.length - shown.length;
  const column = Math.min(20, Math.max(0, ...shown.map(({ service }) => service.id.length)));
  return [
    ...shown.flatMap((each) => serviceLines(each, column, options)),
    ...(left > 0 ? [`  and ${left} more`] : []),
    ...report.bugs.slice(0, healthyMax).flatMap((bug) => wrapped(paint('A bug in Mock Medic: ', 31, options), logLine(options.clean(bug, 500)), options)),
    ...recordFailures(report).slice(0, healthyMax).flatMap((message) => wrapped(paint('Not recorded: ', 31, options), logLine(options.clean(message, 500)), options)),
    ...report.remarks.slice(0, healthyMax).flatMap((remark) => wrapped('Note: ', logLine(options.clean(remark, 500)), options)),
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

function paint(text: string, code: number, { colour: isColoured }: TerminalOptions): string {
  return isColoured ? `\u001B[${code}m${text}\u001B[39m` : text;
}

/** Lines of at most the terminal's width, the second and later ones indented; a word longer than a line is cut where the line ends, but for an address, which could not be followed then. */
function wrapped(lead: string, text: string, { width }: TerminalOptions): readonly string[] {
  const columns = Math.max(columnsMin, width);
  const lines: string[] = [];
  let room = columns - plainLength(lead);
  let line = '';
  for (const word of text.split(' ').flatMap((each) => pieces(each, columns - 4))) {
    const next = line === '' ? word : `${line} ${word}`;
    if (plainLength(next) <= room) {
      line = next;
      continue;
    }
    lines.push(line);
    line = word;
    room = columns - 4;
  }
  return [...lines, line].map((each, n) => (n === 0 ? (lead + each).trimEnd() : `    ${each}`));
}

function pieces(word: string, max: number): readonly string[] {
  const characters = Array.from(word);
  return characters.length <= max || /^https?:/.test(word) ? [word] : [characters.slice(0, max).join(''), ...pieces(characters.slice(max).join(''), max)];
}

const plainLength = (text: string): number => Array.from(text.replaceAll(/\u001B\[\d+m/g, '')).length;

/** One thing that happened, as one masked line that no log obeys; undefined for what is not worth a line (a probe that passed). */
export function progressLine(progress: Progress, clean: Clean): string | undefined {
  const words = progressWords(progress, (text) => clean(text, 200));
  return words === undefined ? undefined : logLine(`${clean(progress.service, 60)}: ${words}`);
}

function progressWords(progress: Progress, say: (text: string) => string): string | undefined {
  switch (progress.kind) {
    case 'probed':
      return progress.verdict === 'healthy' ? undefined : `${say(progress.check)}: ${progress.verdict} in ${duration(progress.tookMs)}${progress.cause === undefined ? '' : `, ${say(progress.cause)}`}`;
    case 'examined':
      return `${progress.verdict} after ${progress.probes} ${progress.probes === 1 ? 'probe' : 'probes'}, ${duration(progress.tookMs)}`;
    case 'attempting':
      return `trying ${say(progress.label)}, ${progress.attempt} of ${progress.of}${progress.delayMs > 0 ? `, in ${duration(progress.delayMs)}` : ''}`;
    case 'attempted':
      return `${say(progress.label)}: ${progress.detail === '' ? '' : `${say(progress.detail)}, `}${resultWords[progress.result]}`;
    case 'recorded':
      return recordWords(progress.outcome, say);
    default:
      return assertNever(progress);
  }
}

function recordWords(record: RecordOutcome, say: (text: string) => string): string {
  switch (record.kind) {
    case 'off':
      return 'not recorded, as configured';
    case 'recorded':
      return reasonWords[record.reason] + (record.incident === undefined ? '' : ` ${say(record.incident.url)}`);
    case 'unrecorded':
      return `not recorded: ${say(record.failure.message)}`;
    default:
      return assertNever(record);
  }
}
