import { spawn, spawnSync, type StdioOptions } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readdirSync, rmSync, watch } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startGitHub, tokens, type TestGitHub } from '../github/start.ts';
import { createServers, type Servers } from '../servers/listening.ts';
import { createWorkplace, dist, runCli, type Ended, type Workplace } from './dist.ts';

let workplace: Workplace;
let servers: Servers;
let port: number;

beforeEach(async () => {
  workplace = createWorkplace();
  servers = createServers();
  port = await servers.closedPort();
  configure();
});
afterEach(async () => {
  await servers.closeAll();
  workplace.remove();
});

function configure(more = ''): void {
  workplace.write('.github/mock-medic.yml', `defaults: { timeout: 1s, retry-interval: 20ms }\nservices:\n  orders:\n    url: http://127.0.0.1:${port}\n${more}`);
}

const up = () => servers.http((_request, response) => response.end('{}'), { port });
const cli = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> => runCli(args, { cwd: workplace.folder, env });
const local = ['check', '--record', 'local'];
const files = (folder = '.mock-medic'): readonly string[] => (existsSync(join(workplace.folder, folder)) ? readdirSync(join(workplace.folder, folder)).toSorted() : []);
const states = (): readonly (string | undefined)[] => files().filter((name) => name.endsWith('.md')).map((name) => /^state: (\w+)$/m.exec(workplace.read(`.mock-medic/${name}`))?.[1]);

/** Runs the command line with streams of the test's own choosing; what is piped is never read, and cut off at once where told so. */
function withStreams(args: readonly string[], stdio: StdioOptions, cutOff: readonly ('stdout' | 'stderr')[] = []): Promise<{ readonly code: number | null; readonly stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(dist, 'cli.js'), ...args], { cwd: workplace.folder, stdio, env: { PATH: process.env['PATH'] ?? '' } });
    let stderr = '';
    for (const name of cutOff) child[name]?.destroy();
    if (!cutOff.includes('stderr')) child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stderr }));
  });
}

describe('where the result goes', () => {
  test('a reader that goes away costs neither the record nor the verdict, whichever stream it read', async () => {
    for (const cutOff of [['stdout'], ['stderr'], ['stdout', 'stderr']] as const) {
      const { code, stderr } = await withStreams([...local, '--record-dir', cutOff.join('-')], ['ignore', 'pipe', 'pipe'], cutOff);
      expect(code, stderr).toBe(1);
      expect(stderr).not.toMatch(/EPIPE|^\s+at /m);
      expect(files(cutOff.join('-'))).toEqual(['0001-orders.md']);
    }
    for (const args of [['--help'], ['validate', '--print'], ['init']]) expect((await withStreams(args, ['ignore', 'pipe', 'pipe'], ['stdout'])).code, args.join(' ')).toBe(0);
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk under the result is said, and is no success', async () => {
    await up();
    for (const args of [['check'], ['check', '--json'], ['validate'], ['validate', '--print'], ['--help']]) {
      const { code, stderr } = await withStreams(args, ['ignore', openSync('/dev/full', 'w'), 'pipe']);
      expect([code, stderr], args.join(' ')).toEqual([3, expect.stringContaining('could not be written (ENOSPC)')]);
      expect(stderr).not.toMatch(/^\s+at /m);
    }
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk under the log costs neither the record nor the verdict', async () => {
    expect((await withStreams(local, ['ignore', 'ignore', openSync('/dev/full', 'w')])).code).toBe(1);
    expect(files()).toEqual(['0001-orders.md']);
  });

  test('a large result is whole, however slowly it is read', async () => {
    const services = Array.from({ length: 400 }, (_, n) => `  service-${n}: { url: "http://127.0.0.1:${port}/${'x'.repeat(200)}", failure-threshold: 1 }`).join('\n');
    workplace.write('.github/mock-medic.yml', `defaults: { timeout: 5s, retry-interval: 10ms }\nservices:\n${services}\n`);
    const { stdout } = spawnSync('sh', ['-c', `"$1" "$2" check --json | (sleep 1.5; cat)`, 'sh', process.execPath, join(dist, 'cli.js')], { cwd: workplace.folder, encoding: 'utf8', maxBuffer: 1e8 });
    expect(stdout.length).toBeGreaterThan(300_000);
    expect((JSON.parse(stdout) as { services: unknown[] }).services).toHaveLength(400);
  });

  test('with --json nothing but the report is printed, and it is the documented one', async () => {
    const { code, stdout, stderr } = await cli(['check', '--json', '--record', 'local']);
    expect([code, stderr]).toEqual([1, '']);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, verdict: 'failing', scope: 'local', services: [{ id: 'orders', verdict: 'failing', record: { kind: 'recorded' } }] });
  });
});

