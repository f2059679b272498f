import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { problemLine } from '../../src/config/problem.ts';
import type { Maintenance } from '../../src/domain/policy.ts';
import { configOf, load, problemsOf } from './loading.ts';

const config = (entry: string): string => `services: { a: http://x.org }\nmaintenance:\n  - ${entry}`;
const told = async (entry: string): Promise<string> => problemsOf(await load(config(entry))).map((problem) => problemLine(problem, 'f')).join('\n');
const read = async (entry: string): Promise<Maintenance | undefined> => configOf(await load(config(entry))).policy.maintenance[0];
const span = async (entry: string): Promise<string> => {
  const one = await read(entry);
  return one?.kind === 'once' ? `${new Date(one.startAt).toISOString()} ${new Date(one.endAt).toISOString()}` : '';
};

describe('maintenance once', () => {
  test.each([
    ['with Z', '{ start: 2026-12-01T22:00:00Z, end: 2026-12-02T02:00:00Z }'],
    ['in quotes', '{ start: "2026-12-01T22:00:00Z", end: "2026-12-02T02:00:00Z" }'],
    ['as YAML writes it', '{ start: 2026-12-01 22:00:00 Z, end: 2026-12-02 02:00:00 Z }'],
    ['with an offset', '{ start: 2026-12-01T23:00+01:00, end: 2026-12-02T07:30+05:30 }'],
    ['local to a zone', '{ start: 2026-12-01T23:00, end: 2026-12-02 03:00, timezone: Europe/Berlin }'],
  ])('may be written %s', async (_, entry) => {
    expect(await span(entry)).toBe('2026-12-01T22:00:00.000Z 2026-12-02T02:00:00.000Z');
  });

  test('is read alike whatever version of YAML the file says it is', async () => {
    const text = `%YAML 1.1\n---\n${config('{ start: 2026-12-01T22:00:00Z, end: 2026-12-02 02:00:00 }').replace('02:00:00 }', '02:00:00, timezone: UTC }')}`;
    expect(configOf(await load(text)).policy.maintenance).toMatchObject([{ startAt: Date.parse('2026-12-01T22:00Z'), endAt: Date.parse('2026-12-02T02:00Z') }]);
  });

  test.each([
    ['that the clocks skip begins when they have', '{ start: 2026-03-29T02:30, end: 2026-03-29T05:00, timezone: Europe/Berlin }', '2026-03-29T01:00:00.000Z 2026-03-29T03:00:00.000Z'],
    ['that comes twice is meant the first time', '{ start: 2026-10-25T02:30, end: 2026-10-25T03:00, timezone: Europe/Berlin }', '2026-10-25T00:30:00.000Z 2026-10-25T02:00:00.000Z'],
  ])('at a time %s', async (_, entry, expected) => {
    expect(await span(entry)).toBe(expected);
  });
});

test('maintenance that recurs is kept as it is written, in UTC where no zone is', async () => {
  expect(await read('{ cron: "0 2 * * sun", duration: 2h, timezone: Asia/Kolkata, reason: move, x-why: note }')).toEqual({ kind: 'recurring', cron: '0 2 * * sun', durationMs: 7_200_000, timezone: 'Asia/Kolkata', reason: 'move' });
  expect(await read('{ cron: "@weekly", duration: 7d }')).toMatchObject({ timezone: 'UTC', durationMs: 7 * 86_400_000, reason: 'planned maintenance' });
});

