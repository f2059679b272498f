import type { GuardState } from '../../domain/guard/state.ts';
import type { Clock } from '../../ports.ts';
import { lives } from '../keeper/identity.ts';
import { requestStop, stopSignal, type GuardFolder } from './folder.ts';
import { journalBytes } from './journal-file.ts';
import { guardIn, type OtherGuard } from './others.ts';

const lookMs = 10;
const never = new AbortController().signal;

/**
 * Tells a guard to stop everything, and waits until it is over. One that writes nothing down for as long as the limit, or is not over when each of
 * its services could have taken that long, is killed; what it kept is then still to be reaped. Answers the guard as it is afterwards.
 */
export async function stopGuard(guard: OtherGuard, { clock, limitMs }: { readonly clock: Clock; readonly limitMs: number }): Promise<OtherGuard> {
  if (guard.condition !== 'lives') return guard;
  const { folder, state } = guard;
  tell(folder, state.pid);
  await goneOrIdle(guard, clock, limitMs);
  const before = (await guardIn(folder)) ?? guard;
  // Everything of it is stopped: what it still does is to tell of it.
  if (before.condition === 'over') return before;
  const isKilled = lives(state);
  if (isKilled) signal(state.pid, 'SIGKILL');
  await gone(state, clock, limitMs);
  const after = (await guardIn(folder)) ?? guard;
  if (after.condition === 'over') return after;
  // Its end is the last thing that it writes; where the disk was full, that is missing.
  return { ...after, condition: isKilled ? 'killed' : 'died' };
}

function tell(folder: GuardFolder, pid: number): void {
  const isWindows = process.platform === 'win32';
  try {
    requestStop(folder);
  } catch {
    // A full disk; there is another way to say it, but on Windows, where it is killed in the end.
    if (!isWindows) signal(pid, stopSignal);
  }
  // One that is stopped cannot obey.
  if (!isWindows) signal(pid, 'SIGCONT');
}

/** Services that end one after the other may take their time, as long as something happens, and all of them together no longer than each by itself. */
async function goneOrIdle({ folder, state }: OtherGuard, clock: Clock, limitMs: number): Promise<void> {
  const untilAt = clock.now() + limitMs * (Object.keys(state.services).length + 1);
  let bytes = journalBytes(folder.path);
  for (let idleAt = clock.now() + limitMs; lives(state) && clock.now() < Math.min(idleAt, untilAt); await clock.sleep(lookMs, never)) {
    const written = journalBytes(folder.path);
    if (written !== bytes) idleAt = clock.now() + limitMs;
    bytes = written;
  }
}

async function gone(state: GuardState, clock: Clock, limitMs: number): Promise<void> {
  for (const untilAt = clock.now() + limitMs; lives(state) && clock.now() < untilAt; ) await clock.sleep(lookMs, never);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended just now.
  }
}
