import { visible } from './foreign.ts';

/** Inline code that holds the text whatever it is: no line breaks, a fence longer than any run of backticks within, no HTML comments. */
export function codeSpan(text: string): string {
  const line = unhidden(visible(text));
  if (line === '') return '` `';
  const fence = '`'.repeat(longestRun(line) + 1);
  const padding = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return fence + padding + line + padding + fence;
}

/** Inline code for a cell of a table: pipes are escaped, and no backslash stands before one. */
export function tableCell(text: string): string {
  return codeSpan(text.replaceAll(/\\(?=\|)/g, '\\ ')).replaceAll('|', String.raw`\|`);
}

/** A block of code that holds the text whatever it is; the lines of one-lined text (`⏎`) are lines again. */
export function fenced(text: string): string {
  const lines = text.split(/⏎|\r\n?|\n/).map((line) => unhidden(visible(`.${line}`)).slice(1));
  return verbatim(lines.join('\n'));
}

/** A block of code that holds a document of our own as it is. */
export function verbatim(document: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(document) + 1));
  return `${fence}text\n${document}\n${fence}`;
}

/**
 * Words of ours and of the configuration in prose: plain words stay as they are, what stands between backticks is code,
 * and so is every word that could format, mention, refer, link or look like a commit.
 */
export function markdownText(text: string): string {
  const pieces = visible(text).split('`');
  const quoted = pieces.length % 2 === 1 ? pieces : [pieces.join("'")];
  return quoted.map((piece, n) => (n % 2 === 1 ? codeSpan(piece) : prose(piece))).join('');
}

function prose(text: string): string {
  const words = text.split(' ');
  const isUnsafe = words.map((word) => word !== '' && !isInert(word));
  const runs = words.map((word, n) => {
    if (!isUnsafe[n]) return word;
    if (isUnsafe[n - 1]) return undefined;
    const after = isUnsafe.indexOf(false, n);
    return enclosed(words.slice(n, after < 0 ? undefined : after).join(' '));
  });
  return runs.filter((run) => run !== undefined).join(' ');
}

/** Inline code, but for what belongs to the sentence around it: a bracket before it, and behind it stops and the brackets that close none within. */
function enclosed(text: string): string {
  const [, open = '', core = '', close = ''] = /^(\(*)([^()]*?(?:\([^()]*\)[^()]*?)*?)([.,:;!?)]*)$/.exec(text) ?? [];
  return core === '' ? codeSpan(text) : open + codeSpan(core) + close;
}

function isInert(word: string): boolean {
  const isPlain = /^(?:[("'/]*[\p{L}\d][\p{L}\d.,()%/'"=-]*|(?=:\d))(?:(?::\d+)+(?:[,.;]|\)+[,.:;!?]*)?|[:;!?])?$/u.test(word) || /^(?:[·–…⏎]|[.,:;!?)]+)$/u.test(word);
  return isPlain && !/gh-\d|www\.|(?<![a-z\d])[0-9a-f]{7,}/iu.test(word);
}

/** A link, or its label alone when the address is not one of the web. */
export function link(label: string, address: string): string {
  if (!URL.canParse(address) || !/^https?:/.test(address)) return `${markdownText(label)} ${codeSpan(address)}`;
  const safe = new URL(address).href.replaceAll(/[\\<>()[\]`|*_@]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  return `[${markdownText(label)}](${safe.replaceAll(/&(?=#?\w+;)/g, '&amp;')})`;
}

/** Breaks what begins or ends an HTML comment: our own marker is found in the source of a body, code or not. */
function unhidden(text: string): string {
  return text.replaceAll('<!--', '<! --').replaceAll('-->', '-- >').replaceAll('--!>', '-- !>');
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
