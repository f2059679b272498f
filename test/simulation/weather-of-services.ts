import type { Chance } from './chance.ts';
import type { Constitution } from './constitution.ts';
import type { SimulatedServices } from './simulated-services.ts';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** Draws what will become of the services until the next run: a change now and then, a storm over all of them, or one that flaps. */
export function foresee({ scopes, configured, isFlapping, isStormy }: Constitution, services: SimulatedServices, { chance, now }: { readonly chance: Chance; readonly now: number }): void {
  const stormAt = isStormy && chance.is(0.5) ? now + chance.span(2 * second, 30 * minute) : undefined;
  const identities = scopes.flatMap((scope) => configured.map(({ id }) => `${scope}/${id}`));
  for (const [n, identity] of identities.entries()) {
    if (isFlapping && n === 0) flap(identity, services, { chance, now });
    else wander(identity, services, { chance, now });
    if (stormAt === undefined || !chance.is(0.8)) continue;
    services.become(identity, stormAt, 'down');
    if (chance.is(0.5)) services.become(identity, stormAt + chance.span(minute, 6 * hour), 'up');
  }
}

function wander(identity: string, services: SimulatedServices, { chance, now }: { readonly chance: Chance; readonly now: number }): void {
  let at = now;
  for (let n = chance.whole(0, 3); n > 0; n -= 1) {
    at += chance.span(2 * second, 6 * hour);
    services.become(identity, at, chance.pick(['up', 'up', 'down', 'down', 'down', 'degraded', 'flaky', 'half', 'cut-off']));
  }
}

function flap(identity: string, services: SimulatedServices, { chance, now }: { readonly chance: Chance; readonly now: number }): void {
  let at = now;
  for (let n = chance.whole(1, 6); n > 0; n -= 1) {
    at += chance.span(20 * second, 15 * minute);
    services.become(identity, at, 'down');
    at += chance.span(20 * second, 15 * minute);
    services.become(identity, at, 'up');
  }
}
