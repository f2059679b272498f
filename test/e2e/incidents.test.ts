import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readMarker } from '../../src/domain/marker.ts';
import { refuses } from '../github/faults.ts';
import { tokens } from '../github/start.ts';
import { createWorkplace, runCli, type Ended, type Workplace } from './dist.ts';
import { configure, createWorld, openCount, type World } from './journeys.ts';

/** As much of what --json prints as is looked at. */
interface Told {
  readonly total: { readonly incidents: number; readonly outages: number; readonly downMs: number };
  readonly incidents: readonly { readonly number: number; readonly state: string; readonly service: string; readonly scope: string; readonly outages: number }[];
  readonly remarks: readonly string[];
}

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  world.reset();
  await world.github.paintLabels();
  configure(world);
});

/** Runs the command; a variable that is given as nothing is not set. */
function incidents(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const whole = { GITHUB_API_URL: world.github.url, GITHUB_REPOSITORY: world.github.repository, GITHUB_TOKEN: tokens.bot, ...env };
  return runCli(['incidents', ...args], { cwd: world.workplace.folder, env: Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== '')) });
}
const told = ({ code, stdout, stderr }: Ended): Told => {
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout) as Told;
};

async function goDown(): Promise<void> {
  world.mock.isWell = false;
  await world.run();
}

async function fallAndRise(): Promise<void> {
  await goDown();
  world.mock.isWell = true;
  await world.run();
}

