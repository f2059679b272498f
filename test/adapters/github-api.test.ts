import { createServer, request as forwardRequest } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { RecordError } from '../../src/ports.ts';
import { clientOf, fastClock } from '../github/client.ts';
import { refuses } from '../github/faults.ts';
import type { Trouble } from '../github/faults.ts';
import { startGitHub, tokens } from '../github/start.ts';
import type { TestGitHub } from '../github/start.ts';

let github: TestGitHub;
beforeAll(async () => {
  github = await startGitHub();
});
afterAll(() => github.close());
beforeEach(() => github.reset());

const issuesPath = '/repos/acme/mocks/issues';
const draft = { title: 'orders is down', body: 'text' };

async function failureOf(attempt: Promise<unknown>): Promise<RecordError> {
  const error: unknown = await attempt.then(() => undefined, (reason: unknown) => reason);
  if (!(error instanceof RecordError)) throw new Error(`not a RecordError: ${String(error)}`);
  return error;
}

describe('repeating', () => {
  test.for<readonly [what: string, trouble: Trouble]>([
    ['500', refuses.serverError],
    ['502', refuses.badGateway],
    ['a lost request', { kind: 'request-lost' }],
    ['a lost response', { kind: 'response-lost' }],
    ['a rate limit', refuses.tooFast(2)],
  ])('a GET and a PATCH are repeated after %s, and every request is counted', async ([, trouble]) => {
    const number = await github.bot.open(draft);
    const api = clientOf(github.url, tokens.bot);
    github.plan({ trouble, times: 2 });
    expect((await api.request('GET', issuesPath)).status).toBe(200);
    expect(api.requests).toBe(3);
    github.plan({ trouble, times: 2 });
    await api.request('PATCH', `${issuesPath}/${number}`, { body: 'changed' });
    expect((await github.issue(number)).body).toBe('changed');
    expect(api.requests).toBe(6);
    await api.close();
  });

  test('after four failures it is given up with a reason, and the pauses between grow', async () => {
    const clock = fastClock();
    const api = clientOf(github.url, tokens.bot, { clock });
    github.plan({ trouble: refuses.badGateway, times: Infinity });
    expect(await failureOf(api.request('GET', issuesPath))).toMatchObject({ reason: 'server', retryable: true });
    expect(api.requests).toBe(4);
    expect(clock.slept).toEqual([375, 750, 1500]);
    await api.close();
  });

  test.for<readonly [what: string, trouble: Trouble, done: number]>([
    ['its response is lost', { kind: 'response-lost' }, 1],
    ['it is lost itself', { kind: 'request-lost' }, 0],
    ['GitHub answers 500', refuses.serverError, 0],
  ])('a POST is made once when %s, and rejects as lost', async ([, trouble, done]) => {
    const api = clientOf(github.url, tokens.bot);
    github.plan({ method: 'POST', trouble });
    expect(await failureOf(api.request('POST', issuesPath, draft))).toMatchObject({ reason: 'lost', retryable: true });
    expect(api.requests).toBe(1);
    expect(await github.issues()).toHaveLength(done);
    await api.close();
  });

  test('a POST is repeated after a rate limit, which proves that nothing was done', async () => {
    const clock = fastClock();
    const api = clientOf(github.url, tokens.bot, { clock });
    github.plan({ method: 'POST', trouble: refuses.tooFast(7) });
    expect((await api.request('POST', issuesPath, draft)).status).toBe(201);
    expect(await github.issues()).toHaveLength(1);
    expect(clock.slept).toEqual([7_500]);
    await api.close();
  });

  test('a POST is repeated when nobody took the connection, and rejects as unreachable in the end', async () => {
    const api = clientOf('http://127.0.0.1:1', tokens.bot);
    const error = await failureOf(api.request('POST', issuesPath, draft));
    expect(error).toMatchObject({ reason: 'unreachable', retryable: true });
    expect(error.message).toContain('ECONNREFUSED');
    expect(api.requests).toBe(4);
    await api.close();
  });
});

test('a POST over a connection that could not be made secure was not sent', async () => {
  const api = clientOf(github.url.replace('http:', 'https:'), tokens.bot);
  expect(await failureOf(api.request('POST', issuesPath, draft))).toMatchObject({ reason: 'unreachable', retryable: true });
  expect(github.log).toEqual([]);
  await api.close();
});

