import { METHODS } from 'node:http';
import { expect, test } from 'vitest';
import { methods } from '../../src/config/method.ts';

test('the methods are those of the HTTP parser of Node.js, but for CONNECT', () => {
  // Node.js 20 does not know QUERY yet.
  expect(methods.toSorted()).toEqual([...new Set([...METHODS, 'QUERY'])].filter((method) => method !== 'CONNECT').toSorted());
});
