import type { GuardState } from '../../domain/guard/state.ts';
import type { Clock } from '../../ports.ts';
import { lives } from '../keeper/identity.ts';
import { requestStop, type GuardFolder } from './folder.ts';
import { readJournalFile } from './journal-file.ts';
import { guardIn, type OtherGuard } from './others.ts';

const lookMs = 10;

/**
 * Tells a guard to stop everything, and waits until it is over. One that writes nothing down for as long as the limit is killed;
 * then it has died, and what it kept is still to be reaped. Answers the guard as it is afterwards.
 */
export async function stopGuard(guard: OtherGuard, { clock, limitMs }: { readonly clock: Clock; readonly limitMs: number }): Promise<OtherGuard> {
  if (guard.condition !== 'lives') return guard;
  const { folder, state } = guard;
  tell(folder, state.pid);
  await goneOrIdle(guard, clock, limitMs);
  if (lives(state)) signal(state.pid, 'SIGKILL');
  await gone(state, clock, limitMs);
  const after = (await guardIn(folder)) ?? guard;
  // Its end is the last thing that it writes; where the disk was full, that is missing.
  return after.condition === 'lives' ? { ...after, condition: 'died' } : after;
}

function tell(folder: GuardFolder, pid: number): void {
  const isWindows = process.platform === 'win32';
  try {
    requestStop(folder);
  } catch {
    // A full disk; there is another way to say it, but on Windows, where it is killed in the end.
    if (!isWindows) signal(pid, 'SIGTERM');
  }
  // One that is stopped cannot obey.
  if (!isWindows) signal(pid, 'SIGCONT');
}

/** Services that end one after the other may take their time, as long as something happens. */
async function goneOrIdle({ folder, state }: OtherGuard, clock: Clock, limitMs: number): Promise<void> {
  for (let known: number | undefined; lives(state); ) {
    const lastAt = readJournalFile(folder.path).state?.lastAt;
    if (lastAt === known) return;
    known = lastAt;
    await gone(state, clock, limitMs);
  }
}

async function gone(state: GuardState, clock: Clock, limitMs: number): Promise<void> {
  const never = new AbortController().signal;
  for (const untilAt = clock.now() + limitMs; lives(state) && clock.now() < untilAt; ) await clock.sleep(lookMs, never);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended just now.
  }
}
