import { connect, createServer } from 'node:net';
import type { PortMap } from '../../ports.ts';
import { placeInWords } from './socket-tables.ts';
import { holderOf, listenersOf } from './sockets.ts';

/** Wherever a mock may listen: on the loopback addresses alone, or on every address of either family. */
const loopback = ['127.0.0.1', '::1'] as const;
const wildcards = ['0.0.0.0', '::'] as const;
const answerMs = 500;
const triesMax = 100;

/** Gives the map of this machine's ports. */
export function createPortMap(): PortMap {
  /** Those that were ours to listen on. */
  const allowed = new Set<number>();
  const held = async (port: number): Promise<string | undefined> => {
    const refused = await refusalOf(port);
    if (refused === undefined) {
      allowed.add(port);
      return undefined;
    }
    if (refused.code === 'EACCES') return `${port} may not be used by this account, ${port < 1024 ? 'as is usual below 1024' : 'as the system has reserved it'}`;
    return `${placeInWords({ address: refused.address, port })} is held by ${(await holderOf(refused.address, port)) ?? 'another process'}`;
  };
  return {
    held,
    // Asking by listening there takes the connections of tests for a moment, which is only needed where the system may refuse us.
    taken: async (port) => (allowed.has(port) && (await refuses(port)) ? undefined : held(port)),
    listenersOf,
  };
}

/** Whether surely nobody listens on a port who would be in a mock's way; Windows takes two seconds to refuse a connection. */
async function refuses(port: number): Promise<boolean> {
  if (process.platform === 'win32') return false;
  const replies = await Promise.all(loopback.map((address) => replyOf(address, port)));
  return replies.every((reply) => reply === 'refused');
}

/** A port that was free a moment ago wherever a mock may listen, and is none of those given. Rejects when a hundred were not. */
export async function freePort(taken: ReadonlySet<number>): Promise<number> {
  for (let n = 0; n < triesMax; n += 1) {
    const port = await anyPort();
    if (!taken.has(port) && (await refusalOf(port)) === undefined) return port;
  }
  throw new Error('no free port was found');
}

interface Refusal {
  readonly address: string;
  readonly code: string;
}

/** Binding tells on most systems; where an address may be taken beside a listener of all addresses, a connection does. */
async function refusalOf(port: number): Promise<Refusal | undefined> {
  // One after the other: of all addresses at once, we would be in our own way.
  for (const addresses of [loopback, wildcards]) {
    const codes = await Promise.all(addresses.map((address) => bound(address, port)));
    const refusals = addresses.map((address, n) => ({ address, code: codes[n] ?? '' }));
    const refusal = refusals.find(({ code }) => code === 'EADDRINUSE' || code === 'EACCES');
    if (refusal !== undefined) return refusal;
  }
  const replies = await Promise.all(loopback.map((host) => replyOf(host, port)));
  const address = loopback.find((_, n) => replies[n] === 'accepted');
  return address === undefined ? undefined : { address, code: 'EADDRINUSE' };
}

/** Why an address cannot be listened on; undefined when it can. A family that the machine does not have is no reason. */
function bound(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code));
    server.listen({ host, port, exclusive: true, ipv6Only: host === '::' }, () => server.close(() => resolve(undefined)));
  });
}

/** What comes of a connection; an address that the machine does not have refuses it too. */
function replyOf(host: string, port: number): Promise<'accepted' | 'refused' | 'none'> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: answerMs });
    const end = (reply: 'accepted' | 'refused' | 'none'): void => {
      socket.destroy();
      resolve(reply);
    };
    const look = (): void => {
      // On a free port of those that the system hands out, a connection may come to be its own other end; closed politely, it would keep the port for a minute.
      const isItsOwn = socket.localPort === port;
      if (isItsOwn) socket.resetAndDestroy();
      end(isItsOwn ? 'refused' : 'accepted');
    };
    socket.once('connect', look).once('error', () => end('refused')).once('timeout', () => end('none'));
  });
}

function anyPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
