import { join } from 'node:path';
import { childEnvironment } from './adapters/child-environment.ts';
import { startInBackground, type Background } from './adapters/guards/background.ts';
import { guardsHome, makeGuardFolder, type GuardFolder } from './adapters/guards/folder.ts';
import { saveState } from './adapters/runner.ts';

/** A guard whose process is coming up, and what it was given. */
export interface GuardLaunch {
  readonly home: string;
  readonly folder: GuardFolder;
  readonly background: Background;
}

/** Starts the guard's own process, which waits for its plan; where it is is kept for the post step first, so that nothing can be lost. */
export function launchGuard(env: NodeJS.ProcessEnv, token: string | undefined): GuardLaunch {
  const home = guardsHome(env, process.cwd());
  const folder = makeGuardFolder(home);
  saveState(env, { guard: folder.path });
  return { home, folder, background: startInBackground(join(import.meta.dirname, 'guard.js'), folder, childEnvironment(env, token)) };
}
