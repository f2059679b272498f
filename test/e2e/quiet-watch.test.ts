import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { refuses } from '../github/faults.ts';
import { createFleet, hour, minute, reasons, type Fleet } from './fleet.ts';
import { freePort } from './mockoon.ts';

let fleet: Fleet;
beforeAll(async () => {
  fleet = await createFleet();
});
afterAll(() => fleet.close());
beforeEach(() => fleet.reset());

const ago = (ms: number): string => new Date(Date.now() - ms).toISOString();
const runs = (...agoMs: readonly number[]): void => fleet.github.planRuns('check.yml', [{ id: 4711, created_at: ago(0), status: 'in_progress' }, ...agoMs.map((ms, n) => ({ id: 4_700 - n, created_at: ago(ms) }))]);

describe('when a run is expected every 15 minutes', () => {
  const expecting = (): void => fleet.configure({ orders: '' }, 'expect-every: 15m');

  test('a healthy run that comes in time makes two requests and says nothing of it', async () => {
    expecting();
    runs(16 * minute, 31 * minute);
    const step = await fleet.run();
    expect(step.code, step.stdout).toBe(0);
    expect(fleet.github.asked()).toHaveLength(2);
    expect(step.summary).not.toContain('Nobody looked');
  });

  test('a long gap is said in the summary and in an incident that is open, and what was found then may have begun at any time since', async () => {
    expecting();
    runs(3 * hour, 4 * hour);
    fleet.down.add('orders');
    const opened = await fleet.run();
    expect(reasons(opened)).toEqual({ orders: 'opened' });
    expect(opened.summary).toContain('Nobody looked');
    expect(fleet.github.asked()).toHaveLength(4);
    const marker = await fleet.marker(1);
    expect(marker.outages[0].blindSinceAt).toBeGreaterThan(Date.now() - 4 * hour);
    expect(marker.outages[0].blindSinceAt).toBeLessThan(Date.now() - 2 * hour);
    runs(2 * hour);
    await fleet.run();
    expect((await fleet.marker(1)).gap).toMatchObject({ fromAt: expect.any(Number), toAt: expect.any(Number) });
  });

  test('the first run of all is no gap, and one that may not ask says what it lacks', async () => {
    expecting();
    runs();
    expect((await fleet.run()).summary).not.toContain('Nobody looked');
    fleet.github.plan({ path: /\/actions\//, trouble: refuses.lacking('actions=read') });
    const step = await fleet.run();
    expect(step.code, step.stdout).toBe(0);
    expect(step.summary).toContain('actions: read');
  });
});

describe('whoever listens for the ping at the end of a run', () => {
  const secret = 'b7e23ec2-9af2-2f5d-27ae-41e4649b934c';
  const listeners: Server[] = [];
  afterEach(() => {
    for (const each of listeners.splice(0)) {
      each.closeAllConnections();
      each.close();
    }
  });

  /** Listens as somebody else would; gives the ping's URL and what was asked. */
  async function listen(answer: number | 'hangs' | 'hangs up'): Promise<{ readonly url: string; readonly asked: readonly string[] }> {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url} after ${fleet.github.log.length} requests`);
      if (answer === 'hangs up') request.socket.destroy();
      else if (answer !== 'hangs') response.writeHead(answer).end('OK');
    });
    listeners.push(server);
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/ping/${secret}`, asked };
  }

  const masked = (text: string): string => text.split('\n').filter((line) => !line.startsWith('::add-mask::')).join('\n');

  test('hears it once, when everything else is done, whether the services are well or not; and reads its URL nowhere', async () => {
    const { url, asked } = await listen(200);
    fleet.configure({ orders: '' }, `ping: ${url}`);
    expect((await fleet.run()).code).toBe(0);
    fleet.github.clearLog();
    fleet.down.add('orders');
    const step = await fleet.run();
    expect(reasons(step)).toEqual({ orders: 'opened' });
    expect(asked).toEqual([`GET /ping/${secret} after 1 requests`, `GET /ping/${secret} after 3 requests`]);
    expect(step.summary).not.toContain('ping');
    const issue = await fleet.github.issue(1);
    for (const text of [masked(step.stdout), step.stderr, step.summary, step.reportText, JSON.stringify(step.outputs), issue.title, issue.body]) expect(text).not.toContain(secret);
  });

  const deaf: readonly (readonly [name: string, url: () => Promise<string>, words: RegExp])[] = [
    ['hangs', async () => (await listen('hangs')).url, /ping at the end of the run was not answered/],
    ['hangs up', async () => (await listen('hangs up')).url, /ping at the end of the run was not answered/],
    ['is not there', async () => `http://127.0.0.1:${await freePort()}/ping/${secret}`, /ping at the end of the run was not answered/],
    ['answers with an error', async () => (await listen(500)).url, /HTTP 500/],
  ];
  for (const [name, urlOf, words] of deaf) {
    test(`and ${name} does not fail the run, which says so without the URL`, async () => {
      fleet.configure({ orders: '' }, `ping: ${await urlOf()}`);
      const step = await fleet.run();
      expect(step.code, step.stdout).toBe(0);
      expect(step.report?.verdict).toBe('healthy');
      expect(step.summary).toMatch(words);
      for (const text of [masked(step.stdout), step.stderr, step.summary, step.reportText]) expect(text).not.toContain(secret);
    });
  }

  test('is named in no complaint about a URL that is wrong', async () => {
    fleet.configure({ orders: '' }, `ping: "ftp://127.0.0.1/${secret}"`);
    const step = await fleet.run();
    expect(step.code).toBe(2);
    for (const text of [masked(step.stdout), step.stderr, step.summary]) expect(text).not.toContain(secret);
  });

  test('hears it also when GitHub refuses everything', async () => {
    const { url, asked } = await listen(200);
    fleet.configure({ orders: '' }, `ping: ${url}`);
    fleet.github.plan({ times: 99, trouble: refuses.permission });
    await fleet.run();
    expect(asked).toHaveLength(1);
  });
});
