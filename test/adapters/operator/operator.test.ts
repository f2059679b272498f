import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { createClock } from '../../../src/adapters/clock.ts';
import { createOperator } from '../../../src/adapters/operator/operator.ts';
import type { StepOutcome } from '../../../src/domain/attempt.ts';
import type { DispatchStep, HttpStep, RecoveryStep, RunStep } from '../../../src/domain/service.ts';
import { createProber } from '../../../src/probes/prober.ts';
import { createServers, textOf } from '../../servers/listening.ts';
import { clientOf, fastClock } from '../../github/client.ts';
import { serviceWith } from '../../recovery-config.ts';

const servers = createServers();
afterEach(() => servers.closeAll());

const service = await serviceWith(`
- run: 'echo "\${HOME:-homeless}"'
- http: { url: http://127.0.0.1:3001/purge, headers: { authorization: Bearer t }, body: '{"purge":true}' }
  timeout: 2s
- dispatch: { workflow: restart.yml, ref: main, inputs: { service: orders }, verify-for: 1m }
`);
const [run, purge, dispatch] = service.recovery as [RunStep, HttpStep, DispatchStep];
const post = (url: string): HttpStep => ({ ...purge, url });
const never = new AbortController().signal;

function perform(step: RecoveryStep, signal = never): Promise<StepOutcome> {
  const operator = createOperator({ env: { PATH: process.env['PATH'] ?? '' }, clock: createClock(), prober: createProber(), github: undefined });
  return operator.perform(step, service, signal);
}

test('a command is run with the environment that the operator was given', async () => {
  expect(await perform(run)).toEqual({ kind: 'done', detail: 'exit 0', output: 'homeless\n' });
});

test('nothing is begun after the run was ended', async () => {
  expect(await perform(run, AbortSignal.abort())).toEqual({ kind: 'failed', detail: 'not begun, because the run was ended', output: '' });
});

describe('an HTTP step', () => {
  test('sends its method, headers and body, and is done by any 2xx', async () => {
    let seen = '';
    const server = await servers.http((request, response) => {
      void textOf(request).then((body) => {
        seen = `${request.method} ${request.url} ${request.headers.authorization} ${body}`;
        return response.writeHead(202).end('purged');
      });
    });
    expect(await perform(post(`${server.url}/purge?all`))).toEqual({ kind: 'done', detail: 'HTTP 202', output: 'purged' });
    expect(seen).toBe('POST /purge?all Bearer t {"purge":true}');
  });

  test.each([301, 401, 500])('fails with HTTP %i', async (status) => {
    const server = await servers.http((_request, response) => response.writeHead(status, { location: '/elsewhere' }).end('no'));
    expect(await perform(post(server.url))).toEqual({ kind: 'failed', detail: `HTTP ${status}`, output: 'no' });
    expect(server.accepted()).toBe(1);
  });

  test('says that nobody listens', async () => {
    expect(await perform(post(`http://127.0.0.1:${await servers.closedPort()}/`))).toMatchObject({ kind: 'failed', detail: expect.stringContaining('refused') });
  });

  test('is limited in time as a whole, however slowly the answer drips', async () => {
    const server = await servers.http((_request, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('.'), 20);
      response.once('close', () => clearInterval(drip));
    });
    expect(await perform({ ...post(server.url), timeoutMs: 200 })).toMatchObject({ kind: 'failed', detail: expect.stringContaining('200 ms') });
  });

  test('reads no more of an endless answer than it keeps', async () => {
    const server = await servers.http((_request, response) => {
      response.writeHead(200);
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(64 * 1_024)));
      };
      response.on('drain', more);
      more();
    });
    const outcome = await perform(post(server.url));
    expect(outcome).toMatchObject({ kind: 'done', detail: 'HTTP 200' });
    expect('output' in outcome && outcome.output.length).toBeLessThanOrEqual(8 * 1_024);
  });

  test('ends with the run', async () => {
    const server = await servers.http(() => undefined);
    const controller = new AbortController();
    const outcome = perform({ ...post(server.url), timeoutMs: 60_000 }, controller.signal);
    setTimeout(() => controller.abort(), 50);
    expect(await outcome).toMatchObject({ kind: 'failed' });
  });
});

