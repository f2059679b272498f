/** A JSON value as `JSON.parse` gives it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type JsonType = 'null' | 'boolean' | 'number' | 'string' | 'array' | 'object';

/**
 * One condition of a matcher. All conditions of a matcher must hold.
 * `matches` carries its regular expression already compiled and bounded in time, so that judging stays pure.
 */
export type Condition =
  | { readonly kind: 'equals'; readonly value: Json }
  | { readonly kind: 'not'; readonly matcher: Matcher }
  | { readonly kind: 'contains'; readonly value: Json }
  | { readonly kind: 'matches'; readonly pattern: string; readonly test: (text: string) => 'yes' | 'no' | 'too-slow' }
  | { readonly kind: 'gt' | 'gte' | 'lt' | 'lte'; readonly value: number }
  | { readonly kind: 'exists'; readonly value: boolean }
  | { readonly kind: 'type'; readonly value: JsonType }
  | { readonly kind: 'length'; readonly matcher: Matcher }
  | { readonly kind: 'every'; readonly matcher: Matcher }
  | { readonly kind: 'some'; readonly matcher: Matcher }
  | { readonly kind: 'count'; readonly matcher: Matcher };

/** Conditions on one value, or with `every`, `some` and `count` on a list of nodes. */
export type Matcher = readonly [Condition, ...Condition[]];

/** An inclusive range of HTTP status codes: `2xx` is 200 to 299, `204` is 204 to 204. */
export interface StatusRange {
  readonly from: number;
  readonly to: number;
}

export interface HeaderExpectation {
  /** Lower case. */
  readonly name: string;
  readonly matcher: Matcher;
}

export interface JsonExpectation {
  /** The RFC 9535 path as written. */
  readonly path: string;
  /** The path compiled: every node that it selects, in order; or why that could not be told within bounds. */
  readonly select: (document: Json) => readonly Json[] | 'too-slow' | 'too-deep';
  /** Whether RFC 9535 calls the path a singular query, which selects at most one node. */
  readonly singular: boolean;
  readonly matcher: Matcher;
}

/** What one response must be (`expect`) or should be (`warn`). An absent member expects nothing. */
export interface Expectations {
  readonly status: readonly StatusRange[] | undefined;
  /** Limit for the whole request, body included. */
  readonly withinMs: number | undefined;
  readonly headers: readonly HeaderExpectation[];
  readonly body: Matcher | undefined;
  readonly json: readonly JsonExpectation[];
}
