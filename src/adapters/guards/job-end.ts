import { existsSync, watch, type FSWatcher } from 'node:fs';
import { isStopRequested, type GuardFolder } from './folder.ts';
import { findRunner, type Ancestor } from './runner-process.ts';

const lookMs = 1_000;
/** No job lives longer on GitHub's own runners (https://docs.github.com/en/actions/reference/limits). */
const lifeMaxMs = 6 * 3_600_000;

/** Watches for everything by which a guard can know that it is no longer needed. */
export interface EndWatch {
  clear(): void;
}

/**
 * Calls `onEnd` once, with the reason in words: when the guard was told to stop, when its folder is gone (a runner clears its temporary
 * folder between jobs), when the runner's own process is gone, or after six hours without one.
 */
export function watchForEnd(folder: GuardFolder, onEnd: (why: string, asked: boolean) => void): EndWatch {
  const startedAt = performance.now();
  let runner: Ancestor | undefined;
  let isOver = false;
  void findRunner().then((found) => (runner = found));
  const look = (): void => {
    const why = reason(folder, { runner, livedMs: performance.now() - startedAt });
    if (why === undefined || isOver) return;
    clear();
    onEnd(why, isStopRequested(folder));
  };
  const timer = setInterval(look, lookMs);
  const watcher = watched(folder.control, look);
  const clear = (): void => {
    isOver = true;
    clearInterval(timer);
    watcher?.close();
  };
  // What came before we watched is no event.
  queueMicrotask(look);
  return { clear };
}

function reason(folder: GuardFolder, { runner, livedMs }: { readonly runner: Ancestor | undefined; readonly livedMs: number }): string | undefined {
  if (isStopRequested(folder)) return 'it was told to stop';
  if (!existsSync(folder.path)) return 'its folder was removed';
  if (runner !== undefined) return runner.lives() ? undefined : 'the runner has ended';
  return livedMs > lifeMaxMs ? 'six hours had passed' : undefined;
}

/** Told at once where the system can; the timer serves where it cannot. */
function watched(path: string, look: () => void): FSWatcher | undefined {
  try {
    return watch(path, look).on('error', () => undefined);
  } catch {
    return undefined;
  }
}
