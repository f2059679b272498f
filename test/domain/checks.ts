import { compileExpectations } from '../../src/config/compile.ts';
import type { Expectations, Matcher } from '../../src/domain/expectation.ts';
import type { HttpResponse, Responded, Timings, Unreachable, UnreachableReason } from '../../src/domain/observation.ts';
import type { HttpCheck, TcpCheck } from '../../src/domain/service.ts';

/** Expectations compiled as the loader does it; a problem fails the test. */
export async function expecting(raw: unknown, tcp = false): Promise<Expectations> {
  const { expectations, problems } = await compileExpectations(raw, tcp);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return expectations;
}

/** The matcher that a JSON path carries. */
export async function matcherOf(raw: unknown, path = '$.value'): Promise<Matcher> {
  const [expectation] = (await expecting({ json: { [path]: raw } })).json;
  if (expectation === undefined) throw new Error('no matcher');
  return expectation.matcher;
}

export async function httpCheck(expect: unknown = { status: '2xx' }, warn?: unknown): Promise<HttpCheck> {
  return {
    kind: 'http',
    name: 'list orders',
    timeoutMs: 1_000,
    family: 'any',
    expect: await expecting(expect),
    warn: warn === undefined ? undefined : await expecting(warn),
    method: 'GET',
    url: 'http://127.0.0.1:3001/orders?token=hidden',
    headers: [],
    body: undefined,
    followRedirects: true,
    bodyMaxBytes: 1_048_576,
  };
}

export async function tcpCheck(expect?: unknown): Promise<TcpCheck> {
  return { kind: 'tcp', name: 'port', timeoutMs: 1_000, family: 'any', expect: await expecting(expect, true), warn: undefined, host: '::1', port: 3001 };
}

export function took(totalMs: number): Timings {
  return { lookupMs: undefined, connectMs: undefined, tlsMs: undefined, waitMs: undefined, transferMs: undefined, totalMs };
}

export function answer(response: Partial<HttpResponse> = {}, totalMs = 5, startedAt = 0): Responded {
  const body = response.body ?? '';
  return {
    kind: 'responded',
    startedAt,
    timings: took(totalMs),
    address: '127.0.0.1:3001',
    response: { status: 200, headers: {}, body, bodyBytes: body.length, bodyCut: false, bodyIsUtf8: true, redirects: 0, url: 'http://127.0.0.1:3001/orders', ...response },
  };
}

export function unreachable(reason: UnreachableReason, startedAt = 0): Unreachable {
  return { kind: 'unreachable', startedAt, timings: took(5), address: '127.0.0.1:3001', reason, detail: `detail of ${reason}` };
}
