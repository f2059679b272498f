import { assertNever } from '../domain/assert-never.ts';
import { latest, said } from '../domain/history.ts';
import type { Outage } from '../domain/incident.ts';
import type { Service } from '../domain/service.ts';
import type { Clean } from '../ports.ts';
import { clockUtc } from './duration.ts';
import { endIsUnsure, outageLength, sinceWords } from './edges.ts';
import { flapping, flappingWords } from './flapping.ts';
import { codeSpan } from './markdown.ts';
import { isMass, massCount, servicesWords } from './mass.ts';
import { needWords, type Subject } from './need.ts';
import { recoveryWords } from './recovery-words.ts';

/** The first lines of an incident: its state, since when, and whether a person is needed; true without what follows. */
export function headline(subject: Subject, clean: Clean): string {
  const { marker } = subject;
  const outage = latest(marker);
  const { ending } = marker;
  switch (ending?.kind) {
    case undefined:
      return standing(outage, subject, clean);
    case 'folded':
      return `**Folded into #${ending.into}, which tells the same outage. Nobody is needed here.**`;
    case 'retired':
      return `**Retired: this service is no longer configured. Nobody is needed.** It was last seen ${stateWord(outage)} at ${clockUtc(outage.lastSeenAt, outage.startedAt)}.`;
    case 'settled':
      return outage.endedAt === undefined ? `**${lasting(outage, subject, clean)}**` : withCure(upLine(outage, subject, ' Nobody is needed.'), outage, subject, clean);
    default:
      return assertNever(ending);
  }
}

function standing(outage: Outage, subject: Subject, clean: Clean): string {
  const restless = flapping(subject);
  const lead = restless === undefined ? '' : `${flappingWords(restless, subject.marker)} `;
  if (outage.endedAt === undefined) return `**${lead}${lasting(outage, subject, clean)}**`;
  if (restless !== undefined) return `**${lead}Up now, since ${endWords(outage)}.**`;
  if (!isQuietlyHealed(outage, subject)) return withCure(upLine(outage, subject, ' Nobody is needed.'), outage, subject, clean);
  return `**Healed by itself. Nobody is needed.** ${outage.level === 'degraded' ? 'Degraded' : 'Down'} ${outageLength(outage)}.`;
}

/** Whether an outage was cured by a step of ours before anybody was called, and its incident never flapped: its headline leaves out by which. */
export function isQuietlyHealed(outage: Outage, { marker }: Pick<Subject, 'marker'>): boolean {
  const flapped = marker.notices.some(({ kind }) => kind === 'flapping');
  return outage.endedAt !== undefined && outage.curedBy !== undefined && !flapped && !said(marker, 'paged', outage.id);
}

/** What lasts, since when, where recovery stands and who is needed; without emphasis. */
export function lasting(outage: Outage, subject: Subject, clean: Clean): string {
  return [downWords(outage, subject), sinceWords(outage), recoveryWords(outage, subject), needWords(outage, subject, clean)].filter((words) => words !== '').join(' ');
}

function downWords(outage: Outage, { marker }: Subject): string {
  const state = stateWord(outage).toUpperCase();
  if (!isMass(marker)) return state;
  const count = massCount(outage.mass);
  return `${servicesWords(count)} ${count === 1 ? 'is' : 'are'} ${state}, the first`;
}

/** What an outage makes of its service: `down`, `degraded`. */
export const stateWord = (outage: Outage): string => (outage.level === 'degraded' ? 'degraded' : 'down');

/** `**Up since 04:11:02 UTC, after 1 h 12 min 22 s.**`, with what is not known for sure said. */
export function upLine(outage: Outage, { marker }: Pick<Subject, 'marker'>, more = ''): string {
  const up = outage.level === 'degraded' ? 'Well' : 'Up';
  return `**${isMass(marker) ? `All ${up.toLowerCase()}` : up} since ${endWords(outage)}, after ${outageLength(outage)}.${more}**`;
}

const endWords = (outage: Outage): string => `${clockUtc(outage.endedAt ?? outage.lastSeenAt, outage.startedAt)}${endIsUnsure(outage) ? ' at the latest' : ''}`;

/** A mass failure is recovered by nobody, or each service by its own steps. */
function withCure(line: string, outage: Outage, { marker, service }: Subject, clean: Clean): string {
  return isMass(marker) ? line : `${line} ${cureLine(outage, clean, service)}`.trimEnd();
}

/** What ended an outage: a step of ours, which try of it, or not we; empty where there is no step that could have. */
export function cureLine(outage: Outage, clean: Clean, service: Service | undefined): string {
  if (outage.curedBy === undefined) return service?.recovery.length === 0 ? '' : 'Not by a recovery step of mine.';
  const cure = outage.attempts.findLast(({ result, label }) => result === 'cured' && label === outage.curedBy);
  const which = cure === undefined ? '' : cure.attempt === 1 ? ', first try' : `, try ${cure.attempt}`;
  return `Cured by ${codeSpan(clean(outage.curedBy, 200))}${which}.`;
}
