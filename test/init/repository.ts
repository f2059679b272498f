import { mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { init } from '../../src/init/init.ts';

const examples = join(import.meta.dirname, '..', '..', 'examples', 'mockoon');

/** A real Mockoon data file: GET and POST /orders on port 3001. */
export const ordersFile = readFileSync(join(examples, 'orders.json'), 'utf8');
/** A real Mockoon data file: GET /users on port 3002. */
export const usersFile = readFileSync(join(examples, 'users.json'), 'utf8');

/** A temporary folder that goes away with the test. */
export function temporaryFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'mock-medic-init-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** A folder that holds these files. */
export function repository(files: Readonly<Record<string, string>>): string {
  const dir = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}

/** Runs `init` in a folder; what it answered and printed, and what it wrote. */
export async function runInit(dir: string): Promise<{ readonly code: number; readonly printed: string; readonly config: string; readonly cron: string; readonly ci: string }> {
  const printed: string[] = [];
  const code = await init({ dir, stdout: (text) => void printed.push(text) });
  const read = (path: string): string => {
    try {
      return readFileSync(join(dir, '.github', path), 'utf8');
    } catch {
      return '';
    }
  };
  return { code, printed: printed.join(''), config: read('mock-medic.yml'), cron: read('workflows/mock-medic.yml'), ci: read('workflows/mock-medic-ci.yml') };
}

/** Every path below a folder, sorted. */
export function pathsIn(dir: string): readonly string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort();
}
