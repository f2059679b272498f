import { findCompose, isComposeFile } from './compose-file.ts';
import type { Find } from './find.ts';
import { findMockoon } from './mockoon-file.ts';
import { findOpenApi } from './open-api-file.ts';
import { findScripts, hasTests, readPackages } from './packages.ts';
import { createReader, listFiles } from './walk.ts';
import type { Installer } from './workflow-text.ts';

const otherLocks = ['pnpm-lock.yaml', 'yarn.lock', 'bun.lock', 'bun.lockb'];

/** What a repository holds that matters here. */
export interface Discovery {
  /** The surest first: Mockoon data files, compose files, scripts, OpenAPI descriptions. */
  readonly finds: readonly Find[];
  readonly installer: Installer;
  /** Whether `npm test` runs tests here. */
  readonly tested: boolean;
  /** The lock file of an installer other than npm, where there is one. */
  readonly otherInstaller: string | undefined;
  /** Whether everything was looked at. */
  readonly complete: boolean;
}

/** Looks through a folder for what serves mocks; reads only what it must, and not more than fits its bounds. */
export async function discover(dir: string): Promise<Discovery> {
  const { files, complete } = await listFiles(dir);
  const read = createReader(dir);
  const packages = readPackages(files.includes('package.json') ? await read('package.json') : undefined);
  const mockoon: Find[] = [];
  const compose: Find[] = [];
  const openApi: Find[] = [];
  for (const path of files.filter((file) => /\.(?:json|ya?ml)$/iu.test(file))) {
    const text = await read(path);
    if (text === undefined) continue;
    if (isComposeFile(path)) {
      compose.push(...findCompose(path, text));
      continue;
    }
    const data = path.endsWith('.json') ? findMockoon(path, text, packages) : undefined;
    const description = data === undefined ? findOpenApi(path, text, packages) : undefined;
    if (data !== undefined) mockoon.push(data);
    if (description !== undefined) openApi.push(description);
  }
  return {
    finds: [...mockoon, ...compose, ...findScripts(packages), ...openApi],
    installer: !files.includes('package.json') ? 'none' : files.includes('package-lock.json') ? 'npm ci' : 'npm install',
    tested: hasTests(packages),
    otherInstaller: files.includes('package-lock.json') ? undefined : otherLocks.find((lock) => files.includes(lock)),
    complete,
  };
}
