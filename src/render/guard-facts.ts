import type { CallCounts } from '../domain/calls.ts';
import type { Watch } from '../domain/guard/watch.ts';
import type { GuardFacts, Report, ServiceReport } from '../domain/report.ts';
import { duration } from './duration.ts';
import { reapedWords } from './entries.ts';
import { remainderSentence, remaindersOf } from './guard-remains.ts';
import { outageTotal } from './measures.ts';
import { listed, nameOf, type Telling } from './medium.ts';
import { outcome } from './outcome.ts';

const unmatchedMax = 5;
const requestMax = 200;
const sentencesMax = 20;

/** A service that was under guard. */
export type Watched = ServiceReport & { readonly watch: Watch };

/** The services of a report that were under guard. */
export function watchedOf({ services }: Report): readonly Watched[] {
  return services.filter((each): each is Watched => each.watch !== undefined);
}

/** A report of guards in a phrase: `3 healthy for 3 min 10 s`, or `3 · 1 outage, healed`. */
export function guardCountWords(report: Report): string {
  const watched = watchedOf(report);
  const total = report.services.length;
  const unstarted = watched.filter(({ watch }) => watch.state.fault !== undefined).length;
  const degraded = watched.filter((each) => outcome(each) === 'degraded').length;
  const unknown = watched.filter((each) => outcome(each) === 'unknown').length;
  const blips = watched.reduce((sum, { watch }) => sum + watch.state.blips, 0);
  const parts = [...(unstarted > 0 ? [`${unstarted} could not be started`] : []), ...outageCount(watched), ...(degraded > 0 ? [`${degraded} degraded`] : []), ...(unknown > 0 ? [`${unknown} unknown`] : [])];
  if (parts.length > 0) return `${total} · ${parts.join(' · ')}`;
  const healthy = `${total} healthy for ${duration(Math.min(...watched.map(({ watch }) => watch.upMs)))}`;
  return blips === 0 ? healthy : `${healthy}, ${blips} ${blips === 1 ? 'heartbeat' : 'heartbeats'} failed`;
}

function outageCount(watched: readonly Watched[]): readonly string[] {
  const outages = watched.reduce((sum, { watch }) => sum + outageTotal(watch), 0);
  if (outages === 0) return [];
  const lasting = watched.filter(isDown).length;
  return [`${outages} ${outages === 1 ? 'outage' : 'outages'}, ${lasting === 0 ? 'healed' : outages === 1 ? 'not healed' : `${lasting} not healed`}`];
}

/** Whether a service was down when its guard last saw it. */
export function isDown({ watch }: Watched): boolean {
  const last = watch.outages.at(-1)?.outage;
  return last !== undefined && last.endedAt === undefined;
}

/** What is worth knowing of guarded services besides their outages, a sentence each: who may live on, calls, degraded heartbeats, who had to be ended by force. */
export function factSentences(report: Report, facts: GuardFacts, telling: Telling): readonly string[] {
  const watched = watchedOf(report);
  const open = remaindersOf(report, facts).map((each) => remainderSentence(each, telling));
  const all = [...haltedSentences(watched, telling), ...open, ...watched.flatMap(({ watch }) => callsSentence(watch, telling)), ...watched.flatMap(({ watch }) => degradedSentence(watch, telling)), ...forceSentence(watched, telling)];
  return all.length > sentencesMax ? [...all.slice(0, sentencesMax), `${all.length - sentencesMax} more facts are in report.json.`] : all;
}

/** Those that a start which failed took along. */
function haltedSentences(watched: readonly Watched[], telling: Telling): readonly string[] {
  if (!watched.some(({ watch }) => watch.state.fault !== undefined)) return [];
  const halted = watched.filter(({ watch: { state } }) => state.fault === undefined && state.readyAt === undefined);
  const [waiting, started] = [true, false].map((isWaiting) => halted.filter(({ watch }) => (watch.state.phase === 'waiting') === isWaiting).map(({ service }) => nameOf(service.id, telling)));
  return [
    ...said(waiting, 'not started any more'),
    ...said(started, 'stopped before it was ready'),
  ];
}

function said(names: readonly string[] | undefined, what: string): readonly string[] {
  return names === undefined || names.length === 0 ? [] : [`${listed(names, sentencesMax)} ${names.length === 1 ? 'was' : 'were each'} ${what}.`];
}

function callsSentence({ state }: Watch, telling: Telling): readonly string[] {
  const { calls, service } = state;
  // At least none says nothing.
  if (calls === undefined || (calls.served === 0 && !calls.complete)) return [];
  const unmatched = unmatchedCount(calls);
  const missed = unmatched === 0 ? '' : `; ${unmatched} matched no route: ${unmatchedWords(calls, telling)}`;
  return [`${nameOf(service.id, telling)} served ${calls.complete ? '' : 'at least '}${calls.served} ${calls.served === 1 ? 'call' : 'calls'}${missed}.`];
}

/** How many calls matched no route. */
export function unmatchedCount({ unmatched, unlisted }: CallCounts): number {
  return unmatched.reduce((sum, { count }) => sum + count, unlisted);
}

function unmatchedWords(calls: CallCounts, { clean, medium }: Telling): string {
  const { unmatched } = calls;
  const shown = unmatched.slice(0, unmatchedMax);
  const left = unmatchedCount(calls) - shown.reduce((sum, { count }) => sum + count, 0);
  const words = shown.map(({ request, count }) => `${medium.code(clean(request, requestMax))}${count > 1 && unmatched.length > 1 ? ` x${count}` : ''}`);
  return `${words.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
}

function degradedSentence({ state }: Watch, telling: Telling): readonly string[] {
  const { beats, degradedBeats, service } = state;
  return degradedBeats === 0 ? [] : [`${degradedBeats} of ${beats} heartbeats of ${nameOf(service.id, telling)} were degraded.`];
}

function forceSentence(watched: readonly Watched[], telling: Telling): readonly string[] {
  const forced = watched.filter(({ watch }) => watch.state.ending === 'by-force').map(({ service }) => nameOf(service.id, telling));
  return forced.length === 0 ? [] : [`${listed(forced, sentencesMax)} ${forced.length === 1 ? 'was' : 'were'} ended by force.`];
}

/** What had outlived a guard that was killed, a sentence each. */
export function reapedSentences({ reaped }: GuardFacts, telling: Telling): readonly string[] {
  const shown = reaped.slice(0, sentencesMax).map((each) => `The guard had been killed; ${reapedWords(each, nameOf(each.service, telling))}.`);
  return reaped.length > shown.length ? [...shown, `${reaped.length - shown.length} more were seen to.`] : shown;
}
