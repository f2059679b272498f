import type { IncomingMessage } from 'node:http';
import { shortLines } from './short-lines.ts';

/** How a stream ended: nobody was there, the other side does not tell, or it was open and is no more. */
export type StreamEnd = 'unreachable' | 'refused' | 'closed';

export interface StreamRequest {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
}

export interface StreamListener {
  readonly onOpen: () => void;
  /** One line with long texts in it cut; undefined for one that was too long to be kept. */
  readonly onLine: (line: string | undefined) => void;
}

const textCharsMax = 2_000;

/** Reads a stream of events until it ends or the signal is aborted; tells how it ended and never rejects. */
export async function openStream(request: StreamRequest, listener: StreamListener, signal: AbortSignal): Promise<StreamEnd> {
  const { get } = request.url.protocol === 'https:' ? await import('node:https') : await import('node:http');
  return new Promise((resolve) => {
    let end: StreamEnd = 'unreachable';
    // The certificate of a mock on this machine is its own.
    const asked = get(request.url, { headers: request.headers, agent: false, rejectUnauthorized: false, signal }, (answer) => {
      end = isStream(answer) ? 'closed' : 'refused';
      if (end === 'refused') {
        answer.destroy();
        return;
      }
      listener.onOpen();
      answer.setEncoding('utf8');
      answer.on('data', shortLines(textCharsMax, (line) => listener.onLine(line.kind === 'line' ? line.text : undefined)));
      answer.on('error', () => undefined);
    });
    asked.on('error', () => undefined);
    asked.on('close', () => resolve(end));
  });
}

const isStream = ({ statusCode, headers }: IncomingMessage): boolean => statusCode === 200 && (headers['content-type'] ?? '').startsWith('text/event-stream');
