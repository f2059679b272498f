import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, symlinkSync, statSync, truncateSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readJournal } from '../../src/domain/guard/line.ts';
import type { GuardState } from '../../src/domain/guard/state.ts';
import { createWorkplace, dist, plainEnvironment, type Workplace } from './dist.ts';
import { killMock, pidOf, stateOf } from './guarded.ts';
import { beginJob, type Job } from './job.ts';
import { killLeftovers, leftoversOf, until, untilNothingIsLeft } from './leftovers.ts';
import { freePort, listens } from './mockoon.ts';

/** A mock that answers everything, prints what it is asked, and can be told to be slow to begin. */
const server = `import { createServer } from 'node:http';
const [, , port, waitMs = '0'] = process.argv;
setTimeout(() => createServer((request, response) => {
  console.log(request.url, 'x'.repeat(10_000));
  response.end('{"orders":[]}');
}).listen(Number(port), '127.0.0.1'), Number(waitMs));
`;

let workplace: Workplace;
let job: Job;

beforeEach(() => {
  workplace = createWorkplace();
  workplace.write('server.mjs', server);
  job = beginJob(workplace);
});

afterEach(() => {
  killLeftovers(workplace.folder);
  workplace.remove();
});

const oneMock = (port: number, waitMs = 0): Record<string, string> => ({ start: `node server.mjs ${port} ${waitMs}`, port: String(port), name: 'orders' });

/** The first guard's journal of the job, also while its step is still at work. */
function runningState(): GuardState | undefined {
  const home = join(job.temp, 'mock-medic');
  const folder = existsSync(home) ? readdirSync(home)[0] : undefined;
  const path = join(home, folder ?? '', 'journal');
  return folder !== undefined && existsSync(path) ? readJournal(readFileSync(path, 'utf8')).state : undefined;
}

describe('a guard that outlives its step', () => {
  it.skipIf(process.platform === 'win32')('that was held up as a mock fell does not claim that it was well until it saw that', async () => {
    const main = await job.main({ ...oneMock(await freePort()), name: 'orders' });
    const guard = stateOf(main).pid;
    await until(() => stateOf(main).services['orders']?.beats ?? 0, (beats) => beats > 0);
    process.kill(guard, 'SIGSTOP');
    const killedAt = Date.now();
    killMock(main);
    await setTimeout(1_500);
    process.kill(guard, 'SIGCONT');
    const outage = await until(() => stateOf(main).services['orders']?.outages[0], (each) => each !== undefined);
    expect(outage?.outage.startedAt).toBeGreaterThan(killedAt + 1_000);
    expect(outage?.wellUntilAt).toBeLessThanOrEqual(killedAt);
    expect((await job.post(main, 'failure')).summary).toContain('may have failed because of `orders`');
  });

  it('lives on when the whole process group of the step and its shell is killed, and ends with the post step', async () => {
    const port = await freePort();
    const main = await job.main(oneMock(port));
    expect(main.code).toBe(0);
    expect(await listens(port)).toBe(true);
    const guard = stateOf(main).pid;
    const group = /\) \S \d+ (\d+)/.exec(readFileSync(`/proc/${guard}/stat`, 'latin1'))?.[1];
    expect(group).toBe(String(guard));
    const post = await job.post(main, 'success');
    expect(post.code).toBe(0);
    expect(post.report?.verdict).toBe('healthy');
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
    expect(await listens(port)).toBe(false);
  });

  it('tells once: a second post step has nothing to add', async () => {
    const main = await job.main(oneMock(await freePort()));
    const first = await job.post(main, 'success');
    const second = await job.post(main, 'success');
    expect(first.summary).not.toBe('');
    expect(second).toMatchObject({ code: 0, summary: '' });
    expect(second.stdout).toContain('told already');
  });

  it('is reported by mode report for later steps to read, and the post step then is silent', async () => {
    const main = await job.main(oneMock(await freePort()));
    process.kill(pidOf(main), 'SIGKILL');
    await until(() => stateOf(main), (state) => state.services['orders']?.phase === 'up' && state.services['orders'].restarts === 1);
    const report = await job.main({ mode: 'report' });
    expect(report.code).toBe(0);
    expect(report.outputs).toMatchObject({ verdict: 'healthy', healed: 'orders', outages: '1' });
    expect(Number(report.outputs['downtime-ms'])).toBe(report.report?.services[0]?.watch?.outages[0]?.durationMs);
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
    expect((await job.post(main, 'success')).summary).toBe('');
    expect((await job.post(report, 'success')).stdout).toContain('no guard');
  });

  it('is asked for without ever having begun: a warning says so, and nothing fails', async () => {
    const report = await job.main({ mode: 'report' });
    expect(report.code).toBe(0);
    expect(report.stdout).toContain('::warning title=Nothing to report::There is no guard in this job');
    const post = await job.post({ ...report, state: {} }, 'success');
    expect(post).toMatchObject({ code: 0, summary: '' });
  });
});

