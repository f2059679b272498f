import type { AttemptResult, StepOutcome } from './domain/attempt.ts';
import type { Entry } from './domain/guard/entry.ts';
import type { GuardState } from './domain/guard/state.ts';
import type { Closure, Marker, Suspect } from './domain/incident.ts';
import type { DueComment } from './domain/decision.ts';
import type { RecordOutcome } from './domain/report.ts';
import type { Observation } from './domain/observation.ts';
import type { Ended, ProcessEnd } from './domain/process-end.ts';
import type { Check, Launch, RecoveryStep, Service } from './domain/service.ts';
import type { VerdictKind } from './domain/verdict.ts';

/** Time and chance. `sleep` ends early, without an error, when the signal is aborted. */
export interface Clock {
  /** Epoch milliseconds; never goes backwards within a run. */
  readonly now: () => number;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** From 0 to 1, 1 excluded. */
  readonly random: () => number;
}

/** Performs one probe. Never rejects for what a service does; an aborted signal gives `not-probed`. */
export interface Prober {
  probe(check: Check, signal: AbortSignal): Promise<Observation>;
}

/** Performs one recovery step. Never rejects for what the step does; an aborted signal ends it and its process tree. */
export interface Operator {
  perform(step: RecoveryStep, service: Service, signal: AbortSignal): Promise<StepOutcome>;
}

/** Starts a service's own process, each time anew. */
export interface Keeper {
  /** The process is born and held at a gate: its number is known, and nothing of the service runs before `go`. Never rejects. */
  start(service: Service, launch: Launch): Promise<Started>;
}

export type Started = { readonly kind: 'born'; readonly kept: KeptProcess } | { readonly kind: 'stillborn'; readonly end: ProcessEnd };

/** One life of a service's process, with everything that it starts in turn. */
export interface KeptProcess {
  readonly pid: number;
  /** With the pid, tells it from every later process of the same number. */
  readonly key: string;
  /** Opens the gate. */
  go(): void;
  /** When and how the process itself ended; never rejects. A command that returns while the service lives on ends so too. */
  readonly ended: Promise<ProcessEnd>;
  /** Ends what is left of it, politely and then by force, and waits until it is gone. May be called again, for the same answer, or for what a recovery step has left since. */
  end(): Promise<Ended>;
  /** Who listens on a port although nobody of this life does, in words; undefined where the system does not tell at once. */
  usurperOf(port: number): string | undefined;
  /** Whether a recovery step of its service has left something running since it began; false where the system does not tell. */
  hasSuccessor(): boolean;
  /** Resolves at the next thing that it prints, if ever. */
  printed(): Promise<void>;
  /** The last lines that it printed in this life, as they were printed; at most 40, the newest last. */
  lastLines(): readonly string[];
}

/** Which ports are taken, and by whom. */
export interface PortMap {
  /** Who holds a port, in words that end a sentence (`127.0.0.1:3001 is held by node server.js, pid 4711`); undefined when it is free wherever a mock may listen. */
  taken(port: number): Promise<string | undefined>;
  /** The same, looked at anew wherever a mock may listen, also where a look at the loopback addresses was enough for `taken`. */
  held(port: number): Promise<string | undefined>;
  /** Where a process and what it started listen; undefined where the system does not tell. */
  listenersOf(pid: number): Promise<readonly string[] | undefined>;
}

/** What a guard writes down of what it does; never throws, and keeps the state in memory when it cannot be written. */
export interface Journal {
  write(entry: Entry): void;
  /** What the entries so far come to. */
  readonly state: GuardState;
}

/** A record as its home holds it; only records written by us are ever given. */
export interface StoredIncident {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly open: boolean;
  /** Who closed it; undefined while open, and in a listing also where the home does not tell there. */
  readonly closure: Closure | undefined;
  readonly comments: number;
  /** Epoch milliseconds. */
  readonly updatedAt: number;
}

