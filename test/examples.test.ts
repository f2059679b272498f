import { readFileSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { configOf, load } from './config/loading.ts';
import { faultsOf } from './init/workflow-rules.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const below = (folder: string): readonly string[] => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`);

const files = [...below('examples'), ...below('.github')];
const configs = files.filter((path) => path.endsWith('mock-medic.yml'));
const workflows = files.filter((path) => path.endsWith('.yml') && !configs.includes(path) && !path.startsWith('examples/servers/') && !path.startsWith('examples/maintenance/'));
const minute = 60_000;

it('nothing is overlooked', () => {
  expect(configs.toSorted()).toEqual(['.github/mock-medic.yml', 'examples/ci/mock-medic.yml', 'examples/cron/mock-medic.yml', 'examples/servers/mock-medic.yml']);
  expect(workflows.toSorted()).toEqual(['.github/workflows/ci.yml', '.github/workflows/dist.yml', '.github/workflows/self-check.yml', 'examples/ci/workflow.yml', 'examples/commands/workflow.yml', 'examples/cron/workflow.yml']);
});

describe.each(configs)('%s', (path) => {
  it('loads without a problem, also for a check in the time that its workflows give', async () => {
    // The examples speak of a repository that keeps its data files in mocks/.
    const readText = (file: string): Promise<string> => readFile(join(root, file.replace(/^mocks\//u, 'examples/mockoon/')), 'utf8');
    for (const mode of ['check', 'guard'] as const) configOf(await load(read(path), { mode, readText, deadlineMs: 10 * minute }));
  });
});

describe.each(workflows)('%s', (path) => {
  it('keeps the rules: pinned, few permissions with reasons, bounded, one at a time, only inputs that exist', () => {
    expect(faultsOf(read(path))).toEqual([]);
  });
});

describe('the rules for workflows', () => {
  const good = read('examples/cron/workflow.yml');

  it.each([
    ['an action by its tag', /@[0-9a-f]{40} # v/u, '@v6 # v', 'is not pinned'],
    ['a pin without its version', / # v6\.0\.2/u, '', 'is not pinned'],
    ['a permission too many', 'contents: read', 'contents: write', 'permission contents: write'],
    ['a permission without a reason', / # to check out the configuration/u, '', 'no reason for contents: read'],
    ['no queue', /queue: max/u, 'cancel-in-progress: true', 'no queue: max'],
    ['no limit of time', /timeout-minutes: 15/u, 'continue-on-error: true', 'timeout-minutes'],
    ['a mode that does not exist', 'mode: check', 'mode: watch', 'a mode that does not exist'],
    ['an input that does not exist', 'mode: check', 'mode: check\n          cheese: brie', 'no input cheese'],
  ])('see %s', (_, from, to, words) => {
    const bad = good.replace(from, to);
    expect(bad).not.toBe(good);
    expect(faultsOf(bad).join('\n')).toContain(words);
  });
});

it('every other mock server is one start line, and all of it but the container is run by a test', async () => {
  const { services } = configOf(await load(read('examples/servers/mock-medic.yml'), { mode: 'guard' }));
  const tried = read('test/e2e/servers.test.ts');
  expect(services.filter(({ id }) => !tried.includes(`id: '${id}'`)).map(({ id, launch }) => [id, launch?.background])).toEqual([['gateway', true]]);
  for (const { launch } of services) expect(launch?.command).toMatch(/^(?:npx|docker) /u);
});

it('every data file among the examples is one that Mockoon takes', async () => {
  const data = below('examples/mockoon').filter((path) => path.endsWith('.json'));
  expect(data).toHaveLength(2);
  const { execFileSync } = await import('node:child_process');
  const printed = execFileSync(process.execPath, [join(root, 'node_modules/@mockoon/cli/bin/run.js'), 'validate', '--data', ...data.map((path) => join(root, path))], { encoding: 'utf8' });
  expect(printed).toContain('All environments are valid');
});
