import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { markedProcesses, type MarkedProcesses } from '../adapters/operator/marked-processes.ts';
import { createWorkplace, runCli, type Workplace } from './dist.ts';

const root = join(import.meta.dirname, '..', '..');
let temporary: Workplace;
let marked: MarkedProcesses;

beforeEach(() => {
  temporary = createWorkplace();
  marked = markedProcesses('demo');
});
afterEach(() => {
  marked.kill();
  temporary.remove();
});

test('the demo plays an incident’s whole life and leaves nothing behind', { timeout: 90_000 }, async () => {
  // Others may be at work in the checkout, so only what is new counts.
  const status = (): readonly string[] => execFileSync('git', ['status', '--porcelain', '--untracked-files=all'], { cwd: root, encoding: 'utf8' }).split('\n').filter((line) => line.startsWith('??'));
  const before = status();
  const { code, stdout, stderr } = await runCli(['demo'], { cwd: root, env: { ...marked.env, TMPDIR: temporary.folder } });
  expect([code, stderr], stdout).toEqual([0, '']);
  const acts = ['healthy', 'Healed by itself. Nobody is needed.', 'exit code 1', 'You are needed.', 'Up since ', 'an incident\'s whole life'];
  const places = acts.map((words) => stdout.indexOf(words));
  expect(places, stdout).not.toContain(-1);
  expect(places, 'in this order').toEqual(places.toSorted((a, b) => a - b));
  expect(stdout.match(/^.*exit code \d/gm)?.map((line) => line.at(-1))).toEqual(['0', '0', '1', '0']);
  expect(await marked.gone(1_000)).toEqual([]);
  expect(readdirSync(temporary.folder)).toEqual([]);
  expect(status()).toEqual(before);
});

test('without Mockoon beside it the demo says what to install, and writes nothing', async () => {
  const { code, stdout } = await runCli(['demo'], { cwd: temporary.folder, env: { TMPDIR: temporary.folder } });
  expect([code, stdout]).toEqual([2, expect.stringContaining('npm i -D @mockoon/cli')]);
  expect(readdirSync(temporary.folder)).toEqual([]);
});
