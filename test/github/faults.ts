/** What may go wrong with one request. `request-lost` never reaches GitHub; `response-lost` is done and then not answered. */
export type Trouble =
  | { readonly kind: 'request-lost' }
  | { readonly kind: 'response-lost' }
  /** Never answered, never done. */
  | { readonly kind: 'hang' }
  | { readonly kind: 'delay'; readonly ms: number }
  | { readonly kind: 'answer'; readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown };

/** Which requests a trouble befalls. Every absent member fits all; of those that fit, `skip` pass first and then `times` (1) are hit. */
export interface Fault {
  readonly method?: string;
  /** Tried on the path with its query. */
  readonly path?: RegExp;
  readonly skip?: number;
  readonly times?: number;
  readonly trouble: Trouble;
}

/** The refusals of GitHub in its own words. */
export const refuses = {
  badToken: answer(401, 'Bad credentials'),
  permission: answer(403, 'Resource not accessible by integration', { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' }),
  /** As `permission`, for another one: `actions=read`. */
  lacking: (permission: string): Trouble => answer(403, 'Resource not accessible by integration', { 'x-accepted-github-permissions': permission }),
  notFound: answer(404, 'Not Found'),
  issuesDisabled: answer(410, 'Issues are disabled for this repo'),
  serverError: answer(500, 'Server Error'),
  badGateway: answer(502, 'Bad Gateway'),
  /** The secondary limit; GitHub does not always say when to come back. */
  tooFast: (retryAfterS?: number): Trouble => answer(429, 'You have exceeded a secondary rate limit.', retryAfterS === undefined ? {} : { 'retry-after': String(retryAfterS) }),
  /** The hourly limit; `resetAt` in epoch milliseconds. */
  usedUp: (resetAt: number): Trouble => answer(403, 'API rate limit exceeded for installation.', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.ceil(resetAt / 1_000)) }),
} as const;

function answer(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Trouble {
  return { kind: 'answer', status, headers, body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) } };
}

/** The faults that are still to come, in the order in which they were planned. */
export class FaultPlan {
  private planned: { readonly fault: Fault; skip: number; times: number }[] = [];

  add(fault: Fault): void {
    this.planned.push({ fault, skip: fault.skip ?? 0, times: fault.times ?? 1 });
  }

  clear(): void {
    this.planned = [];
  }

  /** The trouble of this request, if any: the first planned fault that fits and is due. */
  take(method: string, path: string): Trouble | undefined {
    for (const each of this.planned) {
      if (each.times === 0 || (each.fault.method ?? method) !== method || each.fault.path?.test(path) === false) continue;
      if (each.skip > 0) {
        each.skip -= 1;
        continue;
      }
      each.times -= 1;
      return each.fault.trouble;
    }
    return undefined;
  }
}