export interface Draft {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

/** What to change, in one request; an absent member stays as it is. */
export interface StoredChange {
  readonly body?: string;
  readonly labels?: readonly string[];
  readonly assignees?: readonly string[];
  readonly open?: boolean;
}

/**
 * Where incident records live. Every method may reject with a `RecordError`.
 * Reads, `update` and `addLabels` repeat what is worth repeating; `create` and `comment` never do after an answer that was lost,
 * but reject with reason `lost`, so that the caller can look before it tries again.
 */
export interface IncidentStore {
  /** Requests made so far. */
  readonly requests: number;
  /** What should be told about records that were passed over, a sentence each. */
  readonly remarks: readonly string[];
  /** Every record with the label `unsettled`, of every scope: what is open, and what somebody else has closed. */
  unsettled(): Promise<readonly StoredIncident[]>;
  /** Every record, settled or not and of every scope, that changed at `sinceAt` (epoch milliseconds) or later, the lowest number first. */
  all(sinceAt: number): Promise<readonly StoredIncident[]>;
  /** The maintenance that people announce, as the last `unsettled` found it beside the records: no listing of its own. Empty where the home has no such thing. */
  announced(): readonly Announcement[];
  /** Whether the author of an announcement may write to the repository, as the home says, asked once an author; nobody else's is heeded. */
  isTrusted(announcement: Announcement): Promise<boolean>;
  /** Takes an announcement that is over out of the list, and closes it where it is open; without a word. */
  conclude(announcement: Announcement): Promise<void>;
  /**
   * Records of a service, with and without the label `unsettled`, the lowest number first: those that changed at `sinceAt` (epoch milliseconds)
   * or later, and any that is open, whenever that was; of many, at least the hundred that changed last are looked through.
   */
  recent(service: string, sinceAt: number): Promise<readonly StoredIncident[]>;
  read(number: number): Promise<StoredIncident>;
  /** Answers the record with the labels that it really has. */
  create(draft: Draft): Promise<StoredIncident>;
  update(number: number, change: StoredChange): Promise<StoredIncident>;
  /** Puts labels on a record beside those that it has then; doing so twice changes nothing. */
  addLabels(number: number, labels: readonly string[]): Promise<void>;
  comment(number: number, body: string): Promise<void>;
  /** The bodies of our own comments, beginning with the comment after the first `skip`. */
  comments(number: number, skip: number): Promise<readonly string[]>;
}

/** An issue with which somebody announces maintenance. Everything in it is foreign. */
export interface Announcement {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly author: string;
  readonly open: boolean;
}

/** The people who write to an incident, and our mark on what they wrote. Every method may reject with a `RecordError`. */
export interface People {
  /** Whether somebody may write to the repository. */
  mayWrite(login: string): Promise<boolean>;
  /** Whether a comment (by its id) bears our mark. */
  isMarked(comment: number): Promise<boolean>;
  /** Puts our mark on a comment; doing so twice changes nothing. */
  mark(comment: number): Promise<void>;
}

/** What the home knows of runs and commits. Every method may reject with a `RecordError`. */
export interface Chronicle {
  /** When the workflow's run before this one began (epoch milliseconds); undefined when there was none. */
  lastRunAt(beforeAt: number): Promise<number | undefined>;
  /** Commits on the default branch between two instants (epoch milliseconds), the newest first, at most ten. */
  commits(sinceAt: number, untilAt: number): Promise<readonly Suspect[]>;
}

/** The files that tell what is still there: workflows and configurations. Never rejects; what could not be told is undefined, and a doubt. */
export interface Sources {
  /** The names of the workflow files. */
  workflows(): Promise<readonly string[] | undefined>;
  /** A file's text, by its path from the root. */
  text(path: string): Promise<string | undefined>;
  /** What could not be told and why, a sentence each. */
  readonly doubts: readonly string[];
}

export type RecordErrorReason =
  | 'forbidden'
  | 'not-found'
  | 'unauthorized'
  | 'issues-disabled'
  /** Nobody may comment there any more, as on an issue that became a discussion. */
  | 'locked'
  | 'invalid'
  | 'rate-limited'
  | 'server'
  | 'unreachable'
  | 'lost'
  | 'deadline'
  | 'storage';

/** The record's home refused or could not be reached. `message` is one sentence that says what to do. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  readonly reason: RecordErrorReason;
  /** Whether a later run may succeed without anybody changing a setting. */
  readonly retryable: boolean;

  constructor(message: string, options: { reason: RecordErrorReason; retryable: boolean; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.reason = options.reason;
    this.retryable = options.retryable;
  }
}

/** Turns a marker into what people read. Bodies hold the marker; comments hold their key. */
export interface IncidentRenderer {
  title(marker: Marker): string;
  /** The body between our own fences, the marker included, within GitHub's size limit. `page` adds the mentions. */
  body(marker: Marker, service: Service | undefined, page: boolean): string;
  comment(due: DueComment, marker: Marker, service: Service | undefined): string;
}

/** What a run does, as it happens; wording belongs to render. */
export type Progress =
  | { readonly kind: 'probed'; readonly service: string; readonly check: string; readonly verdict: VerdictKind; readonly cause: string | undefined; readonly tookMs: number }
  | { readonly kind: 'examined'; readonly service: string; readonly verdict: VerdictKind; readonly probes: number; readonly tookMs: number }
  | { readonly kind: 'attempting'; readonly service: string; readonly label: string; readonly attempt: number; readonly of: number; readonly delayMs: number }
  | { readonly kind: 'attempted'; readonly service: string; readonly label: string; readonly detail: string; readonly result: AttemptResult }
  | { readonly kind: 'recorded'; readonly service: string; readonly outcome: RecordOutcome }
  | { readonly kind: 'noted'; readonly entry: Entry };

export interface Log {
  tell(progress: Progress): void;
}

/** The first half of the sink for foreign text: removes control characters, redacts secrets, then cuts to `max` characters. */
export type Clean = (text: string, max: number) => string;
