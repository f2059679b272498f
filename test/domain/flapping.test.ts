import { describe, expect, it } from 'vitest';
import { flappingOutages, isRestless, quietMs } from '../../src/domain/flapping.ts';
import type { Marker, Outage } from '../../src/domain/incident.ts';
import { marker, outage } from '../render/fixtures.ts';

const minute = 60_000;
const hour = 60 * minute;
const policy = { flapping: { outages: 3, withinMs: 100 * minute } };

/** An outage that began then, in minutes, and lasted so many of them; without an end while it lasts. */
const span = (id: number, from: number, forMinutes?: number): Outage => outage({ id, startedAt: from * minute, lastSeenAt: from * minute, endedAt: forMinutes === undefined ? undefined : (from + forMinutes) * minute });
const record = (begins: readonly number[], parts: Partial<Marker> = {}, last?: Outage): Marker => {
  const outages = begins.map((from, n) => span(n + 1, from, 1));
  const [first = span(1, 0), ...rest] = last === undefined ? outages : [...outages, last];
  return marker({ outages: [first, ...rest], ...parts });
};

describe('a record flaps', () => {
  it.each<readonly [string, Marker, readonly number[] | undefined]>([
    ['when as many outages as the policy says began within its window, to the millisecond', record([0, 50, 100]), [1, 2, 3]],
    ['not when they took longer', record([0, 50, 101]), undefined],
    ['not when they are fewer', record([0, 1]), undefined],
    ['from the first of those that made it so, and not from those of long before', record([0, 500, 550, 600]), [2, 3, 4]],
    ['until it is closed, however long it was quiet since', record([0, 500, 550, 600, 9_000]), [2, 3, 4, 5]],
    ['not any more after it was closed', record([0, 50, 100], { calmUpTo: 3 }), undefined],
    ['with the next outage after it was closed, when that makes it so with those before', record([0, 50, 100, 150], { calmUpTo: 3 }), [2, 3, 4]],
  ])('%s', (_sentence, known, expected) => {
    expect(flappingOutages(known, policy)?.map(({ id }) => id)).toEqual(expected);
  });
});

describe('flapping is over after a quiet', () => {
  it.each<readonly [string, readonly Outage[], number]>([
    ['of 45 minutes', [span(1, 0, 1), span(2, 31, 1), span(3, 46, 1)], 45 * minute],
    ['as long as the longest pause between its outages', [span(1, 0, 1), span(2, 51, 1), span(3, 141, 1), span(4, 150, 1)], 89 * minute],
    ['of six hours at most', [span(1, 0, 1), span(2, 900, 1)], 6 * hour],
    ['of 45 minutes where one has no end to tell its pause from', [span(1, 0), span(2, 900, 1)], 45 * minute],
  ])('%s', (_sentence, outages, expected) => {
    expect(quietMs(outages)).toBe(expected);
  });
});

describe('a record whose service is up stays open', () => {
  const begins = [0, 50];
  const ended = record(begins, {}, span(3, 90, 10));
  it.each<readonly [string, boolean, Marker, number]>([
    ['while it flaps and was not up for long enough', true, ended, 100 * minute + 49 * minute - 1],
    ['no longer than that', false, ended, 100 * minute + 49 * minute],
    ['not because of an end that lies as far ahead', false, ended, 100 * minute - 49 * minute],
    ['not when it does not flap', false, record([0], {}, span(2, 90, 10)), 101 * minute],
    ['not while its outage lasts, which keeps it open itself', false, record(begins, {}, span(3, 90)), 101 * minute],
  ])('%s: %s', (_sentence, expected, known, now) => {
    expect(isRestless(known, policy, now)).toBe(expected);
  });
});
