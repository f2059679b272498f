import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkplace, type Workplace } from './dist.ts';
import { stateOf } from './guarded.ts';
import { beginJob, type EndedJobStep, type Job } from './job.ts';
import { killLeftovers, until, untilNothingIsLeft } from './leftovers.ts';
import { freePort, listens } from './mockoon.ts';

let workplace: Workplace;
let job: Job;

beforeEach(() => {
  workplace = createWorkplace();
  job = beginJob(workplace);
});
afterEach(() => {
  killLeftovers(workplace.folder);
  workplace.remove();
});

/** The errors that the step shows on the run's page, as they were written. */
const errors = (step: EndedJobStep): readonly string[] => step.stdout.split('\n').filter((line) => line.startsWith('::error'));

const service = (port: number, more: string): Record<string, string> => ({ config: `services: { orders: { port: ${port}, ready-timeout: 700ms, ${more} } }` });
const listening = (port: number | string, host?: string): string => `[node, -e, "require('http').createServer((q, r) => r.end()).listen(${port}${host === undefined ? '' : `, '${host}'`})"]`;

describe('a mock that cannot be started fails the step at once, says why in one sentence, and leaves nothing', () => {
  it.each<readonly [what: string, start: string, sentence: RegExp]>([
    ['a command that does not exist', 'no-such-mock --port 1', /the process ended: .*command not found: no-such-mock/],
    ['a program of a list that does not exist', '[no-such-mock, --port]', /command not found: no-such-mock/],
    ['a file that may not be executed', '[./server.txt]', /exit 126 \(found, but it cannot be executed\)/],
    ['a command that exits well at once', '"true"', /the process ended: exit 0, before it was ready; .* wants background: true and stop/],
    ['a command that exits badly', '"echo the db is locked >&2; exit 3"', /the process ended: exit 3, before it was ready/],
    ['a command that kills itself', '"kill -9 $$"', /the process ended by SIGKILL, before it was ready/],
    ['a command that forks and leaves', '"(setsid sleep 60 &) ; exit 0"', /the process ended: exit 0, before it was ready/],
    ['a command that never listens', '"sleep 60"', /not ready within 700 ms: connection refused on \S*:\d+; its process listens nowhere/],
    ['a command that prints without end', '"yes the mock prints and prints"', /not ready within 700 ms/],
  ])('%s', async (_, start, sentence) => {
    workplace.write('server.txt', '');
    const main = await job.main(service(await freePort(), `start: ${start}`));
    expect(main.code).toBe(1);
    expect(errors(main)).toHaveLength(1);
    expect(errors(main)[0]).toMatch(sentence);
    expect(main.summary).toContain('could not be started');
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
    expect((await job.post(main, 'failure')).summary).toBe('');
  });

  it('shows the last lines that it printed', async () => {
    const main = await job.main(service(await freePort(), 'start: "echo first; echo the db is locked >&2; exit 3"'));
    expect(main.summary).toContain('the db is locked');
    expect(errors(main)[0]).toContain('the db is locked');
  });

  it('a temporary folder that takes none of ours', async () => {
    const main = await job.main(service(await freePort(), 'start: "true"'), { env: { RUNNER_TEMP: '/dev/null' } });
    expect(main.code).toBe(1);
    expect(errors(main)).toEqual([expect.stringMatching(/^::error title=Mock Medic cannot run::A guard cannot make its folder in \/dev\/null\/mock-medic \(ENOTDIR.*\); make room there/u)]);
  });

  it('a folder that does not exist', async () => {
    const main = await job.main(service(await freePort(), 'start: "true", cwd: nowhere'));
    expect(errors(main)[0]).toContain('the process could not be started: there is no folder nowhere');
  });

  it.each([
    ['another port', '127.0.0.1', /its process listens on 127\.0\.0\.1:\d+/],
    ['only ::1', '::1', /its process listens on \[::1\]:\d+/],
  ])('a server on %s: it is told where it listens', async (what, host, sentence) => {
    const [wanted, other] = [await freePort(), await freePort()];
    const main = await job.main(service(wanted, `start: ${listening(what === 'only ::1' ? wanted : other, host)}`));
    expect(errors(main)[0]).toMatch(sentence);
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
  });

  it('the deadline that comes first is named, with what was wrong until then, and those that waited are told', async () => {
    const [slow, next] = [await freePort(), await freePort()];
    const main = await job.main({ deadline: '1s', config: `services: { orders: { port: ${slow}, start: "echo warming up; exec sleep 30" }, users: { port: ${next}, start: "exec sleep 30", depends-on: [orders] } }` });
    expect(main.code).toBe(1);
    expect(errors(main)).toEqual([expect.stringMatching(/^::error title=orders could not be started::not ready within \d+ ms, when the deadline came: connection refused on :\d+.*warming up/u)]);
    expect(main.summary).toContain('- `users` was not started any more.');
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
  });

  it('one that ignores the polite signal is killed, and that is said', async () => {
    const main = await job.main(service(await freePort(), `start: "trap '' TERM; while :; do sleep 0.1; done"`));
    expect(errors(main)[0]).toMatch(/not ready within 700 ms/);
    expect(stateOf(main).services['orders']?.ending).toBe('by-force');
    expect(main.stdout).toContain('by force');
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
  });

  it('one that prints without end fills neither memory nor disk', async () => {
    const main = await job.main({ config: `services: { orders: { port: ${await freePort()}, ready-timeout: 3s, start: "yes the mock prints and prints" } }` });
    const logs = main.outputs['logs'] ?? '';
    const bytes = readdirSync(logs).reduce((sum, name) => sum + statSync(join(logs, name)).size, 0);
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThan(9 * 1024 * 1024);
  });
});

