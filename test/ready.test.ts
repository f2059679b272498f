import { describe, expect, test } from 'vitest';
import type { Observation } from '../src/domain/observation.ts';
import type { ProcessEnd } from '../src/domain/process-end.ts';
import { awaitReady, type Readiness } from '../src/ready.ts';
import { answer, unreachable } from './domain/checks.ts';
import { orders } from './domain/guard/journals.ts';
import { VirtualTime } from './simulation/virtual-time.ts';

const beganAt = 1_000;
const answerMs = 5;

/** How a service answers: from each of these instants on, in milliseconds since it began to be waited for. */
type Course = readonly (readonly [fromMs: number, what: 'refused' | 503 | 200 | 'silent'])[];

interface Wait {
  readonly courses: Readonly<Record<string, Course>>;
  readonly lines?: readonly string[];
  readonly timeoutMs?: number;
  readonly endsAfterMs?: number;
  readonly stopAfterMs?: number;
  /** When it prints something. */
  readonly printsAtMs?: readonly number[];
  readonly expectedMs?: number;
}

/** Waits for a service that answers so, in virtual time; also tells how long that took, and how often each check was probed. */
async function wait({ courses, lines = [], timeoutMs = 10_000, endsAfterMs, stopAfterMs, printsAtMs = [], expectedMs }: Wait) {
  const service = await orders(...lines);
  const time = new VirtualTime(beganAt);
  const probes = new Map<string, number>();
  const stop = new AbortController();
  if (stopAfterMs !== undefined) time.at(beganAt + stopAfterMs, () => stop.abort());
  const ended = new Promise<ProcessEnd>((resolve) => {
    if (endsAfterMs !== undefined) time.at(beganAt + endsAfterMs, () => resolve({ at: beganAt + endsAfterMs, code: 0, signal: undefined, words: 'exit 0' }));
  });
  let print: { readonly next: Promise<void>; readonly tell: () => void } | undefined;
  for (const atMs of printsAtMs) {
    time.at(beganAt + atMs, () => {
      print?.tell();
      print = undefined;
    });
  }
  const printed = (): Promise<void> => {
    let tell: () => void = () => undefined;
    print ??= { next: new Promise((resolve) => (tell = resolve)), tell };
    return print.next;
  };
  let readiness: Readiness | undefined;
  const probe = async (name: string, signal: AbortSignal): Promise<Observation> => {
    const startedAt = time.now;
    probes.set(name, (probes.get(name) ?? 0) + 1);
    const what = courses[name]?.findLast(([fromMs]) => beganAt + fromMs <= startedAt)?.[1] ?? 'refused';
    await time.sleep(what === 'silent' ? 60_000 : answerMs, signal);
    if (signal.aborted) return { kind: 'not-probed', startedAt, reason: 'cancelled', detail: 'the run was ended' };
    if (what === 'refused' || what === 'silent') return unreachable('refused', startedAt);
    return answer({ status: what }, answerMs, startedAt);
  };
  void awaitReady(service, {
    prober: { probe: (check, signal) => probe(check.name, signal) },
    clock: { now: () => time.now, sleep: (ms, signal) => time.sleep(ms, signal), random: () => 0 },
    clean: (text, max) => text.slice(0, max),
    log: { tell: () => undefined },
    signal: stop.signal,
    timeoutMs,
    expectedMs,
    printed,
    ended: endsAfterMs === undefined ? undefined : ended,
  }).then((known) => (readiness = known));
  await time.pass(() => readiness !== undefined);
  return { readiness, tookMs: time.now - beganAt, probes };
}

const alone = (...course: Course): Wait['courses'] => ({ 'GET /': course });
const twice = ['success-threshold: 2'];
const two = ['checks: [/orders, /users]'];
const cause = (readiness: Readiness | undefined): string | undefined => (readiness?.kind === 'late' ? readiness.finding.cause : undefined);

