import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { masked, secretForms } from '../../src/domain/secret.ts';

const plain = 'ghs_0123456789abcdef';

describe('the forms of a secret', () => {
  it.each([
    ['itself', plain, plain],
    ['escaped for a URL', 'pass word/wörd', 'pass%20word%2Fw%C3%B6rd'],
    ['so in lower case', 'pass word/wörd', 'pass%20word%2fw%c3%b6rd'],
    ['escaped for a whole URL, which keeps what parts it', 'pass word/wörd', 'pass%20word/w%C3%B6rd'],
    ['escaped for a form', 'pass word/wörd', 'pass+word%2Fw%C3%B6rd'],
    ['escaped strictly for a URL', "it's(so)*nice*!", 'it%27s%28so%29%2Anice%2A%21'],
    ['so in lower case again', "it's(so)*nice*!", 'it%27s%28so%29%2anice%2a%21'],
    ['escaped for JSON', 'say "word"\t!', String.raw`say \"word\"\t!`],
    ['escaped for JSON within JSON', 'say "word"\t!', String.raw`say \\\"word\\\"\\t!`],
    ['escaped for JSON with its slashes', 'path/to/word', String.raw`path\/to\/word`],
    ['escaped for JSON in ASCII', 'wörd€word', String.raw`w\u00f6rd\u20acword`],
    ['escaped for HTML', '<b>"R&D"</b>', '&lt;b&gt;&quot;R&amp;D&quot;&lt;/b&gt;'],
    ['a line of it', 'first line of it\r\nsecond line\nthird line', 'second line'],
    ['its last line', 'first line of it\r\nsecond line\nthird line', 'third line'],
  ])('hold %s', (_form, secret, form) => {
    expect(secretForms([secret])).toContain(form);
  });

  it.each([
    ['in a host, in small letters', 'AbCdEfGh1234XyZ', 'https://AbCdEfGh1234XyZ.example.org/x', 'https://***.example.org/x'],
    ['within a label of a host', 'AbCdEfGh1234XyZ', 'https://a-AbCdEfGh1234XyZ-b.example.org/x', 'https://a-***-b.example.org/x'],
    ['in a host, in ASCII', 'Größe-Wörter', 'https://Größe-Wörter.example.org/x', 'https://***.example.org/x'],
    ['as a host and its port', 'DB-7f3a9c.Internal.example:5432', 'https://DB-7f3a9c.Internal.example:5432/x', 'https://***/x'],
    ['as the end of a host and the path', 'Abcdefgh.Example/GhIj', 'https://x.Abcdefgh.Example/GhIj?k=1', 'https://x.***?k=1'],
    ['in a query, with a quote', "abc/def'ghi", "https://example.org/?k=abc/def'ghi&l=1", 'https://example.org/?k=***&l=1'],
    ['in a query, up to where the fragment begins', "a'bcdefgh#ijk", "https://example.org/?k=a'bcdefgh#ijk", 'https://example.org/?k=***'],
    ['in a path that goes up', 'abc/../def/./ghijkl', 'https://example.org/a/abc/../def/./ghijkl/b', 'https://example.org/a/***/b'],
    ['in a path with a quote and braces', "abc'{def}ghi", "https://example.org/abc'{def}ghi/b", 'https://example.org/***/b'],
    ['as the whole, beyond its origin', 'https://Hooks.Example.org/services/x/../T000', 'https://Hooks.Example.org/services/x/../T000', '***'],
  ])('hold what a URL is read as that holds it %s', (_where, secret, url, shown) => {
    expect(masked(new URL(url).href.replace(/#.*/, ''), secretForms([secret]))).toBe(shown);
  });

  it('hold the parts of an address and of a URL that are told by themselves', () => {
    expect(masked('nc -vz db-7f3a9c.internal.example 5432', secretForms(['db-7f3a9c.internal.example:5432']))).toBe('nc -vz *** 5432');
    expect(masked('HTTP 503 on GET /hooks/T000/B000 twice', secretForms(['https://hooks.example.org/hooks/T000/B000']))).toBe('HTTP 503 on GET *** twice');
    expect(masked('connection refused on hooks.example.org twice', secretForms(['https://hooks.example.org/hooks/T000/B000']))).toBe('connection refused on hooks.example.org twice');
    expect(masked('the localhost of us all', secretForms(['localhost:8080']))).toBe('the localhost of us all');
  });

  it('hold whatever the parts of a URL make of it', () => {
    const inHost = fc.stringMatching(/^[A-Za-z\d]{8,30}$/);
    const inPath = fc.stringMatching(/^[^\s?#\\\u0000-\u0020\u007F]{8,30}$/u).filter((text) => !/(?:\.|%2e)/i.test(text));
    const inQuery = fc.stringMatching(/^[^\s#\u0000-\u0020\u007F]{8,30}$/u);
    fc.assert(
      fc.property(inHost, inPath, inQuery, (host, path, query) => {
        const { href } = new URL(`https://a${host}b.example/c${path}d?e=${query}f`);
        expect(masked(href, secretForms([host, path, query]))).toMatch(/^https:\/\/a\*\*\*b\.example\/c(?:\*\*\*)+\/?d\?e=(?:\*\*\*)+f$/);
      }),
    );
  });

  it('hold what base64 shows of it at each alignment, in both alphabets', () => {
    const secret = '~~~???>>>~~~???>>>';
    for (const before of ['', 'x', 'xy']) {
      for (const encoding of ['base64', 'base64url'] as const) {
        for (const after of ['', 'z']) {
          const text = Buffer.from(before + secret + after).toString(encoding);
          const shown = secretForms([secret]).filter((form) => text.includes(form));
          // Only what shares its six bits with a neighbour may be left of it.
          expect(Math.max(...shown.map(({ length }) => length))).toBe([24, 23, 23][before.length]);
        }
      }
    }
  });

  it('are each there once, the longest first, and none so short that it would black out half of the text', () => {
    const forms = secretForms(['seven77', plain, plain, 'a b\nlong enough', '"]"]"]"]']);
    expect(forms).toEqual([...new Set(forms)].toSorted((a, b) => b.length - a.length));
    expect(forms.filter(({ length }) => length < 8)).toEqual([]);
    expect(forms.filter((form) => 'seven77 a b'.includes(form))).toEqual([]);
    expect(secretForms(['seven77', 'a\nb c d'])).toEqual([]);
  });

  it('are no shorter than eight characters, whatever the secret is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (secret) => {
        expect(Math.min(Infinity, ...secretForms([secret]).map(({ length }) => length))).toBeGreaterThanOrEqual(8);
      }),
    );
  });

  it('are none of no secret, nor of half a character', () => {
    expect(secretForms([])).toEqual([]);
    expect(secretForms(['\uD83Dhalf of a character'])).toContain('%EF%BF%BDhalf%20of%20a%20character');
  });
});

describe('a masked text', () => {
  it.each<readonly [sentence: string, text: string, forms: readonly string[], shown: string]>([
    ['without a secret is itself', 'nothing to hide', ['secret-of-many'], 'nothing to hide'],
    ['hides a secret in its midst', 'a secret-of-many b', ['secret-of-many'], 'a *** b'],
    ['hides every secret in it', 'secret-of-many, secret-of-many', ['secret-of-many'], '***, ***'],
    ['hides secrets that touch as two', 'secret-of-manysecret-of-many', ['secret-of-many'], '******'],
    ['hides secrets that overlap as one', '1 abcdefghijklmnop 2', ['abcdefghijkl', 'ghijklmnop'], '1 *** 2'],
    ['hides a secret that overlaps itself as one', '1 abcabcabcabcabc 2', ['abcabcabcabc'], '1 *** 2'],
    ['hides a secret within a longer one once', '1 abcdefghijklmnop 2', ['abcdefghijklmnop', 'cdefghijk'], '1 *** 2'],
    ['hides what an end has cut off', 'a secret-o', ['secret-of-many'], 'a ***'],
    ['hides a secret that lacks its last character', 'a secret-of-man', ['secret-of-many'], 'a ***'],
    ['hides a cut beginning of eight characters that is the whole text', 'secret-o', ['secret-of-many'], '***'],
    ['shows a cut beginning of seven characters', 'a secret-', ['secret-of-many'], 'a secret-'],
    ['shows a beginning that goes on as something else', 'a secret-open', ['secret-of-many'], 'a secret-open'],
    ['hides the cut beginning that comes after a false one', 'secret-off secret-of', ['secret-of-many'], 'secret-off ***'],
    ['hides what its own beginning has cut off', '-of-many b', ['secret-of-many'], '*** b'],
    ['hides a secret that lacks its first character', 'ecret-of-many b', ['secret-of-many'], '*** b'],
    ['hides a cut end of eight characters that is the whole text', '-of-many', ['secret-of-many'], '***'],
    ['shows a cut end of seven characters', 'of-many b', ['secret-of-many'], 'of-many b'],
    ['shows an end that began as something else', 'not-of-many b', ['secret-of-many'], 'not-of-many b'],
    ['hides the cut end that comes before a false one', 'of many-of many-of manx', ['secret-of many-of many'], '***-of manx'],
    ['hides what an ellipsis has cut off', 'a secret-of… b', ['secret-of-many'], 'a ***… b'],
    ['hides what began before an ellipsis', 'a …t-of-many b', ['secret-of-many'], 'a …*** b'],
    ['hides both sides of an ellipsis', 'a secret-of…t-of-many b', ['secret-of-many'], 'a ***…*** b'],
  ])('%s', (_sentence, text, forms, shown) => {
    expect(masked(text, forms)).toBe(shown);
  });

  it('never shows eight characters of a secret in a row, wherever it was cut', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.nat({ max: plain.length }), fc.nat({ max: plain.length }), fc.string({ maxLength: 12 }), (before, from, length, after) => {
        const pieces = [`${before}${plain}${after}`, `${before}${plain.slice(0, length)}`, `${plain.slice(from)}${after}`];
        const shown = masked(pieces.join('…'), secretForms([plain]));
        for (let at = 0; at + 8 <= plain.length; at += 1) expect(shown).not.toContain(plain.slice(at, at + 8));
      }),
    );
  });
});
