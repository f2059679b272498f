import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClean, cut, logLine, visible } from '../../src/render/foreign.ts';
import { nasty } from './nasty.ts';

const secret = 'hunter2/Pa$$+wörd "x"';
const clean = createClean([secret, 'ghs_0123456789abcdefghijklmnopqrstuv']);

describe('masking', () => {
  it.each([
    ['raw', secret],
    ['URL-escaped', encodeURIComponent(secret)],
    ['URL-escaped in lower case', encodeURIComponent(secret).replaceAll(/%../g, (code) => code.toLowerCase())],
    ['as a form value', new URLSearchParams({ a: secret }).toString().slice(2)],
    ['JSON-escaped', JSON.stringify(secret).slice(1, -1)],
    ['JSON within JSON', JSON.stringify(JSON.stringify(secret)).slice(3, -3)],
    ['JSON-escaped by PHP', JSON.stringify(secret).slice(1, -1).replaceAll('/', String.raw`\/`)],
    ['HTML-escaped', secret.replaceAll('"', '&quot;')],
    ['coloured in its middle', `${secret.slice(0, 6)}\u001B[31m${secret.slice(6)}`],
  ])('hides a secret that comes %s', (_form, text) => {
    expect(clean(`before ${text} after`, 500)).toBe('before *** after');
  });

  it('hides a secret in base64 at every alignment, in both alphabets, whatever stands beside it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 8 }), fc.uint8Array({ maxLength: 8 }), fc.constantFrom<BufferEncoding>('base64', 'base64url'), (before, after, encoding) => {
        const token = 'ghs_0123456789abcdefghijklmnopqrstuv';
        const text = Buffer.concat([before, Buffer.from(token), after]).toString(encoding);
        const shown = clean(text, 500);
        expect(shown).toContain('***');
        expect(Buffer.from(shown.replaceAll('***', 'AAAA'), encoding).includes(token.slice(4, 16))).toBe(false);
        expect(shown.length).toBeLessThan(text.length - 36);
      }),
    );
  });

  it('shows the origin of a secret URL where it stands by itself, and hides every cut that goes beyond it', () => {
    const masking = createClean(['http://127.0.0.1:9/p', 'https://hc.example.org/0a1b2c3d']);
    for (const text of ['http://127.0.0.1:9', 'http://127.0.0.1:9/', 'look at https://hc.example.org', 'https://']) expect(masking(text, 500)).toBe(text);
    expect(masking('http://127.0.0.1:9/p', 500)).toBe('***');
    expect(masking('see https://hc.example.org/0a', 500)).toBe('see ***');
    expect(masking('see https://hc.example.org… and more', 500)).toBe('see ***… and more');
    expect(createClean(['https://ada:hunter2-hunter2@example.org/x'])('see https://ada:hunter2', 500)).toBe('see ***');
  });

  it('hides overlapping secrets as one, so that no tail of the longer one is left', () => {
    expect(createClean(['abcdefgh', 'defghijklmnop'])('1 abcdefghijklmnop 2', 99)).toBe('1 *** 2');
  });

  it('hides each line of a secret of many lines', () => {
    expect(createClean(['-----BEGIN KEY-----\nMIIEvQIBADANBg\nkqhkiG9w0BAQEF'])('said kqhkiG9w0BAQEF', 99)).toBe('said ***');
  });

  it.each([
    ['at the end of the text', 'token=ghs_0123456789', 'token=***'],
    ['at an ellipsis', 'token=ghs_0123456789…" and more', 'token=***…" and more'],
    ['at the beginning of the text', 'klmnopqrstuv is the token', '*** is the token'],
    ['after an ellipsis', '…klmnopqrstuv is the token', '…*** is the token'],
  ])('hides what is left of a secret that was cut %s', (_where, text, shown) => {
    expect(clean(text, 99)).toBe(shown);
  });

  it('leaves alone seven characters of a secret, and secrets of seven characters', () => {
    expect(clean('ghs_012', 99)).toBe('ghs_012');
    expect(createClean(['seven77', ''])('seven77', 99)).toBe('seven77');
  });

  it('never shows eight characters of a secret in a row, wherever the cut falls', () => {
    const token = 'ghs_0123456789abcdefghijklmnopqrstuv';
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), fc.integer({ min: 1, max: 120 }), (before, after, max) => {
        const shown = clean(`${before}${token}${after}${token}`, max);
        for (let from = 0; from + 8 <= token.length; from += 1) expect(shown).not.toContain(token.slice(from, from + 8));
      }),
    );
  });
});

