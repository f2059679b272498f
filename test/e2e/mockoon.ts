import { spawnSync } from 'node:child_process';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Workplace } from './dist.ts';

/** A real Mockoon in a workplace, whose `restart.mjs` a recovery step can run. */
export interface Mockoon {
  readonly port: number;
  start(): Promise<void>;
  kill(): void;
  /** What `GET /orders` answers from the next start on. */
  answer(status: number): void;
}

const cli = join(import.meta.dirname, '..', '..', 'node_modules', '@mockoon', 'cli', 'bin', 'run.js');

/** Prepares `orders.json` and `restart.mjs`; nothing runs yet. */
export async function prepareMockoon(workplace: Workplace): Promise<Mockoon> {
  const port = await freePort();
  const script = join(workplace.folder, 'restart.mjs');
  const answer = (status: number): void => workplace.write('orders.json', JSON.stringify(environment(port, status)));
  answer(200);
  workplace.write('restart.mjs', restartScript(port));
  return {
    port,
    answer,
    async start() {
      spawnSync(process.execPath, [script], { cwd: workplace.folder });
      await untilListening(port);
    },
    kill: () => void spawnSync(process.execPath, [script, 'kill'], { cwd: workplace.folder }),
  };
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Waits until something listens; rejects after 20 s. */
export async function untilListening(port: number): Promise<void> {
  const untilAt = performance.now() + 20_000;
  while (!(await listens(port))) {
    if (performance.now() > untilAt) throw new Error(`nothing listens on ${port}`);
    await setTimeout(30);
  }
}

/** Whether something listens on a port now. */
export function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

function restartScript(port: number): string {
  return `import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
if (existsSync('pid')) { try { process.kill(Number(readFileSync('pid', 'utf8')), 'SIGKILL'); } catch {} }
if (process.argv[2] !== 'kill') {
  const child = spawn(process.execPath, [${JSON.stringify(cli)}, 'start', '--data', 'orders.json', '--port', '${port}', '--disable-log-to-file'], { detached: true, stdio: 'ignore' });
  writeFileSync('pid', String(child.pid));
  child.unref();
}
`;
}

/** The admin API takes an environment only with such names. */
const uuids = { environment: '2d2f0a3e-6c4b-4b0a-9c86-0f6a4b9d7c11', route: '7f1c5b52-1f0e-4a43-8a55-3d0f6f0f9a22', response: 'c0a8f6de-5d7e-4f0b-8f0e-6f2f6f8e1b33' };

function environment(port: number, statusCode: number): object {
  const body = statusCode === 200 ? '{"orders":[{"id":1,"state":"open"}]}' : '{"error":"db locked"}';
  const response = { uuid: uuids.response, body, latency: 0, statusCode, label: '', headers: [{ key: 'content-type', value: 'application/json' }], bodyType: 'INLINE', filePath: '', databucketID: '', sendFileAsBody: false, rules: [], rulesOperator: 'OR', disableTemplating: true, fallbackTo404: false, default: true, crudKey: 'id', callbacks: [] };
  const route = { uuid: uuids.route, type: 'http', documentation: '', method: 'get', endpoint: 'orders', responses: [response], responseMode: null, streamingMode: null, streamingInterval: 0 };
  return {
    uuid: uuids.environment, lastMigration: 33, name: 'orders', endpointPrefix: '', latency: 0, port, hostname: '127.0.0.1', folders: [], routes: [route], rootChildren: [{ type: 'route', uuid: uuids.route }],
    proxyMode: false, proxyHost: '', proxyRemovePrefix: false, proxyReqHeaders: [], proxyResHeaders: [],
    tlsOptions: { enabled: false, type: 'CERT', pfxPath: '', certPath: '', keyPath: '', caPath: '', passphrase: '' }, cors: true, headers: [], data: [], callbacks: [],
  };
}
