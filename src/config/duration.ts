/** A value read from text, or one sentence that says what is wrong with it. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

/** The duration of each unit, in milliseconds. */
const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** The longest duration that anything may have: one year. */
export const durationMax = 365 * 86_400_000;

/** How a duration is written, for editors; `parseDuration` decides. */
export const durationPattern = /^(?=.*[1-9])\d+(?:\.\d+)?\s*(?:ms|s|m|h|d)$/u;

const form = /^(-?\d+(?:\.\d+)?)\s*(ms|s|m|h|d)$/u;
const remedy = 'write a duration such as 500ms, 30s, 5m, 2h or 14d';

function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** Milliseconds from `500ms`, `30s`, `5m`, `2h` or `14d`: a whole number from 1 up to `maxMs` (a year when left out). */
export function parseDuration(value: unknown, maxMs: number = durationMax): Parsed<number> {
  if (typeof value === 'number') {
    const unit = value > 0 ? `: ${value}s or ${value}ms?` : '';
    return { ok: false, message: `a duration needs a unit${unit === '' ? `; ${remedy}` : unit}` };
  }
  const match = typeof value === 'string' ? form.exec(value.trim()) : null;
  if (match === null) return { ok: false, message: `"${quoted(value)}" is not a duration; ${remedy}` };
  const ms = Number(match[1]) * (unitMs[match[2] ?? ''] ?? Number.NaN);
  const whole = Math.round(ms);
  if (Math.abs(ms - whole) > 1e-6 && ms > 1) return { ok: false, message: `"${quoted(value)}" is not a whole number of milliseconds` };
  if (ms < 1) return { ok: false, message: `"${quoted(value)}" is too short; the shortest duration is 1ms` };
  if (whole > maxMs) return { ok: false, message: `"${quoted(value)}" is too long; at most ${formatDuration(maxMs)}` };
  return { ok: true, value: whole };
}

/** A duration as the configuration writes it, in the largest unit that divides it: 90000 is `90s`, 60000 is `1m`. */
export function formatDuration(ms: number): string {
  const unit = ['d', 'h', 'm', 's'].find((name) => ms >= (unitMs[name] ?? 1) && ms % (unitMs[name] ?? 1) === 0) ?? 'ms';
  return `${ms / (unitMs[unit] ?? 1)}${unit}`;
}
