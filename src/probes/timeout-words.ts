import type { Phase, Trace } from './trace.ts';

/** Says that a limit was reached, and in which phase: `no answer within 2 s (connected, waiting for the first byte)`. */
export function timeoutWords(limitMs: number, trace: Trace): string {
  const limit = limitMs < 1000 ? `${limitMs} ms` : `${Math.round(limitMs / 100) / 10} s`;
  const what = trace.phase === 'transfer' ? 'no whole answer' : 'no answer';
  return `${what} within ${limit} (${trace.phase === undefined ? 'not begun' : during[trace.phase](trace)})`;
}

const during: Readonly<Record<Phase, (trace: Trace) => string>> = {
  lookup: (trace) => `looking up ${trace.name}`,
  connect: (trace) => `connecting to ${trace.address ?? 'no address'}`,
  tls: () => 'connected, in the TLS handshake',
  wait: () => 'connected, waiting for the first byte',
  transfer: (trace) => (trace.bodyBytes === 0 ? 'connected, the answer had begun' : `connected, ${trace.bodyBytes} bytes of the body read`),
};
