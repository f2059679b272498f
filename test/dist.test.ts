import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

/** What the built action loads for one check, recorded on GitHub: files of `dist/` and Node's own modules. */
async function loadedBy(service: (url: string) => string): Promise<{ readonly stdout: string; readonly files: readonly string[]; readonly natives: readonly string[] }> {
  const server = createServer((_request, response) => response.end('[]'));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const spy = `import { registerHooks } from 'node:module'; const files = []; registerHooks({ load(url, context, next) { files.push(url); return next(url, context); } });
process.on('exit', () => console.error(JSON.stringify({ files, natives: process.moduleLoadList })));`;
  const env = { PATH: process.env['PATH'] ?? '', GITHUB_API_URL: url, GITHUB_REPOSITORY: 'acme/mocks', GITHUB_EVENT_NAME: 'schedule', 'INPUT_GITHUB-TOKEN': 'ghs_0123456789', INPUT_CONFIG: `services: { mock: ${service(url)} }`, 'INPUT_FAIL-ON': 'never' };
  try {
    // A record that this server cannot keep fails the step, which is nothing to us here.
    const { stdout, stderr } = await new Promise<{ stdout: string; stderr: string }>((resolve) => {
      execFile(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(spy)}`, join(dist, 'action.js')], { env }, (_fault, stdout, stderr) => resolve({ stdout, stderr }));
    });
    const { files, natives } = JSON.parse(stderr.trim().split('\n').at(-1) ?? '') as { files: readonly string[]; natives: readonly string[] };
    return { stdout, files: files.filter((name) => name.startsWith('file:')).map((name) => fileURLToPath(name)), natives };
  } finally {
    server.close();
  }
}

const bytesOf = (files: readonly string[]): number => files.reduce((sum, file) => sum + statSync(file).size, 0);
/** Our own source files that are within files of the bundle. */
const modulesIn = (files: readonly string[]): readonly string[] => files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^\s*\/\*! module \.\/lib\/(.+)\.js \*\/$/gm)].map(([, name = '']) => name));

const functionsIn = (files: readonly string[], wanted: RegExp): readonly string[] => files.flatMap((file) => readFileSync(file, 'utf8').match(wanted) ?? []);

test('a healthy run of the action loads neither HTTP/2 nor TLS nor crypto nor child processes', async () => {
  const { stdout, natives } = await loadedBy((url) => `"${url}/health"`);
  expect(stdout).toContain('1 healthy');
  expect(natives.filter((name) => /^NativeModule (?:http2|tls|crypto|child_process|https|zlib)$/.test(name))).toEqual([]);
});

test('a healthy run loads no part of the bundle that only an outage, a local record or another command needs', async () => {
  const healthy = await loadedBy((url) => `"${url}/health"`);
  expect(healthy.stdout).toContain('1 healthy');
  expect(bytesOf(healthy.files)).toBeLessThan(1_000_000);
  const rare = /^(?:adapters\/(?:operator|local|guards|keeper|ports|mockoon)|init|demo|domain\/guard|daemon|guard|keep|render\/(?:incident|timeline)|config\/(?:mockoon$|print))/;
  expect(modulesIn(healthy.files).filter((name) => rare.test(name))).toEqual([]);

  const down = await loadedBy(() => '{ url: "http://127.0.0.1:1", timeout: 1s, retry-interval: 10ms, recovery: [{ run: "true", settle: 10ms }] }');
  expect(modulesIn(down.files), 'or this test could see nothing').toEqual(expect.arrayContaining(['render/incident']));
  // What several parts share stands in the bundle without its name, but with its functions.
  const shared = /function (?:runCommand|endService|createKeeper|reapLeftovers|beginGuard|followCalls|createPortMap|beginJournal)\(/g;
  expect(functionsIn(healthy.files, shared)).toEqual([]);
  expect(functionsIn(down.files, shared), 'or this test could see nothing').toEqual(['function runCommand(']);
});

test('scripts run on Node 24, and the version is told alike everywhere', () => {
  expect(process.versions.node).toMatch(/^24\./);
  const { version: packaged } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(version).toBe(packaged);
  expect(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')).toContain(`## ${packaged}`);
});
