import type { Service } from '../domain/service.ts';
import { nearest } from './nearest.ts';

/** The chosen services, or one sentence for each pattern that chooses nothing. */
export type Selection = { readonly ok: true; readonly services: readonly [Service, ...Service[]] } | { readonly ok: false; readonly messages: readonly string[] };

/** The services that at least one pattern names: an id, a glob of `*` and `?`, or `tag:x`. No pattern means all. */
export function select(services: readonly [Service, ...Service[]], patterns: readonly string[]): Selection {
  if (patterns.length === 0) return { ok: true, services };
  const messages = patterns.filter((pattern) => !services.some((service) => isNamed(service, pattern))).map((pattern) => missing(pattern, services));
  const [first, ...rest] = services.filter((service) => patterns.some((pattern) => isNamed(service, pattern)));
  return messages.length > 0 || first === undefined ? { ok: false, messages } : { ok: true, services: [first, ...rest] };
}

/** The patterns in an input: one a line, blank lines left out. */
export function readPatterns(text: string | undefined): readonly string[] {
  return (text ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '');
}

function isNamed(service: Service, pattern: string): boolean {
  if (pattern.startsWith('tag:')) return service.tags.includes(pattern.slice('tag:'.length));
  return globPattern(pattern).test(service.id);
}

/** What a glob of `*` and `?` fits, the whole of it. */
export function globPattern(glob: string): RegExp {
  const source = glob.split(/([*?])/u).map((part) => (part === '*' ? '.*' : part === '?' ? '.' : part.replaceAll(/[\\^$.+()[\]{}|-]/gu, String.raw`\$&`)));
  return new RegExp(`^${source.join('')}$`, 'u');
}

function missing(pattern: string, services: readonly Service[]): string {
  const isTag = pattern.startsWith('tag:');
  const known = isTag ? [...new Set(services.flatMap(({ tags }) => tags))].map((tag) => `tag:${tag}`) : services.map(({ id }) => id);
  const near = nearest(pattern, known);
  const hint = near === undefined ? `known are ${known.slice(0, 10).join(', ') || 'none'}` : `did you mean ${near}?`;
  return `only: ${JSON.stringify(pattern.slice(0, 80))} names no ${isTag ? 'tag' : 'service'}; ${hint}`;
}
