import { describe, expect, test } from 'vitest';
import type { Attempt, StepOutcome } from '../src/domain/attempt.ts';
import type { Trust } from '../src/domain/recovery.ts';
import type { Service } from '../src/domain/service.ts';
import type { Progress } from '../src/ports.ts';
import { recover, type Verification } from '../src/recover.ts';
import { createClean } from '../src/render/foreign.ts';
import { serviceWith } from './recovery-config.ts';

const startAt = Date.UTC(2026, 10, 23, 2, 58, 40);
const secret = 'hunter2-hunter2';

const run = (command: string, attempts = 1): string => `- run: ${command}\n  attempts: ${attempts}\n  backoff: { initial: 4s }\n  settle: 1s\n`;
const dispatch = `- dispatch: { workflow: restart.yml, ref: main, verify-for: 1m }\n  settle: 1s\n`;
const service = (...steps: readonly string[]): Promise<Service> => serviceWith(steps.length === 0 ? '[]' : steps.join(''));

interface World {
  /** What each step answers, in turn; the last again and again. A step takes one second. */
  readonly outcomes?: readonly StepOutcome[];
  /** What each verification says, in turn; the last again and again. */
  readonly verdicts?: readonly ('up' | 'down' | 'over')[];
  readonly trust?: Trust;
  readonly abort?: 'before' | 'during-step' | 'during-pause' | 'during-settle' | 'during-verify';
}

const ok: StepOutcome = { kind: 'done', detail: 'exit 0', output: '' };
const bad: StepOutcome = { kind: 'failed', detail: 'exit 1', output: '' };

function turns<T>(list: readonly T[], fallback: T): () => T {
  let index = 0;
  return () => list[Math.min(index++, list.length - 1)] ?? fallback;
}

async function play(configured: Promise<Service>, world: World) {
  const subject = await configured;
  const told: string[] = [];
  const records: (readonly Attempt[])[] = [];
  const controller = new AbortController();
  const abortAt = (moment: World['abort']): void => {
    if (world.abort === moment) controller.abort();
  };
  let now = startAt;
  const outcome = turns(world.outcomes ?? [ok], ok);
  const verdict = turns(world.verdicts ?? ['up'], 'up');
  abortAt('before');
  const result = await recover(subject, {
    history: [],
    attemptsMax: Infinity,
    operator: {
      perform: async (step) => {
        told.push(`perform ${step.label}`);
        now += 1_000;
        abortAt('during-step');
        return outcome();
      },
    },
    verify: async (): Promise<Verification> => {
      told.push('verify');
      const passedAt = now;
      now += 100;
      abortAt('during-verify');
      const said = verdict();
      if (said === 'over') return { over: `started again in vain: exit 4 ${secret}` };
      return said === 'up' ? { passedAt } : { still: `HTTP 503 ${secret}` };
    },
    clock: {
      now: () => now,
      random: () => 0.5,
      sleep: async (ms) => {
        told.push(`sleep ${ms}`);
        now += ms;
        abortAt(ms === 1_000 ? 'during-settle' : 'during-pause');
      },
    },
    log: { tell: (progress: Progress) => void told.push(progress.kind === 'attempted' ? `${progress.kind} ${progress.result}` : progress.kind) },
    clean: createClean([secret]),
    trust: world.trust ?? 'full',
    signal: controller.signal,
    record: async (attempts) => {
      told.push(`record ${attempts.map(({ result }) => result).join(',')}`);
      records.push(attempts);
    },
  });
  const attempts = 'attempts' in result ? result.attempts : [];
  return { result, attempts, results: attempts.map((attempt) => attempt.result), told, records };
}

