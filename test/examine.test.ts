import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../src/domain/observation.ts';
import type { Check, Service } from '../src/domain/service.ts';
import { examine, verifyCure } from '../src/examine.ts';
import type { ExamineTools } from '../src/examine.ts';
import type { Clock, Progress } from '../src/ports.ts';
import { answer, httpCheck, unreachable } from './domain/checks.ts';

/** A clock that moves to the next sleeper once everything else has come to rest. */
class StagedClock implements Clock {
  #now = 1_000_000;
  readonly slept: number[] = [];
  readonly #sleepers: { readonly at: number; readonly wake: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  random(): number {
    return 0.5;
  }

  sleep(ms: number, signal: AbortSignal): Promise<void> {
    this.slept.push(ms);
    if (signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      this.#sleepers.push({ at: this.#now + ms, wake: resolve });
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }

  async run<T>(work: Promise<T>): Promise<T> {
    let done = false;
    const settled = work.finally(() => (done = true));
    settled.catch(() => undefined);
    for (let turn = 0; turn < 10_000; turn++) {
      await setImmediate();
      if (done) return settled;
      const [next] = this.#sleepers.sort((a, b) => a.at - b.at).splice(0, 1);
      if (next === undefined) continue;
      this.#now = Math.max(this.#now, next.at);
      next.wake();
    }
    throw new Error('never settles');
  }
}

type Step = 'pass' | 'fail' | 'slow' | 'cut' | ((startedAt: number) => Observation);

function observe(step: Step, startedAt: number): Observation {
  if (step === 'pass') return answer({}, 5, startedAt);
  if (step === 'slow') return answer({}, 900, startedAt);
  if (step === 'fail') return answer({ status: 503, body: 'sorry' }, 5, startedAt);
  return step === 'cut' ? { kind: 'not-probed', startedAt, reason: 'deadline', detail: 'out of time' } : step(startedAt);
}

/** A service whose checks follow scripts, each probe taking 10 ms; the last step is repeated. */
async function stage(scripts: Readonly<Record<string, readonly Step[]>>) {
  const clock = new StagedClock();
  const cutOff = new AbortController();
  const told: Progress[] = [];
  const probes: string[] = [];
  const base = await httpCheck({ status: '2xx' }, { within: '500ms' });
  const checks = Object.keys(scripts).map((name): Check => ({ ...base, name }));
  const tools: ExamineTools = {
    clock,
    log: { tell: (progress) => void told.push(progress) },
    clean: (text, max) => text.replaceAll('sorry', '***').slice(0, max),
    signal: cutOff.signal,
    prober: {
      probe: async (check, signal) => {
        const startedAt = clock.now();
        probes.push(check.name);
        const script = scripts[check.name] ?? [];
        const step = script[Math.min(probes.filter((name) => name === check.name).length, script.length) - 1] ?? 'pass';
        if (step === 'cut') cutOff.abort();
        await clock.sleep(10, new AbortController().signal);
        clock.slept.pop();
        return observe(signal.aborted ? 'cut' : step, startedAt);
      },
    },
  };
  const [first, ...rest] = checks;
  if (first === undefined) throw new Error('no checks');
  const service: Service = {
    id: 'orders',
    severity: 'critical',
    tags: [],
    runbook: undefined,
    url: undefined,
    checks: [first, ...rest],
    confirmation: { failureThreshold: 3, successThreshold: 2, retryIntervalMs: 5_000 },
    recovery: [],
    incident: { open: 'at-once', healed: 'record', openOn: 'failing', page: [], pageFor: ['critical'], labels: [], assignees: [], flapping: { outages: 3, withinMs: 10_800_000 }, remindMs: undefined, commentsPerDay: 10, reopenWindowMs: 1 },
    recoveryBudget: { attempts: 10, coolDownMs: 1_800_000 },
    maintenance: [],
    dependsOn: [],
    launch: undefined,
  };
  const needing = (passes: number) => clock.run(examine(service, tools, () => Promise.resolve(passes)));
  return { clock, cutOff, told, probes, tools, service, needing };
}

const at = 1_000_000;

