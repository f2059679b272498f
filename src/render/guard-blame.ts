import { assertNever } from '../domain/assert-never.ts';
import { blame, hasFailed, type Suspicion } from '../domain/guard/blame.ts';
import { stallsOf } from '../domain/guard/watch.ts';
import type { GuardFacts, Report } from '../domain/report.ts';
import { clockMs, duration, exactDuration } from './duration.ts';
import { outageTotal, roundedMs } from './measures.ts';
import { listed, nameOf, type Telling } from './medium.ts';

const sentencesMax = 10;

/** How the command that was run under guard ended, or that it could not be run; none where there was no command. */
export function commandSentence({ command }: GuardFacts, { clean, medium }: Telling): readonly string[] {
  if (command === undefined) return [];
  const name = medium.code(clean(command.words, 200));
  if (!command.hasRun) return [`${name} could not be run (exit ${command.code}).`];
  return [`${name} ${command.interrupted ? 'was interrupted and ' : ''}ended with exit ${command.code} after ${duration(command.endedAt - command.startedAt)}.`];
}

/** Whether a red test was the mocks' fault, a sentence each: when tests may have failed because of which mock, or that none did. None when nothing happened. */
export function blameSentences(report: Report, facts: GuardFacts, telling: Telling): readonly string[] {
  const verdict = blame(report);
  switch (verdict.kind) {
    case 'suspect':
      return [...suspicionSentences(verdict.suspicions, report, telling), ...doubts(report, telling)];
    case 'doubtful':
      return [...doubts(report, telling), ...(hasFailed(facts) ? doubtSentence(report) : [])];
    case 'innocent':
      return [`The mocks ${facts.unwatched.length > 0 ? 'that were watched ' : ''}were up ${fellOutside(report) ? 'while the command ran' : 'throughout'}; the failure is not theirs.`];
    case 'quiet':
      return [];
    default:
      return assertNever(verdict);
  }
}

function doubts(report: Report, telling: Telling): readonly string[] {
  return [...blindSentences(report, telling), ...gapSentences(report, telling), ...blipSentences(report, telling), ...stallSentences(report, telling), ...lookSentences(report, telling)];
}

/** Outages before or after the command that was run cannot have failed it. */
const fellOutside = (report: Report): boolean => report.services.some(({ watch }) => watch !== undefined && outageTotal(watch) > 0);

function suspicionSentences(suspicions: readonly Suspicion[], { services }: Report, telling: Telling): readonly string[] {
  const shown = suspicions.toSorted((a, b) => a.fromAt - b.fromAt).slice(0, sentencesMax);
  const forgotten = services.reduce((sum, { watch }) => sum + (watch?.state.older.count ?? 0), 0);
  const left = suspicions.length - shown.length + forgotten;
  return [...shown.map((each) => suspicionSentence(each, telling)), ...(left > 0 ? [`And ${left} more ${left === 1 ? 'outage' : 'outages'}.`] : [])];
}

/** The sentence about one outage: `A test that failed between … and … UTC (1.131 s) may have failed because of orders.` */
export function suspicionSentence({ service, fromAt, toAt }: Suspicion, telling: Telling): string {
  const { medium, on } = telling;
  const when = toAt === undefined ? `from ${medium.strong(`${clockMs(fromAt, on)} UTC`)} on` : `between ${medium.strong(`${clockMs(fromAt, on)} and ${clockMs(toAt, on)} UTC`)} (${exactDuration(toAt - fromAt)})`;
  return `A test that failed ${when} may have failed because of ${nameOf(service, telling)}.`;
}

