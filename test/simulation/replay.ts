import type { Service } from '../../src/domain/service.ts';
import { RecordError, type IncidentRenderer } from '../../src/ports.ts';
import { openRecord } from '../../src/reconcile.ts';
import { run as perform } from '../../src/run.ts';
import { Chance } from './chance.ts';
import { SimulatedBoard } from './simulated-board.ts';
import { SimulatedGitHub, SimulatedStore, type Issue } from './simulated-github.ts';
import { SimulatedLine } from './simulated-line.ts';
import { SimulatedRun, type Occasion } from './simulated-run.ts';
import { SimulatedServices } from './simulated-services.ts';
import { VirtualTime } from './virtual-time.ts';

/** A day to be played again: when a service was really down, and when runs began. Epoch milliseconds. */
export interface Day {
  readonly service: Service;
  readonly outages: readonly (readonly [from: number, to: number])[];
  readonly runs: readonly number[];
  readonly renderer: IncidentRenderer;
}

export interface Replayed {
  readonly issues: readonly Issue[];
  /** Every probe of every run, in order. */
  readonly looks: readonly { readonly at: number; readonly failed: boolean }[];
}

const policy: Occasion['policy'] = { groupAbove: 5, connectivity: [], maintenance: [], expectEveryMs: undefined, ping: undefined };

/** Plays a day through the production code, without a fault of the network: what is wrong then is wrong in the code. */
export async function replay({ service, outages, runs, renderer }: Day): Promise<Replayed> {
  const chance = new Chance(23);
  const time = new VirtualTime((runs[0] ?? 0) - 60_000);
  const github = new SimulatedGitHub(time, () => undefined);
  const board = new SimulatedBoard(time, () => undefined);
  const services = new SimulatedServices(time, chance);
  services.becomeIncurable();
  for (const [from, to] of outages) {
    services.become(`ci/${service.id}`, from, 'down');
    services.become(`ci/${service.id}`, to, 'up');
  }
  const all = runs.map((startedAt, n) => new SimulatedRun({ scope: 'ci', number: n + 1, services: [service], isWhole: true, isComplete: true, startedAt, skewMs: 0, policy, isCutOff: false, recovery: 'as-due', comment: undefined, isElsewhere: false, posted: board.posted, atStart: new Map(), known: new Set() }));
  const begin = async (each: SimulatedRun): Promise<void> => {
    const clock = { now: () => time.now, sleep: (ms: number, signal: AbortSignal) => time.sleep(ms, signal), random: () => chance.next() };
    const store = new SimulatedStore({ github, board, line: new SimulatedLine({ run: each, time, chance, weather: { faults: 0, kills: 0 }, RecordError }) });
    const report = await perform([service], {
      prober: services.prober(each),
      operator: () => Promise.resolve(services.operator(each, () => ({ identity: '', run: each, at: time.now, endedAt: undefined, isApplied: true }))),
      clock,
      log: { tell: () => undefined },
      clean: (text, max) => text.slice(0, max),
      record: { home: 'github', required: true, incidents: openRecord({ store, renderer: () => Promise.resolve(renderer), clock }, { scope: 'ci', configuration: 'mocks.yml' }), requests: () => store.requests },
      policy,
      chronicle: undefined,
      gap: Promise.resolve(undefined),
      maintenanceOf: () => Promise.resolve(undefined),
      recovery: 'as-due',
      isComplete: true,
      trust: 'full',
      signal: new AbortController().signal,
      scope: 'ci',
      runUrl: undefined,
      isWhole: () => Promise.resolve(true),
    });
    if (report.bugs.length > 0) throw new Error(report.bugs.join('\n'));
    each.isDone = true;
  };
  const faults: unknown[] = [];
  for (const each of all) time.at(each.occasion.startedAt, () => void begin(each).catch((fault: unknown) => faults.push(fault)));
  await time.pass(() => faults.length > 0 || all.every(({ isDone }) => isDone));
  if (faults.length > 0) throw faults[0];
  const looks = all.flatMap(({ seen }) => [...(seen.get(service.id)?.values() ?? [])].flat()).map(({ at, outcome }) => ({ at, failed: outcome === 'fail' }));
  return { issues: [...github.issues.values()], looks: looks.sort((a, b) => a.at - b.at) };
}
