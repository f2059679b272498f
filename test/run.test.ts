import { describe, expect, it } from 'vitest';
import type { Marker } from '../src/domain/incident.ts';
import { massFailureId } from '../src/domain/mass-failure.ts';
import { mergeBody } from '../src/domain/body.ts';
import { encodeMarker, readMarker } from '../src/domain/marker.ts';
import type { Report } from '../src/domain/report.ts';
import type { RecoveryStep, Service } from '../src/domain/service.ts';
import { openRecord } from '../src/reconcile.ts';
import { createIncidentRenderer } from '../src/render/incident.ts';
import { run } from '../src/run.ts';
import type { RunTools } from '../src/run-tools.ts';
import { answer, unreachable } from './domain/checks.ts';
import { MemoryStore } from './memory-store.ts';
import { service as named } from './render/fixtures.ts';

const minute = 60_000;
const restart: RecoveryStep = { kind: 'run', label: 'restart', command: 'restart', attempts: 1, backoff: { initialMs: 0, factor: 2, maxMs: 0 }, timeoutMs: 1_000, settleMs: 0 };

function service(id: string, parts: Partial<Service> = {}): Service {
  const { checks: [first] } = named();
  const confirmation = { failureThreshold: 1, successThreshold: 1, retryIntervalMs: 1 };
  return { ...named({ id, recovery: [], confirmation, ...parts }), checks: [{ ...first, kind: 'http', method: 'GET', url: `http://${id}.example/`, headers: [], body: undefined, followRedirects: false, bodyMaxBytes: 100 }] };
}

/** Services that are down or not, the record of them, and runs one after the other. */
class Place {
  readonly now = { at: Date.UTC(2026, 10, 23, 3) };
  readonly store = new MemoryStore(this.now);
  readonly down: Set<string>;
  /** Whom the next step of recovery cures. */
  cured: readonly string[] = [];
  attempts = 0;

  constructor(...down: readonly string[]) {
    this.down = new Set(down);
  }

