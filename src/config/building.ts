import type { Complain, Path } from './problem.ts';

/** What every part of one service is built with. */
export interface Building {
  /** Where the service stands: `services.orders`. */
  readonly path: Path;
  readonly complain: Complain;
  /** Values to redact; parts add what they derive from them. */
  readonly secrets: Set<string>;
  /** The base of relative paths, and its `user:password`. */
  readonly base: { readonly url: URL; readonly userInfo: string | undefined } | undefined;
  /** What `{{port}}` and `{{url}}` stand for; a port of 0 is filled in when the service starts. */
  readonly placeholders: Placeholders;
}

/** What `{{port}}` and `{{url}}` stand for; undefined where nothing is known, then they are left alone. */
export interface Placeholders {
  readonly port: number | undefined;
  readonly url: string | undefined;
}

/** Fills `{{port}}` and `{{url}}`, once. */
export function fillPlaceholders(text: string, { port, url }: Placeholders): string {
  return text.replaceAll(/\{\{\s*(port|url)\s*\}\}/gu, (all, name: string) => (name === 'port' ? port?.toString() : url) ?? all);
}
