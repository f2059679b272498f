import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible } from '../../src/render/foreign.ts';
import { codeSpan, fenced, link, markdownText, tableCell, verbatim } from '../../src/render/markdown.ts';
import { read } from './markdown-reader.ts';
import { nasty } from './nasty.ts';

const live = /@\w|#\d|GH-\d|https?:|www\.|\b[0-9a-f]{7,}\b|:\w+:|[<>[\]]/i;

describe('inline code', () => {
  it('holds any text whole, as one piece of code and nothing else', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const { kinds, code, live } = read(`before ${codeSpan(text)} after`);
        expect(kinds).toEqual(['paragraph_open', 'text', 'code_inline', 'text', 'paragraph_close']);
        expect(live.replaceAll(/\s+/g, ' ').trim()).toBe('before after');
        expect(code.trim()).toBe(unhidden(visible(text)).trim());
      }),
      { numRuns: 1_000 },
    );
  });

  it('never holds the beginning or the end of an HTML comment, for our own marker is found in the source', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(codeSpan(text) + fenced(text) + tableCell(text)).not.toMatch(/<!--|-->|--!>/);
      }),
    );
  });
});

describe('a cell of a table', () => {
  it('holds any text as one piece of code in one cell', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const { kinds, code } = read(`| a | b |\n|---|---|\n| ${tableCell(text)} | end |`);
        expect(kinds.filter((kind) => kind === 'td_open')).toHaveLength(2);
        expect(kinds.filter((kind) => kind === 'code_inline')).toHaveLength(1);
        expect(kinds).not.toContain('html_inline');
        expect(code.replaceAll(/\s/g, '')).toBe(unhidden(visible(text)).replaceAll(/\s/g, ''));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a block of code', () => {
  it('holds any text, within a fold and with text after it', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const { kinds, live } = read(`<details><summary>s</summary>\n\n${fenced(text)}\n\n</details>\n\nafter`);
        expect(kinds).toEqual(['html_block', 'fence', 'html_block', 'paragraph_open', 'text', 'paragraph_close']);
        expect(live.replaceAll(/\s+/g, '')).toBe('<details><summary>s</summary></details>after');
      }),
      { numRuns: 1_000 },
    );
  });

  it('shows a document of ours to the letter', () => {
    const document = '<!-- mock-medic:begin v1 {} -->\n````\ncode\n````\n<!-- mock-medic:end -->';
    expect(read(verbatim(document)).code).toBe(`${document}\n`);
  });
});

describe('words in prose', () => {
  it('hold nothing live outside code', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const { kinds, live: said } = read(`before ${markdownText(text)} after`);
        expect(kinds.filter((kind) => kind !== 'text' && kind !== 'code_inline')).toEqual(['paragraph_open', 'paragraph_close']);
        expect(said).not.toMatch(live);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['exit 0, 30.9 s; still HTTP 503', 'exit 0, 30.9 s; still HTTP 503'],
    ['connection refused on 127.0.0.1:3001 and [::1]:3001', 'connection refused on 127.0.0.1:3001 and `[::1]:3001`'],
    ['give the job `permissions: issues: write`, please', 'give the job `permissions: issues: write`, please'],
    ['ask @octocat in #12', 'ask `@octocat` in `#12`'],
    ['seen in 0123456789abcdef0', 'seen in `0123456789abcdef0`'],
    ['after a letter of another script ݍ0123456789abcdef0', 'after a letter of another script `ݍ0123456789abcdef0`'],
    ['a <b> c', 'a `<b>` c'],
    ['refused (connect ECONNREFUSED 127.0.0.1:9): check it', 'refused (connect ECONNREFUSED 127.0.0.1:9): check it'],
    ['refused (connect ECONNREFUSED [::1]:9): check it', 'refused (connect ECONNREFUSED `[::1]:9`): check it'],
    ['see (@a and #12), or @b.', 'see (`@a` and `#12`), or `@b`.'],
    ['it (@a #1) called f(@x) and (f(@x)).', 'it (`@a #1`) called `f(@x)` and (`f(@x)`).'],
    ['not (@a) @b', 'not `(@a) @b`'],
    ['at :100: and *', 'at `:100`: and `*`'],
  ])('read well: %s', (text, shown) => {
    expect(markdownText(text)).toBe(shown);
  });
});

describe('a link', () => {
  it('leads where it says, and its address cannot break out', () => {
    fc.assert(
      fc.property(nasty, fc.constantFrom('', '?q=', '#'), (text, part) => {
        const address = `https://example.org/${part}${text}`;
        const { kinds, live } = read(`a ${link('runbook', address)} b`);
        expect(kinds).toEqual(['paragraph_open', 'text', 'link_open', 'text', 'link_close', 'text', 'paragraph_close']);
        const [, target = ''] = /href (https:\S+)/.exec(live) ?? [];
        expect(decoded(target)).toBe(decoded(new URL(address).href));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is made of web addresses only', () => {
    expect(link('runbook', 'javascript:alert(1)')).toBe('runbook `javascript:alert(1)`');
    expect(link('runbook', 'wiki page')).toBe('runbook `wiki page`');
    expect(link('runbook', 'https://example.org/a?b=1&c=2#d')).toBe('[runbook](https://example.org/a?b=1&c=2#d)');
  });
});

/** Without percent-encoding where it is ASCII: an address means the same with and without. */
const decoded = (address: string): string => address.replaceAll(/%([0-7][0-9a-f])/gi, (_code, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const unhidden = (text: string): string => text.replaceAll('<!--', '<! --').replaceAll('-->', '-- >').replaceAll('--!>', '-- !>');
