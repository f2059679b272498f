import { describeBroken } from './broken.ts';
import type { Answer, ExchangeOptions } from './exchange.ts';
import { fault, stopped, type Fault, type Stopped } from './fault.ts';
import type { Journey } from './journey.ts';

/** The longest beginning of an answer in which its status must stand. */
const headMax = 4_096;
/** How long the rest of an answer may take to come, which nobody reads. */
const restMs = 1_000;

/**
 * Sends one request over an open connection and takes the status of the answer, without waiting for what follows it:
 * for a heartbeat, which any answer satisfies, and which is made so often that a whole exchange would cost more than the watch is worth.
 */
export function glance({ hop, socket }: Pick<ExchangeOptions, 'hop' | 'socket'>, { limit, trace }: Journey): Promise<Answer | Fault | Stopped> {
  return new Promise((resolve) => {
    let head = '';
    const settle = (outcome: Answer | Fault | Stopped): void => {
      socket.removeListener('data', onData);
      socket.resume();
      if (outcome.kind === 'answer') socket.setTimeout(restMs, () => socket.destroy()).end();
      else socket.destroy();
      resolve(outcome);
    };
    const onData = (chunk: Buffer): void => {
      trace.enter('transfer');
      head += chunk.toString('latin1');
      const status = /^HTTP\/\d\.\d (\d{3})/u.exec(head)?.[1];
      if (status !== undefined) settle({ kind: 'answer', status: Number(status), headers: {}, body: { kind: 'body', bytes: Buffer.alloc(0), cut: true } });
      else if (head.length > headMax || !'HTTP/'.startsWith(head.slice(0, 5))) settle(fault('protocol', 'the answer is not HTTP'));
    };
    const onBroken = (error: Error): void => settle(describeBroken(error, { address: trace.address ?? '', status: 0, started: head !== '', bodyBytes: 0, length: undefined }));
    limit.onReached(() => settle(stopped));
    if (limit.cause !== undefined) return;
    socket.on('data', onData);
    socket.once('error', onBroken);
    socket.once('close', () => onBroken(Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })));
    socket.write(requestText(hop));
    trace.enter('wait');
  });
}

function requestText({ method, url, headers }: ExchangeOptions['hop']): string {
  const lines = headers.filter(([name]) => name !== 'connection' && name !== 'host').map(([name, value]) => `${name}: ${value.replaceAll(/[\r\n]/gu, ' ')}`);
  return [`${method} ${url.pathname}${url.search} HTTP/1.1`, `host: ${url.host}`, ...lines, 'connection: close', '', ''].join('\r\n');
}