describe('a Mockoon data file', () => {
  beforeEach(() => symlinkSync(join(import.meta.dirname, '..', '..', 'node_modules'), join(workplace.folder, 'node_modules')));

  it.each([
    ['is empty', '', /orders\.json is empty/],
    ['holds {}', '{}', /orders\.json is not a Mockoon data file/],
    ['was cut', '{"port": 3000, "rou', /orders\.json is not JSON/],
    ['is missing', undefined, /there is no Mockoon data file orders\.json/],
  ])('that %s is refused before anything starts', async (_, text, sentence) => {
    if (text !== undefined) workplace.write('orders.json', text);
    const main = await job.main({ mockoon: 'orders.json' });
    expect(main.code).toBe(2);
    expect(errors(main)).toHaveLength(1);
    expect(errors(main)[0]).toMatch(sentence);
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
    expect((await job.post(main, 'failure')).code).toBe(0);
  });
});

describe('a port that is taken', () => {
  it.each(['127.0.0.1', '::1', '0.0.0.0', '::'])('on %s: nothing starts, and it is said by whom', async (host) => {
    const holder = createServer();
    await new Promise<void>((resolve) => {
      holder.listen(0, host, resolve);
    });
    const address = holder.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const main = await job.main(service(port, `start: ${listening(port)}`));
    holder.close();
    expect(main.code).toBe(1);
    expect(errors(main)[0]).toMatch(new RegExp(`orders cannot start: port \\S+:${port} is held by .*\\(pid ${process.pid}\\)`));
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
  });

  it('by an older copy of the same mock', async () => {
    const port = await freePort();
    const older = spawn(process.execPath, ['-e', `require('http').createServer((q, r) => r.end()).listen(${port})`], { cwd: '/' });
    await until(() => listens(port), Boolean);
    const main = await job.main(service(port, `start: ${listening(port)}`));
    older.kill('SIGKILL');
    expect(main.code).toBe(1);
    expect(errors(main)[0]).toContain(`(pid ${older.pid})`);
  });

  it('by two services of one configuration', async () => {
    const port = await freePort();
    const main = await job.main({ config: `services: { a: { start: "true", port: ${port} }, b: { start: "true", port: ${port} } }` });
    expect(main.code).toBe(2);
    expect(errors(main)[0]).toContain(`services a and b both want port ${port}`);
  });
});

describe('what was asked for', () => {
  it.each<readonly [what: string, inputs: Readonly<Record<string, string>>, sentence: string]>([
    ['a circle of dependencies', { config: 'services: { a: { start: x, port: 1, depends-on: [b] }, b: { start: x, port: 2, depends-on: [a] } }' }, 'goes round in a circle: a -> b -> a'],
    ['a mode that does not exist', { mode: 'gaurd', url: 'http://127.0.0.1:1' }, 'did you mean guard?'],
    ['guard with nothing to start', { mode: 'guard', url: 'http://127.0.0.1:1' }, 'There is nothing to guard'],
    ['background without stop', { config: 'services: { a: { start: x, port: 1, background: true } }' }, 'needs stop'],
  ])('%s', async (_, inputs, sentence) => {
    const main = await job.main(inputs);
    expect(main.code).not.toBe(0);
    expect(errors(main)).toHaveLength(1);
    expect(errors(main)[0]).toContain(sentence);
    expect(main.summary).toContain('Mock Medic cannot run');
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
    expect((await job.post(main, 'failure')).code).toBe(0);
  });
});

const mayMount = process.platform === 'linux' && process.getuid?.() === 0 && mounts();

function mounts(): boolean {
  const probe = createWorkplace();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', probe.folder], { stdio: 'ignore' });
    execFileSync('umount', [probe.folder]);
    return true;
  } catch {
    return false;
  } finally {
    probe.remove();
  }
}

describe.skipIf(!mayMount)('a disk that fills', () => {
  it('stops neither the mock nor its healing, and the report tells what it still can', async () => {
    const temp = join(workplace.folder, '.temp');
    mkdirSync(temp, { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=192k', 'tmpfs', temp]);
    try {
      workplace.write('server.mjs', `import { createServer } from 'node:http';
createServer((request, response) => { console.log('x'.repeat(20_000)); response.end('ok'); }).listen(Number(process.argv[2]));`);
      const port = await freePort();
      const main = await job.main({ config: `services: { orders: { port: ${port}, start: "exec node server.mjs ${port}", interval: 50ms } }` });
      expect(main.code).toBe(0);
      for (let n = 0; n < 30; n += 1) expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
      const pid = stateOf(main).services['orders']?.process?.pid ?? 0;
      process.kill(pid, 'SIGKILL');
      expect(await until(() => listens(port), Boolean)).toBe(true);
      const post = await job.post(main, 'success');
      expect(post.stdout).toContain('orders');
      expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
      expect(await listens(port)).toBe(false);
    } finally {
      killLeftovers(workplace.folder);
      execFileSync('umount', ['-l', temp]);
    }
  });
});
