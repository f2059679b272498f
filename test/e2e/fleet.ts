import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'vitest';
import { mergeBody } from '../../src/domain/body.ts';
import type { Marker } from '../../src/domain/incident.ts';
import { encodeMarker, endMark, readMarker } from '../../src/domain/marker.ts';
import { startGitHub, type LoggedRequest, type TestGitHub } from '../github/start.ts';
import { createWorkplace, runStep, type EndedStep, type StepOptions, type Workplace } from './dist.ts';

export const minute = 60_000;
export const hour = 60 * minute;

/** Many services on one server of our own, a repository, and its workflow that looks at them on a schedule. */
export interface Fleet {
  readonly github: TestGitHub;
  readonly workplace: Workplace;
  /** Where the services are; each answers under its id. */
  readonly url: string;
  /** Those that fail. */
  readonly down: Set<string>;
  /** Those that `POST /<id>` makes well again. */
  readonly curable: Set<string>;
  /** What was posted, an id each, in order; what nobody has answered yet too. */
  readonly cures: readonly string[];
  /** What a cure waits for before it is done and answered. */
  holdCures(until: Promise<void>): void;
  /** Writes the configuration: what each service has besides its URL, in YAML's flow form, and what stands beside `services`. */
  configure(services: Readonly<Record<string, string>>, policy?: string): void;
  run(options?: Omit<StepOptions, 'workplace' | 'github'>): Promise<EndedStep>;
  marker(number: number): Promise<Marker>;
  /** Rewrites what a record remembers, as its author. */
  remember(number: number, change: (marker: Marker) => Marker): Promise<void>;
  /** Makes a record older: everything in it was so much longer ago (milliseconds). */
  age(number: number, ms: number): Promise<void>;
  labels(number: number): Promise<readonly string[]>;
  /** The keys of our comments in their order, without the outage. */
  said(number: number): Promise<readonly string[]>;
  /** The requests since the log was cleared that create or change something. */
  writes(): readonly LoggedRequest[];
  /** Back to an empty repository, with our labels painted, and services that are well. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a fleet; nothing is configured yet. */
export async function createFleet(): Promise<Fleet> {
  const github = await startGitHub();
  const workplace = createWorkplace();
  const [down, curable, cures] = [new Set<string>(), new Set<string>(), [] as string[]];
  let held = Promise.resolve();
  const cure = async (id: string): Promise<void> => {
    cures.push(id);
    await held;
    if (curable.has(id)) down.delete(id);
  };
  const server = createServer((request, response) => {
    const id = (request.url ?? '/').slice(1).split('/')[0] ?? '';
    const answer = (): void => void response.writeHead(request.method !== 'POST' && down.has(id) ? 503 : 200).end('{"orders":[{"state":"open"},{"state":"open"}]}');
    if (request.method === 'POST') void cure(id).then(answer);
    else answer();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const marker = async (number: number): Promise<Marker> => {
    const read = readMarker((await github.issue(number)).body);
    if (read === undefined) throw new Error(`#${number} has no marker`);
    return read;
  };
  const remember = async (number: number, change: (marker: Marker) => Marker): Promise<void> => {
    const { body } = await github.issue(number);
    await github.bot.edit(number, { body: mergeBody(body, `${encodeMarker(change(await marker(number)))}\n${endMark}`) });
  };
  return {
    github,
    workplace,
    url,
    down,
    curable,
    cures,
    holdCures: (until) => void (held = until),
    configure(services, policy = '') {
      const lines = Object.entries(services).map(([id, more]) => `  ${id}: { url: "${url}/${id}"${more === '' ? '' : `, ${more}`} }`);
      workplace.write('.github/mock-medic.yml', `${policy}\ndefaults: { timeout: 10s, retry-interval: 5ms }\nservices:\n${lines.join('\n')}\n`);
    },
    run: (options = {}) => runStep({ workplace, github, ...options }),
    marker,
    remember,
    age: (number, ms) => remember(number, (known) => earlier(known, ms)),
    labels: async (number) => (await github.issue(number)).labels.map(({ name }) => name),
    said: async (number) => (await github.comments(number)).flatMap(({ body }) => [...body.matchAll(/mock-medic:key (\w+)/g)].map(([, kind = '']) => kind)),
    writes: () => github.log.filter(({ method }) => method !== 'GET'),
    async reset() {
      github.reset();
      for (const each of [down, curable]) each.clear();
      cures.splice(0);
      held = Promise.resolve();
      await github.paintLabels();
      github.clearLog();
    },
    async close() {
      server.closeAllConnections();
      server.close();
      workplace.remove();
      await github.close();
    },
  };
}

/** Every instant in a record moved back; those are the numbers whose name says so. */
function earlier<Value>(value: Value, ms: number): Value {
  if (Array.isArray(value)) return value.map((each: unknown) => earlier(each, ms)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, /^at$|At$/.test(key) && typeof each === 'number' ? each - ms : earlier(each, ms)])) as Value;
}

/** A recovery step, in YAML's flow form, that asks the fleet to make a service well; it may be tried again at once. */
export const curing = ({ url }: Fleet, id: string, more = 'recovery-cool-down: 1ms'): string => `recovery: [{ http: { method: POST, url: "${url}/${id}" }, settle: 1ms }], ${more}`;

/** A check, in YAML's flow form, of which cannot be told in time whether it passes. */
export const undecidable = String.raw`checks: [{ http: /, expect: { body: { matches: "^(([a-z{}:\\[\\]\",])+)+!$" } } }]`;

/** The reasons of the last decisions, by service, as report.json tells them. */
export function reasons(step: EndedStep): Readonly<Record<string, string>> {
  const { services } = JSON.parse(step.reportText) as { readonly services: readonly { readonly id: string; readonly record: { readonly reason?: string; readonly kind: string } }[] };
  return Object.fromEntries(services.map(({ id, record }) => [id, record.reason ?? record.kind]));
}

/** That outages lie one after another, each with an end that is not before its start. */
export function expectInOrder({ outages }: Marker): void {
  let lastAt = -Infinity;
  for (const { startedAt, endedAt, lastSeenAt } of outages) {
    expect(startedAt).toBeGreaterThanOrEqual(lastAt);
    lastAt = endedAt ?? lastSeenAt;
    expect(lastAt).toBeGreaterThanOrEqual(startedAt);
  }
}
