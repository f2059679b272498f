import type { Examination, Examined } from './domain/examination.ts';
import { isLoopback } from './domain/loopback.ts';
import type { Check, HttpCheck } from './domain/service.ts';
import type { Finding } from './domain/verdict.ts';
import type { Prober } from './ports.ts';

const timeoutMs = 5_000;
const anything = { status: undefined, withinMs: undefined, headers: [], body: undefined, json: [] };

/**
 * Whether this machine has no network, as far as can be told: nothing answers of all that is checked elsewhere, and none of the URLs
 * that are meant to tell (`connectivity`) answers either. They are asked only then.
 */
export async function isCutOff(examined: readonly Examined[], connectivity: readonly string[], { prober, signal }: { readonly prober: Prober; readonly signal: AbortSignal }): Promise<boolean> {
  if (connectivity.length === 0) return false;
  const remote = examined.flatMap(({ service, examination }) => service.checks.filter(isRemote).map((check) => examination.checks.find(({ name }) => name === check.name)));
  if (remote.length === 0 || !remote.every((check) => check !== undefined && check.status === undefined && (check.verdict.kind === 'failing' || check.verdict.kind === 'unknown'))) return false;
  const answers = await Promise.all(connectivity.map((url) => prober.probe(anyAnswer(url), signal)));
  // A run that is out of time has learnt nothing of the network.
  return answers.every((answer) => answer.kind === 'unreachable' || (answer.kind === 'not-probed' && answer.reason === 'runner-network'));
}

/** The examination of a service of which nothing can be said from a machine without network. */
export function asUnknown(examination: Examination, connectivity: readonly string[]): Examination {
  const finding: Finding = {
    class: 'runner-network',
    check: 'connectivity',
    cause: 'this machine is cut off from the network',
    expected: `an answer of ${connectivity.length === 1 ? 'the connectivity URL' : `one of ${connectivity.length} connectivity URLs`}`,
    got: 'none',
    evidence: undefined,
  };
  return { ...examination, verdict: { kind: 'unknown', findings: [finding] }, firstFailedAt: undefined, passedAt: undefined };
}

function isRemote(check: Check): boolean {
  const host = check.kind === 'tcp' ? check.host : URL.canParse(check.url) ? new URL(check.url).hostname : '';
  return !isLoopback(host);
}

/** A check that any answer within five seconds satisfies. */
export function anyAnswer(url: string): HttpCheck {
  return { kind: 'http', name: 'any answer', method: 'GET', url, headers: [], body: undefined, followRedirects: false, bodyMaxBytes: 1_024, timeoutMs, family: 'any', expect: anything, warn: undefined };
}
