import { hasFailed } from '../domain/guard/blame.ts';
import type { GuardFacts, Report } from '../domain/report.ts';
import type { Clean } from '../ports.ts';
import { blameSentences, commandSentence } from './guard-blame.ts';
import { factSentences, guardCountWords, isDown, reapedSentences, watchedOf, type Watched } from './guard-facts.ts';
import { remaindersOf } from './guard-remains.ts';
import { storyOf, troubledOf } from './guard-story.ts';
import { fenced, markdownText } from './markdown.ts';
import { unwatchedSentences } from './guard-unwatched.ts';
import { latencyWords, outageTotal, uptimeWords } from './measures.ts';
import { markdown, nameOf, type Telling } from './medium.ts';
import { outageChart } from './outage-chart.ts';
import { outcome, worstFirst } from './outcome.ts';
import { fitting, recorded, remarks, rowsMax, sentences, sign, storiesMax, unrecorded } from './summary-parts.ts';

const openLinesMax = 20;
const lineMax = 500;

/** The job summary of guards: one line when nothing happened, else first whether a red test may have been the mocks' fault, then how each was and what befell it. */
export function guardSummary(report: Report, facts: GuardFacts, clean: Clean): string {
  const telling: Telling = { clean, medium: markdown, on: facts.startedAt };
  const quiet = isQuiet(report, facts);
  const sorted = { ...report, services: worstFirst(report.services) };
  const count = `Mocks: ${guardCountWords(report)}`;
  const said = [...commandSentence(facts, telling), ...blameSentences(report, facts, telling)].join('  \n');
  const known = listOf(factSentences(report, facts, telling));
  const parts = [
    `${quiet ? `${count}.` : `### ${count}`}${said === '' ? '' : `\n${said}`}`,
    ...sentences(report.bugs, '**A bug in Mock Medic, please report it.** ', clean),
    ...unrecorded(report, clean),
    quiet ? `<details><summary>What was watched</summary>\n\n${[table(sorted, clean), beats(sorted, telling), ...known].join('\n\n')}\n\n</details>` : table(sorted, clean),
    ...fitting(troubledOf(sorted), (each) => story(each, telling), { max: storiesMax, more: 'services are told in report.json only' }),
    ...chart(report, clean),
    ...(quiet ? [] : [...known, `<details><summary>Heartbeats and restarts</summary>\n\n${beats(sorted, telling)}\n\n</details>`]),
    ...listOf([...unwatchedSentences(facts.unwatched, 'was', telling), ...reapedSentences(facts, telling)]),
    ...remarks(report, clean),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Nothing fell, nothing failed, nothing may live on, and there is nothing that only people can mend. */
function isQuiet(report: Report, facts: GuardFacts): boolean {
  const isWell = watchedOf(report).every((each) => outcome(each) === 'healthy' && outageTotal(each.watch) === 0 && each.record.kind !== 'unrecorded');
  return isWell && report.bugs.length === 0 && !hasFailed(facts) && !remaindersOf(report, facts).some(({ remains }) => remains.mayLiveOn);
}

const listOf = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : [lines.map((line) => `- ${line}`).join('\n')]);

function table(report: Report, clean: Clean): string {
  const watched = watchedOf(report);
  const rows = watched.slice(0, rowsMax).map((each) => row(each, clean));
  const more = watched.length - rows.length;
  const lines = ['| mock | verdict | up | outages | p50 / p95 / p99 |', '|---|---|---|---|---|', ...rows];
  return `${lines.join('\n')}${more > 0 ? `\n\nand ${more} more, in report.json` : ''}`;
}

/** How often each was looked at, and started again. */
function beats(report: Report, telling: Telling): string {
  const watched = watchedOf(report);
  const lines = watched.slice(0, rowsMax).map(({ service, watch: { state } }) => `${nameOf(service.id, telling)}: ${state.beats} heartbeat${state.beats === 1 ? '' : 's'}, ${state.restarts} restart${state.restarts === 1 ? '' : 's'}`);
  return [...lines, ...(watched.length > rowsMax ? [`and ${watched.length - rowsMax} more, in report.json`] : [])].join('  \n');
}

function row(each: Watched, clean: Clean): string {
  const { watch, service } = each;
  const kind = outcome(each);
  const id = markdownText(clean(service.id, 60)).replaceAll('|', String.raw`\|`);
  return `| ${id} | ${sign[kind]} ${kind} | ${uptimeWords(watch)} | ${outageTotal(watch)} | ${latencyWords(watch)} |`;
}

function story(each: Watched, telling: Telling): string {
  const { clean } = telling;
  const { lead, outages, facts } = storyOf(each, telling);
  const head = `**${markdownText(clean(each.service.id, 60))}** ${lead}`;
  const after = [...facts, ...recorded(each, clean)].join('  \n');
  const list = outages.map((line) => `- ${line}`).join('\n');
  const told = list === '' ? [[head, after].filter((part) => part !== '').join('  \n')] : [`${head}\n${list}`, ...(after === '' ? [] : [after])];
  return [...told, ...lastLines(each, clean)].join('\n\n');
}

/** What it printed last: open where it never served, as nothing else says why. */
function lastLines(each: Watched, clean: Clean): readonly string[] {
  const { lines, fault } = each.watch.state;
  const shown = (fault === undefined ? lines : lines.slice(-openLinesMax)).map((line) => clean(line, lineMax));
  if (shown.length === 0 || (fault === undefined && !isDown(each))) return [];
  const block = fenced(shown.join('\n'));
  return fault === undefined ? [`<details><summary>The last lines that it printed</summary>\n\n${block}\n\n</details>`] : [`It printed last:\n\n${block}`];
}

function chart(report: Report, clean: Clean): readonly string[] {
  const drawn = outageChart(report, clean);
  return drawn === undefined ? [] : [`<details><summary>Outages over time</summary>\n\n${fenced(drawn)}\n\n</details>`];
}
