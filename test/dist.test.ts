import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { version } from '../src/version.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const contents = (folder: string): Record<string, string> => Object.fromEntries(readdirSync(folder).toSorted().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

test('dist is built from this src, byte for byte', { timeout: 120_000 }, () => {
  const fresh = mkdtempSync(join(tmpdir(), 'mock-medic-dist-'));
  try {
    execFileSync(process.execPath, [join(root, 'scripts', 'build.ts'), fresh], { stdio: 'ignore' });
    const [built, committed] = [contents(fresh), contents(dist)];
    expect(Object.keys(committed), 'run npm run build and commit dist').toEqual(Object.keys(built));
    const stale = Object.keys(built).filter((name) => built[name] !== committed[name]);
    expect(stale, 'run npm run build and commit dist').toEqual([]);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
});

test('dist holds less than 2.5 MB of JavaScript', () => {
  const bytes = readdirSync(dist).filter((name) => name.endsWith('.js')).reduce((sum, name) => sum + statSync(join(dist, name)).size, 0);
  expect(bytes).toBeLessThan(2_500_000);
});

test('a healthy run of the action loads neither HTTP/2 nor TLS nor crypto nor child processes', async () => {
  const server = createServer((_request, response) => response.end('[]'));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const spy = `data:text/javascript,${encodeURIComponent("process.on('exit', () => console.error(JSON.stringify(process.moduleLoadList.filter((name) => /^NativeModule (?:http2|tls|crypto|child_process|https|zlib)$/.test(name)))))")}`;
  const env = { PATH: process.env['PATH'] ?? '', GITHUB_API_URL: url, GITHUB_REPOSITORY: 'acme/mocks', GITHUB_EVENT_NAME: 'schedule', 'INPUT_GITHUB-TOKEN': 'ghs_0123456789', INPUT_CONFIG: `services: { mock: "${url}/health" }` };
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--import', spy, join(dist, 'action.js')], { env });
    expect(stdout).toContain('1 healthy');
    expect(stderr.trim().split('\n').at(-1)).toBe('[]');
  } finally {
    server.close();
  }
});

test('scripts run on Node 24, and the version is told alike everywhere', () => {
  expect(process.versions.node).toMatch(/^24\./);
  const { version: packaged } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(version).toBe(packaged);
  expect(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')).toContain(`## ${packaged}`);
});