describe('what can be seen', () => {
  it.each([
    ['new lines', 'a\r\nb\nc\rd\u2028e\u0085f', 'a⏎b⏎c⏎d⏎e⏎f'],
    ['NUL and control characters', 'a\u0000b\u0007c\u001Bd\u007Fe', 'a␀b␇c␛d␡e'],
    ['characters that turn the direction of writing', 'a\u202Eb\u2066c\u200Fd\u061Ce', 'a\uFFFDb\uFFFDc\uFFFDd\uFFFDe'],
    ['characters of no width, tags among them', 'a\u200Bb\u2060c\u{E0041}d\uFEFFe', 'a\uFFFDb\uFFFDc\uFFFDd\uFFFDe'],
    ['halves of characters', 'a\uD83Db\uDE00c', 'a\uFFFDb\uFFFDc'],
    ['heaps of accents', `a${'\u0301'.repeat(50)}b`, `a${'\u0301'.repeat(4)}b`],
    ['space at the ends', ' \n a b \t\n', 'a b'],
  ])('shows %s harmlessly', (_what, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it('leaves ordinary text of any script alone', () => {
    const text = 'Größe 12 € – 日本語 नमस्ते עברית ❤️ 👍🏽 {"a":[1,2]}';
    expect(visible(text)).toBe(text);
  });
});

describe('cutting', () => {
  it('gives at most so many UTF-16 units, and never half a character', () => {
    fc.assert(
      fc.property(nasty, fc.integer({ min: 1, max: 60 }), (text, max) => {
        const shown = clean(text, max);
        expect(shown.length).toBeLessThanOrEqual(max);
        expect(shown.isWellFormed()).toBe(true);
        expect(shown).not.toMatch(/[\n\r\u0000\u202E\u200B]/);
      }),
    );
  });

  it.each([
    ['a pair of surrogates', 'ab😀cd', 4, 'ab…'],
    ['a letter and its accent', 'abe\u0301d', 4, 'ab…'],
    ['a thumb and its colour', 'ab👍🏽', 5, 'ab…'],
  ])('keeps %s together', (_what, text, max, shown) => {
    expect(cut(text, max)).toBe(shown);
  });

  it('looks at no more of ten million characters than it shows', () => {
    const text = 'x'.repeat(10_000_000);
    const startedAt = performance.now();
    for (let n = 0; n < 1_000; n += 1) clean(text, 200);
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });
});

describe('a line of a log', () => {
  it('holds no workflow command, whatever the text', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const line = logLine(text);
        expect(line).not.toMatch(/[\r\n]/);
        expect(line.trimStart().startsWith('::')).toBe(false);
        expect(line).not.toMatch(/::[a-z]/i);
        expect(line).not.toContain('##[');
      }),
    );
  });

  it('keeps an IPv6 address readable', () => {
    expect(logLine('connection refused on [::1]:3001')).toBe('connection refused on [::1]:3001');
  });

  it.each([
    ['::error::x', '∷error∷x'],
    ['a\n::set-output name=x::y', 'a⏎∷set-output name=x∷y'],
    [' ##[error]x', '# #[error]x'],
    ['##\u200B[error]', '##\uFFFD[error]'],
  ])('breaks %j', (text, line) => {
    expect(logLine(text)).toBe(line);
  });
});
