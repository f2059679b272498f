import { assertNever } from '../domain/assert-never.ts';
import type { DueComment } from '../domain/decision.ts';
import { latest, outageCount } from '../domain/history.ts';
import type { Marker, Outage } from '../domain/incident.ts';
import { commentKey } from '../domain/comment-key.ts';
import { encodeMarker, endMark } from '../domain/marker.ts';
import type { Service } from '../domain/service.ts';
import type { Clean, IncidentRenderer } from '../ports.ts';
import { clockUtc } from './duration.ts';
import { createClean, visible } from './foreign.ts';
import { cureLine, headline, isNeeded, upLine } from './headline.ts';
import { link } from './markdown.ts';
import { maskedMarker } from './masked-marker.ts';
import { outageList, outputs, timeline, timelineTitle } from './timeline.ts';
import { answered, findingLine, reproduction, tried, triedLine } from './words.ts';

/** The longest body that is written, in UTF-16 units; GitHub takes 65,536, and people may write around ours. */
export const bodyCharsMax = 60_000;
const titleCharsMax = 256;
const pagedMax = 20;
const triedMax = 8;
const nameMax = 4_000;

/** What an incident renderer is made with. */
export interface IncidentRendererOptions {
  /** Masks the secrets of the configuration; without it nothing is masked. */
  readonly clean?: Clean;
  /** The workflow run that writes, for the links of outages that name none. */
  readonly runUrl: string | undefined;
  /** Whether a schedule looks again by itself. */
  readonly cron: boolean;
}

interface Telling extends IncidentRendererOptions {
  readonly clean: Clean;
}

/** The one renderer of incidents, for issues and local records alike. The same marker and service always give the same text. */
export function createIncidentRenderer(options: IncidentRendererOptions): IncidentRenderer {
  const telling: Telling = { ...options, clean: options.clean ?? createClean([]) };
  return {
    title: (marker) => title(marker, telling.clean),
    body: (marker, service, page) => body({ marker: maskedMarker(marker, telling.clean), service, page }, telling),
    comment: (due, marker, service) => comment({ due, marker, service }, telling),
  };
}

function title(marker: Marker, clean: Clean): string {
  const { level, findings } = marker.outages[0];
  return clean(`${marker.service} is ${level === 'degraded' ? 'degraded' : 'down'}: ${findings[0].cause}`, titleCharsMax);
}

interface Subject {
  readonly marker: Marker;
  readonly service: Service | undefined;
  readonly page: boolean;
}

function body(subject: Subject, telling: Telling): string {
  const { marker, service } = subject;
  const outage = latest(marker);
  const begin = encodeMarker(marker);
  const top = [`${first(subject, telling.clean)}  \n${facts(outage, marker, telling.clean)}`, ...attemptsOf(outage, telling.clean), next(outage, subject, telling)];
  const head = [`${begin}\n${top.filter((part) => part !== '').join('\n\n')}`];
  const printed = outputs(outage, telling.clean);
  const list = outageList(marker, telling.clean);
  const room = bodyCharsMax - head.join('').length - endMark.length - 200;
  const events = folded(timelineTitle(marker), timeline(marker, service, telling.clean), room - printed.length);
  const outages = list === undefined ? [] : [folded(list.title, list.lines, room - printed.length - events.length)];
  const fold = printed === '' ? events : events.replace(/\n\n<\/details>$/, () => `\n\n${printed}\n\n</details>`);
  return [...head, fold, ...outages, endMark].join('\n\n');
}

function first({ marker, service, page }: Subject, clean: Clean): string {
  return headline(marker, service, clean) + (page ? mentions(service) : '');
}

/** Only what is certainly a login or a team is mentioned. */
function mentions(service: Service | undefined): string {
  const names = (service?.incident.page ?? []).filter((name) => /^@[a-z\d][a-z\d-]*(?:\/[\w.-]+)?$/i.test(name)).slice(0, pagedMax);
  return names.map((name) => ` ${name}`).join('');
}

