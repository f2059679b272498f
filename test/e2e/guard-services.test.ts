import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkplace, type Workplace } from './dist.ts';
import { killMock, pidOf, stateOf } from './guarded.ts';
import { beginJob, type Job } from './job.ts';
import { killLeftovers, until, untilNothingIsLeft } from './leftovers.ts';
import { listens } from './mockoon.ts';
import { difference, now, observe, type Observer } from './outages.ts';

/** Writes down when it begins, serves, is told to end, and ends; serving and ending take it a while, so that whoever does not wait for it is seen. */
const server = `import { appendFileSync } from 'node:fs';
import { createServer } from 'node:http';
const [, , id, port] = process.argv;
const say = (what) => appendFileSync('diary', what + ' ' + id + '\\n');
say('begins');
process.on('SIGTERM', () => {
  say('is told to end');
  setTimeout(() => { say('ends'); process.exit(0); }, 60);
});
const begun = createServer((request, response) => response.end('ok'));
setTimeout(() => begun.listen(Number(port), '127.0.0.1', () => say('serves')), 60);
`;

/** Told by SIGUSR2, it accepts and never answers, and crashes after a while. */
const hanging = `import { createServer } from 'node:http';
let hangs = false;
process.on('SIGUSR2', () => {
  hangs = true;
  setTimeout(() => process.exit(3), Number(process.argv[3]));
});
createServer((request, response) => hangs || response.end('ok')).listen(Number(process.argv[2]), '127.0.0.1');
`;

/** Comes back at once and leaves a server behind, which \`end.mjs\` finds by the file. */
const daemonize = `import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
const child = spawn(process.execPath, ['server.mjs', 'orders', process.argv[2]], { detached: true, stdio: 'ignore' });
writeFileSync('orders.pid', String(child.pid));
child.unref();
`;
const end = `import { appendFileSync, readFileSync } from 'node:fs';
appendFileSync('diary', 'stop command\\n');
process.kill(Number(readFileSync('orders.pid', 'utf8')), 'SIGTERM');
`;

let workplace: Workplace;
let job: Job;
let observer: Observer | undefined;

beforeEach(() => {
  workplace = createWorkplace();
  workplace.write('server.mjs', server);
  workplace.write('daemonize.mjs', daemonize);
  workplace.write('end.mjs', end);
  workplace.write('diary', '');
  job = beginJob(workplace);
});

afterEach(async () => {
  await observer?.stop();
  observer = undefined;
  killLeftovers(workplace.folder);
  workplace.remove();
});

/** Longer than any line that we wrap. */
const longLine = `the db is locked, ${'and locked '.repeat(14)}to the end`;

const config = (lines: readonly string[]): Record<string, string> => ({ config: ['services:', ...lines.map((line) => `  ${line}`), ''].join('\n') });
const service = (id: string, dependsOn: readonly string[] = []): string => `${id}: { start: "node server.mjs ${id} {{port}}", port: auto, depends-on: [${dependsOn.join(', ')}] }`;
const diary = (): readonly string[] => workplace.read('diary').split('\n').filter((line) => line !== '');

/** Two fork from the gateway and meet again in the shop; mail stands alone. Named in the order of the alphabet, which is not theirs. */
const dependencies: Readonly<Record<string, readonly string[]>> = { basket: ['orders', 'users'], gateway: [], mail: [], orders: ['gateway'], users: ['gateway'] };
const ids = Object.keys(dependencies);
const edges = Object.entries(dependencies).flatMap(([id, needed]) => needed.map((dependency) => ({ id, dependency })));
const five = config(Object.entries(dependencies).map(([id, needed]) => service(id, needed)));

