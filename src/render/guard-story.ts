import type { GuardedOutage } from '../domain/guard/state.ts';
import type { Report } from '../domain/report.ts';
import type { Finding } from '../domain/verdict.ts';
import { duration } from './duration.ts';
import { isDown, watchedOf, type Watched } from './guard-facts.ts';
import { outageMs, outageSentence, startFault } from './guarded-words.ts';
import { outageTotal } from './measures.ts';
import type { Telling } from './medium.ts';
import { outcome } from './outcome.ts';
import { findingWords } from './words.ts';

const shownMax = 10;
const causeMax = 300;

/** What there is to tell of one service: what happened, how it was each time, and the facts on the wire. */
export interface Story {
  /** The rest of a sentence that begins with the service. */
  readonly lead: string;
  readonly outages: readonly string[];
  readonly facts: readonly string[];
}

/** The guarded services of which something is to be told, in their order. What happened to all of them alike is told once, elsewhere. */
export function troubledOf(report: Report): readonly Watched[] {
  const watched = watchedOf(report);
  const isUnstarted = watched.some(({ watch }) => watch.state.fault !== undefined);
  return watched.filter((each) => {
    const { record, watch } = each;
    if (record.kind === 'unrecorded' || watch.state.fault !== undefined || outageTotal(watch) > 0) return true;
    return outcome(each) === 'unknown' && watch.blindSinceAt === undefined && (watch.state.readyAt !== undefined || !isUnstarted);
  });
}

/** The story of a guarded service. */
export function storyOf(each: Watched, telling: Telling): Story {
  const { watch, examination } = each;
  const { clean, medium } = telling;
  const { fault } = watch.state;
  if (fault !== undefined) return { lead: `could not be started: ${medium.prose(clean(startFault(fault), causeMax))}.`, outages: [], facts: fault.evidence === undefined ? [] : [factOf(fault, telling)] };
  if (watch.outages.length > 0) return fallen(each, telling);
  if (examination.verdict.kind === 'healthy') return { lead: 'was up throughout.', outages: [], facts: [] };
  return { lead: `is ${outcome(each)}: ${medium.prose(clean(examination.verdict.findings[0].cause, causeMax))}.`, outages: [], facts: [] };
}

function fallen(each: Watched, telling: Telling): Story {
  const { watch } = each;
  const last = watch.outages.at(-1);
  const facts = last === undefined || last.end !== undefined ? [] : [factOf(last.outage.findings[0], telling)];
  const total = outageTotal(watch);
  if (total === 1 && last !== undefined) return { lead: outageSentence(last, watch, { ...telling, place: 'alone' }), outages: [], facts };
  const shown = watch.outages.slice(-shownMax);
  const sentences = shown.map((one) => outageSentence(one, watch, { ...telling, place: 'listed' }));
  return { lead: `fell ${total} times${isDown(each) ? ' and was down at the end' : ''}, ${duration(watch.downMs)} in all.`, outages: [...earlier(each, shown), ...sentences], facts };
}

function earlier({ watch }: Watched, shown: readonly GuardedOutage[]): readonly string[] {
  const { older } = watch.state;
  const cut = watch.outages.slice(0, watch.outages.length - shown.length);
  const count = older.count + cut.length;
  return count === 0 ? [] : [`${count} earlier: ${duration(cut.reduce((sum, { outage }) => sum + outageMs(outage), older.downMs))} in all`];
}

/** It is over when it is told: the service was brought to its end. */
function factOf(finding: Finding, { clean, medium }: Telling): string {
  return findingWords(finding, { clean, isOver: true }, medium);
}
