import { describe, expect, test } from 'vitest';
import type { StepOutcome } from '../src/domain/attempt.ts';
import type { ServiceEntry } from '../src/domain/guard/entry.ts';
import { withEntry } from '../src/domain/guard/fold.ts';
import type { GuardState } from '../src/domain/guard/state.ts';
import type { Observation } from '../src/domain/observation.ts';
import type { Ended, ProcessEnd } from '../src/domain/process-end.ts';
import { guard, type GuardTools } from '../src/guard.ts';
import type { KeptProcess } from '../src/ports.ts';
import { answer, unreachable } from './domain/checks.ts';
import { ofOrders, orders, played, told } from './domain/guard/journals.ts';
import { VirtualTime } from './simulation/virtual-time.ts';

const startAt = 1_000;
const bootMs = 50;
const stepMs = 20;

/** One life of the service: when it hangs or ends, in milliseconds since it began; it is heard 50 ms after that. */
interface LifePlan {
  readonly endsAfterMs?: number;
  readonly hangsAfterMs?: number;
  /** Its command returns well, and what it started lives on. */
  readonly returnsAfterMs?: number;
  readonly usurper?: string;
  readonly isStillborn?: true;
}

/** What a step of the ladder does. */
interface StepPlan {
  readonly fails?: true;
  /** It ends the process, or wakes it. */
  readonly does?: 'kill' | 'wake';
  /** Somebody has the port from then on, and answers after so long. */
  readonly servesAfterMs?: number;
  /** What it has started, and is known to be its own, listens after so long. */
  readonly leavesAfterMs?: number;
}

interface World {
  readonly lines: readonly string[];
  readonly lives: readonly LifePlan[];
  readonly steps: readonly StepPlan[];
  readonly stopAfterMs?: number;
}

/** Lets a guard keep up one service that falls, in virtual time; tells what was started, performed and ended, in turn. */
async function live(world: World) {
  const time = new VirtualTime(startAt);
  const service = await orders('checks: [/orders]', 'watch: checks', ...world.lines);
  const stop = new AbortController();
  const happened: string[] = [];
  const entries: ServiceEntry[] = [];
  let state: GuardState = played({ ...told.begun(service), at: startAt });
  let starts = 0;
  let steps = 0;
  let current: { readonly isUp: () => boolean; readonly end: (code: number) => void; wake: () => void } | undefined;
  let other: { readonly fromAt: number; readonly isOwn: boolean } | undefined;
  const say = (what: string): void => void happened.push(`${time.now - startAt} ${what}`);

  const start = (): KeptProcess => {
    const pid = (starts += 1);
    const plan = world.lives[pid - 1] ?? {};
    say(`start ${pid}`);
    let resolve: (end: ProcessEnd) => void = () => undefined;
    const ended = new Promise<ProcessEnd>((settle) => (resolve = settle));
    let upAt = Infinity;
    let hangsAt = Infinity;
    let isOver = false;
    const end = (code: number): void => {
      if (!isOver) resolve({ at: time.now, code, signal: undefined, words: `exit ${code}` });
      isOver = true;
    };
    current = { isUp: () => !isOver && upAt <= time.now && hangsAt > time.now, end, wake: () => (hangsAt = Infinity) };
    return {
      pid,
      key: `${pid}/${time.now}`,
      go: () => {
        expect(entries.findLast(({ kind }) => kind === 'born')).toMatchObject({ pid });
        upAt = time.now + bootMs;
        if (plan.hangsAfterMs !== undefined) hangsAt = time.now + plan.hangsAfterMs;
        if (plan.returnsAfterMs !== undefined) time.at(time.now + plan.returnsAfterMs, () => resolve({ at: time.now, code: 0, signal: undefined, words: 'exit 0' }));
        if (plan.endsAfterMs !== undefined) time.at(time.now + plan.endsAfterMs, () => end(4));
      },
      ended,
      end: async (): Promise<Ended> => {
        if (!isOver) say(`end ${pid}`);
        await time.after(5);
        end(0);
        return { ending: 'politely', stopFault: undefined };
      },
      usurperOf: () => plan.usurper,
      hasSuccessor: () => other?.isOwn === true,
      printed: () => new Promise(() => undefined),
      lastLines: () => ['reading mocks.json', `Error: broken, says ${pid}`],
    };
  };

  const perform = async (label: string, signal: AbortSignal): Promise<StepOutcome> => {
    const { fails, does, servesAfterMs, leavesAfterMs } = world.steps[steps] ?? {};
    steps += 1;
    say(label);
    await time.sleep(stepMs, signal);
    if (does === 'kill') current?.end(9);
    if (does === 'wake') current?.wake();
    const afterMs = servesAfterMs ?? leavesAfterMs;
    if (afterMs !== undefined) other = { fromAt: time.now + afterMs, isOwn: leavesAfterMs !== undefined };
    return { kind: fails === true ? 'failed' : 'done', detail: fails === true ? 'exit 1' : 'exit 0', output: '' };
  };

  const probe = async (signal: AbortSignal): Promise<Observation> => {
    const startedAt = time.now;
    await time.sleep(5, signal);
    if (signal.aborted) return { kind: 'not-probed', startedAt, reason: 'cancelled', detail: '' };
    return current?.isUp() === true || (other?.fromAt ?? Infinity) <= startedAt ? answer({}, 5, startedAt) : unreachable('refused', startedAt);
  };

  const tools: GuardTools = {
    startBy: Infinity,
    keeper: {
      start: () => {
        if (world.lives[starts]?.isStillborn !== true) return Promise.resolve({ kind: 'born', kept: start() });
        starts += 1;
        return Promise.resolve({ kind: 'stillborn', end: { at: time.now, code: undefined, signal: undefined, words: 'command not found: node' } });
      },
    },
    prober: { probe: (_check, signal) => probe(signal) },
    operator: () => Promise.resolve({ perform: (step, _service, signal) => perform(step.label, signal) }),
    ports: { taken: (port) => Promise.resolve(other?.isOwn === false || (other?.fromAt ?? Infinity) <= time.now ? `${port} is held by somebody` : undefined), held: () => Promise.resolve(undefined), listenersOf: () => Promise.resolve(undefined) },
    clock: { now: () => time.now, sleep: (ms, signal) => time.sleep(ms, signal), random: () => 0 },
    log: { tell: () => undefined },
    clean: (said, max) => said.slice(0, max),
    trust: 'full',
    signal: stop.signal,
    journal: {
      write: (entry) => {
        state = withEntry(state, entry) ?? state;
        if ('service' in entry) entries.push(entry);
      },
      get state() {
        return state;
      },
    },
    stillHeld: () => Promise.resolve(undefined),
    calls: () => Promise.resolve(undefined),
  };
  time.at(startAt + (world.stopAfterMs ?? 10_000), () => stop.abort());
  let isDone = false;
  void guard([service], tools).done.then(() => (isDone = true));
  await time.pass(() => isDone);
  const known = ofOrders(state);
  const attempts = known.outages.map(({ outage }) => outage.attempts.map(({ label, result, verification }) => [label, result, verification].filter((words) => words !== '').join(': ')));
  return { happened, entries, known, attempts, bornAt: entries.flatMap(({ kind, at }) => (kind === 'born' ? [at - startAt] : [])) };
}