describe('five services that need each other', () => {
  it('begin after those they need, the others at once, each on a port of its own, and end in the reverse order', async () => {
    const main = await job.main(five);
    expect(main).toMatchObject({ code: 0, stderr: '' });
    const ports = ids.map((id) => Number(job.variables[`${id.toUpperCase()}_PORT`]));
    expect(new Set(ports).size).toBe(5);
    expect(await Promise.all(ports.map(listens))).toEqual(ids.map(() => true));
    const begun = diary();
    for (const { id, dependency } of edges) expect(begun.indexOf(`begins ${id}`), `${id} after ${dependency}`).toBeGreaterThan(begun.indexOf(`serves ${dependency}`));
    const { services } = stateOf(main);
    expect(services['mail']?.process?.startedAt).toBeLessThan(services['gateway']?.readyAt ?? 0);
    expect(services['users']?.process?.startedAt).toBeLessThan(services['orders']?.readyAt ?? 0);

    const post = await job.post(main, 'success');
    expect(post).toMatchObject({ code: 0, report: { verdict: 'healthy' } });
    const ended = diary().slice(begun.length);
    for (const { id, dependency } of edges) expect(ended.indexOf(`is told to end ${dependency}`), `${dependency} after ${id}`).toBeGreaterThan(ended.indexOf(`ends ${id}`));
    expect(ended.filter((line) => line.startsWith('ends'))).toHaveLength(5);
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
    expect(await Promise.all(ports.map(listens))).toEqual(ids.map(() => false));
  });

  it('do not share a fall: the one that all need is healed alone, and the others keep their processes', async () => {
    const main = await job.main(five);
    const others = ids.filter((id) => id !== 'gateway');
    const pids = others.map((id) => pidOf(main, id));
    observer = observe(() => listens(Number(job.variables['GATEWAY_PORT'])), stateOf(main).pid);
    killMock(main, 'gateway');
    await until(() => stateOf(main).services['gateway']?.phase === 'up' && observer?.outages.length === 1, Boolean);
    expect(others.map((id) => pidOf(main, id))).toEqual(pids);
    const post = await job.post(main, 'success');
    const told = Object.fromEntries(post.report?.services.map(({ id, watch }) => [id, watch]) ?? []);
    expect(Object.entries(told).map(([id, watch]) => `${id} ${watch?.restarts} ${watch?.outages.length}`).toSorted()).toEqual(['basket 0 0', 'gateway 1 1', 'mail 0 0', 'orders 0 0', 'users 0 0']);
    const [outage] = told['gateway']?.outages ?? [];
    const [seen] = observer.outages;
    if (outage === undefined || seen === undefined) throw new Error('nobody saw it fall');
    const { start, end, length } = difference(outage, seen, observer);
    expect(Math.max(start, end, length)).toBeLessThanOrEqual(50);
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
  });

  it.each([
    ['ends', `echo ${longLine} >&2; exit 3`, /orders.*the process ended: exit 3/],
    ['never listens', 'exec sleep 600', /orders.*not ready within 500 ms/],
  ])('fail together and at once when one that is needed %s: it is named, what needs it never begins, and the rest is ended', async (_, start, words) => {
    const broken = `orders: { start: "${start}", port: auto, ready-timeout: 500ms, depends-on: [gateway] }`;
    const sleeper = 'mail: { start: "exec sleep 600", port: auto, ready-timeout: 9m }';
    const main = await job.main(config([service('gateway'), broken, service('users', ['gateway']), service('basket', ['orders', 'users']), sleeper]));
    expect(main.code).toBe(1);
    expect(main.stdout.split('\n').filter((line) => words.test(line))).not.toEqual([]);
    const errors = main.stdout.split('\n').filter((line) => line.startsWith('::error'));
    expect(errors).toEqual([expect.stringContaining('orders') as string]);
    expect(main.summary).toContain('orders');
    if (start.includes(longLine)) expect(main.stdout, 'what it printed is not wrapped').toContain(`\n  > ${longLine}\n`);
    expect(diary()).not.toContain('begins basket');
    expect(diary()).toContain('ends gateway');
    expect(job.variables).toEqual({});
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
    expect(await job.post(main, 'failure')).toMatchObject({ code: 0, summary: '' });
  });
});

describe('what is not watched', () => {
  it('is named at the start and in the report, and not acquitted: a chosen service without a start command, and one that is needed and was not chosen', async () => {
    const dead = 'www: http://127.0.0.1:9/';
    const main = await job.main({ ...config([dead, service('gateway'), service('orders', ['gateway', 'www'])]), only: 'orders\nwww' });
    expect(main.code).toBe(0);
    const post = await job.post(main, 'failure');
    for (const [told, tense] of [[main.stdout, 'is'], [post.stdout, 'was']] as const) {
      const words = told.replaceAll(/\n +/gu, ' ');
      expect(words).toContain(`www, on which orders depends, has no start command and ${tense} not watched.`);
      expect(words).toContain(`gateway, on which orders depends, was not chosen and ${tense} not watched.`);
    }
    expect(post.summary).toContain('The mocks that were watched were up throughout; the failure is not theirs.');
  });
});

