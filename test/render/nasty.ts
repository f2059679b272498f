import * as fc from 'fast-check';

const words = [
  '@octocat', '@org/team', '#1', 'GH-12', 'org/repo#5', 'org/repo@0123456', '0123456789abcdef0123456789abcdef01234567', 'https://evil.example/x', 'www.evil.example', 'a@b.example',
  '(', ')', '[', ']', '<', '>', '"', "'", '&copy;', '`', '``', '```', '~~~', '````', '\n```\n', '\n~~~\n', '<!--', '-->', '--!>', '<!-- mock-medic:begin v1 {} -->', '<!-- mock-medic:end -->', '<details>', '</details>', '</summary>', '<script>', '<img src=x onerror=y>',
  '](https://evil.example)', '[x](javascript:y)', '![x](https://evil.example/p.png)', '[x]: https://evil.example', '|', '\\|', '\\', '\\`', '---', '===', '\n# h\n', '\n- [ ] x\n', '\n> q\n', '1. x', '    code', '&lt;', '&#64;x', '&amp;', '$$x$$', '$`', '`$',
  ':smile:', '**', '__', '~~', '*', '_', '::error::x', '##[error]', '\n::stop-commands::t\n', '\u0000', '\u202E', '\u2066', '\u200B', '\u2028', '\uD83D', '\uDE00', '👩‍👩‍👧', '\r', '\n', '\r\n', '\t', ' ', '  ', 'a', 'word', '503', '…', '⏎', '$&', '$1', '%0A',
];

/** Text that tries to format, mention, refer, link, end a fence or a comment, or command a runner. */
export const nasty: fc.Arbitrary<string> = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 12 }).map((parts) => parts.join(''));
