import { describe, expect, test } from 'vitest';
import type { HttpCheck, HttpStep, Service } from '../../src/domain/service.ts';
import { configOf, load } from './loading.ts';

const one = async (text: string, changes: Parameters<typeof load>[1] = {}): Promise<Service> => configOf(await load(text, changes)).services[0];
const http = (service: Service, index = 0): HttpCheck => {
  const check = service.checks[index];
  if (check?.kind !== 'http') throw new Error('not an http check');
  return check;
};
const step = (service: Service): HttpStep => {
  const first = service.recovery[0];
  if (first?.kind !== 'http') throw new Error('not an http step');
  return first;
};
const under = (lines: string): string => `services:\n  a:\n    url: http://x.org/base\n${lines.replaceAll(/^/gmu, '    ')}`;

test('a bare URL is a whole service, every default filled in', async () => {
  expect(await one('services: { www: https://example.org }')).toEqual({
    id: 'www',
    severity: 'critical',
    tags: [],
    runbook: undefined,
    url: 'https://example.org',
    checks: [
      {
        kind: 'http',
        name: 'GET /',
        method: 'GET',
        url: 'https://example.org/',
        headers: [],
        body: undefined,
        followRedirects: true,
        bodyMaxBytes: 1_048_576,
        timeoutMs: 10_000,
        family: 'any',
        expect: { status: [{ from: 200, to: 299 }], withinMs: undefined, headers: [], body: undefined, json: [] },
        warn: undefined,
      },
    ],
    confirmation: { failureThreshold: 3, successThreshold: 2, retryIntervalMs: 5_000 },
    recovery: [],
    incident: { open: 'at-once', healed: 'record', openOn: 'failing', page: [], pageFor: ['critical'], labels: [], assignees: [], reopenWindowMs: 86_400_000, flapping: { outages: 3, withinMs: 10_800_000 }, remindMs: undefined, commentsPerDay: 10 },
    recoveryBudget: { attempts: 10, coolDownMs: 1_800_000 },
    maintenance: [],
    dependsOn: [],
    launch: undefined,
  });
});

test('guard has defaults of its own, and those of the file stand above them', async () => {
  const guard = await one('services: { a: http://x.org }', { mode: 'guard' });
  expect(guard.confirmation).toEqual({ failureThreshold: 2, successThreshold: 1, retryIntervalMs: 500 });
  expect(http(guard).timeoutMs).toBe(2_000);
  const told = await one('defaults: { failure-threshold: 7 }\nservices: { a: { url: http://x.org, timeout: 3s } }', { mode: 'guard' });
  expect(told.confirmation).toEqual({ failureThreshold: 7, successThreshold: 1, retryIntervalMs: 500 });
  expect(http(told).timeoutMs).toBe(3_000);
});

test('defaults are merged deeply, lists replaced', async () => {
  const service = await one(`
defaults: { tags: [x, y], env: { A: "1", B: "1" }, incident: { labels: [l], reopen-window: 1h } }
services: { a: { url: http://x.org, start: s, tags: [z], env: { B: "2" }, incident: { page: ["@o/t"] } } }`);
  expect(service.tags).toEqual(['z']);
  expect(service.launch?.env).toEqual({ A: '1', B: '2' });
  expect(service.incident).toMatchObject({ labels: ['l'], reopenWindowMs: 3_600_000, page: ['@o/t'] });
});

