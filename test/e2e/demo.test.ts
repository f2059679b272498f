import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from './dist.ts';
import { listens } from './mockoon.ts';

const root = join(import.meta.dirname, '..', '..');

test('the demo plays an incident’s whole life and leaves nothing behind', { timeout: 90_000 }, async () => {
  const status = (): string => execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
  const folders = (): readonly string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('mock-medic-demo-'));
  const before = { status: status(), folders: folders() };
  const { code, stdout } = await runCli(['demo'], { cwd: root });
  expect(code, stdout).toBe(0);
  const told = [/healthy/, /Healed by itself\. Nobody is needed\./, /DOWN since .* You are needed\./, /Up since .*\n/, /exit code 1/];
  for (const words of told) expect(stdout).toMatch(words);
  expect({ status: status(), folders: folders() }).toEqual(before);
  const port = Number(/refused on :(\d+)/.exec(stdout)?.[1]);
  expect(await listens(port)).toBe(false);
});
