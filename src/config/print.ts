import { stringify } from 'yaml';
import { withoutSecrets } from './fill.ts';
import type { Config } from './load.ts';
import { guardDefaults } from './schema.ts';

const credentialHeaders = new Set(['authorization', 'proxy-authorization', 'cookie', 'x-api-key', 'api-key', 'x-auth-token']);

const isCommand = (path: readonly string[]): boolean => path[0] === 'services' && (path[2] === 'start' || path[2] === 'stop' || (path[2] === 'recovery' && path[4] === 'run'));

function shownText(text: string, path: readonly string[], secrets: ReadonlySet<string>): string {
  // Of the whole URL only the scheme is no secret; with it, what is printed loads again.
  if (path.length === 1 && path[0] === 'ping') return 'https://***';
  const within = path.slice(2);
  if (within.includes('auth')) return within.at(-1) === 'auth' ? '***:***' : '***';
  if (within.at(-2) === 'headers' && !within.includes('expect') && !within.includes('warn') && credentialHeaders.has(String(within.at(-1)).toLowerCase())) return '***';
  const clean = withoutSecrets(text, secrets).replace(/(https?:\/\/)[^/?#@\s]*@/giu, '$1***@');
  return isCommand(path) ? clean : clean.replaceAll('${', () => '$${');
}

/** The order in which the parts of a service are read best; anything else keeps its place after them. */
const order = 'services mask record-authors group-above connectivity expect-every ping name url start port mockoon data version stop background cwd env ready-timeout interval watch heartbeat restart checks http tcp run dispatch method path auth headers body json follow-redirects expect warn status timeout family body-max failure-threshold success-threshold retry-interval severity tags runbook depends-on recovery attempts backoff settle recovery-budget recovery-cool-down incident open maintenance start end cron duration timezone reason'.split(' ');
const rank = new Map(order.map((key, index) => [key, index]));

function ordered(entries: readonly (readonly [string, unknown])[], path: readonly string[]): readonly (readonly [string, unknown])[] {
  const free = path.length === 1 || path.includes('json') || path.includes('headers') || path.includes('env') || path.includes('inputs');
  return free ? entries : [...entries].sort(([a], [b]) => (rank.get(a) ?? order.length) - (rank.get(b) ?? order.length));
}

function shown(value: unknown, path: readonly string[], secrets: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return shownText(value, path, secrets);
  if (Array.isArray(value)) return value.map((item, index) => shown(item, [...path, String(index)], secrets));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(ordered(Object.entries(value), path).map(([key, item]) => [key, shown(item, [...path, key], secrets)]));
}

/** What is in effect, as YAML that loads again to the same: every default filled in, every secret shown as `***`. What guard would fill in instead is said above it. */
export function printConfig(config: Config): string {
  const others = Object.entries(guardDefaults).map(([key, value]) => `${key}: ${value}`);
  const note = config.services.some(({ launch }) => launch !== undefined) ? `# As mode check has it. Where the file says nothing, guard has { ${others.join(', ')} }.\n` : '';
  return note + stringify(shown(config.effective, [], new Set(config.secrets)), { lineWidth: 0, aliasDuplicateObjects: false });
}
