import { parse } from 'yaml';
import { baseName, isPlain, isRecord, notPlain, type Find } from './find.ts';

const composeName = /^(?:docker-)?compose(?:\.(?!override\.)[\w-]+)?\.ya?ml$/iu;
/** What keeps data or carries messages is seldom a mock, and speaks no HTTP. */
const store = /(?:^|\/)(?:postgres|postgis|mysql|mariadb|redis|valkey|mongo|memcached|rabbitmq|kafka|cp-kafka|zookeeper|cassandra|nats|etcd)[^/]*$/iu;

/** Whether a file is a compose file by its name; one that only overrides another is none. */
export function isComposeFile(path: string): boolean {
  return composeName.test(baseName(path));
}

/** The services of a compose file that publish a port on this machine. */
export function findCompose(path: string, text: string): readonly Find[] {
  if (!isPlain(path)) return [notPlain(path)];
  const services = servicesOf(text);
  if (services === undefined) return [{ kind: 'passed-over', what: path, why: 'it is not a compose file that can be read' }];
  return Object.entries(services).flatMap(([name, service]): readonly Find[] => {
    if (!isRecord(service) || !Array.isArray(service['ports']) || service['ports'].length === 0) return [];
    const what = `${name} in ${path}`;
    if (!/^[a-zA-Z0-9][a-zA-Z0-9._-]*$/u.test(name)) return [notPlain(what)];
    const image = typeof service['image'] === 'string' ? service['image'].replace(/[:@][^/]*$/u, '') : '';
    if (store.test(image)) return [{ kind: 'passed-over', what, why: 'it keeps data and does not look like a mock; add a check { tcp: host:port } by hand if it is one' }];
    const port = service['ports'].map(publishedPort).find((one) => one !== undefined);
    if (port === undefined) return [{ kind: 'passed-over', what, why: 'it publishes no fixed TCP port on this machine; add it by hand with its url' }];
    return [{ kind: 'mock', name, source: what, port, start: { kind: 'compose', file: path, service: name } }];
  });
}

function servicesOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const root: unknown = parse(text, { merge: true, maxAliasCount: 100, logLevel: 'error' });
    const services = isRecord(root) ? root['services'] : undefined;
    return isRecord(services) ? services : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The port of 127.0.0.1 behind an entry of `ports`, short or long; the first of a range; undefined for a random one and for UDP.
 * https://docs.docker.com/reference/compose-file/services/#ports
 */
function publishedPort(entry: unknown): number | undefined {
  if (isRecord(entry)) {
    if (entry['protocol'] === 'udp' || !isHere(entry['host_ip'])) return undefined;
    const { published } = entry;
    return typeof published === 'string' || typeof published === 'number' ? portOf(filledIn(`${published}`)) : undefined;
  }
  if (typeof entry !== 'string') return undefined;
  const short = /^(?:(?<host>\[[^\]]*\]|[^:[\]]+):)?(?<published>[\d-]+):[\d-]+(?:\/(?<protocol>\w+))?$/u.exec(filledIn(entry))?.groups;
  if (short === undefined || short['protocol'] === 'udp' || !isHere(short['host'])) return undefined;
  return portOf(short['published'] ?? '');
}

/** What compose itself takes for `${PORT:-8080}` when nobody sets PORT. */
const filledIn = (text: string): string => text.replaceAll(/\$\{\w+:?-([^{}]*)\}/gu, (_, fallback: string) => fallback);

const isHere = (host: unknown): boolean => host === undefined || (typeof host === 'string' && /^(?:0\.0\.0\.0|127\.0\.0\.1|localhost)?$/u.test(host));

function portOf(text: string): number | undefined {
  const port = /^\d{1,5}(?:-\d{1,5})?$/u.test(text) ? Number.parseInt(text, 10) : 0;
  return port >= 1 && port <= 65_535 ? port : undefined;
}
