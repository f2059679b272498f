import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readJournal } from '../../src/domain/guard/line.ts';
import type { GuardState } from '../../src/domain/guard/state.ts';
import { createWorkplace, dist, plainEnvironment, type Ended, type Workplace } from './dist.ts';
import type { GuardTold } from './job.ts';
import { killLeftovers, until, untilNothingIsLeft } from './leftovers.ts';
import { freePort, listens } from './mockoon.ts';

/** A mock that dies when it is asked to; `stubborn` does not end when it is told to politely. */
const server = `import { createServer } from 'node:http';
const [, , port, temper] = process.argv;
if (temper === 'stubborn') process.on('SIGTERM', () => console.log('no'));
createServer((request, response) => {
  if (request.url === '/die') process.exit(1);
  if (request.url === '/hang') for (const until = Date.now() + 1_600; Date.now() < until; );
  console.log('a mock prints ' + request.url);
  response.end('ok');
}).listen(Number(port), '127.0.0.1');
`;

let workplace: Workplace;
let port: number;

beforeEach(async () => {
  workplace = createWorkplace();
  port = await freePort();
  setUp('.', port);
});

afterEach(() => {
  killLeftovers(workplace.folder);
  workplace.remove();
});

/** Makes a folder a place where `orders` can be guarded. */
function setUp(folder: string, at: number, temper = ''): void {
  workplace.write(join(folder, 'server.mjs'), server);
  workplace.write(join(folder, '.github/mock-medic.yml'), `services: { orders: { start: "node server.mjs ${at} ${temper}", port: ${at}, interval: 100ms } }\n`);
  mkdirSync(join(workplace.folder, '.tmp'), { recursive: true });
}

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** What it has said so far. */
  readonly said: { stdout: string; stderr: string };
}

/** Begins a run of the command line; it has ended when all that it said is heard. */
function begin(args: readonly string[], folder = '.', { detached = false } = {}): Running {
  const child = spawn(process.execPath, [join(dist, 'cli.js'), ...args], { cwd: join(workplace.folder, folder), env: { ...plainEnvironment(), TMPDIR: join(workplace.folder, '.tmp') }, stdio: ['ignore', 'pipe', 'pipe'], detached });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
  return { child, said, ended: once(child, 'close').then(([code]) => ({ code: code as number | null, ...said })) };
}

const run = (args: readonly string[], folder?: string): Promise<Ended> => begin(args, folder).ended;
/** Runs a script under guard. */
const guarded = (script: string): Promise<Ended> => run(['guard', '--', 'node', '-e', script]);
/** Begins to guard until it is asked to end. */
async function foreground(args: readonly string[] = [], folder?: string): Promise<Running> {
  const running = begin(['guard', ...args], folder);
  // A mock that listens is not ready yet: what falls before the checks have passed could not be started.
  const isReady = (): boolean => (args.includes('--json') ? journalOf()?.services['orders']?.phase === 'up' : running.said.stderr.includes('guarded until Ctrl-C'));
  if ((await until(isReady, Boolean)) === undefined) throw new Error(running.said.stderr);
  return running;
}

/** Asks for the end until it comes: what follows within a second is the same request, passed on by a parent. */
async function askedAgain({ child, ended }: Running): Promise<Ended> {
  const asking = setInterval(() => child.kill('SIGINT'), 100);
  try {
    return await ended;
  } finally {
    clearInterval(asking);
  }
}

/** What the only guard here has written down. */
function journalOf(): GuardState | undefined {
  const home = join(workplace.folder, '.tmp');
  const [path] = (existsSync(home) ? readdirSync(home, { recursive: true, withFileTypes: true }) : []).filter(({ name }) => name === 'journal').map((entry) => join(entry.parentPath, entry.name));
  return path === undefined ? undefined : readJournal(readFileSync(path, 'utf8')).state;
}

const innocent = 'The mocks were up throughout; the failure is not theirs.';
const suspect = 'may have failed because of orders';
/** As it would stand on an endlessly wide terminal. */
const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ');

