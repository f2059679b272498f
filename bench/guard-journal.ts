import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beginJournal, readJournalFile } from '../src/adapters/guards/journal-file.ts';
import type { Service } from '../src/domain/service.ts';

/** The journal of a guard with ten services over the longest job there is. */
export interface JournalFigures {
  readonly hours: number;
  readonly heartbeats: number;
  /** The largest that its file ever was, and what is left of it after a snapshot. */
  readonly largestKiB: number;
  readonly smallestKiB: number;
  /** Of one heartbeat, in microseconds. */
  readonly writeUs: number;
}

const hours = 6;
const services = 10;
const startedAt = Date.UTC(2026, 0, 1);

/** Writes six hours of heartbeats, one a second and service, as fast as the disk takes them. Throws when the file does not tell them all. */
export function measureJournal(): JournalFigures {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const names = Array.from({ length: services }, (_, n) => `mock-${n + 1}`);
    const journal = beginJournal(folder, { kind: 'begun', at: startedAt, guard: 'bench', pid: process.pid, key: '', configuration: '', recordAuthors: [], services: names.map(serviceOf), unwatched: [] });
    const path = join(folder, 'journal');
    const sizes: number[] = [];
    const beganAt = performance.now();
    for (let second = 1; second <= hours * 3_600; second += 1) {
      for (const service of names) journal.write({ kind: 'beat', service, at: startedAt + 1_000 * second, verdict: 'healthy', ms: 1 + (second % 97), failures: 0 });
      sizes.push(statSync(path).size);
    }
    const tookMs = performance.now() - beganAt;
    journal.close();
    const heartbeats = sizes.length * services;
    const told = Object.values(readJournalFile(folder).state?.services ?? {}).reduce((sum, { beats }) => sum + beats, 0);
    if (told !== heartbeats) throw new Error(`the journal tells ${told} of ${heartbeats} heartbeats`);
    const afterSnapshots = sizes.filter((size, n) => size < (sizes[n - 1] ?? 0));
    return { hours, heartbeats, largestKiB: Math.max(...sizes) / 1024, smallestKiB: Math.min(...afterSnapshots) / 1024, writeUs: (tookMs * 1_000) / heartbeats };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function serviceOf(id: string): Service {
  const check = { kind: 'tcp', name: 'tcp', host: '127.0.0.1', port: 3001, timeoutMs: 2_000, family: 'any', expect: { status: undefined, withinMs: undefined, headers: [], body: undefined, json: [] }, warn: undefined } as const;
  return {
    id,
    severity: 'critical',
    tags: [],
    runbook: undefined,
    url: undefined,
    checks: [check],
    confirmation: { failureThreshold: 2, successThreshold: 1, retryIntervalMs: 500 },
    recovery: [],
    incident: { open: 'at-once', healed: 'record', openOn: 'failing', page: [], pageFor: [], labels: [], assignees: [], flapping: { outages: 3, withinMs: 10_800_000 }, remindMs: undefined, commentsPerDay: 10, reopenWindowMs: 0 },
    recoveryBudget: { attempts: 10, coolDownMs: 1_800_000 },
    maintenance: [],
    dependsOn: [],
    launch: undefined,
  };
}
