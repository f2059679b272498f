import { spawn, spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { styleText } from 'node:util';

/** Where the demo runs and speaks. */
export interface DemoOptions {
  /** The command line's own entry, which the demo calls as a person would. */
  readonly entry: string;
  readonly dir: string;
  readonly say: (text: string) => void;
  readonly stop: AbortSignal;
}

const bold = (text: string): string => styleText('bold', text);
const dim = (text: string): string => styleText('dim', text);
const blue = (text: string): string => styleText('blue', text);

/** How long is waited for Mockoon to listen; less than the recovery step may take. */
const bootMaxMs = 30_000;

interface Stage extends DemoOptions {
  readonly folder: string;
  readonly port: number;
}

/**
 * Plays an incident's whole life on a real Mockoon: healthy, killed and healed, broken beyond recovery, mended.
 * Answers the exit code. Everything happens in a temporary folder, and nothing is left behind.
 */
export async function demo(options: DemoOptions): Promise<number> {
  const mockoon = join(options.dir, 'node_modules', '@mockoon', 'cli', 'bin', 'run.js');
  if (!existsSync(mockoon)) {
    options.say('The demo needs Mockoon beside it: run `npm i -D @mockoon/cli` here, then again `mock-medic demo`.\n');
    return 2;
  }
  const folder = await mkdtemp(join(tmpdir(), 'mock-medic-demo-'));
  const stage: Stage = { ...options, folder, port: await freePort() };
  const tidy = (): void => {
    killMock(stage);
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', tidy);
  try {
    await writeMock(stage, 200);
    await writeFile(join(folder, 'restart.mjs'), restartScript(mockoon, stage));
    await writeFile(join(folder, 'mock-medic.yml'), configuration(stage));
    await play(stage);
    return options.stop.aborted ? 130 : 0;
  } finally {
    process.off('exit', tidy);
    tidy();
  }
}

async function play(stage: Stage): Promise<void> {
  const acts: readonly Act[] = [
    { title: 'A real Mockoon starts. All is well.', begin: () => restartMock(stage), code: 0, isRecorded: false },
    { title: 'It is killed (SIGKILL). The failure is confirmed, the recovery step restarts it, the cure is verified.', begin: () => killMock(stage), code: 0, isRecorded: true },
    { title: 'Its data is broken: it answers 503, and restarting does not help.', begin: () => breakMock(stage), code: 1, isRecorded: true },
    { title: 'Somebody mends it. The next run sees it well again and closes the incident.', begin: () => mendMock(stage), code: 0, isRecorded: true },
  ];
  const astray: number[] = [];
  for (const [n, { title, begin, code, isRecorded }] of acts.entries()) {
    stage.say(`\n${bold(`${n + 1}. ${title}`)}\n`);
    await begin();
    if (stage.stop.aborted) return;
    const ended = await checkAsAPerson(stage);
    if (stage.stop.aborted) return;
    if (isRecorded) await showRecord(stage);
    if (ended !== code) astray.push(n + 1);
  }
  const last = 'On GitHub the record is an issue; here it was a file in a folder that is gone now.';
  stage.say(astray.length === 0 ? `\nThat was an incident's whole life. ${last}\n` : `\nThat did not go as told: act ${astray.join(' and ')} ended otherwise, most likely because this machine was too busy for Mockoon to start in time. What was shown is what happened. ${last}\n`);
}

/** One act: what is done to the mock, and with which code the check after it ends when all goes as told. */
interface Act {
  readonly title: string;
  readonly begin: () => Promise<void> | void;
  readonly code: number;
  readonly isRecorded: boolean;
}

/** Answers the exit code of the check. */
async function checkAsAPerson({ entry, folder, say, stop }: Stage): Promise<number | null> {
  const args = ['check', '--config', 'mock-medic.yml', '--record', 'local', '--record-dir', 'incidents'];
  say(`${dim(`$ mock-medic ${args.join(' ')}`)}\n`);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [entry, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], env: process.env });
    const end = (): void => void child.kill('SIGTERM');
    stop.addEventListener('abort', end, { once: true });
    child.stdout.setEncoding('utf8').on('data', say);
    child.stderr.setEncoding('utf8').on('data', say);
    child.on('close', (code) => {
      stop.removeEventListener('abort', end);
      say(`${dim(`exit code ${code ?? 'none'}`)}\n`);
      resolve(code);
    });
  });
}

/** The newest record as a person reads it: without its hidden lines. */
async function showRecord({ folder, say }: Stage): Promise<void> {
  const dir = join(folder, 'incidents');
  const names = await readdir(dir).catch((): string[] => []);
  const [newest] = names.filter((name) => name.endsWith('.md')).sort().toReversed();
  if (newest === undefined) return;
  const text = await readFile(join(dir, newest), 'utf8');
  const visible = text.replaceAll(/<!--.*?-->\n?/gs, '').replaceAll(/<\/?(?:details|summary)>/g, ' ').replaceAll(/\n{3,}/g, '\n\n').trim();
  say(`\n${blue(`incidents/${newest}`)}\n${visible.split('\n').map((line) => `${blue('│')} ${line}`).join('\n')}\n`);
}

