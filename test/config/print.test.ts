import { expect, test } from 'vitest';
import { printConfig } from '../../src/config/print.ts';
import { configOf, load } from './loading.ts';

const text = `
defaults: { severity: warning, incident: { labels: [mock] } }
services:
  a:
    url: http://x.org
    start: "run {{port}} \${HOME}"
    port: 3001
    stop: [kill, it]
    background: true
    checks: [/a, { http: { path: /b, body: "$\${A}" }, expect: { json: { "$.a": { gte: 1 } } }, warn: { within: 1s } }, { tcp: "x.org:80", expect: { within: 1s } }]
    recovery: [{ run: "docker restart \${X}" }, { http: /reset, attempts: 2 }, { dispatch: { workflow: a.yml } }]
    incident: { page-for: warning, remind: 4h, flapping: { outages: 4 } }
    recovery-budget: 4
    maintenance: [{ start: 2026-12-01 22:00, end: 2026-12-02 02:00, timezone: Asia/Kolkata }]
  b: { url: https://y.org, depends-on: [a], body-max: 10kB, incident: { flapping: off } }
  c: { url: "http://x.org/base?q=1", start: serve, checks: ["http://x.org"], watch: checks }
  d: { url: http://x.org, start: serve, port: auto, heartbeat: { http: /health, expect: { status: 204, json: { "$.a": 1 } }, timeout: 1s } }
  e: { start: serve, port: auto, checks: [{ tcp: "localhost:{{port}}" }, { tcp: "localhost:1" }] }
  f: { start: serve, port: 3002, url: "http://x.org/base?q=1", checks: [{ http: { url: "http://x.org" } }] }
  g: { mockoon: mocks/g.json, port: auto }
  h: { mockoon: { data: mocks/g.json, version: 9.10 } }
mask: [A]
record-authors: [me]
group-above: 20
connectivity: ["https://example.org"]
expect-every: 15m
maintenance: [{ start: 2026-12-01T22:00:00Z, end: 2026-12-02T02:00:00Z }, { cron: "0 2 * * sun", duration: 2h, timezone: Europe/Berlin, reason: move }]
`;

/** Functions compare by their source, so that a configuration can be held against another. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (_, item: unknown) => (typeof item === 'function' ? item.toString() : item)));

test.each(['check', 'guard', 'validate'] as const)('what is printed loads again to the same: %s', async (mode) => {
  const environment = { D_PORT: '3003', E_PORT: '3004', G_PORT: '3005', MOCKOON_ADMIN_API_TOKEN: 'token-of-the-admin' };
  const surroundings = { mode, environment, readText: () => Promise.resolve(JSON.stringify({ port: 3005, routes: [], lastMigration: 33 })) };
  const config = configOf(await load(text, surroundings));
  const again = configOf(await load(printConfig(config), surroundings));
  expect(printConfig(config)).not.toContain('token-of-the-admin');
  expect(plain(again)).toEqual(plain(config));
  expect(printConfig(again)).toBe(printConfig(config));
});

test('above what guard would start it is said what guard fills in instead', async () => {
  const [first] = printConfig(configOf(await load('services: { a: { url: "http://x.org", start: serve } }', { mode: 'validate' }))).split('\n');
  expect(first).toBe('# As mode check has it. Where the file says nothing, guard has { timeout: 2s, failure-threshold: 2, success-threshold: 1, retry-interval: 500ms }.');
});

test('every default is shown', async () => {
  expect(printConfig(configOf(await load('services: { www: https://example.org }')))).toMatchInlineSnapshot(`
    "services:
      www:
        url: https://example.org
        checks:
          - name: GET /
            http:
              method: GET
              follow-redirects: true
            expect:
              status: 2xx
            timeout: 10s
            family: any
            body-max: 1MiB
        timeout: 10s
        family: any
        body-max: 1MiB
        failure-threshold: 3
        success-threshold: 2
        retry-interval: 5s
        severity: critical
        tags: []
        depends-on: []
        recovery: []
        recovery-budget: 10
        recovery-cool-down: 30m
        incident:
          open: at-once
          healed: record
          open-on: failing
          page: []
          page-for:
            - critical
          labels: []
          assignees: []
          reopen-window: 24h
          flapping:
            outages: 3
            within: 3h
          comments-per-day: 10
        maintenance: []
    mask: []
    record-authors: []
    group-above: 5
    connectivity: []
    maintenance: []
    "
  `);
});

test('secrets are shown as ***', async () => {
  const environment = { TOKEN: 'super-secret-1', PASS: 'super-secret-2' };
  const printed = printConfig(
    configOf(
      await load(
        `services: { a: { url: "http://me:\${PASS}@x.org", checks: ["/a?t=\${TOKEN}", { http: { url: "http://y.org", headers: { Authorization: short, x-a: "v \${TOKEN}" } } }, { http: { url: "http://z.org", auth: { user: me, password: tiny } } }, { http: { url: "http://z.org", auth: "me:tiny" } }] } }`,
        { environment },
      ),
    ),
  );
  expect(printed).not.toMatch(/super-secret|tiny|short/u);
  expect(printed).toContain('url: http://***@x.org');
  expect((await load(printed)).kind).toBe('config');
});
