import { describe, expect, test } from 'vitest';
import type { Environment } from '../../src/config/fill.ts';
import { configOf, load, problemsOf } from './loading.ts';

const service = (lines: string): string => `services:\n  a:\n    url: http://x.org\n${lines.replaceAll(/^/gmu, '    ')}`;
const runbook = async (text: string, environment: Environment): Promise<string | undefined> =>
  configOf(await load(`services: { a: { url: http://x.org, runbook: ${JSON.stringify(text)} } }`, { environment })).services[0].runbook;
const secretsOf = async (text: string, environment: Environment): Promise<readonly string[]> => configOf(await load(text, { environment })).secrets;

describe('what is filled in', () => {
  test.each([
    ['http://h/${A}', { A: 'x' }, 'http://h/x'],
    ['http://h/${A}${A}/${B}', { A: 'x', B: 'y' }, 'http://h/xx/y'],
    ['http://h/${A:-d}', {}, 'http://h/d'],
    ['http://h/${A:-d}', { A: '' }, 'http://h/d'],
    ['http://h/${A:-}', {}, 'http://h/'],
    ['http://h/${A}', { A: '' }, 'http://h/'],
    ['http://h/$${A}', { A: 'x' }, 'http://h/${A}'],
    ['http://h/$$${A}', { A: 'x' }, 'http://h/$${A}'],
    ['http://h/$A/$FOO_BAR', { A: 'x', FOO: 'y' }, 'http://h/$A/$FOO_BAR'],
    ['http://h/${A}', { A: '$&$1$`' }, 'http://h/$&$1$`'],
    ['http://h/${A}', { A: '${B}', B: 'no' }, 'http://h/${B}'],
    ['http://h/${A:?needed}', { A: 'x' }, 'http://h/x'],
  ])('%s with %j is %s', async (text, environment, filled) => {
    expect(await runbook(text, environment)).toBe(filled);
  });

  test.each([
    ['${A}', 'the variable A is not set; set it, or write ${A:-default}'],
    ['${A:?ask the team}', 'the variable A is not set: ask the team'],
    ['${A', 'has no closing brace'],
    ['${}', 'is not a reference'],
    ['${A-b}', 'is not a reference'],
    ['${1A}', 'is not a reference'],
    ['${toString}', 'the variable toString is not set'],
    ['${A:-${B}}', 'a reference within a reference'],
    ['${{ secrets.A }}', 'expressions ${{ … }} are not evaluated in this file'],
  ])('%s is refused', async (text, words) => {
    const [problem] = problemsOf(await load(`services: { a: ${JSON.stringify(text)} }`));
    expect(problem).toMatchObject({ line: 1, column: 16, path: 'services.a' });
    expect(problem?.message).toContain(words);
  });

  test('commands are left to the shell', async () => {
    const [{ launch, recovery }] = configOf(await load(service('start: "echo ${A} ${B:-x}"\nstop: [echo, "${A}"]\nbackground: true\nrecovery: [{ run: "echo ${A}" }, { run: [echo, "${A}"] }]'), { environment: { A: 'x' } })).services;
    expect(launch).toMatchObject({ command: 'echo ${A} ${B:-x}', stop: ['echo', '${A}'] });
    expect(recovery).toMatchObject([{ command: 'echo ${A}' }, { command: ['echo', '${A}'] }]);
  });

  test('a value cannot change the structure, whatever it holds', async () => {
    const hostile = 'x", "port": 1}\n  b: {url: http://evil.org}\n# *alias !tag';
    const [one, ...others] = configOf(await load(service('checks: [{ http: { path: /, body: "${A}" } }]'), { environment: { A: hostile } })).services;
    expect(others).toEqual([]);
    expect(one.checks).toMatchObject([{ body: hostile }]);
  });

  test('where a number or a truth value is wanted, a text that plainly is one is read as such', async () => {
    const text = service('port: ${P}\nfailure-threshold: "${N}"\nchecks: [{ http: { path: /, follow-redirects: "${T}" }, expect: { status: "${S}", json: { "$.n": { gte: "${N}" }, "$.s": { equals: "${N}" } } } }]');
    const [one] = configOf(await load(text, { environment: { P: '3001', N: '4', T: 'false', S: '204' } })).services;
    expect(one).toMatchObject({
      confirmation: { failureThreshold: 4 },
      checks: [{ followRedirects: false, expect: { status: [{ from: 204, to: 204 }], json: [{ matcher: [{ kind: 'gte', value: 4 }] }, { matcher: [{ kind: 'equals', value: '4' }] }] } }],
    });
  });

  test.each(['0x10', '1e3', ' 5', '05', 'four', ''])('"%s" is not plainly a number', async (value) => {
    expect(problemsOf(await load(service('failure-threshold: ${N}'), { environment: { N: value } }))).toHaveLength(1);
  });

  test('a filled-in text is only a number when it is the whole value', async () => {
    expect(problemsOf(await load(service('failure-threshold: "${N}${N}"'), { environment: { N: '1' } }))).toHaveLength(1);
  });
});