describe('an examination', () => {
  it('of a healthy service without an incident is one probe and no pause', async () => {
    const { needing, probes, clock } = await stage({ list: ['pass'] });
    expect(await needing(1)).toMatchObject({ verdict: { kind: 'healthy' }, startedAt: at, endedAt: at + 10, firstFailedAt: undefined, passedAt: at, checks: [{ name: 'list', probes: 1, failures: 0, status: 200, address: '127.0.0.1:3001' }] });
    expect([probes.length, clock.now()]).toEqual([1, at + 10]);
  });

  it('of a service with an open incident takes the passes that a cure needs, a retry-interval apart', async () => {
    const { needing, probes } = await stage({ list: ['pass'] });
    expect(await needing(2)).toMatchObject({ verdict: { kind: 'healthy' }, passedAt: at, endedAt: at + 5_020 });
    expect(probes).toHaveLength(2);
  });

  it('confirms a failure by failures in a row, and dates it back to the first', async () => {
    const { needing, probes } = await stage({ list: ['fail'] });
    const examination = await needing(1);
    expect(examination).toMatchObject({ verdict: { kind: 'failing', findings: [{ cause: 'HTTP 503 on GET /orders' }] }, firstFailedAt: at, passedAt: undefined, endedAt: at + 10_030, checks: [{ probes: 3, failures: 3, status: 503 }] });
    expect(probes).toHaveLength(3);
  });

  it('does not call one failure an outage', async () => {
    const { needing } = await stage({ list: ['fail', 'pass', 'pass'] });
    expect(await needing(1)).toMatchObject({ verdict: { kind: 'healthy' }, passedAt: at + 5_010, checks: [{ probes: 3, failures: 1 }] });
  });

  it('probes all checks at once; the worst decides, and the earliest failure dates it', async () => {
    const { needing, probes, clock } = await stage({ fine: ['pass'], late: ['pass', 'fail'], bad: ['fail'] });
    const examination = await needing(2);
    expect(probes.slice(0, 3)).toEqual(['fine', 'late', 'bad']);
    expect(examination.checks.map(({ verdict }) => verdict.kind)).toEqual(['healthy', 'failing', 'failing']);
    expect(examination).toMatchObject({ verdict: { kind: 'failing' }, firstFailedAt: at, passedAt: undefined });
    expect(examination.verdict.kind === 'failing' && examination.verdict.findings.length).toBe(2);
    expect(clock.now()).toBe(at + 15_040);
  });

  it('is up only since the last of its checks is', async () => {
    const { needing } = await stage({ fine: ['pass'], late: ['fail', 'pass'] });
    expect(await needing(1)).toMatchObject({ verdict: { kind: 'healthy' }, passedAt: at + 5_010 });
  });

  it('that is slow is degraded, and up', async () => {
    const { needing } = await stage({ list: ['slow'] });
    expect(await needing(1)).toMatchObject({ verdict: { kind: 'degraded' }, firstFailedAt: at, passedAt: at, checks: [{ probes: 3, failures: 0 }] });
  });

  it('asks how many passes are needed once, and only after a first pass', async () => {
    const { clock, service, tools, probes } = await stage({ fine: ['pass'], also: ['pass'], bad: ['fail'] });
    const asked: number[] = [];
    const passesNeeded = () => {
      asked.push(probes.length);
      return Promise.resolve(1);
    };
    await clock.run(examine(service, tools, passesNeeded));
    expect(asked).toEqual([3]);
    const failing = await stage({ bad: ['fail'] });
    await failing.clock.run(examine(failing.service, failing.tools, passesNeeded));
    expect(asked).toEqual([3]);
  });

  it('waits for the answer before it calls a pass enough', async () => {
    const { clock, service, tools, probes } = await stage({ list: ['pass'] });
    let answerNow: (passes: number) => void = () => undefined;
    const needed = new Promise<number>((resolve) => (answerNow = resolve));
    const work = examine(service, tools, () => needed);
    void clock.sleep(60_000, tools.signal).then(() => answerNow(2));
    await clock.run(work);
    expect(probes).toHaveLength(2);
  });

  it('that is cut off is unknown, without a further probe', async () => {
    const { needing, probes } = await stage({ list: ['fail', 'fail', 'cut'] });
    expect(await needing(1)).toMatchObject({ verdict: { kind: 'unknown', findings: [{ class: 'runner-network' }, { cause: '2 of 3 probes failed: HTTP 503 on GET /orders' }] }, passedAt: undefined, checks: [{ status: undefined }] });
    expect(probes).toHaveLength(3);
  });

  it('that is cut off during a pause is unknown at once', async () => {
    const { clock, cutOff, service, tools, probes } = await stage({ list: ['fail'] });
    void clock.sleep(7_000, tools.signal).then(() => cutOff.abort());
    const examination = await clock.run(examine(service, tools, () => Promise.resolve(1)));
    expect(examination).toMatchObject({ verdict: { kind: 'unknown' }, endedAt: at + 7_000 });
    expect(probes).toHaveLength(2);
  });

  it('that was confirmed before it was cut off stays failing', async () => {
    const { needing, cutOff } = await stage({ list: ['fail', 'fail', (startedAt) => (cutOff.abort(), observe('fail', startedAt))] });
    expect((await needing(1)).verdict.kind).toBe('failing');
  });

  it('of a flapping service ends at the cap', async () => {
    const { needing, probes } = await stage({ list: ['fail', 'pass', 'fail', 'pass', 'fail', 'pass', 'fail', 'pass', 'fail', 'pass'] });
    expect(await needing(1)).toMatchObject({ verdict: { kind: 'degraded', findings: [{ cause: '5 of 9 probes failed: HTTP 503 on GET /orders' }] }, firstFailedAt: at, passedAt: undefined });
    expect(probes).toHaveLength(9);
  });

  it('lets nothing foreign through uncleaned, neither to the log nor to the verdict', async () => {
    const { clock, service, tools, told } = await stage({ down: [(startedAt) => ({ ...unreachable('refused', startedAt), detail: `sorry ${'x'.repeat(5_000)}` })], wrong: ['fail'] });
    const [down, ...others] = service.checks.map((check): Check => ({ ...check, url: 'http://127.0.0.1/sorry' } as Check));
    if (down === undefined) throw new Error('no check');
    const examination = await clock.run(examine({ ...service, checks: [down, ...others] }, tools, () => Promise.resolve(1)));
    expect(JSON.stringify([examination, told])).not.toContain('sorry');
    expect(JSON.stringify(examination)).toContain('***');
    expect(JSON.stringify(examination).length).toBeLessThan(4_000);
  });

  it('tells each probe and its end', async () => {
    const { needing, told } = await stage({ list: ['fail', 'pass'] });
    await needing(1);
    expect(told.map((progress) => ('verdict' in progress ? `${progress.kind} ${progress.verdict}` : progress.kind))).toEqual(['probed failing', 'probed healthy', 'probed healthy', 'examined healthy']);
  });
});

