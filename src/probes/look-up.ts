import { lookup } from 'node:dns';
import { isIP } from 'node:net';
import type { Family } from '../domain/service.ts';
import { codeOf, fault, type Fault } from './fault.ts';
import type { Journey } from './journey.ts';

/** Where to connect to; a host without brackets. */
export interface Target {
  readonly host: string;
  readonly port: number;
  readonly family: Family;
}

/** One address that may be connected to. */
export interface Place {
  readonly ip: string;
  readonly family: 4 | 6;
}

/** A name with more addresses than this is tried on the first ones only. */
const placesMax = 6;

const loopback: readonly Place[] = [
  { ip: '127.0.0.1', family: 4 },
  { ip: '::1', family: 6 },
];

const wanted: Readonly<Record<Family, 0 | 4 | 6>> = { any: 0, ipv4: 4, ipv6: 6 };
const spoken: Readonly<Record<Family, string>> = { any: 'an address', ipv4: 'an IPv4 address', ipv6: 'an IPv6 address' };

/**
 * The addresses of a host in the order in which to try them, IPv4 and IPv6 in turn.
 * `localhost` is both loopback addresses whatever the hosts file says (RFC 6761): mocks listen on either.
 * A look-up cannot be called back: when the limit comes first, its answer is only no longer waited for.
 */
export function lookUp(target: Target, { limit, trace }: Journey): readonly Place[] | Fault | Promise<readonly Place[] | Fault> {
  const { host, family } = target;
  const literal = isIP(host);
  if (literal !== 0) return allowed([{ ip: host, family: literal === 6 ? 6 : 4 }], target);
  if (/^(?:.+\.)?localhost\.?$/i.test(host)) return allowed(loopback, target);
  // The system takes an empty name for itself.
  if (host === '') return fault('name-not-found', 'the name of the host is empty');
  trace.enter('lookup');
  trace.name = host;
  return new Promise((resolve) => {
    limit.onReached(() => resolve([]));
    lookup(host, { all: true, family: wanted[family], order: 'verbatim' }, (error, found) => {
      if (error !== null) return resolve(describe(codeOf(error), target));
      const places = found.map(({ address, family }): Place => ({ ip: address, family: family === 6 ? 6 : 4 }));
      resolve(allowed(inTurn(places).slice(0, placesMax), target));
    });
  });
}

function allowed(places: readonly Place[], { host, family }: Target): readonly Place[] | Fault {
  const fitting = family === 'any' ? places : places.filter((place) => place.family === wanted[family]);
  return fitting.length > 0 ? fitting : fault('name-not-found', `${host} does not resolve to ${spoken[family]}`);
}

/** The families in turn, beginning with that of the first address, so that a dead family costs one attempt only. */
function inTurn(places: readonly Place[]): readonly Place[] {
  const first = places.filter((place) => place.family === places[0]?.family);
  const second = places.filter((place) => place.family !== places[0]?.family);
  return first.flatMap((place, index) => [place, ...second.slice(index, index + 1)]).concat(second.slice(first.length));
}

function describe(code: string, { host, family }: Target): Fault {
  if (code === 'ENOTFOUND') return fault('name-not-found', `${host} does not resolve to ${spoken[family]}`);
  return fault('runner-network', `${host} could not be looked up: the resolver of this machine does not answer (${code})`);
}
