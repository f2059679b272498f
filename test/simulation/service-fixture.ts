import type { Check, DispatchStep, RunStep, Service } from '../../src/domain/service.ts';
import type { Chance } from './chance.ts';

const backoff = { initialMs: 1_000, factor: 2, maxMs: 30_000 };
const restart: RunStep = { kind: 'run', label: 'docker restart orders && echo "<up>"', command: 'docker restart orders', attempts: 2, backoff, timeoutMs: 60_000, settleMs: 1_000 };
const dispatch: DispatchStep = { kind: 'dispatch', label: 'dispatch restart.yml', workflow: 'restart.yml', ref: 'main', inputs: {}, attempts: 1, backoff, timeoutMs: 60_000, settleMs: 0, verifyForMs: 60_000 };

/** A check of a simulated service: its address carries the service's name. */
export function simulatedCheck(service: string, name: string): Check {
  const expect = { status: [{ from: 200, to: 299 }], withinMs: undefined, headers: [], body: undefined, json: [] };
  return {
    kind: 'http',
    name,
    method: 'GET',
    url: `http://${service}/`,
    headers: [],
    body: undefined,
    followRedirects: true,
    bodyMaxBytes: 1_048_576,
    timeoutMs: 10_000,
    family: 'any',
    expect,
    warn: { ...expect, status: undefined, withinMs: 200 },
  };
}

/** A service as some configuration might describe it. */
export function drawService(id: string, chance: Chance): Service {
  const first = simulatedCheck(id, 'first');
  const ladder = chance.pick([[], [], [restart], [{ ...restart, attempts: 1 }, dispatch], [dispatch]] as const);
  return {
    id,
    severity: chance.is(0.7) ? 'critical' : 'warning',
    tags: [],
    runbook: undefined,
    url: undefined,
    checks: chance.is(0.3) ? [first, simulatedCheck(id, 'second')] : [first],
    confirmation: { failureThreshold: chance.whole(1, 3), successThreshold: chance.whole(1, 3), retryIntervalMs: chance.pick([500, 5_000]) },
    recovery: ladder,
    incident: {
      open: ladder.length === 0 || chance.is(0.3) ? 'at-once' : 'if-recovery-fails',
      healed: chance.is(0.8) ? 'record' : 'summary',
      openOn: chance.is(0.8) ? 'failing' : 'degraded',
      page: chance.is(0.7) ? ['@org/on-call'] : [],
      pageFor: chance.is(0.7) ? ['critical'] : ['critical', 'warning'],
      labels: ['mock'],
      assignees: chance.is(0.2) ? ['grace'] : [],
      flapping: { outages: 3, withinMs: 10_800_000 },
      remindMs: undefined,
      commentsPerDay: 10,
      reopenWindowMs: chance.pick([60_000, 3_600_000, 86_400_000]),
    },
    recoveryBudget: { attempts: 10, coolDownMs: 1_800_000 },
    maintenance: [],
    dependsOn: [],
    launch: undefined,
  };
}