function blindSentences({ services }: Report, telling: Telling): readonly string[] {
  const groups = new Map<string, { readonly since: string; readonly why: string; readonly ids: string[] }>();
  for (const { service, watch } of services) {
    if (watch?.blindSinceAt === undefined) continue;
    const since = telling.medium.strong(`${clockMs(watch.blindSinceAt, telling.on)} UTC`);
    const why = `because ${telling.clean(watch.blindBecause, 200)}`;
    const group = groups.get(since + why) ?? { since, why, ids: [] };
    group.ids.push(service.id);
    groups.set(since + why, group);
  }
  return [...groups.values()].slice(0, sentencesMax).map(({ since, why, ids }) => {
    const whose = ids.length === services.length ? '' : ` of ${listed(ids.map((id) => nameOf(id, telling)), sentencesMax)}`;
    return `Nothing is known${whose} from ${since} on, ${why}.`;
  });
}

function blipSentences({ services }: Report, telling: Telling): readonly string[] {
  const blips = services.flatMap(({ watch }) => (watch?.state.blipAt === undefined ? [] : [{ ...watch.state, at: watch.state.blipAt }]));
  const shown = blips.slice(0, sentencesMax).map(({ service, blips, at }) => {
    const when = `at ${telling.medium.strong(`${clockMs(at, telling.on)} UTC`)}`;
    return `${blips} ${blips === 1 ? 'heartbeat' : 'heartbeats'} of ${nameOf(service.id, telling)} failed, ${blips === 1 ? '' : 'the last '}${when}, without an outage being confirmed.`;
  });
  return blips.length > shown.length ? [...shown, `So did heartbeats of ${blips.length - shown.length} more.`] : shown;
}

function stallSentences({ services }: Report, telling: Telling): readonly string[] {
  const stalls = services.flatMap(({ service, watch }) => (watch === undefined ? [] : stallsOf(watch).map((stall) => ({ ...stall, id: service.id }))));
  const shown = stalls.toSorted((a, b) => a.at - b.at).slice(0, sentencesMax);
  const left = stalls.length - shown.length;
  return [
    ...shown.map(({ id, at, ms, usualMs }) => `A heartbeat of ${nameOf(id, telling)} that began at ${telling.medium.strong(`${clockMs(at, telling.on)} UTC`)} was answered after ${exactDuration(Math.round(ms))}${usualMs === undefined ? '' : `, usually after ${roundedMs(usualMs)} ms`}.`),
    ...(left > 0 ? [`So were ${left} more.`] : []),
  ];
}

function gapSentences({ services }: Report, telling: Telling): readonly string[] {
  const gaps = services.flatMap(({ watch }) => watch?.state.gaps ?? []).toSorted((a, b) => a.fromAt - b.fromAt);
  const apart = gaps.filter(({ fromAt }, n) => n === 0 || fromAt > (gaps[n - 1]?.toAt ?? 0));
  return apart.slice(0, sentencesMax).map(({ fromAt, toAt }) => `Nobody looked between ${telling.medium.strong(`${clockMs(fromAt, telling.on)} and ${clockMs(toAt, telling.on)} UTC`)}: the machine was suspended, or too busy.`);
}

function lookSentences({ services }: Report, telling: Telling): readonly string[] {
  const wrong = services.flatMap(({ service, watch }) => (watch?.state.lastLook === undefined ? [] : [{ id: service.id, ...watch.state.lastLook }]));
  return wrong.slice(0, sentencesMax).map(({ id, sinceAt, finding }) => {
    const cause = telling.medium.prose(telling.clean(finding.cause, 200));
    return `At the end ${nameOf(id, telling)} answered, but did not pass its checks (${cause}); since ${telling.medium.strong(`${clockMs(sinceAt, telling.on)} UTC`)}, when it last did, a test may have failed because of it.`;
  });
}

function doubtSentence({ services }: Report): readonly string[] {
  if (services.some(({ watch }) => watch?.state.fault !== undefined || watch?.state.lastLook !== undefined)) return [];
  const isBlind = services.some(({ verdict, watch }) => verdict === 'unknown' || (watch?.state.unknownBeats ?? 0) > 0);
  return [isBlind ? "Whether the failure is the mocks' cannot be told." : 'A test that failed just then may have failed because of that.'];
}
