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

/** Says what an error of Node's HTTP client or of the socket means, by how far the exchange had come. */
export function describeBroken(error: Error, progress: Progress): Fault {
  const { address, status, started } = progress;
  const code = codeOf(error);
  if (code === 'HPE_HEADER_OVERFLOW') return fault('protocol', 'the headers of the answer are larger than 16 KiB');
  const misread = code.startsWith('HPE_');
  // Node words a connection that ended politely, but too early, as a reset that no system call has met.
  const endedEarly = code === 'HPE_INVALID_EOF_STATE' || (code === 'ECONNRESET' && !('syscall' in error));
  if (status !== 0) {
    if (misread || endedEarly) return fault('invalid-body', describeBody(progress, code));
    if (reasonOf(code) === 'reset') return fault('reset', `connection reset by ${address} while the body was read`);
    return fault(reasonOf(code), `the connection to ${address} failed while the body was read (${code})`);
  }
  if (endedEarly) return fault('reset', `connection closed by ${address} ${started ? 'within the headers of its answer' : 'without an answer'}`);
  if (misread) return fault('protocol', `the answer is not HTTP/1.1${reasonIn(error)}`);
  if (reasonOf(code) === 'reset') return fault('reset', `connection reset by ${address}`);
  return fault(reasonOf(code), `the connection to ${address} failed (${code})`);
}

function describeBody({ bodyBytes, length }: Progress, code: string): string {
  if (code === 'HPE_CLOSED_CONNECTION' || (length !== undefined && code.startsWith('HPE_'))) return `the body is longer than its content-length, ${length}, says`;
  if (code.startsWith('HPE_') && code !== 'HPE_INVALID_EOF_STATE') return `the body is not chunked as it claims to be, after ${bodyBytes} bytes`;
  return length === undefined ? `the body breaks off after ${bodyBytes} bytes` : `the body has ${bodyBytes} bytes and content-length says ${length}`;
}

/** llhttp's own words. */
function reasonIn(error: Error): string {
  const words = 'reason' in error && typeof error.reason === 'string' ? error.reason : undefined;
  return words === undefined ? '' : ` (${words})`;
}
