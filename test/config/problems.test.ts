import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { fromInputs } from '../../src/config/inputs.ts';
import { problemLine } from '../../src/config/problem.ts';
import { configOf, load, problemsOf, surroundings } from './loading.ts';

/** What a person sees, a line a problem. */
const told = async (text: string, changes: Parameters<typeof load>[1] = {}): Promise<string> =>
  problemsOf(await load(text, changes)).map((problem) => problemLine(problem, 'f')).join('\n');

const service = (lines: string): string => `services:\n  a:\n    url: http://x.org\n${lines.replaceAll(/^/gmu, '    ')}`;

describe('the text itself', () => {
  test.each([
    ['an empty file', '', 'f:1:1 the configuration is empty; write at least a service'],
    ['a file of comments', '# nothing\n', 'the configuration is empty'],
    ['a file that is prose', 'hello', 'f:1:1 wants a map with services, not "hello"'],
    ['a list', '- a', 'wants a map with services, not a list'],
    ['HTML', '<html>\n<body>: a: b', 'not well-formed YAML'],
    ['an unclosed list', 'services: [1', 'f:1:13 this is not well-formed YAML'],
    ['tabs', 'services:\n\ta: http://x.org', 'f:2:1 YAML is indented with spaces, not tabs'],
    ['two documents', 'services: {a: http://x.org}\n---\nservices: {}', 'one YAML document'],
    ['an unknown alias', 'services: *nothing', 'not well-formed YAML: unresolved alias'],
    ['a tag', 'services: { a: !secret http://x.org }', 'f:1:16 services.a: YAML tags (!name) are not used here'],
    ['a duplicate key', 'services: { a: http://x.org }\nservices: { b: http://x.org }', 'f:2:1 services: the key "services" stands here twice'],
    ['a duplicate key deep inside', service('checks:\n  - http: /\n    timeout: 1s\n    timeout: 2s'), 'f:7:9 services.a.checks[0].timeout: the key "timeout" stands here twice'],
    ['no services', 'services: {}', 'f:1:11 services: has no service'],
    ['services forgotten', 'mask: [A]', 'has no "services"'],
    ['services left empty', 'services:', 'services: wants a map of ids to services, not nothing'],
    ['nesting without end', '['.repeat(100_000), 'nested far deeper than a configuration needs'],
    ['nesting without end, well-formed', `services: ${'['.repeat(3_000)}${']'.repeat(3_000)}`, 'f:1'],
    ['an alias to itself', 'services: &a { b: *a }', 'expands to far more'],
  ])('%s', async (_, text, words) => {
    expect(await told(text)).toContain(words);
  });

  test.each([
    ['the URL of a service', 'services:\n  a: http://${HOST}/x', ['f:2:6 services.a: the variable HOST is not set; set it, or write ${HOST:-default}']],
    ['the URL of a check, while other faults show', service('port: x\nchecks: ["http://${HOST}/b"]'), ['services.a.port:', 'services.a.checks[0]: the variable HOST']],
  ])('%s that lacks a variable is told once', async (_, text, starts) => {
    const lines = (await told(text)).split('\n');
    expect(lines).toHaveLength(starts.length);
    starts.forEach((start, n) => expect(lines[n]).toContain(start));
  });

  test.each([
    ['in a map between braces', 'services:\n  a: { url: "http://x.org }\n  b: http://y.org\n', 'f:2:13'],
    ['of a value', "services:\n  a:\n    url: 'http://x.org\n    timeout: 1s\n", 'f:3:10'],
    ['of a key', 'services:\n  "a: http://x.org\n', 'f:2:3'],
    ['before others that are closed', 'services:\n  a:\n    url: "http://x.org\n    runbook: "http://y.org"\n', 'f:3:10'],
  ])('a quote that is never closed is told once, where it opens: %s', async (_, text, place) => {
    expect(await told(text)).toBe(`${place} this is not well-formed YAML: a quote opens here and is never closed`);
  });

  test('what is wrong before a quote that is never closed is told too', async () => {
    expect((await told('services:\n  a: { url: !x http://x.org }\n  b: { url: "http://y.org }\n')).split('\n')).toEqual([expect.stringContaining('f:2:13'), expect.stringContaining('f:3:13')]);
  });

  test.each([
    ['a misspelt placeholder', 'start: node x.js {{prot}}\nport: 1', 'f:4:12 services.a.start: {{prot}} is not filled in; write {{port}}'],
    ['a placeholder in capitals, in a list', 'start: [node, x.js, "{{ PORT }}"]\nport: 1', 'services.a.start: {{PORT}} is not filled in; write {{port}}'],
    ['one in a step', 'recovery: [{ run: "curl {{ulr}}" }]', 'services.a.recovery[0].run: {{ulr}} is not filled in; write {{url}}'],
  ])('%s in a command is told', async (_, lines, words) => {
    expect(await told(service(lines))).toContain(words);
  });

  test('a placeholder of another tool is left alone', async () => {
    expect((await load(service("start: docker ps --format '{{.Names}} {{json .}} {{name}}'\nport: 1"))).kind).toBe('config');
  });

  test('a bomb of aliases is refused at once', async () => {
    const levels = 'bcdefghij'.split('').map((name, index) => `x-${name}: &${name} [${Array(9).fill(`*${String.fromCodePoint(97 + index)}`).join(', ')}]`);
    const started = performance.now();
    expect(await told(`x-a: &a [x, x, x]\n${levels.join('\n')}\nservices: *j`)).toContain('its aliases (*name) expand to far more than a configuration needs');
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test('honest anchors are not a bomb: three hundred services share one', async () => {
    const text = `x-base: &base { severity: warning }\nservices:\n${Array.from({ length: 300 }, (_, i) => `  s${i}: { <<: *base, url: http://x.org }`).join('\n')}`;
    const { services } = configOf(await load(text));
    expect(services).toHaveLength(300);
    expect(services.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  test('a text of five megabytes is refused', async () => {
    expect(await told(`# ${'x'.repeat(5_000_000)}`)).toContain('longer than 4 MiB');
  });
});

describe('keys and values', () => {
  test.each([
    ['an unknown key, with the word that was meant', service('healthcheck: /'), 'f:4:5 services.a.healthcheck: "healthcheck" is not a known key (did you mean checks?)'],
    ['a typing slip', service('severty: critical'), '(did you mean severity?)'],
    ['an unknown key that nothing is near to', service('zebra: 1'), '"zebra" is not a known key; known here: url, start'],
    ['a key that every object has', service('toString: 1'), '"toString" is not a known key'],
    ['a key that would change a prototype', service('__proto__: { port: 1 }'), '"__proto__" cannot be used as a name'],
    ['at the top', 'service: {}\nservices: { a: http://x.org }', '(did you mean services?)'],
    ['in the defaults', 'defaults: { retries: 3 }\nservices: { a: http://x.org }', 'f:1:13 defaults.retries: "retries" is not a known key (did you mean failure-threshold?)'],
    ['in expect', service('checks: [{ http: /, expect: { statuss: 200 } }]'), 'services.a.checks[0].expect.statuss'],
    ['a list for a map', 'services: { a: [] }', 'services.a: wants a URL or a map, not an empty list'],
    ['a map for text', service('runbook: {}'), 'services.a.runbook: wants a URL, not a map'],
    ['text for a number', service('failure-threshold: many'), 'wants a whole number from 1 to 100, not "many"'],
    ['half a failure', service('failure-threshold: 1.5'), 'wants a whole number from 1 to 100, not 1.5'],
    ['zero', service('failure-threshold: 0'), 'wants a whole number from 1 to 100, not 0'],
    ['negative', service('success-threshold: -1'), 'wants a whole number from 1 to 100, not -1'],
    ['not a number', service('failure-threshold: .nan'), 'failure-threshold: wants a whole number'],
    ['yes for true', service('background: yes'), 'wants true or false, not "yes"'],
    ['port 0', service('port: 0'), 'wants a port from 1 to 65535, or auto, not 0'],
    ['a port out of range', service('port: 65536'), 'wants a port from 1 to 65535, or auto, not 65536'],
    ['a port in words', service('port: http'), 'wants a port from 1 to 65535, or auto, not "http"'],
    ['a duration without unit', service('timeout: 10'), 'f:4:14 services.a.timeout: a duration needs a unit: 10s or 10ms?'],
    ['a duration of nothing', service('timeout: 0s'), '"0s" is too short; the shortest duration is 1ms'],
    ['a negative duration', service('retry-interval: -5s'), '"-5s" is too short'],
    ['an absurd duration', service('timeout: 400d'), '"400d" is too long; at most 1d'],
    ['a status that is none', service('checks: [{ http: /, expect: { status: 99 } }]'), 'services.a.checks[0].expect.status'],
    ['an empty list of checks', service('checks: []'), 'wants at least one check'],
    ['a restart policy of another tool', service('restart: always'), 'wants no, on-failure or on-failure:10, not "always"'],
    ['a page without @', service('incident: { page: [bob] }'), 'wants @login or @org/team, not "bob"'],
    ['a label of ours', service('incident: { labels: [Unsettled] }'), '"Unsettled" is a label that Mock Medic sets by itself'],
    ['a value left empty', service('checks:'), 'services.a.checks: wants a list of checks, not nothing'],
    ['a problem in a value that is shared by an alias', 'x-a: &a { timeout: 5 }\nservices: { a: { <<: *a, url: http://x.org } }', 'f:1:20 services.a.timeout: a duration needs a unit'],
  ])('%s', async (_, text, words) => {
    expect(await told(text)).toContain(words);
  });
});

describe('addresses', () => {
  test.each([
    ['no scheme', 'services: { a: "localhost:3001" }', 'begins with http:// or https:// (did you mean http://localhost:3001?)'],
    ['one slash', 'services: { a: "http:/x.org" }', '(did you mean http://x.org?)'],
    ['an unknown scheme', 'services: { a: "ftp://x.org" }', 'has the scheme "ftp", which is not known'],
    ['tcp as a service', 'services: { a: "tcp://x.org:1" }', '(did you mean { tcp: x.org:1 }?)'],
    ['a broken IPv6 host', 'services: { a: "http://[::1" }', 'is not a well-formed URL'],
    ['a port out of range', 'services: { a: "http://x.org:99999" }', 'is not a well-formed URL'],
    ['port 0', 'services: { a: "http://x.org:0" }', 'has port 0'],
    ['no host', 'services: { a: "http:///orders" }', 'is not a well-formed URL'],
    ['a space', 'services: { a: "http://x.org/a b" }', 'holds a space'],
    ['a relative path without a base', 'services: { a: { checks: [/orders] } }', 'services.a.checks[0]: is relative, and the service has no url'],
    ['a path without a slash', service('checks: [{ http: { path: orders } }]'), 'wants a path that begins with / (did you mean /orders?)'],
    ['tcp without a port', service('checks: [{ tcp: localhost }]'), 'wants host:port'],
    ['tcp with port 0', service('checks: [{ tcp: "localhost:0" }]'), 'has port 0'],
    ['IPv6 without brackets', service('checks: [{ tcp: "::1:80" }]'), 'wants host:port'],
    ['nothing to check', 'services: { a: { severity: warning } }', 'f:1:13 services.a: has nothing to check'],
    ['neither http nor tcp', service('checks: [{ name: x }]'), 'wants http or tcp'],
    ['both http and tcp', service('checks: [{ http: /, tcp: "x:1" }]'), 'has both http and tcp'],
    ['two checks of one name', service('checks: [{ http: /a, name: x }, { http: /b, name: x }]'), 'services.a.checks[1].name: is the name of another check'],
    ['body and json', service('checks: [{ http: { body: a, json: 1 } }]'), 'stands beside body'],
    ['a header name', service('checks: [{ http: { headers: { "a b": x } } }]'), 'is not a header name'],
    ['a header with a line break', service('checks: [{ http: { headers: { a: "x\\ny" } } }]'), 'holds a line break'],
    ['a header of the connection', service('checks: [{ http: { headers: { Content-Length: "1" } } }]'), 'belongs to the connection'],
    ['credentials twice', service('checks: [{ http: { auth: "u:p", headers: { Authorization: x } } }]'), 'keep one of them'],
    ['a relative path under a url with a query', 'services: { a: { url: "http://x.org?k=1", checks: [/a] } }', 'relative to a url that has a query'],
  ])('%s', async (_, text, words) => {
    expect(await told(text)).toContain(words);
  });
});

describe('what belongs together', () => {
  test.each([
    ['an id in capitals', 'services: { Orders: http://x.org }', '"Orders" is not an id; an id is 1 to 40 of a-z, 0-9 and dashes, beginning with a letter or digit (did you mean orders?)'],
    ['an id of 41', `services: { ${'a'.repeat(41)}: http://x.org }`, 'is not an id'],
    ['an empty id', 'services: { "": http://x.org }', 'is not an id'],
    ['ids that share their variables', 'services: { a-b: http://x.org, a_b: http://y.org }', '"a_b" and "a-b" are one id'],
    ['ids that differ by case', 'services: { orders: http://x.org, Orders: http://y.org }', '"Orders" and "orders" are one id'],
    ['an id whose variables belong to the platform', 'services: { github-api: { start: x, port: 3000 } }', 'would be exported as GITHUB_API_URL'],
    ['a dependency that is not there', 'services: { orders: http://x.org, a: { url: http://x.org, depends-on: [order] } }', 'depends-on[0]: "order" is not the id of a service (did you mean orders?)'],
    ['a dependency on itself', 'services: { a: { url: http://x.org, depends-on: [a] } }', 'goes round in a circle: a -> a'],
    ['a circle', 'services: { a: { url: http://x.org, depends-on: [b] }, b: { url: http://x.org, depends-on: [c] }, c: { url: http://x.org, depends-on: [b] } }', 'goes round in a circle: b -> c -> b'],
    ['a method with a slip', service('checks: [GTE /orders]'), 'services.a.checks[0]: "GTE" is not a method of HTTP; use GET or another method (did you mean GET?)'],
    ['a method with a slip, in the long form', service('checks: [{ http: { path: /orders, method: psot } }]'), 'services.a.checks[0].http.method: "psot" is not a method of HTTP; use GET or another method (did you mean POST?)'],
    ['a method with a slip, of a heartbeat', service('start: x\nheartbeat: HAED /'), 'services.a.heartbeat: "HAED" is not a method of HTTP; use GET or another method (did you mean HEAD?)'],
    ['a method with a slip, of a recovery step', service('recovery: [{ http: PSOT /reset }]'), 'services.a.recovery[0].http: "PSOT" is not a method of HTTP; use GET or another method (did you mean POST?)'],
    ['a method that nobody has', service('checks: [FROBNICATE /orders]'), 'services.a.checks[0]: "FROBNICATE" is not a method of HTTP; use GET or another method'],
    ['a method that is for proxies', service('checks: [connect /orders]'), 'services.a.checks[0]: cannot be CONNECT; use GET or another method'],
    ['background without stop', service('start: x\nbackground: true'), 'services.a.background: needs stop'],
    ['background without start', service('stop: x\nbackground: true'), 'services.a.background: needs start'],
    ['dispatch tried twice', service('recovery: [{ dispatch: { workflow: a.yml }, attempts: 2 }]'), 'is always 1 for dispatch'],
    ['dispatch of nothing', service('recovery: [{ dispatch: {} }]'), 'has no "workflow"'],
    ['a step of nothing', service('recovery: [{ attempts: 2 }]'), 'wants run, http or dispatch'],
    ['a step of two', service('recovery: [{ run: a, http: /b }]'), 'has run and http; make a step of each'],
    ['an auto port that nobody has told', 'services: { a: { start: x, port: auto } }', 'no guard has told the port in A_PORT; run guard in an earlier step of this job, run this within mock-medic guard -- …, or set A_PORT or the port'],
    ['a Mockoon file that is missing', 'services: { a: { mockoon: no.json } }', 'services.a.mockoon: there is no Mockoon data file no.json'],
  ])('%s', async (_, text, words) => {
    expect(await told(text)).toContain(words);
  });

  test.each([
    ['labels', '["team-${X_TOKEN}"]', 'services.a.incident.labels[0]: holds a secret, and the labels of an issue are public; write it out, or take it from a variable that is not secret'],
    ['assignees', '["${X_TOKEN}"]', 'services.a.incident.assignees[0]: holds a secret, and the assignees of an issue are public'],
    ['page', '["@org/${X_TOKEN}"]', 'services.a.incident.page[0]: holds a secret, and who is mentioned in an issue is public'],
  ])('a secret among the %s, which the whole world sees, is refused', async (key, value, words) => {
    const environment = { X_TOKEN: 'abcdefgh1234xyz' };
    const known = await told(`services: { a: { url: http://x.org, incident: { ${key}: ${value} } } }`, { environment });
    expect(known).toContain(words);
    expect(known).not.toContain('abcdefgh');
    expect((await load(`services: { a: { url: http://x.org, incident: { ${key}: ${value.replace('X_TOKEN', 'TEAM')} } } }`, { environment: { TEAM: 'abcdefgh1234xyz' } })).kind).toBe('config');
  });

  test('a deadline too short to confirm and record names the least that suffices', async () => {
    const text = 'services: { a: http://x.org, slow: { url: http://y.org, timeout: 20s } }';
    expect(await told(text, { deadlineMs: 60_000 })).toContain('the deadline of 1m (the input deadline, on the command line --deadline) is too short to confirm a failure of "slow" and record it: that needs 85s (3 probes of up to 20s, 2 pauses of 5s, 15s for the record)');
    expect((await load(text, { deadlineMs: 84_999 })).kind).toBe('problems');
    expect((await load(text, { deadlineMs: 85_000 })).kind).toBe('config');
  });

  test('depends-on forms a chain of any length without trouble', async () => {
    const chain = Array.from({ length: 3_000 }, (_, i) => `  s${i}: { url: http://x.org, depends-on: [${i === 0 ? '' : `s${i - 1}`}] }`);
    expect(configOf(await load(`services:\n${chain.join('\n')}`)).services).toHaveLength(3_000);
  });
});

test('all problems are told at once, in the order of the text', async () => {
  const text = `defaults: { timeout: 0s }
services:
  a:
    url: localhost:1
    healthcheck: 1
    checks:
      - ftp://x
      - http: /a
        timeout: 5
        expect: { status: 999, body: { matches: "[" } }
      - 5
    recovery: [{ http: "nowhere" }, { attempt: 1 }]
    depends-on: [b]
    incident: { labels: [unsettled], open: never }
  b: { url: "http://x.org/\${NOPE}" }
  b: 3
mast: []
`;
  const problems = problemsOf(await load(text));
  expect(problems.map(({ line, path }) => `${line} ${path}`)).toEqual([
    '1 defaults.timeout',
    '4 services.a.url',
    '5 services.a.healthcheck',
    '7 services.a.checks[0]',
    '9 services.a.checks[1].timeout',
    '10 services.a.checks[1].expect.status',
    '10 services.a.checks[1].expect.body.matches',
    '11 services.a.checks[2]',
    '12 services.a.recovery[0].http',
    '12 services.a.recovery[1].attempt',
    '14 services.a.incident.labels[0]',
    '14 services.a.incident.open',
    '16 services.b',
    '16 services.b',
    '17 mast',
  ]);
});

test('a thousand problems are told in a hundred lines', async () => {
  const problems = problemsOf(await load(`services:\n${Array.from({ length: 1_000 }, (_, i) => `  s${i}: 5`).join('\n')}`));
  expect(problems).toHaveLength(101);
  expect(problems.at(-1)?.message).toBe('and 900 more problems; mend these first');
});

const words = ['services', 'a', 'url', 'http://x.org', 'checks', 'expect', 'json', '$.a', '${A}', '${', '$${', 'x-a', '&a', '*a', '<<', '!t', '|', '>', '- ', ': ', '{', '}', '[', ']', ',', '"', "'", '\n', '\n  ', '\t', '#', '?', '\u0000', '😀', '__proto__', 'null', '1', '0s', 'tcp', 'run', 'recovery', 'mockoon', 'defaults', 'depends-on', 'port', 'auto'];

test('a key that is a map, and no well-formed one, is a problem like another', async () => {
  expect(problemsOf(await load('{{<<')).length).toBeGreaterThan(0);
  expect(problemsOf(await load('{{a: 1}: 2}')).length).toBeGreaterThan(0);
});

test('any text gives a configuration or problems, never an exception', async () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join('')));
  await fc.assert(
    fc.asyncProperty(text, async (content) => {
      const loaded = await load(content, { environment: { A: 'b: [c' } });
      if (loaded.kind === 'problems') for (const { line, column, message } of loaded.problems) expect((line ?? 0) >= 1 && (column ?? 0) >= 1 && message !== '').toBe(true);
    }),
    { numRuns: 600 },
  );
});

test('any values give a configuration or problems, never an exception', async () => {
  const leaf = fc.oneof(fc.constantFrom<unknown>('', '/a', 'http://x.org', '10s', 'auto', 'u:p@x', '${A}', null, true, 0, -1, 3000, 1e99), fc.string());
  const keys = fc.constantFrom('url', 'port', 'start', 'stop', 'checks', 'http', 'tcp', 'headers', 'auth', 'json', 'expect', 'status', 'body', 'recovery', 'run', 'dispatch', 'incident', 'mockoon', 'timeout', 'background', 'depends-on', 'path', 'name', 'labels', 'x-y');
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ maxDepth: 5 }, leaf, fc.array(tie('tree'), { maxLength: 3 }), fc.dictionary(keys, tie('tree'), { maxKeys: 6 })),
  }));
  await fc.assert(
    fc.asyncProperty(tree, tree, async (one, defaults) => {
      const loaded = await load(JSON.stringify({ services: { a: one }, defaults }), { environment: { A: '1' }, mode: 'guard' });
      expect(['config', 'problems']).toContain(loaded.kind);
    }),
    { numRuns: 600 },
  );
});

test('any inputs give a configuration or problems, never an exception', async () => {
  const input = fc.option(fc.oneof(fc.string(), fc.constantFrom('3000', 'auto', '200, 2xx', '- run: x', '- [', 'http://a:b@c', 'no.json')), { nil: undefined });
  await fc.assert(
    fc.asyncProperty(fc.record({ url: input, name: input, expectStatus: input, start: input, port: input, mockoon: input, recovery: input }), async (inputs) => {
      expect(['config', 'problems']).toContain((await fromInputs(inputs, surroundings)).kind);
    }),
    { numRuns: 200 },
  );
});
