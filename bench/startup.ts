import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A whole healthy run of the built action (one local HTTP service, the record on GitHub behind a local server)
 * beside a bare `node -e 0`, taken in turns in one run.
 */
export interface StartupFigures {
  readonly rounds: number;
  readonly bareMs: number;
  readonly actionMs: number;
  readonly ratio: number;
  readonly peakMiB: number;
  readonly requests: number;
}

const root = join(import.meta.dirname, '..');
const rounds = 21;

/** Measures and gives medians. Rejects when a run is not healthy. */
export async function measureStartup(): Promise<StartupFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'mock-medic-bench-'));
  let requests = 0;
  const service = await serve((_path) => '{"ok":true}');
  const github = await serve(() => {
    requests += 1;
    return '[]';
  });
  try {
    mkdirSync(join(folder, '.github'));
    writeFileSync(join(folder, '.github', 'mock-medic.yml'), `services:\n  orders: ${service.url}/health\n`);
    writeFileSync(join(folder, 'output'), '');
    writeFileSync(join(folder, 'summary'), '');
    const env = {
      PATH: process.env['PATH'] ?? '',
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: 'octo/mocks',
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_WORKFLOW_REF: 'octo/mocks/.github/workflows/check.yml@refs/heads/main',
      GITHUB_JOB: 'check',
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      RUNNER_TEMP: folder,
      'INPUT_GITHUB-TOKEN': 'ghs_benchmark_token',
      INPUT_RECORD: 'auto',
    };
    const bare: number[] = [];
    const action: number[] = [];
    let peakMiB = 0;
    for (let n = 0; n < rounds; n += 1) {
      bare.push((await time(['-e', '0'], { folder, env })).ms);
      const taken = await time([join(root, 'dist', 'action.js')], { folder, env });
      action.push(taken.ms);
      peakMiB = Math.max(peakMiB, await peakMemory([join(root, 'dist', 'action.js')], { folder, env }, n));
    }
    const [bareMs, actionMs] = [median(bare), median(action)];
    return { rounds, bareMs, actionMs, ratio: actionMs / bareMs, peakMiB, requests: requests / (rounds + memoryRounds) };
  } finally {
    service.server.close();
    github.server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Place {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
}

const memoryRounds = 3;

/** Peak resident memory in MiB, told by the process itself at its end; in a few rounds only, for it costs time. */
async function peakMemory(args: readonly string[], { folder, env }: Place, round: number): Promise<number> {
  if (round >= memoryRounds) return 0;
  const told = join(folder, 'peak');
  const probe = `data:text/javascript,${encodeURIComponent(`import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(${JSON.stringify(told)},String(process.resourceUsage().maxRSS)))`)}`;
  await time(['--import', probe, ...args], { folder, env });
  const { readFileSync } = await import('node:fs');
  return Number(readFileSync(told, 'utf8')) / 1024;
}

function time(args: readonly string[], { folder, env }: Place): Promise<{ readonly ms: number }> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const child = spawn(process.execPath, [...args], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.on('exit', (code) => (code === 0 ? resolve({ ms: performance.now() - startedAt }) : reject(new Error(`exit ${code}: ${out}`))));
  });
}

async function serve(answer: (path: string) => string): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(answer(request.url ?? '/'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { server, url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}` };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

if (import.meta.main) console.log(await measureStartup());
