import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadConfig, type Config } from '../../../src/config/load.ts';
import { lineOf } from '../../../src/domain/guard/line.ts';
import { published } from '../../../src/domain/guard/published.ts';
import type { Service } from '../../../src/domain/service.ts';
import { createClean } from '../../../src/render/foreign.ts';
import { told } from './journals.ts';

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
