import { expect, test } from 'vitest';
import { commands, flagOf, flags, type FlagName } from '../src/flags.ts';
import { helpOf, overview } from '../src/help.ts';

const names = Object.keys(flags) as FlagName[];

test.each(commands)('the help of %s tells the flags that it takes, and no other', (command) => {
  const told = [...helpOf(command).matchAll(/^ {2}--([a-z-]+)/gm)].map(([, name]) => name);
  expect(told).toEqual(names.filter((name) => flagOf(command, name) !== undefined));
});

const texts: readonly (readonly [string, string])[] = [['the overview', overview()], ...commands.map((command) => [command, helpOf(command)] as const)];

test.each(texts)('what is told stands in one column: %s', (_, text) => {
  const blocks = text.split('\n\n').filter((block) => /^(?:Commands|Options)\n/.test(block));
  for (const block of blocks) expect(new Set(block.split('\n').slice(1).map((line) => /^ {2}\S.*? {2,}(?=\S)/.exec(line)?.[0].length)).size, block).toBe(1);
});
