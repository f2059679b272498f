import type { Marker, NoticeKind } from './incident.ts';

/** What a decision may do to the record. */
export type EffectKind = 'open' | 'reopen' | 'append' | 'lower' | 'raise' | 'note' | 'resolve' | 'settle' | 'fold' | 'retire';

/** A comment that is due: its kind, outage and number are its key, so that it is never said twice. */
export interface DueComment {
  readonly kind: NoticeKind;
  readonly outage: number;
  /** See `Notice`. */
  readonly nth?: number | undefined;
  /** Whether it mentions the people to page. */
  readonly page: boolean;
}

/** A new record; `closed` when the outage had already healed. */
export interface Open {
  readonly kind: 'open';
  readonly marker: Marker;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  /** Whether the body mentions the people to page. */
  readonly page: boolean;
  readonly closed: boolean;
}

/** A change of an existing record: the comment first, then marker, labels and state in one request. */
export interface Change {
  readonly kind: Exclude<EffectKind, 'open'>;
  readonly number: number;
  readonly marker: Marker;
  readonly addLabels: readonly string[];
  readonly removeLabels: readonly string[];
  /** People to assign besides those who are. */
  readonly addAssignees: readonly string[];
  readonly state: 'open' | 'closed' | 'unchanged';
  readonly comment: DueComment | undefined;
}

export type Effect = Open | Change;

/** Why a decision is what it is; its wording is in render. */
export type Reason =
  | 'well'
  | 'well-but-unread'
  | 'unknown'
  | 'degraded-is-not-recorded'
  | 'recovery-first'
  | 'opened'
  | 'opened-pending'
  | 'failing-again'
  | 'healed'
  | 'healed-in-summary'
  | 'healed-again'
  | 'still-failing'
  | 'got-worse'
  | 'got-better'
  | 'unsteady'
  | 'flapping'
  | 'waiting-for-quiet'
  | 'in-maintenance'
  | 'hidden-by-dependency'
  | 'told-in-mass-failure'
  | 'others-failing'
  | 'muted'
  | 'silenced'
  | 'closed-too-early'
  | 'closed-by-robot'
  | 'resolved'
  | 'settled'
  | 'folded'
  | 'retired';

/** What should become of a record, and why. */
export interface Decision {
  readonly reason: Reason;
  readonly effects: readonly Effect[];
}
