import type { Attempt } from '../domain/attempt.ts';
import { restartLabel } from '../domain/guard/outages.ts';
import type { GuardedOutage } from '../domain/guard/state.ts';
import type { Watch } from '../domain/guard/watch.ts';
import type { Outage } from '../domain/incident.ts';
import type { ProcessEnd } from '../domain/process-end.ts';
import type { Finding } from '../domain/verdict.ts';
import { clockMs, exactDuration } from './duration.ts';
import type { Telling } from './medium.ts';
import { tried } from './words.ts';

const wordsMax = 300;

/** How a process ended, as the end of a sentence that begins with it: `ended with exit 1`, `ended by SIGKILL`. */
export function endWords({ words }: ProcessEnd): string {
  if (words.startsWith('ended')) return words;
  return words.startsWith('exit') ? `ended with ${words}` : `ended: ${words}`;
}

/** Why a service could not be started, to go on after these words. */
export function startFault({ cause }: Finding): string {
  return cause.replace(/^the process could not be started: /, '');
}

/** Why an outage was, in short: how the process ended, or what its probes met. Not clean yet. */
export function outageCause({ outage, end }: GuardedOutage): string {
  return end === undefined ? outage.findings[0].cause : endWords(end);
}

/** How long an outage lasted, or had lasted when it was last seen, in milliseconds. */
export function outageMs({ startedAt, endedAt, lastSeenAt }: Outage): number {
  return Math.max(0, (endedAt ?? lastSeenAt) - startedAt);
}

/** How an outage is told: one that stands alone beside the sentence with its times, or one of several. */
export type OutagePlace = 'alone' | 'listed';

/** One outage as the rest of a sentence that begins with its service: `ended by SIGKILL at 14:03:22.481, served again at 14:03:23.612; restart 1 of 10.` */
export function outageSentence(guarded: GuardedOutage, watch: Watch, { place, ...telling }: Telling & { readonly place: OutagePlace }): string {
  const { outage, reset } = guarded;
  const parts = [fall(guarded, watch, { ...telling, place }), ...healingWords(guarded, watch, telling)];
  const isReset = reset && outage.endedAt !== undefined;
  if (place === 'listed') return `${[...parts, ...(isReset ? ['state reset'] : [])].join('; ')}.`;
  return `${parts.join('; ')}.${isReset ? ' Its in-memory state was reset.' : ''}`;
}

/** What was tried against an outage, and what ended it where nothing of ours did. */
export function healingWords({ outage }: GuardedOutage, { state }: Watch, telling: Telling): readonly string[] {
  return [...restartWords(outage, state.service.launch?.restarts ?? 0, telling), ...ladderWords(outage, telling), ...cureWords(outage)];
}

function fall(guarded: GuardedOutage, watch: Watch, telling: Telling & { readonly place: OutagePlace }): string {
  const { outage, end } = guarded;
  const { clean, medium, on, place } = telling;
  const start = clockMs(outage.startedAt, on);
  if (end !== undefined) {
    const before = outage.startedAt < end.at ? `was down from ${start}, ` : '';
    return `${before}${medium.prose(clean(endWords(end), wordsMax))} at ${clockMs(end.at, on)}${returned(guarded, watch, telling)}`;
  }
  const cause = place === 'alone' ? '' : `: ${medium.prose(clean(outage.findings[0].cause, wordsMax))}`;
  return `was down from ${start} ${returned(guarded, watch, telling)}${cause}`;
}

/** How an outage went on: what nobody saw is not claimed. */
function returned({ outage: { startedAt, endedAt }, end, wellUntilAt }: GuardedOutage, { blindSinceAt }: Watch, { on, place }: Telling & { readonly place: OutagePlace }): string {
  if (endedAt === undefined && blindSinceAt === undefined) return end === undefined ? 'to the end' : ' and served no more';
  if (endedAt === undefined) return end === undefined ? 'for as long as it was watched' : ' and was not seen to serve again';
  const length = place === 'alone' && wellUntilAt === startedAt ? '' : ` (${exactDuration(endedAt - startedAt)})`;
  return `${end === undefined ? 'to' : ', served again at'} ${clockMs(endedAt, on)}${length}`;
}

/** What the guard did by itself, as opposed to the steps of the configuration, which may bear the same name but always answer something. */
const isRestart = ({ label, step, detail, output }: Attempt): boolean => label === restartLabel && step === 0 && detail === '' && output === '';

function restartWords({ attempts, curedBy }: Outage, max: number, { clean, medium }: Telling): readonly string[] {
  const restarts = attempts.filter(isRestart);
  const [first] = restarts;
  const last = restarts.at(-1);
  if (first === undefined || last === undefined) return [];
  const words = `${restarts.length === 1 ? `restart ${last.attempt}` : `restarts ${first.attempt} ${restarts.length === 2 ? 'and' : 'to'} ${last.attempt}`} of ${max}`;
  if (last.result === 'cured' && curedBy === last.label) return [restarts.length === 1 ? words : `${words}, the last of which helped`];
  if (last.result === 'running') return [`${words}${restarts.length === 1 ? '' : ', the last of which'} was under way`];
  return [`${words} in vain: ${medium.prose(clean(last.verification, wordsMax))}`];
}

function ladderWords({ attempts }: Outage, { clean, medium }: Telling): readonly string[] {
  return tried(attempts.filter((each) => !isRestart(each)), clean).map(({ label, times, words }) => `${medium.code(label)}${times > 1 ? ` x${times}` : ''}: ${medium.prose(words)}`);
}

function cureWords({ attempts, endedAt, curedBy, recovery }: Outage): readonly string[] {
  if (endedAt !== undefined) return curedBy === undefined ? ['it came back by itself'] : [];
  if (attempts.length > 0) return [];
  return [recovery === 'running' ? 'nothing had been tried yet' : 'nothing was left to try'];
}
