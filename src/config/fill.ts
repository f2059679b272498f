import { masked, secretCharsMin, secretForms } from '../domain/secret.ts';
import type { Complain, Path } from './problem.ts';

/** Variables by name; `process.env` has this shape. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What filling in needs besides the values. */
export interface FillOptions {
  readonly environment: Environment;
  /** Names of variables whose values are masked whatever they are called. */
  readonly mask: readonly string[];
  readonly complain: Complain;
  /** A scalar as it was written, for numbers that are wanted as text. */
  readonly written: (path: Path) => string | undefined;
}

/** The values with every reference replaced. */
export interface Filled {
  readonly value: unknown;
  /** Paths (see `pathKey`) of scalars that were one reference and nothing else. */
  readonly whole: ReadonlySet<string>;
  /** Values to redact wherever they would be shown. */
  readonly secrets: ReadonlySet<string>;
}

/** How many values a configuration may expand to, through aliases, before it is refused. */
const nodesMax = 500_000;
const depthMax = 60;
const reference = /\$\$\{|\$\{([^}]*)(\}?)/gu;
const form = /^([A-Za-z_][A-Za-z0-9_]*)(?:(:-|:\?)([\s\S]*))?$/u;
const secretName = /secret|token|passw|key|credential/iu;
const remedy = 'write ${NAME}, ${NAME:-default} or ${NAME:?message}, and $${ for a plain ${';
/** Names that JavaScript keeps for itself. */
export const reserved = new Set(['__proto__', 'constructor', 'prototype']);

/** A path as a key of a set. */
export const pathKey = (path: Path): string => path.join('\u0000');

/** Where, inside a service or the defaults, a path leads. */
const inside = (path: Path): Path => (path[0] === 'services' ? path.slice(2) : path.slice(1));

function isCommand(path: Path): boolean {
  const [first, , third] = inside(path);
  return first === 'start' || first === 'stop' || (first === 'recovery' && third === 'run');
}

/** Whether text is wanted where a number may have been written. */
const wantsText = (path: Path): boolean => {
  const [first, second, ...deeper] = inside(path);
  const parent = inside(path).at(-2);
  return parent === 'env' || parent === 'headers' || parent === 'inputs' || (first === 'mockoon' && second === 'version' && deeper.length === 0);
};

/** Whether a path leads to an `x-` key of one of our own maps; in `headers` and the like it is a name as any other. */
function ignored(path: Path): boolean {
  const steps = path[0] === 'services' ? path.slice(2) : path[0] === 'defaults' ? path.slice(1) : path;
  const [first, index] = steps;
  const ours = steps.length === 1 || (steps.length === 2 && ['incident', 'heartbeat', 'mockoon'].includes(String(first))) || (steps.length === 3 && typeof index === 'number' && (first === 'checks' || first === 'recovery' || first === 'maintenance'));
  return ours && String(steps.at(-1)).startsWith('x-');
}

