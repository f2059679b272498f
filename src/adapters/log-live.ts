import type { Clean, Log, Progress } from '../ports.ts';
import { cut } from '../render/foreign.ts';
import { createProgressTeller } from '../render/progress.ts';

const eraseLine = '\r\u001B[2K';

/** A terminal that a live log writes to, as far as it needs one. */
export interface LiveTerminal {
  write(text: string): void;
  /** Columns now; a window may be resized. */
  columns(): number;
}

/**
 * A log for a terminal: the last line tells how far the run is and is overwritten, what is not well stays above it.
 * What a guard does stays whole, and nothing is overwritten there: a command may write to the same terminal.
 * `end` takes the last line away, before the result is printed.
 */
export function createLiveLog(terminal: LiveTerminal, options: { readonly services: number; readonly clean: Clean }): Log & { end(): void } {
  const progressLine = createProgressTeller(options.clean);
  const examined = new Set<string>();
  let isOverwritable = false;
  const put = (text: string, overwritable: boolean): void => {
    terminal.write((isOverwritable ? eraseLine : '') + text);
    isOverwritable = overwritable;
  };
  return {
    tell: (progress) => {
      const line = progressLine(progress);
      if (progress.kind === 'noted') {
        if (line !== undefined) put(`${line}\n`, false);
        return;
      }
      if (progress.kind === 'examined') examined.add(progress.service);
      const kept = line !== undefined && staysVisible(progress) ? `${line}\n` : '';
      const status = `${examined.size} of ${options.services} examined${line === undefined ? '' : ` · ${line}`}`;
      put(kept + cut(status, Math.max(20, terminal.columns() - 1)), true);
    },
    end: () => put('', false),
  };
}

function staysVisible(progress: Progress): boolean {
  return progress.kind === 'attempted' || progress.kind === 'recorded' || (progress.kind === 'examined' && progress.verdict !== 'healthy');
}