/** Signals a step once its mock has been started, each signal a little after the one before. */
async function endInTheMidst(child: ChildProcess, signals: readonly NodeJS.Signals[]): Promise<void> {
  await until(runningState, (state) => state?.services['orders']?.process !== undefined);
  for (const signal of signals) {
    child.kill(signal);
    await until(() => child.exitCode ?? child.signalCode, (ended) => ended !== null, 300);
  }
}

describe('a step that is ended while its mocks are starting', () => {
  const slow = 60_000;

  it.each([
    ['killed', ['SIGKILL']],
    ['cancelled as the runner does it', ['SIGINT', 'SIGTERM', 'SIGKILL']],
  ] as const)('%s: everything that was started ends by itself', async (_, signals) => {
    const port = await freePort();
    const main = await job.main(oneMock(port, slow), {
      onStart: (child) => {
        void endInTheMidst(child, signals);
      },
    });
    expect(main.code).not.toBe(0);
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
    const post = await job.post(main, 'cancelled');
    expect(post.stdout).not.toBe('');
    expect(leftoversOf(workplace.folder)).toEqual([]);
  });
});

async function killGuardAfter(ms: number): Promise<void> {
  const guard = await until(() => leftoversOf(workplace.folder).find(({ command }) => command.includes('guard.js')), (found) => found !== undefined, 5_000);
  await setTimeout(ms);
  if (guard !== undefined) process.kill(guard.pid, 'SIGKILL');
}

describe('a guard that is killed', () => {
  it('leaves its mocks alive and printing; the post step ends them, says so, and claims nothing about the time since', async () => {
    const port = await freePort();
    const main = await job.main(oneMock(port));
    const mock = pidOf(main);
    process.kill(stateOf(main).pid, 'SIGKILL');
    for (let n = 0; n < 50; n += 1) expect((await fetch(`http://127.0.0.1:${port}/after/${n}`)).status).toBe(200);
    const post = await job.post(main, 'failure');
    expect(post.report?.guard?.reaped).toMatchObject([{ service: 'orders', pid: mock, ending: 'politely' }]);
    expect(post.report?.services[0]?.verdict).toBe('unknown');
    expect(post.summary).not.toContain('the failure is not theirs');
    expect(post.summary).toContain('killed');
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
  });

  it('has its stop command run as it would have been, in the folder and with the variables of its service, which nobody else could read meanwhile', async () => {
    const port = await freePort();
    workplace.write('sub/server.mjs', `import { createServer } from 'node:http';\ncreateServer((request, response) => response.end()).listen(${port});\n`);
    const start = 'env -i PATH=$PATH setsid node server.mjs > /dev/null 2>&1 & echo $! > pid-$PROJECT';
    const stop = 'kill $(cat pid-$PROJECT); echo $PROJECT >&2; exit 3';
    const main = await job.main({ config: `services: { orders: { port: ${port}, background: true, cwd: sub, env: { PROJECT: mine-and-secret }, start: "${start}", stop: "${stop}" } }\n` });
    expect(main.code).toBe(0);
    const folder = dirname(main.outputs['logs'] ?? '');
    expect(readFileSync(join(folder, 'journal'), 'utf8')).not.toContain('mine-and-secret');
    expect(statSync(join(folder, 'stop-variables.json')).mode & 0o777).toBe(0o600);
    process.kill(stateOf(main).pid, 'SIGKILL');
    const post = await job.post(main, 'success');
    expect(await listens(port)).toBe(false);
    expect(post.summary).toContain('The guard had been killed; nothing of `orders` was to be seen, and its stop command was run.');
    expect(post.summary).toContain('`orders` is gone, but its stop command failed (exit 3: `***`).');
    expect(readdirSync(folder)).not.toContain('stop-variables.json');
  });

  it('is cleared away by the next guard of the job, which may have the same mock', async () => {
    const port = await freePort();
    const first = await job.main(oneMock(port));
    const mock = pidOf(first);
    process.kill(stateOf(first).pid, 'SIGKILL');
    const second = await job.main(oneMock(port));
    expect(second.code).toBe(0);
    expect(second.stdout).toContain(`(pid ${mock})`);
    expect(pidOf(second)).not.toBe(mock);
    expect((await job.post(second, 'success')).code).toBe(0);
    const told = await job.post(first, 'success');
    expect(told.report?.services[0]?.verdict).toBe('unknown');
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
  });

  it('is told and cleared away though its journal was cut anywhere', async () => {
    for (const share of [0.99, 0.8, 0.6]) {
      const port = await freePort();
      const main = await job.main({ ...oneMock(port), name: `orders-${share * 100}` });
      const { pid } = stateOf(main);
      process.kill(pid, 'SIGKILL');
      const journal = join(main.state['guard'] ?? '', 'journal');
      const text = readFileSync(journal, 'utf8');
      truncateSync(journal, text.indexOf('\n') + Math.floor((text.length - text.indexOf('\n')) * share));
      const post = await job.post(main, 'success');
      expect(post.summary).toContain('killed');
      expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
    }
  });

  it('at any moment of its start leaves nothing that the post step does not end', async () => {
    for (let n = 0; n < 12; n += 1) {
      const port = await freePort();
      const main = await job.main(oneMock(port), {
        onStart: () => {
          void killGuardAfter(n * 15);
        },
      });
      await job.post(main, 'failure');
      expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
    }
  });
});

