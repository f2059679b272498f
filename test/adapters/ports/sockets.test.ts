import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { listenersOf } from '../../../src/adapters/ports/sockets.ts';

const isLinux = process.platform === 'linux';
/** What a program begins with that listens; `listen` gives the port. */
const listening = `
  const net = require('node:net');
  const listen = (options) => new Promise((done) => { const server = net.createServer().listen({ port: 0, ...options }, () => done(server.address().port)); });
`.replaceAll('\n', ' ');
const forEver = 'setInterval(() => undefined, 1000);';

/** Runs a program of Node's in a group of its own until the test is over; waits for as many lines as `count` from it and its children, and gives them sorted. */
async function run(program: string, count: number): Promise<{ readonly pid: number; readonly lines: readonly string[] }> {
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  const pid = child.pid ?? 0;
  onTestFinished(() => void process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL'));
  const lines: string[] = [];
  for await (const line of createInterface(child.stdout)) if (lines.push(line) === count) break;
  expect(lines).toHaveLength(count);
  return { pid, lines: lines.toSorted() };
}

describe('where a process listens', () => {
  test('each address is told as it was bound', async () => {
    const program = `${listening}
      (async () => {
        console.log('127.0.0.1:' + (await listen({ host: '127.0.0.1' })));
        console.log('[::1]:' + (await listen({ host: '::1' })));
        console.log('0.0.0.0:' + (await listen({ host: '0.0.0.0' })));
        console.log('[::]:' + (await listen({ host: '::', ipv6Only: true })));
        console.log('[::]:' + (await listen({ host: '::' })));
      })();`;
    const { pid, lines } = await run(program, 5);
    expect(await listenersOf(pid)).toEqual(lines);
  });

  test('what its children started counts, and what others run does not', async () => {
    const leaf = (host: string): string => `${listening} listen({ host: '${host}' }).then((port) => console.log((net.isIPv6('${host}') ? '[${host}]:' : '${host}:') + port));`;
    const middle = `
      const { spawn } = require('node:child_process');
      for (const program of ${JSON.stringify([leaf('127.0.0.1'), leaf('::1')])}) spawn(process.execPath, ['-e', program], { stdio: 'inherit' });
      ${forEver}`;
    const root = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(middle)}], { stdio: 'inherit' }); ${forEver}`;
    const [tree, other] = await Promise.all([run(root, 2), run(leaf('127.0.0.1'), 1)]);
    expect(await listenersOf(tree.pid)).toEqual(tree.lines);
    expect(await listenersOf(other.pid)).toEqual(other.lines);
  });

  test.skipIf(process.platform === 'win32')('what runs on in its group when it has ended itself counts', async () => {
    const leaf = `${listening} listen({ host: '127.0.0.1' }).then((port) => console.log('127.0.0.1:' + port));`;
    const { pid, lines } = await run(`require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(leaf)}], { stdio: 'inherit' }).unref();`, 1);
    expect(await listenersOf(pid)).toEqual(lines);
  });

  test('the root need not lead its group', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const address = server.address();
      expect(await listenersOf(process.pid)).toContain(`127.0.0.1:${typeof address === 'object' ? address?.port : address}`);
    } finally {
      server.close();
    }
  });

  test('a process without listeners listens nowhere', async () => {
    const { pid } = await run(`console.log('on'); ${forEver}`, 1);
    expect(await listenersOf(pid)).toEqual([]);
  });

  test('of a process that has ended and left nobody, nothing is said', async () => {
    const child = spawn(process.execPath, ['-e', ''], { stdio: 'ignore', detached: true });
    await once(child, 'exit');
    expect(await listenersOf(child.pid ?? 0)).toBeUndefined();
  });

  test('a connection is no listener', async () => {
    const { pid, lines } = await run(`${listening} listen({ host: '127.0.0.1' }).then((port) => net.connect(port, '127.0.0.1', () => console.log('127.0.0.1:' + port)));`, 1);
    expect(await listenersOf(pid)).toEqual(lines);
  });

  test('at most ten are told', async () => {
    const program = `${listening} (async () => { for (let n = 0; n < 15; n += 1) console.log('127.0.0.1:' + (await listen({ host: '127.0.0.1' }))); })();`;
    const { pid, lines } = await run(program, 15);
    expect(await listenersOf(pid)).toEqual(lines.slice(0, 10));
  });

  test.skipIf(!isLinux)('two sockets at one place are told once', async () => {
    const { pid, lines } = await run(`${listening} listen({ host: '127.0.0.1', reusePort: true }).then(async (port) => console.log('127.0.0.1:' + (await listen({ host: '127.0.0.1', port, reusePort: true }))));`, 1);
    expect(await listenersOf(pid)).toEqual(lines);
  });

  test.skipIf(!isLinux)('a socket that a child has inherited is told once', async () => {
    const program = `${listening}
      const server = net.createServer().listen(0, '127.0.0.1', () => {
        require('node:child_process').spawn(process.execPath, ['-e', 'console.log(1); ${forEver}'], { stdio: ['ignore', 'pipe', 'inherit', server._handle.fd] })
          .stdout.once('data', () => console.log('127.0.0.1:' + server.address().port));
      });`;
    const { pid, lines } = await run(program, 1);
    expect(await listenersOf(pid)).toEqual(lines);
  });

  test.skipIf(!isLinux)('a process that may not be looked into is not said to listen nowhere', async () => {
    // The system hides the files of a process from its own account when that may not read the program; root sees all.
    const file = pathToFileURL(join(import.meta.dirname, '..', '..', '..', 'src', 'adapters', 'ports', 'sockets.ts')).href;
    const program = `
      import { spawn } from 'node:child_process';
      import { chmodSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs';
      import { once } from 'node:events';
      import { listenersOf } from ${JSON.stringify(file)};
      const folder = mkdtempSync(${JSON.stringify(join(tmpdir(), 'mock-medic-hidden-'))});
      copyFileSync('/bin/sleep', folder + '/sleep');
      chmodSync(folder + '/sleep', 0o111);
      const child = spawn(folder + '/sleep', ['60'], { stdio: 'ignore' });
      await once(child, 'spawn');
      console.log(await listenersOf(process.pid), await listenersOf(child.pid));
      child.kill('SIGKILL');
      rmSync(folder, { recursive: true });`;
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], { cwd: '/', ...nobody });
    expect(stdout).toBe('undefined undefined\n');
  });
});
