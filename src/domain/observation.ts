/** Milliseconds spent in each phase; undefined where a phase did not happen or was not reached. */
export interface Timings {
  readonly lookupMs: number | undefined;
  readonly connectMs: number | undefined;
  readonly tlsMs: number | undefined;
  readonly waitMs: number | undefined;
  readonly transferMs: number | undefined;
  readonly totalMs: number;
}

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case; repeated headers joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** The decoded body as text, at most the check's cap. Bytes that are not UTF-8 read as U+FFFD. */
  readonly body: string;
  readonly bodyBytes: number;
  /** Whether the cap cut the body. */
  readonly bodyCut: boolean;
  readonly bodyIsUtf8: boolean;
  /** How many redirects were followed. */
  readonly redirects: number;
  /** Where the last answer came from. */
  readonly url: string;
}

/** Why nothing usable came back. `detail` in the observation says it in words. */
export type UnreachableReason =
  | 'name-not-found'
  | 'refused'
  | 'reset'
  | 'timeout'
  | 'certificate'
  | 'protocol'
  | 'redirects'
  | 'invalid-body'
  | 'network';

interface Taken {
  /** When the probe began, epoch milliseconds. */
  readonly startedAt: number;
  readonly timings: Timings;
  /** The address that answered or was last tried, `127.0.0.1:3001` or `[::1]:3001`. */
  readonly address: string | undefined;
}

/** The wire answered: an HTTP response, or for tcp an accepted connection (`response` undefined). */
export interface Responded extends Taken {
  readonly kind: 'responded';
  readonly response: HttpResponse | undefined;
}

export interface Unreachable extends Taken {
  readonly kind: 'unreachable';
  readonly reason: UnreachableReason;
  /** Words: `connection refused on 127.0.0.1:3001 and [::1]:3001`, `no answer within 10 s (waiting for the first byte)`. */
  readonly detail: string;
}

/** Nothing was learnt about the service: the deadline came, the run was cancelled, or the runner itself has no network. */
export interface NotProbed {
  readonly kind: 'not-probed';
  readonly startedAt: number;
  readonly reason: 'deadline' | 'cancelled' | 'runner-network';
  readonly detail: string;
}

/** What happened on the wire in one probe. */
export type Observation = Responded | Unreachable | NotProbed;
