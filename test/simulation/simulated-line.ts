import type { RecordErrorReason } from '../../src/ports.ts';
import type { Chance } from './chance.ts';
import type { Production } from './production.ts';
import type { SimulatedRun } from './simulated-run.ts';
import type { VirtualTime } from './virtual-time.ts';

/** What goes wrong between a run and GitHub. */
export interface Weather {
  /** The chance of a fault in one request. */
  readonly faults: number;
  /** The chance that the process is killed before or after one request. */
  readonly kills: number;
}

/** Whose way it is, and what may befall it. */
export interface LineOptions {
  readonly run: SimulatedRun;
  readonly time: VirtualTime;
  readonly chance: Chance;
  readonly weather: Weather;
  readonly RecordError: Production['RecordError'];
}

const reasons: readonly [RecordErrorReason, ...RecordErrorReason[]] = ['forbidden', 'rate-limited', 'server', 'unreachable', 'deadline'];

/** One run's way to GitHub, which the weather may close: requests lost, answers lost, refusals, and the end of the process. */
export class SimulatedLine {
  requests = 0;
  readonly run: SimulatedRun;
  readonly chance: Chance;
  readonly #options: LineOptions;

  constructor(options: LineOptions) {
    this.run = options.run;
    this.chance = options.chance;
    this.#options = options;
  }

  /** `read` changes nothing; `again` may be repeated by the adapter, `once` may not: its lost answer is told as `lost`. */
  async request<T>(kind: 'read' | 'again' | 'once', serve: () => T): Promise<T> {
    const { run, time, chance, weather, RecordError } = this.#options;
    this.requests += 1;
    await time.after(chance.whole(30, 400));
    const fault = chance.next() < weather.faults ? chance.pick(['refused', 'request-lost', 'answer-lost']) : undefined;
    if (run.isOver() || chance.is(weather.kills)) return run.kill();
    if (fault !== undefined) run.isFaulty = true;
    const refusal = (reason: RecordErrorReason): Error => new RecordError(`${reason} in the simulation`, { reason, retryable: reason !== 'forbidden' });
    if (fault === 'refused') throw refusal(chance.pick(reasons));
    if (fault === 'request-lost') throw refusal(kind === 'once' ? 'lost' : 'unreachable');
    const answer = serve();
    if (fault === 'answer-lost') throw refusal(kind === 'once' ? 'lost' : 'server');
    await time.after(chance.whole(10, 100));
    if (run.isOver() || chance.is(weather.kills)) return run.kill();
    return answer;
  }
}