describe('a service that starts', () => {
  test.each<readonly [string, Wait, number]>([
    ['is ready with its first answer when that is there at once', { courses: alone([0, 200]) }, 0],
    ['is ready again and again refused before', { courses: alone([0, 'refused'], [400, 200]) }, 400],
    ['is ready after answers that were wrong', { courses: alone([0, 503], [400, 200]) }, 400],
    ['is ready since the first of the passes that were needed', { courses: alone([0, 'refused'], [400, 200]), lines: twice }, 400],
    ['is ready since the passes in a row, not since an earlier one', { courses: alone([0, 200], [10, 503], [400, 200]), lines: twice }, 400],
    ['is ready when the last of its checks is', { courses: { 'GET /orders': [[0, 200]], 'GET /users': [[0, 503], [400, 200]] }, lines: two }, 400],
  ])('%s', async (_sentence, world, firstMs) => {
    const { readiness, tookMs } = await wait(world);
    expect(readiness?.kind).toBe('ready');
    const passedAt = readiness?.kind === 'ready' ? readiness.passedAt - beganAt : Infinity;
    expect(passedAt).toBeGreaterThanOrEqual(firstMs);
    expect(passedAt).toBeLessThan(firstMs + 50);
    expect(tookMs).toBeLessThan(firstMs + 100);
  });

  test('is seen within 50 ms of its first answer, however slow it is', async () => {
    for (const bootMs of [100, 1_000, 5_000, 30_000, 59_000]) {
      const { readiness } = await wait({ courses: alone([0, 'refused'], [bootMs, 200]), timeoutMs: 60_000 });
      expect(readiness?.kind === 'ready' && readiness.passedAt - beganAt - bootMs).toBeLessThan(50);
    }
  });

  test('is probed every 20 ms at first, not in a loop', async () => {
    const { probes } = await wait({ courses: alone([0, 'refused'], [500, 200]) });
    expect(probes.get('GET /')).toBeLessThan(500 / (20 + answerMs) + 2);
  });

  test.each<readonly [string, number, number]>([
    ['between two probes', 423, 428],
    ['during a probe, which came too early', 501, 520],
  ])('is probed at once when it prints something %s', async (_sentence, printsAtMs, seenAtMs) => {
    const { readiness } = await wait({ courses: alone([0, 'refused'], [printsAtMs, 200]), printsAtMs: [printsAtMs], expectedMs: 2_000 });
    expect(readiness).toEqual({ kind: 'ready', passedAt: beganAt + seenAtMs });
  });

  test('is soon probed as often as any other when it prints without end', async () => {
    const printsAtMs = Array.from({ length: 5_000 }, (_, ms) => ms);
    const [loud, quiet] = await Promise.all([printsAtMs, []].map((prints) => wait({ courses: alone([0, 'refused'], [5_000, 200]), printsAtMs: prints })));
    expect(loud?.probes.get('GET /')).toBeLessThan((quiet?.probes.get('GET /') ?? 0) + 20);
  });

  test('is not probed because of what it prints when it is probed', async () => {
    const printsAtMs = Array.from({ length: 500 }, (_, ms) => ms);
    const [loud, quiet] = await Promise.all([printsAtMs, []].map((prints) => wait({ courses: alone([0, 503], [500, 200]), printsAtMs: prints })));
    expect(loud?.probes.get('GET /')).toBe(quiet?.probes.get('GET /'));
  });

  test('is probed no more by a check that has passed', async () => {
    const { probes } = await wait({ courses: { 'GET /orders': [[0, 200]], 'GET /users': [[0, 503], [400, 200]] }, lines: two });
    expect(probes.get('GET /orders')).toBe(1);
  });

  test.each<readonly [string, Wait, string]>([
    ['with what was wrong last', { courses: alone([0, 'refused'], [300, 503]) }, 'not ready within 500 ms: HTTP 503 on GET /'],
    ['with what is wrong, not with what has passed', { courses: { 'GET /orders': [[0, 503], [300, 200]], 'GET /users': [[0, 503]] }, lines: two }, 'not ready within 500 ms: HTTP 503 on GET /users'],
    ['when it never answers', { courses: alone([0, 'silent']) }, 'not ready within 500 ms: no probe came to an end'],
  ])('is late %s', async (_sentence, world, words) => {
    const { readiness, tookMs } = await wait({ ...world, timeoutMs: 500 });
    expect([cause(readiness), tookMs]).toEqual([words, 500]);
  });

  test('has ended as soon as its process has, whatever its checks say later', async () => {
    const { readiness, tookMs } = await wait({ courses: alone([0, 'refused'], [400, 200]), endsAfterMs: 100 });
    expect(readiness).toEqual({ kind: 'ended', end: { at: beganAt + 100, code: 0, signal: undefined, words: 'exit 0' } });
    expect(tookMs).toBe(100);
  });

  test('is ready when its process ends only later', async () => {
    expect((await wait({ courses: alone([0, 200]), endsAfterMs: 100 })).readiness?.kind).toBe('ready');
  });

  test.each<readonly [string, Wait]>([
    ['between two probes', { courses: alone([0, 'refused']), stopAfterMs: 200 }],
    ['during a probe', { courses: alone([0, 'silent']), stopAfterMs: 200 }],
    ['before the first probe', { courses: alone([0, 200]), stopAfterMs: 0 }],
  ])('is neither ready nor late when the wait is ended %s', async (_sentence, world) => {
    const { readiness, tookMs } = await wait(world);
    expect([readiness, tookMs]).toEqual([{ kind: 'interrupted' }, world.stopAfterMs]);
  });
});
