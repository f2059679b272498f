import { access, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/**
 * The command that runs the Mockoon installed in a folder or above it, or undefined when there is none; never rejects.
 * It names the package's script and the `node` on PATH, which is what the links in `node_modules/.bin` come to:
 * one process on every system, where `npx` takes three and half a second, and `.bin` on Windows puts a shell before it.
 */
export async function findMockoonCli(folder: string): Promise<readonly [string, ...string[]] | undefined> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const script = await scriptOf(join(at, 'node_modules', '@mockoon', 'cli'));
    if (script !== undefined) return ['node', script];
    if (dirname(at) === at) return undefined;
  }
}

async function scriptOf(home: string): Promise<string | undefined> {
  try {
    const { bin } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { readonly bin?: unknown };
    const named: unknown = typeof bin === 'object' && bin !== null ? (bin as Readonly<Record<string, unknown>>)['mockoon-cli'] : bin;
    if (typeof named !== 'string') return undefined;
    const script = join(home, named);
    await access(script);
    return script;
  } catch {
    return undefined;
  }
}
