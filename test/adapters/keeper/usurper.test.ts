import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import { freePort } from '../../../src/adapters/ports/port-map.ts';
import { test } from './keeping.ts';

const onLinux = test.skipIf(process.platform !== 'linux');
const listening = (port: number, address = '127.0.0.1'): readonly [string, string, string] => [process.execPath, '-e', `require('node:net').createServer().listen(${port}, '${address}')`];
const quoted = (words: readonly string[]): string => words.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');

async function untilListening(port: number): Promise<void> {
  const answers = (): Promise<boolean> => new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket.destroy() !== undefined)).on('error', () => resolve(false));
  });
  for (const untilAt = Date.now() + 5_000; Date.now() < untilAt; await wait(10)) if (await answers()) return;
  throw new Error(`nobody listens on ${port}`);
}

describe('a port of a service', () => {
  onLinux.for<readonly [string, (port: number) => string | readonly [string, ...string[]]]>([
    ['its own process', (port) => listening(port)],
    ['a child of its shell', (port) => `${quoted(listening(port))}; true`],
    ['what has left its tree, and bears its marks', (port) => `(setsid ${quoted(listening(port))} &); exec sleep 60`],
  ])('is nobody else’s when %s listens', async ([, command], { keep }) => {
    const port = await freePort(new Set());
    const kept = await keep(command(port));
    await untilListening(port);
    expect(kept.usurperOf(port)).toBeUndefined();
  });

  onLinux('is nobody else’s when nobody listens at all', async ({ keep }) => {
    const kept = await keep('exec sleep 60');
    expect(kept.usurperOf(await freePort(new Set()))).toBeUndefined();
  });

  onLinux('is somebody else’s when another service listens, who is named', async ({ keep }) => {
    const port = await freePort(new Set());
    const kept = await keep('exec sleep 60');
    const other = await keep(listening(port, '0.0.0.0'), {}, 'users');
    await untilListening(port);
    expect(kept.usurperOf(port)).toMatch(new RegExp(`^\\S*node\\S* -e require.* \\(pid ${other.pid}\\)$`, 'u'));
  });

  onLinux('is its own beside somebody else on another address', async ({ keep }) => {
    const port = await freePort(new Set());
    const kept = await keep(listening(port));
    await keep(listening(port, '127.0.0.2'), {}, 'users');
    await untilListening(port);
    expect(kept.usurperOf(port)).toBeUndefined();
  });

  onLinux('is not taken from a service for which a daemon publishes its container', async ({ keep }) => {
    const port = await freePort(new Set());
    const kept = await keep('exec sleep 60');
    await keep(['bash', '-c', `exec -a docker-proxy ${quoted(listening(port))}`], {}, 'users');
    await untilListening(port);
    expect(kept.usurperOf(port)).toBeUndefined();
  });
});
