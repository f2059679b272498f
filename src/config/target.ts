/** Why a target cannot be used, and what was probably meant. */
export interface TargetFault {
  readonly ok: false;
  readonly message: string;
  readonly suggestion?: string;
}

/** An HTTP address with its user-info taken out. */
export interface HttpTarget {
  readonly ok: true;
  readonly url: URL;
  /** `user:password` as it was in the URL, decoded; undefined when there was none. */
  readonly userInfo: string | undefined;
}

/** A TCP address; the host without brackets. */
export interface TcpTarget {
  readonly ok: true;
  readonly host: string;
  readonly port: number;
}

/** Stands for a port that is chosen only when the service starts (`port: auto`). */
export const laterPort = 0;

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

function schemeFault(text: string): TargetFault {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//iu.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined) {
    const suggestion = URL.canParse(`http://${text}`) ? `http://${text.replace(/^https?:\/*/iu, '')}` : undefined;
    return { ok: false, message: 'wants a URL that begins with http:// or https://', ...(suggestion === undefined ? {} : { suggestion }) };
  }
  if (scheme === 'tcp') return { ok: false, message: 'is not for http; write a TCP check as { tcp: host:port }', suggestion: `{ tcp: ${text.slice(6)} }` };
  return { ok: false, message: `has the scheme "${scheme}", which is not known; use http:// or https:// (or { tcp: host:port })` };
}

/** Reads an absolute http or https URL; a fragment is dropped. */
export function readHttpUrl(text: string, later = false): HttpTarget | TargetFault {
  if (!/^https?:\/\//iu.test(text)) return schemeFault(text);
  if (/[\s\u0000-\u001f\\]/u.test(text)) return { ok: false, message: 'holds a space, a line break or a backslash; a URL has none (write %20 for a space)' };
  if (/^https?:\/\/(?:\/|$)/iu.test(text) || !URL.canParse(text)) return { ok: false, message: 'is not a well-formed URL; write one such as http://127.0.0.1:3001' };
  const url = new URL(text);
  if (url.port === '0' && !later) return { ok: false, message: 'has port 0; a port is 1 to 65535' };
  const userInfo = url.username === '' && url.password === '' ? undefined : `${decode(url.username)}:${decode(url.password)}`;
  url.username = '';
  url.password = '';
  url.hash = '';
  return { ok: true, url, userInfo };
}

/** Reads `host:port` or `[::1]:port`. */
export function readTcpTarget(text: string, later = false): TcpTarget | TargetFault {
  const match = /^(?:tcp:\/\/)?(\[[0-9a-f:.]+\]|[^\s:/@?#[\]]+):(\d{1,5})$/iu.exec(text);
  const port = Number(match?.[2]);
  const host = match?.[1] ?? '';
  if (match === null || !URL.canParse(`http://${host}`)) return { ok: false, message: 'wants host:port, such as 127.0.0.1:3001 or [::1]:3001' };
  if (port > 65_535 || (port === 0 && !later)) return { ok: false, message: `has port ${port}; a port is 1 to 65535` };
  return { ok: true, host: host.replace(/^\[|\]$/gu, ''), port };
}

/** A URL for people and for relative paths: without a lone trailing slash. */
export function shownUrl(url: URL): string {
  return url.pathname === '/' && url.search === '' ? url.origin : url.href;
}
