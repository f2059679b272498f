import { isUtf8 } from 'node:buffer';
import type { Transform } from 'node:stream';
import { fault, type Fault } from './fault.ts';

/** A decoded body, at most as long as was allowed; `cut` where more was there. */
export interface Body {
  readonly kind: 'body';
  readonly bytes: Buffer;
  readonly cut: boolean;
}

/** Takes a body piece by piece. */
export interface BodyReader {
  /** False where the sender should pause until `onDrain`. */
  write(chunk: Buffer): boolean;
  /** The message is complete. */
  end(): void;
  /** Stops decoding; nothing is called afterwards. */
  destroy(): void;
}

export interface ReadingOptions {
  /** Of the decoded body. */
  readonly bytesMax: number;
  /** The value of the `content-encoding` header, empty for none. */
  readonly encoding: string;
  /** Called once: when the body is complete, when it was cut, or when it cannot be decoded. */
  readonly onDone: (body: Body | Fault) => void;
  readonly onDrain: () => void;
  /** Decoded bytes so far. */
  readonly onProgress: (bytes: number) => void;
}

/** More codings upon each other than anybody uses are not undone. */
const codingsMax = 3;

/** Reads a body up to a number of decoded bytes; of a compressed bomb no more than that is ever unpacked. */
export function readBody(options: ReadingOptions): BodyReader {
  const codings = options.encoding === '' ? [] : options.encoding.toLowerCase().split(',', codingsMax + 1).map((coding) => coding.trim());
  const coded = codings.filter((coding) => coding !== 'identity' && coding !== '');
  const plain = readPlain(options);
  return coded.length > 0 && coded.length <= codingsMax && coded.every(known) ? readCoded(coded, plain, options) : plain;
}

/** The bytes as text without a byte order mark, and whether they were UTF-8; a character that the cut has halved is no fault. */
export function decodeText({ bytes, cut }: Body): { readonly text: string; readonly isUtf8: boolean } {
  const tailsMax = cut ? 3 : 0;
  for (let tail = 0; tail <= tailsMax && tail <= bytes.length; tail += 1) {
    const whole = tail === 0 ? bytes : bytes.subarray(0, -tail);
    if (isUtf8(whole)) return { text: withoutMark(whole.toString('utf8')), isUtf8: true };
  }
  return { text: withoutMark(bytes.toString('utf8')), isUtf8: false };
}

function withoutMark(text: string): string {
  return text.startsWith('\u{FEFF}') ? text.slice(1) : text;
}

function readPlain({ bytesMax, onDone, onProgress }: ReadingOptions): BodyReader {
  const chunks: Buffer[] = [];
  let length = 0;
  let done = false;
  const finish = (cut: boolean): void => {
    if (done) return;
    done = true;
    const [first, ...rest] = chunks;
    const bytes = first === undefined || rest.length > 0 ? Buffer.concat(chunks, length) : first;
    onDone({ kind: 'body', bytes, cut });
  };
  return {
    write(chunk) {
      if (done) return true;
      const room = bytesMax - length;
      chunks.push(chunk.length > room ? chunk.subarray(0, room) : chunk);
      length += Math.min(chunk.length, room);
      onProgress(length);
      if (chunk.length > room) finish(true);
      return true;
    },
    end: () => finish(false),
    destroy() {
      done = true;
    },
  };
}

function readCoded(codings: readonly string[], plain: BodyReader, { onDone, onDrain }: ReadingOptions): BodyReader {
  let decoders: readonly Transform[] = [];
  const destroy = (): void => {
    plain.destroy();
    for (const decoder of decoders) decoder.destroy();
  };
  const start = (head: Buffer): readonly Transform[] => {
    const chain = codings.toReversed().map((coding, index) => openDecoder(coding, index === 0 ? head : undefined));
    for (const [index, decoder] of chain.entries()) {
      decoder.on('error', (error) => {
        destroy();
        onDone(fault('invalid-body', `the body is not ${codings.join(', ')} as it claims to be (${error.message})`));
      });
      const next = chain[index + 1];
      if (next !== undefined) decoder.pipe(next);
    }
    chain.at(-1)?.on('data', (chunk: Buffer) => plain.write(chunk));
    chain.at(-1)?.on('end', () => plain.end());
    chain[0]?.on('drain', onDrain);
    return chain;
  };
  return {
    write(chunk) {
      if (decoders.length === 0) decoders = start(chunk);
      return decoders[0]?.write(chunk) ?? true;
    },
    // An answer without a body (to HEAD, 204, 304) has nothing to decode, whatever its headers say.
    end: () => (decoders.length === 0 ? plain.end() : decoders[0]?.end()),
    destroy,
  };
}

function known(coding: string): boolean {
  // Node knows zstd from 22.15 on; an older one, on a person's machine, reads such a body as it is.
  return ['gzip', 'x-gzip', 'deflate', 'br'].includes(coding) || (coding === 'zstd' && 'createZstdDecompress' in process.getBuiltinModule('node:zlib'));
}

/** `head` is the beginning of what is to be decoded, where it is at hand. */
function openDecoder(coding: string, head: Buffer | undefined): Transform {
  // Loaded here because hardly any mock compresses unasked.
  const zlib = process.getBuiltinModule('node:zlib');
  switch (coding) {
    case 'br':
      return zlib.createBrotliDecompress();
    case 'zstd':
      // RFC 9659 allows HTTP no window above 8 MiB; without the limit a few bytes can demand 128 MiB.
      return zlib.createZstdDecompress({ params: { [zlib.constants.ZSTD_d_windowLogMax]: 23 } });
    case 'deflate':
      // Some send raw deflate under this name; zlib's own header begins with an 8 in the low nibble.
      return head !== undefined && ((head[0] ?? 8) & 0x0f) !== 8 ? zlib.createInflateRaw() : zlib.createInflate();
    default:
      return zlib.createGunzip();
  }
}
