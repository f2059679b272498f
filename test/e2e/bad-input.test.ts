import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createWorkplace, runCli, type Workplace } from './dist.ts';
import { freePort } from './mockoon.ts';

let workplace: Workplace;
let url: string;
const server = createServer((_request, response) => response.end('{"orders":[{"state":"open"},{"state":"open"}]}'));

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
beforeEach(() => {
  workplace = createWorkplace();
});
afterEach(() => workplace.remove());

const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghij'.split('').map((name, n) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefghi'[n]}`).join(', ')}]`).join('\n')}\nservices: { x: "http://x.org" }\n`;

describe('a configuration that is wrong gets sentences that name the place and the remedy, and exit code 2', () => {
  const cases: readonly (readonly [name: string, text: string, ...words: RegExp[]])[] = [
    ['an empty file', '', /empty.*write at least a service/],
    ['not YAML', 'services: [', /mock-medic\.yml:\d+:\d+/],
    ['a YAML bomb', bomb, /alias/i],
    ['an unknown key', 'services: { a: { url: "http://x.org", healthcheck: [/] } }', /yml:1:\d+ services\.a\.healthcheck.*did you mean checks/s],
    ['another tool’s word', 'services: { a: { url: "http://x.org", retries: 3 } }', /failure-threshold/],
    ['a duplicate key', 'services:\n  a: http://x.org\n  a: http://y.org\n', /yml:3:3.*twice/],
    ['a wrong type', 'services: { a: { url: "http://x.org", failure-threshold: many } }', /failure-threshold.*whole number from 1/],
    ['a duration of 0', 'services: { a: { url: "http://x.org", timeout: 0s } }', /timeout/],
    ['a negative duration', 'services: { a: { url: "http://x.org", timeout: -5s } }', /timeout/],
    ['an absurd duration', 'services: { a: { url: "http://x.org", timeout: 900d } }', /timeout/],
    ['a number without a unit', 'services: { a: { url: "http://x.org", timeout: 5 } }', /timeout.*5s|5 ?s/],
    ['a variable that is not set', 'services: { a: { url: "http://x.org/${NOT_SET_HERE}" } }', /NOT_SET_HERE is not set/],
    ['a malformed URL', 'services: { a: "http://" }', /services\.a/],
    ['a scheme that is not known', 'services: { a: "ftp://x.org" }', /ftp/],
    ['ids that collide', 'services: { a-b: "http://x.org", a_b: "http://y.org" }', /one id|is not an id/],
    ['a JSON path that is invalid', 'services: { a: { url: "http://x.org", checks: [{ http: /, expect: { json: { "$.[": 1 } } }] } }', /\$\.\[/],
    ['a JSON path of many nodes with a bare matcher', 'services: { a: { url: "http://x.org", checks: [{ http: /, expect: { json: { "$.a[*]": 1 } } }] } }', /every, some|every.*some.*count/],
    ['a dependency that is not there', 'services: { a: { url: "http://x.org", depends-on: [b] } }', /depends-on.*"b"/],
    ['no service', 'services: {}', /no service/],
  ];
  for (const [name, text, ...words] of cases) {
    test(name, async () => {
      workplace.write('.github/mock-medic.yml', text);
      for (const command of ['validate', 'check']) {
        const { code, stderr, stdout } = await runCli([command], { cwd: workplace.folder });
        expect(code, stderr).toBe(2);
        expect(stdout).toBe('');
        for (const word of words) expect(stderr).toMatch(word);
        expect(stderr).not.toMatch(/^\s+at /m);
      }
      expect(readdirSync(workplace.folder)).toEqual(['.github']);
    });
  }

  test('all problems are told at once, in the order of the file', async () => {
    workplace.write('.github/mock-medic.yml', 'services:\n  a: { url: "ftp://x.org" }\n  b: { url: "http://y.org", timout: 1s }\n  c: 5\n');
    const { stderr } = await runCli(['validate'], { cwd: workplace.folder });
    expect(stderr.trim().split('\n').map((line) => /yml:(\d+)/.exec(line)?.[1])).toEqual(['2', '3', '4']);
  });

  test('no configuration at all', async () => {
    const { code, stderr } = await runCli(['check'], { cwd: workplace.folder });
    expect([code, stderr]).toEqual([2, expect.stringContaining('mock-medic init')]);
  });

  test('a deadline too short to confirm names the time that it takes', async () => {
    workplace.write('.github/mock-medic.yml', 'services: { a: "http://x.org" }');
    const { code, stderr } = await runCli(['check', '--deadline', '20s'], { cwd: workplace.folder });
    expect([code, stderr]).toEqual([2, expect.stringMatching(/deadline of 20s \(the input deadline, on the command line --deadline\) is too short.*needs 55s/)]);
  });
});

describe('words on the command line that are wrong', () => {
  const cases: readonly (readonly [args: readonly string[], words: RegExp])[] = [
    [[], /Name a command/],
    [['chek'], /"chek" is no command.*did you mean check/],
    [['check', '--confg', 'x'], /--confg.*did you mean --config/],
    [['check', '--config'], /--config/],
    [['check', 'orders'], /takes no argument/],
    [['check', '--config', 'nowhere.yml'], /there is no file nowhere\.yml/],
    [['check', '--config', '.'], /is a folder/],
    [['check', '--record', 'gitlab'], /record: "gitlab" is not known; use one of/],
    [['check', '--record', 'github'], /needs a repository; give it as owner\/name in the input repository \(on the command line GITHUB_REPOSITORY\), or use record: local or off/],
    [['check', '--fail-on', 'sometimes'], /fail-on/],
    [['check', '--only', 'ordrs'], /did you mean orders/],
    [['check', '--deadline', 'soon'], /deadline/],
    [['check', '--record', 'local', '--record-dir', ''], /^--record-dir is empty; give it a value, or leave it out\.\n$/],
    [['check', '--only', 'orders', '--only', ''], /^--only is empty/],
    [['guard', '--fail-on', 'outage', '--', 'true'], /^guard takes no --fail-on beside a command, because it ends with the exit code of the command; leave --fail-on out\.\n$/],
  ];
  for (const [args, words] of cases) {
    test(`mock-medic ${args.join(' ')}`, async () => {
      workplace.write('.github/mock-medic.yml', 'services: { orders: "http://127.0.0.1:1" }');
      const { code, stderr, stdout } = await runCli(args, { cwd: workplace.folder });
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(words);
    });
  }

  test('the help of a command is its own, and the same however it is asked for', async () => {
    const told = async (...args: readonly string[]): Promise<string> => (await runCli(args, { cwd: workplace.folder })).stdout;
    for (const command of ['check', 'guard', 'validate', 'init', 'incidents', 'demo']) {
      const help = await told(command, '--help');
      expect(help).toMatch(new RegExp(`^Usage: mock-medic ${command} \\[options\\]\n[^]*\n\nExamples\n  .*mock-medic ${command}.*\n  mock-medic ${command}.*\n$`));
      expect([await told('help', command), await told(command, '-h')]).toEqual([help, help]);
    }
    expect(await told('incidents', '--help')).toMatch(/^ {2}--yes +close/m);
    expect(await told('incidents', '--help')).toMatch(/^ {2}--record <home> +github, local or auto /m);
    expect(await told('validate', '--help')).not.toContain('--json');
  });

  test('help and version are results, not errors', async () => {
    const help = await runCli(['--help'], { cwd: workplace.folder });
    expect([help.code, help.stderr]).toEqual([0, '']);
    expect(help.stdout).toContain('Usage: mock-medic <command>');
    expect((await runCli(['--version'], { cwd: workplace.folder })).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

test('validate refuses what check would refuse', async () => {
  workplace.write('.github/mock-medic.yml', 'services: { orders: "http://127.0.0.1:1" }');
  for (const args of [['--only', 'nope'], ['--fail-on', 'bogus'], ['--record', 'nah']]) expect((await runCli(['validate', ...args], { cwd: workplace.folder })).code, args.join(' ')).toBe(2);
});

test('a secret in a value that is wrong is not told, cut or escaped', async () => {
  const secret = `S3cr"${'et\\'.repeat(20)}`;
  workplace.write('.github/mock-medic.yml', 'services: { orders: { url: "http://127.0.0.1:1", timeout: "${MY_TOKEN}", severity: "${MY_TOKEN}" } }');
  const { code, stderr } = await runCli(['validate'], { cwd: workplace.folder, env: { MY_TOKEN: secret } });
  expect([code, stderr]).toEqual([2, expect.stringContaining('***')]);
  expect(stderr).not.toContain('S3cr');
});

