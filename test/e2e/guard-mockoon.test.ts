import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { get } from 'node:https';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkplace, type Workplace } from './dist.ts';
import { killMock, pidOf, stateOf } from './guarded.ts';
import { beginJob, type EndedJobStep, type Job } from './job.ts';
import { killLeftovers, until, untilNothingIsLeft } from './leftovers.ts';
import { listens, prepareMockoon, type Mockoon } from './mockoon.ts';
import { difference, now, observe, type Observer, type SeenOutage, type ToldOutage } from './outages.ts';

let workplace: Workplace;
let job: Job;
let mockoon: Mockoon;
let observer: Observer | undefined;

beforeEach(async () => {
  workplace = createWorkplace();
  symlinkSync(join(import.meta.dirname, '..', '..', 'node_modules'), join(workplace.folder, 'node_modules'));
  job = beginJob(workplace);
  mockoon = await prepareMockoon(workplace);
});

afterEach(async () => {
  await observer?.stop();
  observer = undefined;
  killLeftovers(workplace.folder);
  workplace.remove();
});

/** How far apart what is told and what was inflicted may be, in milliseconds. */
const toleranceMs = 50;
/** Each timer and each instant is a whole millisecond. */
const roundingMs = 4;

type Served = NonNullable<NonNullable<EndedJobStep['report']>['services'][number]['watch']>;

/** Ends the job: everything is gone afterwards. Gives what was told of the mock. */
async function endOf(main: EndedJobStep, status: 'success' | 'failure' = 'success'): Promise<{ readonly post: EndedJobStep; readonly watch: Served }> {
  const post = await job.post(main, status);
  expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
  expect(await listens(mockoon.port)).toBe(false);
  const watch = post.report?.services[0]?.watch;
  if (watch === undefined || watch === null) throw new Error(`nothing was told: ${post.stdout}`);
  return { post, watch };
}

/** Waits until so many outages are over, for the guard and for the observer alike. */
async function healed(main: EndedJobStep, times: number): Promise<void> {
  const isOver = (): boolean => stateOf(main).services['orders']?.phase === 'up' && stateOf(main).services['orders']?.outages.length === times;
  expect(await until(() => isOver() && observer?.seesItWell === true && observer.outages.length === times, Boolean)).toBe(true);
}

function expectAlike(told: readonly ToldOutage[], seen: readonly SeenOutage[]): void {
  expect(told).toHaveLength(seen.length);
  const differences = told.map((outage, n) => difference(outage, seen[n] as SeenOutage, observer as Observer));
  expect(differences.filter(({ start, end, length }) => Math.max(start, end, length) > toleranceMs)).toEqual([]);
}

/** Tests may have failed from the moment on at which the fault was made, though nobody looked then. */
function expectSuspected(outage: Served['outages'][number] | undefined, faultAt: number): void {
  expect(Date.parse(outage?.wellUntilAt ?? '')).toBeLessThanOrEqual(faultAt + roundingMs);
}

const ask = async (path: string, init: RequestInit = {}): Promise<number> => {
  const answer = await fetch(`http://127.0.0.1:${mockoon.port}${path}`, init);
  await answer.arrayBuffer();
  return answer.status;
};
const isServed = (): Promise<boolean> => ask('/orders').then((status) => status === 200, () => false);
const admin = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`http://127.0.0.1:${mockoon.port}/mockoon-admin${path}`, { ...init, headers: { authorization: `Bearer ${job.variables['MOCKOON_ADMIN_API_TOKEN']}`, 'content-type': 'application/json' } });

/** Everything that the guard has written down so far. */
function writtenBy(main: EndedJobStep): string {
  const folder = main.state['guard'] ?? '';
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')).join('\n');
}

it('a Mockoon that serves https by its own certificate is ready as soon as it accepts, is watched, and its calls are counted', async () => {
  const data = JSON.parse(workplace.read('orders.json')) as Record<string, unknown>;
  workplace.write('orders.json', JSON.stringify({ ...data, tlsOptions: { enabled: true, type: 'CERT', pfxPath: '', certPath: '', keyPath: '', caPath: '', passphrase: '' } }));
  const main = await job.main({ mockoon: 'orders.json', name: 'orders' });
  expect(main).toMatchObject({ code: 0, stderr: '' });
  expect(job.variables['ORDERS_URL']).toBe(`https://127.0.0.1:${mockoon.port}`);
  const asked = await new Promise<number | undefined>((resolve, reject) => {
    get(`https://127.0.0.1:${mockoon.port}/orders`, { rejectUnauthorized: false }, (answer) => resolve(answer.resume().statusCode)).once('error', reject);
  });
  expect(asked).toBe(200);
  const { watch } = await endOf(main);
  expect(watch).toMatchObject({ outages: [], calls: { served: 1, unmatched: [] } });
});

