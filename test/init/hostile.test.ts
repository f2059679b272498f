import { execFileSync } from 'node:child_process';
import { assert, asyncProperty, constantFrom, oneof, sample, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configOf, load } from '../config/loading.ts';
import { choose } from '../../src/init/choose.ts';
import { findCompose } from '../../src/init/compose-file.ts';
import { configText } from '../../src/init/config-text.ts';
import { isPlain, shellWord, type Find } from '../../src/init/find.ts';
import { findOpenApi } from '../../src/init/open-api-file.ts';
import { findScripts, readPackages } from '../../src/init/packages.ts';
import { ciWorkflow, scheduledWorkflow } from '../../src/init/workflow-text.ts';
import { createClean } from '../../src/render/foreign.ts';
import { ordersFile, repository, runInit } from './repository.ts';
import { faultsOf } from './workflow-rules.ts';

const evil = ['$(touch pwned)', '`id`', '${{ github.token }}', '${HOME}', "'; exit 1; '", '"; exit 1; "', '-rf', 'a\nb', '\u001B[31mred', 'a # b', 'a: b', '*a', '&a', '|', '>', '!!js', '\u202Eabc', 'a\u0000b', '::error::x', '%0A', '\\', '{{port}}', '__proto__', '~', 'null', 'on', 'a && b'];
const names = oneof(constantFrom(...evil), string({ unit: 'binary', maxLength: 30 }), string({ unit: constantFrom(...'aZ9 ._-:/$`\'"{}#&|;\n'.split('')), maxLength: 12 }));

/** Names that are foreign, taken through every way by which a name can come in. */
function findsFor(name: string): readonly Find[] {
  const packages = readPackages(JSON.stringify({ devDependencies: { '@stoplight/prism-cli': '5' }, scripts: { [name]: 'json-server -p 4000', [`mock${name}`]: `mockoon-cli start --port 4001 ${name}` } }));
  const service = JSON.stringify(name);
  return [
    ...findScripts(packages),
    ...findCompose('compose.yml', `services: { ${service}: { image: ${service}, ports: ['4002:1', ${service}] } }`),
    ...findCompose(`${name}/compose.yml`, 'services: { a: { ports: ["4003:1"] } }'),
    ...[findOpenApi(`${name}.yml`, 'openapi: 3.0.0', packages)].filter((find) => find !== undefined),
  ];
}

describe('names from the repository', () => {
  it('whatever they are, leave a configuration that loads and workflows that keep the rules', async () => {
    await assert(
      asyncProperty(names, async (name) => {
        const choice = choose(findsFor(name));
        const text = configText(choice, createClean([]));
        const { services } = configOf(await load(text, { mode: 'guard' }));
        expect(services).toHaveLength(choice.mocks.length || 2);
        for (const workflow of [scheduledWorkflow('shared'), ciWorkflow({ mocks: choice.mocks, installer: 'npm ci', tested: true })]) {
          expect(faultsOf(workflow)).toEqual([]);
          expect(Object.keys(parse(workflow) as object)).toEqual(['name', 'on', 'permissions', 'concurrency', 'jobs']);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('that are taken mean nothing but themselves to a shell', () => {
    const plain = sample(names, { numRuns: 3_000, seed: 1 }).concat('mocks/my orders.json', 'mocks/bestellungen-für-zürich.json', 'a@b+c.json').filter(isPlain);
    expect(plain.length).toBeGreaterThan(200);
    const said = execFileSync('sh', ['-c', `printf '%s\\0' ${plain.map(shellWord).join(' ')}`], { encoding: 'utf8' });
    expect(said.split('\0').slice(0, -1)).toEqual(plain);
  });

  it.each(evil.filter((name) => name.length > 0 && !/[/\0]/u.test(name) && !isPlain(name)))('a Mockoon data file named %j is left out, and nothing of it reaches a workflow', async (name) => {
    const { code, printed, config, cron, ci } = await runInit(repository({ [`${name}.json`]: ordersFile }));
    expect(code).toBe(0);
    expect(printed).toContain('add it by hand');
    // Nothing that a terminal obeys, but new lines of our own.
    expect(printed).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
    expect(Object.keys((parse(config) as { services: object }).services)).toEqual(['orders', 'shared']);
    for (const workflow of [cron, ci]) expect(workflow).not.toContain(`${name}.json`);
  });

  it.each([
    ['an alias bomb', 'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nservices: {d: {ports: [*c,*c,*c,*c,*c,*c,*c,*c]}}'],
    ['no YAML', 'services: [}'],
    ['a list', '- services'],
    ['nothing', ''],
    ['binary', '\u0000\u0001\uFFFD'],
  ])('a compose file that is %s is left out', (_, text) => {
    expect(findCompose('compose.yml', text)).toEqual([{ kind: 'passed-over', what: 'compose.yml', why: 'it is not a compose file that can be read' }]);
  });

  it.each([['{'], ['[]'], ['null'], ['{"scripts":[]}'], ['{"scripts":{"mock":1}}'], ['{"dependencies":"x"}']])('a package.json that is %s says nothing', (text) => {
    expect(findScripts(readPackages(text))).toEqual([]);
  });
});

describe('the ports of a compose file', () => {
  it.each([
    ['"8080:80"', 8080],
    ['"127.0.0.1:8080:80"', 8080],
    ['"0.0.0.0:8080:80/tcp"', 8080],
    ['"3000-3005:3000-3005"', 3000],
    ['"${PORT:-8081}:80"', 8081],
    ['"${HOST:-127.0.0.1}:${PORT-8082}:80"', 8082],
    ['{ target: 80, published: 8083 }', 8083],
    ['{ target: 80, published: "8084", protocol: tcp }', 8084],
    ['"53:53/udp", "8085:80"', 8085],
    ['"80"', undefined],
    ['80', undefined],
    ['"${PORT}:80"', undefined],
    ['"10.0.0.1:8080:80"', undefined],
    ['"[::1]:8080:80"', undefined],
    ['"0:80"', undefined],
    ['"70000:80"', undefined],
    ['{ target: 80 }', undefined],
    ['{ target: 53, published: 53, protocol: udp }', undefined],
    ['{ target: 80, published: [1] }', undefined],
  ])('%s is reached at %s', (ports, port) => {
    const [find] = findCompose('compose.yml', `services: { a: { ports: [${ports}] } }`);
    expect(find?.kind === 'mock' ? find.port : undefined).toBe(port);
  });
});

describe('the scripts of a package.json', () => {
  it.each([
    ['mock', 'json-server db.json', ['mock', 3000]],
    ['mock:carts', 'json-server db.json --port 3010', ['carts', 3010]],
    ['start:mock-api', 'node api.js --port=4100', ['api', 4100]],
    ['prism', 'prism mock openapi.yaml', ['prism', 4010]],
    ['wm', 'wiremock -p 9090', ['wm', 9090]],
    ['mocks', 'PORT=4200 node mocks.js', ['mock', 4200]],
    ['mock', 'node mock.js', 'it does not say on which port'],
    ['mock', 'mockoon-cli start --data a.json', 'a Mockoon data file is taken by itself'],
    ['build:mocks', 'json-server --port 3000', undefined],
    ['test', 'vitest', undefined],
    ['hammock', 'node x --port 3000', undefined],
  ])('%s: %s', (name, command, want) => {
    const finds = findScripts(readPackages(JSON.stringify({ scripts: { [name]: command } })));
    const [find] = finds;
    if (find?.kind === 'mock') expect([choose(finds).mocks[0]?.id, find.port]).toEqual(want);
    else if (find === undefined) expect(want).toBeUndefined();
    else expect(find.why).toContain(want);
  });
});