const once = ['restart: "no"', 'ready-timeout: 4s', 'recovery: [{ run: rm broken, settle: 100ms }]'];
const twice = ['restart: "no"', 'ready-timeout: 4s', 'recovery: [{ run: rm broken, attempts: 1, settle: 1ms }, { run: reset, attempts: 1, settle: 1ms }]'];

describe('a recovery step that did its work on a service whose process has ended', () => {
  test('is followed by a start, at once, which cures the outage and counts as no restart', async () => {
    const { happened, known, attempts } = await live({ lines: once, lives: [{ endsAfterMs: 800 }], steps: [{}] });
    expect(happened).toEqual(['0 start 1', '800 rm broken', '925 start 2', '10005 end 2']);
    expect(attempts).toEqual([['rm broken: cured']]);
    expect(known).toMatchObject({ restarts: 0, restartsCounted: 0, outages: [{ reset: true, outage: { curedBy: 'rm broken', recovery: 'recovered', startedAt: 1_800 } }] });
    expect(known.outages[0]?.outage.endedAt).toBeLessThanOrEqual(1_925 + bootMs + 50);
  });

  test('leaves the count of restarts as it was when these are used up', async () => {
    const { known, attempts } = await live({ lines: ['restart: on-failure:1', 'ready-timeout: 4s', 'recovery: [{ run: rm broken, settle: 1ms }]'], lives: [{ endsAfterMs: 800 }, { endsAfterMs: 10 }], steps: [{}] });
    expect(attempts).toEqual([['restart: not-cured: the process ended: exit 4, before it was ready', 'rm broken: cured']]);
    expect(known).toMatchObject({ phase: 'stopped', restarts: 1, restartsCounted: 1 });
  });

  test('is followed by a process whose end is noticed at once, as an outage of its own with a ladder of its own', async () => {
    const { known, happened } = await live({ lines: once, lives: [{ endsAfterMs: 800 }, { endsAfterMs: 1_230 }], steps: [{}, {}] });
    expect(known.outages.map(({ outage }) => [outage.startedAt - startAt, outage.curedBy])).toEqual([[800, 'rm broken'], [2_155, 'rm broken']]);
    expect(known.outages[1]?.outage.confirmedAt).toBe(startAt + 2_155);
    expect(happened).toContain('2155 rm broken');
  });

  test('is not waited for when the process ends again: the attempt tells why, and the next step follows at once', async () => {
    const { happened, attempts } = await live({ lines: twice, lives: [{ endsAfterMs: 800 }, { endsAfterMs: 30 }], steps: [{}, {}] });
    expect(happened).toEqual(['0 start 1', '800 rm broken', '826 start 2', '856 reset', '882 start 3', '10005 end 3']);
    expect(attempts).toEqual([['rm broken: not-cured: started again in vain: the process ended: exit 4, before it was ready; its last words: Error: broken, says 2', 'reset: cured']]);
  });

  test('is not told the last words of another process when there is none', async () => {
    const { attempts } = await live({ lines: once, lives: [{ endsAfterMs: 800 }, { isStillborn: true }], steps: [{}] });
    expect(attempts).toEqual([['rm broken: not-cured: started again in vain: the process could not be started: command not found: node']]);
  });

  test('is bounded by its attempts: then the service is given up, and watched as ever', async () => {
    const { known, bornAt } = await live({ lines: twice, lives: [{ endsAfterMs: 800 }, { endsAfterMs: 30 }, { endsAfterMs: 30 }], steps: [{}, {}] });
    expect(bornAt).toHaveLength(3);
    expect(known.outages).toMatchObject([{ reset: true, outage: { recovery: 'exhausted', endedAt: undefined } }]);
  });

  test('waits for a start that does not come up as long as for any, and starts no second one beside it', async () => {
    const { happened, attempts } = await live({ lines: twice, lives: [{ endsAfterMs: 800 }, { hangsAfterMs: 0 }], steps: [{}, { does: 'wake' }] });
    expect(happened).toEqual(['0 start 1', '800 rm broken', '826 start 2', '4826 reset', '10005 end 2']);
    expect(attempts).toEqual([[expect.stringMatching(/^rm broken: not-cured: started again in vain: not ready within 4 s: .*refused/), 'reset: cured']]);
  });

  test('is not cured by somebody else who listens in the place of what was started', async () => {
    const { attempts } = await live({ lines: once, lives: [{ endsAfterMs: 800 }, { usurper: 'node users.js (pid 4711)' }], steps: [{}] });
    expect(attempts).toEqual([[expect.stringMatching(/^rm broken: not-cured: started again in vain: the process does not hold port 3001, node users.js \(pid 4711\) does/)]]);
  });

  test('is followed by no start where somebody holds the port, which is verified by its checks', async () => {
    const { bornAt, known, attempts } = await live({ lines: once, lives: [{ endsAfterMs: 800 }], steps: [{ servesAfterMs: 500 }] });
    expect([bornAt, attempts]).toEqual([[0], [['rm broken: cured']]]);
    expect(known.outages).toMatchObject([{ reset: false }]);
  });

  test('is followed by no start where it has left a server that comes up in time', async () => {
    const { bornAt, attempts } = await live({ lines: once, lives: [{ endsAfterMs: 800 }], steps: [{ leavesAfterMs: 500 }] });
    expect([bornAt, attempts]).toEqual([[0], [['rm broken: cured']]]);
  });

  test('is followed by a start where what it has left does not serve within ready-timeout', async () => {
    const { bornAt, attempts } = await live({ lines: once, lives: [{ endsAfterMs: 800 }], steps: [{ leavesAfterMs: 60_000 }] });
    expect([bornAt, attempts]).toEqual([[0, 4_925], [['rm broken: cured']]]);
  });
});

