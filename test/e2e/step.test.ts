import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { refuses } from '../github/faults.ts';
import { startGitHub, type TestGitHub } from '../github/start.ts';
import { createWorkplace, runCli, runStep, type Workplace } from './dist.ts';
import { freePort, prepareMockoon } from './mockoon.ts';

let github: TestGitHub;
let workplace: Workplace;
let url: string;
const seen: { readonly authorization: string | undefined }[] = [];
const server: Server = createServer((request, response) => {
  seen.push({ authorization: request.headers.authorization });
  response.writeHead(request.url === '/teapot' ? 418 : 200).end('{}');
});

beforeAll(async () => {
  github = await startGitHub();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await github.close();
});
beforeEach(() => {
  github.reset();
  seen.length = 0;
  workplace = createWorkplace();
});
afterEach(() => workplace.remove());

describe('a step without a configuration file', () => {
  test('examines a Mockoon from its data file', async () => {
    const mockoon = await prepareMockoon(workplace);
    try {
      await mockoon.start();
      const step = await runStep({ workplace, github, inputs: { mode: 'check', mockoon: 'orders.json' } });
      expect(step.code, step.stdout).toBe(0);
      expect(step.report?.services.map(({ id, verdict }) => [id, verdict])).toEqual([['orders', 'healthy']]);
    } finally {
      mockoon.kill();
    }
  });

  test('takes a URL, a name and the status that is healthy', async () => {
    const step = await runStep({ workplace, github, inputs: { url: `${url}/teapot`, name: 'pot', 'expect-status': '200, 418' } });
    expect([step.code, step.report?.services.map(({ id, verdict }) => [id, verdict])]).toEqual([0, [['pot', 'healthy']]]);
  });

  test('takes the configuration itself as YAML', async () => {
    const step = await runStep({ workplace, github, inputs: { config: `services:\n  a: ${url}\n  b: ${url}/teapot\n`, only: 'a' } });
    expect([step.code, step.report?.services.map(({ id }) => id)]).toEqual([0, ['a']]);
  });
});

