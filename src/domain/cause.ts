import { cut } from './describe.ts';
import { isLoopback } from './loopback.ts';
import type { NotProbed, UnreachableReason } from './observation.ts';
import type { Check } from './service.ts';

const pathMax = 80;
const urlForm = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#]*@)?([^/?#]*)([^?#]*)/iu;

/** `GET /orders` or `tcp :3001`: the configuration's own words, without the query, which may hold what is secret. */
export function labelOf(check: Check): string {
  if (check.kind === 'tcp') return `tcp ${placeOf(check)}`;
  const path = urlForm.exec(check.url)?.[2] ?? '';
  return `${check.method} ${cut(path === '' ? '/' : path, pathMax)}`;
}

/** `:3001` on this machine, `example.org` or `example.org:8443` elsewhere. */
export function placeOf(check: Check): string {
  if (check.kind === 'tcp') {
    if (isLoopback(check.host)) return `:${check.port}`;
    return `${check.host.includes(':') ? `[${check.host}]` : check.host}:${check.port}`;
  }
  const authority = urlForm.exec(check.url)?.[1] ?? '';
  const port = /:(\d+)$/u.exec(authority)?.[1];
  const host = port === undefined ? authority : authority.slice(0, -port.length - 1);
  if (isLoopback(host)) return `:${port ?? (check.url.startsWith('https:') ? '443' : '80')}`;
  return authority;
}

/** Why nothing usable came, in our own words. */
export function unreachableCause(check: Check, reason: UnreachableReason): string {
  const words: Readonly<Record<UnreachableReason, string>> = {
    'name-not-found': `name not found: ${placeOf(check)}`,
    refused: `connection refused on ${placeOf(check)}`,
    reset: `connection reset on ${labelOf(check)}`,
    timeout: `timeout on ${labelOf(check)}`,
    certificate: `certificate not accepted on ${placeOf(check)}`,
    protocol: `not an HTTP answer on ${labelOf(check)}`,
    redirects: `redirects that lead nowhere on ${labelOf(check)}`,
    'invalid-body': `broken body on ${labelOf(check)}`,
    network: `network fault on ${placeOf(check)}`,
  };
  return words[reason];
}

/** Why nothing was probed, in our own words. */
export function notProbedCause(check: Check, reason: NotProbed['reason']): string {
  const words: Readonly<Record<NotProbed['reason'], string>> = {
    deadline: 'the run was out of time',
    cancelled: 'the run was cancelled',
    'runner-network': 'the runner has no network',
  };
  return `could not probe ${labelOf(check)}: ${words[reason]}`;
}
