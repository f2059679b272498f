import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { createClock } from '../../src/adapters/clock.ts';
import { createGitHubIncidents } from '../../src/adapters/github/issues.ts';
import { createLocalIncidents } from '../../src/adapters/local-records.ts';
import { clientOf } from '../github/client.ts';
import { startGitHub, tokens } from '../github/start.ts';
import type { TestGitHub } from '../github/start.ts';
import { incidentStoreContract } from './incident-store.ts';

let github: TestGitHub;
beforeAll(async () => {
  github = await startGitHub();
});
afterAll(() => github.close());

incidentStoreContract('issues on GitHub', () => {
  const apis: ReturnType<typeof clientOf>[] = [];
  return Promise.resolve({
    open() {
      const api = clientOf(github.url, tokens.bot);
      apis.push(api);
      return createGitHubIncidents({ api, repository: github.repository, recordAuthors: [] });
    },
    closeByHand: (number) => github.maintainer.close(number, 'completed'),
    async stop() {
      await Promise.all(apis.map((api) => api.close()));
      github.reset();
    },
  });
});

incidentStoreContract('files in a folder', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'records-'));
  return {
    open: () => createLocalIncidents({ dir: join(dir, 'records'), clock: createClock(), signal: new AbortController().signal }),
    async closeByHand(number) {
      const name = (await readdir(join(dir, 'records'))).find((each) => each.startsWith(String(number).padStart(4, '0'))) ?? '';
      const path = join(dir, 'records', name);
      await writeFile(path, (await readFile(path, 'utf8')).replace(/^state: .*$/m, 'state: resolved'));
    },
    stop: () => rm(dir, { recursive: true, force: true }),
  };
});
