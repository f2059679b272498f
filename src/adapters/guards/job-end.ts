import { existsSync, watch, type FSWatcher } from 'node:fs';
import { isStopRequested, stopSignal, type GuardFolder } from './folder.ts';
import { findRunner, type Ancestor } from './runner-process.ts';

const lookMs = 1_000;
/** No job lives longer on GitHub's own runners (https://docs.github.com/en/actions/reference/limits). */
const lifeMaxMs = 6 * 3_600_000;

/** Watches for everything by which a guard can know that it is no longer needed. */
export interface EndWatch {
  clear(): void;
}

/** Why a guard ends, in words, and whether it was told to. */
interface End {
  readonly why: string;
  readonly asked: boolean;
}

/**
 * Calls `onEnd` once, with the reason in words: when the guard was told to stop, when its folder is gone (a runner clears its temporary
 * folder between jobs), when the runner's own process is gone, or after six hours without one.
 */
export function watchForEnd(folder: GuardFolder, onEnd: (why: string, asked: boolean) => void): EndWatch {
  const startedAt = performance.now();
  let runner: Ancestor | undefined;
  void findRunner().then((found) => (runner = found));
  const reason = (): string | undefined => {
    if (!existsSync(folder.path)) return 'its folder was removed';
    if (runner !== undefined) return runner.lives() ? undefined : 'the runner has ended';
    return performance.now() - startedAt > lifeMaxMs ? 'six hours had passed' : undefined;
  };
  return watchFor(folder, reason, ({ why, asked }) => onEnd(why, asked));
}

/** Calls `onStop` once, when the guard is told to stop: all that ends one which a person or a command ends otherwise. */
export function watchForStop(folder: GuardFolder, onStop: () => void): EndWatch {
  return watchFor(folder, () => undefined, onStop);
}

function watchFor(folder: GuardFolder, reason: () => string | undefined, onEnd: (end: End) => void): EndWatch {
  let isOver = false;
  let isSignalled = false;
  const look = (): void => {
    const asked = isSignalled || isStopRequested(folder);
    const why = asked ? 'it was told to stop' : reason();
    if (why === undefined || isOver) return;
    rest();
    onEnd({ why, asked });
  };
  const onSignal = (): void => {
    isSignalled = true;
    look();
  };
  process.on(stopSignal, onSignal);
  const timer = setInterval(look, lookMs);
  const watcher = watched(folder.control, look);
  const rest = (): void => {
    isOver = true;
    clearInterval(timer);
    watcher?.close();
  };
  // What came before we watched is no event.
  queueMicrotask(look);
  return {
    clear() {
      rest();
      // Said again while it ends, it must not kill: hence not before.
      process.off(stopSignal, onSignal);
    },
  };
}

/** Told at once where the system can; the timer serves where it cannot. */
function watched(path: string, look: () => void): FSWatcher | undefined {
  try {
    return watch(path, look).on('error', () => undefined);
  } catch {
    return undefined;
  }
}