describe('recovery', () => {
  test('is none where no step is configured', async () => {
    expect((await play(service(), {})).result).toEqual({ kind: 'none' });
  });

  test('records, performs, settles, verifies and records again, and gives the first pass', async () => {
    const { result, told } = await play(service(run('restart')), {});
    expect(told).toEqual(['attempting', 'record running', 'perform restart', 'sleep 1000', 'verify', 'attempted cured', 'record cured']);
    expect(result).toEqual({
      kind: 'recovered',
      passedAt: startAt + 2_000,
      attempts: [
        { step: 0, label: 'restart', attempt: 1, startedAt: startAt, endedAt: startAt + 1_000, result: 'cured', detail: 'exit 0', output: '', verification: '' },
      ],
    });
  });

  test('works without a record', async () => {
    const { told } = await play(service(run('restart')), {});
    expect(told).toContain('record running');
    const result = await recover(await service(run('restart')), {
      operator: { perform: async () => ok },
      verify: async () => ({ passedAt: startAt }),
      clock: { now: () => startAt, random: () => 0, sleep: async () => undefined },
      log: { tell: () => undefined },
      clean: createClean([]),
      history: [],
    attemptsMax: Infinity,
      trust: 'full',
      signal: new AbortController().signal,
      record: undefined,
    });
    expect(result.kind).toBe('recovered');
  });

  test('makes all attempts of a step, pausing longer each time, then climbs to the next', async () => {
    const { result, told, results } = await play(service(run('first', 3), run('second')), { verdicts: ['down', 'down', 'down', 'up'] });
    expect(told.filter((line) => /^(?:perform|sleep)/u.test(line))).toEqual([
      'perform first', 'sleep 1000', 'sleep 2000', 'perform first', 'sleep 1000', 'sleep 4000', 'perform first', 'sleep 1000', 'perform second', 'sleep 1000',
    ]);
    expect(results).toEqual(['not-cured', 'not-cured', 'not-cured', 'cured']);
    expect(result.kind).toBe('recovered');
  });

  test('is exhausted when every step was in vain, and says what each verification saw', async () => {
    const { result, attempts } = await play(service(run('first'), run('second')), { outcomes: [bad], verdicts: ['down'] });
    expect(result.kind).toBe('exhausted');
    expect(attempts.map(({ detail, verification }) => `${detail}; ${verification}`)).toEqual(['exit 1; still HTTP 503 ***', 'exit 1; still HTTP 503 ***']);
  });

  test('believes fresh passes even when the command failed', async () => {
    const { result, attempts } = await play(service(run('restart', 3)), { outcomes: [bad] });
    expect(result.kind).toBe('recovered');
    expect(attempts).toMatchObject([{ detail: 'exit 1', result: 'cured' }]);
  });

  test('skips a step that the operator cannot apply without verifying it', async () => {
    const { results, told } = await play(service(dispatch, run('restart')), { outcomes: [{ kind: 'not-applicable', detail: 'no token' }, ok] });
    expect(results).toEqual(['not-applicable', 'cured']);
    expect(told.filter((line) => line === 'verify')).toHaveLength(1);
  });

  test('neither performs nor records beforehand what a fork may not do', async () => {
    const { results, told, attempts } = await play(service(dispatch, run('restart')), { trust: 'fork' });
    expect(results).toEqual(['not-applicable', 'cured']);
    expect(attempts[0]).toMatchObject({ label: 'dispatch restart.yml', detail: "refused: a fork's pull request may not dispatch workflows" });
    expect(told.slice(0, 4)).toEqual(['attempted not-applicable', 'attempting', 'record not-applicable,running', 'perform restart']);
  });

  test('is exhausted, with nothing but skipped steps, when none may be applied', async () => {
    const { result, results } = await play(service(dispatch), { trust: 'fork' });
    expect(result.kind).toBe('exhausted');
    expect(results).toEqual(['not-applicable']);
  });
});

