import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startGitHub, type TestGitHub } from '../github/start.ts';
import { createWorkplace, runStep, type Workplace } from './dist.ts';

let github: TestGitHub;
let workplace: Workplace;

beforeAll(async () => {
  github = await startGitHub();
});
afterAll(() => github.close());
beforeEach(async () => {
  github.reset();
  await github.paintLabels();
  workplace = createWorkplace();
});
afterEach(() => workplace.remove());

describe('children and strangers', () => {
  test('a recovery command never sees inputs, the runner’s files or the token', async () => {
    workplace.write('spy.mjs', `import { writeFileSync } from 'node:fs'; writeFileSync('seen.json', JSON.stringify(process.env))`);
    workplace.write('.github/mock-medic.yml', `defaults: { timeout: 1s, retry-interval: 10ms }\nservices: { orders: { url: "http://127.0.0.1:1", recovery: [{ run: [node, spy.mjs], settle: 10ms }] } }\n`);
    await runStep({ workplace, github, env: { ACTIONS_RUNTIME_TOKEN: 'runtime', STATE_x: 'y', MY_COPY: 'ghs_0123456789bot0123456789', KEEP: 'me' } });
    const seen = JSON.parse(workplace.read('seen.json')) as Record<string, string>;
    expect(Object.keys(seen).filter((name) => /^(?:INPUT|STATE|ACTIONS)_|^GITHUB_(?:OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$/.test(name))).toEqual([]);
    expect(JSON.stringify(seen)).not.toContain('ghs_0123456789bot');
    expect(seen['KEEP']).toBe('me');
  });

  test('on a fork’s pull request commands run, and what reaches beyond this machine is refused', async () => {
    workplace.write('event.json', JSON.stringify({ pull_request: { number: 1, head: { repo: { full_name: 'stranger/mocks' } }, base: { repo: { full_name: 'acme/mocks' } } } }));
    workplace.write('ran.mjs', `import { writeFileSync } from 'node:fs'; writeFileSync('ran', 'yes')`);
    workplace.write(
      '.github/mock-medic.yml',
      `defaults: { timeout: 1s, retry-interval: 10ms }
services:
  orders:
    url: http://127.0.0.1:1
    recovery:
      - run: [node, ran.mjs]
        settle: 10ms
      - http: { method: POST, url: "http://192.0.2.1/restart" }
      - dispatch: { workflow: restart.yml }
`,
    );
    github.clearLog();
    const step = await runStep({ workplace, github, env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: `${workplace.folder}/event.json` } });
    expect(step.code).toBe(1);
    expect(workplace.read('ran')).toBe('yes');
    expect(step.stdout).toMatch(/refused: on a fork's pull request recovery over HTTP/);
    expect(step.stdout).toMatch(/may not dispatch workflows/);
    expect(github.asked()).toEqual([]);
  });

  test('on a fork’s pull request what stays on this machine is allowed, and so is all of a pull request from the repository itself', async () => {
    const cures: string[] = [];
    const server = createServer((request, response) => {
      if (request.method === 'POST') cures.push(request.url ?? '');
      response.writeHead(cures.length > 0 ? 200 : 503).end();
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    workplace.write('.github/mock-medic.yml', `defaults: { timeout: 1s, retry-interval: 10ms }\nservices: { orders: { url: "http://127.0.0.1:${port}", recovery: [{ http: { method: POST, url: "http://localhost:${port}/cure" }, settle: 1ms }] } }\n`);
    for (const head of ['stranger/mocks', 'acme/mocks']) {
      cures.length = 0;
      workplace.write('event.json', JSON.stringify({ pull_request: { number: 1, head: { repo: { full_name: head } }, base: { repo: { full_name: 'acme/mocks' } } } }));
      const step = await runStep({ workplace, github, env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: `${workplace.folder}/event.json` } });
      expect([head, step.outputs['healed'], cures], step.stdout).toEqual([head, 'orders', ['/cure']]);
    }
    server.closeAllConnections();
    server.close();
  });

  test('a pull request whose fork is gone, or whose event cannot be read, is a stranger’s', async () => {
    workplace.write('.github/mock-medic.yml', 'defaults: { timeout: 1s, retry-interval: 10ms }\nservices: { orders: { url: "http://127.0.0.1:1", recovery: [{ dispatch: { workflow: restart.yml } }] } }\n');
    for (const event of [JSON.stringify({ pull_request: { number: 1, head: { repo: null }, base: { repo: { full_name: 'acme/mocks' } } } }), 'not JSON', undefined]) {
      if (event !== undefined) workplace.write('event.json', event);
      github.clearLog();
      const step = await runStep({ workplace, github, env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event === undefined ? '/nowhere' : `${workplace.folder}/event.json` } });
      expect([step.code, github.asked()], step.stdout).toEqual([1, []]);
      expect(step.stdout).toMatch(/may not dispatch workflows/);
    }
  });

  test('on pull_request_target the configuration is that of the default branch, never that of the checkout', async () => {
    workplace.write('.github/mock-medic.yml', 'services: { evil: { url: "http://127.0.0.1:1", recovery: [{ run: touch owned }] } }');
    const trusted = 'services: { trusted: { url: "http://127.0.0.1:1", timeout: 1s, retry-interval: 10ms } }';
    github.plan({ method: 'GET', path: /\/contents\/\.github\/mock-medic\.yml$/, trouble: { kind: 'answer', status: 200, body: { type: 'file', encoding: 'base64', content: Buffer.from(trusted).toString('base64') } } });
    const step = await runStep({ workplace, github, env: { GITHUB_EVENT_NAME: 'pull_request_target' } });
    expect(step.report?.services.map(({ id }) => id)).toEqual(['trusted']);
  });
});
