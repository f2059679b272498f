import { describe, expect, it } from 'vitest';
import { judge } from '../../src/domain/judge.ts';
import type { Observation, UnreachableReason } from '../../src/domain/observation.ts';
import type { Finding, Verdict } from '../../src/domain/verdict.ts';
import { answer, httpCheck, tcpCheck, took, unreachable } from './checks.ts';

const firstOf = (verdict: Verdict): Finding => {
  if (verdict.kind === 'healthy') throw new Error('healthy');
  return verdict.findings[0];
};

describe('a service that cannot be reached is failing, target-down', () => {
  it.each<readonly [UnreachableReason, string]>([
    ['refused', 'connection refused on :3001'],
    ['timeout', 'timeout on GET /orders'],
    ['reset', 'connection reset on GET /orders'],
    ['name-not-found', 'name not found: :3001'],
    ['certificate', 'certificate not accepted on :3001'],
    ['protocol', 'not an HTTP answer on GET /orders'],
    ['redirects', 'redirects that lead nowhere on GET /orders'],
    ['invalid-body', 'broken body on GET /orders'],
    ['network', 'network fault on :3001'],
  ])('%s: %s', async (reason, cause) => {
    const verdict = judge(await httpCheck(), unreachable(reason));
    expect(verdict.kind).toBe('failing');
    expect(firstOf(verdict)).toEqual({ class: 'target-down', check: 'list orders', cause, expected: 'an answer', got: `detail of ${reason}`, evidence: undefined });
  });

  it('over tcp, where the port is named', async () => {
    expect(firstOf(judge(await tcpCheck(), unreachable('timeout')))).toMatchObject({ cause: 'timeout on tcp :3001', expected: 'an open port' });
  });

  it.each([
    ['https://example.org', 'connection refused on example.org'],
    ['https://user:pass@example.org:8443/a?b=c', 'connection refused on example.org:8443'],
    ['http://[::1]:9/x', 'connection refused on :9'],
    ['https://localhost/x', 'connection refused on :443'],
    ['http://orders.localhost:3001/x', 'connection refused on :3001'],
    ['http://[2001:db8::1]:80/', 'connection refused on [2001:db8::1]:80'],
  ])('%s is named without credentials and query', async (url, cause) => {
    expect(firstOf(judge({ ...(await httpCheck()), url }, unreachable('refused'))).cause).toBe(cause);
  });
});

describe('what was not probed is unknown', () => {
  it.each([
    ['deadline', 'could not probe GET /orders: the run was out of time'],
    ['cancelled', 'could not probe GET /orders: the run was cancelled'],
    ['runner-network', 'could not probe GET /orders: the runner has no network'],
  ] as const)('%s', async (reason, cause) => {
    const verdict = judge(await httpCheck(), { kind: 'not-probed', startedAt: 0, reason, detail: 'words' });
    expect(verdict).toMatchObject({ kind: 'unknown', findings: [{ class: 'runner-network', cause, expected: 'a probe', got: 'words' }] });
  });
});

