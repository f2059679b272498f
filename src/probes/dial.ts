import { connect, type Socket } from 'node:net';
import { codeOf, fault, reasonOf, stopped, type Fault, type Stopped } from './fault.ts';
import type { Journey } from './journey.ts';
import { lookUp, type Place, type Target } from './look-up.ts';

/** An open connection; errors of the socket are already listened to. */
export interface Connected {
  readonly kind: 'connected';
  readonly socket: Socket;
}

/** How long an address may keep silent before the next is tried beside it (RFC 8305 recommends 250 ms). */
const nextAddressAfterMs = 250;

/** The more it says about the service, the earlier. */
const telling: readonly Fault['reason'][] = ['refused', 'reset', 'timeout', 'network'];

/** Looks a name up and connects to the first of its addresses that answers; every address is tried before it is a fault. */
export async function dial(target: Target, journey: Journey): Promise<Connected | Fault | Stopped> {
  const places = await lookUp(target, journey);
  if (journey.limit.cause !== undefined) return stopped;
  if ('kind' in places) return places;
  journey.trace.enter('connect');
  return new Promise((resolve) => race({ places, port: target.port, journey, resolve }));
}

/** An address and a port as people write them: `127.0.0.1:3001`, `[::1]:3001`. */
export function spell({ ip, family }: Place, port: number): string {
  return family === 6 ? `[${ip}]:${port}` : `${ip}:${port}`;
}

/**
 * Whether a connection is to itself: on loopback the system may pick as the local port the very port that is connected to,
 * and TCP then lets the socket talk to itself although nobody listens.
 */
export function isOwnEcho(socket: Socket, port: number): boolean {
  return socket.localPort === port && socket.localAddress === socket.remoteAddress;
}

interface Race {
  readonly places: readonly Place[];
  readonly port: number;
  readonly journey: Journey;
  readonly resolve: (outcome: Connected | Fault | Stopped) => void;
}

interface Failure {
  readonly index: number;
  readonly address: string;
  readonly code: string;
}

function race({ places, port, journey: { limit, trace }, resolve }: Race): void {
  const open = new Set<Socket>();
  const failures: Failure[] = [];
  let next = 0;
  let timer: NodeJS.Timeout | undefined;

  const settle = (outcome: Connected | Fault | Stopped): void => {
    clearTimeout(timer);
    for (const socket of open) socket.destroy();
    open.clear();
    resolve(outcome);
  };
  const tryNext = (): void => {
    const index = next;
    const place = places[index];
    if (place === undefined) {
      if (open.size === 0) settle(describe(failures));
      return;
    }
    next += 1;
    const address = spell(place, port);
    trace.address = address;
    const socket = connect({ host: place.ip, port, noDelay: true });
    open.add(socket);
    const lose = (code: string): void => {
      // A loser that was given up, or a winner that breaks later, is not this race's concern.
      if (!open.delete(socket)) return;
      socket.destroy();
      failures.push({ index, address, code });
      clearTimeout(timer);
      tryNext();
    };
    socket.on('error', (error) => lose(codeOf(error)));
    socket.once('connect', () => {
      if (isOwnEcho(socket, port)) return lose('ECONNREFUSED');
      trace.address = address;
      trace.leave();
      open.delete(socket);
      settle({ kind: 'connected', socket });
    });
    if (next < places.length) timer = setTimeout(tryNext, nextAddressAfterMs);
  };
  limit.onReached(() => settle(stopped));
  if (limit.cause === undefined) tryNext();
}

/** One fault out of the failures of all addresses: words in the order of the addresses, those that failed alike together. */
function describe(failures: readonly Failure[]): Fault {
  const inOrder = failures.toSorted((one, other) => one.index - other.index);
  const codes = [...new Set(inOrder.map((failure) => failure.code))];
  const words = codes.map((code) => sentence(code, inOrder.filter((failure) => failure.code === code).map((failure) => failure.address)));
  const reasons = new Set(inOrder.map((failure) => reasonOf(failure.code)));
  return fault(telling.find((reason) => reasons.has(reason)) ?? 'runner-network', words.join('; '));
}

function sentence(code: string, addresses: readonly string[]): string {
  const where = addresses.join(' and ');
  switch (code) {
    case 'ECONNREFUSED':
      return `connection refused on ${where}`;
    case 'ECONNRESET':
      return `connection reset by ${where}`;
    case 'ETIMEDOUT':
      return `no answer to connecting from ${where}`;
    case 'EHOSTUNREACH':
    case 'EHOSTDOWN':
      return `no route to ${where}`;
    case 'ENETUNREACH':
    case 'ENETDOWN':
    case 'EADDRNOTAVAIL':
    case 'EAFNOSUPPORT':
      return `this machine has no network to reach ${where} (${code})`;
    case 'EMFILE':
    case 'ENFILE':
    case 'ENOBUFS':
    case 'ENOMEM':
      return `this machine has no room for a connection to ${where} (${code})`;
    case 'EACCES':
    case 'EPERM':
      return `this machine does not allow a connection to ${where} (${code})`;
    default:
      return `cannot connect to ${where} (${code})`;
  }
}
