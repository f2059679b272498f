import MarkdownIt from 'markdown-it';

const reader = new MarkdownIt({ html: true, linkify: true });

/** Where the pieces of a Markdown document are: in code, or anywhere else. */
export interface Reading {
  readonly code: string;
  /** Text, HTML, link targets and image titles: all that GitHub reads mentions, references and markup from. */
  readonly live: string;
  readonly kinds: readonly string[];
}

/** Reads Markdown as CommonMark with tables and literal links, raw HTML included. */
export function read(markdown: string): Reading {
  const tokens = reader.parse(markdown, {}).flatMap((token) => (token.type === 'inline' ? (token.children ?? []) : [token]));
  const isCode = (type: string): boolean => type === 'code_inline' || type === 'fence' || type === 'code_block';
  return {
    code: tokens.filter(({ type }) => isCode(type)).map(({ content }) => content).join('\n'),
    live: tokens.filter(({ type }) => !isCode(type)).map(({ content, attrs, info }) => [content, info, ...(attrs ?? []).flat()].join(' ')).join('\n'),
    kinds: tokens.map(({ type }) => type),
  };
}

/** The document as HTML. */
export function html(markdown: string): string {
  return reader.render(markdown);
}
