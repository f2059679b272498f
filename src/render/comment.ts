import { assertNever } from '../domain/assert-never.ts';
import { commentKey } from '../domain/comment-key.ts';
import type { DueComment } from '../domain/decision.ts';
import { flappingOutages } from '../domain/flapping.ts';
import { latest } from '../domain/history.ts';
import type { Outage } from '../domain/incident.ts';
import type { Clean } from '../ports.ts';
import { clockUtc, roughly } from './duration.ts';
import { sinceWords } from './edges.ts';
import { flappingLines, flappingWords } from './flapping.ts';
import { cureLine, headline, lasting, stateWord, upLine } from './headline.ts';
import { isMass } from './mass.ts';
import { mentions } from './mentions.ts';
import { isNeeded, needWords, type Subject } from './need.ts';
import { trialWords } from './recovery-words.ts';
import { findingLine } from './words.ts';

interface Said {
  /** The bold line and what stands beside it; the mentions come after it. */
  readonly line: string;
  /** What follows, a line each. */
  readonly more: readonly string[];
}

/** Where a comment stands: whether what people reply there is read. */
interface CommentPlace {
  readonly clean: Clean;
  readonly replies?: boolean;
}

/** A comment on an incident with its hidden key; its first line is true without the rest. */
export function comment(due: DueComment, subject: Subject, { clean, replies = false }: CommentPlace): string {
  const { line, more } = words(due, subject, { clean, replies });
  return `${[`${line}${due.page ? mentions(subject.service) : ''}`, ...more].join('  \n')}\n\n${commentKey(due)}`;
}

function words(due: DueComment, subject: Subject, { clean, replies }: Required<CommentPlace>): Said {
  const { marker } = subject;
  const outage = marker.outages.find(({ id }) => id === due.outage) ?? latest(marker);
  const fact = [`${isMass(marker) ? 'One of them: ' : ''}${findingLine(outage.findings[0], { clean, isOver: false })}`];
  switch (due.kind) {
    case 'paged':
      return { line: `**${lasting(outage, calling(subject, outage), clean)}**`, more: fact };
    case 'reopened':
      return { line: `**Reopened: still ${stateWord(outage)}, ${sinceWords(outage)}${needed(outage, subject, clean)}** This was closed, and the service has not passed its checks since. Closed once more, it stays closed until the service has passed.`, more: fact };
    case 'resolved':
      return { line: `${upLine(outage, subject)}${isMass(marker) ? '' : ` ${cureLine(outage, clean, subject.service)}`}`.trimEnd(), more: [] };
    case 'flapping':
      return flaps(outage, subject, clean);
    case 'lasting':
      return { line: `**It flaps, and this time it stays ${stateWord(outage)}: ${sinceWords(outage, lengthUntil(due, outage, subject))} ${needWords(outage, calling(subject, outage), clean)}**`, more: fact };
    case 'reminded':
      return { line: `**Still ${stateWord(outage)} ${sinceWords(outage, lengthUntil(due, outage, subject))} Nobody has taken it: ${replies ? 'reply `/ack`, or assign yourself' : 'write `state: acknowledged`, or add the label'}.**`, more: fact };
    case 'circuit':
      return { line: `**Recovery rests: all ${marker.spent.attempts} attempts of this incident are spent${before(', ', trialWords(subject))}. ${needWords(outage, subject, clean)}** Still ${stateWord(outage)} ${sinceWords(outage)}`, more: fact };
    case 'replied':
      return { line: headline(subject, clean), more: [] };
    default:
      return assertNever(due.kind);
  }
}

/** The record as those are told of it who are called now: no longer silent. */
function calling({ marker, service }: Subject, outage: Outage): Subject {
  const outages = latest(marker).id === outage.id ? marker.outages : ([outage] as const);
  return { service, marker: { ...marker, outages, silence: undefined, ending: undefined } };
}

const before = (lead: string, words: string | undefined): string => (words === undefined ? '' : lead + words);

function needed(outage: Outage, subject: Subject, clean: Clean): string {
  return isNeeded(outage, subject) ? ` ${needWords(outage, subject, clean)}` : '';
}

/** How long it has lasted by the time at which this is said, which the marker notes. */
function lengthUntil({ kind, outage: about, nth }: DueComment, { startedAt }: Outage, { marker }: Subject): string {
  const said = marker.notices.find((notice) => notice.kind === kind && notice.outage === about && notice.nth === nth);
  return said === undefined ? '' : `, for ${roughly(said.at - startedAt)}`;
}

function flaps(outage: Outage, { marker, service }: Subject, clean: Clean): Said {
  const outages = service === undefined ? undefined : flappingOutages(marker, service.incident);
  if (outages === undefined) return { line: headline({ marker, service }, clean), more: [] };
  const now = outage.endedAt === undefined ? `${stateWord(outage).toUpperCase()} ${sinceWords(outage)}` : `Up since ${clockUtc(outage.endedAt, outage.startedAt)}.`;
  return { line: `**${flappingWords(outages, marker)} ${now}**`, more: flappingLines(outages, clean) };
}