describe('each mistake is one sentence with its place and its remedy', () => {
  const start = 'start: 2026-12-01T22:00:00Z';
  test.each([
    ['an end before the start', `{ ${start}, end: 2026-12-01T21:00:00Z }`, 'f:3:41 maintenance[0].end: "2026-12-01T21:00:00Z" is not after the start, "2026-12-01T22:00:00Z"; mend one of them'],
    ['an end at the start', `{ ${start}, end: 2026-12-01T22:00:00Z }`, 'is not after the start'],
    ['a zone with a slip', `{ ${start}, end: 2026-12-02T02:00:00Z, timezone: Europe/Berln }`, 'maintenance[0].timezone: "Europe/Berln" is not a time zone; write an IANA name such as Europe/Berlin (did you mean Europe/Berlin?)'],
    ['a city alone', '{ cron: "0 2 * * *", duration: 2h, timezone: new york }', '(did you mean America/New_York?)'],
    ['a zone that is nowhere', '{ cron: "0 2 * * *", duration: 2h, timezone: Barsoom }', 'f:3:50 maintenance[0].timezone: "Barsoom" is not a time zone; write an IANA name such as Europe/Berlin'],
    ['an offset for a zone', '{ cron: "0 2 * * *", duration: 2h, timezone: +02:00 }', '"+02:00" is not a time zone'],
    ['a cron that cannot be read', '{ cron: "0 2 * *", duration: 2h }', 'f:3:13 maintenance[0].cron: "0 2 * *" cannot be read; write minute, hour, day, month and weekday, such as "0 2 * * sun"'],
    ['a cron with seconds', '{ cron: "0 0 2 * * sun", duration: 2h }', 'has six fields'],
    ['a cron that never comes', '{ cron: "0 2 30 2 *", duration: 2h }', '"0 2 30 2 *" never comes, for there is no such day; mend its day or its month'],
    ['a duration that is too long', '{ cron: "0 2 * * *", duration: 8d }', 'maintenance[0].duration: "8d" is too long; at most 7d'],
    ['a duration without unit', '{ cron: "0 2 * * *", duration: 2 }', 'a duration needs a unit: 2s or 2ms?'],
    ['both forms', `{ ${start}, end: 2026-12-02T02:00:00Z, cron: "0 2 * * *" }`, 'f:3:5 maintenance[0]: is both one-off (start, end) and recurring (cron, duration); make an entry of each'],
    ['a mixture of halves', `{ ${start}, duration: 2h }`, 'is both one-off'],
    ['no end', `{ ${start} }`, 'maintenance[0]: has a start and no end; write both'],
    ['no start', '{ end: 2026-12-02T02:00:00Z }', 'has an end and no start; write both'],
    ['no duration', '{ cron: "0 2 * * *" }', 'has a cron and no duration; write both'],
    ['no cron', '{ duration: 2h }', 'has a duration and no cron; write both'],
    ['nothing', '{}', 'maintenance[0]: does not say when; write start and end, or cron and duration'],
    ['a reason alone', '{ reason: move }', 'does not say when'],
    ['a local time without a zone', '{ start: 2026-12-01T22:00, end: 2026-12-02T02:00:00Z }', 'maintenance[0].start: "2026-12-01T22:00" has no time zone; add Z or an offset such as +01:00, or a timezone such as Europe/Berlin beside it'],
    ['a date alone', '{ start: 2026-12-01, end: 2026-12-02T02:00:00Z }', '"2026-12-01" is not a date and time; write one such as 2026-12-01T22:00:00Z'],
    ['a day that does not exist', '{ start: 2026-02-30T22:00:00Z, end: 2026-12-02T02:00:00Z }', '"2026-02-30T22:00:00Z" is not a date and time'],
    ['words', '{ start: tonight, end: 2026-12-02T02:00:00Z }', '"tonight" is not a date and time'],
    ['a number', '{ start: 2026, end: 2026-12-02T02:00:00Z }', 'wants a date and time such as 2026-12-01T22:00:00Z, not 2026'],
    ['an end within the hour that is skipped, as its start', '{ start: 2026-03-29T02:15, end: 2026-03-29T02:45, timezone: Europe/Berlin }', 'is not after the start'],
    ['a word of another tool', '{ from: 2026-12-01T22:00:00Z, end: 2026-12-02T02:00:00Z }', '"from" is not a known key (did you mean start?)'],
    ['text for a map', 'sundays', 'maintenance[0]: wants a map such as { start: '],
    ['a reason without end', `{ cron: "0 2 * * *", duration: 2h, reason: ${'x'.repeat(201)} }`, 'wants a reason of at most 200 characters'],
  ])('%s', async (_, entry, words) => {
    const lines = await told(entry);
    expect(lines).toContain(words);
    expect(lines.split('\n')).toHaveLength(1);
  });

  test.each([
    ['of several entries all that is wrong with each is told', '[{ cron: "0 2 * *", duration: 8d, timezone: Europe/Berln }, { start: tonight, end: 2026-13-01T00:00:00Z, timezone: Barsoom }, { from: 2026-12-01T22:00:00Z, end: 2026-12-02T02:00:00Z }, { cron: "0 2 * *" }, sundays]', [
      'maintenance[0].cron: "0 2 * *" cannot be read',
      'maintenance[0].duration: "8d" is too long',
      'maintenance[0].timezone: "Europe/Berln" is not a time zone',
      'maintenance[1].start: "tonight" is not a date and time',
      'maintenance[1].end: "2026-13-01T00:00:00Z" is not a date and time',
      'maintenance[1].timezone: "Barsoom" is not a time zone',
      'maintenance[2].from: "from" is not a known key (did you mean start?)',
      'maintenance[3]: has a cron and no duration',
      'maintenance[4]: wants a map such as',
    ]],
    ['a local time beside a zone that is none has one fault, and not two', '[{ start: 2026-12-01T22:00, end: 2026-12-01T21:00Z, timezone: Barsoom }]', ['maintenance[0].timezone: "Barsoom" is not a time zone']],
    ['an end before the start is told beside a zone that is none where it is certain', '[{ start: 2026-12-01T22:00Z, end: 2026-12-01T21:00Z, timezone: Barsoom }]', ['maintenance[0].end: "2026-12-01T21:00Z" is not after the start', 'maintenance[0].timezone: "Barsoom" is not a time zone']],
    ['a fault of one time does not make the other wrong', '[{ start: 2026, end: 1999-12-01T21:00Z }, { start: 2026-12-01T21:00Z, end: 2026 }]', ['maintenance[0].start: wants a date', 'maintenance[1].end: wants a date']],
  ])('%s, at the top, in a service and in the defaults', async (_, list, expected) => {
    const lines = async (text: string): Promise<readonly string[]> => problemsOf(await load(text)).map((problem) => `${problem.path}: ${problem.message}${problem.suggestion === undefined ? '' : ` (did you mean ${problem.suggestion}?)`}`);
    expect(await lines(`services: { a: http://x.org }\nmaintenance: ${list}`)).toEqual(expected.map((words) => expect.stringContaining(words)));
    expect(await lines(`services: { a: { url: http://x.org, maintenance: ${list} } }`)).toEqual(expected.map((words) => expect.stringContaining(`services.a.${words}`)));
    const ofDefaults = await lines(`defaults: { timeout: 5, maintenance: ${list} }\nservices: { a: http://x.org }`);
    expect(ofDefaults).toEqual(['defaults.timeout: a duration needs a unit: 5s or 5ms?', ...expected.map((words) => expect.stringContaining(words))]);
  });

  test('a map for a list', async () => {
    const [problem] = problemsOf(await load('services: { a: http://x.org }\nmaintenance: { cron: "0 2 * * *", duration: 2h }'));
    expect(problem?.message).toBe('wants a list of maintenance, each with start and end, or cron and duration, not a map');
  });

  test('of a service, and of the defaults, stands where it was written', async () => {
    const wrong = 'maintenance: [{ cron: "0 2 * *", duration: 2h }]';
    const lines = async (text: string): Promise<readonly string[]> => problemsOf(await load(text)).map((problem) => problemLine(problem, 'f'));
    expect(await lines(`services:\n  a:\n    url: http://x.org\n    ${wrong}`)).toEqual([expect.stringContaining('f:4:27 services.a.maintenance[0].cron: "0 2 * *" cannot be read')]);
    expect(await lines(`defaults:\n  ${wrong}\nservices: { a: http://x.org, b: http://x.org }`)).toEqual([expect.stringContaining('f:2:25')]);
  });
});

