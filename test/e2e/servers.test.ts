import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkplace, runCli, type Workplace } from './dist.ts';
import { killLeftovers, leftoversOf, until, untilNothingIsLeft } from './leftovers.ts';

/** Where the servers of examples/servers are installed, which are no dependencies of ours: CONTRIBUTING.md says how. */
const installed = process.env['MOCK_MEDIC_SERVERS'] ?? '';
const examples = join(import.meta.dirname, '..', '..', 'examples', 'servers');

const servers = [
  { id: 'carts', path: '/carts', program: 'json-server' },
  { id: 'pets', path: '/pets', program: 'prism' },
  { id: 'mail', path: '/inbox', program: 'mocks-server' },
] as const;

/** Says what each of the addresses answers. */
const ask = `const statuses = await Promise.all(process.argv.slice(2).map(async (pair) => {
  const [variable, path] = pair.split(' ');
  return (await fetch(process.env[variable] + path)).status;
}));
console.log(statuses.join(' '));
`;

/** Says that the tests have begun, and ends when it is told to. */
const wait = `import { existsSync, writeFileSync } from 'node:fs';
writeFileSync('begun', '');
const timer = setInterval(() => existsSync('enough') && clearInterval(timer), 10);
`;

const variableOf = (id: string): string => `${id.toUpperCase()}_URL`;

describe.skipIf(installed === '')('the other mock servers of the examples, each by its one line', () => {
  let workplace: Workplace;

  beforeEach(() => {
    workplace = createWorkplace();
    cpSync(join(examples, 'mocks'), join(workplace.folder, 'mocks'), { recursive: true });
    symlinkSync(join(installed, 'node_modules'), join(workplace.folder, 'node_modules'), 'junction');
    // Elsewhere on this machine their ports may be in use.
    workplace.write('.github/mock-medic.yml', readFileSync(join(examples, 'mock-medic.yml'), 'utf8').replaceAll(/port: \d+/g, 'port: auto'));
    workplace.write('ask.mjs', ask);
    workplace.write('wait.mjs', wait);
  });

  afterEach(() => {
    killLeftovers(workplace.folder);
    workplace.remove();
  });

  it('all serve side by side while a command runs, and leave nothing', async () => {
    const only = servers.flatMap(({ id }) => ['--only', id]);
    const ended = await runCli(['guard', ...only, '--', 'node', 'ask.mjs', ...servers.map(({ id, path }) => `${variableOf(id)} ${path}`)], { cwd: workplace.folder });
    expect(ended.stderr).toContain('Mocks: 3 healthy');
    expect(ended).toMatchObject({ code: 0, stdout: '200 200 200\n' });
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
    expect(existsSync(join(workplace.folder, 'mocks.config.js'))).toBe(false);
  });

  it.each(servers)('$program that is killed serves again', async ({ id, program }) => {
    const running = runCli(['guard', '--only', id, '--', 'node', 'wait.mjs'], {
      cwd: workplace.folder,
      onStart: (child) => child.stderr?.on('data', (text: string) => (text.includes('UP again') ? workplace.write('enough', '') : undefined)),
    });
    expect(await until(() => existsSync(join(workplace.folder, 'begun')), Boolean)).toBe(true);
    const all = leftoversOf(workplace.folder).filter(({ command }) => command.includes(program) && !command.includes(' guard '));
    expect(all.length).toBeGreaterThan(0);
    for (const { pid } of all) process.kill(pid, 'SIGKILL');
    const ended = await running;
    expect(ended.stderr).toContain('1 outage, healed');
    expect(ended.code).toBe(0);
    expect(await untilNothingIsLeft(workplace.folder)).toEqual([]);
  });
});