/** What the default branch holds, as GitHub would tell; the emulator has no files. */
function planBranch(files: Readonly<Record<string, string>>): void {
  const answer = (path: RegExp, status: number, body: unknown): void => world.github.plan({ method: 'GET', path, times: 100, trouble: { kind: 'answer', status, body } });
  const workflows = Object.keys(files).filter((path) => path.startsWith('.github/workflows/')).map((path) => ({ name: path.split('/').at(-1) }));
  answer(/\/contents\/\.github\/workflows$/, 200, workflows);
  for (const [path, text] of Object.entries(files)) answer(new RegExp(`/contents/${path.replaceAll('.', String.raw`\.`)}$`), 200, { content: Buffer.from(text).toString('base64') });
  answer(/\/contents\//, 404, { message: 'Not Found' });
}

const workflow = 'on: { schedule: [{ cron: "*/5 * * * *" }] }\njobs: { check: { runs-on: ubuntu-latest, steps: [] } }\n';
const asConfigured = { '.github/workflows/check.yml': workflow, '.github/mock-medic.yml': 'services: { orders: http://x }\n' };

describe('the records on GitHub', () => {
  test('are told with every outage, in any form, and nothing is written', async () => {
    await fallAndRise();
    await fallAndRise();
    world.github.clearLog();
    const { incidents: [first], total } = told(await incidents(['--json']));
    expect(first).toMatchObject({ number: 1, state: 'resolved', service: 'orders', scope: 'check.yml/check', outages: 2 });
    const outages = readMarker((await world.github.issue(1)).body)?.outages ?? [];
    expect(total).toMatchObject({ incidents: 1, outages: 2, downMs: outages.reduce((sum, { startedAt, endedAt = 0 }) => sum + endedAt - startedAt, 0) });
    expect(world.github.asked()).toEqual(Array.from({ length: 2 }, () => 'GET /repos/acme/mocks/issues'));

    const text = await incidents([]);
    expect([text.code, text.stderr]).toEqual([0, 'Read 1 record from the issues of acme/mocks.\n']);
    expect(text.stdout).toMatch(/^orders {2}/m);
    expect(text.stdout).toContain('1 incident of 1 service since ');
    const { title } = await world.github.issue(1);
    expect([...text.stdout.matchAll(/^.*$/gm)].map(([line]) => line).find((line) => line.startsWith('#1 ')), 'piped, nothing is cut').toMatch(new RegExp(`^.{60,}${title}$`, 'u'));
    expect((await incidents(['--csv'])).stdout.split('\r\n')).toHaveLength(5);
    expect((await incidents(['--markdown'])).stdout).toContain('### Incidents');
  });

  test('that are open are down until now', async () => {
    await goDown();
    const before = told(await incidents(['--json'])).total.downMs;
    expect(told(await incidents(['--json'])).total.downMs).toBeGreaterThan(before);
  });

  test('count only where an outage touches the time that is asked about', async () => {
    await fallAndRise();
    expect(told(await incidents(['--json', '--since', '1ms'])).total.incidents).toBe(0);
    expect(told(await incidents(['--json', '--since', '1h'])).total.incidents).toBe(1);
    expect((await incidents(['--since', '1ms'])).stdout).toMatch(/^No incidents since /);
  });

  test('can be told of one scope or service alone, and a name that fits none is said', async () => {
    await fallAndRise();
    for (const args of [['--scope', 'check.yml/check'], ['--scope', 'check.yml/*'], ['--only', 'ord*']]) expect(told(await incidents(['--json', ...args])).total.incidents, args.join(' ')).toBe(1);
    const { total, remarks } = told(await incidents(['--json', '--scope', 'ci.yml/test']));
    expect([total.incidents, remarks]).toEqual([0, ['--scope "ci.yml/test" fits no record here; there are "check.yml/check".']]);
  });

  test('that are open and have lost the label by which runs find them are told, with what to do', async () => {
    await goDown();
    await world.github.maintainer.removeLabel(1, 'unsettled');
    const { incidents: [first], remarks } = told(await incidents(['--json']));
    expect([first?.state, remarks]).toEqual(['open', [expect.stringMatching(/^#1 is open without the label unsettled.*put the label back, or close it by hand/)]]);
  });

  test('of strangers and with an edited marker are passed over, and that is said', async () => {
    await fallAndRise();
    const { title, body, labels } = await world.github.issue(1);
    const names = labels.map(({ name }) => name);
    await world.github.maintainer.open({ title, body, labels: [...names, 'unsettled'] });
    await world.github.bot.open({ title, body: body.replace('"version":1', '"version":9'), labels: [...names, 'unsettled'] });
    const { total, remarks } = told(await incidents(['--json']));
    expect(total.incidents).toBe(1);
    expect(remarks).toEqual([expect.stringMatching(/^#3 bears our labels.*cannot be read.*close it by hand/), expect.stringMatching(/#2.*not written by Mock Medic.*record-authors/)]);
    world.workplace.write('.github/mock-medic.yml', 'record-authors: [maintainer]\nservices: { orders: "${URL:?is not set here}" }\n');
    expect(told(await incidents(['--json'])).total.incidents, 'its author is believed').toBe(2);
  });

  test('of a hundred and twenty open incidents all are read', async () => {
    await goDown();
    const { title, body, labels } = await world.github.issue(1);
    for (let n = 0; n < 120; n += 1) await world.github.bot.open({ title, body: body.replace('"service":"orders"', `"service":"mock-${n}"`), labels: labels.map(({ name }) => name) });
    expect(told(await incidents(['--json'])).total).toMatchObject({ incidents: 121, outages: 121 });
  });

  test('that hold formulas, escapes and mentions come out inert', async () => {
    await fallAndRise();
    await world.github.maintainer.edit(1, { title: '=HYPERLINK("http://evil") \u001B[2J @grace' });
    expect((await incidents(['--csv'])).stdout).toContain(`"'=HYPERLINK(""http://evil"")  @grace"`);
    expect((await incidents([])).stdout).not.toContain('\u001B');
    expect((await incidents(['--markdown'])).stdout).toContain('`=HYPERLINK("http://evil")  @grace`');
  });
});

describe('what cannot be read is said in a sentence, without the token', () => {
  const cases: readonly (readonly [name: string, trouble: (typeof refuses)['badToken'], code: number, words: RegExp])[] = [
    ['the token is refused', refuses.badToken, 2, /token/],
    ['a permission is missing', refuses.permission, 2, /issues: /],
    ['the repository is not there', refuses.notFound, 2, /does not exist/],
    ['issues are disabled', refuses.issuesDisabled, 2, /switched off/],
    ['GitHub has trouble', refuses.serverError, 3, /later/],
  ];
  for (const [name, trouble, code, words] of cases) {
    test(name, async () => {
      world.github.plan({ times: 1_000, trouble });
      const ended = await incidents(['--json', '--deadline', '21s']);
      expect([ended.code, ended.stdout, ended.stderr]).toEqual([code, '', expect.stringMatching(words)]);
      expect(ended.stderr).not.toContain(tokens.bot);
      expect(ended.stderr.split('\n')).toHaveLength(2);
    });
  }
});

describe('what was asked wrongly is refused before anything is read', () => {
  const cases: readonly (readonly [args: readonly string[], words: RegExp, env?: Readonly<Record<string, string>>])[] = [
    [['--since', 'yesterday'], /^--since: "yesterday" is not a duration/],
    [['--since', '90'], /^--since: .*is not a duration/],
    [['--since', '-1d'], /since/],
    [['--since', '9999d'], /^--since: .*too long/],
    [['--json', '--csv'], /--json and --csv exclude each other/],
    [['--yes'], /--yes confirms --close-orphans/],
    [['--close-orphans', '--csv'], /no csv/],
    [['--only', 'tag:core'], /records know nothing of "tag:core"/],
    [['--record', 'off'], /record: "off" is not known; use one of auto, github, local/],
    [['--record', 'lokal'], /did you mean local/],
    [['--record-dir', 'nowhere'], /^record-dir: there is no folder nowhere/],
    [['--config', 'nowhere.yml'], /^config: there is no file nowhere\.yml/],
    [['--sinse', '9d'], /did you mean --since/],
    [['--fail-on', 'never'], /incidents takes no --fail-on/],
    [[], /needs GITHUB_TOKEN, and .*\.mock-medic/, { GITHUB_TOKEN: '' }],
    [[], /needs GITHUB_REPOSITORY, and /, { GITHUB_REPOSITORY: '' }],
    [[], /not a repository/, { GITHUB_REPOSITORY: 'acme/../mocks' }],
    [[], /no token has/, { GITHUB_TOKEN: 'a token' }],
  ];
  for (const [args, words, env] of cases) {
    test(`${args.join(' ')} ${JSON.stringify(env ?? {})}`, async () => {
      const ended = await incidents(args, env);
      expect([ended.code, ended.stdout, ended.stderr]).toEqual([2, '', expect.stringMatching(words)]);
      expect(world.github.log).toEqual([]);
    });
  }
});

describe('--close-orphans', () => {
  const plainly = async (args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await incidents(['--close-orphans', ...args]);
    expect(code, stderr).toBe(0);
    return stdout.replaceAll(/\s+/g, ' ');
  };

  test('shows what it would close and why, and writes nothing until it is told so', async () => {
    await goDown();
    planBranch({ ...asConfigured, '.github/workflows/check.yml': workflow.replace('check:', 'watch:') });
    const { body } = await world.github.issue(1);
    world.github.clearLog();
    expect(await plainly([])).toMatch(/^#1 orders \(check\.yml\/check\), last recorded down .*: check\.yml has no job check any more\. Nothing was written\. To close it: the same command with --yes\./);
    expect(new Set(world.github.log.map(({ method }) => method))).toEqual(new Set(['GET']));
    expect(await world.github.issue(1)).toMatchObject({ state: 'open', body });

    expect(await plainly(['--yes'])).toMatch(/^closed #1 orders .* 1 of 1 incident closed\./);
    const closed = await world.github.issue(1);
    expect(closed.state).toBe('closed');
    expect(closed.labels.map(({ name }) => name)).not.toContain('unsettled');
    expect(readMarker(closed.body)?.ending).toEqual({ kind: 'retired' });
    expect(told(await incidents(['--json'])).incidents).toMatchObject([{ state: 'retired' }]);
    expect(await plainly(['--yes'])).toMatch(/^Nothing to close/);
  });

  const gone: readonly (readonly [name: string, files: Readonly<Record<string, string>>, why: RegExp])[] = [
    ['whose workflow file is gone', { ...asConfigured, '.github/workflows/check.yml': '', '.github/workflows/ci.yml': workflow }, /no workflow file check\.yml any more/],
    ['whose service is gone', { ...asConfigured, '.github/mock-medic.yml': 'services: { users: http://x }\n' }, /\.github\/mock-medic\.yml names no such service any more/],
  ];
  for (const [name, files, why] of gone) {
    test(`closes an incident ${name}`, async () => {
      await goDown();
      planBranch(Object.fromEntries(Object.entries(files).filter(([, text]) => text !== '')));
      expect(await plainly(['--yes'])).toMatch(why);
      expect(await openCount(world)).toBe(0);
    });
  }

  const doubtful: readonly (readonly [name: string, plan: () => void])[] = [
    ['all is there', () => planBranch(asConfigured)],
    ['GitHub does not show the files', () => planBranch({})],
    ['the token may not see the files', () => world.github.plan({ path: /\/contents\//, times: 100, trouble: refuses.permission })],
    ['the configuration cannot be read', () => planBranch({ ...asConfigured, '.github/mock-medic.yml': 'services: [' })],
    ['the job may stand in another file', () => planBranch({ ...asConfigured, '.github/workflows/check.yml': 'jobs: { call: { uses: ./.github/workflows/other.yml } }' })],
  ];
  for (const [name, plan] of doubtful) {
    test(`closes nothing where ${name}`, async () => {
      await goDown();
      plan();
      expect(await plainly(['--yes'])).toMatch(/^Nothing to close/);
      expect(await openCount(world)).toBe(1);
    });
  }

  test('closes nothing that workflows of another repository look after', async () => {
    world.mock.isWell = false;
    await world.run({ env: { GITHUB_REPOSITORY: 'acme/app' }, inputs: { repository: 'acme/mocks' } });
    expect(await openCount(world)).toBe(1);
    planBranch({ '.github/workflows/ci.yml': workflow, '.github/mock-medic.yml': 'services: { users: http://x }\n' });
    expect(await plainly(['--yes'])).toMatch(/^Nothing to close/);
  });

  test('closes a scope that a person names, and no other', async () => {
    await goDown();
    await world.run({ inputs: { scope: 'old.yml/test (node=18)' } });
    expect(await openCount(world)).toBe(2);
    expect(await plainly(['--scope', 'old.yml/test*', '--yes'])).toMatch(/closed #2 orders \(old\.yml\/test \(node=18\)\).*you named its scope/);
    expect((await world.github.issue(1)).state).toBe('open');
    const { code, stdout, stderr } = await incidents(['--close-orphans', '--scope', 'old.yml/test*', '--yes']);
    expect([code, stdout, stderr]).toEqual([0, expect.stringMatching(/^Nothing to close/), expect.stringContaining('fits no record here; there are "check.yml/check"')]);
  });

  test('a path in an edited marker leads nowhere', async () => {
    await goDown();
    const { body } = await world.github.issue(1);
    await world.github.bot.edit(1, { body: body.replace('"configuration":".github/mock-medic.yml"', '"configuration":"../../../user.yml"') });
    planBranch(asConfigured);
    world.github.clearLog();
    expect(await plainly(['--yes'])).toMatch(/^Nothing to close/);
    expect(world.github.log.map(({ path }) => path).filter((path) => path.includes('user'))).toEqual([]);
  });

  test('that is refused says so, and what it could not close stays as it was', async () => {
    await goDown();
    world.github.plan({ method: 'PATCH', times: 100, trouble: refuses.permission });
    const { code, stdout } = await incidents(['--close-orphans', '--scope', 'check.yml/check', '--yes', '--json']);
    expect([code, JSON.parse(stdout)]).toEqual([2, expect.objectContaining({ orphans: [expect.objectContaining({ number: 1, outcome: 'refused', reason: 'named', message: expect.stringContaining('issues: write') })] })]);
    expect(await openCount(world)).toBe(1);
  });
});

describe('the local record', () => {
  let place: Workplace;
  beforeEach(() => {
    place = createWorkplace();
    return () => place.remove();
  });
  const cli = (args: readonly string[]): Promise<Ended> => runCli(args, { cwd: place.folder });
  const recorded = async (): Promise<void> => {
    world.mock.isWell = false;
    place.write('.github/mock-medic.yml', `defaults: { timeout: 2s, retry-interval: 5ms }\nservices: { orders: "${world.mock.url}", users: "${world.mock.url}" }\n`);
    await cli(['check', '--record', 'local']);
  };

  test('is read where there is one and no token, and that is said', async () => {
    await recorded();
    const ended = await cli(['incidents', '--json']);
    expect(ended.stderr).toBe('Read 2 records from .mock-medic.\n');
    expect(told(ended).incidents.map(({ service, scope, state }) => [service, scope, state])).toEqual(expect.arrayContaining([['orders', 'local', 'open'], ['users', 'local', 'open']]));
  });

  test('that is not there is said', async () => {
    const { code, stdout, stderr } = await cli(['incidents', '--record', 'local']);
    expect([code, stdout, stderr]).toEqual([0, expect.stringMatching(/^No incidents since /), expect.stringContaining('There is no folder .mock-medic')]);
  });

  test('with a broken file is read all the same', async () => {
    await recorded();
    writeFileSync(join(place.folder, '.mock-medic', '0003-x.md'), 'what is this');
    const { total, remarks } = told(await cli(['incidents', '--json']));
    expect([total.incidents, remarks]).toEqual([2, [expect.stringContaining('0003-x.md')]]);
  });

  test('loses the orphans of a configuration that names their service no more', async () => {
    await recorded();
    place.write('.github/mock-medic.yml', `services: { orders: "${world.mock.url}" }\n`);
    const close = ['incidents', '--close-orphans', '--record', 'local'];
    expect((await cli(close)).stdout).toMatch(/^#2 users \(local\)/);
    expect((await cli([...close, '--yes'])).stdout).toMatch(/^closed #2 users/);
    const states = ['0001-orders.md', '0002-users.md'].map((name) => /^state: (\w+)$/m.exec(readFileSync(join(place.folder, '.mock-medic', name), 'utf8'))?.[1]);
    expect(states).toEqual(['triggered', 'resolved']);
  });
});
