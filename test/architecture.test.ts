import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', 'src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts')).toSorted();
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');
/** The code without comments, strings' contents kept. */
const codeOf = (file: string): string => textOf(file).replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '');

/** Every module that a file names, and whether it is only for its types or on demand. */
function importsOf(file: string): readonly string[] {
  return [...codeOf(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) => (name.startsWith('.') ? relative(root, join(root, dirname(file), name)) : name));
}

const layerOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? file) : file.replace(/\.ts$/, ''));
const isOwn = (name: string): boolean => name.endsWith('.ts') && !name.startsWith('..');

/** Who may import whom; what is not named may be imported by the entries alone. */
const verbs = ['examine', 'ready', 'recover', 'revive', 'reconcile', 'scribe', 'attend', 'attend-all', 'cut-off', 'suspicion', 'run-tools', 'maintenance', 'keep', 'life', 'trial', 'guard', 'limit', 'orphans'];
const allowed: Readonly<Record<string, readonly string[]>> = {
  domain: ['domain'],
  ports: ['domain'],
  ...Object.fromEntries(verbs.map((verb) => [verb, ['domain', 'ports', ...verbs]])),
  run: ['domain', 'ports', ...verbs],
  probes: ['domain', 'ports', 'probes'],
  render: ['domain', 'ports', 'render'],
  config: ['domain', 'ports', 'config', 'maintenance'],
  adapters: ['domain', 'ports', 'adapters', 'render'],
  init: ['init', 'config', 'render', 'ports', 'domain'],
  demo: ['demo'],
  stop: [],
  version: [],
};

describe('the house', () => {
  test('imports point inward', () => {
    const wrong = files.flatMap((file) => {
      const may = allowed[layerOf(file)];
      return may === undefined ? [] : importsOf(file).filter(isOwn).filter((target) => !may.includes(layerOf(target))).map((target) => `${file} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  test('nothing outside src is imported, but for two files of libraries whose front doors are too heavy', () => {
    const outside = files.flatMap((file) => importsOf(file).filter((target) => target.startsWith('..')));
    expect(outside).toEqual(['../node_modules/@actions/core/lib/command.js', '../node_modules/@actions/github/lib/context.js']);
  });

  test('the entries are imported by nobody but main', () => {
    expect(files.filter((file) => file !== 'main.ts' && importsOf(file).some((target) => ['action.ts', 'cli.ts', 'main.ts'].includes(target)))).toEqual([]);
  });

  test('there are no cycles', () => {
    const graph = new Map(files.map((file) => [file, importsOf(file).filter(isOwn)]));
    const done = new Set<string>();
    const walk = (file: string, trail: readonly string[]): readonly string[] => {
      if (trail.includes(file)) return [[...trail.slice(trail.indexOf(file)), file].join(' -> ')];
      if (done.has(file)) return [];
      done.add(file);
      return (graph.get(file) ?? []).flatMap((target) => walk(target, [...trail, file]));
    };
    expect(files.flatMap((file) => walk(file, []))).toEqual([]);
  });

  test('the domain is pure and synchronous, and knows no library but the one that reads markers', () => {
    const domain = files.filter((file) => layerOf(file) === 'domain');
    expect(domain.length).toBeGreaterThan(10);
    const impure = /\bnew Date\b|\bDate(?:\.|\()|\bperformance\.|\bcrypto\.|\bglobalThis\b|\bfetch\(|Math\.random|\bprocess\.|\basync\b|\bawait\b|\bPromise\b|\bset(?:Timeout|Interval|Immediate)\b|\bconsole\./;
    expect(domain.filter((file) => impure.test(codeOf(file)))).toEqual([]);
    const libraries = domain.flatMap((file) => importsOf(file).filter((target) => !isOwn(target)).map((target) => `${file}: ${target}`));
    expect(libraries).toEqual(['domain/marker.ts: valibot']);
  });

  test('undici is never loaded whole, and a healthy run loads none of it', () => {
    const users = files.filter((file) => /(?<!import type .*)from 'undici'|import\('undici'\)/.test(codeOf(file)));
    expect(users).toEqual([]);
  });

  test('there are no default exports, barrels or drawers', () => {
    expect(files.filter((file) => /\bexport default\b|\bexport \* from\b/.test(codeOf(file)))).toEqual([]);
    expect(files.filter((file) => /(?:^|\/)(?:index|utils?|types|helpers?|common|misc)\.ts$/.test(file))).toEqual([]);
  });

  test('a file fits in the head', () => {
    const long = files.filter((file) => textOf(file).split('\n').length > (layerOf(file) === 'domain' ? 180 : 290));
    expect(long).toEqual([]);
  });

  test('every export of the domain and the ports says what it is', () => {
    const bare = files
      .filter((file) => ['domain', 'ports'].includes(layerOf(file)))
      .flatMap((file) => [...textOf(file).matchAll(/(?<!\*\/\n)(?<=\n)export (?:async )?(?:function|const|class) (\w+)/g)].map(([, name]) => `${file}: ${name}`));
    expect(bare).toEqual([]);
  });
});
