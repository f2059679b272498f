import { describe, expect, test } from 'vitest';
import { problemLine } from '../../src/config/problem.ts';
import { printConfig } from '../../src/config/print.ts';
import { configOf, load, problemsOf } from './loading.ts';

const services = 'services: { a: http://x.org }\n';
const told = async (text: string, environment = {}): Promise<string> => problemsOf(await load(text, { environment })).map((problem) => problemLine(problem, 'f')).join('\n');
const at = (text: string): number => Date.parse(text);
const minute = 60_000;

describe('what holds for the whole run', () => {
  test('has defaults', async () => {
    expect(configOf(await load(services)).policy).toEqual({ groupAbove: 5, connectivity: [], maintenance: [], expectEveryMs: undefined, ping: undefined });
  });

  test('is what is written', async () => {
    const text = `${services}group-above: 20\nconnectivity: [https://example.org, "http://example.net/x"]\nexpect-every: 15m\nping: https://hc.example/0a1b2c3d\nmaintenance: [{ start: 2026-12-01T22:00:00Z, end: 2026-12-02T02:00:00Z, reason: move }]`;
    expect(configOf(await load(text)).policy).toEqual({
      groupAbove: 20,
      connectivity: ['https://example.org/', 'http://example.net/x'],
      maintenance: [{ kind: 'once', startAt: at('2026-12-01T22:00Z'), endAt: at('2026-12-02T02:00Z'), reason: 'move' }],
      expectEveryMs: 15 * minute,
      ping: 'https://hc.example/0a1b2c3d',
    });
  });

  test.each([
    ['group-above: 0', 'f:2:14 group-above: wants a whole number from 1 to 1000, not 0'],
    ['group-above: many', 'group-above: wants a whole number from 1 to 1000, not "many"'],
    ['connectivity: https://example.org', 'connectivity: wants a list of URLs'],
    ['connectivity: [example.org]', 'f:2:16 connectivity[0]: wants a URL that begins with http:// or https:// (did you mean https://example.org?)'],
    ['connectivity: ["https://me:secret@example.org"]', 'has a user or password before its host'],
    [`connectivity: [${Array(11).fill('https://example.org').join(', ')}]`, 'connectivity: wants at most 10 URLs, not a list'],
    ['expect-every: 15', 'expect-every: a duration needs a unit: 15s or 15ms?'],
    ['ping: ftp://hc.example/0a1b2c3d', 'ping: wants a URL that begins with http:// or https://'],
    ['reminder: 4h', '"reminder" is not a known key; known here:'],
    ['maintenance_windows: []', '"maintenance_windows" is not a known key (did you mean maintenance?)'],
    ['heartbeat-url: x', '(did you mean ping?)'],
    ['dead_mans_switch: x', '(did you mean ping?)'],
    ['groupAbove: 3', '(did you mean group-above?)'],
    ['expected-interval: 3m', '(did you mean expect-every?)'],
  ])('refuses %s', async (line, words) => {
    expect(await told(services + line)).toContain(words);
  });

  test('its problems are told together with those of services', async () => {
    const all = await told('services: { a: { url: "http://x.org", timeout: 5 } }\ngroup-above: 0\nconnectivity: [example.org]\nmaintenance: [{}]');
    expect(all.split('\n')).toHaveLength(4);
  });
});

test.each([
  ['services: { a: { url: http://x.org, ping: https://x.org } }', '"ping" belongs at the top level of the configuration'],
  ['services: { a: { url: http://x.org, group-above: 3 } }', '"group-above" belongs at the top level of the configuration'],
  ['services: { a: { url: http://x.org, remind: 4h } }', '"remind" belongs under incident'],
  ['defaults: { page: ["@a"] }\nservices: { a: http://x.org }', '"page" belongs under incident'],
  ['services: { orders: { url: http://x.org, depends-on: [zzz] }, users: http://x.org }', '"zzz" is not the id of a service; there are orders, users'],
  ['services: { a: http://x.org }\nmaintenance: [{ cron: "0 0 2 * * sun", duration: 2h }]', 'has six fields; a cron here has five, without seconds (did you mean 0 2 * * sun?)'],
])('says where what is written belongs: %s', async (text, words) => {
  expect(await told(text)).toContain(words);
});

test('a service undoes the reminders of the defaults with off', async () => {
  const { services: all } = configOf(await load('defaults: { incident: { remind: 4h } }\nservices: { a: { url: http://x.org, incident: { remind: off } }, b: http://x.org }'));
  expect(all.map(({ incident }) => incident.remindMs)).toEqual([undefined, 240 * minute]);
  expect(await told('services: { a: { url: http://x.org, incident: { remind: never } } }')).toContain('incident.remind: ');
});

