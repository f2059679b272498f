import { expect, test } from 'vitest';
import { isLoopback } from '../../src/domain/loopback.ts';

test.each(['localhost', 'LOCALHOST', 'localhost.', 'orders.localhost', 'a.b.localhost.', '127.0.0.1', '127.9.8.7', '::1', '[::1]'])('%s is this machine', (host) => {
  expect(isLoopback(host)).toBe(true);
});

test.each(['', 'example.org', 'localhost.example.org', 'notlocalhost', '.localhost', '127.0.0.1.example.org', '127.0.0', '128.0.0.1', '0.0.0.0', '[::1', '::1]', '[::2]', '[::ffff:7f00:1]'])('%s is not', (host) => {
  expect(isLoopback(host)).toBe(false);
});