test('the example of the documentation loads', async () => {
  const config = configOf(
    await load(
      `
defaults: { timeout: 10s, failure-threshold: 3, success-threshold: 2, retry-interval: 5s }
services:
  gateway: https://example.org
  orders:
    url: http://127.0.0.1:3001
    start: npx json-server db.json --port {{port}}
    port: 3001
    ready-timeout: 60s
    interval: 1s
    restart: on-failure:10
    stop: docker compose down
    background: true
    severity: critical
    tags: [core]
    runbook: https://example.org/runbooks/orders
    checks:
      - /orders
      - http: GET /orders
        name: list orders
        expect:
          status: 200
          within: 500ms
          headers: { content-type: { matches: json } }
          body: { contains: pending }
          json: { "$.orders": { length: { gte: 1 } }, "$.orders[*].state": { every: open } }
        warn: { within: 200ms }
      - tcp: 127.0.0.1:3001
    recovery:
      - run: docker restart orders
        attempts: 3
        backoff: { initial: 1s, factor: 2, max: 30s }
        timeout: 60s
        settle: 1s
      - http: { method: POST, url: "http://127.0.0.1:3001/mockoon-admin/data-buckets/purge", headers: { authorization: "Bearer \${MOCKOON_ADMIN_API_TOKEN}" } }
      - dispatch: { workflow: restart.yml, ref: main, inputs: { service: orders }, verify-for: 10m }
    incident:
      open: if-recovery-fails
      healed: record
      open-on: failing
      page: ["@org/on-call"]
      page-for: critical
      labels: [mock]
      assignees: []
      reopen-window: 24h
    depends-on: [gateway]
`,
      { environment: { MOCKOON_ADMIN_API_TOKEN: 'hunter2hunter2' } },
    ),
  );
  const [, orders] = config.services;
  expect(orders).toMatchObject({
    checks: [{ name: 'GET /orders' }, { name: 'list orders', expect: { withinMs: 500, status: [{ from: 200, to: 200 }] }, warn: { withinMs: 200, status: undefined } }, { kind: 'tcp', host: '127.0.0.1', port: 3001 }],
    recovery: [
      { kind: 'run', label: 'docker restart orders', command: 'docker restart orders', attempts: 3, backoff: { initialMs: 1_000, factor: 2, maxMs: 30_000 }, timeoutMs: 60_000, settleMs: 1_000 },
      { kind: 'http', label: 'POST http://127.0.0.1:3001/mockoon-admin/data-buckets/purge', attempts: 1, headers: [['authorization', 'Bearer hunter2hunter2']] },
      { kind: 'dispatch', label: 'dispatch restart.yml', workflow: 'restart.yml', ref: 'main', inputs: { service: 'orders' }, verifyForMs: 600_000, attempts: 1 },
    ],
    incident: { open: 'if-recovery-fails', page: ['@org/on-call'] },
    dependsOn: ['gateway'],
    launch: { command: 'npx json-server db.json --port 3001', port: 3001, readyTimeoutMs: 60_000, intervalMs: 1_000, restarts: 10, stop: 'docker compose down', background: true, cwd: undefined, env: {}, heartbeat: [{ name: 'heartbeat', url: 'http://127.0.0.1:3001/mock-medic-heartbeat' }], mockoon: false },
  });
  expect(config.secrets).toEqual(['hunter2hunter2']);
});

describe('short forms of a check', () => {
  test.each([
    ['/orders', 'GET', 'http://x.org/base/orders', 'GET /orders'],
    ['GET /orders', 'GET', 'http://x.org/base/orders', 'GET /orders'],
    ['post /orders', 'POST', 'http://x.org/base/orders', 'POST /orders'],
    ['http://x.org/other', 'GET', 'http://x.org/other', 'GET /other'],
    ['HEAD https://y.org/z?q=1', 'HEAD', 'https://y.org/z?q=1', 'HEAD https://y.org/z?q=1'],
    ['{ http: /orders }', 'GET', 'http://x.org/base/orders', 'GET /orders'],
    ['{ http: DELETE /orders }', 'DELETE', 'http://x.org/base/orders', 'DELETE /orders'],
    ['{ http: {} }', 'GET', 'http://x.org/base', 'GET /base'],
    ['{ http: { path: "/o?a=b", method: put } }', 'PUT', 'http://x.org/base/o?a=b', 'PUT /o?a=b'],
    ['{ http: { path: //elsewhere.org } }', 'GET', 'http://x.org/base//elsewhere.org', 'GET //elsewhere.org'],
    ['{ http: { path: /o, json: { a: 1 } } }', 'POST', 'http://x.org/base/o', 'POST /o'],
  ])('%s', async (text, method, url, name) => {
    expect(http(await one(under(`checks: [${text.startsWith('{') ? text : JSON.stringify(text)}]`)))).toMatchObject({ method, url, name });
  });

  test.each([
    ['127.0.0.1:3001', '127.0.0.1', 3001, 'tcp 127.0.0.1:3001'],
    ['[::1]:80', '::1', 80, 'tcp [::1]:80'],
    ['localhost:5432', 'localhost', 5432, 'tcp localhost:5432'],
  ])('{ tcp: %s }', async (text, host, port, name) => {
    expect((await one(`services: { a: { checks: [{ tcp: "${text}" }] } }`)).checks).toMatchObject([{ kind: 'tcp', host, port, name }]);
  });

  test('checks of one default name are told apart', async () => {
    expect((await one(under('checks: [/a, /a, { http: /b, name: GET /a }]'))).checks.map(({ name }) => name)).toEqual(['GET /a (2)', 'GET /a (3)', 'GET /a']);
  });
});