describe('guard around a command', () => {
  it('gives it the address of the mock, leaves standard output to it alone, and is silent about fault when nothing failed', async () => {
    const ended = await guarded('fetch(process.env.ORDERS_URL).then(() => console.log(process.env.ORDERS_URL, process.env.ORDERS_PORT))');
    expect(ended).toMatchObject({ code: 0, stdout: `http://127.0.0.1:${port} ${port}\n` });
    expect(ended.stderr).toContain('orders');
    for (const sentence of [innocent, suspect, 'a mock prints']) expect(oneLine(ended.stderr)).not.toContain(sentence);
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
    expect(await listens(port)).toBe(false);
  });

  it.each([
    ['exits with 3', 'process.exit(3)', 3],
    ['is killed by SIGKILL', 'process.kill(process.pid, "SIGKILL")', 137],
    ['is ended by SIGTERM', 'process.kill(process.pid, "SIGTERM")', 143],
  ])('ends with its code when it %s, and says that the mocks were up', async (_, script, code) => {
    const ended = await guarded(script);
    expect(ended).toMatchObject({ code, stdout: '' });
    expect(oneLine(ended.stderr)).toContain(innocent);
    expect(oneLine(ended.stderr)).not.toContain(suspect);
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
  });

  it.each([
    ['failed', 1],
    ['passed', 0],
  ])('says when a mock fell while it ran, though it %s', async (_, code) => {
    const untilBack = '(async () => { await fetch(url + "/die").catch(() => {}); for (;;) { try { await fetch(url); break; } catch {} } console.log("done"); })()';
    const ended = await guarded(`const url = process.env.ORDERS_URL; process.exitCode = ${code}; ${untilBack}`);
    expect(ended).toMatchObject({ code, stdout: 'done\n' });
    expect(oneLine(ended.stderr)).toContain(suspect);
    expect(oneLine(ended.stderr)).toContain('ended with exit 1 at ');
    expect(oneLine(ended.stderr)).not.toContain(innocent);
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
  });

  it('does not acquit a mock that hung for a while, though no outage came of it', async () => {
    const ended = await guarded('const url = process.env.ORDERS_URL; fetch(url).then(() => fetch(url + "/hang", { signal: AbortSignal.timeout(1_200) })).catch(() => process.exit(1))');
    expect(ended.code).toBe(1);
    expect(oneLine(ended.stderr)).toMatch(/A heartbeat of orders that began at \d\d:\d\d:\d\d\.\d{3} UTC was answered after 1\.\d{3} s(?:, usually after [\d.]+ ms)?\. A test that failed just then may have failed because of that\./u);
    expect(oneLine(ended.stderr)).not.toContain(innocent);
  });

  it('ends with 127 and a sentence when there is no such command', async () => {
    const ended = await run(['guard', '--', 'no-such-command', 'x']);
    expect(ended).toMatchObject({ code: 127, stdout: '' });
    expect(ended.stderr).toContain('command not found: no-such-command');
    expect(oneLine(ended.stderr)).toContain('no-such-command x could not be run (exit 127).');
    expect(ended.stderr).not.toContain('ended with');
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
  });

  it('hands on the request to end, keeps the mocks up for what the command does then, and ends with its code', async () => {
    const tidy = 'fetch(process.env.ORDERS_URL).then((answer) => { console.log("tidied", answer.status); process.exit(9); })';
    const running = begin(['guard', '--', 'node', '-e', `process.on("SIGTERM", () => ${tidy}); console.log("runs"); setInterval(() => {}, 1e6)`]);
    await until(() => running.said.stdout, (text) => text === 'runs\n');
    running.child.kill('SIGTERM');
    expect(await running.ended).toMatchObject({ code: 9, stdout: 'runs\ntidied 200\n' });
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
  });

  it('leaves nothing when it is asked to end twice, though neither the command nor the mock obeys', async () => {
    setUp('.', port, 'stubborn');
    const running = begin(['guard', '--', 'node', '-e', 'process.on("SIGTERM", () => {}); console.log("runs"); setInterval(() => {}, 1e6)']);
    await until(() => running.said.stdout, (text) => text === 'runs\n');
    expect(await askedAgain(running)).toMatchObject({ code: 130, stdout: 'runs\n' });
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
    expect(await until(() => listens(port), (does) => !does)).toBe(false);
  });

  it('leaves it alone on Ctrl-C, which it has heard itself, until its own clean-up is done', async () => {
    const tidy = 'process.on("SIGINT", () => { console.log("heard"); setTimeout(() => { console.log("tidied"); process.exit(42); }, 1_500); }); process.on("SIGTERM", () => process.exit(43));';
    const running = begin(['guard', '--', 'node', '-e', `${tidy} console.log("runs"); setInterval(() => {}, 1e6)`], '.', { detached: true });
    await until(() => running.said.stdout, (text) => text === 'runs\n');
    process.kill(-(running.child.pid ?? 0), 'SIGINT');
    expect(await running.ended).toMatchObject({ code: 42, stdout: 'runs\nheard\ntidied\n' });
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends it on %s with all that it started, whoever in it does not hear', async (signal) => {
    const running = begin(['guard', '--', 'sh', '-c', `sleep 333 & sh -c 'trap "" TERM; echo runs; while :; do sleep 0.1; done'; true`]);
    await until(() => running.said.stdout, (text) => text === 'runs\n');
    running.child.kill(signal);
    expect(await running.ended).toMatchObject({ code: 143 });
    expect(await untilNothingIsLeft(workplace.folder, 0)).toEqual([]);
  });

  it('leaves alone what it has left in the background of itself', async () => {
    const ended = await run(['guard', '--', 'sh', '-c', 'sleep 333 >/dev/null 2>&1 & echo started']);
    expect(ended).toMatchObject({ code: 0, stdout: 'started\n' });
    expect(await untilNothingIsLeft(workplace.folder, 300)).toMatchObject([{ command: 'sleep 333' }]);
  });

  it('keeps standard output for its report with --json: what it prints goes to standard error', async () => {
    const ended = await run(['guard', '--json', '--', 'node', '-e', 'console.log("printed"); process.exit(3)']);
    expect(ended).toMatchObject({ code: 3, stderr: 'printed\n' });
    expect(JSON.parse(ended.stdout)).toMatchObject({ verdict: 'healthy' });
  });

  it('ends with its code and tells all, though it has cleared the folder for temporary files', async () => {
    const ended = await guarded('require("node:fs").rmSync(process.env.TMPDIR, { recursive: true }); process.exit(5)');
    expect(ended).toMatchObject({ code: 5, stdout: '' });
    expect(oneLine(ended.stderr)).toContain(innocent);
    expect(ended.stderr).not.toContain('bug');
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
  });

  it('is refused where no folder can be made, with a sentence', async () => {
    rmdirSync(join(workplace.folder, '.tmp'));
    workplace.write('.tmp', '');
    const ended = await guarded('console.log("ran")');
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toMatch(/^A guard cannot make its folder in .*; make room there/u);
  });

  it('does not run it when a mock cannot be started, and ends with 1', async () => {
    workplace.write('server.mjs', 'console.error("the db is locked"); process.exit(4);');
    const ended = await guarded('console.log("ran")');
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toMatch(/orders.*exit 4/u);
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
  });
});

