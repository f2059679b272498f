import type { GuardedOutage } from '../domain/guard/state.ts';
import type { Watch } from '../domain/guard/watch.ts';
import type { GuardFacts } from '../domain/report.ts';
import type { Clean } from '../ports.ts';
import { clockMs, duration } from './duration.ts';
import { suspicionSentence } from './guard-blame.ts';
import { isDown, type Watched } from './guard-facts.ts';
import { healingWords, outageCause } from './guarded-words.ts';
import { outageTotal } from './measures.ts';
import { plainText, type Telling } from './medium.ts';

const causeMax = 300;
const lineMax = 200;

/** What an annotation says of a guarded service. */
export interface GuardedTrouble {
  /** What it is or was, after its id, where the outcome does not say it already. */
  readonly state: string | undefined;
  /** One line of plain text, masked, but not yet safe in a log. */
  readonly message: string;
}

/** The trouble of a guarded service that is not healthy, or was not: when tests may have failed because of it, or why it is down, with the line that tells most of the last ones that it printed. */
export function guardedTrouble(each: Watched, facts: GuardFacts, clean: Clean): GuardedTrouble {
  const telling: Telling = { clean, medium: plainText, on: facts.startedAt };
  const { service, watch, examination } = each;
  const { fault } = watch.state;
  const last = watch.outages.at(-1);
  if (fault !== undefined) return { state: 'could not be started', message: `${clean(fault.cause, causeMax)}.${tellingLine(watch, clean)}` };
  if (last !== undefined && isDown(each)) return { state: undefined, message: `${downWords(last, watch, telling)}.${tellingLine(watch, clean)}` };
  if (watch.state.lastLook !== undefined) return { state: 'did not pass its checks at the end', message: `${clean(watch.state.lastLook.finding.cause, causeMax)}.` };
  if (examination.verdict.kind !== 'healthy') return { state: 'could not be watched to the end', message: `${blindness(watch, telling)}${clean(examination.verdict.findings[0].cause, causeMax)}.` };
  if (last === undefined) return { state: undefined, message: '' };
  const total = outageTotal(watch);
  const others = total === 1 ? '' : ` It fell ${total} times, ${duration(watch.downMs)} in all; this was the last time.`;
  return { state: undefined, message: `${suspicionSentence({ service: service.id, fromAt: last.wellUntilAt, toAt: last.outage.endedAt }, telling)} Cause: ${clean(outageCause(last), causeMax)}.${others}` };
}

function downWords(last: GuardedOutage, watch: Watch, telling: Telling): string {
  const cause = telling.clean(outageCause(last), causeMax);
  return [`Down since ${clockMs(last.outage.startedAt, telling.on)} UTC: ${cause}`, ...healingWords(last, watch, telling)].join('; ');
}

function blindness({ blindSinceAt }: Watch, { on }: Telling): string {
  return blindSinceAt === undefined ? '' : `Nothing is known from ${clockMs(blindSinceAt, on)} UTC on: `;
}

/** Below the line that names the error, many runtimes print where it was thrown and their own version. */
function tellingLine({ state }: Watch, clean: Clean): string {
  const named = (each: string): boolean => /^\s*(?:uncaught\s+)?[\w.]*(?:error|exception)\b[^:]*:\s*\S/i.test(each);
  const loud = (each: string): boolean => /error|exception|fatal|panic/i.test(each) && !/^\s*at\s/.test(each);
  const line = [named, loud, (each: string) => each.trim() !== ''].map((tells) => state.lines.findLast(tells)).find((each) => each !== undefined);
  return line === undefined ? '' : ` It printed: ${clean(line, lineMax)}`;
}
