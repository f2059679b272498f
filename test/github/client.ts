import { createGitHubApi } from '../../src/adapters/github/api.ts';
import type { GitHubApi } from '../../src/adapters/github/api.ts';
import type { Clock } from '../../src/ports.ts';

/** A clock whose sleeps take no time and are written down; it begins at the wall clock's time. */
export function fastClock(): Clock & { readonly slept: readonly number[] } {
  const slept: number[] = [];
  const begunAt = Date.now();
  return {
    slept,
    now: () => begunAt + slept.reduce((sum, ms) => sum + ms, 0),
    sleep(ms) {
      slept.push(ms);
      return Promise.resolve();
    },
    random: () => 0.5,
  };
}

/** The production client, pointed at a server on loopback. */
export function clientOf(baseUrl: string, token: string, overrides: Partial<Parameters<typeof createGitHubApi>[0]> = {}): GitHubApi {
  const clock = overrides.clock ?? fastClock();
  return createGitHubApi({ baseUrl, token, userAgent: 'mock-medic-test', clock, signal: new AbortController().signal, deadlineAt: clock.now() + 600_000, env: {}, ...overrides });
}
