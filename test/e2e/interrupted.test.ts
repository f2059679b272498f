import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createWorkplace, runCli, runStep, type Workplace } from './dist.ts';

let workplace: Workplace;
let server: Server;
let url: string;
let onRequest: () => void;

beforeEach(async () => {
  workplace = createWorkplace();
  // Accepts and never answers.
  server = createServer(() => onRequest());
  onRequest = () => undefined;
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  workplace.remove();
});

async function until(condition: () => boolean): Promise<void> {
  const untilAt = performance.now() + 15_000;
  while (!condition()) {
    if (performance.now() > untilAt) throw new Error('it did not come to that');
    await setTimeout(20);
  }
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
};

describe('a run that is asked to end', () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    test(`${signal} while a probe waits: it ends at once, and could not tell`, async () => {
      workplace.write('.github/mock-medic.yml', `services: { slow: { url: "${url}", timeout: 30s } }`);
      const ended = await runCli(['check', '--record', 'local', '--deadline', '5m'], {
        cwd: workplace.folder,
        onStart: (child) => {
          onRequest = () => child.kill(signal);
        },
      });
      expect([ended.code, ended.stdout]).toEqual([3, expect.stringContaining('unknown')]);
      expect(existsSync(join(workplace.folder, '.mock-medic')) ? readdirSync(join(workplace.folder, '.mock-medic')).filter((name) => name.endsWith('.md')) : []).toEqual([]);
    });

    test(`${signal} while a recovery command never ends: its whole tree is ended, and the outage is recorded as it stands`, async () => {
      workplace.write('stubborn.mjs', `import { spawn } from 'node:child_process'; import { writeFileSync } from 'node:fs';
process.on('SIGTERM', () => {}); process.on('SIGINT', () => {});
if (process.argv[2] === undefined) { const child = spawn(process.execPath, ['stubborn.mjs', 'child'], { stdio: 'ignore' }); writeFileSync('pids', process.pid + ' ' + child.pid); }
setInterval(() => {}, 1000);`);
      workplace.write('.github/mock-medic.yml', `defaults: { timeout: 1s, retry-interval: 10ms }\nservices: { down: { url: "http://127.0.0.1:1", recovery: [{ run: [node, stubborn.mjs], timeout: 5m }] } }`);
      const pids = (): readonly number[] => (existsSync(join(workplace.folder, 'pids')) ? workplace.read('pids').split(' ').map(Number) : []);
      const ended = await runCli(['check', '--record', 'local', '--deadline', '5m'], {
        cwd: workplace.folder,
        onStart: (child) => void until(() => pids().length === 2).then(() => child.kill(signal)),
      });
      expect(ended.code, ended.stdout).toBe(1);
      await until(() => !pids().some(isAlive));
      expect(pids()).toHaveLength(2);
      expect(workplace.read('.mock-medic/0001-down.md')).toContain('state: triggered');
    });
  }

  test('the deadline ends what is in flight, and what was not confirmed is unknown', async () => {
    workplace.write('.github/mock-medic.yml', `services: { slow: { url: "${url}", timeout: 1500ms, failure-threshold: 2, success-threshold: 2, retry-interval: 500ms } }`);
    const step = await runStep({ workplace, inputs: { record: 'off', deadline: '18600ms' } });
    expect(step.outputs['verdict']).toMatch(/^(?:failing|unknown)$/);
    expect(step.code).toBe(1);
  });

  test('a recovery command that does not exist, and one that prints a gigabyte, are told and bounded', async () => {
    workplace.write('.github/mock-medic.yml', `defaults: { timeout: 1s, retry-interval: 10ms }\nservices: { down: { url: "http://127.0.0.1:1", recovery: [{ run: [no-such-command-here], settle: 10ms }, { run: "yes | head -c 1000000000", settle: 10ms }] } }`);
    const { code, stdout } = await runCli(['check', '--record', 'local'], { cwd: workplace.folder });
    expect(code).toBe(1);
    expect(stdout).toMatch(/command not found: no-such-command-here/);
    expect(workplace.read('.mock-medic/0001-down.md').length).toBeLessThan(65_536);
  });
});