describe('a dispatched workflow', () => {
  test('that succeeded is verified again and again for as long as was promised', async () => {
    const { result, told } = await play(service(dispatch), { verdicts: ['down', 'down', 'down', 'up'] });
    expect(told.filter((line) => line === 'verify')).toHaveLength(4);
    expect(result.kind).toBe('recovered');
  });

  test('that cures nothing in that time is not a cure, and the next step is tried', async () => {
    const { result, results, told } = await play(service(dispatch, run('restart')), { verdicts: ['down'] });
    expect(results).toEqual(['not-cured', 'not-cured']);
    expect(result.kind).toBe('exhausted');
    expect(told.filter((line) => line === 'verify')).toHaveLength(13);
  });

  test('is verified no more once nothing can come of it, which is told in words of its own, masked', async () => {
    const { attempts, told } = await play(service(dispatch), { verdicts: ['down', 'over'] });
    expect(told.filter((line) => line === 'verify')).toHaveLength(2);
    expect(attempts).toMatchObject([{ result: 'not-cured', verification: 'started again in vain: exit 4 ***' }]);
  });

  test('that failed is verified once', async () => {
    const { told } = await play(service(dispatch), { outcomes: [bad], verdicts: ['down'] });
    expect(told.filter((line) => line === 'verify')).toHaveLength(1);
  });

  test('that has not ended is pending, and nothing is tried behind its back', async () => {
    const { result, results, told } = await play(service(dispatch, run('restart')), { outcomes: [{ kind: 'pending', detail: 'dispatched' }], verdicts: ['down'] });
    expect(result.kind).toBe('pending');
    expect(results).toEqual(['pending']);
    expect(told).not.toContain('perform restart');
  });

  test('that has not ended may already have cured the service', async () => {
    const { result } = await play(service(dispatch), { outcomes: [{ kind: 'pending', detail: 'dispatched' }] });
    expect(result.kind).toBe('recovered');
  });

  test('that has not ended when the run must end is pending, not interrupted', async () => {
    const { result, told } = await play(service(dispatch), { outcomes: [{ kind: 'pending', detail: 'dispatched' }], abort: 'during-step' });
    expect(result.kind).toBe('pending');
    expect(told.at(-1)).toBe('record pending');
  });
});

describe('the end of the run', () => {
  test('before anything was done leaves nothing behind', async () => {
    const { result, told } = await play(service(run('restart')), { abort: 'before' });
    expect(result).toEqual({ kind: 'interrupted', attempts: [] });
    expect(told).not.toContain('perform restart');
  });

  test('during a step keeps the attempt, unverified', async () => {
    const { result, attempts, told } = await play(service(run('restart')), { abort: 'during-step', outcomes: [bad] });
    expect(result.kind).toBe('interrupted');
    expect(attempts).toMatchObject([{ result: 'running', endedAt: startAt + 1_000, detail: 'exit 1', verification: 'not verified: the run was ended' }]);
    expect(told).not.toContain('verify');
  });

  test('while a step settles asks no probe any more', async () => {
    const { result, results, told } = await play(service(run('restart')), { abort: 'during-settle' });
    expect(result.kind).toBe('interrupted');
    expect(results).toEqual(['running']);
    expect(told).not.toContain('verify');
  });

  test('during the verification proves nothing against the step', async () => {
    const { result, results } = await play(service(run('restart')), { abort: 'during-verify', verdicts: ['down'] });
    expect(result.kind).toBe('interrupted');
    expect(results).toEqual(['running']);
  });

  test('during a verification that passed does not take the cure away', async () => {
    expect((await play(service(run('restart')), { abort: 'during-verify' })).result.kind).toBe('recovered');
  });

  test('during the pause before a second attempt makes no second attempt', async () => {
    const { result, results } = await play(service(run('restart', 2)), { abort: 'during-pause', verdicts: ['down'] });
    expect(result.kind).toBe('interrupted');
    expect(results).toEqual(['not-cured']);
  });
});

describe('what a step printed', () => {
  const printed = async (output: string): Promise<Attempt | undefined> => (await play(service(run(`restart ${secret}`)), { outcomes: [{ kind: 'done', detail: `exit 0 ${'x'.repeat(500)}`, output }] })).attempts[0];

  test('is kept as its last lines, 1,000 characters of them at most, without secrets', async () => {
    const attempt = await printed(`${Array.from({ length: 500 }, (_, line) => `line ${line} ${secret}`).join('\n')}\n\n`);
    expect(attempt?.output.length).toBeLessThanOrEqual(1_000);
    expect(attempt?.output.length).toBeGreaterThan(950);
    expect(attempt?.output).toMatch(/^line \d+ \*\*\*\n/u);
    expect(attempt?.output.endsWith('line 499 ***')).toBe(true);
    expect(JSON.stringify(attempt)).not.toContain('hunter2');
  });

  test('is bounded though it is one endless line, and so is its detail', async () => {
    const attempt = await printed('y'.repeat(1_000_000));
    expect(attempt?.output).toHaveLength(1_000);
    expect(attempt?.detail).toHaveLength(200);
  });
});
