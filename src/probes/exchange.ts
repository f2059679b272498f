import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { readBody, type Body, type BodyReader } from './body.ts';
import { describeBroken } from './broken.ts';
import { fault, stopped, type Fault, type Stopped } from './fault.ts';
import type { Journey } from './journey.ts';
import { isRedirect, type Hop } from './redirect.ts';

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
 * Node is given the connection ready-made, so that the phases before it can be measured, and has no timers of its own.
 */
export function exchange(options: ExchangeOptions, journey: Journey): Promise<Answer | Fault | Stopped> {
  return new Promise((resolve) => {
    const reading = new Reading(options, journey, resolve);
    journey.limit.onReached(() => reading.stop());
    if (journey.limit.cause === undefined) send(options, reading);
  });
}

function send({ hop, socket }: ExchangeOptions, reading: Reading): void {
  if (hop.method === 'CONNECT') return reading.settle(fault('protocol', 'the request cannot be sent: CONNECT asks for a tunnel, and is no check'));
  let sent: ClientRequest;
  try {
    sent = request({
      createConnection: () => socket,
      host: hop.url.hostname,
      port: hop.url.port,
      defaultPort: hop.url.protocol === 'https:' ? 443 : 80,
      method: hop.method,
      path: `${hop.url.pathname}${hop.url.search}`,
      headers: headersOf(hop),
    });
  } catch (error) {
    return reading.settle(fault('protocol', `the request cannot be sent: ${error instanceof Error ? error.message : String(error)}`));
  }
  sent.on('finish', () => reading.sent());
  sent.on('response', (answer) => reading.begin(answer));
  sent.on('upgrade', () => reading.settle(fault('protocol', 'an upgrade that was not asked for')));
  sent.on('error', (error) => reading.fail(error));
  sent.end(hop.body);
}

/** The length is counted here, and every probe closes its connection. */
function headersOf({ headers, body }: Hop): Record<string, string | string[]> {
  const result: Record<string, string | string[]> = {};
  for (const [name, value] of headers) {
    if (name !== 'content-length' && name !== 'connection') result[name] = name in result ? [result[name] ?? '', value].flat() : value;
  }
  if (body !== undefined) result['content-length'] = String(Buffer.byteLength(body));
  return { ...result, connection: 'close' };
}

/** An answer while it comes in, until it is settled what it was. */
class Reading {
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

  /** The limit was reached: what came of the answer so far tells where. */
  stop(): void {
    const { socket } = this.#options;
    if (this.#status === 0 && socket.bytesRead > 0) this.#journey.trace.enter('transfer');
    this.settle(stopped);
  }

  sent(): void {
    // A server may answer before it has read the whole request.
    if (this.#status === 0 && !this.#settled) this.#journey.trace.enter('wait');
  }

  begin(answer: IncomingMessage): void {
    this.#journey.trace.enter('transfer');
    this.#status = answer.statusCode ?? 0;
    this.#headers = joined(answer.rawHeaders);
    answer.on('error', (error) => this.fail(error));
    if (this.#options.redirects && isRedirect(this.#status, this.#headers['location'])) {
      this.#answer({ kind: 'body', bytes: Buffer.alloc(0), cut: false });
      return;
    }
    const reader = readBody({
      bytesMax: this.#options.bodyBytesMax,
      encoding: this.#headers['content-encoding'] ?? '',
      onDone: (body) => (body.kind === 'body' ? this.#answer(body) : this.settle(body)),
      onDrain: () => answer.resume(),
      onProgress: (bytes) => {
        this.#journey.trace.bodyBytes = bytes;
      },
    });
    this.#reader = reader;
    answer.on('data', (chunk: Buffer) => {
      if (!this.#settled && !reader.write(chunk)) answer.pause();
    });
    answer.on('end', () => reader.end());
  }

  fail(error: Error): void {
    const { trace } = this.#journey;
    this.settle(describeBroken(error, { address: trace.address ?? '', status: this.#status, started: this.#options.socket.bytesRead > 0, bodyBytes: trace.bodyBytes, length: this.#headers['content-length'] }));
  }

  #answer(body: Body): void {
    this.settle({ kind: 'answer', status: this.#status, headers: this.#headers, body });
  }
}

/** Raw headers, name and value in turn, as a record. Node's own ways of reading them drop repeated ones, or take three times as long. */
function joined(raw: readonly string[]): Readonly<Record<string, string>> {
  const headers: Record<string, string> = Object.create(null) as Record<string, string>;
  for (let n = 0; n + 1 < raw.length; n += 2) {
    const name = (raw[n] ?? '').toLowerCase();
    const before = headers[name];
    headers[name] = before === undefined ? (raw[n + 1] ?? '') : `${before}, ${raw[n + 1] ?? ''}`;
  }
  return headers;
}
