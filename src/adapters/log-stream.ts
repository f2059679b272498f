import type { WriteStream } from 'node:tty';
import type { Clean, Log } from '../ports.ts';
import { widthOf } from '../render/width.ts';
import { createLiveLog } from './log-live.ts';
import { createPlainLog } from './log-plain.ts';
import { quietLog } from './log-quiet.ts';

/** The log that suits a stream: live on a terminal, lines elsewhere, nothing when asked to be quiet. `end` leaves the stream at the start of a line. */
export function createLog(stream: WriteStream, options: { readonly quiet: boolean; readonly services: number; readonly clean: Clean }): Log & { end(): void } {
  if (options.quiet) return { ...quietLog, end: () => {} };
  if (!stream.isTTY) return { ...createPlainLog((line) => void stream.write(`${line}\n`), options.clean), end: () => {} };
  return createLiveLog({ write: (text) => void stream.write(text), columns: () => widthOf(stream, process.env) }, options);
}
