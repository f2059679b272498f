import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { minifySync, parseSync, Visitor } from 'rolldown/utils';
import { licences } from './licenses.ts';

/**
 * Builds `dist/` (or the folder named as the first argument): one bundle whose parts load on demand,
 * and beside it one file of two lines for each entry, so that the action and the command line share every byte.
 */
const root = join(import.meta.dirname, '..');
const out = process.argv[2] ?? join(root, 'dist');
const bin = (name: string): string => join(root, 'node_modules', '.bin', name);
const run = (name: string, args: readonly string[]): unknown => execFileSync(bin(name), args, quiet);
const quiet: ExecFileSyncOptions = { cwd: root, stdio: ['ignore', 2, 2] };

// At this depth a relative path into node_modules means the same from the source and from what is compiled of it,
// and the name, which ncc hashes into the bundle, never changes.
const compiled = join(root, 'lib');
const bundled = mkdtempSync(join(tmpdir(), 'mock-medic-build-'));
const mapped = mkdtempSync(join(tmpdir(), 'mock-medic-maps-'));
try {
  rmSync(compiled, { recursive: true, force: true });
  run('tsc', ['--noEmit', 'false', '--outDir', compiled, '-p', 'tsconfig.build.json']);
  useSmallBuilds(compiled);
  run('ncc', ['build', join(compiled, 'main.js'), '-o', bundled]);
  // ncc leaves packages of parts that load on demand out of its own list of licences; the source maps name them all.
  run('ncc', ['build', join(compiled, 'main.js'), '-o', mapped, '--source-map', '--no-source-map-register']);
  writeFileSync(join(bundled, 'licenses.txt'), licences(root, mapped));
  withoutComments(bundled);
  for (const entry of ['action', 'post', 'guard', 'cli'] as const) {
    const shebang = entry === 'cli' ? '#!/usr/bin/env node\n' : '';
    writeFileSync(join(bundled, `${entry}.js`), `${shebang}import { ${entry} } from './index.js';\nawait ${entry}();\n`, { mode: 0o755 });
  }
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  cpSync(bundled, out, { recursive: true });
} finally {
  rmSync(bundled, { recursive: true, force: true });
  rmSync(mapped, { recursive: true, force: true });
  rmSync(compiled, { recursive: true, force: true });
}

/** Comments are a fifth of the bundle, and are read in the source. Names and lines stay, licences, and which module begins where: what runs with a token should be readable. */
function withoutComments(folder: string): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.js'))) {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8').replaceAll(/^;?\/\/ CONCATENATED MODULE: (.+)$/gm, ';/*! module $1 */');
    const { code, errors } = minifySync(name, text, { compress: false, mangle: false, codegen: { removeWhitespace: false, legalComments: 'inline' } });
    if (errors.length > 0) throw new Error(`${name} cannot be read: ${errors[0]?.message}`);
    writeFileSync(path, outdented(name, code));
  }
}

/** The code of every module stands two levels deep in the bundle, which alone is a twentieth of it. What stands within a template is text, and stays. */
function outdented(name: string, code: string): string {
  const templates: { readonly start: number; readonly end: number }[] = [];
  new Visitor({ TemplateElement: ({ start, end }) => void templates.push({ start, end }) }).visit(parseSync(name, code).program);
  const long = templates.filter(({ start, end }) => code.slice(start, end).includes('\n'));
  const outer = code.replaceAll(/^\t\t/gm, (tabs, at: number) => (long.some(({ start, end }) => start < at && at < end) ? tabs : ''));
  if (dense(name, outer) !== dense(name, code)) throw new Error(`${name} is another program without its indentation`);
  return outer;
}

function dense(name: string, code: string): string {
  return minifySync(name, code, { compress: false, mangle: false, codegen: { removeWhitespace: true } }).code;
}

/** valibot brings a small build of itself, which its front door does not name; the other is two and a half times as long. */
function useSmallBuilds(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))) {
    const path = join(folder, name);
    const small = relative(dirname(path), join(root, 'node_modules', 'valibot', 'dist', 'index.min.mjs')).replaceAll('\\', '/');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(`from 'valibot'`, `from '${small}'`));
  }
}