  async run(services: readonly Service[], changes: Partial<RunTools> = {}): Promise<Report> {
    this.now.at += 15 * minute;
    const { now, store } = this;
    const clock = { now: () => (now.at += 1), sleep: (ms: number) => Promise.resolve(void (now.at += ms)), random: () => 0.5 };
    const renderer = createIncidentRenderer({ runUrl: undefined, cron: true });
    return run(services, {
      prober: { probe: (check) => Promise.resolve(check.kind === 'http' && this.down.has(new URL(check.url).hostname.split('.')[0] ?? '') ? unreachable('refused', clock.now()) : answer({}, 5, clock.now())) },
      operator: () => Promise.resolve({ perform: () => this.#perform() }),
      clock,
      log: { tell: () => undefined },
      clean: (text, max) => text.slice(0, max),
      policy: { groupAbove: 5, connectivity: [], maintenance: [], expectEveryMs: undefined, ping: undefined },
      record: { home: 'github', required: true, incidents: openRecord({ store, clock, renderer: () => Promise.resolve(renderer) }, { scope: 'ci', configuration: 'mocks.yml' }), requests: () => store.requests },
      chronicle: undefined,
      gap: Promise.resolve(undefined),
      maintenanceOf: () => Promise.resolve(undefined),
      recovery: 'as-due',
      trust: 'full',
      signal: new AbortController().signal,
      scope: 'ci',
      runUrl: undefined,
      isComplete: true,
      isWhole: () => Promise.resolve(true),
      ...changes,
    });
  }

  markerOf(id: string): Marker | undefined {
    return [...this.store.issues.values()].map(({ body }) => readMarker(body)).find((marker) => marker?.service === id);
  }

  titles(): readonly string[] {
    return [...this.store.issues.values()].map(({ title }) => title.split(':')[0] ?? '');
  }

  #perform() {
    this.attempts += 1;
    for (const id of this.cured) this.down.delete(id);
    return Promise.resolve({ kind: 'done' as const, detail: 'exit 0', output: '' });
  }
}

const verdicts = ({ services }: Report): readonly string[] => services.map(({ verdict }) => verdict);

describe('one run', () => {
  const orders = service('orders');
  const users = service('users');

  it('records what is down and leaves alone what is up', async () => {
    const place = new Place('orders');
    const report = await place.run([orders, users]);
    expect(report.bugs).toEqual([]);
    expect([report.verdict, verdicts(report), place.titles()]).toEqual(['failing', ['failing', 'healthy'], ['orders is down']]);
  });

  it('that meets a bug of ours while it looks at all services together claims nothing about any, writes nothing, and tells of the bug', async () => {
    const place = new Place('orders');
    const report = await place.run([orders, users], { maintenanceOf: () => Promise.reject(new TypeError('windows is not iterable')) });
    expect(report.bugs).toEqual([expect.stringContaining('windows is not iterable')]);
    expect([report.verdict, verdicts(report), place.titles()]).toEqual(['unknown', ['unknown', 'unknown'], []]);
  });
});

describe('what fails with another', () => {
  it('is looked at again when that is well, whatever made it so, down a whole chain', async () => {
    const place = new Place('a', 'b', 'c');
    place.cured = ['a', 'b', 'c'];
    const report = await place.run([service('a', { recovery: [restart] }), service('b', { dependsOn: ['a'] }), service('c', { dependsOn: ['b'] })]);
    expect([verdicts(report), place.titles()]).toEqual([['healthy', 'healthy', 'healthy'], ['a is down']]);
  });

  it('is told in the incident of the first of a chain, and says so', async () => {
    const place = new Place('database', 'orders', 'carts');
    const report = await place.run([service('database'), service('orders', { dependsOn: ['database'] }), service('carts', { dependsOn: ['orders'] })]);
    expect(report.services.map(({ hiddenBy }) => hiddenBy)).toEqual([undefined, 'database', 'database']);
    expect([place.titles(), place.markerOf('database')?.dependents]).toEqual([['database is down'], ['orders', 'carts']]);
  });

  it('is told by the one that it fails with, where that has an incident of its own', async () => {
    const [database, orders, carts] = [service('database'), service('orders', { dependsOn: ['database'] }), service('carts', { dependsOn: ['orders'] })];
    const place = new Place('orders');
    await place.run([database, orders, carts]);
    place.down.add('database').add('carts');
    const report = await place.run([database, orders, carts]);
    expect(report.services.map(({ hiddenBy }) => hiddenBy)).toEqual([undefined, 'database', 'orders']);
  });

  const children = Array.from({ length: 9 }, (_, n) => service(`s${n}`, { dependsOn: ['gateway'] }));

  it('is one mass failure when the other is well again and so many are not', async () => {
    const place = new Place('gateway', ...children.map(({ id }) => id));
    place.cured = ['gateway'];
    const report = await place.run([service('gateway', { recovery: [restart] }), ...children]);
    expect(report.bugs).toEqual([]);
    expect(place.titles()).toEqual(['gateway is down', '9 services are down']);
    expect(new Set(report.services.map(({ record }) => (record.kind === 'recorded' ? record.reason : record.kind)))).toEqual(new Set(['healed', 'told-in-mass-failure']));
  });

  it('has incidents of its own when the other is well again and few are not', async () => {
    const place = new Place('gateway', 's0', 's1');
    place.cured = ['gateway'];
    await place.run([service('gateway', { recovery: [restart] }), ...children.slice(0, 2)]);
    expect(place.titles()).toEqual(['gateway is down', 's0 is down', 's1 is down']);
  });

  it('stays named in its incident by a run that looks at that one alone', async () => {
    const place = new Place('gateway', 's0');
    const gateway = service('gateway');
    await place.run([gateway, ...children.slice(0, 1)]);
    await place.run([gateway], { isComplete: false, recovery: 'never' });
    expect(place.markerOf('gateway')?.dependents).toEqual(['s0']);
  });

  it('calls nobody in a run that does not look at the other, whose incident is open', async () => {
    const place = new Place('s0');
    const child = service('s0', { dependsOn: ['gateway'] });
    await place.run([child]);
    place.down.add('gateway');
    await place.run([service('gateway'), child]);
    const labels = (): readonly string[] => place.store.issue(1).labels;
    expect(labels()).not.toContain('needs-human');
    await place.run([child], { isComplete: false, recovery: 'never' });
    expect(labels()).not.toContain('needs-human');
  });
});

describe('a run that is not to recover', () => {
  const orders = service('orders', { recovery: [{ ...restart, kind: 'dispatch', label: 'dispatch restart.yml', workflow: 'restart.yml', ref: 'main', inputs: {}, verifyForMs: 1 }] });

  it('calls nobody for what another run has begun to recover', async () => {
    const place = new Place('orders');
    const pending = { perform: () => Promise.resolve({ kind: 'pending' as const, detail: 'run 12 has not ended' }) };
    await place.run([orders], { operator: () => Promise.resolve(pending) });
    expect(place.markerOf('orders')?.outages[0].recovery).toBe('pending');
    await place.run([orders], { recovery: 'never', isComplete: false });
    expect(place.markerOf('orders')?.outages[0].recovery).toBe('pending');
    expect([place.store.issue(1).labels.includes('needs-human'), place.store.said.get(1) ?? []]).toEqual([false, []]);
  });
});

describe('an incident that people have put aside', () => {
  it('is not recovered behind their back, but when somebody asks', async () => {
    const place = new Place('orders');
    const orders = service('orders', { recovery: [restart], recoveryBudget: { attempts: 10, coolDownMs: minute } });
    await place.run([orders]);
    expect(place.attempts).toBe(1);
    place.store.put({ ...place.store.issue(1), open: false, closure: { by: 'person', login: 'grace', reason: 'not-planned' } });
    for (let n = 0; n < 5; n += 1) await place.run([orders]);
    expect(place.attempts).toBe(1);
    await place.run([orders], { recovery: 'now' });
    expect(place.attempts).toBe(2);
  });
});

describe('an incident that is silenced and closed', () => {
  const orders = service('orders', { recovery: [restart], recoveryBudget: { attempts: 3, coolDownMs: 60 * minute } });
  /** Down and up again, then silenced for so long, and down once more. */
  const silencedFor = async (ms: number): Promise<Place> => {
    const place = new Place('orders');
    await place.run([orders]);
    place.down.clear();
    await place.run([orders]);
    const stored = place.store.issue(1);
    const marker = place.markerOf('orders');
    if (marker === undefined) throw new Error('nothing was recorded');
    place.store.put({ ...stored, body: mergeBody(stored.body, encodeMarker({ ...marker, silence: { untilAt: place.now.at + ms, by: 'ada', reason: '' } })) });
    place.down.add('orders');
    await place.run([orders]);
    return place;
  };

  it('is recovered within its budget all the same', async () => {
    const place = await silencedFor(600 * minute);
    for (let n = 0; n < 6; n += 1) await place.run([orders]);
    expect([place.attempts, place.markerOf('orders')?.spent.attempts]).toEqual([3, 3]);
  });

  it('is neither opened nor told after the silence where recovery heals it first', async () => {
    const place = await silencedFor(20 * minute);
    const said = place.store.said.get(1)?.length;
    place.cured = ['orders'];
    place.now.at += 120 * minute;
    const report = await place.run([orders]);
    expect([report.verdict, place.store.issue(1).open, place.store.said.get(1)?.length, place.store.asked.filter((each) => each.includes('open')).length]).toEqual(['healthy', false, said, 0]);
  });

  it('is recovered within its budget where a robot had closed it', async () => {
    const place = new Place('orders');
    await place.run([orders]);
    const stored = place.store.issue(1);
    const marker = place.markerOf('orders');
    if (marker === undefined) throw new Error('nothing was recorded');
    place.store.put({ ...stored, open: false, closure: { by: 'robot', login: 'stale[bot]', reason: 'not-planned' }, body: mergeBody(stored.body, encodeMarker({ ...marker, silence: { untilAt: place.now.at + 600 * minute, by: 'ada', reason: '' } })) });
    for (let n = 0; n < 9; n += 1) await place.run([orders]);
    // Each after a cool-down of an hour.
    expect([place.attempts, place.markerOf('orders')?.spent.attempts, place.store.issue(1).open]).toEqual([3, 3, false]);
  });
});

describe('the end of the budget', () => {
  it('is not told before the last attempt, which may be the cure', async () => {
    const orders = service('orders', { recovery: [restart], recoveryBudget: { attempts: 2, coolDownMs: 10 * minute } });
    const place = new Place('orders');
    await place.run([orders]);
    place.cured = ['orders'];
    await place.run([orders]);
    expect([place.attempts, place.markerOf('orders')?.notices.map(({ kind }) => kind)]).toEqual([2, ['paged', 'resolved']]);
  });
});

describe('a mass failure', () => {
  it('whose members are all configured no longer is closed, and says no more than anybody else may', async () => {
    const all = Array.from({ length: 6 }, (_, n) => service(`s${n}`));
    const place = new Place(...all.map(({ id }) => id));
    await place.run(all);
    const allowing = (id: string, commentsPerDay: number): Service => service(id, { incident: { ...named().incident, commentsPerDay } });
    const report = await place.run([allowing('talkative', 10), allowing('terse', 1)]);
    expect([report.bugs, place.store.issue(1).open, place.markerOf(massFailureId)?.notices.map(({ kind }) => kind), place.store.said.get(1) ?? []]).toEqual([[], false, ['paged'], []]);
  });

  it('has an identity of its own', async () => {
    const all = Array.from({ length: 6 }, (_, n) => service(`s${n}`));
    const place = new Place(...all.map(({ id }) => id));
    await place.run(all);
    expect(place.markerOf(massFailureId)?.outages[0].mass?.causes.flatMap(({ services }) => services).toSorted()).toEqual(all.map(({ id }) => id));
  });
});
