import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../src/domain/attempt.ts';
import { isRecoverable, recoveryLeave } from '../../src/domain/budget.ts';
import type { Marker } from '../../src/domain/incident.ts';
import { configOf, load } from '../config/loading.ts';
import { attempt } from '../render/fixtures.ts';
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
