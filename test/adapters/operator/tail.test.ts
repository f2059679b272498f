import { array, assert as holds, constantFrom, integer, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { tailOf } from '../../../src/adapters/operator/tail.ts';

test('a short output is kept whole, whatever it is split into', () => {
  const tail = tailOf(100);
  for (const byte of Buffer.from('grüße\n€')) tail.push(Buffer.from([byte]));
  expect(tail.text()).toBe('grüße\n€');
});

test('a long output is kept from the beginning of a line', () => {
  const tail = tailOf(10);
  tail.push(Buffer.from('first line\nsecond\nthird\n'));
  expect(tail.text()).toBe('third\n');
});

test('one endless line is kept in part', () => {
  const tail = tailOf(10);
  for (let count = 0; count < 1_000; count += 1) tail.push(Buffer.from('abc'));
  expect(tail.text()).toBe('cabcabcabc');
});

test('whatever is printed in whatever pieces, what is kept is the end of it, within the limit', () => {
  const pieces = array(string({ unit: constantFrom('a', 'b', '\n'), maxLength: 30 }), { maxLength: 40 });
  holds(
    property(pieces, integer({ min: 1, max: 40 }), (printed, max) => {
      const tail = tailOf(max);
      for (const piece of printed) tail.push(Buffer.from(piece));
      const whole = printed.join('');
      const end = whole.slice(-max);
      const line = end.indexOf('\n') + 1;
      expect(tail.text()).toBe(whole.length <= max || line >= end.length ? end : end.slice(line));
    }),
  );
});