describe('validate', () => {
  test('touches neither the network nor the folder', async () => {
    const server = await up();
    const { code, stdout } = await cli(['validate', '--record', 'local']);
    expect([code, stdout, server.accepted()]).toEqual([0, '.github/mock-medic.yml is valid: 1 service.\n', 0]);
    expect(readdirSync(workplace.folder)).toEqual(['.github']);
  });

  test('prints what is in effect, and what it prints means the same again', async () => {
    configure('    checks: [/orders, { tcp: "127.0.0.1:1" }]\n    recovery: [{ run: "docker restart orders", attempts: 3 }, { http: { method: POST, url: "http://127.0.0.1:1/restart" } }]\n    incident: { page: ["@org/on-call"] }\n');
    const first = await cli(['validate', '--print']);
    expect(first.code, first.stderr).toBe(0);
    workplace.write('again.yml', first.stdout);
    const second = await cli(['validate', '--print', '--config', 'again.yml']);
    expect([second.code, second.stdout]).toEqual([0, first.stdout]);
  });

  test('does not print secrets', async () => {
    configure('    checks: [{ http: { path: "/x?key=${MY_KEY}", headers: { authorization: "Bearer ${MY_KEY}" } } }]\n');
    const { code, stdout, stderr } = await cli(['validate', '--print'], { MY_KEY: 'k3y-k3y-k3y-k3y' });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('***');
    expect(stdout).not.toContain('k3y');
  });
});

describe('options that a command does not take are refused, not passed over', () => {
  for (const args of [['check', '--print'], ['validate', '--json'], ['init', '--config', 'x.yml'], ['init', '--json'], ['demo', '--record', 'local']]) {
    test(`mock-medic ${args.join(' ')}`, async () => {
      const { code, stdout, stderr } = await cli(args);
      expect([code, stdout, stderr]).toEqual([2, '', `${args[0]} takes no ${args[1]}. mock-medic ${args[0]} --help tells what there is.\n`]);
      expect(readdirSync(workplace.folder)).toEqual(['.github']);
    });
  }
});

describe('--fail-on', () => {
  const told = async (): Promise<Record<string, number | null>> => {
    const codes: Record<string, number | null> = {};
    for (const failOn of ['auto', 'failing', 'outage', 'degraded', 'never']) codes[failOn] = (await cli(['check', '--fail-on', failOn])).code;
    return codes;
  };

  test('for what is failing', async () => {
    expect(await told()).toEqual({ auto: 1, failing: 1, outage: 1, degraded: 1, never: 0 });
  });

  test('for what is degraded', async () => {
    await up();
    configure('    checks: [{ http: /, warn: { body: { contains: nowhere } } }]\n');
    expect(await told()).toEqual({ auto: 0, failing: 0, outage: 0, degraded: 1, never: 0 });
  });

  test('for what healed within the run', async () => {
    let asked = 0;
    await servers.http((_request, response) => response.writeHead(asked++ % 5 < 3 ? 503 : 200).end(), { port });
    configure('    recovery: [{ run: "true", settle: 10ms }]\n');
    expect(await told()).toEqual({ auto: 0, failing: 0, outage: 1, degraded: 0, never: 0 });
  });
});

describe('--record github', () => {
  let github: TestGitHub;
  beforeAll(async () => {
    github = await startGitHub();
  });
  afterAll(() => github.close());

  test('keeps an issue of its own, which nothing but the command line closes', async () => {
    github.reset();
    const env = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: github.repository, GITHUB_TOKEN: tokens.maintainer };
    const args = ['check', '--record', 'github'];
    expect((await cli(args, env)).code, 'a person at a terminal is told, recorded or not').toBe(1);
    const [issue] = await github.issues();
    expect(issue).toMatchObject({ number: 1, state: 'open', user: { login: 'maintainer' }, title: `orders is down: connection refused on :${port}` });
    await up();
    const { code, stdout } = await cli(args, env);
    expect([code, stdout]).toEqual([0, expect.stringContaining('1 healthy')]);
    expect(await github.issue(1)).toMatchObject({ state: 'closed' });
    expect(await github.issues()).toHaveLength(1);
  });

  test('that cannot be reached says so beside the verdict', async () => {
    const { code, stdout } = await cli(['check', '--record', 'github', '--deadline', '21s'], { GITHUB_API_URL: 'http://127.0.0.1:1', GITHUB_REPOSITORY: 'acme/mocks', GITHUB_TOKEN: tokens.bot });
    expect([code, stdout]).toEqual([1, expect.stringMatching(/Not recorded: /)]);
    expect(stdout).not.toContain(tokens.bot);
  });
});

