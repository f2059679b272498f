import { RecordError } from '../../ports.ts';
import type { Clock } from '../../ports.ts';
import { afterExchange } from './retry.ts';
import { createTransport } from './transport.ts';
import type { Exchange, OutgoingRequest } from './transport.ts';
import type { GitHubAnswer } from './refusal.ts';

const redirectsMax = 3;

export interface GitHubApiOptions {
  /** `https://api.github.com`, or what GITHUB_API_URL says. */
  readonly baseUrl: string;
  readonly token: string;
  readonly userAgent: string;
  readonly clock: Clock;
  /** Ends what is in flight: the run's deadline or its cancellation. */
  readonly signal: AbortSignal;
  /** When `signal` will come at the latest, epoch milliseconds: no wait goes past it. */
  readonly deadlineAt: number;
  /** Read for the proxy variables only. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface GitHubApi {
  /** Requests made so far, the repeated ones too. */
  readonly requests: number;
  /** The address that every request goes to. */
  readonly origin: string;
  /**
   * Makes one request (`path` from the root of the API, or a whole URL of the same origin) and gives GitHub's 2xx answer.
   * Rejects with a `RecordError`, whose `cause` is the answer where GitHub gave one. GET, PATCH, PUT and DELETE are repeated
   * while that may help; POST only after what proves that it was not done, else the reason is `lost`.
   */
  request(method: string, path: string, body?: unknown): Promise<GitHubAnswer>;
  close(): Promise<void>;
}

/** Gives the one way in which this program speaks to GitHub's REST API. */
export function createGitHubApi(options: GitHubApiOptions): GitHubApi {
  const base = new URL(options.baseUrl);
  const transport = createTransport({ origin: base.origin, env: options.env });
  const { clock, signal, deadlineAt } = options;
  const token = options.token.trim();
  let requests = 0;

  const ask = async (request: OutgoingRequest): Promise<Exchange> => {
    requests += 1;
    return transport.send(request, signal);
  };

  const persist = async (request: OutgoingRequest, what: string): Promise<GitHubAnswer> => {
    for (let attempt = 1; ; attempt += 1) {
      const exchange = await ask(request);
      const step = afterExchange(exchange, { method: request.method, what, attempt, now: clock.now(), deadlineAt, random: clock.random(), token });
      if (step.kind === 'answer') return step.answer;
      if (step.kind === 'give-up') throw step.error;
      await clock.sleep(step.delayMs, signal);
    }
  };

  return {
    get requests() {
      return requests;
    },
    origin: base.origin,
    async request(method, path, body) {
      if (token === '') {
        throw new RecordError('There is no token to record on GitHub with: set the input github-token, or GITHUB_TOKEN on the command line.', { reason: 'unauthorized', retryable: false });
      }
      let target = locate(base, path);
      const what = `${method} ${target.pathname}`;
      for (let redirects = 0; ; redirects += 1) {
        const answer = await persist({ method, path: target.pathname + target.search, headers: headersOf(options.userAgent, token, body), body: body === undefined ? undefined : JSON.stringify(body) }, what);
        if (answer.status < 300) return answer;
        target = redirected(answer, base, { what, redirects });
      }
    },
    close: () => transport.close(),
  };
}

function headersOf(userAgent: string, token: string, body: unknown): Readonly<Record<string, string>> {
  return {
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
    'user-agent': userAgent,
    authorization: `Bearer ${token}`,
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  };
}

/** A path of the API as a URL; the token never goes to another origin. */
function locate(base: URL, path: string): URL {
  const url = path.startsWith('/') ? new URL(base.pathname.replace(/\/$/, '') + path, base) : new URL(path);
  if (url.origin !== base.origin) throw elsewhere(url.origin);
  return url;
}

/** A renamed repository answers with where it is now: https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects */
function redirected(answer: GitHubAnswer, base: URL, { what, redirects }: { readonly what: string; readonly redirects: number }): URL {
  const location = answer.headers['location'];
  if (typeof location !== 'string' || redirects >= redirectsMax || !URL.canParse(location, base.href)) {
    throw new RecordError(`GitHub redirects ${what} (${answer.status}) without an end: check the input repository (on the command line GITHUB_REPOSITORY).`, { reason: 'not-found', retryable: false, cause: answer });
  }
  const url = new URL(location, base);
  if (url.origin !== base.origin) throw elsewhere(url.origin);
  return url;
}

function elsewhere(origin: string): RecordError {
  return new RecordError(`GitHub points to ${origin}, where the token must not go: check the API's address (GITHUB_API_URL).`, { reason: 'server', retryable: false });
}