describe('guard in the foreground', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('ends everything on %s and puts the summary on standard output', async (signal) => {
    const { child, ended } = await foreground();
    child.kill(signal);
    const { code, stdout, stderr } = await ended;
    expect(code).toBe(0);
    expect(stdout).toContain('orders');
    expect(stdout).toContain('healthy');
    expect(stderr).toContain(`ORDERS_URL=http://127.0.0.1:${port}`);
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
    expect(await listens(port)).toBe(false);
  });

  it('writes one JSON report, and nothing else, with --json', async () => {
    const { child, ended } = await foreground(['--json']);
    await fetch(`http://127.0.0.1:${port}/die`).catch(() => undefined);
    await until(journalOf, (state) => state?.services['orders']?.restarts === 1 && state.services['orders'].phase === 'up');
    child.kill('SIGINT');
    const { code, stdout, stderr } = await ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const report = JSON.parse(stdout) as GuardTold;
    expect(report).toMatchObject({ verdict: 'healthy', services: [{ id: 'orders', outcome: 'healed', watch: { restarts: 1, outages: [{ exitCode: 1, stateReset: true }] } }] });
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
  });

  it('leaves nothing when it is asked again, though a mock does not obey', async () => {
    setUp('.', port, 'stubborn');
    expect(await askedAgain(await foreground())).toMatchObject({ code: 130 });
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
    // A killed process lets go of its port when the last of its threads has ended.
    expect(await until(() => listens(port), (does) => !does)).toBe(false);
  });
});

describe('several of them', () => {
  it('in folders of their own do not disturb each other', async () => {
    const there = await freePort();
    setUp('there', there);
    const first = await foreground();
    const second = await foreground([], 'there');
    first.child.kill('SIGINT');
    expect((await first.ended).code).toBe(0);
    expect([await listens(port), await listens(there)]).toEqual([false, true]);
    second.child.kill('SIGINT');
    expect((await second.ended).code).toBe(0);
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
  });

  it('in one folder: the second of one service is refused with a sentence, and the first goes on', async () => {
    const first = await foreground();
    const second = await guarded('console.log("ran")');
    expect(second).toMatchObject({ code: 1, stdout: '' });
    expect(second.stderr).toContain(`orders is guarded already, by the guard with pid ${first.child.pid}`);
    expect(await listens(port)).toBe(true);
    first.child.kill('SIGINT');
    expect(await first.ended).toMatchObject({ code: 0, stdout: expect.stringContaining('healthy') as string });
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
  });
});

describe('what makes no sense', () => {
  it.each([
    ['no command after --', ['guard', '--'], 'guard -- wants a command'],
    ['a command for check', ['check', '--', 'x'], 'check runs no command after --; guard does'],
    ['a command without --', ['guard', 'npm', 'test'], 'guard takes no argument "npm"'],
    ['nothing to start', ['guard', '--config', 'services: { a: http://127.0.0.1:1 }', '--', 'true'], 'There is nothing to guard'],
  ])('is refused: %s', async (_, args, sentence) => {
    const ended = await run(args);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toContain(sentence);
    expect(await listens(port)).toBe(false);
  });
});
