import { readFileSync } from 'node:fs';
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

test('the sample issue is one that the renderer has written', () => {
  const sample = /<!-- sample issue -->\n([^]*?)\n<!-- end of sample issue -->/.exec(readme)?.[1] ?? '';
  const lines = sample.split('\n').map((line) => line.replace(/^> ?/, '')).filter((line) => line !== '');
  const golden = read('test/render/golden/down-exhausted.md').split('<details>')[0] ?? '';
  const written = golden.replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1').split('\n').map((line) => line.trimEnd()).filter((line) => line !== '' && !line.startsWith('<!--'));
  expect(lines.slice(1).map((line) => line.trimEnd())).toEqual(written);
});

test('every YAML in the README and the reference can be read, and its configuration is valid', async () => {
  const blocks = [...`${readme}\n${read('docs/configuration.md')}`.matchAll(/```yaml\n([^]*?)```/g)].map(([, text = '']) => text);
  expect(blocks.length).toBeGreaterThan(2);
  for (const text of blocks) {
    const value = parse(text) as Record<string, unknown>;
    if (!('services' in value)) continue;
    const loaded = await loadConfig({ text, mode: 'check', environment: { MOCK_ADMIN_TOKEN: 'a-token-of-some-length' }, readText: () => Promise.resolve(read('examples/mockoon/users.json')) });
    expect(loaded.kind === 'problems' ? loaded.problems : []).toEqual([]);
  }
});
