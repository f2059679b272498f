import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { withTables } from '../scripts/readme.ts';
import { loadConfig } from '../src/config/load.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const readme = read('README.md');

test('the tables of inputs and outputs are those of action.yml', () => {
  expect(withTables(readme, read('action.yml')), 'run node scripts/readme.ts').toBe(readme);
});

test('the sample summary is one that the renderer has written', () => {
  const sample = /<!-- sample summary -->\n([^]*?)\n<!-- end of sample summary -->/.exec(readme)?.[1] ?? '';
  expect(sample.split('\n').map((line) => line.replace(/^> ?/, ''))).toEqual((read('test/render/golden/summary-guard-crash.md').split('\n<details>')[0] ?? '').trimEnd().split('\n'));
  expect(read('test/render/golden/summary-guard-innocent.md')).toContain(/"(The mocks were up throughout[^"]*)"/.exec(readme)?.[1] ?? 'no such sentence');
});

test('the sample issue is one that the renderer has written', () => {
  const sample = /<!-- sample issue -->\n([^]*?)\n<!-- end of sample issue -->/.exec(readme)?.[1] ?? '';
  const lines = sample.split('\n').map((line) => line.replace(/^> ?/, '')).filter((line) => line !== '');
  const golden = read('test/render/golden/down-exhausted.md').split('<details>')[0] ?? '';
  const written = golden.replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1').split('\n').map((line) => line.trimEnd()).filter((line) => line !== '' && !line.startsWith('<!--'));
  expect(lines.slice(1).map((line) => line.trimEnd())).toEqual(written);
});

const blocks = [...[readme, read('docs/configuration.md'), read('docs/guard.md')].join('\n').matchAll(/```yaml\n([^]*?)```/g)].map(([, text = '']) => text);

test('every YAML in the README and the pages about configuration and guard can be read, and its configuration is valid', async () => {
  expect(blocks.length).toBeGreaterThan(2);
  for (const text of blocks) {
    const value = parse(text) as Record<string, unknown>;
    if (!('services' in value)) continue;
    const loaded = await loadConfig({ text, mode: 'guard', environment: { MOCK_ADMIN_TOKEN: 'a-token-of-some-length' }, readText: () => Promise.resolve(read('examples/mockoon/users.json')) });
    expect(loaded.kind === 'problems' ? loaded.problems : []).toEqual([]);
  }
});

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}

test('every workflow and step there gives the action only inputs that it has, and no shell line an expression', () => {
  const { inputs } = parse(read('action.yml')) as { inputs: Record<string, unknown> };
  const steps = blocks.flatMap((text): readonly Step[] => {
    const value = parse(text) as readonly Step[] | { readonly jobs?: Readonly<Record<string, { readonly steps: readonly Step[] }>> };
    return 'jobs' in value ? Object.values(value.jobs ?? {}).flatMap((job) => job.steps) : Array.isArray(value) ? (value as readonly Step[]) : [];
  });
  const ours = steps.filter(({ uses }) => uses?.includes('mock-medic') === true);
  expect(ours.length).toBeGreaterThanOrEqual(6);
  expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  for (const name of ours.flatMap((step) => Object.keys(step.with ?? {}))) expect(Object.keys(inputs)).toContain(name);
});

test('every page that the README leads to is there', () => {
  const pages = [...`${readme}${read('docs/configuration.md').replaceAll('](', '](docs/')}`.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, page = '']) => page);
  expect(pages.length).toBeGreaterThan(3);
  expect(pages.filter((page) => !existsSync(join(root, page)))).toEqual([]);
});

test('the README names the commands, options and exit codes that the command line has', () => {
  const helpFor = (...args: readonly string[]): string => execFileSync(process.execPath, [join(root, 'dist', 'cli.js'), ...args, '--help'], { encoding: 'utf8' });
  const help = helpFor();
  const section = /## Command line\n([^]*?)\n## /.exec(readme)?.[1] ?? '';
  const words = (text: string, pattern: RegExp): readonly string[] => [...new Set(text.match(pattern))].toSorted();
  const options = words(section, /--[a-z][a-z-]*/g);
  const commands = /mock-medic (.*)/.exec(section)?.[1]?.split('|').map((word) => word.trim().split(' ')[0] ?? '') ?? [];
  expect(commands).toEqual([...new Set([...help.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name))]);
  expect(options).toEqual(words(commands.map((command) => helpFor(command)).join('\n'), /--[a-z][a-z-]*/g).filter((name) => name !== '--version'));
  const codes = /Exit codes: (.*)/.exec(help)?.[1] ?? 'none';
  expect(section.replaceAll('configuration', 'config').replaceAll(/[.\n]/g, ' ')).toContain(codes.replaceAll('configuration', 'config'));
});
