import type { Socket } from 'node:net';
import type { Dispatcher } from 'undici';
import Client from 'undici/lib/dispatcher/client.js';
import { readBody, type Body, type BodyReader } from './body.ts';
import { stopped, type Fault, type Stopped } from './fault.ts';
import type { Journey } from './journey.ts';
import { isRedirect, type Hop } from './redirect.ts';
import { describeBroken } from './broken.ts';

/** One whole answer. */
export interface Answer {
  readonly kind: 'answer';
  readonly status: number;
  /** Names in lower case; repeated headers joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body;
}

export interface ExchangeOptions {
  readonly hop: Hop;
  readonly socket: Socket;
  readonly bodyBytesMax: number;
  /** Whether a redirect's body is of no interest. */
  readonly redirects: boolean;
}

/**
 * Sends one request over an open connection and reads the answer; the connection is closed in any case.
 * undici is given the connection ready-made, so that the phases before it can be measured, and has no timers of its own.
 */
export function exchange(options: ExchangeOptions, journey: Journey): Promise<Answer | Fault | Stopped> {
  const { hop, socket } = options;
  return new Promise((resolve) => {
    const listener = new AnswerListener(options, journey, resolve);
    journey.limit.onReached(() => listener.settle(stopped));
    if (journey.limit.cause !== undefined) return;
    let used = false;
    const client = new Client(hop.url.origin, {
      allowH2: false,
      headersTimeout: 0,
      bodyTimeout: 0,
      connect: (_options, callback) => {
        // undici ignores a callback within the call, and asks for another connection when this one fails early.
        const again = used;
        used = true;
        queueMicrotask(() => (again ? callback(new Error('the connection was closed'), null) : callback(null, socket)));
      },
    });
    client.dispatch(requestOf(hop), listener);
  });
}

function requestOf({ method, url, headers, body }: Hop): Dispatcher.DispatchOptions {
  // The length is counted by undici, and every probe closes its connection.
  const sent = headers.filter(([name]) => name !== 'content-length' && name !== 'connection');
  return {
    method,
    path: `${url.pathname}${url.search}`,
    headers: sent.flat(),
    body: body ?? null,
    reset: true,
  };
}

/** What undici calls while an answer comes in. */
class AnswerListener implements Dispatcher.DispatchHandler {
  readonly #options: ExchangeOptions;
  readonly #journey: Journey;
  readonly #resolve: (outcome: Answer | Fault | Stopped) => void;
  #settled = false;
  #status = 0;
  #headers: Readonly<Record<string, string>> = {};
  #reader: BodyReader | undefined;

  constructor(options: ExchangeOptions, journey: Journey, resolve: (outcome: Answer | Fault | Stopped) => void) {
    this.#options = options;
    this.#journey = journey;
    this.#resolve = resolve;
  }

  /** Ends the exchange with its outcome, the first time that it is called. */
  settle(outcome: Answer | Fault | Stopped): void {
    if (this.#settled) return;
    this.#settled = true;
    this.#reader?.destroy();
    this.#options.socket.destroy();
    this.#resolve(outcome);
  }

  onRequestStart(): void {}

  onRequestSent(): void {
    this.#journey.trace.enter('wait');
  }

  onResponseStarted(): void {
    this.#journey.trace.enter('transfer');
  }

  onResponseStart(controller: Dispatcher.DispatchController, status: number, headers: Readonly<Record<string, string | string[] | undefined>>): void {
    if (status < 200) {
      // An interim answer (103 Early Hints) is not yet what was asked for.
      this.#journey.trace.enter('wait');
      return;
    }
    this.#status = status;
    this.#headers = joined(headers);
    if (this.#options.redirects && isRedirect(status, this.#headers['location'])) {
      this.#answer({ kind: 'body', bytes: Buffer.alloc(0), cut: false });
      return;
    }
    this.#reader = readBody({
      bytesMax: this.#options.bodyBytesMax,
      encoding: this.#headers['content-encoding'] ?? '',
      onDone: (body) => (body.kind === 'body' ? this.#answer(body) : this.settle(body)),
      onDrain: () => controller.resume(),
      onProgress: (bytes) => {
        this.#journey.trace.bodyBytes = bytes;
      },
    });
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (!this.#settled && this.#reader?.write(chunk) === false) controller.pause();
  }

  onResponseEnd(): void {
    this.#reader?.end();
  }

  onResponseError(_controller: Dispatcher.DispatchController | null, error: Error): void {
    const { trace } = this.#journey;
    this.settle(describeBroken(error, { address: trace.address ?? '', status: this.#status, started: trace.phase === 'transfer', bodyBytes: trace.bodyBytes, length: this.#headers['content-length'] }));
  }

  #answer(body: Body): void {
    this.settle({ kind: 'answer', status: this.#status, headers: this.#headers, body });
  }
}

function joined(headers: Readonly<Record<string, string | string[] | undefined>>): Readonly<Record<string, string>> {
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) result[name] = typeof value === 'string' ? value : value.join(', ');
  }
  return result;
}