/** Whether a value put after `before` and before `after` stands in the user-info or the query of a URL. */
function inSecretPart(before: string, after: string): boolean {
  const authority = before.lastIndexOf('://');
  if (authority < 0 && !before.startsWith('/') && !/^[A-Z]+ \//u.test(before)) return false;
  if (before.includes('#')) return false;
  if (before.includes('?')) return true;
  return authority >= 0 && !before.slice(authority + 3).includes('/') && /^[^/?#]*@/u.test(after);
}

/** What is secret in a URL that came whole from outside the configuration: its user-info and query values, as written and decoded. */
export function secretParts(text: string): readonly string[] {
  if (!/^[a-z][a-z0-9+.-]*:\/\//iu.test(text) || !URL.canParse(text)) return [];
  const url = new URL(text);
  const raw = [url.username, url.password, ...url.search.slice(1).split('&').map((pair) => pair.slice(pair.indexOf('=') + 1))];
  return raw.flatMap((part) => [part, decoded(part)]);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

class Filling {
  readonly whole = new Set<string>();
  readonly secrets = new Set<string>();
  #nodes = 0;
  #overflow = false;
  readonly #options: FillOptions;

  constructor(options: FillOptions) {
    this.#options = options;
  }

  walk(value: unknown, path: Path): unknown {
    this.#nodes++;
    if (this.#nodes > nodesMax || path.length > depthMax) {
      if (!this.#overflow) this.#options.complain({ path: path.slice(0, 3), message: 'it expands to far more than a configuration needs (aliases, or nesting without end); write the values out' });
      this.#overflow = true;
      return undefined;
    }
    if (typeof value === 'string') return isCommand(path) ? value : this.#text(value, path);
    if (Array.isArray(value)) return value.map((item, index) => this.walk(item, [...path, index]));
    if (typeof value === 'object' && value !== null) return this.#map(value, path);
    if (wantsText(path) && (typeof value === 'number' || typeof value === 'boolean')) return this.#options.written(path) ?? String(value);
    return value;
  }

  #map(value: object, path: Path): unknown {
    const entries = Object.entries(value).flatMap(([key, item]): [string, unknown][] => {
      const at = [...path, key];
      if (ignored(at)) return [];
      if (!reserved.has(key)) return [[key, this.walk(item, at)]];
      this.#options.complain({ path: at, at: 'key', message: `"${key}" cannot be used as a name; choose another` });
      return [];
    });
    return Object.fromEntries(entries);
  }

  #text(text: string, path: Path): string {
    if (!text.includes('${')) return text;
    const parts = [...text.matchAll(reference)];
    const only = parts.length === 1 && parts[0]?.[0] === text && text.startsWith('${');
    if (only) this.whole.add(pathKey(path));
    let result = '';
    let from = 0;
    const values: { readonly at: number; readonly name: string; readonly value: string }[] = [];
    for (const part of parts) {
      result += text.slice(from, part.index);
      from = part.index + part[0].length;
      const found = part[0] === '$${' ? { value: '${', name: undefined } : this.#look(part, text, path);
      if (found.name !== undefined) values.push({ at: result.length, name: found.name, value: found.value });
      result += found.value;
    }
    result += text.slice(from);
    for (const { at, name, value } of values) this.#mask(name, value, { path, before: result.slice(0, at), after: result.slice(at + value.length) });
    return result;
  }

  /** The value of one reference; the name only when the value came from the environment. */
  #look(part: RegExpExecArray, text: string, path: Path): { readonly value: string; readonly name: string | undefined } {
    const [all, content = '', close = ''] = part;
    const complain = (message: string): { value: string; name: undefined } => {
      this.#options.complain({ path, message });
      return { value: '', name: undefined };
    };
    if (content.startsWith('{')) return complain('expressions ${{ … }} are not evaluated in this file; pass the value as an environment variable and write ${NAME}');
    if (close === '') return complain(`"${all.slice(0, 40)}" has no closing brace; ${remedy}`);
    const match = form.exec(content);
    if (match === null) return complain(`"${all.slice(0, 40)}" is not a reference; ${remedy}`);
    const [, name = '', operator, rest = ''] = match;
    if (rest.includes('${')) return complain(`"${text.slice(part.index, part.index + 40)}" is a reference within a reference, which is not supported; ${remedy}`);
    const value = Object.hasOwn(this.#options.environment, name) ? this.#options.environment[name] : undefined;
    if (operator === ':-' && (value === undefined || value === '')) return { value: rest, name: undefined };
    if (operator === ':?' && (value === undefined || value === '')) return complain(`the variable ${name} is not set: ${rest === '' ? 'it is required' : rest}`);
    if (value === undefined) return complain(`the variable ${name} is not set; set it, or write \${${name}:-default}`);
    return { value, name };
  }

  #mask(name: string, value: string, place: { readonly path: Path; readonly before: string; readonly after: string }): void {
    const steps = inside(place.path);
    const header = steps.includes('headers') || steps.includes('auth');
    const hidden = secretName.test(name) || this.#options.mask.includes(name) || header || inSecretPart(place.before, place.after);
    for (const part of hidden ? [value] : place.before === '' ? secretParts(value) : []) this.keepSecret(part);
  }

  keepSecret(value: string): void {
    if (value.length >= secretCharsMin) this.secrets.add(value);
  }
}

/** Replaces `${NAME}` and its kin in every value (never in `start`, `stop`, `run`), once, and tells what must be masked. Keys of `x-` are left out. */
export function fill(value: unknown, options: FillOptions): Filled {
  const filling = new Filling(options);
  return { value: filling.walk(value, []), whole: filling.whole, secrets: filling.secrets };
}

/** The number or boolean that a filled-in text plainly is; undefined when it is neither. */
export function plainScalar(text: string): number | boolean | undefined {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/u.test(text) ? Number(text) : undefined;
}

const knownForms = new WeakMap<Iterable<string>, { readonly count: number; readonly forms: readonly string[] }>();

/** A text with every secret masked, in every form, also one that was cut. */
export function withoutSecrets(text: string, secrets: ReadonlySet<string>): string {
  if (secrets.size === 0) return text;
  const known = knownForms.get(secrets);
  const forms = known?.count === secrets.size ? known.forms : secretForms([...secrets]);
  knownForms.set(secrets, { count: secrets.size, forms });
  return masked(text, forms);
}
