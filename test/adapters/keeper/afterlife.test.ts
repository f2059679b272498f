import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect } from 'vitest';
import { attendAfterlife } from '../../../src/adapters/keeper/afterlife.ts';
import type { MarkedProcesses } from '../operator/marked-processes.ts';
import { isDead, test, textOf, until } from './keeping.ts';

const source = (path: string): string => JSON.stringify(pathToFileURL(join(import.meta.dirname, '../../../src/adapters', path)).href);

/** Prints as many megabytes as a request asks for, on the stream that it names, and answers when all of it was taken. */
const loud = `
  const server = require('node:http').createServer((request, response) => {
    const [, stream, megabytes] = request.url.split('/');
    process[stream].write('z'.repeat(1024 * 1024 * megabytes), () => response.end(megabytes));
  });
  server.listen(0, '127.0.0.1', () => console.log('port', server.address().port));
`;

/** A guard in a process of its own, which keeps the loud service and tells its port and both their pids. */
async function guardOfItsOwn(marked: MarkedProcesses, folder: string): Promise<{ readonly guard: ChildProcess; readonly port: number; readonly pid: number }> {
  const program = `
    import { createKeeper } from ${source('keeper/keeper.ts')};
    import { createClock } from ${source('clock.ts')};
    const keeper = createKeeper({ env: process.env, clock: createClock(), logsDir: ${JSON.stringify(folder)}, guard: 'one' });
    const { kept } = await keeper.start({ id: 'orders' }, { command: [process.execPath, '-e', ${JSON.stringify(loud)}], env: {} });
    process.on('SIGTERM', () => kept.end());
    kept.go();
    for (;;) {
      const [, port] = /port (\\d+)/.exec(kept.lastLines().join()) ?? [];
      if (port !== undefined) { console.log(JSON.stringify({ port: Number(port), pid: kept.pid })); break; }
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  `;
  const guard = spawn(process.execPath, ['--input-type=module', '-e', program], { env: marked.env, stdio: ['ignore', 'pipe', 'inherit'] });
  const [printed] = (await once(guard.stdout, 'data')) as [Buffer];
  return { guard, ...(JSON.parse(printed.toString()) as { port: number; pid: number }) };
}

/** Who waits for the guard's death: its child, and not the service. */
function attendantOf({ pid: guard }: ChildProcess, service: number): number | undefined {
  const children = textOf(`/proc/${guard}/task/${guard}/children`).trim().split(' ').map(Number);
  return children.find((pid) => pid !== service && textOf(`/proc/${pid}/cmdline`).includes('read -r _ <&3'));
}


describe('a service whose guard is killed', () => {
  test('lives on and answers, however much it prints on either stream; its reader ends with it', async ({ marked, folder }) => {
    const { guard, port, pid } = await guardOfItsOwn(marked, folder);
    const attendant = await until(() => attendantOf(guard, pid));
    const gone = once(guard, 'exit');
    guard.kill('SIGKILL');
    await gone;
    for (const path of ['stdout/10', 'stderr/10', 'stdout/1', 'stderr/1']) {
      const answer = await fetch(`http://127.0.0.1:${port}/${path}`, { signal: AbortSignal.timeout(10_000) });
      expect(await answer.text()).toBe(path.split('/')[1]);
    }
    expect(isDead(attendant)).toBe(false);
    process.kill(pid, 'SIGKILL');
    expect(await marked.gone(5_000)).toEqual([]);
    await until(() => isDead(attendant) || undefined);
  });

  test('and which had ended before leaves no reader', async ({ marked, folder }) => {
    const { guard, pid } = await guardOfItsOwn(marked, folder);
    const attendant = await until(() => attendantOf(guard, pid));
    process.kill(pid, 'SIGKILL');
    await until(() => isDead(attendant) || undefined);
    guard.kill('SIGKILL');
  });
});

test('a guard that ends its service in peace keeps nothing that holds it up', async ({ marked, folder }) => {
  const { guard, pid } = await guardOfItsOwn(marked, folder);
  const attendant = await until(() => attendantOf(guard, pid));
  const gone = once(guard, 'exit');
  guard.kill('SIGTERM');
  expect(await gone).toEqual([0, null]);
  expect([pid, attendant].every(isDead)).toBe(true);
});

test('as long as the guard lives every byte comes to it, in order', async ({ marked }) => {
  // Enough to find a pipe that is full, one that is empty, and one that is just read to its end.
  const script = `for (let n = 0; n < 600; n += 1) { const text = String(n).padStart(65_536, '-'); process.stdout.write(text); process.stderr.write(text); if (n % 50 === 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5); }`;
  const child = spawn(process.execPath, ['-e', script], { env: marked.env, stdio: ['ignore', 'pipe', 'pipe'] });
  const hashes = [child.stdout, child.stderr].map((stream) => {
    const hash = createHash('sha256');
    stream.on('data', (chunk: Buffer) => hash.update(chunk));
    return hash;
  });
  await once(child.stdout, 'data');
  attendAfterlife(child.stdout, marked.env);
  await once(child, 'close');
  const all = createHash('sha256');
  for (let n = 0; n < 600; n += 1) all.update(String(n).padStart(65_536, '-'));
  const expected = all.digest('hex');
  expect(hashes.map((hash) => hash.digest('hex'))).toEqual([expected, expected]);
});

test('a service that prints by pieces as large as what is read at once never holds its guard up', async ({ marked }) => {
  // A reader that had been made to block would wait for the next piece, which comes only when it has said that it has the last one.
  const script = `
    const piece = 'x'.repeat(65_536);
    let patience;
    const print = () => {
      process.stdout.write(piece);
      patience = setTimeout(() => process.exit(1), 3_000);
    };
    process.stdin.on('data', () => (clearTimeout(patience), print())).on('end', () => process.exit(0));
    print();
  `;
  const child = spawn(process.execPath, ['-e', script], { env: marked.env, stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.on('error', () => undefined);
  let read = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    read += chunk.length;
    if (read % 65_536 === 0) setTimeout(() => (read < 30 * 65_536 ? child.stdin.write('\n') : child.stdin.end()), 1);
  });
  attendAfterlife(child.stdout, marked.env);
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('who left unseen and prints on when the service was ended does not die of it', async ({ keep, folder }) => {
  const kept = await keep(`env -i PATH="$PATH" setsid sh -c 'echo $$ > pid; echo here; while echo tick; do sleep 0.01; done; echo died > died' &`, { cwd: folder });
  await until(() => kept.lastLines().includes('here') || undefined);
  const pid = Number(textOf(join(folder, 'pid')));
  expect((await kept.end()).ending).toBe('gone');
  const read = (): number => Number(/^wchar: (\d+)$/mu.exec(textOf(`/proc/${pid}/io`))?.[1]);
  const from = read();
  // More than the pipe holds.
  await until(() => read() > from + 500 || undefined);
  expect(isDead(pid)).toBe(false);
  process.kill(pid, 'SIGKILL');
});