describe('the whole of ping is secret', () => {
  const url = 'https://hc.example/0a1b2c3d?k=v';

  test.each([
    ['written', url, {}],
    ['filled in', '${PING}', { PING: url }],
  ])('when it is %s', async (_, written, environment) => {
    const config = configOf(await load(`${services}ping: "${written}"`, { environment }));
    expect(config.policy.ping).toBe(url);
    expect(config.secrets).toContain(url);
    const printed = printConfig(config);
    expect(printed).toContain('ping: https://***\n');
    expect(printed).not.toContain('hc.example');
    expect((await load(printed)).kind).toBe('config');
  });

  test('also in another spelling', async () => {
    const { policy, secrets } = configOf(await load(`${services}ping: HTTPS://hc.example:443/a b`.replace('a b', 'a%20b')));
    expect(policy.ping).toBe('https://hc.example/a%20b');
    expect(secrets).toEqual(expect.arrayContaining(['HTTPS://hc.example:443/a%20b', 'https://hc.example/a%20b']));
  });

  test.each(['hc.example/0a1b2c3d', 'tcp://hc.example/0a1b2c3d', 'https://u:p@hc.example/0a1b2c3d', 'https://hc.example/0a1b2c3d e'])('and when it is wrong: %s', async (wrong) => {
    const words = await told(`${services}ping: ${wrong}`);
    expect(words).toContain('ping: ');
    expect(words).not.toMatch(/hc\.example|0a1b2c3d/u);
  });
});

describe('what a service may say of its incidents', () => {
  const service = (lines: string): string => `services: { a: { url: "http://x.org", ${lines} } }`;

  test('has defaults', async () => {
    const [{ recoveryBudget, incident, maintenance }] = configOf(await load(services)).services;
    expect([recoveryBudget, maintenance]).toEqual([{ attempts: 10, coolDownMs: 30 * minute }, []]);
    expect(incident).toMatchObject({ flapping: { outages: 3, withinMs: 180 * minute }, remindMs: undefined, commentsPerDay: 10 });
  });

  test('stands over the defaults of the file, key by key', async () => {
    const defaults = 'defaults: { recovery-budget: 4, incident: { remind: 4h, flapping: { outages: 5 } }, maintenance: [{ cron: "0 2 * * *", duration: 1h }] }\n';
    const text = defaults + service('recovery-cool-down: 5m, incident: { flapping: { within: 1h }, comments-per-day: 3 }');
    const [{ recoveryBudget, incident, maintenance }] = configOf(await load(text)).services;
    expect(recoveryBudget).toEqual({ attempts: 4, coolDownMs: 5 * minute });
    expect(incident).toMatchObject({ flapping: { outages: 5, withinMs: 60 * minute }, remindMs: 240 * minute, commentsPerDay: 3 });
    expect(maintenance).toEqual([{ kind: 'recurring', cron: '0 2 * * *', durationMs: 60 * minute, timezone: 'UTC', reason: 'planned maintenance' }]);
    expect(configOf(await load(defaults + service('maintenance: []'))).services[0].maintenance).toEqual([]);
  });

  test.each([
    ['recovery-budget: 0', 'recovery-budget: wants a whole number from 1 to 100, not 0'],
    ['recovery-budget: 101', 'wants a whole number from 1 to 100, not 101'],
    ['recovery-cool-down: soon', '"soon" is not a duration'],
    ['incident: { flapping: 3 }', 'incident.flapping: wants a map such as { outages: 3, within: 3h }, not 3'],
    ['incident: { flapping: { outages: 1 } }', 'wants a whole number from 2 to 30, not 1'],
    ['incident: { flapping: { outages: 31 } }', 'wants a whole number from 2 to 30, not 31'],
    ['incident: { flapping: { threshold: 3 } }', '(did you mean outages?)'],
    ['incident: { flapping: { window: 3h } }', '(did you mean within?)'],
    ['incident: { remind: 4 }', 'a duration needs a unit: 4s or 4ms?'],
    ['incident: { comments-per-day: 31 }', 'wants a whole number from 1 to 30, not 31'],
    ['incident: { repeat_interval: 4h }', '(did you mean remind?)'],
    ['incident: { max-alerts: 4 }', '(did you mean comments-per-day?)'],
    ['incident: { flap_detection: true }', '(did you mean flapping?)'],
    ['cooldown: 5m', '(did you mean recovery-cool-down?)'],
    ['silences: []', '(did you mean maintenance?)'],
    ['incident: { labels: [Mass-Failure] }', '"Mass-Failure" is a label that Mock Medic sets by itself'],
    ['incident: { labels: [mock-medic-maintenance] }', '"mock-medic-maintenance" is a label that Mock Medic sets by itself'],
  ])('refuses %s', async (lines, words) => {
    expect(await told(service(lines))).toContain(words);
  });

  test.each(['mass-failure', 'Mass_Failure'])('cannot be said of a service called %s', async (id) => {
    expect(await told(`services: { ${id}: http://x.org }`)).toBe(`f:1:13 services.${id}: "${id}" is the id of the incident that tells of many services at once; choose another`);
  });
});
