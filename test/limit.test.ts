import { describe, expect, test } from 'vitest';
import { limited } from '../src/limit.ts';

/** A task that tells when it starts and ends when it is told to. */
function gate(name: string, told: string[]) {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const task = (): Promise<string> => {
    told.push(name);
    return promise;
  };
  return { task, end: () => resolve(name), fail: () => reject(new Error(name)) };
}

const settled = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

describe('a limit of two', () => {
  test('starts two tasks, and the others in order as places become free', async () => {
    const told: string[] = [];
    const [a, b, c, d] = [gate('a', told), gate('b', told), gate('c', told), gate('d', told)];
    const atMostTwo = limited(2);
    const all = [a, b, c, d].map(({ task }) => atMostTwo(task));
    await settled();
    expect(told).toEqual(['a', 'b']);
    b.end();
    await settled();
    expect(told).toEqual(['a', 'b', 'c']);
    a.end();
    c.end();
    d.end();
    expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('gives the place of a task that failed to the next, and the failure to whoever asked', async () => {
    const told: string[] = [];
    const [a, b] = [gate('a', told), gate('b', told)];
    const oneByOne = limited(1);
    const first = oneByOne(a.task);
    const second = oneByOne(b.task);
    a.fail();
    await expect(first).rejects.toThrow('a');
    b.end();
    expect(await second).toBe('b');
  });

  test('lets nobody in before those who wait, and is as wide again after everybody has left', async () => {
    const told: string[] = [];
    const [a, b, c] = [gate('a', told), gate('b', told), gate('c', told)];
    const oneByOne = limited(1);
    const first = oneByOne(a.task);
    const second = oneByOne(b.task);
    a.end();
    await first;
    const third = oneByOne(c.task);
    await settled();
    expect(told).toEqual(['a', 'b']);
    b.end();
    c.end();
    await Promise.all([second, third]);
    expect(told).toEqual(['a', 'b', 'c']);
    expect(await oneByOne(async () => 'again')).toBe('again');
  });

  test('is kept under a thousand tasks', async () => {
    let running = 0;
    let most = 0;
    const atMostThree = limited(3);
    const task = async (): Promise<void> => {
      running += 1;
      most = Math.max(most, running);
      await settled();
      running -= 1;
    };
    await Promise.all(Array.from({ length: 1_000 }, () => atMostThree(task)));
    expect([running, most]).toEqual([0, 3]);
  });

  test.each([0, -1, 1.5, Number.NaN])('cannot be %d', (max) => {
    expect(() => limited(max)).toThrow(RangeError);
  });
});
