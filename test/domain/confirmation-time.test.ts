import { expect, it } from 'vitest';
import { leastDeadlineMs } from '../../src/domain/confirmation-time.ts';
import { httpCheck, service } from '../render/fixtures.ts';

it.each<readonly [sentence: string, failureThreshold: number, retryIntervalMs: number, timeouts: readonly [number, ...number[]], ms: number]>([
  ['one probe that hangs, and the record', 1, 5_000, [10_000], 25_000],
  ['each probe that hangs, and the pauses between them', 3, 5_000, [10_000], 55_000],
  ['the slowest of its checks, as all are probed at once', 2, 500, [1_000, 4_000, 2_000], 23_500],
])('to confirm and record a failure takes %s', (_sentence, failureThreshold, retryIntervalMs, [first, ...more], ms) => {
  const confirmation = { failureThreshold, successThreshold: 9, retryIntervalMs };
  const checks = [httpCheck({ timeoutMs: first }), ...more.map((timeoutMs) => httpCheck({ timeoutMs }))] as const;
  expect(leastDeadlineMs(service({ confirmation, checks }))).toBe(ms);
});
