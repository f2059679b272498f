import { codeOf, fault, reasonOf, type Fault } from './fault.ts';

/** How far an exchange had come when it broke. */
export interface Progress {
  readonly address: string;
  /** The final status; 0 before the headers were complete. */
  readonly status: number;
  /** Whether anything had come at all. */
  readonly started: boolean;
  /** Decoded bytes of the body. */
  readonly bodyBytes: number;
  /** The `content-length` header. */
  readonly length: string | undefined;
}

/** Says what an error of undici or of the socket means, by how far the exchange had come. */
export function describeBroken(error: Error, progress: Progress): Fault {
  const { address, status, started } = progress;
  const code = codeOf(error);
  if (code === 'UND_ERR_INVALID_ARG' || code === 'UND_ERR_NOT_SUPPORTED') return fault('protocol', `the request cannot be sent: ${error.message}`);
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return fault('protocol', 'the headers of the answer are larger than 16 KiB');
  const misread = error.name === 'HTTPParserError';
  if (status !== 0) {
    if (misread || code === 'UND_ERR_SOCKET' || code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH') return fault('invalid-body', describeBody(progress, misread && !error.message.includes('EOF')));
    if (reasonOf(code) === 'reset') return fault('reset', `connection reset by ${address} while the body was read`);
    return fault(reasonOf(code), `the connection to ${address} failed while the body was read (${code})`);
  }
  if (misread) return fault('protocol', `the answer is not HTTP/1.1${reasonIn(error.message)}`);
  if (code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH') return fault('protocol', 'the headers of the answer are not HTTP/1.1');
  if (code === 'UND_ERR_SOCKET' && error.message.startsWith('bad ')) return fault('protocol', `an interim answer that was not asked for (${error.message})`);
  if (code === 'UND_ERR_SOCKET') return fault('reset', `connection closed by ${address} ${started ? 'within the headers of its answer' : 'without an answer'}`);
  if (reasonOf(code) === 'reset') return fault('reset', `connection reset by ${address}`);
  return fault(reasonOf(code), `the connection to ${address} failed (${code})`);
}

function describeBody({ bodyBytes, length }: Progress, malformed: boolean): string {
  if (malformed) return `the body is not chunked as it claims to be, after ${bodyBytes} bytes`;
  return length === undefined ? `the body breaks off after ${bodyBytes} bytes` : `the body has ${bodyBytes} bytes and content-length says ${length}`;
}

/** llhttp's own words in an error of undici. */
function reasonIn(message: string): string {
  const words = /\(([^)]*)\)$/.exec(message)?.[1];
  return words === undefined ? '' : ` (${words})`;
}