describe('what is masked', () => {
  const value = 'correct-horse';
  test.each([
    ['a name with token', service('runbook: http://h/${A_TOKEN}'), { A_TOKEN: value }, [value]],
    ['a name with password', service('runbook: http://h/${DB_PASSWORD}'), { DB_PASSWORD: value }, [value]],
    ['a name with key', service('runbook: http://h/${apiKey}'), { apiKey: value }, [value]],
    ['a name with secret', service('checks: [{ http: { path: /, json: { a: "${MY_SECRET}" } } }]'), { MY_SECRET: value }, [value]],
    ['any name in a header', service('checks: [{ http: { path: /, headers: { a: "x ${V}" } } }]'), { V: value }, [value]],
    ['any name in a header of a step', service('recovery: [{ http: { path: /, headers: { a: "${V}" } } }]'), { V: value }, [value]],
    ['any name in the query', service('checks: ["/a?b=${V}"]'), { V: value }, [value]],
    ['any name in the query of a url', 'services: { a: "http://x.org/?b=${V}&c" }', { V: value }, [value]],
    ['any name in a whole URL with a query', 'services: { a: "${V}" }', { V: `http://x.org/long-path?k=${value}&page=1` }, [value]],
    ['any name under mask', `mask: [V]\n${service('runbook: http://h/${V}')}`, { V: value }, [value]],
    ['nothing of an ordinary name', service('runbook: http://h/${V}'), { V: value }, []],
    ['no default', service('runbook: http://h/${A_TOKEN:-correct-horse}'), {}, []],
    ['no value under eight characters', service('runbook: http://h/${A_TOKEN}'), { A_TOKEN: 'horse12' }, []],
    ['a value of eight', service('runbook: http://h/${A_TOKEN}'), { A_TOKEN: 'horse123' }, ['horse123']],
  ])('%s', async (_, text, environment: Environment, secrets) => {
    expect(await secretsOf(text, environment)).toEqual(secrets);
  });

  test.each(['services: { a: "http://me:${V}@x.org" }', 'services: { a: "http://${V}:pw@x.org/" }', 'services: { a: { url: "http://x.org", checks: [{ http: { auth: "me:${V}" } }] } }'])('any name in user-info or auth: %s', async (text) => {
    expect(await secretsOf(text, { V: value })).toContain(value);
  });

  test('the encoded form of credentials is masked with them', async () => {
    expect(await secretsOf('services: { a: "${V}" }', { V: 'http://me:pass-word@x.org' })).toEqual(expect.arrayContaining(['pass-word', Buffer.from('me:pass-word').toString('base64')]));
  });

  test('a problem never shows a secret', async () => {
    const problems = problemsOf(await load(service('port: ${MY_TOKEN}\nincident: { page: ["${MY_TOKEN}"] }'), { environment: { MY_TOKEN: value } }));
    expect(problems).toHaveLength(2);
    expect(JSON.stringify(problems)).not.toContain(value);
    expect(problems[0]?.message).toContain('not "***"');
  });
});
