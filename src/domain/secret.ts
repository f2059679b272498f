import { formsInUrl } from './secret-in-url.ts';

/** What stands in the place of a secret. */
export const mask = '***';

/** Secrets under this many characters are not masked: they would black out half of the text. */
export const secretCharsMin = 8;

/**
 * Every form in which a secret may turn up: raw, its lines, URL-escaped, as a URL that holds it is read, JSON-escaped, HTML-escaped,
 * and base64 at each of the three alignments (the characters that do not depend on what stands beside the secret).
 */
export function secretForms(secrets: readonly string[]): readonly string[] {
  const whole = secrets.flatMap((secret) => [secret, ...secret.split(/\r?\n/)]).filter((secret) => secret.length >= secretCharsMin);
  const forms = whole.flatMap((secret) => [secret, ...urlForms(secret), ...jsonForms(secret), htmlForm(secret), ...base64Forms(secret)]);
  const inUrls = whole.flatMap(formsInUrl).filter((form) => form.length >= secretCharsMin);
  return [...new Set([...forms, ...inUrls])].sort((a, b) => b.length - a.length);
}

function urlForms(secret: string): readonly string[] {
  const escaped = encodeURIComponent(secret.toWellFormed());
  const strict = escaped.replaceAll(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  const forms = [escaped, strict, encodeURI(secret.toWellFormed()), strict.replaceAll('%20', '+')];
  return forms.flatMap((form) => [form, form.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())]);
}

function jsonForms(secret: string): readonly string[] {
  const escaped = JSON.stringify(secret).slice(1, -1);
  const ascii = escaped.replaceAll(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return [escaped, escaped.replaceAll('/', String.raw`\/`), ascii, JSON.stringify(escaped).slice(1, -1)];
}

function htmlForm(secret: string): string {
  return secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function base64Forms(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  return [0, 1, 2].flatMap((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    const bits = (shift + bytes.length) * 8;
    const core = encoded.slice(Math.ceil((shift * 8) / 6), Math.floor(bits / 6));
    return [core, core.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

/**
 * The text with every form masked, overlapping ones as one, and with what is left of a form, from 8 characters on,
 * that was cut at the end or at the beginning of the text or at an ellipsis in it.
 */
export function masked(text: string, forms: readonly string[]): string {
  const pieces = [...text.matchAll(/[^…]+/g)];
  const cuts = pieces.flatMap(({ 0: piece, index }) => {
    const isLast = index + piece.length === text.length;
    return forms.flatMap((form) => [...cutAtEnd(piece, form, isLast ? originLength(form) : 0), ...cutAtStart(piece, form)].map((span) => moved(span, index)));
  });
  const spans = [...forms.flatMap((form) => occurrences(text, form)), ...cuts];
  if (spans.length === 0) return text;
  let result = '';
  let done = 0;
  for (const { from, to } of spans.sort((a, b) => a.from - b.from)) {
    if (to <= done) continue;
    if (from >= done) result += text.slice(done, from) + mask;
    done = to;
  }
  return result + text.slice(done);
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const moved = ({ from, to }: Span, by: number): Span => ({ from: from + by, to: to + by });

function occurrences(text: string, form: string): readonly Span[] {
  const spans: Span[] = [];
  for (let from = text.indexOf(form); from >= 0; from = text.indexOf(form, from + 1)) spans.push({ from, to: from + form.length });
  return spans;
}

/** A text that ends where the origin of a secret URL does is most likely not cut at all, but names that host; not so where a user stands before it. */
function originLength(form: string): number {
  return /^https?:\/\/[^/?#@]+(?=[/?#])\/?/i.exec(form)?.[0].length ?? 0;
}

/** `known` is how much of the form may be shown where nothing follows it. */
function cutAtEnd(text: string, form: string, known: number): readonly Span[] {
  const head = form.slice(0, Math.max(secretCharsMin, known + 1));
  const first = Math.max(0, text.length - form.length + 1);
  for (let from = text.indexOf(head, first); from >= 0; from = text.indexOf(head, from + 1)) {
    if (form.startsWith(text.slice(from))) return [{ from, to: text.length }];
  }
  return [];
}

function cutAtStart(text: string, form: string): readonly Span[] {
  const tail = form.slice(-secretCharsMin);
  const window = text.slice(0, form.length - 1);
  for (let at = window.lastIndexOf(tail); at >= 0; at = at === 0 ? -1 : window.lastIndexOf(tail, at - 1)) {
    const to = at + tail.length;
    if (form.endsWith(window.slice(0, to))) return [{ from: 0, to }];
  }
  return [];
}
