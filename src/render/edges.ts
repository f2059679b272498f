import { lengthMs } from '../domain/history.ts';
import type { Outage } from '../domain/incident.ts';
import { clockUtc, duration } from './duration.ts';

const unsureMs = 60_000;

/** ``since 02:58:40 UTC.``, how long that is where it is told (`, for 8 h`), and where nobody had looked for long, that it may have been earlier. */
export function sinceWords(outage: Outage, long = ''): string {
  const since = `since ${clockUtc(outage.startedAt, outage.lastSeenAt)}`;
  const blindAt = blindBefore(outage);
  return blindAt === undefined ? `${since}${long}.` : `${since} or earlier${long}: nobody looked since ${clockUtc(blindAt, outage.lastSeenAt)}.`;
}

/** When somebody had last looked before an outage that may have begun at any time since; undefined where its beginning was seen. */
export function blindBefore({ blindSinceAt, startedAt }: Outage): number | undefined {
  return blindSinceAt !== undefined && blindSinceAt < startedAt ? blindSinceAt : undefined;
}

/** How long an outage lasted: `40.1 s`, or between what and what when nobody looked at its beginning or its end. */
export function outageLength(outage: Outage): string {
  const unseenMs = outage.startedAt - (blindBefore(outage) ?? outage.startedAt);
  const whole = lengthMs(outage, outage.lastSeenAt);
  const least = endIsUnsure(outage) ? outage.lastSeenAt - outage.startedAt : whole;
  return range(least, whole + unseenMs);
}

/** How long it took until an outage was certain, or between what and what. */
export function detection(outage: Outage): string {
  return range(outage.confirmedAt - outage.startedAt, outage.confirmedAt - (blindBefore(outage) ?? outage.startedAt));
}

const range = (least: number, most: number): string => (least === most ? duration(most) : `${duration(least)} to ${duration(most)}`);

/** Whether more than a minute lies between the last time that it was seen failing and the first pass. */
export function endIsUnsure({ endedAt, lastSeenAt }: Outage): boolean {
  return endedAt !== undefined && endedAt - lastSeenAt > unsureMs;
}
