import { createServer, type Server } from 'node:http';
import { createServer as createRawServer, type AddressInfo } from 'node:net';
import MarkdownIt from 'markdown-it';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startGitHub, type TestGitHub } from '../github/start.ts';
import { createWorkplace, runStep, type EndedStep, type Workplace } from './dist.ts';

let github: TestGitHub;
let workplace: Workplace;
const open: { close(): unknown }[] = [];

beforeAll(async () => {
  github = await startGitHub();
});
afterAll(() => github.close());
beforeEach(async () => {
  github.reset();
  await github.paintLabels();
  workplace = createWorkplace();
});
afterEach(() => {
  for (const server of open.splice(0)) server.close();
  workplace.remove();
});

async function listen(server: Server | ReturnType<typeof createRawServer>): Promise<number> {
  open.push(server);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

const nasty = [
  '@acme/on-call @maintainer #1 GH-1 acme/mocks#2 https://evil.example/x',
  '```\n~~~\n``` `code` ``',
  '<img src=x onerror=alert(1)><script>alert(1)</script></details></summary>',
  '--> <!-- mock-medic:end --> <!-- mock-medic:begin v1 {"a":1} --> <!-- mock-medic:key resolved/1 -->',
  '\n::error::owned\n::set-output name=x::y\n##[error]owned\n::add-mask::a\n',
  '\u0000\u001B[31mred\u0007 \u202Eevil\u2066 \u200Bzero\uFEFF 😀👩‍👩‍👧 \uD800',
  '| a | b |\n|---|---|\n[x](javascript:alert(1)) ![i](https://evil.example/i.png) # heading\n- [ ] task',
].join('\n');

/** Every line that the runner would obey, besides our own annotations. */
const commands = ({ stdout, stderr }: EndedStep): readonly string[] => `${stdout}\n${stderr}`.split('\n').filter((line) => (/^\s*::/.test(line) && !/^::(?:error|warning|notice) title=|^::add-mask::/.test(line)) || line.includes('##['));

/** A summary has no marker of its own; with one it can be looked at like an issue. */
const framed = (summary: string): string => `<!-- mock-medic:begin v1 -->${summary}<!-- mock-medic:end -->`;

function expectQuiet(body: string, title: string): void {
  const [visible = ''] = body.replaceAll(/<!-- mock-medic:(?:begin|end|key)[^>]*-->/g, '').split('\u0000');
  const prose: string[] = [];
  for (const token of new MarkdownIt({ html: true, linkify: true }).parse(visible, {})) {
    for (const child of token.children ?? []) if (child.type === 'text' || child.type === 'html_inline' || child.type === 'link_open' || child.type === 'image') prose.push(child.type === 'text' ? child.content : `${child.type} ${JSON.stringify(child.attrs)}`);
    if (token.type === 'html_block') prose.push(token.content);
  }
  const said = prose.join('\n');
  expect(said).not.toMatch(/@acme|@maintainer|#1\b|evil\.example|onerror|<script|javascript:alert|owned/);
  expect(body.match(/<!-- mock-medic:begin/g)).toHaveLength(1);
  expect(body.match(/<!-- mock-medic:end -->/g)).toHaveLength(1);
  expect(`${title}${body}`).not.toMatch(/[\u0000\u001B\u0007\u202E\u2066\u200B]/);
  expect(body.length).toBeLessThanOrEqual(65_536);
  expect(title.length).toBeLessThanOrEqual(256);
}

describe('text from a service is foreign wherever it is shown', () => {
  const services: readonly (readonly [name: string, serve: () => Promise<number>, path?: string])[] = [
    ['a body', () => listen(createServer((_request, response) => response.writeHead(503).end(nasty)))],
    ['a body of 10 MB on one line', () => listen(createServer((_request, response) => response.writeHead(500).end(`@maintainer ::error::${'#1 '.repeat(3_500_000)}`)))],
    ['headers', () => listen(createServer((_request, response) => response.writeHead(200, { 'x-state': '::error::owned @maintainer <!-- --> `#1`' }).end('{}')))],
    ['a status line', () => listen(createRawServer((socket) => void socket.on('error', () => undefined).end('HTTP/1.1 500 ::error::owned @maintainer\r\ncontent-length: 0\r\n\r\n')))],
    ['what is not HTTP at all', () => listen(createRawServer((socket) => void socket.on('error', () => undefined).end(`${nasty}\r\n\r\n`)))],
    ['a redirect', () => listen(createServer((_request, response) => response.writeHead(302, { location: 'javascript:alert(1)//@maintainer' }).end()))],
  ];
  for (const [name, serve] of services) {
    test(`${name}: one well-formed, quiet issue, and a log that obeys nobody`, async () => {
      const port = await serve();
      workplace.write('.github/mock-medic.yml', `defaults: { timeout: 5s, retry-interval: 10ms }\nservices: { orders: { url: "http://127.0.0.1:${port}", checks: [{ http: /, expect: { headers: { x-state: open } } }] } }\n`);
      const step = await runStep({ workplace, github });
      expect(step.code, step.stdout).toBe(0);
      const [issue, ...others] = await github.issues();
      expect(others).toEqual([]);
      expectQuiet(issue?.body ?? '', issue?.title ?? '');
      expect(commands(step)).toEqual([]);
      expectQuiet(framed(step.summary), '');
    });
  }

  test('a value that an assertion quotes, the names of checks and the answer of a recovery request, in an outage that heals', async () => {
    const mock = { isWell: false };
    const port = await listen(
      createServer((request, response) => {
        if (request.method === 'POST') mock.isWell = true;
        response.writeHead(request.method === 'POST' ? 500 : 200).end(request.method === 'POST' ? nasty : JSON.stringify({ state: mock.isWell ? 'open' : nasty, [nasty]: 1 }));
      }),
    );
    workplace.write(
      '.github/mock-medic.yml',
      JSON.stringify({ defaults: { timeout: '5s', 'retry-interval': '10ms' }, services: { orders: { url: `http://127.0.0.1:${port}`, checks: [{ http: '/', name: nasty.replaceAll(/[\u0000\uD800]/g, ''), expect: { json: { '$.state': 'open' } } }], recovery: [{ http: { method: 'POST', url: `http://127.0.0.1:${port}/cure` }, settle: '1ms' }] } } }),
    );
    const step = await runStep({ workplace, github });
    expect([step.code, step.outputs['healed']], step.stdout).toEqual([0, 'orders']);
    const [issue, ...others] = await github.issues();
    expect([issue?.state, others]).toEqual(['closed', []]);
    expectQuiet(issue?.body ?? '', issue?.title ?? '');
    expectQuiet(framed(step.summary), '');
    expect(commands(step)).toEqual([]);
  });

  test('in a local record', async () => {
    const port = await listen(createServer((_request, response) => response.writeHead(503, { 'x-state': 'a@maintainer' }).end(nasty)));
    workplace.write('.github/mock-medic.yml', `defaults: { timeout: 5s, retry-interval: 10ms }\nservices: { orders: "http://127.0.0.1:${port}" }\n`);
    await runStep({ workplace, github, inputs: { record: 'local', 'record-dir': 'records' } });
    const [, front = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(workplace.read('records/0001-orders.md')) ?? [];
    expect(front).toContain('state: triggered');
    expectQuiet(body, front);
  });

  test('what stands between us and GitHub answers in its place', async () => {
    workplace.write('.github/mock-medic.yml', 'defaults: { timeout: 1s, retry-interval: 10ms }\nservices: { orders: "http://127.0.0.1:1" }\n');
    for (const body of [{ message: nasty }, nasty]) {
      github.plan({ times: 2, trouble: { kind: 'answer', status: 403, headers: { 'x-accepted-github-permissions': '::error::owned=@maintainer #1' }, body } });
      const step = await runStep({ workplace, github });
      expect(step.code).toBe(1);
      expect(commands(step)).toEqual([]);
      // The unsent record stands there whole, with a begin and an end of its own.
      expectQuiet(step.summary, '');
      github.clearFaults();
    }
  });

  test('a configuration that a stranger’s pull request has brought, and that is refused', async () => {
    const key = '::error::owned @maintainer ##[error]x `#1`';
    workplace.write('.github/mock-medic.yml', JSON.stringify({ services: { orders: { url: 'http://127.0.0.1:1', [key]: 1, timeout: `\n::error::owned\n##[error]${nasty.replaceAll(/[\u0000\uD800]/g, '')}` } } }));
    const step = await runStep({ workplace, github, env: { GITHUB_EVENT_NAME: 'pull_request' } });
    expect(step.code).toBe(2);
    expect(commands(step)).toEqual([]);
    expectQuiet(framed(step.summary), '');
  });

  test('the values of a matrix, which are part of an incident’s identity', async () => {
    workplace.write('.github/mock-medic.yml', 'defaults: { timeout: 1s, retry-interval: 10ms }\nservices: { orders: "http://127.0.0.1:1" }\n');
    const inputs = { matrix: JSON.stringify({ node: nasty }) };
    for (const _ of ['opens', 'finds it again']) expect(commands(await runStep({ workplace, github, inputs }))).toEqual([]);
    const [issue, ...others] = await github.issues();
    expect(others).toEqual([]);
    expectQuiet(issue?.body ?? '', issue?.title ?? '');
  });

  test('what a recovery step prints', async () => {
    workplace.write('print.mjs', `process.stdout.write(${JSON.stringify(nasty)})`);
    workplace.write('.github/mock-medic.yml', `defaults: { timeout: 1s, retry-interval: 10ms }\nservices: { orders: { url: "http://127.0.0.1:1", recovery: [{ run: [node, print.mjs], settle: 10ms }] } }\n`);
    const step = await runStep({ workplace, github });
    const [issue] = await github.issues();
    expectQuiet(issue?.body ?? '', issue?.title ?? '');
    expect(commands(step)).toEqual([]);
  });
});

describe('a secret is shown nowhere, in no form', () => {
  const secret = 'S3cr3t+/value"&x=1';
  const forms = [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64'), JSON.stringify(secret).slice(1, -1), Buffer.from(`user:${secret}`).toString('base64')];

  for (const home of ['github', 'local', 'off']) {
    test(`with record: ${home}`, async () => {
      const echo = await listen(createServer((request, response) => response.writeHead(500).end(`you sent ${request.headers.authorization} to ${request.url}, ${secret} ${Buffer.from(secret).toString('base64')}`)));
      workplace.write('print.mjs', `console.log(process.env.API_TOKEN, Buffer.from(process.env.API_TOKEN).toString('base64')); process.exit(1)`);
      workplace.write(
        '.github/mock-medic.yml',
        `defaults: { timeout: 2s, retry-interval: 10ms }
services:
  orders:
    url: http://127.0.0.1:${echo}
    checks:
      - http: { path: "/orders?key=\${API_TOKEN}", headers: { authorization: "Bearer \${API_TOKEN}" } }
    recovery:
      - run: [node, print.mjs]
        settle: 10ms
      - http: { method: POST, url: "http://127.0.0.1:${echo}/restart?token=\${API_TOKEN}" }
        settle: 10ms
`,
      );
      const step = await runStep({ workplace, github, inputs: { record: home, 'record-dir': 'records' }, env: { API_TOKEN: secret } });
      const issues = await github.issues();
      const stdout = step.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::')).join('\n');
      const shown = { stdout, stderr: step.stderr, summary: step.summary, report: step.reportText, outputs: JSON.stringify(step.outputs), issues: JSON.stringify(issues), local: home === 'local' ? workplace.read('records/0001-orders.md') : '' };
      expect(shown.stdout).toContain('failing');
      for (const [where, text] of Object.entries(shown)) for (const form of forms) expect(text.includes(form), `${form} in ${where}`).toBe(false);
    });
  }
});
