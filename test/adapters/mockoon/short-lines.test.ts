import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortLines, type ShortLine } from '../../../src/adapters/mockoon/short-lines.ts';

const read = (chunks: readonly string[], textMax: number): readonly ShortLine[] => {
  const lines: ShortLine[] = [];
  const take = shortLines(textMax, (line) => void lines.push(line));
  for (const chunk of chunks) take(chunk);
  return lines;
};

/** A text in pieces, cut wherever. */
const pieces = (text: string): fc.Arbitrary<readonly string[]> =>
  fc.array(fc.nat(text.length), { maxLength: 12 }).map((cuts) => {
    const at = [0, ...cuts.toSorted((a, b) => a - b), text.length];
    return at.slice(1).map((end, index) => text.slice(at[index], end));
  });
const strange = fc.string({ unit: fc.constantFrom('a', '"', '\\', '\n', 'u', '0', '\u0001', '\uD83D', 'é', '{', ',') , maxLength: 40 });
const json = fc.dictionary(strange, fc.oneof(strange, fc.array(strange, { maxLength: 4 }), fc.integer(), fc.constant(null)), { maxKeys: 5 }).map((value) => JSON.stringify(value));

test('short texts come through unchanged, however the pieces fall', () => {
  fc.assert(
    fc.property(fc.array(json, { maxLength: 4 }).chain((lines) => fc.tuple(fc.constant(lines), pieces(lines.map((line) => `${line}\n`).join('')))), ([lines, chunks]) => {
      expect(read(chunks, 10_000)).toEqual(lines.map((text) => ({ kind: 'line', text })));
    }),
  );
});

test('long texts are cut to their beginning, and the line stays JSON', () => {
  fc.assert(
    fc.property(strange.chain((text) => fc.tuple(fc.constant(text), pieces(`${JSON.stringify({ text, after: 1 })}\n`))), fc.integer({ min: 0, max: 20 }), ([text, chunks], textMax) => {
      const [line, ...more] = read(chunks, textMax);
      expect(more).toEqual([]);
      const cut = JSON.parse(line?.kind === 'line' ? line.text : '') as Record<string, unknown>;
      if (textMax >= 5) expect(cut['after']).toBe(1);
      const kept = Object.values(cut)[0];
      if (textMax >= 5) expect(text.startsWith(String(kept))).toBe(true);
    }),
  );
});

test('a text of twenty megabytes leaves a line of its limit', () => {
  const lines: ShortLine[] = [];
  const take = shortLines(100, (line) => void lines.push(line));
  take('{"body":"');
  const chunk = 'x\\"'.repeat(20_000);
  for (let count = 0; count < 340; count += 1) take(chunk);
  take('","uuid":"u"}\n');
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0]?.kind === 'line' ? lines[0].text : '')).toMatchObject({ uuid: 'u' });
});

test('a line that is long by itself is told to be so, and the next one is read', () => {
  expect(read([`[${'1,'.repeat(200_000)}1]\n`, '{}\n'], 10)).toEqual([{ kind: 'too-long' }, { kind: 'line', text: '{}' }]);
});
