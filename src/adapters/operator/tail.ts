/** The end of what a command printed. */
export interface Tail {
  push(chunk: Buffer): void;
  /** The kept end as text, from the beginning of a line if anything was cut off; bytes that are not UTF-8 read as U+FFFD. */
  text(): string;
}

/** Gives a place for output of any length that keeps only its last `maxBytes` and never uses more than twice that. */
export function tailOf(maxBytes: number): Tail {
  const room = Buffer.alloc(2 * maxBytes);
  let used = 0;
  let cut = false;

  return {
    push(chunk) {
      const part = chunk.subarray(-maxBytes);
      if (used + part.length > room.length) {
        room.copyWithin(0, used - maxBytes, used);
        used = maxBytes;
        cut = true;
      }
      part.copy(room, used);
      used += part.length;
      cut ||= part.length < chunk.length;
    },
    text() {
      const kept = room.subarray(Math.max(0, used - maxBytes), used);
      if (!cut && used <= maxBytes) return kept.toString('utf8');
      const line = kept.indexOf('\n') + 1;
      return kept.subarray(line < kept.length ? line : 0).toString('utf8');
    },
  };
}