describe('a job that ends without a word', () => {
  it('whose temporary folder is cleared: the guard ends everything by itself', async () => {
    const port = await freePort();
    await job.main(oneMock(port));
    rmSync(join(job.temp, 'mock-medic'), { recursive: true });
    expect(await untilNothingIsLeft(workplace.folder, 10_000)).toEqual([]);
  });

  it('whose temporary folder was cleared by a step: the post step warns that nothing can be told, and why', async () => {
    const main = await job.main(oneMock(await freePort()));
    rmSync(join(job.temp, 'mock-medic'), { recursive: true });
    const post = await job.post(main, 'failure');
    expect(post).toMatchObject({ code: 0, summary: '' });
    expect(post.stdout.split('\n').filter((line) => line.startsWith('::'))).toEqual([expect.stringMatching(/^::warning title=Nothing to report::The folder of this step's guard was removed/u)]);
    expect(await untilNothingIsLeft(workplace.folder, 10_000)).toEqual([]);
  });

  it('whose runner dies: the guard ends everything by itself', async () => {
    const port = await freePort();
    // What a process is called on the outside is the name it was started by.
    const runner = join(workplace.folder, 'Runner.Worker');
    symlinkSync(process.execPath, runner);
    const script = `const { spawn } = require('node:child_process');
spawn(process.execPath.replace(/.*/, ${JSON.stringify(process.execPath)}), [${JSON.stringify(join(dist, 'action.js'))}], { stdio: 'inherit' }).on('exit', () => setInterval(() => {}, 1e6));`;
    const inputs = Object.fromEntries(Object.entries(oneMock(port)).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
    const worker = spawn(runner, ['-e', script], { cwd: workplace.folder, env: { ...plainEnvironment(), ...inputs, RUNNER_TEMP: job.temp, GITHUB_ACTIONS: 'true' }, stdio: 'ignore' });
    expect(await until(runningState, (state) => state?.services['orders']?.phase === 'up')).toBeDefined();
    // The runner must have been found before it dies.
    await until(() => runningState()?.services['orders']?.beats ?? 0, (beats) => beats >= 2);
    worker.kill('SIGKILL');
    expect(await untilNothingIsLeft(workplace.folder, 10_000)).toEqual([]);
    expect(runningState()?.over?.why).toBe('the runner has ended');
  });
});

describe('several guards', () => {
  it('of one job do not disturb each other, and one report tells of all', async () => {
    const [one, two] = [await freePort(), await freePort()];
    const first = await job.main(oneMock(one));
    const second = await job.main({ ...oneMock(two), name: 'users' });
    expect(job.variables).toMatchObject({ ORDERS_PORT: String(one), USERS_PORT: String(two) });
    process.kill(pidOf(second, 'users'), 'SIGKILL');
    await until(() => stateOf(second), (state) => state.services['users']?.restarts === 1 && state.services['users'].phase === 'up');
    expect(stateOf(first).services['orders']).toMatchObject({ phase: 'up', restarts: 0 });
    const report = await job.main({ mode: 'report' });
    expect(report.report?.services.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual(['orders healthy', 'users healed']);
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
  });

  it('of one service: the second is refused with a sentence, and the first goes on', async () => {
    const port = await freePort();
    const first = await job.main(oneMock(port));
    const second = await job.main(oneMock(await freePort()));
    expect(second.code).toBe(1);
    expect(second.stdout).toContain(`orders is guarded already, by the guard with pid ${stateOf(first).pid}`);
    expect(await listens(port)).toBe(true);
    expect((await job.post(second, 'failure')).summary).toBe('');
    expect((await job.post(first, 'failure')).report?.verdict).toBe('healthy');
  });

  it('of jobs side by side, as in a matrix, know nothing of each other', async () => {
    const other = beginJob({ ...workplace, folder: join(workplace.folder, 'other') });
    workplace.write('other/server.mjs', server);
    const config = { config: 'services: { orders: { start: "node server.mjs {{port}}", port: auto } }' };
    const [here, there] = await Promise.all([job.main(config), other.main(config)]);
    expect([here.code, there.code]).toEqual([0, 0]);
    expect(job.variables['ORDERS_PORT']).not.toBe(other.variables['ORDERS_PORT']);
    await job.post(here, 'success');
    expect(await listens(Number(other.variables['ORDERS_PORT']))).toBe(true);
    await other.post(there, 'success');
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
  });

  it('are followed by a check of the same services, which finds the chosen port', async () => {
    const config = { config: 'services: { orders: { start: "node server.mjs {{port}}", port: auto } }' };
    const main = await job.main(config);
    const check = await job.main({ ...config, mode: 'check', record: 'off' });
    expect(check).toMatchObject({ code: 0, outputs: { verdict: 'healthy' } });
    expect((await job.post(main, 'success')).report?.services[0]?.watch?.restarts).toBe(0);
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
  });
});

describe('a guard of the command line in the same job', () => {
  const guarding = (port: number, args: readonly string[]): { readonly said: () => string; readonly ended: Promise<number | null> } => {
    workplace.write('guard.yml', `services: { orders: { start: "node server.mjs ${port}", port: ${port}, interval: 100ms } }\n`);
    let said = '';
    const child = spawn(process.execPath, [join(dist, 'cli.js'), 'guard', '--config', 'guard.yml', ...args], { cwd: workplace.folder, env: { ...plainEnvironment(), RUNNER_TEMP: job.temp }, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    return { said: () => said, ended: once(child, 'close').then(([code]) => code as number | null) };
  };

  it.each<readonly [string, readonly string[], string, number]>([
    ['waits for nothing else', [], 'guarded until', 0],
    ['runs a command, which is ended as by SIGTERM', ['--', 'node', '-e', 'process.on("SIGTERM", () => process.exit(9)); console.log("runs"); setInterval(() => {}, 1e6)'], 'runs\n', 9],
  ])('ends for mode report, which tells of it, and tells the same itself: it %s', async (_, args, sign, code) => {
    const { said, ended } = guarding(await freePort(), args);
    await until(said, (text) => text.includes(sign));
    const report = await job.main({ mode: 'report' });
    expect(report).toMatchObject({ code: 0, report: { services: [{ id: 'orders', verdict: 'healthy' }] } });
    expect(await ended).toBe(code);
    expect(said()).toContain('orders');
    expect(runningState()?.over).toMatchObject({ why: 'it was told to stop', asked: true });
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
  });
});

describe("a fork's pull request", () => {
  it('has its mocks started and healed as any other; what recovery may not reach is left out and said', async () => {
    const repo = (full_name: string): object => ({ repo: { full_name } });
    workplace.write('event.json', JSON.stringify({ pull_request: { head: repo('stranger/mocks'), base: repo('acme/mocks') }, repository: { full_name: 'acme/mocks', default_branch: 'main' } }));
    const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: join(workplace.folder, 'event.json') };
    const port = await freePort();
    const config = `services: { orders: { start: 'test ! -e broken && exec node server.mjs ${port}', port: ${port}, interval: 100ms, restart: 'on-failure:1', recovery: [{ http: { method: POST, url: 'http://192.0.2.1/restart' } }] } }`;
    const main = await job.main({ config }, { env });
    killMock(main);
    await until(() => stateOf(main).services['orders'], (orders) => orders?.phase === 'up' && orders.restarts === 1);
    workplace.write('broken', '');
    killMock(main);
    await until(() => stateOf(main).services['orders']?.phase, (phase) => phase === 'given-up');
    const post = await job.post(main, 'failure', { env });
    expect(post.report?.services[0]?.watch?.outages.map(({ signal }) => signal)).toEqual(['SIGKILL', 'SIGKILL']);
    expect(JSON.stringify(stateOf(main))).toContain('recovery over HTTP reaches only loopback addresses');
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
  });
});
