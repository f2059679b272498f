import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Builds `dist/` (or the folder named as the first argument): one bundle whose parts load on demand,
 * and beside it one file of two lines for each entry, so that the action and the command line share every byte.
 */
const root = join(import.meta.dirname, '..');
const out = process.argv[2] ?? join(root, 'dist');
const bin = (name: string): string => join(root, 'node_modules', '.bin', name);
const quiet: ExecFileSyncOptions = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };

const work = mkdtempSync(join(root, 'lib-'));
try {
  const compiled = join(work, 'js');
  const bundled = join(work, 'bundle');
  execFileSync(bin('tsc'), ['--noEmit', 'false', '--outDir', compiled, '-p', 'tsconfig.build.json'], quiet);
  execFileSync(bin('ncc'), ['build', join(compiled, 'main.js'), '-o', bundled, '--license', 'licenses.txt'], quiet);
  for (const entry of ['action', 'cli'] as const) {
    const shebang = entry === 'cli' ? '#!/usr/bin/env node\n' : '';
    writeFileSync(join(bundled, `${entry}.js`), `${shebang}import { ${entry} } from './index.js';\nawait ${entry}();\n`, { mode: 0o755 });
  }
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const name of readdirSync(bundled)) cpSync(join(bundled, name), join(out, name), { recursive: true });
} finally {
  rmSync(work, { recursive: true, force: true });
}