describe('a Mockoon under guard, with its data file as the only input', () => {
  it('is handed to the tests with its address and a masked token; its calls are counted without ours, and the heartbeat leaves no trace in it', async () => {
    const main = await job.main({ mockoon: 'orders.json' });
    expect(main).toMatchObject({ code: 0, stderr: '' });
    const token = job.variables['MOCKOON_ADMIN_API_TOKEN'] ?? '';
    expect(job.variables).toEqual({ ORDERS_URL: `http://127.0.0.1:${mockoon.port}`, ORDERS_PORT: String(mockoon.port), MOCKOON_ADMIN_API_TOKEN: expect.stringMatching(/^[0-9a-f]{48}$/) as string });
    expect(main.stdout.split('\n')[0]).toBe(`::add-mask::${token}`);

    const asked = { 'GET /orders': 3, 'GET /nowhere': 2, 'POST /nowhere': 1 };
    for (const [request, times] of Object.entries(asked)) {
      const [method = '', path = ''] = request.split(' ');
      for (let n = 0; n < times; n += 1) await ask(`${path}?secret=1`, { method });
    }
    const beats = (): number => stateOf(main).services['orders']?.beats ?? 0;
    const before = beats();
    await until(beats, (count) => count >= before + 3);
    const logs = (await (await admin('/logs?limit=100')).json()) as readonly { readonly request: { readonly method: string; readonly urlPath: string; readonly headers: readonly { readonly key: string; readonly value: string }[] } }[];
    const userAgentOf = (headers: readonly { readonly key: string; readonly value: string }[]): string => headers.find(({ key }) => key === 'user-agent')?.value ?? '';
    const [ours, theirs] = [logs.filter(({ request }) => userAgentOf(request.headers).startsWith('mock-medic/')), logs.filter(({ request }) => !userAgentOf(request.headers).startsWith('mock-medic/'))];
    expect(theirs).toHaveLength(6);
    // The check that told that it was ready, and nothing since.
    expect(ours.map(({ request }) => `${request.method.toUpperCase()} ${request.urlPath}`)).toEqual(['GET /orders']);

    const { post, watch } = await endOf(main);
    expect(post).toMatchObject({ code: 0, stderr: '', report: { verdict: 'healthy' } });
    expect(watch).toMatchObject({ uptime: 1, restarts: 0, outages: [], calls: { served: 6, unmatched: [{ request: 'GET /nowhere', count: 2 }, { request: 'POST /nowhere', count: 1 }], complete: true } });
    expect(watch.heartbeats).toBeGreaterThanOrEqual(3);
    for (const text of [writtenBy(main), post.stdout, post.summary, JSON.stringify(post.report), main.stdout.replace(/^::add-mask::.*$/m, '')]) expect(text).not.toContain(token);
  });

  it('is up again each of three times that it is killed, and what is told of it is what was done to it', async () => {
    const began = now();
    const main = await job.main({ mockoon: 'orders.json' });
    const ready = now();
    observer = observe(() => listens(mockoon.port), stateOf(main).pid);
    const kills: number[] = [];
    for (let n = 1; n <= 3; n += 1) {
      kills.push(now());
      killMock(main);
      await healed(main, n);
    }
    const { outages: seen } = observer;
    const asked = now();
    const { post, watch } = await endOf(main, 'failure');
    const ended = now();
    expectAlike(watch.outages, seen);
    for (const [n, killedAt] of kills.entries()) {
      const startedAt = Date.parse(watch.outages[n]?.startedAt ?? '');
      expect(startedAt - killedAt).toBeLessThanOrEqual(toleranceMs + observer.lagMs(killedAt, startedAt));
    }
    for (const outage of watch.outages) expect(outage).toMatchObject({ signal: 'SIGKILL', exitCode: null, stateReset: true, cause: 'ended by SIGKILL' });
    expect(watch.restarts).toBe(3);
    const downMs = watch.outages.reduce((sum, { durationMs }) => sum + durationMs, 0);
    expect(watch.uptime).toBeGreaterThanOrEqual(1 - downMs / (asked - ready));
    expect(watch.uptime).toBeLessThanOrEqual(1 - downMs / (ended - began));
    expect(post.report).toMatchObject({ verdict: 'healthy', services: [{ outcome: 'healed' }] });
  });
});

const config = (lines: readonly string[]): Record<string, string> => ({ config: ['services:', '  orders:', ...lines.map((line) => `    ${line}`), ''].join('\n') });