describe('rate limits', () => {
  test('the hourly limit is waited for until its reset, by the clock of GitHub', async () => {
    const clock = fastClock();
    const api = clientOf(github.url, tokens.bot, { clock });
    const trouble = refuses.usedUp(Date.now() + 30_000);
    github.plan({ trouble });
    await api.request('GET', issuesPath);
    expect(clock.slept[0]).toBeGreaterThan(29_000);
    expect(clock.slept[0]).toBeLessThan(33_000);
    await api.close();
  });

  test('a limit that names no time is waited for a minute', async () => {
    const clock = fastClock();
    const api = clientOf(github.url, tokens.bot, { clock });
    github.plan({ trouble: refuses.tooFast() });
    await api.request('GET', issuesPath);
    expect(clock.slept).toEqual([60_500]);
    await api.close();
  });

  test('a wait that the deadline does not allow is not begun: the error says until when', async () => {
    const clock = fastClock();
    const api = clientOf(github.url, tokens.bot, { clock, deadlineAt: clock.now() + 30_000 });
    github.plan({ trouble: refuses.tooFast(120) });
    const error = await failureOf(api.request('GET', issuesPath));
    expect(error).toMatchObject({ reason: 'rate-limited', retryable: true });
    expect(error.message).toMatch(/until \d{4}-\d\d-\d\dT[\d:.]+Z/);
    expect(clock.slept).toEqual([]);
    expect(api.requests).toBe(1);
    await api.close();
  });
});

describe('what a refusal says', () => {
  test.for<readonly [what: string, trouble: Trouble, reason: string, says: RegExp]>([
    ['401', refuses.badToken, 'unauthorized', /Bad credentials.*token is wrong or has expired/],
    ['403', refuses.permission, 'forbidden', /not accessible by integration.*`permissions: \{ issues: write \}`/],
    ['403 of an archived repository', { kind: 'answer', status: 403, body: { message: 'Repository was archived so is read-only.' } }, 'forbidden', /is archived/],
    ['404', refuses.notFound, 'not-found', /does not exist, or the token cannot see it/],
    ['410', refuses.issuesDisabled, 'issues-disabled', /switch them on in the settings/],
    ['410 of one issue', { kind: 'answer', status: 410, body: { message: 'This issue was deleted' } }, 'not-found', /deleted/],
    ['422', { kind: 'answer', status: 422, body: { message: 'Validation Failed', errors: [{ field: 'title', code: 'missing' }] } }, 'invalid', /Validation Failed.*"field":"title"/],
  ])('%s is one sentence with the request, the cause and the remedy', async ([, trouble, reason, says]) => {
    const api = clientOf(github.url, tokens.bot);
    github.plan({ trouble });
    const error = await failureOf(api.request('POST', issuesPath, draft));
    expect(error).toMatchObject({ reason, retryable: false });
    expect(error.message).toMatch(says);
    expect(error.message).toContain('POST /repos/acme/mocks/issues');
    expect(error.message).not.toContain('\n');
    expect(api.requests).toBe(1);
    await api.close();
  });

  test('a long, hostile message is cut, put on one line, and never shows the token', async () => {
    const api = clientOf(github.url, tokens.bot);
    github.plan({ trouble: { kind: 'answer', status: 422, body: { message: `::error::\n\u001b[31m${tokens.bot}\u202e ${'x'.repeat(10_000)}` } } });
    const { message, cause } = await failureOf(api.request('GET', issuesPath));
    expect(message.length).toBeLessThan(500);
    expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(message + JSON.stringify(cause)).not.toContain(tokens.bot);
    await api.close();
  });

  test('without a token nothing is asked', async () => {
    const api = clientOf(github.url, ' \n');
    expect(await failureOf(api.request('GET', issuesPath))).toMatchObject({ reason: 'unauthorized', retryable: false });
    expect(github.log).toEqual([]);
  });

  test('a token that GitHub does not know is unauthorized', async () => {
    const api = clientOf(github.url, 'ghs_somebodyelse');
    expect(await failureOf(api.request('GET', issuesPath))).toMatchObject({ reason: 'unauthorized' });
    await api.close();
  });
});

describe('the deadline', () => {
  test('ends a request in flight', async () => {
    const ending = new AbortController();
    const api = clientOf(github.url, tokens.bot, { signal: ending.signal });
    github.plan({ trouble: { kind: 'hang' } });
    const asked = failureOf(api.request('GET', issuesPath));
    setTimeout(() => ending.abort(), 20);
    expect(await asked).toMatchObject({ reason: 'deadline', retryable: true });
    await api.close();
  });

  test('ends those that wait in line behind it, and they never go out', async () => {
    const ending = new AbortController();
    const api = clientOf(github.url, tokens.bot, { signal: ending.signal });
    github.plan({ trouble: { kind: 'hang' } });
    const asked = Promise.all([failureOf(api.request('GET', issuesPath)), failureOf(api.request('POST', issuesPath, draft))]);
    setTimeout(() => ending.abort(), 20);
    expect(await asked).toMatchObject([{ reason: 'deadline' }, { reason: 'deadline' }]);
    expect((await failureOf(api.request('GET', issuesPath))).reason).toBe('deadline');
    // The connection that hung is replaced, and whoever waited would go out now.
    await new Promise((resolve) => {
      setTimeout(resolve, 60);
    });
    expect(github.asked()).toEqual([`GET ${issuesPath}`]);
    await api.close();
  });
});

