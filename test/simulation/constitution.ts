import type { Maintenance, RunPolicy } from '../../src/domain/policy.ts';
import type { Service } from '../../src/domain/service.ts';
import type { Chance } from './chance.ts';
import { drawService } from './service-fixture.ts';
import type { Weather } from './simulated-line.ts';

const minute = 60_000;
const hour = 60 * minute;
const ids = ['orders', 'users', 'cart', 'search', 'mail', 'auth', 'billing', 'stock'] as const;

/** What a world is like; most worlds are small, so that many can be played. */
export interface Constitution {
  readonly scopes: readonly [string, ...string[]];
  readonly configured: readonly [Service, ...Service[]];
  readonly policy: RunPolicy;
  readonly weather: Weather;
  readonly turns: number;
  /** Whether people act on the issues, two runs come at once, and services go up and down by the minute. */
  readonly isSociable: boolean;
  /** Whether people write commands, and announce maintenance. */
  readonly isTalkative: boolean;
  /** Whether what they write is mostly about silence. */
  readonly isHushed: boolean;
  readonly isAnnouncing: boolean;
  readonly isCrowded: boolean;
  readonly isFlapping: boolean;
  /** Whether all services may fall at once. */
  readonly isStormy: boolean;
  /** Whether the real renderer writes; it takes most of the time. */
  readonly isWordy: boolean;
  readonly hasChronicle: boolean;
  /** How far the clocks of two runners may be apart. */
  readonly skewMaxMs: number;
}

/** Draws what a world that begins at an instant is like. */
export function drawConstitution(chance: Chance, startAt: number): Constitution {
  const size = chance.next();
  const count = size < 0.72 ? 1 : size < 0.9 ? 2 : chance.whole(3, ids.length);
  const maintained = chance.is(0.2) ? chance.pick(['all', 'each', 'each'] as const) : 'none';
  const [first, ...rest] = drawServices(count, chance).map((service) => (maintained === 'each' && chance.is(0.6) ? { ...service, maintenance: drawMaintenance(chance, startAt) } : service));
  if (first === undefined) throw new Error('a world without services');
  const isFlapping = chance.is(0.25);
  return {
    scopes: count < 3 && chance.is(0.2) ? ['ci', 'nightly'] : ['ci'],
    configured: [first, ...rest],
    policy: {
      groupAbove: count > 2 ? chance.pick([1, 2, 2, 5]) : chance.pick([5, 1]),
      connectivity: chance.is(0.3) ? ['https://connectivity.example/'] : [],
      maintenance: maintained === 'all' ? drawMaintenance(chance, startAt) : [],
      expectEveryMs: undefined,
      ping: undefined,
    },
    weather: { faults: chance.pick([0, 0, 0.05, 0.25]), kills: chance.pick([0, 0, 0.03, 0.1]) },
    turns: isFlapping ? chance.whole(4, 12) : chance.whole(1, 6),
    isSociable: chance.is(0.5),
    isTalkative: chance.is(0.4),
    isHushed: chance.is(0.25),
    isAnnouncing: chance.is(0.2),
    isCrowded: chance.is(0.2),
    isFlapping,
    isStormy: count > 2 && chance.is(0.7),
    isWordy: chance.is(0.1),
    hasChronicle: chance.is(0.3),
    skewMaxMs: chance.is(0.1) ? (chance.is(0.2) ? hour : 90_000) : 0,
  };
}

function drawServices(count: number, chance: Chance): readonly Service[] {
  const isLinked = chance.is(0.6);
  const flapping = chance.pick([{ outages: 3, withinMs: 3 * hour }, { outages: 3, withinMs: 3 * hour }, { outages: 2, withinMs: hour }, { outages: 4, withinMs: 3 * hour }]);
  return ids.slice(0, count).map((id, n) => {
    const others = isLinked && n > 0 && chance.is(0.6) ? [...new Set([chance.whole(0, n - 1), chance.whole(0, n - 1)])] : [];
    return drawService(id, chance, { dependsOn: others.flatMap((other) => ids[other] ?? []), flapping });
  });
}

function drawMaintenance(chance: Chance, startAt: number): readonly Maintenance[] {
  let at = startAt;
  return Array.from({ length: chance.whole(1, 3) }, () => {
    const beginAt = at + chance.span(minute, 4 * hour);
    at = beginAt + chance.span(10 * minute, 4 * hour);
    return { kind: 'once', startAt: beginAt, endAt: at, reason: 'an upgrade' };
  });
}
