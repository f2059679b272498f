import { secretCharsMin } from '../domain/secret.ts';
import { fillPlaceholders, type Building } from './building.ts';
import { withoutSecrets } from './fill.ts';
import { methodFault } from './method.ts';
import type { Path } from './problem.ts';
import type { RawAuth, RawRequest } from './schema.ts';
import { laterPort, readHttpUrl } from './target.ts';

/** An HTTP request as a check and as a recovery step make it. */
export interface Request {
  readonly method: string;
  /** Absolute, without user-info. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string | undefined;
  /** `GET /orders`, secrets masked. */
  readonly shown: string;
  /** The same in the long form of the configuration. */
  readonly written: RawRequest;
}

/** How a request reads what it leaves out, and where it stands. */
export interface RequestPlace {
  readonly path: Path;
  readonly method: 'GET' | 'POST';
}

const ownHeaders = new Set(['connection', 'content-length', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade', 'expect']);
const headerName = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/u;
const headerValue = /^[\t\u0020-\u007e\u0080-\u00ff]*$/u;

/** The long form of `/orders`, `GET /orders`, `https://…` and `POST https://…`. */
export function longRequest(raw: RawRequest | string): RawRequest {
  if (typeof raw !== 'string') return raw;
  const match = /^(?:([A-Za-z][A-Za-z-]*)\s+)?(.*)$/su.exec(raw.trim());
  const target = match?.[2] ?? '';
  return { ...(match?.[1] === undefined ? {} : { method: match[1] }), ...(target.startsWith('/') ? { path: target } : { url: target }) };
}

/** Builds a request, or complains and gives undefined. */
export function readRequest(raw: RawRequest | string, place: RequestPlace, building: Building): Request | undefined {
  const long = longRequest(raw);
  const method = (long.method ?? (long.body === undefined && long.json === undefined ? place.method : 'POST')).toUpperCase();
  const within = (key: string): Path => (typeof raw === 'string' ? place.path : [...place.path, key]);
  const fault = methodFault(method);
  if (fault !== undefined) building.complain({ path: within('method'), message: fault });
  if (long.body !== undefined && long.json !== undefined) building.complain({ path: within('json'), message: 'stands beside body; keep one of them' });
  const target = readTarget(long, within, building);
  const headers = readHeaders(long, target?.userInfo, { within, building });
  if (target === undefined) return undefined;
  const body = long.json === undefined ? long.body : JSON.stringify(long.json);
  const sameOrigin = building.base?.url.origin === target.url.origin;
  const shownPath = long.path ?? `${sameOrigin ? '' : target.url.origin}${target.url.pathname}${target.url.search}`;
  const shown = withoutSecrets(`${method} ${shownPath}`, building.secrets);
  return { method, url: target.url.href, headers, body, shown, written: { ...long, method } };
}

type Within = (key: string) => Path;

function readTarget(long: RawRequest, within: Within, building: Building): { readonly url: URL; readonly userInfo: string | undefined } | undefined {
  const later = building.placeholders.port === laterPort;
  if (long.path !== undefined && long.url !== undefined) building.complain({ path: within('path'), message: 'stands beside url; keep one of them' });
  if (long.url !== undefined) {
    const read = readHttpUrl(fillPlaceholders(long.url, building.placeholders), later);
    if (read.ok) return read;
    const relative = !long.url.includes(':') && building.base !== undefined && !/^[^/]+\.[a-z]/iu.test(long.url);
    building.complain({ path: within('url'), message: read.message, suggestion: relative ? `/${long.url}` : read.suggestion });
    return undefined;
  }
  const { base } = building;
  if (base === undefined) {
    building.complain({ path: within('path'), message: 'is relative, and the service has no url to be relative to; give the service a url, or write the whole URL' });
    return undefined;
  }
  if (long.path === undefined) return base;
  if (!long.path.startsWith('/')) {
    building.complain({ path: within('path'), message: 'wants a path that begins with /', suggestion: `/${long.path}` });
    return undefined;
  }
  if (base.url.search !== '') {
    building.complain({ path: within('path'), message: 'is relative to a url that has a query; write the whole URL here, or take the query from the url of the service' });
    return undefined;
  }
  const read = readHttpUrl(`${base.url.origin}${base.url.pathname.replace(/\/$/u, '')}${fillPlaceholders(long.path, building.placeholders)}`, later);
  if (read.ok) return { url: read.url, userInfo: base.userInfo };
  building.complain({ path: within('path'), message: read.message });
  return undefined;
}

function readHeaders(long: RawRequest, userInfo: string | undefined, { within, building }: { within: Within; building: Building }): readonly (readonly [string, string])[] {
  const headers = new Map<string, string>();
  for (const [written, value] of Object.entries(long.headers ?? {})) {
    const name = written.toLowerCase();
    const path = [...within('headers'), written];
    const complain = (message: string): void => building.complain({ path, at: 'key', message });
    if (!headerName.test(written)) complain('is not a header name; use letters, digits and dashes');
    else if (ownHeaders.has(name)) complain('belongs to the connection and cannot be set; remove it');
    else if (headers.has(name)) complain('stands here twice (names do not differ by case); remove one');
    if (!headerValue.test(value)) building.complain({ path, message: 'holds a line break, a control character or one outside ISO-8859-1, which no header may' });
    headers.set(name, value);
  }
  const credentials = authorization(long.auth, within('auth'), building) ?? (userInfo === undefined ? undefined : basic(userInfo, building));
  if (credentials !== undefined && headers.has('authorization')) {
    building.complain({ path: long.auth === undefined ? within('url') : within('auth'), message: 'gives credentials beside an authorization header; keep one of them' });
  }
  if (credentials !== undefined) headers.set('authorization', credentials);
  if (long.json !== undefined && !headers.has('content-type')) headers.set('content-type', 'application/json');
  return [...headers];
}

function authorization(auth: RawAuth | undefined, path: Path, building: Building): string | undefined {
  if (auth === undefined) return undefined;
  if (typeof auth === 'string') return basic(auth, building);
  if (auth.bearer === undefined) {
    if (auth.user === undefined) building.complain({ path, message: 'wants user and password, or bearer' });
    return basic(`${auth.user ?? ''}:${auth.password ?? ''}`, building);
  }
  if (auth.user !== undefined || auth.password !== undefined) building.complain({ path, message: 'has bearer beside user or password; keep one of them' });
  if (!headerValue.test(auth.bearer)) building.complain({ path, message: 'holds a line break or a control character, which no header may' });
  keep(auth.bearer, building);
  return `Bearer ${auth.bearer}`;
}

function basic(userInfo: string, building: Building): string {
  const encoded = Buffer.from(userInfo).toString('base64');
  keep(userInfo.slice(userInfo.indexOf(':') + 1), building);
  keep(encoded, building);
  return `Basic ${encoded}`;
}

function keep(secret: string, building: Building): void {
  if (secret.length >= secretCharsMin) building.secrets.add(secret);
}
