import { cut } from './describe.ts';

/** The variable from which Mockoon takes the token of its admin API, which a command line would show to everybody. */
export const adminTokenVariable = 'MOCKOON_ADMIN_API_TOKEN';

/** Where Mockoon's admin API begins; what is asked there is no call of a test. */
export const adminPath = '/mockoon-admin';

/** One request that a mock has answered. */
export interface Call {
  /** In capitals. */
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly status: number;
  /** Whether a route of the mock answered it, be it with 404. */
  readonly routed: boolean;
  /** Whether the mock handed it on to another server. */
  readonly proxied: boolean;
  /** Whether we made it ourselves. */
  readonly own: boolean;
}

/** A request that no route matched, and how often it came. */
export interface UnmatchedRequest {
  /** `GET /x`, without the query, at most 200 characters. */
  readonly request: string;
  readonly count: number;
}

/** How many calls a mock has answered, ours left out, and which of them matched no route. */
export interface CallCounts {
  /** All calls, the unmatched ones among them. */
  readonly served: number;
  /** At most 20, in the order in which they first came. */
  readonly unmatched: readonly UnmatchedRequest[];
  /** Calls that matched no route and are none of those listed. */
  readonly unlisted: number;
  /** False where calls may be missing. */
  readonly complete: boolean;
}

/** Before the first call. */
export const noCalls: CallCounts = { served: 0, unmatched: [], unlisted: 0, complete: true };

const unmatchedMax = 20;
const requestCharsMax = 200;

/** The counts with one more call in them. */
export function withCall(counts: CallCounts, call: Call): CallCounts {
  if (call.own || call.path.startsWith(adminPath)) return counts;
  const served = counts.served + 1;
  if (call.routed || call.proxied || call.status !== 404) return { ...counts, served };
  const request = cut(`${call.method} ${call.path}`, requestCharsMax);
  const known = counts.unmatched.some((one) => one.request === request);
  if (known) return { ...counts, served, unmatched: counts.unmatched.map((one) => (one.request === request ? { request, count: one.count + 1 } : one)) };
  if (counts.unmatched.length >= unmatchedMax) return { ...counts, served, unlisted: counts.unlisted + 1 };
  return { ...counts, served, unmatched: [...counts.unmatched, { request, count: 1 }] };
}
