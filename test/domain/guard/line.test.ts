import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/domain/guard/entry.ts';
import { withEntry } from '../../../src/domain/guard/fold.ts';
import { lineOf, readJournal } from '../../../src/domain/guard/line.ts';
import type { GuardState } from '../../../src/domain/guard/state.ts';
import { anyEntry, anyOutages, lifeOf, ofOrders, orders, played, told } from './journals.ts';

const service = await orders('recovery: [{ run: docker restart orders }]');
const begun = told.begun(service);
const someEntries = fc.array(anyEntry, { maxLength: 12 });
const textOf = (entries: readonly Entry[]): string => entries.map(lineOf).join('');
const stateOf = (entries: readonly Entry[]): GuardState | undefined => entries.reduce<GuardState | undefined>(withEntry, undefined);
/** As a file gives its text back, whatever its bytes are. */
const asText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

describe('a journal', () => {
  it('says what the guard knew', () => {
    fc.assert(
      fc.property(someEntries, (entries) => {
        expect(readJournal(textOf([begun, ...entries]))).toEqual({ state: played(begun, ...entries), lost: 0 });
      }),
    );
  });

  it('says nothing while no guard has begun', () => {
    expect(readJournal('')).toEqual({ state: undefined, lost: 0 });
    expect(readJournal(textOf([told.born(2_000), told.over(3_000)]))).toEqual({ state: undefined, lost: 0 });
  });

  it('that was cut at any byte says what its whole lines say', () => {
    fc.assert(
      fc.property(someEntries, fc.nat(), (entries, at) => {
        const all = [begun, ...entries];
        const bytes = Buffer.from(textOf(all));
        const cut = at % (bytes.length + 1);
        const text = asText(bytes.subarray(0, cut));
        // The last line is whole also when only its end is missing.
        const whole = all.filter((_, n) => Buffer.byteLength(textOf(all.slice(0, n + 1))) - 1 <= cut);
        const reading = readJournal(text);
        expect(reading.state).toEqual(stateOf(whole));
        expect(reading.lost).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is read on behind a line that a crash cut', () => {
    fc.assert(
      fc.property(someEntries, anyEntry, fc.nat(), (entries, broken, at) => {
        const line = lineOf(broken);
        const text = `${lineOf(begun)}${line.slice(0, at % (line.length - 1))}\n${textOf(entries)}`;
        expect(readJournal(text).state).toEqual(played(begun, ...entries));
      }),
    );
  });

  it('with any byte changed says what its other lines say', () => {
    fc.assert(
      fc.property(someEntries, fc.nat(), fc.integer({ min: 1, max: 255 }), (entries, at, mask) => {
        const all = [begun, ...entries];
        const bytes = Buffer.from(textOf(all));
        const place = at % bytes.length;
        bytes[place] = (bytes[place] ?? 0) ^ mask;
        const lengths = all.map((entry) => Buffer.byteLength(lineOf(entry)));
        const ends = lengths.map((_, n) => lengths.slice(0, n + 1).reduce((sum, each) => sum + each, 0));
        const hit = ends.findIndex((end) => place < end);
        // Without the end of its line it takes the next one with it.
        const joined = place === (ends[hit] ?? 0) - 1;
        const { state, lost } = readJournal(asText(bytes));
        expect(state).toEqual(stateOf(all.filter((_, n) => n !== hit && !(joined && n === hit + 1))));
        // Of the very last line only the end is missing, which proves nothing against it unless something stands there instead.
        expect(lost).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 1_000 },
    );
  });

  it('with any lines lost, doubled and out of order is read without a fault', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyEntry, fc.constant(begun), fc.constant(told.stopped(50_000)), fc.constant(told.over(50_000))), { maxLength: 30 }), (entries) => {
        expect(readJournal(textOf(entries))).toEqual({ state: stateOf(entries), lost: 0 });
      }),
    );
  });

  it('whatever else its text is, is read without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readJournal(text).state).toBeUndefined();
      }),
    );
  });

  it('that begins with a snapshot says what the whole says', () => {
    fc.assert(
      fc.property(anyOutages(40), fc.nat(), (outages, at) => {
        const { entries } = lifeOf(outages);
        const cut = at % (entries.length + 1);
        const state = played(begun, ...entries.slice(0, cut));
        const snapshot = lineOf({ kind: 'snapshot', at: 1, state });
        expect(readJournal(snapshot + textOf(entries.slice(cut))).state).toEqual(played(begun, ...entries));
      }),
    );
  });

  it('keeps texts of any characters in one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const line = lineOf({ kind: 'bug', service: 'orders', at: 2_000, text });
        expect(line.indexOf('\n')).toBe(line.length - 1);
        const { state } = readJournal(asText(Buffer.from(lineOf(begun) + line)));
        if (text.isWellFormed()) expect(state && ofOrders(state).bug).toBe(text);
      }),
    );
  });

  it('is bounded, however often the service fell, in its snapshot', () => {
    const life = (count: number): GuardState => played(begun, ...lifeOf(Array.from({ length: count }, () => ({ upMs: 10, downMs: 10, by: 'ladder' as const }))).entries);
    const sizes = [40, 400].map((count) => lineOf({ kind: 'snapshot', at: 1, state: life(count) }).length);
    expect((sizes[1] ?? 0) - (sizes[0] ?? 0)).toBeLessThan(200);
  });

  it('names nobody’s service but those it began with', () => {
    expect(played(begun, { ...told.born(2_000), service: 'strangers' }).services).toEqual(played(begun).services);
  });
});
