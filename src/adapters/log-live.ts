import type { Clean, Log, Progress } from '../ports.ts';
import { cut } from '../render/foreign.ts';
import { progressLine } from '../render/terminal.ts';

const eraseLine = '\r\u001B[2K';

/** A terminal that a live log writes to, as far as it needs one. */
export interface LiveTerminal {
  write(text: string): void;
  /** Columns now; a window may be resized. */
  columns(): number;
}

/**
 * A log for a terminal: the last line tells how far the run is and is overwritten, what is not well stays above it.
 * `end` takes the last line away, before the result is printed.
 */
export function createLiveLog(terminal: LiveTerminal, options: { readonly services: number; readonly clean: Clean }): Log & { end(): void } {
  const examined = new Set<string>();
  return {
    tell: (progress) => {
      if (progress.kind === 'examined') examined.add(progress.service);
      const line = progressLine(progress, options.clean);
      const kept = line !== undefined && staysVisible(progress) ? `${line}\n` : '';
      const status = `${examined.size} of ${options.services} examined${line === undefined ? '' : ` · ${line}`}`;
      terminal.write(eraseLine + kept + cut(status, Math.max(20, terminal.columns() - 1)));
    },
    end: () => terminal.write(eraseLine),
  };
}

function staysVisible(progress: Progress): boolean {
  return progress.kind === 'attempted' || progress.kind === 'recorded' || (progress.kind === 'examined' && progress.verdict !== 'healthy');
}
