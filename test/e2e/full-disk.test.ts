import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createWorkplace, runCli, runStep, type Workplace } from './dist.ts';
import { stateOf } from './guarded.ts';
import { beginJob } from './job.ts';
import { killLeftovers, untilNothingIsLeft } from './leftovers.ts';
import { freePort } from './mockoon.ts';

let workplace: Workplace;
let tiny: string;

/** A small file system can be mounted by root alone, and not in every container. */
function mount(folder: string, options = 'size=16k'): boolean {
  mkdirSync(folder);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const canMount = ((): boolean => {
  const trial = createWorkplace();
  const folder = join(trial.folder, 'trial');
  const mounted = mount(folder);
  if (mounted) execFileSync('umount', [folder]);
  trial.remove();
  return mounted;
})();

beforeEach(() => {
  workplace = createWorkplace();
  tiny = join(workplace.folder, 'tiny');
  workplace.write('.github/mock-medic.yml', 'defaults: { timeout: 1s, retry-interval: 10ms }\nservices: { orders: "http://127.0.0.1:1/" }\n');
});
afterEach(() => workplace.remove());

describe.skipIf(!canMount)('a full disk (where a small file system can be mounted)', () => {
  const args = ['check', '--record', 'local', '--record-dir', 'tiny/records'];
  const fill = (bytes: number): void => {
    try {
      writeFileSync(join(tiny, 'fill'), Buffer.alloc(bytes));
    } catch {
      // That there is no room for all of it is what is wanted.
    }
  };
  beforeEach(() => void mount(tiny));
  afterEach(() => void execFileSync('umount', [tiny]));

  test('is told, leaves nothing half-written, and the next run with room records the outage', async () => {
    fill(64_000);
    const full = await runCli(args, { cwd: workplace.folder });
    expect(full.code).toBe(1);
    expect(full.stdout).toMatch(/Not recorded: .*tiny\/records.*ENOSPC/);
    expect(existsSync(join(tiny, 'records')) ? readdirSync(join(tiny, 'records')) : []).toEqual([]);
    rmSync(join(tiny, 'fill'));
    const next = await runCli(args, { cwd: workplace.folder });
    expect(next.stdout).toContain('an incident was opened');
    expect(readdirSync(join(tiny, 'records'))).toEqual(['0001-orders.md']);
  });

  test('keeps the record that is there whole', async () => {
    await runCli(args, { cwd: workplace.folder });
    const before = workplace.read('tiny/records/0001-orders.md');
    fill(64_000);
    const full = await runCli(args, { cwd: workplace.folder });
    expect([full.code, full.stdout]).toEqual([1, expect.stringMatching(/Not recorded|still failing/)]);
    expect(readdirSync(join(tiny, 'records'))).toEqual(['0001-orders.md']);
    const after = workplace.read('tiny/records/0001-orders.md');
    expect(after === before || after.includes('<!-- mock-medic:end -->')).toBe(true);
    expect(statSync(join(tiny, 'records', '0001-orders.md')).size).toBeGreaterThan(500);
  });
});

describe.skipIf(!canMount)('a disk that takes no file more (where a small file system can be mounted)', () => {
  test('costs a guard neither its end nor its report: it is told to stop all the same, and nobody is said to have ended it early', async () => {
    const temp = join(workplace.folder, '.temp');
    mount(temp, 'size=4m,nr_inodes=64');
    try {
      const job = beginJob(workplace);
      const port = await freePort();
      const main = await job.main({ config: `services: { orders: { port: ${port}, start: [node, -e, "require('http').createServer((q, r) => r.end()).listen(${port})"] } }` });
      expect(main.code).toBe(0);
      try {
        for (let n = 0; n < 64; n += 1) writeFileSync(join(temp, `file-${n}`), '');
      } catch {
        // Until it takes no more.
      }
      const post = await job.post(main, 'failure');
      expect(post.stdout).not.toMatch(/bug|SIGTERM/u);
      expect(post.summary).toContain('The mocks were up throughout; the failure is not theirs.');
      expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
      expect(stateOf(main).over).toMatchObject({ why: 'it was told to stop', asked: true });
    } finally {
      killLeftovers(workplace.folder);
      execFileSync('umount', [temp]);
    }
  });
});

describe.skipIf(!existsSync('/dev/full'))('what the runner cannot take', () => {
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'] as const) {
    test(`${name}: the step fails and says so, though nothing else did`, async () => {
      const step = await runStep({ workplace, inputs: { record: 'off', 'fail-on': 'never' }, env: { [name]: '/dev/full' } });
      expect(step.code).toBe(1);
      expect(step.stdout).toMatch(/^::error title=Mock Medic could not tell the runner::ENOSPC/m);
    });
  }

  test('report.json: the same, and the summary still tells all', async () => {
    const step = await runStep({ workplace, inputs: { record: 'off', 'fail-on': 'never' }, env: { RUNNER_TEMP: '/dev/null' } });
    expect(step.code).toBe(1);
    expect(step.stdout).toMatch(/^::error title=Mock Medic could not tell the runner::ENOTDIR/m);
    expect(step.summary).toContain('1 failing');
  });
});
