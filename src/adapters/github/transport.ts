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

/** Sends one request once, by whatever means. */
type Send = (request: OutgoingRequest, signal: AbortSignal) => Promise<Exchange>;

/**
 * Gives one kept-alive connection to an origin, or the proxy that the environment names.
 * One connection only: GitHub asks that requests of one token be made one after another.
 */
export function createTransport({ origin, env }: TransportOptions): Transport {
  let open: Promise<{ readonly send: Send; readonly close: () => void }> | undefined;
  return {
    async send(request, signal) {
      if (signal.aborted) return { kind: 'aborted' };
      open ??= isProxied(env) ? throughProxy(origin, env) : direct(origin);
      try {
        return await (await open).send(request, signal);
      } catch (cause) {
        // What cannot even be put on the wire, such as a proxy address that is none.
        return { kind: 'not-sent', detail: inWords(cause instanceof Error ? cause : new Error(String(cause))), cause };
      }
    },
    async close() {
      (await open?.catch(() => undefined))?.close();
      open = undefined;
    },
  };
}

async function direct(origin: string) {
  const { Agent, request } = origin.startsWith('https:') ? await import('node:https') : await import('node:http');
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const send: Send = (outgoing, signal) =>
    new Promise((resolve) => {
      let connected = false;
      const sent = request(`${origin}${outgoing.path}`, { agent, method: outgoing.method, headers: lengthened(outgoing), timeout: silenceMaxMs, signal }, (answer) => {
        void collect(answer).then(
          (text) => resolve({ kind: 'answered', status: answer.statusCode ?? 0, headers: answer.headers, text }),
          (cause: Error) => resolve(signal.aborted ? { kind: 'aborted' } : { kind: 'lost', detail: inWords(cause), cause }),
        );
      });
      // Only over an open connection, its certificate accepted, can anything have reached the server.
      sent.on('socket', (socket) => {
        connected = sent.reusedSocket;
        socket.once(origin.startsWith('https:') ? 'secureConnect' : 'connect', () => (connected = true));
      });
      sent.on('timeout', () => sent.destroy(new Error(`no answer for ${silenceMaxMs / 1000} s`)));
      sent.on('error', (cause) => resolve(signal.aborted ? { kind: 'aborted' } : { kind: connected ? 'lost' : 'not-sent', detail: inWords(cause), cause }));
      sent.end(outgoing.body);
    });
  return { send, close: () => agent.destroy() };
}

const named = (env: TransportOptions['env'], name: string): string => env[name] ?? env[name.toUpperCase()] ?? '';
const isProxied = (env: TransportOptions['env']): boolean => named(env, 'http_proxy') !== '' || named(env, 'https_proxy') !== '';

/** undici knows how to reach an origin through a proxy. It is loaded only where there is one, and by file: the whole is three times as large. */
async function throughProxy(origin: string, env: TransportOptions['env']) {
  const [{ default: EnvHttpProxyAgent }, { default: request }] = await Promise.all([import('undici/lib/dispatcher/env-http-proxy-agent.js'), import('undici/lib/api/api-request.js')]);
  const dispatcher = new EnvHttpProxyAgent({ connections: 1, allowH2: false, headersTimeout: silenceMaxMs, bodyTimeout: silenceMaxMs, httpProxy: named(env, 'http_proxy'), httpsProxy: named(env, 'https_proxy'), noProxy: named(env, 'no_proxy') });
  const send: Send = async (outgoing, signal) => {
    try {
      const { method, path, headers, body } = outgoing;
      const answer = await request.call(dispatcher, { origin, path, method, headers, body: body ?? null, signal });
      return { kind: 'answered', status: answer.statusCode, headers: answer.headers, text: await collect(answer.body) };
    } catch (cause) {
      if (signal.aborted) return { kind: 'aborted' };
      const unconnected = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/u.test(String((cause as NodeJS.ErrnoException).code));
      return { kind: unconnected ? 'not-sent' : 'lost', detail: inWords(cause as Error), cause };
    }
  };
  return { send, close: () => void dispatcher.destroy() };
}

function lengthened({ headers, body }: OutgoingRequest): Record<string, string> {
  return body === undefined ? { ...headers } : { ...headers, 'content-length': String(Buffer.byteLength(body)) };
}

/** The whole body as text. Rejects when it breaks off or is longer than any answer that is wanted. */
async function collect(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > answerMaxBytes) throw new Error(`the answer is longer than ${answerMaxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function inWords(cause: Error): string {
  // A host with several addresses fails with one error for each, and an empty message of its own.
  if (cause instanceof AggregateError && cause.message === '') return cause.errors.map(String).join('; ');
  return cause.message === '' ? cause.name : cause.message;
}
