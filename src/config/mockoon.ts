import * as v from 'valibot';
import { laterPort } from './target.ts';

/** What a Mockoon data file says about its service, in the words of the configuration. */
export interface MockoonFacts {
  readonly url: string;
  readonly port: number;
  readonly checks: readonly [Readonly<Record<string, unknown>>];
}

/** The facts, and whether Mockoon would ask before it serves the file; or one sentence that says why there are none. */
export type MockoonReading = { readonly ok: true; readonly facts: MockoonFacts; readonly asksFirst: boolean } | { readonly ok: false; readonly message: string };

const sizeMax = 64 * 1024 * 1024;

const response = v.object({ statusCode: v.optional(v.number(), 200), default: v.optional(v.boolean(), false), rules: v.optional(v.array(v.unknown()), []) });
const route = v.object({
  uuid: v.optional(v.string(), ''),
  type: v.optional(v.string(), 'http'),
  method: v.optional(v.string(), ''),
  endpoint: v.optional(v.string(), ''),
  enabled: v.optional(v.boolean(), true),
  responses: v.optional(v.array(response), []),
  responseMode: v.nullish(v.string()),
  streamingMode: v.nullish(v.string()),
});
const child = v.object({ type: v.string(), uuid: v.string() });
const tls = v.object({ enabled: v.optional(v.boolean(), false), type: v.optional(v.unknown()), pfxPath: v.optional(v.unknown()), certPath: v.optional(v.unknown()), keyPath: v.optional(v.unknown()) });
const environment = v.object({
  port: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(65_535)),
  routes: v.array(v.unknown()),
  hostname: v.nullish(v.string(), ''),
  endpointPrefix: v.nullish(v.string(), ''),
  tlsOptions: v.nullish(tls),
  folders: v.nullish(v.array(v.object({ uuid: v.string(), children: v.array(child) }))),
  rootChildren: v.nullish(v.array(child)),
  lastMigration: v.optional(v.unknown()),
});

type Route = v.InferOutput<typeof route>;

const exactEndpoint = /^[A-Za-z0-9\-._~/%@!,;=]*$/u;

/** The routes in the order in which Mockoon tries them: down the tree of folders. */
function inOrder(file: v.InferOutput<typeof environment>, routes: readonly Route[]): readonly Route[] {
  if (file.rootChildren === undefined || file.rootChildren === null) return routes;
  const folders = new Map((file.folders ?? []).map((folder) => [folder.uuid, folder.children]));
  const seen = new Set<string>();
  const walk = (children: readonly v.InferOutput<typeof child>[]): readonly string[] =>
    children.flatMap(({ type, uuid }) => {
      if (seen.has(uuid)) return [];
      seen.add(uuid);
      return type === 'folder' ? walk(folders.get(uuid) ?? []) : [uuid];
    });
  const byId = new Map(routes.map((one) => [one.uuid, one]));
  return walk(file.rootChildren).flatMap((uuid) => byId.get(uuid) ?? []);
}

const segments = (endpoint: string): readonly string[] => endpoint.split('/').filter((part) => part !== '');

/** Whether a route that is tried before may take the requests of an exact endpoint. What is not understood may. */
function shadows(before: Route, endpoint: string): boolean {
  const method = before.method.toLowerCase();
  if (!before.enabled || (before.type === 'http' && method !== 'get' && method !== 'all')) return false;
  const own = segments(endpoint);
  const theirs = segments(before.endpoint);
  for (const [index, part] of theirs.entries()) {
    if (!/^(?::\w+|[A-Za-z0-9\-._~%@!,;=]+)$/u.test(part)) return true;
    if (own[index] === undefined || (!part.startsWith(':') && part.toLowerCase() !== own[index].toLowerCase())) return false;
  }
  return before.type === 'crud' || theirs.length === own.length;
}

