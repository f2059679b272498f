import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createClock } from '../../src/adapters/clock.ts';
import { createLocalIncidents } from '../../src/adapters/local-records.ts';
import type { IncidentStore } from '../../src/ports.ts';
import { bodyOf, draftOf } from '../contract/incident-store.ts';
import { fastClock } from '../github/client.ts';

let base: string;
let dir: string;
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'local-records-'));
  dir = join(base, 'records');
});
afterEach(() => rm(base, { recursive: true, force: true }));

const open = (at = dir): IncidentStore => createLocalIncidents({ dir: at, clock: fastClock(), signal: new AbortController().signal });
const textOf = (name: string): Promise<string> => readFile(join(dir, name), 'utf8');
const edit = async (name: string, change: (text: string) => string): Promise<void> => writeFile(join(dir, name), change(await textOf(name)));
const files = async (): Promise<readonly string[]> => (await readdir(dir)).toSorted();

/** Runs a piece of program in a process of its own, with `store` open on the directory. */
function run(program: string, prefix = ''): ChildProcess {
  const url = (path: string): string => pathToFileURL(join(import.meta.dirname, '../..', path)).href;
  const script = `
    const { createLocalIncidents } = await import(${JSON.stringify(url('src/adapters/local-records.ts'))});
    const { createClock } = await import(${JSON.stringify(url('src/adapters/clock.ts'))});
    const store = createLocalIncidents({ dir: ${JSON.stringify(dir)}, clock: createClock(), signal: new AbortController().signal });
    const draft = (service) => ({ title: service + ' is down', body: 'text', labels: ['mock-medic', 'unsettled', 'service:' + service], assignees: [] });
    ${program}`;
  return spawn('sh', ['-c', `${prefix} exec "$0" --input-type=module -e "$1"`, process.execPath, script], { stdio: ['ignore', 'pipe', 'inherit'] });
}

async function outputOf(child: ChildProcess): Promise<string> {
  let output = '';
  child.stdout?.on('data', (chunk) => (output += String(chunk)));
  await once(child, 'close');
  return output.trim();
}