describe('a Mockoon that lives and does not serve', () => {
  it('stopped by SIGSTOP, it is found by the heartbeat and replaced; the outage begins with the first heartbeat that it missed', async () => {
    const [intervalMs, timeoutMs, retryMs] = [50, 200, 20];
    const main = await job.main(config(['mockoon: orders.json', `interval: ${intervalMs}ms`, `timeout: ${timeoutMs}ms`, `retry-interval: ${retryMs}ms`]));
    await until(() => stateOf(main).services['orders']?.beats ?? 0, (beats) => beats >= 3);
    observer = observe(() => listens(mockoon.port), stateOf(main).pid);
    const stoppedAt = now();
    process.kill(pidOf(main), 'SIGSTOP');
    const hungAt = now();
    await healed(main, 1);
    const [replaced] = observer.outages;
    if (replaced === undefined) throw new Error('it was not replaced');
    const { watch } = await endOf(main);
    // A stopped process still takes connections; whoever waits for answers knows when it was stopped.
    expectAlike(watch.outages, [{ ...replaced, wellUntilAt: stoppedAt, downFromAt: stoppedAt + intervalMs }]);
    expectSuspected(watch.outages[0], hungAt);
    // Two probes had to time out, one after the other, and no more than two.
    const { startedAt = 0, confirmedAt = 0 } = stateOf(main).services['orders']?.outages[0]?.outage ?? {};
    expect(confirmedAt - startedAt).toBeGreaterThanOrEqual(2 * timeoutMs + retryMs - roundingMs);
    expect(confirmedAt - startedAt).toBeLessThanOrEqual(2 * timeoutMs + retryMs + toleranceMs + observer.lagMs(startedAt, confirmedAt));
    expect(watch.outages[0]).toMatchObject({ signal: null, exitCode: null, stateReset: true, cause: 'timeout on GET /mockoon-admin' });
    expect(watch.restarts).toBe(1);
  });

  it('made to answer 503 through its admin API, it is restarted from its file, where the checks are watched', async () => {
    const intervalMs = 100;
    const main = await job.main(config(['mockoon: orders.json', 'watch: checks', `interval: ${intervalMs}ms`, 'retry-interval: 20ms']));
    observer = observe(isServed, stateOf(main).pid);
    mockoon.answer(503);
    const broken = workplace.read('orders.json');
    mockoon.answer(200);
    expect((await admin('/environment', { method: 'PUT', body: broken })).status).toBe(200);
    const brokenAt = now();
    await healed(main, 1);
    const { watch } = await endOf(main);
    expectSuspected(watch.outages[0], brokenAt);
    expectAlike(watch.outages, observer.outages.map((seen) => ({ ...seen, downFromAt: seen.downFromAt + intervalMs })));
    expect(watch.outages[0]).toMatchObject({ signal: null, exitCode: null, stateReset: true, cause: expect.stringContaining('503') as string });
    expect(watch.restarts).toBe(1);
  });

  it('with a state that answers 503, it is cured by a request to its admin API, and keeps its process', async () => {
    const intervalMs = 100;
    const environment = JSON.parse(workplace.read('orders.json')) as { routes: { responses: object[] }[] };
    const [response] = environment.routes[0]?.responses ?? [];
    const locked = { ...response, uuid: '5b0d0c5e-2f4e-4c2b-9b5f-1c9a4f6d8e44', default: false, statusCode: 503, rules: [{ target: 'global_var', modifier: 'db', value: 'locked', invert: false, operator: 'equals' }] };
    environment.routes[0]?.responses.push(locked);
    workplace.write('orders.json', JSON.stringify(environment));
    const purge = '{ method: POST, path: /mockoon-admin/global-vars/purge, headers: { authorization: "Bearer ${MOCKOON_ADMIN_API_TOKEN}" } }';
    const main = await job.main(config(['mockoon: orders.json', 'watch: checks', `interval: ${intervalMs}ms`, 'retry-interval: 20ms', 'restart: no', `recovery: [{ http: ${purge}, settle: 10ms }]`]));
    const pid = pidOf(main);
    observer = observe(isServed, stateOf(main).pid);
    expect((await admin('/global-vars', { method: 'POST', body: JSON.stringify({ key: 'db', value: 'locked' }) })).status).toBe(200);
    await healed(main, 1);
    expect(pidOf(main)).toBe(pid);
    const { watch } = await endOf(main);
    expectAlike(watch.outages, observer.outages.map((seen) => ({ ...seen, downFromAt: seen.downFromAt + intervalMs })));
    expect(watch.outages[0]).toMatchObject({ stateReset: false, cause: expect.stringContaining('503') as string });
    expect(watch.restarts).toBe(0);
  });

  it('no: under --watch a corrupt save leaves the old mock, and no outage is told', async () => {
    const start = `start: node node_modules/@mockoon/cli/bin/run.js start --data orders.json --port {{port}} --watch --polling-interval 50`;
    const main = await job.main(config(['mockoon: orders.json', start, 'interval: 50ms']));
    expect(main.code).toBe(0);
    observer = observe(() => listens(mockoon.port), stateOf(main).pid);
    const before = writtenBy(main);
    workplace.write('orders.json', '{ "uuid": ');
    // It has seen the save.
    expect(await until(() => writtenBy(main).slice(0), (text) => /JSON|parse|Error/u.test(text.slice(before.length)))).toBeDefined();
    const beats = (): number => stateOf(main).services['orders']?.beats ?? 0;
    const then = beats();
    await until(beats, (count) => count >= then + 5);
    expect(await ask('/orders')).toBe(200);
    const { post, watch } = await endOf(main);
    expect(post.report?.verdict).toBe('healthy');
    expect(watch).toMatchObject({ outages: [], restarts: 0, uptime: 1 });
    expect(observer.outages).toEqual([]);
  });
});
