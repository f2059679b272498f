import { downMs, latest, outageCount } from '../domain/history.ts';
import type { Marker, Outage } from '../domain/incident.ts';
import { encodeMarker, endMark } from '../domain/marker.ts';
import type { Clean, IncidentRenderer } from '../ports.ts';
import { suspects, times } from './after.ts';
import { around } from './around.ts';
import { comment } from './comment.ts';
import { duration } from './duration.ts';
import { flapping, flappingLines } from './flapping.ts';
import { createClean } from './foreign.ts';
import { cureLine, headline, isQuietlyHealed } from './headline.ts';
import { isMass, massList, massTitle } from './mass.ts';
import { maskedMarker } from './masked-marker.ts';
import { mentions } from './mentions.ts';
import { next } from './next.ts';
import type { Subject } from './need.ts';
import { isUntried, trialWords } from './recovery-words.ts';
import { outageList, outputs, timeline, timelineTitle } from './timeline.ts';
import { answered, findingLine, tried, triedLine } from './words.ts';

/** The longest body that is written, in UTF-16 units; GitHub takes 65,536, and people may write around ours. */
export const bodyCharsMax = 60_000;
const titleCharsMax = 256;
const triedMax = 8;

/** What an incident renderer is made with. */
export interface IncidentRendererOptions {
  /** Masks the secrets of the configuration; without it nothing is masked. */
  readonly clean?: Clean;
  /** The workflow run that writes, for the links of outages that name none. */
  readonly runUrl: string | undefined;
  /** Whether a schedule looks again by itself. */
  readonly cron: boolean;
  /** Whether what people reply is read: on GitHub, where commands are answered, and not in a folder. By default it is not. */
  readonly replies?: boolean;
}

interface Telling extends IncidentRendererOptions {
  readonly clean: Clean;
}

/** The one renderer of incidents, for issues and local records alike. The same marker and service always give the same text: it has no clock, and so tells instants. */
export function createIncidentRenderer(options: IncidentRendererOptions): IncidentRenderer {
  const telling: Telling = { ...options, clean: options.clean ?? createClean([]) };
  return {
    title: (marker) => title(marker, telling.clean),
    body: (marker, service, page) => body({ marker: maskedMarker(marker, telling.clean), service, page }, telling),
    comment: (due, marker, service) => comment(due, { marker, service }, telling),
  };
}

function title(marker: Marker, clean: Clean): string {
  const [outage] = marker.outages;
  const { level, findings } = outage;
  return clean(isMass(marker) ? massTitle(outage) : `${marker.service} is ${level === 'degraded' ? 'degraded' : 'down'}: ${findings[0].cause}`, titleCharsMax);
}

function body(subject: Subject & { readonly page: boolean }, telling: Telling): string {
  const { marker, service, page } = subject;
  const { clean } = telling;
  const outage = latest(marker);
  const first = headline(subject, clean) + (page ? mentions(service) : '');
  const top = [`${first}  \n${facts(outage, subject, clean)}`, ...members(outage, marker, clean), ...record(outage, marker), ...attemptsOf(outage, subject, clean), next(outage, subject, telling), ...suspects(marker, outage, telling)];
  const head = `${encodeMarker(marker)}\n${top.filter((part) => part !== '').join('\n\n')}`;
  const printed = outputs(outage, clean);
  const list = outageList(marker, clean);
  const room = bodyCharsMax - head.length - endMark.length - 200;
  const events = folded(timelineTitle(marker), timeline(subject, clean), room - printed.length);
  const outages = list === undefined ? [] : [folded(list.title, list.lines, room - printed.length - events.length)];
  const fold = printed === '' ? events : events.replace(/\n\n<\/details>$/, () => `\n\n${printed}\n\n</details>`);
  return [head, fold, ...outages, endMark].join('\n\n');
}

function facts(outage: Outage, subject: Subject, clean: Clean): string {
  const { marker } = subject;
  const restless = flapping(subject);
  const flaps = restless === undefined ? [] : flappingLines(restless, clean);
  const isUpAndRestless = restless !== undefined && outage.endedAt !== undefined;
  return [...(isUpAndRestless ? [] : wire(outage, marker, clean)), ...flaps, ...(restless === undefined ? which(marker) : []), ...around(marker, outage, clean)].join('  \n');
}

/** What is, or was, on the wire, and what cured it where the headline does not tell. */
function wire(outage: Outage, marker: Marker, clean: Clean): readonly string[] {
  const lasts = outage.endedAt === undefined && marker.ending === undefined;
  const lines = outage.findings.map((finding) => findingLine(finding, { clean, isOver: !lasts }));
  // Which of its services the findings are of is not known.
  if (isMass(marker)) return lines.slice(0, 1).map((line) => `One of them: ${line}`);
  const alive = lasts && outage.level === 'failing' && outage.findings.every(answered) ? ['The port accepts connections: the process lives.'] : [];
  const cure = isQuietlyHealed(outage, { marker }) && marker.ending === undefined ? [cureLine(outage, clean, undefined)] : [];
  return [...lines.slice(0, 3), ...alive, ...cure];
}

function which(marker: Marker): readonly string[] {
  const count = outageCount(marker);
  if (count < 2) return [];
  const outage = latest(marker);
  return [outage.endedAt === undefined ? `This is outage ${count} of this incident; the others are told at the end.` : `This was outage ${count} of this incident, ${duration(downMs(marker, outage.lastSeenAt))} down in all; the others are told at the end.`];
}

function members(outage: Outage, marker: Marker, clean: Clean): readonly string[] {
  if (!isMass(marker)) return [];
  const title = outage.endedAt === undefined ? ['This list is kept up to date; the title counts those of the beginning.'] : [];
  return [massList(outage, clean), ...title];
}

/** How long everything took, once it is over; what healed in passing is told by its headline. */
function record(outage: Outage, marker: Marker): readonly string[] {
  const isOver = outage.endedAt !== undefined && marker.resolvedAt !== undefined && (marker.ending === undefined || marker.ending.kind === 'settled');
  return isOver && !isQuietlyHealed(outage, { marker }) ? [times(marker)] : [];
}

function attemptsOf(outage: Outage, subject: Subject, clean: Clean): readonly string[] {
  const failed = outage.endedAt === undefined || outage.attempts.some(({ result }) => result !== 'cured');
  const trial = trialWords(subject);
  const rest = trial === undefined ? [] : [`- ${isUntried(outage) ? 'nothing in this outage, recovery rests; ' : ''}${trial}`];
  const steps = tried(outage.attempts, clean);
  if (!failed || steps.length + rest.length === 0) return [];
  const shown = steps.slice(-triedMax).map(triedLine);
  const left = steps.length - shown.length;
  return [`**Tried**\n${[...(left > 0 ? [`- ${left} more before, told in the timeline`] : []), ...shown, ...rest].join('\n')}`];
}

/** A fold whose oldest lines give way when there is no room for all. */
function folded(title: string, lines: readonly string[], room: number): string {
  let kept = lines.length;
  let size = lines.reduce((sum, line) => sum + line.length + 1, title.length + 100);
  for (; kept > 0 && size > room; kept -= 1) size -= (lines[lines.length - kept]?.length ?? 0) + 1;
  const left = lines.length - kept;
  const shown = [...(left > 0 ? [`- ${left} older ${left === 1 ? 'line is' : 'lines are'} left out for lack of room`] : []), ...lines.slice(left)];
  return `<details><summary>${title}</summary>\n\n${shown.join('\n')}\n\n</details>`;
}
