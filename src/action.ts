import { GuardPlaceError } from './adapters/guards/folder.ts';
import { annotate } from './adapters/runner.ts';
import { exitCodes } from './domain/exit.ts';
import { readAsked } from './inputs.ts';
import { logLine } from './render/foreign.ts';
import type { Asked } from './settings.ts';
import { listenForStop } from './stop.ts';

const { env } = process;

/** The action's main step. */
export function main(): Promise<void> {
  return asStep(async (stop) => {
    const asked = readAsked(env);
    // The guard's own process comes up while the rest of ours is being loaded and its configuration read.
    const launch = isSurelyGuard(asked) ? (await import('./launch.ts')).launchGuard(env, asked.token) : undefined;
    return (await import('./step.ts')).step(asked, { launch, stop });
  });
}

/** The action's post step. */
export function post(): Promise<void> {
  return asStep(async (stop) => (await import('./post.ts')).post(stop));
}

async function asStep(act: (stop: AbortSignal) => Promise<number>): Promise<void> {
  const stop = listenForStop();
  // A log that nobody reads any more must not cost the record.
  process.stdout.on('error', () => undefined);
  try {
    process.exitCode = await act(stop);
  } catch (bug) {
    if (bug instanceof GuardPlaceError) {
      process.exitCode = exitCodes.failing;
      annotate('error', 'Mock Medic cannot run', logLine(bug.message).slice(0, 1_000));
      return;
    }
    process.exitCode = exitCodes.bug;
    annotate('error', 'A bug in Mock Medic', logLine(bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)).slice(0, 2_000));
  }
}

function isSurelyGuard({ mode, service }: Asked): boolean {
  if (mode !== undefined) return mode === 'guard';
  return env['GITHUB_EVENT_NAME'] !== 'issue_comment' && (service?.start !== undefined || service?.mockoon !== undefined);
}
