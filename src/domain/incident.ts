import type { Attempt } from './attempt.ts';
import type { Severity } from './service.ts';
import type { Finding } from './verdict.ts';

/** How bad an outage is: only `degraded` where the configuration asked for incidents on degraded. */
export type Level = 'degraded' | 'failing';

/** Where recovery stands in an outage. */
export type RecoveryState = 'none' | 'running' | 'pending' | 'interrupted' | 'exhausted' | 'recovered';

/** One stretch of time in which the service was not well. Instants are epoch milliseconds. */
export interface Outage {
  /** From 1, counted through the incident's whole life. */
  readonly id: number;
  readonly level: Level;
  /** The start of the first failing probe. */
  readonly startedAt: number;
  readonly confirmedAt: number;
  /** The last time that it was seen not well; with `endedAt` the range in which it really ended. */
  readonly lastSeenAt: number;
  /** The start of the first passing probe, never before `startedAt`; undefined while it lasts. */
  readonly endedAt: number | undefined;
  /** The label of the recovery step that cured it, if one did. */
  readonly curedBy: string | undefined;
  readonly recovery: RecoveryState;
  /** When every step of the ladder had been tried in vain, the last time. */
  readonly exhaustedAt: number | undefined;
  /** Why, the worst first; at most three, and for older outages the first alone. */
  readonly findings: readonly [Finding, ...Finding[]];
  /** At most the last twelve; for older outages none. */
  readonly attempts: readonly Attempt[];
  /** The workflow run that saw it begin. */
  readonly runUrl: string | undefined;
  /** When the run before had looked, where that was longer ago than is expected: it may have begun at any time since. */
  readonly blindSinceAt: number | undefined;
  /** Who is down in it, of a mass failure; undefined in every other outage. */
  readonly mass: Mass | undefined;
}

/** The services of a mass failure that are not known to be well again, by what is wrong with them. */
export interface Mass {
  readonly causes: readonly { readonly cause: string; readonly services: readonly string[] }[];
  /** How many more there are for whose names there is no room. */
  readonly unlisted: number;
  /** Those that were in it and are well again, as far as there is room for their names. */
  readonly back: readonly string[];
}

/**
 * Something that was said. `lasting` is a flapping service that stays down, `circuit` the end of the recovery budget,
 * `replied` an answer to a person's command.
 */
export type NoticeKind = 'paged' | 'reopened' | 'resolved' | 'flapping' | 'lasting' | 'reminded' | 'circuit' | 'replied';

export interface Notice {
  readonly kind: NoticeKind;
  readonly outage: number;
  readonly at: number;
  /** Tells apart what may be said more than once of one outage: the number of a reminder, the comment that is answered. */
  readonly nth?: number | undefined;
}

/** Who has taken an incident, and when that was seen (epoch milliseconds). */
export interface Acknowledgement {
  readonly at: number;
  /** Undefined where only a label says it. */
  readonly by: string | undefined;
}

/** A person wants to hear nothing of an incident for a while. */
export interface Silence {
  /** Epoch milliseconds. */
  readonly untilAt: number;
  readonly by: string;
  readonly reason: string;
}

/** A commit that may have brought an outage about. */
export interface Suspect {
  readonly sha: string;
  /** The first line of its message, bounded and redacted. */
  readonly title: string;
  readonly author: string;
}

/** The commits on the default branch between two instants (epoch milliseconds); `isSure` where the first is that of the last good run, and not a guess. */
export interface Suspicion {
  readonly outage: number;
  readonly sinceAt: number;
  readonly untilAt: number;
  readonly isSure: boolean;
  readonly commits: readonly Suspect[];
}

/** Why nobody is called for an outage that lasts: its service is in maintenance (until then, epoch milliseconds), or depends on one whose outage is told already. */
export type Uncalled = { readonly kind: 'maintenance'; readonly untilAt: number } | { readonly kind: 'hidden'; readonly by: string };

/** What an incident record remembers, and all that a later run believes of it. Bounded. */
export interface Marker {
  readonly version: 1;
  readonly scope: string;
  readonly service: string;
  /** Where the configuration stands that the service is in; only the same one may retire it. */
  readonly configuration: string;
  readonly severity: Severity;
  /** The start of the first outage. */
  readonly openedAt: number;
  /** When it was last resolved by us; undefined while open. */
  readonly resolvedAt: number | undefined;
  /** At least one, the last 30, oldest first. */
  readonly outages: readonly [Outage, ...Outage[]];
  /** Totals of what no longer fits in `outages`. */
  readonly older: { readonly count: number; readonly downMs: number };
  /** The last 40. */
  readonly notices: readonly Notice[];
  /** How many comments the incident had when we last looked: more than that are unseen. */
  readonly commentsSeen: number;
  /** The number of the outage that was the latest when flapping was last over; 0 when it never was. What flaps since then is counted anew. */
  readonly calmUpTo: number;
  /** Undefined while nobody has taken it. */
  readonly acknowledged: Acknowledgement | undefined;
  /** Who was assigned already when the latest outage began, and has not taken that one by it; at most 10. */
  readonly bystanders: readonly string[];
  readonly silence: Silence | undefined;
  /** Recovery attempts through the incident's whole life, and when the last one began. */
  readonly spent: { readonly attempts: number; readonly lastAt: number | undefined };
  /** Services that fail because this one does, and have no incident of their own; at most 50. */
  readonly dependents: readonly string[];
  /** The last time that nobody looked for longer than was expected while the incident was open. */
  readonly gap: { readonly fromAt: number; readonly toAt: number } | undefined;
  readonly suspicion: Suspicion | undefined;
  /** Why nobody was called when its latest outage was last seen, whoever is needed for it; undefined where people are called, and in records of old. */
  readonly uncalled?: Uncalled | undefined;
  /** How it ended when not by recovery of the service. */
  readonly ending: { readonly kind: 'folded'; readonly into: number } | { readonly kind: 'retired' } | { readonly kind: 'settled' } | undefined;
}

/** Who closed an issue that we had not closed ourselves, and how. */
export interface Closure {
  readonly by: 'person' | 'robot';
  readonly login: string;
  readonly reason: 'completed' | 'not-planned';
}

/**
 * The state of a record.
 * `resolved` was closed by our own request; `closed` was closed by somebody else and still bears `unsettled`.
 */
export type IncidentState =
  | { readonly state: 'open' }
  | { readonly state: 'resolved' }
  | { readonly state: 'closed'; readonly closure: Closure | undefined };

/** One believed incident, as read from its home. */
export interface Incident {
  readonly number: number;
  readonly url: string;
  readonly state: IncidentState;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly marker: Marker;
  /** How many comments it has now. */
  readonly comments: number;
}
