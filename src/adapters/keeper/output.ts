import type { Readable } from 'node:stream';
import type { Clock } from '../../ports.ts';

/** Waits until streams have been read to their end; no longer than the limit, since somebody who lives on may hold them open. */
export async function readToEnd(streams: readonly Readable[], limitMs: number, clock: Clock): Promise<void> {
  const over = new AbortController();
  await Promise.race([Promise.all(streams.map(closed)), clock.sleep(limitMs, over.signal)]);
  over.abort();
}

function closed(stream: Readable): Promise<void> {
  return new Promise((resolve) => {
    if (stream.closed) resolve();
    else stream.once('close', resolve);
  });
}
