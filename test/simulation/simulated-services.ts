import type { StepOutcome } from '../../src/domain/attempt.ts';
import type { Observation } from '../../src/domain/observation.ts';
import type { Check, RecoveryStep, Service } from '../../src/domain/service.ts';
import type { Operator, Prober } from '../../src/ports.ts';
import type { Chance } from './chance.ts';
import type { Outcome, SimulatedRun } from './simulated-run.ts';
import type { VirtualTime } from './virtual-time.ts';

/** How a service really is. `half` fails its second check only, `flaky` any probe by chance, `cut-off` is the runner's own fault. */
export type Condition = 'up' | 'down' | 'degraded' | 'flaky' | 'half' | 'cut-off';

/** An attempt that was really made, by the true clock. */
export interface Attempted {
  readonly identity: string;
  readonly run: SimulatedRun;
  readonly at: number;
  /** Undefined while it goes on, and for ever where its run was killed. */
  endedAt: number | undefined;
  isApplied: boolean;
}

interface Stretch {
  readonly fromAt: number;
  readonly condition: Condition;
}

/** The truth about every service, which no run is ever told. */
export class SimulatedServices {
  readonly #truth = new Map<string, Stretch[]>();
  readonly #time: VirtualTime;
  readonly #chance: Chance;

  constructor(time: VirtualTime, chance: Chance) {
    this.#time = time;
    this.#chance = chance;
  }

  /** From an instant on the service is so, whatever had been foreseen for later. */
  become(identity: string, fromAt: number, condition: Condition): void {
    const before = (this.#truth.get(identity) ?? []).filter((stretch) => stretch.fromAt < fromAt);
    this.#truth.set(identity, [...before, { fromAt, condition }]);
  }

  isAt(identity: string, at: number): Condition {
    return this.#truth.get(identity)?.findLast(({ fromAt }) => fromAt <= at)?.condition ?? 'up';
  }

  prober(run: SimulatedRun): Prober {
    return {
      probe: async (check, signal) => {
        const startedAt = this.#time.now + run.skewMs;
        const service = serviceOf(check);
        const isUnreachable = run.occasion.isCutOff && (check.kind !== 'http' || !check.url.startsWith('http://127.'));
        const outcome = signal.aborted ? 'unknown' : isUnreachable ? 'fail' : this.#outcome(this.isAt(`${run.scope}/${service}`, this.#time.now), check);
        await this.#time.sleep(this.#chance.whole(1, 300), signal);
        if (run.isOver()) return run.kill();
        const seen = signal.aborted ? 'unknown' : outcome;
        run.note(service, check.name, { at: startedAt, outcome: seen });
        return observation(seen, startedAt);
      },
    };
  }

  /** Steps that help, that do not, that only say later, and that fail outright. */
  operator(run: SimulatedRun, watch: (service: Service, step: RecoveryStep) => Attempted): Operator {
    return {
      perform: async (step, service, signal) => {
        const attempted = watch(service, step);
        await this.#time.sleep(this.#chance.whole(100, 40_000), signal);
        if (run.isOver()) return run.kill();
        const outcome = this.#performed(step, service, run.scope);
        attempted.isApplied = outcome.kind !== 'not-applicable';
        attempted.endedAt = this.#time.now;
        return outcome;
      },
    };
  }

  #performed(step: RecoveryStep, service: Service, scope: string): StepOutcome {
    const identity = `${scope}/${service.id}`;
    const isCurable = this.isAt(identity, this.#time.now) !== 'cut-off' && this.#isCurable;
    const luck = this.#chance.next();
    if (isCurable && luck < 0.4) this.become(identity, this.#time.now + this.#chance.whole(0, 3_000), 'up');
    if (step.kind === 'dispatch') return this.#chance.is(0.5) ? { kind: 'pending', detail: 'still running' } : { kind: 'done', detail: 'success', output: '' };
    if (luck > 0.9) return { kind: 'not-applicable', detail: 'no such command' };
    return luck > 0.7 ? { kind: 'failed', detail: 'exit 1', output: 'no such container <orders> @team #1' } : { kind: 'done', detail: 'exit 0', output: '' };
  }

  #isCurable = true;

  /** From now on no recovery step helps any more. */
  becomeIncurable(): void {
    this.#isCurable = false;
  }

  #outcome(condition: Condition, check: Check): Outcome {
    switch (condition) {
      case 'up':
        return 'pass';
      case 'down':
        return 'fail';
      case 'degraded':
        return 'degraded';
      case 'half':
        return check.name === 'second' ? 'fail' : 'pass';
      case 'flaky':
        return this.#chance.pick(['pass', 'fail', 'degraded', 'fail', 'pass', 'unknown']);
      case 'cut-off':
        return 'unknown';
    }
  }
}

/** The simulated checks carry their service in their address. */
export function serviceOf(check: Check): string {
  return check.kind === 'http' ? (new URL(check.url).pathname.split('/')[1] ?? '') : check.host;
}

function observation(outcome: Outcome, startedAt: number): Observation {
  const timings = { lookupMs: 0, connectMs: 1, tlsMs: undefined, waitMs: 2, transferMs: 1, totalMs: outcome === 'degraded' ? 900 : 4 };
  switch (outcome) {
    case 'pass':
    case 'degraded':
      return { kind: 'responded', startedAt, timings, address: '127.0.0.1:3001', response };
    case 'fail':
      return { kind: 'unreachable', startedAt, timings, address: '127.0.0.1:3001', reason: 'refused', detail: 'connection refused on 127.0.0.1:3001 --> @org/everybody <!--' };
    case 'unknown':
      return { kind: 'not-probed', startedAt, reason: 'runner-network', detail: 'the runner has no network' };
  }
}

const response = { status: 200, headers: {}, body: '[]', bodyBytes: 2, bodyCut: false, bodyIsUtf8: true, redirects: 0, url: 'http://orders/' } as const;