describe('the file', () => {
  test('is named by number and service, and its front matter says what people look for', async () => {
    const store = open();
    await store.create(draftOf('users'));
    const made = await store.create(draftOf('orders'));
    expect(made.url).toBe(join(dir, '0002-orders.md'));
    expect(await files()).toEqual(['0001-users.md', '0002-orders.md']);
    const [, front, rest] = (await textOf('0002-orders.md')).split(/^---\n/m);
    expect(front).toBe(`number: 2
state: triggered
scope: check.yml/probe
service: orders
severity: critical
labels:
  - mock-medic
  - unsettled
  - service:orders
  - severity:critical
opened-at: 2026-11-23T02:58:40.200Z
resolved-at: null
`);
    expect(rest).toMatch(/^# orders is down: HTTP 503 on GET \/orders\n\n<!-- mock-medic:begin/);
  });

  test('follows the incident: acknowledged by its label, resolved with the time in the marker', async () => {
    const store = open();
    const draft = draftOf('orders');
    await store.create(draft);
    await store.update(1, { labels: [...draft.labels, 'acknowledged'] });
    expect(await textOf('0001-orders.md')).toMatch(/^state: acknowledged$/m);
    await store.update(1, { open: false, labels: ['mock-medic', 'service:orders'], body: bodyOf('orders', 'up', { resolvedAt: Date.UTC(2026, 10, 23, 4, 11, 2) }) });
    expect(await textOf('0001-orders.md')).toMatch(/^state: resolved$/m);
    expect(await textOf('0001-orders.md')).toMatch(/^resolved-at: 2026-11-23T04:11:02.000Z$/m);
  });

  test('that a person marks as acknowledged bears the label from then on', async () => {
    const { labels } = await open().create(draftOf('orders'));
    await edit('0001-orders.md', (text) => text.replace('state: triggered', 'state: acknowledged'));
    expect((await open().unsettled())[0]?.labels).toEqual([...labels, 'acknowledged']);
  });

  test.each([
    ['closed', '"closed"'],
    ['Resolved', '"Resolved"'],
    ['', 'null'],
    ['[triggered]', '["triggered"]'],
  ])('whose state a person has made %j is left alone, and the remark names the words that there are', async (state, shown) => {
    await open().create(draftOf('orders'));
    await edit('0001-orders.md', (text) => text.replace('state: triggered', `state: ${state}`));
    const before = await textOf('0001-orders.md');
    const store = open();
    expect(await store.unsettled()).toEqual([]);
    expect(store.remarks).toEqual([`0001-orders.md in ${dir} was left alone, because its state is ${shown}; write triggered, acknowledged or resolved.`]);
    expect(await textOf('0001-orders.md')).toBe(before);
  });

  test('keeps what people write into it, with any kind of line end', async () => {
    const store = open();
    await store.create(draftOf('orders'));
    await store.comment(1, 'ours');
    await edit('0001-orders.md', (text) => text.replace('<!-- mock-medic:end -->', '<!-- mock-medic:end -->\n\nDisk was full. Ann').replaceAll('\n', '\r\n'));
    const read = await open().read(1);
    expect(read.body).toMatch(/<!-- mock-medic:end -->\n\nDisk was full\. Ann$/);
    expect(await open().comments(1, 0)).toEqual(['ours']);
    await open().comment(1, 'ours too');
    expect((await open().read(1)).body).toBe(read.body);
    expect(await open().comments(1, 0)).toEqual(['ours', 'ours too']);
  });

  test('has a safe name whatever the service label says', async () => {
    await open().create({ title: 't', body: 'b', labels: ['mock-medic', 'unsettled', 'service:../../etc/Passwd'], assignees: [] });
    expect(await files()).toEqual(['0001-etc-passwd.md']);
  });
});

describe('what is not ours', () => {
  test('stays as it is: other files are not looked at, numbered ones are passed over with a remark', async () => {
    await mkdir(dir);
    const foreign = { 'README.md': 'hello', '0007-notes.md': '# my notes', '0008-bomb.md': '---\nnumber: 8 # unsettled\na: &a [x, x]\nb: [*a, *a]\n---\n', '0009-other.md': '---\nnumber: 4\nstate: triggered\nscope: a\nservice: b\nlabels: [unsettled, mock-medic]\n---\n', '0010-big.md': 'x'.repeat(3_000_000) };
    await Promise.all(Object.entries(foreign).map(([name, text]) => writeFile(join(dir, name), text)));
    const store = open();
    expect(await store.unsettled()).toEqual([]);
    expect(store.remarks).toEqual(['0007-notes.md', '0008-bomb.md', '0009-other.md', '0010-big.md'].map((name) => expect.stringContaining(`${name} in ${dir} is no record`)));
    expect((await store.create(draftOf('orders'))).number).toBe(11);
    await expect(store.update(7, { body: 'x' })).rejects.toMatchObject({ reason: 'not-found' });
    for (const [name, text] of Object.entries(foreign)) expect(await textOf(name)).toBe(text);
  });

  test('links are neither read nor written through', async () => {
    await open().create(draftOf('orders'));
    const outside = join(base, 'outside.md');
    const text = (await textOf('0001-orders.md')).replace('number: 1', 'number: 2');
    await writeFile(outside, text);
    await symlink(outside, join(dir, '0002-orders.md'));
    const store = open();
    expect((await store.unsettled()).map(({ number }) => number)).toEqual([1]);
    expect(store.remarks).toEqual([expect.stringContaining('0002-orders.md')]);
    await expect(store.update(2, { open: false })).rejects.toMatchObject({ reason: 'not-found' });
    expect(await readFile(outside, 'utf8')).toBe(text);
  });

  test('a folder and a link in the place of a temporary file do no harm', async () => {
    await open().create(draftOf('orders'));
    const outside = join(base, 'outside.txt');
    await writeFile(outside, 'precious');
    await symlink(outside, join(dir, '.0001-orders.md.tmp'));
    await mkdir(join(dir, '0005-users.md'));
    await open().update(1, { body: 'changed' });
    expect(await readFile(outside, 'utf8')).toBe('precious');
    expect((await open().read(1)).body).toBe('changed');
  });

  test('of two files with one number the second is passed over with a remark', async () => {
    await open().create(draftOf('orders'));
    await writeFile(join(dir, '0001-users.md'), (await textOf('0001-orders.md')).replaceAll('orders', 'users'));
    const store = open();
    expect((await store.unsettled()).map(({ url }) => url)).toEqual([join(dir, '0001-orders.md')]);
    expect(store.remarks).toEqual([expect.stringContaining('has the number of another record')]);
  });
});

describe('trouble', () => {
  test('a directory that cannot be is a storage error that names it and the input', async () => {
    await writeFile(join(base, 'file'), '');
    const at = join(base, 'file', 'records');
    const told = { name: 'RecordError', reason: 'storage', message: expect.stringMatching(/file\/records cannot be (read|written) \(ENOTDIR\).*record-dir/) };
    await expect(open(at).create(draftOf('orders'))).rejects.toMatchObject(told);
    await expect(open(at).unsettled()).rejects.toMatchObject(told);
  });

  test.skipIf(process.platform === 'win32')('when there is no room the old record stays whole, and nothing else is left', async () => {
    await open().create(draftOf('orders'));
    const before = await textOf('0001-orders.md');
    const child = run(`
      const tell = (error) => console.log(error.name, error.reason, error.retryable);
      await store.update(1, { body: 'x'.repeat(60_000) }).catch(tell);
      await store.create({ ...draft('users'), body: 'x'.repeat(60_000) }).catch(tell);`, 'ulimit -f 16;');
    expect(await outputOf(child)).toBe('RecordError storage true\nRecordError storage true');
    expect(await textOf('0001-orders.md')).toBe(before);
    expect(await files()).toEqual(['0001-orders.md']);
  });

  test('what a killed run left behind stops nobody', async () => {
    await open().create(draftOf('orders'));
    const dead = spawn(process.execPath, ['-e', '']);
    await once(dead, 'exit');
    await writeFile(join(dir, '.0001.lock'), String(dead.pid));
    await writeFile(join(dir, '.0001-orders.md.tmp'), '---\nnumb');
    await writeFile(join(dir, '.0002.lock'), String(dead.pid));
    expect(await open().update(1, { body: 'after' })).toMatchObject({ body: 'after' });
    expect((await open().create(draftOf('users'))).number).toBe(2);
    expect(await files()).toEqual(['0001-orders.md', '0002-users.md']);
  });

  test('a lock that names nobody was left by a kill, and is soon passed', async () => {
    await open().create(draftOf('orders'));
    await writeFile(join(dir, '.0001.lock'), '');
    const before = new Date(Date.now() - 2_000);
    await utimes(join(dir, '.0001.lock'), before, before);
    expect(await open().update(1, { body: 'after' })).toMatchObject({ body: 'after' });
    expect(await files()).toEqual(['0001-orders.md']);
  });

  test('a run that holds a record for too long makes others give up, not wait for ever', async () => {
    await open().create(draftOf('orders'));
    const lock = join(dir, '.0001.lock');
    await writeFile(lock, String(process.pid));
    await expect(open().update(1, { body: 'x' })).rejects.toMatchObject({ reason: 'deadline', retryable: true });
    expect((await open().read(1)).body).not.toBe('x');
  });
});

describe('several processes', () => {
  test('that create at once take a number each', async () => {
    const program = (name: string): string => `for (let n = 0; n < 8; n += 1) await store.create(draft('${name}' + n));`;
    await Promise.all(['a', 'b', 'c'].map((name) => outputOf(run(program(name)))));
    const found = await open().unsettled();
    expect(found.map(({ number }) => number)).toEqual(Array.from({ length: 24 }, (_, n) => n + 1));
    expect(new Set(found.map(({ title }) => title)).size).toBe(24);
    expect(await files()).toHaveLength(24);
  });

  test('that comment on and change one record at once lose nothing', async () => {
    await open().create(draftOf('orders'));
    const program = (name: string): string => `for (let n = 0; n < 8; n += 1) { await store.comment(1, '${name}' + n); await store.update(1, { assignees: ['${name}'] }); }`;
    await Promise.all(['a', 'b', 'c'].map((name) => outputOf(run(program(name)))));
    expect(new Set(await open().comments(1, 0)).size).toBe(24);
  });

  test('that are killed while they write leave a whole record each time', async () => {
    await open().create(draftOf('orders', { body: 'end' }));
    for (let round = 0; round < 4; round += 1) {
      const child = run(`console.log('ready'); for (let n = 0; ; n += 1) await store.update(1, { body: ('round ${round} ' + n + ' ').repeat(2_000) + 'end' });`);
      if (child.stdout !== null) await once(child.stdout, 'data');
      await new Promise((resolve) => {
        setTimeout(resolve, 15 + 7 * round);
      });
      child.kill('SIGKILL');
      await once(child, 'close');
      const store = createLocalIncidents({ dir, clock: createClock(), signal: new AbortController().signal });
      expect((await store.read(1)).body.endsWith('end')).toBe(true);
      await store.update(1, { body: 'end' });
    }
    expect(await files()).toEqual(['0001-orders.md']);
  });
});
