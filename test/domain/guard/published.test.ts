import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadConfig, type Config } from '../../../src/config/load.ts';
import { lineOf } from '../../../src/domain/guard/line.ts';
import { published } from '../../../src/domain/guard/published.ts';
import type { Service } from '../../../src/domain/service.ts';
import { createClean } from '../../../src/render/foreign.ts';
import { guarded, told } from './journals.ts';

/** Long enough to be masked, and like nothing else in a configuration. */
const secret = fc.string({ unit: fc.constantFrom('a', 'b', 'X', 'Y', '0', '9', '!', '/', '+', '=', '&', '%', 'é', '"', '\\', ' '), minLength: 12, maxLength: 24 }).map((text) => `s3${text.trim()}Q`);
const places = ['header', 'user-info', 'query', 'body', 'env', 'input', 'step-header', 'step-body', 'expected', 'heartbeat'] as const;

const quoted = (text: string): string => JSON.stringify(text);

/** A configuration with a secret in each of these places: from the environment where a value may be shown, written out where none is. */
function configuration(secrets: ReadonlyMap<string, string>): string {
  const at = (place: (typeof places)[number]): string => quoted(secrets.get(place) ?? 'harmless');
  const from = (place: (typeof places)[number]): string => `\${${place.toUpperCase().replace('-', '_')}_TOKEN}`;
  return `
services:
  orders:
    start: [node, orders.js]
    url: "http://ci:${from('user-info')}@127.0.0.1:3001/"
    env: { PASSWORD: ${at('env')} }
    heartbeat: { http: { path: /alive, headers: { x-key: ${at('heartbeat')} } } }
    checks:
      - http: { path: "/orders?token=${from('query')}", headers: { x-key: ${at('header')} }, body: ${at('body')} }
        expect: { body: { contains: ${at('expected')} }, json: { "$.key": ${at('expected')} } }
        warn: { within: 200ms }
    recovery:
      - http: { method: POST, path: /purge, headers: { x-key: ${at('step-header')} }, body: ${at('step-body')} }
      - dispatch: { workflow: restart.yml, inputs: { key: ${at('input')} } }
`;
}

async function loadedWith(secrets: ReadonlyMap<string, string>): Promise<Config> {
  const environment = Object.fromEntries(places.map((place) => [`${place.toUpperCase().replace('-', '_')}_TOKEN`, encodeURIComponent(secrets.get(place) ?? 'harmless')]));
  const loaded = await loadConfig({ text: configuration(secrets), mode: 'guard', environment, readText: () => Promise.reject(new Error('no file is read here')) });
  if (loaded.kind === 'problems') throw new Error(loaded.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return loaded.config;
}

function lineWith({ services: [service], secrets }: Config): string {
  return lineOf({ ...told.begun(), services: [published(service, createClean(secrets))] });
}

/** The forms in which a text may stand in a line of JSON. */
const forms = (text: string): readonly string[] => [text, quoted(text).slice(1, -1), encodeURIComponent(text), encodeURI(text), quoted(encodeURI(text)).slice(1, -1)];

it('a journal holds no secret of headers, addresses, bodies, variables, inputs or expectations', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(secret, { minLength: places.length, maxLength: places.length }), async (texts) => {
      const secrets = new Map(places.map((place, n) => [place, `${n}${texts[n] ?? ''}`]));
      const line = lineWith(await loadedWith(secrets));
      expect([...secrets].filter(([, text]) => forms(text).some((form) => line.includes(form))).map(([place]) => place)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

it('a journal holds what a report shows of a service', async () => {
  const { services: [service], secrets } = await loadedWith(new Map());
  const shown = published(service, createClean(secrets));
  const kept = ({ id, severity, dependsOn, confirmation, incident, tags }: Service): object => ({ id, severity, dependsOn, confirmation, incident, tags });
  expect(kept(shown)).toEqual(kept(service));
  expect(shown.checks.map(({ name }) => name)).toEqual(service.checks.map(({ name }) => name));
  expect(shown.recovery.map(({ label }) => label)).toEqual(service.recovery.map(({ label }) => label));
  expect([shown.launch?.command, shown.launch?.intervalMs, shown.launch?.restarts]).toEqual([service.launch?.command, service.launch?.intervalMs, service.launch?.restarts]);
});

it('a journal holds every text of a service cleaned, and nothing with which it acts', async () => {
  const text = `
services:
  orders:
    start: node orders.js
    url: http://127.0.0.1:3001
    runbook: https://example.org/runbook
    env: { A: b }
    checks:
      - http: { path: /orders, headers: { a: b }, body: c }
        expect: { status: 200, within: 1s, headers: { a: b }, body: c, json: { "$.a": 1 } }
        warn: { within: 200ms }
      - tcp: 127.0.0.1:3001
    recovery:
      - run: docker restart orders
      - http: { method: POST, path: /purge, headers: { a: b }, body: c }
      - dispatch: { workflow: restart.yml, inputs: { a: b } }
`;
  const [service] = await guarded(text);
  if (service === undefined) throw new Error('nothing to guard');
  const nothing = { expect: { status: undefined, withinMs: undefined, headers: [], body: undefined, json: [] }, warn: undefined };
  const [http, tcp] = service.checks;
  const [run, purge, dispatch] = service.recovery;
  const shownHttp = { ...http, ...nothing, name: '<POST /orders>', url: '<http://127.0.0.1:3001/orders>', headers: [], body: undefined };
  expect(published(service, (words) => `<${words}>`)).toEqual({
    ...service,
    url: '<http://127.0.0.1:3001>',
    runbook: '<https://example.org/runbook>',
    checks: [shownHttp, { ...tcp, ...nothing, name: `<${tcp?.name}>`, host: '<127.0.0.1>' }],
    recovery: [
      { ...run, label: '<docker restart orders>' },
      { ...purge, label: `<${purge?.label}>`, url: '<http://127.0.0.1:3001/purge>', headers: [], body: undefined },
      { ...dispatch, label: `<${dispatch?.label}>`, inputs: {} },
    ],
    launch: { ...service.launch, env: {}, heartbeat: [shownHttp] },
  });
});

it('a journal holds no address, runbook or launch of a service that has none', async () => {
  const { services: [service] } = await loadedWith(new Map());
  expect(published({ ...service, url: undefined, runbook: undefined, launch: undefined }, (words) => `<${words}>`)).toMatchObject({ url: undefined, runbook: undefined, launch: undefined });
});
