import type { GuardFacts, Report } from '../domain/report.ts';
import { logLine } from './foreign.ts';
import { blameSentences, commandSentence } from './guard-blame.ts';
import { factSentences, guardCountWords, isDown, reapedSentences, watchedOf, type Watched } from './guard-facts.ts';
import { storyOf, troubledOf } from './guard-story.ts';
import { unwatchedSentences } from './guard-unwatched.ts';
import { latencyWords, uptimeWords } from './measures.ts';
import { plainText, type Telling } from './medium.ts';
import { outcome, worstFirst } from './outcome.ts';
import { recordWords } from './progress.ts';
import { colour, paint, sign, troubleLines, wrapped, type TerminalOptions } from './terminal-lines.ts';

const healthyMax = 20;
const troubledMax = 100;
const linesMax = 15;

/** The result of guards as text: a line a service, the outages of each, then whose fault a red test may have been. */
export function guardText(report: Report, facts: GuardFacts, options: TerminalOptions): string {
  const telling: Telling = { clean: options.clean, medium: plainText, on: facts.startedAt };
  const sorted = watchedOf({ ...report, services: worstFirst(report.services) });
  const troubled = new Set(troubledOf(report));
  const isTold = (each: Watched): boolean => troubled.has(each) || outcome(each) !== 'healthy';
  const shown = [...sorted.filter(isTold).slice(0, troubledMax), ...sorted.filter((each) => !isTold(each)).slice(0, healthyMax)];
  const left = sorted.length - shown.length;
  const column = Math.min(20, Math.max(0, ...shown.map(({ service }) => service.id.length)));
  const known = [...factSentences(report, facts, telling), ...unwatchedSentences(facts.unwatched, 'was', telling), ...reapedSentences(facts, telling)];
  return [
    ...shown.flatMap((each) => [head(each, column, options), ...(troubled.has(each) ? told(each, telling) : []).flatMap((line) => wrapped('  ', logLine(line), options))]),
    ...(left > 0 ? [`  and ${left} more`] : []),
    ...known.flatMap((sentence) => wrapped('', logLine(sentence), options)),
    ...troubleLines(report, options),
    ...(troubled.size === 0 ? [] : facts.logs.slice(0, healthyMax).flatMap((folder) => wrapped('Logs: ', logLine(options.clean(folder, 500)), options))),
    ...wrapped('Mocks: ', `${guardCountWords(report)}.`, options),
    ...[...commandSentence(facts, telling), ...blameSentences(report, facts, telling)].flatMap((sentence) => wrapped('', logLine(sentence), options)),
    '',
  ].join('\n');
}

/** The measures stand beside the verdict as far as the line has room. */
function head(each: Watched, column: number, options: TerminalOptions): string {
  const kind = outcome(each);
  const lead = `${sign[kind]} ${options.clean(each.service.id, 60).padEnd(column)}  ${kind}`;
  const [uptime, latency] = [uptimeWords(each.watch), latencyWords(each.watch)];
  const measures = [...(uptime === '' ? [] : [`up ${uptime}`]), ...(latency === '' ? [] : [latency])];
  const fitting = measures.filter((_, n) => [lead, ...measures.slice(0, n + 1)].join('  ').length <= options.width);
  return [paint(lead, colour[kind], options), ...fitting].join('  ');
}

function told(each: Watched, telling: Telling): readonly string[] {
  const { lead, outages, facts } = storyOf(each, telling);
  const { lines, fault } = each.watch.state;
  const say = (text: string): string => telling.clean(text, 1_000);
  return [
    lead,
    ...outages.map((line) => `- ${line}`),
    ...facts,
    ...(fault !== undefined || isDown(each) ? lines.slice(-linesMax).map((line) => `> ${say(line)}`) : []),
    ...(each.record.kind === 'off' ? [] : [recordWords(each.record, say)]),
  ];
}
