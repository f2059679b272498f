import type { Clock, PortMap } from '../../ports.ts';

/** How long a service that was brought to its end may take to let go of its port: what a command has told to end may run where we cannot see it. */
const graceMs = 2_000;
const lookMs = 20;
const never = new AbortController().signal;

/** Who holds a port when that grace is over, in words as of `taken`; undefined as soon as it is free. */
export async function stillHeld(port: number, ports: Pick<PortMap, 'taken'>, clock: Clock): Promise<string | undefined> {
  const untilAt = clock.now() + graceMs;
  let holder = await ports.taken(port);
  while (holder !== undefined && clock.now() < untilAt) {
    await clock.sleep(lookMs, never);
    holder = await ports.taken(port);
  }
  return holder;
}
