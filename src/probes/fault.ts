import type { UnreachableReason } from '../domain/observation.ts';

/** Why a step of a probe came to nothing; `runner-network` is trouble of this machine's own and says nothing of the service. */
export interface Fault {
  readonly kind: 'fault';
  readonly reason: UnreachableReason | 'runner-network';
  /** Words, bounded; may quote what the service said. */
  readonly detail: string;
}

/** A step ended because the probe's limit was reached; the limit knows why. */
export interface Stopped {
  readonly kind: 'stopped';
}

export const stopped: Stopped = { kind: 'stopped' };

/** Makes a fault, its words cut to 300 characters. */
export function fault(reason: Fault['reason'], detail: string): Fault {
  return { kind: 'fault', reason, detail: detail.length > 300 ? `${detail.slice(0, 299)}…` : detail };
}

/** What the system calls an error (`ECONNREFUSED`), or its message where it has no name. */
export function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}

/**
 * Faults of this machine, not of the service: no network, no such address family, no free ports or file descriptors,
 * or a local rule that forbids the connection.
 */
const ownTrouble: ReadonlySet<string> = new Set([
  'ENETUNREACH',
  'ENETDOWN',
  'EADDRNOTAVAIL',
  'EAFNOSUPPORT',
  'EMFILE',
  'ENFILE',
  'ENOBUFS',
  'ENOMEM',
  'EACCES',
  'EPERM',
]);

/** The class of a system error of a socket, by its code. */
export function reasonOf(code: string): Fault['reason'] {
  if (ownTrouble.has(code)) return 'runner-network';
  switch (code) {
    case 'ECONNREFUSED':
      return 'refused';
    case 'ECONNRESET':
    case 'ECONNABORTED':
    case 'EPIPE':
      return 'reset';
    case 'ETIMEDOUT':
      return 'timeout';
    default:
      return 'network';
  }
}
