import type { Expectations } from './expectation.ts';
import type { Maintenance } from './policy.ts';

export type Severity = 'critical' | 'warning';

/** Which address family a check may use; `any` tries what the name gives, for `localhost` both. */
export type Family = 'any' | 'ipv4' | 'ipv6';

interface CheckBase {
  /** Unique within its service; by default `GET /orders` or `tcp 127.0.0.1:3001`. */
  readonly name: string;
  /** Limit of one probe, the whole body included. */
  readonly timeoutMs: number;
  readonly family: Family;
  /** Breaking these makes the service failing. */
  readonly expect: Expectations;
  /** Breaking these makes it degraded. */
  readonly warn: Expectations | undefined;
}

export interface HttpCheck extends CheckBase {
  readonly kind: 'http';
  readonly method: string;
  /** Absolute, without user-info (that has become an `authorization` header). */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string | undefined;
  readonly followRedirects: boolean;
  /** Only whether an answer comes matters: nothing but its status is read. */
  readonly answerOnly?: true;
  /** At most this many bytes of the decoded body are read. */
  readonly bodyMaxBytes: number;
}

export interface TcpCheck extends CheckBase {
  readonly kind: 'tcp';
  /** Without brackets, also for IPv6. */
  readonly host: string;
  readonly port: number;
}

export type Check = HttpCheck | TcpCheck;

/** A command: one shell line, or a list that is executed without a shell. */
export type Command = string | readonly [string, ...string[]];

export interface Backoff {
  readonly initialMs: number;
  readonly factor: number;
  readonly maxMs: number;
}

interface StepBase {
  /** Short words for people: the command, `POST https://host/path`, `dispatch restart.yml`. */
  readonly label: string;
  readonly attempts: number;
  readonly backoff: Backoff;
  readonly timeoutMs: number;
  /** Pause between the end of the step and the first verifying probe. */
  readonly settleMs: number;
}

export interface RunStep extends StepBase {
  readonly kind: 'run';
  readonly command: Command;
}

export interface HttpStep extends StepBase {
  readonly kind: 'http';
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string | undefined;
}

export interface DispatchStep extends StepBase {
  readonly kind: 'dispatch';
  readonly workflow: string;
  readonly ref: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** How long the dispatched run is waited for and its cure verified; after that the step is pending. */
  readonly verifyForMs: number;
}

export type RecoveryStep = RunStep | HttpStep | DispatchStep;

/** When an incident is opened, whom it calls, and what is done with an outage that healed within its run. */
export interface IncidentPolicy {
  readonly open: 'if-recovery-fails' | 'at-once';
  readonly healed: 'record' | 'summary';
  readonly openOn: 'failing' | 'degraded';
  /** Logins or teams with their `@`. */
  readonly page: readonly string[];
  readonly pageFor: readonly Severity[];
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly reopenWindowMs: number;
  /** So many outages within so long are flapping; undefined never flaps. */
  readonly flapping: { readonly outages: number; readonly withinMs: number } | undefined;
  /** After how long people are reminded of what still needs them, each pause twice the one before; undefined reminds nobody. */
  readonly remindMs: number | undefined;
  /** At most so many comments on one incident in 24 hours. */
  readonly commentsPerDay: number;
}

/** How often recovery may be attempted in one incident, and how long it rests once these attempts are spent or the ladder has failed. */
export interface RecoveryBudget {
  readonly attempts: number;
  readonly coolDownMs: number;
}

/** How many probes in a row, how far apart, make a verdict. */
export interface Confirmation {
  readonly failureThreshold: number;
  readonly successThreshold: number;
  readonly retryIntervalMs: number;
}

/** How guard starts and ends the service's own process. */
export interface Launch {
  readonly command: Command;
  readonly port: number | 'auto' | undefined;
  readonly cwd: string | undefined;
  readonly env: Readonly<Record<string, string>>;
  readonly readyTimeoutMs: number;
  readonly intervalMs: number;
  /** How many restarts guard may try; 0 is `restart: no`. */
  readonly restarts: number;
  readonly stop: Command | undefined;
  readonly background: boolean;
  /** What is probed, each `intervalMs`, to tell that the service still answers; with `watch: checks` its checks. */
  readonly heartbeat: readonly [Check, ...Check[]];
  /** Whether it is a Mockoon with its admin API, which tells the calls that it answered. */
  readonly mockoon: boolean;
}

/** One mock service with every default filled in. */
export interface Service {
  readonly id: string;
  readonly severity: Severity;
  readonly tags: readonly string[];
  readonly runbook: string | undefined;
  /** The base of its relative paths, and what people are shown. */
  readonly url: string | undefined;
  readonly checks: readonly [Check, ...Check[]];
  readonly confirmation: Confirmation;
  readonly recovery: readonly RecoveryStep[];
  readonly recoveryBudget: RecoveryBudget;
  readonly incident: IncidentPolicy;
  /** Its own; what holds for all services is kept apart. */
  readonly maintenance: readonly Maintenance[];
  readonly dependsOn: readonly string[];
  readonly launch: Launch | undefined;
}