/** The endpoint of a route that surely answers with one status, and that status; the plainest route first. */
function firstExact(routes: readonly Route[]): { readonly endpoint: string; readonly status: number } | undefined {
  const exact = routes.flatMap((candidate, index) => {
    const answer = candidate.responses.find((one) => one.default) ?? candidate.responses[0];
    if (answer === undefined || !candidate.enabled || candidate.type !== 'http' || candidate.method.toLowerCase() !== 'get') return [];
    if (!exactEndpoint.test(candidate.endpoint) || answer.statusCode < 200 || answer.statusCode > 599) return [];
    if (typeof candidate.streamingMode === 'string' || ['RANDOM', 'SEQUENTIAL', 'FALLBACK'].includes(candidate.responseMode ?? '')) return [];
    if (routes.slice(0, index).some((before) => shadows(before, candidate.endpoint))) return [];
    const ruled = candidate.responseMode !== 'DISABLE_RULES' && candidate.responses.some((one) => one.rules.length > 0);
    return [{ endpoint: candidate.endpoint, status: answer.statusCode, rank: (ruled ? 2 : 0) + (answer.statusCode < 300 ? 0 : 1) }];
  });
  return exact.sort((a, b) => a.rank - b.rank)[0];
}

const joined = (...parts: readonly string[]): string => `/${parts.flatMap((part) => part.split('/')).filter((part) => part !== '').join('/')}`;

function host(name: string | null): string {
  const plain = (name ?? '').trim();
  if (plain === '' || plain === '0.0.0.0' || plain === '::' || plain === '[::]') return '127.0.0.1';
  return plain.includes(':') && !plain.startsWith('[') ? `[${plain}]` : plain;
}

/** Whether it serves https by the certificate that Mockoon brings along, which nobody trusts. */
function hasMockoonsCertificate({ enabled, type, pfxPath, certPath, keyPath }: v.InferOutput<typeof tls>): boolean {
  const isGiven = (type === 'PFX' && Boolean(pfxPath)) || (type === 'CERT' && Boolean(certPath) && Boolean(keyPath));
  return enabled && !isGiven;
}

function jsonOf(text: string): { readonly value: unknown } | { readonly fault: string } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/u, '')) as unknown };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

const describesApi = (value: unknown): boolean => typeof value === 'object' && value !== null && ('openapi' in value || 'swagger' in value);

/** Reads a Mockoon data file: where its mock listens, and the first thing to check. */
export function readMockoon(text: string, path: string): MockoonReading {
  if (text.length > sizeMax) return { ok: false, message: `${path} is larger than ${sizeMax / 1024 / 1024} MiB` };
  if (text.trim() === '') return { ok: false, message: `${path} is empty; export the environment from Mockoon again` };
  const parsed = jsonOf(text);
  if ('fault' in parsed) return { ok: false, message: `${path} is not JSON (${parsed.fault.slice(0, 120)}); a Mockoon data file is` };
  const read = v.safeParse(environment, parsed.value);
  if (!read.success && describesApi(parsed.value)) return { ok: false, message: `${path} is an OpenAPI description, not a Mockoon data file; write url or port, and start: mockoon-cli start --data ${path} --port {{port}}` };
  if (!read.success) {
    const key = read.issues[0].path?.map((item) => String(item.key)).join('.') ?? '';
    return { ok: false, message: `${path} is not a Mockoon data file${key === '' ? '' : ` (${key} is missing or wrong)`}; export the environment from Mockoon again` };
  }
  const { port, hostname, endpointPrefix, tlsOptions, routes } = read.output;
  const known = routes.flatMap((one) => {
    const result = v.safeParse(route, one);
    return result.success ? [result.output] : [];
  });
  const isTrusted = !tlsOptions || !hasMockoonsCertificate(tlsOptions);
  const first = isTrusted ? firstExact(inOrder(read.output, known)) : undefined;
  const check =
    first === undefined
      ? { tcp: `${host(hostname)}:{{port}}` }
      : { http: { path: joined(endpointPrefix ?? '', first.endpoint), 'follow-redirects': false }, expect: { status: first.status } };
  return {
    ok: true,
    // Without a terminal nobody answers, and Mockoon ends with exit 0.
    asksFirst: read.output.lastMigration === undefined,
    facts: {
      url: `${tlsOptions?.enabled === true ? 'https' : 'http'}://${host(hostname)}:{{port}}`,
      port: port === laterPort ? 3000 : port,
      checks: [check],
    },
  };
}
