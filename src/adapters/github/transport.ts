import type { Dispatcher } from 'undici';
import Client from 'undici/lib/dispatcher/client.js';

const answerMaxBytes = 32 * 1024 * 1024;
const silenceMaxMs = 20_000;

/** Header names in lower case; a repeated header is a list. */
export type AnswerHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What came of sending one request once. `not-sent` proves that GitHub did nothing; `lost` leaves it open. */
export type Exchange =
  | { readonly kind: 'answered'; readonly status: number; readonly headers: AnswerHeaders; readonly text: string }
  | { readonly kind: 'not-sent' | 'lost'; readonly detail: string; readonly cause: unknown }
  | { readonly kind: 'aborted' };

export interface OutgoingRequest {
  readonly method: string;
  /** From the root of the origin, with the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

export interface Transport {
  send(request: OutgoingRequest, signal: AbortSignal): Promise<Exchange>;
  close(): Promise<void>;
}

/** The connection settings of a transport; `env` is read for the proxy variables only. */
export interface TransportOptions {
  readonly origin: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Gives one kept-alive connection to an origin, through the proxy that the environment names.
 * One connection only: GitHub asks that requests of one token be made one after another.
 */
export function createTransport({ origin, env }: TransportOptions): Transport {
  let dispatcher: Promise<Dispatcher> | undefined;
  return {
    async send(request, signal) {
      if (signal.aborted) return { kind: 'aborted' };
      dispatcher ??= connect(origin, env);
      return exchange(await dispatcher, { origin, ...request }, signal);
    },
    async close() {
      const open = await dispatcher;
      dispatcher = undefined;
      await open?.destroy();
    },
  };
}

async function connect(origin: string, env: TransportOptions['env']): Promise<Dispatcher> {
  // HTTP/2 would save nothing here and is one more thing that a proxy may break.
  const options = { allowH2: false, headersTimeout: silenceMaxMs, bodyTimeout: silenceMaxMs, connect: { timeout: silenceMaxMs / 2 } };
  const named = (name: string): string | undefined => env[name] ?? env[name.toUpperCase()];
  const [httpProxy, httpsProxy] = [named('http_proxy'), named('https_proxy')];
  if (httpProxy === undefined && httpsProxy === undefined) return new Client(origin, options);
  const { default: EnvHttpProxyAgent } = await import('undici/lib/dispatcher/env-http-proxy-agent.js');
  return new EnvHttpProxyAgent({ ...options, connections: 1, httpProxy: httpProxy ?? '', httpsProxy: httpsProxy ?? '', noProxy: named('no_proxy') ?? '' });
}

function exchange(dispatcher: Dispatcher, request: OutgoingRequest & { readonly origin: string }, signal: AbortSignal): Promise<Exchange> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    let answer = { status: 0, headers: {} as AnswerHeaders };
    let controller: Dispatcher.DispatchController | undefined;
    let settled = false;
    const settle = (outcome: Exchange): void => {
      settled = true;
      signal.removeEventListener('abort', abort);
      resolve(outcome);
    };
    const abort = (): void => {
      settle({ kind: 'aborted' });
      controller?.abort(new Error('aborted'));
    };
    signal.addEventListener('abort', abort, { once: true });
    dispatcher.dispatch(
      { ...request, body: request.body ?? null },
      {
        // Only from here on can anything have reached the server: a queued or unconnected request was never sent.
        onRequestStart(started) {
          controller = started;
          if (settled) started.abort(new Error('aborted'));
        },
        onResponseStart(_controller, status, headers) {
          answer = { status, headers };
        },
        onResponseData(receiving, chunk) {
          bytes += chunk.length;
          if (bytes > answerMaxBytes) receiving.abort(new Error(`the answer is longer than ${answerMaxBytes} bytes`));
          else chunks.push(chunk);
        },
        onResponseEnd() {
          settle({ kind: 'answered', ...answer, text: Buffer.concat(chunks).toString('utf8') });
        },
        onResponseError(_controller, cause) {
          settle({ kind: controller === undefined ? 'not-sent' : 'lost', detail: inWords(cause), cause });
        },
      },
    );
  });
}

function inWords(cause: Error): string {
  // A host with several addresses fails with one error for each, and an empty message of its own.
  if (cause instanceof AggregateError && cause.message === '') return cause.errors.map(String).join('; ');
  return cause.message === '' ? cause.name : cause.message;
}
