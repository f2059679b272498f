import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { loadConfig } from '../config/load.ts';
import type { Clean } from '../ports.ts';
import { createClean } from '../render/foreign.ts';
import { choose, type Choice } from './choose.ts';
import { configText, elsewhereId } from './config-text.ts';
import { discover, type Discovery } from './discover.ts';
import { placeFile } from './place-file.ts';
import { ciWorkflow, scheduledWorkflow } from './workflow-text.ts';

const lineMax = 300;

/** Where `init` works and speaks. */
export interface InitOptions {
  readonly dir: string;
  readonly stdout: (text: string) => void;
}

/**
 * Looks for mocks in a repository and writes a configuration and a workflow that runs the tests against them, and where there are none
 * examples of both and of a check on a schedule; what exists is left alone.
 * Answers the exit code: 0, or 2 when something could not be written.
 */
export async function init(options: InitOptions): Promise<number> {
  const clean = createClean([]);
  const say = (line: string): void => options.stdout(`${clean(line, lineMax)}\n`);
  if (!(await isFolder(options.dir))) {
    say(`${options.dir} is not a folder; run init in the root of your repository.`);
    return 2;
  }
  const found = await discover(options.dir);
  const choice = await proven(choose(found.finds), options.dir, clean);
  tell(choice, found, options.stdout, clean);
  const files = [
    ['.github/mock-medic.yml', configText(choice, clean)],
    // What lives in the job of its tests has no health between them.
    ...(choice.mocks.length > 0 ? [] : [['.github/workflows/mock-medic.yml', scheduledWorkflow(elsewhereId)] as const]),
    ['.github/workflows/mock-medic-ci.yml', ciWorkflow({ mocks: choice.mocks, installer: found.installer, tested: found.tested })],
  ] as const;
  options.stdout('\n');
  let exitCode = 0;
  for (const [path, text] of files) {
    const placed = await placeFile(options.dir, path, text);
    if (placed.kind === 'written') say(`wrote ${path}`);
    if (placed.kind === 'left-alone') say(`left ${path} alone: it exists already`);
    if (placed.kind === 'failed') say(`could not write ${path}: ${placed.why}`);
    if (placed.kind === 'failed') exitCode = 2;
  }
  if (exitCode === 0) options.stdout(`\n${next(choice)}\n`);
  return exitCode;
}

async function isFolder(dir: string): Promise<boolean> {
  return stat(dir).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
}

/** The choice without what the configuration's own loader would refuse, so that what is written is always accepted. */
async function proven(choice: Choice, dir: string, clean: Clean): Promise<Choice> {
  const readText = (path: string): Promise<string> => readFile(join(dir, path), 'utf8');
  const loaded = await loadConfig({ text: configText(choice, clean), mode: 'guard', environment: {}, readText });
  if (loaded.kind === 'config') return choice;
  const refused = new Map(loaded.problems.map(({ path, message }) => [path.split(/[.[]/u)[1] ?? '', message]));
  const mocks = choice.mocks.filter(({ id }) => !refused.has(id));
  if (mocks.length === choice.mocks.length) throw new Error(`init made a configuration that does not load: ${loaded.problems[0].path} ${loaded.problems[0].message}`);
  const dropped = choice.mocks.filter(({ id }) => refused.has(id)).map(({ id, source }) => ({ kind: 'passed-over', what: source, why: `${id} ${refused.get(id) ?? ''}` }) as const);
  return proven({ mocks, passedOver: [...choice.passedOver, ...dropped] }, dir, clean);
}

function tell(choice: Choice, found: Discovery, stdout: (text: string) => void, clean: Clean): void {
  const line = (text: string): void => stdout(`  ${clean(text, lineMax)}\n`);
  stdout(choice.mocks.length === 0 ? 'Found nothing that serves a mock.\n' : 'Found:\n');
  for (const mock of choice.mocks) line(`${mock.id} on port ${mock.port}, from ${mock.source}`);
  if (choice.passedOver.length > 0) stdout('Left out:\n');
  for (const { what, why } of choice.passedOver) line(`${what}: ${why}`);
  for (const version of fetched(choice)) stdout(`No package.json here names @mockoon/cli, so version: ${version} has npx fetch it; write another version, or install @mockoon/cli and leave version out.\n`);
  if (!found.complete) stdout('The folder is larger than what is looked through; some mocks may have been missed.\n');
  if (found.otherInstaller !== undefined) stdout(`The workflow installs with npm, but there is a ${found.otherInstaller}: put your own installer in its place.\n`);
}

/** The versions of Mockoon that npx is to fetch. */
function fetched({ mocks }: Choice): readonly string[] {
  return [...new Set(mocks.flatMap(({ start }) => (start.kind === 'mockoon' && start.version !== undefined ? [start.version] : [])))];
}

function next(choice: Choice): string {
  if (choice.mocks.length > 0) return 'Next: look through .github/mock-medic.yml, then run `mock-medic validate`.\nThese mocks live as long as the job of their tests. For services that run elsewhere a workflow can check on a schedule: see examples/cron of Mock Medic.';
  return 'Next: put your own services in place of the examples in .github/mock-medic.yml, then run `mock-medic validate`.\nThe workflows run only by hand until you give them back the triggers that they name.';
}
