import { readInput } from './adapters/runner.ts';
import type { Asked } from './settings.ts';

/** What the action's inputs ask for; the post step is given the same ones again. */
export function readAsked(env: NodeJS.ProcessEnv): Asked {
  const input = (name: string): string | undefined => readInput(env, name);
  const service = {
    url: input('url'),
    name: input('name'),
    expectStatus: input('expect-status'),
    start: input('start'),
    port: input('port'),
    mockoon: input('mockoon'),
    mockoonVersion: input('mockoon-version'),
    recovery: input('recovery'),
  };
  return {
    mode: input('mode'),
    config: input('config'),
    only: input('only'),
    record: input('record'),
    recordDir: input('record-dir'),
    scope: input('scope'),
    repository: input('repository'),
    token: input('github-token'),
    failOn: input('fail-on'),
    deadline: input('deadline'),
    service: Object.values(service).some((value) => value !== undefined) ? service : undefined,
    matrix: input('matrix'),
  };
}
