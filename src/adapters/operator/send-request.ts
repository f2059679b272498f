import { assertNever } from '../../domain/assert-never.ts';
import type { StepOutcome } from '../../domain/attempt.ts';
import type { HttpCheck, HttpStep } from '../../domain/service.ts';
import type { Prober } from '../../ports.ts';

const bodyMaxBytes = 8 * 1024;

/** Sends the request of an HTTP recovery step once, as a probe that any answer satisfies; redirects are not followed. */
export async function sendRequest(step: HttpStep, prober: Prober, signal: AbortSignal): Promise<StepOutcome> {
  const seen = await prober.probe(asCheck(step), signal);
  switch (seen.kind) {
    case 'responded': {
      const status = seen.response?.status ?? 0;
      return { kind: status >= 200 && status < 300 ? 'done' : 'failed', detail: `HTTP ${status}`, output: seen.response?.body ?? '' };
    }
    case 'unreachable':
    case 'not-probed':
      return { kind: 'failed', detail: seen.detail, output: '' };
    default:
      return assertNever(seen);
  }
}

function asCheck(step: HttpStep): HttpCheck {
  return {
    kind: 'http',
    name: step.label,
    timeoutMs: step.timeoutMs,
    family: 'any',
    expect: { status: undefined, withinMs: undefined, headers: [], body: undefined, json: [] },
    warn: undefined,
    method: step.method,
    url: step.url,
    headers: step.headers,
    body: step.body,
    // A fork's request may go to loopback only, and a redirect would lead it away.
    followRedirects: false,
    bodyMaxBytes,
  };
}
