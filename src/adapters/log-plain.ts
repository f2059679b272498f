import type { Clean, Log } from '../ports.ts';
import { createProgressTeller } from '../render/progress.ts';

const linesMax = 1_000;

/** A log of one line a happening, for a workflow's log or a file; after a thousand lines it says so and is silent. */
export function createPlainLog(write: (line: string) => void, clean: Clean): Log {
  const progressLine = createProgressTeller(clean);
  let lines = 0;
  return {
    tell: (progress) => {
      const line = lines > linesMax ? undefined : progressLine(progress);
      if (line === undefined) return;
      lines += 1;
      write(lines > linesMax ? 'more happened than is shown here; the report tells how it ended' : line);
    },
  };
}
