import type { Maintenance } from '../domain/policy.ts';
import { cronFault, instantOf, isZone } from '../maintenance.ts';
import { durationMs } from './checks.ts';
import { nearest } from './nearest.ts';
import { describe, type Complain, type Path } from './problem.ts';
import type { RawMaintenance } from './schema.ts';

/** Where maintenance stands, and who is told what is wrong with it. */
export interface MaintenancePlace {
  readonly path: Path;
  readonly complain: Complain;
}

/** Builds a list of maintenance; each entry that cannot be built is complained of, for everything in it that does not follow from another fault; the library that reads a cron is loaded only when one is there. */
export async function readMaintenance(raws: readonly RawMaintenance[], { path, complain }: MaintenancePlace): Promise<readonly Maintenance[]> {
  const built: Maintenance[] = [];
  for (const [index, raw] of raws.entries()) {
    const place = { path: [...path, index], complain };
    const placed = isPlaced(raw, place);
    const one = isForm(raw, place) ? (raw.cron === undefined ? readOnce(raw, place) : await readRecurring(raw, place)) : undefined;
    if (placed && one !== undefined) built.push(one);
  }
  return built;
}

function isForm({ start, end, cron, duration }: RawMaintenance, { path, complain }: MaintenancePlace): boolean {
  const isOnce = start !== undefined || end !== undefined;
  const recurs = cron !== undefined || duration !== undefined;
  const wants =
    isOnce && recurs
      ? 'is both one-off (start, end) and recurring (cron, duration); make an entry of each'
      : isOnce && (start === undefined || end === undefined)
        ? `has ${start === undefined ? 'an end and no start' : 'a start and no end'}; write both`
        : recurs && (cron === undefined || duration === undefined)
          ? `has ${cron === undefined ? 'a duration and no cron' : 'a cron and no duration'}; write both`
          : isOnce || recurs
            ? undefined
            : 'does not say when; write start and end, or cron and duration';
  if (wants !== undefined) complain({ path, message: wants });
  return wants === undefined;
}

function isPlaced({ timezone }: RawMaintenance, { path, complain }: MaintenancePlace): boolean {
  if (timezone === undefined || isZone(timezone)) return true;
  complain({ path: [...path, 'timezone'], message: `${describe(timezone)} is not a time zone; write an IANA name such as Europe/Berlin`, suggestion: nearestZone(timezone) });
  return false;
}

/** The zone that was probably meant: by its city alone, or with a slip. */
function nearestZone(text: string): string | undefined {
  const plain = (name: string): string => name.trim().toLowerCase().replaceAll(/[\s_]+/gu, '-');
  const zones = new Map(Intl.supportedValuesOf('timeZone').map((zone) => [plain(zone), zone]));
  const meant = plain(text);
  const key = [...zones.keys()].find((zone) => zone.endsWith(`/${meant}`)) ?? nearest(meant, [...zones.keys()]);
  return key === undefined ? undefined : zones.get(key);
}

function readOnce({ start = '', end = '', timezone, reason }: RawMaintenance, { path, complain }: MaintenancePlace): Maintenance | undefined {
  const isKnown = timezone === undefined || isZone(timezone);
  const read = (key: 'start' | 'end', text: string): number | undefined => {
    // A zone that is none is told by itself; what is wrong besides shows in any.
    const at = instantOf(text, isKnown ? timezone : 'UTC');
    if (at !== undefined) return at;
    const isLocal = instantOf(text, 'UTC') !== undefined;
    complain({ path: [...path, key], message: isLocal ? `${describe(text)} has no time zone; add Z or an offset such as +01:00, or a timezone such as Europe/Berlin beside it` : `${describe(text)} is not a date and time; write one such as 2026-12-01T22:00:00Z` });
    return undefined;
  };
  const [startAt, endAt] = [read('start', start), read('end', end)];
  if (startAt === undefined || endAt === undefined) return undefined;
  if (endAt > startAt) return { kind: 'once', startAt, endAt, reason };
  const isSure = isKnown || [start, end].every((text) => instantOf(text, undefined) !== undefined);
  if (isSure) complain({ path: [...path, 'end'], message: `${describe(end)} is not after the start, ${describe(start)}; mend one of them` });
  return undefined;
}

async function readRecurring({ cron = '', duration = '', timezone = 'UTC', reason }: RawMaintenance, { path, complain }: MaintenancePlace): Promise<Maintenance | undefined> {
  const fields = cron.trim().split(/\s+/u);
  if (fields.length === 6) {
    complain({ path: [...path, 'cron'], message: `${describe(cron)} has six fields; a cron here has five, without seconds`, suggestion: fields.slice(1).join(' ') });
    return undefined;
  }
  const fault = await cronFault(cron);
  if (fault === undefined) return { kind: 'recurring', cron, durationMs: durationMs(duration), timezone, reason };
  complain({ path: [...path, 'cron'], message: `${describe(cron)} ${fault}` });
  return undefined;
}