function facts(outage: Outage, marker: Marker, clean: Clean): string {
  const lasts = outage.endedAt === undefined && marker.ending === undefined;
  const lines = outage.findings.slice(0, 3).map((finding) => findingLine(finding, { clean, isOver: !lasts }));
  const alive = lasts && outage.level === 'failing' && outage.findings.every(answered) ? ['The port accepts connections: the process lives.'] : [];
  const quiet = outage.curedBy !== undefined && marker.ending === undefined && !lasts;
  const cure = quiet && headlineIsShort(marker, outage) ? [cureLine(outage, clean)] : [];
  const count = outageCount(marker);
  const which = count > 1 ? [`This is outage ${count} of this incident; the others are told at the end.`] : [];
  return [...lines, ...alive, ...cure, ...which].join('  \n');
}

/** Whether the headline says `Healed by itself` alone, and not by what. */
function headlineIsShort(marker: Marker, outage: Outage): boolean {
  return !marker.notices.some(({ kind, outage: about }) => kind === 'paged' && about === outage.id);
}

function attemptsOf(outage: Outage, clean: Clean): readonly string[] {
  const failed = outage.endedAt === undefined || outage.attempts.some(({ result }) => result !== 'cured');
  if (outage.attempts.length === 0 || !failed) return [];
  const steps = tried(outage.attempts, clean);
  const shown = steps.slice(-triedMax).map(triedLine);
  const left = steps.length - shown.length;
  return [`**Tried**\n${[...(left > 0 ? [`- ${left} more before, told in the timeline`] : []), ...shown].join('\n')}`];
}

function next(outage: Outage, { marker, service }: Subject, { clean, runUrl, cron }: Telling): string {
  const links = [runLink(outage.runUrl ?? runUrl, clean), service?.runbook === undefined ? undefined : webLink('runbook', service.runbook, clean)];
  const linked = links.filter((each) => each !== undefined).join(' · ');
  if (outage.endedAt !== undefined || marker.ending !== undefined) return linked;
  const check = service?.checks.find(({ name }) => clean(name, nameMax) === clean(outage.findings[0].check, nameMax));
  const lines = [
    ...(check === undefined ? [] : [`reproduce: ${reproduction(check, clean)}`]),
    ...(linked === '' ? [] : [linked]),
    cron ? 'this is looked at again on schedule, and closed once all is well' : 'the next run looks at this again, and closes it once all is well',
  ];
  return `**Next**\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

function runLink(url: string | undefined, clean: Clean): string | undefined {
  const id = url === undefined ? undefined : /\/actions\/runs\/(\d+)/.exec(url)?.[1];
  return url === undefined ? undefined : webLink(id === undefined ? 'run' : `run ${id}`, url, clean);
}

/** An address that holds a secret is shown with the secret masked, and leads nowhere. */
function webLink(label: string, address: string, clean: Clean): string {
  const shown = clean(address, 2_000);
  return link(label, shown === visible(address) ? address : `masked ${shown}`);
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

function comment({ due, marker, service }: { readonly due: DueComment; readonly marker: Marker; readonly service: Service | undefined }, { clean }: Telling): string {
  const outage = marker.outages.find(({ id }) => id === due.outage) ?? latest(marker);
  const called = due.page ? mentions(service) : '';
  return `${commentText(due, outage, { marker, service, page: due.page }, clean)}${called}${fact(due, outage, clean)}\n\n${commentKey(due)}`;
}

function commentText(due: DueComment, outage: Outage, subject: Subject, clean: Clean): string {
  switch (due.kind) {
    case 'paged':
      return headline({ ...subject.marker, outages: [outage], ending: undefined }, subject.service, clean);
    case 'reopened': {
      const needed = isNeeded(outage, subject.marker, subject.service) ? ' You are needed.' : '';
      return `**Reopened: still ${outage.level === 'degraded' ? 'degraded' : 'down'}, since ${clockUtc(outage.startedAt, outage.lastSeenAt)}.${needed}** This was closed, and the service has not passed its checks since. Closed once more, it stays closed until the service has passed.`;
    }
    case 'resolved':
      return `${upLine(outage)} ${cureLine(outage, clean)}`;
    case 'flapping':
    case 'lasting':
    case 'reminded':
    case 'circuit':
    case 'replied':
      return headline(subject.marker, subject.service, clean);
    default:
      return assertNever(due.kind);
  }
}

function fact(due: DueComment, outage: Outage, clean: Clean): string {
  return due.kind === 'resolved' ? '' : `  \n${findingLine(outage.findings[0], { clean, isOver: false })}`;
}
