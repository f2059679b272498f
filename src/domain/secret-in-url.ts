import { isLoopback } from './loopback.ts';

/**
 * What the WHATWG URL parser makes of a text that is written into an http URL: as its host, in its path, in its query, or as the whole of it.
 * It lowers the case of a host, escapes each part in its own way, takes `..` and `.` out of a path, and drops what follows a `#`. Of any length, the empty ones included.
 */
export function formsInUrl(text: string): readonly string[] {
  if (/^https?:\/\//i.test(text)) return wholeForms(text);
  return [...hostForms(text), ...pathForms(parsed(`http://h/${text}`), 1), parsed(`http://h/?${text}`)?.search.slice(1) ?? ''];
}

const parsed = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined);

/** Behind a name it may be one label of several, and is no number of an IPv4 address then. */
function hostForms(text: string): readonly string[] {
  const inName = parsed(`http://${text}.x`);
  const alone = parsed(`http://${text}`);
  const isAddress = alone?.pathname === '/' && `${alone.username}${alone.search}` === '' && !isLoopback(alone.hostname);
  return [
    ...(inName?.hostname.endsWith('.x') === true ? [inName.hostname.slice(0, -2)] : []),
    ...(alone === undefined ? [] : [`${alone.host}${alone.pathname}${alone.search}`.replace(/\/$/, '')]),
    // The port may be told apart from its host.
    ...(isAddress ? [alone.hostname] : []),
  ];
}

/** With its query, and without, as a request is named. */
function pathForms(url: URL | undefined, from: number): readonly string[] {
  const path = url?.pathname.slice(from).replace(/\/$/, '') ?? '';
  return [path, path + (url?.search ?? '')];
}

/** The host of a secret URL may be named, its path not. */
function wholeForms(text: string): readonly string[] {
  const url = parsed(text);
  if (url === undefined) return [];
  const [path, rest] = [url.pathname.replace(/\/$/, ''), url.search];
  return [`${url.origin}${path}${rest}`, ...(path === '' ? [] : pathForms(url, 0))].filter((form) => form !== url.origin);
}
