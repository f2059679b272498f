import type { RecoveryStep } from '../../src/domain/service.ts';
import type { GuardedService } from '../../src/guard.ts';
import type { Chance } from './chance.ts';
import { drawService, simulatedCheck } from './service-fixture.ts';

const names = ['orders', 'users', 'stock', 'mail'] as const;
const firstPort = 3_001;

/** How much goes wrong in a world, and how fast it lives. */
export interface Climate {
  /** Of every heartbeat in it. */
  readonly intervalMs: number;
  /** How likely a start goes wrong. */
  readonly startTrouble: number;
  /** How long a server is well, about, before something happens to it. */
  readonly calmMs: number;
  /** How likely somebody takes a port when its server is gone. */
  readonly squatting: number;
  /** How likely a ladder's step helps. */
  readonly luck: number;
  /** How likely a crash leaves something behind that no start survives until a step mends it. */
  readonly breakage: number;
}

/** The climate of a world. */
export function drawClimate(chance: Chance): Climate {
  const intervalMs = chance.pick([200, 1_000, 1_000, 5_000, 30_000]);
  return {
    intervalMs,
    startTrouble: chance.pick([0, 0, 0, 0.1, 0.3]),
    calmMs: intervalMs * chance.pick([2, 10, 40]),
    squatting: chance.pick([0, 0, 0.3]),
    luck: chance.pick([0, 0.4, 0.8]),
    breakage: chance.pick([0, 0, 0.5]),
  };
}

/** The services of a world, which depend on each other in some order that need not be the one in which they stand. */
export function drawGuarded(climate: Climate, chance: Chance): readonly GuardedService[] {
  const count = chance.pick([1, 1, 2, 3, 4]);
  const ids = names.slice(0, count);
  const ranks = new Map(ids.map((id) => [id, chance.next()]));
  return ids.map((id, n) => {
    const before = ids.filter((other) => (ranks.get(other) ?? 0) < (ranks.get(id) ?? 0));
    return drawOne(id, { port: firstPort + n, dependsOn: before.filter(() => chance.is(0.4)), climate }, chance);
  });
}

interface Place {
  readonly port: number;
  readonly dependsOn: readonly string[];
  readonly climate: Climate;
}

function drawOne(id: string, { port, dependsOn, climate }: Place, chance: Chance): GuardedService {
  const timeoutMs = chance.pick([300, 2_000]);
  const check = (name: string) => ({ ...simulatedCheck(id, name), timeoutMs });
  const checks = chance.is(0.3) ? ([check('first'), check('second')] as const) : ([check('first')] as const);
  const background = chance.is(0.2);
  return {
    ...drawService(id, chance, { dependsOn: [], flapping: { outages: 3, withinMs: 10_800_000 } }),
    checks,
    confirmation: { failureThreshold: chance.whole(1, 3), successThreshold: chance.whole(1, 2), retryIntervalMs: chance.pick([100, 500]) },
    recovery: drawLadder(chance),
    dependsOn,
    launch: {
      command: ['node', `${id}.js`],
      port: chance.is(0.9) ? port : undefined,
      cwd: undefined,
      env: {},
      readyTimeoutMs: chance.pick([2_000, 10_000]),
      intervalMs: climate.intervalMs,
      restarts: chance.pick([0, 1, 3, 10]),
      stop: background ? 'docker compose down' : undefined,
      background,
      heartbeat: checks,
      mockoon: false,
    },
  };
}

function drawLadder(chance: Chance): readonly RecoveryStep[] {
  const backoff = { initialMs: 1_000, factor: 2, maxMs: 30_000 };
  const step: RecoveryStep = { kind: 'run', label: 'docker restart mock', command: 'docker restart mock', attempts: chance.whole(1, 2), backoff, timeoutMs: 60_000, settleMs: chance.pick([0, 200]) };
  const second: RecoveryStep = { ...step, label: 'docker compose up', attempts: 1 };
  return chance.pick([[], [], [step], [step, second]]);
}
