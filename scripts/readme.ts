import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Writes the tables of inputs and outputs in README.md from action.yml, between their marks; a test holds them together. */
interface Described {
  readonly description: string;
  readonly default?: string;
}

const root = join(import.meta.dirname, '..');

/** README.md as it should be, given itself and action.yml. Throws when a mark is missing. */
export function withTables(readme: string, actionYml: string): string {
  const { inputs, outputs } = parse(actionYml) as { inputs: Record<string, Described>; outputs: Record<string, Described> };
  const inputRows = Object.entries(inputs).map(([name, { description, default: value }]) => [`\`${name}\``, description, value === undefined ? '' : `\`${value}\``]);
  const outputRows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]);
  const filled = between(readme, 'inputs', table(['input', 'what it is', 'default'], inputRows));
  return between(filled, 'outputs', table(['output', 'what it is'], outputRows));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function between(text: string, name: string, content: string): string {
  const [begin, end] = [`<!-- ${name}: made from action.yml -->`, `<!-- end of ${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md lacks the marks of ${name}`);
  return `${text.slice(0, from + begin.length)}\n${content}\n${text.slice(to)}`;
}

if (import.meta.main) {
  const path = join(root, 'README.md');
  writeFileSync(path, withTables(readFileSync(path, 'utf8'), readFileSync(join(root, 'action.yml'), 'utf8')));
}