describe('an answer', () => {
  it.each<readonly [sentence: string, expect: unknown, warn: unknown, observation: Observation, verdict: Record<string, unknown>]>([
    ['that is as expected is healthy', { status: '2xx', within: '1s' }, { within: '500ms' }, answer(), { kind: 'healthy' }],
    ['503 is failing, target-down', { status: '2xx' }, undefined, answer({ status: 503, body: '{"error":"db locked"}' }),
      { kind: 'failing', findings: [{ class: 'target-down', cause: 'HTTP 503 on GET /orders', expected: 'status 2xx', got: '503', evidence: '{"error":"db locked"}' }] }],
    ['204 is healthy where one of several was wanted', { status: [200, 204] }, undefined, answer({ status: 204 }), { kind: 'healthy' }],
    ['500 is failing, target-down', { status: '2xx' }, undefined, answer({ status: 500 }), { kind: 'failing', findings: [{ class: 'target-down' }] }],
    ['599 is failing, target-down', { status: '2xx' }, undefined, answer({ status: 599 }), { kind: 'failing', findings: [{ class: 'target-down' }] }],
    ['600, which is no status of a server, is failing, an assertion', { status: '2xx' }, undefined, answer({ status: 600 }), { kind: 'failing', findings: [{ class: 'assertion' }] }],
    ['404 is failing, an assertion', { status: [200, 204] }, undefined, answer({ status: 404 }), { kind: 'failing', findings: [{ class: 'assertion', expected: 'status 200 or 204', got: '404', evidence: undefined }] }],
    ['200 is failing where 404 was wanted', { status: 404 }, undefined, answer(), { kind: 'failing', findings: [{ class: 'assertion', cause: 'HTTP 200 on GET /orders' }] }],
    ['that is slow by warn is degraded', { status: '2xx' }, { within: '500ms' }, answer({}, 612), { kind: 'degraded', findings: [{ class: 'assertion', cause: 'slow GET /orders: over 500 ms', expected: 'an answer within 500 ms', got: '612 ms' }] }],
    ['exactly at the limit is not slow', { within: '500ms' }, undefined, answer({}, 500), { kind: 'healthy' }],
    ['just over the limit reads so', { within: '500ms' }, undefined, answer({}, 500.02), { kind: 'failing', findings: [{ got: '500.1 ms' }] }],
    ['a slow 500 is failing, not degraded', { status: '2xx' }, { within: '500ms' }, answer({ status: 500 }, 900), { kind: 'failing', findings: [{ cause: 'HTTP 500 on GET /orders' }] }],
    ['a wrong header', { headers: { 'Content-Type': { matches: 'json' } } }, undefined, answer({ headers: { 'content-type': 'text/html' } }),
      { kind: 'failing', findings: [{ class: 'assertion', cause: 'wrong header content-type on GET /orders', expected: 'header content-type: to match /json/', got: '"text/html"' }] }],
    ['an absent header', { headers: { constructor: { exists: true } } }, undefined, answer(), { kind: 'failing', findings: [{ got: 'nothing there' }] }],
    ['a wrong body', { body: { contains: 'pending' } }, undefined, answer({ body: 'none' }), { kind: 'failing', findings: [{ cause: 'wrong body on GET /orders', expected: 'body: to contain "pending"', got: '"none"', evidence: 'none' }] }],
    ['wrong JSON', { json: { '$.orders': { length: { gte: 1 } } } }, undefined, answer({ body: '{"orders":[]}' }),
      { kind: 'failing', findings: [{ cause: 'wrong JSON at $.orders on GET /orders', expected: '$.orders: a length of at least 1', got: 'a length of 0' }] }],
    ['absent JSON', { json: { '$.missing': { lt: 10 } } }, undefined, answer({ body: '{}' }), { kind: 'failing', findings: [{ got: 'nothing there' }] }],
    ['right JSON behind a byte order mark is healthy', { json: { '$.a': 1 } }, undefined, answer({ body: '\uFEFF{"a":1}' }), { kind: 'healthy' }],
    ['a body that is not JSON', { json: { '$.a': 1 } }, undefined, answer({ body: '<html>', headers: { 'content-type': 'text/html' } }),
      { kind: 'failing', findings: [{ cause: 'not JSON on GET /orders', expected: 'a JSON body', got: 'a body that is not JSON (content-type text/html)', evidence: '<html>' }] }],
    ['a body that is not JSON, of no type', { json: { '$.a': 1 } }, undefined, answer({ body: '<html>' }), { kind: 'failing', findings: [{ got: 'a body that is not JSON' }] }],
    ['an empty body where JSON is wanted', { json: { '$.a': 1 } }, undefined, answer(), { kind: 'failing', findings: [{ got: 'an empty body' }] }],
    ['a body that is not UTF-8', { body: { contains: 'a' } }, undefined, answer({ body: 'a\uFFFD', bodyIsUtf8: false }), { kind: 'failing', findings: [{ cause: 'not UTF-8 in the body on GET /orders', expected: 'a body in UTF-8', got: 'bytes that are not UTF-8' }] }],
    ['a body that is not UTF-8 where nobody reads it is healthy', { status: 200 }, undefined, answer({ body: 'a\uFFFD', bodyIsUtf8: false }), { kind: 'healthy' }],
    ['a body that the cap cut', { body: { contains: 'a' } }, undefined, answer({ body: 'a', bodyBytes: 1_048_576, bodyCut: true }), { kind: 'failing', findings: [{ cause: 'too large a body on GET /orders', expected: 'a body within the limit', got: 'more than 1048576 bytes' }] }],
    ['JSON that is nested without end', { json: { '$..a': { every: 1 } } }, undefined, answer({ body: '['.repeat(100_000) + ']'.repeat(100_000) }), { kind: 'failing', findings: [{ got: 'JSON that is nested too deeply' }] }],
    ['a broken warn on JSON is degraded', { status: 200 }, { json: { '$.stock': { gt: 5 } } }, answer({ body: '{"stock":3}' }), { kind: 'degraded', findings: [{ class: 'assertion' }] }],
  ])('%s', async (_sentence, expected, warn, observation, verdict) => {
    expect(judge(await httpCheck(expected, warn), observation)).toMatchObject(verdict);
  });

  it.each([
    ['http://localhost:3001/orders', '503 from [::1]:3001'],
    ['https://localhost', '503 from [::1]:3001'],
    ['http://ci:word@LOCALHOST/orders', '503 from [::1]:3001'],
    ['http://api.orders.localhost?a=b', '503 from [::1]:3001'],
    ['http://localhost.example/', '503'],
    ['http://notlocalhost/', '503'],
    ['http://example.org/http://localhost/', '503'],
    ['http://example.org/@localhost/', '503'],
  ])('of %s says %s: which of the addresses of localhost has answered', async (url, got) => {
    expect(judge({ ...(await httpCheck()), url }, { ...answer({ status: 503 }), address: '[::1]:3001' })).toMatchObject({ findings: [{ got }] });
  });

  it('of localhost at an address that nobody knows says no more than its status', async () => {
    expect(judge({ ...(await httpCheck()), url: 'http://localhost/' }, { ...answer({ status: 503 }), address: undefined })).toMatchObject({ findings: [{ got: '503' }] });
  });

  it('with a wrong status is not blamed for its body as well', async () => {
    const verdict = judge(await httpCheck({ status: 200, json: { '$.a': 1 }, body: 'x' }), answer({ status: 500, body: 'oops' }));
    expect(verdict.kind === 'failing' && verdict.findings).toHaveLength(1);
  });

  it('with several faults tells them all', async () => {
    const verdict = judge(await httpCheck({ within: '1ms', headers: { a: 'b' }, body: { contains: 'x' }, json: { '$.a': 1, '$.b': 2 } }), answer({ body: '{}' }));
    expect(verdict.kind === 'failing' && verdict.findings).toHaveLength(5);
  });

  it('over tcp is healthy when the connection is accepted in time', async () => {
    const accepted: Observation = { kind: 'responded', startedAt: 0, timings: took(30), address: '[::1]:3001', response: undefined };
    expect(judge(await tcpCheck(), accepted).kind).toBe('healthy');
    expect(judge(await tcpCheck({ within: '20ms' }), accepted)).toMatchObject({ kind: 'failing', findings: [{ cause: 'slow tcp :3001: over 20 ms' }] });
  });
});

