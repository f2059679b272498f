import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type ListenOptions } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createPortMap, freePort } from '../../../src/adapters/ports/port-map.ts';

const taken = (port: number): Promise<string | undefined> => createPortMap().taken(port);
const none: ReadonlySet<number> = new Set();
const isLinux = process.platform === 'linux';
/** An address of this machine that is not a loopback one. */
const outer = Object.values(networkInterfaces()).flat().find((each) => each?.family === 'IPv4' && !each.internal)?.address;

/** Listens in this process until the test is over, and gives the port. */
async function listen(options: ListenOptions): Promise<number> {
  const server = createServer((socket) => socket.resume()).listen({ port: 0, ...options });
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** Runs a program of Node's until the test is over, and gives its number when it has printed something. */
async function run(program: string, ...args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, ['-e', program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child.pid ?? 0;
}

describe('a port', () => {
  test('that nobody uses is free', async () => {
    expect(await taken(await freePort(none))).toBeUndefined();
  });

  test('is as free afterwards as it was before', async () => {
    const port = await freePort(none);
    await Promise.all([taken(port), taken(await freePort(new Set([port])))]);
    expect(await listen({ port, host: '::' })).toBe(port);
  });

  test.skipIf(!isLinux)('that was free before is looked at again without taking the connections of others', async () => {
    const [map, port] = [createPortMap(), await freePort(none)];
    await map.taken(port);
    const program = "const { connect } = require('node:net'); let n = 0; const look = () => { const s = connect(Number(process.argv[1]), '127.0.0.1'); s.on('error', () => ((n += 1) < 300 ? setImmediate(look) : process.exit(0))); s.on('connect', () => process.exit(1)); }; look();";
    const client = spawn(process.execPath, ['-e', program, String(port)], { stdio: 'inherit' });
    const over = once(client, 'exit');
    while (client.exitCode === null) {
      expect(await map.taken(port)).toBeUndefined();
      await new Promise(setImmediate);
    }
    expect(await over).toEqual([0, null]);
  });

  test('that was free before and is listened on now is taken', async () => {
    const map = createPortMap();
    const port = await freePort(none);
    expect(await map.taken(port)).toBeUndefined();
    await listen({ port, host: '127.0.0.1' });
    expect(await map.taken(port)).toContain(`127.0.0.1:${port} is held by`);
  });

  test.skipIf(!isLinux || outer === undefined)('that was free before and is listened on at an outer address now is only found by a thorough look', async () => {
    const map = createPortMap();
    const port = await freePort(none);
    await map.taken(port);
    await listen({ port, host: outer });
    expect(await map.taken(port)).toBeUndefined();
    expect(await map.held(port)).toMatch(/ is held by .+ \(pid \d+\)$/);
  });

  test.for([
    ['127.0.0.1', { host: '127.0.0.1' }, '127.0.0.1'],
    ['::1 alone', { host: '::1' }, '[::1]'],
    ['every address of IPv4', { host: '0.0.0.0' }, '127.0.0.1'],
    ['every address of IPv6 alone', { host: '::', ipv6Only: true }, '[::1]'],
    ['every address of both', { host: '::' }, '127.0.0.1'],
    ['an address of IPv4 that is written as one of IPv6', { host: '::ffff:127.0.0.1' }, '127.0.0.1'],
  ] as const)('that is listened on at %s is taken, and who holds it is told', async ([, options, address]) => {
    const port = await listen(options);
    expect(await taken(port)).toMatch(new RegExp(`^${address.replaceAll(/[[\].]/g, '\\$&')}:${port} is held by .+ \\(pid ${process.pid}\\)$`));
  });

  test.skipIf(!isLinux || outer === undefined)('that is listened on at an outer address is taken for a mock of all addresses', async () => {
    expect(await taken(await listen({ host: outer }))).toMatch(new RegExp(` is held by .+ \\(pid ${process.pid}\\)$`));
  });

  test.skipIf(!isLinux)('from which somebody has connected is taken, though nobody listens there', async () => {
    const client = connect(await listen({ host: '127.0.0.1' }), '127.0.0.1');
    onTestFinished(() => void client.destroy());
    await once(client, 'connect');
    expect(await taken(client.localPort ?? 0)).toBe(`127.0.0.1:${client.localPort} is held by another process`);
  });

  test.skipIf(!isLinux)('whose addresses two processes share is held by the one that is in the way', async () => {
    const port = await listen({ host: '::1' });
    const other = await run(`require('node:net').createServer().listen(${port}, '127.0.0.1', () => console.log('on'))`);
    expect(await taken(port)).toMatch(new RegExp(`^127\\.0\\.0\\.1:${port} is held by .+ \\(pid ${other}\\)$`));
  });

  test.skipIf(!isLinux)('is held by a command that is shown in one line of at most 200 characters', async () => {
    const port = await freePort(none);
    const pid = await run(`\n\nrequire('node:net')\n\t.createServer()\n\t.listen(${port}, '::1', () => console.log('on'))`, 'x'.repeat(500));
    const words = await taken(port);
    expect(words).toMatch(new RegExp(`is held by \\S*node\\S* -e require\\('node:net'\\) \\.createServer\\(\\) \\.listen.* x+ \\(pid ${pid}\\)$`));
    expect(words).toHaveLength(`[::1]:${port} is held by  (pid ${pid})`.length + 200);
  });

  test('is free and taken as ever where IPv6 is switched off', async ({ skip }) => {
    const file = pathToFileURL(join(import.meta.dirname, '..', '..', '..', 'src', 'adapters', 'ports', 'port-map.ts')).href;
    const program = `
      import { createServer } from 'node:net';
      import { createPortMap, freePort } from ${JSON.stringify(file)};
      const port = await freePort(new Set());
      const before = await createPortMap().taken(port);
      const server = createServer().listen(port, '127.0.0.1', async () => {
        console.log(JSON.stringify([before ?? 'free', (await createPortMap().taken(port)).replaceAll(String(port), '<port>')]));
        server.close();
      });
    `;
    // In a network of its own, which need not have it.
    const run = (then: string): Promise<{ readonly stdout: string }> =>
      promisify(execFile)('unshare', ['-rn', 'sh', '-c', `ip link set lo up && sysctl -qw net.ipv6.conf.all.disable_ipv6=1 && ${then}`, process.execPath, '--input-type=module', '-e', program]);
    await run('true').catch(() => skip('there can be no network of our own here'));
    const { stdout } = await run('exec "$0" "$@"');
    expect(JSON.parse(stdout)).toEqual(['free', expect.stringMatching(/^127\.0\.0\.1:<port> is held by \S*node .+ \(pid \d+\)$/u)]);
  });

  test('that the account may not use is not called held', async ({ skip }) => {
    const isRoot = process.getuid?.() === 0;
    const unprivileged = isLinux ? Number(readFileSync('/proc/sys/net/ipv4/ip_unprivileged_port_start', 'utf8')) : 0;
    if (unprivileged <= 1) skip('every account may use every port here');
    const file = pathToFileURL(join(import.meta.dirname, '..', '..', '..', 'src', 'adapters', 'ports', 'port-map.ts')).href;
    const program = `import { createPortMap } from ${JSON.stringify(file)}; console.log(await createPortMap().taken(1));`;
    const nobody = isRoot ? { uid: 65534, gid: 65534 } : {};
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], { cwd: '/', ...nobody });
    expect(stdout.trim()).toBe('1 may not be used by this account, as is usual below 1024');
  });
});

describe('a free port', () => {
  test('is none of those that were found before', async () => {
    const given = new Set<number>();
    for (let n = 0; n < 50; n += 1) given.add(await freePort(given));
    expect(given.size).toBe(50);
  });

  test('is not found where all are given', async () => {
    await expect(freePort(new Set(Array.from({ length: 65_536 }, (_, port) => port)))).rejects.toThrow('no free port was found');
  });

  test('can be listened on at once, on every address of either family', async () => {
    for (const host of ['127.0.0.1', '::1', '0.0.0.0', '::']) {
      const port = await freePort(none);
      expect(await listen({ port, host })).toBe(port);
    }
  });
});
