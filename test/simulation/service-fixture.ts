import type { Check, DispatchStep, IncidentPolicy, RunStep, Service } from '../../src/domain/service.ts';
import type { Chance } from './chance.ts';

const minute = 60_000;
const hour = 60 * minute;
const backoff = { initialMs: 1_000, factor: 2, maxMs: 30_000 };
const restart: RunStep = { kind: 'run', label: 'docker restart orders && echo "<up>"', command: 'docker restart orders', attempts: 2, backoff, timeoutMs: 60_000, settleMs: 1_000 };
const dispatch: DispatchStep = { kind: 'dispatch', label: 'dispatch restart.yml', workflow: 'restart.yml', ref: 'main', inputs: {}, attempts: 1, backoff, timeoutMs: 60_000, settleMs: 0, verifyForMs: 60_000 };

/** A check of a simulated service: its address carries the service's name. */
export function simulatedCheck(service: string, name: string, isLocal = false): Check {
  const expect = { status: [{ from: 200, to: 299 }], withinMs: undefined, headers: [], body: undefined, json: [] };
  return {
    kind: 'http',
    name,
    method: 'GET',
    url: isLocal ? `http://127.0.0.1/${service}/${name}` : `http://mocks.example/${service}/${name}`,
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
export function drawService(id: string, chance: Chance, { dependsOn, flapping }: Pick<Service, 'dependsOn'> & Pick<IncidentPolicy, 'flapping'>): Service {
  const isLocal = chance.is(0.15);
  const first = simulatedCheck(id, 'first', isLocal);
  const ladder = chance.pick([[], [], [restart], [{ ...restart, attempts: 1 }, dispatch], [dispatch]] as const);
  return {
    id,
    severity: chance.is(0.7) ? 'critical' : 'warning',
    tags: [],
    runbook: undefined,
    url: undefined,
    checks: chance.is(0.3) ? [first, simulatedCheck(id, 'second', isLocal)] : [first],
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
      flapping,
      remindMs: chance.is(0.4) ? chance.pick([10 * minute, hour, 4 * hour]) : undefined,
      commentsPerDay: chance.pick([10, 10, 10, 1, 2, 3]),
      reopenWindowMs: chance.pick([60_000, 3_600_000, 86_400_000]),
    },
    recoveryBudget: { attempts: chance.pick([10, 1, 2, 3, 5]), coolDownMs: chance.pick([30 * minute, 5 * minute, 2 * hour]) },
    maintenance: [],
    dependsOn,
    launch: undefined,
  };
}
