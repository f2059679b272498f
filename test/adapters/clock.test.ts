import { getEventListeners } from 'node:events';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createClock } from '../../src/adapters/clock.ts';

afterEach(() => {
  vi.useRealTimers();
});

describe('the clock', () => {
  test('tells the time of the day in whole milliseconds', () => {
    const before = Date.now();
    const now = createClock().now();
    expect(Number.isInteger(now)).toBe(true);
    expect(now).toBeGreaterThanOrEqual(before - 1);
    expect(now).toBeLessThanOrEqual(Date.now() + 1);
  });

  test('does not go backwards when the system time is corrected', () => {
    const clock = createClock();
    const before = clock.now();
    vi.useFakeTimers({ now: before - 3_600_000, toFake: ['Date'] });
    expect(clock.now()).toBeGreaterThanOrEqual(before);
  });

  test('gives chances from 0 to 1', () => {
    const chance = createClock().random();
    expect(chance).toBeGreaterThanOrEqual(0);
    expect(chance).toBeLessThan(1);
  });
});

describe('sleep', () => {
  const sleeping = (ms: number, signal = new AbortController().signal): { isOver: () => boolean; promise: Promise<void> } => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let over = false;
    const promise = createClock().sleep(ms, signal).finally(() => {
      over = true;
    });
    return { isOver: () => over, promise };
  };

  test('ends when its time is over, not before', async () => {
    const sleep = sleeping(1_000);
    await vi.advanceTimersByTimeAsync(999);
    expect(sleep.isOver()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(sleep.isOver()).toBe(true);
  });

  test('ends early, without an error, when the signal is aborted, and leaves no timer and no listener', async () => {
    const controller = new AbortController();
    const sleep = sleeping(60_000, controller.signal);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1);
    controller.abort();
    await sleep.promise;
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
  });

  test('leaves no listener behind when it ends by itself', async () => {
    const { signal } = new AbortController();
    const sleep = sleeping(10, signal);
    await vi.advanceTimersByTimeAsync(10);
    await sleep.promise;
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });

  test.each([0, -5])('of %i ms is over at once', async (ms) => {
    await sleeping(ms).promise;
    expect(vi.getTimerCount()).toBe(0);
  });

  test('does not begin under a signal that is already aborted', async () => {
    await sleeping(60_000, AbortSignal.abort()).promise;
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is as long as it was asked for, even where the system has no timer of that length', async () => {
    const sleep = sleeping(30 * 86_400_000);
    await vi.advanceTimersByTimeAsync(29 * 86_400_000);
    expect(sleep.isOver()).toBe(false);
    await vi.advanceTimersByTimeAsync(86_400_000);
    expect(sleep.isOver()).toBe(true);
  });
});
