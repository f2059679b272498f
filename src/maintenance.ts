import type { Cron } from 'croner';
import { readAnnouncement, type AnnouncementText } from './domain/announcement.ts';
import { assertNever } from './domain/assert-never.ts';
import type { Maintenance } from './domain/policy.ts';
import type { Window } from './domain/situation.ts';
import type { Announcement } from './ports.ts';

const day = 86_400_000;
/** The longest that an announcement counts, milliseconds. */
const announcedMax = 7 * day;
const shownMax = 10;

const instant = /^(\d{4}-\d\d-\d\d)(?:T|\s+)(\d\d:\d\d)(:\d\d)?(?:\.\d{1,9})?\s*(Z|[+-]\d\d:?\d\d)?$/iu;

/**
 * The instant (epoch milliseconds) that a date and time of ISO 8601 means: with `Z` or an offset of its own, else as the clocks of the zone show it.
 * Where clocks are put forward, a time that they skip is the moment of the change; where they are put back, a time that comes twice is its first coming.
 * Undefined when the text is no date and time, the zone does not exist, or neither tells where on earth it is meant.
 */
export function instantOf(text: string, timezone: string | undefined): number | undefined {
  const [, date, minutes, seconds = ':00', offset] = instant.exec(text.trim()) ?? [];
  if (date === undefined || minutes === undefined) return undefined;
  const wall = Date.parse(`${date}T${minutes}${seconds}Z`);
  const isReal = !Number.isNaN(wall) && new Date(wall).toISOString().startsWith(`${date}T${minutes}`);
  if (!isReal) return undefined;
  if (offset === undefined) return timezone === undefined || !isZone(timezone) ? undefined : fromWall(wall, clockOf(timezone));
  const [, sign, hours, rest] = /^([+-])(\d\d):?(\d\d)$/u.exec(offset) ?? [];
  const shift = (Number(hours ?? 0) * 60 + Number(rest ?? 0)) * 60_000;
  if (shift > 14 * 3_600_000 || Number(rest ?? 0) > 59) return undefined;
  return sign === '-' ? wall + shift : wall - shift;
}

