import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ServiceState } from '../../src/domain/guard/state.ts';
import { createWorkplace, type Workplace } from './dist.ts';
import { killMock, pidOf, stateOf } from './guarded.ts';
import { beginJob, type EndedJobStep, type Job } from './job.ts';
import { killLeftovers, leftoversOf, until, untilNothingIsLeft } from './leftovers.ts';
import { listens } from './mockoon.ts';

/** Serves after as many milliseconds as are given. */
const server = `import { createServer } from 'node:http';
setTimeout(() => createServer((request, response) => response.end('ok')).listen(Number(process.argv[2]), '127.0.0.1'), Number(process.argv[3] ?? 0));
`;
const brokenStart = 'test -e broken && echo the db is broken >&2 && exit 4; exec node srv.mjs {{port}}';

let workplace: Workplace;
let job: Job;

beforeEach(() => {
  workplace = createWorkplace();
  workplace.write('srv.mjs', server);
  job = beginJob(workplace);
});

afterEach(() => {
  killLeftovers(workplace.folder);
  workplace.remove();
});

/** Starts the mock under guard, with these steps in its ladder. */
async function guarded(...steps: readonly string[]): Promise<EndedJobStep> {
  const main = await job.main({ config: ['services:', '  orders:', `    start: "${brokenStart}"`, '    port: auto', '    interval: 200ms', '    restart: on-failure:1', '    ready-timeout: 4s', '    recovery:', ...steps.map((step) => `      - ${step}`), ''].join('\n') });
  expect(main).toMatchObject({ code: 0, stderr: '' });
  return main;
}

function orders(main: EndedJobStep): ServiceState {
  const known = stateOf(main).services['orders'];
  if (known === undefined) throw new Error('the journal does not know it');
  return known;
}

/** Lets the mock crash, for a reason that no restart mends, and waits until that outage is over or given up. */
async function crash(main: EndedJobStep, nth = 1): Promise<ServiceState> {
  workplace.write('broken', '');
  killMock(main);
  await until(() => orders(main), ({ phase, outages }) => outages.length === nth && (phase === 'up' || phase === 'given-up'));
  return orders(main);
}

const port = (): number => Number(job.variables['ORDERS_PORT']);

describe('a mock that no restart brings back, because of something that its recovery step mends', () => {
  it('is started again once that is mended, and the next crash is an outage of its own', async () => {
    const main = await guarded('{ run: "rm broken", settle: 1ms }');
    for (const nth of [1, 2]) {
      const before = pidOf(main);
      expect(await crash(main, nth)).toMatchObject({ phase: 'up', restarts: 1 });
      expect(pidOf(main)).not.toBe(before);
      expect(existsSync(join(workplace.folder, 'broken'))).toBe(false);
      expect(await listens(port())).toBe(true);
      const { outage, reset } = orders(main).outages[nth - 1] ?? {};
      expect([outage?.curedBy, reset]).toEqual(['rm broken', true]);
      expect((outage?.endedAt ?? Infinity) - (outage?.startedAt ?? 0)).toBeLessThan(3_000);
    }
    const post = await job.post(main, 'failure');
    expect(post).toMatchObject({ code: 0, report: { services: [{ outcome: 'healed', watch: { restarts: 1, outages: [{ stateReset: true }, { stateReset: true }] } }] } });
    expect(post.summary).toMatch(/restart 1 of 1 in vain: the process ended: exit 4, before it was ready; `rm broken`: exit 0.*; cured.*state reset/);
    expect(post.summary).not.toContain('in vain: not ready');
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
  });

  it('is given up at once when nothing was mended, with its exit code and last words, and nothing is left', async () => {
    const main = await guarded('{ run: "true", settle: 1ms }', '{ run: "echo again", settle: 1ms }');
    const { phase, outages: [told] } = await crash(main);
    expect(phase).toBe('given-up');
    const [, first, second] = told?.outage.attempts ?? [];
    for (const attempt of [first, second]) expect(attempt).toMatchObject({ result: 'not-cured', verification: 'started again in vain: the process ended: exit 4, before it was ready; its last words: the db is broken' });
    expect((told?.outage.exhaustedAt ?? Infinity) - (told?.outage.startedAt ?? 0)).toBeLessThan(3_000);
    const post = await job.post(main, 'failure');
    expect(post.summary).toContain('started again in vain: the process ended: exit 4, before it was ready; its last words: the db is broken');
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
  });

  it('is not started beside a server that the step has started itself, also when that takes its time', async () => {
    const main = await guarded('{ run: "nohup node srv.mjs {{port}} 700 > /dev/null 2>&1 &", settle: 1ms }');
    const { phase, outages: [told] } = await crash(main);
    expect([phase, told?.outage.attempts.map(({ result, verification }) => [result, verification])]).toEqual(['up', [['not-cured', 'the process ended: exit 4, before it was ready'], ['cured', '']]]);
    expect(await listens(port())).toBe(true);
    await job.post(main, 'success');
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
    expect(await listens(port())).toBe(false);
  });

  it('leaves nothing running when the job ends while it is started again', async () => {
    workplace.write('deaf.mjs', 'setInterval(() => undefined, 1_000);');
    const main = await guarded('{ run: "rm broken && cp deaf.mjs srv.mjs", settle: 1ms }');
    workplace.write('broken', '');
    killMock(main);
    const seen = await until(() => orders(main), ({ process: born, outages: [told] }) => born !== undefined && told?.outage.attempts.length === 2 && born.startedAt > (told.outage.attempts[1]?.startedAt ?? Infinity));
    expect(seen?.phase).toBe('down');
    expect(leftoversOf(workplace.folder).map(({ pid }) => pid)).toContain(seen?.process?.pid);
    await job.post(main, 'cancelled');
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
  });
});