test('the token and the addresses of the environment are input too', async () => {
  workplace.write('.github/mock-medic.yml', 'services: { orders: "http://127.0.0.1:1" }');
  const env = { GITHUB_REPOSITORY: 'acme/mocks', GITHUB_TOKEN: 'ghs_0123456789' };
  const told = async (more: Readonly<Record<string, string>>) => {
    const { code, stderr } = await runCli(['check', '--record', 'github'], { cwd: workplace.folder, env: { ...env, ...more } });
    return [code, stderr];
  };
  expect(await told({ GITHUB_TOKEN: 'ghs_“quoted”' })).toEqual([2, expect.stringContaining('github-token')]);
  expect(await told({ GITHUB_API_URL: 'ftp://x' })).toEqual([2, expect.stringContaining('GITHUB_API_URL')]);
  expect(await told({ GITHUB_REPOSITORY: '../x' })).toEqual([2, expect.stringContaining('owner/name')]);
});

describe('what a check comes to is its exit code', () => {
  const config = (text: string): void => workplace.write('.github/mock-medic.yml', `defaults: { timeout: 1s, retry-interval: 10ms }\nservices: { a: ${text} }\n`);

  test('0 when healthy, and the result on stdout alone is JSON', async () => {
    config(`{ url: "${url}", checks: [{ http: /, expect: { json: { "$.orders[*].state": { every: open } } } }] }`);
    const { code, stdout } = await runCli(['check', '--json'], { cwd: workplace.folder });
    expect([code, (JSON.parse(stdout) as { verdict: string }).verdict]).toEqual([0, 'healthy']);
  });

  test('0 when degraded', async () => {
    config(`{ url: "${url}", checks: [{ http: /, warn: { body: { contains: nowhere } } }] }`);
    const { code, stdout } = await runCli(['check'], { cwd: workplace.folder });
    expect([code, stdout]).toEqual([0, expect.stringContaining('degraded')]);
  });

  test('1 when failing', async () => {
    config(`"http://127.0.0.1:${await freePort()}"`);
    const { code, stdout } = await runCli(['check'], { cwd: workplace.folder });
    expect([code, stdout]).toEqual([1, expect.stringContaining('connection refused')]);
  });

  test('3 when it cannot be told: a pattern that takes for ever', async () => {
    config(`{ url: "${url}/${'a'.repeat(40)}", checks: [{ http: /, expect: { body: { matches: "^(([a-z{}:\\\\[\\\\]\\",])+)+!$" } } }] }`);
    const { code, stdout } = await runCli(['check'], { cwd: workplace.folder });
    expect([code, stdout]).toEqual([3, expect.stringContaining('unknown')]);
  });

  test('a host that does not resolve is failing, or unknown where the machine has no name service', async () => {
    config('"http://nobody.invalid"');
    const { code, stdout } = await runCli(['check'], { cwd: workplace.folder });
    expect([1, 3]).toContain(code);
    expect(stdout).toMatch(/nobody\.invalid/);
  });
});