describe('the verification of a cure', () => {
  const verify = async (scripts: Readonly<Record<string, readonly Step[]>>) => {
    const { clock, service, tools, probes } = await stage(scripts);
    return { cure: await clock.run(verifyCure(service, tools)), probes };
  };

  it('wants passes in a row, though the service was never seen to fail here', async () => {
    const { cure, probes } = await verify({ list: ['pass'] });
    expect([cure, probes.length]).toEqual([{ passedAt: at }, 2]);
  });

  it('gives a restarted service the grace of its failure threshold', async () => {
    const { cure } = await verify({ list: ['fail', 'fail', 'pass', 'pass'] });
    expect(cure).toEqual({ passedAt: at + 10_020 });
  });

  it('ends after a threshold of failures, and says what is still wrong', async () => {
    const { cure, probes } = await verify({ list: ['fail', 'fail', 'fail', 'pass', 'pass'] });
    expect(cure).toMatchObject({ still: 'HTTP 503 on GET /orders', finding: { got: '503' } });
    expect(probes).toHaveLength(3);
  });

  it('wants every check to pass', async () => {
    expect((await verify({ fine: ['pass'], bad: ['fail'] })).cure).toMatchObject({ still: 'HTTP 503 on GET /orders' });
  });

  it('takes a service that is merely slow for up', async () => {
    expect((await verify({ list: ['slow'] })).cure).toEqual({ passedAt: at });
  });

  it('does not take a flapping service for cured', async () => {
    const { cure } = await verify({ list: ['pass', 'fail', 'pass', 'fail', 'pass', 'fail', 'pass', 'fail', 'pass'] });
    expect(cure).toMatchObject({ still: '4 of 9 probes failed: HTTP 503 on GET /orders' });
  });

  it('that is cut off is no cure', async () => {
    expect((await verify({ list: ['pass', 'cut'] })).cure).toMatchObject({ finding: { class: 'runner-network' } });
  });
});