describe('what a request carries', () => {
  const request = async (text: string): Promise<HttpCheck> => http(await one(under(`checks: [{ http: { path: /, ${text} } }]`)));

  test('json sets the body and its type, unless a type is given', async () => {
    expect(await request('json: { a: [1, null] }')).toMatchObject({ body: '{"a":[1,null]}', headers: [['content-type', 'application/json']] });
    expect(await request('json: 1, headers: { Content-Type: text/x }')).toMatchObject({ body: '1', headers: [['content-type', 'text/x']] });
  });

  test('header names are lowered, and numbers are as they were written', async () => {
    expect((await request('headers: { X-Version: 1.0, X-On: true }')).headers).toEqual([['x-version', '1.0'], ['x-on', 'true']]);
  });

  test('auth is basic or bearer', async () => {
    expect((await request('auth: "me:secret:x"')).headers).toEqual([['authorization', 'Basic bWU6c2VjcmV0Ong=']]);
    expect((await request('auth: { user: me, password: pw }')).headers).toEqual([['authorization', 'Basic bWU6cHc=']]);
    expect((await request('auth: { bearer: abc }')).headers).toEqual([['authorization', 'Bearer abc']]);
  });

  test('user-info leaves the URL and becomes a header, also for relative paths', async () => {
    const config = configOf(await load('services: { a: { url: "http://me:p%40ssw0rd@x.org", checks: [/b, "http://y.org"] } }'));
    const [service] = config.services;
    expect(service.url).toBe('http://x.org');
    expect(http(service)).toMatchObject({ url: 'http://x.org/b', headers: [['authorization', `Basic ${Buffer.from('me:p@ssw0rd').toString('base64')}`]] });
    expect(http(service, 1).headers).toEqual([]);
    expect(config.secrets).toContain('p@ssw0rd');
    expect(JSON.stringify(service)).not.toContain('p%40ss');
  });

  test('user-info leaves the URL of a check and of a step as well', async () => {
    const service = await one('services: { a: { url: "http://me:pw@x.org", checks: [{ http: {} }, "http://you:pw2@x.org/z#part"], recovery: [{ http: "http://me:pw@x.org/reset" }] } }');
    expect([http(service).url, http(service, 1).url, step(service).url, step(service).label]).toEqual(['http://x.org/', 'http://x.org/z', 'http://x.org/reset', 'POST http://x.org/reset']);
    expect([http(service, 1).headers, step(service).headers]).toEqual([[['authorization', 'Basic eW91OnB3Mg==']], [['authorization', 'Basic bWU6cHc=']]]);
  });

  test('sizes, redirects and families are as told', async () => {
    const service = await one(under('family: ipv4\nbody-max: 64KiB\nchecks: [{ http: { path: /, follow-redirects: false }, family: ipv6, body-max: 10 }, /b]'));
    expect(http(service)).toMatchObject({ family: 'ipv6', bodyMaxBytes: 10, followRedirects: false });
    expect(http(service, 1)).toMatchObject({ family: 'ipv4', bodyMaxBytes: 65_536, followRedirects: true });
  });
});

