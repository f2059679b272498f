import { describe, expect, it } from 'vitest';
import type { Service } from '../src/domain/service.ts';
import { openRecord } from '../src/reconcile.ts';
import { createIncidentRenderer } from '../src/render/incident.ts';
import { run } from '../src/run.ts';
import type { RunTools } from '../src/run-tools.ts';
import { answer, unreachable } from './domain/checks.ts';
import { MemoryStore } from './memory-store.ts';
import { service as named } from './render/fixtures.ts';

const now = { at: 1_000 };
const clock = { now: () => now.at, sleep: () => Promise.resolve(), random: () => 0.5 };
const service = (id: string, host: string): Service => {
  const { checks: [first] } = named();
  return { ...named({ id }), checks: [{ ...first, kind: 'http', method: 'GET', url: `http://${host}/`, headers: [], body: undefined, followRedirects: false, bodyMaxBytes: 100 }] };
};
const down = service('orders', 'down.example');
const up = service('users', 'up.example');

function toolsWith(store: MemoryStore, changes: Partial<RunTools>): RunTools {
  const renderer = createIncidentRenderer({ runUrl: undefined, cron: true });
  return {
    prober: { probe: (check) => Promise.resolve(check.kind === 'http' && check.url.includes('down') ? unreachable('refused') : answer({})) },
    operator: () => Promise.reject(new Error('there is nothing to recover')),
    clock,
    log: { tell: () => undefined },
    clean: (text, max) => text.slice(0, max),
    policy: { groupAbove: 5, connectivity: [], maintenance: [], expectEveryMs: undefined, ping: undefined },
    record: { home: 'github', required: true, incidents: openRecord({ store, clock, renderer: () => Promise.resolve(renderer) }, { scope: 'ci', configuration: 'mocks.yml' }), requests: () => store.requests },
    chronicle: undefined,
    gap: Promise.resolve(undefined),
    maintenanceOf: () => Promise.resolve(undefined),
    recovery: 'never',
    trust: 'full',
    signal: new AbortController().signal,
    scope: 'ci',
    runUrl: undefined,
    isComplete: true,
    isWhole: () => Promise.resolve(true),
    ...changes,
  };
}

describe('one run', () => {
  it('records what is down and leaves alone what is up', async () => {
    const store = new MemoryStore(now);
    const { verdict, services, bugs } = await run([down, up], toolsWith(store, {}));
    expect(bugs).toEqual([]);
    expect(services.map(({ verdict: each }) => each)).toEqual(['failing', 'healthy']);
    expect([verdict, [...store.issues.values()].map(({ title, open }) => [title.split(':')[0], open])]).toEqual(['failing', [['orders is down', true]]]);
  });

  it('that meets a bug of ours while it looks at all services together claims nothing about any, writes nothing, and tells of the bug', async () => {
    const store = new MemoryStore(now);
    const broken = (): Promise<undefined> => Promise.reject(new TypeError('windows is not iterable'));
    const { verdict, services, bugs } = await run([down, up], toolsWith(store, { maintenanceOf: broken }));
    expect(bugs).toEqual([expect.stringContaining('windows is not iterable')]);
    expect(services.map(({ verdict: each }) => each)).toEqual(['unknown', 'unknown']);
    expect([verdict, store.issues.size]).toEqual(['unknown', 0]);
  });
});
