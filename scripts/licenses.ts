import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licences of every package that a bundle holds, as one text. `mapped` is a build of the same with source maps, whose sources name the packages. */
export function licences(root: string, mapped: string): string {
  const sources = readdirSync(mapped)
    .filter((name) => name.endsWith('.map'))
    .flatMap((name) => (JSON.parse(readFileSync(join(mapped, name), 'utf8')) as { sources: string[] }).sources);
  const packages = new Set(sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(source)?.[1] ?? []));
  return [...packages].toSorted().map((name) => licence(join(root, 'node_modules', name))).join('\n');
}

function licence(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const file = readdirSync(folder).find((each) => /^licen[cs]e/iu.test(each));
  const text = file === undefined || !existsSync(join(folder, file)) ? `${license}\n` : readFileSync(join(folder, file), 'utf8');
  return `${name} ${version}\n${license}\n${text.replaceAll('\r\n', '\n').trimEnd()}\n`;
}
