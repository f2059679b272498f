import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editorSchema } from '../../scripts/schema.ts';
import { load } from './loading.ts';

const schema: unknown = JSON.parse(editorSchema());
const valid = new Ajv2020({ strict: false }).compile(schema as object);
const environment = { P: '3001', T: '5s', A: 'x', M: 'HEAD' };

test('the committed schema is what the source gives', () => {
  expect(readFileSync(join(import.meta.dirname, '../../schema/mock-medic.schema.json'), 'utf8')).toBe(editorSchema());
});

const service = (lines: string): string => `services: { a: { url: "http://x.org", ${lines} } }`;

describe('the editor and the loader accept the same', () => {
  test.each([
    'services: { a: http://x.org }',
    'defaults: { timeout: 5s, x-note: 1 }\nx-a: { any: thing }\nservices: { a: http://x.org }\nmask: [A]\nrecord-authors: ["b[bot]"]',
    service('start: [a, b], port: auto, stop: x, background: true, ready-timeout: 1m, interval: 1s, restart: no, cwd: a, env: { A: b }'),
    service('start: a, watch: checks'),
    service('start: a, heartbeat: GET /health'),
    service('start: a, watch: heartbeat, heartbeat: { http: { path: /health }, expect: { status: 204 }, timeout: 1s, family: ipv4, body-max: 1kB, x-why: 1 }'),
    service('start: a, heartbeat: { tcp: "x.org:80" }'),
    'defaults: { watch: checks }\nservices: { a: http://x.org }',
    'services: { a: { mockoon: m.json } }',
    'services: { a: { mockoon: { data: m.json, version: 9.9.0, x-why: 1 } } }',
    'services: { a: { mockoon: { data: m.json, version: 9 } } }',
    service('port: "${P}", timeout: "${T}", failure-threshold: "${P:-3}"').replace('"${P:-3}"', '3'),
    service('checks: [/a, GET /b, { http: /c }, { http: { path: /d, method: POST, json: { a: [1] }, headers: { a: b }, auth: "u:p", follow-redirects: false }, family: ipv6, body-max: 10kB, name: n, x-why: 1 }, { tcp: "x.org:80" }]'),
    service('checks: [{ http: /, expect: { status: [200, 2xx], within: 1s, headers: { a: { matches: b } }, body: { contains: c }, json: { "$.a": 1, "$.b[*]": { every: { gt: 0, not: 5 } }, "$.c": { exists: false }, "$.d": null } }, warn: { within: 10ms } }]'),
    service('recovery: [{ run: a, attempts: 3, backoff: { initial: 1s, factor: 1.5, max: 2s }, timeout: 1s, settle: 1s }, { run: [a, b] }, { http: POST /a }, { http: { url: "http://x.org", auth: { bearer: t } } }, { dispatch: { workflow: a.yml, inputs: { a: b }, verify-for: 1m } }]'),
    'services: { a: http://x.org }\ngroup-above: 7\nconnectivity: ["http://x.org"]\nexpect-every: 15m\nping: http://x.org/p\nmaintenance: [{ start: 2026-12-01T22:00:00Z, end: 2026-12-02T02:00:00Z, reason: r, x-why: 1 }]',
    'defaults: { recovery-budget: 4, recovery-cool-down: 1h, maintenance: [{ cron: "0 2 * * sun", duration: 2h, timezone: Europe/Berlin }] }\nservices: { a: http://x.org }',
    service('recovery-budget: 5, maintenance: [], incident: { flapping: { outages: 3, within: 3h }, remind: 4h, comments-per-day: 5 }'),
    service('severity: warning, tags: [a], runbook: "http://x.org", depends-on: [], incident: { open: at-once, healed: summary, open-on: degraded, page: ["@a/b"], page-for: [warning], labels: [l], assignees: [b], reopen-window: 14d }'),
    service('start: a, heartbeat: { http: { path: /, method: "${M}" } }, checks: [{ http: { path: /, method: get } }, { http: { path: /, method: PropFind } }, { http: { path: /, method: M-SEARCH } }]'),
  ])('%s', async (text) => {
    expect(valid(parse(text)), JSON.stringify(valid.errors)).toBe(true);
    expect((await load(text, { environment, mode: 'validate', readText: () => Promise.resolve('{"port":1,"routes":[]}') })).kind).toBe('config');
  });
});

describe('the editor and the loader refuse the same', () => {
  test.each([
    'service: {}',
    'services: []',
    'services: { a: 5 }',
    service('healthcheck: 1'),
    service('timeout: 5'),
    service('timeout: 0s'),
    service('timeout: soon'),
    service('port: 0'),
    service('port: http'),
    service('failure-threshold: 0'),
    service('background: yes please'),
    service('severity: bad'),
    service('start: a, watch: all'),
    service('start: a, heartbeat: { name: n, http: / }'),
    service('start: a, heartbeat: { http: /, warn: { within: 1s } }'),
    service('start: a, heartbeat: [/]'),
    'defaults: { heartbeat: / }\nservices: { a: http://x.org }',
    'services: { a: { mockoon: {} } }',
    'services: { a: { mockoon: { data: m.json, version: latest } } }',
    'services: { a: { mockoon: { file: m.json } } }',
    service('restart: always'),
    service('checks: []'),
    service('checks: [{ htpp: / }]'),
    service('checks: [{ http: { pth: / } }]'),
    service('checks: [{ http: { path: /, method: GTE } }]'),
    service('recovery: [{ http: { path: /, method: CONNECT } }]'),
    service('checks: [{ http: /, expect: { statuss: 1 } }]'),
    service('checks: [{ http: /, expect: { status: 999 } }]'),
    service('checks: [{ http: /, expect: { body: { like: a } } }]'),
    service('checks: [{ http: /, expect: { json: { "$.a": { type: date } } } }]'),
    service('recovery: [{ run: a, attempts: 0 }]'),
    service('recovery: [{ dispatch: {} }]'),
    service('incident: { page: [bob] }'),
    service('incident: { open: never }'),
    service('incident: { flapping: { outages: 1 } }'),
    service('incident: { comments-per-day: 31 }'),
    service('recovery-budget: 0'),
    service('maintenance: { cron: "0 2 * * *", duration: 2h }'),
    service('maintenance: [{ cron: "0 2 * * *", duration: 2 }]'),
    service('maintenance: [{ rrule: "0 2 * * *", duration: 2h }]'),
    'services: { a: http://x.org }\ngroup-above: 1001',
    'services: { a: http://x.org }\nconnectivity: http://x.org',
    'services: { a: http://x.org }\nping: [http://x.org]',
    'defaults: { ping: "http://x.org" }\nservices: { a: http://x.org }',
    'defaults: { url: "http://x.org" }\nservices: { a: http://x.org }',
  ])('%s', async (text) => {
    expect(valid(parse(text))).toBe(false);
    expect((await load(text)).kind).toBe('problems');
  });
});