describe('what could not be decided', () => {
  const hostile = `${'a'.repeat(40)}b`;

  it('is unknown, and the configuration is to blame', async () => {
    const check = await httpCheck({ body: { matches: '(a+)+$' } });
    expect(judge(check, answer({ body: hostile }))).toMatchObject({ kind: 'unknown', findings: [{ class: 'config-error', cause: 'could not decide body on GET /orders', got: 'the pattern takes too long on this text' }] });
  });

  it('in warn is unknown as well, neither degraded nor healthy', async () => {
    expect(judge(await httpCheck({ status: 200 }, { body: { matches: '(a+)+$' } }), answer({ body: hostile })).kind).toBe('unknown');
  });

  it('in expect stays unknown, though a warn is broken', async () => {
    expect(judge(await httpCheck({ body: { matches: '(a+)+$' } }, { within: '1ms' }), answer({ body: hostile })).kind).toBe('unknown');
  });

  it('by its path within bounds is unknown, and the configuration is to blame', async () => {
    const check = await httpCheck({ json: { '$..a': { count: 1 } } });
    const tooSlow = { ...check, expect: { ...check.expect, json: check.expect.json.map((expectation) => ({ ...expectation, select: () => 'too-slow' as const })) } };
    expect(judge(tooSlow, answer({ body: '{}' }))).toMatchObject({ kind: 'unknown', findings: [{ class: 'config-error', cause: 'could not decide $..a on GET /orders', expected: '$..a: a count of 1', got: 'the path takes too long on this document' }] });
  });

  it('does not hide what is plainly broken', async () => {
    const verdict = judge(await httpCheck({ body: { matches: '(a+)+$' }, headers: { a: 'b' } }), answer({ body: hostile }));
    expect(verdict).toMatchObject({ kind: 'failing', findings: [{ class: 'assertion', cause: 'wrong header a on GET /orders' }] });
  });
});

describe('a finding', () => {
  it('is bounded, however much the service says', async () => {
    const { got, evidence, cause } = firstOf(judge({ ...(await httpCheck({ json: { '$.a': 1 } })), url: `http://h/${'x'.repeat(10_000)}` }, answer({ body: '😀'.repeat(50_000), headers: { 'content-type': 'y'.repeat(50_000) } })));
    expect(got.length).toBeLessThanOrEqual(1_000);
    expect(evidence?.length).toBeLessThanOrEqual(2_000);
    expect(evidence?.isWellFormed()).toBe(true);
    expect(cause.length).toBeLessThanOrEqual(160);
  });

  it('has no foreign text and no query in its cause', async () => {
    const nasty = '@everyone';
    const check = await httpCheck({ headers: { a: 'b' }, body: 'c', json: { '$.a': 1 } });
    const verdicts = [answer({ body: `{"a":"${nasty}"}`, headers: { a: nasty } }), answer({ status: 500, body: nasty }), answer({ body: nasty }), unreachable('refused')].map((observation) => judge(check, observation));
    for (const verdict of verdicts) for (const { cause } of verdict.kind === 'failing' ? verdict.findings : []) expect(cause).not.toMatch(/everyone|hidden/u);
  });
});
