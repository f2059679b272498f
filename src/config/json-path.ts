import type { JSONPathEnvironment } from 'json-p3';
import type { Json } from '../domain/expectation.ts';
import type { Parsed } from './duration.ts';
import { withinTime } from './within-time.ts';

/** A compiled RFC 9535 path. */
export interface JsonPath {
  readonly select: (document: Json) => readonly Json[] | 'too-slow' | 'too-deep';
  /** Whether it is a singular query, which selects at most one node (RFC 9535, 2.3.5.1). */
  readonly singular: boolean;
}

const pathMax = 1_000;
const timeMaxMs = 1_000;
/** The deepest that `..` descends: far beyond honest documents, well within the stack. */
const depthMax = 500;

const standardFunctions: readonly string[] = ['count', 'length', 'match', 'search', 'value'];

let environment: Promise<JSONPathEnvironment> | undefined;

async function loadEnvironment(): Promise<JSONPathEnvironment> {
  const { JSONPathEnvironment } = await import('json-p3');
  const made = new JSONPathEnvironment({ strict: true, maxRecursionDepth: depthMax });
  for (const name of made.functionRegister.keys()) if (!standardFunctions.includes(name)) made.functionRegister.delete(name);
  return made;
}

/** Compiles a path, strictly by RFC 9535. Following it is bounded in time (1 s) and depth. */
export async function compilePath(path: string): Promise<Parsed<JsonPath>> {
  if (path.length > pathMax) return { ok: false, message: `the path is longer than ${pathMax} characters` };
  const made = await (environment ??= loadEnvironment());
  try {
    const query = made.compile(path);
    const singular = query.singularQuery();
    // Without descent, filters and unions the work is at most the document's size, and the watchdog's cost can be saved.
    const isPlain = singular || !/\.\.|[?,]/u.test(path);
    const follow = (document: Json): readonly Json[] | 'too-deep' => {
      try {
        return query.query(document as Parameters<typeof query.query>[0]).values() as readonly Json[];
      } catch (error) {
        if (isTooDeep(error)) return 'too-deep';
        throw error;
      }
    };
    return { ok: true, value: { singular, select: isPlain ? follow : (document) => withinTime(timeMaxMs, () => follow(document)) } };
  } catch (error) {
    return { ok: false, message: refusal(path, error) };
  }
}

/** The library's own limit, or the stack's. */
function isTooDeep(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof Error && error.name === 'JSONPathRecursionLimitError');
}

function refusal(path: string, error: unknown): string {
  if (path === '') return 'an empty text is not a JSONPath; the whole document is $';
  if (!path.startsWith('$')) return `a JSONPath begins with $: $.${path.replace(/^\.+/u, '')}?`;
  const words = error instanceof Error ? error.message.replace(/ \('.*':(\d+)\)$/su, ' (at character $1)') : 'refused';
  return `not a JSONPath by RFC 9535: ${words}`;
}
