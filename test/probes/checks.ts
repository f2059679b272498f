import type { Expectations } from '../../src/domain/expectation.ts';
import type { Observation, Responded, Unreachable } from '../../src/domain/observation.ts';
import type { HttpCheck, TcpCheck } from '../../src/domain/service.ts';

const nothing: Expectations = { status: undefined, withinMs: undefined, headers: [], body: undefined, json: [] };
const base = { timeoutMs: 10_000, family: 'any', expect: nothing, warn: undefined } as const;

/** A check that GETs a URL. */
export function httpCheck(url: string, changes: Partial<HttpCheck> = {}): HttpCheck {
  return { ...base, kind: 'http', name: 'GET', method: 'GET', url, headers: [], body: undefined, followRedirects: true, bodyMaxBytes: 1_048_576, ...changes };
}

/** A check that connects. */
export function tcpCheck(host: string, port: number, changes: Partial<TcpCheck> = {}): TcpCheck {
  return { ...base, kind: 'tcp', name: 'tcp', host, port, ...changes };
}

/** The observation, which must be an answer. */
export function responded(seen: Observation): Responded {
  if (seen.kind !== 'responded') throw new Error(`not an answer: ${JSON.stringify(seen)}`);
  return seen;
}

/** The answer itself. */
export function responseOf(seen: Observation): NonNullable<Responded['response']> {
  const { response } = responded(seen);
  if (response === undefined) throw new Error('an answer without a response');
  return response;
}

/** The observation, which must be a failure to reach. */
export function unreachable(seen: Observation): Unreachable {
  if (seen.kind !== 'unreachable') throw new Error(`not unreachable: ${JSON.stringify(seen)}`);
  return seen;
}