/** Not synchronous, so that the demo can be ended while it waits. */
async function restartMock({ folder, stop }: Stage): Promise<void> {
  await new Promise<void>((resolve) => {
    const child = spawn(process.execPath, [join(folder, 'restart.mjs')], { stdio: 'ignore' });
    const end = (): void => void child.kill('SIGTERM');
    stop.addEventListener('abort', end, { once: true });
    child.on('close', () => {
      stop.removeEventListener('abort', end);
      resolve();
    });
  });
}

async function breakMock(stage: Stage): Promise<void> {
  killMock(stage);
  await writeMock(stage, 503);
  await restartMock(stage);
}

async function mendMock(stage: Stage): Promise<void> {
  killMock(stage);
  await writeMock(stage, 200);
  await restartMock(stage);
}

function killMock({ folder }: Stage): void {
  spawnSync(process.execPath, [join(folder, 'restart.mjs'), 'kill'], { stdio: 'ignore' });
}

async function writeMock({ folder, port }: Stage, status: 200 | 503): Promise<void> {
  const body = status === 200 ? { orders: [{ id: 1, state: 'open' }] } : { error: 'db locked' };
  await writeFile(join(folder, 'orders.json'), JSON.stringify(environment(port, status, JSON.stringify(body))));
}

/** A whole Mockoon environment with one route. */
function environment(port: number, statusCode: number, body: string): object {
  const response = { uuid: 'orders-response', body, latency: 0, statusCode, label: '', headers: [{ key: 'content-type', value: 'application/json' }], bodyType: 'INLINE', filePath: '', databucketID: '', sendFileAsBody: false, rules: [], rulesOperator: 'OR', disableTemplating: true, fallbackTo404: false, default: true, crudKey: 'id', callbacks: [] };
  const route = { uuid: 'orders-route', type: 'http', documentation: '', method: 'get', endpoint: 'orders', responses: [response], responseMode: null, streamingMode: null, streamingInterval: 0 };
  return {
    uuid: 'orders-environment', lastMigration: 33, name: 'orders', endpointPrefix: '', latency: 0, port, hostname: '127.0.0.1',
    folders: [], routes: [route], rootChildren: [{ type: 'route', uuid: 'orders-route' }],
    proxyMode: false, proxyHost: '', proxyRemovePrefix: false, proxyReqHeaders: [], proxyResHeaders: [],
    tlsOptions: { enabled: false, type: 'CERT', pfxPath: '', certPath: '', keyPath: '', caPath: '', passphrase: '' },
    cors: true, headers: [], data: [], callbacks: [],
  };
}

/** What the recovery step runs: ends the old mock, starts a new one that outlives this script, remembers its pid, and returns when it accepts connections. */
function restartScript(mockoon: string, { port }: Stage): string {
  return `import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
const here = import.meta.dirname;
const pidFile = join(here, 'mockoon.pid');
// Ended while it waits, it has written down what it started.
let isOver = false;
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => { isOver = true; });
const accepts = () => new Promise((resolve) => {
  const socket = connect(${port}, '127.0.0.1', () => { socket.destroy(); resolve(true); }).once('error', () => resolve(false));
});
const untilAt = Date.now() + ${bootMaxMs};
if (existsSync(pidFile)) { try { process.kill(Number(readFileSync(pidFile, 'utf8')), 'SIGKILL'); } catch {} }
// What is killed still accepts for a moment, and would pass for the new one.
while (Date.now() < untilAt && !isOver && await accepts()) await setTimeout(20);
if (process.argv[2] !== 'kill') {
  const args = [${JSON.stringify(mockoon)}, 'start', '--data', join(here, 'orders.json'), '--port', '${port}', '--disable-log-to-file'];
  const child = spawn(process.execPath, args, { detached: true, stdio: 'ignore', cwd: here });
  writeFileSync(pidFile, String(child.pid));
  child.unref();
  while (Date.now() < untilAt && !isOver && !(await accepts())) await setTimeout(50);
}
`;
}

function configuration({ port }: Stage): string {
  return `services:
  orders:
    url: http://127.0.0.1:${port}
    timeout: 2s
    failure-threshold: 3
    success-threshold: 2
    retry-interval: 600ms
    checks:
      - http: GET /orders
        expect:
          json: { "$.orders[*].state": { every: open } }
    recovery:
      - run: [node, restart.mjs]
        attempts: 2
        backoff: { initial: 500ms }
        settle: 1s
`;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
