import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../src/domain/attempt.ts';
import { isRecoverable, recoveryLeave, type Leave } from '../../src/domain/budget.ts';
import type { Marker } from '../../src/domain/incident.ts';
import type { RecoveryStep, Service } from '../../src/domain/service.ts';
import { configOf, load } from '../config/loading.ts';
import { attempt, httpCheck } from '../render/fixtures.ts';
import { openedMarker, outageOf } from './histories.ts';

const [configured] = configOf(await load('services: { orders: { url: http://127.0.0.1:1, recovery: [{ run: restart, attempts: 3, timeout: 1m }] } }')).services;
if (configured === undefined) throw new Error('no service');
const orders = { ...configured, recoveryBudget: { attempts: 4, coolDownMs: 1_000_000 } };
const lasting = openedMarker(outageOf({ from: 1_000, confirmed: 1_010 }), orders);

const withAttempt = (marker: Marker, tried: Partial<Attempt>): Marker => ({ ...marker, outages: [{ ...marker.outages[0], recovery: 'running', attempts: [attempt({ step: 0, attempt: 1, startedAt: 2_000, ...tried })] }] });
const spent = (marker: Marker, attempts: number, lastAt: number): Marker => ({ ...marker, spent: { attempts, lastAt } });
const leave = (marker: Marker | undefined, now: number) => recoveryLeave(orders, marker, { now, still: 'HTTP 503' });

describe('whether a service is recovered at all', () => {
  const plain = { level: 'failing', wish: 'as-due', isPaused: false, hiddenBy: undefined } as const;
  it.each<[string, Parameters<typeof isRecoverable>[1], boolean]>([
    ['failing', plain, true],
    ['degraded', { ...plain, level: 'degraded' }, false],
    ['failing with another whose incident tells of it', { ...plain, hiddenBy: 'gateway' }, false],
    ['failing with another, though a person asks', { ...plain, hiddenBy: 'gateway', wish: 'now' }, false],
    ['failing while recovery is paused', { ...plain, isPaused: true }, false],
    ['failing while recovery is paused, when a person asks', { ...plain, isPaused: true, wish: 'now' }, true],
    ['failing when a person asks', { ...plain, wish: 'now' }, true],
    ['failing when recovery is not wanted', { ...plain, wish: 'never' }, false],
    ['failing while it is paused and not wanted', { ...plain, isPaused: true, wish: 'never' }, false],
  ])('%s: %j, %s', (_what, at, expected) => {
    expect(isRecoverable(orders, at)).toBe(expected);
    expect(isRecoverable({ ...orders, recovery: [] }, at)).toBe(false);
  });
});

describe('what recovery may do', () => {
  it.each<[string, Marker | undefined, number]>([
    ['without a record the whole budget', undefined, 4],
    ['with a record what is left of it, so that a ladder is not climbed beyond it', spent(lasting, 3, 2_000), 1],
  ])('is %s', (_what, marker, attemptsMax) => {
    expect(leave(marker, 3_000)).toEqual({ kind: 'climb', history: [], attemptsMax });
  });

  it('is nothing while the spent budget rests, and then a trial of the whole ladder', () => {
    expect(leave(spent(lasting, 4, 2_000), 1_001_999)).toEqual({ kind: 'rest', untilAt: 1_002_000 });
    expect(leave(spent(lasting, 4, 2_000), 1_002_000)).toEqual({ kind: 'climb', history: [], attemptsMax: Infinity });
  });

  it('is to wait for the attempt of another run, and then to go on from it where nobody told what came of it', () => {
    const running = withAttempt(spent(lasting, 1, 2_000), { result: 'running', endedAt: undefined });
    expect(leave(running, 3_000).kind).toBe('wait');
    const late = leave(running, 500_000);
    expect(late).toMatchObject({ kind: 'climb', attemptsMax: 3, history: [{ attempt: 1, result: 'not-cured', verification: 'its run did not tell what came of it' }] });
  });

  it('begins anew after an attempt that was concluded', () => {
    expect(leave(withAttempt(spent(lasting, 1, 2_000), { result: 'not-cured' }), 3_000)).toEqual({ kind: 'climb', history: [], attemptsMax: 3 });
  });
});