/** Whether a text is the IANA name of a time zone; an offset such as `+02:00` is none. */
export function isZone(text: string): boolean {
  if (!/^[a-z]/iu.test(text)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Tells what the clocks of a zone show at an instant, as if it were UTC. */
type WallClock = (at: number) => number;

function clockOf(timezone: string): WallClock {
  const format = new Intl.DateTimeFormat('en', { timeZone: timezone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' });
  return (at) => {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  };
}

/** No zone is further than this from UTC, and none changes twice in twice as long. */
const offsetMax = 15 * 3_600_000;

function fromWall(wall: number, clock: WallClock): number {
  const [before = 0, after = 0] = [wall - offsetMax, wall + offsetMax].map((at) => clock(at) - at);
  const fits = [wall - before, wall - after].filter((at) => clock(at) === wall);
  return fits.length > 0 ? Math.min(...fits) : changeBetween(wall - offsetMax, wall + offsetMax, clock);
}

/** The instant between two others at which the clocks change. */
function changeBetween(fromAt: number, toAt: number, clock: WallClock): number {
  const offset = clock(fromAt) - fromAt;
  let [low, high] = [fromAt, toAt];
  while (high - low > 1_000) {
    const middle = low + Math.floor((high - low) / 2_000) * 1_000;
    if (clock(middle) - middle === offset) low = middle;
    else high = middle;
  }
  return high;
}

/** Loaded only where something recurs, because every run reads a configuration. */
async function loadCron(): Promise<(pattern: string, timezone: string) => Cron> {
  const { Cron } = await import('croner');
  return (pattern, timezone) => new Cron(pattern, { paused: true, timezone, mode: '5-part', fixedTimeRule: 'no-wildcard' });
}

/** What keeps a text from being a cron of five fields that comes at some time, as what follows the cron itself; undefined when nothing does. */
export async function cronFault(cron: string): Promise<string | undefined> {
  // The library takes a date for a pattern as well, and puts the present moment in for a question mark.
  const isForm = cron.length <= 100 && !cron.includes('?') && /^(?:@[a-z]+|\S+(?:\s+\S+){4})$/u.test(cron.trim());
  const unreadable = 'cannot be read; write minute, hour, day, month and weekday, such as "0 2 * * sun"';
  if (!isForm) return unreadable;
  const parse = await loadCron();
  try {
    return parse(cron, 'UTC').nextRun(new Date(0)) === null ? 'never comes, for there is no such day; mend its day or its month' : undefined;
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return unreadable;
    throw error;
  }
}

/** The latest window of one maintenance that has begun, over or not. It lasts as long as it says, whatever the clocks do meanwhile. */
async function latestWindow(maintenance: Maintenance, now: number): Promise<Window | undefined> {
  switch (maintenance.kind) {
    case 'once': {
      const { startAt, endAt, reason } = maintenance;
      return { startAt, endAt, reason };
    }
    case 'recurring': {
      const { cron, timezone, durationMs, reason } = maintenance;
      const [start] = (await loadCron())(cron, timezone).previousRuns(1, new Date(now + 1));
      return start === undefined ? undefined : { startAt: start.getTime(), endAt: start.getTime() + durationMs, reason };
    }
    default:
      return assertNever(maintenance);
  }
}

const holds = ({ startAt, endAt }: Window, now: number): boolean => startAt <= now && now < endAt;

/** The window of maintenance that holds at an instant (epoch milliseconds), the one that ends last where there are several; undefined when none holds. */
export async function windowAt(maintenance: readonly Maintenance[], now: number): Promise<Window | undefined> {
  const latest = await Promise.all(maintenance.map((one) => latestWindow(one, now)));
  const [last] = latest.filter((window) => window !== undefined && holds(window, now)).toSorted((a, b) => (b?.endAt ?? 0) - (a?.endAt ?? 0));
  return last;
}

/** An announcement of an open issue as it reads at an instant, whoever wrote it; `remark` is what people should be told of it if its author is heeded. */
export type ReadAnnouncement =
  /** `over` within the last day; later than that, `past`, nobody is asked about its author any more. */
  | { readonly kind: 'ahead' | 'over' | 'past'; readonly announcement: Announcement; readonly remark: string | undefined }
  /** Of all services where it names none. */
  | { readonly kind: 'holds'; readonly announcement: Announcement; readonly remark: string | undefined; readonly services: readonly string[]; readonly window: Window }
  | { readonly kind: 'unreadable'; readonly announcement: Announcement; readonly remark: string };

/** Reads the announcement of an open issue; a window counts for seven days at most. Nothing of the text is quoted in the remark. */
export function readOpen(announcement: Announcement, now: number): ReadAnnouncement {
  const { number } = announcement;
  const read = readWindow(announcement);
  if ('problem' in read) return { kind: 'unreadable', announcement, remark: `The maintenance announced in #${number} does not count: ${read.problem}.` };
  const { services, window, isCut } = read;
  const remark = isCut ? `The maintenance announced in #${number} is longer than 7 days and counts for the first 7; announce the rest by itself, or write it into the configuration.` : undefined;
  if (holds(window, now)) return { kind: 'holds', announcement, remark, services, window };
  return { kind: window.endAt > now ? 'ahead' : window.endAt > now - day ? 'over' : 'past', announcement, remark };
}

/** What people should be told of open announcements of those who may not write, at most one sentence. */
export function strangersRemark(strangers: readonly Announcement[]): readonly string[] {
  if (strangers.length === 0) return [];
  const shown = strangers.slice(0, shownMax).map(({ number }) => `#${number}`).join(', ');
  const more = strangers.length > shownMax ? ` and ${strangers.length - shownMax} more` : '';
  return [`Maintenance announced by somebody who may not write to this repository does not count: ${shown}${more}; announce it yourself, or close it.`];
}

interface Problematic {
  readonly problem: string;
}

function readWindow({ body }: Announcement): { readonly services: readonly string[]; readonly window: Window; readonly isCut: boolean } | Problematic {
  const text = readAnnouncement(body);
  if ('problem' in text) return text;
  const span = spanOf(text);
  if ('problem' in span) return span;
  const endAt = Math.min(span.endAt, span.startAt + announcedMax);
  return { services: text.services, window: { startAt: span.startAt, endAt, reason: text.reason }, isCut: endAt < span.endAt };
}

function spanOf({ start, end, timezone }: AnnouncementText): { readonly startAt: number; readonly endAt: number } | Problematic {
  const zone = timezone === '' ? undefined : timezone;
  if (zone !== undefined && !isZone(zone)) return { problem: 'there is no time zone of the name that it gives; edit it and write one such as Europe/Berlin' };
  const [startAt, endAt] = [instantOf(start, zone), instantOf(end, zone)];
  if (startAt === undefined || endAt === undefined) {
    const name = startAt === undefined ? 'start' : 'end';
    const isLocal = instantOf(name === 'start' ? start : end, 'UTC') !== undefined;
    return { problem: isLocal ? `its ${name} has no time zone; edit it and name one such as Europe/Berlin under the heading Time zone` : `its ${name} is not a date and time; edit it and write one such as 2026-11-28 22:00` };
  }
  return endAt > startAt ? { startAt, endAt } : { problem: 'its end is not after its start; edit it and mend one of them' };
}
