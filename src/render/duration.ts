const secondMs = 1_000;
const lastInstant = 8_640_000_000_000_000;

/** A length of time in words, to the tenth of a second below a minute, else to the second: `481 ms`, `40.1 s`, `1 h 12 min 22 s`. */
export function duration(ms: number): string {
  const length = Math.max(0, Math.round(ms));
  if (length < secondMs) return `${length} ms`;
  const tenths = Math.round(length / 100);
  if (tenths < 600) return `${tenths / 10} s`;
  return inParts(Math.round(length / secondMs));
}

/** A length of time to the millisecond: `131 ms`, `1.131 s`, `3 min 10.131 s`. */
export function exactDuration(ms: number): string {
  const length = Math.max(0, Math.round(ms));
  if (length < secondMs) return `${length} ms`;
  const seconds = `${((length % 60_000) / secondMs).toFixed(3)} s`;
  return length < 60_000 ? seconds : `${inParts(Math.floor(length / 60_000) * 60)} ${seconds}`;
}

function inParts(seconds: number): string {
  const parts: readonly (readonly [number, string])[] = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor(seconds / 3_600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's'],
  ];
  return parts.filter(([amount]) => amount > 0).map(([amount, unit]) => `${amount} ${unit}`).join(' ');
}

/** A length of time as people say it, in one unit and without a fraction: `40 s`, `45 min`, `3 h`, `5 d`. */
export function roughly(ms: number): string {
  const { amount, unit } = rough(ms);
  return `${amount} ${unit}`;
}

/** From how long to how long, roughly: `20 to 40 min`, `50 s to 3 h`, `about 20 min`. */
export function roughRange(leastMs: number, mostMs: number): string {
  const [least, most] = [rough(leastMs), rough(mostMs)];
  if (least.unit !== most.unit) return `${least.amount} ${least.unit} to ${most.amount} ${most.unit}`;
  return least.amount === most.amount ? `about ${most.amount} ${most.unit}` : `${least.amount} to ${most.amount} ${most.unit}`;
}

/** The unit changes where two of the next are full, so that no more than a third is rounded away. */
function rough(ms: number): { readonly amount: number; readonly unit: string } {
  const seconds = Math.max(0, Math.round(ms / secondMs));
  if (seconds < 120) return { amount: seconds, unit: 's' };
  if (seconds < 120 * 60) return { amount: Math.round(seconds / 60), unit: 'min' };
  return seconds < 48 * 3_600 ? { amount: Math.round(seconds / 3_600), unit: 'h' } : { amount: Math.round(seconds / 86_400), unit: 'd' };
}

/** An instant in ISO 8601 with Z and milliseconds. */
export function iso(at: number): string {
  return new Date(Math.min(lastInstant, Math.max(0, at))).toISOString();
}

/** The date of an instant, UTC: `2026-11-23`. */
export function day(at: number): string {
  return iso(at).slice(0, 10);
}

/** The time of day of an instant, UTC, to the second: `02:58:40`. */
export function clock(at: number): string {
  return iso(at).slice(11, 19);
}

/** The time of day of an instant, UTC, to the tenth of a second: `02:58:40.2`. */
export function clockTenths(at: number): string {
  return iso(at).slice(11, 21);
}

/** The time of day with `UTC`, with the date before it when it lies on another day than `on`: `2026-11-22 23:59:10 UTC`. */
export function clockUtc(at: number, on: number): string {
  return `${day(at) === day(on) ? '' : `${day(at)} `}${clock(at)} UTC`;
}

/** The time of day to the millisecond, UTC, with the date before it when it lies on another day than `on`: `14:03:22.481`. */
export function clockMs(at: number, on: number): string {
  return `${day(at) === day(on) ? '' : `${day(at)} `}${iso(at).slice(11, 23)}`;
}
