import type { ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { markedProcesses, type MarkedProcesses } from '../adapters/operator/marked-processes.ts';
import { createServers, type Servers } from '../servers/listening.ts';
import { createWorkplace, runCli, type Ended, type Workplace } from './dist.ts';

let workplace: Workplace;
let servers: Servers;
let marked: MarkedProcesses;

beforeEach(() => {
  workplace = createWorkplace();
  servers = createServers();
  marked = markedProcesses('signals');
});
afterEach(async () => {
  marked.kill();
  await servers.closeAll();
  workplace.remove();
});

const root = join(import.meta.dirname, '..', '..');
const twice = 40;

async function until(condition: () => boolean): Promise<void> {
  const untilAt = performance.now() + 20_000;
  while (!condition()) {
    if (performance.now() > untilAt) throw new Error('it did not come to that');
    await setTimeout(5);
  }
}

const folder = (): string => join(workplace.folder, '.mock-medic');
const files = (): readonly string[] => (existsSync(folder()) ? readdirSync(folder()).toSorted() : []);
const records = (): readonly string[] => files().filter((name) => name.endsWith('.md'));
const stateOf = (name: string): string | undefined => /^state: (\w+)$/m.exec(readFileSync(join(folder(), name), 'utf8'))?.[1];

/** Runs the command line with every process that comes of it marked. */
function check(onStart?: (child: ChildProcess) => void, args: readonly string[] = ['--record', 'local', '--deadline', '5m']): Promise<Ended> {
  return runCli(['check', ...args], { cwd: workplace.folder, env: marked.env, ...(onStart === undefined ? {} : { onStart }) });
}

/** As npm does, which passes on a signal that the terminal has already sent to everybody. */
async function signalAsNpmDoes(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  child.kill(signal);
  await setTimeout(twice);
  child.kill(signal);
}

describe('a run that is asked to end', () => {
  test('at any moment leaves whole records, no process and no temporary file, and the next run makes the record true', { timeout: 90_000 }, async () => {
    // As many moments as there are reasons to write: before the first probe, between probes, in the recovery, at the record, at the end.
    const moments = Array.from({ length: 14 }, (_, n) => 30 + n * 35);
    const port = await servers.closedPort();
    workplace.write('.github/mock-medic.yml', `defaults: { timeout: 1s, retry-interval: 40ms }\nservices: { down: { url: "http://127.0.0.1:${port}", recovery: [{ run: "sleep 0.1 & sleep 0.1; false", settle: 10ms }] } }\n`);
    const codes = new Set<number | null>();
    for (const [n, ms] of moments.entries()) {
      const { code, stderr } = await check((child) => void setTimeout(ms).then(() => child.kill(n % 2 === 0 ? 'SIGINT' : 'SIGTERM')));
      codes.add(code);
      expect([1, 3, null], stderr).toContain(code);
      expect(stderr).not.toMatch(/bug|^\s+at /m);
      expect(await marked.gone(3_000)).toEqual([]);
      expect(files().filter((name) => name.endsWith('.tmp') || (code !== null && name.endsWith('.lock')))).toEqual([]);
      expect(records().length).toBeLessThanOrEqual(1);
    }
    expect(codes, 'some runs were ended before they could tell, others after').toContain(3);
    const up = await servers.http((_request, response) => response.end('{}'), { port });
    expect((await check()).code).toBe(0);
    expect(records().map(stateOf)).toEqual(records().map(() => 'resolved'));
    await up.close();
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    test(`twice by ${signal} in quick succession, as by npm, is asked once: the command is ended and the outage recorded`, async () => {
      workplace.write('.github/mock-medic.yml', `defaults: { timeout: 1s, retry-interval: 10ms }\nservices: { down: { url: "http://127.0.0.1:${await servers.closedPort()}", recovery: [{ run: "echo > begun; (sleep 300 & sleep 300) & sleep 300", timeout: 5m }] } }\n`);
      const { code } = await check((child) => void until(() => existsSync(join(workplace.folder, 'begun'))).then(() => signalAsNpmDoes(child, signal)));
      expect(code).toBe(1);
      expect(await marked.gone(3_000)).toEqual([]);
      expect(records().map(stateOf)).toEqual(['triggered']);
    });
  }

  test('a second time by an impatient person ends at once, and takes a stubborn recovery command along', async () => {
    workplace.write('.github/mock-medic.yml', `defaults: { timeout: 1s, retry-interval: 10ms }\nservices: { down: { url: "http://127.0.0.1:${await servers.closedPort()}", recovery: [{ run: "trap '' TERM INT; echo > begun; (trap '' TERM INT; sleep 300) & while :; do sleep 300; done", timeout: 5m }] } }\n`);
    let askedAgainAt = 0;
    const askTwice = async (child: ChildProcess): Promise<void> => {
      await until(() => existsSync(join(workplace.folder, 'begun')));
      child.kill('SIGINT');
      await setTimeout(1_200);
      askedAgainAt = performance.now();
      child.kill('SIGINT');
    };
    const { code } = await check((child) => void askTwice(child));
    expect(performance.now() - askedAgainAt).toBeLessThan(700);
    expect(code).toBe(130);
    expect(await marked.gone(1_000)).toEqual([]);
  });
});

describe('the demo that is asked to end', () => {
  const acts = ['1. A real Mockoon starts', 'check --config', '2. It is killed', 'failing in', '3. Its data is broken'];

  for (const [n, words] of acts.entries()) {
    test(`at “${words}” leaves no process and no folder`, async () => {
      const { code } = await runCli(['demo'], {
        cwd: root,
        env: { ...marked.env, TMPDIR: workplace.folder },
        onStart: (child) => {
          let told = '';
          const listen = (text: string): void => {
            told += text;
            if (!told.includes(words)) return;
            child.stdout?.off('data', listen);
            void signalAsNpmDoes(child, n % 2 === 0 ? 'SIGINT' : 'SIGTERM');
          };
          child.stdout?.on('data', listen);
        },
      });
      // Node gives up its listeners when it exits: a second signal may then find nobody but the system, which says null.
      expect([130, null]).toContain(code);
      expect(await marked.gone(1_000)).toEqual([]);
      expect(readdirSync(workplace.folder)).toEqual([]);
    });
  }
});