describe('a step that is asked for what cannot be', () => {
  const cases: readonly (readonly [name: string, inputs: Readonly<Record<string, string>>, words: RegExp])[] = [
    ['nothing at all', {}, /There is no configuration: write \.github\/mock-medic\.yml/],
    ['a mode that is not known', { mode: 'gaurd', url: 'http://127.0.0.1:1' }, /mode: "gaurd" is not known; use one of check, guard, command, report \(did you mean guard\?\)/],
    ['a record that is not known', { record: 'githup', url: 'http://127.0.0.1:1' }, /record: "githup" is not known.*did you mean github/],
    ['no token, though the record is on GitHub', { record: 'github', 'github-token': ' ', url: 'http://127.0.0.1:1' }, /needs a token.*issues: write/],
    ['a token with a curly quote', { record: 'github', 'github-token': '“ghs_x”', url: 'http://127.0.0.1:1' }, /github-token: has a character that no token has/],
    ['a repository that is none', { record: 'github', repository: '../..', url: 'http://127.0.0.1:1' }, /repository: "\.\.\/\.\." is not a repository; write owner\/name/],
    ['a Mockoon file that is not there', { mockoon: 'nowhere.json' }, /mockoon: .*nowhere\.json/],
    ['a file and inputs at once', { config: 'x.yml', url: 'http://127.0.0.1:1' }, /exclude each other/],
    ['a URL that is none', { url: 'localhost:3000' }, /url: .*http:\/\//],
  ];
  for (const [name, inputs, words] of cases) {
    test(`${name}: one annotation and the summary say it, nothing is asked of GitHub`, async () => {
      const step = await runStep({ workplace, github, inputs });
      expect(step.code).toBe(2);
      expect(step.stdout).toMatch(words);
      expect(step.stdout.match(/^::error title=Mock Medic cannot run::/gm)).toHaveLength(1);
      expect(step.summary).toMatch(/^### Mock Medic cannot run/);
      expect(step.stdout + step.stderr).not.toMatch(/^\s+at /m);
      expect(github.asked()).toEqual([]);
    });
  }
});

describe('on events that run with our rights on a stranger’s checkout', () => {
  const trusted = Buffer.from('services: { trusted: { url: "http://127.0.0.1:1", timeout: 1s, retry-interval: 10ms } }').toString('base64');
  for (const event of ['pull_request_target', 'workflow_run', 'issue_comment']) {
    test(`${event}: nothing of the checkout is read, neither the configuration nor a file that it names`, async () => {
      workplace.write('.github/mock-medic.yml', 'services: { evil: { url: "http://127.0.0.1:1", recovery: [{ run: touch owned }] } }');
      workplace.write('mocks/evil.json', '{}');
      github.plan({ method: 'GET', path: /\/contents\/\.github\/mock-medic\.yml$/, trouble: { kind: 'answer', status: 200, body: { type: 'file', encoding: 'base64', content: trusted } } });
      const step = await runStep({ workplace, github, inputs: { mode: 'check' }, env: { GITHUB_EVENT_NAME: event } });
      expect(step.report?.services.map(({ id }) => id)).toEqual(['trusted']);
      const named = await runStep({ workplace, github, inputs: { mode: 'check', mockoon: 'mocks/evil.json' }, env: { GITHUB_EVENT_NAME: event } });
      expect([named.code, named.stdout]).toEqual([2, expect.stringMatching(/mocks\/evil\.json/)]);
      expect(github.asked()).toContain('GET /repos/acme/mocks/contents/mocks/evil.json');
    });
  }

  test('without a token it says what it needs rather than read the checkout', async () => {
    workplace.write('.github/mock-medic.yml', `services: { evil: "${url}" }`);
    const step = await runStep({ workplace, github, inputs: { 'github-token': '' }, env: { GITHUB_EVENT_NAME: 'pull_request_target', 'INPUT_GITHUB-TOKEN': '' } });
    expect([step.code, step.stdout]).toEqual([2, expect.stringMatching(/read from the default branch, which needs a token with contents: read/)]);
  });
});

describe('what is too much for one record', () => {
  test('a hundred checks that fail with long bodies make one issue that fits', async () => {
    const loud = createServer((_request, response) => response.writeHead(500).end('x'.repeat(5_000)));
    await new Promise<void>((resolve) => {
      loud.listen(0, '127.0.0.1', resolve);
    });
    const port = (loud.address() as AddressInfo).port;
    const checks = Array.from({ length: 100 }, (_, n) => `/${n}-${'y'.repeat(400)}`);
    workplace.write('.github/mock-medic.yml', `defaults: { timeout: 5s, retry-interval: 10ms }\nservices: { big: { url: "http://127.0.0.1:${port}", checks: ${JSON.stringify(checks)} } }\n`);
    const step = await runStep({ workplace, github });
    loud.closeAllConnections();
    loud.close();
    expect(step.code, step.stdout).toBe(0);
    const [issue] = await github.issues();
    expect(issue?.body.length).toBeLessThanOrEqual(65_536);
    expect(issue?.body).toContain('<!-- mock-medic:end -->');
  });

  test('two hundred outages that cannot be recorded stay whole in report.json, and the summary stays far under the platform’s 1 MiB', async () => {
    const port = await freePort();
    const services = Array.from({ length: 200 }, (_, n) => `  s${n}: { url: "http://127.0.0.1:${port}/${'y'.repeat(500)}" }`);
    workplace.write('.github/mock-medic.yml', `defaults: { timeout: 1s, retry-interval: 10ms }\nservices:\n${services.join('\n')}\n`);
    github.plan({ times: 1_000, trouble: refuses.permission });
    const step = await runStep({ workplace, github });
    expect(step.code).toBe(1);
    expect(Buffer.byteLength(step.summary)).toBeLessThan(300_000);
    expect(step.report?.services.map(({ record }) => record.unsent?.body.includes('<!-- mock-medic:end -->'))).toEqual(services.map(() => true));
    expect(step.stdout.match(/^::error /gm)?.length).toBeLessThanOrEqual(10);
    expect(github.log.length, 'it does not ask two hundred times for what is forbidden').toBeLessThan(12);
  });

  test('an incident whose labels are too long or too many for GitHub is said to be so', async () => {
    workplace.write('.github/mock-medic.yml', `services: { a: { url: "http://127.0.0.1:1", timeout: 1s, retry-interval: 10ms, incident: { labels: [${'l'.repeat(60)}] } } }\n`);
    const step = await runStep({ workplace, github });
    expect([1, 2]).toContain(step.code);
    expect(step.stdout).toMatch(/label.*50 characters/);
  });
});

describe('a secret on the command line’s ways', () => {
  const secret = 'S3cr3t+/value&x=1';
  const forms = [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64'), Buffer.from(`robot:${secret}`).toString('base64')];

  test('in the user-info of a URL it is sent and never shown', async () => {
    workplace.write('.github/mock-medic.yml', `defaults: { timeout: 1s, retry-interval: 10ms }\nservices: { a: { url: "http://robot:${encodeURIComponent(secret)}@${url.slice(7)}/teapot" } }\n`);
    for (const args of [['check', '--record', 'local'], ['check', '--json'], ['validate', '--print']]) {
      const { stdout, stderr } = await runCli(args, { cwd: workplace.folder });
      for (const form of forms) expect(`${stdout}${stderr}`.includes(form), `${form} of ${args.join(' ')}`).toBe(false);
    }
    expect(seen[0]?.authorization).toBe(`Basic ${Buffer.from(`robot:${secret}`).toString('base64')}`);
    const record = workplace.read('.mock-medic/0001-a.md');
    for (const form of forms) expect(record.includes(form)).toBe(false);
  });

  test('in a configuration that is refused it is not quoted', async () => {
    workplace.write('.github/mock-medic.yml', 'services: { a: { url: "ftp://x.org/?key=${API_TOKEN}", timeout: "${API_TOKEN}", checks: [{ http: { path: "${API_TOKEN}", method: "${API_TOKEN}" } }] } }\n');
    const { code, stdout, stderr } = await runCli(['check'], { cwd: workplace.folder, env: { API_TOKEN: secret } });
    expect(code).toBe(2);
    for (const form of forms) expect(`${stdout}${stderr}`.includes(form), `${form} in ${stderr}`).toBe(false);
  });
});
