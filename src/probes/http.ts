import type { HttpResponse } from '../domain/observation.ts';
import type { Family, HttpCheck } from '../domain/service.ts';
import { decodeText } from './body.ts';
import { dial, type Connected } from './dial.ts';
import { exchange, type Answer } from './exchange.ts';
import { fault, type Fault, type Stopped } from './fault.ts';
import { glance } from './glance.ts';
import type { Journey } from './journey.ts';
import { isRedirect, nextHop, shortUrl, type Hop } from './redirect.ts';
import { secure } from './secure.ts';

/** The answer that was come to in the end. */
export interface Fetched {
  readonly kind: 'fetched';
  readonly response: HttpResponse;
}

const redirectsMax = 5;

/**
 * Sends a check's request over a connection of its own and follows redirects where wanted.
 * It has no cookies, and takes no proxy from the environment: a mock is reached as its clients reach it.
 */
export async function probeHttp(check: HttpCheck, userAgent: string, journey: Journey): Promise<Fetched | Fault | Stopped> {
  if (!URL.canParse(check.url) || !/^https?:/i.test(check.url)) return fault('protocol', 'the URL of the check is not one of http: or https:');
  const url = new URL(check.url);
  let hop: Hop = { kind: 'hop', method: check.method, url, headers: complete(check.headers, userAgent), body: check.body };
  const seen = new Set<string>();
  for (let redirects = 0; ; redirects += 1) {
    const answer = await ask(hop, check, journey);
    if (answer.kind !== 'answer') return answer;
    const location = answer.headers['location'];
    if (!check.followRedirects || !isRedirect(answer.status, location)) return { kind: 'fetched', response: responseOf(answer, hop, redirects) };
    const next = nextHop(hop, answer.status, location);
    if (next.kind === 'fault') return next;
    seen.add(`${hop.method} ${hop.url.href}`);
    if (seen.has(`${next.method} ${next.url.href}`)) return fault('redirects', `redirected in a circle, back to ${shortUrl(next.url)}`);
    if (redirects === redirectsMax) return fault('redirects', `more than ${redirectsMax} redirects, the last to ${shortUrl(next.url)}`);
    hop = next;
  }
}

async function ask(hop: Hop, check: HttpCheck, journey: Journey): Promise<Answer | Fault | Stopped> {
  const connected = await connectTo(hop.url, check.family, journey);
  if (connected.kind !== 'connected') return connected;
  if (check.answerOnly === true) return glance({ hop, socket: connected.socket }, journey);
  return exchange({ hop, socket: connected.socket, bodyBytesMax: check.bodyMaxBytes, redirects: check.followRedirects }, journey);
}

async function connectTo(url: URL, family: Family, journey: Journey): Promise<Connected | Fault | Stopped> {
  const host = url.hostname.startsWith('[') ? url.hostname.slice(1, -1) : url.hostname;
  const encrypted = url.protocol === 'https:';
  const port = url.port === '' ? (encrypted ? 443 : 80) : Number(url.port);
  const dialled = await dial({ host, port, family }, journey);
  return encrypted && dialled.kind === 'connected' ? secure(dialled.socket, host, journey) : dialled;
}

/**
 * The configured headers and what every request has.
 * No `accept-encoding`: asked for nothing, servers send bodies plain, which spares both sides the work and us zlib;
 * what is compressed all the same, or because a check asks for it, is decoded.
 */
function complete(headers: HttpCheck['headers'], userAgent: string): HttpCheck['headers'] {
  const standard = [['accept', '*/*'] as const, ['user-agent', userAgent] as const];
  return [...standard.filter(([name]) => !headers.some(([given]) => given === name)), ...headers];
}

function responseOf({ status, headers, body }: Answer, hop: Hop, redirects: number): HttpResponse {
  const { text, isUtf8 } = decodeText(body);
  return { status, headers, body: text, bodyBytes: body.bytes.length, bodyCut: body.cut, bodyIsUtf8: isUtf8, redirects, url: hop.url.href };
}
