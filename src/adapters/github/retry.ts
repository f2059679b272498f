import { assertNever } from '../../domain/assert-never.ts';
import { RecordError } from '../../ports.ts';
import { header, isRateLimit, onOneLine, refusal, said } from './refusal.ts';
import type { GitHubAnswer } from './refusal.ts';
import type { Exchange } from './transport.ts';

const attemptsMax = 4;
const firstDelayMs = 500;
/** GitHub asks for a minute where a secondary limit names no time: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const unnamedWaitMs = 60_000;

/** What to do after a request was sent once. Redirects count as answers. */
export type NextStep =
  | { readonly kind: 'answer'; readonly answer: GitHubAnswer }
  | { readonly kind: 'again'; readonly delayMs: number }
  | { readonly kind: 'give-up'; readonly error: RecordError };

export interface Circumstances {
  readonly method: string;
  /** Method and path, for people. */
  readonly what: string;
  /** From 1. */
  readonly attempt: number;
  readonly now: number;
  readonly deadlineAt: number;
  /** From 0 to 1, 1 excluded. */
  readonly random: number;
  /** Never to be seen in a message. */
  readonly token: string;
}

/** Decides whether a request is answered, worth repeating (and after how many milliseconds), or given up with a reason. */
export function afterExchange(exchange: Exchange, at: Circumstances): NextStep {
  switch (exchange.kind) {
    case 'answered':
      return afterAnswer(read(exchange, at.token), at);
    case 'aborted':
      return { kind: 'give-up', error: new RecordError(`The run's time was over before GitHub had answered ${at.what}; the next run goes on from there.`, { reason: 'deadline', retryable: true }) };
    case 'not-sent':
      return again(at) ?? { kind: 'give-up', error: new RecordError(`GitHub could not be reached for ${at.what} (${words(exchange.detail, at)}): check the network, the proxy and the API's address.`, { reason: 'unreachable', retryable: true, cause: exchange.cause }) };
    case 'lost':
      return (at.method === 'POST' ? undefined : again(at)) ?? { kind: 'give-up', error: lost(at, words(exchange.detail, at), exchange.cause) };
    default:
      return assertNever(exchange);
  }
}

function afterAnswer(answer: GitHubAnswer, at: Circumstances): NextStep {
  if (answer.status < 400) return { kind: 'answer', answer };
  if (isRateLimit(answer)) return afterRateLimit(answer, at);
  if (answer.status < 500) return { kind: 'give-up', error: refusal(at.what, answer) };
  if (at.method === 'POST') return { kind: 'give-up', error: lost(at, `${answer.status} ${said(answer)}`.trim(), answer) };
  return again(at) ?? { kind: 'give-up', error: refusal(at.what, answer) };
}

function afterRateLimit(answer: GitHubAnswer, at: Circumstances): NextStep {
  const delayMs = rateLimitDelayMs(answer, at.now) + Math.round(1_000 * at.random);
  if (at.attempt < attemptsMax && at.now + delayMs < at.deadlineAt) return { kind: 'again', delayMs };
  const until = new Date(at.now + delayMs).toISOString();
  const error = new RecordError(`GitHub limits the requests of this token (${answer.status} on ${at.what}) until ${until}, which this run cannot wait for; a later run can try again.`, { reason: 'rate-limited', retryable: true, cause: answer });
  return { kind: 'give-up', error };
}

function rateLimitDelayMs({ headers }: GitHubAnswer, now: number): number {
  const after = Number(header(headers, 'retry-after') ?? Number.NaN);
  if (Number.isFinite(after) && after >= 0) return after * 1_000;
  const resetAt = Number(header(headers, 'x-ratelimit-reset') ?? Number.NaN) * 1_000;
  if (header(headers, 'x-ratelimit-remaining') !== '0' || !Number.isFinite(resetAt)) return unnamedWaitMs;
  // The reset is told by GitHub's clock, so it is compared with GitHub's own date.
  const toldAt = Date.parse(header(headers, 'date') ?? '');
  return Math.max(1_000, resetAt - (Number.isNaN(toldAt) ? now : toldAt) + 1_000);
}

/** Half to full of an exponential delay, unless the attempts or the time are used up. */
function again(at: Circumstances): NextStep | undefined {
  const delayMs = Math.round(firstDelayMs * 2 ** (at.attempt - 1) * (0.5 + at.random / 2));
  return at.attempt < attemptsMax && at.now + delayMs < at.deadlineAt ? { kind: 'again', delayMs } : undefined;
}

function lost(at: Circumstances, detail: string, cause: unknown): RecordError {
  return new RecordError(`GitHub's answer to ${at.what} was lost (${detail}): whether it was done is not known; the next run looks before it repeats.`, { reason: 'lost', retryable: true, cause });
}

function words(detail: string, at: Circumstances): string {
  return onOneLine(detail.replaceAll(at.token, '***'));
}

/** An answer with its body parsed; a body that is not JSON stays text. */
function read({ status, headers, text }: Exchange & { readonly kind: 'answered' }, token: string): GitHubAnswer {
  // What a proxy in between echoes must not carry the token on into a message.
  const safe = status >= 400 ? text.replaceAll(token, '***') : text;
  try {
    return { status, headers, data: safe === '' ? undefined : (JSON.parse(safe) as unknown) };
  } catch {
    return { status, headers, data: safe };
  }
}
