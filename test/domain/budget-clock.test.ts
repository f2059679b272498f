import { expect, it } from 'vitest';
import { recoveryLeave } from '../../src/domain/budget.ts';
import { opened } from '../../src/domain/change.ts';
import type { Attempt } from '../../src/domain/attempt.ts';
import type { Marker } from '../../src/domain/incident.ts';
import { plainly } from '../../src/domain/situation.ts';
import { service } from '../render/fixtures.ts';
import { outageOf } from './histories.ts';

const orders = service();
const minute = 60_000;
const startedAt = 1_000_000;

/** A record whose last attempt began then and is still under way, as far as it says. */
function underWay(): Marker {
  const attempt: Attempt = { step: 0, label: 'restart', attempt: 1, startedAt, endedAt: undefined, result: 'running', detail: '', output: '', verification: '' };
  const outage = { ...outageOf({ from: startedAt - 20, confirmed: startedAt - 10 }), recovery: 'running', attempts: [attempt] } as const;
  return opened({ now: startedAt, scope: 'ci', configuration: 'mocks.yml', service: orders, observed: { kind: 'down', outage }, stage: 'concluded', incidents: [], prior: undefined, circumstances: plainly }, outage).marker;
}

it.each([
  ['a fresh attempt of another run is waited for until it must be over', 5_000, 'wait'],
  ['one that must be over is not', 10 * minute, 'climb'],
])('%s', (_sentence, later, kind) => {
  expect(recoveryLeave(orders, underWay(), { now: startedAt + later, still: '' }).kind).toBe(kind);
});

it.each([
  ['one that another runner dates a little ahead is waited for like any other', -60_000, 'wait'],
  ['one that lies far ahead, for a clock went back, is not waited for', -120 * minute, 'climb'],
])('%s', (_sentence, later, kind) => {
  expect(recoveryLeave(orders, underWay(), { now: startedAt + later, still: '' }).kind).toBe(kind);
});

it('recovery that was spent by a clock that has gone back since does not rest for as long as that went back', () => {
  const { spent, ...marker } = underWay();
  const tired: Marker = { ...marker, outages: [{ ...marker.outages[0], attempts: [] }], spent: { ...spent, attempts: 100, lastAt: startedAt } };
  expect(recoveryLeave(orders, tired, { now: startedAt + minute, still: '' }).kind).toBe('rest');
  expect(recoveryLeave(orders, tired, { now: startedAt - 24 * 60 * minute, still: '' }).kind).toBe('climb');
});
