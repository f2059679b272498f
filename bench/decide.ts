import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import type { Attempt } from '../src/domain/attempt.ts';
import { decide } from '../src/domain/decide.ts';
import { bounded } from '../src/domain/history.ts';
import type { Marker, Outage } from '../src/domain/incident.ts';
import { plainly, type Situation } from '../src/domain/situation.ts';
import type { Service } from '../src/domain/service.ts';

const minute = 60_000;
const now = Date.UTC(2026, 10, 23, 2, 58, 40);
const servicesMax = 1_000;
const rounds = 25;

/** What deciding about every service of a large repository costs, each with a record as full as one gets; times in milliseconds. */
export interface DecideFigures {
  readonly services: number;
  readonly rounds: number;
  /** The first time, before anything was compiled. */
  readonly coldMs: number;
  readonly medianMs: number;
  readonly worstMs: number;
  /** How many effects were decided, so that nobody can think it had nothing to do. */
  readonly effects: number;
}

/** Measures `decide` for 1,000 services that are all failing again, each with thirty outages, thirty notices and twelve attempts on record. */
export function measureDecide(): DecideFigures {
  const situations = Array.from({ length: servicesMax }, (_, n) => situationOf(`service-${n}`));
  const times: number[] = [];
  let effects = 0;
  for (let round = 0; round < rounds; round += 1) {
    const startedAt = performance.now();
    effects = situations.reduce((sum, situation) => sum + decide(situation).effects.length, 0);
    times.push(performance.now() - startedAt);
  }
  const sorted = [...times].sort((a, b) => a - b);
  return { services: servicesMax, rounds, coldMs: times[0] ?? 0, medianMs: sorted[Math.floor(rounds / 2)] ?? 0, worstMs: sorted.at(-1) ?? 0, effects };
}

function situationOf(id: string): Situation {
  const marker = fullMarker(id);
  return {
    now,
    scope: 'watch.yml/check',
    configuration: '.github/mock-medic.yml',
    service: serviceOf(id),
    observed: { kind: 'down', outage: { ...outageAt(31, now - minute), endedAt: undefined, attempts: attempts(now - minute) } },
    stage: 'concluded',
    incidents: [{ number: 1, url: 'https://github.com/org/mocks/issues/1', state: { state: 'open' }, labels: ['mock-medic', 'unsettled', `service:${id}`, 'flapping'], assignees: ['ada'], marker, comments: 12 }],
    prior: undefined,
    circumstances: { ...plainly, dependents: ['users', 'cart'] },
  };
}

function fullMarker(id: string): Marker {
  const [first, ...rest] = Array.from({ length: 30 }, (_, n) => outageAt(n + 1, now - (31 - n) * 10 * minute));
  if (first === undefined) throw new Error('no outage');
  return bounded({
    version: 1,
    scope: 'watch.yml/check',
    service: id,
    configuration: '.github/mock-medic.yml',
    severity: 'critical',
    openedAt: first.startedAt,
    resolvedAt: undefined,
    outages: [first, ...rest],
    older: { count: 70, downMs: 70 * minute },
    notices: Array.from({ length: 30 }, (_, n) => ({ kind: n % 2 === 0 ? 'paged' : 'resolved', outage: n + 1, at: now - (31 - n) * 10 * minute }) as const),
    commentsSeen: 12,
    calmUpTo: 0,
    acknowledged: undefined,
    bystanders: [],
    silence: undefined,
    spent: { attempts: 9, lastAt: now - 20 * minute },
    dependents: Array.from({ length: 50 }, (_, n) => `service-${n}`),
    gap: undefined,
    suspicion: undefined,
    ending: undefined,
  });
}

function outageAt(id: number, startedAt: number): Outage {
  const finding = { class: 'assertion', check: 'GET /orders', cause: 'HTTP 503 on GET /orders', expected: '2xx', got: '503', evidence: 'x'.repeat(300) } as const;
  const endedAt = startedAt + 5 * minute;
  return { id, level: 'failing', startedAt, confirmedAt: startedAt + 10_000, lastSeenAt: startedAt + 4 * minute, endedAt, curedBy: undefined, recovery: 'exhausted', exhaustedAt: startedAt + minute, findings: [finding, finding, finding], attempts: attempts(startedAt), runUrl: undefined, blindSinceAt: undefined, mass: undefined };
}

function attempts(startedAt: number): readonly Attempt[] {
  return Array.from({ length: 12 }, (_, n) => ({ step: 0, label: 'docker restart orders', attempt: n + 1, startedAt: startedAt + n * 1_000, endedAt: startedAt + n * 1_000 + 500, result: 'not-cured', detail: 'exit 0', output: 'x'.repeat(1_000), verification: 'still HTTP 503' }) as const);
}

function serviceOf(id: string): Service {
  const expect = { status: undefined, withinMs: undefined, headers: [], body: undefined, json: [] };
  return {
    id,
    severity: 'critical',
    tags: [],
    runbook: undefined,
    url: undefined,
    checks: [{ kind: 'tcp', name: 'tcp 127.0.0.1:3001', host: '127.0.0.1', port: 3_001, timeoutMs: 1_000, family: 'any', expect, warn: undefined }],
    confirmation: { failureThreshold: 3, successThreshold: 2, retryIntervalMs: 5_000 },
    recovery: [],
    recoveryBudget: { attempts: 10, coolDownMs: 30 * minute },
    incident: { open: 'at-once', healed: 'record', openOn: 'failing', page: ['@org/on-call'], pageFor: ['critical'], labels: ['mock'], assignees: ['ada'], reopenWindowMs: 1_440 * minute, flapping: { outages: 3, withinMs: 180 * minute }, remindMs: 240 * minute, commentsPerDay: 10 },
    maintenance: [],
    dependsOn: [],
    launch: undefined,
  };
}

/** The figures in a line. */
export function decideLine({ services, rounds: turns, coldMs, medianMs, worstMs, effects }: DecideFigures): string {
  return `decide for ${services} services with full markers, ${effects} effects: ${medianMs.toFixed(1)} ms (median of ${turns}; the first, not yet compiled, ${coldMs.toFixed(1)}; the worst ${worstMs.toFixed(1)})`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) console.log(decideLine(measureDecide()));
