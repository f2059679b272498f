import { nearest } from './nearest.ts';
import { describe } from './problem.ts';

/** The methods that the HTTP parser of Node.js knows, and with it Mockoon and most mocks, but for CONNECT; written out, because `node:http` is slow to load. */
export const methods: readonly string[] =
  'GET HEAD POST PUT PATCH DELETE OPTIONS TRACE ACL BIND CHECKOUT COPY LINK LOCK M-SEARCH MERGE MKACTIVITY MKCALENDAR MKCOL MOVE NOTIFY PROPFIND PROPPATCH PURGE QUERY REBIND REPORT SEARCH SOURCE SUBSCRIBE UNBIND UNLINK UNLOCK UNSUBSCRIBE'.split(' ');

/** A method in capitals, in small letters or in both; one source for the loader and for editors, whose patterns know no flag for this. */
export const methodPattern = new RegExp(`^(?:${methods.map((method) => method.replaceAll(/[A-Z]/gu, (letter) => `[${letter}${letter.toLowerCase()}]`)).join('|')})$`, 'u');

/** What keeps a value from being a method that can be asked for, as one sentence; undefined when nothing does. */
export function methodFault(value: unknown): string | undefined {
  if (typeof value !== 'string') return 'wants a method such as GET';
  if (methodPattern.test(value)) return undefined;
  if (value.toUpperCase() === 'CONNECT') return 'cannot be CONNECT; use GET or another method';
  const meant = nearest(value, methods.map((method) => method.toLowerCase()));
  return `${describe(value)} is not a method of HTTP; use GET or another method${meant === undefined ? '' : ` (did you mean ${meant.toUpperCase()}?)`}`;
}