describe('a service that hangs before it crashes', () => {
  const intervalMs = 100;
  it.each([
    ['in its first probe without an answer is suspected from the last that had one', 350, false],
    ['when a probe has failed is down since that began', 700, true],
  ])('%s', async (_, crashesAfterMs, isDownBefore) => {
    workplace.write('hanging.mjs', hanging);
    const main = await job.main(config([`orders: { start: [node, hanging.mjs, "{{port}}", "${crashesAfterMs}"], port: auto, interval: ${intervalMs}ms, timeout: 400ms }`]));
    const beats = (): number => stateOf(main).services['orders']?.beats ?? 0;
    await until(beats, (count) => count >= 3);
    const hangsFromAt = now();
    process.kill(pidOf(main), 'SIGUSR2');
    await until(() => stateOf(main).services['orders']?.outages[0]?.outage.endedAt !== undefined, Boolean);
    const post = await job.post(main, 'failure');
    const [outage] = post.report?.services[0]?.watch?.outages ?? [];
    expect(outage).toMatchObject({ cause: 'ended with exit 3', exitCode: 3, stateReset: true });
    const sinceMs = (instant = ''): number => Date.parse(instant) - hangsFromAt;
    expect(sinceMs(outage?.wellUntilAt)).toBeLessThanOrEqual(10);
    expect(sinceMs(outage?.wellUntilAt)).toBeGreaterThanOrEqual(-2 * intervalMs);
    if (isDownBefore) expect(sinceMs(outage?.startedAt)).toBeLessThanOrEqual(2 * intervalMs);
    else expect(sinceMs(outage?.startedAt)).toBeGreaterThanOrEqual(crashesAfterMs - 10);
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
  });
});

describe('a service whose command returns and leaves it in the background', () => {
  it('is started, healed though there is no process to be seen ending, and ended by its stop command', async () => {
    const intervalMs = 50;
    const main = await job.main(config([`orders: { start: [node, daemonize.mjs, "{{port}}"], stop: [node, end.mjs], background: true, port: auto, interval: ${intervalMs}ms, retry-interval: 20ms }`]));
    expect(main).toMatchObject({ code: 0, stderr: '' });
    const port = Number(job.variables['ORDERS_PORT']);
    observer = observe(() => listens(port), stateOf(main).pid);
    const killedAt = now();
    process.kill(Number(readFileSync(join(workplace.folder, 'orders.pid'), 'utf8')), 'SIGKILL');
    await until(() => stateOf(main).services['orders']?.outages[0]?.outage.endedAt !== undefined && observer?.outages.length === 1, Boolean);
    const [seen] = observer.outages;
    const before = diary().length;
    const post = await job.post(main, 'success');
    expect(post).toMatchObject({ code: 0, report: { verdict: 'healthy', services: [{ outcome: 'healed', watch: { restarts: 1 } }] } });
    const [outage] = post.report?.services[0]?.watch?.outages ?? [];
    if (outage === undefined || seen === undefined) throw new Error('nobody saw it fall');
    const { start, end, length } = difference(outage, { ...seen, wellUntilAt: killedAt, downFromAt: seen.downFromAt + intervalMs }, observer);
    expect(Math.max(start, end, length)).toBeLessThanOrEqual(50);
    expect(outage).toMatchObject({ exitCode: null, signal: null, stateReset: true });
    expect(diary().slice(before)).toEqual(['stop command', 'is told to end orders', 'ends orders']);
    expect(stateOf(main).services['orders']?.ending).toBe('by-command');
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
    expect(await listens(port)).toBe(false);
  });

  it('is said to live on, with who holds its port, when its stop command fails or does nothing, and the job does not fail by it', async () => {
    // As one that a daemon starts: nobody's child, and without our environment.
    const apart = (id: string, stop: string): string => `${id}: { start: "env -i PATH=$PATH DIARY=$DIARY setsid node server.mjs ${id} {{port}} > /dev/null 2>&1 & echo $! > ${id}.pid", stop: "${stop}", background: true, port: auto }`;
    const main = await job.main(config([apart('orders', 'echo no such container >&2; exit 1'), apart('users', 'true'), apart('basket', 'kill $(cat basket.pid)')]));
    expect(main).toMatchObject({ code: 0, stderr: '' });
    const ports = ['ORDERS_PORT', 'USERS_PORT'].map((name) => Number(job.variables[name]));
    const post = await job.post(main, 'success');
    for (const id of ['orders', 'users']) process.kill(Number(readFileSync(join(workplace.folder, `${id}.pid`), 'utf8')), 'SIGKILL');
    expect(post).toMatchObject({ code: 0, report: { verdict: 'healthy' } });
    const [orders, users] = [`its stop command failed (exit 1: no such container), and port 127.0.0.1:${ports[0]} is held by node server.mjs orders`, `port 127.0.0.1:${ports[1]} is held by node server.mjs users`];
    for (const words of [`orders may live on: ${orders}`, `users may live on: ${users}`]) expect(post.stdout.replaceAll(/\n +/gu, ' ')).toContain(words);
    expect(post.stdout.split('\n').filter((line) => line.startsWith('::warning')).map((line) => /title=([^,:]*)/u.exec(line)?.[1] ?? '').toSorted()).toEqual(['orders may live on', 'users may live on']);
    expect(post.summary).toContain('`orders` may live on');
    expect(post.report?.services.map(({ id, watch }) => [id, watch?.mayLiveOn, watch?.stopFault])).toEqual([['orders', true, 'exit 1: no such container'], ['users', true, null], ['basket', false, null]]);
  });
});