test('a tag of YAML that would make a date is refused as every tag is', async () => {
  expect(await told('{ start: !!timestamp 2026-12-01T22:00:00Z, end: 2026-12-02T02:00:00Z }')).toContain('YAML tags (!name) are not used here; remove it');
});

test('the library that reads a cron is loaded only where there is one', () => {
  const loads = (entry: string): string => {
    const script = `
      import { registerHooks } from 'node:module';
      const seen = [];
      registerHooks({ resolve(name, context, next) { if (name === 'croner') seen.push(name); return next(name, context); } });
      const { loadConfig } = await import('./src/config/load.ts');
      const { windowAt } = await import('./src/maintenance.ts');
      const loaded = await loadConfig({ mode: 'check', environment: {}, readText: () => '', text: ${JSON.stringify(config(entry))} });
      await windowAt(loaded.config.policy.maintenance, 0);
      console.log(loaded.kind, ...new Set(seen));`;
    return execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: join(import.meta.dirname, '../..'), encoding: 'utf8' }).trim();
  };
  expect(loads('{ start: 2026-12-01T22:00:00, end: 2026-12-02T02:00:00, timezone: Europe/Berlin }')).toBe('config');
  expect(loads('{ cron: "0 2 * * *", duration: 2h }')).toBe('config croner');
}, 30_000);