describe('the attempt of another run', () => {
  const [slow, quick] = [httpCheck({ name: 'slow', timeoutMs: 10_000 }), httpCheck({ name: 'quick', timeoutMs: 2_000 })];
  const patient = (step: RecoveryStep, failureThreshold: number, successThreshold: number): Service => ({
    ...orders, checks: [quick, slow], recovery: [step], recoveryBudget: { attempts: 4, coolDownMs: 10_000_000 }, confirmation: { failureThreshold, successThreshold, retryIntervalMs: 1_000 },
  });
  const run = { ...configured.recovery[0], settleMs: 5_000, timeoutMs: 60_000 } as RecoveryStep;
  const dispatch: RecoveryStep = { kind: 'dispatch', label: 'dispatch restart.yml', attempts: 1, backoff: run.backoff, timeoutMs: 60_000, settleMs: 5_000, workflow: 'restart.yml', ref: 'main', inputs: {}, verifyForMs: 600_000 };
  const running = withAttempt(spent(lasting, 1, 2_000), { result: 'running', endedAt: undefined });

  it.each<readonly [string, Service, number]>([
    ['its time, its pause, and as many probes as fail it', patient(run, 3, 2), 60_000 + 5_000 + 3 * 11_000],
    ['its time, its pause, and as many probes as cure it, where these are more', patient(run, 1, 4), 60_000 + 5_000 + 4 * 11_000],
    ['the time to verify, where it dispatches a workflow', patient(dispatch, 3, 2), 600_000 + 5_000 + 3 * 11_000],
  ])('is waited for as long as it can take: %s', (_sentence, service, limit) => {
    const at = (now: number) => recoveryLeave(service, running, { now, still: '' });
    expect(at(2_000 + limit - 1)).toEqual({ kind: 'wait', attempt: running.outages[0].attempts[0], untilAt: 2_000 + limit });
    expect(at(2_000 + limit).kind).toBe('climb');
  });

  it('is waited for where its clock is five minutes ahead, and no more', () => {
    const ahead = withAttempt(spent(lasting, 1, 900_000), { result: 'running', endedAt: undefined, startedAt: 900_000 });
    expect([600_000, 599_999].map((now) => leave(ahead, now).kind)).toEqual(['wait', 'climb']);
  });

  it.each<readonly [string, Marker, readonly Partial<Attempt>[]]>([
    ['that was cut short is concluded from', running, [{ attempt: 1, result: 'not-cured', verification: 'its run did not tell what came of it' }]],
    ['of a step that the ladder has no more is forgotten', withAttempt(lasting, { step: 7, result: 'running' }), []],
    ['that was pending without a dispatch is forgotten', withAttempt(lasting, { result: 'pending' }), []],
    ['of an outage that has ended is forgotten', { ...running, outages: [{ ...running.outages[0], endedAt: 3_000 }] }, []],
  ])('%s', (_sentence, marker, history) => {
    expect(leave(marker, 900_000)).toMatchObject({ kind: 'climb', history });
  });

  it.each<readonly [string, Partial<Attempt>, readonly Partial<Attempt>[]]>([
    ['that was pending has not helped, for it is still as it was', { result: 'pending' }, [{ attempt: 1, result: 'not-cured', verification: 'HTTP 503' }]],
    ['that was concluded is not concluded from twice', { result: 'not-cured' }, []],
  ])('that dispatched and %s', (_sentence, tried, history) => {
    expect(recoveryLeave(patient(dispatch, 3, 2), withAttempt(lasting, tried), { now: 9_000_000, still: 'HTTP 503' })).toMatchObject({ kind: 'climb', history });
  });

  it('that was cut short counts no more after a cool-down, and one that is pending does still', () => {
    expect(leave(running, 1_001_999)).toMatchObject({ kind: 'climb', history: [{ attempt: 1 }] });
    expect(leave(running, 1_002_000)).toMatchObject({ kind: 'climb', history: [] });
    expect(recoveryLeave(patient(dispatch, 3, 2), withAttempt(lasting, { result: 'pending' }), { now: 90_000_000, still: '' })).toMatchObject({ history: [{ attempt: 1 }] });
  });
});

describe('a ladder that was climbed in vain', () => {
  const inVain: Marker = { ...lasting, outages: [{ ...lasting.outages[0], recovery: 'exhausted', exhaustedAt: 5_000 }] };
  it.each<readonly [string, Marker, number, Leave]>([
    ['rests for a cool-down since then, though the budget is not spent', inVain, 1_004_999, { kind: 'rest', untilAt: 1_005_000 }],
    ['is climbed again after it', inVain, 1_005_000, { kind: 'climb', history: [], attemptsMax: 4 }],
    ['does not rest for another outage', { ...inVain, outages: [{ ...inVain.outages[0], endedAt: 6_000 }] }, 7_000, { kind: 'climb', history: [], attemptsMax: 4 }],
    ['rests since the last attempt, where one is known', spent(inVain, 2, 3_000), 1_002_999, { kind: 'rest', untilAt: 1_003_000 }],
    ['rests since it came to its end, where the last attempt is dated far ahead', spent(inVain, 2, 90_000_000), 1_004_999, { kind: 'rest', untilAt: 1_005_000 }],
  ])('%s', (_sentence, marker, now, expected) => {
    expect(leave(marker, now)).toEqual(expected);
  });
});
