import type { TcpCheck } from '../domain/service.ts';
import { dial } from './dial.ts';
import type { Fault, Stopped } from './fault.ts';
import type { Journey } from './journey.ts';

/** A connection was accepted, and has been closed again. */
export interface Accepted {
  readonly kind: 'accepted';
}

/** Opens a connection and closes it. */
export async function probeTcp(check: TcpCheck, journey: Journey): Promise<Accepted | Fault | Stopped> {
  const dialled = await dial(check, journey);
  if (dialled.kind !== 'connected') return dialled;
  dialled.socket.destroy();
  return { kind: 'accepted' };
}
