import { assertNever } from '../domain/assert-never.ts';
import type { Climbed, Entry, Fell, Restarted, ServiceEntry } from '../domain/guard/entry.ts';
import { restartDelayMs } from '../domain/guard/next-step.ts';
import type { Ending, Remains } from '../domain/process-end.ts';
import type { Reaped } from '../domain/report.ts';
import type { Clean } from '../ports.ts';
import { clockMs, duration, exactDuration } from './duration.ts';
import { logLine } from './foreign.ts';
import { remainsWords } from './guard-remains.ts';
import { endWords, startFault } from './guarded-words.ts';
import { unwatchedSentences } from './guard-unwatched.ts';
import { plainText } from './medium.ts';
import { attemptWords } from './words.ts';

const causeMax = 300;
const nothingMore: Readonly<Record<Climbed['result'], string>> = {
  running: '',
  recovered: '',
  exhausted: 'every recovery step was tried in vain',
  pending: 'recovery was started, its outcome is not known yet',
  interrupted: 'recovery was cut short',
};

/** How a service was brought to its end, as the end of a sentence that begins with it. */
export const endingWords: Readonly<Record<Ending, string>> = {
  gone: 'had ended by itself',
  'by-command': 'was ended by its stop command',
  politely: 'was ended politely',
  'by-force': 'was ended by force',
};

/** What a line needs to know of the entries before it. */
interface Memory {
  readonly bornAt: number | undefined;
  readonly fellAt: number | undefined;
}

/** Words what a guard has just done, one masked line an entry that no log obeys; undefined for what is not worth a line, as heartbeats are. Its entries are told in order. */
export function createEntryTeller(clean: Clean): (entry: Entry) => string | undefined {
  const memories = new Map<string, Memory>();
  const restartsMax = new Map<string, number>();
  return (entry) => {
    if (entry.kind === 'begun') {
      for (const { id, launch } of entry.services) restartsMax.set(id, launch?.restarts ?? 0);
      const { unwatched } = entry;
      return unwatched.length === 0 ? undefined : logLine(unwatchedSentences(unwatched, 'is', { clean, medium: plainText, on: entry.at }).join(' '));
    }
    if (entry.kind === 'over' || entry.kind === 'snapshot') return undefined;
    const { service } = entry;
    const before = memories.get(service) ?? { bornAt: undefined, fellAt: undefined };
    memories.set(service, { bornAt: entry.kind === 'born' ? entry.at : before.bornAt, fellAt: entry.kind === 'fell' ? entry.at : before.fellAt });
    const words = entryWords(entry, { ...before, clean, restartsMax: restartsMax.get(service) });
    return words === undefined ? undefined : logLine(`${clean(service, 60)}: ${words}`);
  };
}

interface Around extends Memory {
  readonly clean: Clean;
  /** Undefined where nobody said with what the guard began. */
  readonly restartsMax: number | undefined;
}

function entryWords(entry: ServiceEntry, around: Around): string | undefined {
  const say = (text: string): string => around.clean(text, causeMax);
  switch (entry.kind) {
    case 'born':
      return `started (pid ${entry.pid})`;
    case 'ready':
      return `ready${after(around.bornAt, entry.at, duration)}`;
    case 'unready':
      return `could not be started: ${say(startFault(entry.finding))}`;
    case 'beat':
      return undefined;
    case 'fell':
      return `DOWN since ${clockMs(entry.at, entry.at)} UTC: ${say(fallWords(entry))}`;
    case 'restarting':
      return `restart ${entry.nth}${around.restartsMax === undefined ? '' : ` of ${around.restartsMax}`}${restartDelayMs(entry.nth) === 0 ? '' : `, after a pause of ${duration(restartDelayMs(entry.nth))}`}`;
    case 'restarted':
      return restartedWords(entry, around);
    case 'climbed':
      return climbedWords(entry, around.clean);
    case 'rose':
      return `UP again${after(around.fellAt, entry.at, exactDuration)}, ${entry.curedBy === undefined ? 'by itself' : `cured by ${say(entry.curedBy)}`}`;
    case 'gave-up':
      return 'nothing is left to try; from now on it is only watched';
    case 'stopped':
      return entry.remains?.mayLiveOn === true ? `may live on: ${remainsWords(entry.remains, { ...around, medium: plainText })}` : `${endingWords[entry.ending]}${openWords(entry.remains, around.clean)}`;
    case 'gap':
      return `nobody could look for ${duration(entry.at - entry.fromAt)}: the machine was suspended, or too busy`;
    case 'looked':
      return `answers, but does not pass its checks: ${say(entry.finding.cause)}`;
    case 'bug':
      return `is watched no longer, because of a bug in Mock Medic: ${say(entry.text)}`;
    default:
      return assertNever(entry);
  }
}

const openWords = (remains: Remains | undefined, clean: Clean): string => (remains === undefined ? '' : `; ${remainsWords(remains, { clean, medium: plainText })}`);

const fallWords = ({ end, findings }: Fell): string => (end === undefined ? findings[0].cause : endWords(end));

function restartedWords({ outcome }: Restarted, { fellAt, clean }: Around): string {
  switch (outcome.kind) {
    case 'cured':
      return `UP again${after(fellAt, outcome.passedAt, exactDuration)}, by the restart`;
    case 'not-cured':
      return `the restart did not help: ${clean(outcome.finding.cause, causeMax)}`;
    default:
      return assertNever(outcome);
  }
}

/** Each attempt is told twice, when it begins and when its outcome is known; the cure is told by the entry that follows. */
function climbedWords({ attempts, result }: Climbed, clean: Clean): string | undefined {
  const last = attempts.at(-1);
  if (result !== 'running') return nothingMore[result] === '' ? undefined : nothingMore[result];
  if (last === undefined) return undefined;
  const label = clean(last.label, 200);
  return last.result === 'running' && last.endedAt === undefined ? `trying ${label}, attempt ${last.attempt}` : `${label}: ${attemptWords(last, clean)}`;
}

const after = (from: number | undefined, to: number, words: (ms: number) => string): string => (from === undefined ? '' : ` after ${words(to - from)}`);

/** What had outlived a guard that was killed, as one masked line for a log. */
export function reapedLine(reaped: Reaped, clean: Clean): string {
  return logLine(`A guard had been killed; ${reapedWords(reaped, clean(reaped.service, 60))}${openWords(reaped.remains, clean)}.`);
}

/** How it was with a service whose guard had been killed, by this name, as the end of a sentence. */
export function reapedWords({ pid, ending }: Reaped, name: string): string {
  if (pid === undefined) return `nothing of ${name} was to be seen, and its stop command was run`;
  return `${name} (pid ${pid}) ${ending === 'gone' ? endingWords.gone : `was still running and ${endingWords[ending]}`}`;
}
