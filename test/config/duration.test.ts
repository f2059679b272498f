import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { formatDuration, parseDuration } from '../../src/config/duration.ts';

test.each([
  ['500ms', 500],
  ['1ms', 1],
  ['30s', 30_000],
  ['1.5s', 1_500],
  ['5m', 300_000],
  ['2h', 7_200_000],
  ['14d', 1_209_600_000],
  [' 10 s ', 10_000],
])('%s is %d ms', (text, ms) => {
  expect(parseDuration(text)).toEqual({ ok: true, value: ms });
});

test.each([
  ['0s', 'too short'],
  ['0.5ms', 'too short'],
  ['-1s', 'too short'],
  ['366d', 'at most 365d'],
  ['99999999999999999999d', 'at most 365d'],
  ['1.0001ms', 'whole number of milliseconds'],
  ['10', 'is not a duration'],
  ['10 sec', 'is not a duration'],
  ['1h30m', 'is not a duration'],
  ['Infinity', 'is not a duration'],
  ['', 'is not a duration'],
  [10, '10s or 10ms?'],
  [0, 'needs a unit'],
  [null, 'is not a duration'],
  [{}, 'is not a duration'],
])('%j is refused: %s', (value, words) => {
  const parsed = parseDuration(value);
  expect(parsed.ok ? '' : parsed.message).toContain(words);
});

test('a limit of the place is told', () => {
  expect(parseDuration('25h', 86_400_000)).toMatchObject({ ok: false, message: '"25h" is too long; at most 1d' });
});

test('what is formatted reads as the same duration', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 365 * 86_400_000 }), (ms) => {
    expect(parseDuration(formatDuration(ms))).toEqual({ ok: true, value: ms });
  }));
});