describe('a dispatch', () => {
  interface GitHub {
    /** The answers to POST …/dispatches, in turn. */
    readonly dispatches: readonly Reply[];
    /** The answers to GET …/actions/runs/4711, in turn, the last again and again. */
    readonly runs?: readonly Reply[];
    /** The answers to GET …/workflows/restart.yml/runs, in turn, the last again and again. */
    readonly lists?: readonly Reply[];
  }
  interface Reply {
    readonly status: number;
    readonly data?: unknown;
  }

  const htmlUrl = 'https://github.com/acme/mocks/actions/runs/4711';
  const told: Reply = { status: 200, data: { workflow_run_id: 4711, run_url: 'https://api.github.com/repos/acme/mocks/actions/runs/4711', html_url: htmlUrl } };
  const state = (status: string, conclusion: string | null): Reply => ({ status: 200, data: { id: 4711, html_url: htmlUrl, status, conclusion } });
  const listed = (...runs: readonly (readonly [id: number, agoMs: number])[]): Reply => ({
    status: 200,
    data: { workflow_runs: runs.map(([id, agoMs]) => ({ id, html_url: htmlUrl, status: 'queued', conclusion: null, created_at: new Date(Date.now() - agoMs).toISOString() })) },
  });

  async function dispatchAt(github: GitHub, { step = dispatch, signal = never } = {}) {
    const asked: string[] = [];
    const turns = { dispatches: 0, runs: 0, lists: 0 };
    const replyTo = (request: IncomingMessage): Reply | undefined => {
      const next = (which: keyof GitHub): Reply | undefined => {
        const replies = github[which] ?? [];
        return replies[Math.min(turns[which]++, replies.length - 1)];
      };
      if (request.method === 'POST' && request.url === '/repos/acme/mocks/actions/workflows/restart.yml/dispatches') return next('dispatches');
      if (request.method === 'GET' && request.url === '/repos/acme/mocks/actions/runs/4711') return next('runs');
      if (request.method === 'GET' && request.url?.startsWith('/repos/acme/mocks/actions/workflows/restart.yml/runs?') === true) return next('lists');
      return undefined;
    };
    const server = await servers.http((request: IncomingMessage, response: ServerResponse) => {
      void textOf(request).then((body) => {
        asked.push(`${request.method} ${request.url} ${body}`.trim());
        const { status, data } = replyTo(request) ?? { status: 404, data: { message: 'Not Found' } };
        return response.writeHead(status, { 'content-type': 'application/json' }).end(data === undefined ? undefined : JSON.stringify(data));
      });
    });
    const clock = fastClock();
    const api = clientOf(server.url, 'token', { clock });
    const operator = createOperator({ env: {}, clock, prober: createProber(), github: { repository: 'acme/mocks', request: (method, path, body) => api.request(method, path, body) } });
    const outcome = await operator.perform(step, service, signal);
    await api.close();
    return { outcome, asked, waitedMs: clock.slept.reduce((sum, ms) => sum + ms, 0) };
  }

  test('asks for the run that it starts, waits for it, and is done when that run succeeded', async () => {
    const { outcome, asked } = await dispatchAt({ dispatches: [told], runs: [state('queued', null), state('in_progress', null), state('completed', 'success')] });
    expect(outcome).toEqual({ kind: 'done', detail: `success: ${htmlUrl}`, output: '' });
    expect(asked).toEqual([
      'POST /repos/acme/mocks/actions/workflows/restart.yml/dispatches {"ref":"main","inputs":{"service":"orders"},"return_run_details":true}',
      'GET /repos/acme/mocks/actions/runs/4711',
      'GET /repos/acme/mocks/actions/runs/4711',
      'GET /repos/acme/mocks/actions/runs/4711',
    ]);
  });

  test.each(['failure', 'cancelled', 'timed_out', 'skipped'])('fails when that run ended in %s', async (conclusion) => {
    expect((await dispatchAt({ dispatches: [told], runs: [state('completed', conclusion)] })).outcome).toEqual({ kind: 'failed', detail: `${conclusion}: ${htmlUrl}`, output: '' });
  });

  test('finds its run among the others where GitHub does not tell it', async () => {
    const { outcome, asked } = await dispatchAt({
      dispatches: [{ status: 204 }],
      lists: [listed([4000, 60_000]), listed([4712, -5_000], [4711, -1_000], [4000, 60_000])],
      runs: [state('completed', 'success')],
    });
    expect(outcome).toMatchObject({ kind: 'done' });
    expect(asked.slice(1)).toEqual([
      'GET /repos/acme/mocks/actions/workflows/restart.yml/runs?event=workflow_dispatch&branch=main&per_page=20',
      'GET /repos/acme/mocks/actions/workflows/restart.yml/runs?event=workflow_dispatch&branch=main&per_page=20',
      'GET /repos/acme/mocks/actions/runs/4711',
    ]);
  });

  test('asks again without what an older server does not know', async () => {
    const { outcome, asked } = await dispatchAt({
      dispatches: [{ status: 422, data: { message: 'Invalid request. "return_run_details" is not a permitted key.' } }, { status: 204 }],
      lists: [listed([4711, -1_000])],
      runs: [state('completed', 'success')],
    });
    expect(outcome).toMatchObject({ kind: 'done' });
    expect(asked[1]).toBe('POST /repos/acme/mocks/actions/workflows/restart.yml/dispatches {"ref":"main","inputs":{"service":"orders"}}');
  });

  test.each<[number, string, RegExp]>([
    [403, 'Resource not accessible by integration', /403.*actions: write/u],
    [404, 'Not Found', /404/u],
    [422, "Workflow does not have 'workflow_dispatch' trigger", /422.*does not have 'workflow_dispatch' trigger/u],
  ])('that GitHub refuses with %i fails and says why', async (status, message, detail) => {
    const { outcome, asked } = await dispatchAt({ dispatches: [{ status, data: { message } }] });
    expect(outcome).toMatchObject({ kind: 'failed', detail: expect.stringMatching(detail) });
    expect(asked).toHaveLength(1);
  });

  test('is pending when its run takes longer than is waited for', async () => {
    const { outcome, waitedMs } = await dispatchAt({ dispatches: [told], runs: [state('in_progress', null)] });
    expect(outcome).toEqual({ kind: 'pending', detail: `dispatched; not waited longer for ${htmlUrl}` });
    expect(waitedMs).toBe(60_000);
  });

  test('is pending when its run cannot be found', async () => {
    expect((await dispatchAt({ dispatches: [{ status: 204 }], lists: [listed()] })).outcome).toEqual({ kind: 'pending', detail: 'dispatched; not waited longer for the dispatched run' });
  });

  test('bears that its run cannot be read for a while', async () => {
    const { outcome } = await dispatchAt({ dispatches: [told], runs: [{ status: 404, data: {} }, { status: 200, data: { nonsense: true } }, state('completed', 'success')] });
    expect(outcome).toMatchObject({ kind: 'done' });
  });

  test('is pending, not failed, when the run must end before it', async () => {
    const controller = new AbortController();
    const clock = { ...fastClock(), sleep: async () => controller.abort() };
    const request = async () => ({ status: 200, data: told.data, headers: {} });
    const operator = createOperator({ env: {}, clock, prober: createProber(), github: { repository: 'acme/mocks', request } });
    const outcome = operator.perform(dispatch, service, controller.signal);
    expect(await outcome).toEqual({ kind: 'pending', detail: `dispatched; the run ended before ${htmlUrl} did` });
  });

  test('does not apply without a token', async () => {
    expect(await perform(dispatch)).toEqual({ kind: 'not-applicable', detail: 'there is no GitHub token or repository to dispatch a workflow with' });
  });
});
