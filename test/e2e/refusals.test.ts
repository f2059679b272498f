import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { refuses, type Fault, type Trouble } from '../github/faults.ts';
import { startGitHub, tokens, type TestGitHub } from '../github/start.ts';
import { createWorkplace, runStep, type EndedStep, type Workplace } from './dist.ts';
import { freePort } from './mockoon.ts';

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
  workplace.write('.github/mock-medic.yml', `defaults: { timeout: 1s, retry-interval: 10ms }\nservices: { orders: "http://127.0.0.1:${await freePort()}/orders" }\n`);
});
afterEach(() => workplace.remove());

const always = (trouble: Trouble, fault: Partial<Fault> = {}): void => github.plan({ times: 1_000, ...fault, trouble });

/** The step fails, says why in words that fit, and keeps the whole record where a person finds it. */
function expectUnrecorded(step: EndedStep, words: RegExp): void {
  expect(step.code, step.stdout).toBe(1);
  expect(step.stdout).toMatch(words);
  expect(step.summary).toMatch(words);
  expect(step.summary).toContain('orders is down: connection refused');
  const [service] = step.report?.services ?? [];
  expect(service?.record).toMatchObject({ kind: 'unrecorded', unsent: { title: expect.stringMatching(/^orders is down: connection refused/), body: expect.stringContaining('<!-- mock-medic:begin v1') } });
}

async function expectRecordedByTheNext(): Promise<void> {
  github.clearFaults();
  const next = await runStep({ workplace, github });
  expect(next.code, next.stdout).toBe(0);
  const open = (await github.issues()).filter(({ state }) => state === 'open');
  expect(open).toHaveLength(1);
}

describe('when GitHub refuses, the step says what could not be recorded, keeps it, and the next run records it', () => {
  const refusals: readonly (readonly [name: string, trouble: Trouble, words: RegExp])[] = [
    ['a permission is missing', refuses.permission, /issues: write/],
    ['the repository is not there', refuses.notFound, /does not exist|cannot see/],
    ['the token is wrong', refuses.badToken, /token/],
    ['issues are disabled', refuses.issuesDisabled, /issues are (?:disabled|switched off)|Issues are disabled|has issues/i],
    ['it has an internal error', refuses.serverError, /500/],
  ];
  for (const [name, trouble, words] of refusals) {
    test(`${name}, for every request`, async () => {
      always(trouble);
      expectUnrecorded(await runStep({ workplace, github, inputs: { deadline: '21s' } }), words);
      await expectRecordedByTheNext();
    });
    test(`${name}, for the creation alone`, async () => {
      always(trouble, { method: 'POST', path: /\/issues$/ });
      expectUnrecorded(await runStep({ workplace, github, inputs: { deadline: '21s' } }), words);
      await expectRecordedByTheNext();
    });
  }

  test('it asks to come back within the deadline: the run waits and records', async () => {
    github.plan({ method: 'POST', path: /\/issues$/, trouble: refuses.tooFast(1) });
    const step = await runStep({ workplace, github });
    expect(step.code, step.stdout).toBe(0);
    expect(await github.issues()).toHaveLength(1);
  });

  test('it asks to come back after the deadline: the run does not wait', async () => {
    always(refuses.tooFast(3_600));
    expectUnrecorded(await runStep({ workplace, github }), /limits the requests of this token/);
    await expectRecordedByTheNext();
  });

  test('it cannot be reached at all', async () => {
    expectUnrecorded(await runStep({ workplace, github, env: { GITHUB_API_URL: 'http://127.0.0.1:1' }, inputs: { deadline: '21s' } }), /reach|refused/i);
    await expectRecordedByTheNext();
  });

  test('the token may only read: the labels do not stick, and nothing is left open', async () => {
    const step = await runStep({ workplace, github, env: { 'INPUT_GITHUB-TOKEN': tokens.stranger } });
    expect(step.code, step.stdout).toBe(1);
    expect(step.stdout).toMatch(/issues: write|write access/);
    expect((await github.issues()).filter(({ state }) => state === 'open')).toEqual([]);
    await expectRecordedByTheNext();
  });

  test('the token is that of an app that later runs would not believe: one issue is written in vain, not one a run', async () => {
    for (let n = 0; n < 3; n += 1) {
      const step = await runStep({ workplace, github, env: { 'INPUT_GITHUB-TOKEN': tokens.otherApp } });
      expect(step.code).toBe(1);
      expect(step.stdout).toContain('record-authors: [other-app[bot]]');
    }
    expect(await github.issues()).toHaveLength(1);
  });

  test('on a push nobody has asked for a record, so a token that may not read issues does not fail a healthy step', async () => {
    const well = createServer((_request, response) => response.end('{}'));
    await new Promise<void>((resolve) => well.listen(0, '127.0.0.1', resolve));
    workplace.write('.github/mock-medic.yml', `services: { api: "http://127.0.0.1:${(well.address() as AddressInfo).port}" }\n`);
    workplace.write('event.json', JSON.stringify({ repository: { default_branch: 'main' } }));
    always(refuses.permission);
    const step = await runStep({ workplace, github, env: { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main', GITHUB_EVENT_PATH: `${workplace.folder}/event.json` } });
    expect([step.report?.verdict, step.code]).toEqual(['healthy', 0]);
    expect(step.stdout).toContain('issues: write');
    well.close();
  });

  test('an answer is lost: what was done is found again and not repeated', async () => {
    github.plan({ method: 'POST', path: /\/issues$/, trouble: { kind: 'response-lost' } });
    const step = await runStep({ workplace, github });
    expect(step.code, step.stdout).toBe(0);
    expect(await github.issues()).toHaveLength(1);
  });

  test('a request is lost: it is made again', async () => {
    github.plan({ method: 'POST', path: /\/issues$/, trouble: { kind: 'request-lost' } });
    expect((await runStep({ workplace, github })).code).toBe(0);
    expect(await github.issues()).toHaveLength(1);
  });

  test('a setting that keeps the record from being read fails a healthy run too; trouble that passes does not', async () => {
    const well = createServer((_request, response) => response.end('{}'));
    await new Promise<void>((resolve) => well.listen(0, '127.0.0.1', resolve));
    workplace.write('.github/mock-medic.yml', `services: { api: "http://127.0.0.1:${(well.address() as AddressInfo).port}" }\n`);
    always(refuses.permission, { path: /\/issues/ });
    const refused = await runStep({ workplace, github });
    expect([refused.report?.verdict, refused.code]).toEqual(['healthy', 1]);
    github.clearFaults();
    always(refuses.serverError, { path: /\/issues/ });
    const passing = await runStep({ workplace, github });
    expect(passing.report?.verdict).toBe('healthy');
    expect(passing.code, passing.stdout).toBe(0);
    well.close();
  });
});
