import { fault, type Fault } from './fault.ts';

/** One request of a probe, the first or one that a redirect led to. */
export interface Hop {
  readonly kind: 'hop';
  readonly method: string;
  readonly url: URL;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string | undefined;
}

/** What goes along to another origin; everything else may be a credential. */
const harmless: ReadonlySet<string> = new Set(['accept', 'user-agent', 'content-type']);

/** What describes a body, and goes when the body goes. */
const ofBody: ReadonlySet<string> = new Set(['content-type', 'content-encoding', 'content-language', 'content-location']);

/** Whether a status with a `location` asks for another request (RFC 9110, 15.4). */
export function isRedirect(status: number, location: string | undefined): location is string {
  return location !== undefined && [301, 302, 303, 307, 308].includes(status);
}

/** The request that a redirect asks for, without credentials where the origin changes; a fault where it may not be followed. */
export function nextHop(hop: Hop, status: number, location: string): Hop | Fault {
  if (!URL.canParse(location, hop.url.href)) return fault('redirects', `HTTP ${status} redirects to what is no URL`);
  const url = new URL(location, hop.url.href);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return fault('redirects', `HTTP ${status} redirects to ${url.protocol} and only http: and https: are followed`);
  }
  // User-info of a redirect is a stranger's choice of credentials.
  url.username = '';
  url.password = '';
  const becomesGet = status === 303 ? hop.method !== 'HEAD' : status < 303 && hop.method === 'POST';
  const sameOrigin = url.origin === hop.url.origin;
  return {
    kind: 'hop',
    method: becomesGet ? 'GET' : hop.method,
    url,
    headers: hop.headers.filter(([name]) => (sameOrigin || harmless.has(name)) && !(becomesGet && ofBody.has(name))),
    body: becomesGet ? undefined : hop.body,
  };
}

/** A URL for people: without query, where tokens may be. */
export function shortUrl(url: URL): string {
  return `${url.origin}${url.pathname}`;
}
