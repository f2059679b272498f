import type { Clock } from '../../ports.ts';
import { lives } from '../keeper/identity.ts';
import { requestStop } from './folder.ts';
import { guardIn, type OtherGuard } from './others.ts';

const lookMs = 10;

/**
 * Tells a guard to stop everything, and waits until it is over. One that does not obey within the limit is killed;
 * then it has died, and what it kept is still to be reaped. Answers the guard as it is afterwards.
 */
export async function stopGuard(guard: OtherGuard, { clock, limitMs }: { readonly clock: Clock; readonly limitMs: number }): Promise<OtherGuard> {
  if (guard.condition !== 'lives') return guard;
  requestStop(guard.folder);
  const never = new AbortController().signal;
  const untilAt = clock.now() + limitMs;
  while (lives(guard.state) && clock.now() < untilAt) await clock.sleep(lookMs, never);
  if (lives(guard.state)) kill(guard.state.pid);
  while (lives(guard.state) && clock.now() < untilAt + limitMs) await clock.sleep(lookMs, never);
  const after = (await guardIn(guard.folder)) ?? guard;
  // Its end is the last thing that it writes; where the disk was full, that is missing.
  return after.condition === 'lives' ? { ...after, condition: 'died' } : after;
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended just now.
  }
}