describe('on the wire', () => {
  const servers: Server[] = [];
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    })));
  });
  const listen = async (answer: RequestListener): Promise<{ readonly url: string; readonly server: Server }> => {
    const server = createServer(answer);
    servers.push(server);
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
  };

  test('every request names the version, the media type and who asks, below the path of an Enterprise server', async () => {
    const seen: unknown[] = [];
    const { url } = await listen(({ url: path, headers }, response) => {
      seen.push({ path, ...headers });
      response.end('[]');
    });
    const api = clientOf(`${url}/api/v3/`, tokens.bot);
    await api.request('GET', '/user?a=b');
    expect(seen).toEqual([expect.objectContaining({ path: '/api/v3/user?a=b', accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28', 'user-agent': 'mock-medic-test', authorization: `Bearer ${tokens.bot}` })]);
    await api.close();
  });

  test('requests at once go one after another over one connection', async () => {
    const sockets = new Set<unknown>();
    let [running, most] = [0, 0];
    const { url } = await listen(({ socket }, response) => {
      sockets.add(socket);
      running += 1;
      most = Math.max(most, running);
      setTimeout(() => {
        running -= 1;
        response.end('{}');
      }, 5);
    });
    const api = clientOf(url, tokens.bot);
    await Promise.all(Array.from({ length: 5 }, () => api.request('GET', '/user')));
    expect([sockets.size, most]).toEqual([1, 1]);
    await api.close();
  });

  test('a renamed repository is followed within the same origin, and the token never goes to another', async () => {
    const strangers: unknown[] = [];
    const stranger = await listen((request, response) => {
      strangers.push(request.headers);
      response.end('{}');
    });
    const { url } = await listen(({ url: path }, response) => {
      const location = path === '/old' ? '/new' : path === '/away' ? `${stranger.url}/x` : '/loop';
      if (path === '/new') response.end('{"ok":true}');
      else response.writeHead(301, { location }).end('{"message":"Moved Permanently"}');
    });
    const api = clientOf(url, tokens.bot);
    expect((await api.request('GET', '/old')).data).toEqual({ ok: true });
    expect(await failureOf(api.request('GET', '/away'))).toMatchObject({ reason: 'server' });
    expect(await failureOf(api.request('GET', `${stranger.url}/page2`))).toMatchObject({ reason: 'server' });
    expect(await failureOf(api.request('GET', '/loop'))).toMatchObject({ reason: 'not-found' });
    expect(strangers).toEqual([]);
    await api.close();
  });

  test('an answer without an end is cut off', async () => {
    let sent = 0;
    const { url } = await listen((_request, response) => {
      const more = (): void => {
        sent += 1 << 20;
        if (!response.destroyed) response.write(Buffer.alloc(1 << 20, 32), more);
      };
      more();
    });
    const api = clientOf(url, tokens.bot);
    const error = await failureOf(api.request('POST', '/user', {}));
    expect(error.message).toContain('longer than');
    expect(sent).toBeLessThan(64 << 20);
    await api.close();
  });

  test('a proxy from the environment is gone through, and no_proxy is honoured', async () => {
    const { url } = await listen((_request, response) => void response.end('{"ok":true}'));
    const through: (string | undefined)[] = [];
    const proxy = await listen((incoming, outgoing) => {
      through.push(incoming.url);
      incoming.pipe(forwardRequest(incoming.url ?? '', { method: incoming.method, headers: incoming.headers }, (answer) => answer.pipe(outgoing)));
    });
    proxy.server.on('connect', ({ url: authority = '' }, socket) => {
      through.push(authority);
      const upstream = connect(Number(authority.split(':')[1]), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        upstream.pipe(socket).pipe(upstream);
      });
      upstream.on('error', () => socket.destroy());
      socket.on('error', () => upstream.destroy());
    });
    const proxied = clientOf(url, tokens.bot, { env: { HTTP_PROXY: proxy.url } });
    expect((await proxied.request('GET', '/user')).data).toEqual({ ok: true });
    expect(through).toHaveLength(1);
    const direct = clientOf(url, tokens.bot, { env: { http_proxy: proxy.url, no_proxy: '127.0.0.1' } });
    expect((await direct.request('GET', '/user')).data).toEqual({ ok: true });
    expect(through).toHaveLength(1);
    await Promise.all([proxied.close(), direct.close()]);
  });
});
