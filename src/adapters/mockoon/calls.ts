import { adminPath, noCalls, withCall, type CallCounts } from '../../domain/calls.ts';
import type { Clock } from '../../ports.ts';
import { openStream, type StreamEnd } from './event-stream.ts';
import { readTransaction, type Transaction } from './transaction.ts';

/** Where a Mockoon is listened to, and as whom. */
export interface FollowOptions {
  /** The address of the service; only its origin is used. */
  readonly url: string;
  /** Of the admin API. */
  readonly token: string;
  /** `mock-medic/1.2.3`; calls of every version of ours are left out. */
  readonly userAgent: string;
  readonly clock: Clock;
}

/** Listens to a Mockoon through all its lives. */
export interface CallsFollower {
  /** What is known so far. */
  calls(): CallCounts;
  /** Begins to hear and hears what is on its way, for a quarter of a second each at most, ends the listening and tells the final counts; to be called while the mock still lives. May be called again. */
  stop(): Promise<CallCounts>;
}

/** Mockoon keeps a hundred exchanges by default, and tells them first to whoever begins to listen. */
const replayMax = 100;
const knownMax = 2_000;
const pauseMs = { first: 50, factor: 2, max: 250 };
const lastWordsMs = 250;

/**
 * Counts the calls that a Mockoon answers, from its own event stream: what was told before a crash stays counted,
 * and what is served between a restart and the next listening is told again by Mockoon. Never rejects.
 * A server that refuses to tell is not asked again.
 */
export function followCalls(options: FollowOptions): CallsFollower {
  const stopping = new AbortController();
  const tally = new Tally(options.userAgent);
  const following = follow(options, tally, stopping.signal);
  let last: Promise<CallCounts> | undefined;
  const end = async (): Promise<CallCounts> => {
    if (!tally.isRefused) await Promise.race([tally.opened, options.clock.sleep(lastWordsMs, stopping.signal)]);
    if (tally.listening) await Promise.race([openStream(requestOf(options, ''), silent, stopping.signal), options.clock.sleep(lastWordsMs, stopping.signal)]);
    // What arrived with the answer is read in this turn of the loop.
    await new Promise((resolve) => setImmediate(resolve));
    stopping.abort();
    await following;
    return tally.counts();
  };
  return {
    calls: () => tally.counts(),
    stop: () => (last ??= end()),
  };
}

const silent = { onOpen: () => undefined, onLine: () => undefined };

const requestOf = ({ url, token, userAgent }: FollowOptions, place: string) => ({ url: new URL(`${adminPath}${place}`, url), headers: { authorization: `Bearer ${token}`, 'user-agent': userAgent } });

async function follow(options: FollowOptions, tally: Tally, signal: AbortSignal): Promise<void> {
  const request = requestOf(options, `/events?maxlogs=${replayMax}`);
  const listener = {
    onOpen: () => tally.open(options.clock.now()),
    onLine: (line: string | undefined) => tally.hear(line),
  };
  for (let pause = pauseMs.first; !signal.aborted; pause = Math.min(pause * pauseMs.factor, pauseMs.max)) {
    const end: StreamEnd = await openStream(request, listener, signal);
    tally.close();
    if (end === 'refused') return tally.refuse();
    if (end === 'closed') pause = pauseMs.first;
    await options.clock.sleep(pause, signal);
  }
}

/** What was heard, with no exchange counted twice. */
class Tally {
  listening = false;
  isRefused = false;
  /** Resolves when somebody has been listened to for the first time. */
  readonly opened: Promise<void>;
  #tellOpened: () => void = () => undefined;
  readonly #product: string;
  readonly #known = new Set<string>();
  #counts = noCalls;
  #complete = true;
  #heardOf = false;
  #openedAt = 0;
  #missedBefore = 0;

  constructor(userAgent: string) {
    this.#product = userAgent.split('/', 1)[0] ?? userAgent;
    this.opened = new Promise((resolve) => (this.#tellOpened = resolve));
  }

  open(at: number): void {
    this.listening = true;
    this.#tellOpened();
    this.#heardOf = true;
    this.#openedAt = at;
    this.#missedBefore = 0;
  }

  close(): void {
    this.listening = false;
  }

  refuse(): void {
    this.isRefused = true;
    this.miss();
  }

  /** Something was not told. */
  miss(): void {
    this.#complete = false;
  }

  /** Undefined is an event too long to be read. */
  hear(line: string | undefined): void {
    if (line === undefined) return this.miss();
    const transaction = readTransaction(line, this.#product);
    if (transaction !== undefined && this.#isNew(transaction)) this.#counts = withCall(this.#counts, transaction.call);
  }

  counts(): CallCounts {
    return { ...this.#counts, complete: this.#complete && this.#heardOf };
  }

  #isNew({ uuid, at }: Transaction): boolean {
    if (this.#known.has(uuid)) return false;
    this.#known.add(uuid);
    const [oldest] = this.#known;
    if (this.#known.size > knownMax && oldest !== undefined) this.#known.delete(oldest);
    // A whole memory of exchanges that nobody has heard of: those before them were forgotten untold.
    if (at < this.#openedAt) this.#missedBefore += 1;
    if (this.#missedBefore >= replayMax) this.miss();
    return true;
  }
}