describe('recovery, incident and launch', () => {
  test('steps have defaults, lists stay lists, http is POST', async () => {
    const service = await one(under('recovery: [{ run: [docker, restart, "a b"] }, { http: /reset }]'));
    expect(service.recovery).toMatchObject([
      { kind: 'run', label: 'docker restart a b', command: ['docker', 'restart', 'a b'], attempts: 1, timeoutMs: 60_000, settleMs: 1_000, backoff: { initialMs: 1_000, factor: 2, maxMs: 30_000 } },
      { kind: 'http', method: 'POST', url: 'http://x.org/base/reset', label: 'POST http://x.org/base/reset' },
    ]);
    expect(service.incident.open).toBe('if-recovery-fails');
  });

  test('the label of a command is its first line, bounded', async () => {
    const service = await one(under(`recovery: [{ run: "echo a\\necho b" }, { run: ${'x'.repeat(500)} }]`));
    expect(service.recovery.map(({ label }) => label)).toEqual(['echo a …', `${'x'.repeat(100)} …`]);
  });

  test('a label never shows a secret', async () => {
    const service = await one(under('recovery: [{ http: "/reset/${MY_TOKEN}?t=${MY_TOKEN}" }]\nchecks: ["/a?k=${OTHER}"]'), { environment: { MY_TOKEN: 'abcdefgh1', OTHER: 'zyxwvuts9' } });
    expect(step(service)).toMatchObject({ label: 'POST http://x.org/base/reset/***', url: 'http://x.org/base/reset/abcdefgh1?t=abcdefgh1' });
    expect(service.checks[0].name).toBe('GET /a?k=***');
  });

  test.each([
    ['critical', ['critical']],
    ['warning', ['critical', 'warning']],
    ['[warning]', ['warning']],
  ])('page-for %s pages for %j', async (text, pageFor) => {
    expect((await one(under(`incident: { page-for: ${text} }`))).incident.pageFor).toEqual(pageFor);
  });

  test.each([
    ['no', 0],
    ['false', 0],
    ['on-failure', 10],
    ['on-failure:3', 3],
  ])('restart: %s allows %d', async (text, restarts) => {
    expect((await one(under(`start: x\nrestart: ${text}`))).launch?.restarts).toBe(restarts);
  });

  test('a start with a port needs no url', async () => {
    const service = await one('services: { a: { start: [serve, "--port={{port}}", "{{url}}"], port: 3000, env: { P: "{{port}}" }, stop: "kill {{port}}" } }');
    expect(service).toMatchObject({ url: 'http://127.0.0.1:3000', checks: [{ url: 'http://127.0.0.1:3000/' }], launch: { command: ['serve', '--port=3000', 'http://127.0.0.1:3000'], env: { P: '3000' }, stop: 'kill 3000' } });
  });

  test('an auto port is what guard has exported', async () => {
    expect(await one('services: { my-api: { start: x, port: auto } }', { environment: { MY_API_PORT: '41234' } })).toMatchObject({ url: 'http://127.0.0.1:41234', launch: { port: 41_234 } });
  });
});

test('x- keys are ignored and serve as anchors, but stay header names', async () => {
  const service = await one('x-a: &a { timeout: 4s, x-note: "${NOPE}" }\nservices: { a: { <<: *a, url: http://x.org, checks: [{ http: { path: /, headers: { x-key: v } }, x-why: because }], incident: { x-y: 1 } } }');
  expect(http(service)).toMatchObject({ timeoutMs: 4_000, headers: [['x-key', 'v']] });
});

test('JSON is YAML', async () => {
  expect((await one('\uFEFF{"services": {"a": "http://x.org"}}')).id).toBe('a');
});

test('mask and record-authors are handed on', async () => {
  const config = configOf(await load('services: { a: http://x.org }\nmask: [A]\nrecord-authors: ["my-app[bot]", me]'));
  expect(config).toMatchObject({ mask: ['A'], recordAuthors: ['my-app[bot]', 'me'] });
});