describe('--record local', () => {
  test('tells an outage’s whole life in one file', async () => {
    expect((await cli(local)).code).toBe(1);
    expect(states()).toEqual(['triggered']);
    await up();
    expect((await cli(local)).code).toBe(0);
    expect(states()).toEqual(['resolved']);
    await servers.closeAll();
    await cli(local);
    expect(states(), 'failing again within the window').toEqual(['triggered']);
    expect(workplace.read('.mock-medic/0001-orders.md')).toContain('# orders is down: connection refused');
  });

  test('five runs at once leave one open record after the next run, and none in the end', async () => {
    await Promise.all(Array.from({ length: 5 }, () => cli(local)));
    await cli(local);
    expect(states().filter((state) => state !== 'resolved')).toEqual(['triggered']);
    await up();
    await cli(local);
    expect(new Set(states())).toEqual(new Set(['resolved']));
    expect(files().filter((name) => !name.endsWith('.md'))).toEqual([]);
  });

  test('killed at whatever it does in the folder it leaves whole files, and the next runs make the record true', { timeout: 90_000 }, async () => {
    const folder = join(workplace.folder, '.mock-medic');
    /** Kills the run at the n-th thing that happens to a file, and says whether it came to that. */
    const runKilledAt = async (n: number): Promise<boolean> => {
      let seen = 0;
      const { code } = await runCli(local, {
        cwd: workplace.folder,
        onStart: (child) => {
          const watcher = watch(folder, () => {
            seen += 1;
            if (seen === n) child.kill('SIGKILL');
          });
          child.once('exit', () => watcher.close());
        },
      });
      return code === null;
    };
    const kills = { opening: 0, closing: 0 };
    for (let n = 1; n <= 8; n += 1) {
      for (const phase of ['opening', 'closing'] as const) {
        rmSync(folder, { recursive: true, force: true });
        mkdirSync(folder);
        const server = phase === 'closing' ? (await cli(local), await up()) : undefined;
        if (await runKilledAt(n)) kills[phase] += 1;
        expect(states(), `${phase}, at event ${n}`).not.toContain(undefined);
        await cli(local);
        expect(states(), `${phase}, at event ${n}`).toEqual([phase === 'closing' ? 'resolved' : 'triggered']);
        // The lock of a run that was killed when all was written stays until somebody wants the record again.
        expect(files().filter((name) => name !== '.0001.lock')).toEqual(['0001-orders.md']);
        await server?.close();
      }
    }
    expect(Math.min(kills.opening, kills.closing), JSON.stringify(kills)).toBeGreaterThan(2);
  });

  for (const [name, pages] of [['a full disk', 4], ['a disk that has room for the lock alone', 3]] as const) {
    test(`on ${name} says so, leaves nothing half-written, and is recorded once there is room`, async ({ skip }) => {
      const disk = join(workplace.folder, 'disk');
      mkdirSync(disk);
      if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', disk]).status !== 0) skip('a disk that can be filled takes the right to mount');
      try {
        workplace.write('disk/filler', 'x'.repeat(pages * 4_096));
        const full = await cli(['check', '--record', 'local', '--record-dir', 'disk']);
        expect([full.code, full.stdout]).toEqual([1, expect.stringMatching(/Not recorded: .*disk.*ENOSPC.*no\s+room\s+left/s)]);
        expect(files('disk')).toEqual(['filler']);
        rmSync(join(disk, 'filler'));
        expect((await cli(['check', '--record', 'local', '--record-dir', 'disk'])).stdout).not.toContain('Not recorded');
        expect(files('disk')).toEqual(['0001-orders.md']);
      } finally {
        spawnSync('umount', ['-l', disk]);
      }
    });
  }
});

describe('on a terminal', () => {
  const onTerminal = async (columns: number, args: string): Promise<string> => {
    const command = `stty cols ${columns}; '${process.execPath}' '${join(dist, 'cli.js')}' ${args}`;
    const child = spawn('script', ['-qec', command, '/dev/null'], { cwd: workplace.folder, stdio: ['ignore', 'pipe', 'ignore'], env: { PATH: process.env['PATH'] ?? '', TERM: 'xterm-256color' } });
    return text(child.stdout);
  };

  test.skipIf(spawnSync('script', ['--version']).status !== 0)('the result is in colour and fits, and what a service sends cannot move the cursor', async () => {
    await servers.http((_request, response) => response.writeHead(503).end('\u001B[2J\u001B]0;owned\u0007\u202Eevil\r\rowned \u009B31m'), { port });
    for (const columns of [40, 80]) {
      const shown = await onTerminal(columns, 'check');
      expect(shown).toContain('\u001B[31m✖ orders');
      expect(shown).toContain('evil');
      const own = shown.replaceAll(/\r?\u001B\[2K|\u001B\[\d*m|\r\n/g, (match) => (match === '\r\n' ? '\n' : ''));
      expect(own).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/);
      const result = shown.slice(shown.indexOf('\u001B[31m✖')).replaceAll(/\u001B\[\d*m/g, '').split(/\r?\n/);
      expect(Math.max(...result.map((line) => line.length)), result.join('\n')).toBeLessThanOrEqual(columns);
    }
    expect(await onTerminal(80, 'check 2>/dev/null | cat'), 'no colour into a pipe').not.toContain('\u001B[');
  });
});
