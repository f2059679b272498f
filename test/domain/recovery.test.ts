import { array, assert as holds, boolean, double, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attempt, AttemptResult } from '../../src/domain/attempt.ts';
import { anyApplied, delayMs, nextMove, refusal, type Ladder } from '../../src/domain/recovery.ts';
import type { DispatchStep, HttpStep, RecoveryStep, RunStep } from '../../src/domain/service.ts';
import { serviceWith } from '../recovery-config.ts';

const service = await serviceWith(`
- run: docker restart orders
  attempts: 2
  backoff: { initial: 1s, factor: 2, max: 30s }
  settle: 500ms
- http: { url: http://127.0.0.1:3001/purge }
- dispatch: { workflow: restart.yml, ref: main, verify-for: 10m }
  settle: 500ms
`);
const [run, purge, dispatch] = service.recovery as [RunStep, HttpStep, DispatchStep];
const http = (url: string): HttpStep => ({ ...purge, url });

const tried = (step: number, attempt: number, result: AttemptResult): Attempt => ({
  step,
  label: 'step',
  attempt,
  startedAt: 0,
  endedAt: 1,
  result,
  detail: '',
  output: '',
  verification: '',
});
const full = (...steps: RecoveryStep[]): Ladder => ({ steps, trust: 'full' });
const fork = (...steps: RecoveryStep[]): Ladder => ({ steps, trust: 'fork' });
const half = (): number => 0.5;

describe('the next move', () => {
  test.each<[string, Ladder, readonly Attempt[], object]>([
    ['begins at once with the first step', full(run), [], { kind: 'run', step: 0, attempt: 1, delayMs: 0 }],
    ['verifies what was done, after letting it settle', full(run), [tried(0, 1, 'running')], { kind: 'verify', settleMs: 500, forMs: undefined }],
    ['gives a dispatched run the time that it was promised', full(dispatch), [tried(0, 1, 'running')], { kind: 'verify', settleMs: 500, forMs: 600_000 }],
    ['stops at the first verified cure', full(run, run), [tried(0, 1, 'cured')], { kind: 'recovered' }],
    ['tries a step again after a pause', full(run), [tried(0, 1, 'not-cured')], { kind: 'run', step: 0, attempt: 2, delayMs: 500 }],
    ['climbs when two attempts of two were in vain', full(run, run), [tried(0, 1, 'not-cured'), tried(0, 2, 'not-cured')], { kind: 'run', step: 1, attempt: 1, delayMs: 0 }],
    ['is exhausted when nothing helped', full(run), [tried(0, 1, 'not-cured'), tried(0, 2, 'not-cured')], { kind: 'exhausted', applied: true }],
    ['dispatches only once, however many attempts are configured', full({ ...dispatch, attempts: 5 }), [tried(0, 1, 'not-cured')], { kind: 'exhausted', applied: true }],
    ['waits for nobody once a step is pending', full(dispatch, run), [tried(0, 1, 'pending')], { kind: 'pending' }],
    ['skips a step at its first attempt that could not be applied', full(run, run), [tried(0, 1, 'not-applicable')], { kind: 'run', step: 1, attempt: 1, delayMs: 0 }],
    ['says when nothing could be applied', full(run), [tried(0, 1, 'not-applicable')], { kind: 'exhausted', applied: false }],
    ['has nothing to do without a ladder', full(), [], { kind: 'exhausted', applied: false }],
    ['skips what a fork may not do, and says why', fork(dispatch, run), [], { kind: 'not-applicable', step: 0, detail: "refused: a fork's pull request may not dispatch workflows" }],
    ['goes on behind what a fork may not do', fork(dispatch, run), [tried(0, 1, 'not-applicable')], { kind: 'run', step: 1, attempt: 1, delayMs: 0 }],
  ])('%s', (_sentence, ladder, history, move) => {
    expect(nextMove(ladder, history, half)).toEqual(move);
  });

  test('whatever comes of the attempts, every ladder ends after exactly its attempts when nothing cures', () => {
    const steps = array(record({ attempts: integer({ min: 1, max: 5 }), isDispatch: boolean(), applies: boolean() }), { maxLength: 6 });
    holds(
      property(steps, (plan) => {
        const ladder = full(...plan.map(({ attempts, isDispatch }) => ({ ...(isDispatch ? dispatch : run), attempts })));
        const history: Attempt[] = [];
        let move = nextMove(ladder, history, half);
        while (move.kind === 'run') {
          history.push(tried(move.step, move.attempt, plan[move.step]?.applies === true ? 'not-cured' : 'not-applicable'));
          move = nextMove(ladder, history, half);
        }
        const due = plan.reduce((sum, { attempts, isDispatch, applies }) => sum + (isDispatch || !applies ? 1 : attempts), 0);
        expect(move).toEqual({ kind: 'exhausted', applied: plan.some(({ applies }) => applies) });
        expect(history).toHaveLength(due);
        expect(anyApplied(history)).toBe(plan.some(({ applies }) => applies));
      }),
    );
  });
});

describe('the pause before an attempt', () => {
  const backoff = { initialMs: 1_000, factor: 2, maxMs: 30_000 };
  test.each<[number, number]>([
    [1, 0],
    [2, 500],
    [3, 1_000],
    [4, 2_000],
    [7, 15_000],
    [5_000, 15_000],
  ])('before attempt %i is half of what the backoff allows when chance says a half: %i ms', (attempt, expected) => {
    expect(delayMs(backoff, attempt, half)).toBe(expected);
  });

  test('is none at all where the backoff begins with nothing, however often it is multiplied', () => {
    expect(delayMs({ ...backoff, initialMs: 0 }, 5_000, half)).toBe(0);
  });

  test('spreads over the whole range and never passes the maximum', () => {
    holds(
      property(integer({ min: 1, max: 50 }), double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (attempt, chance) => {
        const pause = delayMs(backoff, attempt, () => chance);
        expect(pause).toBeGreaterThanOrEqual(0);
        expect(pause).toBeLessThan(30_000);
      }),
    );
  });
});

describe('on a fork', () => {
  test.each(['http://localhost:3001/purge', 'http://127.0.0.1/', 'http://127.9.8.7:80/', 'http://[::1]:3001/', 'http://0x7f.1/', 'http://2130706433/', 'http://LOCALHOST/', 'http://orders.localhost:3001/purge'])(
    'a request to %s is allowed',
    (url) => {
      expect(refusal(http(url), 'fork')).toBeUndefined();
    },
  );

  test.each([
    'https://example.org/',
    'http://127.0.0.1.example.org/',
    'http://localhost.example.org/',
    'http://notlocalhost/',
    'http://localhost@example.org/',
    'http://10.0.0.1/',
    'http://0.0.0.0/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::2]/',
    'http://128.0.0.1/',
    'not a url',
  ])('a request to %s is refused', (url) => {
    expect(refusal(http(url), 'fork')).toMatch(/^refused: .*loopback/u);
  });

  test('a command is run as any step of a workflow would be', () => {
    expect(refusal(run, 'fork')).toBeUndefined();
  });
});

test('a run that is fully trusted is refused nothing', () => {
  for (const step of [run, http('https://example.org/'), dispatch]) expect(refusal(step, 'full')).toBeUndefined();
});
