/** Words of other tools (Docker Compose, Kubernetes, Upptime, Gatus, blackbox_exporter, wait-on …) for keys of ours, best first. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  healthcheck: ['checks'],
  'health-check': ['checks'],
  healthchecks: ['checks'],
  'health-checks': ['checks'],
  probe: ['checks'],
  probes: ['checks'],
  monitors: ['checks', 'services'],
  test: ['checks'],
  tests: ['checks'],
  'liveness-probe': ['checks'],
  'readiness-probe': ['checks'],
  sites: ['services'],
  endpoints: ['services', 'checks'],
  targets: ['services'],
  mocks: ['services'],
  retries: ['failure-threshold', 'attempts'],
  'max-retries': ['failure-threshold', 'attempts'],
  'max-attempts': ['attempts', 'failure-threshold'],
  tries: ['attempts', 'failure-threshold'],
  threshold: ['failure-threshold'],
  'unhealthy-threshold': ['failure-threshold'],
  failures: ['failure-threshold'],
  'healthy-threshold': ['success-threshold'],
  successes: ['success-threshold'],
  'retry-delay': ['retry-interval'],
  'retry-every': ['retry-interval'],
  period: ['interval', 'retry-interval'],
  'period-seconds': ['interval', 'retry-interval'],
  every: ['interval'],
  heartbeat: ['interval'],
  'timeout-seconds': ['timeout'],
  'request-timeout': ['timeout'],
  'start-period': ['ready-timeout'],
  'start-timeout': ['ready-timeout'],
  'startup-timeout': ['ready-timeout'],
  'initial-delay': ['ready-timeout', 'settle'],
  'initial-delay-seconds': ['ready-timeout'],
  'wait-for': ['ready-timeout', 'verify-for'],
  'wait-on': ['checks'],
  command: ['start', 'run'],
  cmd: ['start', 'run'],
  exec: ['run', 'start'],
  script: ['run', 'start'],
  shell: ['run', 'start'],
  entrypoint: ['start'],
  'stop-command': ['stop'],
  'restart-policy': ['restart'],
  ports: ['port'],
  detach: ['background'],
  daemon: ['background'],
  'working-directory': ['cwd'],
  'working-dir': ['cwd'],
  workdir: ['cwd'],
  dir: ['cwd'],
  environment: ['env'],
  uri: ['url'],
  link: ['url'],
  href: ['url'],
  address: ['url', 'tcp'],
  endpoint: ['url'],
  'base-url': ['url'],
  target: ['url'],
  host: ['url', 'tcp'],
  'http-get': ['http'],
  'tcp-socket': ['tcp'],
  request: ['http'],
  get: ['http'],
  socket: ['tcp'],
  verb: ['method'],
  'http-method': ['method'],
  data: ['body', 'json'],
  payload: ['body', 'json'],
  route: ['path'],
  redirects: ['follow-redirects'],
  'ip-version': ['family'],
  'preferred-ip-protocol': ['family'],
  'max-body': ['body-max'],
  'body-size-limit': ['body-max'],
  authorization: ['auth'],
  'basic-auth': ['auth'],
  conditions: ['expect'],
  assertions: ['expect'],
  assert: ['expect'],
  expected: ['expect'],
  'expect-status': ['expect', 'status'],
  'expected-status-codes': ['status', 'expect'],
  'status-code': ['status'],
  'status-codes': ['status'],
  'valid-status-codes': ['status'],
  code: ['status'],
  'response-time': ['within'],
  'max-response-time': ['within'],
  latency: ['within'],
  duration: ['within'],
  header: ['headers'],
  'json-path': ['json'],
  jsonpath: ['json'],
  regex: ['matches'],
  regexp: ['matches'],
  pattern: ['matches'],
  match: ['matches'],
  eq: ['equals'],
  equal: ['equals'],
  'not-equals': ['not'],
  ne: ['not'],
  includes: ['contains'],
  min: ['gte'],
  max: ['lte'],
  size: ['length'],
  all: ['every'],
  any: ['some'],
  recover: ['recovery'],
  remediation: ['recovery'],
  heal: ['recovery'],
  'on-failure': ['recovery'],
  webhook: ['http'],
  'workflow-dispatch': ['dispatch'],
  wait: ['settle'],
  delay: ['backoff', 'settle'],
  multiplier: ['factor'],
  alert: ['incident'],
  alerts: ['incident'],
  alerting: ['incident'],
  issue: ['incident'],
  notify: ['page'],
  mention: ['page'],
  mentions: ['page'],
  'assign-to': ['assignees'],
  assignee: ['assignees'],
  assign: ['assignees'],
  label: ['labels'],
  priority: ['severity'],
  level: ['severity'],
  groups: ['tags'],
  group: ['tags'],
  playbook: ['runbook'],
  docs: ['runbook'],
  needs: ['depends-on'],
  dependencies: ['depends-on'],
  'depends-upon': ['depends-on'],
  requires: ['depends-on'],
  secrets: ['mask'],
  redact: ['mask'],
  authors: ['record-authors'],
};

const kebab = (word: string): string => word.replaceAll(/([a-z0-9])([A-Z])/gu, '$1-$2').replaceAll('_', '-').toLowerCase();

/** How many insertions, deletions, replacements and swaps of neighbours lie between two words. */
function editDistance(a: string, b: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swapped));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The known key that a person most likely meant: the same word in another spelling, another tool's word for it, or a typing slip; undefined when none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > 60) return undefined;
  const spelt = kebab(word);
  if (known.includes(spelt)) return spelt;
  const meant = (Object.hasOwn(otherWords, spelt) ? (otherWords[spelt] ?? []) : []).find((key) => known.includes(key));
  if (meant !== undefined) return meant;
  const [best] = known
    .map((key) => ({ key, distance: editDistance(spelt, key) }))
    .filter(({ key, distance }) => distance <= Math.max(1, Math.floor(Math.min(key.length, spelt.length) / 3)))
    .sort((a, b) => a.distance - b.distance);
  return best?.key;
}
