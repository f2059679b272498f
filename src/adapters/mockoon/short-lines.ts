const lineCharsMax = 256 * 1024;

/** A line of JSON as it came, long texts in it cut; or that it was too long even so. */
export type ShortLine = { readonly kind: 'line'; readonly text: string } | { readonly kind: 'too-long' };

/**
 * Takes lines of JSON piece by piece and gives each with the texts in it cut to `textMax` characters, still well-formed:
 * so an event that carries bodies of any size takes a bounded memory, and little time to parse.
 */
export function shortLines(textMax: number, onLine: (line: ShortLine) => void): (chunk: string) => void {
  let line = '';
  let inText = false;
  let escaped = false;
  let room = 0;
  const keep = (part: string): void => {
    if (line.length <= lineCharsMax) line += part;
  };
  const plain = (run: string): void => {
    if (!inText) return keep(run);
    if (room > 0) keep(run.slice(0, room));
    room -= run.length;
  };
  const escape = (letter: string): void => {
    escaped = false;
    // The four digits that follow a \u are kept with it, or all of it is dropped.
    const length = letter === 'u' ? 6 : 2;
    if (room >= length) keep(`\\${letter}`);
    room = room >= length ? room - 2 : 0;
  };
  const mark = (character: string): void => {
    if (character === '\n') {
      onLine(line.length > lineCharsMax ? { kind: 'too-long' } : { kind: 'line', text: line });
      line = '';
      inText = false;
    } else if (character === '"') {
      inText = !inText;
      room = textMax;
      keep(character);
    } else if (inText) escaped = true;
  };
  return (chunk) => {
    const marks = /["\\\n]/gu;
    for (let at = 0; at < chunk.length; at += 1) {
      if (escaped) {
        escape(chunk.charAt(at));
        continue;
      }
      marks.lastIndex = at;
      const next = marks.exec(chunk)?.index ?? chunk.length;
      if (next > at) plain(chunk.slice(at, next));
      if (next < chunk.length) mark(chunk.charAt(next));
      at = next;
    }
  };
}