describe('what is not started again', () => {
  test('a service after a step that failed', async () => {
    const { bornAt, attempts } = await live({ lines: once, lives: [{ endsAfterMs: 800 }], steps: [{ fails: true }] });
    expect([bornAt, attempts]).toEqual([[0], [[expect.stringMatching(/^rm broken: not-cured: still not ready within 4 s/)]]]);
  });

  test('a process that hangs and lives: it may be what the step has cured', async () => {
    const { bornAt, known } = await live({ lines: once, lives: [{ hangsAfterMs: 800 }], steps: [{ does: 'wake' }] });
    expect(bornAt).toEqual([0]);
    expect(known.outages).toMatchObject([{ reset: false, outage: { curedBy: 'rm broken' } }]);
  });

  test('a command that returns', async () => {
    const { bornAt, attempts } = await live({ lines: ['background: true', 'stop: node stop.js', ...once, 'interval: 200ms'], lives: [{ returnsAfterMs: 10, hangsAfterMs: 800 }], steps: [{}] });
    expect([bornAt, attempts]).toEqual([[0], [[expect.stringMatching(/^rm broken: not-cured: still not ready within 4 s/)]]]);
  });
});

test('a process that hung and is ended by a step is started again, whenever its end is seen', async () => {
  const { known, bornAt } = await live({ lines: once, lives: [{ hangsAfterMs: 800, endsAfterMs: 3_000 }], steps: [{}], stopAfterMs: 20_000 });
  expect(bornAt[1]).toBeGreaterThanOrEqual(3_000);
  expect(bornAt[1]).toBeLessThan(3_050);
  expect(known.outages).toMatchObject([{ reset: true, outage: { curedBy: 'rm broken' } }]);
});

test.each([810, 905, 922, 930, 960, 990])('a guard that is told to end %i ms after it began, in the midst of a ladder, leaves nothing running', async (stopAfterMs) => {
  const { happened, known } = await live({ lines: once, lives: [{ endsAfterMs: 800 }], steps: [{}], stopAfterMs });
  const started = happened.filter((what) => what.includes('start')).length;
  expect(happened.filter((what) => what.includes('end'))).toHaveLength(started - 1);
  expect(known).toMatchObject({ phase: 'stopped', process: undefined });
});