describe('a folder for records that cannot be used', () => {
  beforeEach(async () => workplace.write('.github/mock-medic.yml', `defaults: { timeout: 1s, retry-interval: 10ms }\nservices: { a: "http://127.0.0.1:${await freePort()}" }\n`));
  const args = ['check', '--record', 'local', '--record-dir', 'records'];

  test('a file stands in its place', async () => {
    workplace.write('records', 'mine');
    const { code, stdout } = await runCli(args, { cwd: workplace.folder });
    expect(code).toBe(1);
    expect(stdout).toMatch(/Not recorded: .*records/);
    expect(workplace.read('records')).toBe('mine');
  });

  test('it holds somebody else’s files: they stay as they are, numbers are not taken twice', async () => {
    mkdirSync(join(workplace.folder, 'records'));
    workplace.write('records/0001-a.md', '# my notes');
    workplace.write('records/todo.txt', 'milk');
    symlinkSync('/etc/hostname', join(workplace.folder, 'records', '0002-a.md'));
    const { code } = await runCli(args, { cwd: workplace.folder });
    expect(code).toBe(1);
    expect(workplace.read('records/0001-a.md')).toBe('# my notes');
    expect(workplace.read('records/todo.txt')).toBe('milk');
    expect(readdirSync(join(workplace.folder, 'records')).filter((name) => name.endsWith('.md')).toSorted()).toEqual(['0001-a.md', '0002-a.md', '0003-a.md']);
  });
});

test('a local record calls nobody', async () => {
  workplace.write('.github/mock-medic.yml', `services: { a: { url: "http://127.0.0.1:${await freePort()}", timeout: 1s, retry-interval: 10ms, incident: { page: ["@acme/on-call"] } } }\n`);
  await runCli(['check', '--record', 'local', '--record-dir', 'records'], { cwd: workplace.folder });
  expect(workplace.read('records/0001-a.md')).not.toMatch(/@acme|were called/);
});

describe('init', () => {
  test('writes what validates, and never over what is there', async () => {
    workplace.write('mocks/orders.json', JSON.stringify({ uuid: 'x', name: 'orders', port: 3001, hostname: '', endpointPrefix: '', routes: [{ type: 'http', method: 'get', endpoint: 'orders', responses: [{ statusCode: 200, default: true }] }] }));
    const first = await runCli(['init'], { cwd: workplace.folder });
    expect(first.code, first.stdout).toBe(0);
    const validated = await runCli(['validate'], { cwd: workplace.folder });
    expect([validated.code, validated.stderr]).toEqual([0, '']);
    const printed = await runCli(['validate', '--print'], { cwd: workplace.folder });
    expect(printed.stdout).toContain('failure-threshold: 3');
    workplace.write('.github/mock-medic.yml', 'mine');
    await runCli(['init'], { cwd: workplace.folder });
    expect(workplace.read('.github/mock-medic.yml')).toBe('mine');
  });
});
