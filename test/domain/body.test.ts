import { describe, expect, it } from 'vitest';
import { bodyCharsMax, isWorthLearning, learnedMark, mergeBody, withLearned } from '../../src/domain/body.ts';
import { beginMark, encodeMarker, endMark } from '../../src/domain/marker.ts';
import type { Marker, Outage } from '../../src/domain/incident.ts';
import { marker, outage } from '../render/fixtures.ts';

const ours = `${beginMark}abc -->\nwords\n${endMark}`;

/** The section for people as it is given to an empty body. */
const section = withLearned('');

describe('the section for what people learned', () => {
  it('is a heading, our hidden line and an invitation, apart from what stands before it', () => {
    expect(section).toMatch(new RegExp(`^\\n\\n## .+\\n${learnedMark}\\n.+$`));
  });

  it.each([
    ['right behind our part, before what people wrote after it', `above\n${ours}`, '\n\nbelow'],
    ['behind a part that is all of the body', ours, ''],
    ['at the end where our part has no end', `above\n${beginMark}abc -->\nwords`, ''],
    ['behind an end that stands first', endMark, '\nbelow'],
  ])('is put %s', (_where, before, after) => {
    expect(withLearned(before + after)).toBe(before + section + after);
  });

  it('is given once, also where people have filled it in or moved it', () => {
    const given = withLearned(ours);
    for (const body of [given, `${given}\nIt was DNS.`, `${learnedMark}\n${ours}`]) expect(withLearned(body)).toBe(body);
  });

  it('is given where it just finds room, and not where it is a character too long', () => {
    const full = ours + 'x'.repeat(bodyCharsMax - ours.length - section.length);
    expect(withLearned(full)).toHaveLength(bodyCharsMax);
    expect(withLearned(`${full}x`)).toBe(`${full}x`);
  });
});

describe('there is something to learn', () => {
  const healed = outage({ recovery: 'recovered', endedAt: outage().startedAt + 60_000, curedBy: 'docker restart orders', exhaustedAt: undefined });
  const record = (of: Partial<Outage>, parts: Partial<Marker> = {}): Marker => marker({ outages: [{ ...healed, ...of }], ...parts });
  it.each<readonly [boolean, string, Marker]>([
    [false, 'of what recovery simply healed', record({})],
    [true, 'of what somebody was told of', record({}, { notices: [{ kind: 'paged', outage: 1, at: 1 }] })],
    [true, 'of what went away by itself', record({ curedBy: undefined })],
    [true, 'of what recovery healed only after it had been at its end', record({ exhaustedAt: 1 })],
    [false, 'of what recovery healed the last time, though not the time before', marker({ outages: [outage({ endedAt: healed.startedAt }), { ...healed, id: 2 }] })],
  ])('%s: %s', (expected, _sentence, known) => {
    expect(isWorthLearning(known)).toBe(expected);
  });
});

describe('a body that people have nearly filled', () => {
  const ended = outage({ attempts: [], endedAt: outage().startedAt + 1_000, lastSeenAt: outage().startedAt + 500 });
  const part = `${encodeMarker(marker({ outages: [ended, ...Array.from({ length: 15 }, (_, n) => ({ ...ended, id: n + 2 }))] }))}\nwords\n${endMark}`;
  const lean = mergeBody(part + 'x'.repeat(58_000), part).length - 58_000;

  it.each<readonly [string, (people: string) => string]>([
    ['before', (people) => people + part],
    ['after', (people) => part + people],
  ])('%s our part is filled to the last character, and never beyond it', (_where, around) => {
    const merged = (room: number): number => mergeBody(around('x'.repeat(bodyCharsMax - room)), part).length;
    expect([lean < part.length, merged(lean)]).toEqual([true, bodyCharsMax]);
    expect(merged(lean - 1)).toBeLessThan(bodyCharsMax);
  });

  it('is as it was but for our words where those hold no marker that can be read', () => {
    const [unread, rest] = [`${beginMark}abc -->`, 'x'.repeat(bodyCharsMax)];
    expect(mergeBody(`${unread}\n${endMark}${rest}`, `${unread}\nwords\n${endMark}`)).toBe(unread + rest);
  });
});
